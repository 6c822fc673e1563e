"""The headings of the sections of Part A. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.synopsis_headings import heading_section
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

DETAILS = ("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join(("PART A: Synopsis", *lines, *DETAILS)).encode()), plan)


def about(report: FormReport, words: str) -> list[str]:
    return [doubt.words for doubt in report.uncertainties if words in doubt.words]


@pytest.mark.parametrize(
    ("done", "next_"),
    [
        ("Key achievements", "The way ahead"),
        ("2. Progress in 2023", "3. Outlook for 2024"),
        ("Avancées", "Perspectives d\u2019avenir"),
        ("Avancement", "Activités prévues"),
        ("Principales avances", "Perspectivas futuras"),
        ("Estado de avance", "Actividades previstas"),
        ("Progressos alcançados", "Passos seguintes"),
        ("Logros / Achievements", "Próximos pasos / Next steps"),
        ("Results and achievements", "Outlook and next steps"),
        ("\u0627\u0644\u0625\u0646\u062c\u0627\u0632\u0627\u062a", "\u0627\u0644\u0622\u0641\u0627\u0642"),
    ],
)
def test_words_of_the_lexicon(plan: Plan, done: str, next_: str) -> None:
    report = read(plan, "All is well.", done, "We dug a well.", next_, "We plan a pump.")
    synopsis = report.synopsis
    assert synopsis.summary == ["All is well."]
    assert (synopsis.progress, synopsis.outlook) == (["We dug a well."], ["We plan a pump."])
    assert not about(report, "heading")


@pytest.mark.parametrize(
    "heading",
    ["Summary of implementation", "Implementation summary", "Overview of the plan's implementation",
     "Résumé de la mise en œuvre", "Synthèse de l\u2019exécution du plan", "Resumen de la aplicación",
     "Síntesis de la ejecución del plan", "Resumo da execução", "\u0645\u0644\u062e\u0635 "
     "\u062a\u0646\u0641\u064a\u0630 \u0627\u0644\u062e\u0637\u0629"],
)  # fmt: skip
def test_summaries_of_the_whole(plan: Plan, heading: str) -> None:
    """What is below them is the summary, as below "Summary" alone."""
    report = read(plan, heading, "Two storms came.", "Progress to date", "We dug a well.")
    assert (report.synopsis.summary, report.synopsis.progress) == (["Two storms came."], ["We dug a well."])
    assert not about(report, "heading")


def test_summaries_of_something_else(plan: Plan) -> None:
    """Their headings say what is below them."""
    report = read(plan, "Summary of progress", "We dug a well.", "Overview of next steps", "A pump.")
    assert (report.synopsis.progress, report.synopsis.summary) == (["We dug a well.", "Overview of next steps",
                                                                   "A pump."], [])  # fmt: skip
    assert about(report, '"Overview of next steps" looks like a heading')


@pytest.mark.parametrize("heading", ["Challenges", "Difficultés rencontrées", "Comentarios", "Obstáculos"])
def test_texts_without_a_place(plan: Plan, heading: str) -> None:
    """They go to the summary below their heading, and the output says so."""
    report = read(plan, "Progress to date", "We dug a well.", heading, "No fuel.")
    assert (report.synopsis.summary, report.synopsis.progress) == ([heading, "No fuel."], ["We dug a well."])
    (words,) = about(report, heading)
    assert "has no place of its own" in words


def test_headings_that_are_not_known(plan: Plan) -> None:
    """The texts below stay where they are, and one line names the headings of a section."""
    report = read(plan, "Progress to date", "We dug a well.", "Where the road leads", "We plan a pump.",
                  "Challenges and next steps", "No fuel.")  # fmt: skip
    assert len(report.synopsis.progress) == 5
    (words,) = about(report, "not known")
    assert words.startswith('"Where the road leads", "Challenges and next steps" look like headings')
    assert "stay in `progress`" in words


def test_bold_headings_of_word(plan: Plan) -> None:
    """A line in bold is told even above a text that does not end as a sentence does."""
    lines = (run("PART A"), run("Progress to date"), run("We dug"), run("To come", "<w:b/>"), run("A pump"))
    rows = row("Action", "Rating", "Summary"), row("1.1 Meet", "Achieved", "We met.")
    body = "".join(map(paragraph, lines)) + paragraph(run("PART C")) + table(*rows)
    report = read_form(read_docx(word_file(body)), plan)
    assert about(report, '"To come" looks like a heading')


@pytest.mark.parametrize(
    "lines",
    [
        ("- Two wells", "- Three pumps", "We met."),
        ("Legislation and regulations", "The Act was passed."),
        ("We dug a well.", "Rangers were trained"),
        ("On track", "We met."),
    ],
)
def test_lines_that_are_not_headings(plan: Plan, lines: tuple[str, ...]) -> None:
    """Bullets, the titles of pillars, labels of ratings and last lines are not told."""
    assert not about(read(plan, "Progress to date", *lines), "heading")


def test_labels_of_ratings() -> None:
    assert heading_section("Overall rating") == ""
    assert heading_section("Progress was slow") == ""


def test_a_label_before_a_rating(plan: Plan) -> None:
    """Words such as "Progress: On track" are a rating, not the beginning of the section on progress."""
    report = read(plan, "Progress: On track", "Outlook: More wells.")
    assert report.synopsis.progress == []
    assert report.synopsis.outlook == ["More wells."]


@pytest.mark.parametrize(
    ("first", "second"), [("In brief", "What went well"), ("En bref", "Ce qui a bien marché"), ("En breve", "Lo mejor")]
)
def test_unknown_labels_before_the_texts(plan: Plan, first: str, second: str) -> None:
    """Unknown labels before most paragraphs are named once, as headings alone on their lines are."""
    report = read(plan, f"{first}: It rained.", f"{second}: We met.", "Outlook: We will meet.")
    shown = f'"{first}", "{second}" look like headings that are not known, so the texts below stay in `summary`'
    assert about(report, "look like") == [shown]
    assert report.synopsis.outlook == ["We will meet."]
    report = read(plan, "Setting", f"{first}: It rained.", f"{second}: We met.")
    assert about(report, "look like") == [shown.replace('"', '"Setting", "', 1)]
    report = read(plan, f"{first}: It rained.", "We met.", "We went home.")
    assert about(report, "look") == []
