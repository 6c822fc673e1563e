"""Finds the texts of a form that are in neither the data nor a finding, so that nothing is lost silently."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.columns import detail_columns
from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.heading_words import MAX_HEADING, is_sentence, is_usual, mentioned_role, role_of
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import headings, key
from planpress.importing.lexicon import words as listed_words
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import CONTINUED
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.placeholders import is_placeholder
from planpress.importing.tables.times import NO_TIME, read_time
from planpress.importing.texts import cleaned
from planpress.model import Plan
from planpress.model.scalars import quoted

FEWEST = 3
"""The number of unread words from which a text is reported; labels and numbers have fewer."""
SEVERAL = 2
A_WORD = 2
"""The minimum number of characters in a word that counts."""
CUT = "\u2026"
"""The end of a quotation that a message has shortened; it stands for the rest of the text."""

Pair = tuple[str, str]


def unread_texts(
    items: Iterable[Item], values: object, told: Sequence[Uncertainty], labels: LabelReader, plan: Plan
) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each text whose words are in neither the data nor another uncertainty.

    Words are compared in pairs of neighbours, so a text that was divided, joined or moved counts as read.

    Args:
        items: The paragraphs and rows of the form.
        values: The data that was read from them: texts in lists and maps.
        told: The uncertainties so far.
        labels: Recognises the labels of ratings in headings.
        plan: The plan, whose own words need not be in the data.
    """
    known = KnownWords.of(values, told, plan)
    for item in items:
        unread = [text for text in _texts_of(item)
                  if known.lacks(text) or (known.lacks(text, 1) and _should_be_read(text, known, labels))]  # fmt: skip
        if unread and isinstance(item, TableRow) and _is_heading(item, labels):
            continue
        for text in unread:
            words = f"{quoted(text)} was not imported"
            yield Uncertainty(item.place, words, "add it by hand if it belongs to the report")


@dataclass(frozen=True)
class KnownWords:
    """The words that are in the data or in an uncertainty.

    Args:
        alone: The texts that consist of a single word.
        pairs: The neighbouring words in all other texts.
        cut: The last two words of quotations that are shortened.
    """

    alone: Collection[str]
    pairs: Collection[Pair]
    cut: Collection[Pair]

    @classmethod
    def of(cls, values: object, told: Sequence[Uncertainty], plan: Plan | None) -> "KnownWords":
        """Return the words of a report that was read, and of everything that was said about it.

        Args:
            values: The data that was read: texts in lists and maps.
            told: The uncertainties.
            plan: The plan, whose own words need not be in the data; None if they must be.
        """
        of_plan = texts_of(plan.model_dump(mode="json")) if plan else ()
        texts = [*texts_of(values), *of_plan, *headings(), *listed_words("TOGETHER")]
        said = [doubt.words for doubt in told]
        listed = [_words(text) for text in (*texts, *said)]
        pairs = {pair for words in listed for pair in pairwise(words)}
        cut = {_before_the_cut(words) for words in said if CUT in words}
        lines = [_words(line) for text in (*texts, *said) if "\n" in text for line in text.split("\n")]
        return cls({words[0] for words in (*listed, *lines) if len(words) == 1}, pairs, cut)

    def lacks(self, text: str, fewest: int = FEWEST) -> bool:
        """Tell whether so many words of a text, besides dates, are not known that it counts as unread.

        Args:
            text: The text.
            fewest: The number of words that are not known in an unread text.
        """
        if self._lacking(text) < fewest:
            return False
        return self._lacking(without_dates(text, printed_dates(text))) >= fewest

    def lacks_any(self, text: str) -> bool:
        """Tell whether at least one word of a text is not known, besides dates, numbers and words such as "and"."""
        small = listed_words("FUNCTION_WORDS")
        bare = without_dates(text, printed_dates(text))
        return any(word.isalpha() and word not in small for word in self._unknown(bare))

    def _lacking(self, text: str) -> int:
        return sum(len(word) >= A_WORD and not word.isdecimal() for word in self._unknown(text))

    def _unknown(self, text: str) -> Iterator[str]:
        words = _words(cleaned(text))
        pairs = list(pairwise(words))
        end = next((place + 2 for place, pair in enumerate(pairs) if pair in self.cut), len(words))
        found = [pair in self.pairs for pair in pairs]
        around = zip(words[:end], [False, *found], [*found, False], strict=False)
        yield from (word for word, before, behind in around if not (before or behind or word in self.alone))


def _texts_of(item: Item) -> Iterator[str]:
    """Yield the texts of a paragraph or of the cells in a row, without what the template left behind."""
    paragraphs = [item] if isinstance(item, TextParagraph) else [p for cell in item.filled for p in cell.paragraphs]
    yield from (paragraph.words for paragraph in paragraphs if not is_placeholder(paragraph.words))


def _should_be_read(text: str, known: KnownWords, labels: LabelReader) -> bool:
    """Tell whether a text of a few unread words says more than a label, a time, or that there is nothing.

    Words before a colon are a heading if the text behind them was read; a single word is mostly a heading, too.
    """
    sign = SIGN.search(text)
    said = text[sign.end() :] if sign and sign.end() < len(text) else CONTINUED.sub("", text).strip(" .")
    if not known.lacks_any(said) or len(said.split()) < SEVERAL:
        return False
    return not (is_nothing(said) or labels.likely(said) or read_time(said) is not NO_TIME
                or _names_a_column(text, labels))  # fmt: skip


def _is_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row only says what is below it."""
    return detail_columns(row, labels) is not None or all(_names_a_column(cell.text, labels) for cell in row.filled)


def _names_a_column(text: str, labels: LabelReader) -> bool:
    if is_sentence(text) or len(text) > MAX_HEADING:
        return False
    return bool(is_usual(text) or role_of(text) or mentioned_role(text) or labels.read(text).rating)


def texts_of(values: object) -> Iterator[str]:
    """Yield the texts in lists and maps.

    Args:
        values: The lists and maps.
    """
    if isinstance(values, Mapping):
        for key_, value in values.items():
            yield from (*texts_of(key_), *texts_of(value))
    elif isinstance(values, list | tuple):
        for value in values:
            yield from texts_of(value)
    elif isinstance(values, str):
        yield values


def _words(text: str) -> list[str]:
    return key(text).split()


def _before_the_cut(words: str) -> Pair:
    """Return the last two whole words before the cut in a message."""
    before = words.partition(CUT)[0]
    whole = before if before.endswith(" ") else before.rpartition(" ")[0]
    first, second = ["", "", *_words(whole)][-2:]
    return first, second
