"""A plan with its reports in chronological order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.sketch import action, dataset, report

FOUR = (
    report(2014, action("1"), action("2")),
    report(2015, action("2"), action("3", **{"from": ["1"]})),
    report(2016, state="missing"),
    report(2017, action("3"), action("4", **{"from": ["2"]})),
)


@given(st.permutations(FOUR))
def test_order_of_time(reports: list[object]) -> None:
    """Reports in any order are sorted chronologically."""
    made = dataset(*reports)  # type: ignore[arg-type]
    assert made == dataset(*FOUR)
    assert made.newest.period == "2017"


def test_before_and_until() -> None:
    """A version knows its own report and earlier ones, never later ones."""
    data = dataset(*FOUR)
    assert [report.period for report in data.before("2016")] == ["2014", "2015"]
    assert [report.period for report in data.until("2016").reports] == ["2014", "2015", "2016"]
    assert data.until("2017") == data
    with pytest.raises(ValueError, match="2018"):
        data.before("2018")


def test_reports_around_a_period() -> None:
    """The report before is the one just before, whatever its state; the detailed one may be further back."""
    data = dataset(*FOUR)
    assert data.report("2015") == FOUR[1]
    assert data.report("2018") is None
    assert data.previous("2017") == FOUR[2]
    assert data.previous("2014") is None
    assert data.detailed_before("2017") == FOUR[1]
    assert data.last_detailed("2016") == FOUR[1]
    assert data.last_detailed("2017") == FOUR[3]
    assert data.detailed_before("2014") is None
    assert [report.period for report in data.detailed] == ["2014", "2015", "2017"]


def test_lineage_over_several_reports() -> None:
    """Lineage leads through all reports in between, and from a report to itself changes nothing."""
    data = dataset(*FOUR)
    assert set(data.lineage("2014", "2017").links) == {("1", "3"), ("2", "4")}
    assert data.lineage("2014", "2014").links == (("1", "1"), ("2", "2"))
    assert data.lineage("2014", "2017") is data.lineage("2014", "2017")
