"""Rows with the label of a field below the actions of a table. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEAD = ["Rating", "Action", "Lead"]
FIRST, SECOND = ["Achieved", "1.1 Dig the ditch", "Customs"], ["On track", "1.2 Sow the reeds", "Customs"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Progress", "progress"),
        ("Progrès accomplis", "progress"),
        ("Avances", "progress"),
        ("Resultados alcançados", "progress"),
        ("ما تم إنجازه", "progress"),
        ("Next steps", "outlook"),
        ("Prochaines étapes", "outlook"),
        ("Challenges", "challenges"),
        ("Dificultades", "challenges"),
        ("Comments", "comments"),
    ],
)
@pytest.mark.parametrize("kind", ["one cell", "merged", "two cells"])
def test_a_row_below_each_action(plan: Plan, label: str, field: str, kind: str) -> None:
    def below(text: str) -> list[str]:
        if kind == "two cells":
            return ["", f"{label}:", text]
        return ["", f"{label}: {text}", "<" if kind == "merged" else ""]

    report = imported(plan, [HEAD, FIRST, below("It is deep."), SECOND, below("They are green.")])
    first, second = actions(report)
    assert (first["title"], first["ratings"]["party"], first[field]) == ("Dig the ditch", "achieved", ["It is deep."])
    assert (second["title"], second["ratings"]["party"], second[field]) == (
        "Sow the reeds",
        "on-track",
        ["They are green."],
    )
    assert f'cell {"C" if kind == "two cells" else "B"}3: the rows that begin with "{label}"' in doubts(report)
    assert "heading of the actions" not in doubts(report)


def test_several_labels(plan: Plan) -> None:
    """Each label has its own column; the last action may lack one."""
    rows = [HEAD, FIRST, ["", "Progress: It is deep."], ["", "Next steps: Fill it."], SECOND, ["", "Progress: Green."]]
    report = imported(plan, rows)
    first, second = actions(report)
    assert (first["progress"], first["outlook"]) == (["It is deep."], ["Fill it."])
    assert second["progress"] == ["Green."]
    assert "outlook" not in second
    assert "no pillar" not in doubts(report)


def test_a_column_with_the_same_heading(plan: Plan) -> None:
    rows = [[*HEAD, "Progress"], FIRST, ["", "Progress: Deep."], [*SECOND, ""], ["", "Progress: Green."]]
    assert [action["progress"] for action in actions(imported(plan, rows))] == [["Deep."], ["Green."]]


def test_groups_and_notes_stay(plan: Plan) -> None:
    """Headings such as "Objective 1: ..." and a note below the table are no labels of fields."""
    rows = [HEAD, ["", "Pillar 2: Enforcement"], FIRST, SECOND, ["", "Note: The plan was revised."]]
    report = imported(plan, rows)
    assert not any({"comments", "progress"} & set(action) for action in actions(report))
    assert '"Note: The plan was revised." was left out as a note' in doubts(report)


def test_columns_can_be_named(plan: Plan) -> None:
    rows = [HEAD, FIRST, ["", "Progress: It is deep."], SECOND, ["", "Progress: Green."]]
    first, _ = actions(imported(plan, rows, "rating=A,title=B,comments=D"))
    assert first["comments"] == ["It is deep."]
