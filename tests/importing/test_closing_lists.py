"""Annexes and glossaries below a Part C without a table. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
DETAILS = ("PART C: Details", "1.1 Dig", "Rating: Achieved", "We dug.", "1.2 Rest", "Rating: On track", "We sat.")
SIGNATURE = ("Signature: ______________", "The Director General")
TITLES = ("Annex 1: Risk register", "Annexe 2. Photographies", "Anexo 1: Registro de riesgos", "ANNEX II", "Glossary",
          "List of abbreviations", "Glossaire", "Siglas", "المرفق 2: الميزانية", "مسرد", "Annex: Expenditure",
          "Annex \u2013 Costs", "Annex", "ANNEXES", "Annexe : Dépenses", "Annexes", "Anexo \u2013 Gastos", "Anexos",
          "Apêndice: Despesas", "الملحق", "المرفقات")  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("signature", [(), SIGNATURE])
def test_what_follows_the_actions(plan: Plan, title: str, signature: tuple[str, ...]) -> None:
    """The title and what is below it are in no action, and the title is quoted."""
    below = (lines(title, "Bench: a seat", "Boat: a vessel"), grid(("Risk", "Mitigation"), ("Rain", "Umbrellas")))
    report = read(plan, lines(*DETAILS, *signature), *below)
    assert [action.texts.progress for action in report.actions] == [["We dug."], ["We sat."]]
    assert f'"{title}" and everything below it was left out, because it follows the actions' in words(report)
    assert ("The Director General" in words(report)) is bool(signature)


@pytest.mark.parametrize(
    "further",
    [("Evidence:", "Annex 1: Photographs", "Annex 2: Maps"), ("Budget", "Ten boats."),
     ("Annex 1 has the maps.", "We walked."), ("Glossary: to be printed", "We walked."),
     ("Annex 1: Maps", "1.3 Walk", "Rating: On track", "We walked.")],
)  # fmt: skip
def test_other_lines_below_an_action(plan: Plan, further: tuple[str, ...]) -> None:
    """A title under a label, at the end or above another action ends nothing, and neither does a sentence."""
    report = read(plan, lines(*DETAILS, *further))
    assert "follows the actions" not in words(report)
    assert [action.id for action in report.actions][:2] == ["1.1", "1.2"]


@pytest.mark.parametrize("title", ["Annex 1: Photographs", "Annexe : Dépenses", "Anexo", "الملحق: صور"])
def test_a_title_at_the_end(plan: Plan, title: str) -> None:
    """A title without anything below it belongs to no action either."""
    report = read(plan, lines(*DETAILS, title))
    assert report.actions[-1].texts.progress == ["We sat."]
    assert report.actions[-1].evidence == []
    assert f'"{title}" was left out, because it follows the actions' in words(report)


def test_annexes_of_actions(plan: Plan) -> None:
    """A line about an annex stays if another action has one too, and so does evidence behind its label."""
    annexed = ("1.1 Dig", "Rating: Achieved", "We dug.", "Annex 1: maps", "1.2 Rest", "Rating: On track", "We sat.")
    report = read(plan, lines("PART C: Details", *annexed, "Annex 2: photos"))
    assert report.actions[-1].texts.progress == ["We sat.", "Annex 2: photos"]
    assert "another action has such a line too" in words(report)
    report = read(plan, lines(*DETAILS, "Annexes: two maps"))
    assert report.actions[-1].evidence
    assert "follows the actions" not in words(report)


@pytest.mark.parametrize("label", ["Next steps:", "Challenges:", "Prochaines étapes :", "الخطوات القادمة:"])
def test_a_title_above_a_label(plan: Plan, label: str) -> None:
    """The label is one of the last action's texts, so the title stays in its text, and is told."""
    report = read(plan, lines(*DETAILS, "Annex 3: photos", f"{label} We walk."))
    action = report.actions[-1]
    assert action.texts.progress == ["We sat.", "Annex 3: photos"]
    assert ["We walk."] in action.further.values()
    assert '"Annex 3: photos" was kept in the text of the action' in words(report)
    report = read(plan, lines(*DETAILS, "Annex 3: photos", f"{label} We walk.", "Annex 4: Risks", "Rain"))
    assert '"Annex 4: Risks" and everything below it was left out' in words(report)


@pytest.mark.parametrize("name", ["Action {}: Dig", "{}. Dig"])
def test_whole_numbers(plan: Plan, name: str) -> None:
    """A title between actions with whole numbers ends nothing either."""
    texts = ("Rating: Achieved", "We dug.")
    details = (name.format(1), *texts, "Annex 1: Photographs", name.format(2), *texts, name.format(3), *texts)
    report = read(plan, lines("PART C: Details", *details))
    assert "follows the actions" not in words(report)
    assert [action.id for action in report.actions] == ["1", "2", "3"]
