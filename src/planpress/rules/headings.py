"""Rules for the objectives and bodies that actions name."""

from collections.abc import Iterator

from planpress.model import Path, Severity, Text
from planpress.model.characters import as_seen
from planpress.model.message import message
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("REF301", Severity.WARNING)
def objective_is_of_the_same_pillar(subject: Subject) -> Iterator[Remark]:
    """An action belongs to one pillar, and its objective to another.

    The site would list the action under its pillar but outside its objective, and readers could not tell where it
    belongs in the plan.

    Fails:

        objectives:
          - {id: "1.a", pillar: "1", title: Laws are applied}
        actions:
          - {id: "2.1", pillar: "2", objective: "1.a", title: Train judges}

    Passes:

        objectives:
          - {id: "1.a", pillar: "1", title: Laws are applied}
        actions:
          - {id: "2.1", pillar: "1", objective: "1.a", title: Train judges}

    To fix it, look up the action in the plan and correct its pillar or objective.
    """
    version = subject.report.plan_version
    for index, action in enumerate(subject.actions):
        objective = subject.plan.objective(action.objective, version)
        if objective and objective.pillar != action.pillar:
            different = message(
                '%(term_action)s "%(action)s" is under %(term_pillar)s %(pillar)s, but its %(term_objective)s '
                "%(objective)s is under %(other)s",
                action=action.id,
                pillar=action.pillar,
                objective=objective.id,
                other=objective.pillar,
            )
            yield Remark(("actions", index, "objective"), different, "correct the pillar or the objective")


@rule("REF302", Severity.WARNING)
def listed_bodies_are_named_by_id(subject: Subject) -> Iterator[Remark]:
    """The name of a body that the plan lists is written as text.

    A name entered as text is not recognised as the body that the plan lists. Readers who filter the list of actions by
    that body miss the action.

    Fails:

        bodies:
          - {id: customs, name: Customs}
        actions:
          - {id: "1.1", title: Train officers, responsible: [Customs]}

    Passes:

        bodies:
          - {id: customs, name: Customs}
        actions:
          - {id: "1.1", title: Train officers, responsible: [customs]}

    To fix it, write the id of the body.
    """
    ids = {as_seen(wording.words).casefold(): body.id for body in subject.plan.bodies for wording in body.name.wordings}
    for path, answerable in _answerable(subject):
        words = answerable.wording(subject.language).words
        body = ids.get(as_seen(words).casefold())
        if body and not subject.plan.body(words):
            named = message('"%(name)s" is the name of the body "%(body)s" in the plan', name=words, body=body)
            yield Remark(path, named, f"write the id of the body instead: {body}")


def _answerable(subject: Subject) -> Iterator[tuple[Path, Text]]:
    """Yield everybody who is responsible for an action or a milestone."""
    for index, action in enumerate(subject.actions):
        path: Path = ("actions", index)
        yield from (((*path, "responsible", step), body) for step, body in enumerate(action.responsible))
        for number, milestone in enumerate(action.milestones):
            for step, body in enumerate(milestone.responsible):
                yield (*path, "milestones", number, "responsible", step), body
