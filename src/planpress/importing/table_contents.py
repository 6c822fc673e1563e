"""Looks at the cells below the headings of tables, also of several tables with the same heading."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from planpress.exchange.office import TableCell, TableRow, TextParagraph
from planpress.importing.column_contents import MOST_CELLS, ColumnContent, content_under
from planpress.importing.labels import LabelReader
from planpress.importing.text_ratings import have_ratings

MOST_TABLES = 20
"""How many tables with the same heading, or behind it, are looked at."""
NEAR_THE_TOP = 3
"""How many rows of a table can be its heading if none of their words are known."""


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
    known: dict[tuple[str, int, int, str], ColumnContent] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for item in self.items:
            if isinstance(item, TableRow):
                self.rows[item.table].append(item)

    def below(self, heading: TableRow, columns: Collection[int], role: str) -> ColumnContent:
        """Return what the cells in columns contain.

        Args:
            heading: The heading above the cells.
            columns: The positions of the columns.
            role: What the heading says that they hold: a key of ``ROLES``; "" if it says nothing.
        """
        place = (heading.place, heading.table, min(columns), role)
        if place not in self.known:
            self.known[place] = content_under(role, self.cells(heading, columns), self.labels)
        return self.known[place]

    def have_ratings(self, heading: TableRow, columns: Collection[int]) -> bool:
        """Tell whether most cells in columns contain a rating beside other words.

        Args:
            heading: The heading above the cells.
            columns: The positions of the columns.
        """
        return have_ratings([cell.paragraphs for cell in self.cells(heading, columns)], self.labels)

    def is_near_the_top(self, row: TableRow) -> bool:
        """Tell whether a row is one of the first rows of its table, or repeats one of them."""
        return any(_words(row) == _words(first) for first in self.rows[row.table][:NEAR_THE_TOP])

    def cells(self, heading: TableRow, columns: Collection[int]) -> list[TableCell]:
        """Return the filled cells below a heading, in rows with more than one, up to a limit.

        Args:
            heading: The heading.
            columns: The positions of the columns.
        """
        cells: list[TableCell] = []
        repeated = {cell.text for cell in heading.filled}
        for row in self._below(heading):
            if len(cells) >= MOST_CELLS:
                break
            if len(row.filled) > 1:
                cells += [cell for cell in row.filled if cell.column in columns and cell.text not in repeated]
        return cells

    def _below(self, heading: TableRow) -> Iterator[TableRow]:
        """Yield the rows below a heading, in its table and in others.

        The others are those with the same heading, as tables for each pillar have it, and, if the heading is the only
        row of its table, as in a text with pillars between the rows, those behind it with as many columns. A heading
        that is repeated within its table has the same rows below it.
        """
        rows = self.rows[heading.table]
        words = _words(heading)
        top = (number for number, row in enumerate(rows[:NEAR_THE_TOP]) if _words(row) == words)
        start = next(top, -1)
        start = next((number for number, row in enumerate(rows) if row is heading), -1) if start < 0 else start
        yield from rows[start + 1 :]
        for table in self._alike.get(words, ())[:MOST_TABLES]:
            if table != heading.table:
                yield from self.rows[table][1:]
        if len(rows) == 1:
            tables = range(heading.table + 1, heading.table + 1 + MOST_TABLES)
            behind = (row for table in tables if table in self.rows for row in self.rows[table])
            yield from (row for row in behind if len(row.cells) == len(heading.cells) and _words(row) != words)

    @cached_property
    def _alike(self) -> dict[tuple[str, ...], list[int]]:
        """The tables by the words of their first row."""
        alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for table, rows in self.rows.items():
            alike[_words(rows[0])].append(table)
        return alike


def _words(row: TableRow) -> tuple[str, ...]:
    return tuple(cell.text for cell in row.filled)
