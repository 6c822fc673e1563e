"""Links in the cells of tables. All plans are fictional."""

import io

import pytest
from openpyxl import Workbook as Book

from planpress.exchange.office.sheet_links import links_in_formula
from planpress.exchange.office.workbook_reading import workbook_of
from planpress.exchange.office.xlsx_reading import read_xlsx
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.exchange.office.sheet_files import row_of, sheet_file, text_cell
from tests.importing.tables import actions, doubts, plan_of

ORDER, SURVEY, ELSEWHERE = "https://example.org/order", "https://example.org/survey", "https://example.org/elsewhere"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def workbook() -> bytes:
    book = Book()
    sheet = book.create_sheet("Plan", 0)
    for row in (
        ["No.", "Action", "Status", "Progress", "Evidence"],
        ["1.1", "Dig the wells", "Achieved", "Two wells were dug.", "Order on wells"],
        ["1.2", "Map the fens", "On track", "A map was printed.", f'=HYPERLINK("{SURVEY}", "Survey")'],
        ["2.1", "Train rangers", "On track", "Ten rangers were trained.", "List of rangers"],
        ["2.2", "Buy boats", "On track", "Two boats were bought.", ORDER],
    ):
        sheet.append(row)
    sheet["E2"].hyperlink, sheet["D3"].hyperlink, sheet["D4"].hyperlink = ORDER, ELSEWHERE, "mailto:a@example.org"
    sheet["E4"].hyperlink = "rangers.docx"
    sheet["E5"].hyperlink = ORDER
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_links_of_evidence_have_title_and_address(plan: Plan) -> None:
    report = read_plain_table(read_xlsx(workbook()), plan)
    first, _, third, fourth = actions(report)
    assert first["evidence"] == [{"title": "Order on wells", "url": ORDER}]
    assert third["evidence"] == [{"title": "List of rangers"}]
    assert [entry["url"] for entry in fourth["evidence"]] == [ORDER]
    assert 'cell E4: the link to "rangers.docx" was left out' in doubts(report)


def test_links_of_other_texts_are_told(plan: Plan) -> None:
    report = read_plain_table(read_xlsx(workbook()), plan)
    assert f'cell D3: the link to "{ELSEWHERE}" was left out' in doubts(report)
    assert 'cell D4: the link to "mailto:a@example.org" was left out' in doubts(report)
    assert doubts(report).count("the link to") == 3


@pytest.mark.parametrize("formula", [f'HYPERLINK("{ORDER}","Order")', f'of:=HYPERLINK("{ORDER}";"Order")'])
def test_links_in_formulas(formula: str) -> None:
    assert links_in_formula(formula) == (("", ORDER),)
    assert links_in_formula("SUM(A1:A2)") == ()


def test_links_in_open_document_cells(plan: Plan) -> None:
    heading = row_of(*map(text_cell, ("No.", "Action", "Status", "Evidence")))
    cell = (
        f'<table:table-cell><text:p>See <text:a xmlns:xlink="x" xlink:href="{ORDER}">the order</text:a></text:p>'
        f'<text:p><text:a xmlns:xlink="x" xlink:href="{SURVEY}">Survey</text:a></text:p></table:table-cell>'
    )
    sheet = sheet_file(heading + row_of(*map(text_cell, ("1.1", "Dig the wells", "Achieved")), cell))
    (action,) = actions(read_plain_table(workbook_of(sheet), plan))
    assert action["evidence"] == [{"title": "See the order", "url": ORDER}, {"title": "Survey", "url": SURVEY}]
