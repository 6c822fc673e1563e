"""The oddities of the SC69 report are found without hints, and none of them stops a build."""

import shutil
from pathlib import Path

import pytest

from planpress.model import Finding
from planpress.rules import acceptance, check

PROJECT = Path(__file__).parents[2]
REPORT = "data/reports/2014-2017.yml"
ODDITIES = {
    **{
        f"{code} has its asterisk in Part B only": ("PRT303", code, "in Part B only")
        for code in ("1.2", "2.1", "2.3", "2.4", "2.5", "3.2", "4.1")
    },
    "1.1 is worded differently": ("PRT301", "1.1", '"on Classification'),
    "1.2 is worded differently": ("PRT301", "1.2", '"of ivory seizures" instead of "of seizures of ivory"'),
    "2.2 is worded differently": ("PRT301", "2.2", '"wildlife crime"'),
    "5.2 is worded differently": ("PRT301", "5.2", '"sharing of intelligence"'),
    "6.1 is worded differently": ("PRT301", "6.1", "the ICCWC"),
    "3.2 loses a word of scope": ("PRT302", "3.2", 'loses "monitoring" in Part C'),
    "6.1 has ICWC in B and ICCWC in C": ("PRT307", "6.1", '"ICWC" is used here, but "ICCWC" elsewhere'),
    "the label of 4.1 is in capitals": ("PRT305", "4.1", '"ACHIEVED"'),
    "the label of 6.1 is in capitals": ("PRT305", "6.1", '"ACHIEVED"'),
    "the overall label is no column's": ("PRT306", "report", '"Limited/Partial progress"'),
    "4.1 is achieved, its plan not approved": ("RAT301", "4.1", "the action plan is to be finalised"),
    "6.1 is achieved, the toolkit will not be used": ("RAT301", "6.1", "does not expect"),
    "2.3 is not commenced, officers were trained": ("RAT303", "2.3", "trained 9 Customs officers"),
    "1.2 reports other work than its own": ("SUB309", "1.2", "promises a legal text (proclamation)"),
    "2.5 reports on rhinoceros horn": ("SUB310", "2.5", "reports on rhinoceros"),
    "no action has an indicator": ("SUB301", "report", "13 of 13 actions have no indicator"),
    "no action has evidence": ("SUB302", "report", "13 of 13 actions name no evidence"),
    "dated facts begin in January 2016": ("TIM312", "report", "January 2016"),
    "6.1 looks past the period": ("TIM304", "6.1", "the end of 2017"),
    "the training returns": ("SUB305", "2.3", '"2.3" and "1.2" both count 9 Customs officers'),
    "the inventory returns": ("SUB306", "2.4", '"2.4" reports the same as "1.2"'),
    "the customs body has several names": ("LNG306", "report", "General Department of Customs and Excise"),
}


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, Finding]]:
    """The findings about the real report with nothing accepted, each with what it is about."""
    folder = tmp_path_factory.mktemp("real")
    shutil.copytree(PROJECT / "data", folder / "data")
    file = folder / REPORT
    kept, _, accepted = file.read_text("utf-8").partition("\naccept:\n")
    assert accepted
    file.write_text(f"{kept}\n", "utf-8")
    checked = check(folder)
    assert checked.loaded.dataset
    report = checked.loaded.dataset.reports[0]
    return [(acceptance.about(report, finding), finding) for finding in checked.findings]


@pytest.mark.parametrize("oddity", ODDITIES)
def test_an_oddity_shows(oddity: str, findings: list[tuple[str, Finding]]) -> None:
    """Each oddity that the data can carry is found where it is."""
    code, about, words = ODDITIES[oddity]
    assert [
        finding.message
        for place, finding in findings
        if (finding.code, place) == (code, about) and words in finding.message
    ]


def test_little_else_is_said(findings: list[tuple[str, Finding]]) -> None:
    """Besides the oddities, only gaps are reported: poor progress without a reason, and text without a date."""
    stated = {(code, about) for code, about, _ in ODDITIES.values()}
    others = {(finding.code, place) for place, finding in findings} - stated
    poor = {("SUB303", number) for number in ("2.2", "2.5", "3.1", "5.2")}
    undated = {("TIM311", number) for number in ("1.1", "2.1", "2.4", "4.1", "5.1")}
    assert others == poor | undated


@pytest.mark.parametrize("project", ["", "tests/sample"])
def test_the_data_as_it_stands_passes(project: str) -> None:
    """Findings that were reviewed are accepted with a reason; only notes remain."""
    checked = check(PROJECT / project)
    assert [str(finding) for finding in checked.findings if finding.severity != "note"] == []


def test_the_real_data_is_quiet() -> None:
    """An editor has decided on every finding about the real data."""
    checked = check(PROJECT)
    assert checked.findings == ()
    assert len(checked.accepted) == 38
