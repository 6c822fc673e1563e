"""Reads the front page of a report: its title, meeting, period, Party and day of submission."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from babel import Locale

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.dates import LANGUAGES, RANGE, PrintedDate, printed_dates
from planpress.importing.parts import Item
from planpress.importing.spans import printed_span
from planpress.model import PartialDate, Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

PERIOD = re.compile(
    r"الفترة المشمولة|فترة التقرير|فترة الإبلاغ|"
    r"\b(?:report(?:ing|ed) period|period covered|période|per[íi]odo)\b|^\W*period\b",
    re.IGNORECASE,
)
SINCE = re.compile(r"\b(?:since|depuis|desde)\b", re.IGNORECASE)
SINCE_DAY = re.compile(
    r"\b(?:since|from|depuis(?: le)?|à partir du|à compter du|desde(?: el)?|a partir del)\s*$", re.IGNORECASE
)
"""What comes right before the first day of a period without an end."""
TITLE = re.compile(r"\b(?:progress|implementation) report\b|\brapport\b|\binforme\b", re.IGNORECASE)
MEETING = re.compile(
    r"\bSC\s?(\d{2})\b|\b(\d{2})(?:st|nd|rd|th|e|ème|ª|a\.?|º)?\s+(?:meeting|session|réunion|reuni[óo]n)\b",
    re.IGNORECASE,
)
COMMITTEE = re.compile(r"standing committee|comité permanent|\bSC\s?\d{2}\b", re.IGNORECASE)
REFERENCE = re.compile(r"\bSC\s?\d{2} Doc\. ?[\d.]+(?: (?:Annex|Annexe|Anexo) ?\d+)?(?: Rev\. ?\d*)?", re.IGNORECASE)
BY = re.compile(
    r"\s*(?:prepared by|by|par|por|préparé par|preparado por|focal point|point focal|contact)\b", re.IGNORECASE
)
ADDRESS = re.compile(r"[^\s@]@[^\s@]{1,100}\.\w")
SUBMITTED = re.compile(
    r"\b(?:submi(?:tted|ssion)|transmitted|handed in|soumi(?:s|se|ssion)|transmi(?:s|se|ssion)|remi(?:s|se)|déposée?|"
    r"present(?:ado|ada|ación)|entregad[oa]|entrega|enviad[oa]|sent to)\b|قدم|تقديم",
    re.IGNORECASE,
)
"""Words of a line that gives the day of submission, whatever else it says."""
OTHER_DAY = re.compile(
    r"\b(?:adopted|approved|endorsed|revised|validated|version|draft|edition|printed|signed|established|launched|updated|"
    r"adoptée?|approuvée?|validée?|révisée?|imprimée?|signée?|aprobad[oa]|adoptad[oa]|validad[oa]|"
    r"revisad[oa]|impres[oa]|firmad[oa])\b",
    re.IGNORECASE,
)
"""Words of a line that gives the day of something else."""
DAY_LABEL = re.compile(r"^\W*(?:date|fecha|day|le jour|التاريخ)\b", re.IGNORECASE)
TO_DATE = re.compile(
    r"^\W*(?:to|until|till|up to|à|jusqu['\u2019](?:à|au)|hasta|a)?\W*(?:date|the present|present|now|today|ce jour|"
    r"aujourd['\u2019]hui|présent|la fecha|el presente|hoy)\b",
    re.IGNORECASE,
)
"""Words after the first day of a period that say that the period has not ended."""
LETTERS = re.compile(r"[^\W\d_]{2}")
YEARS = re.compile(r"((?:19|20)\d\d)(?:\s*[-\u2013\u2014/]\s*((?:19|20)\d\d))?")
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
        years: The years of the period, if only they are printed.
        submitted: The day on which the report was submitted.
        uncertainties: What a person should look at.
    """

    title: str = ""
    reference: str = ""
    meeting: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    years: str = ""
    submitted: PartialDate | None = None
    uncertainties: list[Uncertainty] = field(default_factory=list)


def read_front(items: list[Item], plan: Plan, margins: Sequence[str] = ()) -> FrontPage:
    """Read the front page.

    Args:
        items: The paragraphs and rows before Part A.
        plan: The plan that the report belongs to.
        margins: What is printed around the text, where the Secretariat stamps the number of the document.
    """
    page = FrontPage()
    parties = _parties(plan)
    rows = [(item.place, _line(item), _is_of_a_list(item)) for item in items]
    lines = [row for row in rows if row[1]]
    _submitted(page, [(place, text) for place, text, _ in lines])
    before = ""
    unread: list[tuple[str, str]] = []
    for place, text, is_row in lines:
        known = _known(page)
        _name(page, text)
        if PERIOD.search(text) or (PERIOD.search(before) and not printed_dates(before)):
            _period(page, place, text)
        elif page.submitted and SUBMITTED.search(text):
            pass  # read already
        elif (dates := printed_dates(text)) and not is_row and not OTHER_DAY.search(text) and _may_date(page, dates):
            _dated(page, place, text, dates)
        elif BY.match(text) or ADDRESS.search(text):
            words = f"{quoted(text)} was not imported, because it may name a person"
            page.uncertainties.append(Uncertainty(place, words, "write the office under `prepared_by`"))
        elif _known(page) == known and not any(sign in text.casefold() for sign in parties) and LETTERS.search(text):
            unread.append((place, text))
        before = text
    if unread:
        shown = "; ".join(quoted(text) for _, text in unread)
        words = (
            f"{len(unread)} line{' was' if len(unread) == 1 else 's were'} not imported from the front page: {shown}"
        )
        page.uncertainties.append(Uncertainty(unread[0][0], words, "add by hand what belongs to the report"))
    _stamped(page, margins)
    _missing(page, [text for _, text, _ in lines], plan)
    return page


