"""Joins a row that continues an action above, such as "2.2 (continued)" below a repeated heading."""

from planpress.importing.detail_cells import join_cells, joined_words
from planpress.importing.detail_entries import Cells, DetailEntry, DetailPart
from planpress.importing.numbers import CONTINUED, ActionNumber
from planpress.importing.titles import printed_title
from planpress.model.characters import as_seen

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
    said = rest != number.behind or bool(CONTINUED.search(joined_words(cells.get("number", []))))
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


def continued_action(part: DetailPart, number: ActionNumber) -> DetailEntry | None:
    """Return the action above that a name such as "1.1 Dig a well (continued)" continues; None if it continues none.

    Args:
        part: The actions above.
        number: The number and the name.
    """
    above, rest = part.by_number.get(number.key), CONTINUED.sub("", number.behind)
    if above is None or rest == number.behind or _title(rest) not in ("", _title(above.words("action"))):
        return None
    return above


def _repeated(above: DetailEntry, role: str, cells: Cells) -> bool:
    return role in ONCE and _words(cells, role) == as_seen(above.words(role))


def _words(cells: Cells, role: str) -> str:
    return as_seen(" ".join(paragraph.text for paragraph in cells.get(role, ())))


def _title(words: str) -> str:
    return as_seen(printed_title(words).title)
