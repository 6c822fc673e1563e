"""What became of each action since the report before."""

from collections import Counter
from collections.abc import Iterator

from planpress.model import Action, Report, Severity, StatedChange
from planpress.model.lineage import Lineage, continued_ids
from planpress.rules.reading.languages import READ
from planpress.rules.reading.likeness import Weights, similarity, weights
from planpress.rules.reading.words import listed, plainly, shorten
from planpress.rules.rule import Common, Remark, rule
from planpress.rules.subject import Subject
from planpress.suggestion import KnownNames

STRANGE = 0.25
"""Titles that share less of their words than this may name two different actions."""


@rule("LIN301", Severity.ERROR)
def no_action_vanishes(subject: Subject) -> Iterator[Remark]:
    """An action of the report before is neither continued nor dropped.

    A promise that disappears between two reports is what readers most want to hear of. Each action
    of the nearest earlier report must go on here, under its own id or named in a `from`, or stand
    under `dropped` with the reason.

    Fails:

        # the report before
        actions:
          - {id: "2.4", title: Manage seizures}
        # this report
        actions:
          - {id: "2.5", title: Manage seizures, change: new}

    Passes:

        # the report before
        actions:
          - {id: "2.4", title: Manage seizures}
        # this report
        actions:
          - {id: "2.5", title: Manage seizures, from: ["2.4"], change: renumbered}

    To fix it, look in the later report (or the revised plan) for what became of the action: name it
    in the `from` of the one that continues it, or list it under `dropped` with the reason. Of a revised
    plan that states no lineage at all, LIN312 reports that instead, once.
    """
    report, earlier = subject.report, subject.earlier
    if earlier is None or not report.detailed or _says_nothing(earlier, report):
        return
    continued = {past_id for action in report.actions for past_id in continued_ids(action, earlier, report)}
    for action in earlier.actions:
        if action.id not in continued and not report.drops(action.id):
            yield Remark(
                ("dropped",) if report.dropped else ("actions",),
                f'action "{action.id}" of {earlier.period} vanishes here',
                "name it in the `from` of the action that continues it,"
                f' or list it under `dropped`: - id: "{action.id}", and on the next line reason: "..."',
                key=True,
            )


@rule("LIN302", Severity.ERROR)
def lineage_leads_somewhere(subject: Subject) -> Iterator[Remark]:
    """A lineage names an action that does not exist.

    `from` names actions of the nearest earlier report that lists its actions; so does the `id` of an
    entry under `dropped`. `into` names actions of the same report.

    Fails:

        # the report before
        actions:
          - {id: "2.5", title: Share data}
        # this report
        actions:
          - {id: "2.7", title: Share data, from: ["2.6"], change: renumbered}

    Passes:

        # the report before
        actions:
          - {id: "2.5", title: Share data}
        # this report
        actions:
          - {id: "2.7", title: Share data, from: ["2.5"], change: renumbered}

    To fix it, correct the id, or write `change: new` instead of `from` for an action without a past.
    """
    report, earlier = subject.report, subject.earlier
    if not report.detailed:
        return
    where = f"action of {earlier.period}" if earlier else "action of an earlier report: there is none"
    past = KnownNames(sorted(action.id for action in earlier.actions) if earlier else ())
    present = KnownNames(sorted(action.id for action in report.actions))
    for place, action in enumerate(report.actions):
        for step, identifier in enumerate(action.continues or ()):
            if identifier not in past:
                hint = past.suggest(identifier) or "write `change: new` instead"
                yield Remark(("actions", place, "from", step), f'"{identifier}" is no {where}', hint)
    for place, dropped in enumerate(report.dropped):
        if dropped.id not in past:
            hint = past.suggest(dropped.id) or "take the entry out"
            yield Remark(("dropped", place, "id"), f'"{dropped.id}" is no {where}', hint)
        for step, identifier in enumerate(dropped.into):
            if identifier not in present:
                hint = present.suggest(identifier)
                yield Remark(("dropped", place, "into", step), f'"{identifier}" is no action of this report', hint)