def _is_of_a_list(item: Item) -> bool:
    """Tell whether a row belongs to a list such as a version history: dates in it say nothing about the report."""
    if not isinstance(item, TableRow) or len(item.filled) < A_PAIR:
        return False
    label = item.filled[0].text
    return len(item.filled) > A_PAIR or not (DAY_LABEL.search(label) or SUBMITTED.search(label) or PERIOD.search(label))


def _submitted(page: FrontPage, lines: Sequence[tuple[str, str]]) -> None:
    """Take the day that follows words such as "submitted on"."""
    for place, text in lines:
        word = SUBMITTED.search(text)
        if not word or PERIOD.search(text):
            continue
        dates = [date for date in printed_dates(text) if date.date and date.date.day]
        behind = [date for date in dates if date.start >= word.end()] or dates
        if behind:
            page.submitted = behind[0].date
            words = f"{quoted(text)} was read as the day of submission"
            page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if it is another day"))
            return


def _known(page: FrontPage) -> tuple[object, ...]:
    return page.title, page.reference, page.meeting, page.start, page.end


def _parties(plan: Plan) -> list[str]:
    """Return the names of the Party in lower case: those in the plan, and those in English, French and Spanish."""
    names = [as_seen(wording.words).casefold() for wording in plan.party.name.wordings]
    territories = [Locale(language).territories.get(plan.party.code or "", "") for language in LANGUAGES]
    return [*names, *(name.casefold() for name in territories if name)]


def _line(item: Item) -> str:
    if isinstance(item, TableRow):
        return " ".join(cell.text for cell in item.filled)
    return item.text


def _name(page: FrontPage, text: str) -> None:
    if not page.title and TITLE.search(text) and not PERIOD.search(text):
        page.title = text
    if not page.reference and (reference := REFERENCE.search(text)):
        page.reference = reference[0]
    if not page.meeting and COMMITTEE.search(text) and (meeting := MEETING.search(text)):
        page.meeting = f"SC{meeting[1] or meeting[2]}"


def _period(page: FrontPage, place: str, text: str) -> None:
    dates = printed_dates(text)
    if page.start or page.end:
        return
    for date in dates:
        if date.date is None:
            words = f"{quoted(date.printed)} can mean two days, so it was not imported"
            page.uncertainties.append(Uncertainty(place, words, "write the date under `from` or `to`"))
    if not dates:
        span = printed_span(PERIOD.sub("", text, count=1).strip(" :.|\t"))
        page.start, page.end = span.start, span.end
        if span.doubt:
            page.uncertainties.append(
                Uncertainty(place, span.doubt, "write its first day under `from` and its last day under `to`")
            )
    if not dates and (years := YEARS.search(text)):
        page.years = years[1] if years[2] in (None, years[1]) else f"{years[1]}-{years[2]}"
    if inferred := next((date for date in dates if date.inferred), None):
        words = f"{quoted(inferred.printed)} was read with day and month in the same order as in the other date"
        page.uncertainties.append(Uncertainty(place, words, "correct the date if that is wrong"))
    if len(dates) > 1:
        page.start, page.end = dates[0].date, dates[1].date
    elif dates and (SINCE_DAY.search(text[: dates[0].start]) or TO_DATE.search(text[dates[0].end :])):
        page.start = dates[0].date
    elif dates and (SINCE.search(text) or re.search(RANGE, text[: dates[0].start])):
        page.end = dates[0].date
    if len(dates) > 2:  # noqa: PLR2004  the two ends of a period
        words = f"{quoted(text)} contains more than two dates; the first two were used"
        page.uncertainties.append(Uncertainty(place, words, "compare `from` and `to` with the document"))


def _may_date(page: FrontPage, dates: list[PrintedDate]) -> bool:
    """Tell whether a line with dates can still give the period or the day of submission."""
    return (len(dates) > 1 and not page.start) or (len(dates) == 1 and not page.submitted)


def _dated(page: FrontPage, place: str, text: str, dates: list[PrintedDate]) -> None:
    """Take the only date on a short line for the day of submission, and two dates for the period."""
    if len(dates) > 1 and not page.start and len(text) <= SHORT:
        _period(page, place, text)
        words = f"{quoted(text)} was read as the period"
        page.uncertainties.append(Uncertainty(place, words, "compare `from` and `to` with the document"))
    elif len(dates) == 1 and not page.submitted and len(text) <= SHORT and dates[0].date is None:
        words = f"{quoted(dates[0].printed)} can mean two days, so it was not imported"
        page.uncertainties.append(
            Uncertainty(place, words, "write the date under `submitted` if it is the day of submission")
        )
    elif len(dates) == 1 and not page.submitted and len(text) <= SHORT and dates[0].date and dates[0].date.day:
        page.submitted = dates[0].date
        words = f"{quoted(text)} was read as the day of submission"
        page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if it is another day"))


def _stamped(page: FrontPage, margins: Sequence[str]) -> None:
    """Take the number of the meeting document from a stamp, if the text does not give it."""
    stamp = next((match[0] for text in margins if (match := REFERENCE.search(text))), "")
    if not stamp:
        return
    if not page.reference:
        page.reference = stamp
        page.uncertainties.append(Uncertainty("", f"the reference {quoted(stamp)} was read from a stamp on the page"))
    if not page.meeting and (meeting := MEETING.search(stamp)):
        page.meeting = f"SC{meeting[1]}"


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
    names = _parties(plan)
    if lines and not any(name in as_seen(text).casefold() for name in names for text in lines):
        words = f"the front page does not name {plan.party.name}, the Party of the plan"
        page.uncertainties.append(Uncertainty("", words, "check that the report belongs to this plan"))
