"""Texts that make a regular expression go back and forth, made from the expression itself.

For each repetition in it: an example of what comes before, then many repetitions, then something that does not
match. Any quadratic expression is slow on one of these texts.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from re import _constants as codes  # type: ignore[attr-defined] # what re itself makes of an expression
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import planpress
from planpress.rules.reading.screening import Screened
from tests.fuzz.amount import LONGEST, THOROUGH
from tests.growth import took

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
CATEGORIES = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: " ",
}
ORDINARY = "aA1 .,-éក\n"
MANY = 4
"""Repetitions that may occur more often than this are tried."""
PUMPED = LONGEST // 5
SLOW = PUMPED / 1e6
"""An expression that takes this many seconds for this many characters needs a closer look; most take a tenth."""
TOGETHER = 8
"""How many texts made from an expression are tried at once: if they are quick together, each of them is."""
FROM_EACH = TOGETHER if THOROUGH else 2
"""How many slow ones among these are kept: neighbours repeat variants of one part of an expression."""
Node = tuple[Any, Any]


@cache
def slow_texts(packages: frozenset[str]) -> dict[tuple[str, str], str]:
    """Texts that slow down an expression by themselves: the text before and the repeated text.

    Each has the name of the first expression that it slows down.

    Args:
        packages: The packages of planpress, or the modules beside them, whose expressions are tried.
    """
    slow: dict[tuple[str, str], str] = {}
    for name, pattern in expressions().items():
        if name.split(".")[1] not in packages:
            continue
        pairs = [pair for pair in pumps(pattern) if pair not in slow]
        for start in range(0, len(pairs), TOGETHER):
            some = pairs[start : start + TOGETHER]
            if _is_slow(pattern, some):
                each = (pair for pair in some if _is_slow(pattern, [pair]))
                slow |= dict.fromkeys(islice(each, FROM_EACH), name)
    return slow


def _is_slow(pattern: re.Pattern[str], pairs: Sequence[tuple[str, str]]) -> bool:
    texts = [f"{before}{again * (PUMPED // len(again))}\x01" for before, again in pairs]
    return took(lambda: [sum(1 for _ in pattern.finditer(text)) for text in texts], 2 * SLOW) > SLOW


def expressions() -> dict[str, re.Pattern[str]]:
    """Every expression in a module of planpress, by its location."""
    by_location = {}
    for info in pkgutil.walk_packages(planpress.__path__, "planpress."):
        if not info.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(info.name)).items():
                for number, expression in enumerate(_expressions_in(value)):
                    by_location[f"{info.name}.{name}[{number}]"] = expression
    unique = {expression.pattern: name for name, expression in sorted(by_location.items(), reverse=True)}
    return {name: by_location[name] for name in sorted(unique.values())}


def _expressions_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, Screened):
        yield value.pattern
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _expressions_in(entry)
    elif isinstance(value, tuple | list):
        for entry in value:
            yield from _expressions_in(entry)


def pumps(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    """The text to write once and the text to repeat, for each repetition of an expression."""
    pairs = dict.fromkeys(_pumps(parser.parse(pattern.pattern, pattern.flags), "", pattern.flags))
    return [(before, again) for before, again in pairs if again]


def _pumps(sequence: Any, before: str, flags: int) -> Iterator[tuple[str, str]]:
    for node in sequence:
        kind, value = node
        if kind in REPEATS:
            _, most, inner = value
            if most is codes.MAXREPEAT or most > MANY:
                for example in islice(_examples(inner), 4):
                    yield before, example
                    yield "", before + example
            yield from _pumps(inner, before, flags)
        elif kind is codes.SUBPATTERN:
            yield from _pumps(value[-1], before, flags)
        elif kind is codes.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, before, flags)
        elif kind is codes.ATOMIC_GROUP:
            yield from _pumps(value, before, flags)
        before += _example(node)
    yield "", before


def _examples(sequence: Any) -> Iterator[str]:
    """Several examples of a sequence: one for each branch where it is a choice."""
    nodes = list(sequence)
    if len(nodes) == 1 and nodes[0][0] is codes.BRANCH:
        for branch in nodes[0][1][1]:
            yield "".join(map(_example, branch))
    elif len(nodes) == 1 and nodes[0][0] is codes.SUBPATTERN:
        yield from _examples(nodes[0][1][-1])
    elif len(nodes) == 1 and nodes[0][0] is codes.IN:
        yield from dict.fromkeys(_set_examples(nodes[0][1]))
    else:
        yield "".join(map(_example, nodes))


def _example(node: Node) -> str:  # noqa: PLR0911 - one for each kind of node
    kind, value = node
    if kind is codes.LITERAL:
        return chr(value)
    if kind is codes.NOT_LITERAL:
        return "a" if ord("a") != value else "b"
    if kind is codes.ANY:
        return "a"
    if kind is codes.IN:
        return next(_set_examples(value), "")
    if kind in REPEATS:
        least, most, inner = value
        return str("".join(map(_example, inner)) * max(least, min(1, most)))
    if kind is codes.SUBPATTERN:
        return "".join(map(_example, value[-1]))
    if kind is codes.ATOMIC_GROUP:
        return "".join(map(_example, value))
    if kind is codes.BRANCH:
        return "".join(map(_example, value[1][0]))
    return ""  # a lookaround, an anchor, or a back-reference


def _set_examples(items: list[Node]) -> Iterator[str]:
    if items[0][0] is codes.NEGATE:
        yield from (letter for letter in ORDINARY if not any(_holds(item, letter) for item in items[1:]))
        return
    for kind, value in items:
        if kind is codes.LITERAL:
            yield chr(value)
        elif kind is codes.RANGE:
            yield chr(value[0])
        elif kind is codes.CATEGORY:
            yield CATEGORIES[value]


def _holds(item: Node, character: str) -> bool:
    kind, value = item
    if kind is codes.LITERAL:
        return bool(ord(character) == value)
    if kind is codes.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    return kind is codes.CATEGORY and (
        CATEGORIES[value] == character or (character.isalnum() and value is codes.CATEGORY_WORD)
    )
