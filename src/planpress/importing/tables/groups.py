"""Finds the pillars and objectives that headings name, and collects those that the plan lacks."""

import re
from dataclasses import dataclass, field

from planpress.importing.lexicon import key
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.row_kinds import LEVELS, label_behind, numbered_level
from planpress.importing.titles import without_outer_brackets
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, quoted

NUMBER = r"[A-Za-z]{0,2}[.-]?\d{1,3}(?:\.(?:\d{1,3}|[a-z]))*[a-z]?|[A-Z]|[IVX]{1,5}"
NUMBERED = re.compile(rf"\s*(?P<number>{NUMBER})\s*[.):/\u2013\u2014-]+\s*(?P<title>.*)", re.DOTALL)
NUMBER_AND_SPACE = re.compile(
    r"\s*(?P<number>\d{1,3}(?:\.(?:\d{1,3}|[a-z]))*|[IVX]{1,5}(?=\s+[^\W\d_a-z]))\s+(?P<title>\D.*)", re.DOTALL
)
ONLY_NUMBER = re.compile(NUMBER)


@dataclass(frozen=True)
class GroupHeading:
    """The heading of a group of actions.

    Args:
        number: Its number; "" if it has none.
        title: Its name; "" if it has none.
    """

    number: str
    title: str


def group_heading(text: str) -> GroupHeading:
    """Divide the heading of a group into number and name: "Pillar 1: Legislation", "2. Enforcement", "Axe III".

    Args:
        text: The heading.
    """
    seen = as_seen(text)
    title, label = label_behind(seen)
    if label:
        return GroupHeading(group_heading(label).number, title)
    bare = _without_word(seen)
    if ONLY_NUMBER.fullmatch(bare.rstrip(".:) ")):
        return GroupHeading(bare.rstrip(".:) "), "" if bare != seen or len(bare) < len("1.10.") else seen)
    for pattern in (NUMBER_AND_SPACE, NUMBERED):
        if match := pattern.fullmatch(bare):
            return GroupHeading(
                match["number"].rstrip("."), without_outer_brackets(match["title"], " .:/\u2013\u2014-")
            )
    if bare != seen and (match := re.fullmatch(r"([A-Za-z]?\d+(?:\.\d+)*|[A-Z]|[IVX]+)\b\W*(.*)", bare)):
        return GroupHeading(match[1], match[2].strip())
    return GroupHeading("", seen)


def _without_word(text: str) -> str:
    """Return a heading without the word for its level, such as "Pillar", if a number follows."""
    match = numbered_level(*LEVELS).match(text)
    return text[match.end() :] if match else text


@dataclass
class PlanGroups:
    """The pillars or the objectives of the plan, with those that the table adds.

    Args:
        kind: "pillar" or "objective".
        known: The names of the groups by id, in all languages.
        missing: The names of the groups that the plan lacks, by id.
        parents: For a missing objective, the pillar that it belongs to.
        followed: The groups that were found by the numbers of their actions, by heading.
        named: The places and the names that the table gives to groups of the plan, by id.
    """

    kind: str
    known: dict[str, tuple[str, ...]]
    missing: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    followed: dict[str, str] = field(default_factory=dict)
    named: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Plan, kind: str) -> "PlanGroups":
        """Return the pillars or objectives of a plan."""
        listed = plan.pillars if kind == "pillar" else plan.objectives
        return cls(kind, {entry.id: tuple(wording.words for wording in entry.title.wordings) for entry in listed})

    def find(self, heading: GroupHeading, place: str, doubts: Doubts, likely: str = "") -> str:
        """Return the id of the group that a heading names, and remember its name; an unknown group gets a new id.

        Args:
            heading: The heading.
            place: Where it is.
            doubts: Where to note what is uncertain.
            likely: The id that the number of the action suggests for a group without a number.
        """
        found = self._find(heading, place, doubts, likely)
        if heading.title:
            self.named.setdefault(found, (place, heading.title))
        return found

    def _find(self, heading: GroupHeading, place: str, doubts: Doubts, likely: str) -> str:
        by_number = self._by_number(heading.number)
        by_title = self.by_title(heading.title)
        if by_number and by_title and by_number != by_title:
            words = f"{quoted(heading.title)} has number {heading.number} here and {by_title} in the plan"
            doubts.tell(place, words, f"the name was used; correct `{self.kind}` if that is wrong")
            return by_title
        if by_title:
            return by_title
        if by_number and heading.title and by_number in self.known:
            title = self.known[by_number][0]
            words = f"{self.kind} {by_number} is {quoted(heading.title)} in the table and {quoted(title)} in the plan"
            doubts.tell(place, words, f"the number was used; correct `{self.kind}` if that is wrong")
        return by_number or self._likely(heading, likely, place, doubts) or self._add(heading, likely)

    def _likely(self, heading: GroupHeading, likely: str, place: str, doubts: Doubts) -> str:
        """Return the plan's group that the actions' numbers name, unless another heading already has that group."""
        folded = key(heading.title)
        if folded in self.followed:
            return self.followed[folded]
        identifier = next((known for known in self.known if known.lower() == likely.lower()), "")
        if heading.number or not identifier or identifier in self.followed.values():
            return ""
        self.followed[folded] = identifier
        name = f"{self.kind} {identifier}, {quoted(self.known[identifier][0])}"
        words = f"{quoted(heading.title)} was read as {name}, because of the numbers of its actions"
        doubts.tell(place, words, "if this title is a translation, add it to the plan")
        return identifier

    def _by_number(self, number: str) -> str:
        for identifier in (*self.known, *self.missing):
            if number and identifier.lower() == number.lower():
                return identifier
        return ""

    def by_title(self, title: str) -> str:
        """Return the id of the group with a name; "" if there is none.

        Args:
            title: The name.
        """
        folded = key(title)
        if not folded:
            return ""
        for identifier, titles in self.known.items():
            numbered = {key(f"{identifier} {known}") for known in titles}
            if folded in numbered | set(map(key, titles)) or _behind_a_noun(folded) in numbered:
                return identifier
        return next((identifier for identifier, known in self.missing.items() if key(known) == folded), "")

    def _add(self, heading: GroupHeading, likely: str) -> str:
        taken = {identifier.lower() for identifier in (*self.known, *self.missing)}
        number = heading.number.strip(".-")
        candidates = [number, likely, *(str(number) for number in range(1, len(taken) + 2))]
        identifier = next(
            candidate
            for candidate in candidates
            if PRINTED_ID.fullmatch(candidate) and len(candidate) <= MAX_ID_LENGTH and candidate.lower() not in taken
        )
        self.missing[identifier] = heading.title or heading.number
        return identifier


def _behind_a_noun(folded: str) -> str:
    """Return the number and the name of a group without the words before them, as in "Sub-programme 1: Legislation"."""
    found = re.match(r"(?:[^\W\d_]+ ){1,3}(?=\S*\d)", folded)
    return folded[found.end() :] if found else ""
