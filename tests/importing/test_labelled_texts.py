"""Labels in front of texts in Part C, and lines with tabs as Word saves them. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported import AS_IT_IS
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.reading import table_in_a_text
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


def cell(plan: Plan, *paragraphs: str, rating: str = "On track") -> tuple[ImportedAction, str]:
    """The only action of a table whose last cell has the given paragraphs, and what was uncertain."""
    progress = "".join(paragraph(run(text)) for text in paragraphs)
    body = table(row("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), row("1.1 Meet", rating, progress))
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + body)), plan)
    (action,) = report.actions
    return action, words(report)


@pytest.mark.parametrize(
    "labels",
    [("Progress:", "Next steps:", "Challenges:", "Comments:"), ("Progrès :", "Prochaines étapes :", "Défis :",
     "Commentaires :"), ("Progreso:", "Próximos pasos:", "Retos:", "Comentarios:"),
     ("Progress:", "Next steps planned:", "Difficulties encountered:", "Remarks:"),
     ("Progrès :", "Prochaines étapes :", "Problèmes rencontrés :", "Remarques :"),
     ("Progreso:", "Próximos pasos:", "Principales dificultades encontradas:", "Observaciones:"),
     ("Progresso:", "Próximos passos:", "Desafios:", "Comentários:"),
     ("វឌ្ឍនភាព:", "ជំហានបន្ទាប់៖",
      "បញ្ហាប្រឈម៖", "យោបល់៖"),
     ("التقدم:", "الخطوات القادمة:",
      "التحديات:", "ملاحظات:")],
)  # fmt: skip
def test_labels_divide_a_cell(plan: Plan, labels: tuple[str, ...]) -> None:
    """A label that is a field of the form begins the text of that field, up to the next label."""
    progress, outlook, challenges, comments = labels
    lines = (f"{outlook} More.", "And more.", f"{challenges} Rain.", f"{comments} No boats.")
    action, _ = cell(plan, f"{progress} We met.", *lines)
    assert action.texts.progress == ["We met."]
    assert action.further == {"outlook": ["More.", "And more."], "challenges": ["Rain."]}
    assert action.texts.comments == ["No boats."]
    action, _ = cell(plan, "\n".join((f"{comments} No boats.", f"{outlook} More.")))
    assert (action.texts.progress, action.texts.comments, action.further["outlook"]) == ([], ["No boats."], ["More."])


def test_sentences_and_other_labels_stay_in_the_text(plan: Plan) -> None:
    """Words that only begin a sentence, labels that add something, and labels without a text are kept."""
    texts = ["Next to the pier, knots hold.", "Comments by the press were kind.", "Note: all is well.",
             "Results: three boats.", "Status: under review.", "Challenges in court failed.", "Outlook"]  # fmt: skip
    action, _ = cell(plan, *texts)
    assert action.texts.progress == texts
    assert action.further == {"outlook": [], "challenges": []}


def test_a_rating_in_the_text_beside_a_rating_is_reported(plan: Plan) -> None:
    action, said = cell(plan, "We met.", "Rating: Achieved")
    assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met.", "Rating: Achieved"])
    assert '"Rating: Achieved" is in the text beside the rating' in said
    action, _ = cell(plan, "We met.", "Rating: Achieved", rating="")
    assert (action.rating.rating, action.texts.progress) == ("achieved", ["We met."])


def test_a_label_of_an_earlier_report_is_reported(plan: Plan) -> None:
    text = "Progress in the previous period: slow."
    action, said = cell(plan, text)
    assert action.texts.progress == [text]
    assert said.count('"Progress in the previous period" announces a text about an earlier report') == 1


@pytest.mark.parametrize(
    ("label", "rating"),
    [("Évaluation :", "Réalisée"), ("Evaluation:", "Achieved"), ("Evaluación:", "Lograda"),
     ("Appréciation :", "Réalisée"), ("Autoevaluación:", "Lograda"), ("Assessment \u2013", "Achieved"),
     ("État :", "Réalisée"), ("Estado:", "Lograda"), ("Avaliação:", "Achieved"),
     ("ការវាយតម្លៃ៖", "Achieved")],
)  # fmt: skip
def test_headings_of_the_form_before_a_rating(plan: Plan, label: str, rating: str) -> None:
    """The heading of the column of ratings is also a label, in paragraphs and in cells, in every language."""
    lines = ("PART C: Details", "1.1 Meet", f"{label} {rating}", "We met.")
    (action,) = read_form(read_text("\n".join(lines).encode()), plan).actions
    assert (action.rating.rating, action.texts.progress) == ("achieved", ["We met."])
    action, _ = cell(plan, "We met.", rating=f"{label} {rating}")
    assert action.rating.rating == "achieved"


@pytest.mark.parametrize("text", ["Évaluation : le texte plaît.", "Nota: el texto sigue.", "Estado: bueno"])
def test_the_same_words_before_a_text(plan: Plan, text: str) -> None:
    lines = ("PART C: Details", "1.1 Meet", "Rating: Achieved", text)
    (action,) = read_form(read_text("\n".join(lines).encode()), plan).actions
    assert (action.rating.rating, action.texts.progress) == ("achieved", [text])


WITHOUT_TABS = """NIAP progress report
PART A: Synopsis
1. The plan is rated \u2018On track\u2019.
PART B: Summary
Achieved
1.1 Amend the law
PART C: Details
1.1 Amend the law
Rating: Achieved
The law was published.
\u2022 Boats came.
2.1 Go
Rating: On track
Next steps: more.
"""


def test_tabs_after_numbers_and_labels(plan: Plan) -> None:
    """Lines with a tab after a number, a bullet or a label read like the same lines with a space."""
    expected = read_form(read_text(WITHOUT_TABS.encode()), plan)
    tabbed = WITHOUT_TABS
    for sign in ("1.", "1.1", "2.1", "Rating:", "\u2022", "Next steps:", "PART C:"):
        tabbed = tabbed.replace(f"\n{sign} ", f"\n{sign}\t")
    for text in (tabbed, tabbed.replace("Rating:\t", "Rating\t"), tabbed.replace("\t", "\t\t")):
        report = read_form(read_text(text.encode()), plan)
        assert report.actions == expected.actions
        assert report.synopsis == expected.synopsis
        assert report.uncertainties == expected.uncertainties
    assert [action.rating.rating for action in expected.actions] == ["achieved", "on-track"]


def test_tabs_in_a_text_with_one_part(plan: Plan) -> None:
    """A text in which only one part has a heading is not refused as a table without headings."""
    lines = ["PART C: Details"]
    for number in ("1.1", "1.2", "2.1"):
        lines += [f"Action\t{number} Meet", "Rating\tAchieved", "Progress\tWe met."]
    content = "\n".join(lines).encode()
    assert table_in_a_text(content, plan, AS_IT_IS) is None
    report = read_form(read_text(content), plan)
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        (number, "achieved") for number in ("1.1", "1.2", "2.1")
    ]


@pytest.mark.parametrize(
    ("planned", "done"),
    [("Planned:", "Achieved so far:"), ("What was planned \u2013", "Done:"), ("Expected outputs:", "Actual outputs:"),
     ("Pr\u00e9vu :", "R\u00e9alis\u00e9 :"), ("Activit\u00e9s pr\u00e9vues :", "Ce qui a \u00e9t\u00e9 fait :"),
     ("Previsto:", "Realizado hasta la fecha:"), ("Lo planificado:", "Lo realizado:"),
     ("Planejado:", "Feito:"), ("\u0627\u0644\u0645\u062e\u0637\u0637:", "\u0627\u0644\u0645\u0646\u062c\u0632:"),
     ("\u1782\u17d2\u179a\u17c4\u1784\u1791\u17bb\u1780:", "\u179f\u1798\u17d2\u179a\u17c1\u1785\u1794\u17b6\u1793:")],
)  # fmt: skip
def test_plans_are_left_out(plan: Plan, planned: str, done: str) -> None:
    """A line about what was planned is left out and reported; the line beside it loses its label."""
    text = f"PART C\n\n1.1 Meet\n{planned} Two ports.\n{done} One port opened.\nRating: On track\n"
    report = read_form(read_text(text.encode()), plan)
    assert report.actions[0].texts.progress == ["One port opened."]
    assert "Two ports." in words(report)
    for texts in (
        (f"{planned} Two ports.\n{done} One port opened.",),
        (planned, "Two ports.", done, "One port opened."),
    ):
        action, said = cell(plan, *texts)
        assert action.texts.progress == ["One port opened."]
        assert "Two ports." in said


@pytest.mark.parametrize(
    "text",
    ["Planned completion: the vault opens in May.", "The planned port: a success.", "Done: the vault is open.",
     "Expected"],
)  # fmt: skip
def test_other_words_about_plans_stay_in_the_text(plan: Plan, text: str) -> None:
    action, _ = cell(plan, "We met.", text)
    assert action.texts.progress == ["We met.", text]


def test_what_is_planned_for_next_year_is_the_outlook(plan: Plan) -> None:
    action, _ = cell(plan, "We met.", "Planned for next year: a port.")
    assert (action.texts.progress, action.further["outlook"]) == (["We met."], ["a port."])


@pytest.mark.parametrize(
    "label", ["Our rating:", "Notre notation :", "Nuestra calificaci\u00f3n:", "Nossa classifica\u00e7\u00e3o:"]
)
def test_a_rating_of_our_own(plan: Plan, label: str) -> None:
    report = read_form(read_text(f"PART C\n\n1.1 Meet\n{label} on track\nWe met.\n".encode()), plan)
    assert (report.actions[0].rating.rating, report.actions[0].texts.progress) == ("on-track", ["We met."])


@pytest.mark.parametrize("label", ["State of implementation", "Implementation status", "État d'avancement", "Status"])
@pytest.mark.parametrize("below", [True, False])
def test_sentences_behind_a_label_of_a_state(plan: Plan, label: str, below: bool) -> None:
    """In a Part C without a table, a sentence behind such a label is not a second rating."""
    lines = ["PART C: Details", "1.1 Meet", "Rating: Achieved", *([f"{label}:", "We met in May."] if below else
                                                                  [f"{label}: We met in May."])]  # fmt: skip
    (action,) = read_form(read_text("\n".join(lines).encode()), plan).actions
    assert (action.rating.rating, "We met in May." in " ".join(action.texts.progress)) == ("achieved", True)


@pytest.mark.parametrize(
    "label",
    [
        "Evaluation:",
        "\u00c9valuation :",
        "Evaluaci\u00f3n:",
        "Note :",
        "Status:",
        "\u0627\u0644\u062a\u0642\u064a\u064a\u0645:",
    ],
)
def test_a_label_of_ratings_before_words_that_no_scale_has(plan: Plan, label: str) -> None:
    """The words are quoted, and are no progress."""
    text = ("Party: Cambodia", "PART C", "1.1 Meet", f"{label} On track", "We met.", "1.2 Walk", f"{label} Hampered",
            "We walked.", "1.3 Talk", "Rating: On track", f"{label} By peers", "We talked.")  # fmt: skip
    report = read_form(read_text("\n".join(text).encode()), plan)
    assert [action.rating.rating for action in report.actions] == ["on-track", "", "on-track"]
    assert report.actions[1].texts.progress == ["We walked."]
    assert 'action 1.2: "Hampered" is not the label of a rating on the scale' in words(report)
    assert "By peers" in " ".join(report.actions[2].texts.progress)


@pytest.mark.parametrize(
    "texts",
    [
        "We met. Next steps: We meet again. Challenges: Rain fell.",
        "Nous avons vu. Prochaines \u00e9tapes : Suite en mai. D\u00e9fis : Il a plu.",
        "Nos reunimos. Pr\u00f3ximos pasos: Otra reuni\u00f3n. Retos: Llovi\u00f3.",
        "We met! (In May.) Way forward: We meet again. Difficulties encountered: Rain fell.",
    ],
)
def test_labels_between_sentences(plan: Plan, texts: str) -> None:
    """A label of another text divides a paragraph behind the end of a sentence."""
    action, _ = cell(plan, texts)
    further = "".join(action.further["outlook"] + action.further["challenges"])
    assert (len(action.texts.progress), ":" in " ".join([*action.texts.progress, further])) == (1, False)
    assert all(len(action.further[role]) == 1 for role in ("outlook", "challenges"))


@pytest.mark.parametrize(
    "text", ["We met. Results: three boats.", "We met. the challenges: rain.", "See sect. Challenges of rain: none."]
)
def test_other_words_between_sentences(plan: Plan, text: str) -> None:
    """Words with a colon that announce no other text stay in their paragraph."""
    action, _ = cell(plan, text)
    assert action.texts.progress == [text]


@pytest.mark.parametrize(
    "lines",
    [
        ("We met.", "Next steps. We meet again to see the progress.", "Challenges. Rain fell."),
        ("We met. Next steps. We meet again to see the progress. Challenges. Rain fell.",),
        ("We met.", "Difficulties encountered. Rain fell.", "Way forward. We meet again to see the progress."),
    ],
)
def test_labels_with_a_full_stop(plan: Plan, lines: tuple[str, ...]) -> None:
    """A heading of another text may end with a full stop, before a text on the same line."""
    action, told = cell(plan, *lines)
    assert action.texts.progress == ["We met."]
    assert action.further == {"outlook": ["We meet again to see the progress."], "challenges": ["Rain fell."]}
    assert "was read as the heading" not in told


@pytest.mark.parametrize(
    "text", ["Results. Three boats.", "We met. Next steps.", "Meeting. We met.", "Challenges of Rain. No."]
)
def test_sentences_that_are_no_labels(plan: Plan, text: str) -> None:
    """Other words before a full stop are sentences."""
    action, _ = cell(plan, text)
    assert action.texts.progress == [text]


@pytest.mark.parametrize("word", ["[INDICATOR]", "[Action]", " [Rating] "])
def test_words_of_the_template_above_a_text(plan: Plan, word: str) -> None:
    """In brackets, they are no label of the text below, and are counted."""
    action, said = cell(plan, word, "Poles were delivered.")
    assert action.texts.progress == ["Poles were delivered."]
    assert not action.indicators
    assert "the words of the template in the summar" in said


@pytest.mark.parametrize("label", ["État à la fin de la période", "State of the work at end of June"])
def test_a_long_label_before_ratings(plan: Plan, label: str) -> None:
    """Words that stand before a rating in each action announce it, also if they are more than other labels have."""
    cells = [("1.1 Meet", f"{label} : Achieved", "We met."), ("1.2 Dig", f"{label} : On track", "We dug.")]
    rows = "".join(row(name, "".join(paragraph(run(text)) for text in rest)) for name, *rest in cells)
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(row("ACTION", "PROGRESS"), rows))), plan)
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We dug."]]
    assert words(report).count(f'"{label}" was read as the label of the Party\'s ratings') == 1
