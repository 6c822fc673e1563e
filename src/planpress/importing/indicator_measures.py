"""Recognises the labels and headings of the values of an indicator, such as "Baseline" and "Value 2024"."""

from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import headings, key

MEASURES = ("unit", "baseline", "target", "value")
NAME = "indicator"
Values = dict[str, str]


def measure(heading: str) -> str:
    """Return which of ``MEASURES`` a heading announces, or "indicator"; "" if none.

    Args:
        heading: The heading, perhaps with a year, as in "Value 2024".
    """
    roles = dict(headings().get(key(without_year(heading)), ()))
    return next((role for role in (NAME, *MEASURES) if role in roles), "")
