"""What changed about a promise, a milestone or a target: from which value to which."""

from planpress.compare import ONGOING, REACHED, Change, ChangeKind
from planpress.language.grammar import quoted
from planpress.language.labels import kind_label, newly_stated_label
from planpress.language.language import Language
from planpress.model.characters import isolated
from planpress.model.scalars import partial_date

DATES = (ChangeKind.DUE, ChangeKind.MILESTONE_DUE)
"""The kinds whose values are dates."""


def promised_clause(language: Language, change: Change) -> str:
    """Describe a change to what was promised.

    Args:
        language: The language of the clause.
        change: The change.
    """
    return _from_to(language, change, _label(language, change))


def milestone_clause(language: Language, change: Change) -> str:
    """Describe a change to a milestone.

    Args:
        language: The language of the clause.
        change: The change.
    """
    named = _named(language, change, change.milestone)
    if change.kind in (ChangeKind.MILESTONE_ADDED, ChangeKind.MILESTONE_GONE):
        return named
    return _from_to(language, change, named)


def target_clause(language: Language, change: Change) -> str:
    """Describe a change to the target of an indicator.

    Args:
        language: The language of the clause.
        change: The change.
    """
    return _from_to(language, change, _named(language, change, change.indicator))


def _named(language: Language, change: Change, name: str) -> str:
    """Return the kind of a change and the name of the milestone or the indicator that it is about."""
    kind, milestone = _label(language, change), quoted(language, isolated(name))
    # Translators: %(change)s is a kind of change, such as "milestone added"; then follows its name in quotation marks
    return language.gettext("%(change)s, %(milestone)s", change=kind, milestone=milestone)


def _label(language: Language, change: Change) -> str:
    is_new = change.before is None and change.after is not None
    return newly_stated_label(language, change.kind) if is_new else kind_label(language, change.kind)


def _from_to(language: Language, change: Change, subject: str) -> str:
    values = {
        "change": subject,
        "before": _promise(language, change.kind, change.before),
        "after": _promise(language, change.kind, change.after),
    }
    if change.before is None:
        # Translators: %(change)s is a kind of change, such as "due date newly stated"
        return language.gettext("%(change)s: %(after)s", **values)
    if change.after is None:
        # Translators: %(change)s is a kind of change, such as "due date changed"
        return language.gettext("%(change)s: no longer stated, previously %(before)s", **values)
    # Translators: %(change)s is a kind of change, such as "due date changed"
    return language.gettext("%(change)s: from %(before)s to %(after)s", **values)


def _promise(language: Language, kind: ChangeKind, value: str | None) -> str:
    """Write out a date, an open-ended deadline or a target; put other words in quotation marks."""
    if kind is ChangeKind.MILESTONE_STATE and value == REACHED:
        return language.gettext("reached")
    if kind is ChangeKind.INDICATOR_TARGET:
        return isolated(value or "")
    if kind not in DATES:
        return quoted(language, isolated(value or ""))
    if value == ONGOING:
        return language.gettext("ongoing")
    when = partial_date(value or "")
    return language.date(when) if when else quoted(language, isolated(value or ""))
