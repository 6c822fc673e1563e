"""Columns of Part C that repeat each other for several times or bodies. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan, Text, Wording
from tests.exchange.office.word_files import paragraph, run, table
from tests.importing.forms import lines, plan, read
from tests.importing.test_heading_rows import Cell, merged_row

__all__ = ["plan"]

ROW = ("1.1 Meet the judges", "Not commenced", "We planned.", "On track", "We met.")
BELOW = ("Rating", "Progress", "Rating", "Progress")


def grouped(plan: Plan, first: str, second: str, *, front: str = "", below: tuple[str, ...] = BELOW) -> FormReport:
    """A report whose table has two groups of columns."""
    rows: list[list[Cell]] = [["Action|", (first, 2), (second, 2)], [None, *below], [*ROW]]
    grid = table("".join(merged_row(*cells) for cells in rows))
    return read(plan, *([lines(front)] if front else []), paragraph(run("PART C")), grid)


def told(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties if doubt.place.startswith("table"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2021", "2022"),
        ("2021/22", "2022/23"),
        ("First half 2022", "Second half 2022"),
        ("As of June 2021", "As of June 2022"),
        ("Premier semestre 2022", "Deuxi\u00e8me semestre 2022"),
        ("Ejercicio 2021", "Ejercicio 2022"),
        ("\u0639\u0627\u0645 2021", "\u0639\u0627\u0645 2022"),
    ],
)
def test_groups_of_times(plan: Plan, first: str, second: str) -> None:
    """The latest group is read; the ratings and the texts of the other are told, whatever their order."""
    (action,) = (report := grouped(plan, first, second)).actions
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met."])
    assert f'"Not commenced" is under "Rating ({first})", which is about an earlier time' in told(report)
    assert f'"We planned." is under "Progress ({first})"' in told(report)
    (action,) = grouped(plan, second, first).actions
    assert (action.rating.rating, action.texts.progress) == ("not-commenced", ["We planned."])


def test_groups_with_different_columns(plan: Plan) -> None:
    """A group is left out as a whole, also if a column of it has no counterpart."""
    (action,) = grouped(plan, "2021", "2022", below=("Rating", "Progress", "Rating", "Comments")).actions
    assert (action.rating.rating, action.texts.progress, action.texts.comments) == ("on-track", [], ["We met."])


def test_the_period_decides_between_groups(plan: Plan) -> None:
    """The group of the report's period is read, even if it is not the latest."""
    (action,) = (report := grouped(plan, "2021", "2022", front="Period: January to December 2021")).actions
    assert (action.rating.rating, action.texts.progress) == ("not-commenced", ["We planned."])
    assert '"On track" is under "Rating (2022)", which is about 2022, and the report ends in 2021' in told(report)


def test_groups_within_the_period(plan: Plan) -> None:
    """Texts about several years of the period are all read, and the latest ratings."""
    (action,) = grouped(plan, "2021", "2022", front="Period: January 2021 to December 2022").actions
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["We planned.", "We met."])


def test_headings_that_are_meetings(plan: Plan) -> None:
    """The names of meetings above the columns are not numbers of actions; nobody knows which ratings count."""
    (action,) = (report := grouped(plan, "SC74", "SC77")).actions
    assert (action.title, action.rating.rating) == ("Meet the judges", "")
    assert '"Not commenced" and "On track" are in several columns of the Party\'s ratings' in told(report)


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Self-assessment by the Party", "Assessment by the Ministry"),
        ("Assessment by Cambodia", "Assessment by the lead agency"),
    ],
)
def test_the_party_beside_a_body(plan: Plan, own: str, other: str) -> None:
    """The Party's own group is read; the group of a ministry is told."""
    (action,) = (report := grouped(plan, own, other)).actions
    assert (action.rating.rating, action.texts.progress) == ("not-commenced", ["We planned."])
    assert f'"On track" is under "Rating ({other})", which is beside a heading that names the Party' in told(report)
    (action,) = grouped(plan, other, own).actions
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met."])


@pytest.mark.parametrize(
    "heading",
    [
        "Self-assessment by the Working Group",
        "Self-assessment by the National Committee",
        "Auto-\u00e9valuation par le groupe de travail",
        "Autoevaluaci\u00f3n de la Comisi\u00f3n Nacional",
        "Autoavalia\u00e7\u00e3o do grupo de trabalho",
        "تقييم ذاتي من قبل اللجنة",
    ],
)
def test_self_assessments(plan: Plan, heading: str) -> None:
    """A self-assessment by a committee is the Party's, and so are the texts beside the ratings."""
    rows: list[list[Cell]] = [["Action|", (heading, 2)], [None, "Rating", "Progress"], [*ROW[:3]]]
    report = read(plan, paragraph(run("PART C")), table("".join(merged_row(*cells) for cells in rows)))
    (action,) = report.actions
    assert (action.rating.rating, action.texts.progress) == ("not-commenced", ["We planned."])
    assert "left out" not in told(report)


@pytest.mark.parametrize(
    "heading",
    ["Assessment by the Working Group", "Self-assessment reviewed by the Committee", "Self-assessment by the NGOs"],
)
def test_assessments_by_others(plan: Plan, heading: str) -> None:
    """What somebody else says, also about a self-assessment, is left out."""
    rows: list[list[Cell]] = [["Action|", (heading, 2)], [None, "Rating", "Progress"], [*ROW[:3]]]
    report = read(plan, paragraph(run("PART C")), table("".join(merged_row(*cells) for cells in rows)))
    assert report.actions[0].rating.rating == ""
    assert '"Not commenced" is under' in told(report)


def test_a_party_with_the_name_of_a_group(plan: Plan) -> None:
    """The Party's own label announces its ratings even if it contains the word for usual raters."""
    label = "Self-assessment by the Third Party Unit"
    own = plan.assessors[0].model_copy(update={"label": Text((Wording(label, ""),)), "name": None})
    rows: list[list[Cell]] = [["Action|", (label, 2)], [None, "Rating", "Progress"], [*ROW[:3]]]
    grid = table("".join(merged_row(*cells) for cells in rows))
    report = read(plan.model_copy(update={"assessors": (own,)}), paragraph(run("PART C")), grid)
    assert report.actions[0].rating.rating == "not-commenced"
    assert told(report) == ""
