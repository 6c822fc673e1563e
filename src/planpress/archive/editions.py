"""Earlier editions, which move two folders deeper but can still be checked against what was published.

A page in an earlier edition differs from the published page in up to four ways, each of which can be undone exactly.
The page names the edition instead of the version, has a line for search engines and a banner, and its links out of the
version go up two more levels.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote as urlquote

from markupsafe import escape

from planpress.addresses import CORRECTIONS, EDITIONS, INDEX, ORIGINAL, SUMS, edition_folder
from planpress.archive.digests import list_files
from planpress.archive.ledger import Entry
from planpress.errors import PlanpressError
from planpress.language import former_words
from planpress.site import superseded as markup
from planpress.site.finished import names

OPEN, CLOSE = b"<!--planpress:edition-->", b"<!--/planpress:edition-->"
CHARSET = re.compile(rb"<meta charset")
BODY = re.compile(rb"<body\b")
CANONICAL = b'rel="canonical" href="'
DEEPER = b"../../"
BREAKS = rb"(?:<wbr>|</?span[^>]*>)*"
"""What pages put between the characters of an address that readers see, to say where a line may break."""


@dataclass(frozen=True)
class Form:
    """How a version of planpress writes the pages in earlier editions.

    Args:
        banner: The template of the banner; None for the current template, which is in the language of the page.
        names_itself: Whether permanent addresses and citations on the page name the edition instead of the version.
        spell: How a path is written in addresses.
    """

    banner: str | None = None
    names_itself: bool = True
    spell: Callable[[str], str] = urlquote


FORMS = (
    Form(),
    Form(markup.THIRD_BANNER),
    Form(markup.SECOND_BANNER),
    Form(markup.FIRST_BANNER, names_itself=False, spell=str),
)
"""Every form that planpress ever used, the current one first."""
UNFRAMED = FORMS[2]
"""The form of pages that are not in planpress's own frame."""
FRAMED = b'http-equiv="Content-Security-Policy"'
"""Marks pages in planpress's own frame; other pages have neither a style for banners nor a policy that would block a
banner."""


LANGUAGE = re.compile(rb'<html lang="([A-Za-z0-9-]+)"')
"""How a page in planpress's own frame names its language."""


class NotOriginalError(PlanpressError):
    """A page in an earlier edition cannot be restored to the published page."""


def name_edition(page: bytes, name: str, number: int) -> bytes:
    """Make a page name its edition wherever it names the version: in permanent addresses, the citation and the badge.

    The canonical address remains that of the version, because search engines should show the version.

    Args:
        page: The HTML as published.
        name: Its path below the version.
        number: The number of the edition.
    """
    own = _version(page, name)
    if not own:
        return page
    other_edition = rb"(?!%s%s/%s(?!%d/)[0-9]+/)" % (BREAKS, EDITIONS.encode(), BREAKS, number)
    return re.sub(_naming(own) + other_edition, lambda match: match[0] + _path_of(number), page)


def name_version(page: bytes, name: str, number: int) -> bytes:
    """Undo :func:`name_edition`; the arguments are the same."""
    own = _version(page, name)
    path = _path_of(number)
    return re.sub(_naming(own) + path, lambda match: match[0].removesuffix(path), page) if own else page


def _version(page: bytes, name: str) -> bytes:
    """Return the address of a page's version, as the page spells it; b"" if the page does not contain it."""
    _, _, rest = page.partition(CANONICAL)
    address, quote, _ = rest.partition(b'"')
    for path in (name, urlquote(name)):
        path_in_version = escape(path.removesuffix(INDEX)).encode()
        if quote and address.startswith((b"https://", b"http://")) and address.endswith(b"/" + path_in_version):
            return address.removesuffix(path_in_version)
    return b""


def _path_of(edition: int) -> bytes:
    return f"{edition_folder(edition)}/".encode()


def _naming(own: bytes) -> bytes:
    characters = BREAKS.join(re.escape(own[index : index + 1]) for index in range(len(own)))
    return b"(?<!%s)%s" % (re.escape(CANONICAL), characters)


@dataclass(frozen=True)
class Succession:
    """Describes how a later edition replaced an edition.

    Args:
        edition: The ledger's line of the edition.
        replaced: When the later edition was published, as in the ledger.
        correction: What was corrected, as in the ledger.
    """

    edition: Entry
    replaced: str
    correction: str

    @classmethod
    def of(cls, edition: Entry, successor: Entry) -> "Succession":
        """Return the succession that two lines of the ledger record."""
        return cls(edition, successor.published, successor.correction or "")


