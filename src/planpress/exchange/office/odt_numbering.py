"""Computes the automatic numbers of an OpenDocument text, which are not in any of its paragraphs."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planpress.exchange.office.list_numbers import level_in_a_name, written_number
from planpress.exchange.office.odf_styles import MAX_CHAIN
from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

FORMS = {"1": "decimal", "i": "lowerRoman", "I": "upperRoman", "a": "lowerLetter", "A": "upperLetter"}
"""The forms of numbers in the format, each with its name in :mod:`list_numbers`."""
OUTLINE = "\u00a0outline"
"""The name under which the numbering of headings is kept; a list style cannot have this name."""
LEVEL_KINDS = frozenset(["list-level-style-number", "list-level-style-bullet", "outline-level-style"])


@dataclass(frozen=True)
class OdtLevel:
    """A level of a list style.

    Args:
        form: How numbers are written, as the format names it; "" for none.
        start: The first number.
        prefix: What is printed before the number.
        suffix: What is printed after it.
        display: How many levels the number shows.
        pattern: The whole number with each level as %1%, as LibreOffice writes it; "" if there is none.
    """

    form: str = ""
    start: int = 1
    prefix: str = ""
    suffix: str = ""
    display: int = 1
    pattern: str = ""


@dataclass
class OdtList:
    """A list, or an inner list, while it is read.

    Args:
        style: The name of its style; "" if the styles of its paragraphs name it.
        level: Its level, from 0.
        counters: The number that each level has reached; inner lists share those of the outer one.
        pending: Whether its next paragraph is the first one of an item, and so gets a number.
        start: The number that the next item is given; None if the count continues.
    """

    style: str
    level: int
    counters: dict[int, int] = field(default_factory=dict)
    pending: bool = False
    start: int | None = None


class OdtNumbering:
    """The numbering of a text. Ask for the number of each paragraph once, in reading order.

    Args:
        roots: The parts of the document that contain styles.
    """

    def __init__(self, *roots: "_Element | None") -> None:
        self.levels: dict[str, dict[int, OdtLevel]] = {}
        self.lists: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.by_id: dict[str, dict[int, int]] = {}
        self.by_style: dict[str, dict[int, int]] = {}
        self.outline: dict[int, int] = {}
        for root in roots:
            for element in root.iter() if root is not None else ():
                self._read(element)

    def _read(self, element: "_Element") -> None:
        kind, name = local_name(element), attribute(element, "name") or ""
        if kind in ("list-style", "outline-style"):
            levels = {_whole(attribute(level, "level"), 1) - 1: _level(level) for level in element
                      if local_name(level) in LEVEL_KINDS}  # fmt: skip
            self.levels.setdefault(OUTLINE if kind == "outline-style" else name, levels)
        elif kind == "style" and attribute(element, "family") in ("paragraph", None):
            self.parents.setdefault(name, attribute(element, "parent-style-name") or "")
            if (style := attribute(element, "list-style-name")) is not None:
                self.lists.setdefault(name, style)

    def opened(self, element: "_Element", outer: OdtList | None) -> OdtList:
        """Return a list as it is at its beginning.

        Args:
            element: The ``text:list``.
            outer: The list that contains it; None if it is not in a list.
        """
        style = attribute(element, "style-name") or (outer.style if outer else "")
        if outer:
            return OdtList(style, outer.level + 1, outer.counters)
        earlier = self.by_id.get(attribute(element, "continue-list") or "")
        if earlier is None and attribute(element, "continue-numbering") == "true":
            earlier = self.by_style.get(style)
        counters = {} if earlier is None else earlier
        self.by_style[style] = counters
        if identifier := attribute(element, "id"):
            self.by_id[identifier] = counters
        return OdtList(style, 0, counters)

    def item(self, element: "_Element", numbered: OdtList) -> None:
        """Begin an item of a list, or a header, whose paragraphs have no number."""
        numbered.pending = local_name(element) == "list-item"
        start = attribute(element, "start-value")
        numbered.start = None if start is None else _whole(start, 1)

    def alone(self, element: "_Element") -> OdtList:
        """Return the list of a paragraph that names its list itself (``text:numbered-paragraph``)."""
        style = attribute(element, "style-name") or ""
        counters = self.by_id.setdefault(attribute(element, "list-id") or OUTLINE + style, {})
        start = attribute(element, "start-value")
        level = max(0, _whole(attribute(element, "level"), 1) - 1)
        return OdtList(style, level, counters, True, None if start is None else _whole(start, 1))

    def of(self, paragraph: "_Element", around: OdtList | None) -> str:
        """Return the number that is printed before a paragraph; "" if it has none.

        Args:
            paragraph: A ``text:p`` or ``text:h``.
            around: The list that contains it; None if it is not in a list.
        """
        if around:
            if not around.pending:
                return ""
            around.pending = False
            style = around.style or self._style_of(attribute(paragraph, "style-name") or "")
            levels = self.levels.get(style, {})
            self._count(around.counters, levels, around.level, around.start)
            return _printed(levels, around.level, around.counters)
        if local_name(paragraph) != "h" or attribute(paragraph, "is-list-header") == "true":
            return ""
        level = max(0, _whole(attribute(paragraph, "outline-level"), 1) - 1)
        levels = self.levels.get(OUTLINE, {})
        if self._style_of(attribute(paragraph, "style-name") or "", " ") == "":  # the style removes the number
            return ""
        restarts = attribute(paragraph, "restart-numbering") == "true"
        start = _whole(attribute(paragraph, "start-value"), 1) if restarts else None
        self._count(self.outline, levels, level, start)
        return _printed(levels, level, self.outline)

    def level(self, style: str, around: OdtList) -> int:
        """Return the level of a paragraph in a list, from 0.

        LibreOffice writes Word's "List Bullet 2" as the first level of a list of its own.

        Args:
            style: The name of the paragraph's style.
            around: The list that contains it.
        """
        for _ in range(0 if around.level else MAX_CHAIN):
            if level := level_in_a_name(style.replace("_20_", " ")):
                return level
            style = self.parents.get(style, "")
        return around.level

    def _style_of(self, name: str, otherwise: str = "") -> str:
        for _ in range(MAX_CHAIN):
            if name in self.lists:
                return self.lists[name]
            name = self.parents.get(name, "")
        return otherwise

    def _count(self, counters: dict[int, int], levels: dict[int, OdtLevel], level: int, start: int | None) -> None:
        first = levels.get(level, OdtLevel()).start
        counters[level] = start if start is not None else counters[level] + 1 if level in counters else first
        for above in range(level):
            counters.setdefault(above, levels.get(above, OdtLevel()).start)
        for below in [known for known in counters if known > level]:
            del counters[below]


def _level(element: "_Element") -> OdtLevel:
    if local_name(element) == "list-level-style-bullet":
        return OdtLevel()
    return OdtLevel(
        attribute(element, "num-format") or "",
        _whole(attribute(element, "start-value"), 1),
        attribute(element, "num-prefix") or "",
        attribute(element, "num-suffix") or "",
        max(1, _whole(attribute(element, "display-levels"), 1)),
        attribute(element, "num-list-format") or "",
    )


def _printed(levels: dict[int, OdtLevel], level: int, counters: dict[int, int]) -> str:
    here = levels.get(level, OdtLevel())
    if not here.form:
        return ""

    def shown(number: int) -> str:
        return _written(counters.get(number, 1), levels.get(number, OdtLevel()).form)

    if here.pattern:
        return re.sub(r"%(\d{1,2})%", lambda match: shown(int(match[1]) - 1), here.pattern).strip()
    numbers = [shown(number) for number in range(max(0, level - here.display + 1), level + 1)]
    return f"{here.prefix}{'.'.join(number for number in numbers if number)}{here.suffix}".strip()


def _written(number: int, form: str) -> str:
    """Return a number in a form of the format, which names the digits of other scripts by their digit 1."""
    if not form:
        return ""
    if form[0].isdecimal() and not form[0].isascii():
        zero = ord(form[0]) - int(form[0])
        return "".join(chr(zero + int(digit)) for digit in str(number))
    return written_number(number, FORMS.get(form, "decimal"))


def _whole(typed: str | None, default: int) -> int:
    return int(typed) if typed and re.fullmatch(r"[0-9]{1,6}", typed) else default
