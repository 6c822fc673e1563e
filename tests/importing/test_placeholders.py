"""Words of a template that nobody replaced, in all languages. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.importing.placeholders import is_placeholder
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words
from tests.importing.tables import actions, doubts, imported, plan_of

__all__ = ["plan"]
HEADS = {"en": "No.|Action|Rating|Progress", "fr": "N°|Action|Note|Progrès", "es": "N.º|Acción|Calificación|Progresos"}
OPEN = {
    "en": "[Action]|[Rating]|[Summary]",
    "fr": "[Action]|[Note]|[Résumé]",
    "es": "[Acción]|[Calificación]|[Resumen]",
}
LANGUAGES = {
    "en": (
        "PART A: Synopsis",
        "Overall rating: [Rating]",
        "PART C: Details",
        "ACTION|INDICATOR|EVALUATION|SUMMARY OF PROGRESS",
        "[Action]|[Indicator]|[Rating]|[Summary]",
        "Reporting period: [DD Month YYYY] \u2013 [DD Month YYYY]",
    ),
    "fr": (
        "PARTIE A : Synopsis",
        "Évaluation globale : [Indiquer la note]",
        "PARTIE C : Détails",
        "ACTION|INDICATEUR|ÉVALUATION|RÉSUMÉ DES PROGRÈS",
        "[Action]|[Indicateur]|[Note]|[Résumé]",
        "Période : [jj mois aaaa] \u2013 [jj mois aaaa]",
    ),
    "es": (
        "PARTE A: Sinopsis",
        "Calificación general: [Calificación]",
        "PARTE C: Detalles",
        "ACCIÓN|INDICADOR|EVALUACIÓN|RESUMEN DE LOS PROGRESOS",
        "[Acción]|[Indicador]|[Calificación]|[Resumen]",
        "Período: [dd de mes de aaaa] \u2013 [dd de mes de aaaa]",
    ),
    "pt": (
        "PARTE A: Sinopse",
        "Classificação geral: [Classificação]",
        "PARTE C: Detalhes",
        "AÇÃO|INDICADOR|AVALIAÇÃO|RESUMO DOS PROGRESSOS",
        "[Ação]|[Indicador]|[Classificação]|[Resumo]",
        "Período: [dd de mês de aaaa] \u2013 [dd de mês de aaaa]",
    ),
    "ar": (
        "الجزء أ: ملخص",
        "التقييم العام: [التقييم]",
        "الجزء ج: تفاصيل",
        "الإجراء|المؤشر|التقييم|ملخص التقدم",
        "[الإجراء]|[المؤشر]|[التقييم]|[ملخص]",
        "الفترة المشمولة: [يوم شهر سنة]",
    ),
}


def form(language: str, period: str, *filled: str) -> list[str]:
    """A form of a language, with the rows that were filled in and a row of its template."""
    part_a, overall, part_c, heads, cells, _ = LANGUAGES[language]
    first, *rest = cells.split("|")
    rows = [(f"1.{number} {first}", *rest) for number in (4, 5)]
    table = grid(heads.split("|"), *(row.split("|") for row in filled), *rows)
    return [lines("Annual report", period, part_a, overall, part_c), table]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("period", ["", "2022"])
def test_templates_are_refused(plan: Plan, language: str, period: str) -> None:
    """A form in which nobody wrote more than the period is refused, also without a period."""
    with pytest.raises(RefusedError, match="template that nobody has filled in"):
        read(plan, *form(language, period or LANGUAGES[language][-1]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_half_filled_forms(plan: Plan, language: str) -> None:
    """Words of the template are left out of the summary, the titles, the ratings and the texts, and told."""
    report = read(plan, *form(language, "2022", "1.1 Amend the law|Laws: 1|ACHIEVED|It was amended."))
    assert report.synopsis.summary == []
    assert [action.title for action in report.actions] == ["Amend the law", "", ""]
    assert [action.texts.progress for action in report.actions] == [["It was amended."], [], []]
    assert [action.rating.printed for action in report.actions] == ["ACHIEVED", "", ""]
    told = words(report)
    assert "action 1.4 has no title" in told
    assert "action 1.4 was imported without a rating" in told
    assert "the words of the template in the summaries of 2 actions were left out" in told
    assert told.count(LANGUAGES[language][1].partition(":")[0].strip()) == 1


def test_other_texts_in_brackets_are_told(plan: Plan) -> None:
    """A text in brackets that may belong to a template stays, and a line says so; a sentence in brackets is a text."""
    rows = [("1.1 Amend", "Achieved", "[Zusammenfassung]"), ("1.2 Train", "Achieved", "[It was done.]")]
    report = read(plan, lines("PART C"), grid(("Action", "Rating", "Progress"), *rows))
    assert [action.texts.progress for action in report.actions] == [["\\[Zusammenfassung\\]"], ["\\[It was done.\\]"]]
    assert "[Zusammenfassung] is a text in brackets" in words(report).replace('"', "")
    assert "It was done" not in words(report)


@pytest.mark.parametrize("text", ["[On track]", "[Achieved]", "[Done]", "[Law]", "[Budget law]", "Summary", "[Sic]"])
def test_other_words(text: str) -> None:
    """Labels of ratings and other words in brackets are no words of a template."""
    assert not is_placeholder(text)


@pytest.mark.parametrize("language", HEADS)
def test_tables(tmp_path_factory: pytest.TempPathFactory, language: str) -> None:
    """A table of words of the template is refused, also with names of actions; such words in a row are left out."""
    of_tables = plan_of(tmp_path_factory.mktemp("project"))
    heads, cells = HEADS[language].split("|"), OPEN[language].split("|")
    for names in (cells[:1] * 2, ["Dig wells", "Plant trees"]):
        rows = [[f"1.{number}", name, *cells[1:]] for number, name in enumerate(names, 1)]
        with pytest.raises(RefusedError, match="template that nobody has filled in"):
            imported(of_tables, [heads, *rows])
    report = imported(of_tables, [heads, ["1.1", "Dig wells", "Achieved", "Done."], ["1.2", "Plant trees", *cells[1:]]])
    assert actions(report)[1]["title"] == "Plant trees"
    assert not {"progress", "ratings", "comments"} & set(actions(report)[1])
    assert all(f'the words "{cell}" of the template were left out' in doubts(report) for cell in cells[1:])


def test_rows_of_part_a(plan: Plan) -> None:
    """A table in Part A whose rating nobody filled in gives no summary."""
    part_c = grid(("Action", "Note", "Progrès"), ("1.1 Amend", "Achieved", "It was amended."))
    part_a = grid(("Évaluation globale", "[Note]"), ("Synthèse", "[Résumé]"))
    report = read(plan, lines("PARTIE A : Synopsis"), part_a, lines("PARTIE C : Détails"), part_c)
    assert report.synopsis.summary == []
    assert "has no place" not in words(report)


def test_further_fields(plan: Plan) -> None:
    """Words of the template in other columns are told too, and other brackets than square ones count."""
    heads = ("Action", "Rating", "Progress", "Challenges", "Deadline", "Lead agency")
    row = ("1.1 Amend", "{Rating}", "(Summary)", "[Challenges]", "&lt;Date&gt;", "[Agency]")
    report = read(plan, lines("PART C"), grid(heads, row, ("1.2 Train", "Achieved", "So.", "…", "2023", "Customs")))
    first, second = report.actions
    assert (first.texts.progress, first.further["challenges"], first.due, first.responsible) == ([], [], None, [])
    assert second.further["challenges"] == []
    kinds = ("summaries", "challenges", "deadlines", "bodies")
    assert all(f"in the {kind} of 1 action were" in words(report) for kind in kinds)


@pytest.mark.parametrize("overall", ["Overall rating: [Choose a rating]", "Overall rating: [to be completed]"])
def test_printed_names_and_empty_cells(plan: Plan, overall: str) -> None:
    """A form with empty cells is a template if words of one are in Part A; without them it may be a report."""
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend the law", "", ""), ("1.2 Train rangers", "", ""))
    with pytest.raises(RefusedError, match="template that nobody has filled in"):
        read(plan, lines("Reporting period: 2022", "PART A: Synopsis", overall, "[Uebersicht]", "PART C"), part_c)
    assert len(read(plan, lines("Reporting period: 2022", "PART C"), part_c).actions) == 2


def test_texts_in_brackets_are_of_templates(plan: Plan) -> None:
    """Texts in brackets without a rating are those of a template in any language; a sentence is a text."""
    heads = ("Action", "Indicator", "Rating", "Progress")
    rows = [("1.1 Amend", "[Indicator 1]", "[Rating 1-5]", "[Zusammenfassung]"), ("1.2 Go", "", "", "[Kurz]")]
    with pytest.raises(RefusedError, match="template that nobody has filled in"):
        read(plan, lines("2022", "PART C"), grid(heads, *rows))
    report = read(plan, lines("2022", "PART C"), grid(heads, *rows, ("1.3 Sit", "", "", "[We sat.]")))
    assert [action.indicators for action in report.actions] == [[], [], []]
    assert [action.rating.printed for action in report.actions] == ["", "", ""]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["1.1", "", "", ""], ["1.2", "", "", ""]],
        [["\u2026", "\u2026", "\u2026", "\u2026"]],
        [["[number]", "[title of the action]", "[choose a rating]", "[next]"]],
        [["", "Enter the action here", "Select a rating", "Describe the progress"]],
        [["", "Escriba aqu\u00ed la acci\u00f3n", "Elija una opci\u00f3n", "Describa los avances"]],
    ],
)
def test_unfilled_tables(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    """A table with nothing below its heading but numbers, dots and requests is a template."""
    with pytest.raises(RefusedError, match="a template that nobody has filled in"):
        imported(plan_of(tmp_path_factory.mktemp("project")), [["No", "Action", "Rating", "Progress"], *rows])


def test_names_that_begin_like_requests(tmp_path_factory: pytest.TempPathFactory) -> None:
    report = imported(plan_of(tmp_path_factory.mktemp("project")), [["No", "Action"], ["1.1", "Draft the law"]])
    assert actions(report)[0]["title"] == "Draft the law"
