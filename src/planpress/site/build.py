"""Build the whole tree: a folder for each period and what stands above them."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from planpress.errors import BuildError, UsageError
from planpress.loading.problems import suggest
from planpress.model import Dataset, Report, address
from planpress.site import messages
from planpress.site.clock import sound_epoch
from planpress.site.folder import replacing, share
from planpress.site.parallel import side_by_side
from planpress.site.plugin import PlanpressPlugin
from planpress.site.versions import compose
from planpress.views.context import Edition

CONFIG = "mkdocs.yml"


def build(
    project: Path,
    periods: Sequence[str],
    target: Path,
    tell: Callable[[str], None],
    dataset: Dataset | None = None,
) -> Dataset:
    """Build periods into a folder, replacing the site that was there.

    Args:
        project: The folder with mkdocs.yml.
        periods: Their ids; none means all. Where only some are named, the others that the folder holds stay.
        target: The folder to make.
        tell: Is told of each step, in a few words.
        dataset: The data, where it is loaded and checked already.

    Returns:
        What was built.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such period.
        BuildError: A page could not be made.
        RefusedError: The target is not ours to replace, or is being replaced already.
    """
    if dataset is None:
        from planpress.rules import inspect  # who gives the data is quicker without

        dataset = inspect(project).sound()
    built = chosen(dataset, periods)
    with replacing(target) as tree:
        tell(f"building {', '.join(one.period for one in built.reports)}")
        side_by_side(
            [partial(build_period, project, dataset, one.period, tree / address(one.period)) for one in built.reports]
        )
        kept = _keep(dataset, built, target, tree)
        compose(tree, chosen(dataset, [one.period for one in (*built.reports, *kept)]))
    return built


def _keep(dataset: Dataset, built: Dataset, target: Path, tree: Path) -> list[Report]:
    """Take the periods that are not built anew over from the site that was there."""
    kept = [one for one in dataset.reports if one not in built.reports and (target / address(one.period)).is_dir()]
    for one in kept:
        share(target / address(one.period), tree / address(one.period))
    return kept


def chosen(dataset: Dataset, periods: Sequence[str]) -> Dataset:
    """Return the dataset with only some of its reports; all where none is named.

    Raises:
        UsageError: There is no such period.
    """
    known = [one.period for one in dataset.reports]
    for period in periods:
        if period not in known:
            raise UsageError(f'there is no period "{period}"', suggest(period, known))
    return Dataset(dataset.plan, tuple(one for one in dataset.reports if not periods or one.period in periods))


def build_period(
    project: Path, dataset: Dataset, period: str, target: Path, editions: tuple[Edition, ...] = ()
) -> None:
    """Build the pages of one period with MkDocs.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data; later periods are left out by the plugin.
        period: Which one.
        target: The folder to fill.
        editions: The earlier editions of the version, where it is published.

    Raises:
        BuildError: A page could not be made.
    """
    file = project / CONFIG
    if not file.is_file():
        raise BuildError(f"{file} is missing", "docs/data-format.md of planpress shows a whole one")
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    with messages.collected() as told, sound_epoch():
        try:
            config = load_config(str(file), site_dir=str(target), strict=True)
            plugin = config.plugins.get("planpress")
            if not isinstance(plugin, PlanpressPlugin):
                raise BuildError(
                    f"{CONFIG} does not name the planpress plugin", "add it under `plugins`, before macros"
                )
            plugin.dataset = dataset
            plugin.editions = editions
            plugin.config.period = period
            config.plugins.on_startup(command="build", dirty=False)
            mkdocs_build(config)
        except ImportError as error:
            hint = "under `plugins`, write `macros: {modules: [planpress.macros]}`, or add the module"
            raise BuildError(f"{CONFIG} names macros that cannot be loaded: {error}", hint) from error
        except (MkDocsException, SystemExit) as error:
            first, *more = told or [" ".join(str(error).split())]
            raise BuildError(first, more=tuple(more)) from error
