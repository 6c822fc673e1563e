"""What readers must know before they compare two reports."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.compare.change import Namesake
from planpress.compare.reason import Reason
from planpress.model import Assessor, Known, Scale, ScaleMapping, Text


class NoticeKind(StrEnum):
    """What a notice is about. The values occur in the JSON that ``planpress compare`` prints."""

    MISSING = "report missing"
    WITHHELD = "report withheld"
    TOTALS_ONLY = "totals only"
    NOT_RATED = "no action rated"
    SCALES = "different scales"
    MAPPED = "scales compared through a mapping"
    UNSTATED = "lineage not stated"
    REVISED = "plan revised"
    PILLARS = "pillars in one report only"
    NAMESAKES = "same title, lineage not stated"
    DENOMINATORS = "different denominators"
    PARTLY_RATED = "actions left unrated"
    GAP = "reports passed over"
    LANGUAGES = "different languages"


@dataclass(frozen=True)
class Part:
    """Some of the actions of a report.

    Args:
        count: The number of these actions.
        total: The number of actions in the report.
        period: The period of the report.
    """

    count: int
    total: int
    period: str


@dataclass(frozen=True)
class Notice:
    """What readers must know before they compare two reports. The fields from ``note`` on depend on the kind of notice.

    Args:
        kind: What the notice is about.
        refusal: Why the ratings of actions cannot be compared; None if the notice does not rule this out.
        period: The period of the report that it is about, such as the only one with pillars; empty if it is about both.
        note: What the source says about its totals.
        raters: The assessors who did rate the actions.
        scales: The earlier and the later scale.
        mapping: How the plan maps the ratings on one scale to the other.
        versions: The earlier and the later version of the plan; empty if it was not revised.
        untraced: The later actions that cannot be traced back.
        lost: The earlier actions that cannot be followed.
        namesakes: New actions, each with the dropped action that had the same or nearly the same title.
        part: The actions without a rating.
        passed: The periods between the two reports that the comparison skips, each with how much of its report is
            known.
        count: The number of actions whose earlier and later titles share no language.
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
        """Whether the notice rules out comparing the ratings of actions."""
        return self.refusal is not None
