"""Labels right below the title of a report, which belong to lines of their own. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
TITLES = ("Progress report", "Implementation report", "Annual progress report", "Rapport d'avancement",
          "Informe de avance", "Relatório de progresso", "تقرير التقدم")  # fmt: skip
LABELS = ("Party: Orlandia", "PARTY: ORLANDIA", "Party: [Orlandia]", "Country: Orlandia", "Prepared by: Roads Unit",
          "Submitted by: Orlandia", "Date: 3 May 2023", "Meeting: SC76", "Partie : Bergamie", "Pays : Bergamie",
          "Parte: Pampalia", "País: Pampalia", "Estado: Pampalia", "الطرف: كمبوديا", "البلد: كمبوديا",
          "Ministry: Roads", "Reference: 12/2023", "Version: 2", "Period: 2022", "Période : 2022")  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("label", LABELS)
def test_the_title_ends_above_a_label(plan: Plan, title: str, label: str) -> None:
    """The title is its own line, and the label and its value are not part of it."""
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "It was amended."))
    report = read(plan, lines("School Meals Plan", title, label, "PART C: Details"), part_c)
    assert report.front.title == title
