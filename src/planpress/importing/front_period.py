"""Reads the period of a report on its front page, and reports what is printed there but cannot be read."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import RANGE, PrintedDate, printed_dates, without_dates
from planpress.importing.lexicon import term_pattern
from planpress.importing.rater_words import is_earlier
from planpress.importing.spans import FISCAL_YEAR, HALVED, HYPHENED, printed_span
from planpress.model import PartialDate
from planpress.model.scalars import quoted

PERIOD = re.compile(
    r"الفترة المشمولة|فترة التقرير|فترة الإبلاغ|"
    r"\b(?:report(?:ing|ed) period|period covered|période|per[íi]odo)\b|^\W*period\b",
    re.IGNORECASE,
)
OF_THE_REPORT = re.compile(
    r"(?:\s*(?:covered|considered|reviewed|concerned|under (?:review|consideration|report)|of (?:the|this) report|"
    r"consid[\u00e9e]r\w+|couvert\w*|concern[\u00e9e]\w*|vis[\u00e9e]e?|examin\w+|analys\w+|\u00e9valu\w+|rapport[\u00e9e]\w*|"
    r"sous (?:revue|examen)|(?:du|de ce) rapport|de r[\u00e9e]f[\u00e9e]rence|"
    r"cubiert\w+|considerad\w+|abarcad\w+|comprendid\w+|analizad\w+|evaluad\w+|informad\w+|"
    r"(?:del|de este) informe|de referencia|(?:sobre (?:el|la) )?que (?:se )?(?:informa|abarca|cubre|comprende)|"
    r"al? que se refi?ere(?: (?:el|este|o) (?:informe|relat[\u00f3o]rio))?|"
    r"objeto (?:del informe|du rapport|do relat[\u00f3o]rio)|"
    r"cobert\w+|abrangid\w+|avaliad\w+|em an[\u00e1a]lise|(?:do|deste) relat[\u00f3o]rio|"
    r"de refer[\u00ea\u00e9e]ncia|de relato))?"
    r"(?:\s+(?:by|in|par|dans|por|en|pelo|neste)\s+(?:the|this|le|ce|el|este|o)?\s*"
    r"(?:report|rapport|informe|relat[\u00f3o]rio))?\b",
    re.IGNORECASE,
)
"""Words after the word for a period that say only that the report covers it."""
COVERED = re.compile(
    r"\b(?:period|cover(?:s|ed|ing)|p\u00e9riode|couvr\w+|couvert\w*|per[i\u00ed]odo|cubr\w+|cubiert\w+|abarc\w+|"
    r"compr[e\u00e9]nd\w+|abrang\w+|relatif au|relativo)\b|\u0627\u0644\u0641\u062a\u0631\u0629",
    re.IGNORECASE,
)
"""Words in a sentence before the period that a report covers."""
REPORT = re.compile(rf"\b{term_pattern('REPORT_WORDS')}\b", re.IGNORECASE)
MONTHS = 12
LONG = 2
"""The minimum number of months between the days of a period beside a meeting."""
JOINED = re.compile(rf"{RANGE}(?:(?:the|le|el|o|d[i\u00ed]a)\s){{0,2}}\W{{0,5}}", re.IGNORECASE)
"""What stands between the two ends of a period."""
A_LABEL = re.compile(r"[^\d:]{0,60}:")
"""The rest of a label in front of the words for a period."""
LIMITED = re.compile(
    r"\b(?:since|until|till|up to|before|after|ending|ended|prior|depuis|jusqu\w*|avant|apr[e\u00e8]s|desde|hasta|"
    r"antes|despu[e\u00e9]s|at[e\u00e9]|ap[o\u00f3]s)\b",
    re.IGNORECASE,
)
"""Words in such a label that say more about the time."""
SINCE = re.compile(r"\b(?:since|depuis|desde)\b", re.IGNORECASE)
SINCE_DAY = re.compile(
    r"\b(?:since|from|depuis(?: le)?|à partir du|à compter du|desde(?: el)?|a partir del)\s*$", re.IGNORECASE
)
"""What comes right before the first day of a period without an end."""
OF_A_PERIOD = "Reporting period:"
TO_DATE = re.compile(
    r"^\W*(?:to|until|till|up to|à|jusqu['\u2019](?:à|au)|hasta|a)?\W*(?:date|the present|present|now|today|ce jour|"
    r"aujourd['\u2019]hui|présent|la fecha|el presente|hoy)\b",
    re.IGNORECASE,
)
"""Words after the first day of a period that say that the period has not ended."""
PERIOD_BEFORE = (
    r"(?:(?:report(?:ing)?\s+)?period(?:\s+covered)?|reporting|cover(?:s|ed|ing)|p\u00e9riode(?:\s+couverte)?|"
    r"per[\u00edi]odo(?:\s+cubierto)?|cubre|abarca|couvre|abrange)?\W*"
)
PLAN = re.compile(r"\b(?:niap|nirap|plan|plano|pani|panm)s?\b|\u062e\u0637\u0629", re.IGNORECASE)
OF_THE_END = (
    r"(?:(?:date|fecha|data|day|jour|d\u00eda|dia|month|mois|mes|m\u00eas)\W{1,3}(?:(?:de|du|del|da|do|of)\W{1,3})?)?"
)
"""Words such as "date of" before those for the beginning or the end."""
STARTS = re.compile(
    rf"^\W*{PERIOD_BEFORE}{OF_THE_END}"
    r"(?:from|start\w*|begin\w*|commenc\w*|first (?:day|month)|du|de|depuis|d\u00e9but|premier (?:jour|mois)|desde|del|"
    r"in[i\u00ed]ci\w+|comienzo|come\u00e7o|primer (?:d\u00eda|mes)|primeiro (?:dia|m\u00eas)|"
    r"(?:تاريخ )?(?:من|البداية|بداية|البدء|بدء))(?!\w)|"
    r"^\W*(?:ចាប់|ตั้งแต่|จาก|เริ่ม)",
    re.IGNORECASE,
)
"""The beginning of a line with the first day of a period, above a line with its last day."""
ENDS = re.compile(
    rf"^\W*{PERIOD_BEFORE}{OF_THE_END}"
    r"(?:to|until|till|through|up to|end\w*|clos\w+|last (?:day|month)|au|\u00e0|fin|cl\u00f4ture|jusqu['\u2019]au|"
    r"dernier (?:jour|mois)|hasta|al|a|ao|at\u00e9|fim|t[e\u00e9]rmin\w+|cierre|finaliza\w+|final|conclus\u00e3o|"
    r"encerramento|\u00faltimo (?:d[i\u00ed]a|m[e\u00ea]s)|"
    r"(?:تاريخ )?(?:إلى|حتى|النهاية|نهاية|الانتهاء|انتهاء))(?!\w)|"
    r"^\W*(?:ដល់|បញ្ចប់|ถึง|สิ้นสุด)",
    re.IGNORECASE,
)
"""The beginning of a line with the last day of the period, below a line with its first day."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
DATE_LIKE = re.compile(r"\d\s?[/.-]\s?\d|(?<!\d)(?:19|20)\d\d(?!\d)")
"""Figures that look like a date."""
COMPARE = "compare `from` and `to` with the document"
OF_A_FISCAL_YEAR = "write these days under `from` and `to`"


