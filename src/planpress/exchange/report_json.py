"""A report, or all reports, as JSON for programs."""

from typing import Any

from planpress import summary
from planpress.exchange.json_text import json_text
from planpress.model import Dataset, Plan, Report

FORMAT = 1


def report_json(dataset: Dataset, report: Report) -> str:
    """Return a report as JSON, with the keys that the page ``data/`` of a site describes.

    Args:
        dataset: The data as of the period.
        report: The report.
    """
    return json_text({**_plan(dataset.plan), **_report(dataset.plan, report)})


def history_json(dataset: Dataset) -> str:
    """Return the plan and all reports as JSON, the earliest report first.

    Each report has the keys that follow ``plan`` in ``report.json``.

    Args:
        dataset: The data as of the period.
    """
    return json_text({**_plan(dataset.plan), "reports": [_report(dataset.plan, report) for report in dataset.reports]})


def _plan(plan: Plan) -> dict[str, Any]:
    return {"format": FORMAT, "plan": plan.model_dump(mode="json", by_alias=True, exclude_none=True)}


def _report(plan: Plan, report: Report) -> dict[str, Any]:
    return {
        "report": report.model_dump(mode="json", by_alias=True, exclude_none=True),
        "distributions": [
            {
                "assessor": distribution.assessor.id,
                "basis": str(distribution.basis),
                "total": distribution.total,
                "unrated": distribution.unrated,
                "counts": {share.rating.id: share.count for share in distribution.shares},
            }
            for distribution in summary.distributions(plan, report)
        ],
    }
