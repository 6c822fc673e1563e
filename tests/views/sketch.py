"""Contexts for views, from reports in shorthand."""

from typing import Any

from planpress.model import Dataset, Plan, Report
from planpress.views.context import Context

PLAN: dict[str, Any] = {
    "id": "xx-sketch",
    "title": {"en": "Plan", "fr": "Plan d'action"},
    "party": {"code": "XX", "name": "Exemplia"},
    "process": "Process",
    "site_url": "https://example.org/sketch/",
    "languages": ["en", "fr"],
    "pillars": [
        {"id": "1", "title": {"en": "Law", "fr": "Droit"}},
        {"id": "E", "title": "Teaching", "note": "Added."},
        {"id": "F", "title": {"fr": "Finances"}},
    ],
    "assessors": [
        {"id": "party", "label": {"en": "Party", "fr": "Partie"}},
        {"id": "panel", "label": "Panel"},
    ],
    "scales": [
        {
            "id": "five",
            "source": "Form 1",
            "ratings": [
                {"id": "done", "label": {"en": "Done", "fr": "Faite"}, "rank": 5},
                {"id": "nearly", "label": "Nearly done", "rank": 4},
                {"id": "half", "label": "Half done", "rank": 3},
                {"id": "begun", "label": "Begun", "rank": 2, "also": ["Started"]},
                {"id": "waiting", "label": "Waiting"},
                {"id": "none", "label": "Not begun", "rank": 1},
            ],
        },
        {
            "id": "two",
            "ratings": [
                {"id": "good", "label": "Good", "rank": 20, "definition": {"text": "All is *well*.", "source": "F. 2"}},
                {"id": "bad", "label": "Bad", "rank": 10},
            ],
        },
    ],
}
REPORT: dict[str, Any] = {"scale": "five", "language": "en"}


def action(identifier: str, pillar: str = "1", party: Any = None, panel: Any = None, **more: Any) -> dict[str, Any]:
    """An action in shorthand."""
    ratings = {name: value for name, value in (("party", party), ("panel", panel)) if value}
    return {"id": identifier, "pillar": pillar, "title": f"Title of {identifier}", "ratings": ratings, **more}


FULL: dict[str, Any] = {
    "actions": [
        action("1.1", party="done", panel="nearly", starred=True),
        action("1.10", party="begun", panel="begun"),
        action("E9", "E", party="waiting"),
        action("E10", "E"),
    ]
}


def context(
    reports: dict[str, dict[str, Any]],
    period: str | None = None,
    language: str = "en",
    root: str = "../../",
    plan: dict[str, Any] = PLAN,
) -> Context:
    """A context for a period (the last one if none is named), made as the site makes it."""
    made = [
        Report.model_validate({"period": name, "from": f"{name}-01-01", "to": f"{name}-12-31", **REPORT, **values})
        for name, values in reports.items()
    ]
    dataset = Dataset.of(Plan.model_validate(plan), tuple(made))
    chosen = period or dataset.newest.period
    report = dataset.report(chosen)
    assert report
    return Context(dataset.until(chosen), report, language, root)
