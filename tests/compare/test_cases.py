"""Each case in tests/cases/compare has reports, and what comparing two of them says."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.compare import ChangeKind, Comparison, NoticeKind, compare
from planpress.language import ENGLISH
from planpress.language.changes import change_sentence
from planpress.language.headline import headline
from planpress.language.notices import notice_sentence
from tests.compare.sketch import sketch

CASES = sorted(Path("tests/cases/compare").glob("*.yml"))


def read(case: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    return loaded


def run(case: dict[str, Any]) -> Comparison:
    earlier, later, assessor = case["compare"]
    return compare(sketch(case["reports"], case.get("plan")), earlier, later, assessor)


def summary(comparison: Comparison) -> dict[str, Any]:
    return {
        "headline": headline(ENGLISH, comparison),
        "comparable": comparison.comparable,
        "notices": [f"{notice.kind}: {notice_sentence(ENGLISH, comparison, notice)}" for notice in comparison.notices],
        "changes": [change_sentence(ENGLISH, change) for change in comparison.changes],
        "matrix": [
            f"{cell.row.id} > {cell.column.id}: {cell.count}"
            for cell in (comparison.movement.filled if comparison.movement else ())
        ],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    """The comparison says exactly what the case expects."""
    case = read(path)
    assert summary(run(case)) == case["expect"]


def test_every_kind_occurs() -> None:
    """Every kind of change and of notice has a case."""
    comparisons = [run(read(path)) for path in CASES]
    assert {change.kind for comparison in comparisons for change in comparison.changes} == set(ChangeKind)
    assert {notice.kind for comparison in comparisons for notice in comparison.notices} == set(NoticeKind)
