"""Sentences for the main points other than totals: what became of actions, the overall rating, what is not known."""

from collections.abc import Sequence

from planpress.compare import Change, ChangeKind
from planpress.language.endings import why_dropped
from planpress.language.grammar import remarked
from planpress.language.speaker import KeySentence, Speaker
from planpress.model import Assessor, Known, Rating

MOST_EXPLAINED = 2
"""The maximum number of dropped actions whose titles and reasons are given."""


def moved_sentence(speaker: Speaker, assessor: Assessor, better: int, worse: Sequence[str], period: str) -> KeySentence:
    """State how many actions are rated better or worse than before, and which ones are rated worse.

    Args:
        speaker: The language of the sentence.
        assessor: Who rated.
        better: The number of actions with a better rating.
        worse: The numbers of the actions with a worse rating.
        period: The earlier period.
    """
    language = speaker.language
    values = {"rater": speaker.rater(assessor), "period": period}
    if not worse and not better:
        # Translators: the end of a sentence that begins with the subject "No action"
        figure = language.gettext("No %(term_action)s")
        text = language.gettext(
            "%(figure)s is rated better or worse by %(rater)s than in %(period)s.", figure=figure, **values
        )
        return KeySentence(text, figure)
    if not better:
        figure = speaker.actions(len(worse))
        text = language.ngettext(
            "%(figure)s is rated worse by %(rater)s than in %(period)s (%(actions)s), and none is rated better.",
            "%(figure)s are rated worse by %(rater)s than in %(period)s (%(actions)s), and none is rated better.",
            len(worse),
            figure=figure,
            actions=speaker.numbers(worse),
            **values,
        )
        return KeySentence(text, figure)
    figure = speaker.actions(better)
    if not worse:
        text = language.ngettext(
            "%(figure)s is rated better by %(rater)s than in %(period)s, and none is rated worse.",
            "%(figure)s are rated better by %(rater)s than in %(period)s, and none is rated worse.",
            better,
            figure=figure,
            **values,
        )
        return KeySentence(text, figure)
    # Translators: "12 actions are rated better by Exemplia itself than in 2016, 2 worse: 1.1 and 2.3."
    text = language.ngettext(
        "%(figure)s is rated better by %(rater)s than in %(period)s, and %(worse)s worse: %(actions)s.",
        "%(figure)s are rated better by %(rater)s than in %(period)s, and %(worse)s worse: %(actions)s.",
        better,
        figure=figure,
        worse=language.number(len(worse)),
        actions=speaker.numbers(worse),
        **values,
    )
    return KeySentence(text, figure)


def blocked_sentence(speaker: Speaker, actions: Sequence[str], period: str) -> KeySentence:
    """State which actions have become blocked since the earlier period."""
    figure = speaker.actions(len(actions))
    text = speaker.language.ngettext(
        "%(figure)s has become blocked since %(period)s: %(actions)s.",
        "%(figure)s have become blocked since %(period)s: %(actions)s.",
        len(actions),
        figure=figure,
        period=period,
        actions=speaker.numbers(actions),
    )
    return KeySentence(text, figure)


def dropped_sentence(speaker: Speaker, changes: Sequence[Change], period: str) -> KeySentence:
    """State which actions of the earlier period were dropped, with titles and reasons if there are only a few."""
    actions = [rated.number for change in changes for rated in change.was]
    if len(actions) <= MOST_EXPLAINED:
        actions = [_explained(speaker, change) for change in changes]
    figure = speaker.actions(len(actions))
    text = speaker.language.ngettext(
        "%(figure)s from %(period)s was dropped: %(actions)s.",
        "%(figure)s from %(period)s were dropped: %(actions)s.",
        len(actions),
        figure=figure,
        period=period,
        actions=speaker.numbers(actions),
    )
    return KeySentence(text, figure)


def regrouped_sentence(speaker: Speaker, kind: ChangeKind, changes: Sequence[Change], period: str) -> KeySentence:
    """State which actions of the earlier period became which others.

    Args:
        speaker: The language of the sentence.
        kind: A split, a merger or both at once.
        changes: The changes of this kind.
        period: The earlier period.
    """
    language, count = speaker.language, sum(len(change.was) for change in changes)
    figure = speaker.actions(count)
    actions = speaker.numbers(
        # Translators: the numbers of actions that were split or merged, and of those that they became
        language.gettext(
            "%(earlier)s into %(later)s",
            earlier=speaker.numbers(rated.number for rated in change.was),
            later=speaker.numbers(rated.number for rated in change.now),
        )
        for change in changes
    )
    values = {"figure": figure, "period": period, "actions": actions}
    match kind:
        case ChangeKind.SPLIT:
            text = language.ngettext(
                "%(figure)s from %(period)s was split: %(actions)s.",
                "%(figure)s from %(period)s were split: %(actions)s.",
                count,
                **values,
            )
        case ChangeKind.MERGED:
            text = language.ngettext(
                "%(figure)s from %(period)s was merged: %(actions)s.",
                "%(figure)s from %(period)s were merged: %(actions)s.",
                count,
                **values,
            )
        case _:
            text = language.ngettext(
                "%(figure)s from %(period)s was split and merged: %(actions)s.",
                "%(figure)s from %(period)s were split and merged: %(actions)s.",
                count,
                **values,
            )
    return KeySentence(text, figure)


