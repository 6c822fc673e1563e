"""Headings of two or three rows in tables of Word forms. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.heading_rows import with_joined_headings
from planpress.importing.labels import reader_for
from planpress.model import Plan
from tests.exchange.office.word_files import paragraph, run, table
from tests.importing.forms import plan, read

__all__ = ["plan"]

DOWN = "<w:vMerge/>"
Cell = str | tuple[str, int] | None
ROW = ("1.1 Meet the judges", "Harbour Board", "May 2024", "Achieved", "The judges met in May.")
HEADINGS = {
    "en": ("Action", "Implementation", "Responsible", "Deadline", "Evaluation", "Rating", "Progress achieved"),
    "fr": ("Action", "Mise en \u0153uvre", "Responsable", "\u00c9ch\u00e9ance", "\u00c9valuation", "Notation",
           "Progr\u00e8s r\u00e9alis\u00e9s"),
    "es": ("Acci\u00f3n", "Ejecuci\u00f3n", "Responsable", "Plazo", "Evaluaci\u00f3n", "Calificaci\u00f3n",
           "Progresos realizados"),
}  # fmt: skip


def merged_row(*cells: Cell) -> str:
    """A row; a pair is merged across, and None is merged with the cell above it, as is a text that ends with "|"."""
    inner = []
    for cell in cells:
        text, width = cell if isinstance(cell, tuple) else (cell or "", 1)
        merge = DOWN if cell is None else '<w:vMerge w:val="restart"/>' if text.endswith("|") else ""
        properties = f'<w:tcPr><w:gridSpan w:val="{width}"/>{merge}</w:tcPr>'
        inner.append(f"<w:tc>{properties}{paragraph(run(text.removesuffix('|')))}</w:tc>")
    return f"<w:tr>{''.join(inner)}</w:tr>"


def details(plan: Plan, *rows: Sequence[Cell]) -> FormReport:
    return read(plan, paragraph(run("PART C")), table(*(merged_row(*cells) for cells in rows)))


def told(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties if doubt.place.startswith("table"))


@pytest.mark.parametrize("language", HEADINGS)
@pytest.mark.parametrize("merged", ["cells", "empty", "repeated"])
def test_a_heading_of_two_rows(plan: Plan, language: str, merged: str) -> None:
    """Each column has the heading in the lower row, or the one that is merged down, and no line is about it."""
    action, work, body, due, judged, rating, progress = HEADINGS[language]
    upper: list[Cell] = [f"{action}|", (work, 2), (judged, 2)]
    below: Cell = None
    if merged == "empty":
        upper, below = [action, work, "", judged, ""], ""
    elif merged == "repeated":
        upper, below = [action, work, work, judged, judged], action
    report = details(plan, upper, [below, body, due, rating, progress], ROW)
    (entry,) = report.actions
    assert (entry.title, str(entry.due), entry.rating.rating) == ("Meet the judges", "2024-05", "achieved")
    assert entry.responsible
    assert entry.texts.progress == ["The judges met in May."]
    assert told(report) == ""


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_merged_down(plan: Plan, language: str) -> None:
    """What is merged down beside a divided heading does not become part of the title."""
    action, _, body, due, judged, rating, progress = HEADINGS[language]
    upper: list[Cell] = [f"{action}|", f"{body}|", f"{due}|", (judged, 2)]
    report = details(plan, upper, [None, None, None, rating, progress], ROW)
    (entry,) = report.actions
    assert (entry.title, str(entry.due), entry.rating.rating) == ("Meet the judges", "2024-05", "achieved")
    assert told(report) == ""


def test_numbers_beside_actions(plan: Plan) -> None:
    """A table whose numbers have a column of their own is not refused, and its heading can be repeated."""
    heading: list[list[Cell]] = [["No.|", "Action|", ("Evaluation", 2)], [None, None, "Rating", "Summary of progress"]]
    rows = [["1.1", "Meet", "Achieved", "We met."], ["1.2", "Go", "On track", "We went."]]
    report = details(plan, *heading, rows[0], *heading, rows[1])
    assert [(entry.title, entry.rating.rating) for entry in report.actions] == [
        ("Meet", "achieved"),
        ("Go", "on-track"),
    ]
    assert [entry.texts.progress for entry in report.actions] == [["We met."], ["We went."]]
    assert told(report) == ""


@pytest.mark.parametrize(("action", "title"), [("Action", "Description"), ("Action", "Intitul\u00e9"),
                                               ("Acci\u00f3n", "Nombre")])  # fmt: skip
def test_a_divided_heading_of_actions(plan: Plan, action: str, title: str) -> None:
    """The words above tell which column has the titles if the lower row has words in every column."""
    report = details(plan, [(action, 2), ("Evaluation", 2)], ["No.", title, "Rating", "Progress"],
                     ["1.1", "Meet", "Achieved", "We met."])  # fmt: skip
    (entry,) = report.actions
    assert (entry.title, entry.rating.rating, entry.texts.progress) == ("Meet", "achieved", ["We met."])


def test_a_heading_of_three_rows(plan: Plan) -> None:
    """The lowest words decide in a heading of three rows too."""
    rows: list[list[Cell]] = [
        ["Action|", ("Report", 3)],
        [None, "Responsible|", ("Evaluation", 2)],
        [None, None, "Rating", "Summary of progress"],
        ["1.1 Meet", "Harbour Board", "Achieved", "We met."],
    ]
    report = details(plan, *rows)
    (entry,) = report.actions
    assert (entry.title, entry.rating.rating, entry.texts.progress) == ("Meet", "achieved", ["We met."])
    assert entry.responsible
    assert told(report) == ""


def test_groups_of_an_earlier_report(plan: Plan) -> None:
    """The words above say that ratings and texts are earlier ones, or by somebody else."""
    for group in ("Previous report", "Secretariat"):
        upper: list[Cell] = ["Action|", (group, 2), ("This report", 2)]
        lower: list[Cell] = [None, "Rating", "Progress", "Rating", "Progress"]
        report = details(plan, upper, lower, ["1.1 Meet", "Achieved", "We planned.", "On track", "We met."])
        (entry,) = report.actions
        assert (entry.rating.rating, entry.texts.progress) == ("on-track", ["We met."])


@pytest.mark.parametrize("language", HEADINGS)
def test_a_single_word_in_the_lower_row(plan: Plan, language: str) -> None:
    """A heading with one word of its own below a merged one is read, and no row is lost."""
    action, work, body, due, _, rating, progress = HEADINGS[language]
    upper: list[Cell] = [f"{action}|", (work, 2), f"{rating}|", f"{progress}|"]
    gaps: list[Cell] = [action, work, "", rating, progress]
    for above, row in (
        (upper, [None, body, "", None, None]),
        (upper, [None, (body, 2), None, None]),
        (gaps, ["", body, "", "", ""]),
    ):
        (entry,) = details(plan, above, row, ROW).actions
        assert (entry.responsible, str(entry.due)) == (["Harbour Board"], "2024-05")
        assert entry.texts.progress == ["The judges met in May."]
    for down, below in (("|", None), ("", "")):
        cells: list[Cell] = [f"{action}{down}", f"{body}{down}", work, f"{rating}{down}", f"{progress}{down}"]
        (entry,) = details(plan, cells, [below, below, due, below, below], ROW).actions
        assert (entry.responsible, str(entry.due)) == (["Harbour Board"], "2024-05")
        assert entry.texts.progress == ["The judges met in May."]


def test_unknown_words_below_merged_cells(plan: Plan) -> None:
    """A row into which the heading is merged belongs to the heading, whatever its words are."""
    upper: list[Cell] = ["Action|", ("Implementation", 2), "Rating|"]
    report = details(plan, upper, [None, "Moor", "Fen", None], ["1.1 Meet", "We met.", "We went.", "Achieved"])
    (entry,) = report.actions
    assert entry.texts.progress == ["We met.", "We went."]
    assert "no action number" not in told(report)


def test_an_unknown_heading_below_a_known_one(plan: Plan) -> None:
    """Words that are not known are read with those above them, and a line says so."""
    upper: list[Cell] = ["Action|", ("Evaluation", 2), ("Progress", 2)]
    lower: list[Cell] = [None, "Indicator", "Rating", "Moor", "Fen"]
    report = details(plan, upper, lower, ["1.1 Meet", "Laws", "Achieved", "We met.", "We went."])
    (entry,) = report.actions
    assert entry.rating.rating == "achieved"
    assert entry.texts.progress == ["We met.", "We went."]
    assert '"Progress: Moor" and "Progress: Fen"' in told(report)


@pytest.mark.parametrize(
    ("word", "key"),
    [("Value", "value"), ("Result", "value"), ("Results", "value"), ("R\u00e9sultat", "value"),
     ("Measurement", "value"), ("Medici\u00f3n", "value"), ("Target", "target")],
)  # fmt: skip
def test_values_of_indicators_below_an_evaluation(plan: Plan, word: str, key: str) -> None:
    """What the lower row names is the value of the indicator, not a second indicator or the rating."""
    row = ("1.1 Meet the judges", "Judges met", "2 judges", "Achieved", "We met.", "No money.")
    upper: list[Cell] = ["Action|", ("Evaluation", 3), ("Implementation", 2)]
    lower: list[Cell] = [None, "Indicator", word, "Rating", "Progress", "Difficulties"]
    for headings in ([upper, lower], [["Action", *lower[1:]]]):
        report = details(plan, *headings, row)
        (entry,) = report.actions
        assert (entry.indicators, entry.measures) == (["Judges met"], [{key: "2 judges"}])
        assert (entry.rating.rating, entry.texts.progress) == ("achieved", ["We met."])
        assert told(report) == ""


def test_unknown_words_below_an_evaluation(plan: Plan) -> None:
    """An unknown word beside "Rating" is not read as a rating; the figure below it is left out, and named."""
    upper: list[Cell] = ["Action|", ("Evaluation", 3), "Progress|"]
    lower: list[Cell] = [None, "Indicator", "Moor", "Rating", None]
    report = details(plan, upper, lower, ["1.1 Meet", "Judges met", "2", "Achieved", "We met."])
    (entry,) = report.actions
    assert (entry.indicators, entry.rating.rating) == (["Judges met"], "achieved")
    assert told(report) == '"2" is under "Moor", which was not recognised, so it was left out'


def test_names_and_values_below_an_indicator(plan: Plan) -> None:
    """What is below "Name" and "Indicator" is the indicator, not a second column of names."""
    upper: list[Cell] = ["Action|", ("Indicator", 3), "Rating|", "Progress|"]
    lower: list[Cell] = [None, "Name", "Target", "Value", None, None]
    report = details(plan, upper, lower, ["1.1 Meet", "Judges met", "3", "2", "Achieved", "We met."])
    (entry,) = report.actions
    assert (entry.indicators, entry.measures) == (["Judges met"], [{"target": "3", "value": "2"}])
    assert told(report) == ""


def test_sentences_below_results(plan: Plan) -> None:
    """Sentences below "Results" beside an indicator stay texts."""
    report = details(plan, ["Action", "Indicator", "Results", "Rating", "Progress"],
                     ["1.1 Meet", "Judges met", "2 of the judges came to us.", "Achieved", "We met."])  # fmt: skip
    (entry,) = report.actions
    assert entry.texts.progress == ["2 of the judges came to us.", "We met."]


def grid(*rows: Sequence[str]) -> DocumentTable:
    return DocumentTable(
        tuple(
            TableRow(
                tuple(TableCell((TextParagraph((TextRun(text),), "row"),), column) for column, text in enumerate(row)),
                "row", 1,
            )
            for row in rows
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    "below",
    [
        ("", "On track", "Achieved", ""),  # ratings
        ("1.1 Meet", "Laws", "Achieved", "We met."),  # an action
        ("", "Laws", "Rating", "More was done"),  # the rest of a row
        ("", "[Indicator]", "[Rating]", ""),  # the template
        ("", "Moor", "Fen", ""),  # words that are no headings
    ],
)
def test_rows_that_are_no_second_heading(plan: Plan, below: Sequence[str]) -> None:
    """A row below a heading that is something else stays as it is."""
    rows = grid(("Action", "Evaluation", "", "Summary of progress"), below)
    assert with_joined_headings(rows, reader_for(plan, [])) is rows


def test_the_number_of_an_action_is_no_heading(plan: Plan) -> None:
    """Below "Action 2.1:" and its title, a label and a rating with the number of another action are no heading."""
    first = "Action 1.1:\tMeet\n\tRating:\tAchieved\n\tProgress:\tWe met.\n"
    second = "Action 2.1:\tGo\n\tRating:\tAs action 1.1\n\tProgress:\tWe went.\n"
    report = read_form(read_text(f"PART C: Details\n{first}\n{second}".encode()), plan)
    assert [(action.id, action.title) for action in report.actions] == [("1.1", "Meet"), ("2.1", "Go")]


@pytest.mark.parametrize("upper", [("Action plan", "Implementation"), ("Plan d'action", "Suivi"), ("Plan", "Report")])
def test_groups_that_begin_like_headings(plan: Plan, upper: tuple[str, str]) -> None:
    """A group such as "Action plan" above all columns of names does not make titles of them."""
    report = details(plan, [(upper[0], 3), (upper[1], 2)],
                     ["Action", "Responsible entity", "Deadline", "Rating", "Progress"], ROW)  # fmt: skip
    (action,) = report.actions
    assert (action.title, action.rating.rating) == ("Meet the judges", "achieved")
    assert action.texts.progress == ["The judges met in May."]
    assert "heading" not in told(report)
