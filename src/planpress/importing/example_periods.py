"""Makes the example of a period's id for a message that asks for the period."""

import re
from collections.abc import Iterable

EXAMPLE = "2023-2024"
YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)([/\u2013-]\d{2}(?![\d-]))?")


def example_period(texts: Iterable[str]) -> str:
    """Return the only year in texts, or an example of two years if there is none, several or one such as "2023/24".

    Args:
        texts: The lines and names that may name the period.
    """
    found = {match.groups() for text in texts for match in YEARS.finditer(text)}
    year, further = next(iter(found), ("", None))
    return year if len(found) == 1 and not further else EXAMPLE
