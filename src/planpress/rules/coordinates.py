"""Coordinates in public texts, which could lead poachers to animals, patrols and stores."""

import re
from collections.abc import Iterator
from itertools import chain

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import EVERY
from planpress.rules.reading.shapes import either
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

SECONDS = either('["\u2033\u201d]', "''")
# 12° 34' 56" N
DEGREES = (
    r"\d{1,3}(?:[.,]\d+)?\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['\u2032\u2019]\s?)?"
    rf"(?:\d{{1,2}}(?:[.,]\d+)?\s?{SECONDS}\s?)?[NSEWO]\b"
)
# Two decimals, at least one with four decimal places: 0.0000, 0.000
DECIMALS = either(
    r"-?\d{1,2}\.\d{3,}\s?°?\s?[,;/]?\s?-?\d{1,3}\.\d{4,}",
    r"-?\d{1,2}\.\d{4,}\s?°?\s?[,;/]?\s?-?\d{1,3}\.\d{3,}",
)
COORDINATES = re.compile(
    either(
        rf"{DEGREES}(?:[\s,;]*{DEGREES})?",
        rf"(?<![\d.,]){DECIMALS}(?!\d)(?!\.\d)",
        # 0.00 N, 0.00 E
        r"(?<![\d.])\d{1,2}\.\d+\s?°?\s?[NS]\s?[,;]?\s?\d{1,3}\.\d+\s?°?\s?[EW]\b",
        # N 0.00 E 0.00
        r"\b[NS]\s?\d{1,2}[.°]\d+['\u2032]?[,;]?\s?[EW]\s?\d{1,3}[.°]\d+",
        # latitude: 0.0, longitude: 0.0
        r"(?i:\blat(?:itude)?\.?\s?[:=]?\s?-?\d{1,2}\.\d+.{0,12}\blon(?:g(?:itude)?)?\.?\s?[:=]?\s?-?\d{1,3}\.\d+)",
        # the grid of military maps: 48P 123456 1234567
        r"\b\d{1,2}\s?[C-HJ-NP-X]\s+\d{6}\s?(?:m?E)?[\s,]+\d{6,7}\s?(?:m?N)?\b",
        r"\bUTM\b[^.\n]{0,30}\d{6}",
        # the address of a map: maps?q=0.000,0.000
        r"[@=/]-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}",
    )
)
MEASURED = re.compile(
    either(
        rf"{either('[,;]', rf' (?:{any_term(en.CONJUNCTIONS)})')}*\s\d+[.,]\d",
        r"\s?%",
        rf"\s?(?:{any_term(en.MEASURES, fr.MEASURES, es.MEASURES)})\b",
    )
)
"""Text after two numbers that makes them measurements rather than coordinates: a third number, or a unit."""
DECIMAL = re.compile(r"\d" + either(r"[.,]\d", r"\d{5}"))
"""A decimal or six digits, which every pair of coordinates without a degree sign contains."""


@rule("PRV303", Severity.NOTE, EVERY)
def no_coordinates(subject: Subject) -> Iterator[Remark]:
    """A public text or link contains coordinates.

    Coordinates guide poachers to animals, patrols and stores. The web addresses of evidence are also checked, because a
    link to a map can contain coordinates.

    Fails:

        progress:
          - The herd was seen at 0.0000, 0.0000.

    Passes:

        progress:
          - The herd was seen in the east of the province.

    To fix it, give the province or region instead, and nothing more precise.
    """
    texts = chain(
        ((passage.path, passage.typed) for passage in subject.prose.passages),
        (
            (("actions", number, "evidence", step, "url"), evidence.url)
            for number, action in enumerate(subject.actions)
            for step, evidence in enumerate(action.evidence)
            if evidence.url
        ),
    )
    for path, text in texts:
        if "°" in text or DECIMAL.search(text):
            for match in COORDINATES.finditer(text):
                if MEASURED.match(text, match.end()):
                    continue
                thing = match[0].strip()
                given = message('"%(words)s" are coordinates', words=thing)
                yield Remark(path, given, "give the province or region instead", at=match[0], thing=thing)
