"""Columns that are headed only by quarters, in small tables of fictional plans."""

import pytest

from planpress.importing.column_titles import is_part_of_a_year
from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of

FIRST, SECOND = "The north was mapped.", "The south was mapped."


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "headings",
    [["Q1", "Q2"], ["First quarter", "Second quarter"], ["1er trimestre", "2e trimestre"],
     ["I trimestre", "II trimestre"], ["1er semestre 2024", "2e semestre 2024"], ["Primeiro semestre", "2º semestre"],
     ["Jan-Mar 2023", "Apr-Jun 2023"], ["January to March", "April to June"], ["janvier-mars", "avril-juin"],
     ["enero a marzo", "abril a junio"], ["Janeiro", "Fevereiro"], ["يناير - مارس", "أبريل - يونيو"]],
)  # fmt: skip
def test_sentences_below_quarters(plan: Plan, headings: list[str]) -> None:
    """Sentences below quarters say what was done, if no other column does; a line says so."""
    columns = ["No", "Action", "Rating", *headings]
    report = imported(plan, [columns, ["1.1", "Map", "Achieved", FIRST, SECOND]])
    assert only(report)["progress"] == [FIRST, SECOND]
    said = f'column D "{headings[0]}" and column E "{headings[1]}" were read as the progress that was made'
    assert said in doubts(report)  # one line, however many quarters there are
    report = imported(plan, [[*columns, "Progress"], ["1.1", "Map", "Achieved", FIRST, SECOND, "All is done."]])
    assert only(report)["progress"] == ["All is done."]
    assert f'column D "{headings[0]}", with 1 cell such as "{FIRST}", was left out' in doubts(report)


@pytest.mark.parametrize("cells", [["Draft", "Adopt"], ["5000", "7000"]])
def test_other_cells_below_quarters(plan: Plan, cells: list[str]) -> None:
    """Steps and amounts below quarters do not say what was done."""
    report = imported(plan, [["No", "Action", "Rating", "Q1", "Q2"], ["1.1", "Map", "Achieved", *cells]])
    assert "progress" not in only(report)
    assert 'column D "Q1"' in doubts(report)


def test_sentences_below_planned_quarters(plan: Plan) -> None:
    """What was planned for a quarter is not what was done."""
    rows = [["No", "Action", "Rating", "Planned", "<"], ["^", "^", "^", "Q1", "Q2"]]
    assert "progress" not in only(imported(plan, [*rows, ["1.1", "Map", "Achieved", FIRST, SECOND]]))


@pytest.mark.parametrize(("planned", "done"), [("Planned", "Done"), ("Prévu", "Fait"), ("Previsto", "Ejecutado")])
def test_what_was_done_in_quarters(plan: Plan, planned: str, done: str) -> None:
    """Below each quarter, what was done is read, and what was planned is left out."""
    rows = [["No", "Action", "Rating", "Q1", "<", "Q2", "<"], ["^", "^", "^", planned, done, planned, done]]
    report = imported(plan, [*rows, ["1.1", "Map", "Achieved", "Map the north.", FIRST, "Map the south.", SECOND]])
    assert only(report)["progress"] == [FIRST, SECOND]
    assert f'column D "Q1 / {planned}"' in doubts(report)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("T3", True),
        ("2024 Q4", True),
        ("May 2023", True),
        ("Jul. - Sep.", True),
        ("March of 20 km", False),
        ("Quarterly costs", False),
        ("Q5", False),
        ("Q1 budget", False),
    ],
)
def test_parts_of_a_year(text: str, answer: bool) -> None:
    """Only months, a quarter or a half, with or without the year, are a part of a year."""
    assert is_part_of_a_year(text) == answer


@pytest.mark.parametrize(
    "heading", ["Remarks on progress", "Comments on implementation", "Commentaires sur l'avancement",
                "Observaciones sobre los avances", "Progress note", "Implementation note"],
)  # fmt: skip
def test_remarks_on_progress(plan: Plan, heading: str) -> None:
    """They are the progress if no other column is, as in forms; remarks alone are comments."""
    columns = ["No", "Action", "Rating", heading]
    assert only(imported(plan, [columns, ["1.1", "Map", "Achieved", FIRST]]))["progress"] == [FIRST]
    action = only(imported(plan, [[*columns, "Progress"], ["1.1", "Map", "Achieved", FIRST, SECOND]]))
    assert (action["progress"], action["comments"]) == ([SECOND], [FIRST])
    action = only(imported(plan, [[*columns[:3], "Remarks"], ["1.1", "Map", "Achieved", FIRST]]))
    assert action["comments"] == [FIRST]