def supersede(page: bytes, depth: int, head: bytes, banner: bytes) -> bytes:
    """Convert a published page into a page of an earlier edition.

    Args:
        page: The HTML as published.
        depth: How many levels the page is below the root of the version: 2 for ``actions/1.1/index.html``.
        head: What to insert after the declaration of the character set.
        banner: What to insert at the beginning of the body.
    """
    page = re.sub(b'="' + _climbing(depth + 1), b'="' + DEEPER, page)
    page = _insert(page, CHARSET, head)
    return _insert(page, BODY, banner)


def restore(page: bytes, depth: int) -> bytes:
    """Restore the page as published from the page of an earlier edition.

    Raises:
        NotOriginalError: The page was not made by :func:`supersede`.
    """
    page = _take_out(page, BODY)
    page = _take_out(page, CHARSET)
    return re.sub(b'="' + re.escape(DEEPER) + _climbing(depth + 1), b'="', page)


def retire(version: Path, target: Path, edition: Entry, replaced: str, correction: str) -> None:
    """Convert a published version into an earlier edition.

    Args:
        version: The version's folder, with its SHA256SUMS and no earlier editions in it.
        target: The folder ``editions/<n>`` that the version moves to.
        edition: The ledger's line of the edition.
        replaced: When the new edition was published, as in the ledger.
        correction: What was corrected, as in the ledger.
    """
    target.parent.mkdir(exist_ok=True)
    version.rename(target)
    for name in names(target):
        if name.endswith(".html"):
            file = target / name
            page = superseded(file.read_bytes(), name, Succession(edition, replaced, correction))
            file.unlink()  # the archive that readers see may share the file by a hard link
            file.write_bytes(page)
    (target / SUMS).rename(target / ORIGINAL)
    (target / SUMS).write_text(list_files(target, names(target)), encoding="utf-8", newline="\n")


def superseded(page: bytes, name: str, succession: Succession, form: Form | None = None, former: str = "") -> bytes:
    """Return a page of an earlier edition, made from the page as published.

    Args:
        page: The page as published.
        name: Its path below the edition.
        succession: The edition, and when and why it was replaced.
        form: One of :data:`FORMS`; None for the current form that suits the page.
        former: The name of a set of former messages, to make a page as an earlier release made it.
    """
    form = form or (FORMS[0] if FRAMED in page else UNFRAMED)
    depth, edition = name.count("/"), succession.edition
    home = "../" * (depth + DEEPER.count(b"/"))
    banner = markup.banner(
        edition.period,
        markup.earlier_edition(edition.edition, edition.published, succession.replaced, succession.correction),
        current=home + form.spell(name.removesuffix(INDEX)),
        corrections=home + CORRECTIONS,
        language=_language(page),
        template=form.banner,
        former=former,
    )
    named = name_edition(page, name, edition.edition) if form.names_itself else page
    return supersede(named, depth, markup.head(), banner)


def original(content: bytes, name: str, number: int) -> bytes:
    """Return a file of an earlier edition as it was published.

    Args:
        content: The file as it is.
        name: Its path below the edition.
        number: The number of the edition.

    Raises:
        NotOriginalError: The file cannot be restored.
    """
    return name_version(restore(content, name.count("/")), name, number) if name.endswith(".html") else content


def is_as_made(content: bytes, published: bytes, name: str, succession: Succession) -> bool:
    """Tell whether any version of planpress could have made an earlier edition's file from the published file.

    Args:
        content: The file as it is.
        published: The file as it was published.
        name: Its path below the edition.
        succession: The edition, and when and why it was replaced.
    """
    if not name.endswith(".html"):
        return content == published
    return any(
        content == superseded(published, name, succession, form, former)
        for former in ("", *former_words())
        for form in FORMS
    )


def _language(page: bytes) -> str:
    match = LANGUAGE.search(page)
    return match[1].decode() if match else ""


def _climbing(least: int) -> bytes:
    """Return a pattern that matches just before a relative path that starts with at least ``least`` times ``..``."""
    return rb'(?=\.\.(?:/\.\.){%d}[/"?#])' % (least - 1)


def _insert(page: bytes, tag: re.Pattern[bytes], markup: bytes) -> bytes:
    end = _end(page, tag)
    return page[:end] + OPEN + markup + CLOSE + page[end:] if end else page


def _take_out(page: bytes, tag: re.Pattern[bytes]) -> bytes:
    end = _end(page, tag)
    if not end:
        return page
    close = page.find(CLOSE, end)
    if close < 0 or not page.startswith(OPEN, end):
        raise NotOriginalError("the marks of an earlier edition are not where they should be")
    return page[:end] + page[close + len(CLOSE) :]


def _end(page: bytes, tag: re.Pattern[bytes]) -> int:
    """Return the index at which the first match of a tag ends; 0 if there is none."""
    match = tag.search(page)
    return page.find(b">", match.end()) + 1 if match else 0
