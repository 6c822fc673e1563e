"""One difference of a certain kind between two reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from planpress.compare.chain import Beginning, Course, Ending
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason
from planpress.compare.span import Span
from planpress.compare.wording import wording_changes
from planpress.model import Assessor, Evidence, Rating
from planpress.model.characters import balanced


class ChangeKind(StrEnum):
    """The kinds of change, in display order: first those that say what became of an action, the worst first.

    The values occur in the JSON that ``planpress compare`` prints, and manual/pages/comparison.md explains each of
    them.
    """

    WORSENED = "rating worsened"
    BLOCKED = "became blocked"
    DROPPED = "dropped"
    NO_LONGER_RATED = "no longer rated"
    IMPROVED = "rating improved"
    UNBLOCKED = "became unblocked"
    RERATED = "rated otherwise, neither better nor worse"
    NEWLY_RATED = "newly rated"
    NEW = "new"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "split and merged"
    NOT_COMPARABLE = "not comparable"
    SAME = "same"
    UNRATED = "not rated in either report"
    RENUMBERED = "renumbered"
    MOVED = "moved to another pillar"
    OBJECTIVE = "moved to another objective"
    REWORDED = "reworded"
    SCOPE = "scope text changed"
    DUE = "due date changed"
    LEAD = "lead changed"
    TAGS = "tags changed"
    DESCRIPTION = "description changed"
    EVIDENCE_ADDED = "evidence added"
    EVIDENCE_REMOVED = "evidence no longer listed"
    INDICATOR_REPORTED = "indicator reported"
    INDICATOR_CHANGED = "indicator value changed"
    INDICATOR_GONE = "indicator no longer reported"
    INDICATOR_TARGET = "indicator target changed"
    MILESTONE_ADDED = "milestone added"
    MILESTONE_STATE = "milestone state changed"
    MILESTONE_DUE = "milestone due date changed"
    MILESTONE_GONE = "milestone no longer listed"
    DIFFERS = "assessor newly differs"
    AGREES = "assessor now agrees"

    @property
    def slug(self) -> str:
        """The kind for use in addresses and style sheets, such as ``rating-improved``."""
        return self.value.replace(",", "").replace(" ", "-")

    @property
    def is_fate(self) -> bool:
        """Whether the change states what became of an action; each action of either report has one such change."""
        return self in FATES

    @property
    def is_wording(self) -> bool:
        """Whether ``before`` and ``after`` are titles whose differences can be marked."""
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


PROMISES = frozenset(
    {
        ChangeKind.MOVED,
        ChangeKind.OBJECTIVE,
        ChangeKind.SCOPE,
        ChangeKind.DUE,
        ChangeKind.MILESTONE_DUE,
        ChangeKind.LEAD,
        ChangeKind.DESCRIPTION,
        ChangeKind.INDICATOR_TARGET,
    }
)
"""The kinds that concern the promise and who is responsible; readers can filter the list of actions by these kinds."""


@dataclass(frozen=True)
class Opposite:
    """The ratings that another assessor gave an action in the two reports.

    Args:
        assessor: The other assessor.
        was: Its rating in the earlier report.
        now: Its rating in the later report.
    """

    assessor: Assessor
    was: Rating
    now: Rating


@dataclass(frozen=True)
class Namesake:
    """An action in the other report with a title similar to a new or dropped action's; no report connects the two.

    Args:
        action: Its id.
        same: Whether the titles are identical; False if they are only similar.
        number: Its number, as printed.
    """

    action: str
    same: bool
    number: str


@dataclass(frozen=True)
class Change:
    """One difference of a certain kind between two reports, for one assessor.

    Args:
        kind: The kind of change.
        was: The earlier actions that it is about; empty for a new action, several for a merger.
        now: The later actions that it is about; empty for an action that ended, several for a split.
        before: The earlier value: a rating's id, a number, a title, a date or another value; None if there is none.
        after: The later value.
        reason: Why the ratings are not compared, or why the change is of this kind; None if there is nothing to add.
        since: For a new action, the period whose report lists it first.
        endings: Where and why an action, or a branch of a split action, ended.
        evidence: The evidence that was added, or that is no longer listed.
        indicator: The name of the indicator.
        milestone: The number and the title of the milestone.
        opposite: The other assessor's ratings, if the change is about agreement.
        links: In a split or a merger, which later id continues which earlier id, as pairs (earlier, later).
        beginnings: In a split or a merger, the branches that began after the earlier report.
        takings: The actions that reports dropped into a merger, and what the reports say about them.
        course: The last new id that an action got before it ended; None if it kept its id.
        waits_for: For an action that became blocked, the numbers of the actions that it waits for, as printed.
        namesake: For a new action, an action with a similar title that ended when the new one began; for a dropped
            action, a new action with a similar title. No report states whether the two are the same promise.
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
    milestone: str = ""
    opposite: Opposite | None = None
    links: tuple[tuple[str, str], ...] = ()
    beginnings: tuple[Beginning, ...] = ()
    takings: tuple[Ending, ...] = ()
    course: Course | None = None
    waits_for: tuple[str, ...] = ()
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
        """Return the ids of the earlier actions that a later action continues."""
        return tuple(self._sources[later]) if self.links else self.earlier

    @cached_property
    def _sources(self) -> Mapping[str, list[str]]:
        sources: dict[str, list[str]] = {}
        for earlier, later in self.links:
            sources.setdefault(later, []).append(earlier)
        return sources

    @property
    def subject(self) -> RatedAction:
        """The action that identifies the change: the first later action or, if there is none, the first earlier one."""
        return (self.now or self.was)[0]

    @property
    def count(self) -> int:
        """The number of later actions or, if there are none, of earlier actions."""
        return len(self.now or self.was)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words that were kept, removed, added and moved; empty unless the change is about wording."""
        if not self.kind.is_wording:
            return ()
        return wording_changes(balanced(self.before or ""), balanced(self.after or ""))
