"""Describes a change in one sentence."""

from planpress.compare import REGROUPINGS, Change, ChangeKind, RatedAction
from planpress.compare.texts import as_phrase
from planpress.language.endings import course_clause, ended_clause, taken_clause
from planpress.language.grammar import STYLES, Style, joined, quoted, remarked, sentence
from planpress.language.labels import action_rating_label, kind_label, rating_label
from planpress.language.language import Language
from planpress.language.promised import milestone_clause, promised_clause, target_clause
from planpress.language.reasons import reason_clause
from planpress.model.characters import isolated

RATINGS = (
    *(
        ChangeKind.IMPROVED,
        ChangeKind.WORSENED,
        ChangeKind.BLOCKED,
        ChangeKind.UNBLOCKED,
        ChangeKind.RERATED,
        ChangeKind.SAME,
    ),
    *(ChangeKind.NEWLY_RATED, ChangeKind.NO_LONGER_RATED, ChangeKind.UNRATED),
)
"""The kinds of change that concern the rating of an action that continues exactly one earlier action."""
VALUES = (ChangeKind.RENUMBERED, ChangeKind.MOVED, ChangeKind.REWORDED, ChangeKind.SCOPE)
COMMITMENTS = (ChangeKind.OBJECTIVE, ChangeKind.DUE, ChangeKind.LEAD, ChangeKind.TAGS)
EVIDENCE = (ChangeKind.EVIDENCE_ADDED, ChangeKind.EVIDENCE_REMOVED)
MILESTONES = (
    ChangeKind.MILESTONE_ADDED,
    ChangeKind.MILESTONE_STATE,
    ChangeKind.MILESTONE_DUE,
    ChangeKind.MILESTONE_GONE,
)
INDICATORS = (ChangeKind.INDICATOR_REPORTED, ChangeKind.INDICATOR_CHANGED, ChangeKind.INDICATOR_GONE)


def change_sentence(language: Language, change: Change, style: str = "text") -> str:
    """Describe a change in one sentence, with the numbers of its actions.

    Args:
        language: The language of the sentence.
        change: The change.
        style: "text" or "markdown".
    """
    marks = STYLES[style]
    # Translators: the numbers of actions, and what changed about them
    return language.gettext(
        "%(actions)s: %(change)s.",
        actions=_subject(language, change, marks),
        change=marks.escaped(change_clause(language, change)),
    )


def change_remark(language: Language, change: Change, style: str = "text") -> str:
    """Describe what the actions, ratings and marked words do not already show; return "" if they show everything.

    Args:
        language: The language of the sentence.
        change: The change.
        style: "text" or "markdown".
    """
    return STYLES[style].escaped(sentence(language, _remark(language, change)))


def _subject(language: Language, change: Change, style: Style) -> str:
    earlier = language.listed(style.number(rated.number) for rated in change.was)
    if change.kind in REGROUPINGS:
        return earlier
    names = language.listed(style.number(rated.number) for rated in change.now or change.was)
    if change.course:
        return remarked(language, names, course_clause(language, change.course))
    moved = change.now and change.was and change.earlier != change.later and change.kind is not ChangeKind.RENUMBERED
    if moved:
        # Translators: the numbers of actions, and the numbers that they had before
        return language.gettext("%(actions)s (previously %(earlier)s)", actions=names, earlier=earlier)
    return names


def change_clause(language: Language, change: Change) -> str:
    """Describe a change in a clause, without the numbers of its actions."""
    if change.kind in RATINGS:
        return _rated(language, change)
    if change.kind in REGROUPINGS:
        return _regrouped(language, change)
    if change.kind in VALUES:
        return _valued(language, change)
    if change.kind in COMMITMENTS:
        return promised_clause(language, change)
    if change.kind in EVIDENCE:
        return _evidence(language, change)
    if change.kind in MILESTONES:
        return milestone_clause(language, change)
    if change.kind in INDICATORS:
        return _indicator(language, change)
    match change.kind:
        case ChangeKind.NEW:
            rating = _labels(language, change.now)
            new = language.gettext("new in %(period)s, %(rating)s", period=change.since, rating=rating)
            return joined(language, (new, _namesake(language, change)))
        case ChangeKind.DROPPED:
            return joined(language, (_ended(language, change), _before(language, change), _namesake(language, change)))
        case ChangeKind.NOT_COMPARABLE:
            return language.gettext("not comparable: %(reason)s", reason=_reason(language, change))
        case ChangeKind.DESCRIPTION:
            return kind_label(language, change.kind)
        case ChangeKind.INDICATOR_TARGET:
            return target_clause(language, change)
    return _opposites(language, change)


