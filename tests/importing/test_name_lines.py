"""Names on lines of their own, and titles as they are typed. All reports are fictional."""

from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.name_lines import name_lines
from planpress.importing.numbers import action_number
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Harbour Office\nPolice", ["Harbour Office", "Police"]),
        ("Ministry of\nTrade\nPolice", ["Ministry of Trade", "Police"]),
        ("Minist\u00e8re de l\u2019\nEnvironnement", ["Minist\u00e8re de l\u2019 Environnement"]),
        ("National museum\nof history", ["National museum of history"]),
        ("Police,\nCustoms", ["Police,", "Customs"]),
        ("\nPolice\n\nCustoms\n", ["Police", "Customs"]),
        ("\u0627\u0644\u0634\u0631\u0637\u0629\n\u0627\u0644\u062c\u0645\u0627\u0631\u0643",
         ["\u0627\u0644\u0634\u0631\u0637\u0629", "\u0627\u0644\u062c\u0645\u0627\u0631\u0643"]),
    ],
)  # fmt: skip
def test_a_line_break_divides_names(text: str, names: list[str]) -> None:
    assert [line.words for line in name_lines([TextParagraph((TextRun(text),), "")])] == names


def test_lists_of_names_in_cells(plan: Plan) -> None:
    """Bodies, evidence and indicators: each line is a name."""
    lines = ("Harbour Office", "River Police")
    broken = paragraph("".join(f"<w:r><w:t>{line}</w:t><w:br/></w:r>" for line in lines))
    heading = ("Action", "Indicator", "Rating", "Progress", "Responsible", "Evidence")
    cells = ("1.1 Dig", None, "Achieved", "We dug.", None, None)
    rows = row(*(paragraph(run(cell)) for cell in heading))
    rows += row(*(paragraph(run(cell)) if cell else broken for cell in cells))
    (action,) = read_form(read_docx(word_file(paragraph(run("PART C")) + table(rows))), plan).actions
    assert action.responsible == list(lines)
    assert [entry["title"] for entry in action.evidence] == list(lines)
    assert action.indicators == list(lines)


@pytest.mark.parametrize(
    "title", ["Dig the king\u2019s \u201cnew\u201d well", "Creuser l'ancien puits", "Cavar \u2018el pozo\u2019"]
)
@pytest.mark.parametrize("apart", [False, True])
def test_titles_keep_their_quotation_marks(plan: Plan, title: str, apart: bool) -> None:
    """A title is copied as typed, and another kind of apostrophe in Part C is not another title."""
    plain = title.replace("\u2019", "'").replace("\u2018", "'")
    part_b = row(*(paragraph(run(label)) for label in ("Achieved", "On track"))) + row(
        paragraph(run(f"1.1 {title}")), paragraph(run(""))
    )
    heading = (*(("No.",) if apart else ()), "Action", "Rating", "Progress")
    cells = (*(("1.1", plain) if apart else (f"1.1 {plain}",)), "Achieved", "We dug.")
    part_c = row(*(paragraph(run(cell)) for cell in heading)) + row(*(paragraph(run(cell)) for cell in cells))
    content = paragraph(run("PART B")) + table(part_b) + paragraph(run("PART C")) + table(part_c)
    report = read_form(read_docx(word_file(content)), plan)
    actions: Any = form_mapping(report, plan)["actions"]
    (action,) = actions
    assert action["title"] == title
    assert "printed" not in action


def test_invisible_characters_before_a_title() -> None:
    number = action_number("1\u200b.1\u200b \u201cNew\u201d well")
    assert number is not None
    assert (number.id, number.behind) == ("1.1", "\u201cNew\u201d well")


@pytest.mark.parametrize("word", ["Measure", "Task", "Tâche", "Medida", "Tarea"])
def test_a_word_for_actions_before_the_number(word: str) -> None:
    """The number counts as that of an action, whatever the document calls its actions."""
    number = action_number(f"{word} 2.3: Mark the reef")
    assert number
    assert (number.id, number.behind) == ("2.3", "Mark the reef")
