"""Recognises the labels and headings of the values of an indicator, such as "Baseline" and "Value 2024"."""

import re

from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import headings, key
from planpress.importing.tables.contents import is_sentence

MEASURES = ("unit", "baseline", "target", "value")
NAME = "indicator"
FIGURE = re.compile(r"\W{0,3}\d")
MOST_WORDS = 5
"""The maximum number of words of a value with its unit, such as "1,212 ha of dry grassland"."""
Values = dict[str, str]


def measure(heading: str) -> str:
    """Return which of ``MEASURES`` a heading announces, or "indicator"; "" if none.

    Args:
        heading: The heading, perhaps with a year, as in "Value 2024".
    """
    roles = dict(headings().get(key(without_year(heading)), ()))
    return next((role for role in (NAME, *MEASURES) if role in roles), "")


def is_value(text: str) -> bool:
    """Tell whether a text is a number, perhaps with a unit, such as "12" or "1,212 ha of dry grassland".

    Args:
        text: The text of a cell.
    """
    return bool(FIGURE.match(text)) and len(text.split()) <= MOST_WORDS and not is_sentence(text)
