"""A reference in RIS, for reference managers (RIS Format Specifications, Research Information Systems)."""

from collections.abc import Iterator

from planpress.exchange.cited_work import CitedWork
from planpress.model import PartialDate

LINE_END = "\r\n"


def ris(work: CitedWork) -> str:
    """Return a reference as a RIS record, in UTF-8.

    Args:
        work: The work; a report becomes a report (RPRT), and an action a chapter of its report (CHAP).
    """
    return "".join(f"{tag}  - {value}{LINE_END}" for tag, value in _lines(work))


def _lines(work: CitedWork) -> Iterator[tuple[str, str]]:
    yield "TY", "CHAP" if work.report else "RPRT"
    yield "ID", work.key
    yield "AU", work.author
    yield "TI", work.title
    if work.report:
        yield "T2", work.report
    elif work.number:
        yield "SN", work.number  # the number of a report; for a chapter, the tag means the ISBN of the book
    if work.issued:
        yield "PY", f"{work.issued.year:04}"
        yield "DA", _date(work.issued)
    if work.edition:
        yield "ET", str(work.edition)
    if note := " \u2013 ".join(filter(None, (work.report and work.number, work.note))):
        yield "N1", note
    yield "PB", work.author
    yield "UR", work.url
    yield "LA", work.language
    yield "ER", ""


def _date(issued: PartialDate) -> str:
    """Return a date as year, month, day and other words; parts that the date lacks are empty."""
    month, day = (f"{part:02}" if part else "" for part in (issued.month, issued.day))
    return f"{issued.year:04}/{month}/{day}/"
