"""Columns about parts of a year, as in "H1 2023 | H2 2023" above "Rating | Progress". All plans are fictional."""

from collections.abc import Callable

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.heading_years import without_year
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, only, plan_of, sheet_of

FIRST = ("On track", "Drafted in May.")
SECOND = ("Achieved", "Printed in October.")
HALVES = [
    ("January to June 2023", "July to December 2023"),
    ("Jan\u2013Jun 2023", "Jul\u2013Dec 2023"),
    ("H1 2023", "H2 2023"),
    ("First half of 2023", "Second half of 2023"),
    ("1 January to 30 June 2023", "1 July to 31 December 2023"),
    ("Janvier \u00e0 juin 2023", "Juillet \u00e0 d\u00e9cembre 2023"),
    ("1er semestre 2023", "2e semestre 2023"),
    ("Enero a junio de 2023", "Julio a diciembre de 2023"),
    ("Primer semestre de 2023", "Segundo semestre de 2023"),
    ("Janeiro a junho de 2023", "Julho a dezembro de 2023"),
    ("1.\u00ba semestre de 2023", "2.\u00ba semestre de 2023"),
]
TITLES = {"first": "Report, January to June 2023", "second": "Report, July to December 2023"}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, rows: Rows, period: str = "") -> ImportedReport:
    return read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period=period))


def grouped(first: str, second: str, lower: tuple[str, str] = ("Status", "Achievements")) -> Rows:
    """A table with two groups of two columns each."""
    return [["No", "Action", first, "<", second, "<"], ["^", "^", *lower, *lower], ["1.1", "Map", *FIRST, *SECOND]]


def in_one_row(first: str, second: str, lower: tuple[str, str] = ("Status", "Achievements")) -> Rows:
    """A table whose headings of one row name the months."""
    headings = [f"{words} {time}" for time in (first, second) for words in lower]
    return [["No", "Action", *headings], ["1.1", "Map", *FIRST, *SECOND]]


def check(report: ImportedReport, expected: tuple[str, str], other: str) -> None:
    assert only(report)["ratings"] == {"party": expected[0].lower().replace(" ", "-")}
    assert only(report)["progress"] == [expected[1]]
    left = [line for line in doubts(report).splitlines() if "was left out, because" in line]
    assert len(left) == 2
    assert all(other in line.partition(" was left out")[0] for line in left)
    assert "ASSESSOR" not in doubts(report)


@pytest.mark.parametrize(("first", "second"), HALVES)
@pytest.mark.parametrize("table", [grouped, in_one_row])
def test_the_months_of_the_report_count(plan: Plan, table: Callable[[str, str], Rows], first: str, second: str) -> None:
    check(read(plan, [[TITLES["second"]], *table(first, second)]), SECOND, first)
    check(read(plan, [[TITLES["first"]], *table(first, second)]), FIRST, second)
    check(read(plan, table(first, second), "2023"), SECOND, first)


@pytest.mark.parametrize("table", [grouped, in_one_row])
def test_a_quarter(plan: Plan, table: Callable[[str, str], Rows]) -> None:
    check(read(plan, [["Report, October to December 2023"], *table("Q3 2023", "Q4 2023")]), SECOND, "Q3 2023")


def test_the_year_may_be_above_the_months_or_above_the_table(plan: Plan) -> None:
    rows = grouped("January to June", "July to December")
    check(read(plan, [[TITLES["first"]], *rows]), FIRST, "July to December")
    check(read(plan, [["No", "Action", "2023", "<", "<", "<"], ["^", "^", *rows[0][2:]], *rows[1:]], "2023"), SECOND,
          "January to June")  # fmt: skip


def test_the_id_of_the_period_may_name_the_months(plan: Plan) -> None:
    check(read(plan, grouped("H1 2023", "H2 2023"), "2023-h1"), FIRST, "H2 2023")


def test_headings_of_one_row_without_a_year(plan: Plan) -> None:
    check(read(plan, [[TITLES["first"]], *in_one_row("H1", "H2")]), FIRST, "H2")


def test_next_steps_in_later_months_stay(plan: Plan) -> None:
    rows = [["No", "Action", "January to June 2023", "<", "July to December 2023"],
            ["^", "^", "Status", "Progress", "Next steps"], ["1.1", "Map", *FIRST, "Print it."]]  # fmt: skip
    assert only(read(plan, [[TITLES["first"]], *rows]))["outlook"] == ["Print it."]


def test_a_part_of_a_year_beside_another_year(plan: Plan) -> None:
    check(read(plan, [[TITLES["second"]], *grouped("2022", "July to December 2023")]), SECOND, "2022")


def test_later_months_without_cells_do_not_count(plan: Plan) -> None:
    rows = [*grouped("H1 2023", "H2 2023")[:2], ["1.1", "Map", *FIRST, "", ""]]
    assert only(read(plan, rows, "2023"))["progress"] == ["Drafted in May."]


def test_the_progress_of_quarters_without_ratings_of_their_own(plan: Plan) -> None:
    rows = [["No", "Action", "Status", "Progress Q1 2023", "Progress Q2 2023"],
            ["1.1", "Map", "On track", "Drafted.", "Printed."]]  # fmt: skip
    assert only(read(plan, rows, "2023"))["progress"] == ["Drafted.", "Printed."]
    report = read(plan, [["Report, April to June 2023"], *rows])
    assert only(report)["progress"] == ["Printed."]
    assert '"Progress Q1 2023" was left out, because "Q2 2023" is the period of the report' in doubts(report)


@pytest.mark.parametrize(
    ("heading", "bare"),
    [
        ("Status January to June 2023", "Status"),
        ("Achievements from 1 January to 30 June 2023", "Achievements"),
        ("Status in the first half of 2023", "Status"),
        ("\u00c9tat au 1er semestre 2023", "\u00c9tat"),
        ("Avances de enero a junio de 2023", "Avances"),
        ("Situa\u00e7\u00e3o no 1.\u00ba semestre de 2023", "Situa\u00e7\u00e3o"),
        ("H1 2023: Status", "Status"),
    ],
)
def test_a_heading_without_its_months(heading: str, bare: str) -> None:
    assert without_year(heading) == bare


def test_an_older_rating_is_not_offered_as_that_of_an_assessor(plan: Plan) -> None:
    rows = [["No", "Action", "Status H1 2023", "Current status H2 2023"], ["1.1", "Map", "On track", "Achieved"]]
    report = read(plan, rows, "2023")
    assert only(report)["ratings"] == {"party": "achieved"}
    assert '"Status H1 2023" was left out, because column D "Current status H2 2023" is about a later time' in doubts(
        report
    )
    assert "ASSESSOR" not in doubts(report)
