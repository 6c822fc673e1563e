"""Words of a template that nobody replaced, in all languages. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.importing.placeholders import is_placeholder
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
LANGUAGES = {
    "en": ("PART A: Synopsis", "Overall rating: [Rating]", "PART C: Details", "ACTION|INDICATOR|EVALUATION|SUMMARY OF PROGRESS",
           "[Action]|[Indicator]|[Rating]|[Summary]", "Reporting period: [DD Month YYYY] \u2013 [DD Month YYYY]"),
    "fr": ("PARTIE A : Synopsis", "\u00c9valuation globale : [Indiquer la note]", "PARTIE C : D\u00e9tails",
           "ACTION|INDICATEUR|\u00c9VALUATION|R\u00c9SUM\u00c9 DES PROGR\u00c8S", "[Action]|[Indicateur]|[Note]|[R\u00e9sum\u00e9]",
           "P\u00e9riode : [jj mois aaaa] \u2013 [jj mois aaaa]"),
    "es": ("PARTE A: Sinopsis", "Calificaci\u00f3n general: [Calificaci\u00f3n]", "PARTE C: Detalles",
           "ACCI\u00d3N|INDICADOR|EVALUACI\u00d3N|RESUMEN DE LOS PROGRESOS", "[Acci\u00f3n]|[Indicador]|[Calificaci\u00f3n]|[Resumen]",
           "Per\u00edodo: [dd de mes de aaaa] \u2013 [dd de mes de aaaa]"),
    "pt": ("PARTE A: Sinopse", "Classifica\u00e7\u00e3o geral: [Classifica\u00e7\u00e3o]", "PARTE C: Detalhes",
           "A\u00c7\u00c3O|INDICADOR|AVALIA\u00c7\u00c3O|RESUMO DOS PROGRESSOS", "[A\u00e7\u00e3o]|[Indicador]|[Classifica\u00e7\u00e3o]|[Resumo]",
           "Per\u00edodo: [dd de m\u00eas de aaaa] \u2013 [dd de m\u00eas de aaaa]"),
    "ar": ("\u0627\u0644\u062c\u0632\u0621 \u0623: \u0645\u0644\u062e\u0635", "\u0627\u0644\u062a\u0642\u064a\u064a\u0645 \u0627\u0644\u0639\u0627\u0645: [\u0627\u0644\u062a\u0642\u064a\u064a\u0645]",
           "\u0627\u0644\u062c\u0632\u0621 \u062c: \u062a\u0641\u0627\u0635\u064a\u0644",
           "\u0627\u0644\u0625\u062c\u0631\u0627\u0621|\u0627\u0644\u0645\u0624\u0634\u0631|\u0627\u0644\u062a\u0642\u064a\u064a\u0645|\u0645\u0644\u062e\u0635 \u0627\u0644\u062a\u0642\u062f\u0645",
           "[\u0627\u0644\u0625\u062c\u0631\u0627\u0621]|[\u0627\u0644\u0645\u0624\u0634\u0631]|[\u0627\u0644\u062a\u0642\u064a\u064a\u0645]|[\u0645\u0644\u062e\u0635]",
           "\u0627\u0644\u0641\u062a\u0631\u0629 \u0627\u0644\u0645\u0634\u0645\u0648\u0644\u0629: [\u064a\u0648\u0645 \u0634\u0647\u0631 \u0633\u0646\u0629]"),
}  # fmt: skip


def form(language: str, period: str, *filled: str) -> list[str]:
    """A form of a language, with the rows that were filled in and a row of its template."""
    part_a, overall, part_c, heads, cells, _ = LANGUAGES[language]
    first, *rest = cells.split("|")
    rows = [(f"1.{number} {first}", *rest) for number in (4, 5)]
    return [lines("Annual report", period, part_a, overall, part_c), grid(heads.split("|"), *(row.split("|") for row in filled), *rows)]  # fmt: skip


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
