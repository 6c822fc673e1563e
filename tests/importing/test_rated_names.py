"""Ratings behind the names of actions, or alone on a line. All reports are fictional."""

import io

import docx
import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]

HEADINGS = ("ACTION", "RATING", "SUMMARY OF PROGRESS")


def in_text(plan: Plan, *blocks: str) -> FormReport:
    text = "\n".join(("Part A", "We sailed.", "Part C", *blocks, "1.2 Go [ACHIEVED]", "We went."))
    return read_form(read_text(text.encode()), plan)


@pytest.mark.parametrize(
    ("name", "title", "rating"),
    [
        ("Appoint a focal point [ACHIEVED]", "Appoint a focal point", "achieved"),
        ("Appoint a focal point (On track)", "Appoint a focal point", "on-track"),
        ("Nombrar un punto focal (Lograda)", "Nombrar un punto focal", "achieved"),
        ("Nommer un point focal \u2013 En bonne voie", "Nommer un point focal", "on-track"),
        ("Appoint a focal point: On track", "Appoint a focal point", "on-track"),
        ("Appoint a focal point. Achieved", "Appoint a focal point", "achieved"),
        ("Appoint a focal point ACHIEVED", "Appoint a focal point", "achieved"),
        ("Appoint a focal point    On track", "Appoint a focal point", "on-track"),
        ("[Appoint a focal point] [Rating: On track]", "Appoint a focal point", "on-track"),
        ("Appoint a focal point [On track] \u2013 60 %", "Appoint a focal point", "on-track"),
        ("Appoint a focal point [Achieved (100 %)]", "Appoint a focal point", "achieved"),
        ("Appoint a focal point [ACHIEVED \u2013 in May]", "Appoint a focal point", "achieved"),
        ("Appoint a focal point (NGOs)", "Appoint a focal point (NGOs)", ""),
        ("Keep the work on track", "Keep the work on track", ""),
    ],
)
def test_a_rating_behind_a_name(plan: Plan, name: str, title: str, rating: str) -> None:
    """A label of the scale is the rating; other words belong to the name, with or without a table."""
    table = grid(("ACTION", "SUMMARY OF PROGRESS"), (f"1.1 {name}", "We met."), ("1.2 Go [ACHIEVED]", "We went."))
    for report in (in_text(plan, f"1.1 {name}", "We met."), read(plan, lines("PART C: Details"), table)):
        action = report.actions[0]
        assert (action.title, action.rating.rating, action.texts.progress) == (title, rating, ["We met."])
        assert report.actions[1].rating.printed == "ACHIEVED"


def test_an_asterisk_beside_the_rating(plan: Plan) -> None:
    for name in ("Meet* [ACHIEVED]", "Meet [ACHIEVED]*"):
        action = in_text(plan, f"1.1 {name}", "We met.").actions[0]
        assert (action.title, action.starred, action.rating.rating) == ("Meet", True, "achieved")


def test_bold_print(plan: Plan) -> None:
    """Only the style shows where the rating begins."""
    document = docx.Document()
    document.add_paragraph("PART C: Details")
    document.add_paragraph("1.1 Meet the keepers ").add_run("On track").bold = True
    document.add_paragraph("We met.")
    stream = io.BytesIO()
    document.save(stream)
    (action,) = read_form(read_docx(stream.getvalue()), plan).actions
    assert (action.title, action.rating.rating) == ("Meet the keepers", "on-track")


def test_ratings_of_two_assessors(plan_of_two: Plan) -> None:
    action = in_text(plan_of_two, "1.1 Meet [Party: Achieved; Secretariat: On track]", "We met.").actions[0]
    assert (action.title, action.rating.rating, action.others["secretariat"].rating) == ("Meet", "achieved", "on-track")


def test_plain_numbers(plan: Plan) -> None:
    text = "Part A\nWe sailed.\nPart C\n1. Meet [ACHIEVED]\nWe met.\n2. Go [On track]\nWe went.\n"
    report = read_form(read_text(text.encode()), plan)
    assert [(action.title, action.rating.rating) for action in report.actions] == [
        ("Meet", "achieved"),
        ("Go", "on-track"),
    ]


