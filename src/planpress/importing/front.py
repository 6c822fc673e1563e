"""Reads the front page of a report: its title, meeting, period, Party and day of submission."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.dates import TWO_DAYS, PrintedDate, printed_dates, shown_order
from planpress.importing.front_days import (
    OF_THE_REPORT,
    OTHER_DAY,
    SEGMENTS,
    SUBMITTED,
    day_of_submission,
    gives_a_day,
    is_about_another_report,
    is_about_the_plan,
)
from planpress.importing.front_period import COMPARE, PERIOD, in_one_line, names_a_period, printed_period
from planpress.importing.meetings import document_number, named_meeting, names_a_committee
from planpress.importing.name_lines import lines_where
from planpress.importing.parts import Item
from planpress.importing.party_names import party_names, says_only_the_party
from planpress.model import PartialDate, Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

TITLE = re.compile(
    r"\b(?:progress|implementation) reports?\b|\breport (?:on|of|about)\b|\brapport\b|\binforme\b|"
    r"\brelat[\u00f3o]rio\b|\u062a\u0642\u0631\u064a\u0631",
    re.IGNORECASE,
)
BY = re.compile(
    r"\s*(?:prepared by|by|par|por|préparé par|preparado por|focal point|point focal|contact)\b", re.IGNORECASE
)
ADDRESS = re.compile(r"[^\s@]@[^\s@]{1,100}\.\w")
DAY_LABEL = re.compile(r"^\W*(?:date|fecha|day|le jour|التاريخ)\b", re.IGNORECASE)
LABEL = re.compile(r"\W*[^\W\d_][\w' \u2019]{1,30}\s?:\s")
"""The beginning of a line such as "Party: "."""
LETTERS = re.compile(r"[^\W\d_]{2}")
A_PAIR = 2
"""The number of cells in a row that holds a heading and its text; a longer row belongs to another kind of list."""
SHORT = 80
"""The maximum number of characters in a line that holds a place and a day."""


@dataclass
class FrontPage:
    """What the front page says.

    Args:
        title: The title of the report.
        reference: The number of the meeting document.
        meeting: The meeting, such as SC69.
        start: The first day or month of the period.
        end: Its last day or month.
        years: The years that the period names, such as "2014-2017", if no date gives its ends, or the year of the only
            end that is known; may be empty.
        submitted: The day on which the report was submitted.
        not_a_period: The place and the words that stand where a period is expected, if they name no time.
        read: The statements that give a day of submission.
        uncertainties: What a person should look at.
    """

    title: str = ""
    reference: str = ""
    meeting: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    years: str = ""
    submitted: PartialDate | None = None
    not_a_period: tuple[str, str] | None = None
    read: set[str] = field(default_factory=set)
    uncertainties: list[Uncertainty] = field(default_factory=list)


def read_front(
    items: list[Item], plan: Plan, margins: Sequence[str] = (), elsewhere: Callable[[], Iterable[str]] = tuple
) -> FrontPage:
    """Read the front page.

    Args:
        items: The paragraphs and rows before Part A.
        plan: The plan that the report belongs to.
        margins: What is printed around the text, where the Secretariat stamps the number of the document.
        elsewhere: Returns the texts of the whole document, whose dates may show the order of day and month.
    """
    page = FrontPage()
    parties = party_names(plan)
    items = [line for item in items for line in ([item] if isinstance(item, TableRow) else lines_where(item, _begins))]
    items = [item for item in items if not isinstance(item, TableRow) or item.filled]
    rows = [(item.place, _line(item), _is_of_a_list(item)) for item in items]
    lines = in_one_line([row for row in rows if row[1]])
    order = shown_order(text for _, text, _ in lines)
    if order is None and any(date.doubt == TWO_DAYS for _, text, _ in lines for date in printed_dates(text)):
        order = shown_order(elsewhere())
    _submitted(page, [(item.place, statement) for item in items for statement in _statements(item)], order)
    before = ""
    unread: list[tuple[str, str]] = []
    for place, text, is_row in lines:
        known, dates = _known(page), printed_dates(text, order)
        _name(page, text)
        rest = _without_read(text, page.read)
        if not is_about_the_plan(text) and (
            PERIOD.search(text)
            or (PERIOD.search(before) and not printed_dates(before) and not (page.start or page.end))
        ):
            _period(page, place, text, order)
        elif names_a_period(text, dates) and not is_about_the_plan(text) and not (page.start or page.end):
            _period(page, place, text, order)
            page.uncertainties.append(Uncertainty(place, f"{quoted(text)} was read as the period", COMPARE))
        elif text in page.read or (page.submitted and _repeats_the_day(rest)):
            pass  # read already
        elif rest == text and not is_row and _may_date(page, text, dates) and _dated(page, place, text, dates, order):
            pass  # read and told
        elif BY.match(text) or ADDRESS.search(text):
            words = f"{quoted(text)} was not imported, because it may name a person"
            page.uncertainties.append(Uncertainty(place, words, "write the office under `prepared_by`"))
        elif _known(page) == known and not says_only_the_party(text, parties, plan) and LETTERS.search(text):
            unread.append((place, rest))
        before = text
    if unread:
        shown = "; ".join(quoted(text) for _, text in unread)
        words = (
            f"{len(unread)} line{' was' if len(unread) == 1 else 's were'} not imported from the front page: {shown}"
        )
        page.uncertainties.append(Uncertainty(unread[0][0], words, "add by hand what belongs to the report"))
    _stamped(page, margins)
    if page.not_a_period and not (page.start or page.end):
        place, words = page.not_a_period
        page.uncertainties.append(Uncertainty(place, f"{quoted(words)} was not read as the period", COMPARE))
    _missing(page, [text for _, text, _ in lines], plan)
    return page


def _without_read(text: str, read: Collection[str]) -> str:
    """Return a line without the statements that were read."""
    statements = SEGMENTS.split(text)
    left = [statement for statement in statements if statement not in read]
    return text if len(left) == len(statements) else "; ".join(left)


def _repeats_the_day(text: str) -> bool:
    """Tell whether a line is about the submission of this report."""
    return bool(SUBMITTED.search(text)) and not is_about_the_plan(text) and not is_about_another_report(text)


def _begins(line: str) -> bool:
    """Tell whether a line of a paragraph is a statement of its own, and not the rest of the line above."""
    stated = PERIOD.search(line) or SUBMITTED.search(line) or names_a_committee(line) or LABEL.match(line)
    return bool(stated) and not line[:1].islower()


def _is_of_a_list(item: Item) -> bool:
    """Tell whether a row belongs to a list such as a version history: dates in it say nothing about the report."""
    if not isinstance(item, TableRow) or len(item.filled) < A_PAIR:
        return False
    label = item.filled[0].text
    return len(item.filled) > A_PAIR or not (DAY_LABEL.search(label) or SUBMITTED.search(label) or PERIOD.search(label))


def _statements(item: Item) -> list[str]:
    """Return the statements in a line; in a row with several headings, each heading and its text form one statement."""
    if isinstance(item, TableRow) and len(item.filled) > A_PAIR and len(item.filled) % A_PAIR == 0:
        cells = [cell.text for cell in item.filled]
        return [" ".join(pair) for pair in zip(cells[::2], cells[1::2], strict=True)]
    return [statement for statement in SEGMENTS.split(_line(item)) if statement]


def _submitted(page: FrontPage, statements: Sequence[tuple[str, str]], order: bool | None) -> None:
    """Take the day beside words such as "submitted on", preferably from a statement that names the report."""
    days: list[tuple[str, str, PartialDate]] = []
    for place, text in statements:
        if not PERIOD.search(text) and (date := day_of_submission(text, order)) and date.date:
            days.append((place, text, date.date))
    for place, text, day in sorted(days, key=lambda entry: not OF_THE_REPORT.search(entry[1])):
        page.read.add(text)
        if page.submitted is None:
            page.submitted = day
            words = f"{quoted(text)} was read as the day of submission"
            page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that is wrong"))
        elif day != page.submitted:
            words = f"{quoted(text)} gives another day of submission, which was left out"
            page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that day is right"))


def _period(page: FrontPage, place: str, text: str, order: bool | None) -> None:
    """Read the period, unless a line above gives it."""
    if page.start or page.end:
        return
    period = printed_period(place, text, order)
    page.start, page.end, page.years = period.start, period.end, period.years or page.years
    page.uncertainties += period.uncertainties
    if period.unread and not page.not_a_period:
        page.not_a_period = (place, period.unread)


def _known(page: FrontPage) -> tuple[object, ...]:
    return page.title, page.reference, page.meeting, page.start, page.end


def _line(item: Item) -> str:
    if not isinstance(item, TableRow):
        return item.text
    first, *rest = (cell.text for cell in item.filled)
    is_label = len(rest) == 1 and PERIOD.search(first) and not re.search(r"[\d:]", first)
    return " ".join((f"{first}:" if is_label else first, *rest))


def _name(page: FrontPage, text: str) -> None:
    if (
        not page.title
        and TITLE.search(text)
        and not PERIOD.search(text)
        and not gives_a_day(text)
        and not _is_to_come(text)
    ):
        page.title = text
    page.reference = page.reference or document_number(text)[0]
    if not (is_about_the_plan(text) and (OTHER_DAY.search(text) or SUBMITTED.search(text))):
        page.meeting = page.meeting or named_meeting(text)


def _is_to_come(text: str) -> bool:
    return is_about_another_report(text) and bool(printed_dates(text))


def _gives_a_day(text: str) -> bool:
    """Tell whether a line, such as "Report submitted on 3 March 2023", is about a day and is not a title."""
    return bool(SUBMITTED.search(text) or OTHER_DAY.search(text)) and bool(printed_dates(text))


def _may_date(page: FrontPage, text: str, dates: list[PrintedDate]) -> bool:
    """Tell whether a line with dates can still give the period or the day of submission."""
    if OTHER_DAY.search(text) or is_about_the_plan(text) or is_about_another_report(text):
        return False
    return (len(dates) > 1 and not page.start) or (len(dates) == 1 and not page.submitted)


def _dated(page: FrontPage, place: str, text: str, dates: list[PrintedDate], order: bool | None) -> bool:
    """Read the only date on a short line as the day of submission, and several dates as the period.

    Returns:
        Whether the line was read, or the output says why not.
    """
    if len(text) > SHORT:
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
        hint = "write the date under `submitted` if it is the day of submission"
        page.uncertainties.append(Uncertainty(place, words, hint))
        return True
    if not dates[0].date.day:
        return False
    page.submitted = dates[0].date
    words = f"{quoted(text)} was read as the day of submission"
    page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that is wrong"))
    return True


def _stamped(page: FrontPage, margins: Sequence[str]) -> None:
    """Take the number of the meeting document from a stamp, if the text does not give it."""
    stamp, meeting = next((number for text in margins if (number := document_number(text))[0]), ("", ""))
    if stamp and not page.reference:
        page.reference = stamp
        page.uncertainties.append(Uncertainty("", f"the reference {quoted(stamp)} was read from a stamp on the page"))
    page.meeting = page.meeting or meeting


def _missing(page: FrontPage, lines: list[str], plan: Plan) -> None:
    for key, date in (("from", page.start), ("to", page.end)):
        if date is None:
            edge = "first" if key == "from" else "last"
            words = f"no {edge} day of the period was found on the front page"
            page.uncertainties.append(Uncertainty("", words, f"write it under `{key}`"))
    if page.start and page.end and page.end.last < page.start.first:
        words = f"the period ends ({page.end}) before it begins ({page.start})"
        page.uncertainties.append(Uncertainty("", words, "correct `from` and `to`"))
    if not page.meeting:
        page.uncertainties.append(Uncertainty("", "no meeting was found on the front page", "write it under `meeting`"))
    names = party_names(plan)
    if lines and not any(name in as_seen(text).casefold() for name in names for text in lines):
        words = f"the front page does not name {plan.party.name}, the Party of the plan"
        page.uncertainties.append(Uncertainty("", words, "check that the report belongs to this plan"))
