"""Joins what Parts B and C of a form say about each action."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from planpress.exchange.word_form.atoms import ACTIONS, Atom
from planpress.exchange.word_form.form import ReadForm
from planpress.exchange.word_form.part_b import STAR, RatedEntry, printed_number
from planpress.exchange.word_form.part_c import DetailedEntry
from planpress.exchange.word_form.setting import FormSetting
from planpress.model.characters import as_seen
from planpress.model.scalars import MAX_NUMBER, quoted

Numbers = Sequence[tuple[str, str]]
"""The printed number and the id of each action, in printed order."""


@dataclass(frozen=True)
class PartsConflict:
    """Something that two parts of a form say differently, or that is in one of them only.

    Args:
        path: The path of the value that it is about; empty if it is not about a value.
        place: Where it is.
        words: What is different, and what was used.
        kept: Whether the report records what both parts say.
    """

    path: Atom
    place: str
    words: str
    kept: bool = False


@dataclass
class JoinedForm:
    """A report as its form shows it.

    Args:
        mapping: The values of the data format.
        conflicts: What Parts B and C say differently, or only one of them says.
        listed: The ids of the ratings in Part B of actions whose words in Part C are no label, by the ids of the
            actions.
    """

    mapping: dict[str, Any]
    conflicts: list[PartsConflict] = field(default_factory=list)
    listed: dict[str, str] = field(default_factory=dict)

    def tell(self, path: Atom, place: str, words: str, *, kept: bool = False) -> None:
        """Add a conflict."""
        self.conflicts.append(PartsConflict(path, place, words, kept))


def joined_form(form: ReadForm, setting: FormSetting, numbers: Numbers) -> JoinedForm:
    """Return a report as its form shows it.

    Args:
        form: What its parts say.
        setting: Its setting.
        numbers: The ids of actions by their printed numbers; an action that is left out has its printed number as its
            id.
    """
    return _Joiner(form, setting, numbers).joined()


def numbers_of(mapping: Mapping[str, Any]) -> Numbers:
    """Return the printed number and the id of each action in a report."""
    return [(printed_number(action), action["id"]) for action in mapping.get(ACTIONS, [])]


class _Joiner:
    def __init__(self, form: ReadForm, setting: FormSetting, numbers: Numbers) -> None:
        self.form, self.setting = form, setting
        self.numbers = list(numbers)
        self.result = JoinedForm(dict(form.values))
        known = {entry.number for entry in form.detailed}
        self.rated: defaultdict[str, list[RatedEntry]] = defaultdict(list)
        for rated in reversed(form.rated):  # of entries with the same number, the first one is used
            self.rated[_number(rated.words, known)].append(rated)

    def joined(self) -> JoinedForm:
        actions: dict[str, dict[str, Any]] = {}
        for entry in self.form.detailed:
            name = self.identifier(entry.number)
            if name in actions:
                words = f"action {entry.number} is in Part C twice; the first entry was used"
                self.result.tell((), entry.place, words)
                continue
            actions[name] = {"id": name, **self.pillar(entry), **self.names(name, entry, self.in_part_b(entry))}
            actions[name] |= entry.values
        for rest in reversed([rated for entries in self.rated.values() for rated in entries]):
            if rest.words.strip():
                words = f"{quoted(rest.words)} is in Part B only, so it was left out"
                self.result.tell((), rest.place, words)
        if actions:
            self.result.mapping[ACTIONS] = list(actions.values())
        return self.result

    def identifier(self, number: str) -> str:
        for index, (printed, name) in enumerate(self.numbers):
            if printed == number:
                del self.numbers[index]
                return name
        return number.strip()

    def in_part_b(self, entry: DetailedEntry) -> RatedEntry | None:
        """Return the entry for an action in Part B; if several have its number, the one with its title or rating."""
        named = self.rated[entry.number]
        identifier = self.setting.rating(entry.rating)[0] if entry.rating else ""

        def unlike(rated: RatedEntry) -> tuple[bool, bool]:
            same = rated.rating == identifier if identifier or not entry.rating else bool(rated.rating)
            return rated.words.removeprefix(f"{entry.number} ") != entry.title, not same

        named.sort(key=unlike, reverse=True)
        return named.pop() if named else None

    def names(self, name: str, entry: DetailedEntry, rated: RatedEntry | None) -> dict[str, Any]:
        """Return the title, the asterisk and the rating, and how Part C differs from Part B."""
        title, starred = _title(entry.title)
        values: dict[str, Any] = {}
        printed: dict[str, Any] = {}
        if rated:
            there, marked = _title(rated.words.removeprefix(f"{entry.number} "))
            if not title.strip():
                words = f"action {entry.number} has no title in Part C; the title in Part B was used"
                self.result.tell((ACTIONS, name, "title"), entry.place, words)
                title, starred = there, marked
            if there != title:
                words = f"the title of action {entry.number} differs between Parts B and C"
                self.result.tell((ACTIONS, name, "title"), entry.place, f"{words}; both titles are kept", kept=True)
                printed["title"] = title
            if marked != starred:
                words = f"action {entry.number} has an asterisk in Part {'B' if marked else 'C'} only"
                words = f"{words}; both parts are kept as they are"
                self.result.tell((ACTIONS, name, "starred"), entry.place, words, kept=True)
                printed["starred"] = starred
            title, starred = there, marked
        elif self.form.rated:
            words = f"Part B does not list action {entry.number}"
            self.result.tell((ACTIONS, name, "title"), entry.place, words)
        values["title"] = title
        if starred:
            values["starred"] = True
        if rating := self.rating(name, entry, rated):
            values["ratings"] = {self.setting.party: rating}
        if printed:
            values["printed"] = {"part_c": printed}
        return values

    def rating(self, name: str, entry: DetailedEntry, rated: RatedEntry | None) -> Any:
        """Return the rating: from Part C if its words name one, or from the column in Part B if Part C has no words."""
        identifier, printed = self.setting.rating(entry.rating) if entry.rating else ("", "")
        above = rated.rating if rated else ""
        path = (ACTIONS, name, "ratings", self.setting.party)
        words = f"action {entry.number} is rated {quoted(entry.rating)} in Part C"
        if identifier and rated and above != identifier:
            column = self.setting.labels.get(above, self.setting.words.not_rated)
            self.result.tell(
                path,
                entry.place,
                f"{words} and is listed under {quoted(column)} in Part B; the rating in Part C was used",
            )
        elif above and not entry.rating:
            words = f"action {entry.number} has no rating in Part C; the rating in Part B was used"
            self.result.tell(path, entry.place, words)
        elif above and not identifier:
            self.result.listed[name] = above
        taken = identifier or ("" if entry.rating else above)
        if not taken:
            return {"printed": entry.rating} if entry.rating else None
        return {"rating": taken, "printed": printed} if printed else taken

    def pillar(self, entry: DetailedEntry) -> dict[str, str]:
        """Return the pillar whose heading is above an action, by its words or else by its number."""
        if not entry.pillar:
            return {}
        seen = as_seen(entry.pillar)
        known = {as_seen(heading): name for name, heading in reversed(tuple(self.setting.pillars.items()))}
        if seen in known:
            return {"pillar": known[seen]}
        named = [name for name in self.setting.pillars if f" {name}:" in seen.partition(":")[0] + ":"]
        if named:
            return {"pillar": named[0]}
        words = f"{quoted(entry.pillar)} is above action {entry.number}, but is not a heading in the plan"
        self.result.tell((), entry.place, words)
        return {}


def _number(words: str, known: Set[str]) -> str:
    """Return the longest known number with which the words of Part B begin; "" if they do not begin with one."""
    spaces = [index for index, sign in enumerate(words[: MAX_NUMBER + 1]) if sign == " "]
    return next((words[:index] for index in reversed(spaces) if words[:index] in known), "")


def _title(words: str) -> tuple[str, bool]:
    """Return a title without its asterisk, and whether it has one."""
    bare = words.removesuffix(STAR)
    return (bare, bare != words) if bare.strip() else (words, False)
