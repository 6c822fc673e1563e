"""A rating as JSON for shields.io (the endpoint badge, schema version 1)."""

import json

from planpress.language import ENGLISH, Language
from planpress.language.grammar import joined, remarked
from planpress.model import Action, Assessment, Dataset, Report
from planpress.model.characters import isolated

COLOURS = ("b4531f", "e0a03a", "8fb8b3", "3f8f9b", "0f5c6e")
UNKNOWN = "6a717d"


def badge_json(dataset: Dataset, report: Report, action: Action, language: Language = ENGLISH) -> str:
    """Write the shields.io endpoint of an action: its number and period, its rating and whose it is.

    Args:
        dataset: The data as of the period.
        report: The report of the period, which may not list the action.
        action: The action.
        language: The language of what is not data.
    """
    shape = {
        "schemaVersion": 1,
        "label": f"{action.id} · {report.period}",
        "message": message(dataset, report, action, language),
        "color": _colour(dataset, report, action),
    }
    return json.dumps(shape, ensure_ascii=False, indent=1) + "\n"


def message(dataset: Dataset, report: Report, action: Action, language: Language = ENGLISH) -> str:
    """Return each assessor's rating with the assessor's name, or a note that none is public.

    Args:
        dataset: The data as of the period.
        report: The report of the period, which may not list the action.
        action: The action.
        language: The language of what is not data.
    """
    plan = dataset.plan
    scale = plan.scale(report.scale)
    parts = []
    for assessor in plan.assessors if report.detailed else ():
        given = action.ratings.get(assessor.id)
        rating = scale.rating(given.rating) if scale and given else None
        if rating:
            label, name = (isolated(item.label.wording(plan.language).words) for item in (rating, assessor))
            parts.append(remarked(language, label, name))
    return joined(language, parts) or language.gettext("no rating available")


def leading(dataset: Dataset, report: Report, action: Action) -> Assessment | None:
    """Return the assessment that gives a badge its colour: that of the first assessor of the plan who rated."""
    given = (action.ratings.get(assessor.id) for assessor in dataset.plan.assessors) if report.detailed else ()
    return next((assessment for assessment in given if assessment), None)


def _colour(dataset: Dataset, report: Report, action: Action) -> str:
    scale = dataset.plan.scale(report.scale)
    given = leading(dataset, report, action)
    rating = scale.rating(given.rating) if scale and given else None
    height = scale.height(rating) if scale and rating else None
    return UNKNOWN if height is None else COLOURS[round(height * (len(COLOURS) - 1))]
