"""A plan that renames everything."""

from pathlib import Path

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
    """Copy the sample and rename all its terms."""
    project = copy_project(SAMPLE, folder)
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text(encoding="utf-8") + yaml.safe_dump({"terms": WORDS}), encoding="utf-8")
    return project
