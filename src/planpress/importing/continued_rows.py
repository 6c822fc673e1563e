"""Joins a row that continues an action above, such as "2.2 (continued)" below a repeated heading."""

import re

from planpress.importing.detail_cells import join_cells
from planpress.importing.detail_entries import Cells, DetailEntry, DetailPart
from planpress.importing.numbers import ActionNumber
from planpress.importing.titles import printed_title
from planpress.model.characters import as_seen

CONTINUED = re.compile(
    r"\W*\b(?:continued|continuation|cont['\u2019]?d|cont|contd|suite|continuaci\u00f3n|continua\u00e7\u00e3o|continúa|continua)"
    r"\b\W*$|\W*(?:\u062a\u0627\u0628\u0639|\u178f|\u0e15\u0e48\u0e2d)\W*$",
    re.IGNORECASE,
)
"""Words after the number or the title of an action that show that the row continues that action."""
ONCE = ("action", "number", "rating", "indicator", "responsible", "due")
"""The roles of the cells that a continued row may repeat."""


def continues(part: DetailPart, number: ActionNumber, cells: Cells, place: str) -> bool:
    """Join a row to the action with the same number if it continues that action, and return whether it does.

    Args:
        part: The actions above.
        number: The number of the row.
        cells: The cells of the row.
        place: Where the row is.
    """
    above = part.by_number.get(number.key)
    if above is None:
        return False
    rest = CONTINUED.sub("", number.behind)
    said = rest != number.behind
    title, rating = _title(rest), _words(cells, "rating")
    alike = title in ("", _title(above.words("action"))) and rating in ("", as_seen(above.words("rating")))
    if not alike or not (said or above is part.entries[-1]):
        return False
    kept = {role: paragraphs for role, paragraphs in cells.items()
            if role not in ("action", "number", "rating") and not _repeated(above, role, cells)}  # fmt: skip
    join_cells(above.cells, kept)
    if not said:
        words = f"this row was joined to action {number.printed}, which has the same number"
        part.tell(place, words, "check in the document whether it is a separate action")
    return True


def _repeated(above: DetailEntry, role: str, cells: Cells) -> bool:
    return role in ONCE and _words(cells, role) == as_seen(above.words(role))


def _words(cells: Cells, role: str) -> str:
    return as_seen(" ".join(paragraph.text for paragraph in cells.get(role, ())))


def _title(words: str) -> str:
    return as_seen(printed_title(words).title)
