"""Boxes to tick beside the labels of ratings, also typed ones. All reports are fictional."""

import docx
import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported import AS_IT_IS
from planpress.importing.reading import form_in_a_document
from planpress.model import Plan
from tests.exchange.office.word_files import word_file
from tests.importing.documents import fill, saved
from tests.importing.forms import grid, lines, plan

__all__ = ["plan"]
DRAWN = "\u2610 Achieved \u2612 On track \u2610 Not commenced"
TYPED = (
    "[ ] Achieved [x] On track [ ] Not commenced",
    "( ) Achieved (X) On track ( ) Not commenced",
    "Achieved [ ] On track [\u2713] Not commenced [ ]",
    "\u25cb Achieved \u25c9 On track \u25cb Not commenced",
    "[ ] Achieved / [x] On track / [ ] Not commenced",
)


def read(plan: Plan, *summary: str, rating: str = "Achieved") -> FormReport:
    typed = ("PART A: Synopsis", *summary, "", "The rains were late.", "", "PART C: Details", "1.1 Amend",
             f"Rating: {rating}", "Progress: Done.")  # fmt: skip
    return read_form(read_text("\n".join(typed).encode()), plan)


def said(report: FormReport) -> list[str]:
    return [doubt.words for doubt in report.uncertainties if "tick" in doubt.words or "overall" in doubt.words]


@pytest.mark.parametrize("boxes", [DRAWN, *TYPED, "\n".join(DRAWN.replace(" \u2610", "\n\u2610").split("\n"))])
@pytest.mark.parametrize("label", ["", "Overall rating: ", "Overall rating\n"])
def test_boxes_in_part_a(plan: Plan, boxes: str, label: str) -> None:
    """The label beside the ticked box is the overall rating; without a heading, a line says so."""
    report = read(plan, f"{label}{boxes}")
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["The rains were late."]
    assert len(said(report)) == (0 if label else 1)


def test_boxes_on_lines_below_one_another(plan: Plan) -> None:
    """Each box is on a line of its own."""
    report = read(plan, "[ ] Achieved", "[x] On track", "[ ] Not commenced")
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["The rains were late."]


@pytest.mark.parametrize("boxes", TYPED)
def test_typed_boxes_of_actions(plan: Plan, boxes: str) -> None:
    """Typed boxes give the rating of an action too."""
    assert [action.rating.rating for action in read(plan, rating=boxes).actions] == ["on-track"]


@pytest.mark.parametrize("boxes", [DRAWN, *TYPED])
@pytest.mark.parametrize("with_part_b", [True, False])
def test_boxes_alone_below_an_action(plan: Plan, boxes: str, with_part_b: bool) -> None:
    """A line of boxes without a label is the rating of the action above it, as a label alone is."""
    part_b = ("PART B: Summary", "On track: 1.1 Amend", "") if with_part_b else ()
    typed = (*part_b, "PART C: Details", "Action 1.1: Amend", boxes, "We met twice.")
    (action,) = read_form(read_text("\n".join(typed).encode()), plan).actions
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met twice."])


WRAPPED = (
    ("[ ] Achieved [ ] Not", "commenced [x] On", "track"),
    ("\u2610 Achieved \u2610 Not commenced \u2612", "On track"),
    ("[ ] Achieved", "[x] On track [ ] Not commenced"),
    ("[ ] Achieved [ ] Not commenced [x] On", "track"),
)


@pytest.mark.parametrize("boxes", WRAPPED)
def test_wrapped_boxes(plan: Plan, boxes: tuple[str, ...]) -> None:
    """An editor of plain text may divide the line of boxes, even within a label."""
    report = read(plan, f"Overall rating: {boxes[0]}", *boxes[1:], rating="\n".join(boxes))
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["The rains were late."])
    (action,) = report.actions
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["Done."])


@pytest.mark.parametrize(("boxes", "ticked"), [("[ ] Achieved [ ] On track", "no box"),
                                              ("\u2612 Achieved \u2612 On track", "several boxes")])  # fmt: skip
def test_no_clear_box(plan: Plan, boxes: str, ticked: str) -> None:
    """If none or several boxes are ticked, they are left out, and quoted."""
    report = read(plan, boxes)
    assert not report.synopsis.overall.rating
    assert report.synopsis.summary == ["The rains were late."]
    assert any(f"{ticked} ticked" in words for words in said(report))


def test_boxes_of_two_assessors(plan: Plan) -> None:
    """A name above boxes says whose they are."""
    report = read(plan, "Assessment by the Secretariat", "[x] Achieved [ ] On track")
    assert not report.synopsis.overall.rating
    report = read(
        plan, "Self-assessment by the Party", DRAWN, "Assessment by the Secretariat", "[x] Achieved [ ] On track"
    )
    assert report.synopsis.overall.rating == "on-track"


@pytest.mark.parametrize("above", ["The interministerial committee met four times.", "The ministry and an NGO met."])
@pytest.mark.parametrize("label", ["", "Overall rating: "])
def test_boxes_below_a_sentence(plan: Plan, above: str, label: str) -> None:
    """A sentence above boxes names nobody who rates, whoever is named in it."""
    report = read(plan, above, "", f"{label}{DRAWN}")
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == [above, "The rains were late."]


