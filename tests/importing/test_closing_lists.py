"""Annexes and glossaries below a Part C without a table. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
DETAILS = ("PART C: Details", "1.1 Dig", "Rating: Achieved", "We dug.", "1.2 Rest", "Rating: On track", "We sat.")
SIGNATURE = ("Signature: ______________", "The Director General")
TITLES = ("Annex 1: Risk register", "Annexe 2. Photographies", "Anexo 1: Registro de riesgos", "ANNEX II", "Glossary",
          "List of abbreviations", "Glossaire", "Siglas", "المرفق 2: الميزانية", "مسرد")  # fmt: skip


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
    [("Evidence:", "Annex 1: Photographs", "Annex 2: Maps"), ("Annex 1: Photographs",), ("Budget", "Ten boats."),
     ("Annex 1 has the maps.", "We walked."), ("Glossary: to be printed", "We walked."),
     ("Annex 1: Maps", "1.3 Walk", "Rating: On track", "We walked.")],
)  # fmt: skip
def test_other_lines_below_an_action(plan: Plan, further: tuple[str, ...]) -> None:
    """A title under a label, at the end or above another action ends nothing, and neither does a sentence."""
    report = read(plan, lines(*DETAILS, *further))
    assert "follows the actions" not in words(report)
    assert [action.id for action in report.actions][:2] == ["1.1", "1.2"]


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
