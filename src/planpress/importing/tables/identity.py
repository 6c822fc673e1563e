"""Finds the number, the id and the title of each action."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from planpress.exchange.office.workbook import CellKind, WorkbookCell
from planpress.importing.lexicon import key, unaccented
from planpress.importing.numbers import ActionNumber, action_number, number_alone, several_numbers
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.prose import one_line
from planpress.importing.tables.roles import TableRoles
from planpress.importing.titles import printed_title
from planpress.importing.whole_numbers import count_up, whole_number
from planpress.loading.name_checks import RESERVED_IDS, reserved
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, quoted

CHOOSE = "write the id that you want"
REMARK = re.compile(r"\s*\([^()\d]{2,30}\)\s*$")
"""Words in brackets behind a number, as in "2.1 (new)"."""
TITLE_FOOTNOTE = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_][.)]))\s?[\u2020\u2021\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}[)\u207e]?$"
)
"""The sign of a footnote behind the last word of a title, which is no unit such as "km\u00b2"."""
EXPONENT = re.compile(
    r"(?:met(?:er|re|ro)|m[\u00e8\u00e9]tr[eo]|hect(?:are|\u00e1rea)|mile|mille|milla|milha|foot|feet|yard|pied|pie|"
    r"\u0645\u062a\u0631|\u0643\u064a\u0644\u0648\u0645\u062a\u0631|\u0647\u0643\u062a\u0627\u0631)s?[\u00b2\u00b3]$",
    re.IGNORECASE,
)
"""The exponent of a unit at the end of a title, as in "20 hectares\u00b2"."""
WHOLE = re.compile(r"\d{1,4}")
LETTERED = re.compile(r"\s*(\d{1,3}[.-]?[a-z])(?:[.):]+\s*|\s+(?=[A-Z]))")
ARABIC_POINT = re.compile(r"(?<=\d)\u066b(?=\d)")
FOOTNOTE = re.compile(r"(?<=\d)\s?[\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}[)\u207e]?$")
"""The sign of a footnote behind a number."""


@dataclass
class ActionIdentity:
    """What an action is called.

    Args:
        id: Its id; "" until one is found.
        number: Its number as printed; "" if none is printed.
        titles: Its titles by language; "" stands for the language of the report.
        starred: Whether the title has an asterisk.
        place: Where it is named.
        typed: The texts of the cells with the titles, by language.
    """

    id: str
    number: str
    titles: dict[str, str]
    starred: bool
    place: str
    typed: dict[str, str] = field(default_factory=dict)

    def title(self, language: str) -> object:
        """Return the title, in several languages if it has them.

        Args:
            language: The language of the report.
        """
        if len(self.titles) > 1:
            return {named or language: words for named, words in self.titles.items()}
        return next(iter(self.titles.values()), "(no title)")


@dataclass
class Identities:
    """Finds the identities of the actions in a table, in order.

    Args:
        roles: What the columns hold.
        doubts: Where to note what is uncertain.
        before: The id of the action above; "" if no action has an id yet.
        whole: Whether titles begin with whole numbers, as in "1 Amend the law".
    """

    roles: TableRoles
    doubts: Doubts
    before: str = ""
    whole: bool = False

    def look_ahead(self, entries: list[TableEntry]) -> None:
        """Look whether the titles of all actions begin with whole numbers that count up from 1."""
        first = next(iter(self.roles.of_role("title")), None)
        if first and not self.roles.column("number"):
            cells = (next(entry.cells(first.index), None) for entry in entries)
            numbers = [whole_number(_ascii(one_line(cell.text))) if cell else None for cell in cells]
            self.whole = count_up(int(number.id) for number in numbers if number) and all(numbers)

    def read(self, entry: TableEntry) -> ActionIdentity:
        """Return what an action is called; its id may still be missing or the same as that of another action."""
        titles, starred, place = self._titles(entry)
        column = self.roles.column("number")
        cell = next(entry.cells(column.index), None) if column else None
        printed = self._printed(cell) if cell else ""
        number = printed_title(printed)
        if cell and number.starred and number.title:
            self._say_starred(cell.place, "number")
            printed, starred = number.title, True
        first = next(iter(titles), "")
        inside = self._leading(_ascii(titles[first])) if titles else None
        if inside and (not printed or _ascii(printed).rstrip(".:) ") == inside.printed):
            if not printed:
                printed = inside.printed
            if inside.behind:
                titles[first] = (
                    titles[first][-len(inside.behind) :] if titles[first].endswith(inside.behind) else inside.behind
                )
        identifier = self._identifier(printed, cell.place if cell else place)
        self.before = identifier or self.before
        columns = ((column.detail, next(entry.cells(column.index), None)) for column in self.roles.of_role("title"))
        typed = {language: named.text for language, named in columns if named}
        return ActionIdentity(identifier, printed, titles, starred, cell.place if cell else place, typed)

    def _leading(self, title: str) -> ActionNumber | None:
        return _leading(title) or (whole_number(title) if self.whole else None)

    def _titles(self, entry: TableEntry) -> tuple[dict[str, str], bool, str]:
        titles: dict[str, str] = {}
        starred, place = False, ""
        for column in self.roles.of_role("title"):
            words = " ".join(dict.fromkeys(one_line(cell.text) for cell in entry.cells(column.index)))
            if not words:
                continue
            place = place or next(entry.cells(column.index)).place
            mark = None if EXPONENT.search(words) else TITLE_FOOTNOTE.search(words)
            if mark:
                said = f"the mark {quoted(mark[0].strip())} after a title was left out"
                self.doubts.tell(place, said, "add the footnote by hand if it belongs to the report")
            title = printed_title(words[: mark.start()] if mark else words)
            if title.starred:
                self._say_starred(place, "title")
            starred = starred or title.starred
            titles[column.detail] = title.title or words
        if not place:
            place = next(iter(entry.rows[0].cells.values())).place
        return titles, starred, place

    def _say_starred(self, place: str, where: str) -> None:
        words = f"an asterisk in the {where} was read as the mark `starred`"
        self.doubts.tell(place, words, "delete `starred` if the asterisk marks a footnote")

    def _printed(self, cell: WorkbookCell) -> str:
        """Return the number of an action as typed; a program may have taken it for a date."""
        printed = one_line(cell.text)
        if cell.kind is CellKind.DATE and cell.day:
            return self._from_date(cell)
        if mark := FOOTNOTE.search(printed):
            words = f"the mark {quoted(mark[0].strip())} after a number was left out"
            self.doubts.tell(cell.place, words, "add the footnote by hand if it belongs to the report")
        return FOOTNOTE.sub("", printed)

    def _from_date(self, cell: WorkbookCell) -> str:
        """Return the number that a program took for a date: "1.2" becomes the first of February."""
        assert cell.day  # noqa: S101  the caller asks only for dates
        day, month = cell.day.day, cell.day.month
        following = re.fullmatch(r"(\d+)\.(\d+)", self.before)
        expected = (int(following[1]), int(following[2]) + 1) if following else None
        number = f"{month}.{day}" if expected == (month, day) else f"{day}.{month}"
        words = f"the number is stored as the date {cell.day}; it was read as {number}"
        self.doubts.tell(cell.place, words, "write the number that the plan prints")
        return number

    def _identifier(self, printed: str, place: str) -> str:
        """Return the id for a number as printed; "" if there is none."""
        if not printed:
            return ""
        plain = _ascii(printed)
        number = number_alone(plain) or _prefixed(plain) or self._first(printed, plain, place)
        if number is None and (remark := REMARK.search(plain)) and (number := number_alone(plain[: remark.start()])):
            words = f"the words {quoted(remark[0].strip())} after a number were left out of its id"
            self.doubts.tell(place, words, "move them to the title if they belong there")
        identifier = number.id if number else plain.strip().rstrip(".:)")
        if not PRINTED_ID.fullmatch(identifier) or len(identifier) > MAX_ID_LENGTH:
            identifier = re.sub(r"[^A-Za-z0-9]+", "-", unaccented(identifier)).strip("-")[:MAX_ID_LENGTH].strip("-")
            if not identifier:
                return ""
            self.doubts.tell(
                place,
                f"{quoted(printed)} cannot be an id; {quoted(identifier)} was used",
                CHOOSE,
            )
        if reserved(identifier, RESERVED_IDS):
            self.doubts.tell(
                place, f"{quoted(identifier)} cannot be an id; {quoted(f'no-{identifier}')} was used", CHOOSE
            )
            return f"no-{identifier}"
        return identifier

    def _first(self, printed: str, plain: str, place: str) -> ActionNumber | None:
        """Return the first of several numbers in a cell, such as "3.2 & 3.3"; None if it has no such numbers."""
        numbers = several_numbers(plain)
        if not numbers:
            return None
        listed = ", ".join(number.id for number in numbers[1:])
        words = f"{quoted(printed)} numbers several actions; the row was read as {numbers[0].id}, not as {listed}"
        self.doubts.tell(place, words, "add the others by hand if the row is about each of them")
        return numbers[0]

    def complete(self, identities: list[ActionIdentity], pillars: list[str]) -> None:
        """Give an id to the actions without one, and a different id to actions that share one.

        Args:
            identities: The actions in their order.
            pillars: The id of each action's pillar; "" if it has none.
        """
        counts = Counter(identity.id.lower() for identity in identities if identity.id)
        restarts = any(number > 1 for number in counts.values()) and all(
            WHOLE.fullmatch(identity.id) for identity in identities if identity.id
        )
        pairs = Counter(
            (pillar, identity.id) for identity, pillar in zip(identities, pillars, strict=True) if identity.id
        )
        if restarts and all(pillars) and max(pairs.values(), default=0) == 1:
            words = "the numbers begin again in each pillar, so the ids begin with the number of the pillar"
            self.doubts.tell("", words, "change the ids if the plan prints others")
            for identity, pillar in zip(identities, pillars, strict=True):
                identity.id = f"{pillar}.{identity.id}" if identity.id else ""
        unnamed = [identity for identity in identities if not identity.id]
        taken: dict[str, str] = {}
        for identity in identities:
            if identity.id and identity.id.lower() in taken:
                self._rename(identity, taken)
            if identity.id:
                taken[identity.id.lower()] = identity.place
        for identity in unnamed:
            self._number(identity, taken, all_unnamed=len(unnamed) == len(identities))

    def _rename(self, identity: ActionIdentity, taken: dict[str, str]) -> None:
        base, number = identity.id[: MAX_ID_LENGTH - 4], 2
        while f"{base}-{number}".lower() in taken:
            number += 1
        first = taken[identity.id.lower()].rpartition("cell ")[2]
        words = f"number {identity.number} also occurs in {first}, so the action got the id {base}-{number}"
        self.doubts.tell(identity.place, words, "write the right number, or join the two actions")
        identity.id = f"{base}-{number}"

    def _number(self, identity: ActionIdentity, taken: dict[str, str], *, all_unnamed: bool) -> None:
        number = 1
        while str(number) in taken:
            number += 1
        identity.id = str(number)
        taken[identity.id] = identity.place
        if all_unnamed:
            self.doubts.tell(
                "",
                "the table does not number its actions, so they were numbered in order",
                "change the ids if the plan prints numbers",
            )
        else:
            words = f"{quoted(next(iter(identity.titles.values()), ''))} has no number, so it got the id {number}"
            self.doubts.tell(identity.place, words, "write its number")


def _ascii(text: str) -> str:
    """Return a text in which the digits of every script are ASCII digits, and the Arabic decimal sign is a point."""
    text = ARABIC_POINT.sub(".", text)
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _leading(text: str) -> ActionNumber | None:
    """Return the number with which a title begins, such as "1.1", "E9" or "1a."."""
    if number := action_number(text):
        return number
    match = LETTERED.match(text)
    return ActionNumber(re.sub(r"[()]", "", match[1]), match[1], text[match.end() :].strip()) if match else None


def _prefixed(text: str) -> ActionNumber | None:
    """Return the number in words such as "Activity 3" or "Meta 4"."""
    match = re.fullmatch(r"[^\W\d]+\.?\s+(?:n[o°º.]*\s*)?(\d{1,3}(?:\.\d{1,3})*[a-z]?)", text.strip(), re.IGNORECASE)
    return ActionNumber(match[1], text.strip()) if match and key(text) else None