def test_what_is_told(plan: Plan) -> None:
    """Among actions with such ratings, an unknown word is reported; among others, such a rating is."""
    said = words(in_text(plan, "1.1 Meet [ABANDONED]", "We met."))
    assert '"[ABANDONED]" behind the name of action 1.1 is not the label of a rating, so it stays in the name' in said
    rated = ("1.3 Sail", "Rating: Achieved", "We sailed.", "1.4 Row", "Rating: Achieved", "We rowed.")
    said = words(in_text(plan, *rated))
    assert '"ACHIEVED" behind the name of action 1.2 was read as its rating' in said
    assert "behind the name" not in words(in_text(plan, "1.1 Meet [ACHIEVED]", "We met."))


def test_beside_another_rating(plan: Plan) -> None:
    """The same rating twice is one; a different one stays in the name and is reported."""
    report = in_text(plan, "1.1 Meet [ACHIEVED]", "Rating: Achieved", "We met.")
    assert (report.actions[0].title, "behind the name" in words(report)) == ("Meet", False)
    report = in_text(plan, "1.1 Meet [ACHIEVED]", "Rating: On track", "We met.")
    assert (report.actions[0].title, report.actions[0].rating.rating) == ("Meet [ACHIEVED]", "on-track")
    assert 'action 1.1 has "ACHIEVED" behind its name, but is rated "On track"' in words(report)


@pytest.mark.parametrize("line", ["Achieved", "[ACHIEVED]", "Réalisée"])
def test_a_rating_alone_on_a_line(plan: Plan, line: str) -> None:
    for texts in ((line, "We met."), ("We met.", line)):
        report = in_text(plan, "1.1 Meet", *texts)
        action = report.actions[0]
        assert (action.rating.rating, action.texts.progress) == ("achieved", ["We met."])


def test_headings_of_texts_are_no_ratings(plan: Plan) -> None:
    report = in_text(plan, "1.1 Meet", "Achieved:", "We met.", "1.3 Row", "Achieved", "- We rowed.", "- We sailed.")
    assert [action.rating.rating for action in report.actions] == ["", "", "achieved"]


def test_bare_parts_without_ratings(plan: Plan) -> None:
    text = "Part A\nWe sailed.\nPart C\n1.1 Meet [ABANDONED]\nWe met.\n"
    with pytest.raises(RefusedError, match=r"none of the plan's ratings, and no titles of Parts A, B and C"):
        read_form(read_text(text.encode()), plan)


def test_a_name_on_two_lines(plan: Plan) -> None:
    report = in_text(plan, "1.1 Appoint a focal point in", "each province [ACHIEVED]", "We met.")
    action = report.actions[0]
    assert (action.title, action.rating.rating) == ("Appoint a focal point in each province", "achieved")
    assert action.texts.progress == ["We met."]
    assert '"each province [ACHIEVED]" was read as the rest of the name of action 1.1' in words(report)


def test_two_labels_behind_a_name(plan: Plan) -> None:
    report = in_text(plan, "1.1 Meet [Achieved/On track]", "We met.")
    assert (report.actions[0].title, report.actions[0].rating.rating) == ("Meet [Achieved/On track]", "")
    assert '"[Achieved/On track]" behind the name of action 1.1 names more than one rating' in words(report)


def test_the_rating_of_a_pillar_is_told(plan: Plan) -> None:
    heading = "Pillar 1: Legislation and regulations [ON TRACK]"
    for report in (
        in_text(plan, heading, "1.1 Meet [ACHIEVED]", "We met."),
        read(plan, lines("PART C"), grid(HEADINGS, (heading, "", ""), ("1.1 Meet", "Achieved", "We met."))),
    ):
        assert 'is the heading of a pillar, so its rating, "ON TRACK", was left out' in words(report)


def test_a_table_for_each_action(plan: Plan) -> None:
    tables = [
        grid(("Action", f"{name} [ACHIEVED]"), ("Summary of progress", "We met.")) for name in ("1.1 Meet", "1.2 Go")
    ]
    report = read(plan, lines("PART C: Details"), *tables)
    assert [(action.title, action.rating.rating) for action in report.actions] == [
        ("Meet", "achieved"),
        ("Go", "achieved"),
    ]
