"""Requests of a template in brackets beside what was written. All reports are fictional."""

from xml.sax.saxutils import escape

import pytest

from planpress.importing.template_words import TemplateWords, is_request
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words
from tests.importing.tables import actions, doubts, imported, plan_of

__all__ = ["plan"]
REQUESTS = [
    "[Please describe in no more than 300 words]",
    "[Veuillez d\u00e9crire en 300 mots au plus]",
    "[Por favor describa en 300 palabras]",
    "<Describe what was done>",
    "[Text]",
    "[Outline plans for the next period]",
    "[Give an outlook]",
    "[State the progress]",
    "[List challenges]",
    "[Exposer les progr\u00e8s]",
    "[Donnez un aper\u00e7u]",
    "[D\u00e9 un resumen de los avances]",
    "[Presente los avances]",
    "[Exponha os avan\u00e7os]",
    "[\u0644\u062e\u0635 \u0627\u0644\u062a\u0642\u062f\u0645]",
]


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("text", ["{} The law was passed.", "The law was passed. {}", "{}: The law was passed."])
def test_requests_beside_texts(plan: Plan, request_: str, text: str) -> None:
    """A request at the beginning or the end of a text is left out of Parts A and C, and told once with its number."""
    text = escape(text.format(request_))
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", text), ("1.2 Train", "Achieved", text))
    report = read(plan, lines("PART A: Synopsis", "Overall rating: On track", text, "PART C"), part_c)
    assert report.synopsis.summary == ["The law was passed."]
    assert [action.texts.progress for action in report.actions] == [["The law was passed."]] * 2
    said = request_.replace('"', "")
    assert words(report).count(f'the words "{said}" of the template were left out 3 times') == 1


@pytest.mark.parametrize(
    "text",
    [
        "The law [see annex 2] was passed.",
        "The law was passed [please see annex 2].",
        "The law was passed. [Please refer to annex 2]",
        "[Sic] The law was passed.",
        "[State forests] The law was passed.",
        "[De la costa] The law was passed.",
        "[Dar es Salaam] The law was passed.",
    ],
)
def test_other_brackets_stay(plan: Plan, text: str) -> None:
    """Brackets of the report's own belong to its texts."""
    report = read(plan, lines("PART C"), grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", text)))
    (progress,) = report.actions[0].texts.progress
    assert progress.replace("\\", "") == text


def test_the_word_text_alone(plan: Plan) -> None:
    """A cell that nobody filled in is counted as words of the template."""
    report = read(plan, lines("PART C"), grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "[Text]")))
    assert report.actions[0].texts.progress == []
    assert "the words of the template in the summaries of 1 action were left out" in words(report)


@pytest.mark.parametrize(
    "line",
    ["[Rating] On track", "[Overall rating] On track", "[Overall progress rating]: On track",
     "[Notation globale] On track", "[Calificaci\u00f3n general] On track"],
)  # fmt: skip
def test_brackets_around_the_heading_of_a_rating(plan: Plan, line: str) -> None:
    """The label behind the heading in brackets is the overall rating, and no text."""
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    report = read(plan, lines("PART A: Synopsis", line, "The work went on.", "PART C"), part_c)
    assert report.synopsis.overall.rating == "on-track"
    assert "The work went on." in report.synopsis.summary
    assert not any("[" in text for text in report.synopsis.summary)
    assert "looks like a heading" not in words(report)


