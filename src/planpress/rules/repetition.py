"""The same event told under several actions."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations

from planpress.model import Severity
from planpress.rules.reading.dates import Dated, Lead
from planpress.rules.reading.languages import READ
from planpress.rules.reading.numbers import NUMBER_WORD, number
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.words import shorten, stem, stems, vocabulary, word_set
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("SUB305", Severity.NOTE, READ)
def an_event_is_counted_once(subject: Subject) -> Iterator[Remark]:
    """The same training, seizure or arrest is counted in several actions.

    "9 customs officers were trained in March 2016" under two actions looks like 18 officers to
    anybody who adds up. Two statements are taken for one event when the kind of event, the figure,
    the people or things counted, and the date agree (or, without a date, the place too); "sixteen" is
    16, and a day agrees with its month.

    Three rules look for work that is reported twice: RAT309 finds equal texts, SUB306 similar sentences,
    and this one equal numbers.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - In March 2016, 9 customs officers were trained in Siem Reap.
          - id: "1.2"
            progress:
              - Training reached 9 customs officers in March 2016.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - In March 2016, 9 customs officers were trained in Siem Reap.
          - id: "1.2"
            progress:
              - The training of customs officers is reported under action 1.1.

    To fix it, tell the event under one action and refer to it under the other. If the source tells
    it twice, say under `notes` that it is one event, and accept the finding.
    """
    seen: dict[tuple[object, ...], tuple[str, int]] = {}
    told: set[tuple[str, str]] = set()
    for place, action in enumerate(subject.actions):
        for passage in subject.prose.of(place, ("progress",)):
            for count in _counts(passage):
                twin = next((seen[key] for key in count.asked if key in seen and seen[key][1] != place), None)
                if twin and (twin[0], action.id) not in told:
                    told.add((twin[0], action.id))
                    message = f'"{action.id}" and "{twin[0]}" both count {count.words}: it seems to be one event'
                    yield Remark(
                        passage.path,
                        message,
                        "tell it under one action, or say under `notes` that it is one",
                        at=count.words,
                    )
                for key in count.told:
                    seen.setdefault(key, (action.id, place))


@rule("SUB306", Severity.NOTE, READ)
def an_event_is_told_once(subject: Subject) -> Iterator[Remark]:
    """Two actions report the same event in similar words.

    The same inventory, reported under two actions, is easily taken for two inventories. The rule compares
    sentences of progress that share most of their words, rare ones among them, and larger figures
    that are not round: 218 horns in one place and in another may be the same horns. Equal texts are
    found by RAT309, equal numbers of one event by SUB305.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Forestry Administration confiscated was inventoried in Siem Reap province.
          - id: "1.2"
            progress:
              - Ivory confiscated by the Forestry Administration was inventoried in part in Siem Reap province.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Forestry Administration confiscated was inventoried in Siem Reap province.
          - id: "1.2"
            progress:
              - The register of seizures was moved to a shared table; see action 1.1 for the inventory.

    To fix it, tell the event under one action and refer to it under the other; or say under `notes`
    that it is one event.
    """
    told = _told(subject)
    pairs: dict[tuple[int, int], int] = {}
    for numbers in _by_word(told).values():
        if len(numbers) <= RARE:
            for pair in combinations(numbers, 2):
                if told[pair[0]].place != told[pair[1]].place:
                    pairs[pair] = pairs.get(pair, 0) + 1
    reported: set[tuple[int, int]] = set()
    for (earlier_index, later_index), rare in sorted(pairs.items(), key=lambda item: item[0][::-1]):
        first, second = told[earlier_index], told[later_index]
        between = (first.place, second.place)
        if rare >= RARE_SHARED and between not in reported and _alike(first, second):
            reported.add(between)
            names = [subject.actions[place].id for place in between]
            message = f'"{names[1]}" tells what "{names[0]}" tells: "{shorten(second.sentence.text)}"'
            yield Remark(second.passage.path, message, ONE_EVENT, at=second.sentence.text)
    yield from _same_figures(subject, reported)


ONE_EVENT = "say under `notes` that it is one event, if it is"


def _same_figures(subject: Subject, reported: set[tuple[int, int]]) -> Iterator[Remark]:
    """Yield figures that two actions share and that hardly recur by chance: 218 horns here, 218 horns there."""
    told = [
        (passage, match)
        for passage in subject.prose.passages
        if passage.field == "progress" and passage.action is not None
        for match in TELLING.finditer(passage.text)
    ]
    seen: dict[tuple[int, str], int] = {}
    for passage, match in told:
        figure, place = int(match[1].replace(",", "")), passage.action or 0
        if figure < len(told) or not figure % HUNDRED:
            continue
        noun = next((word for word in match[2].lower().split() if _is_counted(word, figure)), None)
        first = seen.setdefault((figure, _kind(noun)), place) if noun else place
        if first == place or not {(first, place), (place, first)}.isdisjoint(reported):
            continue
        here, there = subject.actions[place].id, subject.actions[first].id
        sentence = passage.sentence_at(match.start()).text
        if not re.search(rf"(?<![\w.]){re.escape(there)}(?![\w.]\w)", sentence):
            reported.add((first, place))
            yield Remark(passage.path, f'"{here}" and "{there}" both tell of {match[1]} {noun}', ONE_EVENT, at=match[1])


TELLING = re.compile(
    r"(?<![\w.,/-])(?<!of )(?<!of the )(?<!all )(?<!all the )(?<!sur )(?<!des )"
    r"(\d{1,3}(?:,\d{3}){1,4}|\d{3,6}) ((?:[^\W\d]+ )?[^\W\d]+)\b"
)
"""A figure with the one or two words behind it; not the whole of which it tells a part: "12 of the 450 schools"."""
HUNDRED = 100
"""A figure that this divides recurs by chance, and so does one below the number of such figures in the report."""


RARE = 4
"""A word that stands in no more sentences than this is rare."""
RARE_SHARED = 2
SHARED = 6
"""How many words of meaning two sentences must share, and how much of the shorter one."""
SHARED_PART = 0.6

KINDS = {
    "training": word_set(
        """examination trained training trainings trainee trainees workshop workshops course courses formation
    formations formé formés formée formées capacitados capacitadas capacitación"""
    ),
    "seizure": word_set(
        """seizure seizures seized confiscated confiscation confiscations saisie saisies saisi saisis incautación "
    "incautaciones decomiso decomisos"""
    ),
    "arrest": word_set("arrest arrests arrested detained arrêtés arrestations detenidos"),
    "prosecution": word_set(
        """prosecuted prosecution prosecutions convicted conviction convictions sentenced condamnés"""
    ),
    "inspection": word_set("inspected inspection inspections inspecciones"),
}
"""Kinds of events, and the words that tell of them."""
EVENTS = frozenset().union(*KINDS.values())
COUNTED = {
    **dict.fromkeys(
        word_set(
            """official officials officer officers staff agent agents personnel people person persons participant
    participants employee employees member members trainee trainees fonctionnaires personnes funcionarios
    oficiales personas"""
        ),
        "people",
    ),
    **{
        word: token.removesuffix("s")
        for token in word_set(
            """rangers prosecutors judges inspectors guards teachers guides lawyers investigators suspects offenders
            traffickers tusks pieces kilograms tonnes items carvings horns seizures arrests cases convictions workshops
            courses trainings inspections parcels containers vehicles dogs soldiers scouts gardes juges procureurs
            défenses gendarmes"""
        )
        for word in (token, token.removesuffix("s"))
    },
    "kg": "kilogram",
    "kgs": "kilogram",
    "police": "police",
}
FIGURE = re.compile(
    rf"(?<![\w.,/-])(\d+(?:[, ]\d{{3}})*|{NUMBER_WORD})(?![\w%-])"
    r"(?=\s?(kgs?)\b|\s+((?:[^\W\d][\w'\u2019-]*\s?){1,4}))"
)
LINK = re.compile(r"\b(?:by|in|at|from|to|for|with|on|par|dans|à|pour|avec|en|por|con)\b")
"""What comes behind it is not what is counted: "in 2007 by the police"."""
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+(?: [A-Z][\w-]+)*")
PLURAL = re.compile(r"[^\W\d_]{2,}[^\W\d_su]s")
UNCOUNTED = word_set(
    """days weeks months years hours minutes times dollars euros francs pounds districts provinces regions villages
    communes countries towns cities places sites markets stations ports airports harbours harbors parks reserves areas
    schools agencies ministries departments institutions bodies topics themes subjects modules sessions phases groups
    percent points kilometres kilometers metres meters hectares acres jours semaines mois années heures villes pays
    lieux provinces séries offices units teams centres centers campaigns various others was has this does"""
)
"""Plurals that tell when, where or how much, not what an event concerns."""
MANY_ENOUGH = 5
"""Figures below this recur by chance where there is no date."""


