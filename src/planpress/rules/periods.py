"""Rules for the first and last days of periods, and for the dates on which reports were due and submitted."""

import re
from collections.abc import Iterator
from datetime import timedelta

from planpress.model import Severity, State
from planpress.model.message import counted, message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("TIM301", Severity.ERROR)
def period_ends_after_it_begins(subject: Subject) -> Iterator[Remark]:
    """A period ends before it begins.

    Every statement about a period, such as "in these 33 months", depends on its two dates.

    Fails:

        from: 2017-07-31
        to: 2014-11-01

    Passes:

        from: 2014-11-01
        to: 2017-07-31

    To fix it, check both dates in the source.
    """
    report = subject.report
    if report.start and report.end.last < report.start.first:
        turned = message(
            "the %(term_period)s ends (%(end)s) before it begins (%(start)s)", end=report.end, start=report.start
        )
        yield Remark(("to",), turned, "check both dates")


@rule("TIM302", Severity.WARNING)
def periods_do_not_overlap(subject: Subject) -> Iterator[Remark]:
    """Two periods overlap.

    Events on days that belong to two periods may be reported, and counted, twice. Periods may touch, because in printed
    reports one period often ends in the month, or on the day, in which the next begins.

    Fails:

        # the previous report
        from: 2014-11
        to: 2017-07
        # this report
        from: 2017-06
        to: 2018-06

    Passes:

        # the previous report
        from: 2014-11
        to: 2017-07
        # this report
        from: 2017-07
        to: 2018-06

    To fix it, look up the dates of both reports. If the printed periods do overlap, state this under `notes` and accept
    the finding.
    """
    report = subject.report
    earlier = subject.dataset.before(report.period)
    last = max(earlier, key=lambda report: report.end.last, default=None)
    start = report.start
    if last and start and start.last < last.end.last and start.first < last.end.first:
        overlap = message(
            "the %(term_period)s begins on %(start)s, before %(earlier)s ends (%(end)s)",
            start=start,
            earlier=last.period,
            end=last.end,
        )
        yield Remark(("from",), overlap, "look up the dates of both reports")


@rule("TIM308", Severity.WARNING)
def periods_leave_no_gap(subject: Subject) -> Iterator[Remark]:
    """Days between two periods belong to no report.

    No report covers events in the gap. If a report is missing, the site should state this. If a date is mistyped, the
    dates and durations on the site are wrong.

    Fails:

        # the previous report
        from: 2014-11
        to: 2016-12
        # this report
        from: 2017-08
        to: 2018-06

    Passes:

        # the previous report
        from: 2014-11
        to: 2017-07
        # this report
        from: 2017-08
        to: 2018-06

    To fix it, look up the dates, or enter the days between the periods as a separate report with `state: missing`.
    """
    report = subject.report
    last = max(subject.dataset.before(report.period), key=lambda report: report.end.last, default=None)
    if last and report.start and report.start.first > last.end.last + timedelta(days=1):
        gap = counted(
            "%(num)s day between %(earlier)s (to %(end)s) and this %(term_period)s (from %(start)s) belongs to no "
            "report",
            "%(num)s days between %(earlier)s (to %(end)s) and this %(term_period)s (from %(start)s) belong to no "
            "report",
            (report.start.first - last.end.last).days - 1,
            earlier=last.period,
            end=last.end,
            start=report.start,
        )
        yield Remark(("from",), gap, "look up the dates, or enter these days as a report with `state: missing`")


@rule("TIM316", Severity.NOTE)
def period_has_a_beginning(subject: Subject) -> Iterator[Remark]:
    """The first day of a period is not known.

    Without `from`, the site gives the period as "until" and the last day, and rules that compare dates with the
    beginning of the period are silent. Some sources do not give a first day ("third report, to 31 December 2017").

    Fails:

        to: 2017-12-31

    Passes:

        from: 2017-01
        to: 2017-12-31

    To fix it, write `from` if the source states the first day or month. Otherwise, explain this under `notes`, and
    accept the finding.
    """
    if subject.report.start is None:
        unknown = message("the first day of the %(term_period)s is not known")
        yield Remark(("to",), unknown, "write `from`, if the source states the first day or month", key=True)


@rule("TIM309", Severity.NOTE)
def report_is_on_time(subject: Subject) -> Iterator[Remark]:
    """The report was submitted after the due date.

    Lateness is a fact rather than a fault, and the site displays it. The date deserves a check, because one mistyped
    digit can make a punctual report look late.

    Fails:

        submitted: 2017-09-28
        due: 2017-08-29

    Passes:

        submitted: 2017-08-28
        due: 2017-08-29

    A report that says that it was late, for example under `notes` or in its summary, also passes.

    To fix it, check both dates; if the report was late, say so under `notes`, or accept the finding.
    """
    report = subject.report
    if not report.submitted or not report.due or _admits_lateness(subject):
        return
    if report.submitted.first > report.due.last:
        late = counted(
            "submitted on %(submitted)s, %(num)s day after the due date (%(due)s)",
            "submitted on %(submitted)s, %(num)s days after the due date (%(due)s)",
            (report.submitted.first - report.due.last).days,
            submitted=report.submitted,
            due=report.due,
        )
        yield Remark(("submitted",), late, "check both dates; if the report was late, say so under `notes`")


def _admits_lateness(subject: Subject) -> bool:
    """Tell whether a note or a text about the report as a whole says that the report was late."""
    sentences = (
        sentence
        for passage in subject.prose.of(None, ("note", "source", "summary", "progress", "correction"))
        for sentence in passage.sentences
    )
    return any(LATENESS.search(sentence.lower) and SUBMISSION.search(sentence.lower) for sentence in sentences)


LATENESS = re.compile(rf"\b(?:{any_term(en.LATENESS, fr.LATENESS, es.LATENESS)})\b")
SUBMISSION = re.compile(rf"\b(?:{any_term(en.SUBMISSION, fr.SUBMISSION, es.SUBMISSION)})\b")


@rule("TIM310", Severity.WARNING)
def report_follows_its_period(subject: Subject) -> Iterator[Remark]:
    """The report was submitted, or due, before its period ended.

    Nobody can report on days still to come. Either one of the dates is mistyped, or the report covers less time than it
    claims.

    Fails:

        from: 2014-11-01
        to: 2017-07-31
        submitted: 2016-08-28

    Passes:

        from: 2014-11-01
        to: 2017-07-31
        submitted: 2017-08-28

    To fix it, look up the dates in the source.
    """
    report = subject.report
    if report.state is State.MISSING:
        return
    if report.submitted and report.submitted.last < report.end.first:
        early = message(
            "submitted on %(day)s, before the %(term_period)s ends (%(end)s)", day=report.submitted, end=report.end
        )
        yield Remark(("submitted",), early, "check both dates")
    if report.due and report.due.last < report.end.first:
        early = message("due on %(day)s, before the %(term_period)s ends (%(end)s)", day=report.due, end=report.end)
        yield Remark(("due",), early, "check both dates")