@dataclass
class PrintedPeriod:
    """What a line says about the period.

    Args:
        start: The first day or month of the period.
        end: The last day or month of the period.
        years: The years that the line names, such as "2014-2017", if no date gives its ends, or the year of the only
            end that is known; may be empty.
        is_fiscal: Whether it is a fiscal year whose first day is not known.
        unread: Words in place of the period that name no time.
        uncertainties: What a person should look at.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    years: str = ""
    is_fiscal: bool = False
    unread: str = ""
    uncertainties: list[Uncertainty] = field(default_factory=list)


def names_a_period(text: str, dates: Sequence[PrintedDate]) -> bool:
    """Tell whether a sentence, such as "This report covers the period from 1 May to 3 July", names a period.

    So does the title of a report with two dates that are months apart, also beside a meeting.

    Args:
        text: The sentence.
        dates: The dates in it.
    """
    if len(dates) != 2 or not JOINED.fullmatch(text[dates[0].end : dates[1].start]):  # noqa: PLR2004  the two ends
        return False
    before = text[: dates[0].start]
    return bool(COVERED.search(before)) or (_is_long(*dates) and bool(REPORT.search(before)) and not is_earlier(text))


def _is_long(first: PrintedDate, last: PrintedDate) -> bool:
    """Tell whether two dates are months apart, which the days of a meeting are not."""
    if first.date is None or last.date is None:
        return False
    years = last.date.year - first.date.year
    return years * MONTHS + (last.date.month or MONTHS) - (first.date.month or 1) >= LONG


def printed_period(place: str, text: str, day_first: bool | None = None) -> PrintedPeriod:
    """Return the period that a line names.

    Args:
        place: Where the line is.
        text: The line.
        day_first: Whether other lines show that the day comes before the month; None if they do not.
    """
    period = PrintedPeriod()
    dates = printed_dates(text, day_first)
    words = _behind_label(text)

    def tell(doubt: str, hint: str = COMPARE) -> None:
        period.uncertainties.append(Uncertainty(place, doubt, hint))

    for date in dates:
        if date.date is None:
            tell(f"{quoted(date.printed)} {date.doubt}, so it was not imported", f"{COMPARE}, and write the date there")
    if not dates:
        _span(period, words, tell)
    if inferred := next((date for date in dates if date.inferred), None):
        model = "the other date" if any(date.date and not date.inferred for date in dates) else "another date"
        shown = f"{quoted(inferred.printed)} was read with day and month in the same order as in {model}"
        tell(shown, "correct the date if that is wrong")
    if len(dates) > 1:
        period.start, period.end = dates[0].date, dates[1].date
        period.years = "" if period.start or period.end else named_years(" ".join(date.printed for date in dates[:2]))
    elif dates:
        _one_date(period, dates[0], text)
    if len(dates) == 1 and DATE_LIKE.search(without_dates(text, dates)):
        tell(f"only {quoted(dates[0].printed)} was read as a date in {quoted(text)}")
    if len(dates) > 2:  # noqa: PLR2004  the two ends of a period
        tell(f"{quoted(text)} contains more than two dates; the first two were used")
    return period


def _behind_label(text: str) -> str:
    """Return the words of a line that name a time, without those that announce the period."""
    named = PERIOD.search(text)
    if not named:
        return " ".join(text.strip(" :.|\t").split())
    before, rest = text[: named.start()], text[named.end() :]
    if (label := A_LABEL.match(rest)) and not LIMITED.search(label[0]) and label.end() < len(rest.rstrip()):
        before = ""  # "Bellanova, reporting period: 2023"
    label = OF_THE_REPORT.match(rest) if label is None or LIMITED.search(label[0]) else label
    if label:
        rest = rest[label.end() :]
    return " ".join(f"{before} {rest}".strip(" :.|\t").split())


def in_one_line(lines: Sequence[tuple[str, str, bool]]) -> list[tuple[str, str, bool]]:
    """Join a line with the first day of the period to the line with its last day below it.

    Args:
        lines: The place and the words of each line, and whether it belongs to a list such as a version history.

    Returns:
        The lines; a joined line begins with the word for a period.
    """
    joined: list[tuple[str, str, bool]] = []
    for place, text, of_a_list in lines:
        if whole := joined_ends(joined[-1][1], text) if joined else "":
            joined[-1] = (joined[-1][0], whole, False)
        else:
            joined.append((place, text, of_a_list))
    return joined


def joined_ends(above: str, below: str) -> str:
    """Return a line with a whole period if one line gives its first day and the next one its last day; otherwise "".

    Args:
        above: The upper line.
        below: The lower line.
    """
    if not (is_an_end(above) and STARTS.search(above) and is_an_end(below) and ENDS.search(below)):
        return ""
    if PLAN.search(f"{above} {below}"):
        return ""
    words = above if PERIOD.search(above) else f"{OF_A_PERIOD} {above}"
    return f"{words} \u2013 {printed_dates(below)[0].printed}"


def is_an_end(text: str) -> bool:
    """Tell whether a line gives one day or month, behind words for the beginning or the end of a period.

    Args:
        text: The line.
    """
    return bool(STARTS.search(text) or ENDS.search(text)) and len(printed_dates(text)) == 1


def _span(period: PrintedPeriod, words: str, tell: Callable[[str, str], None]) -> None:
    """Read a period without dates, such as "first half of 2024"."""
    span = printed_span(words)
    period.start, period.end = span.start, span.end
    period.years = named_years(words)
    period.is_fiscal = span.is_fiscal
    if span.doubt:
        tell(span.doubt, OF_A_FISCAL_YEAR if span.is_fiscal else COMPARE)
    elif not (span.start or span.end):
        period.unread = words


def _one_date(period: PrintedPeriod, date: PrintedDate, text: str) -> None:
    """Take the only date on a line as the first or the last day if the words around it show which."""
    if SINCE_DAY.search(text[: date.start]) or TO_DATE.search(text[date.end :]):
        period.start = date.date
    elif SINCE.search(text) or re.search(RANGE, text[: date.start]):
        period.end = date.date
    elif date.date and not date.date.day and PERIOD.search(text) and _is_only(date, _behind_label(text)):
        period.start = period.end = date.date  # a single month
    whole = not DATE_LIKE.search(without_dates(text, [date]))
    period.years = str(date.date.year) if date.date and (period.start or period.end) and whole else ""


def _is_only(date: PrintedDate, words: str) -> bool:
    """Tell whether words are nothing but a date."""
    return words.casefold() == " ".join(date.printed.split()).casefold()


def named_years(words: str) -> str:
    """Return the years that words name, such as "2014-2017", or "2021-2022" for 2021/22 or FY 2021-22; "" if none.

    Args:
        words: The words printed as the period.
    """
    halved = HYPHENED if FISCAL_YEAR.search(words) else HALVED
    whole = halved.sub(lambda found: f"{found[1]} {found[1][: 4 - len(found[2])]}{found[2]}", words)
    years = YEAR.findall(whole)
    return "" if not years else years[0] if min(years) == max(years) else f"{min(years)}-{max(years)}"
