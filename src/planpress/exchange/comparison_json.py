"""A comparison as JSON, for programs."""

from collections.abc import Iterator
from typing import Any

from planpress.compare import Change, Comparison
from planpress.language import ENGLISH, Language
from planpress.language.changes import change_sentence
from planpress.language.notices import notice_sentence
from planpress.model import Report
from planpress.summary import Distribution

VERSION = 1


def to_json(comparison: Comparison, language: Language = ENGLISH) -> dict[str, Any]:
    """Return a comparison as values that JSON can represent.

    The version is 1. Removing a key, or changing the meaning of a key, would need a new version. ``earlier`` and
    ``later`` are periods, ``assessor`` is an id, and ``comparable`` says whether the ratings of individual actions are
    compared. The other keys are:

    * ``notices``: a list of ``{kind, text, refuses, period}``; the period is null if the notice is about both periods.
    * ``totals``: ``{earlier, later}``, each null or ``{scale, basis, of, unrated, ratings}``. ``of`` is the
      denominator; ``ratings`` maps a rating's id to a number of actions, including zeros.
    * ``matrix``: a list of ``{from, to, count, actions}``, one for each cell that is not empty. ``from`` and ``to``
      are ids of ratings, or words in parentheses: ``(not rated)``, ``(new)``, ``(dropped)``, ``(split)``,
      ``(merged)``, ``(split and merged)``, ``(not comparable)``. The cells with the same ``from`` add up to the
      earlier total of that rating, and the cells with the same ``to`` add up to the later total.
    * ``changes``: a list of ``{kind, action, from, before, after, namesake, text}``, one for each later action that a
      change is about. ``action`` is its id, and ``from`` lists the earlier ids that it continues. If no later action
      exists, ``action`` is the earlier id, and ``from`` contains only that id. ``before`` and ``after`` are ids of
      ratings (joined by commas; only the first 60), numbers, titles or values, or null. ``namesake`` is null, or
      ``{action, same}`` if a new action has the title of a dropped one, or the reverse, and the reports do not connect
      the two; ``same`` is false if the titles are only nearly the same.

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


def _distribution(counts: Distribution | None, report: Report) -> dict[str, Any] | None:
    if counts is None:
        return None
    return {
        "scale": report.scale,
        "basis": str(counts.basis),
        "of": counts.total,
        "unrated": counts.unrated,
        "ratings": {share.rating.id: share.count for share in counts.shares},
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
