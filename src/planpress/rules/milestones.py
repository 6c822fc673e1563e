"""Rules for milestones, the steps of an action."""

from collections.abc import Iterator

from planpress.model import Milestone, Severity
from planpress.model.lateness import is_reached
from planpress.model.message import message
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("TIM317", Severity.WARNING)
def milestones_are_reached_within_the_period(subject: Subject) -> Iterator[Remark]:
    """A milestone was reached after the period of its report.

    A report cannot describe events after its period. Either the date is mistyped, or the milestone was still open when
    the period ended. A milestone that was reached before the period is not a fault.

    Fails:

        to: 2017-07-31
        actions:
          - milestones:
              - {title: Send the bill to the parliament, reached: 2017-08}

    Passes:

        to: 2017-07-31
        actions:
          - milestones:
              - {title: Send the bill to the parliament, reached: 2017-07}

    To fix it, look up the date; if it is right, enter it in the report for the period in which it falls.
    """
    for index, action in enumerate(subject.actions):
        for step, milestone in enumerate(action.milestones):
            if milestone.reached and milestone.reached.first > subject.report.end.last:
                after = message(
                    'milestone "%(milestone)s" was reached (%(date)s) after the end of the %(term_period)s (%(end)s)',
                    milestone=_name(subject, milestone),
                    date=milestone.reached,
                    end=subject.report.end,
                )
                path = ("actions", index, "milestones", step, "reached")
                yield Remark(path, after, "check the date; if it is right, enter it in the next report")


@rule("RAT313", Severity.NOTE)
def best_rating_has_reached_its_milestones(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, but a milestone has not been reached.

    Readers immediately compare the action's rating with its milestones. The rule looks at milestones with a `rating`;
    milestones that have only a `state` in words are not judged. A milestone is reached if its rating is the best on the
    scale or is marked `final` in the plan, or if it has a date under `reached`.

    Fails:

        actions:
          - ratings: {party: achieved}
            milestones:
              - {title: Send the bill to the parliament, rating: achieved}
              - {title: Publish the law, rating: not-commenced}

    Passes:

        actions:
          - ratings: {party: achieved}
            milestones:
              - {title: Send the bill to the parliament, rating: achieved}
              - {title: Publish the law, rating: achieved}

    To fix it, check both ratings in the source. If the source contradicts itself, tell readers under `notes`, and
    accept the finding.
    """
    for index, action in enumerate(subject.actions):
        judged = subject.judged(action)
        if not judged or not subject.is_whole(judged[1]):
            continue
        for step, milestone in enumerate(action.milestones):
            if milestone.rating and not is_reached(subject.plan, subject.report, milestone):
                still_open = message(
                    '"%(action)s" is rated %(rating)s, but its milestone "%(milestone)s" is rated %(state)s',
                    action=action.id,
                    rating=subject.label(judged[1].rating),
                    milestone=_name(subject, milestone),
                    state=subject.label(milestone.rating),
                )
                path = ("actions", index, "milestones", step, "rating")
                yield Remark(path, still_open, "check both ratings")


def _name(subject: Subject, milestone: Milestone) -> str:
    """Return the number of a milestone or, without one, its title."""
    return milestone.number or milestone.title.wording(subject.language).words
