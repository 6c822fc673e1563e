"""Reads rows with the rating of the whole plan, such as "Overall assessment", which are not actions."""

import re
from collections.abc import Sequence
from functools import cache

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.heading_words import rating_words
from planpress.importing.lexicon import LANGUAGES, key, words
from planpress.importing.overall_sentences import WHOLE
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.roles import TableRoles
from planpress.model.scalars import quoted

LONGEST = 80
"""The maximum number of characters in the words of such a row."""
AS_A_WHOLE = re.compile(
    r"\bas a whole\b|\bwhole plan\b|\bdans son ensemble\b|\bensemble d[ue]\b|\ben su conjunto\b|\bconjunto del?\b|"
    r"\bno seu (?:conjunto|todo)\b|\bconjunto do\b|\u0643\u0643\u0644",
    re.IGNORECASE,
)


def is_overall(text: str) -> bool:
    """Tell whether a text consists of words for a plan as a whole, such as "Overall rating of the plan".

    Args:
        text: The words where other rows have the number or the title of an action.
    """
    if len(text) > LONGEST or not (WHOLE.search(text) or AS_A_WHOLE.search(text)):
        return False
    return set(key(AS_A_WHOLE.sub(" ", WHOLE.sub(" ", text))).split()) <= _usual()


@cache
def _usual() -> frozenset[str]:
    """Return the words that a heading of the rating of a whole plan contains."""
    linking = {term for module in LANGUAGES.values() for term in module.LINKING}
    listed = (
        *words("USUAL"),
        *map(key, rating_words()),
        *map(key, linking),
        "strategy",
        "strategie",
        "estrategia",
        "s",
    )
    return frozenset(piece for term in listed for piece in term.split())


def rates_the_whole(
    cells: Sequence[WorkbookCell], number: int | None, titles: Sequence[int], rated: Sequence[int], *, numbered: bool
) -> bool:
    """Tell whether a row rates the whole plan: its name says so, and it has a rating but not both number and title.

    Args:
        cells: The cells of the row with text of their own.
        number: The column of the numbers; None if there is none.
        titles: The columns of the titles.
        rated: The columns of the ratings.
        numbered: Whether most actions have a number.
    """
    naming = [cell for cell in cells if cell.column == number or cell.column in titles]
    in_place = len(naming) == 1 and (naming[0].column == number or numbered)
    return in_place and any(cell.column in rated for cell in cells) and is_overall(naming[0].text.strip())


def say_overall(rows: Sequence[WorkbookRow], ratings: object, roles: TableRoles, doubts: Doubts) -> None:
    """Say which rows were read as the overall rating, and what else they contain.

    Args:
        rows: The rows.
        ratings: What was read from them.
        roles: What the columns hold.
        doubts: Where to note this.
    """
    rated = {column.index for column in roles.columns if column.role in ("rating", "cross", "assessor")}
    for row in rows:
        cells = own_cells(row)
        line = " ".join(" ".join(cell.text.split()) for cell in cells)
        how = "was read as the overall rating" if ratings else "was left out, because it is about the plan as a whole"
        doubts.tell(cells[0].place, f"{quoted(line)} {how}", "correct `overall` if that is wrong")
        for cell in cells[1:] if ratings else ():
            if cell.column not in rated:
                reason = f"{quoted(' '.join(cell.text.split()))} was left out, because it is about the plan as a whole"
                doubts.tell(cell.place, reason, "add it by hand, for example under `summary`")