@dataclass(frozen=True)
class _Count:
    """A figure with the keys under which it is looked for among earlier ones, and those under which it is found."""

    words: str
    asked: tuple[tuple[object, ...], ...]
    told: tuple[tuple[object, ...], ...]


def _counts(passage: Passage) -> Iterator[_Count]:
    """Yield the figures of people or things that an event concerns."""
    if passage.vocabulary.isdisjoint(EVENTS):
        return
    for sentence in passage.sentences:
        said = passage.vocabulary if len(passage.sentences) == 1 else vocabulary(sentence.text)
        kinds = [kind for kind, telling in KINDS.items() if not said.isdisjoint(telling)]
        if not kinds:
            continue
        inside = [date for date in passage.dates_in(sentence) if date.exact and date.lead is not Lead.AHEAD]
        for figure, noun, words in _figures(sentence):
            keys = tuple(_keys(kinds, figure, noun, sentence, inside))
            yield _Count(words, tuple(key for key, _ in keys), tuple(key for _, key in keys))


def _figures(sentence: Sentence) -> Iterator[tuple[int, str, str]]:
    for match in FIGURE.finditer(sentence.lower):
        figure = number(re.sub(r"[, ]", "", match[1]))
        following = ["kg"] if match[2] else LINK.split(match[3] or "")[0].split()
        end = next((at for at, word in enumerate(following) if _is_counted(word, figure or 0)), None)
        if figure and figure > 1 and end is not None:
            while end + 1 < len(following) and _is_counted(following[end + 1], figure):
                end += 1
            yield (
                figure,
                _kind(following[end]),
                " ".join(sentence.text[match.start() :].split()[: end + 2]).strip(",;."),
            )


