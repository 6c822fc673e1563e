"""Rules for when actions begin, are due and were updated."""

from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.lateness import is_late
from planpress.model.message import message
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("TIM313", Severity.WARNING)
def action_is_due_after_it_begins(subject: Subject) -> Iterator[Remark]:
    """An action is due before it begins.

    One of the two dates must be wrong, and readers cannot tell which one. A year or a month counts as before another
    date only if its last day is before that date. The dates of milestones are compared in the same way.

    Fails:

        actions:
          - {id: "1.1", title: Adopt a law, start: 2016-03, due: 2016-02}

    Passes:

        actions:
          - {id: "1.1", title: Adopt a law, start: 2016-03, due: 2016}

    To fix it, check both dates in the plan.
    """
    for index, action in enumerate(subject.actions):
        due = action.due.date if action.due else None
        if due and action.start and due.last < action.start.first:
            turned = message(
                '%(term_action)s "%(action)s" is due (%(due)s) before it begins (%(start)s)',
                action=action.id,
                due=due,
                start=action.start,
            )
            yield Remark(("actions", index, "due"), turned, "check both dates")
        for step, milestone in enumerate(action.milestones):
            due = milestone.due.date if milestone.due else None
            if due and milestone.start and due.last < milestone.start.first:
                turned = message(
                    "a milestone is due (%(due)s) before it begins (%(start)s)", due=due, start=milestone.start
                )
                yield Remark(("actions", index, "milestones", step, "due"), turned, "check both dates")


@rule("TIM314", Severity.WARNING)
def updates_are_within_the_period(subject: Subject) -> Iterator[Remark]:
    """An update is dated after the period of its report.

    A report cannot describe events after its period. Either the date is mistyped, or the update belongs to the next
    report. An update dated before the period is not a fault, because reports often repeat earlier updates.

    Fails:

        to: 2017-07-31
        actions:
          - updates:
              - {date: 2017-08, text: The law was adopted.}

    Passes:

        to: 2017-07-31
        actions:
          - updates:
              - {date: 2017-07, text: The law was adopted.}

    To fix it, look up the date in the source, or move the update to the report for its period.
    """
    for index, action in enumerate(subject.actions):
        for step, update in enumerate(action.updates):
            if update.date.first > subject.report.end.last:
                after = message(
                    "an update is dated %(date)s, after the end of the %(term_period)s (%(end)s)",
                    date=update.date,
                    end=subject.report.end,
                )
                path = ("actions", index, "updates", step, "date")
                yield Remark(path, after, "look up the date, or move the update to the next report")


@rule("TIM315", Severity.NOTE)
def late_actions_are_explained(subject: Subject) -> Iterator[Remark]:
    """An action was late at the end of the period, but its entry says nothing about the delay.

    The action's due date had passed when the period ended, and the Party's rating does not mean that the action is
    finished. The site marks the action as late, and readers ask what delayed it. The rule looks for an entry under
    `progress`, `comments`, `challenges`, `outlook` or `updates`, for the `progress` of a milestone, or for a note
    beside the rating, but does not read the text. Dates are compared with the end of the period, never with today's
    date. Actions without a rating are not judged.

    Fails:

        to: 2017-07-31
        actions:
          - {id: "1.1", title: Adopt a law, due: 2016-12, ratings: {party: partial-progress}}

    Passes:

        to: 2017-07-31
        actions:
          - id: "1.1"
            title: Adopt a law
            due: 2016-12
            ratings: {party: partial-progress}
            challenges:
              - The parliament was dissolved.

    To fix it, write what delayed the action, if the report gives a reason. If it gives none, accept the finding.
    """
    for index, action in enumerate(subject.actions):
        judged, due = subject.judged(action), action.due.date if action.due else None
        if (
            not judged
            or due is None
            or not is_late(subject.plan, subject.report, action)
            or judged[1].note
            or action.says_anything
        ):
            continue
        late = message(
            '%(term_action)s "%(action)s" was due by %(due)s and is not finished, '
            "but its entry says nothing about the delay",
            action=action.id,
            due=due,
        )
        yield Remark(("actions", index, "due"), late, "write what delayed the action, if the report gives a reason")
