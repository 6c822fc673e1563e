"""What became of each action in the previous report: continued, dropped or lost."""

from collections import Counter
from collections.abc import Iterator

from planpress.model import Action, Report, Severity, StatedChange
from planpress.model.lineage import Lineage, continued_ids
from planpress.model.message import Message, Worded, counted, message
from planpress.rules.reading.words import listed
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.suggestion import KnownNames


@rule("LIN301", Severity.ERROR)
def no_action_vanishes(subject: Subject) -> Iterator[Remark]:
    """An action of the previous report is neither continued nor dropped.

    What readers care about most is a promise that disappears between two reports. Each action in the nearest earlier
    report that lists its actions must either continue in this report (under its own id, or named in a `from`) or be
    listed under `dropped` with the reason.

    Fails:

        # the previous report
        actions:
          - {id: "2.4", title: Manage seizures}
        # this report
        actions:
          - {id: "2.5", title: Manage seizures, change: new}

    Passes:

        # the previous report
        actions:
          - {id: "2.4", title: Manage seizures}
        # this report
        actions:
          - {id: "2.5", title: Manage seizures, from: ["2.4"], change: renumbered}

    To fix it, find out from the later report (or the revised plan) what became of the action. Name it in the `from` of
    the action that continues it, or list it under `dropped` with the reason. If the report on a revised plan states no
    lineage at all, LIN312 reports that once instead.
    """
    report, earlier = subject.report, subject.earlier
    if earlier is None or not report.detailed or subject.states_no_lineage:
        return
    continued = {past_id for action in report.actions for past_id in continued_ids(action, earlier, report)}
    for action in earlier.actions:
        if action.id not in continued and not report.drops(action.id):
            yield Remark(
                ("dropped",) if report.dropped else ("actions",),
                message(
                    '%(term_action)s "%(action)s" from %(period)s is not in this report, '
                    "and the report does not say what became of it",
                    action=action.id,
                    period=earlier.period,
                ),
                "name it in the `from` of the action that continues it,"
                f' or list it under `dropped`: - id: "{action.id}", and on the next line reason: "..."',
                key=True,
            )


@rule("LIN302", Severity.ERROR)
def lineage_leads_somewhere(subject: Subject) -> Iterator[Remark]:
    """A lineage names an action that does not exist.

    `from`, and the `id` of each entry under `dropped`, name actions in the nearest earlier report that lists its
    actions. `into` names actions in this report.

    Fails:

        # the previous report
        actions:
          - {id: "2.5", title: Share data}
        # this report
        actions:
          - {id: "2.7", title: Share data, from: ["2.6"], change: renumbered}

    Passes:

        # the previous report
        actions:
          - {id: "2.5", title: Share data}
        # this report
        actions:
          - {id: "2.7", title: Share data, from: ["2.5"], change: renumbered}

    To fix it, correct the id. For an action that does not continue an earlier one, write `change: new` instead of
    `from`.
    """
    report, earlier = subject.report, subject.earlier
    if not report.detailed:
        return
    past = KnownNames(sorted(action.id for action in earlier.actions) if earlier else ())
    present = KnownNames(sorted(action.id for action in report.actions))
    for index, action in enumerate(report.actions):
        for step, identifier in enumerate(action.continues or ()):
            if identifier not in past:
                hint = past.suggest(identifier) or "write `change: new` instead of `from`"
                yield Remark(("actions", index, "from", step), _unknown(identifier, earlier), hint)
    for index, dropped in enumerate(report.dropped):
        if dropped.id not in past:
            hint = past.suggest(dropped.id) or "remove the entry"
            yield Remark(("dropped", index, "id"), _unknown(dropped.id, earlier), hint)
        for step, identifier in enumerate(dropped.into):
            if identifier not in present:
                hint = present.suggest(identifier)
                unknown = Worded(
                    f'"{identifier}" is not an action of this report',
                    message('"%(action)s" is not among the %(term_actions)s in this report', action=identifier),
                )
                yield Remark(("dropped", index, "into", step), unknown, hint)


