"""The signs of boxes to tick, also typed ones such as "[x]"."""

import re
from collections.abc import Sequence

from planpress.importing.label_signs import EMPTY_BOXES, MARKS

TICKED, UNTICKED = "\u2612", "\u2610"
EMPTY = frozenset(f"{EMPTY_BOXES}\u25cb\u25ef\u26aa")
FULL_CIRCLES = frozenset("\u25c9\u29bf\u25cf")
"""Circles that are also the bullets of lists, and so count only beside empty ones."""
CROSS = r"[ \u00a0]{0,3}[xX\u00d7\u2713-\u2718\u2022*_]?[ \u00a0]{0,3}"
"""What a typed box contains."""
SIGN = re.compile(rf"\[{CROSS}\]|\({CROSS}\)|[{MARKS}{''.join(sorted(EMPTY | FULL_CIRCLES))}]")
SEVERAL = 2


def are_boxes(signs: Sequence[str]) -> bool:
    """Tell whether signs are boxes, not the bullets of a list or empty brackets.

    Args:
        signs: The signs.
    """
    if len(signs) < SEVERAL:
        return signs[0].startswith("[") or signs[0] in (TICKED, UNTICKED)
    return not FULL_CIRCLES & set(signs) or bool(EMPTY & set(signs))


def is_ticked(sign: str) -> bool:
    """Tell whether a box is ticked.

    Args:
        sign: Its sign.
    """
    return bool(sign.strip("[]() _\u00a0")) and sign not in EMPTY
