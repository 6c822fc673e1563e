"""Recognises remarks on actions, such as "Action 3.3 was withdrawn in May.", which look like a number and a title."""

import re

from planpress.importing.lexicon import before_a_word, term_pattern
from planpress.importing.numbers import AND, SINGLE
from planpress.importing.tables.contents import SENTENCE_ENDS
from planpress.model.characters import as_seen

FIGURES = rf"(?:{SINGLE}|\d{{1,3}}(?!\d))"
ABOUT_ACTIONS = re.compile(
    rf"\W{{0,9}}{before_a_word('ARTICLES')}{term_pattern('ACTION_WORDS', 'ACTION_PLURALS', 'ACTION_SHEETS')}\s+"
    rf"(?:n[o\u00b0\u00ba.]{{1,2}}\s*|\#\s*)?{FIGURES}(?:(?:{AND}){FIGURES}){{0,9}}\s+",
    re.IGNORECASE,
)
"""A word such as "action" and one or more numbers, with nothing but a space behind them."""
A_SENTENCE = 5
"""The minimum number of words in a sentence with a full stop."""


def is_remark_on_actions(text: str) -> bool:
    """Tell whether a text is a sentence that begins with a word such as "action" and a number, and goes on from there.

    Args:
        text: The text of a cell, such as "Action 3.3 was withdrawn in May."
    """
    return goes_on_behind_a_number(text) and as_seen(text).rstrip(' )]"\u201d\u00bb').endswith(SENTENCE_ENDS)


def goes_on_behind_a_number(text: str) -> bool:
    """Tell whether a text begins with a word such as "action" and a number, and goes on with a small letter.

    Letters of scripts without small letters count as such.

    Args:
        text: The text of a cell.
    """
    seen = as_seen(text)
    begun = ABOUT_ACTIONS.match(seen)
    following = seen[begun.end() : begun.end() + 1] if begun else ""
    return following.isalpha() and not following.isupper()


def is_remark_in_between(text: str) -> bool:
    """Tell whether the only text of a row between actions is a sentence, unlike the heading of a group.

    Args:
        text: The text.
    """
    is_numbered = re.match(r"\s*\W?\w{0,4}\d", text)
    return len(text.split()) >= A_SENTENCE and text.strip().endswith(".") and not is_numbered
