"""What the process demands of a report and of each action; `substance` checks indicators, and `evidence` evidence."""

from collections.abc import Callable, Iterator, Mapping

from planpress.model import Action, Requirement, Severity
from planpress.model.message import Message, counted, message
from planpress.rules.rule import Common, Remark, gathered, rule
from planpress.rules.subject import Subject

OF_REPORTS: Mapping[Requirement, Message] = {
    Requirement.OVERALL: message("the report has no overall rating, which the process demands"),
    Requirement.SUMMARY: message("the report has no summary, which the process demands"),
}
OF_ACTIONS: Mapping[Requirement, tuple[Callable[[Action], object], Callable[[str], Message]]] = {
    Requirement.RESPONSIBLE: (
        lambda action: action.responsible,
        lambda action: message('%(term_action)s "%(action)s" does not say who is responsible', action=action),
    ),
    Requirement.DUE: (
        lambda action: action.due,
        lambda action: message('%(term_action)s "%(action)s" has no due date', action=action),
    ),
    Requirement.PROGRESS: (
        lambda action: action.progress or action.updates,
        lambda action: message('%(term_action)s "%(action)s" reports no progress', action=action),
    ),
    Requirement.CHALLENGES: (
        lambda action: action.challenges,
        lambda action: message('%(term_action)s "%(action)s" names no challenges', action=action),
    ),
    Requirement.OUTLOOK: (
        lambda action: action.outlook,
        lambda action: message('%(term_action)s "%(action)s" has no outlook', action=action),
    ),
}


@rule("SUB311", Severity.NOTE)
def demands_are_met(subject: Subject) -> Iterator[Remark]:
    """Something that the process demands is missing.

    The plan lists under `requires` what its process demands of each report (`overall`, `summary`) and of each action
    (`responsible`, `due`, `progress`, `challenges`, `outlook`). The site says "not supplied" where something is
    missing. Rules SUB301 and SUB302 report missing indicators and evidence. If the plan leaves out `requires`, this
    rule reports nothing.

    An action whose rating is the best on the scale or is marked `final` in the plan does not need challenges or an
    outlook; if the same was true in the previous report, the action does not need progress either.

    Fails:

        requires: [summary]

    Passes:

        requires: [summary]
        summary: The law was revised, and two checkpoints were opened.

    To fix it, enter what the report says. If it says nothing, accept the finding, or take the key out of `requires` if
    the process does not demand it.
    """
    if "requires" not in subject.plan.model_fields_set or not subject.report.detailed:
        return
    demanded = subject.plan.requires
    for key, missing in OF_REPORTS.items():
        if key in demanded and not getattr(subject.report, key):
            yield Remark((), missing, HINT)
    for key, (supplied, missing_from) in OF_ACTIONS.items():
        if key in demanded:
            able = [index for index in range(len(subject.actions)) if not _is_over(subject, index, key)]
            indexes = [index for index in able if not supplied(subject.actions[index])]
            yield from gathered(
                subject, indexes, key, missing_from, Common(len(able), _everywhere(key, len(able))), HINT
            )


HINT = "enter what the report says; if it says nothing about this, accept the finding"


def _is_over(subject: Subject, index: int, key: Requirement) -> bool:
    """Tell whether an action needs no entry under a key, because it is finished or given up."""
    judged = subject.judged(subject.actions[index])
    if key in (Requirement.CHALLENGES, Requirement.OUTLOOK):
        return judged is not None and subject.is_final(judged[1])
    return key is Requirement.PROGRESS and index in subject.finished_before


def _everywhere(key: Requirement, number: int) -> Message:
    return {
        Requirement.RESPONSIBLE: counted(
            "%(num)s %(num_actions)s does not say who is responsible",
            "none of the %(num)s %(num_actions)s says who is responsible",
            number,
        ),
        Requirement.DUE: counted(
            "%(num)s %(num_actions)s has no due date",
            "none of the %(num)s %(num_actions)s has a due date",
            number,
        ),
        Requirement.PROGRESS: counted(
            "%(num)s %(num_actions)s reports no progress",
            "none of the %(num)s %(num_actions)s reports progress",
            number,
        ),
        Requirement.CHALLENGES: counted(
            "%(num)s %(num_actions)s names no challenges",
            "none of the %(num)s %(num_actions)s names challenges",
            number,
        ),
        Requirement.OUTLOOK: counted(
            "%(num)s %(num_actions)s has no outlook",
            "none of the %(num)s %(num_actions)s has an outlook",
            number,
        ),
    }[key]
