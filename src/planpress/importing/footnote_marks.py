"""Takes the mark of a footnote, such as an asterisk, off the words that it stands behind."""

import re

MARK = re.compile(r"(?P<words>[^*\u2217\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074-\u2079]*[^\W_]\W?)"
                  r"\s?(?P<mark>[*\u2217\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})\s*")  # fmt: skip
"""Words and the asterisks, daggers or raised figures behind them."""
LONGEST = 100
"""The maximum number of characters of words that are looked at."""


def without_footnote_mark(text: str) -> str:
    """Return a short text such as "On track*" without the mark of a footnote at its end; other texts as they are.

    Args:
        text: The words of a label.
    """
    match = MARK.fullmatch(text) if len(text) <= LONGEST else None
    return match["words"].rstrip() if match else text
