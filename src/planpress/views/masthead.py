"""What is known about a report as a document: dates, meeting, author and source."""

from dataclasses import dataclass

from planpress.model import Known, Report, known
from planpress.views.context import Context, TaggedText


@dataclass(frozen=True)
class Masthead:
    """The masthead of a report: whose report it is, what it covers, and what is known about the document.

    Args:
        party: The Party's name.
        plan: The plan's title.
        process: The process to which the plan belongs.
        period: The id of the period.
        dates: The first and the last day of the period, in words.
        state: How much of the report is known.
        meeting: The meeting to which it was submitted, or None if not supplied.
        submitted: The date of submission, in words, or None if not supplied.
        due: The date on which the report was due, in words, or None if not supplied.
        prepared_by: The office that prepared it, or None if not supplied.
        reference: The official number of the source, or None if not supplied.
        late: Whether the report was submitted after it was due.
    """

    party: TaggedText
    plan: TaggedText
    process: TaggedText
    period: str
    dates: str
    state: Known
    meeting: str | None
    submitted: str | None
    due: str | None
    prepared_by: TaggedText | None
    reference: str | None
    late: bool


def masthead(context: Context) -> Masthead:
    """Show whose report it is, what it covers and what is known about the document."""
    plan, report, words = context.plan, context.report, context.words
    return Masthead(
        party=context.read_plan(plan.party.name),
        plan=context.read_plan(plan.title),
        process=context.read_plan(plan.process),
        period=report.period,
        dates=words.span(report.start, report.end),
        state=known(report),
        meeting=report.meeting,
        submitted=words.date(report.submitted) if report.submitted else None,
        due=words.date(report.due) if report.due else None,
        prepared_by=context.read_optional(report.prepared_by),
        reference=report.source.reference,
        late=_late(report),
    )


def _late(report: Report) -> bool:
    return bool(report.submitted and report.due and report.submitted.first > report.due.last)
