"""An action in a report as JSON, for programs."""

from typing import Any

from planpress.addresses import ACTION_SCHEMA, action_page, address
from planpress.exchange.json_text import json_text
from planpress.exchange.report_json import FORMAT
from planpress.model import Action, Dataset, Report


def action_json(dataset: Dataset, report: Report, action: Action) -> str:
    """Return an action as JSON, with the keys that it has in ``report.json``.

    Args:
        dataset: The data as of the period.
        report: The report.
        action: An action in the report.
    """
    plan = dataset.plan
    shape: dict[str, Any] = {
        "$schema": f"../{ACTION_SCHEMA}",
        "format": FORMAT,
        "plan": plan.id,
        "period": report.period,
        "page": f"{plan.site_url}{address(report.period)}/{action_page(action.id)}",
        "action": action.model_dump(mode="json", by_alias=True, exclude_none=True),
    }
    return json_text(shape)
