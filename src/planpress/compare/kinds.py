"""The kinds of change; what each means is told to readers in ``manual/pages/comparison.md``."""

from enum import StrEnum


class Kind(StrEnum):
    """What one change is; the value is the words for a person, and stable in JSON."""

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
    def is_verdict(self) -> bool:
        """Whether it sets one rating against another."""
        return self in VERDICTS

    @property
    def is_wording(self) -> bool:
        """Whether its before and after are titles whose words can be marked."""
        return self in (Kind.REWORDED, Kind.SCOPE)


VERDICTS = frozenset({Kind.IMPROVED, Kind.WORSENED, Kind.BLOCKED, Kind.UNBLOCKED, Kind.RERATED, Kind.SAME})
REGROUPINGS = frozenset({Kind.SPLIT, Kind.MERGED, Kind.REGROUPED})
FATES = VERDICTS | {
    Kind.NEWLY_RATED,
    Kind.NO_LONGER_RATED,
    Kind.UNRATED,
    Kind.SPLIT,
    Kind.MERGED,
    Kind.REGROUPED,
    Kind.NEW,
    Kind.DROPPED,
    Kind.NOT_COMPARABLE,
}
