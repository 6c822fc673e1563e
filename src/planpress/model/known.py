"""How much is known about a report, which determines what a page may state about it."""

from enum import StrEnum

from planpress.model.report import Report, State


class Known(StrEnum):
    """How much is known about the actions of a report."""

    RATED = "rated"
    """It lists its actions, and at least one is rated."""
    LISTED = "listed"
    """It lists its actions, and none are rated."""
    TOTALS = "totals"
    """It lists no actions; the totals of an assessor's ratings are available, as counts or as shares."""
    NOTHING = "nothing"
    """It is public, but neither its actions nor any totals are."""
    MISSING = "missing"
    """No report was found."""
    WITHHELD = "withheld"
    """The report is not public."""

    @property
    def lists_actions(self) -> bool:
        """Whether the report lists its actions."""
        return self in (Known.RATED, Known.LISTED)

    @property
    def is_public(self) -> bool:
        """Whether there is a report to read."""
        return self not in (Known.MISSING, Known.WITHHELD)


def known(report: Report) -> Known:
    """Return the level of knowledge about a report."""
    if report.state is not State.PUBLISHED:
        return Known.MISSING if report.state is State.MISSING else Known.WITHHELD
    if report.detailed and report.actions:
        return Known.RATED if any(action.ratings for action in report.actions) else Known.LISTED
    has_totals = any(any(counts.values()) for counts in report.totals.values()) or any(report.shares.values())
    return Known.TOTALS if has_totals else Known.NOTHING
