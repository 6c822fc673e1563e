"""Names that are spelled in several ways."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from planpress.model import Path, Severity
from planpress.model.message import Message, Worded, message
from planpress.rules.lexicon import en
from planpress.rules.lexicon.spellings import SPELLINGS
from planpress.rules.reading.languages import READ, countries
from planpress.rules.rule import Remark, rule
from planpress.rules.spelled_names import Spellings, collect, kind
from planpress.rules.subject import Subject

SAME_LENGTH, LOST = 3, 2
"""How many final letters a name must share with a misspelling that changes a letter, and with one that loses one."""


@rule("LNG306", Severity.NOTE, READ)
def names_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """A name is spelled in several ways within the report.

    If "Sub-Saharan Africa" appears in one text and "Subsaharan Africa" in another, or a public body appears under both
    its full and its short name, readers wonder whether two regions or two bodies are meant, and a search for one name
    misses the other. The rule knows the usual variants of the names of countries and regions. It also finds bodies
    whose names are used both with and without "Department of", and names that differ in one letter. Abbreviations are
    checked by PRT307.

    Fails:

        progress:
          - Ten officers met their colleagues from Subsaharan Africa.
        outlook:
          - A second meeting with Sub-Saharan Africa is planned.

    Passes:

        progress:
          - Ten officers met their colleagues from Sub-Saharan Africa.
        outlook:
          - A second meeting with Sub-Saharan Africa is planned.

    To fix it, choose one spelling. Use a full name once and the short name from then on. Official titles must not be
    reworded, so accept the finding if it concerns such a title.
    """
    spelled = collect(subject)
    yield from _variants(spelled)
    yield from _bodies(spelled)
    yield from _kin(spelled)
    yield from _heads(spelled)
    yield from _customs(spelled)
    yield from _slips(spelled)


def _variants(spelled: Spellings) -> Iterator[Remark]:
    for names in SPELLINGS:
        used = [name for name in names if name in spelled.variants]
        if len(used) > 1:
            first, second = (name for name in spelled.variants if name in used[:2])
            yield Remark(spelled.variants[second], _differs(second, first), "choose one spelling", at=second)


def _differs(here: str, elsewhere: str) -> Message:
    return message(
        '"%(here)s" is used here, but "%(elsewhere)s" elsewhere in the report', here=here, elsewhere=elsewhere
    )


def _called(here: str, elsewhere: str, path: Path, hint: str = "choose one name") -> Remark:
    called = message(
        'the body is called "%(here)s" here and "%(elsewhere)s" elsewhere in the report', here=here, elsewhere=elsewhere
    )
    return Remark(path, called, hint, at=here)


def _bodies(spelled: Spellings) -> Iterator[Remark]:
    for name, spellings in spelled.bodies.items():
        if name in spelled.bare:
            full = next(iter(spellings))
            others = tuple(
                message('"%(words)s"', words=spelling)
                for spelling in (*list(spellings)[1:], name, *spelled.short.get(name, ()))
            )
            called = message(
                'the body is called "%(here)s" here, and %(others)s elsewhere in the report',
                here=full,
                others=Worded(" and ".join(map(str, others)), others),
            )
            yield Remark(spellings[full], called, "give the full name once and use one name from then on", at=full)
        elif len(spellings) > 1:
            first, second = list(spellings)[:2]
            yield _called(second, first, spellings[second], "choose one spelling")


def _kin(spelled: Spellings) -> Iterator[Remark]:
    """Yield a remark for each organisation with variants of its name, as in "Forestry" and "Forest Administration"."""
    for spellings in spelled.named.values():
        if len(spellings) < 2:  # noqa: PLR2004 - two spellings
            continue
        first, second = list(spellings)[:2]
        turned = (" of " in first) != (" of " in second)
        if turned or _words(first) != _words(second):
            yield _called(second, first, spellings[second])


def _customs(spelled: Spellings) -> Iterator[Remark]:
    """Yield a remark on a second name of the customs organisation, unless `_bodies` already reports a short name."""
    if len(spelled.customs) > 1 and not spelled.bodies.keys() & spelled.bare.keys():
        first, second = list(spelled.customs)[:2]
        if kind("", first) != kind("", second) or " of " in first + second:
            called = message(
                'the customs body is called "%(here)s" here and "%(elsewhere)s" elsewhere in the report',
                here=second,
                elsewhere=first,
            )
            yield Remark(spelled.customs[second], called, "choose one name", at=second)


def _heads(spelled: Spellings) -> Iterator[Remark]:
    """Yield a remark for each name that differs from an earlier one in its last word: "Authority" and "Service"."""
    first: dict[str, str] = {}
    for spellings in spelled.named.values():
        for name, path in spellings.items():
            before, _, head = name.rpartition(" ")
            if head in en.ALIKE_HEADS and " " in before:
                elsewhere = first.setdefault(before, name)
                if elsewhere != name:
                    yield _called(name, elsewhere, path)


def _words(name: str) -> list[str]:
    return sorted(re.findall(r"[A-Z][\w-]+", name))


def _without_accents(name: str) -> str:
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))


def _slips(spelled: Spellings) -> Iterator[Remark]:
    """Yield a remark for each name that occurs once and differs from another name by one letter inside the word."""
    by_form: dict[str, list[str]] = {}
    for word in sorted(spelled.words):
        plain = _without_accents(word)
        for at in range(1, len(plain) - 2):
            by_form.setdefault(plain[:at] + plain[at + 1 :], []).append(word)
        by_form.setdefault(plain, []).append(word)
    reported: set[frozenset[str]] = set()
    for names in by_form.values():
        for first, second in pairwise(names):
            pair = frozenset((first, second))
            same = SAME_LENGTH if len(first) == len(second) else LOST
            if (
                first == second
                or pair in reported
                or _without_accents(first)[-same:] != _without_accents(second)[-same:]
            ):
                continue
            reported.add(pair)
            rare, usual = sorted((first, second), key=lambda name: spelled.counts[name])
            if spelled.counts[rare] == 1 and not _are_countries(rare, usual):
                yield Remark(spelled.words[rare], _differs(rare, usual), "choose one spelling", at=rare)


def _are_countries(name: str, twin: str) -> bool:
    """Tell whether two names belong to different countries, so that one is no misspelling of the other."""
    return {name, twin} <= countries()
