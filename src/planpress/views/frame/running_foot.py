"""The line at the foot of each printed sheet."""

from dataclasses import dataclass

from planpress.views.context import Context


@dataclass(frozen=True)
class RunningFoot:
    """The line at the foot of each printed sheet.

    Args:
        period: The period.
        canonical: The permanent address of the page.
    """

    period: str
    canonical: str


def running_foot(context: Context, path: str) -> RunningFoot:
    """Return the line at the foot of each printed sheet.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
    """
    return RunningFoot(context.report.period, context.url(path))
