"""The table of actions in a form that spreadsheet programs open without changes."""

import csv
import io
import re
from collections.abc import Iterable

from planpress.exchange.actions_csv import ACTIONS_TABLE, table
from planpress.language import ENGLISH, Language
from planpress.model import Dataset, Report
from planpress.model.characters import INVISIBLE
from planpress.model.scalars import MONTHS

TEXT_MARK = "'"
"""Marks the rest of a cell as text, for people and most spreadsheet programs (OWASP, CSV Injection)."""
BYTE_ORDER_MARK = "\ufeff"
"""Without this character, Excel reads UTF-8 in the computer's code page."""
LONGEST = 32_767
"""The maximum number of characters in an Excel cell; a longer text would spill into the next rows."""
IDS = frozenset({"period", "action", "pillar", "depends_on", "continues"})
FIGURES = frozenset({"starred", "indicators", "evidence"})
FORMULA = re.compile(rf"[\s{INVISIBLE}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]|[\t\r]")
"""The beginning of a cell that a program may read as a formula, even after spaces or in full-width characters."""
_MONTHS = "|".join(month[:3] for month in MONTHS)
VALUE = re.compile(
    rf"\W*\d[\d\W]*(?:e[-+]?\d+|[ap]m)?\W*|(?:true|false)|(?:[\d\W]*(?:{_MONTHS})[a-z]*[\d\W]*)", re.IGNORECASE
)
"""A cell that a program may read as a number, a date, a time or a truth value."""
LONGEST_VALUE = 60
"""Cells with more characters than this are always text; the limit keeps the pattern quick."""


def spreadsheet_csv(dataset: Dataset, report: Report, language: Language = ENGLISH) -> str:
    """Return the rows of ``actions.csv`` in a form that Excel and LibreOffice show unchanged.

    The text starts with a byte order mark, which identifies it as UTF-8. An apostrophe precedes the ids of periods,
    pillars and actions and, except in the columns ``starred``, ``indicators`` and ``evidence``, each cell that a
    program would read as a number, a date or a truth value or could run as a formula, or that begins with an
    apostrophe. A cell that is too long for Excel
    is cut, with a note at its end.

    Args:
        dataset: The data as of the period.
        report: The report; if its actions are not public, the table has only the header.
        language: The language of the note in a cell that is cut.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, ACTIONS_TABLE.names)
    writer.writeheader()
    writer.writerows(_protected(table(dataset, report), language))
    return BYTE_ORDER_MARK + out.getvalue()


def _protected(rows: Iterable[dict[str, str]], language: Language) -> Iterable[dict[str, str]]:
    return ({column: _cell(column, value, language) for column, value in row.items()} for row in rows)


def unprotected(column: str, cell: str) -> str:
    """Return the value of a cell in the table of :func:`spreadsheet_csv`, without the apostrophe that marks it as text.

    Args:
        column: The name of the column.
        cell: The cell.
    """
    value = cell.removeprefix(TEXT_MARK)
    return value if value != cell and _is_marked(column, value) else cell


def is_cut(cell: str) -> bool:
    """Tell whether a cell has as many characters as one whose text :func:`spreadsheet_csv` cut."""
    return len(cell) >= LONGEST - 1


def _is_marked(column: str, value: str) -> bool:
    """Tell whether an apostrophe precedes a value; it also precedes values that begin with one."""
    is_value = len(value) <= LONGEST_VALUE and VALUE.fullmatch(value)
    return bool(column in IDS or is_value or value.startswith(TEXT_MARK) or FORMULA.match(value))


def _cell(column: str, value: str, language: Language) -> str:
    if column in FIGURES or not value:
        return value
    if _is_marked(column, value):
        value = TEXT_MARK + value
    if len(value) <= LONGEST:
        return value
    # Translators: a note at the end of a spreadsheet cell whose text is too long
    note = " " + language.gettext("[cut here; the full text is in actions.csv]")
    return value[: LONGEST - len(note)] + note
