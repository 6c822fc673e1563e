"""Computes the automatic numbers of a Word document, which are not in any of its texts."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planpress.exchange.office.docx_package import child, children
from planpress.exchange.office.docx_styles import WordStyles
from planpress.exchange.office.list_numbers import WRITTEN, level_in_a_name, written_number
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_LEVEL = 8


@dataclass
class NumberLevel:
    """A level of a list.

    Args:
        start: The first number.
        form: How numbers are written, such as "decimal" or "bullet".
        text: The pattern of the number, such as "%1.%2".
        style: The paragraph style of this level; "" if there is none.
        restart: The deepest level, counted from 1, at which a new number makes this level start again; 0 for never,
            None for any level above.
        legal: Whether all numbers in it are decimal.
    """

    start: int = 1
    form: str = "decimal"
    text: str = ""
    style: str = ""
    restart: int | None = None
    legal: bool = False


@dataclass
class NumberList:
    """A list with its counters; several ids of numbering can continue the same list.

    Args:
        levels: Its levels, from 0.
        counters: The number that each level has reached.
    """

    levels: dict[int, NumberLevel]
    counters: dict[int, int] = field(default_factory=dict)


class WordNumbering:
    """The numbering of a document. Ask for the number of each paragraph once, in reading order.

    Args:
        root: The part with the numbering; None if there is none.
        styles: The styles of the document.
    """

    def __init__(self, root: "_Element | None", styles: WordStyles) -> None:
        self.styles = styles
        self.lists: dict[str, NumberList] = {}
        links: dict[str, str] = {}
        for abstract in children(root, "abstractNum"):
            identifier = attribute(abstract, "abstractNumId") or ""
            self.lists[identifier] = NumberList(_levels(abstract))
            if linked := attribute(child(abstract, "numStyleLink"), "val"):
                links[identifier] = linked
        self.numbers: dict[str, str] = {}
        self.overrides: dict[str, dict[int, NumberLevel]] = {}
        self.starts: dict[str, dict[int, int]] = {}
        self.unknown: set[str] = set()
        """The forms of numbers in the document that are not known, and so are written in digits."""
        for number in children(root, "num"):
            self._number(number)
        for identifier, linked in links.items():
            chain = styles.chain(linked)
            target = self.numbers.get(chain[0][1].numbering or "") if chain else None
            if target in self.lists:
                self.lists[identifier] = self.lists[target]

    def _number(self, number: "_Element") -> None:
        identifier = attribute(number, "numId") or ""
        self.numbers[identifier] = attribute(child(number, "abstractNumId"), "val") or ""
        for override in children(number, "lvlOverride"):
            level = _whole(attribute(override, "ilvl"), 0)
            if (start := attribute(child(override, "startOverride"), "val")) is not None:
                self.starts.setdefault(identifier, {})[level] = _whole(start, 1)
            if (replaced := child(override, "lvl")) is not None:
                self.overrides.setdefault(identifier, {})[level] = _level(replaced)

    def of(self, properties: "_Element | None", style: str) -> tuple[str, int | None]:
        """Return the number that is printed before a paragraph, and its level; ("", None) if it is not in a list.

        Args:
            properties: The ``w:pPr`` of the paragraph.
            style: The id of its style; "" for the default.
        """
        identifier, level = self._place(properties, style)
        numbers = self.lists.get(self.numbers.get(identifier, ""))
        if identifier in ("", "0") or numbers is None:
            return "", None
        levels = {**numbers.levels, **self.overrides.get(identifier, {})}
        here = levels.get(level, NumberLevel(form="none"))
        self._count(numbers, identifier, levels, level)
        shown = level or self._indented(style)
        if here.form in ("bullet", "none"):
            return "", shown
        self.unknown |= {form for form in (levels[n].form for n in levels if f"%{n + 1}" in here.text)
                         if form not in WRITTEN}  # fmt: skip
        return _printed(here, levels, numbers.counters), shown

    def _indented(self, style: str) -> int:
        """Return the level in the name of a style such as "List Bullet 2", counted from 0; 0 for other styles."""
        return next((level_in_a_name(known.name) for _, known in self.styles.chain(style)[:1]), 0)

    def _place(self, properties: "_Element | None", style: str) -> tuple[str, int]:
        own = child(properties, "numPr")
        identifier = attribute(child(own, "numId"), "val")
        level = attribute(child(own, "ilvl"), "val")
        chain = self.styles.chain(style or self.styles.default)
        if identifier is None:
            name, stated = next(((n, s) for n, s in chain if s.numbering is not None), ("", None))
            if stated is None:
                return "", 0
            identifier = stated.numbering or ""
            if level is None:
                numbers = self.lists.get(self.numbers.get(identifier, ""))
                linked = [n for n, known in numbers.levels.items() if known.style == name] if numbers else []
                return identifier, linked[0] if linked else stated.level or 0
        return identifier, min(_whole(level, 0), MAX_LEVEL)

    def _count(self, numbers: NumberList, identifier: str, levels: dict[int, NumberLevel], level: int) -> None:
        """Count the paragraph, and let the levels below start again."""
        starts = self.starts.get(identifier, {})
        if level in starts:  # the first paragraph of this numbering
            numbers.counters[level] = starts.pop(level)
        elif level in numbers.counters:
            numbers.counters[level] += 1
        else:
            numbers.counters[level] = levels.get(level, NumberLevel()).start
        for above in range(level):
            numbers.counters.setdefault(above, levels.get(above, NumberLevel()).start)
        for below in [n for n in numbers.counters if n > level]:
            restart = levels.get(below, NumberLevel()).restart
            if restart is None or 0 < level + 1 <= restart:
                del numbers.counters[below]


def _levels(parent: "_Element") -> dict[int, NumberLevel]:
    return {_whole(attribute(level, "ilvl"), 0): _level(level) for level in children(parent, "lvl")}


def _level(level: "_Element") -> NumberLevel:
    restart = attribute(child(level, "lvlRestart"), "val")
    legal = child(level, "isLgl")
    return NumberLevel(
        _whole(attribute(child(level, "start"), "val"), 1),
        attribute(_form(level), "val") or "decimal",
        attribute(child(level, "lvlText"), "val") or "",
        attribute(child(level, "pStyle"), "val") or "",
        None if restart is None else _whole(restart, 0),
        legal is not None and attribute(legal, "val") not in ("0", "false"),
    )


def _form(level: "_Element") -> "_Element | None":
    own = child(level, "numFmt")
    return child(level, "mc:AlternateContent", "mc:Fallback", "numFmt") if own is None else own


def _printed(here: NumberLevel, levels: dict[int, NumberLevel], counters: dict[int, int]) -> str:
    def replaced(match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        form = "decimal" if here.legal else levels.get(level, NumberLevel()).form
        return written_number(counters.get(level, 1), form)

    return re.sub(r"%([1-9])", replaced, here.text).strip()


def _whole(typed: str | None, default: int) -> int:
    return int(typed) if typed and re.fullmatch(r"[0-9]{1,6}", typed) else default
