"""Labels of ratings, of kinds of change, and of the rows and columns of the matrix."""

from planpress.compare import ChangeKind, Line, LineKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.texts import as_phrase
from planpress.language.language import Language
from planpress.model import Rating


def rating_label(language: Language, rating: Rating | None, reader: str) -> str:
    """Return the label of a rating as part of a sentence, or "not rated".

    Args:
        language: The language of the sentence.
        rating: The rating, or None if there is none.
        reader: The code of the language in which labels of the data are preferred.
    """
    return as_phrase(rating.label, reader) if rating else language.gettext("not rated")


def action_rating_label(language: Language, rated: RatedAction) -> str:
    """Return the label of the rating that an action had in a report, or "not rated"."""
    return rating_label(language, rated.rating, rated.language)


def line_label(language: Language, line: Line, reader: str) -> str:
    """Return the heading of a row or column of the matrix.

    Args:
        language: The language of headings other than ratings.
        line: The row or the column.
        reader: The code of the language in which labels of the data are preferred.
    """
    if line.rating:
        return rating_label(language, line.rating, reader)
    return {
        LineKind.RATING: language.gettext("rating"),
        LineKind.UNRATED: language.gettext("not rated"),
        LineKind.NEW: language.gettext("new"),
        LineKind.DROPPED: language.gettext("dropped"),
        LineKind.SPLIT: language.gettext("split"),
        LineKind.MERGED: language.gettext("merged"),
        LineKind.REGROUPED: language.gettext("split and merged"),
        LineKind.NOT_COMPARABLE: language.gettext("not comparable"),
    }[line.kind]


def kind_label(language: Language, kind: ChangeKind) -> str:
    """Return the label of a kind of change."""
    return {
        ChangeKind.WORSENED: language.gettext("rating worsened"),
        ChangeKind.BLOCKED: language.gettext("became blocked"),
        ChangeKind.DROPPED: language.gettext("dropped"),
        ChangeKind.NO_LONGER_RATED: language.gettext("no longer rated"),
        ChangeKind.IMPROVED: language.gettext("rating improved"),
        ChangeKind.UNBLOCKED: language.gettext("became unblocked"),
        ChangeKind.RERATED: language.gettext("rating changed, neither better nor worse"),
        ChangeKind.NEWLY_RATED: language.gettext("newly rated"),
        ChangeKind.NEW: language.gettext("new"),
        ChangeKind.SPLIT: language.gettext("split"),
        ChangeKind.MERGED: language.gettext("merged"),
        ChangeKind.REGROUPED: language.gettext("split and merged"),
        ChangeKind.NOT_COMPARABLE: language.gettext("not comparable"),
        # Translators: the rating of an action is the same as before
        ChangeKind.SAME: language.pgettext("rating", "same"),
        ChangeKind.UNRATED: language.gettext("not rated in either report"),
        ChangeKind.RENUMBERED: language.gettext("renumbered"),
        ChangeKind.MOVED: language.gettext("moved to another %(term_pillar)s"),
        ChangeKind.OBJECTIVE: language.gettext("moved to another %(term_objective)s"),
        ChangeKind.REWORDED: language.gettext("reworded"),
        ChangeKind.SCOPE: language.gettext("title changed"),
        ChangeKind.DUE: language.gettext("due date changed"),
        ChangeKind.LEAD: language.gettext("lead changed"),
        ChangeKind.TAGS: language.gettext("tags changed"),
        ChangeKind.DESCRIPTION: language.gettext("description changed"),
        ChangeKind.EVIDENCE_ADDED: language.gettext("evidence added"),
        ChangeKind.EVIDENCE_REMOVED: language.gettext("evidence no longer listed"),
        ChangeKind.INDICATOR_REPORTED: language.gettext("indicator reported"),
        ChangeKind.INDICATOR_CHANGED: language.gettext("indicator value changed"),
        ChangeKind.INDICATOR_GONE: language.gettext("indicator no longer reported"),
        ChangeKind.INDICATOR_TARGET: language.gettext("indicator target changed"),
        ChangeKind.MILESTONE_ADDED: language.gettext("milestone added"),
        ChangeKind.MILESTONE_STATE: language.gettext("milestone state changed"),
        ChangeKind.MILESTONE_DUE: language.gettext("milestone due date changed"),
        ChangeKind.MILESTONE_GONE: language.gettext("milestone no longer listed"),
        ChangeKind.DIFFERS: language.gettext("assessor newly differs"),
        ChangeKind.AGREES: language.gettext("assessor now agrees"),
    }[kind]


def newly_stated_label(language: Language, kind: ChangeKind) -> str:
    """Return the label of a change from nothing: the earlier report does not state the value.

    It is that of the kind if this does not speak of a value that changed, as in "moved to another objective".
    """
    labels = {
        ChangeKind.DUE: language.gettext("due date newly stated"),
        ChangeKind.LEAD: language.gettext("lead newly stated"),
        ChangeKind.INDICATOR_TARGET: language.gettext("indicator target newly stated"),
        ChangeKind.MILESTONE_STATE: language.gettext("milestone state newly stated"),
        ChangeKind.MILESTONE_DUE: language.gettext("milestone due date newly stated"),
    }
    return labels.get(kind) or kind_label(language, kind)