def _rated(language: Language, change: Change) -> str:
    before, after, reason = _labels(language, change.was), _labels(language, change.now), _reason(language, change)
    ratings = {"before": before, "after": after}
    match change.kind:
        case ChangeKind.IMPROVED:
            clause = language.gettext("rating improved from %(before)s to %(after)s", **ratings)
        case ChangeKind.WORSENED:
            clause = language.gettext("rating worsened from %(before)s to %(after)s", **ratings)
        case ChangeKind.BLOCKED:
            clause = _blocked(language, change, ratings)
        case ChangeKind.UNBLOCKED:
            clause = language.gettext("became unblocked, from %(before)s to %(after)s", **ratings)
        case ChangeKind.RERATED:
            clause = language.gettext(
                "rating changed from %(before)s to %(after)s, neither better nor worse", **ratings
            )
        case ChangeKind.SAME if before == after:
            return language.gettext("same, %(rating)s", rating=after)
        case ChangeKind.SAME:
            clause = language.gettext("same, %(after)s; previously %(before)s", **ratings)
        case ChangeKind.NEWLY_RATED:
            return language.gettext("newly rated, %(rating)s", rating=after)
        case ChangeKind.NO_LONGER_RATED:
            return language.gettext("no longer rated; previously %(rating)s", rating=before)
        case _:
            return language.gettext("not rated in either report")
    return remarked(language, clause, reason)


def _blocked(language: Language, change: Change, ratings: dict[str, str]) -> str:
    if actions := _waits_for(language, change):
        return language.gettext(
            "became blocked, from %(before)s to %(after)s, waiting for %(actions)s", actions=actions, **ratings
        )
    return language.gettext("became blocked, from %(before)s to %(after)s", **ratings)


def _waits_for(language: Language, change: Change) -> str:
    return language.listed(change.waits_for)


def _regrouped(language: Language, change: Change) -> str:
    actions = _named_labels(language, change.now)
    match change.kind:
        case ChangeKind.SPLIT:
            clause = language.gettext("split into %(actions)s", actions=actions)
        case ChangeKind.MERGED:
            clause = language.gettext("merged into %(actions)s", actions=actions)
        case _:
            clause = language.gettext("split and merged into %(actions)s", actions=actions)
    return joined(language, (clause, *_on_the_way(language, change), _before(language, change)))


def _on_the_way(language: Language, change: Change) -> tuple[str, ...]:
    """Describe what happened between the two reports: actions that began, ended or were dropped into a merger."""
    reader = change.was[0].language
    begun = tuple(
        language.gettext(
            "%(action)s, first listed in %(period)s, is part of it", action=beginning.number, period=beginning.since
        )
        for beginning in change.beginnings
    )
    taken = (taken_clause(language, taking, reader) for taking in change.takings)
    ended = (ended_clause(language, ending, reader) for ending in change.endings)
    return (*begun, *taken, *ended)


def _before(language: Language, change: Change) -> str:
    # Translators: the rating that an action had in the earlier report
    return language.gettext("previously %(rating)s", rating=_labels(language, change.was))


def _ended(language: Language, change: Change) -> str:
    """State where and why an action, or each of its branches, ended."""
    name = change.course.number if change.course else change.was[0].number
    reader = change.was[0].language
    several = len(change.endings) > 1
    return joined(
        language,
        (
            language.gettext("split") if several else "",
            *(taken_clause(language, taking, reader) for taking in change.takings),
            *(ended_clause(language, end, reader, named=several or end.number != name) for end in change.endings),
        ),
    )


def _namesake(language: Language, change: Change) -> str:
    """State that an action in the other report has a similar title, although the reports do not connect the two."""
    if change.namesake is None:
        return ""
    action, same = change.namesake.number, change.namesake.same
    if change.kind is ChangeKind.NEW:
        if same:
            return language.gettext("%(action)s, which was dropped then, had the same title", action=action)
        return language.gettext("%(action)s, which was dropped then, had nearly the same title", action=action)
    if same:
        return language.gettext("%(action)s, which is new, has the same title", action=action)
    return language.gettext("%(action)s, which is new, has nearly the same title", action=action)