@rule("LIN303", Severity.WARNING)
def an_id_is_not_used_anew(subject: Subject) -> Iterator[Remark]:
    """The title of an action shares hardly a word with the one before, and the report does not say why.

    Within one version of the plan, an action continues the one with the same number. A title with
    hardly a word of the earlier one is the old promise in new words, or another action under an old
    number: then the site would compare two things that have nothing to do with each other. Only the
    report can say which. Words that stand in many titles, such as "national" or "develop", count little.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Revise the list of species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Revise the list of species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station, change: new}
        dropped:
          - {id: "1.1", reason: The list was revised in 2015.}

    To fix it, correct the number or the title; or write `change: reworded` if it is the old promise in
    new words, and if not, `change: new`, with the old one listed under `dropped`.
    """
    for place, action, before, likeness in _retitled(subject):
        if action.change in (None, StatedChange.RENUMBERED) and likeness < STRANGE:
            message = f'"{action.id}" was "{_title(subject, before)}" in {_before(subject)}: is it the same action?'
            hint = "write `change: reworded`, or `change: new` with the old one under `dropped`"
            yield Remark(("actions", place, "title"), message, hint)


@rule("LIN304", Severity.WARNING)
def new_words_are_said_to_be_new(subject: Subject) -> Iterator[Remark]:
    """The title of an action has changed, and the report does not say so.

    A promise that is worded anew may promise less. Readers are shown every change of wording, so
    every change must be intended. Capitals and punctuation do not count.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train all customs officers in the provinces}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers in the provinces}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train all customs officers in the provinces}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers in the provinces, change: reworded}

    To fix it, correct the title, or write `change: reworded`.
    """
    for place, action, before, likeness in _retitled(subject):
        if action.change is None and likeness >= STRANGE:
            message = f'the title of "{action.id}" was "{_title(subject, before)}" in {_before(subject)}'
            yield Remark(("actions", place, "title"), message, "correct it, or write `change: reworded`")


@rule("LIN305", Severity.NOTE)
def reworded_is_worded_anew(subject: Subject) -> Iterator[Remark]:
    """An action is said to be reworded, and its title is the same.

    Either the new title was forgotten, or nothing has changed.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers, change: reworded}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}

    To fix it, enter the new title, or take `change` out.
    """
    for place, action, before in _continuing(subject):
        if action.change is StatedChange.REWORDED and (
            plainly(_title(subject, action)) == plainly(_title(subject, before))
        ):
            message = f'"{action.id}" is said to be reworded, but has the title that it had in {_before(subject)}'
            yield Remark(("actions", place, "change"), message, "enter the new title, or take `change` out")


@rule("LIN313", Severity.NOTE, READ)
def reworded_is_the_same_promise(subject: Subject) -> Iterator[Remark]:
    """An action is said to be reworded, and shares hardly a word with what it was.

    New words for an old promise keep some of the old ones. Where nearly all are others, readers who
    compare the two ratings may be comparing two promises.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Revise the list of protected species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station, change: reworded}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Revise the list of protected species}
        # this report
        actions:
          - {id: "1.1", title: Revise the list of species and print it, change: reworded}

    To fix it, look both titles up. If it is another action, write `change: new` and list the old one
    under `dropped`; if it is the old promise, accept the finding.
    """
    for place, action, before, likeness in _retitled(subject):
        if action.change is StatedChange.REWORDED and likeness < STRANGE:
            message = f'"{action.id}" was "{_title(subject, before)}" in {_before(subject)}: is it the same promise?'
            yield Remark(("actions", place, "title"), message, "look both titles up")


@rule("LIN306", Severity.WARNING)
def a_split_has_parts(subject: Subject) -> Iterator[Remark]:
    """An action is said to be part of a split, and there is no other part.

    If one action became two, both name it in `from`. With one part only, the rest of the promise is
    lost without a word.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    To fix it, find the other part and give it the same `from` and `change: split`; or write
    `change: reworded` if there is none.
    """
    if subject.lineage is None:
        return
    for place, action in enumerate(subject.actions):
        past = subject.lineage.predecessors(action.id)
        if (
            action.change is StatedChange.SPLIT
            and past
            and all(len(subject.lineage.successors(past_id)) == 1 for past_id in past)
        ):
            message = f'"{action.id}" is the only part of "{past[0]}", which is said to be split'
            yield Remark(("actions", place, "change"), message, "find the other part, or write `change: reworded`")


