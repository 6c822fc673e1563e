"""Checks the files in docs/ before MkDocs, which would silently misread some of them."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils.meta import YAML_RE

from planpress.addresses import ACTIONS, PILLARS
from planpress.site import sources
from planpress.site.skin.translations import ElsewhereFile, typed_path
from planpress.site.sources import SourceFile

TEXTS = ("title", "description", "template", "icon", "status")
"""Keys of front matter whose value must be a text."""
WITHOUT_EFFECT = {
    "template": "the frame is the same for all pages; see manual/pages/change-the-look.md for templates of your own",
    "icon": "the menu does not show icons",
    "status": "the menu does not show a status",
    "tags": "the menu does not show tags",
}
HIDDEN = ("navigation", "toc")
"""The parts that a page's front matter can hide."""
log = get_plugin_logger("planpress")


def choose_documents(files: Files, config: MkDocsConfig, published: Collection[str]) -> tuple[list[str], list[str]]:
    """Remove files that other programs left behind, and refuse files that cannot be published.

    Args:
        files: All files that MkDocs has found; changed in place.
        config: The whole configuration.
        published: The paths of the files that the version already has, if it is published.

    Returns:
        The files that are left out, as paths inside docs/, and the files made from docs/, as paths inside the period.

    Raises:
        PluginError: Files cannot be published; the message has a line for each.
    """
    own = [(file, source_of(file, config)) for file in files]
    for file, source in own:
        if source.place and source.target not in published and sources.is_left_over(source.path):
            files.remove(file)
    used = [(file, source) for file, source in own if file.src_uri in files.src_uris and is_used(file)]
    refuse(sources.faults((source for _, source in used), published))
    refuse(line for file, source in used if file.is_documentation_page() for line in document_faults(source))
    kept = [source for _, source in used if source.place]  # exclude_docs can include hidden files: "!.well-known"
    left_out = [
        path
        for path in sources.left_out(Path(config.docs_dir))
        if not any(f"{source.path}/".startswith(path.rstrip("/") + "/") for source in kept)
    ]
    return left_out, [source.target for source in kept]


def is_used(file: File) -> bool:
    """Tell whether a file is part of the site or of a preview."""
    return file.inclusion is not InclusionLevel.EXCLUDED


def is_made(file: File) -> bool:
    """Tell whether this build makes a file, or a preview displays it."""
    return is_used(file) and not isinstance(file, ElsewhereFile)


def remove_strays(files: Files, known: Container[str]) -> None:
    """Remove the pages in docs/ about pillars and actions that the plan does not have.

    Args:
        files: All files in docs/; changed in place.
        known: The files in docs/ whose pages the period has.
    """
    for file in list(files):
        folder, _, name = file.src_uri.rpartition("/")
        if folder in (PILLARS, ACTIONS) and name.endswith(".md") and file.src_uri not in known:
            log.info("docs/%s is left out: the plan has no such pillar or action", file.src_uri)
            files.remove(file)


def source_of(file: File, config: MkDocsConfig) -> SourceFile:
    """Return the source from which a file of the site is made."""
    own = file.src_dir is not None and Path(file.src_dir) == Path(config.docs_dir)
    path = typed_path(file)
    return SourceFile(path, file.dest_uri, Path(config.docs_dir, path) if own else None)


def refuse(faults: Iterable[str]) -> None:
    """Stop the build if the documents have any fault.

    Args:
        faults: A line for each problem.

    Raises:
        PluginError: There are faults.
    """
    if lines := list(faults):
        raise PluginError("\n".join(lines))


def document_faults(source: SourceFile) -> Iterator[str]:
    """Yield a line for each fault in a page's encoding or front matter.

    MkDocs would publish front matter that it cannot read as part of the page's text.

    Args:
        source: A Markdown file in docs/ that can be read.
    """
    if source.place is None:
        return
    raw = source.place.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        yield f"{source.name}:{line}: not UTF-8 text; save it with the encoding UTF-8"
        return
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        yield f"{source.name}:{line}: a zero byte, so this is not text; save it again as UTF-8"
        return
    yield from (f"{source.name}:{line}: {fault}" for line, fault in front_matter_faults(text))


def front_matter_faults(text: str) -> Iterator[tuple[int, str]]:
    """Yield each fault in the front matter of a page: the line and the message.

    Args:
        text: The whole page.
    """
    match = YAML_RE.match(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not match:
        return
    try:
        meta = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        words = str(getattr(error, "problem", None) or "this is not YAML")
        yield (
            (mark.line if mark else 0) + 2,
            f"the front matter cannot be read: {words}; correct the text between the lines of ---",
        )
        return
    if meta is None:
        return
    if not isinstance(meta, dict):
        yield 2, "the front matter is not a map; write `key: value` on each line, or remove the two lines of ---"
        return
    yield from _text_faults(meta, match[1])


def texts(meta: Mapping[str, Any]) -> dict[str, str]:
    """Return the keys whose value must be a text, each with its value as a text; keys without a value are left out."""
    return {name: str(meta[name]) for name in TEXTS if meta.get(name) is not None}


def _text_faults(meta: Mapping[Any, Any], typed: str) -> Iterator[tuple[int, str]]:
    lines = typed.split("\n")
    for name, value in meta.items():
        line = next((at for at, words in enumerate(lines, start=2) if words.startswith(f"{name}:")), 2)
        if not isinstance(name, str):
            yield line, f"{name} in the front matter is not a key; write it in quotes"
        elif name in TEXTS and not isinstance(value, str | int | float | date | None):
            yield line, f"`{name}` in the front matter is not text; write {name}: words"
        elif name in WITHOUT_EFFECT:
            yield line, f"`{name}` in the front matter has no effect: {WITHOUT_EFFECT[name]}"
        elif name == "hide" and not _is_hidden(value):
            yield (
                line,
                f"`hide` in the front matter can contain only toc and navigation; write hide: [{', '.join(HIDDEN)}]",
            )


def _is_hidden(value: object) -> bool:
    """Tell whether front matter hides only parts that can be hidden."""
    return value is None or (isinstance(value, list) and all(part in HIDDEN for part in value))
