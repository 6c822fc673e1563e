"""Recognises a first report, or actions in it, that nobody has filled in since the project was created."""

from collections.abc import Mapping

from planpress.language import language_for
from planpress.model import Plan, Report, Terms

EMPTY: tuple[object, ...] = (None, "", [], {}, [None])
"""The values of a key that is left empty."""
OF_ACTION = frozenset(["id", "pillar", "title"])
"""The keys that an action has before it is filled in."""
OF_CONTENT = frozenset(["progress", "outlook"])
"""The lists that a first report leaves empty."""


def placeholder_title(language: str, terms: Terms | None, action: str) -> str:
    """Return the title of an action that has no title yet.

    Args:
        language: The code of the language.
        terms: The plan's own words; None for the usual ones.
        action: The id of the action.
    """
    words = language_for(language, terms)
    # Translators: the title of an action that has no title yet
    return words.gettext("[%(term_Action)s %(action)s]", action=action)


def untitled_actions(plan: Plan, report: Report) -> list[str]:
    """Return the ids of the actions whose title is still the placeholder of a new project."""
    return [
        action.id
        for action in report.actions
        if any(wording.words in _placeholders(plan, action.id) for wording in action.title.wordings)
    ]


def unfilled_head(plan: Plan, values: Mapping[str, object]) -> dict[str, object] | None:
    """Return the values of a first report besides its actions if nothing else has been filled in; otherwise None.

    Args:
        plan: The plan.
        values: The plain values of the report's file.
    """
    actions = values.get("actions")
    if not isinstance(actions, list) or not actions or not all(_is_unfilled(plan, action) for action in actions):
        return None
    head = {key: value for key, value in values.items() if key != "actions" and value not in EMPTY}
    return None if OF_CONTENT & head.keys() else head


def _is_unfilled(plan: Plan, action: object) -> bool:
    if not isinstance(action, dict):
        return False
    filled = {key for key, value in action.items() if value not in EMPTY}
    return filled <= OF_ACTION and action.get("title") in _placeholders(plan, str(action.get("id")))


def _placeholders(plan: Plan, action: str) -> set[str]:
    """Return the placeholders of an action; the plan's languages and terms may have changed since."""
    return {placeholder_title(code, terms, action) for code in plan.languages for terms in (plan.terms, None)}