@rule("LIN307", Severity.WARNING)
def a_merger_has_two_sources(subject: Subject) -> Iterator[Remark]:
    """An action is said to be merged, and continues one action only.

    A merged action lists in `from` all the actions that it continues; or each of these stands under
    `dropped`, with the merged action in its `into`. Where only one is named, the other promise is
    lost without a word.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Regulate gear}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear and seasons, from: ["1.1"], change: merged}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Regulate gear}
          - {id: "1.2", title: Regulate seasons}
        # this report
        actions:
          - {id: "1.1", title: Regulate gear and seasons, from: ["1.1", "1.2"], change: merged}

    To fix it, name the other actions in `from`; or write `change: reworded` if there are none.
    """
    if subject.lineage is None:
        return
    taken: dict[str, set[str]] = {}
    for dropped in subject.report.dropped:
        for taker in dropped.into:
            taken.setdefault(taker, set()).add(dropped.id)
    for place, action in enumerate(subject.actions):
        if action.change is StatedChange.MERGED:
            past = {*subject.lineage.predecessors(action.id), *taken.get(action.id, ())}
            if len(past) < 2:  # noqa: PLR2004 - a merger takes two
                message = (
                    f'"{action.id}" is said to be merged, but continues {listed(sorted(past)) or "no action"} only'
                )
                yield Remark(("actions", place, "change"), message, "name the others in `from`")


@rule("LIN308", Severity.WARNING)
def the_change_fits_the_lineage(subject: Subject) -> Iterator[Remark]:
    """The stated change contradicts the stated lineage.

    "New" with a past, "renumbered" with the same number, two sources that are not said to be
    merged, two parts that are not said to be split: one of the two statements is wrong, and the
    comparison of the periods would tell readers the wrong one.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers, from: ["1.1"], change: renumbered}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, correct `change` or `from`.
    """
    if subject.lineage is None:
        return
    part_counts = _part_counts(subject.lineage, subject.report)
    for place, action in enumerate(subject.actions):
        past = subject.lineage.predecessors(action.id)
        parts = max((part_counts[earlier] for earlier in past), default=0)
        key = "change" if action.change else "from" if action.continues is not None else "id"
        if message := _contradiction(action, past, parts):
            yield Remark(("actions", place, key), message, "correct `change` or `from`", key=key == "from")


@rule("LIN309", Severity.NOTE)
def parts_of_a_split_are_on_one_scale(subject: Subject) -> Iterator[Remark]:
    """The parts of a split are rated on another scale than the action was.

    Nobody can say whether the parts are better or worse than the whole was, unless the plan says
    which rating of one scale equals which of the other.

    Fails, where the plan has no mapping between the two scales:

        # the report before
        scale: niap-2014
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    Passes:

        # the report before
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear and seasons}
        # this report
        scale: niap-2017
        actions:
          - {id: "1.1", title: Regulate gear, from: ["1.1"], change: split}
          - {id: "1.2", title: Regulate seasons, from: ["1.1"], change: split}

    To fix it, check that both reports name the right `scale`; or state under `mappings` in the plan
    which rating equals which, and who says so.
    """
    report, earlier = subject.report, subject.earlier
    if subject.lineage is None or earlier is None or earlier.scale == report.scale:
        return
    if any(
        (mapping.from_scale, mapping.to_scale) == (earlier.scale, report.scale) for mapping in subject.plan.mappings
    ):
        return
    places = {action.id: place for place, action in enumerate(report.actions)}
    for before in earlier.actions:
        parts = subject.lineage.successors(before.id)
        if len(parts) > 1:
            place = places[parts[0]]
            message = (
                f'{listed(list(parts))} are rated on the scale {report.scale}, "{before.id}" was on {earlier.scale}'
            )
            hint = "the ratings cannot be compared without a mapping in the plan"
            yield Remark(("actions", place, "from"), message, hint)


@rule("LIN310", Severity.WARNING)
def what_is_dropped_has_ended(subject: Subject) -> Iterator[Remark]:
    """An action is dropped, and goes on all the same.

    An action either ends or goes on. It cannot stand under `dropped` while it is still listed under
    its own number, or while another action continues it that is not named in `into`. A new action
    (`change: new`) that was given the old number is not meant.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}
        dropped:
          - {id: "1.1", reason: The revised plan no longer has it.}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.2", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, take the entry out of `dropped`, or name under `into` which action took it up.
    """
    if subject.lineage is None:
        return
    for place, dropped in enumerate(subject.report.dropped):
        if _is_listed(subject, dropped.id):
            message = f'"{dropped.id}" is dropped, but still listed under `actions`'
            yield Remark(("dropped", place, "id"), message, "take it out of one of the two")
        elif heirs := [drop for drop in subject.lineage.successors(dropped.id) if drop not in dropped.into]:
            message = f'"{dropped.id}" is dropped, but "{heirs[0]}" continues it'
            yield Remark(
                ("dropped", place, "id"), message, f'take it out of `dropped`, or write `into: ["{heirs[0]}"]`'
            )


