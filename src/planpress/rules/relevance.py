"""Finds texts that do not mention what they should be about: the action's promise, or the plan's species."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.texts import DONE, SAID
from planpress.rules.reading.words import vocabulary
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

LEGAL_TITLE = re.compile(
    rf"^(?:{any_term(en.MAKE_LAWS, fr.MAKE_LAWS, es.MAKE_LAWS)})\b(?:[^\w.]+[\w.]+){{0,6}}?[^\w.]+"
    rf"(?P<noun>{any_term(en.LEGAL_TEXTS, fr.LEGAL_TEXTS, es.LEGAL_TEXTS)})s?\b",
    re.IGNORECASE,
)
"""A title that promises a legal text within a few words: "Revise the national forest law"."""
LEGAL_WORDS = frozenset((*en.LEGAL_WORDS, *fr.LEGAL_WORDS, *es.LEGAL_WORDS))


@rule("SUB309", Severity.NOTE, READ)
def text_speaks_of_the_action(subject: Subject) -> Iterator[Remark]:
    """An action promises a law or decree that its text does not mention.

    If the action promises a proclamation but the text reports training courses, readers learn nothing about the
    promise. Any word for a legal text counts as a mention.

    Fails:

        actions:
          - title: Issue a proclamation on seizures of ivory
            ratings: {party: partial-progress}
            progress:
              - Ten officers were trained in the inventory of ivory.

    Passes:

        actions:
          - title: Issue a proclamation on seizures of ivory
            ratings: {party: partial-progress}
            progress:
              - The proclamation was drafted; ten officers were trained.

    To fix it, state what became of the legal text. If the source does not mention it, tell readers under `notes`, and
    accept the finding.
    """
    for index, action in enumerate(subject.actions):
        title = next(iter(subject.prose.of(index, ("title",))), None)
        match = LEGAL_TITLE.match(title.text) if title else None
        silent = not (action.progress or action.updates) or subject.has_not_begun(action)
        if not match or silent or not subject.prose.whole(index, (*SAID, "update")):
            continue
        said = subject.prose.of(index, (*SAID, "update"))
        if all(passage.vocabulary.isdisjoint(LEGAL_WORDS) for passage in said):
            unmentioned = message(
                '"%(action)s" promises a legal text (%(noun)s), but its text mentions none',
                action=action.id,
                noun=match["noun"].lower(),
            )
            field = "progress" if action.progress else "updates"
            yield Remark(("actions", index, field), unmentioned, "say what became of the legal text", key=True)


SPECIMENS = {
    "elephants": frozenset((*en.ELEPHANTS, *fr.ELEPHANTS, *es.ELEPHANTS)),
    "rhinoceroses": frozenset((*en.RHINOCEROSES, *fr.RHINOCEROSES, *es.RHINOCEROSES)),
    "pangolins": frozenset((*en.PANGOLINS, *fr.PANGOLINS, *es.PANGOLINS)),
    "tigers": frozenset((*en.TIGERS, *fr.TIGERS, *es.TIGERS)),
    "turtles": frozenset((*en.TURTLES, *fr.TURTLES, *es.TURTLES)),
    "sharks": frozenset((*en.SHARKS, *fr.SHARKS, *es.SHARKS)),
    "rosewood": frozenset((*en.ROSEWOOD, *fr.ROSEWOOD, *es.ROSEWOOD)),
}
"""Animals and plants that action plans cover, and the words for them."""
SPECIES = {
    "elephants": message("elephants"),
    "rhinoceroses": message("rhinoceroses"),
    "pangolins": message("pangolins"),
    "tigers": message("tigers"),
    "turtles": message("turtles"),
    "sharks": message("sharks"),
    "rosewood": message("rosewood"),
}
"""The names of these animals and plants in remarks."""


@rule("SUB310", Severity.NOTE, READ)
def text_speaks_of_the_plan(subject: Subject) -> Iterator[Remark]:
    """An action reports only on species that the plan does not cover.

    A report on an ivory plan may describe good work on rhinoceros horn, but that work is not progress for the plan. If
    another species is only a part of a count ("318 charges, 27 of them for pangolin"), nothing is reported.

    Fails, in a plan on ivory:

        actions:
          - progress:
              - Two seizures of rhinoceros horn were sampled for the police of a neighbour.

    Passes:

        actions:
          - progress:
              - Two seizures of ivory and one of rhinoceros horn were sampled.

    To fix it, check that the text is under the right action. If the source itself has this text, tell readers under
    `notes`, and accept the finding.
    """
    title = {word.lower() for wording in subject.plan.title.wordings for word in re.findall(r"\w+", wording.words)}
    subjects = [name for name, words in SPECIMENS.items() if words & title]
    if len(subjects) != 1:
        return
    own = SPECIMENS[subjects[0]]
    others = frozenset().union(*(words for name, words in SPECIMENS.items() if name != subjects[0]))
    for index, action in enumerate(subject.actions):
        if not subject.prose.whole(index, DONE):
            continue
        passages = subject.prose.of(index, DONE)
        strange = next((passage for passage in passages if _names_more_than_a_part(passage, others)), None)
        if strange and all(passage.vocabulary.isdisjoint(own) for passage in passages):
            word = next(iter(sorted(strange.vocabulary & others)))
            yield Remark(
                strange.path,
                message(
                    '"%(action)s" reports on %(word)s and not on %(subject)s, which the plan is about',
                    action=action.id,
                    word=word,
                    subject=SPECIES[subjects[0]],
                ),
                "check that the text is under the right action",
                at=word,
            )


PART_OF_A_COUNT = re.compile(
    rf"\b(?:{any_term(en.PART_OF_THEM, fr.PART_OF_THEM, es.PART_OF_THEM)})\b[^.;:]{{0,60}}", re.IGNORECASE
)
"""The part of a count that is named beside the whole: "27 of them for pangolin"."""


def _names_more_than_a_part(passage: Passage, species: frozenset[str]) -> bool:
    """Tell whether a text names species other than as a part of a count."""
    if passage.vocabulary.isdisjoint(species):
        return False
    return not vocabulary(PART_OF_A_COUNT.sub(" ", passage.text)).isdisjoint(species)
