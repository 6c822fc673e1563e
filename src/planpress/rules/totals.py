"""Compares the totals that a report states with its actions and with each other."""

from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import counted, message
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.summary import count


@rule("TOT301", Severity.ERROR)
def stated_totals_match(subject: Subject) -> Iterator[Remark]:
    """Totals differ from the actions counted.

    A report states how many actions have each rating. If the actions are also public, each total must be the number of
    actions to which this assessor gave this rating. Nobody can tell which of two different numbers is correct, so
    neither is published.

    Fails, with one action rated `achieved` by the Party:

        totals:
          party: {achieved: 2}
        actions:
          - ratings: {party: achieved}

    Passes:

        totals:
          party: {achieved: 1}
        actions:
          - ratings: {party: achieved}

    To fix it, look up the number in the source: either the total or an action's rating was mistyped. If the source
    itself is wrong, leave the total out and state this under `notes`.
    """
    report, scale = subject.report, subject.scale
    if scale is None or not report.detailed:
        return
    for assessor in subject.plan.assessors:
        counted = count(report.actions, scale, assessor)
        for share in counted.shares if counted else ():
            stated = report.totals.get(assessor.id, {})
            if stated and stated.get(share.rating.id, 0) != share.count:
                here = ("totals", assessor.id, share.rating.id)
                yield Remark(
                    here if share.rating.id in stated else here[:-1],
                    message(
                        '"%(assessor)s" rates %(count)s of the %(term_actions)s "%(rating)s", not %(stated)s',
                        assessor=subject.name(assessor),
                        count=share.count,
                        rating=subject.label(share.rating.id),
                        stated=stated.get(share.rating.id, 0),
                    ),
                    "correct the total or the rating of an action; "
                    "if the source itself is wrong, leave the totals out and say so under `notes`",
                )


@rule("TOT304", Severity.WARNING)
def denominators_are_explained(subject: Subject) -> Iterator[Remark]:
    """Two assessors rated different numbers of actions, and no note says why.

    A share means little without the number of actions that it is based on. If one assessor rated 19 actions and another
    rated 21, "half of the actions" means two different numbers.

    Fails:

        totals:
          party: {achieved: 2, on-track: 11}
          secretariat: {achieved: 1, on-track: 11}

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
          secretariat: {achieved: 1, on-track: 11}
        totals_note:
          secretariat: Of 12 actions; the Secretariat did not rate 3.1.

    To fix it, correct the totals, or state in `totals_note` which actions were not rated.
    """
    known = subject.distributions
    for spread in known[1:]:
        noted = {known[0].assessor.id, spread.assessor.id} & subject.report.totals_note.keys()
        if spread.total != known[0].total and not noted:
            stated = spread.assessor.id in subject.report.totals
            yield Remark(
                ("totals", spread.assessor.id) if stated else ("actions",),
                counted(
                    '"%(second)s" rated %(num)s %(num_actions)s, but "%(first)s" rated %(first_total)s',
                    '"%(second)s" rated %(num)s %(num_actions)s, but "%(first)s" rated %(first_total)s',
                    spread.total,
                    second=subject.name(spread.assessor),
                    first=subject.name(known[0].assessor),
                    first_total=known[0].total,
                ),
                f'correct the totals, or explain the difference below `totals_note`: {spread.assessor.id}: "..."',
                key=True,
            )


@rule("TOT305", Severity.WARNING)
def totals_fit_the_actions(subject: Subject) -> Iterator[Remark]:
    """Stated totals count more actions than there are.

    Nobody can rate fourteen of thirteen actions. If the source states totals without a rating for each action, the
    totals cannot be compared rating by rating, but their sum can still be compared with the number of actions that the
    report lists or drops. TOT303 checks the contents of `totals_note`.

    Fails, in a report with one action:

        totals:
          secretariat: {achieved: 1, on-track: 1}
        actions:
          - id: "1.1"

    Passes:

        totals:
          secretariat: {on-track: 1}
        actions:
          - id: "1.1"

    To fix it, look up the totals in the source. If a total counts fewer actions, `totals_note` explains why; see
    TOT304.
    """
    report = subject.report
    for assessor in subject.plan.assessors:
        total = sum(report.totals.get(assessor.id, {}).values())
        most = len(report.actions) + len(report.dropped)
        if report.detailed and report.actions and total > most:
            too_many = counted(
                'the totals of "%(assessor)s" add up to %(total)s, but the report has %(num)s %(num_actions)s',
                'the totals of "%(assessor)s" add up to %(total)s, but the report has %(num)s %(num_actions)s',
                len(report.actions),
                assessor=subject.name(assessor),
                total=total,
            )
            yield Remark(("totals", assessor.id), too_many, "look up the totals in the source", key=True)
