"""Rules for abbreviations that may stand for the same name."""

from collections import Counter
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon.spellings import ABBREVIATIONS
from planpress.rules.reading.capitals import Used
from planpress.rules.reading.languages import EVERY
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

LONG_ENOUGH = {"added": 4, "swapped": 3, "changed": 6}
"""The minimum length of the shorter of two abbreviations, for each kind of slip: an extra letter, two letters swapped,
or one letter changed.
"""
FAR_MORE = 3
"""If it is neither known nor spelled out, the usual form must occur this many times as often as the rare form."""
KNOWN = frozenset(ABBREVIATIONS)


@rule("PRT307", Severity.NOTE, EVERY)
def abbreviations_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """An abbreviation is spelled in two ways.

    "ICWC" in one place and "ICCWC" in another mean the same consortium, but one of them lacks a letter. Readers who
    search for one spelling do not find the other. Many abbreviations look alike. Two abbreviations are treated as one
    only if exactly one letter was lost, doubled or swapped, and if it is clear which one is meant: the report spells
    out only that abbreviation or uses it at least three times as often as the other, or planpress knows it, as it knows
    "CITES". The rule does not compare plurals ("NGOs"), groups of three or more abbreviations that look alike, such as
    those of trade agreements, or abbreviations in another language. Names that are spelled out are checked by LNG306.

    Fails:

        actions:
          - title: Use the toolkit of the Consortium on Wildlife Crime (ICCWC)
            progress:
              - The ICWC toolkit was presented to the ministries.

    Passes:

        actions:
          - title: Use the toolkit of the Consortium on Wildlife Crime (ICCWC)
            progress:
              - The ICCWC toolkit was presented to the ministries.

    To fix it, look up the name and use one spelling. If you publish a report that prints both spellings, keep them,
    explain this under `notes`, and accept the finding.
    """
    for used in subject.abbreviations:
        twins = list(_twins(used.counts))
        alike = Counter(name for pair in twins for name in pair)
        for left, right in twins:
            rare, usual = _ranked(used, left, right)
            if max(alike[left], alike[right]) == 1 and _is_sure(used, rare, usual):
                differs = message(
                    '"%(here)s" is used here, but "%(elsewhere)s" elsewhere in the report', here=rare, elsewhere=usual
                )
                yield Remark(used.paths[rare], differs, "use one spelling, or explain both under `notes`", at=rare)
        for unknown in sorted(used.counts.keys() - KNOWN - used.spelled_out):
            meant = next((name for name in KNOWN - used.counts.keys() if _swaps(unknown, name)), None)
            if meant:
                unusual = message('"%(unknown)s" seems to be "%(meant)s"', unknown=unknown, meant=meant)
                yield Remark(used.paths[unknown], unusual, "look up the name", at=unknown)


@rule("PRT310", Severity.NOTE, EVERY)
def short_abbreviations_may_be_one(subject: Subject) -> Iterator[Remark]:
    """Two short abbreviations may stand for the same name.

    "KWS" and "KSW" can be two bodies, or one body with two letters swapped. If the report spells one of them out, or
    uses it far more often, PRT307 reports the pair. If each abbreviation is used once and the intended name is unclear,
    this rule reports the pair.

    Fails:

        progress:
          - KWS sent three lecturers.
          - The handlers belong to KSW.

    Passes:

        progress:
          - KWS sent three lecturers.
          - The handlers belong to KWS.

    To fix it, look up both names, and give the full name where each abbreviation is first used.
    """
    for used in subject.abbreviations:
        for left, right in _twins(used.counts):
            rare, usual = _ranked(used, left, right)
            once = used.counts[rare] == used.counts[usual] == 1
            if once and _swaps(rare, usual) and not used.spelled_out & {rare, usual}:
                differs = message(
                    '"%(here)s" is used here, but "%(elsewhere)s" elsewhere in the report: '
                    "do both stand for the same name?",
                    here=rare,
                    elsewhere=usual,
                )
                yield Remark(used.paths[rare], differs, "look up both names", at=rare)


def _ranked(used: Used, left: str, right: str) -> tuple[str, str]:
    """Return two abbreviations, first the one that is more likely to be a slip."""
    first, second = sorted((left, right), key=lambda name: (name in used.spelled_out | KNOWN, used.counts[name]))
    return first, second


def _is_sure(used: Used, rare: str, usual: str) -> bool:
    """Tell whether the report makes it clear that the rarer of two abbreviations is a slip."""
    if rare in used.spelled_out or rare in KNOWN:
        return False
    shown = usual in used.spelled_out | KNOWN or used.counts[usual] >= FAR_MORE * used.counts[rare]
    return shown and not used.is_written_out(rare)


def _twins(counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of abbreviations that differ by one slip, found by comparing their forms with a letter left out."""
    known = sorted(counts)
    by_form: dict[str, list[str]] = {}
    for name in known:
        for form in {name, *(name[:position] + name[position + 1 :] for position in range(len(name)))}:
            by_form.setdefault(form, []).append(name)
    pairs = {
        (name, twin)
        for names in by_form.values()
        for position, name in enumerate(names)
        for twin in names[position + 1 :]
        if name != twin and _slip(*sorted((name, twin), key=len))
    }
    yield from sorted(pairs)


def _slip(shorter: str, longer: str) -> bool:
    """Tell whether two abbreviations differ by one lost letter, two swapped letters or (if long) one changed letter."""
    if len(longer) == len(shorter) + 1:
        if len(shorter) < LONG_ENOUGH["added"] or longer == shorter + "S":
            return False
        position = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
        return 0 < position < len(shorter) and shorter[position:] == longer[position + 1 :]
    if len(longer) != len(shorter):
        return False
    differ = sum(a != b for a, b in zip(shorter, longer, strict=True))
    return (len(shorter) >= LONG_ENOUGH["swapped"] and _swaps(shorter, longer)) or (
        differ == 1 and len(shorter) >= LONG_ENOUGH["changed"]
    )


def _swaps(left: str, right: str) -> bool:
    """Tell whether two abbreviations are identical except for two swapped neighbouring letters."""
    if len(left) != len(right) or left == right:
        return False
    at = next(at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b)
    return left[:at] + left[at + 1 : at + 2] + left[at] + left[at + 2 :] == right
