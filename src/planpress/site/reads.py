"""Determines which data a page can display, and computes a digest that changes whenever this data changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planpress.addresses import address
from planpress.model import Action, Dataset
from planpress.site.inputs import digest

LISTED = frozenset(("id", "number", "short_title", "pillar", "title", "starred", "continues", "change"))
"""The fields of an action that any page can display."""
PROSE = frozenset(("progress", "comments", "outlook", "challenges"))
"""The fields that contain only texts, which comparisons do not display."""


@dataclass(frozen=True)
class Reads:
    """The actions that a page can show; any page can also show the plan, the lists of actions and the rest of reports.

    Args:
        actions: The ids of the actions that the page is about: it can show these actions, and the actions in all
            reports that lineage connects with them. None for all actions.
        prose: Whether the page can show the texts of these actions.
        all_facts: Whether the page can also show everything about other actions except their texts.
    """

    actions: frozenset[str] | None = None
    prose: bool = True
    all_facts: bool = False


EVERYTHING = Reads()
ALL_BUT_PROSE = Reads(prose=False)


@dataclass(frozen=True)
class DataDigests:
    """The digests of the parts of a dataset.

    Args:
        dataset: The data as of the period.
    """

    dataset: Dataset

    def of(self, reads: Reads) -> str:
        """Return the digest of the data that a page can display.

        Args:
            reads: Which data this is.
        """
        if reads.actions is None:
            return self._all_prose if reads.prose else self._all_facts
        lines = sorted({self._lines[address(identifier)] for identifier in reads.actions})
        facts = (self._all_facts,) if reads.all_facts else (self._shared, *_texts(self._facts, lines))
        return digest((*facts, *(_texts(self._prose, lines) if reads.prose else ())))

    @cached_property
    def _shared(self) -> str:
        left_out = {"actions": {"__all__": set(Action.model_fields) - LISTED}}
        reports = (report.model_dump_json(exclude=left_out) for report in self.dataset.reports)
        return digest((self.dataset.plan.model_dump_json(), *reports))

    @cached_property
    def _facts(self) -> dict[str, list[str]]:
        return self._by_line(set(Action.model_fields) - LISTED - PROSE)

    @cached_property
    def _prose(self) -> dict[str, list[str]]:
        return self._by_line(set(PROSE))

    @cached_property
    def _all_facts(self) -> str:
        return digest((self._shared, *_texts(self._facts, sorted(self._facts))))

    @cached_property
    def _all_prose(self) -> str:
        return digest((self._all_facts, *_texts(self._prose, sorted(self._prose))))

    def _by_line(self, fields: set[str]) -> dict[str, list[str]]:
        """Return, for each line of connected actions, the given fields of each action, together with its period."""
        texts: dict[str, list[str]] = {}
        for report in self.dataset.reports:
            for action in report.actions:
                line = self._lines[address(action.id)]
                texts.setdefault(line, []).extend((report.period, action.id, action.model_dump_json(include=fields)))
        return texts

    @cached_property
    def _lines(self) -> dict[str, str]:
        """For each number, as spelled in addresses, the number that represents its line of connected actions."""
        lines: dict[str, str] = {}
        for first, second in self._connected():
            old, new = (_first(lines, address(identifier)) for identifier in (first, second))
            lines[old] = new
        return {number: _first(lines, number) for number in lines}

    def _connected(self) -> Iterator[tuple[str, str]]:
        for report in self.dataset.reports:
            for action in report.actions:
                yield action.id, action.id
                yield from ((earlier, action.id) for earlier in action.continues or ())
                for assessment in action.ratings.values():
                    yield from ((needed, action.id) for needed in assessment.depends_on)
            for dropped in report.dropped:
                yield from ((dropped.id, taker) for taker in dropped.into)


def _first(lines: dict[str, str], number: str) -> str:
    """Return the number that represents the line of the action with a given number."""
    above = lines.setdefault(number, number)
    while above != number:
        number, above = above, lines[above]
    return number


def _texts(by_line: dict[str, list[str]], lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line
        yield from by_line.get(line, ())
