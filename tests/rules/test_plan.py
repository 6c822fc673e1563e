"""Rules about texts look at the plan too."""

from pathlib import Path
from typing import Any

import pytest

from planpress.rules import check
from tests.rules.sketch import write

BODIES: dict[str, Any] = {"bodies": [{"id": "fa", "name": "Forestry Administration", "url": "fa.gov"}]}
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("LNG301", {"languages": ["en", "fr"], "title": {"en": "Plan", "fr": "Plan"}}, "party.name"),
    ("LNG304", {"title": "National Plan [TBD]"}, "title"),
    ("SUB304", {"pillars": [{"id": "1", "title": "One", "note": "See [the list](list.html)."}]}, "pillars[0].note"),
    ("PRV301", {"pillars": [{"id": "1", "title": "One", "note": "Ask a@example.org."}]}, "pillars[0].note"),
    ("SUB304", BODIES, "bodies[0].url"),
    ("LNG310", {"terms": {"pillar": {"sw": ["nguzo", "nguzo"]}}}, "terms.pillar.sw"),
]


@pytest.mark.parametrize(("code", "plan", "path"), CASES)
def test_the_plan_is_examined(code: str, plan: dict[str, Any], path: str, tmp_path: Path) -> None:
    """A fault in a text of the plan is reported once, in the plan."""
    findings = [
        finding for finding in check(write(tmp_path, {"actions": [{}]}, plan=plan)).findings if finding.code == code
    ]
    assert (findings[0].file, findings[0].path) == ("data/plan.yml", path)
    assert len([finding for finding in findings if finding.path == path]) == 1
