"""Actions that a report drops while it begins others under similar titles, without saying how they are related."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planpress.model.action import Action
from planpress.model.characters import as_seen
from planpress.model.lineage import Lineage
from planpress.model.report import Report

NEAR = 0.7
"""Two titles are nearly the same if they share at least this proportion of their sequences of letters."""
SHORTEST = 10
"""Shorter titles must be equal: "Phase one" is similar to "Phase two", but a different action."""
LONGEST = 500
"""The maximum number of letters of a title that are compared."""
RUN = 3
COMMON = 20
"""A sequence of letters that occurs in more titles than this does not distinguish them."""
TRIED = 5
"""The maximum number of titles with which each title is compared."""
NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True)
class Namesakes:
    """A dropped action and a new one with the same or nearly the same title, in the same report.

    Args:
        ended: The id of the dropped action, in the previous report.
        new: The id of the new action.
        same: Whether the titles are the same except for case and punctuation; otherwise they are nearly the same.
    """

    ended: str
    new: str
    same: bool


def namesakes(earlier: Report, later: Report, links: Lineage) -> tuple[Namesakes, ...]:
    """Return pairs of a dropped and a new action with similar titles, in the printed order of the earlier report.

    A pair is left out if the report says that the new action takes over from the dropped one. Each action is in at most
    one pair. The time grows roughly in proportion to the number of actions.

    Args:
        earlier: The nearest earlier report that lists its actions.
        later: A report that lists its actions.
        links: The lineage between the two reports, including mergers of dropped actions.
    """
    ended = [action for action in earlier.actions if later.drops(action.id) and not links.successors(action.id)]
    new = [action for action in later.actions if not links.predecessors(action.id)]
    if not ended or not new:
        return ()
    taken = {(dropped.id, taker) for dropped in later.dropped for taker in dropped.into}
    pairs = list(_same(ended, new, taken))
    paired = {pair.ended for pair in pairs}, {pair.new for pair in pairs}
    rest = (
        [action for action in ended if action.id not in paired[0]],
        [action for action in new if action.id not in paired[1]],
    )
    pairs += _near(*rest, taken)
    indexes = {action.id: index for index, action in enumerate(earlier.actions)}
    return tuple(sorted(pairs, key=lambda pair: indexes[pair.ended]))


def fold(words: str) -> str:
    """Return a title without case, punctuation and invisible characters."""
    plain = unicodedata.normalize("NFKC", as_seen(words)).casefold()
    return " ".join("".join(" " if unicodedata.category(char)[0] in "PZ" else char for char in plain).split())


def _titles(action: Action) -> frozenset[str]:
    return frozenset(filter(None, (fold(wording.words) for wording in action.title.wordings)))


def _same(ended: Iterable[Action], new: Iterable[Action], taken: set[tuple[str, str]]) -> Iterator[Namesakes]:
    waiting: dict[str, list[str]] = {}
    for action in new:
        for title in _titles(action):
            waiting.setdefault(title, []).append(action.id)
    used = set[str]()
    for action in ended:
        for title in sorted(_titles(action)):
            free = next((identifier for identifier in waiting.get(title, ()) if identifier not in used), None)
            if free is not None and (action.id, free) not in taken:
                waiting[title].remove(free)
                used.add(free)
                yield Namesakes(action.id, free, same=True)
                break


def _near(ended: list[Action], new: list[Action], taken: set[tuple[str, str]]) -> Iterator[Namesakes]:
    """Yield pairs of actions with similar titles, most similar first.

    Each title is compared only with the few that share the most rare sequences of letters with it. A sequence that many
    titles contain does not distinguish them.
    """
    titles = [(action.id, title, _runs(title)) for action in new for title in sorted(_titles(action))]
    index: dict[str, list[int]] = {}
    for position, (_, _, runs) in enumerate(titles):
        for run in runs:
            index.setdefault(run, []).append(position)
    scores: list[tuple[float, str, str]] = []
    for action in ended:
        for title in sorted(_titles(action)):
            mine = _runs(title)
            for position in _likely(mine, index):
                candidate, words, runs = titles[position]
                score = len(mine & runs) / len(mine | runs)
                if score >= NEAR and _numbers(title) == _numbers(words) and (action.id, candidate) not in taken:
                    scores.append((-score, action.id, candidate))
    used = set[tuple[str, str]]()
    for _, identifier, new_id in sorted(scores):
        if ("ended", identifier) not in used and ("new", new_id) not in used:
            used |= {("ended", identifier), ("new", new_id)}
            yield Namesakes(identifier, new_id, same=False)


def _likely(runs: frozenset[str], titles_with_run: Mapping[str, list[int]]) -> list[int]:
    """Return the indexes of the titles that share the most rare sequences, likeliest first."""
    indexes_of_runs = (titles_with_run.get(run, ()) for run in runs)
    shared = Counter(index for indexes in indexes_of_runs if len(indexes) <= COMMON for index in indexes)
    return [index for index, _ in sorted(shared.items(), key=lambda entry: (-entry[1], entry[0]))[:TRIED]]


def _runs(title: str) -> frozenset[str]:
    """Return all sequences of a few letters in a title; none if the title is short."""
    letters = title[:LONGEST]
    if len(letters) < SHORTEST:
        return frozenset()
    return frozenset(letters[start : start + RUN] for start in range(len(letters) - RUN + 1))


def _numbers(title: str) -> list[str]:
    return sorted(NUMBERS.findall(title))
