"""The words that a text must contain for a pattern to match; they are taken from the pattern, so they cannot differ."""

import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined] # what re itself makes of an expression
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import planpress.rules
from planpress.rules.reading.implied_words import implied_shapes, implied_words, parsed
from planpress.rules.reading.open_pattern import Pattern
from planpress.rules.reading.screening import Screened, Screens
from planpress.rules.reading.words import vocabulary

TRIES = 300
CATEGORIES = {codes.CATEGORY_DIGIT: "3", codes.CATEGORY_SPACE: " ", codes.CATEGORY_WORD: "k"}
ORDINARY = "aAz3 ,é"


def _screened_in(value: object) -> Iterator[Screened]:
    if isinstance(value, Screened):
        yield value
    elif isinstance(value, Screens):
        yield from _screened_in(value.all)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _screened_in(item)


def _all_screened() -> dict[str, Screened]:
    """Every pattern of the rules that is tried on some texts only, by its location."""
    patterns = dict[Screened, str]()
    for module in pkgutil.walk_packages(planpress.rules.__path__, "planpress.rules."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for number, pattern in enumerate(_screened_in(value)):
                patterns.setdefault(pattern, f"{module.name.removeprefix('planpress.rules.')}.{name}[{number}]")
    return {name: pattern for pattern, name in patterns.items()}


def _sample(nodes: Any, chance: random.Random) -> str:
    """A text that a sequence of an expression may match, with random choices."""
    return "".join(_sample_of(kind, value, chance) for kind, value in nodes)


def _sample_of(kind: Any, value: Any, chance: random.Random) -> str:  # noqa: PLR0911 - one for each kind of node
    if kind is codes.LITERAL:
        return chr(value)
    if kind is codes.IN:
        return chance.choice(list(_characters(value)))
    if kind in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
        least, most, inner = value
        return "".join(_sample(inner, chance) for _ in range(chance.randint(least, min(most, least + 2))))
    if kind is codes.BRANCH:
        return _sample(chance.choice(value[1]), chance)
    if kind is codes.SUBPATTERN:
        return _sample(value[-1], chance)
    if kind is codes.ATOMIC_GROUP:
        return _sample(value, chance)
    if kind is codes.ASSERT and value[0] > 0:
        return _sample(value[1], chance)
    return chance.choice(ORDINARY) if kind in {codes.ANY, codes.NOT_LITERAL} else ""


def _characters(items: Any) -> Iterator[str]:
    if items[0][0] is codes.NEGATE:
        pattern = [item for item in items[1:] if item[0] is codes.LITERAL]
        yield from (letter for letter in ORDINARY if (codes.LITERAL, ord(letter)) not in pattern)
        return
    for kind, value in items:
        if kind is codes.LITERAL:
            yield chr(value)
        elif kind is codes.RANGE:
            yield chr(value[0])
        else:
            yield CATEGORIES.get(value, "k")


@pytest.mark.parametrize(
    ("name", "pattern"), _all_screened().items(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_match_is_screened_out(name: str, pattern: Screened) -> None:
    """Every text that a pattern matches passes its screening; texts are generated from the pattern."""
    tree, chance = parser.parse(pattern.pattern.pattern, pattern.pattern.flags), random.Random(name)
    matched = [text for text in (_sample(tree, chance) for _ in range(TRIES)) if pattern.pattern.search(text)]
    assert matched
    assert not [text for text in matched if not pattern.may_match(vocabulary(text))]


def test_every_screened_pattern_spares_work() -> None:
    """A pattern without words of its own would be tried on every text, and need not be screened."""
    assert len(_all_screened()) > 40
    assert not [name for name, pattern in _all_screened().items() if not pattern.words]


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (r"\bkept in the (?:safe|vaults?)\b", {"kept"}),
        (r"\b(?:kept|held) in the (?:strong ?rooms?)\b", {"kept", "held"}),
        (r"\bstrong ?rooms?\b", {"strong", "strongroom", "strongrooms"}),
        (r"\bsafe", set()),
        (r"\bcontinu\w+ (?:to|until)\b", {"to", "until"}),
        (r"(?<!\w)safe(?!\w)", {"safe"}),
        (r"\b(?:the )?den of [A-Z]\w+", {"den"}),
        (r"\bone|\w+ two\b", set()),
        (r"\b[Pp]arque\b", {"parque"}),
        (r"\blanceurs? d['\u2019]alerte\b", {"alerte"}),
        (r"\btip(?:ped)? off(?= by)", {"off"}),
        (r"\d+", set()),
    ],
)
def test_words_are_those_that_a_match_needs(expression: str, words: set[str]) -> None:
    """The rarest words are chosen, whole words only; none if a text without any known word may match."""
    assert implied_words(parsed(expression)) == words


@pytest.mark.parametrize(
    ("expression", "shapes"),
    [
        (r"\bkept in the (?:safe|vaults?)\b", [[{"kept"}, {"safe", "vault", "vaults"}, {"in"}, {"the"}]]),
        (r"\b(?:kept (?:here|there)|held\b.{0,9}\bsafe)\b", [[{"kept"}, {"here", "there"}], [{"held"}, {"safe"}]]),
        (r"\bsafe\b|\bkept (?:here|there)\b", [[{"safe"}], [{"kept"}, {"here", "there"}]]),
        (r"\b(?:kept|held)\b", [[{"kept", "held"}]]),
        (r"\b(?:kept (?:here|there)|\d+)\b", []),
    ],
)
def test_shapes_are_all_the_words_that_a_match_needs(expression: str, shapes: list[list[set[str]]]) -> None:
    """Each shape has a set for each word; shapes of one word are together, and a shape without words leaves none."""
    implied = implied_shapes(parsed(expression))
    assert sorted(sorted(map(sorted, shape)) for shape in implied) == sorted(
        sorted(map(sorted, shape)) for shape in shapes
    )


def test_a_text_that_lacks_one_of_the_words_is_not_searched() -> None:
    """Both the store and the goods must be named, in whatever order."""
    kept = Screened(r"\bivory\b.{0,40}\b(?:kept|held) in\b")
    assert kept.may_match(vocabulary("The ivory is kept in a safe."))
    assert not kept.may_match(vocabulary("A record is kept in a safe."))
    assert not kept.may_match(vocabulary("The ivory is in a safe."))


def test_a_text_without_the_words_is_not_searched() -> None:
    """A screened pattern finds what its pattern finds, in the texts that hold one of its words."""
    kept = Screened(r"\b(?:kept|held) in the (?:safe|vault)\b")
    text = "The ivory is held in the safe."
    assert kept.search(text, vocabulary(text))
    assert [match[0] for match in kept.finditer(text, vocabulary(text))] == ["held in the safe"]
    assert kept.search(text, frozenset({"ivory"})) is None
    assert not list(kept.finditer(text, frozenset({"ivory"})))
    assert Screened(r"\d+").search("7", frozenset())


def test_of_several_patterns_those_are_candidates_whose_words_a_text_holds() -> None:
    """They keep their order; one without words of its own is always among them."""
    vault, safe = Pattern(Screened(r"\bvault\b")), Pattern(Screened(r"\bsafe\b"))
    number = Pattern(Screened(r"\d+"))
    screens = Screens((vault, safe))
    assert list(screens.candidates(vocabulary("The safe is in the vault."))) == [vault, safe]
    assert list(screens.candidates(vocabulary("The safe is here."))) == [safe]
    assert list(screens.candidates(vocabulary("Nothing is here."))) == []
    assert list(Screens((vault, number, safe)).candidates(vocabulary("The safe is here."))) == [number, safe]
    assert list(Screens((vault, number)).candidates(frozenset())) == [number]


@pytest.mark.parametrize("text", ["\u2022Not one officer was trained.", "\u00a1No se hizo nada!", "\u2013not yet"])
def test_a_sign_directly_before_a_word_does_not_hide_it(text: str) -> None:
    """Bullets and inverted marks separate words, as they do in patterns."""
    assert Screened(r"\b(?:not|no)\b", re.IGNORECASE).search(text, vocabulary(text))
