"""Finds the columns with the units, baselines, targets and values of the indicators in Part C."""

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.column_contents import ColumnContent
from planpress.importing.column_titles import Named
from planpress.importing.indicator_measures import MEASURES, is_value, measure
from planpress.importing.indicator_values import OF_COLUMNS
from planpress.importing.table_contents import TableContents


def with_measures(named: Named, row: TableRow, contents: TableContents | None) -> Named:
    """Take the columns of values, such as "Target", beside one of indicators.

    Args:
        named: The cells of the heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it; None if only the words of the heading count.
    """
    if not any(role == "indicator" for _, role in named):
        return named
    found = ["" if role or _has_ratings(cell, row, contents) else measure(cell.text) for cell, role in named]
    alone = [kind in MEASURES and found.count(kind) == 1 for kind in found]  # not "Value 2022" beside "Value 2023"
    named = [(cell, f"{OF_COLUMNS}{kind}" if is_alone else role)
             for (cell, role), kind, is_alone in zip(named, found, alone, strict=True)]  # fmt: skip
    return named if "value" in found or contents is None else _with_figures(named, row, contents)


def _has_ratings(cell: TableCell, row: TableRow, contents: TableContents | None) -> bool:
    """Tell whether ratings are below a heading such as "Level reached", which may also be that of values."""
    columns = range(cell.column, cell.column + cell.width)
    return contents is not None and contents.below(row, columns, "") is ColumnContent.RATINGS


def _with_figures(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take figures below "Results" right behind the indicators as their values if another column has the progress."""
    texts = [place for place, (_, role) in enumerate(named) if role == "summary"]
    if len(texts) <= 1:
        return named
    place = texts[0]
    cell, before = named[place][0], named[place - 1][1] if place else ""
    cells = contents.cells(row, range(cell.column, cell.column + cell.width))
    behind = before == "indicator" or before.startswith(OF_COLUMNS)
    if not (behind and cells and all(is_value(below.text) for below in cells)):
        return named
    return [(head, f"{OF_COLUMNS}value" if head is cell else role) for head, role in named]
