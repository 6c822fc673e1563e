"""Columns such as "Explanation", in small tables of fictional plans."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.importing.tables import doubts, imported, only, plan_of

DONE = "All boats are on the water."


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def form_plan() -> Plan:
    return sound_plan(Path())


@pytest.mark.parametrize(
    "heading",
    ["Explanation", "Justification", "Remarks on the rating", "Explication", "Justificación", "Justificativa",
     "Comentarios sobre la calificación", "Reasons for the score"],
)  # fmt: skip
def test_an_explanation_behind_a_rating(plan: Plan, heading: str) -> None:
    """Behind a rating, an explanation says what was done; beside a column for that, it is a comment."""
    columns = ["No", "Action", "Status", heading]
    report = imported(plan, [columns, ["1.1", "Buy boats", "Achieved", DONE]])
    assert only(report)["progress"] == [DONE]
    assert f'column D "{heading}" was read as the progress that was made' in doubts(report)
    report = imported(plan, [[*columns, "What was done"], ["1.1", "Buy boats", "Achieved", DONE, "Ten were bought."]])
    assert (only(report)["progress"], only(report)["comments"]) == (["Ten were bought."], [DONE])
    assert f'column D "{heading}" was read as comments' in doubts(report)


def test_an_explanation_beside_the_name(plan: Plan) -> None:
    """Before the ratings, an explanation is about the action; a line says so."""
    rows = [["No", "Action", "Explanation", "Status"], ["1.1", "Buy boats", "Few boats float.", "Achieved"]]
    report = imported(plan, rows)
    assert only(report)["description"] == ["Few boats float."]
    assert 'column C "Explanation" was read as the description of the action' in doubts(report)


def test_an_explanation_by_others(plan: Plan) -> None:
    """An explanation by somebody other than the Party is left out."""
    heading = "Justification of the rating by the Secretariat"
    rows = [["No", "Action", "Status", heading], ["1.1", "Buy boats", "Achieved", DONE]]
    report = imported(plan, rows)
    assert not {"progress", "comments", "description"} & set(only(report))
    assert f'column D "{heading}" was left out' in doubts(report)


@pytest.mark.parametrize("lower", ["Justification of the rating", "Remarks on the rating", "Explanation"])
def test_an_explanation_below_a_group(plan: Plan, lower: str) -> None:
    """A heading of two rows says the same as one of a single row."""
    rows = [["No", "Action", "Assessment", "<"], ["^", "^", "Rating", lower], ["1.1", "Dig", "Achieved", DONE]]
    report = imported(plan, rows)
    assert only(report)["progress"] == [DONE]
    assert f'column D "Assessment / {lower}" was read as the progress that was made' in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Rationale", "Rationale (for the rating)", "Basis for the rating", "Why this rating?", "Score justification",
     "Rating comments", "Description of the rating", "Motif de la note", "Raisons", "Razón de la calificación",
     "Fundamento", "Motivo da avaliação", "مبررات التقييم", "أسباب", "ហេតុផល", "เหตุผล", "Details of work", "Activities"],
)  # fmt: skip
@pytest.mark.parametrize("progress", [True, False])
def test_no_description_behind_a_rating(plan: Plan, heading: str, progress: bool) -> None:
    """What only may be a description does not become one to the right of a rating, and a line names it."""
    columns = ["No", "Action", "Status", heading, *(["What was done"] if progress else [])]
    cells = ["1.1", "Buy boats", "Achieved", DONE, *(["Ten were bought."] if progress else [])]
    report = imported(plan, [columns, cells])
    role = "comments" if progress else "progress"
    assert only(report)[role] == [DONE]
    assert "description" not in only(report)
    assert f'column D "{heading}" was read as {"comments" if progress else "the progress that was made"}' in doubts(
        report
    )


@pytest.mark.parametrize("heading", ["Expected results", "Deliverables", "Résultats attendus"])
def test_what_was_planned_behind_a_rating(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Status", heading, "Progress"], ["1.1", "Buy boats", "Achieved", DONE, "Ten were bought."]]
    assert only(imported(plan, rows))["description"] == [DONE]


@pytest.mark.parametrize(
    "heading", ["Rationale for the rating", "Rating comments", "Motif de la note", "مبررات التقييم"]
)
def test_an_explanation_in_a_form(form_plan: Plan, heading: str) -> None:
    """It stands beside the ratings and the progress in Part C, and is neither of them."""
    columns = ["PART C: Details", f"Action\tRating\t{heading}\tProgress"]
    report = read_form(read_text("\n".join([*columns, f"1.1 Dig\tAchieved\t{DONE}\tWe dug."]).encode()), form_plan)
    (action,) = report.actions
    assert action.rating.rating == "achieved"
    assert (action.texts.progress, action.texts.comments) == (["We dug."], [DONE])


@pytest.mark.parametrize(
    "heading",
    [
        "Explanation",
        "Justification",
        "Rationale for the rating",
        "Explication",
        "Justificación",
        "Justificativa",
        "مبررات",
    ],
)
@pytest.mark.parametrize("further", [(), ("Challenges",), ("Comments",)])
def test_an_explanation_as_the_progress_in_a_form(form_plan: Plan, heading: str, further: tuple[str, ...]) -> None:
    """Behind a rating it says what was done if no other column does, which a line says, as in tables."""
    columns = ["PART C: Details", "\t".join(("Action", "Rating", heading, *further))]
    row = "\t".join(("1.1 Dig", "Achieved", DONE, *("Rain fell." for _ in further)))
    report = read_form(read_text("\n".join([*columns, row]).encode()), form_plan)
    (action,) = report.actions
    assert (action.texts.progress, "Rain fell." in action.texts.comments) == ([DONE], further == ("Comments",))
    said = [doubt.words for doubt in report.uncertainties]
    assert said.count(f'"{heading}" was read as the heading of progress') == 1
