"""An earlier report that is annexed to a report. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

HEADING = "Action\tRating\tSummary of progress"
NOW = ("PART C: Details", HEADING, "1.1 Dig\tAchieved\tWe dug.")
BEFORE = ("PART C: Details", HEADING, "1.1 Dig\tOn track\tWe waited.", "1.2 Rest\tOn track\tWe sat.")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join(lines).encode()), plan)


@pytest.mark.parametrize(
    "heading",
    ["Annex 1. Report for the previous period", "APPENDIX: Earlier progress report", "Previous report (2019)",
     "Annexe : rapport pr\u00e9c\u00e9dent", "Anexo: informe anterior"],
)  # fmt: skip
def test_one_line_says_that_it_was_left_out(plan: Plan, heading: str) -> None:
    report = read(plan, *NOW, heading, *BEFORE)
    (action,) = report.actions
    assert (action.rating.rating, action.texts.progress) == ("achieved", ["We dug."])
    about = [doubt.words for doubt in report.uncertainties if heading in doubt.words or "1.2" in doubt.words]
    assert about == [f'"{heading}" and everything below it was left out, as an earlier report']


@pytest.mark.parametrize("line", ["The previous report was sent late.", "Annex 1. Maps", "Next steps in this report"])
def test_other_lines_end_nothing(plan: Plan, line: str) -> None:
    report = read(plan, *NOW, line, HEADING, "1.2 Rest\tOn track\tWe sat.")
    assert [action.id for action in report.actions] == ["1.1", "1.2"]


def test_a_heading_before_the_actions(plan: Plan) -> None:
    report = read(plan, "Answers to the previous report", *NOW)
    assert [action.id for action in report.actions] == ["1.1"]


def test_a_heading_without_another_report(plan: Plan) -> None:
    report = read(plan, *NOW, "Annex: comments on the previous report", "We thank all readers.")
    assert any("outside the table" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "heading", ["Annex 2: Report 2019-2020 (for information)", "Anexo: calificaciones del informe de 2020"]
)
@pytest.mark.parametrize("before", [BEFORE, ("Medida\tNota de 2020", "1.1 Dig\tOn track")])
def test_an_annex_with_earlier_years(plan: Plan, heading: str, before: tuple[str, ...]) -> None:
    """Its years are earlier than those of the front page, and the same actions are listed again."""
    report = read(plan, "Reporting period: 1 May 2022 \u2013 30 April 2023", *NOW, heading, *before)
    about = [doubt.words for doubt in report.uncertainties if heading in doubt.words or "twice" in doubt.words]
    assert about == [f'"{heading}" and everything below it was left out, as an earlier report']


@pytest.mark.parametrize("heading", ["Annex 2: Report 2022-2023 (for information)", "Changes since the 2020 report"])
def test_headings_about_the_same_time(plan: Plan, heading: str) -> None:
    report = read(plan, "Reporting period: 1 May 2022 \u2013 30 April 2023", *NOW, heading, HEADING,
                  "1.2 Rest\tOn track\tWe sat.")  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "1.2"]


def test_earlier_ratings_between_the_parts(plan: Plan) -> None:
    """Part C lists the actions of Part B again, so a heading between them ends nothing."""
    summary = ("PART B: Summary", "Achieved\tOn track", "1.1 Dig\t1.2 Rest")
    report = read(plan, *summary, "Changes from the previous report", *NOW)
    assert report.actions[0].texts.progress == ["We dug."]


def whole(year: int, *, numbers: tuple[str, ...] = ("1.1", "1.2"), skipped: str = "") -> list[str]:
    """A report with a front page, without the lines that begin with some words."""
    rows = [f"{number} Dig\tAchieved\tWe dug in {year}." for number in numbers]
    summary = ["PART B: Ratings", "Achieved\tOn track", f"{numbers[0]} Dig\t"]
    lines = ["Progress report of Cambodia", f"Reporting period: 1 January {year} - 31 December {year}",
             "PART A: Synopsis", f"The year {year} was dry.", *summary, "PART C: Details", HEADING, *rows]  # fmt: skip
    return [line for line in lines if not (skipped and line.startswith(skipped))]


@pytest.mark.parametrize("numbers", [("1.1", "1.2"), ("2.1", "2.2")])
@pytest.mark.parametrize("skipped", ["", "PART A", "PART C", "Progress report", "Reporting period"])
def test_two_reports_are_not_merged(plan: Plan, numbers: tuple[str, ...], skipped: str) -> None:
    second = whole(2022, numbers=numbers, skipped=skipped)
    with pytest.raises(RefusedError, match=f'a second report begins with "{second[0]}"'):
        read(plan, *whole(2021, skipped=skipped), *second)


def test_two_reports_without_titles_of_parts(plan: Plan) -> None:
    first, second = (
        ["Progress report of Cambodia", f"Reporting period: {year}", *NOW[1:]] for year in ("2021", "2022")
    )
    with pytest.raises(RefusedError, match='a second report begins with "Progress report of Cambodia"'):
        read(plan, *first, *second)


def test_a_report_for_an_earlier_period_behind_the_report(plan: Plan) -> None:
    """Its title gives no year, but its front page names the period."""
    report = read(plan, *whole(2022), *whole(2021, numbers=("2.1", "2.2")))
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert report.synopsis.summary == ["The year 2022 was dry."]
    about = [doubt.words for doubt in report.uncertainties if "earlier report" in doubt.words]
    assert about == ['"Progress report of Cambodia" and everything below it was left out, as an earlier report']


def test_a_title_above_a_table_of_the_same_report(plan: Plan) -> None:
    first = whole(2022)
    report = read(plan, *first, "Reporting period: second half of 2022", HEADING, "2.1 Rest\tOn track\tWe sat.")
    assert [action.id for action in report.actions] == ["1.1", "1.2", "2.1"]


def test_parts_for_each_pillar(plan: Plan) -> None:
    """Parts B and C begin again below another pillar, with other actions."""
    first, second = (whole(2022, numbers=numbers)[4:] for numbers in (("1.1", "1.2"), ("2.1", "2.2")))
    report = read(plan, *whole(2022)[:4], *first, *second)
    assert [action.id for action in report.actions] == ["1.1", "1.2", "2.1", "2.2"]


def test_a_part_in_pieces(plan: Plan) -> None:
    """A title above a further piece of Part C begins no other report."""
    report = read(plan, *whole(2022), "Report of the Ministry of Fens", "PART C (continued)", HEADING,
                  "2.1 Rest\tOn track\tWe sat.")  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "1.2", "2.1"]


@pytest.mark.parametrize(
    "evidence",
    [("Evidence: Course report, September 2022",), ("Sources of verification:", "- Course report, September 2021"),
     ("Annex 3, photographs of 2021",)],
)  # fmt: skip
def test_reports_among_the_evidence(plan: Plan, evidence: tuple[str, ...]) -> None:
    """A document of an earlier year, below an action that Part B lists too, is not the heading of a report."""
    front = ("Reporting period: January to December 2022", "Submitted on 14 March 2023", "PART B: Summary evaluation",
             "1.1 Dig: Achieved", "1.2 Rest: On track")  # fmt: skip
    details = ("PART C: Details", "1.1 Dig", "Rating: Achieved", *evidence, "1.2 Rest", "Rating: On track", "We sat.")
    report = read(plan, *front, *details)
    assert report.actions[1].texts.progress == ["We sat."]
    assert not any("earlier" in doubt.words for doubt in report.uncertainties)
