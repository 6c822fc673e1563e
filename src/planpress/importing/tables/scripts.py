"""Recognises the language of a table, from the script and the frequent words of its titles."""

import re
from collections import Counter
from collections.abc import Sequence

from planpress.importing.form import LANGUAGE_WORDS

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


def language_of(texts: Sequence[str], of_headings: Sequence[str], usual: str) -> str:
    """Return the code of the language in which most texts are written.

    Args:
        texts: The texts, such as the titles of actions.
        of_headings: The languages of the headings that were recognised; "" where that is not known.
        usual: The language to return if nothing shows another one.
    """
    joined = " ".join(texts)
    letters = sum(char.isalpha() for char in joined)
    for language, script in SCRIPTS.items():
        if len(script.findall(joined)) > letters / 2:
            return usual if usual.partition("-")[0] == language else language
    words = joined.casefold().split()
    counts = {language: sum(word in known for word in words) for language, known in LANGUAGE_WORDS.items()}
    headings = Counter(language for language in of_headings if language)
    for language, number in headings.items():
        counts[language] = counts.get(language, 0) + number
    best = max(counts, key=lambda language: (counts[language], language == usual))
    return best if counts[best] else usual
