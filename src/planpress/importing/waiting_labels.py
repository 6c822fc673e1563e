"""Reads labels that name the actions for which a rating waits, as in "Pending completion of action 2.1"."""

import re
from collections.abc import Mapping

from planpress.importing.label_spelling import label_key
from planpress.importing.lexicon import key, statuses, term_pattern, unaccented
from planpress.importing.lexicon import words as lexicon_words
from planpress.importing.numbers import INSERTED
from planpress.importing.rater_words import any_term

NUMBER = rf"(?:[A-Z]{{1,2}}[.-]?\d+|[IVX]{{3,5}}[.-]\d+|\d+(?:\.\d+)+)(?:\s?(?:{INSERTED})(?!\w)|[a-z])?"
NUMBER_BEHIND = rf"(?:{NUMBER}|\d{{1,3}}(?:\s?(?:{INSERTED})(?!\w)|[a-z](?!\w))?)"
"""A number behind a word for actions, which may be a whole number."""
ACTION = term_pattern("ACTION_WORDS", "ACTION_PLURALS")
NO = rf"(?:n[°º]s?|n\.\s?[o°º]?s?|{term_pattern('NUMBER_SIGNS')})\.?"
"""Words such as "no." before the number of an action."""
LISTED = rf"{NUMBER_BEHIND}(?:\s*(?:,|&|{term_pattern('JOINING')})\s*{NUMBER_BEHIND})*"
OF = rf"(?:\b{term_pattern('OF_ACTIONS')}\s*)?"
DEPENDS = re.compile(
    rf"{OF}(?:\b{term_pattern('ARTICLES')}\s*)?\b{ACTION}\s+(?:n[o°º.]+\s*)?(?P<numbers>{LISTED})(?![\w.]*\d)",
    re.IGNORECASE,
)
"""The actions for which a rating waits, with the words before them."""
ANOTHER = re.compile(
    rf"{OF}\b{term_pattern('OTHER_ACTIONS')}\s+{ACTION}|{ACTION}\s+{term_pattern('OTHER_BEHIND')}",
    re.IGNORECASE,
)
"""Words such as "of another action", in place of which a report may print the numbers of the other actions."""
WAITS_FOR = re.compile(rf"\(\s*(?:{ACTION}\s+(?:{NO}\s*)?(?P<behind>{LISTED})|(?P<alone>{NUMBER}))\s*\)", re.IGNORECASE)
NUMBERED = re.compile(rf"\(\s*{NO}\s*({LISTED})\s*\)", re.IGNORECASE)
"""Numbers behind a label that has words such as "another action", as in "(no. 2.1)"."""
ANY_ACTION = " \u2026 "
WAITING = frozenset(["pending", "waiting"])
"""What words for a status mean that only say that something waits."""


def numbers_waited_for(words: str) -> tuple[str, ...]:
    """Return the numbers of the actions that a label names; none if it names none.

    Args:
        words: The label without brackets around it.
    """
    listed = [match["numbers"] for match in DEPENDS.finditer(words)]
    numbers = [number for text in listed for number in re.findall(NUMBER_BEHIND, text, re.IGNORECASE)]
    enclosed = [match["behind"] or match["alone"] for match in WAITS_FOR.finditer(words)]
    enclosed += NUMBERED.findall(words) if ANOTHER.search(words) else []
    enclosed = [number for text in enclosed for number in re.findall(NUMBER_BEHIND, text, re.IGNORECASE)]
    return tuple("".join(number.split()) for number in dict.fromkeys([*numbers, *enclosed]))


def waiting_rating(words: str, labels: Mapping[str, str]) -> str:
    """Return the id of the rating whose label has words such as "another action" in place of the numbers; "" if none.

    Args:
        words: The label with the numbers.
        labels: The labels of the scale, each with the id of its rating.
    """
    general = _general(DEPENDS.sub(ANY_ACTION, _without_remark(words)))
    names = {name for label, name in labels.items() if _general(ANOTHER.sub(ANY_ACTION, label)) == general}
    return names.pop() if len(names) == 1 else ""


def likely_waiting_rating(words: str, labels: Mapping[str, str]) -> str:
    """Return the id of the only rating that waits for another action, if a label such as "Pending action 2.1" waits.

    Args:
        words: The label with the numbers.
        labels: The labels of the scale, each with the id of its rating.
    """
    rest = key(DEPENDS.sub(" ", _without_remark(words)))
    said = " ".join(word for word in rest.split() if word not in lexicon_words("FUNCTION_WORDS"))
    waits = _without_last_function_words(any_term("STAGES_OF_ACTIONS").sub(" ", rest))
    if not {statuses().get(wording) for wording in (rest, said, waits)} & WAITING:
        return ""
    names = {name for label, name in labels.items() if ANOTHER.search(label)}
    return names.pop() if len(names) == 1 else ""


def _without_last_function_words(text: str) -> str:
    words = text.split()
    while words and words[-1] in lexicon_words("FUNCTION_WORDS"):
        words.pop()
    return " ".join(words)


def _without_remark(words: str) -> str:
    return re.sub(r"\s*\([^()]*\)\s*$", "", words)


def _general(words: str) -> str:
    return unaccented(label_key(words))
