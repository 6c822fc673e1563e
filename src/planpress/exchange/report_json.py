"""A report as JSON, for programs."""

import json
from typing import Any

from planpress import summary
from planpress.model import Dataset, Report

FORMAT = 1


def report_json(dataset: Dataset, report: Report) -> str:
    """Return a report as JSON, with the keys that the page ``data/`` of a site describes.

    Args:
        dataset: The data as of the period.
        report: The report.
    """
    plan = dataset.plan
    shape: dict[str, Any] = {
        "format": FORMAT,
        "plan": plan.model_dump(mode="json", by_alias=True, exclude_none=True),
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
    return json.dumps(shape, ensure_ascii=False, indent=1) + "\n"
