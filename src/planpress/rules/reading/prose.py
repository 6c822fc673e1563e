"""Prepares the texts of a file once for all rules that read them."""

import dataclasses
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from planpress.model import Path, Plan, Report, Text
from planpress.rules.reading.dates import Dated, dates
from planpress.rules.reading.languages import EVERY, Languages, matches, written_in
from planpress.rules.reading.numbers import plain_digits
from planpress.rules.reading.shapes import either
from planpress.rules.reading.texts import SAID, Located, plan_texts, report_texts, report_values
from planpress.rules.reading.words import HIDDEN, lowered, vocabulary

LIST_ITEM = r"\s*(?:[-*]|\d+[.)])\s+"
SENTENCE_END = re.compile(r"\s" + either(r"(?<=[.!?;].)\s*", r"(?<=\n)" + either(LIST_ITEM, r"\s*\n")), re.DOTALL)
"""The end of a sentence. The pattern starts with a space, which `re` finds faster than the punctuation before it."""
Owner = int | None
"""The index of the action that a text belongs to; None for a text about the report as a whole."""
MAX_SENTENCE = 1_000
"""A sentence with more characters than this is read in pieces, because many patterns examine all text before a date."""


@dataclass(eq=False, slots=True)
class Sentence:
    """A sentence of a passage; slotted and not frozen, like a passage.

    Args:
        text: The words of the sentence, as in the passage.
        start: The index in the passage at which the sentence begins.
    """

    text: str
    start: int
    _lower: str = ""

    @property
    def lower(self) -> str:
        """The text of the sentence in lower case."""
        if not self._lower:
            self._lower = lowered(self.text)
        return self._lower


@dataclass(eq=False, slots=True)
class Passage:
    """The words of one field in one language; slotted and not frozen, because a large report contains 40,000 passages.

    Args:
        path: The path of the words inside the file.
        field: The name of the field, such as "progress".
        typed: The words as typed.
        language: The language that the words are filed under.
        action: The index of the action that the words belong to, or None.
        text_path: The path of the whole text, with all its languages.
        text: The words, of the same length, with code and addresses blanked out and all digits as 0 to 9.
        vocabulary: The words in lower case, for a quick check that a rule has nothing to find.
    """

    path: Path
    field: str
    typed: str
    language: str
    action: Owner = None
    text_path: Path = ()
    text: str = dataclasses.field(init=False)
    vocabulary: frozenset[str] = dataclasses.field(init=False)
    _dates: tuple[Dated, ...] | None = None
    _sentences: tuple[Sentence, ...] | None = None
    _starts: list[int] | None = None
    _dates_by_sentence: dict[int, list[Dated]] | None = None
    _written_in: str = ""

    def __post_init__(self) -> None:
        """Blank out code and addresses, and list the words, without delay, because every text will be read."""
        typed = self.typed
        hidden = "`" in typed or "://" in typed or "](" in typed
        self.text = plain_digits(HIDDEN.sub(lambda match: " " * len(match[0]), typed) if hidden else typed)
        self.vocabulary = vocabulary(self.text)

    @property
    def dates(self) -> tuple[Dated, ...]:
        """The dates in the passage."""
        if self._dates is None:
            self._dates = tuple(self._as_typed(date) for date in dates(self.text))
        return self._dates

    def _as_typed(self, date: Dated) -> Dated:
        if self.typed.isascii():
            return date
        return dataclasses.replace(date, words=self.typed[date.start : date.start + len(date.words)])

    @property
    def written_in(self) -> str:
        """The language that the words are in, which may differ from the language that they are filed under."""
        if not self._written_in:
            self._written_in = written_in(self.language, self.text, self.vocabulary)
        return self._written_in

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the passage, which end at punctuation such as full stops, at list items and blank lines."""
        if self._sentences is None:
            self._sentences = tuple(sentence for sentence in self._cut() if sentence.text.strip())
        return self._sentences

    def _cut(self) -> Iterator[Sentence]:
        start = 0
        for end in SENTENCE_END.finditer(self.text):
            yield from self._pieces(start, end.start())
            start = end.end()
        yield from self._pieces(start, len(self.text))

    def _pieces(self, start: int, end: int) -> Iterator[Sentence]:
        """Cut a passage that is too long for a sentence into pieces, at spaces if it has any."""
        while end - start > MAX_SENTENCE:
            space = self.text.rfind(" ", start + 1, start + MAX_SENTENCE)
            cut = space if space > start else start + MAX_SENTENCE
            yield Sentence(self.text[start:cut], start)
            start = cut
        yield Sentence(self.text[start:end], start)

    def sentence_at(self, index: int) -> Sentence:
        """Return the sentence that contains the character at an index of the passage."""
        if self._starts is None:
            self._starts = [sentence.start for sentence in self.sentences]
        return self.sentences[max(0, bisect_right(self._starts, index) - 1)]

    def dates_in(self, sentence: Sentence) -> list[Dated]:
        """Return the dates in one of the passage's sentences."""
        if self._dates_by_sentence is None:
            self._dates_by_sentence = {}
            for date in self.dates:
                self._dates_by_sentence.setdefault(self.sentence_at(date.start).start, []).append(date)
        return self._dates_by_sentence.get(sentence.start, [])


