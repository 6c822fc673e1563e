"""Rules for actions that wait for other actions."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.shapes import either
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

WAITING = re.compile(
    either(
        *(rf"\b(?:{any_term(language.ANOTHER)}) (?:{any_term(language.MILESTONES)})\b" for language in (en, fr, es))
    ),
    re.IGNORECASE,
)
"""Words in a rating's label that show that the action waits for another action."""


@rule("RAT304", Severity.WARNING)
def pending_names_what_it_waits_for(subject: Subject) -> Iterator[Remark]:
    """An action is pending, but the report does not say which action it waits for.

    "Pending completion of another action" is informative only with that action's number. Without the number, nobody can
    tell when the wait will end.

    Fails:

        actions:
          - ratings: {party: pending}

    Passes:

        actions:
          - id: "1.1"
            ratings:
              party: {rating: pending, depends_on: ["1.2"]}
          - id: "1.2"

    To fix it, name the action in `depends_on`.

    Source: the column "Pending completion of another action" of SC70 Doc. 27.4 Annex 1.
    """
    for index, assessor, assessment in subject.assessments:
        if not assessment.depends_on and _is_waiting(subject, assessment.rating):
            named = [word for word in (assessment.printed or "").split() if subject.report.action(word)]
            hint = f'name that action: `depends_on: ["{named[0] if named else "..."}"]`'
            unnamed = message(
                '%(term_action)s "%(action)s" is pending, '
                "but the report does not say which %(term_action)s it waits for",
                action=subject.actions[index].id,
            )
            yield Remark(("actions", index, "ratings", assessor), unnamed, hint)


@rule("RAT305", Severity.WARNING)
def what_it_waits_for_is_open(subject: Subject) -> Iterator[Remark]:
    """An action waits for another one that is already achieved.

    If the other action has the best rating, there is nothing left to wait for, so one of the two ratings is out of
    date.

    Fails:

        actions:
          - id: "1.1"
            ratings:
              party: {rating: pending, depends_on: ["1.2"]}
          - id: "1.2"
            ratings: {party: achieved}

    Passes:

        actions:
          - id: "1.1"
            ratings:
              party: {rating: pending, depends_on: ["1.2"]}
          - id: "1.2"
            ratings: {party: on-track}

    To fix it, check both ratings, or name the action that is still open.
    """
    for index, assessor, assessment in subject.assessments:
        for step, identifier in enumerate(assessment.depends_on):
            awaited = subject.report.action(identifier)
            judged = awaited.ratings.get(assessor) if awaited else None
            if judged and subject.is_best(judged):
                path = ("actions", index, "ratings", assessor, "depends_on", step)
                waits = message(
                    '%(term_action)s "%(action)s" waits for "%(other)s", which is rated %(rating)s',
                    action=subject.actions[index].id,
                    other=identifier,
                    rating=subject.label(judged.rating),
                )
                yield Remark(path, waits, "check both ratings")


@rule("RAT306", Severity.WARNING)
def waiting_does_not_go_in_a_circle(subject: Subject) -> Iterator[Remark]:
    """Actions wait for each other in a circle, or one waits for itself.

    If 1.1 waits for 1.2 and 1.2 for 1.1, neither can ever be completed.

    Fails:

        actions:
          - id: "1.1"
            ratings:
              party: {rating: pending, depends_on: ["1.2"]}
          - id: "1.2"
            ratings:
              party: {rating: pending, depends_on: ["1.1"]}

    Passes:

        actions:
          - id: "1.1"
            ratings:
              party: {rating: pending, depends_on: ["1.2"]}
          - id: "1.2"
            ratings: {party: on-track}

    To fix it, find out which action can go first.
    """
    indexes = {action.id: index for index, action in enumerate(subject.actions)}
    waits: dict[str, dict[str, tuple[str, ...]]] = {}
    for index, assessor, assessment in subject.assessments:
        if assessment.depends_on:
            waits.setdefault(assessor, {})[subject.actions[index].id] = assessment.depends_on
    for assessor, by_action in waits.items():
        for circle in _circles(by_action):
            path = ("actions", indexes[circle[0]], "ratings", assessor, "depends_on")
            if len(circle) > 1:
                waiting = message(
                    "%(term_actions)s wait in a circle: %(circle)s", circle=" > ".join((*circle, circle[0]))
                )
            else:
                waiting = message('%(term_action)s "%(action)s" waits for itself', action=circle[0])
            yield Remark(path, waiting, "find out which action can go first")


def _is_waiting(subject: Subject, identifier: str) -> bool:
    rating = subject.scale.rating(identifier) if subject.scale else None
    if rating is None or rating.rank is not None:
        return False
    return any(WAITING.search(words) for words in (rating.id, *(wording.words for wording in rating.label.wordings)))


def _circles(waits: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of waiting actions once, in the order of the report."""
    done: set[str] = set()
    for start, first in waits.items():
        if start in done:
            continue
        trail, stack = {start: 0}, [iter(first)]
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                done.add(trail.popitem()[0])
            elif following in trail:
                yield tuple(trail)[trail[following] :]
            elif following in waits and following not in done:
                trail[following] = len(trail)
                stack.append(iter(waits[following]))
