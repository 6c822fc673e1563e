"""The words that stand for ids in the cells of the workbook: labels of ratings, titles of pillars, names of bodies."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.language import N_, Language
from planpress.model import Plan, Text
from planpress.model.characters import as_seen
from planpress.model.shares import ALL

LONGEST = 80
"""The maximum number of characters in a word for an id; a longer title is cut."""
STATES = {"published": N_("published"), "missing": N_("no report found"), "withheld": N_("report withheld")}
DETAILS = {"actions": N_("all %(term_actions)s"), "totals": N_("only totals for the whole plan")}
CHANGES = {
    "new": N_("new"),
    "reworded": N_("reworded"),
    "renumbered": N_("renumbered"),
    "split": N_("split"),
    "merged": N_("merged"),
}
FLAGS = {"true": N_("yes"), "false": N_("no")}
FIXED: Mapping[str, Mapping[str, str]] = {"states": STATES, "details": DETAILS, "changes": CHANGES, "flags": FLAGS}
"""The lists that are the same for every plan: each id with its word, a message of the catalogue."""


@dataclass(frozen=True)
class CodeList:
    """The ids that a column accepts.

    Args:
        words: The word that is shown for each id, in order.
        also: Further words that are understood, each with its id.
    """

    words: Mapping[str, str]
    also: Mapping[str, str]

    @cached_property
    def _ids(self) -> Mapping[str, str]:
        shown = {word: identifier for identifier, word in self.words.items()}
        return {**self.also, **shown, **{identifier: identifier for identifier in self.words}}

    @cached_property
    def _loosely(self) -> Mapping[str, str | None]:
        """The ids by words, ignoring unintended differences; None for words that mean several ids."""
        ids: dict[str, str | None] = {}
        for word, identifier in self._ids.items():
            key = _key(word)
            ids[key] = identifier if ids.get(key, identifier) == identifier else None
        return ids

    def shown(self, identifier: str) -> str:
        """Return the word for an id: the id itself if it is not known."""
        return self.words.get(identifier, identifier)

    def id_of(self, word: str) -> str:
        """Return the id that a word stands for exactly; "" if there is none."""
        return self._ids.get(word, "")

    def near(self, word: str) -> str:
        """Return the id that a word stands for, ignoring case, spaces, hyphens and full stops; "" if unsure."""
        return self._loosely.get(_key(word)) or ""


@dataclass(frozen=True)
class CodeLists:
    """The lists of a plan, for one report.

    Args:
        plan: The plan.
        scale: The id of the report's scale; "" if it has none.
        version: The version of the plan that the report belongs to.
        reader: The code of the reader's preferred language for labels in the data.
        languages: The languages of the workbook's own words: first the one that is written, then others that are read.
    """

    plan: Plan
    scale: str
    version: str
    reader: str
    languages: tuple[Language, ...]

    @cached_property
    def by_name(self) -> Mapping[str, CodeList]:
        """The lists by name."""
        plan, scale = self.plan, self.plan.scale(self.scale)
        ratings = {rating.id: rating.label for rating in scale.ratings} if scale else {}
        also = {spelling: rating.id for rating in scale.ratings for spelling in rating.also} if scale else {}
        counted = self._labels(ratings.items(), also)
        every = dict.fromkeys(self._said(N_("all %(term_actions)s")), ALL)
        first = next(iter(every))
        return {
            "ratings": self._labels(ratings.items(), also),
            "counted": CodeList({**counted.words, ALL: first}, {**counted.also, **every}),
            "assessors": self._labels((assessor.id, assessor.label) for assessor in plan.assessors),
            "pillars": self._titled((pillar.id, pillar.title) for pillar in plan.pillars_of(self.version)),
            "objectives": self._titled((entry.id, entry.title) for entry in plan.objectives_of(self.version)),
            "bodies": self._labels((body.id, body.name) for body in plan.bodies),
            "tags": self._labels((tag.id, tag.label) for tag in plan.tags),
            "scales": CodeList({entry.id: entry.id for entry in plan.scales}, {}),
            **{name: self._fixed(entries) for name, entries in FIXED.items()},
        }

    @cached_property
    def said_ongoing(self) -> list[str]:
        """The words that say that an action has no end, in each of ``languages``."""
        return self._said(N_("ongoing"))

    def _fixed(self, entries: Mapping[str, str]) -> CodeList:
        said = {identifier: self._said(message) for identifier, message in entries.items()}
        also = {word: identifier for identifier, words in said.items() for word in words[1:]}
        return CodeList(_distinct({identifier: words[0] for identifier, words in said.items()}), also)

    def _said(self, message: str) -> list[str]:
        return [language.gettext(message) for language in self.languages]

    def _labels(self, entries: Iterable[tuple[str, Text]], also: Mapping[str, str] | None = None) -> CodeList:
        labels = dict(entries)
        words = {identifier: _cut(label.wording(self.reader).words) for identifier, label in labels.items()}
        spellings = {wording.words: identifier for identifier, label in labels.items() for wording in label.wordings}
        return CodeList(_distinct(words), {**(also or {}), **spellings})

    def _titled(self, entries: Iterable[tuple[str, Text]]) -> CodeList:
        """Return the list of headings that people know by number: the number is shown before the title."""
        titles = dict(entries)
        words = {
            identifier: _cut(f"{identifier} \u2013 {title.wording(self.reader).words}")
            for identifier, title in titles.items()
        }
        spellings = {wording.words: identifier for identifier, title in titles.items() for wording in title.wordings}
        return CodeList(_distinct(words), spellings)


def _cut(words: str) -> str:
    line = as_seen(words)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _distinct(words: dict[str, str]) -> dict[str, str]:
    """Return words that each stand for one id; the id replaces a word that two ids share or that is another id."""
    keys = [_key(word) for word in words.values()]
    ids = {_key(identifier): identifier for identifier in words}
    return {
        identifier: word
        if keys.count(_key(word)) == 1 and ids.get(_key(word), identifier) == identifier
        else identifier
        for identifier, word in words.items()
    }


def _key(word: str) -> str:
    return " ".join(as_seen(word).casefold().replace("-", " ").split()).rstrip(". ")
