"""The labels of a scale's ratings in every form: "Réalisé" may be "réalisées" in a sentence, and "Verde", "verdes"."""

import re
from dataclasses import dataclass
from functools import cache

from planpress.model import Scale

LONG_ENOUGH = 4
"""Words with fewer letters, such as "en" and "non", have only one form."""


@dataclass(frozen=True)
class Labels:
    """The labels of a scale.

    Args:
        spellings: Each spelling in lower case, with the id of its rating.
        forms: The pattern of each label's forms, with the id of its rating, the longest label first.
        pattern: The pattern of all labels in all their forms.
    """

    spellings: dict[str, str]
    forms: tuple[tuple[re.Pattern[str], str], ...]
    pattern: re.Pattern[str]

    def rating(self, words: str) -> str:
        """Return the id of the rating that some words mean.

        Args:
            words: Words that the pattern of the labels matches.
        """
        exact = self.spellings.get(words.lower())
        return exact or next(rating for form, rating in self.forms if form.fullmatch(words))


@cache
def labels(scale: Scale) -> Labels:
    """Return the labels of a scale, in every language."""
    spellings = {
        words.lower(): rating.id
        for rating in scale.ratings
        for words in (*(wording.words for wording in rating.label.wordings), *rating.also)
    }
    longest_first = sorted(spellings, key=lambda words: (-len(words), words))
    forms = {words: "[ ]".join(map(_forms, words.split())) for words in longest_first}
    return Labels(
        spellings,
        tuple((re.compile(form, re.IGNORECASE), spellings[words]) for words, form in forms.items()),
        re.compile(rf"(?<!\w)(?:{'|'.join(forms.values())})(?!\w)", re.IGNORECASE),
    )


def _forms(word: str) -> str:
    """Return a pattern for the masculine, feminine, singular and plural forms of a word, in French and Spanish."""
    if len(word) < LONG_ENOUGH or not word.isalpha():
        return re.escape(word)
    if ending := re.search(r"ée?s?$", word):
        return f"{re.escape(word[: ending.start()])}ée?s?"
    if ending := re.search(r"[oa]s?$", word):
        return f"{re.escape(word[: ending.start()])}[oa]s?"
    return re.escape(word) + ("" if word.endswith("s") else "s?" if word.endswith("e") else "e?s?")
