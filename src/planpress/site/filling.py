"""Makes the pages and files of a period that need only the data, without MkDocs."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from markupsafe import Markup

from planpress.addresses import INDEX
from planpress.fragments import render
from planpress.parallel import processors, side_by_side
from planpress.site.files import Maker, PeriodFile, content_bytes
from planpress.site.frames import Frames
from planpress.site.pages import PeriodPage
from planpress.site.reads import EVERYTHING, Reads
from planpress.site.under_title import under_title
from planpress.views.context import Context
from planpress.views.frame.page import PageContent

WORTH_A_PROCESS = 200
"""The minimum number of files for which starting a process saves time."""


@dataclass(frozen=True)
class Filled:
    """A file that planpress makes without MkDocs.

    Args:
        path: The path of the file inside the period.
        make: The function that returns its content.
        weight: How long the file takes to make, in units of the time for a badge.
        reads: The part of the data that the file can display; None if the file is made anew each time.
    """

    path: str
    make: Maker
    weight: int = 1
    reads: Reads | None = EVERYTHING


def content(context: Context, page: PeriodPage) -> Markup:
    """Return the content of a page of the period, without the frame around it.

    Args:
        context: The context of the root of the period.
        page: The page.
    """
    here = context.on(page.path)
    return Markup("\n").join(render(part(here), words=here.words, templates=here.templates) for part in page.parts)


def filled(context: Context, pages: Iterable[PeriodPage], frames: Frames) -> Iterator[Filled]:
    """Yield the files of pages.

    Args:
        context: The context of the root of the period.
        pages: Pages that docs/ does not contain.
        frames: The frames to put around the content.
    """
    for page in pages:
        yield Filled(f"{page.path}{INDEX}", partial(whole, context, page, frames), page.weight, page.reads)


def fill(target: Path, work: Sequence[Filled]) -> None:
    """Make files, on all processors if there are many files.

    Args:
        target: The folder of the period.
        work: The files to make.
    """
    count = max(1, min(processors(), len(work) // WORTH_A_PROCESS))
    side_by_side([partial(_write, target, share) for share in _shares(work, count)])


def files_filled(files: Iterable[PeriodFile]) -> Iterator[Filled]:
    """Yield the files of a period other than pages."""
    return (Filled(file.path, file.make, file.weight, file.reads) for file in files)


def _shares(work: Sequence[Filled], count: int) -> list[list[Filled]]:
    """Divide the work into shares of similar duration; neighbouring files, which have much in common, stay together."""
    if count == 1:
        return [list(work)]
    most = sum(item.weight for item in work) / count
    shares: list[list[Filled]] = [[]]
    weight = 0
    for item in work:
        if weight >= most and len(shares) < count:
            shares.append([])
            weight = 0
        shares[-1].append(item)
        weight += item.weight
    return shares


def whole(context: Context, page: PeriodPage, frames: Frames) -> str:
    """Return a whole page of the period.

    Args:
        context: The context of the root of the period.
        page: The page.
        frames: The frames to put around the content.
    """
    here = context.on(page.path)
    inside = PageContent(
        under_title(here, page.path, content(context, page)),
        title=page.title if page.path else "",
        description=page.description,
        about=page.about,
    )
    return frames.whole(here, page.path, inside)


def _write(target: Path, work: Iterable[Filled]) -> None:
    folders = set[str]()
    for item in work:
        file = f"{target}/{item.path}"  # a text instead of a path object, because there can be thousands of files
        folder = file.rpartition("/")[0]
        if folder not in folders:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            folders.add(folder)
        with open(file, "wb", buffering=0) as stream:  # noqa: PTH123
            stream.write(content_bytes(item.make()))
