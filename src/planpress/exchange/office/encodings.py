"""Decodes text files, including those in the encodings that programs used before UTF-8."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planpress.errors import RefusedError
from planpress.exchange.office.document import Uncertainty
from planpress.model.scalars import quoted

SAVE_AS_UTF8 = 'save it again as UTF-8 (in a spreadsheet program: "CSV UTF-8")'
NOT_TEXT = "it is neither a document nor text"
GIVE_A_FILE = "give a Word document, text or table: .docx, .odt, .txt, .xlsx, .ods or .csv"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""The byte order marks of UTF-16."""
NULLS = 4
"""If at least one byte in this many is zero, the text is UTF-16 rather than damaged."""
SAMPLE = 100_000
"""The number of bytes by which the encoding is recognised."""
LIKELY = 0.6
"""The share of usual letters below which no encoding is likely."""
OF_THE_PLAN = 0.25
"""By how much an encoding for a language of the plan is preferred."""
LONGEST_EXAMPLE = 60
DAMAGED = "\ufffd"
"""Replaces bytes that are not a character."""
SOUND = 3
"""If a text has more than this many characters outside ASCII for each damaged one, it is UTF-8 that was damaged."""
WORD = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]*+[\x80-\xff][A-Za-z\x80-\xff]*")
"""A word with a character outside ASCII, in an encoding with one byte for each character."""


@dataclass(frozen=True)
class LegacyEncoding:
    """An encoding that programs used before UTF-8.

    Args:
        codec: Its name in Python.
        name: Its usual name.
        script: The script or the languages that it is for, in words.
        languages: The codes of those languages.
        letters: The letters outside ASCII that are usual in them.
        latin: Whether words contain ASCII letters as well.
    """

    codec: str
    name: str
    script: str
    languages: str
    letters: str
    latin: bool = False


WESTERN = LegacyEncoding(
    "cp1252", "Windows-1252", "Western European", "fr es pt de it nl sv da nb fi ca gl is",
    "àâäçèéêëîïôöùûüœæñáíóúãõåøßìòÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒÆÑÁÍÓÚÃÕÅØª°º«»", latin=True)  # fmt: skip
OF_OTHER_SYSTEMS = (
    replace(WESTERN, codec="mac_roman", name="Mac Roman"),
    replace(WESTERN, codec="cp850", name="DOS code page 850"),
)
"""What spreadsheet programs call "CSV (Macintosh)" and "CSV (MS-DOS)"."""
MARGIN = 0.4
"""By how much an encoding of another system must be likelier, because dashes and quotation marks are letters in it."""
JOINING = "\u2019\u2011\u00a0"
"""Punctuation that may stand inside a word, and the space that joins two words."""
MARKS = frozenset("\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u20ac\u2122\u00a0")
"""The usual punctuation outside ASCII."""
ENCODINGS = (
    WESTERN,
    LegacyEncoding("cp1254", "Windows-1254", "Turkish", "tr az", "çğıöşüâîûÇĞİÖŞÜ", latin=True),
    LegacyEncoding("cp1250", "Windows-1250", "Central European", "pl cs sk hu ro hr sl sq bs",
                   "ąćęłńóśźżáčďéěíňřšťúůýžőűăâîşţđäöüëçĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽŐŰĂÂÎŞŢĐÄÖÜ", latin=True),
    LegacyEncoding("cp874", "Windows-874", "Thai", "th", "กขคงจชดตทนบปผพมยรลวสหอะัาำิีื่้เแไ็์"),
    LegacyEncoding("cp1256", "Windows-1256", "Arabic", "ar fa ur", "اأإةتبجحدرسشصطعغفقكلمنهوىي،"),
    LegacyEncoding("cp1251", "Windows-1251", "Cyrillic", "ru uk be bg sr mk", "абвдезиклмнопрстуыьяії"),
    LegacyEncoding("cp1253", "Windows-1253", "Greek", "el", "αβγδεηθικλμνοπρσςτυφωάέήίόύώ"),
    LegacyEncoding("cp1255", "Windows-1255", "Hebrew", "he", "אבגדהוחטילמנסעפצקרשתםן"),
)  # fmt: skip
"""The encodings with one byte for each character; of equally likely ones, the first is taken."""
WIDE_ENCODINGS = (
    LegacyEncoding("gb18030", "GB 18030", "Chinese", "zh", ""),
    LegacyEncoding("cp932", "Shift JIS", "Japanese", "ja", ""),
    LegacyEncoding("cp949", "Windows-949", "Korean", "ko", ""),
    LegacyEncoding("cp1258", "Windows-1258", "Vietnamese", "vi", ""),
)
"""Encodings that are tried only if the plan has their language, because almost any bytes can be read in them."""


