"""Abbreviations, and the names that they stand for."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from planpress.model import Path, Severity
from planpress.rules.base import Remark, Subject, rule

EXPANDED = re.compile(
    r"((?:\b[A-Z][\w-]*\s+(?:(?:of|on|and|the|for|in|to|against|de|du|des|et|sur|la)\s+)*){2,})\(([A-Z]{3,})\)"
)
"""A name and its abbreviation in brackets behind it."""
ABBREVIATION = re.compile(r"(?<![\w-])[A-Z]{3,10}(?![\w-])")
LONG_ENOUGH = {"doubled": 3, "added": 4, "swapped": 4, "changed": 6}
SHOUTED = 0.5


@rule("PRT307", Severity.WARNING)
def abbreviations_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """One abbreviation is spelled in two ways.

    "ICWC" in one place and "ICCWC" in another are the same consortium with a letter lost. A reader
    who searches for one does not find the other. Two abbreviations are taken for one when a single
    letter was lost, doubled or swapped; a plural ("NGOs"), and two that the report itself spells
    out as different bodies, are not.

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
    used = _collect(subject)
    for one, other in _twins(used.counts):
        if {one, other} <= used.spelled_out:
            continue
        ranked = sorted((one, other), key=lambda name: (name in used.spelled_out, used.counts[name]))
        message = f'"{ranked[0]}" stands here, "{ranked[1]}" elsewhere in the report'
        hint = "use one spelling, or say so under `notes`"
        yield Remark(used.places[ranked[0]], message, hint, at=ranked[0])


@dataclass
class _Used:
    """The abbreviations of a report: where each stands first, how often, and which the report spells out."""

    places: dict[str, Path] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    spelled_out: set[str] = field(default_factory=set)


def _collect(subject: Subject) -> _Used:
    used = _Used()
    for passage in subject.prose.passages:
        if passage.field in ("note", "source", "correction"):
            continue
        found = ABBREVIATION.findall(passage.text)
        if not found or _shouted(passage.text):
            continue
        for one in found:
            used.counts[one] += 1
            used.places.setdefault(one, passage.path)
        for match in EXPANDED.finditer(passage.text) if "(" in passage.text else ():
            initials = _initials(match[1])
            used.spelled_out.add(match[2] if initials.endswith(match[2]) else initials)
    return used


def _shouted(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return sum(one.isupper() for one in letters) > SHOUTED * len(letters)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


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
    differ = [at for at, (a, b) in enumerate(zip(shorter, longer, strict=True)) if a != b]
    swapped = len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(shorter) == sorted(longer)  # noqa: PLR2004
    return (swapped and len(shorter) >= LONG_ENOUGH["swapped"]) or (
        len(differ) == 1 and len(shorter) >= LONG_ENOUGH["changed"]
    )
