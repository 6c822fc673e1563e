"""Leaves out the example that a template gives in a row of its table, as in "Ex. | Example: Plant ten trees"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.lexicon import LANGUAGES
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

LEADING = 2
"""The number of cells at the beginning of a row that may say that it is an example: its number and its name."""
LONGEST = 60
"""The maximum number of characters of a row that are quoted."""
MOST_LETTERS = 3
"""Words with at most this many letters, such as "Ex.", begin a name only if a colon follows: "Ex-post" is none."""


def without_examples(layout: TableLayout, doubts: Doubts) -> TableLayout:
    """Return a table without the rows that are examples of a template.

    Args:
        layout: The table.
        doubts: Where to note what is left out.
    """
    examples = [row for row in layout.below if is_example(own_cells(row))] if layout.header else []
    for row in examples:
        cells = own_cells(row)
        words = as_seen(" ".join(" ".join(cell.text.split()) for cell in cells))
        shown = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
        reason = f"{quoted(shown)} was left out, because it is an example of the template"
        doubts.tell(cells[0].place, reason, "add the action by hand if it is one")
    left = {row.number for row in examples}
    rows = tuple(row for row in layout.sheet.rows if row.number not in left)
    return replace(layout, sheet=replace(layout.sheet, rows=rows)) if examples else layout


def is_example(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row says that it is an example: in place of a number, or before the name of an action.

    Args:
        cells: The cells of the row that have words.
    """
    return any(begins_as_example(cell.text) for cell in cells[:LEADING])


def begins_as_example(text: str) -> bool:
    """Tell whether a text says that it is an example, as a whole or by its beginning, as in "Example: Plant trees".

    Args:
        text: A number or a name.
    """
    beginning = as_seen(text[: 2 * LONGEST])
    return bool(_alone().fullmatch(beginning) or _before_name().match(beginning))


@cache
def _terms() -> list[str]:
    listed = {term for language in LANGUAGES.values() for term in getattr(language, "EXAMPLES", ())}
    return sorted(listed, key=lambda term: (-len(term), term))


def _pattern(terms: Sequence[str]) -> str:
    return "|".join(r"\s?".join(map(re.escape, term.split())) for term in terms)


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"[\s(\[*]*(?:{_pattern(_terms())})\.?(?:\s\d{{1,2}})?[\s.:)\]*]*", re.IGNORECASE)


@cache
def _before_name() -> re.Pattern[str]:
    spelt = [term for term in _terms() if sum(map(str.isalpha, term)) > MOST_LETTERS]
    long = rf"(?:{_pattern(spelt)})(?:\s\d{{1,2}})?\s?(?:[:)\]\u2013\u2014]|\s-\s)"
    return re.compile(rf"[\s(\[*]*(?:{long}|(?:{_pattern(_terms())})\.?\s?:)", re.IGNORECASE)
