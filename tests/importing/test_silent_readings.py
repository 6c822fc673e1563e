"""Readings that a person must look at, because only some of the words show what they are. All reports are fictional."""

from datetime import date
from pathlib import Path

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.heading_remainders import remaining_words
from planpress.importing.imported import AS_IT_IS
from planpress.importing.reading import form_in_a_document, table_in_a_text
from planpress.importing.unlikely_values import labelled_role, unlikely_values
from planpress.importing.unread_front import unread_front
from planpress.importing.unread_links import unread_links
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, run, word_file
from tests.importing.forms import grid, lines
from tests.importing.tables import doubts, imported, plan_of

FRONT = lines("Progress report of Cambodia", "Reporting period: 1 January 2024 to 31 December 2024")
PART_C = lines("Part C: Detailed evaluation of actions")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def said(plan: Plan, *blocks: str) -> str:
    """Everything that the import of a form in Word says."""
    content = word_file(paragraph(run("")).join([FRONT, *blocks]))
    report = form_in_a_document(content, plan, AS_IT_IS)
    return "\n".join(doubt.words for doubt in report.uncertainties)


def cards(label: str, text: str) -> str:
    """Part C with a table for each action, whose last row has a label."""
    names = ("1.1 Amend the law", "1.2 Train the rangers")
    tables = [grid(["Action", name], ["Rating", "On track"], ["Progress", "Two orders were issued."], [label, text])
              for name in names]  # fmt: skip
    return PART_C + paragraph(run("")).join(tables)


@pytest.mark.parametrize(
    ("heading", "role", "rest"),
    [
        ("Source of seedlings", "evidence", "seedlings"),
        ("Results of the survey", "progress", "survey"),
        ("R\u00e9sultats des examens", "progress", "examens"),
        ("Descripci\u00f3n del equipo", "description", "equipo"),
        ("Update of the register", "updates", "register"),
        ("Training date", "timeframe", "training"),
        ("Zone d'intervention", "action", "zone"),
    ],
)
def test_words_that_belong_to_something_else(plan: Plan, heading: str, role: str, rest: str) -> None:
    assert rest in remaining_words(heading, role, plan).split()


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Main challenges encountered", "challenges"),
        ("Progress of the action during the period (2024)", "progress"),
        ("Progress of Cambodia in March 2024", "progress"),
        ("Principales dificultades", "challenges"),
        ("R\u00e9sultats obtenus au cours de la p\u00e9riode", "progress"),
        ("Acci\u00f3n estrat\u00e9gica", "action"),
        ("Remarks/justification", "comments"),
        ("\u0e04\u0e27\u0e32\u0e21\u0e01\u0e49\u0e32\u0e27\u0e2b\u0e19\u0e49\u0e32", "progress"),
    ],
)
def test_words_that_change_nothing(plan: Plan, heading: str, role: str) -> None:
    assert remaining_words(heading, role, plan) == ""


HEADING = ["No", "Action", "Rating", "Progress"]
ROWS = [["1.1", "Amend the act", "Achieved", "The act was amended."],
        ["1.2", "Train rangers", "On track", "Ten rangers were trained."]]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "cells", "line"),
    [
        ("Results of the survey", ("Half of the people answered.", "None answered the questions."),
         'column E "Results of the survey" was read as the progress that was made'),
        ("Training date", ("2024-05-01", "2024-06-01"),
         'column E "Training date" was read as the beginning and the end of the work'),
        ("Log of events", ("2024-05-01: The law was read.", "2024-06-01: The course began."),
         'column E "Log of events" was read as dated statements'),
    ],
)  # fmt: skip
def test_a_column_of_which_only_some_words_are_known(
    tmp_path: Path, heading: str, cells: tuple[str, str], line: str
) -> None:
    rows = [[*HEADING, heading], *([*row, cell] for row, cell in zip(ROWS, cells, strict=True))]
    assert line in doubts(imported(plan_of(tmp_path), rows))


def test_a_column_that_is_understood_needs_no_line(tmp_path: Path) -> None:
    rows = [[*HEADING, "Main challenges met in 2024"], *([*row, "The boats were late."] for row in ROWS)]
    assert "column E" not in doubts(imported(plan_of(tmp_path), rows))


def test_the_name_of_actions_of_which_only_some_words_are_known(tmp_path: Path) -> None:
    rows = [["No", "Mitigation measure", "Rating", "Progress"], *ROWS]
    assert 'column B "Mitigation measure" was read as the name of the action' in doubts(
        imported(plan_of(tmp_path), rows)
    )


