"""Facts of the front page at the beginning of Part A, or in a text box. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.exchange.office.word_files import paragraph
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
TITLE = lines("Report on the action plan")
DETAILS = lines("PART C: Detailed evaluation", "1.1 Meet", "Rating: Achieved")
FACTS = {
    "en": (("Party", "Cambodia"), ("Reporting period", "1 January 2024 \u2013 30 June 2024"), ("Meeting", "COP-6"),
           ("Submitted", "9 July 2024"), ("Overall rating", "On track")),
    "fr": (("Partie", "Cambodge"), ("P\u00e9riode couverte", "du 1er janvier 2024 au 30 juin 2024"),
           ("R\u00e9union", "COP-6"), ("Soumis le", "9 juillet 2024"), ("Notation globale", "En bonne voie")),
    "es": (("Parte", "Camboya"), ("Per\u00edodo del informe", "1 de enero de 2024 a 30 de junio de 2024"),
           ("Reuni\u00f3n", "COP-6"), ("Fecha de presentaci\u00f3n", "9 de julio de 2024"),
           ("Calificaci\u00f3n general", "En buen camino")),
    "pt": (("Parte", "Cambodia"), ("Per\u00edodo do relat\u00f3rio", "1 de janeiro de 2024 a 30 de junho de 2024"),
           ("Reuni\u00e3o", "COP-6"), ("Data de apresenta\u00e7\u00e3o", "9 de julho de 2024"),
           ("Overall rating", "On track")),
}  # fmt: skip
WHOLE = ("2024-01-01 2024-06-30", "COP-6", "2024-07-09")


def text_box(*texts: str) -> str:
    """A paragraph with a text box."""
    inner = f"<w:txbxContent>{lines(*texts)}</w:txbxContent>"
    return paragraph(f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>")


def head(report: FormReport) -> tuple[str, ...]:
    """The period, the meeting and the day of submission."""
    return f"{report.front.start} {report.front.end}", report.front.meeting, str(report.front.submitted or "")


@pytest.mark.parametrize("rows", FACTS.values(), ids=FACTS)
@pytest.mark.parametrize("layout", ["heading", "row", "lines"])
def test_part_a_begins_with_facts(plan: Plan, rows: Sequence[tuple[str, str]], layout: str) -> None:
    """They stand below the heading of Part A, or in its table."""
    part_a = {
        "heading": lines("PART A: Synopsis") + grid(*rows) + lines("We met the mayors."),
        "row": grid(("PART A: Synopsis",), *rows) + lines("We met the mayors."),
        "lines": lines("PART A: Synopsis", *map(": ".join, rows), "We met the mayors."),
    }
    report = read(plan, TITLE, part_a[layout], DETAILS)
    assert head(report) == WHOLE
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met the mayors."]
    assert "front page" not in words(report)


@pytest.mark.parametrize(
    "line",
    ["Reporting period of the plan: 2020-2025", "Previous reporting period: 2023", "Meeting: the mayors were there.",
     "Reporting period: during the year 2023 we met the mayors and the fishers of the whole coast"],
)  # fmt: skip
def test_other_lines_stay_in_part_a(plan: Plan, line: str) -> None:
    report = read(plan, TITLE, lines("PART A: Synopsis", line), DETAILS)
    assert report.front.start is None
    assert line in "\n".join(report.synopsis.summary) or line.partition(": ")[2] in "\n".join(report.synopsis.summary)


def test_the_front_page_has_the_period(plan: Plan) -> None:
    """Then nothing is searched elsewhere."""
    front = lines("Reporting period: 2023")
    part_a = lines("PART A: Synopsis", "Reporting period: 1 January 2024 to 30 June 2024", "We met.")
    report = read(plan, TITLE + front, part_a, DETAILS)
    assert f"{report.front.start} {report.front.end}" == "2023-01-01 2023-12-31"
    assert "2024" in "\n".join(report.synopsis.summary) + words(report)


@pytest.mark.parametrize("rows", FACTS.values(), ids=FACTS)
def test_a_text_box_with_the_facts(plan: Plan, rows: Sequence[tuple[str, str]]) -> None:
    """The text box is read as a part of the front page if nothing else gives the period, and a line says so."""
    box = text_box(*map(": ".join, rows[:-1]))
    report = read(plan, TITLE, box, lines("PART A: Synopsis", "We met the mayors."), DETAILS)
    assert head(report) == WHOLE
    told = words(report)
    assert "was read as a part of the front page" in told
    assert "left out" not in told
    assert "does not name" not in told


def test_a_text_box_with_dates(plan: Plan) -> None:
    """A line names the text box whose dates were not read as the period."""
    report = read(plan, TITLE, text_box("From January to June 2024 in brief"), DETAILS)
    assert report.front.start is None
    told = [doubt for doubt in report.uncertainties if "text box" in doubt.words]
    assert [doubt.words for doubt in told] == [
        'the text box "From January to June 2024 in brief" was left out, but it may give the period'
    ]
    assert "`from`" in told[0].hint


def test_the_party_in_a_text_box(plan: Plan) -> None:
    report = read(plan, TITLE + lines("Reporting period: 2023"), text_box("Kingdom of Cambodia"), DETAILS)
    assert "does not name" not in words(report)
