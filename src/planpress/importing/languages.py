"""Recognises the language of a report, from the script and the frequent words of its texts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from babel.core import get_global

from planpress.importing.lexicon import LANGUAGES

SCRIPTS = {
    "km": re.compile("[\u1780-\u17ff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "lo": re.compile("[\u0e80-\u0eff]"),
    "my": re.compile("[\u1000-\u109f]"),
    "ar": re.compile("[\u0600-\u06ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
"""The most frequent language of each script among plans; a Latin text is recognised by its words."""
LETTERS = {
    "es": re.compile("[\u00f1\u00e1\u00ed\u00f3\u00fa]"),
    "pt": re.compile("[\u00e3\u00f5\u00e7\u00e1\u00ed\u00f3\u00fa]"),
    "fr": re.compile("[\u00e8\u00ea\u00eb\u00ee\u00ef\u00fb\u0153]"),
}
"""Letters by which languages with similar words are told apart."""
WORD = re.compile(r"[^\W\d_]+")
CLOSE = 1.25
"""How many times as many words another language may have as a language of the plan without being more likely."""


def language_of(texts: Iterable[str], of_the_plan: Sequence[str], of_headings: Iterable[str] = ()) -> str:
    """Return the code of the language in which most texts are written, preferably one of the plan's.

    Args:
        texts: The texts, such as the titles of actions.
        of_the_plan: The languages of the plan; the first is returned if nothing shows another one.
        of_headings: The languages of the headings that were recognised; "" where that is not known.
    """
    joined = " ".join(texts)
    spoken = {code.partition("-")[0]: code for code in reversed(of_the_plan)}
    letters = sum(char.isalpha() for char in joined)
    for language, script in SCRIPTS.items():
        if len(script.findall(joined)) > letters / 2:
            return next((code for code in of_the_plan if _script(code) == _script(language)), language)
    counts = Counter(language for language in of_headings if language)
    counts.update(language for word in WORD.findall(joined.casefold()) for language in _by_word().get(word, ()))
    signs = Counter(language for word in WORD.findall(joined.casefold()) for language in _shown_by(word))
    usual = of_the_plan[0].partition("-")[0]
    own = max(spoken, key=lambda language: (counts[language], signs[language], language == usual))
    best = max(counts, key=lambda language: (counts[language], language == own, signs[language]), default=own)
    is_close = counts[own] and counts[best] <= counts[own] * CLOSE + 1
    return spoken[own] if is_close else spoken.get(best, best)


def _shown_by(word: str) -> Iterator[str]:
    """Yield the languages that a word shows by its letters, or because only they have it in tables of actions."""
    yield from (language for language, letters in LETTERS.items() if letters.search(word))
    if language := _only_in().get(word):
        yield language


def _script(code: str) -> str:
    """Return the script in which a language is usually written, such as "Cyrl"."""
    language, _, rest = code.replace("_", "-").partition("-")
    likely = get_global("likely_subtags").get(language, "")
    return next((part for part in (rest, *likely.split("_")[1:]) if len(part) == len("Latn")), "")


@cache
def _only_in() -> dict[str, str]:
    """Return the words that the headings and labels of only one language have."""
    found: dict[str, set[str]] = {}
    for language, module in LANGUAGES.items():
        for terms in (*module.HEADINGS.values(), *module.STATUSES.values()):
            for word in {word for term in terms for word in WORD.findall(term.casefold())}:
                found.setdefault(word, set()).add(language)
    return {word: min(languages) for word, languages in found.items() if len(languages) == 1}


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    """Return the frequent words, each with the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language, module in LANGUAGES.items():
        for word in getattr(module, "FUNCTION_WORDS", ()):
            found[word] = (*found.get(word, ()), language)
    return found