@pytest.mark.parametrize(
    ("label", "text", "kind"),
    [
        ("Evidence of payment", "Invoice 12 was paid.", "evidence"),
        ("Responsible use", "People use it well.", "bodies in charge"),
        ("Results of the survey", "Half of the people answered.", "progress"),
        ("Progress of challenges", "Nothing stood in the way.", "progress"),
    ],
)
def test_a_label_of_which_only_some_words_are_known(plan: Plan, label: str, text: str, kind: str) -> None:
    assert f'"{label}" was read as the heading of {kind}' in said(plan, cards(label, text))


def test_a_label_that_is_understood_needs_no_line(plan: Plan) -> None:
    assert "Obstacles" not in said(plan, cards("Obstacles encountered", "The boats were late."))


def test_a_label_in_a_text_that_names_two_things(plan: Plan) -> None:
    text = lines("1.1 Amend the law", "Rating: On track", "Progress of challenges: Two orders were issued.")
    assert '"Progress of challenges" was read as the heading of progress' in said(plan, PART_C + text)


def test_a_table_in_part_a(plan: Plan) -> None:
    """The texts of its columns are read one below the other, so the second heading counts for all of them."""
    table = grid(["Area", "Achievements", "Way forward"], ["Law", "One law was amended.", "Two laws will follow."])
    words = said(plan, lines("Part A: Synopsis"), table, cards("Obstacles", "The boats were late."))
    assert '"Area | Achievements | Way forward" is the row of a table, whose cells were read as texts' in words


def test_headings_beside_their_texts_in_part_a(plan: Plan) -> None:
    table = grid(["Achievements", "One law was amended."], ["Way forward", "Two laws will follow."])
    words = said(plan, lines("Part A: Synopsis"), table, cards("Obstacles", "The boats were late."))
    assert "whose cells were read as texts" not in words


LINK = "https://example.org/orders"


@pytest.mark.parametrize(("values", "count"), [({}, 1), ({"evidence": [{"title": "Order", "url": f"{LINK}/"}]}, 0)])
def test_the_address_of_a_link(values: dict[str, object], count: int) -> None:
    items = [TextParagraph((TextRun("Two orders", link=LINK), TextRun(" were issued.")), "line 7")]
    words = [doubt.words for doubt in unread_links(items, values, [])]
    assert words == [f'the link to "{LINK}" was left out'] * count


def test_links_whose_address_is_printed() -> None:
    mail = "doe@example.org"
    runs = (TextRun(LINK, link=LINK), TextRun(f"Ms Doe, {mail}", link=f"mailto:{mail}?subject=Report"))
    assert not list(unread_links([TextParagraph(runs, "line 7")], {}, []))


def test_links_to_e_mail_addresses() -> None:
    """They are not for publication, so they are counted apart."""
    items = [TextParagraph((TextRun("Ms Doe", link="mailto:doe@example.org"), TextRun("here", link=LINK)), "line 7")]
    said = [doubt.words for doubt in unread_links(items, {}, [])]
    assert said == [f'the link to "{LINK}" was left out', 'the link to "doe@example.org" was left out']


def test_several_links() -> None:
    items = [TextParagraph((TextRun("here", link=f"{LINK}/{number}"),), f"line {number}") for number in range(3)]
    (doubt,) = unread_links(items, {}, [])
    assert (doubt.place, doubt.words) == ("line 0", f'the links to "{LINK}/0" and 2 more were left out')


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("Prepared for CoP20, Kampot, 3 June 2025", "3 June 2025"),
        ("Presented at CoP20 by the Department of Rivers", "Presented at CoP20 by the Department of Rivers"),
        ("Prepared for CoP20, Kampot, 31 December 2024", ""),
        ("Party: Kingdom of Cambodia", ""),
        ("Prepared for CoP20", ""),
        ("Our report on the plan for 2023 to 2024. Deaths fell again.", "Deaths fell again."),
        ("Our report on No. 5 of the plan for 2023 to 2024.", ""),
    ],
)
def test_what_is_left_of_a_line_on_the_front_page(plan: Plan, line: str, lost: str) -> None:
    values = {"to": date(2024, 12, 31), "meeting": "CoP20"}
    words = [doubt.words for doubt in unread_front([TextParagraph((TextRun(line),), "line 2")], values, [], plan)]
    assert words == ([f'"{lost}" was not imported from the front page'] if lost else [])