@rule("LIN308", Severity.WARNING)
def the_change_fits_the_lineage(subject: Subject) -> Iterator[Remark]:
    """The stated change contradicts the stated lineage.

    An action may be called "new" but continue an earlier one, be called "renumbered" but keep its number, continue two
    actions without being called "merged", be one of two parts without being called "split", or get a different number
    without being called "renumbered". In each case, one of the two statements is wrong or missing, and the comparison
    of the periods would mislead readers.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers, from: ["1.1"], change: renumbered}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, correct or add `change` or `from`.
    """
    if subject.lineage is None:
        return
    part_counts = _part_counts(subject.lineage, subject.report)
    for index, action in enumerate(subject.actions):
        past = subject.lineage.predecessors(action.id)
        parts = max((part_counts[earlier] for earlier in past), default=0)
        key = "change" if action.change else "from" if action.continues is not None else "id"
        if contradiction := _contradiction(action, past, parts):
            yield Remark(("actions", index, key), contradiction, "correct or add `change` or `from`", key=key == "from")


@rule("LIN312", Severity.WARNING)
def revision_states_lineage(subject: Subject) -> Iterator[Remark]:
    """The report on a revised plan does not say what became of any action.

    Within one `plan_version`, an action continues the earlier action with the same number. In a revised plan, a number
    may belong to a different action, so an action is compared only if the report states which earlier action it
    continues. A report without lineage can be published, because a report that is not compared cannot be compared
    wrongly. But readers do not learn what changed, so this rule gives a warning. LIN301, in contrast, is an error,
    because the reports that it concerns are compared action by action, and a missing action would disappear silently.

    Fails:

        # the previous report
        plan_version: "1"
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        plan_version: "2"
        actions:
          - {id: "1.1", title: Train customs officers}

    Passes:

        # the previous report
        plan_version: "1"
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        plan_version: "2"
        actions:
          - {id: "1.1", title: Train customs officers, from: ["1.1"]}

    To fix it, add `from` or `change: new` to each action, and list the actions that ended under `dropped`. If the plan
    was not revised, give both reports the same `plan_version`.
    """
    report, earlier = subject.report, subject.earlier
    if earlier is not None and report.detailed and subject.states_no_lineage:
        yield Remark(
            ("plan_version",),
            message(
                "the plan has been revised since %(period)s, and no %(term_action)s says what it continues",
                period=earlier.period,
            ),
            "give each action its `from` or `change: new`, and list the actions that ended under `dropped`",
        )


def _part_counts(links: Lineage, report: Report) -> Counter[str]:
    """Count the actions that continue each earlier action, except mergers, which may continue only a part of it."""
    mergers = {action.id for action in report.actions if action.change is StatedChange.MERGED}
    return Counter(earlier for earlier, later in links.links if later not in mergers)


def _unknown(identifier: str, earlier: Report | None) -> Worded:
    if earlier is None:
        return Worded(
            f'there is no earlier report that could list "{identifier}"',
            message('there is no earlier report that could list "%(action)s"', action=identifier),
        )
    return Worded(
        f'"{identifier}" is not an action of {earlier.period}',
        message(
            '"%(action)s" is not among the %(term_actions)s in %(period)s', action=identifier, period=earlier.period
        ),
    )


def _contradiction(action: Action, past: tuple[str, ...], parts: int) -> Message | None:
    several = len(past) > 1
    if action.change is StatedChange.NEW:
        continues = message(
            '"%(action)s" is said to be new, but continues %(earlier)s', action=action.id, earlier=listed(past)
        )
        return continues if past else None
    if action.change is StatedChange.RENUMBERED and past == (action.id,):
        return message('"%(action)s" is said to be renumbered, but had this number before', action=action.id)
    if several and action.change is not StatedChange.MERGED and parts == 1:
        return message(
            '"%(action)s" continues %(earlier)s, but is not said to be merged',
            action=action.id,
            earlier=listed(past),
        )
    if parts > 1 and action.change not in (StatedChange.SPLIT, StatedChange.MERGED):
        return counted(
            '"%(earlier)s" is continued by %(num)s %(num_actions)s, but "%(action)s" is not said to be part of a split',
            '"%(earlier)s" is continued by %(num)s %(num_actions)s, but "%(action)s" is not said to be part of a split',
            parts,
            earlier=past[0],
            action=action.id,
        )
    if action.change is None and past and not several and past != (action.id,):
        return message(
            '"%(action)s" continues "%(earlier)s", but is not said to be renumbered',
            action=action.id,
            earlier=past[0],
        )
    return None
