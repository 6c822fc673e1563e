"""A comparison as JSON, for programs."""

from collections.abc import Iterator
from typing import Any

from planpress.compare import Change, Comparison
from planpress.language import ENGLISH, Language
from planpress.language.changes import change_sentence
from planpress.language.notices import notice_sentence
from planpress.model import Report
from planpress.summary import Spread

VERSION = 1


def to_json(comparison: Comparison, language: Language = ENGLISH) -> dict[str, Any]:
    """Return a comparison as plain values.

    The shape is version 1; taking anything out of it, or giving a key another meaning, would raise that.
    ``earlier`` and ``later`` are periods, ``assessor`` is an id, ``comparable`` says whether ratings of
    single actions are compared. Then come:

    * ``notices``: a list of ``{kind, text, refuses, period}``; the period is null where it is about both.
    * ``totals``: ``{earlier, later}``, each null or ``{scale, basis, of, unrated, ratings}``. ``of`` is the
      denominator; ``ratings`` maps a rating's id to a number of actions, zeros included.
    * ``matrix``: a list of ``{from, to, count, actions}``, one a cell that is not empty. ``from`` and ``to``
      are ratings' ids, or words in parentheses: ``(not rated)``, ``(new)``, ``(dropped)``, ``(split)``,
      ``(merged)``, ``(split and merged)``, ``(not comparable)``. The cells with one ``from`` add up to the
      earlier total of that rating, those with one ``to`` to the later.
    * ``changes``: a list of ``{kind, action, from, before, after, namesake, text}``, one for each later action that a
      change is about: ``action`` is its id, ``from`` the list of earlier ids it continues. Where no later
      action is left, ``action`` is the earlier id and ``from`` the list of it alone. ``before`` and ``after``
      are ratings' ids (joined by a comma where there are several; the first 60 of many), numbers, titles or
      values, or null.
      ``namesake`` is null, or ``{action, same}`` where a new action has the title of a dropped one, or a dropped
      action that of a new one, and the reports do not say whether it continues it; ``same`` is false where the
      titles are nearly the same.

    Args:
        comparison: The comparison.
        language: The language of the sentences under ``text``.
    """
    return {
        "version": VERSION,
        "earlier": comparison.earlier.period,
        "later": comparison.later.period,
        "assessor": comparison.assessor.id,
        "comparable": comparison.comparable,
        "notices": [
            {
                "kind": str(notice.kind),
                "text": notice_sentence(language, comparison, notice),
                "refuses": notice.refuses,
                "period": notice.period or None,
            }
            for notice in comparison.notices
        ],
        "totals": {
            "earlier": _distribution(comparison.totals.earlier, comparison.earlier),
            "later": _distribution(comparison.totals.later, comparison.later),
        },
        "matrix": [
            {"from": cell.row.id, "to": cell.column.id, "count": cell.count, "actions": list(cell.actions)}
            for cell in (comparison.movement.filled if comparison.movement else ())
        ],
        "changes": [row for change in comparison.changes for row in _rows(change, language)],
    }


def _distribution(spread: Spread | None, report: Report) -> dict[str, Any] | None:
    if spread is None:
        return None
    return {
        "scale": report.scale,
        "basis": str(spread.basis),
        "of": spread.total,
        "unrated": spread.unrated,
        "ratings": {share.rating.id: share.count for share in spread.shares},
    }


def _rows(change: Change, language: Language) -> Iterator[dict[str, Any]]:
    text = change_sentence(language, change)
    for action in change.later or change.earlier:
        yield {
            "kind": str(change.kind),
            "action": action,
            "from": list(change.sources(action)),
            "before": change.before,
            "after": change.after,
            "namesake": {"action": change.namesake.action, "same": change.namesake.same} if change.namesake else None,
            "text": text,
        }
