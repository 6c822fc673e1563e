"""Statements that share a line or a row of a front page. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")
PERIOD = "Reporting period: 2023"

__all__ = ["plan"]


def head(plan: Plan, *blocks: str) -> tuple[str, ...]:
    """The period, the meeting, the day of submission and the office."""
    front = read(plan, *blocks, DETAILS).front
    return f"{front.start} {front.end}", front.meeting, str(front.submitted or ""), front.prepared_by


WHOLE = ("2023-01-01 2023-12-31", "COP-6", "2024-03-03", "Office of Natural Hazards")


@pytest.mark.parametrize(
    "line",
    [
        "Cambodia | Covering 1 January to 31 December 2023 | Prepared by: Office of Natural Hazards | Meeting: COP-6 | "
        "Submitted: 3 March 2024",
        "Report on the plan \u00b7 Period: 2023 \u00b7 Meeting: COP-6 \u00b7 Submitted: 3 March 2024 \u00b7 "
        "Prepared by: Office of Natural Hazards",
    ],
)
def test_statements_between_bars(plan: Plan, line: str) -> None:
    """Each one is read as if it had a line of its own."""
    assert head(plan, lines(line)) == WHOLE


@pytest.mark.parametrize(
    "rows",
    [
        (
            ("Party", "Cambodia", "Period", "2023"),
            ("Submitted by", "Office of Natural Hazards", "Meeting", "COP-6"),
            ("Date of report", "3 March 2024", "Reference", "A"),
        ),
        (
            ("Partie", "Cambodge"),
            ("P\u00e9riode", "2023"),
            ("Soumis par", "Office of Natural Hazards"),
            ("R\u00e9union", "COP-6"),
            ("Date du rapport", "3 mars 2024"),
        ),
    ],
)
def test_rows_of_labels(plan: Plan, rows: tuple[tuple[str, ...], ...]) -> None:
    """A row may have one label or two; "Submitted by" needs no colon."""
    assert head(plan, grid(*rows[:-1], rows[-1][:2])) == WHOLE


@pytest.mark.parametrize(
    ("line", "meeting", "office"),
    [
        ("Submitted by Cambodia to RDC/8 on 1 March 2024", "RDC/8", ""),
        ("Submitted by the Roads Office on 1 March 2024 to COP-4", "COP-4", "Roads Office"),
        ("Submitted by: Roads Office, 1 March 2024", "", "Roads Office"),
        ("Soumis par la Direction des routes \u00e0 la RDC/8 le 1er mars 2024", "RDC/8", "Direction des routes"),
        ("Presentado por la Oficina del Censo el 1 de marzo de 2024 a la COP-4", "COP-4", "Oficina del Censo"),
        ("Apresentado pela Dire\u00e7\u00e3o das \u00c1guas em 1 de mar\u00e7o de 2024 \u00e0 COP-4", "COP-4",
         "Dire\u00e7\u00e3o das \u00c1guas"),
        ("Submitted by Ann Poe to COP-4 on 1 March 2024", "COP-4", ""),
    ],
)  # fmt: skip
def test_who_submitted_a_report_to_which_meeting(plan: Plan, line: str, meeting: str, office: str) -> None:
    """The words between "submitted" and the meeting hide neither the meeting nor the office."""
    assert head(plan, lines(PERIOD, line)) == (WHOLE[0], meeting, "2024-03-01", office)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Prepared in view of COP-4", "COP-4"),
        ("Ahead of the CP-4", "CP-4"),
        ("\u00c9tabli en vue de la CP-4", "CP-4"),
        ("Rapport en pr\u00e9vision de la CP-4", "CP-4"),
        ("Informe con miras a la CP-4", "CP-4"),
        ("Com vista \u00e0 CP-4", "CP-4"),
    ],
)
def test_a_meeting_ahead(plan: Plan, line: str, meeting: str) -> None:
    assert head(plan, lines(PERIOD, line))[1] == meeting


@pytest.mark.parametrize(
    "line",
    [
        "Covering 1 January 2020 to 31 December 2020. Sent on 15 March 2021.",
        "Covering 1 January 2020 to 31 December 2020, sent on 15 March 2021",
        "1 January 2020 to 31 December 2020. Submitted on 15 March 2021.",
        "Couvrant la période du 1er janvier 2020 au 31 décembre 2020. Envoyé le 15 mars 2021.",
        "Abarca del 1 de enero de 2020 al 31 de diciembre de 2020. Enviado el 15 de marzo de 2021.",
    ],
)
def test_the_period_and_the_day_of_submission(plan: Plan, line: str) -> None:
    """A line gives both, in two sentences or in one."""
    report = read(plan, lines("Cambodia", line), DETAILS)
    front = report.front
    assert (str(front.start), str(front.end), str(front.submitted)) == ("2020-01-01", "2020-12-31", "2021-03-15")
    assert "more than two dates" not in words(report)


@pytest.mark.parametrize(
    "years", ["bienio 2022-2023", "biennium 2022-2023", "biénio de 2022 a 2023", "two years 2022-2023"]
)
def test_words_for_several_years(plan: Plan, years: str) -> None:
    report = read(plan, lines("Cambodia", f"Period: {years}"), DETAILS)
    assert (str(report.front.start), str(report.front.end)) == ("2022-01-01", "2023-12-31")
    assert "was not read as the period" not in words(report)
