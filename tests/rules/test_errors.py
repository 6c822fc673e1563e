"""A build runs the rules on errors alone, and refuses exactly what the whole checker refuses."""

from pathlib import Path

import pytest

from planpress.errors import DataError
from planpress.loading import load
from planpress.model import Severity
from planpress.rules import RULES, check, check_loaded, sound
from planpress.rules.errors import ERRORS
from tests.rules.sketch import write
from tests.rules.test_cases import Case, cases

FAULTY = [case for case in cases() if case.code in {rule.code for rule in ERRORS} and case.expected]


def test_no_rule_on_errors_is_left_out() -> None:
    """Every rule that can find an error in loaded data is in the list, and none of them reads the file of the plan."""
    checking = {rule for rule in RULES if rule.severity is Severity.ERROR and (rule.report or rule.prose or rule.file)}
    assert set(ERRORS) == checking
    assert not any(rule.prose or rule.file for rule in ERRORS)


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: f"{case.code}-{case.name}".replace(" ", "-"))
def test_the_same_is_refused(case: Case, tmp_path: Path) -> None:
    """The lines of the error are those of the whole checker."""
    write(tmp_path, **case.data)
    with pytest.raises(DataError) as whole:
        check(tmp_path).sound()
    with pytest.raises(DataError) as alone:
        sound(tmp_path)
    assert alone.value.lines == whole.value.lines


def test_sound_data_is_returned() -> None:
    """Data without errors comes back as it was loaded."""
    assert sound(Path()) == check(Path()).sound()


def test_one_report_is_looked_at_more_closely() -> None:
    """If a report is named, what is found in it and in the plan is the same, and nothing is said about the others."""
    loaded = load(Path("tests/sample"))
    assert loaded.dataset
    name = loaded.dataset.newest.period
    whole, some = check_loaded(loaded), check_loaded(loaded, {name})
    files = (f"data/reports/{name}.yml", "data/plan.yml")
    assert some.findings == tuple(finding for finding in whole.findings if finding.file in files)
    assert {finding.file for finding in whole.findings} > {finding.file for finding in some.findings}
