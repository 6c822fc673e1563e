"""Leaves out requests of a template in brackets at the edges of texts, as in "[Please describe] The boats came."."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from planpress.exchange.office import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
    runs_from,
)
from planpress.importing.form_words import PART, PLACEHOLDER, WISHED
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import headings, key
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.rater_words import any_term
from planpress.importing.requesting import begins_with_a_request
from planpress.model.scalars import quoted

BRACKETED = r"(?:\[[^\[\]\n]{1,300}\]|<[^<>\n]{1,300}>)"
BEFORE = re.compile(rf"\s{{0,9}}({BRACKETED})[\s:\u2013\u2014-]{{1,9}}(?=\S)")
BEHIND = re.compile(rf"(?<=\S)\s{{1,9}}({BRACKETED})\s{{0,9}}$")
WORDS = re.compile(r"[^\W\d_]{3}")
LABELS = frozenset(["progress", "action", "indicator"])
"""The roles of headings that a template prints in brackets where a text begins."""
LONGEST = 320
"""The maximum number of characters of a request and the blanks around it."""
A_TEXT = re.compile(
    r"\W*(?:text|texte|texto|\u0646\u0635|\u0627\u0644\u0646\u0635)(?: here| ici| aqu\u00ed)?\W*", re.IGNORECASE
)
"""The word for a text, in place of which a report writes one."""
POINTS = re.compile(
    r"\W*(?:please|veuillez|por favor|s[íi]rvase)?\s*(?:also\s+)?"
    r"(?:see|refer|note|find|consult|contact|voir|vous r[ée]f[ée]rer|noter|consulte[rz]?|ver|v[ée]ase|remit\w+|"
    r"tenga|tome|nota)\b",
    re.IGNORECASE,
)
"""How words in brackets begin that point somewhere, and so belong to the report."""


@dataclass
class TemplateWords:
    """Counts the requests that are left out, and other words in brackets at the beginning of texts.

    Args:
        counts: How often each request was left out.
        places: Where each was first.
        kept: How often each other text in brackets was found.
        is_behind_front: Whether the texts are behind the front page, so that such others are noted.
    """

    counts: Counter[str] = field(default_factory=Counter)
    places: dict[str, str] = field(default_factory=dict)
    kept: Counter[str] = field(default_factory=Counter)
    is_behind_front: bool = True

    def edges(self, text: str, place: str) -> tuple[int, int]:
        """Return where a text begins and ends without the requests at its edges; 0 and its length if it has none.

        Args:
            text: The text.
            place: Where it is.
        """
        start, end = 0, len(text)
        before = BEFORE.match(text)
        if before and (is_request(before[1]) or _is_a_label(before[1])):
            start = before.end()
            self.count(before[1], place)
        elif before and self.is_behind_front and _may_be_a_request(before[1]):
            self.kept[before[1]] += 1
            self.places.setdefault(before[1], place)
        cut = max(start, len(text) - LONGEST)
        behind = BEHIND.search(text[cut:])
        if behind and is_request(behind[1]):
            end = cut + behind.start()
            self.count(behind[1], place)
        return start, end

    def count(self, request: str, place: str) -> None:
        """Count a request that is left out."""
        self.counts[request] += 1
        self.places.setdefault(request, place)

    def uncertainties(self) -> list[Uncertainty]:
        """Return one line for each request that was left out, and for each text that may be one."""
        said = ((words, f" {number} times" if number > 1 else "") for words, number in self.counts.items())
        left_out = [Uncertainty(self.places[words], f"{_left_out(words)}{times}") for words, times in said]
        return left_out + [self._kept(words, number) for words, number in self.kept.items()]

    def _kept(self, words: str, number: int) -> Uncertainty:
        said = f"{number} texts begin" if number > 1 else "a text begins"
        hint = "delete these words if they are a request of the template"
        return Uncertainty(self.places[words], f"{said} with {quoted(words)}", hint)


def request_alone(text: str, place: str) -> Uncertainty | None:
    """Return what to say about a line that is only a request of the template in brackets; None if it is none.

    Args:
        text: The line, such as "[Please return the form to the Secretariat]".
        place: Where it is.
    """
    is_asked = re.fullmatch(BRACKETED, text) and (is_request(text) or is_left_open(text))
    return Uncertainty(place, _left_out(text)) if is_asked else None


def is_request(bracketed: str) -> bool:
    """Tell whether words in brackets are a request of the template, such as "[Please describe]" or "[Text]"."""
    inside = bracketed[1:-1]
    if A_TEXT.fullmatch(inside) or WISHED.fullmatch(inside):
        return True
    return begins_with_a_request(inside) and not POINTS.match(inside)


def _is_a_label(bracketed: str) -> bool:
    """Tell whether words in brackets are what a text should contain, such as "[Progress]"."""
    return bool(LABELS & {role for role, _ in headings().get(key(bracketed), ())})


def _may_be_a_request(bracketed: str) -> bool:
    inside = bracketed[1:-1]
    is_known = PLACEHOLDER.fullmatch(inside) or is_of_the_whole(inside) or POINTS.match(inside)
    return bool(WORDS.search(inside)) and not is_known and not is_left_open(bracketed)


def _left_out(bracketed: str) -> str:
    origin = "" if is_left_open(bracketed) else " of the template"
    return f"the words {quoted(bracketed)}{origin} were left out"


def is_left_open(bracketed: str) -> bool:
    """Tell whether words in brackets only say that a text is not known yet, as in "[to be completed by the Agency]".

    Behind another text they belong to it, unlike a request.

    Args:
        bracketed: The words with their brackets.
    """
    return bool(any_term("LEFT_OPEN").match(key(bracketed)))


def without_template_words(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document without requests beside texts, and with a colon for the brackets before an overall rating.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
    """
    found, has_parts = TemplateWords(), any(map(_is_a_part, document.blocks))
    blocks: list[DocumentTable | TextParagraph] = []
    found.is_behind_front = False
    for block in document.blocks:
        is_listed = isinstance(block, DocumentTable) and not has_parts
        found.is_behind_front = found.is_behind_front or _is_a_part(block) or is_listed
        blocks.append(_table(block, found) if isinstance(block, DocumentTable)
                      else _paragraph(_announced(block, labels), found))  # fmt: skip
    return replace(document, blocks=tuple(blocks), uncertainties=(*document.uncertainties, *found.uncertainties()))


