"""Removes from a printed label what does not belong to it, and folds labels to compare them."""

import re

from planpress.importing.rating_terms import rating_words
from planpress.importing.titles import unbracketed
from planpress.model.characters import NOTE_SIGNS, as_seen

BEHIND_PREFIX = re.compile("[:\u17d6\u2013-]")
"""The signs that end a prefix, which are sought first because that is faster."""
PREFIX = re.compile(
    r"(?:(?:progress |overall )?(?:rat(?:ing|ed)|status|evaluation)|notation|note|évaluation|calificaci[óo]n"
    rf"|evaluaci[óo]n|^(?:{'|'.join(map(re.escape, rating_words()))}))\s*[:\u17d6\u2013-]\s*",
    re.IGNORECASE,
)
LONG_DASH = re.compile(r"\s?[\u2012-\u2015\u2212]\s?|\s-\s")
DASH = re.compile(r"[-\u2010-\u2015\u2212]")
AROUND = " \t\n.;,:\"'`\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019\u201a\u2039\u203a\u300c\u300d" + NOTE_SIGNS
"""What is printed around a label and does not belong to it."""
PARTICIPLE = "\u00e9"
ENDING = re.compile(rf"(?P<stem>\w{{3,}}{PARTICIPLE})e?s?|(?P<other>\w{{4,}})[ao]s?", re.IGNORECASE)
"""A word with the ending of a gender and a number: French participles, and words such as "cumplida"."""
PAIRS = (("[", "]"), ("(", ")"), ("\u00ab", "\u00bb"), ("\u201c", "\u201d"), ("\u2039", "\u203a"))


def bare_label(text: str) -> str:
    """Return a label without the prefix, the brackets, the quotation marks and the full stop around it.

    Args:
        text: The label as printed.
    """
    words = as_seen(text) if "\n" not in text else text
    words = unbracketed(words)
    words = PREFIX.sub("", words, count=1) if BEHIND_PREFIX.search(words) else words
    before = ""
    while words != before:  # quotation marks, brackets and full stops in any order
        before, words = words, unbracketed(words.strip(AROUND)).removesuffix("()").strip()
        if words.startswith("(") and words.endswith(")") and words.count("(") == 1:
            words = words[1:-1].strip()
    for opening, closing in PAIRS:
        if words.count(closing) > words.count(opening):  # the opening one was before the label
            words = " ".join(words.replace(closing, " ", 1).split())
    return words.replace('"', "", 1) if words.count('"') == 1 else words


def any_ending(label: str) -> str:
    """Return a pattern for a label in any gender and number, as "cumplido" for "cumplida".

    Args:
        label: The label of the scale.
    """
    endings = ((word, ENDING.fullmatch(word)) for word in label.split())
    return " ".join(
        re.escape(word) if not ending else f"{ending['stem']}e?s?" if ending["stem"] else f"{ending['other']}[ao]s?"
        for word, ending in endings
    )


def same_label(words: str, label: str) -> bool:
    """Tell whether words differ from a label at most by the kind of their apostrophes, dashes and spaces.

    Args:
        words: The words as printed.
        label: The label of the scale.
    """
    return _typed(words) == _typed(label)


def _typed(words: str) -> str:
    return " ".join(LONG_DASH.sub(" - ", as_seen(words)).split())


def label_key(words: str) -> str:
    """Return a label in the form in which labels are compared.

    Args:
        words: The label.
    """
    seen = DASH.sub(" ", as_seen(words).casefold())
    return " ".join(re.sub(r"\s*/\s*", "/", seen).split())
