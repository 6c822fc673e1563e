"""Tells the day whose situation a report describes, as in "Status report as of 31 December 2023", from other days."""

from collections.abc import Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import PrintedDate
from planpress.importing.front_days import DATELINE, OTHER_DAY, SUBMITTED, is_about_another_report, is_about_the_plan
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import COMPARE
from planpress.importing.lexicon import key, words
from planpress.importing.rater_words import any_term
from planpress.model import PartialDate
from planpress.model.scalars import quoted

ARTICLES = frozenset(["the", "le", "el", "o", "dia", "day"])
"""What can stand between these words and the day."""
LONGEST_WORD = 40
"""How many characters before a day are searched for words such as "as of"."""


def day_of_the_situation(text: str, dates: Sequence[PrintedDate]) -> PartialDate | None:
    """Return the only date on a line if the words before it say that the report describes the situation on that day.

    Args:
        text: A line on the front page.
        dates: The dates in it.
    """
    if len(dates) != 1 or not dates[0].date or OTHER_DAY.search(text) or SUBMITTED.search(text):
        return None
    before = text[: dates[0].start].rstrip(" :(")
    if DATELINE.fullmatch(before) or is_about_the_plan(text) or is_about_another_report(text):
        return None
    said = key(before[-LONGEST_WORD:])
    behind = (said[match.end() :].split() for match in any_term("AS_OF").finditer(said))
    ends = any(set(rest) <= ARTICLES for rest in behind)
    return dates[0].date if ends or _is_of_a_table(said) else None


def _is_of_a_table(said: str) -> bool:
    """Tell whether words before a day end with a kind of table and "at", as in "Peat tracker at 30 June 2024"."""
    *_, kind, at = ["", "", *(word for word in said.split() if word not in ARTICLES)]
    return at in words("AT_A_DAY") and kind in words("OF_A_TABLE") and kind not in words("JOINING")


def take_end_of_the_period(page: FrontPage, situations: Sequence[tuple[str, str, PartialDate]]) -> None:
    """Take the day whose situation the report describes as the last day of the period, unless a line gives that day.

    Args:
        page: What the front page says so far.
        situations: The place, the words and the day of each line with such a day.
    """
    for place, text, day in situations:
        if page.end is None:
            page.end = day
            told = f"{quoted(text)} was read as the last day of the period"
            page.uncertainties.append(Uncertainty(place, told, COMPARE))
        elif not page.end.first <= day.last <= page.end.last:
            told = f"{quoted(text)} gives another day than the last one of the period, which was left out"
            page.uncertainties.append(Uncertainty(place, told, COMPARE))