def late_sentence(speaker: Speaker, actions: Sequence[str]) -> KeySentence:
    """State which actions are late at the end of the period."""
    figure = speaker.actions(len(actions))
    text = speaker.language.ngettext(
        "%(figure)s is late at the end of the %(term_period)s: %(actions)s.",
        "%(figure)s are late at the end of the %(term_period)s: %(actions)s.",
        len(actions),
        figure=figure,
        actions=speaker.numbers(actions),
    )
    return KeySentence(text, figure)


def _explained(speaker: Speaker, change: Change) -> str:
    """Return the number and title of a dropped action, and the report's reason."""
    rated = change.was[0]
    reasons = (why_dropped(ending.dropped, speaker.reader) for ending in change.endings)
    return remarked(speaker.language, f"{rated.number} {rated.title}", "; ".join(filter(None, reasons)))


def new_sentence(speaker: Speaker, actions: Sequence[str], period: str) -> KeySentence:
    """State which actions are new since the earlier period."""
    figure = speaker.actions(len(actions))
    text = speaker.language.ngettext(
        "%(figure)s is new since %(period)s: %(actions)s.",
        "%(figure)s are new since %(period)s: %(actions)s.",
        len(actions),
        figure=figure,
        period=period,
        actions=speaker.numbers(actions),
    )
    return KeySentence(text, figure)


def overall_sentence(
    speaker: Speaker, assessor: Assessor, rating: Rating, before: Rating | None, period: str
) -> KeySentence:
    """State what the overall rating is, and what it was before.

    Args:
        speaker: The language of the sentence.
        assessor: Who rated.
        rating: The overall rating.
        before: The overall rating before, on the same scale; None if there is nothing to compare.
        period: The earlier period.
    """
    language, figure = speaker.language, speaker.label(rating)
    values = {"figure": figure, "rater": speaker.name(assessor)}
    if before is None or before == rating:
        return KeySentence(language.gettext("The overall rating by %(rater)s is %(figure)s.", **values), figure)
    values |= {"before": speaker.label(before), "period": period}
    if rating.rank is None or before.rank is None or rating.rank == before.rank:
        text = language.gettext(
            "The overall rating by %(rater)s is %(figure)s; in %(period)s, it was %(before)s.", **values
        )
    elif rating.rank > before.rank:
        text = language.gettext(
            "The overall rating by %(rater)s is %(figure)s, up from %(before)s in %(period)s.", **values
        )
    else:
        text = language.gettext(
            "The overall rating by %(rater)s is %(figure)s, down from %(before)s in %(period)s.", **values
        )
    return KeySentence(text, figure)


def noted_sentence(speaker: Speaker, actions: Sequence[str]) -> KeySentence:
    """State which actions editorial notes are about."""
    figure = speaker.actions(len(actions))
    text = speaker.language.ngettext(
        "There are editorial notes on %(figure)s: %(actions)s.",
        "There are editorial notes on %(figure)s: %(actions)s.",
        len(actions),
        figure=figure,
        actions=speaker.numbers(actions),
    )
    return KeySentence(text, figure)


def other_scale_sentence(speaker: Speaker, period: str) -> KeySentence:
    """State that the earlier report uses a different scale."""
    text = speaker.language.gettext(
        "The ratings in %(period)s are on a different scale, so they are not compared.", period=period
    )
    return KeySentence(text, period)


def state_sentence(speaker: Speaker, state: Known, period: str, actions: int, known_from: str) -> KeySentence:
    """State what is not known about a report, and name the last earlier report that lists its actions.

    Args:
        speaker: The language of the sentence.
        state: How much of the report is known.
        period: The period of the report.
        actions: The number of actions that the report lists.
        known_from: The last earlier period whose report lists its actions; empty if there is none.
    """
    language = speaker.language
    if state is Known.LISTED:
        figure = speaker.actions(actions)
        text = language.ngettext(
            "No %(term_action)s is rated in this report; it lists %(figure)s.",
            "No %(term_action)s is rated in this report; it lists %(figure)s.",
            actions,
            figure=figure,
        )
        return KeySentence(text, figure)
    text = {
        Known.MISSING: language.gettext("No report was found for %(period)s.", period=period),
        Known.WITHHELD: language.gettext("The report for %(period)s was withheld.", period=period),
    }.get(
        state,
        language.gettext("Neither individual %(term_actions)s nor totals are available for %(period)s.", period=period),
    )
    return _with_last_list(speaker, text, known_from)


def totals_sentence(speaker: Speaker, period: str, known_from: str, *, follows: bool) -> KeySentence:
    """State that only the totals of a report are available.

    Args:
        speaker: The language of the sentence.
        period: The period of the report.
        known_from: The last earlier period whose report lists its actions; empty if there is none.
        follows: Whether there is an earlier report, so that actions could have moved to another rating.
    """
    if follows:
        text = speaker.language.gettext(
            "Only totals are available for %(period)s, "
            "so it is not known which %(term_actions)s moved to another rating.",
            period=period,
        )
    else:
        text = speaker.language.gettext(
            "Only totals are available for %(period)s, not the ratings of individual %(term_actions)s.", period=period
        )
    return _with_last_list(speaker, text, known_from)


def _with_last_list(speaker: Speaker, text: str, known_from: str) -> KeySentence:
    """Add a sentence that names the last earlier report that lists its actions."""
    if not known_from:
        return KeySentence(text)
    # Translators: after a sentence which says that a report, or part of it, is not available
    text = speaker.language.gettext(
        "%(sentence)s The last report that lists its %(term_actions)s is the one for %(period)s.",
        sentence=text,
        period=known_from,
    )
    return KeySentence(text, known_from)
