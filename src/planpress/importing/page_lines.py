"""Leaves out the heads and feet of pages that are among the paragraphs of a text, such as "- 3 -" or "Page 4 of 6"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow, TextParagraph, Uncertainty
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number
from planpress.importing.page_numbers import bare_page_numbers
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.part_headings import part_letter
from planpress.model.scalars import quoted, said_of_all

WORD = (
    r"(?:pages?|p\u00e1ginas?|paginas?|p[a\u00e1]g\.?|p\.|(?:\u0627\u0644)?\u0635\u0641\u062d\u0629|"
    r"\u1791\u17c6\u1796\u17d0\u179a|\u0e2b\u0e19\u0e49\u0e32)"
)
OF = r"(?:of|sur|de|\u0645\u0646|\u0e08\u0e32\u0e01|\u1793\u17c3|/)"
PAGE = rf"{WORD}\s{{0,3}}\d{{1,4}}"
OF_ALL = rf"{PAGE}\s{{0,3}}{OF}\s{{0,3}}\d{{1,4}}"
SIGN = r"(?:\s{0,9}[|\u2022\u00b7\u2013\u2014]\s{0,9}|\s{1,9}-\s{1,9}|\t\s{0,9})"
TITLE = r"[^\n:]{1,150}"
FOOT = re.compile(
    r"[-\u2013\u2014]?\s{0,3}\d{1,4}\s{0,3}[-\u2013\u2014]|"
    rf"[(\[|\u2013\u2014-]?\s{{0,3}}(?:{OF_ALL}|{PAGE})\s{{0,3}}[)\]|.\u2013\u2014-]?|"
    rf"{TITLE}{SIGN}{OF_ALL}|{OF_ALL}{SIGN}{TITLE}",
    re.IGNORECASE,
)
"""A number between dashes, or the number of a page, also beside a title if the number of all pages follows."""
WITH_ALL_PAGES = re.compile(rf"(?<!\w){OF_ALL}$", re.IGNORECASE)
"""The number of a page and of all pages at the end of a row, which in a table of Word must not be a bare number."""
CAPITAL = (
    r"(?:Page|PAGE|P\u00e1gina|Pagina|P\u00c1GINA|P[a\u00e1]g\.?|(?:\u0627\u0644)?\u0635\u0641\u062d\u0629)"
    rf"\s{{0,3}}\d{{1,4}}\s{{0,3}}{OF}\s{{0,3}}\d{{1,4}}"
)
UNDIVIDED = re.compile(rf"{TITLE}(?<![,;\s])\s{CAPITAL}|{CAPITAL}\s[^\W\d_a-z][^\n:]{{0,150}}")
"""A title beside the number of a page and of all pages, with a capital as at the beginning of a line."""
TITLED = re.compile(rf"{TITLE}{SIGN}{PAGE}|{PAGE}{SIGN}{TITLE}", re.IGNORECASE)
"""A title and the number of a page, which may also name a source; only the foot of a page is repeated."""
GAP = re.compile(r"[ \u00a0\u2007]{3,}|\t")
"""A tab, or blanks in its place, between a title and the number of a page."""
COUNTED = rf"(?:{WORD}\s{{0,3}})?(?P<n>\d{{1,4}})(?:\s{{0,3}}{OF}\s{{0,3}}\d{{1,4}})?"
NUMBERED = (
    re.compile(rf"(?P<title>{TITLE})(?:\t|\s{{0,9}}\|\s{{0,9}}|\s(?={WORD}\s{{0,3}}\d)){COUNTED}", re.IGNORECASE),
    re.compile(rf"{COUNTED}(?:\t|\s{{0,9}}\|\s{{0,9}})(?P<title>{TITLE})", re.IGNORECASE),
)
"""A title and a number, which is that of a page if the title is repeated with the next number."""
STEPS = frozenset([1, 2])
"""How much higher the next number of a page is; even and odd pages may have different titles."""
LONGEST = 180
FEW_CELLS = 3
"""The maximum number of cells in a line with tabs that is the foot of a page."""
DASHES = "-\u2013\u2014"
A_TITLE = 3
"""The minimum number of words in a title that is repeated on each page."""
REPEATED = 2


def without_page_lines(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document without the heads and feet of pages; they are reported in one sentence.

    Besides lines with the number of a page, a title is left out if it is repeated next to such lines.

    Args:
        document: The document.
        labels: Recognises the labels of ratings, which are not titles.
    """
    shown = [_shown(block) for block in document.blocks]
    titles = Counter(title for text in shown if (title := _title(text)))
    feet = {place for place, text in enumerate(shown) if is_foot(text) or titles[_title(text)] >= REPEATED}
    feet |= _numbered_feet(shown) | bare_page_numbers(document.blocks)
    beside = {place: block for place in {foot + step for foot in feet for step in (-1, 1)} - feet
              if 0 <= place < len(document.blocks) and isinstance(block := document.blocks[place], TextParagraph)
              and _may_be_a_title(block, labels)}  # fmt: skip
    counts = Counter(block.words for block in beside.values())
    left_out = feet | {place for place, block in beside.items() if counts[block.words] >= REPEATED}
    blocks: list[TextParagraph | DocumentTable] = []
    lines: list[tuple[str, str]] = []
    for place, block in enumerate(document.blocks):
        if isinstance(block, DocumentTable) and place in feet:
            lines.append((block.rows[0].place, " ".join(cell.text for cell in block.rows[0].filled)))
        elif isinstance(block, DocumentTable):
            are_feet = [is_foot(_shown_in(row)) for row in block.rows]
            rows = tuple(row for row, is_a_foot in zip(block.rows, are_feet, strict=True) if not is_a_foot)
            lines += [(row.place, " ".join(cell.text for cell in row.filled))
                      for row, is_a_foot in zip(block.rows, are_feet, strict=True) if is_a_foot]  # fmt: skip
            blocks += [replace(block, rows=rows)] if rows else []
        elif place in left_out:
            lines.append((block.place, _with_dashes(block.text)))
        else:
            blocks.append(block)
    if not lines:
        return document
    return replace(document, blocks=tuple(blocks), uncertainties=(*document.uncertainties, *_said(lines)))


