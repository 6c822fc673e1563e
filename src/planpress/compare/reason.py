"""The reason why ratings are not compared, or why a change is of its kind."""

from dataclasses import dataclass
from enum import Enum, auto

from planpress.model import Assessor, Rating


class ReasonKind(Enum):
    """Which reason it is."""

    MISSING = auto()
    """The report of a period is missing."""
    WITHHELD = auto()
    """The report of a period is withheld."""
    TOTALS_ONLY = auto()
    """Only totals are available for a period."""
    ASSESSOR_TOTALS_ONLY = auto()
    """Only totals of an assessor's ratings are available for a period."""
    NO_RATING = auto()
    """No rating by an assessor is available for a period."""
    UNMAPPED = auto()
    """The scales differ, and the plan does not map one to the other."""
    LEFT_OUT = auto()
    """The mapping between the scales does not contain a rating."""
    READ_AS = auto()
    """The mapping between the scales converts a rating to one with a different label."""
    NO_LINEAGE = auto()
    """The reports state no lineage at all."""
    UNTRACED = auto()
    """The plan was revised, and the report does not state what an action continues."""
    UNFOLLOWED = auto()
    """The report of a period does not state what became of an action."""
    CALLED_REWORDED = auto()
    """The report states that the action was only reworded, but the change goes beyond the wording."""


@dataclass(frozen=True)
class Reason:
    """The reason why ratings are not compared, or why a change is of its kind.

    Args:
        kind: Which reason it is.
        period: The period that it is about, or empty.
        action: The number of the action that it is about, as printed, or empty.
        assessor: The assessor whose ratings it is about, or None.
        ratings: The rating that the mapping does not contain; or the rating in the report and the rating to which it is
            mapped.
    """

    kind: ReasonKind
    period: str = ""
    action: str = ""
    assessor: Assessor | None = None
    ratings: tuple[Rating, ...] = ()