@pytest.mark.parametrize("line", ["Prepared for CoP20, Kampot, 3 June 2025", "Meeting: CoP20, Kampot, 3 June 2025"])
def test_the_date_beside_the_meeting_above_a_table(tmp_path: Path, line: str) -> None:
    said = doubts(imported(plan_of(tmp_path), [["Progress report 2024"], [line], HEADING, *ROWS]))
    assert '"3 June 2025" was not imported' in said


def unlikely(**values: object) -> list[str]:
    """What is said about values of action 1.1."""
    return [doubt.words for doubt in unlikely_values({"actions": [{"id": "1.1", **values}]}, [])]


@pytest.mark.parametrize(
    ("name", "value", "looks"),
    [
        ("responsible", "We are preparing the forms for the ministry", "it looks like a sentence"),
        ("responsible", "Q1 2024", "it looks like a date"),
        ("evidence", "EUR 12,000", "it looks like an amount of money"),
        ("evidence", "3 million euros", "it looks like an amount of money"),
        ("evidence", "Source of funds: national budget", "it looks like an amount of money"),
        ("evidence", "For the Government of Exemplia", "it looks like a signature"),
        ("title", "Example: Plant ten trees", "it looks like an example of the template"),
        ("title", "Description of the action", "it looks like a heading"),
        ("progress", "Plans for 2025: Two more boats.", "it begins like a text about `outlook`"),
        ("comments", "Pr\u00f3ximos pasos: dos barcos m\u00e1s.", "it begins like a text about `outlook`"),
        ("progress", "Obstacles on the river: two boats.", "it begins like a text about `challenges`"),
        ("outlook", "Obstacles: the boats are late.", "it begins like a text about `challenges`"),
    ],
)
def test_a_value_that_looks_like_something_else(name: str, value: str, looks: str) -> None:
    value_or_list = value if name == "title" else [value]
    assert unlikely(**{name: value_or_list}) == [f'action 1.1: "{value}" was read as `{name}`, but {looks}']


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("responsible", "Direction des services v\u00e9t\u00e9rinaires et de la sant\u00e9 publique"),
        ("responsible", "Programme national de lutte contre le paludisme"),
        ("responsible", "Programa nacional de lucha contra el paludismo y otras fiebres"),
        ("responsible", "Department of Forests, Rivers and Lakes of the Northern Province"),
        ("evidence", "Order 12,000 of May 2024"),
        ("evidence", "Customs bulletin 4; https://example.org/2024"),
        ("evidence", "Report of the Government, 2024"),
        ("title", "Amend the law"),
        ("title", "Communication"),
        ("progress", "Two laws were drafted: one on fish and one on turtles."),
        ("progress", "Training: 22 courses."),
        ("outlook", "Next steps: two more boats."),
    ],
)
def test_a_value_as_expected(name: str, value: str) -> None:
    assert unlikely(**{name: value if name == "title" else [value]}) == []


def test_the_same_kind_of_value_in_several_actions() -> None:
    actions = [{"id": number, "evidence": [{"title": "EUR 12,000"}]} for number in ("1.1", "1.2", "2.1")]
    (doubt,) = unlikely_values({"actions": actions}, [])
    assert doubt.words.endswith("it looks like an amount of money (also in 1.2, 2.1)")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"source": {"title": "Service responsable du rapport : Direction des for\u00eats"}},
         '"Service responsable du rapport : Direction des for\u00eats" was read as `source`, but it looks like a label '
         "with a text"),
        ({"meeting": "Third meeting, 3 June 2025"},
         '"Third meeting, 3 June 2025" was read as `meeting`, but it contains a date'),
        ({"source": {"title": "Road Safety Action Plan: progress report"}}, ""),
    ],
)  # fmt: skip
def test_a_value_of_the_report_that_looks_like_something_else(values: dict[str, object], words: str) -> None:
    assert [doubt.words for doubt in unlikely_values(values, [])] == ([words] if words else [])


def test_an_unlikely_value_in_a_table(plan: Plan) -> None:
    text = "No,Action,Rating,Progress,Evidence\n" + "".join(
        f'{number},{name},Achieved,Two orders were issued.,"EUR 12,000"\n'
        for number, name in (("1.1", "Amend the law"), ("1.2", "Train the rangers"))
    )
    report = table_in_a_text(text.encode(), plan, AS_IT_IS)
    assert report
    assert 'action 1.1: "EUR 12,000" was read as `evidence`' in doubts(report)


@pytest.mark.parametrize("line", ["", "Two boats: late", "A long text with many words before its colon: late", ":"])
def test_lines_without_the_label_of_a_key(line: str) -> None:
    assert labelled_role(line) == ""
