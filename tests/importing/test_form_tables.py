"""Tables of Parts B and C as ministries fill them: what is a heading, and what is a row. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

HEADING = "ACTION\tEVALUATION (including indicator and rating)\tSUMMARY OF PROGRESS (and comments)"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join(lines).encode()), plan)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "row",
    [
        "1.2 Measures at the border\tIndicator: permits\tProgress is not visible",
        "1.2 Action against smugglers\tRating: Achieved\tComments were sent to the court.",
        "1.2 Mesures aux frontières\tIndicateur : permis\tRésumé envoyé au juge",
        "1.2 Actividades escolares\tIndicador: folletos\tAvances lentos",
        "1.2 Task force\tAchieved\tSummary trials were held",
    ],
)
@pytest.mark.parametrize("number_apart", [False, True])
def test_a_row_whose_cells_begin_like_headings(plan: Plan, row: str, number_apart: bool) -> None:
    """A row with the number of an action is an action, whatever words its cells begin with."""
    heading, first = HEADING, "1.1 Meet\tOn track\tWe met."
    if number_apart:
        heading, first, row = f"No.\t{HEADING}", first.replace(" ", "\t", 1), row.replace(" ", "\t", 1)
    report = read(plan, "PART C: Details", heading, first, row)
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert report.actions[1].texts.progress == [row.split("\t")[-1]]
    assert report.actions[1].title == row.split("\t")[int(number_apart)].removeprefix("1.2 ")


def test_the_rest_of_a_row_is_not_a_heading(plan: Plan) -> None:
    """A row without a number whose words begin like those of headings belongs to the action above."""
    report = read(plan, "PART C: Details", HEADING, "1.1 Meet\tOn track\tWe met.",
                  "activities\t\tProgress beyond that needs a court", "\t\tProgress was good.")  # fmt: skip
    assert report.actions[0].texts.progress == ["We met.", "Progress beyond that needs a court", "Progress was good."]
    assert report.actions[0].title == "Meet activities"
    assert "joined to action 1.1" in words(report)


def test_repeated_headings(plan: Plan) -> None:
    """An identical heading is skipped; another one that is only words of headings is skipped and reported."""
    rows = ("PART C: Details", HEADING, "1.1 Meet\tOn track\tWe met.")
    report = read(plan, *rows, HEADING.upper(), "1.2 Go\tAchieved\tWe went.")
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert "read as a heading" not in words(report)
    report = read(plan, *rows, "Action\tRating\tProgress", "1.2 Go\tAchieved\tWe went.")
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We went."]]
    assert '"Action | Rating | Progress" was read as a heading of the table' in words(report)


@pytest.mark.parametrize(
    "of_others",
    ["EVALUATION BY NGOs", "PREVIOUS EVALUATION", "Auditor\u2019s assessment", "\u00c9valuation par le comit\u00e9"],
)
def test_ratings_by_others_are_left_out(plan: Plan, of_others: str) -> None:
    """A column with earlier ratings, or with those of somebody who is not an assessor of the plan, gives no rating."""
    heading = f"ACTION\tEVALUATION\t{of_others}\tSUMMARY OF PROGRESS"
    report = read(plan, "PART C: Details", heading, "1.1 Meet\tAchieved\tOn track\tWe met.")
    (action,) = report.actions
    assert (action.rating.rating, action.others, action.indicators) == ("achieved", {}, [])
    assert f'"On track" is under "{of_others}", which names somebody else' in words(report)


@pytest.mark.parametrize("heading", ["EVALUATION BY THE CITES SECRETARIAT", "Secretariat\u2019s assessment"])
def test_ratings_by_another_assessor(plan: Plan, heading: str) -> None:
    """A column with the name of another assessor has that assessor's ratings, and the other column the Party's."""
    heading = f"ACTION\tEVALUATION\t{heading}\tSUMMARY OF PROGRESS"
    report = read(plan, "PART C: Details", heading, "1.1 Meet\tAchieved\tOn track\tWe met.")
    (action,) = report.actions
    assert (action.rating.rating, action.indicators) == ("achieved", [])
    assert {name: judged.rating for name, judged in action.others.items()} == {"secretariat": "on-track"}


LABELS = {
    "en": ("Achieved", "Substantially achieved", "On track", "Partial progress", "Not commenced"),
    "fr": ("Réalisée", "Substantiellement réalisée", "En bonne voie", "Progrès partiels", "Non commencée"),
    "es": ("Lograda", "Sustancialmente lograda", "En buen camino", "Progresos parciales", "No iniciada"),
}


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("leading", [("No.", "Action"), ("Pillar", "Action"), ("Pilier", "Mesure"), ("Eje", "Acción")])
def test_ratings_with_a_word_of_a_heading_in_part_b(plan: Plan, language: str, leading: tuple[str, str]) -> None:
    """A table whose heading is the labels of the scale is Part B, also where a label contains the word "progress"."""
    named = ("1.1", "Meet") if leading[0] == "No." else ("Law", "1.1 Meet")
    second = ("1.2", "Go") if leading[0] == "No." else ("Law", "1.2 Go")
    report = read(plan, "PART B: Summary", "\t".join((*leading, *LABELS[language])),
                  "\t".join((*named, "", "", "", "X", "")), "\t".join((*second, "x", "", "", "", "")),
                  "PART C: Details", HEADING, "1.1 Meet\tPartial progress\tWe met.", "1.2 Go\t\tWe went.")  # fmt: skip
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Meet", "partial-progress", ["We met."]),
        ("Go", "achieved", ["We went."]),
    ]
    assert "Part B was not found" not in words(report)


def evaluated(plan: Plan, *paragraphs: str) -> tuple[ImportedAction, str]:
    """The only action of a Part C with the given paragraphs in the cell of its evaluation, and what was uncertain."""
    cell = "".join(paragraph(*_runs(text)) for text in paragraphs)
    body = paragraph(run("PART C")) + table(row(*HEADING.split("\t")), row("1.1 Meet", cell, "We met."))
    report = read_form(read_docx(word_file(body)), plan)
    (action,) = report.actions
    return action, words(report)


def _runs(text: str) -> list[str]:
    first, *rest = text.split("\n")
    return [run(first), *("<w:r><w:br/></w:r>" + run(line) for line in rest)]


@pytest.mark.parametrize(
    ("printed", "rating"),
    [
        (("Indicator: patrols led", "Rating: On track (60%)"), "on-track"),
        (("Indicator: patrols led\nRating: On track",), "on-track"),
        (("Indicator: patrols led Rating: on track",), "on-track"),
        (("Indicator: patrols led", "Rating:", "Limited/Partial progress"), "partial-progress"),
        (("Rating: Achieved \u2013 late, because of rain", "Indicator: patrols led"), "achieved"),
        (("Indicator: patrols led", "Acheived"), "achieved"),
        (("Indicator: patrols led", "Pending completion of action F1 (money)"), "pending"),
        (("[Indicator: patrols led]", "[Rating: Achieved]"), "achieved"),
        (("Indicator:", "patrols led", "Rating:", "\u2610 Achieved", "\u2612 On track"), "on-track"),
        (("patrols led", "Rating On track"), "on-track"),
        (("Indicateur : patrols led", "Notation : En bonne voie (50 %)"), "on-track"),
        (("Indicateur : patrols led", "Note : Progrès partiels"), "partial-progress"),
        (("Indicador: patrols led", "Calificación: Lograda (100 %)"), "achieved"),
        (("Indicador: patrols led", "Calificacion: No iniciada"), "not-commenced"),
    ],
)
def test_an_indicator_and_a_rating_in_a_cell(plan: Plan, printed: tuple[str, ...], rating: str) -> None:
    """The cell is cut at the words before its rating, which is then read as if it had a cell of its own."""
    action, said = evaluated(plan, *printed)
    assert (action.rating.rating, action.indicators) == (rating, ["patrols led"])
    assert "patrols" not in action.rating.printed + said


@pytest.mark.parametrize(
    "label",
    [
        "Partial progress/On track",
        "On track / Not commenced",
        "Achieved or On track",
        "Moved from Achieved, On track",
        "Quite good",
    ],
)
@pytest.mark.parametrize("word", ["Indicator: ", ""])
def test_an_indicator_beside_an_uncertain_rating(plan: Plan, label: str, word: str) -> None:
    """Two labels, or none, give no rating and are quoted alone; the indicator is kept."""
    action, said = evaluated(plan, f"{word}patrols led by women", f"Rating: {label}")
    assert (action.rating.rating, action.indicators) == ("", ["patrols led by women"])
    assert f'action 1.1: "{label}"' in said


def test_an_indicator_without_the_word(plan: Plan) -> None:
    """Longer words above a label are an indicator, which is reported; short words may belong to the label."""
    action, said = evaluated(plan, "patrols led by women", "On track")
    assert (action.rating.rating, action.indicators) == ("on-track", ["patrols led by women"])
    assert '"patrols led by women", in the cell of the rating, was read as an indicator' in said
    action, said = evaluated(plan, "Not yet", "Achieved")
    assert (action.rating.rating, action.indicators) == ("", [])
    assert '"Not yet Achieved" is not the label of a rating' in said


@pytest.mark.parametrize(
    ("label", "numbers"),
    [
        ("En attente de l\u2019achèvement de l\u2019action 2.1", ("2.1",)),
        ("En attente de la r\u00e9alisation des mesures 2.1 et 2.2", ("2.1", "2.2")),
        ("Pendiente de la finalizaci\u00f3n de la acci\u00f3n 2.1", ("2.1",)),
        ("A la espera de la finalizacion de la accion F1", ("F1",)),
        ("Pending completion of actions 2.1 and 2.2", ("2.1", "2.2")),
    ],
)
def test_ratings_that_wait_in_other_languages(plan: Plan, label: str, numbers: tuple[str, ...]) -> None:
    """The actions that a rating waits for may be named in place of "another action" in French and Spanish too."""
    action, _ = evaluated(plan, label)
    assert (action.rating.rating, action.rating.depends_on) == ("pending", numbers)


def test_words_of_the_template_in_brackets(plan: Plan) -> None:
    """Brackets around a number or a label are left out, and so are requests of the template in brackets."""
    report = read(plan, "PART C: Details", HEADING,
                  "[1.1] Meet\t[Rating: Achieved]\t[Please describe what was done]",
                  "[1.2 Go]\tAchieved\t[Résumez les progrès]",
                  "[1.3] [Sit]\tAchieved\t[Describa los avances]")  # fmt: skip
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Meet", "achieved", []), ("Go", "achieved", []), ("Sit", "achieved", [])]  # fmt: skip
    assert "the words of the template in the summaries of 3 actions were left out" in words(report)


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        (("Indicator", "Rating", "Summary of progress", "Next steps"), ("Action", "1.1 Meet")),
        (("Indicator:", "Progress rating:", "Progress:", "Outlook:"), ("Action 1.1: Meet",)),
        (("Indicateur", "Notation", "Résumé des progrès", "Perspectives"), ("Mesure", "1.1 Meet")),
        (("Indicador:", "Calificación:", "Resumen:", "Próximos pasos:"), ("Acción 1.1: Meet",)),
    ],
)
def test_a_table_for_each_action(plan: Plan, labels: tuple[str, ...], name: tuple[str, ...]) -> None:
    """The headings of such a table are in its first column; the texts beside them may begin with words of headings."""
    texts = ("Number of actions taken in court", "On track", "Progress in two ports.", "Actions at sea.")
    rows = [row(*name), *(row(*pair) for pair in zip(labels, texts, strict=True))]
    report = read_form(read_docx(word_file(paragraph(run("PART C: Details")) + table(*rows))), plan)
    (action,) = report.actions
    assert (action.title, action.rating.rating, action.indicators) == ("Meet", "on-track", [texts[0]])
    assert (action.texts.progress, action.further["outlook"]) == ([texts[2]], [texts[3]])


def test_letters_behind_numbers(plan: Plan) -> None:
    """A number may end with a letter behind a full stop; a sentence that follows a full stop is not part of it."""
    report = read(plan, "PART C: Details", HEADING, "1.1.a Meet\tAchieved\tA.", "1.1.b. Go\tAchieved\tB.",
                  "2.a\tAchieved\tC.", "2.2. A gate\tAchieved\tD.")  # fmt: skip
    assert [(action.id, action.title) for action in report.actions] == [
        ("1.1.a", "Meet"), ("1.1.b", "Go"), ("2.a", ""), ("2.2", "A gate")]  # fmt: skip
    assert [action.pillar for action in report.actions] == ["1", "1", "2", "2"]


def test_an_action_under_two_ratings_of_part_b(plan: Plan) -> None:
    """If Part B lists an action under two ratings, none is chosen, unless Part C decides."""
    lines = ("PART B: Summary", "Achieved\tOn track", "1.1 Meet\t1.1 Meet")
    report = read(plan, *lines)
    assert [action.rating.rating for action in report.actions] == [""]
    assert 'Part B names action 1.1 twice, under "Achieved" and "On track"' in words(report)
    assert "action 1.1 was imported without a rating" in words(report)
    report = read(plan, *lines, "PART C: Details", HEADING, "1.1 Meet\tOn track\tWe met.")
    assert [action.rating.rating for action in report.actions] == ["on-track"]


def test_a_part_b_with_numbers_and_counts_only(plan: Plan) -> None:
    """The labels of Part B may give the number of their actions, and a cell may list only numbers."""
    report = read(plan, "PART B: Summary", "Achieved (2)\tOn track: 1\tNot commenced", "1.1, 2.1\t1.2\t",
                  "PART C: Details", HEADING,
                  *(f"{number} Meet\t\tWe met." for number in ("1.1", "1.2", "2.1")))  # fmt: skip
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "Meet", "achieved"), ("1.2", "Meet", "on-track"), ("2.1", "Meet", "achieved")]  # fmt: skip


def test_a_column_of_evidence(plan: Plan) -> None:
    """What a reader can look up has a column of its own, unless it is the only column of texts."""
    report = read(plan, "PART C: Details", "Action\tRating\tProgress\tMeans of verification",
                  "1.1 Meet\tAchieved\tWe met.\tMinutes of May")  # fmt: skip
    assert report.actions[0].evidence == [{"title": "Minutes of May"}]
    report = read(plan, "PART C: Details", "Action\tRating\tEvidence of progress", "1.1 Meet\tAchieved\tWe met.")
    assert report.actions[0].texts.progress == ["We met."]


def test_two_actions_in_a_row(plan: Plan) -> None:
    """Paragraphs that each name an action are separate actions, with the ratings and texts in the same order."""
    cells = [("1.1 Meet", "the judges", "1.2 Go"), ("Rating: Achieved", "Rating: On track"), ("We met.", "We went.")]
    body = row(*("".join(paragraph(run(text)) for text in texts) for texts in cells))
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(row(*HEADING.split("\t")), body))), plan)
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Meet the judges", "achieved", ["We met."]),
        ("Go", "on-track", ["We went."]),
    ]
    assert "this row names 2 actions" in words(report)


def merged_cell(text: str, kind: str) -> str:
    return f'<w:tc><w:tcPr><w:vMerge w:val="{kind}"/></w:tcPr>{paragraph(run(text))}</w:tc>'


def cells_of_row(*cells: str) -> str:
    inner = (cell if cell.startswith("<") else f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in cells)
    return f"<w:tr>{''.join(inner)}</w:tr>"


def test_a_rating_merged_over_two_actions(plan: Plan) -> None:
    """A rating whose cell is merged down belongs to both actions; an empty cell of its own stays empty."""
    body = table(
        row(*HEADING.split("\t")),
        cells_of_row("1.1 Meet", merged_cell("On track", "restart"), "We met."),
        cells_of_row("1.2 Go", merged_cell("", "continue"), "We went."),
        row("2.1 Sit", "", "We sat."),
    )
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + body)), plan)
    assert [action.rating.rating for action in report.actions] == ["on-track", "on-track", ""]
    assert 'action 1.2: its rating, "On track", is in a cell merged with the row above' in words(report)


@pytest.mark.parametrize("first", [True, False])
def test_fields_merged_over_several_actions(plan: Plan, first: bool) -> None:
    """A body, a deadline or a text whose cell is merged down belongs to each action, and to none below it."""
    begun, below = merged_cell("Harbour Board", "restart"), merged_cell("", "continue")
    until, while_ = merged_cell("May 2024", "restart"), merged_cell("", "continue")
    shared = [("Responsible", begun, below, below, "Port"), ("Deadline", until, while_, while_, "2025")]
    own = [("Action", "1.1 Meet", "1.2 Go", "2.1 Sit", "2.2 Stay"), ("Rating", *["On track"] * 4)]
    texts = ("Summary of progress", "We met.", merged_cell("We went.", "restart"), merged_cell("", "continue"), "Soon.")
    columns = [*shared, *own, texts] if first else [*own, texts, *shared]
    body = table(*(cells_of_row(*cells) for cells in zip(*columns, strict=True)))
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + body)), plan)
    assert report.actions[0].responsible
    assert [action.responsible for action in report.actions[1:3]] == [report.actions[0].responsible] * 2
    assert report.actions[0].responsible != report.actions[3].responsible
    assert [str(action.due) for action in report.actions] == ["2024-05", "2024-05", "2024-05", "2025"]
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We went."], ["We went."], ["Soon."]]
    assert 'action 2.1: "Harbour Board" is in a cell merged with the row above' in words(report)


@pytest.mark.parametrize(
    ("heading", "said"),
    [("Remarks of the Ministry of Ports", True), ("Observations de la Direction des ports", True),
     ("Comentarios del Ministerio de Puertos", True),
     ("Remarks by Customs", True), ("Remarks", False), ("Comments of the Party", False),
     ("Comments of the responsible ministry", False)],
)  # fmt: skip
def test_comments_of_a_body(plan: Plan, heading: str, said: bool) -> None:
    """Comments of a ministry are comments of the Party; that their author is not imported is reported."""
    rows = (
        row("Action", "Rating", "Summary of progress", heading),
        row("1.1 Meet", "On track", "We met.", "Too dear."),
    )
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(*rows))), plan)
    assert report.actions[0].texts.comments == ["Too dear."]
    assert ("were imported without the name of their author" in words(report)) == said


def whole_row(text: str) -> str:
    return f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>{paragraph(run(text))}</w:tc></w:tr>'


@pytest.mark.parametrize(
    "heading",
    ["Overall rating", "Overall progress rating of the Plan", "Notation globale du Plan", "Calificaci\u00f3n general"],
)
@pytest.mark.parametrize("apart", [True, False])
def test_the_rating_of_the_plan_below_the_actions(plan: Plan, heading: str, apart: bool) -> None:
    """The rating of the whole plan, in the last row or in a table of its own, is not that of an action."""
    rows, last = (row(*HEADING.split("\t")), row("1.1 Meet", "Achieved", "We met.")), row(heading, "On track", "")
    body = table(*rows) + paragraph(run("")) + table(row(heading, "On track")) if apart else table(*rows, last)
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + body)), plan)
    assert [(action.title, action.rating.rating) for action in report.actions] == [("Meet", "achieved")]
    assert report.synopsis.overall.rating == "on-track"
    assert "was read as the overall rating" in words(report)


@pytest.mark.parametrize(
    ("text", "progress", "said"),
    [("Opinion of the Secretariat: too slow.", ["We met."], "is not a text of the Party"),
     ("Avis du Secr\u00e9tariat : en bonne voie", ["We met."], "is not a text of the Party"),
     ("Dictamen de la Secretar\u00eda: lento", ["We met."], "is not a text of the Party"),
     ("Boats came too.", ["We met.", "Boats came too."], "this row was joined to action 1.1")],
)  # fmt: skip
def test_a_text_over_all_columns_below_an_action(plan: Plan, text: str, progress: list[str], said: str) -> None:
    """A row with one wide cell is a text about the action above, not the rest of its title."""
    rows = (row(*HEADING.split("\t")), row("1.1 Meet", "Achieved", "We met."), whole_row(text))
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(*rows))), plan)
    assert [(action.title, action.texts.progress) for action in report.actions] == [("Meet", progress)]
    assert said in words(report)


@pytest.mark.parametrize(
    "headings",
    [
        "Action\tRating\tQ1\tQ2",
        "Mesure\tNotation\t1er semestre\t2e semestre",
        "Acci\u00f3n\tCalificaci\u00f3n\tI trimestre\tII trimestre",
    ],
)
def test_texts_by_quarter(plan: Plan, headings: str) -> None:
    """Columns headed by quarters or halves hold the texts if no other column does; a cross is not a text."""
    report = read(plan, "PART C", headings, "1.1 Meet\tAchieved\tA plan.\tWe met.", "1.2 Go\tAchieved\tX\tWe went.")
    assert [action.texts.progress for action in report.actions] == [["A plan.", "We met."], ["We went."]]
    assert "were read as the same kind of text, and joined" in words(report)
    assert '"X" is a mark, not a text' in words(report)


@pytest.mark.parametrize(
    "ratings",
    [
        "Rating in 2021\tRating in 2022",
        "Notation 2021\tNotation 2022",
        "Calificaci\u00f3n 2021\tCalificaci\u00f3n 2022",
    ],
)
@pytest.mark.parametrize("pillar", [("PILLAR 1: Legislation",), ()])
def test_ratings_of_two_years(plan: Plan, ratings: str, pillar: tuple[str, ...]) -> None:
    """Of two columns of ratings with years, the later is read, also where the line of a pillar divides the table."""
    first, second = ratings.split("\t")
    report = read(plan, "PART C", f"Action\t{ratings}\tSummary", *pillar, "1.1 Meet\tNot commenced\tOn track\tWe met.")
    assert [(action.title, action.rating.rating) for action in report.actions] == [("Meet", "on-track")]
    assert f'"Not commenced" is under "{first}", which is about an earlier time' in words(report)
    report = read(plan, "PART C", f"Action\t{second}\t{first}\tSummary", "1.1 Meet\tOn track\tAchieved\tWe met.")
    assert report.actions[0].rating.rating == "on-track"


def test_cells_under_headings_that_are_not_recognised(plan: Plan) -> None:
    """The text that is left out is reported with its heading; a deadline has several usual headings."""
    report = read(
        plan, "PART C", f"{HEADING}\tCoast Guard\tTime limit", "1.1 Meet\tAchieved\tWe met.\tAgreed.\tMay 2024\tOdd."
    )
    assert str(report.actions[0].due) == "2024-05"
    assert '"Agreed." is under "Coast Guard", which was not recognised' in words(report)
    assert '"Odd." is not under a heading' in words(report)


@pytest.mark.parametrize(
    ("heading", "party", "other"),
    [("Rating", "Government", "Secretariat"), ("Notation", "Partie", "Secr\u00e9tariat"),
     ("Calificaci\u00f3n", "Parte", "Secretar\u00eda")],
)  # fmt: skip
def test_a_rating_divided_below_its_heading(plan: Plan, heading: str, party: str, other: str) -> None:
    """A second line of the heading tells the Party's rating from that of somebody else."""
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(run(heading))}</w:tc>'
    body = table(
        cells_of_row("Action", wide, "Summary"),
        row("", party, other, ""),
        row("1.1 Meet", "Achieved", "On track", "We met."),
    )
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + body)), plan)
    assert [(action.title, action.rating.rating) for action in report.actions] == [("Meet", "achieved")]


