"""Takes the office that prepared a report from its front page; persons are left out."""

import re
from collections.abc import Sequence

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import PERIOD
from planpress.importing.front_year import may_name_a_period
from planpress.importing.meeting_recipients import TO_A_MEETING
from planpress.importing.meetings import OF_A_BODY, names_a_committee
from planpress.importing.offices import PREPARED_BY, is_only_an_office, office_that_prepared
from planpress.importing.party_names import party_names, says_only_the_party, says_only_the_plan
from planpress.importing.preparer_lines import may_name_the_preparer, preparer, without_day_inside
from planpress.importing.raters import named_assessor
from planpress.model import Plan
from planpress.model.scalars import quoted

BY = re.compile(
    r"\s*(?:prepared by|by|par|por|préparé par|preparado por|focal point|point focal|contact)\b", re.IGNORECASE
)
ADDRESS = re.compile(r"[^\s@]@[^\s@]{1,100}\.\w")


def take_office(page: FrontPage, place: str, text: str, plan: Plan) -> bool:
    """Take the office that prepared the report; a person is left out. Return whether the line names one of them.

    Args:
        page: Where to add it.
        place: Where the line is.
        text: The line.
        plan: The plan, with its bodies.
    """
    if not page.prepared_by and (office := office_that_prepared(text, plan)):
        _take(page, place, office, quoted(office if text.strip(" .").endswith(office) else text))
        return True
    label = PREPARED_BY.match(text)
    if label and not re.search(r"[^\W_]", text[label.end() :]):
        return True  # nobody is named
    if BY.match(text) or label or ADDRESS.search(text):
        words = f"{quoted(text)} was not imported, because it may name a person"
        page.uncertainties.append(Uncertainty(place, words, "write the office under `prepared_by`"))
        return True
    return False


def take_sender(page: FrontPage, place: str, text: str, plan: Plan) -> None:
    """Take the office in a line about the submission, such as "Submitted on 3 May 2024 by the Roads Office".

    Args:
        page: Where to add it, if no line above names an office.
        place: Where the line is.
        text: The line.
        plan: The plan, with its bodies.
    """
    line = TO_A_MEETING.sub(" ", text)
    office = "" if page.prepared_by else preparer(line, plan) or preparer(without_day_inside(line), plan)
    if office and not office[0].islower():
        _take(page, place, office, quoted(office))


def take_preparer(page: FrontPage, line: TextParagraph, plan: Plan) -> None:
    """Take the office in a line at the end of the report that says who prepared it, if no other line names one.

    Args:
        page: Where to add it.
        line: The line, which may only give the place and the day of the signature.
        plan: The plan, with its bodies.
    """
    if not may_name_the_preparer(line.words):
        return
    office = preparer(line.words, plan)
    if office and not page.prepared_by:
        page.prepared_by = office
        words = f"{quoted(office)} was read as the office that prepared the report, from {quoted(line.words)}"
        page.uncertainties.append(Uncertainty(line.place, words, "correct `prepared_by` if that is wrong"))
    elif not office or office != page.prepared_by:
        reason = "another office was read above" if office else "it may name a person"
        words = f"{quoted(line.words)} was not imported, because {reason}"
        page.uncertainties.append(Uncertainty(line.place, words, "write the office under `prepared_by`"))


def take_office_alone(
    page: FrontPage, unread: list[tuple[str, str]], lines: Sequence[str], plan: Plan
) -> list[tuple[str, str]]:
    """Take the only office alone on a line as the one that prepared the report, if none is named.

    It stands below the title, or below the line of the period or of the plan's name; a letterhead is above them.

    Args:
        page: Where to add it.
        unread: The lines that were not read, with their places.
        lines: All lines.
        plan: The plan, with its bodies and assessors.

    Returns:
        The other unread lines.
    """
    alone = [line for line in unread if ":" not in line[1] and is_only_an_office(line[1], plan)]
    alone = [line for line in alone if not names_a_committee(line[1])]
    alone = [line for line in alone if named_assessor(line[1], plan) in ("", plan.assessors[0].id)]
    if page.prepared_by or len(alone) != 1 or any(map(PREPARED_BY.match, lines)):
        return unread
    place, office = alone[0]
    before = list(lines[: lines.index(office)]) if office in lines else []
    if page.title and before[-1:] == [page.title]:
        _take(page, place, office, f"{quoted(office)} below the title")
    elif before and not OF_A_BODY.search(office) and _is_of_the_head(before, page, lines, plan):
        _take(page, place, office, f"{quoted(office)} below {quoted(before[-1])}")
    else:
        return unread
    return [line for line in unread if line != alone[0]]


def _is_of_the_head(before: Sequence[str], page: FrontPage, lines: Sequence[str], plan: Plan) -> bool:
    """Tell whether the last of the lines before an office gives the period, or names the plan or, below it, the Party.

    The title is not further below: it would make the office a letterhead.
    """
    last = before[-1]
    is_below_the_title = page.title in before
    if page.title in lines and not is_below_the_title:
        return False
    parties = party_names(plan)
    if says_only_the_plan(last, parties, plan):
        return is_below_the_title or not says_only_the_party(last, parties, plan)
    return bool(PERIOD.search(last)) or may_name_a_period(last)


def _take(page: FrontPage, place: str, office: str, said: str) -> None:
    page.prepared_by = office
    words = f"{said} was read as the office that prepared the report"
    page.uncertainties.append(Uncertainty(place, words, "correct `prepared_by` if that is wrong"))
