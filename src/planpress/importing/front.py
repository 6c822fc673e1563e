"""Reads the front page of a report: its title, meeting, period, Party and day of submission."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.dates import TWO_DAYS, PrintedDate, printed_dates, shown_order
from planpress.importing.document_numbers import document_number, words_beside_number
from planpress.importing.front_brackets import without_brackets, without_filled_brackets
from planpress.importing.front_days import (
    OTHER_DAY,
    SEGMENTS,
    SUBMITTED,
    gives_a_day,
    is_about_another_report,
    is_about_the_plan,
    names_another_report,
)
from planpress.importing.front_doubts import (
    tell_another_meeting,
    tell_not_a_period,
    tell_recipients,
    tell_what_is_left,
    tell_what_is_missing,
)
from planpress.importing.front_lines import (
    begins_a_statement,
    between_bars,
    is_an_unfilled_field,
    is_of_a_list,
    label_rows,
    line_of,
    statements,
)
from planpress.importing.front_office import take_office, take_office_alone, take_preparer, take_sender
from planpress.importing.front_only_period import take_period_of_a_title
from planpress.importing.front_page import NOTHING_BESIDE, BesideTheFront, FrontPage
from planpress.importing.front_pairs import take_period_of_a_pair
from planpress.importing.front_period import (
    COMPARE,
    PERIOD,
    in_one_line,
    names_a_period,
    printed_period,
)
from planpress.importing.front_situation import day_of_the_situation, take_end_of_the_period
from planpress.importing.front_submission import (
    IF_OF_SUBMISSION,
    may_date,
    take_day,
    take_signed,
    take_submitted,
    without_day_of_submission,
)
from planpress.importing.front_titles import title_of
from planpress.importing.lettered_parts import Item
from planpress.importing.meeting_recipients import names_a_recipient
from planpress.importing.meetings import (
    is_meeting_label,
    is_only_a_meeting,
    named_meeting,
    says_it_is_a_meeting,
)
from planpress.importing.meetings_alone import take_meeting_alone
from planpress.importing.name_lines import lines_where
from planpress.importing.party_names import party_names, says_only_the_plan
from planpress.importing.years_ended import year_ended
from planpress.model import PartialDate, Plan
from planpress.model.scalars import quoted

LETTERS = re.compile(r"[^\W\d_]{2}")
SHORT = 80
"""The maximum number of characters in a line that holds a place and a day."""


def read_front(items: list[Item], plan: Plan, beside: BesideTheFront = NOTHING_BESIDE) -> FrontPage:
    """Read the front page.

    Args:
        items: The paragraphs and rows before Part A.
        plan: The plan that the report belongs to.
        beside: What else the document says about it.
    """
    page = FrontPage()
    items, parties = _divided(items), party_names(plan)
    lines = in_one_line([(item.place, said, is_of_a_list(item)) for item in items if (said := line_of(item))])
    order = _order([text for _, text, _ in lines], beside.elsewhere)
    take_submitted(page, [(item.place, statement) for item in items for statement in statements(item)], order)
    before = ""
    unread: list[tuple[str, str]] = []
    situations: list[tuple[str, str, PartialDate]] = []
    recipients: list[tuple[str, PrintedDate]] = []
    for place, text, is_row in lines:
        known, referred, dates = _known(page), page.reference, printed_dates(text, order)
        _name(page, place, f"{before.rstrip(' :')}: {text}" if is_meeting_label(before) else text, is_row=is_row)
        rest = _without_read(text, page.read)
        span = without_day_of_submission(rest or text, page.submitted, order)
        ends = printed_dates(span, order)
        is_named = _is_of_the_period(page, text, before)
        if not is_about_the_plan(text) and _takes_period(page, place, span, order, is_named=is_named):
            pass  # read, perhaps told
        elif text in page.read or (page.submitted and _repeats_the_day(rest)):
            take_sender(page, place, rest or text, plan)
        elif day := day_of_the_situation(text, dates):
            situations.append((place, text, day))
        elif (rest == text or len(ends) > 1) and not is_row and _dated(page, place, span, ends, order):
            pass  # read and told
        elif take_office(page, place, text, plan):
            pass  # read, or told
        elif page.meeting and names_a_recipient(text) and len(dates) == 1:
            recipients.append((place, dates[0]))
        elif _known(page) == known and _says_something(text, parties, plan):
            unread.append((place, rest))
        elif page.reference != referred and (said := _beside_the_reference(page, text, parties, plan)):
            unread.append((place, said))
        before = text
    described = {text for _, text, _ in situations}
    titles = [(place, text) for place, text, of_a_list in lines if not of_a_list and text not in described]
    of_a_pair = take_period_of_a_pair(page, items, order)
    unread = [line for line in unread if line[1] != of_a_pair]
    unread = take_period_of_a_title(page, titles, unread, plan, is_whole=beside.is_whole)
    unread = take_office_alone(page, unread, [text for _, text, _ in lines], plan)
    for line in map(without_brackets, beside.datelines):
        take_preparer(page, line, plan)
        take_signed(page, line, order)
    take_end_of_the_period(page, situations)
    _stamped(page, beside.margins)
    titled = [(place, text) for place, text, _ in lines if text == page.title]
    tell_what_is_left(page, take_meeting_alone(page, unread, titled, plan), titled)
    tell_recipients(page, recipients)
    tell_not_a_period(page)
    tell_what_is_missing(page, [text for _, text, _ in lines], beside.margins, plan)
    return page


def _takes_period(page: FrontPage, place: str, text: str, order: bool | None, *, is_named: bool) -> bool:
    """Read the period in a line that has, or whose context has, a word for it; or two days that bound it."""
    if is_named:
        _period(page, place, text, order)
        return True
    is_said = year_ended(text) or names_a_period(text, printed_dates(text, order))
    if page.start or page.end or not is_said:
        return False
    _period(page, place, text, order)
    page.uncertainties.append(Uncertainty(place, f"{quoted(text)} was read as the period", COMPARE))
    return True


def _is_of_the_period(page: FrontPage, text: str, before: str) -> bool:
    """Tell whether a line, or the line before it, has a word for the period that has no dates yet."""
    if PERIOD.search(text):
        return True
    return bool(PERIOD.search(before)) and not printed_dates(before) and not (page.start or page.end)


def _says_something(text: str, parties: Sequence[str], plan: Plan) -> bool:
    """Tell whether a line says more than the names of the plan and of the Party, or the label of the meeting."""
    return bool(LETTERS.search(text)) and not is_meeting_label(text) and not says_only_the_plan(text, parties, plan)


def _beside_the_reference(page: FrontPage, text: str, parties: Sequence[str], plan: Plan) -> str:
    """Return what a line says besides the number of the meeting document; "" if it is the title or says nothing."""
    said = words_beside_number(text)
    is_read = text == page.title or says_it_is_a_meeting(said) or says_only_the_plan(said, parties, plan)
    return "" if is_read else said


def _divided(items: Sequence[Item]) -> list[Item]:
    """Return the items without empty rows and fields, and with a paragraph for each statement."""
    lines = (line for item in map(without_filled_brackets, items)
             for line in ([item] if isinstance(item, TableRow) else lines_where(item, begins_a_statement)))  # fmt: skip
    lines = (piece for line in lines
             for piece in (label_rows(line) if isinstance(line, TableRow) else between_bars(line)))  # fmt: skip
    shown = (line for line in lines if not isinstance(line, TableRow) or line.filled)
    return [line for line in shown if not is_an_unfilled_field(line)]


def _order(lines: Sequence[str], elsewhere: Callable[[], Iterable[str]]) -> bool | None:
    """Return whether the day comes before the month; None if neither the lines nor other texts show that."""
    order = shown_order(lines)
    if order is None and any(date.doubt == TWO_DAYS for line in lines for date in printed_dates(line)):
        return shown_order(elsewhere())
    return order


def _without_read(text: str, read: Collection[str]) -> str:
    """Return a line without the statements that were read."""
    statements = SEGMENTS.split(text)
    left = [statement for statement in statements if statement not in read]
    return text if len(left) == len(statements) else "; ".join(left)


def _repeats_the_day(text: str) -> bool:
    """Tell whether a line is about the submission of this report."""
    return bool(SUBMITTED.search(text)) and not is_about_the_plan(text) and not is_about_another_report(text)


def _period(page: FrontPage, place: str, text: str, order: bool | None) -> None:
    """Read the period, unless a line above gives it."""
    if page.start or page.end:
        return
    if ended := year_ended(text):
        page.start, page.end = ended
        return
    period = printed_period(place, text, order)
    page.start, page.end, page.years = period.start, period.end, period.years or page.years
    page.is_fiscal = period.is_fiscal
    page.uncertainties += period.uncertainties
    if period.unread and not page.not_a_period:
        page.not_a_period = (place, period.unread)


def _known(page: FrontPage) -> tuple[object, ...]:
    return page.title, page.reference, page.meeting, page.start, page.end


def _name(page: FrontPage, place: str, text: str, *, is_row: bool) -> None:
    if not page.title and not gives_a_day(text) and not _is_to_come(text):
        page.title = title_of(text, is_row=is_row)
    page.reference = page.reference or document_number(text)[0]
    is_of_another = is_row and bool(OTHER_DAY.search(text))  # a version history says who discussed each draft
    if is_about_the_plan(text) and (OTHER_DAY.search(text) or SUBMITTED.search(text)):
        is_of_another = True
    if is_of_another or names_another_report(text):
        return
    if page.meeting:
        tell_another_meeting(page, place, text, named_meeting(text))
        return
    page.meeting = named_meeting(text)
    if page.meeting and (is_only_a_meeting(text) or not says_it_is_a_meeting(text)):
        words = f"{quoted(page.meeting)} was read as the meeting"
        page.uncertainties.append(Uncertainty(place, words, "correct `meeting` if that is wrong"))


def _is_to_come(text: str) -> bool:
    return is_about_another_report(text) and bool(printed_dates(text))


def _dated(page: FrontPage, place: str, text: str, dates: list[PrintedDate], order: bool | None) -> bool:
    """Read the only date on a short line as the day of submission, and several dates as the period.

    Returns:
        Whether the line was read, or the output says why not.
    """
    if len(text) > SHORT or not may_date(page, text, dates):
        return False
    if len(dates) > 1 and not page.start:
        _period(page, place, text, order)
        if page.start or page.end:
            page.uncertainties.append(Uncertainty(place, f"{quoted(text)} was read as the period", COMPARE))
        return True
    if len(dates) != 1 or page.submitted:
        return False
    if dates[0].date is None:
        words = f"{quoted(dates[0].printed)} {dates[0].doubt}, so it was not imported"
        page.uncertainties.append(Uncertainty(place, words, IF_OF_SUBMISSION))
        return True
    if not dates[0].date.day:
        return False
    take_day(page, place, text, dates[0].date)
    return True


def _stamped(page: FrontPage, margins: Sequence[str]) -> None:
    """Take the number of the meeting document from a stamp, if the text does not give it."""
    stamp, meeting = next((number for text in margins if (number := document_number(text))[0]), ("", ""))
    if stamp and not page.reference:
        page.reference = stamp
        page.uncertainties.append(Uncertainty("", f"the reference {quoted(stamp)} was read from a stamp on the page"))
    page.meeting = page.meeting or meeting
    tell_another_meeting(page, "", page.reference, document_number(page.reference)[1])
