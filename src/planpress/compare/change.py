"""One typed difference between two reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from planpress.compare.chain import Beginning, Course, Ending
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason
from planpress.compare.wording import Span, wording_changes
from planpress.model import Assessor, Evidence, Rating
from planpress.model.characters import balanced


class ChangeKind(StrEnum):
    """What a change is; the values are part of the JSON, and manual/pages/comparison.md explains each of them."""

    IMPROVED = "rating improved"
    WORSENED = "rating worsened"
    BLOCKED = "became blocked"
    UNBLOCKED = "became unblocked"
    RERATED = "rated otherwise, neither better nor worse"
    SAME = "same"
    NEWLY_RATED = "newly rated"
    NO_LONGER_RATED = "no longer rated"
    UNRATED = "not rated in either report"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "split and merged"
    NEW = "new"
    DROPPED = "dropped"
    NOT_COMPARABLE = "not comparable"
    RENUMBERED = "renumbered"
    MOVED = "moved to another pillar"
    REWORDED = "reworded"
    SCOPE = "scope text changed"
    EVIDENCE_ADDED = "evidence added"
    EVIDENCE_REMOVED = "evidence no longer listed"
    INDICATOR_REPORTED = "indicator reported"
    INDICATOR_CHANGED = "indicator value changed"
    INDICATOR_GONE = "indicator no longer reported"
    DIFFERS = "assessor newly differs"
    AGREES = "assessor now agrees"

    @property
    def slug(self) -> str:
        """The kind as a word for addresses and style sheets, such as ``rating-improved``."""
        return self.value.replace(",", "").replace(" ", "-")

    @property
    def is_fate(self) -> bool:
        """Whether it says what became of an action; every action of both reports has exactly one of these."""
        return self in FATES

    @property
    def is_wording(self) -> bool:
        """Whether its before and after are titles whose words can be marked."""
        return self in (ChangeKind.REWORDED, ChangeKind.SCOPE)


VERDICTS = frozenset(
    {
        ChangeKind.IMPROVED,
        ChangeKind.WORSENED,
        ChangeKind.BLOCKED,
        ChangeKind.UNBLOCKED,
        ChangeKind.RERATED,
        ChangeKind.SAME,
    }
)
REGROUPINGS = frozenset({ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.REGROUPED})
FATES = VERDICTS | {
    ChangeKind.NEWLY_RATED,
    ChangeKind.NO_LONGER_RATED,
    ChangeKind.UNRATED,
    ChangeKind.SPLIT,
    ChangeKind.MERGED,
    ChangeKind.REGROUPED,
    ChangeKind.NEW,
    ChangeKind.DROPPED,
    ChangeKind.NOT_COMPARABLE,
}


@dataclass(frozen=True)
class Opposite:
    """The ratings of one action by another assessor, in both reports.

    Args:
        assessor: The other one.
        was: Their rating in the earlier report.
        now: Their rating in the later report.
    """

    assessor: Assessor
    was: Rating
    now: Rating


@dataclass(frozen=True)
class Namesake:
    """An action of the other report with the title of a new or a dropped one; no report connects the two.

    Args:
        action: Its id.
        same: Whether the titles are the same, or nearly the same.
    """

    action: str
    same: bool


@dataclass(frozen=True)
class Change:
    """One typed difference between two reports, in the eyes of one assessor.

    Args:
        kind: What it is.
        was: The earlier actions it is about; none for a new one, several for a merger.
        now: The later actions it is about; none for one that ended, several for a split.
        before: The earlier value: a rating's id, a number, a title, a measure's value; None if there is none.
        after: The later value.
        reason: Why it cannot be compared, or reads as it does; None if there is nothing to add.
        since: For a new action, the period whose report first has it.
        endings: Where and why an action ended, or a branch of one that was split.
        evidence: What was added, or is no longer listed.
        indicator: The name of the indicator.
        opposite: The other assessor's ratings, where the change is about agreement.
        links: In a split or a merger, which later id continues which earlier one, as (earlier, later).
        beginnings: In a merger, the branches that began after the earlier report.
        takings: What was dropped into a merger, and what was said of that.
        course: Under which other id an action went on before it ended.
        namesake: For a new action one that ended in the report that first has it, for a dropped one a new one there:
            with the same title, and no word on whether it is the same promise.
    """

    kind: ChangeKind
    was: tuple[RatedAction, ...] = ()
    now: tuple[RatedAction, ...] = ()
    before: str | None = None
    after: str | None = None
    reason: Reason | None = None
    since: str = ""
    endings: tuple[Ending, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    indicator: str = ""
    opposite: Opposite | None = None
    links: tuple[tuple[str, str], ...] = ()
    beginnings: tuple[Beginning, ...] = ()
    takings: tuple[Ending, ...] = ()
    course: Course | None = None
    namesake: Namesake | None = None

    @property
    def earlier(self) -> tuple[str, ...]:
        """The ids of the earlier actions."""
        return tuple(rated.id for rated in self.was)

    @property
    def later(self) -> tuple[str, ...]:
        """The ids of the later actions."""
        return tuple(rated.id for rated in self.now)

    def sources(self, later: str) -> tuple[str, ...]:
        """Return the ids of the earlier actions that one of the later ones continues."""
        return tuple(self._sources[later]) if self.links else self.earlier

    @cached_property
    def _sources(self) -> Mapping[str, list[str]]:
        sources: dict[str, list[str]] = {}
        for earlier, later in self.links:
            sources.setdefault(later, []).append(earlier)
        return sources

    @property
    def subject(self) -> RatedAction:
        """The action to name it by: the first of the later ones, else of the earlier ones."""
        return (self.now or self.was)[0]

    @property
    def count(self) -> int:
        """How many actions it speaks of: the later ones, or the earlier ones where none is left."""
        return len(self.now or self.was)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words removed and added; empty unless the change is one of wording."""
        if not self.kind.is_wording:
            return ()
        return wording_changes(balanced(self.before or ""), balanced(self.after or ""))