def _kind(word: str) -> str:
    """Return what a word counts: all officials, agents and staff are people."""
    return COUNTED.get(word) or stem(word)


def _is_counted(word: str, figure: int) -> bool:
    """Whether a word names people or things that an event concerns; any plural may, where the figure is telling."""
    return word in COUNTED or (figure >= MANY_ENOUGH and PLURAL.fullmatch(word) is not None and word not in UNCOUNTED)


def _keys(
    kinds: list[str], figure: int, noun: str, sentence: Sentence, when: list[Dated]
) -> Iterator[tuple[tuple[object, ...], tuple[object, ...]]]:
    """Yield pairs of a key to ask for and a key to be found under: a day meets itself and its month."""
    for kind in kinds:
        what = (kind, figure, noun)
        for date in when:
            month = date.first.replace(day=1)
            if date.first == date.last:
                yield (*what, date.first), (*what, date.first)
                yield (*what, month, "month"), (*what, month, "days")
            else:
                yield (*what, month, "month"), (*what, month, "month")
                yield (*what, month, "days"), (*what, month, "month")
        if not when and figure >= MANY_ENOUGH:
            for name in NAME.findall(sentence.text):
                yield (*what, name), (*what, name)


@dataclass(frozen=True)
class _Told:
    place: int
    passage: Passage
    sentence: Sentence
    words: frozenset[str]


def _told(subject: Subject) -> list[_Told]:
    """Return the sentences of progress in the passages that share rare words with others."""
    passages = [passage for place in range(len(subject.actions)) for passage in subject.prose.of(place, ("progress",))]
    often = Counter(chain.from_iterable(passage.vocabulary for passage in passages))
    rare = {word for word, times in often.items() if 1 < times <= RARE * 2 and not word.isdecimal()}
    return [
        _Told(passage.action or 0, passage, sentence, words)
        for passage in passages
        if len(passage.vocabulary & rare) >= RARE_SHARED
        for sentence in passage.sentences
        if len(words := stems(sentence.text)) >= SHARED
    ]


def _by_word(told: list[_Told]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, event in enumerate(told):
        for word in event.words:
            places.setdefault(word, []).append(place)
    return places


def _alike(left: _Told, right: _Told) -> bool:
    shared = left.words & right.words
    figures = [{word for word in words if word.isdecimal()} for words in (left.words, right.words)]
    if figures[0] and figures[1] and not figures[0] & figures[1]:
        return False
    return len(shared) >= SHARED and len(shared) >= SHARED_PART * min(len(left.words), len(right.words))
