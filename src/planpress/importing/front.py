"""Reads the front page of a report: its title, meeting, period, Party and day of submission."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from babel import Locale

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.dates import LANGUAGES, TWO_DAYS, PrintedDate, printed_dates, shown_order
from planpress.importing.front_period import COMPARE, PERIOD, in_one_line, printed_period
from planpress.importing.name_lines import lines_where
from planpress.importing.parts import Item
from planpress.model import PartialDate, Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

TITLE = re.compile(r"\b(?:progress|implementation) report\b|\brapport\b|\binforme\b|\brelat[óo]rio\b", re.IGNORECASE)
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
    r"(?:a)?present(?:ad[oa]|aci[óo]n|aç[ãa]o)|submetid[oa]|submiss[ãa]o|transmitid[oa]|entregue|"
    r"entregad[oa]|entrega|enviad[oa]|sent to)\b|قدم|تقديم",
    re.IGNORECASE,
)
"""Words in a line that gives the day of submission, whatever else the line says."""
OTHER_DAY = re.compile(
    r"\b(?:adopted|approved|endorsed|revised|validated|version|draft|edition|printed|signed|established|launched|updated|"
    r"adoptée?|approuvée?|validée?|révisée?|imprimée?|signée?|aprobad[oa]|adoptad[oa]|validad[oa]|"
    r"revisad[oa]|impres[oa]|firmad[oa]|aprovad[oa]|adotad[oa]|revist[oa]|assinad[oa]|atualizad[oa]|actualizad[oa])\b",
    re.IGNORECASE,
)
"""Words in a line that gives the day of something else."""
OF_THE_PLAN = re.compile(
    r"\b(?:niap|nirap|plan|plano|pani|panm|strategy|strat[ée]gie|estrat[ée]gia)s?\b|\bplan d['\u2019]action\b|خطة",
    re.IGNORECASE,
)
OF_THE_REPORT = re.compile(
    r"\b(?:report\w*|rapport\w*|informe\w*|progress|progr[èe]s|progresos?|avances?|implementation|mise en œuvre|"
    r"aplicaci[óo]n|ejecuci[óo]n|relat[óo]rio\w*|progresso|avan[çc]os?|execu[çc][ãa]o)\b|تقرير|التقدم",
    re.IGNORECASE,
)
SEGMENTS = re.compile(r"\s*[;|]\s*|(?<=[^\W\d_]{2}\.)\s+(?=[^\W\d_])|(?<=\d\d\d\d\.)\s+")
"""What divides the statements on a line."""
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
    parties = _parties(plan)
    items = [line for item in items for line in ([item] if isinstance(item, TableRow) else lines_where(item, _begins))]
    rows = [(item.place, _line(item), _is_of_a_list(item)) for item in items]
    lines = in_one_line([row for row in rows if row[1]])
    order = shown_order(text for _, text, _ in lines)
    if order is None and any(date.doubt == TWO_DAYS for _, text, _ in lines for date in printed_dates(text)):
        order = shown_order(elsewhere())
    _submitted(page, [(item.place, statement) for item in items for statement in _statements(item)], order)
    before = ""
    unread: list[tuple[str, str]] = []
    for place, text, is_row in lines:
        known = _known(page)
        _name(page, text)
        if not _is_about_the_plan(text) and (
            PERIOD.search(text) or (PERIOD.search(before) and not printed_dates(before))
        ):
            _period(page, place, text, order)
        elif page.submitted and SUBMITTED.search(text) and not _is_about_the_plan(text):
            pass  # read already
        elif (dates := printed_dates(text, order)) and not is_row and _may_date(page, text, dates):
            _dated(page, place, text, dates, order)
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
    if page.not_a_period and not (page.start or page.end):
        place, words = page.not_a_period
        page.uncertainties.append(Uncertainty(place, f"{quoted(words)} was not read as the period", COMPARE))
    _missing(page, [text for _, text, _ in lines], plan)
    return page


def _begins(line: str) -> bool:
    """Tell whether a line of a paragraph is a statement of its own, and not the rest of the line above."""
    stated = PERIOD.search(line) or SUBMITTED.search(line) or COMMITTEE.search(line) or LABEL.match(line)
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


def _is_about_the_plan(text: str) -> bool:
    """Tell whether a line is about the plan and not about the report on it, as in "NIAP submitted on 3 March 2015"."""
    return bool(OF_THE_PLAN.search(text)) and not OF_THE_REPORT.search(text)


def _submitted(page: FrontPage, statements: Sequence[tuple[str, str]], order: bool | None) -> None:
    """Take the day beside words such as "submitted on", preferably from a statement that names the report."""
    days: list[tuple[str, str, PartialDate]] = []
    for place, text in statements:
        word = SUBMITTED.search(text)
        if not word or PERIOD.search(text) or _is_about_the_plan(text):
            continue
        dates = [date for date in printed_dates(text, order) if date.date and date.date.day]
        for date in [date for date in dates if date.start >= word.end()][:1] or dates[:1]:
            if date.date:
                days.append((place, text, date.date))
    for place, text, day in sorted(days, key=lambda entry: not OF_THE_REPORT.search(entry[1])):
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
    of_the_plan = _is_about_the_plan(text) and (OTHER_DAY.search(text) or SUBMITTED.search(text))
    if not page.meeting and not of_the_plan and COMMITTEE.search(text) and (meeting := MEETING.search(text)):
        page.meeting = f"SC{meeting[1] or meeting[2]}"


def _may_date(page: FrontPage, text: str, dates: list[PrintedDate]) -> bool:
    """Tell whether a line with dates can still give the period or the day of submission."""
    if OTHER_DAY.search(text) or _is_about_the_plan(text):
        return False
    return (len(dates) > 1 and not page.start) or (len(dates) == 1 and not page.submitted)


def _dated(page: FrontPage, place: str, text: str, dates: list[PrintedDate], order: bool | None) -> None:
    """Read the only date on a short line as the day of submission, and several dates as the period."""
    if len(dates) > 1 and not page.start and len(text) <= SHORT:
        _period(page, place, text, order)
        if page.start or page.end:
            page.uncertainties.append(Uncertainty(place, f"{quoted(text)} was read as the period", COMPARE))
    elif len(dates) == 1 and not page.submitted and len(text) <= SHORT and dates[0].date is None:
        words = f"{quoted(dates[0].printed)} {dates[0].doubt}, so it was not imported"
        page.uncertainties.append(
            Uncertainty(place, words, "write the date under `submitted` if it is the day of submission")
        )
    elif len(dates) == 1 and not page.submitted and len(text) <= SHORT and dates[0].date and dates[0].date.day:
        page.submitted = dates[0].date
        words = f"{quoted(text)} was read as the day of submission"
        page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that is wrong"))


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