@dataclass(frozen=True)
class Prose:
    """All texts of a file, in a fixed order.

    Args:
        plan: The plan.
        language: The language of texts that do not name their language.
        passages: The texts, with each language separate.
        texts: Every text in all its languages, with its path.
        values: Words typed outside texts, such as the values of indicators, each with its path.
        unread: The action (None for the report) and the field of each text that the rule cannot read in any language.
    """

    plan: Plan
    language: str
    passages: tuple[Passage, ...]
    texts: tuple[tuple[Path, Text], ...]
    values: tuple[tuple[Path, str], ...] = ()
    unread: frozenset[tuple[Owner, str]] = frozenset()

    @cached_property
    def translated(self) -> dict[Path, Path]:
        """For texts in several languages: the path of the text, by the path of its words in each language."""
        several = {path for path, text in self.texts if len(text.wordings) > 1}
        return {passage.path: passage.text_path for passage in self.passages if passage.text_path in several}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that the texts of the file are in."""
        return frozenset(passage.written_in for passage in self.passages)

    @cached_property
    def _readings(self) -> dict[Languages, "Prose"]:
        return {}

    def reading(self, languages: Languages) -> "Prose":
        """Return only the texts in the languages that a rule reads; if it names none, all texts."""
        if not languages or languages == EVERY:
            return self
        if languages not in self._readings:
            self._readings[languages] = self._read_in(languages)
        return self._readings[languages]

    def _read_in(self, languages: Languages) -> "Prose":
        if all(matches(language, languages) for language in self.languages):
            return self
        read = tuple(passage for passage in self.passages if matches(passage.written_in, languages))
        given = {passage.text_path for passage in read}
        unread = frozenset(
            (passage.action, passage.field) for passage in self.passages if passage.text_path not in given
        )
        texts = tuple(located for located in self.texts if located[0] in given)
        return dataclasses.replace(self, passages=read, texts=texts, unread=unread)

    def whole(self, action: Owner, fields: Iterable[str]) -> bool:
        """Tell whether every text in the given fields of an action (or, for None, of the whole report) can be read."""
        return not any((action, field) in self.unread for field in fields)

    @cached_property
    def _by_owner(self) -> dict[Owner, dict[str, list[Passage]]]:
        """The passages of each action and of the report as a whole, by field."""
        owners: dict[Owner, dict[str, list[Passage]]] = {}
        for passage in self.passages:
            owners.setdefault(passage.action, {}).setdefault(passage.field, []).append(passage)
        return owners

    def having(self, words: frozenset[str]) -> Sequence[Passage]:
        """Return the passages that contain at least one of some words.

        Args:
            words: Words in lower case, as in a vocabulary. Without any words, every passage is returned.
        """
        if not words:
            return self.passages
        lacks = words.isdisjoint
        return [passage for passage in self.passages if not lacks(passage.vocabulary)]

    @cached_property
    def dated(self) -> tuple[tuple[Passage, Dated], ...]:
        """The dates in the report's own statements, each with its passage."""
        fields = (*SAID, "update", "summary")
        return tuple((passage, date) for passage in self.passages if passage.field in fields for date in passage.dates)

    def of(self, action: Owner, fields: Iterable[str] = SAID) -> list[Passage]:
        """Return the passages in the given fields of an action (or, for None, of the report as a whole)."""
        of_owner = self._by_owner.get(action, {})
        return [passage for field in fields if field in of_owner for passage in of_owner[field]]


def report_prose(plan: Plan, report: Report) -> Prose:
    """Return the texts of a report."""
    values = tuple((path, typed) for path, typed in report_values(report) if typed)
    return _prose(plan, report.language or plan.language, report_texts(report), values)


def plan_prose(plan: Plan) -> Prose:
    """Return the texts of the plan."""
    return _prose(plan, plan.language, plan_texts(plan))


def _prose(plan: Plan, language: str, located: Iterable[Located], values: tuple[tuple[Path, str], ...] = ()) -> Prose:
    passages: list[Passage] = []
    texts: list[tuple[Path, Text]] = []
    for path, field, text in located:
        if text is None:
            continue
        texts.append((path, text))
        action = path[1] if path[0] == "actions" and isinstance(path[1], int) else None
        for wording in text.wordings:
            inner = (*path, wording.language) if wording.language else path
            passages.append(Passage(inner, field, wording.words, wording.language or language, action, path))
    return Prose(plan, language, tuple(passages), tuple(texts), values)
