"""Finds the label at the beginning of a line about an action, and the value behind it."""

from dataclasses import replace

from planpress.exchange.office import TextParagraph
from planpress.importing.columns import TEXTS
from planpress.importing.heading_words import LONGEST, heading_role, is_sentence
from planpress.importing.heading_years import without_year
from planpress.importing.labelled_values import has_labelled_values
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import begins_with_a_sentence
from planpress.importing.lexicon import key
from planpress.importing.paragraph_headings import SIGN

MOST_WORDS = 5
"""The maximum number of words in a label."""
MOST_BEFORE_A_RATING = 8
"""The maximum number of words in a label that a rating follows, as in "State at the end of the period: On track"."""


def label_of(line: TextParagraph, most: int = MOST_WORDS) -> str:
    """Return the few words before the colon or dash at the beginning of a line; "" if there are none.

    Args:
        line: The line, which may be an entry on the upper level of a list.
        most: The maximum number of words.
    """
    text = line.text
    sign = SIGN.search(text, 0, LONGEST) if not line.level else None
    words = text[: sign.start()].strip() if sign else text if _is_bare(line) else ""
    is_label = words[:1].isalpha() and len(words.split()) <= most
    is_label = is_label and not (any(map(str.isdigit, without_year(words))) or begins_with_a_sentence(words))
    return words if is_label else ""


def label_alone(line: TextParagraph) -> str:
    """Return the words of a line that may be an unknown label of what is below it; "" if they are too many.

    Args:
        line: The line, which may be an entry on the upper level of a list.
    """
    words = line.words.rstrip(":\u17d6 ")
    few = words[:1].isalpha() and len(words.split()) <= MOST_WORDS and not any(map(str.isdigit, words))
    return words if few and not (line.level or is_sentence(line.words) or SIGN.search(words)) else ""


def _is_bare(line: TextParagraph) -> bool:
    """Tell whether a line is a known heading of texts and nothing else."""
    return not line.level and heading_role(line.text) in TEXTS


def rating_label(line: TextParagraph) -> str:
    """Return the words, folded, that may be an unknown label of a rating in front of it; "" if there are none.

    Args:
        line: The line, which may be an entry of the upper level of a list.
    """
    return key(label_of(replace(line, level=line.level or None), MOST_BEFORE_A_RATING))


def value_of(line: TextParagraph) -> str:
    """Return the words behind the colon or dash at the beginning of a line; the whole line if there is none.

    Args:
        line: The line.
    """
    sign = SIGN.search(line.text, 0, LONGEST)
    return line.text[sign.end() :] if sign else line.text


def is_value(line: TextParagraph, labels: LabelReader) -> bool:
    """Tell whether a line is the value of an indicator behind its label, and no rating.

    Args:
        line: The line, such as "Level reached: 12".
        labels: Recognises the labels of ratings.
    """
    return has_labelled_values([line.words]) and not labels.read(value_of(line), remark=False).rating
