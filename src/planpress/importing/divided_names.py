"""Divides a line with the names of several actions, such as "1.2 Amend the law; 2.1 Train the rangers"."""

import re

from planpress.importing.numbers import action_number, shared_numbers

BETWEEN = re.compile(
    r"(?P<sign>\s{0,3}[;|]\s{0,3}|\s{0,3},\s{1,3}|\s{1,3}/\s{1,3}|\s{1,3}(?:and|et|y|e|&|\u0648)\s{1,3})"
    r"(?=[\[(*]{0,2}[A-Za-z]{0,10}\s{0,2}[.\-]?\d)"
)
"""What can stand between two names, before the number of the second one."""
SURE = frozenset([";", "|"])
"""Signs that are rarely part of a name."""
A_NAME = 100
"""How many characters show whether a name begins."""


def divided_names(text: str) -> list[str]:
    """Return the names of the actions in a line, or the line itself if it does not consist of several names.

    In "3.2 & 3.3 Train rangers", both actions have the same name.

    Args:
        text: The line. A sign other than a semicolon divides it only if no lower case letter follows the number.
    """
    shared, name = shared_numbers(text)
    if shared:
        return [f"{number.printed}. {name}" for number in shared]
    if not _is_named(text[:A_NAME], strict=False):
        return [text]
    ends = [match for match in BETWEEN.finditer(text) if _begins_a_name(text, match)]
    starts = [0, *(match.end() for match in ends)]
    stops = [*(match.start() for match in ends), len(text)]
    names = [text[start:stop].strip() for start, stop in zip(starts, stops, strict=True)]
    keys = [number.key for name in names if (number := action_number(name))]
    return names if len(keys) == len(set(keys)) else [text]


def _begins_a_name(text: str, sign: re.Match[str]) -> bool:
    """Tell whether another name begins behind a sign."""
    return _is_named(text[sign.end() : sign.end() + A_NAME], strict=sign["sign"].strip() not in SURE)


def _is_named(text: str, *, strict: bool) -> bool:
    """Tell whether a text begins with the number of an action such as 1.1 and a title."""
    number = action_number(text)
    title = number.behind.lstrip(" *.:)-\u2013\u2014") if number else ""
    return bool(number and number.prefix and title) and not (strict and title[:1].islower())
