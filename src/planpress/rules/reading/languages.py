"""Determines the language of a text, and the languages that a rule reads."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

from planpress.model.languages import primary
from planpress.rules.reading.words import word_set

Languages = tuple[str, ...]
"""Language codes without region or script, such as ``("en", "fr")``."""
READ: Languages = ("en", "fr", "es")
"""The languages read by rules that have lists of words for each of them."""
EVERY: Languages = ("*",)
"""The language range of RFC 4647 that matches any language: for what is recognised by form, such as an address."""
UNKNOWN = "und"
"""The code of an unknown language (RFC 5646), alone or with a script: ``und-Khmr``."""

COMMON = {
    "en": word_set(
        """the of and to in was were is are for with that by has have been on at from which this it not as be will
        its their they than or but an all no after before during between under into"""
    ),
    "fr": word_set(
        """le la les des du et à est sont a été par pour dans une un sur que qui au aux ont pas ce cette avec d l
        ne n ou mais leur leurs ses son sa après avant entre sous chaque deux trois"""
    ),
    "es": word_set("""el los las del y en es son ha sido por para una un con que se no al fue fueron han su como
        sus pero más entre sobre cada dos tres lo está están hasta desde"""),
    "pt": word_set("""o os as dos das e em é são foi foram por para uma um com que não ao na no nas nos
        pelo pela seu sua mais ou entre sobre dois três até foi"""),
    "de": word_set("""der die das und ist sind wurde wurden von mit für ein eine den dem im zu auf nicht des hat
        über aus bei nach vor dass sich auch als oder werden wird einer eines zum zur zwei drei noch keine"""),
    "it": word_set("""il lo gli della delle dei degli del e è sono stato stata stati state di da per con che non nel
        nella nelle una un sul sulla alla alle ai anche più tra fra dal dalla come"""),
    "id": word_set("""yang dan di untuk dengan pada dari telah ini itu dalam oleh akan tidak atau sebagai para kepada
        sudah adalah juga serta bagi"""),
    "vi": word_set("""và của các được cho trong với là có này đã không những một để theo về từ đến người"""),
    "sw": word_set("""ya wa na kwa ni la za katika cha vya kuwa hii hiyo kama pia wakati ili bila yake"""),
}
"""Frequent words of languages in which reports, or parts of them, may be written."""
SCRIPTS = {
    "LATIN": "Latn",
    "KHMER": "Khmr",
    "THAI": "Thai",
    "LAO": "Laoo",
    "ARABIC": "Arab",
    "CYRILLIC": "Cyrl",
    "CJK": "Hani",
    "HIRAGANA": "Hani",
    "KATAKANA": "Hani",
    "HANGUL": "Hang",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "MYANMAR": "Mymr",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "SINHALA": "Sinh",
    "TIBETAN": "Tibt",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "TELUGU": "Telu",
    "KANNADA": "Knda",
    "MALAYALAM": "Mlym",
}
"""The first word of a character's Unicode name, and the script's code (ISO 15924)."""
SPACELESS = frozenset(("Khmr", "Thai", "Laoo", "Hani", "Mymr", "Tibt"))
"""Scripts without spaces between words."""
SAMPLE = 400
"""The maximum number of letters in a text that are examined to recognise its script."""
FEW_WORDS = 6
CERTAIN = 3
LONG = 20
"""If a text has at least this many different words and none is a frequent word of a language, the text is not in that
language."""


@cache
def _script_of(letter: str) -> str:
    return SCRIPTS.get(unicodedata.name(letter, "").split(" ", maxsplit=1)[0], "Zzzz")


def script(text: str) -> str:
    """Return the four-letter code of the script of most letters in a text; Latin if the text has no letters."""
    if text.isascii():
        return "Latn"
    letters = [letter for letter in text if letter.isalpha()][:SAMPLE]
    counts = Counter(_script_of(letter) for letter in letters)
    return max(counts, key=lambda script: counts[script]) if counts else "Latn"


def written_in(declared: str, text: str, words: frozenset[str]) -> str:
    """Return the language of a text: the declared one, unless the script or words clearly indicate a different one.

    Args:
        declared: The language that the text is filed under.
        text: The text.
        words: The words of the text, in lower case.
    """
    stated = primary(declared)
    if stated not in COMMON:
        return stated
    common = COMMON[stated]
    if len(words & common) >= CERTAIN and text.isascii():
        return stated
    if (seen_script := script(text)) != "Latn":
        return f"{UNKNOWN}-{seen_script}"
    return _by_words(stated, words)


def _by_words(stated: str, words: frozenset[str]) -> str:
    hits = {language: len(words & common) for language, common in COMMON.items()}
    if hits[stated] >= CERTAIN or len(words) < FEW_WORDS:
        return stated
    best = max(hits, key=lambda language: hits[language])
    sure = hits[best] >= CERTAIN and hits[best] >= 3 * hits[stated] + 1
    if best != stated and sure and hits[best] * 6 >= len(words):
        return best
    return UNKNOWN if not hits[stated] and len([word for word in words if word.isalpha()]) >= LONG else stated


def matches(language: str, reads: Languages) -> bool:
    """Tell whether a language is among those that a rule reads.

    Args:
        language: The language of a text.
        reads: The languages that the rule reads.
    """
    return reads == EVERY or primary(language) in reads


def name(language: str) -> str:
    """Return the English name of a language, else of its script, else its code; "" for "und" without a script.

    Args:
        language: The code of the language.
    """
    from babel import Locale  # noqa: PLC0415 - rarely needed, and slow to load

    english = Locale("en")
    if primary(language) == UNKNOWN:
        return str(english.scripts.get(language.partition("-")[2], ""))
    return str(english.languages.get(language.replace("-", "_"), english.languages.get(primary(language), language)))


def names(languages: Iterable[str]) -> str:
    """Return the English names of languages as a list: "English, French and Spanish"."""
    unique = list(dict.fromkeys(name(language) for language in languages))
    return " and ".join(filter(None, (", ".join(unique[:-1]), *unique[-1:])))


@cache
def countries() -> frozenset[str]:
    """Return the names of countries in the languages that the rules read."""
    from babel import Locale  # noqa: PLC0415 - as above

    return frozenset(str(name) for language in READ for name in Locale(language).territories.values())
