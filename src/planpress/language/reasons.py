"""Clauses that explain why ratings are not compared, or why a change is described in a particular way."""

from planpress.compare import Reason, ReasonKind
from planpress.compare.texts import as_phrase
from planpress.language.grammar import quoted
from planpress.language.language import Language


def reason_clause(language: Language, reason: Reason | None, reader: str) -> str:
    """Return a reason as a clause; return "" if there is none.

    Args:
        language: The language of the sentence.
        reason: The reason.
        reader: The code of the language in which labels of the data are preferred.
    """
    if reason is None:
        return ""
    return _of_reports(language, reason, reader) or _of_ratings(language, reason, reader)


def _of_reports(language: Language, reason: Reason, reader: str) -> str:
    period = reason.period
    assessor = as_phrase(reason.assessor.label, reader) if reason.assessor else ""
    match reason.kind:
        case ReasonKind.MISSING:
            return language.gettext("the report for %(period)s is missing", period=period)
        case ReasonKind.WITHHELD:
            return language.gettext("the report for %(period)s is withheld", period=period)
        case ReasonKind.TOTALS_ONLY:
            return language.gettext("only totals are available for %(period)s", period=period)
        case ReasonKind.ASSESSOR_TOTALS_ONLY:
            return language.gettext(
                "only totals of the ratings by %(assessor)s are available for %(period)s",
                assessor=assessor,
                period=period,
            )
        case ReasonKind.NO_RATING:
            return language.gettext(
                "no rating by %(assessor)s is available for %(period)s", assessor=assessor, period=period
            )
        case ReasonKind.UNFOLLOWED:
            return unfollowed(language, period, reason.action)
    return ""


def _of_ratings(language: Language, reason: Reason, reader: str) -> str:
    labels = [quoted(language, as_phrase(rating.label, reader)) for rating in reason.ratings]
    match reason.kind:
        case ReasonKind.UNMAPPED:
            return language.gettext("the scales differ, and the plan does not say which of their ratings correspond")
        case ReasonKind.LEFT_OUT:
            return language.gettext("the mapping between the scales leaves out %(rating)s", rating=labels[0])
        case ReasonKind.READ_AS:
            # Translators: two ratings, each in quotation marks
            return language.gettext("%(rating)s counts as %(other)s", rating=labels[0], other=labels[1])
        case ReasonKind.NO_LINEAGE:
            return language.gettext("the reports state no lineage")
        case ReasonKind.UNTRACED:
            return language.gettext(
                "the plan was revised, and the report does not say what the %(term_action)s continues"
            )
        case ReasonKind.CALLED_REWORDED:
            return language.gettext("the report says that it was reworded")
    raise ValueError(reason.kind)


def unfollowed(language: Language, period: str, action: str) -> str:
    """Return the clause for a report that does not say what became of an action."""
    return language.gettext(
        "the report for %(period)s does not say what became of %(action)s", period=period, action=action
    )
