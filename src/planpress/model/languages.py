"""Language tags (BCP 47): their form, the direction of their script, and the nearest of several tags."""

import re
from collections.abc import Iterable
from functools import cache

_VARIANT = (
    "([0-9][a-z0-9]{3}|[a-z]{1,7}[0-9][a-z0-9]{0,6}|arevela|arevmda|fonipa|hepburn|oxendict|pinyin|tarask|valencia)"
)
"""Variants with a digit, and some in use without one; other words, as in "pre-launch:", do not make a language tag."""
TAG = re.compile(f"[a-z]{{2,3}}(-[A-Z][a-z]{{3}})?(-([A-Z]{{2}}|[0-9]{{3}}))?(-{_VARIANT}){{0,3}}")
"""A language, optionally with a script, a region and up to three variants, in the usual case (RFC 5646, 2.1, 2.1.1)."""
TAG_PARTS = re.compile(
    rf"([a-z]{{2,3}})(?:[-_]([a-z]{{4}}))?(?:[-_]([a-z]{{2}}|[0-9]{{3}}))?((?:[-_]{_VARIANT}){{0,3}})", re.IGNORECASE
)


def _tags(words: str) -> frozenset[str]:
    return frozenset(words.split())


RIGHT_TO_LEFT_SCRIPTS = _tags(
    """
    Adlm Arab Aran Armi Avst Chrs Cprt Elym Garm Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat
    Nkoo Orkh Ougr Palm Perm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi
    """
)
RIGHT_TO_LEFT_LANGUAGES = _tags(
    """
    ar he iw fa ur ps sd ug yi ji dv ks aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arc
    arq ars ary arz auz avl ayh ayl ayn ayp azb bal bcc bej bft bgn bgp bqi brh ckb cld dcc dmf fia glk gwc
    gwt haz hbo hnd hno isk jpr jrb kvx lad lki lrc luz mid mki mvy mzn nqo oru pes pga phr pnb prd prs pst
    rhg rmt sam sdh shu skr ssh syc syr trg uzs yhd yud
    """
)
"""Languages that are written from right to left if no script is named (Unicode CLDR, likely subtags)."""
RIGHT_TO_LEFT_REGIONS = {
    "az": "IQ IR",
    "kk": "AF CN IR MN",
    "ku": "IQ IR LB",
    "ky": "CN",
    "ms": "CC",
    "pa": "PK",
    "tg": "PK",
    "uz": "AF",
    "ha": "CM SD",
}
"""The regions in which a language that is usually written from left to right is written from right to left."""
LEFT_TO_RIGHT_REGIONS = {"sd": "IN", "ug": "KZ MN"}
LEFT_TO_RIGHT_SCRIPTS = _tags(
    """
    Armn Beng Bopo Cans Cham Cher Copt Cyrl Deva Ethi Geor Goth Grek Gujr Guru Hang Hani Hans Hant Hira Java Jpan
    Kana Khmr Knda Kore Lana Laoo Latn Lisu Mlym Mong Mymr Orya Sinh Sund Tale Talu Taml Telu Tfng Thai Tibt Vaii
    Yiii
    """
)
UNKNOWN_SCRIPTS = ("Zinh", "Zmth", "Zsym", "Zxxx", "Zyyy", "Zzzz")
TWO_LETTERS = 2


def usual_case(tag: str) -> str:
    """Return a tag in the usual case and with hyphens, such as ``zh-Hans`` for ``ZH_hans``.

    Words that are not a tag, or whose script is not well known, such as "on-site", give "".
    """
    match = TAG_PARTS.fullmatch(tag) if tag.isascii() else None
    if not match:
        return ""
    language, script, region, variants, _ = match.groups(default="")
    if script and script.title() not in RIGHT_TO_LEFT_SCRIPTS | LEFT_TO_RIGHT_SCRIPTS:
        return ""
    parts = (language.lower(), script.title(), region.upper(), variants[1:].lower().replace("_", "-"))
    return "-".join(part for part in parts if part)


@cache
def direction(tag: str) -> str:
    """Return the direction of writing of a language: "ltr", "rtl", or "auto" if it is not known.

    The direction is that of the script that the tag names or, if it names none, of the usual script of the language in
    its region.
    """
    match = TAG_PARTS.fullmatch(tag)
    if not match:
        return "auto"
    language, script, region, *_ = match.groups(default="")
    if script.title() in UNKNOWN_SCRIPTS:
        return "auto"
    if script:
        return "rtl" if script.title() in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    here = region.upper()
    if here and here in RIGHT_TO_LEFT_REGIONS.get(language, "").split():
        return "rtl"
    if language in RIGHT_TO_LEFT_LANGUAGES and here not in LEFT_TO_RIGHT_REGIONS.get(language, "").split():
        return "rtl"
    return "ltr" if len(language) == TWO_LETTERS else "auto"


def nearest(wanted: str, available: Iterable[str]) -> str | None:
    """Return the tag that best suits a reader of a language (RFC 4647, section 3.4), or None.

    This is the same tag or, failing that, a less specific one (``zh`` for ``zh-Hans``) or any other tag of the same
    language.

    Args:
        wanted: The tag of the reader's language.
        available: The tags to choose from, the preferred one first.
    """
    tags = tuple(available)
    less = wanted
    while less:
        if less in tags:
            return less
        less = less.rpartition("-")[0]
    return next((tag for tag in tags if primary(tag) == primary(wanted)), None)


def covers(tag: str, wanted: str) -> bool:
    """Tell whether texts with one tag suit readers of another, because the first tag is the same or less specific."""
    return tag == wanted or wanted.startswith(f"{tag}-")


def primary(tag: str) -> str:
    """Return the language of a tag in lower case, without script, region and variants: ``pt`` for ``pt-BR``."""
    return tag.partition("-")[0].lower()
