"""Rules for one action that became several, and for several that became one."""

from collections.abc import Iterator

from planpress.model import Severity, StatedChange
from planpress.model.message import message
from planpress.rules.reading.words import listed
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("LIN306", Severity.WARNING)
def a_split_has_parts(subject: Subject) -> Iterator[Remark]:
    """An action is said to be part of a split, but no other part is listed.

    If one action became two, both new actions name the old action in `from`. If only one part is listed, the rest of
    the promise is silently lost.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    To fix it, find the other part and give it the same `from` and `change: split`. If there is none, remove `change`,
    or write `change: reworded` if the title has changed.
    """
    if subject.lineage is None:
        return
    for index, action in enumerate(subject.actions):
        past = subject.lineage.predecessors(action.id)
        if (
            action.change is StatedChange.SPLIT
            and past
            and all(len(subject.lineage.successors(past_id)) == 1 for past_id in past)
        ):
            alone = message(
                '"%(action)s" is the only part of "%(earlier)s", which is said to be split',
                action=action.id,
                earlier=past[0],
            )
            yield Remark(("actions", index, "change"), alone, "list the other part, or correct `change`")


@rule("LIN307", Severity.WARNING)
def a_merger_has_two_sources(subject: Subject) -> Iterator[Remark]:
    """An action is said to be merged, but continues only one action.

    A merged action lists all actions that it continues in `from`. Alternatively, each of those actions is listed under
    `dropped`, with the merged action in its `into`. If only one action is named, the other promise is silently lost.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Regulate gear}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear and seasons, from: ["1.1"], change: merged}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Regulate gear}
          - {id: "1.2", title: Regulate seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear and seasons, from: ["1.1", "1.2"], change: merged}

    To fix it, name the other actions in `from`; if there are none, correct or remove `change`.
    """
    if subject.lineage is None:
        return
    taken: dict[str, set[str]] = {}
    for dropped in subject.report.dropped:
        for taker in dropped.into:
            taken.setdefault(taker, set()).add(dropped.id)
    for index, action in enumerate(subject.actions):
        if action.change is StatedChange.MERGED:
            past = {*subject.lineage.predecessors(action.id), *taken.get(action.id, ())}
            if len(past) < 2:  # noqa: PLR2004 - a merger needs two
                if past:
                    merged = message(
                        '"%(action)s" is said to be merged, but continues only %(earlier)s',
                        action=action.id,
                        earlier=listed(sorted(past)),
                    )
                else:
                    merged = message(
                        '"%(action)s" is said to be merged, but continues no %(term_action)s', action=action.id
                    )
                yield Remark(
                    ("actions", index, "change"), merged, "name the other actions in `from`, or correct `change`"
                )


@rule("LIN309", Severity.NOTE)
def parts_of_a_split_are_on_one_scale(subject: Subject) -> Iterator[Remark]:
    """The parts of a split are rated on a different scale from the action that was split.

    Unless the plan states which ratings on the two scales correspond, nobody can tell whether the parts are rated
    better or worse than the whole action was.

    Fails if the plan has no mapping between the two scales:

        # the previous report
        scale: niap-2014
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    Passes:

        # the previous report
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    To fix it, check that both reports name the right `scale`, or state under `mappings` in the plan which ratings
    correspond, and who says so.
    """
    report, earlier = subject.report, subject.earlier
    if subject.lineage is None or earlier is None or earlier.scale == report.scale:
        return
    if any(
        (mapping.from_scale, mapping.to_scale) == (earlier.scale, report.scale) for mapping in subject.plan.mappings
    ):
        return
    indexes = {action.id: index for index, action in enumerate(report.actions)}
    for before in earlier.actions:
        parts = subject.lineage.successors(before.id)
        if len(parts) > 1:
            index = indexes[parts[0]]
            scales = message(
                '%(parts)s are rated on the scale %(scale)s, but "%(earlier)s" was rated on %(earlier_scale)s',
                parts=listed(parts),
                scale=str(report.scale),
                earlier=before.id,
                earlier_scale=str(earlier.scale),
            )
            hint = "check `scale` in both reports, or state under `mappings` in the plan which ratings correspond"
            yield Remark(("actions", index, "from"), scales, hint)
