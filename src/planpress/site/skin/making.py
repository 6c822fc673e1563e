"""Makes the pages of periods with MkDocs, in a process without secrets."""

import json
import pickle
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from planpress.errors import BuildError
from planpress.model import Dataset
from planpress.parallel import end_with, side_by_side
from planpress.site.apart import Job, Made, Order, as_json
from planpress.site.clock import sound_epoch
from planpress.site.pages import existing_pages
from planpress.site.skin import messages
from planpress.site.skin.environment import silence_mkdocs
from planpress.site.skin.plugin import PlanpressPlugin

CONFIG = "mkdocs.yml"
MISSING = (
    '`planpress init` in an empty folder creates it; "Set up another plan" in the manual lists the files of a project'
)
NO_DOCS = "create the folder; it may be empty, because planpress makes every page that is missing"


def make(project: Path, dataset: Dataset, order: Order, existing: Mapping[str, frozenset[str]] | None = None) -> Made:
    """Make the pages of one period in one language.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data; later periods are left out by the plugin.
        order: What to make.
        existing: The pages of each period, if they are already known.

    Raises:
        BuildError: Pages could not be made.
    """
    silence_mkdocs()
    with messages.collected() as logged, sound_epoch():
        try:
            config, plugin = configuration(project, site_dir=str(order.target), strict=True)
            plugin.dataset = dataset
            plugin.existing = existing_pages(dataset, order.listless) if order.listless else existing
            plugin.order = order
            config.plugins.on_startup(command="build", dirty=False)
            mkdocs_build(config)
        except (Exception, SystemExit) as error:
            if (fault := messages.fault(error, logged, project)) is None:
                raise
            raise fault from error
    return Made(tuple(plugin.left_out), tuple(plugin.documents), tuple(plugin.notes), plugin.keys)


def make_all(project: Path, dataset: Dataset, orders: Sequence[Order]) -> list[Made]:
    """Make the pages of periods, several at a time.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data.
        orders: What to make; each order is for one period in one language.

    Raises:
        BuildError: Pages could not be made.
    """
    existing = existing_pages(dataset)
    return side_by_side([partial(make, project, dataset, order, existing) for order in orders])


def configuration(project: Path, **settings: Any) -> tuple[MkDocsConfig, PlanpressPlugin]:
    """Read mkdocs.yml.

    Args:
        project: The folder that contains mkdocs.yml.
        settings: Settings that override those in the file.

    Returns:
        The configuration, and the planpress plugin in it.

    Raises:
        BuildError: The file is missing or cannot be used; the message names it.
    """
    file = project / CONFIG
    if not file.is_file():
        raise BuildError(f"{file} is missing", MISSING)
    with messages.collected() as logged:
        try:
            config = load_config(str(file), **settings)
        except (Exception, SystemExit) as error:
            if place := messages.code_place(error, project):
                raise BuildError(
                    f"{place}: {type(error).__name__}: {error}", f"correct this file, which {CONFIG} runs"
                ) from error
            lines = logged or [messages.shorten(str(error)) or type(error).__name__]
            first, *more = (line if line.startswith(CONFIG) else f"{CONFIG}: {line}" for line in lines)
            raise BuildError(first.rstrip("."), NO_DOCS if "'docs_dir'" in first else "", more=tuple(more)) from error
    plugin = config.plugins.get("planpress")
    if not isinstance(plugin, PlanpressPlugin):
        raise BuildError(f"{CONFIG} does not name the planpress plugin", "add it under `plugins`, before macros")
    return config, plugin


def main() -> None:
    """Read a job from standard input, do it, and write its outcome."""
    end_with(int(sys.argv[1]))
    content = sys.stdin.buffer.read()
    if not content:  # there is nothing to build, since the data has errors
        return
    job: Job = pickle.loads(content)  # noqa: S301 - from the process that started this one
    try:
        made = make_all(job.project, job.dataset, job.orders)
        shape: Mapping[str, object] = {"made": [pages.shape for pages in made]}
    except Exception as error:
        shape = {"error": as_json(error)}
    job.outcome.write_text(json.dumps(shape), encoding="utf-8", newline="\n")
