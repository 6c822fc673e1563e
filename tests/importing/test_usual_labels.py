"""Headings and labels that officials use for next steps, progress and bodies. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]

OUTLOOK = [
    "Steps ahead", "Next steps foreseen", "Upcoming steps", "Further steps", "Follow-up actions",
    "Travaux \u00e0 venir", "Prochaines \u00e9tapes pr\u00e9vues", "Pasos a seguir", "Pr\u00f3ximos pasos previstos",
    "Passos a seguir", "\u0627\u0644\u062e\u0637\u0648\u0627\u062a \u0627\u0644\u0645\u0642\u0628\u0644\u0629",
]  # fmt: skip
PROGRESS = ["Resumo", "Point d'\u00e9tape", "Details", "Detail", "D\u00e9tail", "Detalle", "Detalhes",
            "Key developments", "Gestiones realizadas", "\u0627\u0644\u062a\u0641\u0627\u0635\u064a\u0644"]  # fmt: skip
BODIES = ["Office in charge", "Action by", "Entrusted to", "Service en charge", "Oficina a cargo",
          "Servi\u00e7o respons\u00e1vel",
          "\u0627\u0644\u062c\u0647\u0629 \u0627\u0644\u0645\u062e\u062a\u0635\u0629"]  # fmt: skip
CHALLENGES = ["Hurdles", "Entraves", "Trabas", "Hindrances", "Goulots d'\u00e9tranglement", "Escollos", "Gargalos",
              "\u0646\u0642\u0627\u0637 \u0627\u0644\u0627\u062e\u062a\u0646\u0627\u0642",
              "\u0627\u0644\u0639\u0631\u0627\u0642\u064a\u0644"]  # fmt: skip
COMMENTS = ["Explanation", "Justification", "Explicaci\u00f3n", "Justificativa"]
SITUATIONS = ["Current situation", "Situation actuelle", "Situaci\u00f3n actual", "Situa\u00e7\u00e3o atual",
              "\u0627\u0644\u0648\u0636\u0639 \u0627\u0644\u062d\u0627\u0644\u064a"]  # fmt: skip
TEXT = "Two boats came."


def labelled(plan: Plan, label: str, text: str = TEXT) -> list[ImportedAction]:
    """The action with a text behind a label, below a label, and below a heading."""
    above = ("PART C", "1.1 Meet", "Rating: Achieved", "We met.")
    reports: list[FormReport] = [read(plan, lines(*above, f"{label}: {text}")), read(plan, lines(*above, label, text))]
    rows = (("Action", "Rating", "Progress", label), ("1.1 Meet", "Achieved", "We met.", text))
    reports.append(read(plan, lines("PART C"), grid(*rows)))
    actions = [action for report in reports for action in report.actions]
    assert [action.rating.rating for action in actions] == ["achieved"] * 3
    return actions


@pytest.mark.parametrize("label", OUTLOOK)
def test_next_steps(plan: Plan, label: str) -> None:
    """They are the outlook."""
    assert [action.further.get("outlook") for action in labelled(plan, label)] == [[TEXT]] * 3


@pytest.mark.parametrize("label", CHALLENGES)
def test_challenges(plan: Plan, label: str) -> None:
    """They are the challenges."""
    assert [action.further.get("challenges") for action in labelled(plan, label)] == [[TEXT]] * 3


@pytest.mark.parametrize("label", COMMENTS)
def test_explanations(plan: Plan, label: str) -> None:
    """They are comments."""
    assert [action.texts.comments for action in labelled(plan, label)] == [[TEXT]] * 3


@pytest.mark.parametrize("label", PROGRESS)
def test_progress(plan: Plan, label: str) -> None:
    """They are the progress; a label of one action may stay in its text."""
    behind, below, column = (action.texts.progress for action in labelled(plan, label))
    assert behind in (["We met.", f"{label}: {TEXT}"], ["We met.", TEXT])
    assert below == column == ["We met.", TEXT]


@pytest.mark.parametrize("label", BODIES)
def test_bodies(plan: Plan, label: str) -> None:
    """They are the bodies in charge."""
    assert [action.responsible for action in labelled(plan, label, "Harbour Board")] == [["Harbour Board"]] * 3


@pytest.mark.parametrize("label", SITUATIONS)
def test_situations_in_sentences(plan: Plan, label: str) -> None:
    """A label that may announce a rating leaves the rating alone if a sentence follows; the text is kept."""
    assert all(TEXT in " ".join(action.texts.progress) for action in labelled(plan, label))
