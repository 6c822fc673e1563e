"""Abbreviations, and the names that they stand for."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from planpress.model import Severity
from planpress.rules.base import Remark, Subject, rule
from planpress.rules.capitals import Used
from planpress.rules.words import word_set

LONG_ENOUGH = {"doubled": 3, "added": 3, "swapped": 3, "changed": 4}
CERTAIN = 6
"""So many letters with one of them changed can hardly be another body's."""
SHORT = 3
"""Abbreviations of so few letters are often those of two bodies, though their letters be the same."""
FAR_MORE = 3
"""So many times as often makes one of two short ones the usual."""
KNOWN = word_set(
    """CITES UNODC ICCWC INTERPOL UNEP UNDP IUCN TRAFFIC ETIS MIKE NIAP UNESCO USAID EUROPOL ASEAN SADC IFAW UNICEF
    ECOWAS COMIFAC"""
)
"""Bodies and systems that reports of this kind name; a slip in one shows without the right form beside it."""


@rule("PRT307", Severity.WARNING)
def abbreviations_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """One abbreviation is spelled in two ways.

    "ICWC" in one place and "ICCWC" in another are the same consortium with a letter lost. A reader
    who searches for one does not find the other. Two abbreviations are taken for one when a single
    letter was lost, doubled or swapped; a plural ("NGOs"), and two that the report itself spells
    out as different bodies, are not. Names that are written out are left to LNG306.

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

    To mend it, look the name up and use one spelling. If the report prints both, keep them, say so
    under `notes`, and accept the finding.
    """
    used = subject.abbreviations
    for one, other in _twins(used.counts):
        rare, usual = _ranked(used, one, other)
        if _is_sure(used, rare, usual):
            message = f'"{rare}" stands here, "{usual}" elsewhere in the report'
            yield Remark(used.places[rare], message, "use one spelling, or say so under `notes`", at=rare)
    for one in sorted(used.counts.keys() - KNOWN - used.spelled_out):
        meant = next((name for name in KNOWN - used.counts.keys() if _swaps(one, name)), None)
        if meant:
            yield Remark(used.places[one], f'"{one}" seems to be "{meant}"', "look the name up", at=one)


@rule("PRT310", Severity.NOTE)
def short_abbreviations_may_be_one(subject: Subject) -> Iterator[Remark]:
    """Two short abbreviations may be one.

    "KWS" and "KSW" can be two bodies, or one with its letters swapped. Where the report spells one of
    them out, or uses it far more often, PRT307 speaks; where nothing tells, this note asks. It also
    asks where a four-letter abbreviation differs by one added letter from a three-letter one, and the
    report explains only one of the two.

    Fails:

        progress:
          - KWS sent three lecturers.
          - The handlers belong to KSW.

    Passes:

        progress:
          - KWS sent three lecturers.
          - The handlers belong to KWS.

    To mend it, look both names up; give the full name where each stands first.
    """
    used = subject.abbreviations
    for one, other in _twins(used.counts):
        rare, usual = _ranked(used, one, other)
        if (rare not in used.spelled_out) and not _is_sure(used, rare, usual) and _may_be_one(used, rare, usual):
            message = f'"{rare}" stands here, "{usual}" elsewhere in the report: are they one?'
            yield Remark(used.places[rare], message, "look both names up", at=rare)


def _ranked(used: Used, one: str, other: str) -> tuple[str, str]:
    """Return two abbreviations, the less usual first."""
    first, second = sorted((one, other), key=lambda name: (name in used.spelled_out, used.counts[name]))
    return first, second


def _is_sure(used: Used, rare: str, usual: str) -> bool:
    """Whether the rarer of two abbreviations must be a slip."""
    if {rare, usual} <= used.spelled_out or _is_doubtful(rare, usual):
        return False
    if len(rare) > SHORT or len(usual) > SHORT:
        return True
    return usual in used.spelled_out or used.counts[usual] >= FAR_MORE * used.counts[rare]


def _may_be_one(used: Used, rare: str, usual: str) -> bool:
    return usual in used.spelled_out or not _is_doubtful(rare, usual)


def _is_doubtful(one: str, other: str) -> bool:
    """Whether two abbreviations may well be those of two bodies.

    One has a letter more, which doubles none, and the other has three letters; or one letter of a few is another.
    """
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == len(longer):
        return len(shorter) < CERTAIN and not _swaps(shorter, longer)
    return len(shorter) == SHORT and not any(a == b for a, b in pairwise(longer))


def _twins(counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of abbreviations a slip apart, found through their forms with a letter left out."""
    known = sorted(counts)
    by_form: dict[str, list[str]] = {}
    for one in known:
        for form in {one, *(one[:place] + one[place + 1 :] for place in range(len(one)))}:
            by_form.setdefault(form, []).append(one)
    pairs = {
        (one, other)
        for names in by_form.values()
        for place, one in enumerate(names)
        for other in names[place + 1 :]
        if one != other and _slip(*sorted((one, other), key=len))
    }
    yield from sorted(pairs)


def _slip(shorter: str, longer: str) -> bool:
    """Whether one abbreviation is the other with a letter lost, doubled, swapped or (in long ones) changed."""
    if len(longer) == len(shorter) + 1:
        if longer == shorter + "S":
            return False
        place = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
        if shorter[place:] != longer[place + 1 :]:
            return False
        doubled = place > 0 and longer[place] == longer[place - 1]
        return len(shorter) >= LONG_ENOUGH["doubled" if doubled else "added"]
    if len(longer) != len(shorter):
        return False
    differ = sum(a != b for a, b in zip(shorter, longer, strict=True))
    return (len(shorter) >= LONG_ENOUGH["swapped"] and _swaps(shorter, longer)) or (
        differ == 1 and len(shorter) >= LONG_ENOUGH["changed"]
    )


def _swaps(one: str, other: str) -> bool:
    """Whether two abbreviations differ by two neighbouring letters in the other order."""
    if len(one) != len(other) or one == other:
        return False
    at = next(at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
    return one[:at] + one[at + 1 : at + 2] + one[at] + one[at + 2 :] == other
