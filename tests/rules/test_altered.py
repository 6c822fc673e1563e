"""Each fault that is put into the real and the fictional reports is reported."""

import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.rules import check

FAULTS = yaml.safe_load(Path("tests/rules/altered.yml").read_text(encoding="utf-8"))
FindingKey = tuple[str, str, str, str]
NAMES = [f"{place}-{fault['code']}" for place, fault in enumerate(FAULTS)]


@pytest.mark.parametrize("fault", FAULTS, ids=NAMES)
def test_a_fault_is_told(fault: dict[str, Any], tmp_path: Path) -> None:
    """The altered report has a finding of the fault's family that the original report does not have."""
    file = Path(fault["file"])
    project = file.parents[2]
    shutil.copytree(project / "data", tmp_path / "data")
    text = file.read_text(encoding="utf-8")
    assert fault["old"] in text
    (tmp_path / "data/reports" / file.name).write_text(text.replace(fault["old"], fault["new"], 1), encoding="utf-8")
    assert {code for code, *_ in findings_of(tmp_path) - as_it_was(project) if code.startswith(fault["code"])}


def findings_of(project: Path) -> frozenset[FindingKey]:
    return frozenset((finding.code, finding.file, finding.path, finding.message) for finding in check(project).findings)


@cache
def as_it_was(project: Path) -> frozenset[FindingKey]:
    return findings_of(project)