@dataclass(frozen=True)
class DecodedText:
    """The text of a file.

    Args:
        text: Its characters.
        encoding: The encoding in which it was read, if it is not a form of Unicode.
        doubt: What was uncertain about the encoding; "" if nothing.
    """

    text: str
    encoding: LegacyEncoding | None = None
    doubt: str = ""

    @property
    def uncertainties(self) -> list[Uncertainty]:
        """What was uncertain about the encoding, with a word by which a person can tell whether it is wrong."""
        if not self.doubt:
            return []
        words = self.text.split()
        word = next((word for word in words if DAMAGED in word), "") or next((w for w in words if not w.isascii()), "")
        hint = f"if letters or quotation marks are wrong, {SAVE_AS_UTF8}"
        return [Uncertainty("", f"{self.doubt} (example: {quoted(word[:LONGEST_EXAMPLE])})", hint)]


def decoded(content: bytes, languages: Sequence[str] = ()) -> DecodedText:
    """Return the text of a file.

    Args:
        content: The bytes: UTF-8, UTF-16, or a legacy encoding, which is recognised by the letters that result.
        languages: The codes of the languages that are likely.

    Raises:
        RefusedError: The bytes are not text.
    """
    unicode = _unicode(content)
    try:
        return DecodedText(content.decode(unicode))
    except UnicodeDecodeError as error:
        if unicode != "utf-8-sig" or b"\0" in content:
            raise RefusedError("it is damaged, or not text", SAVE_AS_UTF8) from error
    text = content.decode("utf-8-sig", errors="replace")
    damaged = text.count(DAMAGED)
    if sum(not char.isascii() for char in text) > damaged * SOUND:
        return DecodedText(text, None, "some characters of the file are damaged")
    encoding = _likeliest(content, {language.partition("-")[0] for language in languages})
    how = f"it was read as {encoding.name} ({encoding.script})"
    return DecodedText(content.decode(encoding.codec, errors="replace"), encoding, f"the file is not in UTF-8; {how}")


def is_wide(content: bytes) -> bool:
    """Tell whether bytes can be text with two bytes for each character, as in UTF-16."""
    return len(content) % 2 == 0 and content.count(b"\0") * NULLS >= len(content)


def _unicode(content: bytes) -> str:
    if content.startswith(WIDE_MARKS):
        return "utf-16"
    if b"\0" not in content:
        return "utf-8-sig"
    if not is_wide(content):
        raise RefusedError(NOT_TEXT, GIVE_A_FILE)
    return "utf-16-le" if content[1::2].count(b"\0") > content[::2].count(b"\0") else "utf-16-be"


def _likeliest(content: bytes, languages: set[str]) -> LegacyEncoding:
    words = WORD.findall(content[:SAMPLE])
    scores = {encoding: _likelihood(words, encoding, languages) for encoding in ENCODINGS}
    best = max(scores, key=lambda encoding: scores[encoding])
    for encoding in WIDE_ENCODINGS:
        if encoding.languages in languages and scores[best] < LIKELY + OF_THE_PLAN and _can_be(content, encoding):
            return encoding
    if not all(char.isascii() or char in MARKS for word in words for char in word.decode(WESTERN.codec, "replace")):
        others = {encoding: _likelihood(words, encoding, languages) for encoding in OF_OTHER_SYSTEMS}
        other = max(others, key=lambda encoding: others[encoding])
        if others[other] >= max(LIKELY, scores[best] + MARGIN):
            return other
    return best if scores[best] >= LIKELY else WESTERN


def _likelihood(words: Sequence[bytes], encoding: LegacyEncoding, languages: set[str]) -> float:
    """Return how likely an encoding is: the share of its usual characters, and more for a language of the plan."""
    usual = total = 0
    for word in words:
        text = word.decode(encoding.codec, errors="replace")
        outside = [char for char in text if not char.isascii() and not _is_punctuation(char)]
        outside += [char for char in text[1:-1] if _is_punctuation(char) and char not in JOINING]
        total += len(outside)
        mixed = len(text) == 1 or any(char.isascii() for char in text)
        if mixed == encoding.latin and not _has_capital_inside(text):
            usual += sum(char in encoding.letters or char.lower() in encoding.letters for char in outside)
    if not usual:
        return 0.0
    return usual / total + (OF_THE_PLAN if languages & set(encoding.languages.split()) else 0.0)


def _is_punctuation(char: str) -> bool:
    return "\u2010" <= char <= "\u203a" or char in "\u20ac\u2122\u00a0"


def _has_capital_inside(word: str) -> bool:
    """Tell whether a capital letter outside ASCII follows a small letter: then the letters are the wrong ones."""
    return any(before.islower() and char.isupper() and not char.isascii() for before, char in pairwise(word))


def _can_be(content: bytes, encoding: LegacyEncoding) -> bool:
    try:
        content.decode(encoding.codec)
    except UnicodeDecodeError:
        return False
    return True