def is_foot(text: str) -> bool:
    """Tell whether a text is only the number of a page, with or without the title of the document."""
    words = text.strip()
    return len(text) <= LONGEST and bool(
        FOOT.fullmatch(words) or (UNDIVIDED.fullmatch(words) and not is_sentence(words))
    )


def _shown(block: TextParagraph | DocumentTable) -> str:
    """Return the text of a paragraph that may be the foot of a page; "" for any other block."""
    if isinstance(block, DocumentTable):
        return _shown_in(block.rows[0]) if len(block.rows) == 1 else ""
    if len(block.text) > LONGEST or part_letter(block.text):
        return ""
    number = action_number(block.text)
    return "" if number and number.prefix else _with_gaps(block)


def _shown_in(row: TableRow) -> str:
    """Return the text of a row that may be the foot of a page; "" for any other row."""
    text = "\t".join(cell.text for cell in row.filled)
    number = action_number(text)
    may_be_foot = row.typed or WITH_ALL_PAGES.search(text)
    return text if may_be_foot and len(row.filled) <= FEW_CELLS and not (number and number.prefix) else ""


def _title(text: str) -> str:
    return re.sub(r"\d+", "", text) if TITLED.fullmatch(text) else ""


def _numbered_feet(shown: Sequence[str]) -> set[int]:
    """Return the places of titles that are repeated with the numbers of the following pages."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, text in enumerate(shown):
        match = next((match for pattern in NUMBERED if (match := pattern.fullmatch(text))), None)
        if match and len(match["title"].split()) >= A_TITLE:
            found[match["title"].strip()].append((place, int(match["n"])))
    return {place for pages in found.values() if len(pages) >= REPEATED
            and all(below - above in STEPS for (_, above), (_, below) in pairwise(pages))
            for place, _ in pages}  # fmt: skip


def _with_gaps(paragraph: TextParagraph) -> str:
    """Return the text of a paragraph on one line, with tabs in place of longer gaps."""
    typed = "".join(run.text for run in paragraph.runs).strip()
    pieces = (" ".join(piece.split()) for piece in GAP.split(f"{paragraph.number} {typed}"))
    return "\t".join(filter(None, pieces))


def _with_dashes(text: str) -> str:
    """Return the number of a page between dashes with the first one, which was read as a bullet."""
    return f"{text[-1]} {text}" if text[0].isdigit() and text[-1] in DASHES else text


def _may_be_a_title(paragraph: TextParagraph, labels: LabelReader) -> bool:
    words = paragraph.text
    known = paragraph_heading(paragraph) or part_letter(words) or action_number(words) or labels.read(words).rating
    return not known and len(words.split()) >= A_TITLE and len(words) <= LONGEST and not is_sentence(words)


def _said(lines: list[tuple[str, str]]) -> Iterator[Uncertainty]:
    place, words = lines[0]
    said = said_of_all(quoted(words), len(lines), "left out, as the head or foot of a page")
    yield Uncertainty(place, said, "check this in the document")
