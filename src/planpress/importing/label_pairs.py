"""Sets labels and texts of a table about an action in pairs: two of each in a row, or a label above its text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.exchange.office import DocumentTable, TableCell, TableRow
from planpress.importing.column_titles import column_role
from planpress.importing.heading_words import heading_role, is_sentence, may_be_label
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import gives_a_number, is_numbered

TWO_PAIRS = 4
"""The number of cells in a row with two labels and their texts."""
THREE_PAIRS = 6


def in_pairs(table: DocumentTable, labels: LabelReader) -> DocumentTable:
    """Return a table with a row for each label and its text; any other table as it is.

    Args:
        table: The table; its rows have two labels beside their texts, or one label, or a text below a label that
            fills the row.
        labels: Recognises the labels of ratings, such as "No progress", which are values.
    """
    rows = [row for row in table.rows if row.filled]
    is_named = any(map(_names_an_action, rows)) or any(map(_is_a_name, rows[:1]))
    pairs = [row for row in rows if _has_two_pairs(row, labels, least=1 if is_named else 2)]
    is_divided = any(len(row.filled) > TWO_PAIRS // 2 and row not in pairs for row in rows)
    is_in_pairs = len(rows) == len(pairs) > 1 or is_named or any(map(_has_a_label, rows))
    if is_divided or not (is_in_pairs if pairs else _has_labels_above(rows)):
        return table
    return DocumentTable(tuple(_divided(rows, pairs)))


def _names_an_action(row: TableRow) -> bool:
    """Tell whether a row is a label and the number of an action, perhaps with its name."""
    if len(row.filled) != TWO_PAIRS // 2 or is_sentence(row.filled[0].text):
        return False
    return gives_a_number(row.filled[1].text)


def _is_a_name(row: TableRow) -> bool:
    """Tell whether a row is only the name of an action, over all columns."""
    return _is_over_all(row) and is_numbered(row.filled[0].text)


def _divided(rows: Sequence[TableRow], pairs: Sequence[TableRow]) -> Iterator[TableRow]:
    """Yield the rows with one label each."""
    label: TableCell | None = None
    for row in rows:
        is_label = len(row.filled) == 1 and _is_label_above(row.filled[0], label)
        if label and len(row.filled) == 1 and not is_label:
            yield replace(row, cells=(label, replace(row.filled[0], column=label.column + 1)))
            label = None
            continue
        if label:
            yield replace(row, cells=(label,))
        label = None
        if row in pairs:
            for begun, text in zip(row.cells[::2], row.cells[1::2], strict=True):
                yield replace(row, cells=(replace(begun, column=0), replace(text, column=1)))
        elif is_label:
            label = row.filled[0]
        else:
            yield row


def _has_two_pairs(row: TableRow, scale: LabelReader, least: int) -> bool:
    """Tell whether a row has two or three labels with their texts beside them, and enough labels are known."""
    if len(row.cells) not in (TWO_PAIRS, THREE_PAIRS) or any(cell.continued for cell in row.cells):
        return False
    labels = row.cells[::2]
    are_labels = all(may_be_label(cell.text) for cell in labels)
    return (
        are_labels
        and sum(map(_is_label, labels)) >= least
        and not any(heading_role(cell.text) and not scale.named(cell.text) for cell in row.cells[1::2])
    )


def _has_labels_above(rows: Sequence[TableRow]) -> bool:
    """Tell whether some labels stand beside their texts, and others fill the row above their texts."""
    above = any(_is_over_all(label) and _is_label(label.filled[0]) and _is_over_all(text)
                and not heading_role(text.filled[0].text) for label, text in pairwise(rows))  # fmt: skip
    return above and any(
        len(row.filled) > 1 and _has_a_label(row) and not heading_role(row.filled[1].text) for row in rows
    )


def _is_over_all(row: TableRow) -> bool:
    return len(row.filled) == 1 and row.filled[0].width > 1


def _has_a_label(row: TableRow) -> bool:
    """Tell whether a row is one label, alone or with its text; cells for a second pair may be empty."""
    pair = TWO_PAIRS // 2
    return len(row.filled) <= pair and row.filled == row.cells[: len(row.filled)] and _is_label(row.filled[0])


def _is_label_above(cell: TableCell, label: TableCell | None) -> bool:
    """Tell whether a cell is a label; below a label without a text, only a usual heading is one."""
    return bool(heading_role(cell.text)) or (label is None and _is_label(cell))


def _is_label(cell: TableCell) -> bool:
    return may_be_label(cell.text) and bool(column_role(cell.text))
