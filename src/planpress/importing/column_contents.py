"""Tells ratings from texts by the cells below a heading, where the words of headings leave open which column has which.

"État d'avancement" and "Status of implementation" stand above labels of ratings in some reports, and above sentences
in others.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from planpress.exchange.office import TableCell, TableRow, TextParagraph
from planpress.importing.form_words import NOTHING_WORDS, PLACEHOLDER
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.rater_words import is_earlier, unusual_words
from planpress.importing.rating_cells import divided_cell

JUDGED = ("rating", "evaluation")
READ = ("summary", "comments")
MOST_CELLS = 40
"""How many filled cells of a column are looked at."""
A_TEXT = 4
"""The minimum number of words in a text."""
SHARE = re.compile(r"\W*(?:ca\.?|env(?:iron)?\.?|approx\.?|about)?\s*\d{1,3}(?:[.,]\d{1,2})?\s*%\W*", re.IGNORECASE)

FIRST_SENTENCE = re.compile(r"(?<=[.!?:;])\s")


class Content(Enum):
    """What the cells of a column contain."""

    UNKNOWN = "unknown"
    RATINGS = "ratings"
    RATINGS_IN_TEXTS = "ratings with indicators or other words"
    TEXTS = "texts"
    SHARES = "shares"


@dataclass(frozen=True)
class TitledColumn:
    """A column, or the texts beside a heading.

    Args:
        heading: The heading.
        role: What the heading says that the column holds: a key of ``ROLES``; "" if it says nothing.
        content: What its cells contain.
    """

    heading: str
    role: str
    content: Content


@dataclass
class TableContents:
    """Looks at the cells below headings.

    Args:
        items: The paragraphs and rows of a document or of one of its parts.
        labels: Recognises the labels of ratings.
    """

    items: Iterable[TextParagraph | TableRow]
    labels: LabelReader
    rows: dict[int, list[TableRow]] = field(init=False, default_factory=lambda: defaultdict(list))
    known: dict[tuple[str, int, int], Content] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for item in self.items:
            if isinstance(item, TableRow):
                self.rows[item.table].append(item)

    def below(self, heading: TableRow, columns: Collection[int]) -> Content:
        """Return what the cells in columns contain.

        Args:
            heading: The heading above the cells.
            columns: The positions of the columns.
        """
        place = (heading.place, heading.table, min(columns))
        if place not in self.known:
            self.known[place] = content_of(self._cells(heading, columns), self.labels)
        return self.known[place]

    def _cells(self, heading: TableRow, columns: Collection[int]) -> list[TableCell]:
        rows = self.rows[heading.table]
        start = next((number for number, row in enumerate(rows) if row is heading), -1)
        cells: list[TableCell] = []
        repeated = {cell.text for cell in heading.filled}
        for row in rows[start + 1 :]:
            if len(cells) >= MOST_CELLS:
                break
            if len(row.filled) > 1:
                cells += [cell for cell in row.filled if cell.column in columns and cell.text not in repeated]
        return cells


def content_of(cells: Sequence[TableCell], labels: LabelReader) -> Content:
    """Return what cells contain.

    Args:
        cells: The cells of a column.
        labels: Recognises the labels of ratings.
    """
    kinds = Counter(_kind(cell, labels) for cell in cells[:MOST_CELLS])
    if rated := kinds[Content.RATINGS] + kinds[Content.RATINGS_IN_TEXTS]:
        rating = Content.RATINGS_IN_TEXTS if kinds[Content.RATINGS_IN_TEXTS] else Content.RATINGS
        return rating if rated >= kinds[Content.TEXTS] else Content.UNKNOWN
    return max((Content.UNKNOWN, Content.TEXTS, Content.SHARES), key=lambda kind: kinds[kind])


def roles_by_content(columns: Sequence[TitledColumn]) -> list[str]:
    """Return what each column holds; a heading that fits its cells less than another heading gives way.

    A heading of ratings above texts announces progress if another column contains the ratings, or if no other column
    contains texts; a heading of progress above ratings announces the ratings if no other heading does. Shares of the
    work that is done are not ratings.

    Args:
        columns: The columns of a table.

    Returns:
        The roles; "percent" for a column of shares.
    """
    roles = [column.role for column in columns]
    judged = [n for n, column in enumerate(columns) if column.role in JUDGED and _is_the_partys(column.heading)]
    rated = [n for n in judged if columns[n].content in (Content.RATINGS, Content.RATINGS_IN_TEXTS)]
    instead = [n for n, (role, column) in enumerate(zip(roles, columns, strict=True))
               if role == "summary" and column.content is Content.RATINGS]  # fmt: skip
    texts = [n for n, column in enumerate(columns) if column.role in READ and n not in instead]
    for number in judged:
        if columns[number].content is Content.TEXTS and (rated or not texts):
            roles[number] = "summary"
        elif columns[number].content is Content.SHARES:
            roles[number] = "percent"
    others = {role for number, role in enumerate(roles) if number not in instead}
    if len(instead) == 1 and others & set(READ) and not others & set(JUDGED):
        roles[instead[0]] = "rating"
    return roles


def _is_the_partys(heading: str) -> bool:
    """Tell whether a heading has only usual words: it names nobody else and no earlier report."""
    return not unusual_words(heading) and not is_earlier(heading)


def _kind(cell: TableCell, labels: LabelReader) -> Content:
    text = cell.text
    if NOTHING_WORDS.fullmatch(text) or PLACEHOLDER.fullmatch(text):
        return Content.UNKNOWN
    if SHARE.fullmatch(text):
        return Content.SHARES
    if (read := labels.read(text)).rating or read.several:
        return Content.RATINGS
    divided = divided_cell(list(cell.paragraphs), labels, _nowhere)
    if divided and divided.rating:
        return Content.RATINGS_IN_TEXTS
    if labels.named(FIRST_SENTENCE.split(text, maxsplit=1)[0]):
        return Content.UNKNOWN
    return Content.TEXTS if is_text(text) else Content.UNKNOWN


def is_text(words: str) -> bool:
    """Tell whether words are a sentence, or long enough to be one, rather than a label."""
    return len(words.split()) >= A_TEXT or is_sentence(words)


def _nowhere(_place: str, _words: str) -> None:
    """Leave out what would be told when the cell is read."""