def test_requests_in_tables(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Requests in the cells of a workbook are left out, and told."""
    plan = plan_of(tmp_path_factory.mktemp("project"))
    rows = [["No", "Action", "Rating", "Progress"], ["1.1", "Map", "Achieved", "[Text] Done."],
            ["1.2", "Dig", "Achieved", "[Please describe in 100 words]"]]  # fmt: skip
    report = imported(plan, rows)
    assert [entry.get("progress") for entry in actions(report)] == [["Done."], None]
    assert 'the words "[Text]" of the template were left out' in doubts(report)
    assert 'the words "[Please describe in 100 words]" of the template were left out' in doubts(report)


def test_long_texts() -> None:
    """The search is linear in the length of a text."""
    text = "[" * 100_000 + "x" + " ]" * 100_000
    assert TemplateWords().edges(text, "") == (0, len(text))
    assert not is_request("[sic]")


@pytest.mark.parametrize(
    "asked",
    [
        "Add comments here", "Comments, if any", "Additional comments (if any)", "Please add any further details",
        "Remarks here", "Ajouter des commentaires ici", "Commentaires, le cas \u00e9ch\u00e9ant",
        "Observations (facultatif)", "Agregar comentarios aqu\u00ed", "A\u00f1ada sus observaciones",
        "Comentarios, si los hay", "Comentarios, si los hubiera", "Observaciones, si las hubieran",
        "Adicione coment\u00e1rios aqui", "Coment\u00e1rios, se houver",
        "\u0623\u0636\u0641 \u062a\u0639\u0644\u064a\u0642\u0627\u062a \u0647\u0646\u0627",
    ],
)  # fmt: skip
def test_requests_for_comments(plan: Plan, asked: str) -> None:
    """A request for comments is left out at the end of a text and on a line of its own."""
    text = f"The law was passed. [{asked}]"
    below = f"The law was passed.\n[{asked}]"
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", text), ("1.2 Train", "Achieved", below))
    report = read(plan, lines("PART C"), part_c)
    assert [action.texts.progress for action in report.actions] == [["The law was passed."]] * 2


@pytest.mark.parametrize(
    "bracketed", ["[comments of the Ministry]", "[information from the survey]", "[notes 2 and 3]"]
)
def test_comments_that_are_meant(bracketed: str) -> None:
    assert not is_request(bracketed)


LEFT_OPEN = ["[to be completed by the Agency]", "[\u00e0 compl\u00e9ter par la DG]", "[por completar]", "[a definir]"]


@pytest.mark.parametrize("bracketed", LEFT_OPEN)
def test_texts_that_are_left_open(plan: Plan, tmp_path_factory: pytest.TempPathFactory, bracketed: str) -> None:
    """Words in brackets that stand in place of a text are left out, and told; behind a text they belong to it."""
    beside = f"Two dams. {bracketed}"
    of_tables = plan_of(tmp_path_factory.mktemp("project"))
    rows = [["No", "Action", "Status", "Progress"], ["1.1", "Dig", "Achieved", bracketed]]
    report = imported(of_tables, [*rows, ["1.2", "Sow", "Achieved", beside]])
    assert "progress" not in actions(report)[0]
    assert actions(report)[1]["progress"] == [beside.replace("[", "\\[").replace("]", "\\]")]
    assert f'cell D2: the words "{bracketed}" were left out' in doubts(report)
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", bracketed), ("1.2 Go", "Achieved", "So."))
    form = read(plan, lines("PART C"), part_c)
    assert form.actions[0].texts.progress == []
    assert "were left out" in words(form)


def test_labels_before_texts(plan: Plan) -> None:
    """A heading in brackets before a text is left out like a request."""
    table = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "[Progress] It began."))
    report = read(plan, lines("PART C"), table)
    assert report.actions[0].texts.progress == ["It began."]
    assert 'the words "[Progress]" of the template were left out' in words(report)


def test_other_words_before_texts_are_told(plan: Plan) -> None:
    """Words in brackets before a text, which may be a request, stay and are told once; a title page has its own."""
    text = "[Sketch of plans] The law was passed."
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", text), ("1.2 Train", "Achieved", text))
    report = read(plan, lines("[Ivory Plan] Report of progress", "PART C"), part_c)
    assert [action.texts.progress for action in report.actions] == [[text.replace("[", "\\[").replace("]", "\\]")]] * 2
    told = [line for line in words(report).splitlines() if "begin with" in line]
    assert len(told) == 1
    assert '2 texts begin with "[Sketch of plans]"' in told[0]
