"""Finds the addresses of links in a form that are in neither the data nor a finding."""

import re
from collections.abc import Iterable, Iterator, Sequence

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.lettered_parts import Item
from planpress.importing.unread import texts_of
from planpress.model.scalars import quoted

WEB = ("http://", "https://")
MAIL = "mailto:"
ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def unread_links(items: Iterable[Item], values: object, told: Sequence[Uncertainty]) -> Iterator[Uncertainty]:
    """Yield uncertainties that count the links whose addresses are in neither the data nor another uncertainty.

    Links to pages and to e-mail addresses are counted apart.

    Args:
        items: The paragraphs and rows of the form.
        values: The data that was read from them: texts in lists and maps.
        told: The uncertainties so far.
    """
    texts = [*texts_of(values), *(doubt.words for doubt in told)]
    known = {_bare(address) for text in texts for address in ADDRESS.findall(text)}
    linked = [(paragraph, run.link) for item in items for paragraph in _paragraphs(item) for run in paragraph.runs
              if run.link.startswith((*WEB, MAIL)) and run.text.strip()]  # fmt: skip
    left_out = {link: paragraph.place for paragraph, link in reversed(linked)
                if _bare(link) not in known and _bare(link) not in paragraph.words}  # fmt: skip
    pages = {link: place for link, place in left_out.items() if not link.startswith(MAIL)}
    mails = {_bare(link): place for link, place in left_out.items() if link.startswith(MAIL)}
    yield from _counted(pages, "write it under `evidence`")
    yield from _counted(mails, "published data names offices, and no addresses of persons")


def _counted(left_out: dict[str, str], hint: str) -> Iterator[Uncertainty]:
    """Yield one uncertainty for links that were left out, the last of which comes first in the document."""
    if left_out:
        link, place = next(reversed(left_out.items()))
        several = len(left_out) > 1
        which = (
            f"links to {quoted(link)} and {len(left_out) - 1} more were" if several else f"link to {quoted(link)} was"
        )
        yield Uncertainty(place, f"the {which} left out", hint)


def _paragraphs(item: Item) -> Iterator[TextParagraph]:
    if isinstance(item, TableRow):
        yield from (paragraph for cell in item.filled for paragraph in cell.paragraphs)
    else:
        yield item


def _bare(address: str) -> str:
    """Return an address as it may be printed."""
    return address.removeprefix(MAIL).partition("?")[0] if address.startswith(MAIL) else address.rstrip("/.,;)")
