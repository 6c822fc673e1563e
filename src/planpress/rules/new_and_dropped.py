"""Rules for actions that begin or end."""

from collections.abc import Iterator

from planpress.model import Severity, StatedChange
from planpress.model.message import counted, message
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Common, Remark, rule
from planpress.rules.subject import Subject


@rule("LIN310", Severity.WARNING)
def what_is_dropped_has_ended(subject: Subject) -> Iterator[Remark]:
    """An action is dropped but still continues.

    An action either ends or continues. It cannot be under `dropped` if it is still listed under its own number, or if
    an action that is not named in `into` continues it. The rule does not apply to a new action (`change: new`) with the
    old number.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}
        dropped:
          - {id: "1.1", reason: The revised plan no longer has it.}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, remove the entry from `dropped`, or name, in its `into`, the action that took it up.
    """
    if subject.lineage is None:
        return
    for index, dropped in enumerate(subject.report.dropped):
        identifier = dropped.id
        if _is_listed(subject, identifier):
            kept = message(
                '"%(action)s" is dropped, but still listed under `%(key)s`', action=identifier, key="actions"
            )
            yield Remark(("dropped", index, "id"), kept, "remove the action from one of the two lists")
        elif heirs := [heir for heir in subject.lineage.successors(identifier) if heir not in dropped.into]:
            continued = message(
                '"%(action)s" is dropped, but "%(heir)s" continues it', action=identifier, heir=heirs[0]
            )
            yield Remark(
                ("dropped", index, "id"), continued, f'remove it from `dropped`, or write `into: ["{heirs[0]}"]`'
            )


def _is_listed(subject: Subject, identifier: str) -> bool:
    """Tell whether the report lists an action of the earlier report as the same action."""
    listed, earlier = subject.report.action(identifier), subject.earlier
    if listed is None or listed.change is StatedChange.NEW or earlier is None:
        return False
    if listed.continues is not None:
        return identifier in listed.continues
    return earlier.plan_version == subject.report.plan_version


@rule("LIN311", Severity.NOTE)
def new_actions_are_said_to_be_new(subject: Subject) -> Iterator[Remark]:
    """An action continues nothing from an earlier report, but is not marked as new.

    The action may be new, or an old action under a new number; only the editor knows. If the report on a revised plan
    states no lineage at all, LIN312 reports that once; if a dropped action has the same or nearly the same title,
    LIN314 or LIN315 reports the new action.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}
          - {id: "1.2", title: Train judges}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}
          - {id: "1.2", title: Train judges, change: new}

    To fix it, write `change: new`, or name in `from` the action that it continues.
    """
    if subject.lineage is None or subject.earlier is None or subject.states_no_lineage:
        return
    taken_up = {identifier for dropped in subject.report.dropped for identifier in dropped.into}
    # LIN314 and LIN315 report new actions with the title of a dropped one.
    taken_up |= {pair.new for pair in subject.dataset.namesakes(subject.report.period)}
    newcomers = [
        (index, action)
        for index, action in enumerate(subject.actions)
        if not subject.lineage.predecessors(action.id) and action.id not in taken_up
    ]
    unsaid = [(index, action) for index, action in newcomers if action.change is None]
    earlier = subject.earlier.period
    none_said = counted(
        "none of the %(num)s %(num_actions)s without a predecessor in %(period)s is said to be new",
        "none of the %(num)s %(num_actions)s without a predecessor in %(period)s is said to be new",
        len(newcomers),
        period=earlier,
    )
    for index, action in unsaid:
        not_said = message(
            '"%(action)s" continues no %(term_action)s from %(period)s and is not said to be new',
            action=action.id,
            period=earlier,
        )
        hint = 'write `change: new`, or name the action that it continues: `from: ["..."]`'
        yield Remark(("actions", index, "id"), not_said, hint, common=Common(len(newcomers), none_said))


@rule("LIN314", Severity.WARNING)
def a_dropped_action_does_not_come_back_as_new(subject: Subject) -> Iterator[Remark]:
    """An action is dropped, and a new one has the same title.

    Two actions with the same title are nearly always the same promise under two numbers. If the report states that one
    was dropped and the other is new, the two are not compared. The site would then list a promise that ended and
    another that has no history. Case, punctuation and invisible characters are ignored.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers, change: new}
        dropped:
          - {id: "1.1", reason: No longer in the list.}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, name the old number in the `from` of the new action, write `change: renumbered`, and remove the old
    action from `dropped`. If there really are two promises, accept the finding. If the new action takes up the dropped
    action, name the new action in the `into` of the dropped action.
    """
    yield from _namesakes(subject, same=True)


@rule("LIN315", Severity.NOTE)
def a_dropped_action_does_not_come_back_reworded(subject: Subject) -> Iterator[Remark]:
    """An action is dropped, and a new one has nearly the same title.

    The title of a renumbered promise is often reworded in a few places. Two titles are nearly the same if they share
    all their numbers and most of their letters in sequence.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers of the ports}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers in the ports, change: new}
        dropped:
          - {id: "1.1", reason: No longer in the list.}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers of the ports}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers in the ports, from: ["1.1"], change: renumbered}

    To fix it, look up both titles in the reports. If both stand for the same promise, name the old number in the `from`
    of the new action, write `change: renumbered`, and remove the old action from `dropped`. Otherwise leave both
    actions as they are.
    """
    yield from _namesakes(subject, same=False)


def _namesakes(subject: Subject, *, same: bool) -> Iterator[Remark]:
    """Yield a remark for each new action with the same title as a dropped action, or with nearly the same title."""
    indexes = {action.id: index for index, action in enumerate(subject.actions)}
    for pair in subject.dataset.namesakes(subject.report.period) if subject.actions else ():
        if pair.same == same:
            index = indexes[pair.new]
            values = {
                "new": pair.new,
                "ended": pair.ended,
                "title": shorten(subject.title(subject.actions[index])),
            }
            if same:
                comes_back = message(
                    '"%(new)s" has the same title as "%(ended)s", which is dropped here: "%(title)s"', **values
                )
            else:
                comes_back = message(
                    '"%(new)s" has nearly the same title as "%(ended)s", which is dropped here: "%(title)s"', **values
                )
            hint = (
                f'if it is the same promise, write `from: ["{pair.ended}"]` and `change: renumbered`,'
                f' and remove "{pair.ended}" from `dropped`'
            )
            yield Remark(("actions", index, "id"), comes_back, hint)
