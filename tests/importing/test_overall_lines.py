"""Ratings of a whole plan on lines of their own, wherever they are. All reports are fictional."""

import pytest

from planpress.exchange.office import TextParagraph
from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from planpress.model.text import Text, Wording
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

DETAILS = lines("PART C: Details", "1.1 Amend", "Rating: Achieved")
__all__ = ["plan", "plan_of_two"]
PART_C = grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."))
LINES = ["Overall assessment: On track", "Overall: On track", "Overall progress rating (self-assessment): On track",
         "Évaluation globale : En bonne voie", "Note globale : En bonne voie", "Valoración general: En curso",
         "Avaliação global: On track"]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_a_line_in_part_a(plan: Plan, line: str) -> None:
    """In Part A, the line is the overall rating and not a text of the summary."""
    report = read(plan, lines("PART A: Synopsis", "We met.", line), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met."])


@pytest.mark.parametrize("line", [*LINES, "The overall rating is On track."])
@pytest.mark.parametrize("above", [True, False])
def test_a_line_elsewhere(plan: Plan, line: str, above: bool) -> None:
    """On the front page and below Part C, the only such line is the overall rating, and is told."""
    blocks = [lines("Report of Cambodia"), lines("PART A: Synopsis", "We met."), lines("PART C"), PART_C]
    report = read(plan, *([lines(line), *blocks] if above else [*blocks, lines(line)]))
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met."]
    assert "was read as the overall rating" in words(report)
    assert "no overall rating" not in words(report)


def test_part_a_counts_more(plan: Plan) -> None:
    """The rating in Part A is used, and another one elsewhere is told."""
    report = read(plan, lines("PART A", "Overall rating: Achieved"), lines("PART C"), PART_C, lines(LINES[0]))
    assert report.synopsis.overall.rating == "achieved"
    assert '"Overall assessment: On track" is a second overall rating; the first was used' in words(report)


def test_several_ratings_are_left_out(plan: Plan) -> None:
    """Of several different ratings outside Part A, none is used."""
    report = read(plan, lines("Overall rating: Achieved"), lines("PART C"), PART_C, lines(LINES[0]))
    assert report.synopsis.overall.rating == ""
    assert "is one of several overall ratings, so it was left out" in words(report)


def test_a_line_below_the_last_action(plan: Plan) -> None:
    """Below the paragraphs about the last action, the line does not change the rating of this action."""
    texts = ("PART C", "1.1 Meet", "Rating: Achieved", "We met.")
    report = read(plan, lines(*texts, "Overall rating: On track"))
    assert (report.synopsis.overall.rating, report.actions[0].rating.rating) == ("on-track", "achieved")
    report = read(plan, lines("PART C", "1.1 Meet", "Overall rating: On track", "We met."))
    assert (report.synopsis.overall.rating, report.actions[0].rating.rating) == ("", "on-track")


def test_a_line_by_another_assessor(plan_of_two: Plan) -> None:
    """A line that names another assessor is the overall rating by this assessor."""
    texts = ("PART A", "Overall rating: Achieved", "Overall assessment by the Secretariat: On track")
    report = read(plan_of_two, lines(*texts), lines("PART C"), PART_C)
    assert form_mapping(report, plan_of_two)["overall"] == {"party": "achieved", "secretariat": "on-track"}
    report = read(
        plan_of_two, lines("PART A", "Overall assessment by the NGO panel: On track"), lines("PART C"), PART_C
    )
    assert "overall" not in form_mapping(report, plan_of_two)


UNUSUAL = ["Verdict global : En bonne voie", "Nota general: En curso", "Rating of the Country: On track",
           "Overall verdict: On track",
           "Balan\u00e7o geral: On track", "Self-assessment by the Party: On track"]  # fmt: skip


@pytest.mark.parametrize("line", UNUSUAL)
def test_unusual_words(plan: Plan, line: str) -> None:
    """A line with a word for the whole plan, or with whose rating it is, is the overall rating, and is told."""
    for blocks in ((lines("PART A: Synopsis", "We met.", line),), (lines(line), lines("PART A: Synopsis", "We met."))):
        report = read(plan, *blocks, lines("PART C"), PART_C)
        assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met."])
        assert f'"{line}" was read as the overall rating' in words(report)


def test_another_assessor_in_part_a(plan_of_two: Plan) -> None:
    report = read(plan_of_two, lines("PART A", "We met.", "Secretariat: On track"), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.others["secretariat"].rating) == ("", "on-track")


@pytest.mark.parametrize(
    "line",
    ["Overall assessment of pillar 1: On track", "Overall rating of the Legislation pillar: On track",
     "Overall rating of component B: On track", "Overall budget: On track",
     "Direction g\u00e9n\u00e9rale : En bonne voie",
     "Direcci\u00f3n General de Pesca: En curso", "Overall rating of this action: On track"],
)  # fmt: skip
def test_ratings_of_something_else(plan: Plan, line: str) -> None:
    report = read(plan, lines("PART A: Synopsis", "We met.", line), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("", ["We met.", line])


def test_a_long_line_is_not_called_unread(plan: Plan) -> None:
    """A line with only the overall rating is in the data, so the output does not say that it was left out."""
    line = "Overall rating of the implementation of the whole plan: On track"
    report = read(plan, lines("PART A: Synopsis", "We met.", line), lines("PART C"), PART_C)
    assert report.synopsis.overall.rating == "on-track"
    assert not any(line in item.words for item in report.items if isinstance(item, TextParagraph))


def test_below_an_action_with_its_rating_in_the_name(plan: Plan) -> None:
    report = read(plan, lines("PART C: Details", "1.1 Meet [ACHIEVED]", "We met.", "Overall rating: On track"))
    assert (report.actions[0].rating.rating, report.synopsis.overall.rating) == ("achieved", "on-track")


def test_sentences_among_the_actions(plan: Plan) -> None:
    """A sentence about the plan is told, and stays in the text; its execution may be that of the action."""
    action = ("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.")
    report = read(plan, lines(*action, "Overall, the plan is On track."))
    assert report.synopsis.overall.rating == "on-track"
    assert report.actions[0].texts.progress == ["We met.", "Overall, the plan is On track."]
    assert '"Overall, the plan is On track." was read as the overall rating' in words(report)
    report = read(plan, lines(*action, "En general, la ejecuci\u00f3n est\u00e1 En curso."))
    assert report.synopsis.overall.rating == ""


def test_a_line_without_doubt_counts_more(plan_of_two: Plan) -> None:
    """In Part A, a line that says that it is the overall rating counts, and not the name of an assessor above it."""
    report = read(plan_of_two, lines("PART A", "Party: On track", "Overall rating: Achieved"), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("achieved", ["Party: On track"])


def test_rows_in_part_a(plan_of_two: Plan) -> None:
    rows = grid(("Cotation globale", "On track"), ("Secretariat", "Achieved"))
    report = read(plan_of_two, lines("PART A", "We met."), rows, lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.others["secretariat"].rating) == ("on-track", "achieved")
    assert report.synopsis.summary == ["We met."]
    assert '"Secretariat: Achieved" was read as the overall rating by "secretariat"' in words(report)


@pytest.mark.parametrize(
    ("lines_of_a", "kept"),
    [
        (("We worked.", "[Rating] On track"), ["We worked."]),
        (("Rating: On track", "We worked."), ["We worked."]),
        (("[Rating] [On track]",), []),
        (("Notation : On track",), []),
        (("Calificaci\u00f3n: On track",), []),
        (("Rating:", "On track", "We worked."), ["We worked."]),
        (("Overall rating", "On track"), []),
        (("Rating: On track. Two laws were made.",), ["Rating: On track. Two laws were made."]),
    ],
)
def test_a_rating_on_a_line_of_part_a(plan: Plan, lines_of_a: tuple[str, ...], kept: list[str]) -> None:
    """A line that only gives the rating is not a text of the summary, too."""
    report = read(plan, lines("PART A: Synopsis", *lines_of_a), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == kept


def test_several_ratings_on_lines_of_part_a(plan: Plan) -> None:
    """Lines with ratings of pillars stay in the summary; an earlier rating is not the overall one."""
    printed = ("Pillar 1: Laws", "Rating: On track", "Pillar 2: Dogs", "Rating: Achieved")
    assert read(plan, lines("PART A: Synopsis", *printed), DETAILS).synopsis.summary == list(printed)
    report = read(plan, lines("PART A: Synopsis", "Previous rating: On track"), DETAILS)
    assert report.synopsis.overall.rating == ""


QUESTIONS = [
    "How would you rate the plan as a whole?",
    "How does the Party rate the implementation of the plan as a whole?",
    "Comment évaluez-vous le plan dans son ensemble ?",
    "¿Cómo califica la Parte el plan en su conjunto?",
    "Como avalia a Parte o plano no seu conjunto?",
    "ما هو التقييم العام للخطة؟",
    "What is the overall rating?",
]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("form", ["below", "beside", "row"])
def test_a_question_and_its_answer(plan: Plan, question: str, form: str) -> None:
    """The answer to a question about the whole plan is the overall rating, and no text."""
    asked = {"below": lines(question, "On track"), "beside": lines(f"{question} On track"),
             "row": grid((question, "On track"))}[form]  # fmt: skip
    details = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    report = read(plan, lines("Part A"), asked, lines("We met."), lines("Part C"), details)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met."]


def test_a_note_of_the_whole(plan: Plan) -> None:
    """A French heading with "ensemble" announces the overall rating."""
    details = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    report = read(plan, lines("Note d'ensemble : On track"), lines("Part C"), details)
    assert report.synopsis.overall.rating == "on-track"


@pytest.mark.parametrize(
    "line",
    ["Our own rating of the plan: On track", "Rating of the National Ivory Action Plan: On track",
     "Note du plan : On track", "Calificaci\u00f3n del plan: On track"],
)  # fmt: skip
def test_the_rating_of_the_plan_by_its_name(plan: Plan, line: str) -> None:
    report = read(plan, lines("PART A", "We met.", line), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met."])


@pytest.mark.parametrize("line", ["Rating of the strategy: On track", "Rating of the forest plan: On track",
                                  "Rating of action 1.1 of the plan: Achieved"])  # fmt: skip
def test_the_rating_of_something_else(plan: Plan, line: str) -> None:
    report = read(plan, lines("PART A", "We met.", "", line), lines("PART C"), PART_C)
    assert report.synopsis.overall.rating == ""


@pytest.mark.parametrize(
    "sentence",
    ["Taken as a whole, we consider that the plan shows partial progress.",
     "In general, the plan has made partial progress; rains were late."],
)  # fmt: skip
def test_a_label_behind_a_verb(plan: Plan, sentence: str) -> None:
    report = read(plan, lines("PART A", sentence), lines("PART C"), PART_C)
    assert report.synopsis.overall.rating == "partial-progress"
    assert "was read as the overall rating" in words(report)


@pytest.mark.parametrize("line", ["Overall rating: Rather good", "\u00c9valuation globale : Plut\u00f4t bonne"])
@pytest.mark.parametrize("above", [True, False])
def test_words_that_are_no_label(plan: Plan, line: str, above: bool) -> None:
    """They are quoted, wherever they are."""
    part = lines("PART A", "We met.", line) if above else lines("PART A", "We met.")
    report = read(plan, *([] if above else [lines("Report of Cambodia", line)]), part, lines("PART C"), PART_C)
    value = line.split(":")[1].strip()
    assert f'"{value}" is not the label of a rating on the scale' in words(report)
    assert "no overall rating was recognised" not in words(report)


@pytest.mark.parametrize("line", ["Restoration rating: Achieved", "\u00c9ducation \u2013 note : Achieved"])
@pytest.mark.parametrize("further", [[], ["Rating: On track"]])
def test_the_rating_of_a_pillar_is_not_that_of_the_plan(plan: Plan, line: str, further: list[str]) -> None:
    report = read(plan, lines("PART A", "We met.", line, *further), lines("PART C"), PART_C)
    assert report.synopsis.overall.rating == ("on-track" if further else "")
    assert report.synopsis.summary[-1] == line


@pytest.mark.parametrize(
    "label",
    ["Rating by Cambodia", "Assessment by Cambodia", "Notation par le Cambodge", "Calificaci\u00f3n por Camboya"],
)
def test_the_party_by_its_name(plan_of_two: Plan, label: str) -> None:
    """A rating by the Party's name is the Party's overall rating, beside that of another assessor."""
    label_only = Text((Wording("Self-assessment by the Party", ""),))
    party = plan_of_two.assessors[0].model_copy(update={"id": "party", "name": None, "label": label_only})
    named = plan_of_two.model_copy(update={"assessors": (party, plan_of_two.assessors[1])})
    a = lines("PART A: Synopsis", f"{label}: On track", "CITES Secretariat: Partial progress", "We met.")
    report = read(named, a, DETAILS)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met."])
    assert report.synopsis.others["secretariat"].rating == "partial-progress"


@pytest.mark.parametrize("counters", [("1. ", "2. "), ("1) ", "2) "), ("(1) ", "(2) "), ("1. ", "")])
def test_a_rating_in_a_typed_list(plan: Plan, counters: tuple[str, str]) -> None:
    """Typed numbers of Part A are not texts: none stays behind without the rating that it counted."""
    first, second = counters
    part_a = lines("PART A: Synopsis", f"{first}Overall rating: On track", f"{second}Two boats were bought.")
    report = read(plan, part_a, DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["Two boats were bought."]


def test_a_typed_list_without_a_rating_keeps_its_numbers(plan: Plan) -> None:
    report = read(plan, lines("PART A: Synopsis", "1. We met.", "2. We wrote."), DETAILS)
    assert report.synopsis.summary == ["1\\. We met.", "2\\. We wrote."]


@pytest.mark.parametrize(("label", "sentence"), [
    ("En ejecuci\u00f3n", "En conjunto, el plan se califica como En ejecuci\u00f3n."),
    ("Bien avanc\u00e9", "Dans l'ensemble, le plan est not\u00e9 Bien avanc\u00e9."),
])  # fmt: skip
def test_labels_that_end_with_an_accent(plan: Plan, label: str, sentence: str) -> None:
    """Behind a verb, the whole label is read, also letters with accents."""
    *others, last = plan.scales
    first, *rest = last.ratings
    scale = last.model_copy(update={"ratings": (first.model_copy(update={"also": (label,)}), *rest)})
    known = plan.model_copy(update={"scales": (*others, scale)})
    report = read(known, lines("PART A: Synopsis", sentence), DETAILS)
    assert (report.synopsis.overall.rating, report.synopsis.overall.printed) == (first.id, label)


@pytest.mark.parametrize(
    "label", ["How far the plan has come", "O\u00f9 en est le plan", "C\u00f3mo va el plan", "Como vai o plano"]
)
def test_how_far_the_plan_has_come(plan: Plan, label: str) -> None:
    """Such a label is about the whole plan, which is told, and not about what is to come."""
    report = read(plan, lines("PART A: Synopsis", f"{label}: On track", "Two boats were bought."), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert (report.synopsis.summary, report.synopsis.outlook) == (["Two boats were bought."], [])
    assert f'"{label}: On track" was read as the overall rating' in words(report)