def _is_listed(subject: Subject, identifier: str) -> bool:
    """Whether an action of the report before is listed here as the same action."""
    listed, earlier = subject.report.action(identifier), subject.earlier
    if listed is None or listed.change is StatedChange.NEW or earlier is None:
        return False
    if listed.continues is not None:
        return identifier in listed.continues
    return earlier.plan_version == subject.report.plan_version


@rule("LIN311", Severity.NOTE)
def new_actions_are_said_to_be_new(subject: Subject) -> Iterator[Remark]:
    """An action appears that no earlier report has, and is not said to be new.

    It may be new, or an old one under a new number: only its editor knows. Where a revised plan states
    no lineage at all, LIN312 has said so already, once; of an action with the title of a dropped one,
    LIN314 or LIN315 reports it.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}
          - {id: "1.2", title: Train judges}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}
          - {id: "1.2", title: Train judges, change: new}

    To fix it, write `change: new`, or name in `from` what it continues.
    """
    if subject.lineage is None or subject.earlier is None or _says_nothing(subject.earlier, subject.report):
        return
    taken_up = {identifier for dropped in subject.report.dropped for identifier in dropped.into}
    taken_up |= {
        pair.new for pair in subject.dataset.namesakes(subject.report.period)
    }  # LIN314 and LIN315 speak of them
    newcomers = [
        (place, action)
        for place, action in enumerate(subject.actions)
        if not subject.lineage.predecessors(action.id) and action.id not in taken_up
    ]
    unsaid = [(place, action) for place, action in newcomers if action.change is None]
    said = f"of the {len(newcomers)} actions that continue none of {_before(subject)}, none is said to be new"
    for place, action in unsaid:
        message = f'"{action.id}" continues no action of {_before(subject)} and is not said to be new'
        hint = 'write `change: new`, or `from: ["..."]`'
        yield Remark(("actions", place, "id"), message, hint, common=Common(len(newcomers), said))


@rule("LIN312", Severity.WARNING)
def revision_states_lineage(subject: Subject) -> Iterator[Remark]:
    """The report on a revised plan does not say what became of any action.

    Within one `plan_version` an action continues its own number. In a revised plan a number may stand
    for another action, so no action is compared unless the report says what continues what. A report
    that says nothing at all can be published: where nothing is compared, nothing wrong is said. Its
    readers only learn nothing of what changed, so this is a warning. LIN301 is an error: there the
    actions are compared, and one of them would disappear without a word.

    Fails:

        # the report before
        plan_version: "1"
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        plan_version: "2"
        actions:
          - {id: "1.1", title: Train customs officers}

    Passes:

        # the report before
        plan_version: "1"
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        plan_version: "2"
        actions:
          - {id: "1.1", title: Train customs officers, from: ["1.1"]}

    To fix it, give each action its `from`, or `change: new`, and list under `dropped` those that ended.
    If the plan was not revised, give both reports the same `plan_version`.
    """
    report, earlier = subject.report, subject.earlier
    if earlier is not None and report.detailed and _says_nothing(earlier, report):
        yield Remark(
            ("plan_version",),
            f"the plan was revised since {earlier.period}, and no action says what it continues",
            "give each action its `from`, or `change: new`, and list under `dropped` those that ended",
        )


@rule("LIN314", Severity.WARNING)
def a_dropped_action_does_not_come_back_as_new(subject: Subject) -> Iterator[Remark]:
    """An action is dropped, and a new one has its title.

    Two actions of one title are nearly always one promise under another number. Said to be dropped and
    new, they are not compared: the site would show a promise that ended and one without a past. Case,
    punctuation and what no reader sees do not count.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers, change: new}
        dropped:
          - {id: "1.1", reason: No longer in the list.}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers, from: ["1.1"], change: renumbered}

    To fix it, name the old number in the `from` of the new action, write `change: renumbered`, and take the
    old one out of `dropped`. If they really are two promises, accept the finding; if the new one takes the old
    one up, name it in the `into` of the dropped one.
    """
    yield from _namesakes(subject, same=True)


@rule("LIN315", Severity.NOTE)
def a_dropped_action_does_not_come_back_reworded(subject: Subject) -> Iterator[Remark]:
    """An action is dropped, and a new one has nearly its title.

    A promise that was renumbered is often worded anew in a few places. Titles are nearly the same where
    they share most of their letters in a row, and the same numbers.

    Fails:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers of the ports}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers in the ports, change: new}
        dropped:
          - {id: "1.1", reason: No longer in the list.}

    Passes:

        # the report before
        actions:
          - {id: "1.1", title: Train customs officers of the ports}
        # this report
        actions:
          - {id: "1.3", title: Train customs officers in the ports, from: ["1.1"], change: renumbered}

    To fix it, look both titles up. If they are one promise, name the old number in the `from` of the new
    action, write `change: renumbered`, and take the old one out of `dropped`; else leave both as they are.
    """
    yield from _namesakes(subject, same=False)