def _valued(language: Language, change: Change) -> str:
    before, after = isolated(change.before or ""), isolated(change.after or "")
    if change.kind is ChangeKind.RENUMBERED:
        return language.gettext("renumbered from %(before)s to %(after)s", before=before, after=after)
    texts = {"before": quoted(language, before), "after": quoted(language, after)}
    match change.kind:
        case ChangeKind.MOVED:
            # Translators: the names of two pillars, in quotation marks
            return language.gettext("moved to another %(term_pillar)s, from %(before)s to %(after)s", **texts)
        case ChangeKind.REWORDED:
            # Translators: two wordings of a title, in quotation marks
            return language.gettext("reworded from %(before)s to %(after)s", **texts)
    # Translators: two wordings of a title, in quotation marks
    clause = language.gettext("title changed from %(before)s to %(after)s", **texts)
    return remarked(language, clause, _reason(language, change))


def _evidence(language: Language, change: Change) -> str:
    reader = change.subject.language
    titles = language.listed(quoted(language, as_phrase(item.title, reader)) for item in change.evidence)
    if change.kind is ChangeKind.EVIDENCE_ADDED:
        return language.gettext("evidence added, %(titles)s", titles=titles)
    return language.gettext("evidence no longer listed, %(titles)s", titles=titles)


def _indicator(language: Language, change: Change) -> str:
    values = {
        "indicator": quoted(language, isolated(change.indicator)),
        "before": isolated(change.before or ""),
        "after": isolated(change.after or ""),
    }
    match change.kind:
        case ChangeKind.INDICATOR_REPORTED:
            return language.gettext("indicator reported, %(indicator)s: %(after)s", **values)
        case ChangeKind.INDICATOR_CHANGED:
            return language.gettext("indicator value changed, %(indicator)s: from %(before)s to %(after)s", **values)
    return language.gettext("indicator no longer reported, %(indicator)s: previously %(before)s", **values)


def _opposites(language: Language, change: Change) -> str:
    opposite, reader = change.opposite, change.subject.language
    if opposite is None:
        raise ValueError(change.kind)
    values = {
        "before": _labels(language, change.was),
        "after": _labels(language, change.now),
        "assessor": as_phrase(opposite.assessor.label, reader),
    }
    if change.kind is ChangeKind.DIFFERS:
        # Translators: %(theirs)s is the rating by the other assessor
        return language.gettext(
            "assessor newly differs from %(assessor)s, %(after)s against %(theirs)s; previously both %(before)s",
            theirs=rating_label(language, opposite.now, reader),
            **values,
        )
    # Translators: %(theirs)s is the rating by the other assessor in the earlier report
    return language.gettext(
        "assessor now agrees with %(assessor)s, %(after)s; previously %(before)s against %(theirs)s",
        theirs=rating_label(language, opposite.was, reader),
        **values,
    )


def _remark(language: Language, change: Change) -> str:
    """Return the facts that the actions, ratings and marked words, which appear elsewhere, do not convey."""
    match change.kind:
        case ChangeKind.BLOCKED:
            actions = _waits_for(language, change)
            waiting = language.gettext("waiting for %(actions)s", actions=actions) if actions else ""
            return joined(language, (waiting, _reason(language, change)))
        case ChangeKind.NEW:
            new = language.gettext("new in %(period)s", period=change.since)
            return joined(language, (new, _namesake(language, change)))
        case ChangeKind.DROPPED | ChangeKind.NOT_COMPARABLE:
            course = course_clause(language, change.course) if change.course else ""
            if change.kind is ChangeKind.NOT_COMPARABLE:
                return joined(language, (course, _reason(language, change)))
            return joined(language, (course, _ended(language, change), _namesake(language, change)))
    if change.kind in REGROUPINGS:
        return joined(language, _on_the_way(language, change))
    if change.kind in RATINGS or change.kind in (ChangeKind.RENUMBERED, ChangeKind.REWORDED, ChangeKind.SCOPE):
        return _reason(language, change)
    return change_clause(language, change)


def _reason(language: Language, change: Change) -> str:
    return reason_clause(language, change.reason, change.subject.language)


def _labels(language: Language, actions: tuple[RatedAction, ...]) -> str:
    """Return the rating of an action, or the ratings of several actions, each after its number."""
    return action_rating_label(language, actions[0]) if len(actions) == 1 else _named_labels(language, actions)


def _named_labels(language: Language, actions: tuple[RatedAction, ...]) -> str:
    return language.listed(remarked(language, item.number, action_rating_label(language, item)) for item in actions)
