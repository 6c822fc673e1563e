"""A plan that renames everything."""

from pathlib import Path
from typing import Any

import yaml

from planpress.model import Terms
from tests.conftest import SAMPLE, copy_project

WORDS = {
    "pillar": {"en": ["goal", "goals"]},
    "objective": {"en": ["outcome", "outcomes"]},
    "action": {"en": ["milestone", "milestones"]},
    "period": {"en": ["cycle", "cycles"]},
    "party": {"en": ["Member State", "Member States"]},
}
RENAMED = Terms.model_validate(WORDS)


def renamed_sample(folder: Path) -> Path:
    """Copy the sample, rename all its terms and publish what the checker finds."""
    return _with(copy_project(SAMPLE, folder), {"terms": WORDS, "publish_findings": True})


def checked_sample(folder: Path) -> Path:
    """Copy the sample and publish what the checker finds."""
    return _with(copy_project(SAMPLE, folder), {"publish_findings": True})


def _with(project: Path, keys: dict[str, Any]) -> Path:
    """Add keys to the plan."""
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text(encoding="utf-8") + yaml.safe_dump(keys), encoding="utf-8")
    return project
