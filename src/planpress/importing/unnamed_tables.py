"""Finds the name of the action in a table about it whose labels are not known, by the texts beside them."""

from collections.abc import Sequence

from planpress.importing.column_contents import is_text
from planpress.importing.heading_words import LONGEST, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import gives_a_number, number_alone
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.tables.unknown_columns import is_of_something_else

LONGEST_NAME = 200
"""The maximum number of characters in the name of an action."""


def names_by_place(texts: Sequence[tuple[str, str]], labels: LabelReader) -> dict[int, str]:
    """Return which texts are the number and the name of an action, if one text beside them is a rating.

    The name is the only text that begins with a number such as "1.1", or the text below the only such number.

    Args:
        texts: What each label says that its text is, and the text.
        labels: Recognises the labels of ratings.

    Returns:
        "number" and "action" by position; empty if the table says nothing about an action.
    """
    if any(role == "action" for role, _ in texts) or not any(_gives_a_rating(text, labels) for _, text in texts):
        return {}
    numbered = [n for n, (_, text) in enumerate(texts) if gives_a_number(text)]
    if len(numbered) != 1 or texts[numbered[0]][0] not in ("", "number"):
        return {}
    place = numbered[0]
    if not number_alone(texts[place][1]):
        return {place: "action"}  # also beside a label for numbers, as in "Item | 1.1 Amend the law"
    role, below = texts[place + 1] if place + 1 < len(texts) else ("number", "")
    is_name = not role and below and len(below) <= LONGEST_NAME and not is_sentence(below)
    return {place: "number", place + 1: "action"} if is_name else {}


def has_only_unknown_texts(texts: Sequence[tuple[str, str, str]]) -> bool:
    """Tell whether a table names one numbered action, and has texts, all beside labels that are not known.

    Args:
        texts: What each label says that its text is, the label, and the text.
    """
    named = [text for role, _, text in texts if role == "action"]
    others = [(label, text) for role, label, text in texts if role != "action"]
    known = any(role not in ("", "action") for role, _, _ in texts)
    if known or len(named) != 1 or not gives_a_number(named[0]):
        return False
    return all(label and not is_of_something_else(label) for label, _ in others) and any(
        is_text(text) for _, text in others
    )


def _gives_a_rating(text: str, labels: LabelReader) -> bool:
    """Tell whether a text is a rating, or begins with one behind a label, as in "Mark: On track"."""
    sign = SIGN.search(text, 0, LONGEST)
    return bool(labels.read(text).rating or (sign and labels.pattern.match(text, sign.end())))