REQUESTS = ("Tick one box:", "Please tick one box only", "Check the box that applies.", "Mark one:", "Select one",
            "Cochez une seule case :", "Veuillez cocher une case", "Mettez une croix dans la case :",
            "Marque una sola casilla:", "Sírvase marcar una casilla", "Assinale uma só opção:",
            "Marque apenas uma opção:", "ضع علامة في خانة واحدة:")  # fmt: skip


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("head", ["", "Overall rating"])
def test_requests_above_boxes(plan: Plan, request_: str, head: str) -> None:
    """They are left out, and quoted; a heading above them still announces the rating."""
    report = read(plan, *filter(None, [head]), "", request_, "", "[ ] Achieved", "[x] On track", "[ ] Not commenced")
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["The rains were late."]
    told = [doubt.words for doubt in report.uncertainties if "left out" in doubt.words]
    assert told == [f'the words "{request_}" of the template were left out']


@pytest.mark.parametrize("sentence", ["Cross-border patrols went on.", "Mark Hill wrote this.", "Checks went on."])
def test_sentences_above_boxes(plan: Plan, sentence: str) -> None:
    """Only requests are left out above boxes."""
    report = read(plan, sentence, "", "[ ] Achieved", "[x] On track", "[ ] Not commenced")
    assert report.synopsis.summary[0] == sentence


def test_boxes_of_an_earlier_year(plan: Plan) -> None:
    """Boxes behind another label are not the overall rating."""
    assert not read(plan, "Rating in the last report: [x] Achieved [ ] On track").synopsis.overall.rating


def test_other_words_beside_boxes(plan: Plan) -> None:
    """A line with other words stays a text, and its first label is not taken for the rating."""
    line = "Overall rating: Achieved [ ] On track [x] as the committee sees it"
    report = read(plan, line)
    assert not report.synopsis.overall.rating
    assert report.synopsis.summary[0].startswith("Overall rating")


def test_bullets_are_no_boxes(plan: Plan) -> None:
    """Filled circles alone are the bullets of a list."""
    assert not read(plan, "\u25cf Achieved", "\u25cf On track").synopsis.overall.rating


def test_content_controls_with_circles(plan: Plan) -> None:
    """Content controls to tick may show circles, or other signs, in place of boxes."""
    namespaces = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
                  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')  # fmt: skip
    document = docx.Document()
    for text in ("Reporting period: 2023", "PART A: Synopsis"):
        document.add_paragraph(text)
    line = document.add_paragraph("Overall rating: ")
    for label, checked, sign in (("Achieved", 0, "\u25cb"), ("On track", 1, "\u25cf"), ("Not commenced", 0, "\u25cb")):
        state = f'<w14:checkbox><w14:checked w14:val="{checked}"/></w14:checkbox>'
        fill(line, f"<w:sdt {namespaces}><w:sdtPr>{state}</w:sdtPr>"
                   f"<w:sdtContent><w:r><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>")  # fmt: skip
        line.add_run(f" {label} ")
    for text in ("PART C: Details", "1.1 Amend", "Rating: Achieved", "Progress: Done."):
        document.add_paragraph(text)
    report = form_in_a_document(saved(document), plan, AS_IT_IS)
    assert report.mapping["overall"] == {"party": "on-track"}


@pytest.mark.parametrize(
    "heading",
    ["\u00c9valuation globale de la mise en \u0153uvre (cocher une case) :", "Overall rating (please tick one only):",
     "Overall rating (tick one box)", "Overall assessment of implementation [check one]:",
     "Calificaci\u00f3n general (marque una casilla):",
     "Avalia\u00e7\u00e3o global da execu\u00e7\u00e3o (assinale uma):",
     "Notation globale (une seule r\u00e9ponse) :"],
)  # fmt: skip
@pytest.mark.parametrize("layout", ["lines", "line", "row"])
def test_a_request_in_the_heading_of_boxes(plan: Plan, heading: str, layout: str) -> None:
    """No line says that the heading was not imported, since its rating was."""
    boxes = ("\u2610 Achieved", "\u2612 On track", "\u2610 Not commenced")
    part_a = {
        "lines": lines("PART A: Synopsis", heading, *boxes, "We met the mayors."),
        "line": lines("PART A: Synopsis", heading, " ".join(boxes), "We met the mayors."),
        "row": lines("PART A: Synopsis") + grid((heading, "\n".join(boxes))) + lines("We met the mayors."),
    }
    details = lines("PART C: Details", "1.1 Amend", "Rating: Achieved", "Progress: We amended the law.")
    report = form_in_a_document(word_file(part_a[layout] + details), plan, AS_IT_IS)
    assert report.mapping["overall"] == {"party": "on-track"}
    assert report.mapping["summary"] == "We met the mayors."
    assert not [doubt for doubt in report.uncertainties if "not imported" in doubt.words or heading in doubt.words]


def test_a_row_below_the_overall_rating(plan: Plan) -> None:
    """A second row with the same label and another text is not taken for the one that was read."""
    rows = grid(("Overall rating (tick one):", DRAWN), ("Overall rating (tick one):", "see the letter of the mayors"))
    details = lines("PART C: Details", "1.1 Amend", "Rating: Achieved", "Progress: We amended the law.")
    report = form_in_a_document(word_file(lines("PART A: Synopsis") + rows + details), plan, AS_IT_IS)
    told = str(report.mapping) + " ".join(doubt.words for doubt in report.uncertainties)
    assert "see the letter of the mayors" in told
