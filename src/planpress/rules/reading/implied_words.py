"""Derives from a regular expression the words that every matching text must contain."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, pairwise
from re import _constants as codes  # type: ignore[attr-defined] # no public module describes the parts of an expression
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from planpress.function_words import EVERY_FUNCTION_WORD
from planpress.rules.reading.languages import COMMON, READ
from planpress.rules.reading.words import BETWEEN, lowered

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
ASSERTIONS = (codes.ASSERT, codes.ASSERT_NOT)
BREAK = " "
"""A placeholder for anything that separates two words."""
ANYTHING = "\0"
"""A placeholder for characters that the pattern leaves open; letters next to the placeholder may be part of a word."""
FEW_CHARACTERS = 8
"""A range with more characters than this, such as [A-Z], counts as open."""
MOST_TEXTS = 200
"""A part of a pattern that can match more texts than this is examined branch by branch."""
MOST_SHAPES = 8
"""The maximum number of shapes into which a pattern is divided."""
FREQUENT = EVERY_FUNCTION_WORD.union(*(COMMON[language] for language in READ))
COST_OF_FREQUENT = 40
"""The number of rare words that weigh as much as one frequent word such as "the", which nearly every text contains."""


@dataclass(eq=False)
class Node:
    """A node of a regular expression; groups are dissolved, because they do not affect what matches.

    Args:
        kind: The kind of the node, a constant in `re`.
        value: What `re` records about the node; the nodes inside it are nodes of this class.
    """

    kind: Any
    value: Any

    @cached_property
    def texts(self) -> set[str] | None:
        """Every text that the node can match, with placeholders for open parts; None if there are too many texts."""
        return _texts_of(self.kind, self.value)


def parsed(expression: str, flags: int = 0) -> tuple[Node, ...]:
    """Return the nodes of a pattern.

    Args:
        expression: The pattern.
        flags: The flags of `re`.
    """
    return tuple(_nodes(parser.parse(expression, flags)))


def implied_words(pattern: tuple[Node, ...]) -> frozenset[str]:
    """Return words of which every text matched by a pattern contains at least one; none if no such words exist.

    If a pattern needs several words, as in "kept in the vault", the rarest are returned.

    Args:
        pattern: The nodes of the pattern.
    """
    return _needed(pattern, ANYTHING, ANYTHING)


def implied_shapes(pattern: tuple[Node, ...]) -> list[list[frozenset[str]]]:
    """Return the shapes of the texts that a pattern matches, each as sets of words; none if a shape needs no words.

    For at least one of the shapes, a matching text contains a word from each set. For example, "kept in the vault"
    needs three words, and a text that contains "kept" without a word for a vault is not searched.

    Args:
        pattern: The nodes of the pattern.
    """
    alternatives = [pattern]
    while MOST_SHAPES >= len(parted := list(chain(*map(_branches, alternatives)))) > len(alternatives):
        alternatives = parted
    shapes = [_needed_together(alternative) for alternative in alternatives]
    if not all(shapes):
        return []
    alone = frozenset[str]().union(*(shape[0] for shape in shapes if len(shape) == 1))
    return [*([[alone]] if alone else []), *(shape for shape in shapes if len(shape) > 1)]


def _branches(nodes: tuple[Node, ...]) -> list[tuple[Node, ...]]:
    """Return a sequence for each branch of the first node whose branches are more than a list of words."""
    for index, node in enumerate(nodes):
        if node.kind is codes.BRANCH and any(map(_has_choice, node.value)):
            return [(*nodes[:index], *branch, *nodes[index + 1 :]) for branch in node.value]
    return [nodes]


def _has_choice(branch: tuple[Node, ...]) -> bool:
    """Tell whether a branch contains branches, other than the ends of words that share their beginning."""
    return any(
        node.kind is codes.BRANCH and (before is None or before.kind is not codes.LITERAL or before.value == BREAK)
        for before, node in pairwise((None, *branch))
        if node is not None
    )


def _needed_together(nodes: Sequence[Node]) -> list[frozenset[str]]:
    """Return sets of words, rarest first; every match of a sequence contains a word from each set."""
    sets = [_needed_in(*segment) or _in_every_branch(*segment) for segment in _segments(nodes, ANYTHING, ANYTHING)]
    return sorted(filter(None, sets), key=_cost)


def _needed_in(segment: Sequence[Node], before: str, behind: str) -> frozenset[str]:
    """Return words of which every match of a segment contains at least one, ignoring branches; none if none exist."""
    texts = _texts(segment)
    return frozenset() if texts is None else _covering([_whole_words(before + text + behind) for text in texts])


def _needed(nodes: Sequence[Node], before: str, behind: str) -> frozenset[str]:
    """Return the rarest words of which every match of a sequence contains at least one; none if no such words exist.

    Args:
        nodes: The sequence.
        before: What comes directly before the sequence: a word break, or anything.
        behind: What comes directly after the sequence.
    """
    segments = list(_segments(nodes, before, behind))
    best = _rarest(_needed_in(*segment) for segment in segments)
    if not best or _cost(best) >= COST_OF_FREQUENT:  # the rest is rare and may be slow
        best = _rarest((best, *(_in_every_branch(*segment) for segment in segments)))
    return best


def _rarest(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return min(filter(None, sets), key=_cost, default=frozenset[str]())


def _segments(nodes: Sequence[Node], before: str, behind: str) -> Iterator[tuple[list[Node], str, str]]:
    """Divide a sequence of nodes at every required word break."""
    segment = list[Node]()
    for node in nodes:
        if node.kind is not codes.BRANCH and node.texts == {BREAK}:
            yield segment, before, BREAK
            segment, before = [], BREAK
        else:
            segment.append(node)
    yield segment, before, behind


def _in_every_branch(segment: list[Node], before: str, behind: str) -> frozenset[str]:
    """Return the words that the branches of a sequence need, taken together; none if a branch needs no words."""
    for index, node in enumerate(segment):
        if node.kind is codes.BRANCH:
            left, right = segment[:index], segment[index + 1 :]
            branches = [_needed((*left, *branch, *right), before, behind) for branch in node.value]
            return frozenset[str]().union(*branches) if all(branches) else frozenset[str]()
    return frozenset()


def _whole_words(text: str) -> set[str]:
    """Return the words of a text that a pattern can match, except words that the pattern leaves open."""
    return {word for word in text.split(BREAK) if word and ANYTHING not in word}


def _covering(texts: list[set[str]]) -> frozenset[str]:
    """Return a few rare words of which every text contains at least one; none if a text has no words."""
    if not all(texts):
        return frozenset()
    chosen = {word for words in texts if len(words) == 1 for word in words}
    texts = [words for words in texts if chosen.isdisjoint(words)]
    while texts:
        counted = Counter(word for words in texts for word in words)
        best = max(counted, key=lambda word: (counted[word] / _cost((word,)), len(word), word))
        chosen.add(best)
        texts = [words for words in texts if best not in words]
    return frozenset(chosen)


def _cost(words: Collection[str]) -> int:
    return len(words) + (COST_OF_FREQUENT - 1) * len(FREQUENT.intersection(words))


def _nodes(parsed: Iterable[tuple[Any, Any]]) -> Iterator[Node]:
    """Yield the nodes of a sequence parsed by `re`; groups become their nodes, and letters are joined into words."""
    word = ""
    for kind, value in parsed:
        character = _character(value) if kind is codes.LITERAL else BREAK
        if character != BREAK:
            word += character
            continue
        if word:
            yield Node(codes.LITERAL, word)
            word = ""
        yield from _nodes_of(kind, value)
    if word:
        yield Node(codes.LITERAL, word)


def _nodes_of(kind: Any, value: Any) -> Iterator[Node]:
    if kind is codes.LITERAL:
        yield Node(kind, BREAK)
    elif kind is codes.SUBPATTERN:
        yield from _nodes(value[-1])
    elif kind is codes.ATOMIC_GROUP:
        yield from _nodes(value)
    elif kind is codes.BRANCH:
        yield Node(kind, [tuple(_nodes(branch)) for branch in value[1]])
    elif kind in REPEATS or kind in ASSERTIONS:
        yield Node(kind, (*value[:-1], tuple(_nodes(value[-1]))))
    else:
        yield Node(kind, value)


def _texts(nodes: Iterable[Node]) -> set[str] | None:
    """Return every text that a sequence of nodes can match; None if there are too many."""
    texts = {""}
    for node in nodes:
        ends = node.texts
        if ends is None or len(texts) * len(ends) > MOST_TEXTS:
            return None
        texts = {start + end for start in texts for end in ends}
    return texts


def _texts_of(kind: Any, value: Any) -> set[str] | None:  # noqa: PLR0911 - one for each kind of node
    if kind is codes.LITERAL:
        return {value}
    if kind is codes.IN:
        return _class(value)
    if kind is codes.BRANCH:
        branches = [_texts(branch) for branch in value]
        return None if None in branches else set().union(*branches)  # type: ignore[arg-type] # none is None
    if kind in REPEATS:
        return _repeated(*value)
    if kind is codes.AT:
        return {ANYTHING if value is codes.AT_NON_BOUNDARY else BREAK}
    if kind in ASSERTIONS:
        return {BREAK if _is_break(kind, *value) else ""}
    return {ANYTHING}


def _is_break(kind: Any, direction: int, nodes: Sequence[Node]) -> bool:
    r"""Tell whether an assertion requires a word break: no character of a word `(?!\w)`, or a space `(?= )`."""
    if kind is codes.ASSERT_NOT:
        items = nodes[0].value if len(nodes) == 1 and nodes[0].kind is codes.IN else []
        return (codes.CATEGORY, codes.CATEGORY_WORD) in items and (codes.NEGATE, None) not in items
    texts = _texts(nodes) if direction > 0 else None
    return texts is not None and all(text.startswith(BREAK) for text in texts)


@cache
def _character(code: int) -> str:
    character = lowered(chr(code))
    return BREAK if character.isspace() or ord(character) in BETWEEN else character


def _class(items: list[tuple[Any, Any]]) -> set[str]:
    if (codes.NEGATE, None) in items:
        return {BREAK if (codes.CATEGORY, codes.CATEGORY_NOT_SPACE) in items else ANYTHING}
    characters = set[str]()
    for kind, value in items:
        if kind is codes.LITERAL:
            characters.add(_character(value))
        elif kind is codes.RANGE and value[1] - value[0] < FEW_CHARACTERS:
            characters |= {_character(code) for code in range(value[0], value[1] + 1)}
        elif kind is codes.CATEGORY and value is codes.CATEGORY_SPACE:
            characters.add(BREAK)
        else:
            return {ANYTHING}
    return characters


def _repeated(least: int, most: int, inner: Sequence[Node]) -> set[str] | None:
    texts = _texts(inner)
    if texts is None:
        return None
    if texts == {BREAK}:
        return {BREAK} if least else {"", BREAK}
    repeated = set(texts) if least <= 1 <= most else set[str]()
    if least == 0:
        repeated.add("")
    if most > 1:
        first = BREAK if all(text.startswith(BREAK) for text in texts) else ""
        last = BREAK if all(text.endswith(BREAK) for text in texts) else ""
        repeated.add(first + ANYTHING + last)
    return repeated
