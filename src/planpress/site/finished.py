"""Reads the addresses, anchors and titles of finished pages."""

import html
import os
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from planpress.addresses import ACTION_ANCHOR, EDITIONS, INDEX, address, language_folder
from planpress.model import Dataset, Plan, Report

ANCHOR = re.compile(rf'id="(?<!\wid=")({ACTION_ANCHOR}[^"\s]+)"')
"""The anchor of an action. The pattern begins with plain letters, which are found ten times as fast as a word
boundary."""


_anchors: dict[bytes, tuple[str, ...]] = {}
"""The anchors of each page that was read, by the digest of its content; they are needed several times."""


def anchors(page: Path) -> tuple[str, ...]:
    """Return the anchors of actions on a page, in order."""
    content = page.read_bytes()
    key = sha256(content).digest()
    if key not in _anchors:
        ids = ANCHOR.findall(content.decode("utf-8"))
        _anchors[key] = tuple(anchor for anchor in ids if not anchor.endswith("-title"))
    return _anchors[key]


def names(folder: Path, leave: Iterable[str] = ()) -> Iterator[str]:
    """Yield every file below a folder, including links and special files, as a path with forward slashes.

    Args:
        folder: Where to look.
        leave: The names of files and folders directly inside the folder that are left out.
    """
    yield from _names(str(folder), "", frozenset(leave))


def _names(folder: str, way: str, leave: frozenset[str] = frozenset()) -> list[str]:
    """Return the paths in a list, because passing each one through a generator per folder would take twice the time."""
    paths: list[str] = []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda item: item.name):
            if entry.name in leave:
                continue
            if entry.is_dir(follow_symlinks=False):
                paths += _names(entry.path, f"{way}{entry.name}/")
            else:
                paths.append(f"{way}{entry.name}")
    return paths


TITLE = re.compile(rb"<title(?: lang=\"[^\"]*\")?>([^<]*)</title>")


HEAD = 8192
"""How many bytes of a page are searched for its title."""


def page_paths(version: Path) -> list[str]:
    """Return the address of each page of a built period, in order and relative to the period."""
    return sorted(_pages(str(version), "", frozenset((EDITIONS,))))


def _pages(folder: str, way: str, leave: frozenset[str] = frozenset()) -> list[str]:
    paths: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in leave:
                continue
            if entry.is_dir(follow_symlinks=False):
                paths += _pages(entry.path, f"{way}{entry.name}/")
            elif entry.name == INDEX:
                paths.append(way)
    return paths


def languages_of(version: Path, plan: Plan) -> tuple[str, ...]:
    """Return the languages, other than the default one, in which a version has pages.

    Args:
        version: The folder of the version.
        plan: The plan.
    """
    return tuple(code for code in plan.languages[1:] if (version / language_folder(code) / INDEX).is_file())


def published_languages(tree: Path, dataset: Dataset) -> tuple[str, ...]:
    """Return the languages in which a site has pages, starting with the default one.

    Args:
        tree: The folder that contains the periods.
        dataset: Everything that is published.
    """
    default, *others = dataset.plan.languages
    return (default, *(code for code in others if translated_reports(tree, dataset, code)))


def translated_reports(tree: Path, dataset: Dataset, language: str) -> tuple[Report, ...]:
    """Return the reports that have pages in a language other than the default one, newest first.

    Args:
        tree: The folder that contains the periods.
        dataset: Everything that is published.
        language: The language.
    """
    return tuple(
        report
        for report in reversed(dataset.reports)
        if language in languages_of(tree / address(report.period), dataset.plan)
    )


def title_of(page: Path) -> str:
    """Return the title of a finished page; "" if it has none."""
    with page.open("rb") as stream:
        match = TITLE.search(stream.read(HEAD))
    return " ".join(html.unescape(match[1].decode("utf-8")).split()) if match else ""
