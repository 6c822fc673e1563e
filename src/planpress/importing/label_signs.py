"""The signs beside the label of a rating: boxes to tick, codes, and signs of notes as in "Delayed*"."""

import re

from planpress.model.characters import NOTE_SIGNS

EMPTY_BOXES = "\u2610\u25a1\u274f"
MARKS = f"\u2612\u2611\u2713\u2714\u25a0{EMPTY_BOXES}"
TICKED = re.compile(f"([{MARKS}])\\s*([^{MARKS}]+)")
TICKED_BEHIND = re.compile(f"([^{MARKS}]++)([{MARKS}])")
BEFORE_SIGN, BEHIND_SIGN = "(\u207d", ")\u207e"
"""Brackets around such a sign, plain and raised, the first of which is often left out."""
SIGNED = re.compile(
    rf"([^{NOTE_SIGNS}]*[^\W_][^\w{BEFORE_SIGN}]?)\s?[{BEFORE_SIGN}]?[{NOTE_SIGNS}]{{1,3}}[{BEHIND_SIGN}]?\s*"
)
"""Words and the signs of notes behind them."""
AT_END = re.compile(rf"[{BEFORE_SIGN}]?[{NOTE_SIGNS}]+[{BEHIND_SIGN}]?$")
"""The signs of notes at the end of words."""
CODE = r"(?:\d{1,2}|[^\W\d_])"
CODE_BEFORE = re.compile(
    rf"\s?(?:[\[(]{CODE}[\])]|{CODE}\s?[.:)=\u2013\u2014-])\s{{0,3}}[.:)=\u2013\u2014-]?\s{{0,3}}(?P<label>\S.+)",
    re.DOTALL,
)
CODE_BEHIND = re.compile(rf"(?P<label>.+\S)\s{{0,3}}[\[(]\s?{CODE}\s?[\])]\.?", re.DOTALL)
LONGEST_CODED = 80
"""The maximum number of characters of a label with a code or a share."""
LONGEST_SIGN = 10
LONGEST_SIGNED = 100
"""The maximum number of characters of words whose signs are looked at."""


def ticked(text: str) -> str:
    """Return the labels whose boxes are ticked, one on each line; the text if there are no boxes.

    Args:
        text: The words printed as a rating.
    """
    words = text.rstrip()
    behind = words.endswith(tuple(MARKS))  # the boxes come after their labels
    boxes = [(mark, label) for label, mark in TICKED_BEHIND.findall(words)] if behind else TICKED.findall(text)
    return (
        "\n".join(label.rstrip().strip(" |\n") for mark, label in boxes if mark not in EMPTY_BOXES) if boxes else text
    )


def only_ticked(text: str) -> str:
    """Return the label beside the only ticked one of several boxes that a line consists of; "" for any other line.

    Args:
        text: The line.
    """
    words = text.strip()
    boxes = [mark for mark in words if mark in MARKS]
    is_of_boxes = len(boxes) > 1 and (words[0] in MARKS or words[-1] in MARKS)
    is_clear = is_of_boxes and len([mark for mark in boxes if mark not in EMPTY_BOXES]) == 1
    return ticked(text).strip(" /|;,") if is_clear else ""


def note_sign(text: str) -> str:
    """Return the sign of a note behind a label, as in "Delayed*"; "" if there is none, or if signs stress the label.

    Args:
        text: The words printed as a rating.
    """
    label = text.strip().rstrip(".,; ")
    sign = AT_END.search(label[-LONGEST_SIGN:])
    return sign[0] if sign and label[:1] not in NOTE_SIGNS else ""


def without_note_sign(text: str) -> str:
    """Return a short text such as "On track*" without the sign of a note at its end; other texts as they are.

    Args:
        text: The words of a label.
    """
    match = SIGNED.fullmatch(text) if len(text) <= LONGEST_SIGNED else None
    return match[1].rstrip() if match else text


def without_code(text: str) -> str:
    """Return a text such as "1 - On track", "B) On track" or "On track (2)" without the number or letter.

    Args:
        text: The words printed as a rating.
    """
    return label_in(text, CODE_BEFORE, CODE_BEHIND)


def label_in(text: str, first: re.Pattern[str], second: re.Pattern[str]) -> str:
    """Return the label that the first fitting pattern finds in a short text; the text if none fits.

    Args:
        text: The words.
        first: A pattern with a group "label".
        second: The pattern that counts if the first one does not fit.
    """
    if len(text) > LONGEST_CODED:
        return text
    match = first.fullmatch(text) or second.fullmatch(text)
    return match["label"].strip() if match else text
