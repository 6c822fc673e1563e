"""Recognises how the requests of a template begin, as in "Describe the progress"."""

from functools import cache

from planpress.importing.lexicon import headings, key, words
from planpress.importing.rater_words import any_term


def begins_with_a_request(text: str) -> bool:
    """Tell whether a text begins like a request: with "please", or with a verb in the imperative.

    A word that may also be another one, such as "state", needs what is asked for behind it.

    Args:
        text: The text.
    """
    seen = key(text)
    if verb := any_term("ASKING").match(seen):
        return verb[0] not in _accented() or text.strip(" [<").casefold().startswith(_accented()[verb[0]])
    if not (verb := any_term("ASKING_BEFORE").match(seen)):
        return False
    asked = seen[verb.end() :].strip()
    return bool(any_term("ASKED_FOR").match(asked)) or asked in headings() or asked.partition(" ")[0] in headings()


@cache
def _accented() -> dict[str, tuple[str, ...]]:
    """Return the verbs that only an accent tells from a frequent word, as "dé" from "de", with their spellings."""
    return {term: ("d\u00e9 ", "d\u00ea ") for term in words("ASKING") if term in words("FUNCTION_WORDS")}
