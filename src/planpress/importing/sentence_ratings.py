"""Finds the rating that a sentence gives the action that it is about, as in "This action is rated On track"."""

import re
from functools import cache

from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key, words
from planpress.importing.overall_sentences import AN_ACTION, LONGEST, OF_THE_WHOLE
from planpress.importing.rater_words import is_earlier, is_of_others
from planpress.importing.rating_terms import rating_words

SENTENCES = re.compile(r"(?<=[.!?\u061f])\s+|\n")
QUOTED = re.compile("[\"'\u2018\u201a\u201c\u201e\u00ab*\\[(]\\s?$")
"""A quotation mark or the like before a label."""
ENDS = re.compile("\\s?[\"'\u2019\u201d\u00bb*\\])]?\\s?(?:[.,;!(\u2013\u2014\u060c]|$)")
"""What follows a label that ends a statement."""
FIGURE = re.compile(r"(?<![\d-])\d{1,2}\.\d{1,2}(?![\d-])")
"""The number of an action."""


def stated_rating(text: str, labels: LabelReader, number: str) -> str:
    """Return the label that the sentences of a text give an action; "" if they give none, or several.

    Args:
        text: The text.
        labels: Recognises the labels of ratings.
        number: The number of the action, which a sentence may name.
    """
    sentences = (sentence for sentence in SENTENCES.split(text) if len(sentence) <= LONGEST)
    stated = [label for sentence in sentences if (label := _stated(sentence, labels, number))]
    return stated[0] if len({labels.named(label) for label in stated}) == 1 else ""


def _stated(sentence: str, labels: LabelReader, number: str) -> str:
    found = list(labels.pattern.finditer(sentence))
    if not found or len({labels.named(label[0]) for label in found}) > 1:
        return ""
    label = found[-1]
    before = sentence[: label.start()]
    said = key(before).split()
    others = set(FIGURE.findall(before)) - {number}
    unsure = any(word in words(name) for word in said for name in ("NEGATIONS", "UNREAL")) or is_earlier(sentence)
    if not ENDS.match(sentence, label.end()) or unsure or others or is_of_others(before) or _is_of_the_plan(before):
        return ""
    is_marked = bool(AN_ACTION.search(key(before))) and _is_marked(before, label[0])
    is_rated = _rates(said) or (is_marked and (_links(said) or any(word in words("RATING_VERBS") for word in said)))
    return label[0] if is_rated else ""


def _is_of_the_plan(before: str) -> bool:
    return bool(OF_THE_WHOLE.search(before)) and not AN_ACTION.search(key(before))


def _rates(said: list[str]) -> bool:
    """Tell whether words end with a verb or a noun for ratings and what links it, or with "as" behind its object."""
    linking = words("BEFORE_RATINGS")
    rest = list(said)
    last = ""
    while rest and rest[-1] in linking:
        last = last or rest[-1]
        rest.pop()
    if any(" ".join(rest[-length:]) in _rating_terms() for length in (1, 2, 3) if rest):
        return True
    return last in words("AS_RATED") and any(word in words("RATING_VERBS") for word in rest)


def _links(said: list[str]) -> bool:
    return bool(said) and said[-1] in words("BEFORE_RATINGS")


def _is_marked(before: str, label: str) -> bool:
    """Tell whether a label is in quotation marks, or begins with a capital inside a sentence."""
    return bool(QUOTED.search(before)) or label[:1].isupper()


@cache
def _rating_terms() -> frozenset[str]:
    return frozenset([*words("RATING_VERBS"), *words("RATING_NOUNS"), *map(key, rating_words())])
