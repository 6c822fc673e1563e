"""Joins a row that has only the name of an action to the row with its texts below, in tables of Part C."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.column_contents import JUDGED, READ
from planpress.importing.column_titles import column_role
from planpress.importing.columns import names_an_action, span
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import MAX_HEADING, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number
from planpress.importing.whole_numbers import NAMED, count_up

MOST_ABOVE = 3
"""How many rows can be above the first name."""
FEWEST = 2
"""The minimum number of known words in a heading."""
A_PAIR = 2
"""The number of cells in a row with a label and its value."""
NAMING = ("action", "number")


def with_joined_titles(table: DocumentTable, labels: LabelReader) -> DocumentTable:
    """Return a table in which the name of each action is in the row of its texts, below a heading of actions.

    Args:
        table: The table; in such a table, rows with only the name of an action are above rows without names, and the
            heading is above the first name, or below each.
        labels: Recognises the labels of ratings, which are no headings, and may be beside the names.
    """
    filled = [row for row in table.rows if row.filled]
    first = next((place for place, row in enumerate(filled[: MOST_ABOVE + 1]) if _is_title(row, labels)), None)
    if first is None:
        return table
    headings = [place for place, row in enumerate(filled[: max(first, 1) + 1]) if _is_heading(row, labels)]
    if not headings or (first and headings[-1] > first):
        return table
    above = filled[: headings[-1] + 1] if first else [filled[headings[-1]]]
    if not first and not _is_below_each(above[0], filled, labels):
        return table
    repeated = {_words(row) for row in above}
    rows = [row for row in (filled[len(above) :] if first else filled) if _words(row) not in repeated]
    titles = _Titles(above, rows, labels)
    return DocumentTable((*titles.headings(), *titles.joined())) if titles.are_names() else table


@dataclass(frozen=True)
class _Titles:
    """The rows of a table with rows of names.

    Args:
        above: The rows of its heading.
        rows: The rows below it.
        labels: Recognises the labels of ratings.
    """

    above: Sequence[TableRow]
    rows: Sequence[TableRow]
    labels: LabelReader

    @property
    def column(self) -> int | None:
        """The column that the heading has for names; None if it has none."""
        cells = (cell for row in self.above for cell in row.filled)
        return next((cell.column for cell in cells if column_role(cell.text) in NAMING), None)

    def are_names(self) -> bool:
        """Tell whether all actions are named in rows above those of their texts, not in these rows themselves."""
        titled = [_is_title(row, self.labels) for row in self.rows]
        texts = [row for row, is_title in zip(self.rows, titled, strict=True) if not is_title and len(row.filled) > 1]
        above_texts = any(is_title and not below for is_title, below in zip(titled, [*titled[1:], True], strict=True))
        whole = _whole_numbers([row for row, is_title in zip(self.rows, titled, strict=True) if is_title])
        if not above_texts or any(map(names_an_action, texts)) or (whole and not count_up(whole)):
            return False
        return self.column is None or not any(self.column in span(cell) for row in texts for cell in row.filled)

    def headings(self) -> Iterator[TableRow]:
        """Yield the rows of the heading, with a column for names."""
        named = False
        for row in self.above:
            begins = not named and _is_heading(row, self.labels)
            word = TextParagraph((TextRun(ROLES["action"][0]),), row.place)
            name = TableCell((word,) if begins else (), 0, continued=named)
            named = named or begins
            yield row if self.column is not None else replace(row, cells=(name, *self._moved(row)))

    def joined(self) -> Iterator[TableRow]:
        """Yield the rows with the names of the actions beside their texts; other rows stay."""
        title: TableRow | None = None
        for row in self.rows:
            is_title = _is_title(row, self.labels)
            if title is not None and (is_title or len(row.filled) == 1):
                yield self._named(title, None)
                title = None
            if title is None:
                title = row if is_title else None
                yield from () if is_title else (replace(row, cells=self._moved(row)),)
            else:
                yield self._named(title, row)
                title = None
        if title is not None:
            yield self._named(title, None)

    def _named(self, title: TableRow, texts: TableRow | None) -> TableRow:
        """Return the texts of an action with its name in the column of names, and with the rating beside the name."""
        name, *beside = title.filled
        place = self.column or 0
        cells = [
            replace(name, column=place, width=1, continued=False),
            *self._moved(replace(title, cells=tuple(beside))),
        ]
        taken = {column for cell in cells for column in span(cell)}
        cells += [cell for cell in (self._moved(texts) if texts else ()) if taken.isdisjoint(span(cell)) or cell.text]
        return replace(title, cells=tuple(sorted(cells, key=lambda cell: cell.column)))

    def _moved(self, row: TableRow) -> tuple[TableCell, ...]:
        shift = int(self.column is None)
        return tuple(replace(cell, column=cell.column + shift) for cell in row.cells)


def _words(row: TableRow) -> tuple[str, ...]:
    return tuple(key(cell.text) for cell in row.filled)


def _is_below_each(heading: TableRow, rows: Sequence[TableRow], labels: LabelReader) -> bool:
    """Tell whether a heading is below each of several names, or has more cells than a label and its value."""
    titles = sum(_is_title(row, labels) for row in rows)
    repeated = sum(_words(row) == _words(heading) for row in rows)
    return titles == repeated and (titles > 1 or len(heading.filled) > A_PAIR)


def _is_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row names columns of texts or ratings, and neither an action nor a label."""
    texts = [cell.text for cell in row.filled]
    if names_an_action(row) or any(
        len(text) > MAX_HEADING or is_sentence(text) or labels.likely(text) or labels.read(text).rating
        for text in texts
    ):
        return False
    roles = [role for text in texts if (role := column_role(text))]
    return len(roles) >= FEWEST and len(roles) * 2 >= len(texts) and not {*JUDGED, *READ}.isdisjoint(roles)


def _is_title(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has only the name of an action in its first cell, or over several columns beside a rating."""
    if not row.filled or row.filled[0].column != row.cells[0].column:
        return False
    name, *beside = row.filled
    if beside and not (name.width > 1 and len(beside) == 1 and labels.named(beside[0].text)):
        return False
    number = action_number(name.text)
    is_named = number is not None and (number.prefix or NAMED.match(name.text) or not beside)
    return bool(is_named and number and number.behind) and not is_sentence(name.text)


def _whole_numbers(titles: Sequence[TableRow]) -> list[int]:
    """Return the whole numbers with which names begin, without a word such as "Action" before them."""
    names = [row.filled[0].text for row in titles]
    numbers = (action_number(name) for name in names if not NAMED.match(name))
    return [int(number.id) for number in numbers if number and number.id.isdecimal()]
