"""Tries patterns only on texts that contain the words that they need.

A large report has 40,000 texts, and the rules have a hundred patterns. Each pattern is therefore tried only on texts
that contain one of the words it needs. These words are not listed separately, because a list would sooner or later lack
one of the pattern's words, and the rule would silently miss texts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from planpress.rules.reading.implied_words import Node, implied_shapes, implied_words, parsed

FEW_PATTERNS = 4
"""Up to this many patterns are tried one by one, which is faster than looking up those that a text can match."""


@dataclass(frozen=True)
class Screened:
    """A pattern that is tried only on texts with one of the words that it implies.

    The pattern is compiled when it is first tried, because a small report needs few of the patterns, and `planpress
    rules` none.

    Args:
        expression: The regular expression.
        flags: The flags of `re`.
    """

    expression: str
    flags: int = 0

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.expression, self.flags)

    @cached_property
    def _nodes(self) -> tuple[Node, ...]:
        return parsed(self.expression, self.flags)

    @cached_property
    def words(self) -> frozenset[str]:
        """Words of which every matching text contains at least one; empty if any text may match."""
        return implied_words(self._nodes)

    @cached_property
    def _shapes(self) -> Sequence[Sequence[frozenset[str]]]:
        return implied_shapes(self._nodes)

    def may_match(self, vocabulary: frozenset[str]) -> bool:
        """Tell whether the pattern can match a text with these words.

        Args:
            vocabulary: The words of the text, as `words.vocabulary` returns them.
        """
        if not self.words:
            return True
        if vocabulary.isdisjoint(self.words):
            return False
        for shape in self._shapes:
            for words in shape:
                if vocabulary.isdisjoint(words):
                    break
            else:
                return True
        return not self._shapes

    def finditer(self, text: str, vocabulary: frozenset[str]) -> Iterator[re.Match[str]]:
        """Yield the matches of the pattern in a text with these words."""
        return self.pattern.finditer(text) if self.may_match(vocabulary) else iter(())

    def search(self, text: str, vocabulary: frozenset[str]) -> re.Match[str] | None:
        """Return the first match of the pattern in a text with these words."""
        return self.pattern.search(text) if self.may_match(vocabulary) else None


class Screening(Protocol):
    """Anything that has a screened pattern."""

    @property
    def words(self) -> Screened:
        """The pattern."""


T = TypeVar("T", bound=Screening)


@dataclass(frozen=True)
class Screens(Generic[T]):
    """Several patterns whose words are all compared with a text at once.

    Args:
        all: The patterns, or the objects that contain them, in the order in which they are tried.
    """

    all: tuple[T, ...]

    @cached_property
    def _by_word(self) -> Mapping[str, set[int]]:
        by_word: dict[str, set[int]] = {}
        for index, item in enumerate(self.all):
            for word in item.words.words:
                by_word.setdefault(word, set()).add(index)
        return by_word

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all patterns that have any."""
        return frozenset(self._by_word)

    @cached_property
    def _unscreened(self) -> frozenset[int]:
        return frozenset(index for index, item in enumerate(self.all) if not item.words.words)

    def candidates(self, vocabulary: frozenset[str]) -> Sequence[T]:
        """Return the patterns that can match a text with these words.

        Args:
            vocabulary: The words of the text, as `words.vocabulary` returns them.
        """
        if len(self.all) <= FEW_PATTERNS:
            return [item for item in self.all if item.words.may_match(vocabulary)]
        if not self._unscreened and self.words.isdisjoint(vocabulary):
            return ()
        indexes = self._unscreened.union(*(self._by_word[word] for word in self.words & vocabulary))
        return [item for item in map(self.all.__getitem__, sorted(indexes)) if item.words.may_match(vocabulary)]
