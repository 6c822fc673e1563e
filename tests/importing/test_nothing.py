"""Texts that only say that there is nothing. All plans and reports are fictional."""

import pytest

from planpress.importing.nothing import is_nothing
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words
from tests.importing.tables import PLAN, actions, doubts, imported, plan_of

__all__ = ["plan", "plan_of_two"]
NOTHING = ["None.", "Nil", "N/A", "n.a.", "Not applicable", "None so far", "Nothing to report", "Aucun", "Néant", "RAS",
           "Aucune à ce jour", "Rien à signaler", "Ninguno", "Ninguna hasta la fecha", "Sin novedad", "Nenhuma",
           "Não se aplica", "Nada a assinalar", "لا يوجد", "ไม่มี", "គ្មាន"]  # fmt: skip
SOMETHING = [
    "None, but the boats are late",
    "No challenges",
    "Aucune difficulté",
    "Ninguna ley",
    "None of the boats came",
]


@pytest.mark.parametrize("text", NOTHING)
def test_words_for_nothing(plan: Plan, text: str) -> None:
    """They are left out of every text, in forms and tables, and named."""
    heading = ("Action", "Rating", "Summary of progress", "Challenges", "Next steps")
    row = ("1.1 Amend the law", "Achieved", text, text, text)
    report = read(plan, lines("Party: Cambodia", "Part C"), grid(heading, row))
    action = report.actions[0]
    assert not action.texts.progress + action.further["challenges"] + action.further["outlook"]
    assert f'the text "{text}" was left out, because it says nothing' in words(report)


@pytest.mark.parametrize("text", NOTHING)
def test_words_for_nothing_in_tables(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    rows = [["No", "Action", "Status", "Progress", "Challenges", "Next steps", "Comments", "% done"]]
    rows += [["1.1", "Dig", "Achieved", *[text] * 5], ["1.2", "Sow", "Achieved", "All is sown.", "", "", "", "40%"]]
    report = imported(plan_of(tmp_path_factory.mktemp("project")), rows)
    assert set(actions(report)[0]) == {"id", "pillar", "title", "ratings"}
    assert f'the text "{text}" was left out, because it says nothing' in doubts(report)


@pytest.mark.parametrize("text", SOMETHING)
def test_sentences_with_content(plan: Plan, text: str) -> None:
    heading = ("Action", "Rating", "Summary of progress", "Challenges")
    report = read(plan, lines("Part C"), grid(heading, ("1.1 Amend the law", "Achieved", "All.", text)))
    assert report.actions[0].further["challenges"] == [text]


@pytest.mark.parametrize("text", ["", "-", " \u2014 ", "/", "...", "x", "\u2713", "0", "?", "No"])
def test_signs(text: str) -> None:
    """Dashes and stops say nothing; crosses, ticks and figures do."""
    assert is_nothing(text) == (text not in ("x", "\u2713", "0", "?", "No"))


def test_a_rating_with_such_a_label(tmp_path_factory: pytest.TempPathFactory) -> None:
    """If the plan has a rating "Not applicable", these words are that rating."""
    more = PLAN + "      - {id: not-applicable, label: Not applicable}\n"
    plan = plan_of(tmp_path_factory.mktemp("project"), more)
    report = imported(plan, [["No", "Action", "Status"], ["1.1", "Dig", "Not applicable"], ["1.2", "Sow", "Achieved"]])
    assert actions(report)[0]["ratings"] == {"party": "not-applicable"}


def test_remarks_of_another_assessor(plan_of_two: Plan) -> None:
    """Words for nothing by another assessor are named as those of the Party are."""
    heading = ("Action", "Rating", "Progress", "Secretariat rating", "Comments by the Secretariat")
    row = ("1.1 Amend the law", "Achieved", "It is in force.", "On track", "No remarks.")
    report = read(plan_of_two, lines("Party: Cambodia", "Part C"), grid(heading, row))
    assert report.actions[0].notes == {}
    assert 'the text "No remarks." was left out, because it says nothing' in words(report)
