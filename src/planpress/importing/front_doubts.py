"""Says what a front page lacks, and which of its lines were not read."""

import re
from collections.abc import Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import PrintedDate
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import COMPARE
from planpress.importing.front_submission import IF_OF_SUBMISSION
from planpress.importing.front_year import may_name_a_period
from planpress.importing.meetings import unread_meeting
from planpress.importing.party_names import names_the_party, party_names
from planpress.importing.template_words import request_alone
from planpress.model import Plan
from planpress.model.scalars import quoted

ABBREVIATED = re.compile(r"[^\W\d_]{2,12}[\s.\u2013-]?\d{1,3}")
"""The abbreviation of a meeting, such as "SC69"."""


def tell_what_is_left(page: FrontPage, unread: list[tuple[str, str]], titled: list[tuple[str, str]]) -> None:
    """Name the lines that were not read, with those about times apart.

    Args:
        page: Where to add it.
        unread: The lines, with their places.
        titled: The title, with its place.
    """
    _tell_unread(page, _tell_times(page, unread, titled), titled)


def tell_another_meeting(page: FrontPage, place: str, text: str, meeting: str) -> None:
    """Say that the front page also prints the abbreviation of another meeting than the one that was read.

    Args:
        page: Where to add it.
        place: Where the other meeting is.
        text: The words that name it.
        meeting: The other meeting.
    """
    if not (ABBREVIATED.fullmatch(page.meeting) and ABBREVIATED.fullmatch(meeting)) or _same(page.meeting, meeting):
        return
    words = f"{quoted(page.meeting)} was read as the meeting, not that in {quoted(text)}"
    if not any(
        doubt.words.startswith(f"{quoted(page.meeting)} was read as the meeting,") for doubt in page.uncertainties
    ):
        page.uncertainties.append(Uncertainty(place, words, "correct `meeting` if that is wrong"))


def _same(first: str, second: str) -> bool:
    return re.sub(r"[\W_]", "", first).casefold() == re.sub(r"[\W_]", "", second).casefold()


def tell_recipients(page: FrontPage, recipients: Sequence[tuple[str, PrintedDate]]) -> None:
    """Say that the dates beside the meeting may be those of a submission that nothing else names.

    Args:
        page: Where to add it.
        recipients: The dates, with their places.
    """
    for place, date in recipients if not page.submitted else ():
        page.uncertainties.append(Uncertainty(place, f"{quoted(date.printed)} was not imported", IF_OF_SUBMISSION))


def tell_not_a_period(page: FrontPage) -> None:
    """Say that words where a period is expected were not read as one.

    Args:
        page: Where to add it.
    """
    if page.not_a_period and not (page.start or page.end):
        place, words = page.not_a_period
        page.uncertainties.append(Uncertainty(place, f"{quoted(words)} was not read as the period", COMPARE))


def tell_what_is_missing(page: FrontPage, lines: list[str], margins: Sequence[str], plan: Plan) -> None:
    """Say that the period is incomplete or in disorder, and that the Party of the plan is not named.

    Args:
        page: Where to add it.
        lines: The lines of the front page.
        margins: What is printed around the text, which may also name the Party.
        plan: The plan, with its Party.
    """
    for key, date in (("from", page.start), ("to", page.end)):
        if date is None and not page.is_fiscal:
            edge = "first" if key == "from" else "last"
            words = f"no {edge} day of the period was found on the front page"
            page.uncertainties.append(Uncertainty("", words, f"write it under `{key}`"))
    if page.start and page.end and page.end.last < page.start.first:
        words = f"the period ends ({page.end}) before it begins ({page.start})"
        page.uncertainties.append(Uncertainty("", words, "correct `from` and `to`"))
    names = party_names(plan)
    if lines and not any(names_the_party(text, names) for text in (*lines, *margins)):
        words = f"the front page does not name {plan.party.name}, the Party of the plan"
        page.uncertainties.append(Uncertainty("", words, "check that the report belongs to this plan"))


def _tell_unread(page: FrontPage, unread: list[tuple[str, str]], titled: list[tuple[str, str]]) -> None:
    """Say which lines were not read, and first whether one of them, or the title, may name the meeting."""
    if not page.meeting:
        doubt, line = unread_meeting([*unread, *titled])
        page.uncertainties.append(doubt)
        unread = [other for other in unread if other != line]
    requests = {line: request for line in unread if (request := request_alone(line[1], line[0]))}
    page.uncertainties += requests.values()
    unread = [line for line in unread if line not in requests]
    if not unread:
        return
    shown = "; ".join(quoted(text) for _, text in unread)
    words = f"{len(unread)} line{' was' if len(unread) == 1 else 's were'} not imported from the front page: {shown}"
    page.uncertainties.append(Uncertainty(unread[0][0], words, "add by hand what belongs to the report"))


def _tell_times(page: FrontPage, unread: list[tuple[str, str]], titled: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Say which lines may name the period, if none was read as the period, and return the other unread lines."""
    if page.has_a_period:
        return unread
    timed = [line for line in (*titled, *unread) if may_name_a_period(line[1])]
    for place, text in timed:
        page.uncertainties.append(Uncertainty(place, f"{quoted(text)} was not read as the period", COMPARE))
    return [line for line in unread if line not in timed]
