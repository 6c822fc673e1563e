"""The ratings of an action as JSON for shields.io (the endpoint badge, schema version 1)."""

from planpress.exchange.json_text import json_text
from planpress.language import ENGLISH, Language
from planpress.language.grammar import joined, remarked
from planpress.model import Action, Assessment, Dataset, Report
from planpress.model.characters import isolated
from planpress.palette import TONES, Tone


def badge_json(dataset: Dataset, report: Report, action: Action, language: Language = ENGLISH, reader: str = "") -> str:
    """Return an action's badge for shields.io as JSON: its number, the period, its ratings and who gave them.

    Args:
        dataset: The data as of the period.
        report: The period's report, which need not list the action.
        action: The action.
        language: The language of the site's own words.
        reader: The code of the reader's preferred language for labels in the data; empty for the plan's first language.
    """
    shape = {
        "schemaVersion": 1,
        "label": f"{action.printed_number} · {report.period}",
        "message": message(dataset, report, action, language, reader),
        "color": _colour(dataset, report, action),
    }
    return json_text(shape)


def message(dataset: Dataset, report: Report, action: Action, language: Language = ENGLISH, reader: str = "") -> str:
    """Return each assessor's rating with the assessor's name or, if no rating is public, a note that says so.

    Args:
        dataset: The data as of the period.
        report: The period's report, which need not list the action.
        action: The action.
        language: The language of the site's own words.
        reader: The code of the reader's preferred language for labels in the data; empty for the plan's first language.
    """
    plan = dataset.plan
    reader = reader or plan.language
    scale = plan.scale(report.scale)
    parts = []
    for assessor in plan.assessors if report.detailed else ():
        assessment = action.ratings.get(assessor.id)
        rating = scale.rating(assessment.rating) if scale and assessment else None
        if rating:
            label, name = (isolated(label.wording(reader).words) for label in (rating.label, assessor.label))
            parts.append(remarked(language, label, name))
    return joined(language, parts) or language.gettext("no rating available")


def colour_assessment(dataset: Dataset, report: Report, action: Action) -> Assessment | None:
    """Return the assessment that gives a badge its colour: that of the plan's first assessor who rated the action."""
    assessors = dataset.plan.assessors if report.detailed else ()
    assessments = (action.ratings.get(assessor.id) for assessor in assessors)
    return next((assessment for assessment in assessments if assessment), None)


def _colour(dataset: Dataset, report: Report, action: Action) -> str:
    scale = dataset.plan.scale(report.scale)
    assessment = colour_assessment(dataset, report, action)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    tone = scale.tone(rating) if scale and rating else Tone.UNRATED
    return TONES[tone].fill.removeprefix("#")
