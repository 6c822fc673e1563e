"""The characters of a text: normal forms, invisible characters, and characters that change the writing direction."""

import re
import unicodedata

NOTE_SIGNS = "*\u2217\uff0a\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
"""Asterisks, daggers, the section sign and raised figures: signs of notes."""
INVISIBLE = (
    "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202c\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Characters without a shape of their own (mostly Unicode's Default_Ignorable_Code_Point), without the overrides U+202D
and U+202E, which visibly reorder letters."""
BLANK = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u202d\u202e"
"""Further characters that do not show anything on their own."""
LOOKALIKES = {
    **dict.fromkeys("\t\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\x85", " "),
    **{chr(code): " " for code in range(0x2000, 0x200B)},
    **dict.fromkeys("\u2010\u2011\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bb\u02bc\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\uff02", '"'),
}
"""Spaces, hyphens, apostrophes and quotation marks that look like the plain ones."""
UNUSUAL = re.compile(f"[{INVISIBLE}{''.join(LOOKALIKES)}]")
NOTHING = re.compile(rf"[\s{INVISIBLE}{BLANK}]*")
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters, signs and digits of the scripts that are written from right to left."""
ANY_TURN = re.compile(f"{RIGHT_TO_LEFT.pattern}|[\u200e\u200f]|{TURNING.pattern}")
EMBEDDINGS, POP_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
ISOLATES, POP_ISOLATE = "\u2066\u2067\u2068", "\u2069"
FIRST_STRONG = "\u2068"


def composed(text: str) -> str:
    """Return a text in Unicode NFC, the form in which texts are stored and compared."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """Return a text without differences that no reader sees; line breaks stay.

    Invisible characters, such as soft hyphens and direction marks, are removed. Spaces, hyphens, apostrophes and
    quotation marks that look like the plain ones are replaced with these.
    """
    if text.isascii():
        return text.replace("\t", " ")
    return composed(UNUSUAL.sub(lambda match: LOOKALIKES.get(match[0], ""), text))


def as_seen(text: str) -> str:
    """Return the visible part of a text, on one line; texts whose visible parts are equal have the same wording."""
    return " ".join(folded(text).split())


def is_unseen(text: str) -> bool:
    """Tell whether a text shows nothing at all to a reader."""
    return NOTHING.fullmatch(text) is not None


def balanced(text: str) -> str:
    """Return a text whose direction controls have no effect beyond its end (Unicode Standard Annex 9, X1 to X8).

    Controls that are left open are closed at the end, and controls that close nothing are removed; the rest stays as
    typed.
    """
    return _closed(text)[0] if TURNING.search(text) else text


def loose_control(text: str) -> str:
    """Return the first direction control that closes nothing, or else the first that is never closed, or else ""."""
    return _closed(text)[1] if TURNING.search(text) else ""


def isolated(words: str) -> str:
    """Return words in a form in which they cannot rearrange the rest of a sentence in plain text.

    Words with right-to-left letters or direction controls are put between U+2068 and U+2069; others are returned
    unchanged.
    """
    return f"{FIRST_STRONG}{balanced(words)}{POP_ISOLATE}" if ANY_TURN.search(words) else words


def _closed(text: str) -> tuple[str, str]:
    kept: list[str] = []
    waiting: list[tuple[str, str]] = []  # open controls, each with the one that closes it
    isolates, loose = 0, ""
    start = 0
    for match in TURNING.finditer(text):
        sign = match[0]
        if sign in ISOLATES:
            waiting.append((sign, POP_ISOLATE))
            isolates += 1
        elif sign in EMBEDDINGS:
            waiting.append((sign, POP_EMBEDDING))
        elif sign == POP_ISOLATE and isolates:
            while waiting.pop()[1] != POP_ISOLATE:
                pass
            isolates -= 1
        elif sign == POP_EMBEDDING and waiting and waiting[-1][1] == POP_EMBEDDING:
            waiting.pop()
        else:
            kept.append(text[start : match.start()])
            start = match.end()
            loose = loose or sign
    kept.append(text[start:])
    loose = loose or (waiting[0][0] if waiting else "")
    return "".join(kept) + "".join(end for _, end in reversed(waiting)), loose
