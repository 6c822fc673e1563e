"""Names that are spelled in several ways."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from planpress.model import Path, Severity
from planpress.rules.reading.languages import READ, countries
from planpress.rules.reading.screening import screened
from planpress.rules.reading.words import stem
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

VARIANTS = (
    ("Vietnam", "Viet Nam", "Viêt Nam"),
    ("Laos", "Lao PDR", "Lao People's Democratic Republic", "Lao People\u2019s Democratic Republic"),
    ("Côte d'Ivoire", "Côte d\u2019Ivoire", "Cote d'Ivoire", "Ivory Coast"),
    ("Czech Republic", "Czechia"),
    ("Burma", "Myanmar"),
    ("Swaziland", "Eswatini"),
    ("Cape Verde", "Cabo Verde"),
    ("East Timor", "Timor-Leste", "Timor Leste"),
    ("Hong Kong", "Hongkong"),
    ("INTERPOL", "Interpol"),
    ("Sub-Saharan Africa", "Subsaharan Africa"),
    ("Guinea-Bissau", "Guinea Bissau"),
)  # fmt: skip
"""Spellings of one name, from common use."""
VARIANT = re.compile(
    r"(?<!\w)("
    + "|".join(sorted((re.escape(name) for names in VARIANTS for name in names), key=len, reverse=True))
    + r")(?!\w)"
)
VARIANT_WORDS = frozenset(re.split(r"[\s'\u2019-]", name)[0].lower() for names in VARIANTS for name in names)
HEAD = (
    r"(?:General Department|General Directorate|"
    r"Department[ -]General|Department|Directorate[ -]General|Directorate|Ministry|Office|"
    r"Bureau|Agency|"
    r"Administration|Division|Secretariat|Authority|Service|Board|Commission|Committee|Council|Inspectorate|"
    r"League|Society|Fund|Trust|Union|Association|Institute|Federation|Institution|Court|Corps)"
)
HEAD_WORDS = frozenset(re.findall(r"[A-Z][a-z]+", HEAD))
TAIL = r"[A-Z][\w-]+(?:(?:,? (?:and|&|of|for|the) |,? )[A-Z][\w-]+)*"
BODY = re.compile(rf"\b({HEAD}) (?:of|for) (?:the )?({TAIL})")
ENDS = re.compile(rf"\b(?:{HEAD})\b")
CAPITALS = re.compile(r"\b(?:[A-Z][\w-]+ (?:and |& )?){1,3}$")
"""A body whose name ends in what it is: "Forestry Administration"."""
NEAR = 60
"""How many characters before "Administration" can hold its name."""
ALIKE = 5
"""How many first letters two words share, such as "Forest" and "Forestry"."""
OF_WHAT = re.compile(r" (?:of|for) (?:the )?[A-Z]")
OFFICIALS = r"(?:officers?|officials?|staff|agents?|employees|inspectors?|colleagues)"
AS_A_BODY = re.compile(
    rf"(?:(?<=officers of )|(?<=officials of )|(?<=staff of )|(?<=agents of )|(?<=officers from )|(?<=officials from )|"
    rf"(?<=staff from ))(?P<of>@)\b|\b(?P<by>@)(?= (?:{OFFICIALS}|has|had|have|seized|trained|held|issued|conducted)\b)"
)
"""A name that stands for a body by itself: "9 officials of @", "@ seized"; not the last words of a longer name."""
PERSON = re.compile(
    r"\b(?:Generals?|\w+(?:icians?|ists?|ers|ors)|Officer|Minister|President|Governor|Auditor|Ombudsman)$"
)
"""The last word of "Chief Statistician" and "Inspectors General", who are no body."""
CAPITALISED = re.compile(r"[A-Z](?<!\w.)[a-zà-ÿ]{4,}\b")
LONG = 7
"""A shorter name with another letter may well be another name."""


SAME_LENGTH, LOST = 3, 2
"""How many last letters a name shares with its misspelling: where a letter is changed, or lost."""


@rule("LNG306", Severity.NOTE, READ)
def names_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """A name is spelled in several ways within the report.

    "Vietnam" here and "Viet Nam" there, or one public body under its full and its short name, make
    readers wonder whether two are meant, and searches miss half of the places. The rule knows the
    usual variants of names of countries, finds bodies whose name is used with and without
    "Department of", and names with a single letter changed. Abbreviations are left to PRT307.

    Fails:

        progress:
          - Ten officers met their colleagues from Vietnam.
        outlook:
          - A second meeting with Viet Nam is planned.

    Passes:

        progress:
          - Ten officers met their colleagues from Viet Nam.
        outlook:
          - A second meeting with Viet Nam is planned.

    To fix it, choose one spelling; give a full name once and use the short one from then on. Official
    titles keep their words: accept the finding for them.
    """
    found = _collect(subject)
    yield from _variants(found)
    yield from _bodies(found)
    yield from _kin(found)
    yield from _heads(found)
    yield from _customs(found)
    yield from _slips(found)


@dataclass
class _Found:
    """What was found in the texts: each spelling with its first place, and how often."""

    variants: dict[str, Path] = field(default_factory=dict)
    bodies: dict[str, dict[str, Path]] = field(default_factory=dict)
    bare: dict[str, Path] = field(default_factory=dict)
    short: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, Path] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    named: dict[tuple[str, ...], dict[str, Path]] = field(default_factory=dict)
    customs: dict[str, Path] = field(default_factory=dict)


OFFICIAL = 2
"""How often the name of the country counts without being written."""
LEFT_ALONE = ("note", "source", "correction")


def _collect(subject: Subject) -> _Found:
    found = _Found()
    default = subject.report.language or subject.plan.language
    for passage in subject.prose.passages:
        if passage.field in LEFT_ALONE or passage.language != default:
            continue
        text = passage.text
        if not passage.vocabulary.isdisjoint(VARIANT_WORDS):
            for match in VARIANT.finditer(text):
                found.variants.setdefault(match[1], passage.path)
        for match in CUSTOMS.finditer(text, passage.vocabulary):
            found.customs.setdefault(match[0], passage.path)
        bodies = False
        for match in CAPITALISED.finditer(text):
            word, start = match[0], match.start()
            bodies = bodies or word in HEAD_WORDS
            if len(word) >= LONG and start and text[start - 2] not in ".!?:-":
                found.words.setdefault(word, passage.path)
                found.counts[word] += 1
        if bodies:
            _find_bodies(text, passage.path, found)
    for name in subject.plan.party.name.wordings:
        if len(name.words) >= ALIKE and name.words.isalpha() and name.words[0].isupper():
            found.words.setdefault(name.words, ())
            found.counts[name.words] += OFFICIAL
    if found.bodies:
        _find_bare(subject, found, default)
    return found


def _find_bodies(text: str, path: Path, found: _Found) -> None:
    """Find the bodies of a text: "Department of Forests" and "Forest Department"."""
    end = 0
    for head in ENDS.finditer(text):
        if head.start() < end:
            continue
        match = BODY.match(text, head.start())
        if match and not ENDS.match(match[2]):
            end = match.end()
            found.bodies.setdefault(match[2], {}).setdefault(match[0], path)
            found.named.setdefault(_kind(match[1], match[2]), {}).setdefault(match[0], path)
        elif capitals := CAPITALS.search(text[max(0, head.start() - NEAR) : head.start()]):
            words = capitals[0].removeprefix("The ")
            if words and not OF_WHAT.match(text, head.end()):
                found.named.setdefault(_kind(head[0], words), {}).setdefault(words + head[0], path)


def _find_bare(subject: Subject, found: _Found, language: str) -> None:
    """Find the names of bodies that also stand without "Department of", whole or with their first word only."""
    names = [name for name in found.bodies if " " in name and not PERSON.search(name)]
    if not names:
        return
    any_name = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    whole = re.compile(AS_A_BODY.pattern.replace("@", any_name))
    first = {name: name.split()[0] for name in names}
    for passage in subject.prose.passages:
        if passage.field in LEFT_ALONE or passage.language != language:
            continue
        for match in whole.finditer(passage.text):
            found.bare.setdefault(match["of"] or match["by"], passage.path)
        for name, word in first.items():
            if word.lower() in passage.vocabulary and re.search(
                rf"\b{word} (?:officers?|officials?|staff)\b", passage.text
            ):
                found.short[name] = (word,)


def _variants(found: _Found) -> Iterator[Remark]:
    for names in VARIANTS:
        used = [name for name in names if name in found.variants]
        if len(used) > 1:
            first, second = (name for name in found.variants if name in used[:2])
            message = f'"{second}" stands here, "{first}" elsewhere in the report'
            yield Remark(found.variants[second], message, "choose one spelling", at=second)


def _called(body: str, here: str, elsewhere: str, path: Path, hint: str = "choose one name") -> Remark:
    return Remark(path, f'{body} is called "{here}" here and "{elsewhere}" elsewhere in the report', hint, at=here)


def _bodies(found: _Found) -> Iterator[Remark]:
    for name, spellings in found.bodies.items():
        if name in found.bare:
            full = next(iter(spellings))
            others = [f'"{spelling}"' for spelling in (*list(spellings)[1:], name, *found.short.get(name, ()))]
            message = f'the body is called "{full}" here, and {" and ".join(others)} elsewhere in the report'
            yield Remark(spellings[full], message, "give the full name once and use one name from then on", at=full)
        elif len(spellings) > 1:
            first, second = list(spellings)[:2]
            yield _called("the body", second, first, spellings[second], "choose one spelling")


@lru_cache(maxsize=1000)
def _kind(head: str, words: str) -> tuple[str, ...]:
    """Return what a body is and the beginnings of the words of its name, which its variants share."""
    return head, *sorted(stem(word.lower())[:ALIKE] for word in re.findall(r"[A-Z][\w-]+", words))


def _kin(found: _Found) -> Iterator[Remark]:
    """Yield bodies that are called "Forestry Administration" here and "Forest Administration" there."""
    for spellings in found.named.values():
        if len(spellings) < 2:  # noqa: PLR2004 - two spellings
            continue
        first, second = list(spellings)[:2]
        turned = (" of " in first) != (" of " in second)
        if turned or _words(first) != _words(second):
            yield _called("the body", second, first, spellings[second])


CUSTOMS = screened(
    rf"\b(?:{HEAD} (?:of|for) Customs(?: and Excise)?|(?:National |Royal |State )?Customs(?: and Excise)? {HEAD}|"
    r"(?:Direction(?: [Gg]énérale| [Nn]ationale)?|Administration|Office|Service|Agence)(?: [Nn]ationale?)? des "
    r"[Dd]ouanes(?: et [\w']+)?|Office douanier(?: national)?|"
    r"(?:Dirección(?: General| Nacional)?|Administración|Servicio|Agencia)(?: Nacional)? de [Aa]duanas)\b"
)
"""The body for customs, of which a country has one."""


def _customs(found: _Found) -> Iterator[Remark]:
    """Yield the second name of the body for customs, where no other rule of this file has it."""
    if len(found.customs) > 1 and not found.bodies.keys() & found.bare.keys():
        first, second = list(found.customs)[:2]
        if _kind("", first) != _kind("", second) or " of " in first + second:
            yield _called("the body for customs", second, first, found.customs[second])


ALIKE_HEADS = frozenset(("Authority", "Service", "Agency", "Administration", "Board", "Bureau", "Office"))


def _heads(found: _Found) -> Iterator[Remark]:
    """Yield "Velmara Revenue Authority" beside "Velmara Revenue Service"."""
    first: dict[str, str] = {}
    for spellings in found.named.values():
        for name, path in spellings.items():
            before, _, head = name.rpartition(" ")
            if head in ALIKE_HEADS and " " in before:
                other = first.setdefault(before, name)
                if other != name:
                    yield _called("the body", name, other, path)


def _words(name: str) -> list[str]:
    return sorted(re.findall(r"[A-Z][\w-]+", name))


def _without_accents(name: str) -> str:
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))


def _slips(found: _Found) -> Iterator[Remark]:
    """Yield names that differ from a more frequent one by a single letter inside the word."""
    by_form: dict[str, list[str]] = {}
    for word in sorted(found.words):
        plain = _without_accents(word)
        for at in range(1, len(plain) - 2):
            by_form.setdefault(plain[:at] + plain[at + 1 :], []).append(word)
        by_form.setdefault(plain, []).append(word)
    told: set[frozenset[str]] = set()
    for names in by_form.values():
        for first, second in pairwise(names):
            pair = frozenset((first, second))
            same = SAME_LENGTH if len(first) == len(second) else LOST
            if first == second or pair in told or _without_accents(first)[-same:] != _without_accents(second)[-same:]:
                continue
            told.add(pair)
            rare, usual = sorted((first, second), key=lambda name: found.counts[name])
            if found.counts[rare] == 1 and not _are_countries(rare, usual):
                message = f'"{rare}" stands here, "{usual}" elsewhere in the report'
                yield Remark(found.words[rare], message, "choose one spelling", at=rare)


def _are_countries(name: str, twin: str) -> bool:
    """Whether two names are those of two countries: Iceland is no slip for Ireland."""
    return {name, twin} <= countries()
