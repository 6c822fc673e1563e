"""The tables of two reports on one sheet. All plans are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import imported, plan_of

HEADING = ["No", "Action", "Status", "Progress"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def table(*titles: str, number: str = "1.1") -> list[list[str]]:
    return [*([title] for title in titles), HEADING, [number, "Dig", "Achieved", "Two wells were dug."]]


@pytest.mark.parametrize("number", ["1.1", "2.1"])
@pytest.mark.parametrize(
    ("first", "second"),
    [("Progress report 2021", "Progress report 2022"), ("Progress report 2022", "Progress report 2021"),
     ("Informe anual 2021", "Informe anual 2022"),
     ("Reporting period: 1 May 2021 - 30 April 2022", "Reporting period: 1 May 2022 - 30 April 2023")],
)  # fmt: skip
def test_two_reports_are_not_merged(plan: Plan, first: str, second: str, number: str) -> None:
    with pytest.raises(RefusedError, match=f'A4: a second report begins with "{second}"'):
        imported(plan, [*table(first), *table(second, number=number)])


@pytest.mark.parametrize("title", ["Pillar 2: Enforcement", "Actions of the second half of 2021", "Ministry of Fens"])
def test_a_table_for_each_group(plan: Plan, title: str) -> None:
    """A repeated heading below a title is no other report."""
    report = imported(plan, [*table("Progress report 2021"), *table(title, number="2.1")])
    assert [action["id"] for action in report.mapping["actions"]] == ["1.1", "2.1"]  # type: ignore[attr-defined]
