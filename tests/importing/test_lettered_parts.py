"""Headings of parts that have a letter but not the word "Part". All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.counted_parts import counted_part
from planpress.importing.form import read_form
from planpress.importing.imported import AS_IT_IS
from planpress.importing.reading import table_in_a_text
from planpress.model import Plan
from tests.exchange.office.word_files import row, table
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
MATRIX = grid(("Achieved", "On track"), ("1.1 Amend", "2.1 Train"))
DETAILS = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("2.1 Train", "On track", "Soon."))
TITLES = [
    ("A. Synthèse", "B. Récapitulatif des évaluations", "C. Évaluation détaillée"),
    ("A. Resumen", "B. Cuadro de calificaciones", "C. Detalle por acción"),
    ("A) Sinopse", "B) Quadro de avaliações", "C) Detalhes por ação"),
    ("A \u2013 In brief", "B \u2013 Where we stand", "C \u2013 Action by action"),
    ("A. Introduction générale", "B. Vue par couleur", "C. Fiches"),
    ("أ. ملخص", "ب. جدول التقييم", "ج. التفاصيل"),
    ("(A) Our year", "(B) Standing", "(C) The work"),
    ("I. Vue d'ensemble", "II. Notes par couleur", "III. Les travaux"),
    ("1. In brief", "2. Where we stand", "3. Action by action"),
    ("PART I \u2013 GENERAL OVERVIEW", "PART II \u2013 STANDING", "PART III \u2013 THE WORK"),
    ("PREMIÈRE PARTIE \u2013 SYNTHÈSE", "DEUXIÈME PARTIE \u2013 NOTES", "TROISIÈME PARTIE \u2013 TRAVAUX"),
    ("SECCIÓN I. EL AÑO", "SECCIÓN II. LA SITUACIÓN", "SECCIÓN III. LOS TRABAJOS"),
    ("PRIMERA PARTE", "SEGUNDA PARTE", "TERCERA PARTE"),
    ("Primeira parte: o ano", "Segunda parte: a situação", "Terceira parte: o trabalho"),
    ("الجزء الأول: العام", "الجزء الثاني: الوضع", "الجزء الثالث: العمل"),
    ("القسم الأول", "القسم الثاني", "القسم الثالث"),
    ("Section 1", "Section 2", "Section 3"),
    ("First part: our year", "Second part: standing", "Third part: the work"),
    ("Part One: Our year", "Part Two: Standing", "Part Three: The work"),
]  # fmt: skip


@pytest.mark.parametrize("titles", TITLES)
@pytest.mark.parametrize("boxed", [False, True])
def test_headings_with_letters(plan: Plan, titles: tuple[str, str, str], boxed: bool) -> None:
    """Whatever their titles are, headings with letters divide a report if its parts have the same actions."""
    a, b, c = (table(row(lines(title))) if boxed else lines(title) for title in titles)
    report = read(plan, a, lines("The law was amended this year."), b, MATRIX, c, DETAILS)
    assert report.synopsis.summary == ["The law was amended this year."]
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        ("1.1", "achieved"),
        ("2.1", "on-track"),
    ]
    said = words(report)
    assert not [title for title in titles if title in said]
    assert "not imported from the front page" not in said


@pytest.mark.parametrize("titles", TITLES)
def test_headings_in_a_text(plan: Plan, titles: tuple[str, str, str]) -> None:
    """A list of actions under their ratings, and the same actions with texts; a table of contents comes first."""
    contents = [f"{title} ....... {number}" for number, title in enumerate(titles, 1)]
    a, b, c = titles
    typed = [*contents, "", a, "The law was amended this year.", "", b, "Achieved", "1.1 Amend", "On track",
             "2.1 Train", "", c, "1.1 Amend", "Progress: Done.", "2.1 Train", "Progress: Soon."]  # fmt: skip
    content = "\n".join(typed).encode()
    assert table_in_a_text(content, plan, AS_IT_IS) is None
    report = read_form(read_text(content), plan)
    assert report.synopsis.summary == ["The law was amended this year."]
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        ("1.1", "achieved"),
        ("2.1", "on-track"),
    ]
    assert [action.texts.progress for action in report.actions] == [["Done."], ["Soon."]]


def test_letters_of_pillars(plan: Plan) -> None:
    """Headings with letters above different actions are those of pillars."""
    typed = ("A. Legislation and rules", "A.1 Amend", "Rating: Achieved", "Progress: Done.", "B. Rating systems",
             "B.1 Train", "Rating: On track", "Progress: Soon.", "C. Details of courts", "C.1 Meet", "Rating: Achieved",
             "Progress: Met.")  # fmt: skip
    report = read_form(read_text("\n".join(("PART C", *typed)).encode()), plan)
    assert [action.id for action in report.actions] == ["A.1", "B.1", "C.1"]
    tables = [grid(("Action", "Rating", "Progress"), (f"{letter}.1 Go", "Achieved", "Done.")) for letter in "ABC"]
    headings = map(lines, ("A. Legislation", "B. Rating systems", "C. Details of courts"))
    report = read(plan, *(block for pair in zip(headings, tables, strict=True) for block in pair))
    assert [action.id for action in report.actions] == ["A.1", "B.1", "C.1"]


def test_letters_of_a_list_within_a_part(plan: Plan) -> None:
    """If the parts have the word, lines with letters belong to their texts."""
    report = read(plan, lines("PART A", "A. Laws (summary)", "B. Table of courts", "C. Details of boats"),
                  lines("PART B"), MATRIX, lines("PART C"), DETAILS)  # fmt: skip
    assert len(report.synopsis.summary) == 3


def test_letters_of_parts_and_of_pillars(plan: Plan) -> None:
    """Rows with letters within a table are the headings of pillars."""
    a, b, c = (lines(title) for title in ("A. In brief", "B. Standing", "C. The work"))
    pillar_rows = grid(("Action", "Rating", "Progress"), ("A. Laws", "", ""), ("1.1 Amend", "Achieved", "Done."),
                       ("B. Police", "", ""), ("2.1 Train", "On track", "Soon."))  # fmt: skip
    report = read(plan, a, lines("We met."), b, MATRIX, c, pillar_rows)
    assert report.synopsis.summary == ["We met."]
    assert [action.id for action in report.actions] == ["1.1", "2.1"]


WITHOUT_B = [
    ("A. Sinopsis", "C. Detalle de las acciones"),
    ("A. Synthèse", "C. Actions"),
    ("A. Vue d'ensemble", "C. Détail par axe"),
    ("A) Our year", "C) What the teams did"),
    ("A. Panorama", "B. Ações"),
    ("أ. نظرة عامة", "ج. الإجراءات"),
    ("I. Panorama", "II. Acciones"),
    ("1. Vue d'ensemble", "2. Actions"),
]


@pytest.mark.parametrize("titles", WITHOUT_B)
def test_headings_with_letters_without_part_b(plan: Plan, titles: tuple[str, str]) -> None:
    """A heading with a letter above the only table of actions is that of Part C, whatever its title is."""
    first, last = titles
    report = read(plan, lines(first), lines("The law was amended this year."), lines(last), DETAILS)
    assert report.synopsis.summary == ["The law was amended this year."]
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
    assert not [title for title in titles if title in words(report)]
    assert "front page" not in words(report).replace("on the front page", "")


def test_a_chapter_between_the_overview_and_the_actions(plan: Plan) -> None:
    """A lettered chapter without actions belongs to Part A."""
    report = read(plan, lines("A. Overview of the year", "We met."), lines("B. Way forward", "We will meet again."),
                  lines("C. Table of actions"), DETAILS)  # fmt: skip
    assert report.synopsis.summary == ["We met."]
    assert report.synopsis.outlook == ["We will meet again."]
    assert [action.id for action in report.actions] == ["1.1", "2.1"]


def test_letters_beside_a_heading_with_the_word(plan: Plan) -> None:
    """Headings with and without the word "Part" can stand in one report."""
    rated = grid(("Rating", "Actions"), ("Achieved", "1.1 Amend"), ("On track", "2.1 Train"))
    report = read(plan, lines("A. Overview"), lines("We met."), lines("B. Rating of actions"), rated,
                  lines("PART C: Detailed evaluation"), DETAILS)  # fmt: skip
    assert report.synopsis.summary == ["We met."]
    assert "Part B" not in words(report)


def test_a_list_with_letters_above_the_actions(plan: Plan) -> None:
    """Lines of a list with letters are no headings."""
    report = read(plan, lines("Part A: Synopsis", "We did three things:", "A) We met", "B) We wrote", "C) We counted"),
                  DETAILS)  # fmt: skip
    assert len(report.synopsis.summary) == 4


@pytest.mark.parametrize("title", ["C. Actions", "C. Détail par axe", "C. What the teams did"])
def test_paragraphs_about_actions_below_a_letter(plan: Plan, title: str) -> None:
    """Part C can be without a table, also in a text file."""
    typed = ("A. Overview", "We met.", title, "1.1 Amend", "Rating: Achieved", "Progress: Done.")
    for report in (read(plan, *map(lines, typed)), read_form(read_text("\n".join(typed).encode()), plan)):
        assert report.synopsis.summary == ["We met."]
        assert [action.id for action in report.actions] == ["1.1"]


def test_a_text_file_without_part_b(plan: Plan) -> None:
    """A text file with lettered headings and a table is a form, not a table."""
    typed = "A. Overview\nWe met.\nC. Actions\nAction\tRating\tProgress\n1.1 Amend\tAchieved\tDone."
    assert table_in_a_text(typed.encode(), plan, AS_IT_IS) is None
    assert read_form(read_text(typed.encode()), plan).synopsis.summary == ["We met."]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("3. Actions", False),
        ("III. Détail des actions", False),
        ("2) What we did", False),
        ("4. Details", False),
        ("IV. Actions", True),
    ],
)
def test_a_numbered_heading_right_above_the_table(plan: Plan, heading: str, said: bool) -> None:
    """A numbered line between Part A and a table without a heading of its own is not a text of Part A."""
    report = read(plan, lines("Part A: Synopsis", "We met."), lines(heading), DETAILS)
    assert report.synopsis.summary == ["We met."]
    assert (f'"{heading}" is outside the table of actions' in words(report)) is said


def test_lines_right_above_the_table(plan: Plan) -> None:
    """A sentence or a rating above a table without a heading stays in Part A."""
    report = read(plan, lines("Part A: Synopsis", "1. We met."), lines("Overall rating: On track"), DETAILS)
    assert report.synopsis.summary == ["1\\. We met."]
    assert report.synopsis.overall.rating == "on-track"


def test_numbers_of_pillars_and_of_actions(plan: Plan) -> None:
    """Numbers above tables of different actions, or before the names of actions, are no parts."""
    first, second = (grid(("Action", "Rating", "Progress"), (f"{n}.1 Go", "Achieved", "Done.")) for n in (1, 2))
    report = read(plan, lines("1. Laws"), first, lines("2. Police"), second)
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
    report = read(plan, lines("Part C: Details", "1. Amend the law", "Rating: Achieved", "Done.",
                              "2. Train the rangers", "Rating: On track", "Soon."))  # fmt: skip
    assert [action.id for action in report.actions] == ["1", "2"]


def test_counted_parts_of_a_plan_with_whole_numbers(plan: Plan) -> None:
    """Three headings with the word and a number are those of parts if the first part has no actions."""
    rated = grid(("Action", "Rating"), ("1. Amend the law", "Achieved"), ("2. Train rangers", "On track"))
    details = grid(("Action", "Rating", "Progress"), ("1. Amend the law", "Achieved", "Done."),
                   ("2. Train rangers", "On track", "Soon."))  # fmt: skip
    report = read(plan, lines("PREMIÈRE PARTIE"), lines("We met."), lines("DEUXIÈME PARTIE"), rated,
                  lines("TROISIÈME PARTIE"), details)  # fmt: skip
    assert report.synopsis.summary == ["We met."]
    assert [action.id for action in report.actions] == ["1", "2"]
    assert "Part B" not in words(report)


def test_counted_sections_of_different_actions(plan: Plan) -> None:
    """Sections with tables of different actions are no parts of the form."""
    tables = [grid(("Action", "Rating", "Progress"), (f"{n}.1 Go", "Achieved", "Done.")) for n in (1, 2, 3)]
    headings = [lines(f"Section {number}: Laws and courts") for number in "123"]
    report = read(plan, *(block for pair in zip(headings, tables, strict=True) for block in pair))
    assert [action.id for action in report.actions] == ["1.1", "2.1", "3.1"]
    assert all(action.rating.rating == "achieved" for action in report.actions)


@pytest.mark.parametrize("line", ["Section 1 was amended", "Section 1.1 Laws", "Part of the plan", "Part A",
                                  "In the first part: laws", "Part II was adopted in May."])  # fmt: skip
def test_no_counted_parts(line: str) -> None:
    """A sentence, another number or a letter is no heading with a number."""
    assert counted_part(line) is None


@pytest.mark.parametrize("numbers", ["I II III", "A B C", "1 2 3"])
def test_a_table_of_ratings_behind_the_details(plan: Plan, numbers: str) -> None:
    """The second part describes the actions, and the third has their ratings in columns."""
    first, second, third = numbers.split()
    texts = (f"{first}. Synthèse", "We met.", f"{second}. Actions", "Action 1.1 : Amend", "Évaluation : Achieved",
             "We amended.", "Action 2.1 : Train", "Évaluation : On track", "We trained.",
             f"{third}. Récapitulatif")  # fmt: skip
    report = read(plan, lines(*texts), MATRIX)
    assert report.synopsis.summary == ["We met."]
    assert [action.texts.progress for action in report.actions] == [["We amended."], ["We trained."]]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "was not found" not in words(report)


@pytest.mark.parametrize("heading", ["Part B - Activities", "Part B: Actions", "Partie B - Activités"])
def test_the_last_part_is_b(plan: Plan, heading: str) -> None:
    """Actions below the heading of Part B that are read as those of Part C are not called missing."""
    body = lines("Part A - In brief", "We met.", heading, "1.1 Amend", "Rating: Achieved", "Progress: Done.",
                 "1.2 Train", "Rating: On track", "Progress: Ten came.")  # fmt: skip
    report = read(plan, body)
    assert len(report.actions) == len(("1.1", "1.2"))
    assert "no actions were found" not in words(report)
    assert f'the actions below "{heading}" were read as those of Part C' in words(report)