def _is_a_part(block: DocumentTable | TextParagraph) -> bool:
    """Tell whether a block begins with the heading of a part of the report."""
    row = next((row for row in block.rows if row.filled), None) if isinstance(block, DocumentTable) else None
    words = block.words if isinstance(block, TextParagraph) else row.filled[0].text if row else ""
    return bool(PART.match(words))


def _table(table: DocumentTable, found: TemplateWords) -> DocumentTable:
    return DocumentTable(tuple(_row(row, found) for row in table.rows))


def _row(row: TableRow, found: TemplateWords) -> TableRow:
    if not any("[" in cell.text or "<" in cell.text for cell in row.filled):
        return row
    return replace(row, cells=tuple(_cell(cell, found) for cell in row.cells))


def _cell(cell: TableCell, found: TemplateWords) -> TableCell:
    return replace(cell, paragraphs=tuple(_paragraph(paragraph, found) for paragraph in cell.paragraphs))


def _paragraph(paragraph: TextParagraph, found: TemplateWords) -> TextParagraph:
    text = "".join(run.text for run in paragraph.runs)
    start, end = found.edges(text, paragraph.place)
    if end < len(text):
        paragraph = pieces(paragraph, [end])[0]
    return replace(paragraph, runs=runs_from(paragraph.runs, start)) if start else paragraph


def _announced(paragraph: TextParagraph, labels: LabelReader) -> TextParagraph:
    """Return a line such as "[Overall rating] On track" with a colon in place of the brackets."""
    words = paragraph.words
    before = BEFORE.match(words)
    if not before or not labels.named(words[before.end() :]):
        return paragraph
    name = before[1][1:-1].strip(" :")
    if not (is_of_the_whole(name) or PLACEHOLDER.fullmatch(name)):
        return paragraph
    return replace(paragraph, runs=(TextRun(f"{name}: {words[before.end() :]}"),))
