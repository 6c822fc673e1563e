"""Tells the name of a further action below a table, with nothing beside it, from notes and signatures."""

import re

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.dates import printed_dates
from planpress.importing.lexicon import key
from planpress.importing.offices import is_office
from planpress.importing.rater_words import any_term
from planpress.importing.tables.closing_rows import MARKS, is_signed
from planpress.importing.tables.contents import is_sentence

A_WORD_BEHIND = re.compile(r"[^\W\d_]+\s+[^\W\d_]")


def may_name_an_action(cell: WorkbookCell) -> bool:
    """Tell whether the only cell of a row right below unnumbered actions can be the name of another one.

    A word such as "Scale" only begins a note if nothing, a sign or a figure follows it.

    Args:
        cell: The cell, below the names of the actions.
    """
    text = cell.text.strip()
    noted = any_term("NOTES").match(key(text))
    is_marked = text.startswith(MARKS) or bool(noted and (" " in noted[0] or not A_WORD_BEHIND.match(text)))
    of_words = bool(re.match(r"[^\W\d_]", text)) and not re.search(r"[.:;!?]$|:\s|_{3}", text)
    is_other = is_sentence(text) or is_signed([cell]) or is_office(text) or bool(printed_dates(text))
    return of_words and not is_marked and not is_other
