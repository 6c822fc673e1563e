"""Values that consist of a figure, such as "1,200" or "48 %"."""

import re

FIGURE = re.compile(r"\s*(-?\d+(?:[ ,\u00a0\u202f]\d{3})*(?:\.\d+)?)\s*%?\s*")
GROUPS = re.compile(r"[ ,\u00a0\u202f]")


def figure(text: str | None) -> float | None:
    """Return the number in a text such as "1,200" or "48 %"; None if the text contains anything else.

    Args:
        text: The text; its number may have digits of any script, a minus sign, groups of three digits and a decimal
            point.
    """
    match = FIGURE.fullmatch(text or "")
    return float(GROUPS.sub("", match[1])) if match else None
