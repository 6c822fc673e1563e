"""Each case in tests/cases/compare: reports, and what comparing two of them says."""

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
    found: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    return found


def run(case: dict[str, Any]) -> Comparison:
    earlier, later, assessor = case["compare"]
    return compare(sketch(case["reports"], case.get("plan")), earlier, later, assessor)


def told(found: Comparison) -> dict[str, Any]:
    return {
        "headline": headline(ENGLISH, found),
        "comparable": found.comparable,
        "notices": [f"{notice.kind}: {notice_sentence(ENGLISH, found, notice)}" for notice in found.notices],
        "changes": [change_sentence(ENGLISH, change) for change in found.changes],
        "matrix": [
            f"{cell.row.id} > {cell.column.id}: {cell.count}"
            for cell in (found.movement.filled if found.movement else ())
        ],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    """The comparison says exactly what the case expects."""
    case = read(path)
    assert told(run(case)) == case["expect"]


def test_every_kind_occurs() -> None:
    """Every kind of change and of notice has a case."""
    found = [run(read(path)) for path in CASES]
    assert {change.kind for one in found for change in one.changes} == set(ChangeKind)
    assert {notice.kind for one in found for notice in one.notices} == set(NoticeKind)
