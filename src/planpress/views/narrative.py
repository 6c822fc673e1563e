"""What a report says about the plan as a whole (Part A)."""

from dataclasses import dataclass

from planpress.model import Known, Requirement, known
from planpress.views.context import Context, TaggedText


@dataclass(frozen=True)
class Narrative:
    """The synopsis of a report.

    Args:
        summary: The summary in a few sentences, or None.
        progress: What was done.
        outlook: What is planned next.
        state: How much of the report is known.
        lacks_summary: Whether the report is public but lacks the summary that the process demands.
    """

    summary: TaggedText | None
    progress: tuple[TaggedText, ...]
    outlook: tuple[TaggedText, ...]
    state: Known
    lacks_summary: bool


def narrative(context: Context) -> Narrative:
    """Show the synopsis: summary, progress to date and outlook."""
    report = context.report
    demanded = Requirement.SUMMARY in context.plan.requires and known(report).is_public
    return Narrative(
        context.read_optional(report.summary),
        context.read_all(report.progress),
        context.read_all(report.outlook),
        known(report),
        lacks_summary=demanded and not report.summary,
    )
