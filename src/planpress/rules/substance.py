"""Rules for the measures and reasons that readers need to judge an action; `evidence` has the rules for evidence."""

from collections.abc import Iterator

from planpress.model import Requirement, Severity
from planpress.model.message import counted, message
from planpress.rules.rule import Common, Remark, gathered, rule
from planpress.rules.subject import Subject


@rule("SUB301", Severity.NOTE)
def actions_have_indicators(subject: Subject) -> Iterator[Remark]:
    """An action has no indicator.

    An indicator is a figure that shows readers how far an action has come, such as "customs officers trained, 40 of
    120". Without an indicator, a rating is an opinion that nobody can check. The rule also reports an action whose
    indicators have neither a baseline nor a target nor a value.

    Fails:

        actions:
          - title: Train customs officers
            indicators: []

    Passes:

        actions:
          - title: Train customs officers
            indicators:
              - {name: Customs officers trained, unit: officers of 120, baseline: "0", target: "120", value: "40"}

    To fix it, enter the plan's indicator. If the report has no indicator, accept the finding; the site shows "not
    supplied" in any case.

    Indicators are not required if the plan omits `indicators` from `requires`.

    Source: the reporting form, whose Part C asks for an indicator beside each rating.
    """
    demanded = Requirement.INDICATORS in subject.plan.requires
    indexes = [index for index, action in enumerate(subject.actions) if demanded and not action.indicators]
    no_indicator = counted(
        "%(lacking)s of %(num)s %(num_actions)s has no indicator",
        "%(lacking)s of %(num)s %(num_actions)s have no indicator",
        len(subject.actions),
        lacking=len(indexes),
    )
    yield from gathered(
        subject,
        indexes,
        "indicators",
        lambda action: message('%(term_action)s "%(action)s" has no indicator', action=action),
        Common(len(subject.actions), no_indicator),
        "enter the indicator, if the report has one",
    )
    for index, action in enumerate(subject.actions):
        if action.indicators and not any(
            indicator.baseline or indicator.target or indicator.value for indicator in action.indicators
        ):
            empty = message(
                '%(term_action)s "%(action)s" has no indicator with a baseline, a target or a value', action=action.id
            )
            yield Remark(("actions", index, "indicators", 0), empty, "enter what the report states")


@rule("SUB303", Severity.NOTE)
def poor_progress_has_a_reason(subject: Subject) -> Iterator[Remark]:
    """An action with a poor rating names no challenges.

    If little was done, readers want to know why, because nobody can help without knowing the reason. A poor rating is a
    rating in the lower half of the scale.

    Fails:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No work was done.

    Passes:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No work was done.
            challenges:
              - No funds are available.

    To fix it, state under `challenges` what stood in the way, if the source mentions it. If the plan has `requires`,
    this key decides whether challenges are expected (SUB311), and this rule reports nothing.
    """
    if not subject.ranks or "requires" in subject.plan.model_fields_set:
        return
    middle = (subject.ranks[0] + subject.ranks[-1]) / 2
    poor = []
    for index, action in enumerate(subject.actions):
        judged = subject.judged(action)
        rating = subject.rating(judged[1]) if judged else None
        if rating and rating.rank is not None and rating.rank < middle:
            poor.append(index)
    indexes = [index for index in poor if not subject.actions[index].challenges]
    no_challenge = counted(
        "%(lacking)s of %(num)s %(num_actions)s with a poor rating names no challenges",
        "%(lacking)s of %(num)s %(num_actions)s with a poor rating name no challenges",
        len(poor),
        lacking=len(indexes),
    )
    yield from gathered(
        subject,
        indexes,
        "ratings",
        lambda action: message('%(term_action)s "%(action)s" has a poor rating but names no challenges', action=action),
        Common(len(poor), no_challenge),
        "say what stood in the way",
    )
