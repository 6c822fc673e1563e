"""Texts that look like formulas, templates, HTML or reversed letters. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.importing.code_in_texts import code_in_texts
from planpress.importing.imported import AS_IT_IS
from planpress.importing.reading import form_in_a_document
from tests.importing.tables import doubts, imported, plan_of

KINDS = {
    "formula": ('=HYPERLINK("http://x/","y")', "+cmd|' /C calc'!A0", "@SUM(1+1)", "-IMPORTXML(A1)", "1.1 =1+1"),
    "direction": ("Rangers \u202epatrol\u202c.", "Rangers \u2067patrol."),
    "template": ("We met {{ name }}.", "{% include 'x' %}"),
    "HTML": ("We <script>alert(1)</script> met.", "<img src=x onerror=y>"),
}
USUAL = (
    "- a bullet", "-12 % in May", "+12 % more patrols", "+41 22 917 81 39", "@ranger_office wrote", "= 5 rangers",
    '="1.1"', "-Formation(s) des gardes", "< 5 ha and > 2 ha", "<insert text>", "{name}", "a => b",
    "\u202bagreed\u202c", "\u200fagreed", "x < a > b",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_such_a_text_is_told_with_its_place(kind: str, text: str) -> None:
    (doubt,) = code_in_texts([("cell B2", "We met."), ("cell C2", text), ("cell D2", text)])
    assert doubt.place == "cell C2"
    assert kind in doubt.words
    assert "(and 1 more)" in doubt.words


@pytest.mark.parametrize("text", USUAL)
def test_a_usual_text_is_not_told(text: str) -> None:
    assert not list(code_in_texts([("cell C2", text)]))


def test_cells_of_tables_are_told(tmp_path: Path) -> None:
    rows = [("No.", "Action", "Status", "Progress", "Skipped"), ("1.1", "=A1+B1", "Achieved", "We met {{ x }}.", "")]
    told = doubts(imported(plan_of(tmp_path), rows))
    assert 'cell B2: "=A1+B1" begins like a formula of a spreadsheet' in told
    assert "cell D2" in told


def test_lines_of_forms_are_told(tmp_path: Path) -> None:
    text = "PART C: Details\n\n1.1 Meet\nRating: Achieved\nWe met {{ x }}.\n"
    report = form_in_a_document(text.encode(), plan_of(tmp_path), AS_IT_IS)
    assert 'line 5: "We met {{ x }}." contains the signs of a template' in doubts(report)
