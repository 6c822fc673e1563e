"""Plans and reports in shorthand."""

from typing import Any

from planpress.model import Action, Dataset, Plan, Report

PLAN = Plan.model_validate(
    {
        "id": "x",
        "title": "X",
        "party": {"code": "XX", "name": "X"},
        "process": "X",
        "site_url": "https://example.org/x",
        "languages": ["en", "fr"],
        "pillars": [{"id": "1", "title": "One"}],
        "assessors": [{"id": "party", "label": "Party"}, {"id": "panel", "label": "Panel"}],
        "scales": [
            {
                "id": "s",
                "ratings": [{"id": "done", "label": "Done", "rank": 2}, {"id": "none", "label": "None", "rank": 1}],
            }
        ],
    }
)


def action(identifier: str, **more: Any) -> Action:
    return Action.model_validate({"id": identifier, "pillar": "1", "title": "T", **more})


def report(year: int, *actions: Action, **more: Any) -> Report:
    return Report.model_validate(
        {"period": str(year), "from": f"{year}-01", "to": f"{year}-12", "scale": "s", "actions": actions, **more}
    )


def dataset(*reports: Report) -> Dataset:
    return Dataset.of(PLAN, reports)
