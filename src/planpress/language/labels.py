"""Labels of ratings, of kinds of change, and of the rows and columns of the matrix."""

from planpress.compare import Kind, Line, LineKind
from planpress.compare.standing import Standing, spoken
from planpress.language.language import Language
from planpress.model import Rating


def rating_label(language: Language, rating: Rating | None, reader: str) -> str:
    """Return the label of a rating as part of a sentence, or "not rated".

    Args:
        language: The language of the sentence.
        rating: The rating, or None if there is none.
        reader: The code of the language in which labels of the data are preferred.
    """
    return spoken(rating.label, reader) if rating else language.gettext("not rated")


def standing_label(language: Language, standing: Standing) -> str:
    """Return the label of the rating of an action as it stood in a report, or "not rated"."""
    return rating_label(language, standing.rating, standing.language)


def line_label(language: Language, line: Line, reader: str) -> str:
    """Return the heading of a row or a column of the matrix.

    Args:
        language: The language of what is no rating.
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


def kind_label(language: Language, kind: Kind) -> str:
    """Return the label of a kind of change."""
    return {
        Kind.IMPROVED: language.gettext("rating improved"),
        Kind.WORSENED: language.gettext("rating worsened"),
        Kind.BLOCKED: language.gettext("became blocked"),
        Kind.UNBLOCKED: language.gettext("became unblocked"),
        Kind.RERATED: language.gettext("rated otherwise, neither better nor worse"),
        # Translators: the rating of an action is the same as before
        Kind.SAME: language.pgettext("rating", "same"),
        Kind.NEWLY_RATED: language.gettext("newly rated"),
        Kind.NO_LONGER_RATED: language.gettext("no longer rated"),
        Kind.UNRATED: language.gettext("not rated in either report"),
        Kind.SPLIT: language.gettext("split"),
        Kind.MERGED: language.gettext("merged"),
        Kind.REGROUPED: language.gettext("split and merged"),
        Kind.NEW: language.gettext("new"),
        Kind.DROPPED: language.gettext("dropped"),
        Kind.NOT_COMPARABLE: language.gettext("not comparable"),
        Kind.RENUMBERED: language.gettext("renumbered"),
        Kind.MOVED: language.gettext("moved to another %(term_pillar)s"),
        Kind.REWORDED: language.gettext("reworded"),
        Kind.SCOPE: language.gettext("scope text changed"),
        Kind.EVIDENCE_ADDED: language.gettext("evidence added"),
        Kind.EVIDENCE_REMOVED: language.gettext("evidence no longer listed"),
        Kind.INDICATOR_REPORTED: language.gettext("indicator reported"),
        Kind.INDICATOR_CHANGED: language.gettext("indicator value changed"),
        Kind.INDICATOR_GONE: language.gettext("indicator no longer reported"),
        Kind.DIFFERS: language.gettext("assessor newly differs"),
        Kind.AGREES: language.gettext("assessor now agrees"),
    }[kind]
