"""Reads where the links in a workbook lead; nothing is opened."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookRow

HYPERLINK = re.compile(r'(?:of:)?=?\s{0,9}HYPERLINK\(\s{0,9}"([^"]+)"', re.IGNORECASE)
Area = tuple[int, int, int, int]
"""The first row and column of a range, and the last ones."""


def links_in_formula(formula: str) -> tuple[tuple[str, str], ...]:
    """Return the address to which a formula such as HYPERLINK("https://...") leads, as the links of its cell.

    Args:
        formula: The formula as the file stores it.
    """
    match = HYPERLINK.match(formula)
    return (("", match[1]),) if match else ()


def addresses(links: Iterable[tuple[Area | None, str]], known: Mapping[str, str]) -> dict[int, dict[int, str]]:
    """Return the addresses to which cells lead, by row and column; links into the workbook itself have none.

    Args:
        links: The ranges of cells with a link, each with the id of its address.
        known: The addresses by their ids.
    """
    found: dict[int, dict[int, str]] = {}
    for area, name in links:
        if area and (address := known.get(name)):
            found.setdefault(area[0], {})[area[1]] = address
    return found


def with_links(row: WorkbookRow, found: Mapping[int, str]) -> WorkbookRow:
    """Return a row with the addresses to which its cells lead.

    Args:
        row: The row.
        found: The addresses by column.
    """
    if not found:
        return row
    cells = {
        column: replace(cell, links=(("", found[column]),)) if column in found else cell
        for column, cell in row.cells.items()
    }
    return replace(row, cells=cells)
