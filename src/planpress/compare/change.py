"""One typed difference between two reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare import sentences
from planpress.compare.chain import Beginning, Course, Ending
from planpress.compare.kinds import Kind
from planpress.compare.standing import Standing
from planpress.compare.wording import Span, wording_changes
from planpress.model import Assessor, Evidence, Rating
from planpress.model.characters import balanced


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
    """An action of the other report that has the title of one that is new or was dropped, and nothing is said of it.

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
        reason: Why it cannot be compared, was dropped, or reads as it does; empty where nothing needs saying.
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

    kind: Kind
    was: tuple[Standing, ...] = ()
    now: tuple[Standing, ...] = ()
    before: str | None = None
    after: str | None = None
    reason: str = ""
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
        return tuple(one.id for one in self.was)

    @property
    def later(self) -> tuple[str, ...]:
        """The ids of the later actions."""
        return tuple(one.id for one in self.now)

    def sources(self, later: str) -> tuple[str, ...]:
        """Return the ids of the earlier actions that one of the later ones continues."""
        return tuple(self._sources[later]) if self.links else self.earlier

    @cached_property
    def _sources(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for earlier, later in self.links:
            found.setdefault(later, []).append(earlier)
        return found

    @property
    def subject(self) -> Standing:
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

    def explain(self, style: str = "text") -> str:
        """Say it in one sentence.

        Args:
            style: "text" or "markdown".
        """
        return sentences.explain(self, sentences.STYLES[style])

    def remark(self, style: str = "text") -> str:
        """Say what the actions, their ratings and the marked words do not show by themselves; empty if they do.

        Args:
            style: "text" or "markdown".
        """
        return sentences.remark(self, sentences.STYLES[style])
