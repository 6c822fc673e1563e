"""Several rows for an action, each by another assessor. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.growth import LINEAR, growth
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def heading(words: str, assessor: str = "Assessed by") -> list[str]:
    return ["No", "Measure", assessor, "Rating", words]


@pytest.mark.parametrize("assessor", ["Assessed by", "Evaluated by", "Évalué par", "Evaluado por", "Avaliado por",
                                      "Évaluation par", "Rating by", "Evaluación por", "Avaliação por"])  # fmt: skip
@pytest.mark.parametrize("words", ["Grounds for the rating", "Comments", "Progress", "Remarks on the rating"])
@pytest.mark.parametrize("naming", [["1.1", "Dig"], ["^", "^"], ["", ""]])
def test_the_words_of_an_assessor(plan: Plan, assessor: str, words: str, naming: list[str]) -> None:
    """They are the note on its rating, never the Party's own words."""
    rows = [["1.1", "Dig", "Self-assessment", "Achieved", "All is dug."],
            [*naming, "Review Panel", "On track", "Half is dug."]]  # fmt: skip
    report = imported(plan, [heading(words, assessor), *rows, ["1.2", "Sow", "Self-assessment", "Achieved", "Sown."]])
    action = actions(report)[0]
    assert action["ratings"] == {"party": "achieved", "panel": {"rating": "on-track", "note": "Half is dug."}}
    assert ["All is dug."] in (action.get("progress"), action.get("comments"))
    assert "Half" not in str(action.get("progress")) + str(action.get("comments"))
    assert 'the words of "Review Panel" were read as a note on its rating' in doubts(report)
    assert "does not name an action" not in doubts(report)


def test_the_words_of_somebody_who_is_no_assessor(plan: Plan) -> None:
    rows = [["1.1", "Dig", "Self-assessment", "Achieved", "All."], ["", "", "Marsh League", "On track", "Half."]]
    report = imported(plan, [heading("Comments"), *rows])
    assert only(report)["comments"] == ["All."]
    assert '"Half." was left out, because it is by "Marsh League"' in doubts(report)


def test_what_the_second_row_repeats_counts_once(plan: Plan) -> None:
    rows = [["1.1", "Dig", "Self-assessment", "Achieved", "All."], ["1.1", "Dig", "Review Panel", "Achieved", "All."]]
    action = only(imported(plan, [heading("Progress"), *rows]))
    assert action["ratings"] == {"party": "achieved", "panel": "achieved"}
    assert action["progress"] == ["All."]


def test_one_row_by_an_assessor(plan: Plan) -> None:
    """The only row of an action may be an assessor's: its explanation is the assessor's, but not the progress."""
    rows = [[*heading("Reasons for the rating"), "Progress"],
            ["1.1", "Dig", "Review Panel", "Achieved", "We saw it.", "All is dug."]]  # fmt: skip
    action = only(imported(plan, rows))
    assert action["ratings"] == {"panel": {"rating": "achieved", "note": "We saw it."}}
    assert action["progress"] == ["All is dug."]


@pytest.mark.parametrize("rater", ["Review Panel", "Marsh League"])
def test_progress_in_the_only_row(plan: Plan, rater: str) -> None:
    """It may be the Party's or the rater's, so the output names its cell and the rater."""
    rows = [["1.1", "Dig", rater, "On track", "Half is dug."], ["1.2", "Sow", "Self-assessment", "Achieved", "Sown."]]
    report = imported(plan, [heading("Progress"), *rows])
    assert [action["progress"] for action in actions(report)] == [["Half is dug."], ["Sown."]]
    assert f'E2: the words in the row of "{rater}" were read as the Party\'s' in doubts(report)
    assert "E3" not in doubts(report)


def test_a_row_without_an_assessor(plan: Plan) -> None:
    """Above the row of an assessor, it is the Party's; below it, without a rating, it continues that row."""
    rows = [["1.1", "Dig", "", "Achieved", "All."], ["", "", "Review Panel", "On track", "Half."],
            ["", "", "", "", "More."], ["1.2", "Sow", "", "Achieved", "Sown."]]  # fmt: skip
    action = actions(imported(plan, [heading("Progress"), *rows]))[0]
    assert action["progress"] == ["All."]
    assert action["ratings"]["panel"] == {"rating": "on-track", "note": "Half.\n\nMore."}


def test_many_rows(plan: Plan) -> None:
    """The assessors of many rows are read in a time that grows with their number."""

    def rows(size: int) -> list[list[str]]:
        return [
            heading("Progress"),
            *([f"1.{number}", "Dig", "Review Panel", "Achieved", ""] for number in range(size)),
        ]

    assert len(actions(imported(plan, rows(150)))) == 150
    assert growth(lambda table: imported(plan, table), rows, 150) < LINEAR


@pytest.mark.parametrize("name", ["Exemplia", "Republic of Exemplia", "Government of Exemplia", "Ministry"])
def test_the_name_of_the_party(plan: Plan, name: str) -> None:
    """The Party's own name, also in its short forms, is the first assessor."""
    rows = [["1.1", "Dig", name, "Achieved", "All is dug."], ["1.1", "Dig", "Review Panel", "On track", "Half."]]
    report = imported(plan, [heading("Comments"), *rows])
    action = only(report)
    assert action["ratings"] == {"party": "achieved", "panel": {"rating": "on-track", "note": "Half."}}
    assert action["comments"] == ["All is dug."]
    assert "does not name an assessor" not in doubts(report)


def test_the_last_row_is_by_another_assessor(plan: Plan) -> None:
    """A rating and the name of an assessor below the last action are no note."""
    rows = [["1.1", "Dig", "Self-assessment", "Achieved", "All."], ["", "", "Review Panel", "On track"]]
    assert only(imported(plan, [heading("Progress"), *rows]))["ratings"] == {"party": "achieved", "panel": "on-track"}
