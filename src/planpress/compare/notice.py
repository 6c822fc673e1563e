"""What a reader must know before comparing two reports."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.compare.change import Namesake
from planpress.compare.reason import Reason
from planpress.model import Assessor, Known, Scale, ScaleMapping, Text


class NoticeKind(StrEnum):
    """What a notice is about; the values are part of the JSON."""

    MISSING = "report missing"
    WITHHELD = "report withheld"
    TOTALS_ONLY = "totals only"
    NOT_RATED = "no action rated"
    SCALES = "different scales"
    MAPPED = "scales compared through a mapping"
    UNSTATED = "lineage not stated"
    REVISED = "plan revised"
    NAMESAKES = "same title, lineage not stated"
    DENOMINATORS = "different denominators"
    PARTLY_RATED = "actions left unrated"
    GAP = "reports passed over"
    LANGUAGES = "different languages"


@dataclass(frozen=True)
class Part:
    """Some of the actions of a report.

    Args:
        count: How many of them.
        total: How many actions the report has.
        period: The period of the report.
    """

    count: int
    total: int
    period: str


@dataclass(frozen=True)
class Notice:
    """Something that a reader must know before comparing. Only the facts of its kind are given.

    Args:
        kind: What it is about.
        refusal: Why it keeps the ratings of actions from being compared, or None.
        period: The report it is about; empty if it is about both.
        note: What the source says of its totals.
        raters: The assessors that did rate.
        scales: The earlier and the later scale.
        mapping: How the plan reads the ratings of one scale in the other.
        versions: The earlier and the later version of the plan; empty if it was not revised.
        untraced: The later actions that cannot be traced back.
        lost: The earlier actions that cannot be followed.
        namesakes: New actions, each with the dropped action that had its title.
        part: The actions that are left unrated.
        passed: The periods passed over, each with what is known of its report.
        count: The number of actions whose titles share no language.
    """

    kind: NoticeKind
    refusal: Reason | None = None
    period: str = ""
    note: Text | None = None
    raters: tuple[Assessor, ...] = ()
    scales: tuple[Scale, ...] = ()
    mapping: ScaleMapping | None = None
    versions: tuple[str, ...] = ()
    untraced: Part | None = None
    lost: Part | None = None
    namesakes: tuple[tuple[str, Namesake], ...] = ()
    part: Part | None = None
    passed: tuple[tuple[str, Known], ...] = ()
    count: int = 0

    @property
    def refuses(self) -> bool:
        """Whether it keeps the ratings of actions from being compared."""
        return self.refusal is not None
