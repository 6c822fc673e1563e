"""Finds values that begin or end in the middle of a word of the document, so that no cut at a wrong place is silent."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.lexicon import key
from planpress.importing.texts import unescaped
from planpress.model.scalars import quoted

TEXTS = frozenset(
    ["title", "prepared_by", "printed", "note", "summary", "progress", "comments", "challenges", "outlook",
     "description", "text", "name"]
)  # fmt: skip
"""The keys of values that the document prints as they are."""


def cut_words(values: Mapping[str, object], texts: Iterable[str]) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each value whose first or last word is not in the document.

    Args:
        values: The data of the report.
        texts: All texts of the document.
    """
    known: set[str] = set()
    for text in texts:
        known.update(key(text).split())
    for name, value in _printed(values):
        if cut := _cut_word(value, known):
            words = f"{quoted(value)} was read as `{name}`, but the document has no word {quoted(cut)}"
            yield Uncertainty("", words, "compare it with the document")


def _printed(values: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the values that the document prints as they are, with their keys."""
    if isinstance(values, Mapping):
        for below, value in values.items():
            yield from _printed(value, str(below))
    elif isinstance(values, Sequence) and not isinstance(values, str):
        for value in values:
            yield from _printed(value, name)
    elif isinstance(values, str) and name in TEXTS:
        yield name, " ".join(unescaped(values).split())


def _cut_word(text: str, known: Collection[str]) -> str:
    """Return the first or the last word of a text that is not known; "" if both are, or contain no letters."""
    words = key(text).split()
    ends = words[:1] + words[1:][-1:]
    return next((word for word in ends if word.isalpha() and word not in known), "")
