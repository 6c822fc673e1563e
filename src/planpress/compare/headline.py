"""The one sentence that stands before a comparison."""

from collections import Counter
from collections.abc import Iterable

from planpress.compare.change import Change
from planpress.compare.kinds import Kind
from planpress.compare.pair import Pair
from planpress.compare.sentences import actions, listed

LATER = {
    Kind.IMPROVED: ("improved", "improved"),
    Kind.WORSENED: ("worsened", "worsened"),
    Kind.BLOCKED: ("became blocked", "became blocked"),
    Kind.UNBLOCKED: ("became unblocked", "became unblocked"),
    Kind.RERATED: ("was rated otherwise", "were rated otherwise"),
    Kind.SAME: ("kept its rating", "kept their rating"),
    Kind.NEWLY_RATED: ("is newly rated", "are newly rated"),
    Kind.NO_LONGER_RATED: ("is no longer rated", "are no longer rated"),
    Kind.UNRATED: ("has no rating in either report", "have no rating in either report"),
    Kind.SPLIT: ("comes from a split", "come from a split"),
    Kind.MERGED: ("comes from a merger", "come from a merger"),
    Kind.REGROUPED: ("was split and merged", "were split and merged"),
    Kind.NEW: ("is new", "are new"),
    Kind.NOT_COMPARABLE: ("cannot be compared", "cannot be compared"),
}
"""What is said of actions of the later report: of one, of several."""

FIRST_TIME = ("was rated for the first time", "were rated for the first time")
"""What is said of newly rated actions where no report before has any rating by the assessor."""

EARLIER = {
    Kind.DROPPED: ("was dropped", "were dropped"),
    Kind.NOT_COMPARABLE: ("cannot be followed", "cannot be followed"),
}
"""What is said of actions of the earlier report that have none in the later one."""


def headline(pair: Pair, changes: Iterable[Change]) -> str:
    """Say in one sentence what became of the actions, or why only totals or nothing can be compared.

    Args:
        pair: The reports.
        changes: All of them.
    """
    if not pair.detailed:
        return _totals(pair)
    later: Counter[Kind] = Counter()
    earlier: Counter[Kind] = Counter()
    for one in changes:
        if one.kind.is_fate:
            (later if one.now else earlier)[one.kind] += one.count
    words = {**LATER, Kind.NEWLY_RATED: FIRST_TIME} if _is_first_time(pair) else LATER
    words = {**words, Kind.NEW: _new(pair, words[Kind.NEW])}
    first = (
        f"Of {actions(len(pair.later.actions))}{_rated(pair)}, {listed(_phrases(later, words))}"
        if later
        else "No action is left"
    )
    ended = list(_phrases(earlier, EARLIER))
    second = f"; of the {len(pair.earlier.actions)} before, {listed(ended)}" if ended else ""
    return f"{first}{second}."


def _is_first_time(pair: Pair) -> bool:
    """Whether the assessor rated nothing before the later report; not known where a report before lists no actions."""
    before = pair.dataset.before(pair.later.period)
    return all(report.detailed and pair.distribution(report) is None for report in before)


def _new(pair: Pair, words: tuple[str, str]) -> tuple[str, str]:
    """Add how many of the new actions have the title of a dropped one, of which the reports do not speak."""
    found = pair.namesakes_before
    if not found:
        return words
    title = "the title" if all(one.same for one in found.values()) else "the title, or nearly the title,"
    one, several = words
    return f"{one} (with {title} of a dropped one)", f"{several} ({len(found)} with {title} of a dropped one)"


def _rated(pair: Pair) -> str:
    """Say how many actions the assessor rated, where that is not all of them."""
    found = pair.distribution(pair.later)
    if found is None:
        return f" (none rated by {pair.name})"
    return f" ({found.total} rated by {pair.name})" if found.total != len(pair.later.actions) else ""


def _phrases(counts: Counter[Kind], words: dict[Kind, tuple[str, str]]) -> Iterable[str]:
    for kind, (one, several) in words.items():
        if number := counts[kind]:
            yield f"{number} {one if number == 1 else several}"


def _totals(pair: Pair) -> str:
    one, other = map(pair.distribution, pair.reports)
    if one and other:
        before = f"{actions(one.total)} rated in {pair.earlier.period}"
        return f"Only totals can be compared: {before}, {other.total} rated in {pair.later.period}."
    bare = listed(report.period for report, found in zip(pair.reports, (one, other), strict=True) if not found)
    return f"Nothing can be compared: there are no ratings by {pair.name} to read for {bare}."
