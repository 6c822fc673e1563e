"""Each case in tests/cases/loading: the files of a project, and every line that loading them says."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.loading import load
from tests.loading.sketch import project

CASES = sorted(Path("tests/cases/loading").glob("*.yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path, tmp_path: Path) -> None:
    """All problems of a project are reported at once, and only a project without any becomes a dataset."""
    stated: dict[str, Any] = yaml.load(case.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    loaded = load(project(tmp_path, stated["files"]))
    assert [str(finding) for finding in loaded.findings] == stated["findings"]
    assert (loaded.dataset is None) is bool(stated["findings"])


def test_cases_are_there() -> None:
    """The folder of cases is found, so no case is skipped silently."""
    assert len(CASES) > 50