def test_headings_of_part_a_in_the_table_of_all_parts(plan: Plan) -> None:
    """A table with all parts is not taken for a table of an action, although some of its rows are headings alone."""
    lines = ("PART A: Synopsis", "Progress to date", "A law.", "Rating", "PART B: Summary", "Achieved\tOn track",
             "1.1 Meet\t", "PART C: Details", HEADING, "1.1 Meet\tAchieved\tWe met.")  # fmt: skip
    body = table(*(row(*line.split("\t")) for line in lines))
    report = read_form(read_docx(word_file(body)), plan)
    assert report.synopsis.progress[0] == "A law."
    assert [(action.rating.rating, action.texts.progress) for action in report.actions] == [("achieved", ["We met."])]


PARTS = {
    "A": "PART A: Synopsis\nThe plan is rated \u2018On track\u2019.",
    "B": "PART B: Summary\nAchieved\tOn track\tNot commenced\n1.1 Meet\t1.2 Go\t",
    "C": f"PART C: Details\n{HEADING}\n1.1 Meet\t\tWe met.\n1.2 Go\t\tWe went.",
}
CONTENTS = ("PART A: Synopsis 2", "PART B: Summary 3", "PART C: Details 4")


@pytest.mark.parametrize("order", ["ABC", "CBA", "BAC", "CAB", "ACB"])
@pytest.mark.parametrize("contents", [CONTENTS, ()])
def test_parts_in_any_order(plan: Plan, order: str, contents: tuple[str, ...]) -> None:
    """Part C may come before Part B, also after a table of contents in the usual order."""
    report = read(plan, "Report", *contents, *(PARTS[letter] for letter in order))
    assert [(action.id, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("1.1", "achieved", ["We met."]),
        ("1.2", "on-track", ["We went."]),
    ]
    assert report.synopsis.overall.rating == "on-track"
    assert "was not found" not in words(report).replace("day of the period was not found", "")


def test_part_c_before_part_b_without_headings(plan: Plan) -> None:
    """The tables alone show which part they are, but a row with two ratings is not the heading of Part B."""
    rows = [PARTS[letter].split("\n", 1)[1] for letter in "CB"]
    report = read(plan, "Report", rows[0], "", rows[1])
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]


@pytest.mark.parametrize("total", ["TOTAL", "Total actions", "Totaux", "Subtotal"])
def test_a_row_of_totals_below_crosses(plan: Plan, total: str) -> None:
    """A row of totals is neither an action nor worth a line."""
    report = read(plan, "PART B: Summary", "Action\tAchieved\tOn track", "1.1 Meet\tx\t", "1.2 Eat\t\tx",
                  f"{total}\t1\t1", "PART C: Details", HEADING, "1.1 Meet\tAchieved\tWe met.",
                  "1.2 Eat\tOn track\tWe ate.")  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert '"1"' not in words(report)


@pytest.mark.parametrize("heading", ["Rubrique", "Theme", "Axe"])
def test_numbers_of_actions_below_the_heading_of_pillars(plan: Plan, heading: str) -> None:
    """Different numbers with dots are those of the actions."""
    rows = ["1.1\tMap\tAchieved\tIt was done.", "1.2\tLaw\tAchieved\tIt was done."]
    report = read(plan, "PART C: Details", f"{heading}\tAction\tRating\tProgress", *rows)
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
