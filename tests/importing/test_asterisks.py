"""Asterisks in Parts B and C of a form, with and without the titles of actions. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from planpress.rules import sound_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, ratings: tuple[str, ...], first: str) -> FormReport:
    """A form with a Part B, and with the name of the first action in Part C."""
    details = (
        "PART C: Details",
        "Action\tRating\tProgress",
        f"{first}\tAchieved\tWe dug.",
        "1.2 Rest\tOn track\tWe sat.",
    )
    return read_form(read_text("\n".join(("PART B: Ratings", *ratings, *details)).encode()), plan)


def told(report: FormReport) -> list[tuple[str, str]]:
    return [(doubt.words, doubt.hint) for doubt in report.uncertainties if "asterisk" in doubt.words]


NUMBERS = [("Achieved: 1.1", "On track: 1.2"), ("Achieved", "1.1", "On track", "1.2"),
           ("Achieved\tOn track", "1.1\t1.2")]  # fmt: skip


@pytest.mark.parametrize("ratings", NUMBERS)
def test_numbers_without_titles(plan: Plan, ratings: tuple[str, ...]) -> None:
    """Part B prints no titles, so it lacks no asterisk."""
    report = read(plan, ratings, "1.1 Dig*")
    assert told(report) == []
    first = form_mapping(report, plan)["actions"][0]  # type: ignore[index]  # a list of actions
    assert first["starred"]
    assert "printed" not in first


@pytest.mark.parametrize("ratings", [("Achieved: 1.1*", "On track: 1.2"), ("Achieved\tOn track", "1.1*\t1.2")])
def test_asterisks_beside_numbers(plan: Plan, ratings: tuple[str, ...]) -> None:
    report = read(plan, ratings, "1.1 Dig")
    assert told(report) == [("action 1.1 has an asterisk in Part B only", "both parts are kept as they are")]
    first = form_mapping(report, plan)["actions"][0]  # type: ignore[index]  # a list of actions
    assert (first["starred"], first["printed"]) == (True, {"part_c": {"starred": False}})


def test_titles_in_both_parts(plan: Plan) -> None:
    report = read(plan, ("Achieved", "1.1 Dig", "On track", "1.2 Rest"), "1.1 Dig*")
    assert told(report) == [("action 1.1 has an asterisk in Part C only", "both parts are kept as they are")]
