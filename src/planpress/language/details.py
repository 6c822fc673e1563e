"""Describes in a few words, for a table, any change to an action other than what became of it."""

from planpress.compare import Change, ChangeKind
from planpress.compare.texts import as_phrase
from planpress.language.changes import change_clause
from planpress.language.grammar import remarked
from planpress.language.labels import kind_label
from planpress.language.language import Language
from planpress.language.reasons import reason_clause
from planpress.model import Assessor
from planpress.model.characters import isolated


def detail_phrase(language: Language, change: Change, assessor: Assessor) -> str:
    """Describe a change other than what became of the action, without number and title.

    Args:
        language: The language of the phrase.
        change: The change.
        assessor: The assessor for whom the change was found; this matters only for changes in agreement.
    """
    match change.kind:
        case ChangeKind.INDICATOR_REPORTED | ChangeKind.INDICATOR_CHANGED | ChangeKind.INDICATOR_GONE:
            return _indicator(language, change)
        case ChangeKind.EVIDENCE_ADDED:
            number = len(change.evidence)
            return language.ngettext("evidence added: %(num)s", "evidence added: %(num)s", number)
        case ChangeKind.EVIDENCE_REMOVED:
            number = len(change.evidence)
            return language.ngettext("evidence no longer listed: %(num)s", "evidence no longer listed: %(num)s", number)
        case ChangeKind.DIFFERS | ChangeKind.AGREES:
            return _agreement(language, change, assessor)
        case ChangeKind.REWORDED | ChangeKind.SCOPE:
            reason = reason_clause(language, change.reason, change.subject.language)
            return remarked(language, kind_label(language, change.kind), reason)
        case ChangeKind.RENUMBERED:
            return kind_label(language, change.kind)
    return change_clause(language, change)


def _indicator(language: Language, change: Change) -> str:
    values = {
        "indicator": isolated(change.indicator),
        "before": isolated(change.before or ""),
        "after": isolated(change.after or ""),
    }
    match change.kind:
        case ChangeKind.INDICATOR_REPORTED:
            # Translators: the name of an indicator, and its value
            return language.gettext("%(indicator)s: %(after)s, not reported before", **values)
        case ChangeKind.INDICATOR_CHANGED:
            # Translators: the name of an indicator, and its values before and now
            return language.gettext("%(indicator)s: %(before)s to %(after)s", **values)
    # Translators: the name of an indicator, and its value before
    return language.gettext("%(indicator)s: no longer reported; previously %(before)s", **values)


def _agreement(language: Language, change: Change, assessor: Assessor) -> str:
    if change.opposite is None:
        raise ValueError(change.kind)
    reader = change.subject.language
    names = {"first": as_phrase(assessor.label, reader), "second": as_phrase(change.opposite.assessor.label, reader)}
    if change.kind is ChangeKind.DIFFERS:
        # Translators: two assessors
        return language.gettext("%(first)s and %(second)s now differ", **names)
    # Translators: two assessors
    return language.gettext("%(first)s and %(second)s now agree", **names)
