"""Each case in tests/cases/rules: reports for which a rule must give findings, and reports for which it must not."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from planpress.rules import RULES
from tests.rules.said import untranslated
from tests.rules.sketch import findings, write

FOLDER = Path("tests/cases/rules")
CHECKING = [rule.code for rule in RULES if rule.report or rule.prose or rule.plan or rule.file]


class Case(NamedTuple):
    """A report, and what the rule says of it: path and message."""

    code: str
    name: str
    data: dict[str, Any]
    expected: list[tuple[str, ...]]


def cases() -> list[Case]:
    cases = []
    for file in sorted(FOLDER.glob("*.yml")):
        stated = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for kind in ("speak", "silent"):
            for data in stated[kind]:
                expected = [tuple(pair) for pair in data.pop("expect", [])]
                assert bool(expected) == (kind == "speak"), f"{file}: {data['name']}"
                cases.append(Case(file.stem, data.pop("name"), data, expected))
    return cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.code}-{case.name}".replace(" ", "-"))
def test_case(case: Case, tmp_path: Path) -> None:
    """The rule says this, with the path to it, and nothing else, and can say it in other languages."""
    given = findings(write(tmp_path, **case.data), case.code)
    assert [(finding.path, finding.message) for finding in given] == case.expected
    assert not any(untranslated(finding.said) for finding in given if finding.said)
    assert all(finding.said for finding in given)


# Cases hold values, so they cannot show how a file is written: tests/rules/test_written.py has those rules.
@pytest.mark.parametrize("code", [code for code in CHECKING if not code.startswith("FMT")])
def test_every_rule_has_cases(code: str) -> None:
    """Each rule has at least as many reports without a finding as reports with one."""
    stated = yaml.load((FOLDER / f"{code}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert len(stated["speak"]) >= 2
    assert len(stated["silent"]) >= len(stated["speak"])
