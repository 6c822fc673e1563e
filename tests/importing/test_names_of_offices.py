"""Offices whose names begin with no word such as "ministry", as distinct from persons. All names are fictional."""

import pytest

from planpress.importing.names_of_offices import names_no_person
from planpress.model import Plan
from tests.importing.forms import lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")

__all__ = ["plan"]


@pytest.mark.parametrize(
    "name",
    [
        "Inspectorate of Hydraulic Works",
        "Keepers of Small Rivers",
        "National Gene Bank",
        "Coastal Observatory",
        "Port Inspectorate of Lumen",
        "Laboratories of the Coast",
        "Conservatoire du littoral de Palude",
        "Observatoire permanent des sols",
        "Banque g\u00e9n\u00e9tique nationale",
        "Conservatoire d\u2019espaces naturels",
        "Museo de Historia Natural",
        "Parque Nacional Sierra",
        "National Plant Gene Bank",
        "Coordena\u00e7\u00e3o de Zoonoses",
        "Funda\u00e7\u00e3o dos Rios",
        "Conservatoire du littoral (CL)",
    ],
)
def test_offices(name: str) -> None:
    assert names_no_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Jane Doe",
        "Juan de la Cruz",
        "Juan de la cruz",
        "Maria da silva",
        "Marie du Pont",
        "Marie du Parc",
        "Margaret Court",
        "Elizabeth of York",
        "Concepci\u00f3n de la Cruz",
        "Gregorio de la Vega",
        "National Consultant Jane Doe",
        "Consultor Nacional Juan P\u00e9rez",
        "Ann Poe of the National Gene Bank",
        "Jane Doe at National Gene Bank",
        "Ana del equipo t\u00e9cnico",
        "Ann Poe, Director",
        "Dr. Jane Doe",
        "Equipo Nacional Juan P\u00e9rez",
        "R\u00e9seau national Jean Dupont",
        "National Team Jane Doe",
        "Centre Marie de Pont",
        "Ann Station",
        "Jane Doe (JD)",
    ],
)
def test_possible_persons(name: str) -> None:
    assert not names_no_person(name)


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Pr\u00e9par\u00e9 par : Conservatoire du littoral de Palude", "Conservatoire du littoral de Palude"),
        ("Prepared by: National Gene Bank (NGB)", "National Gene Bank (NGB)"),
        ("Elaborado por: Coordena\u00e7\u00e3o de Zoonoses", "Coordena\u00e7\u00e3o de Zoonoses"),
        ("Prepared by: Jane Doe and National Gene Bank", ""),
        ("Elaborado por: Juan de la Cruz", ""),
    ],
)
def test_the_front_page(plan: Plan, line: str, office: str) -> None:
    """An office is imported, a possible person left out, and both are quoted."""
    report = read(plan, lines("Progress report", line), DETAILS)
    assert report.front.prepared_by == office
    assert ("was read as the office" if office else "it may name a person") in words(report)
