"""Where and why actions ended, as clauses of a sentence."""

from planpress.compare import Ending
from planpress.compare.chain import Course
from planpress.compare.texts import on_one_line
from planpress.language.language import Language
from planpress.language.reasons import unfollowed
from planpress.model import Dropped
from planpress.model.characters import isolated


def ended_clause(language: Language, end: Ending, reader: str, *, named: bool = True) -> str:
    """State where and why an action's line ends.

    Args:
        language: The language of the sentence.
        end: The ending.
        reader: The code of the language in which words of the data are preferred.
        named: Whether to name the action.
    """
    if named or end.dropped is None:
        return was_dropped(language, end, reader)
    values = {"period": end.ended, "reason": why_dropped(end.dropped, reader)}
    if end.dropped.into:
        # Translators: an action was dropped; other actions took it up
        return language.gettext(
            "dropped in %(period)s (taken up by %(actions)s): %(reason)s",
            actions=language.listed(end.takers),
            **values,
        )
    # Translators: an action was dropped
    return language.gettext("dropped in %(period)s: %(reason)s", **values)


def was_dropped(language: Language, end: Ending, reader: str) -> str:
    """State where and why an action's line ends, in a clause with its own verb."""
    if end.dropped is None:
        return unfollowed(language, end.ended, end.number)
    values = {"action": end.number, "period": end.ended, "reason": why_dropped(end.dropped, reader)}
    if end.dropped.into:
        return language.gettext(
            "%(action)s was dropped in %(period)s (taken up by %(actions)s): %(reason)s",
            actions=language.listed(end.takers),
            **values,
        )
    return language.gettext("%(action)s was dropped in %(period)s: %(reason)s", **values)


def taken_clause(language: Language, end: Ending, reader: str) -> str:
    """Repeat a report's words about an action that it drops into a merger."""
    return language.gettext(
        "about %(action)s, the report for %(period)s says: %(reason)s",
        action=end.number,
        period=end.ended,
        reason=why_dropped(end.dropped, reader),
    )


def why_dropped(dropped: Dropped | None, reader: str) -> str:
    """Return the reason why an action was dropped, in the words of the report but without a full stop."""
    return isolated(on_one_line(dropped.reason, reader).rstrip(".")) if dropped else ""


def course_clause(language: Language, course: Course) -> str:
    """State the later id under which an action was continued."""
    if course.part:
        # Translators: since this period, the action is part of another one
        return language.gettext("since %(period)s part of %(action)s", period=course.since, action=course.number)
    # Translators: since this period, the action has another number
    return language.gettext("since %(period)s as %(action)s", period=course.since, action=course.number)