def _continuing(subject: Subject) -> Iterator[tuple[int, Action, Action]]:
    """Yield the actions that continue exactly one, with that one."""
    if subject.lineage is None or subject.earlier is None:
        return
    for place, action in enumerate(subject.actions):
        past = subject.lineage.predecessors(action.id)
        before = subject.earlier.action(past[0]) if len(past) == 1 else None
        if before and len(subject.lineage.successors(past[0])) == 1:
            yield place, action, before


def _namesakes(subject: Subject, *, same: bool) -> Iterator[Remark]:
    """Yield a remark for each new action with the title, or nearly the title, of a dropped one."""
    places = {action.id: place for place, action in enumerate(subject.actions)}
    for found in subject.dataset.namesakes(subject.report.period) if subject.actions else ():
        if found.same == same:
            place = places[found.new]
            title = shorten(_title(subject, subject.actions[place]))
            has = "has the title" if same else "has nearly the title"
            message = f'"{found.new}" {has} of "{found.ended}", which is dropped here: "{title}"'
            hint = (
                f'if it is the same promise, write `from: ["{found.ended}"]` and `change: renumbered`,'
                f' and take "{found.ended}" out of `dropped`'
            )
            yield Remark(("actions", place, "id"), message, hint)


def _title(subject: Subject, action: Action) -> str:
    return action.title.wording(subject.report.language or subject.plan.language).words


def _same_language(subject: Subject, action: Action, before: Action) -> tuple[str, str] | None:
    """Return two titles in a language that both have, or nothing: across languages nothing can be compared."""
    now, then = (
        report.language or subject.plan.language if report else "" for report in (subject.report, subject.earlier)
    )
    for wording in action.title.wordings:
        for other in before.title.wordings:
            if (wording.language or now) == (other.language or then):
                return wording.words, other.words
    return None


def _retitled(subject: Subject) -> Iterator[tuple[int, Action, Action, float]]:
    """Yield the actions whose title is another, with what they continue and how much the two titles share."""
    weigh = None
    for place, action, before in _continuing(subject):
        titles = _same_language(subject, action, before) if action.title != before.title else None
        if titles and plainly(titles[0]) != plainly(titles[1]):
            weigh = weigh or _weights(subject)
            yield place, action, before, similarity(*titles, weigh)


def _weights(subject: Subject) -> Weights:
    """Return how much each word of a title tells: the fewer titles have it, the more."""
    reports = [subject.actions, subject.earlier.actions if subject.earlier else ()]
    return weights(*([_title(subject, action) for action in actions] for actions in reports))


def _part_counts(links: Lineage, report: Report) -> Counter[str]:
    """Count the actions that continue each earlier one, without those that only merge a part of it into another."""
    mergers = {action.id for action in report.actions if action.change is StatedChange.MERGED}
    return Counter(earlier for earlier, later in links.links if later not in mergers)


def _before(subject: Subject) -> str:
    return subject.earlier.period if subject.earlier else ""


def _contradiction(action: Action, past: tuple[str, ...], parts: int) -> str:
    several = len(past) > 1
    if action.change is StatedChange.NEW:
        return f'"{action.id}" is said to be new, but continues {listed(list(past))}' if past else ""
    if action.change is StatedChange.RENUMBERED and past == (action.id,):
        return f'"{action.id}" is said to be renumbered, but had this number before'
    if several and action.change is not StatedChange.MERGED and parts == 1:
        return f'"{action.id}" continues {listed(list(past))}, but is not said to be merged'
    if parts > 1 and action.change not in (StatedChange.SPLIT, StatedChange.MERGED):
        return f'"{past[0]}" is continued by {parts} actions, but "{action.id}" is not said to be a part of a split'
    if action.change is None and past and not several and past != (action.id,):
        return f'"{action.id}" continues "{past[0]}", but is not said to be renumbered'
    return ""


def _says_nothing(earlier: Report, report: Report) -> bool:
    """Whether a report of a revised plan states no lineage at all."""
    stated = report.dropped or any(action.continues is not None or action.change for action in report.actions)
    return earlier.plan_version != report.plan_version and not stated
