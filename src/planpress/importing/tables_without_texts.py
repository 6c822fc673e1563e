"""Recognises tables of actions and ratings without a column of texts, such as "Action | Indicator | Rating"."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office import TableCell, TableRow, TextParagraph
from planpress.importing.columns import detail_columns
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.numbers import action_number
from planpress.importing.table_contents import TableContents
from planpress.model.scalars import quoted

HEADINGS = 3
"""How many rows at the top of a table may be its heading."""
OF_PART_B = frozenset(["", "action", "number", "rating", "evaluation", "pillar"])
"""What the columns of a table of ratings hold."""


def has_table_with_texts(contents: TableContents, labels: LabelReader) -> bool:
    """Tell whether a table of actions has a column of texts, as Part C does.

    Args:
        contents: The tables of a document or of a part.
        labels: Recognises the labels of ratings.
    """
    return any(detail_columns(row, labels, contents) for rows in contents.rows.values() for row in rows[:HEADINGS])


def has_only_tables_of_ratings(items: Sequence[Item], contents: TableContents, labels: LabelReader) -> bool:
    """Tell whether the actions are in tables without texts only: no other table and no line names actions.

    Args:
        items: The paragraphs and rows of a document or of Part C.
        contents: Their tables.
        labels: Recognises the labels of ratings.
    """
    numbers = (action_number(item.text) for item in items if isinstance(item, TextParagraph))
    return not any(number and number.prefix for number in numbers) and not has_table_with_texts(contents, labels)


def has_further_columns(row: TableRow, labels: LabelReader, contents: TableContents) -> bool:
    """Tell whether a row is the heading of a table of actions that holds more than ratings, but no texts.

    Args:
        row: The row.
        labels: Recognises the labels of ratings.
        contents: Looks at the cells below the row.
    """
    return bool(_further_columns(row, labels, contents))


def without_further_columns(
    items: Sequence[Item], labels: LabelReader, tell: Callable[[str, str], None]
) -> Iterator[Item]:
    """Yield the items of Part B without the columns that do not belong there, such as "Indicator", which is said.

    Args:
        items: The paragraphs and rows.
        labels: Recognises the labels of ratings.
        tell: The function that adds an uncertainty, given its place and its words.
    """
    contents = TableContents(items, labels)
    further: dict[int, Collection[int]] = {}
    for item in items:
        if not isinstance(item, TableRow):
            yield item
            continue
        if item.table not in further:
            named = _further_columns(item, labels, contents)
            further[item.table] = [cell.column for cell in named]
            for cell in named:
                tell(item.place, f"the column {quoted(cell.text)} of Part B was left out")
        left = further[item.table]
        cells = tuple(cell for cell in item.cells if cell.column not in left)
        yield replace(item, cells=cells) if left else item


def _further_columns(row: TableRow, labels: LabelReader, contents: TableContents) -> list[TableCell]:
    """Return the cells of a heading of actions and ratings under which something else is."""
    columns = detail_columns(row, labels, contents, without_texts=True)
    return [cell for cell in row.filled if columns.role(cell) not in OF_PART_B] if columns else []
