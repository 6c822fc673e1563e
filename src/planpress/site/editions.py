"""Superseded editions: readable two levels deeper, and provably what was published.

A page of an earlier edition differs from the page as published in three ways, each of which can be undone to the
byte: a line for search engines, a banner, and links out of the version, which now climb two levels more.
"""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from planpress.errors import PlanpressError
from planpress.fragments import render
from planpress.site.digests import ORIGINAL, SUMS, list_files, names
from planpress.site.ledger import Publication
from planpress.views.dates import day, written
from planpress.views.root import EditionBanner, EditionHead

EDITIONS = "editions"
CORRECTIONS = "about/#corrections"
"""Where a version tells of them."""
OPEN, CLOSE = b"<!--planpress:edition-->", b"<!--/planpress:edition-->"
CHARSET = re.compile(rb"<meta charset[^>]*>")
BODY = re.compile(rb"<body\b[^>]*>")
CLIMB = re.compile(rb'(=")(\.\.(?:/\.\.)*)(?=[/"?#])')
DEEPER = b"../../"


class NotOriginalError(PlanpressError):
    """A page of an earlier edition cannot be turned back into the page as published."""


def supersede(page: bytes, depth: int, head: bytes, banner: bytes) -> bytes:
    """Turn a page as published into the page of an earlier edition.

    Args:
        page: The HTML as published.
        depth: How many levels below the root of the version it stands: 2 for ``actions/1.1/index.html``.
        head: What to put behind the declaration of the character set.
        banner: What to put at the beginning of the body.
    """
    page = _climb(page, depth + 1, lambda way: DEEPER + way)
    page = _insert(page, CHARSET, head)
    return _insert(page, BODY, banner)


def restore(page: bytes, depth: int) -> bytes:
    """Turn the page of an earlier edition back into the page as published.

    Raises:
        NotOriginalError: The page was not made by :func:`supersede`.
    """
    page = _take_out(page, BODY)
    page = _take_out(page, CHARSET)
    return _climb(page, depth + 1 + DEEPER.count(b"/"), lambda way: way.removeprefix(DEEPER))


def retire(version: Path, target: Path, edition: Publication, replaced: str, correction: str) -> None:
    """Make an earlier edition of a version as it was published.

    Args:
        version: The version's folder, with its SHA256SUMS and no earlier editions in it.
        target: The folder ``editions/<n>`` of the new edition; the old one moves there.
        edition: The ledger's line of the edition.
        replaced: When the new edition was published, as in the ledger.
        correction: What was corrected, as in the ledger.
    """
    target.parent.mkdir(exist_ok=True)
    version.rename(target)
    head = str(render(EditionHead())).strip().encode()
    for name in names(target):
        if name.endswith(".html"):
            depth = name.count("/")
            home = "../" * (depth + DEEPER.count(b"/"))
            view = EditionBanner(
                edition.edition,
                edition.period,
                written(day(edition.published)),
                written(day(replaced)),
                correction,
                home + quote(name.removesuffix("index.html")),
                home + CORRECTIONS,
            )
            banner = str(render(view)).strip().encode()
            file = target / name
            page = supersede(file.read_bytes(), depth, head, banner)
            file.unlink()  # the same file may stand in the archive that readers still see
            file.write_bytes(page)
    (target / SUMS).rename(target / ORIGINAL)
    (target / SUMS).write_text(list_files(target, names(target)), encoding="utf-8", newline="\n")


def original(edition: Path, name: str) -> bytes:
    """Return a file of an earlier edition as it was published.

    Raises:
        NotOriginalError: It cannot be turned back.
    """
    content = (edition / name).read_bytes()
    return restore(content, name.count("/")) if name.endswith(".html") else content


def _climb(page: bytes, least: int, change: Callable[[bytes], bytes]) -> bytes:
    """Change the ways in attributes that climb so many levels or more."""
    return CLIMB.sub(lambda found: found[1] + (change(found[2]) if found[2].count(b"..") >= least else found[2]), page)


def _insert(page: bytes, place: re.Pattern[bytes], markup: bytes) -> bytes:
    found = place.search(page)
    return page[: found.end()] + OPEN + markup + CLOSE + page[found.end() :] if found else page


def _take_out(page: bytes, place: re.Pattern[bytes]) -> bytes:
    found = place.search(page)
    if not found:
        return page
    _, close, rest = page[found.end() :].partition(CLOSE)
    if not close or not page.startswith(OPEN, found.end()):
        raise NotOriginalError("the marks of an earlier edition are not where they were put")
    return page[: found.end()] + rest
