"""Periods that a report names by months, halves, quarters and years."""

import pytest

from planpress.importing.spans import printed_span


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("January to December 2024", "2024-01-01", "2024-12-31"),
        ("January - February 2024", "2024-01-01", "2024-02-29"),
        ("first half of 2024", "2024-01-01", "2024-06-30"),
        ("premier semestre 2024", "2024-01-01", "2024-06-30"),
        ("tercer trimestre de 2024", "2024-07-01", "2024-09-30"),
        ("Q2 2024", "2024-04-01", "2024-06-30"),
        ("progress in the second half of 2023", "2023-07-01", "2023-12-31"),
        ("deuxi\u00e8me trimestre de l'ann\u00e9e 2024", "2024-04-01", "2024-06-30"),
        ("III trimestre de 2024", "2024-07-01", "2024-09-30"),
        ("six premiers mois de 2024", "2024-01-01", "2024-06-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2023-2024", "2023-01-01", "2024-12-31"),
        ("1 July 2023 to 30 June 2024", "2023-07-01", "2024-06-30"),
        ("the years 2023 and 2024", "2023-01-01", "2024-12-31"),
        ("année 2022", "2022-01-01", "2022-12-31"),
        ("l'année civile 2022", "2022-01-01", "2022-12-31"),
        ("années 2019 et 2020", "2019-01-01", "2020-12-31"),
        ("año 2022", "2022-01-01", "2022-12-31"),
        ("año calendario 2022", "2022-01-01", "2022-12-31"),
        ("los años 2019 a 2020", "2019-01-01", "2020-12-31"),
        ("anos de 2019 e 2020", "2019-01-01", "2020-12-31"),
        ("سنة 2022", "2022-01-01", "2022-12-31"),
    ],
)
def test_whole_months(words: str, start: str, end: str) -> None:
    """Months and years become their first and their last day."""
    span = printed_span(words)
    assert (str(span.start), str(span.end), span.doubt) == (start, end, "")


@pytest.mark.parametrize("words", ["FY 2023/24", "2023/24", "fiscal year 2024", "FY2024", "exercice budgétaire 2024"])
def test_a_fiscal_year_is_named(words: str) -> None:
    """A fiscal year is not read, because it begins on a day that the words do not give."""
    span = printed_span(words)
    assert (span.start, span.end) == (None, None)
    assert "fiscal year" in span.doubt


@pytest.mark.parametrize("words", ["exercice 2021", "Ejercicio 2021", "el ejercicio 2021", "Exercício de 2021"])
def test_a_year_of_accounts(words: str) -> None:
    """It is a calendar year unless the words say that it is a fiscal year, which a line says."""
    span = printed_span(words)
    assert (str(span.start), str(span.end)) == ("2021-01-01", "2021-12-31")
    assert span.doubt == f'"{words}" was read as a calendar year'
