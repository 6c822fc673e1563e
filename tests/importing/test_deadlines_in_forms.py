"""Deadlines in forms, whose day and month can be in two orders. All reports are fictional."""

from datetime import date

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADING = ("Action", "Rating", "Deadline", "Summary of progress")
FRONT = lines("Party: Cambodia", "Reporting period: 1 May 2022 to 30 April 2023", "Part C")


@pytest.mark.parametrize(
    ("printed", "text", "due", "order"),
    [
        ("03/04/2024", "A course on 25/04/2023.", date(2024, 4, 3), "day"),
        ("03/04/2024", "A course on 04/25/2023.", date(2024, 3, 4), "month"),
        ("by 03.04.2024", "A course on 25.04.2023.", {"date": date(2024, 4, 3), "text": "by 03.04.2024"}, "day"),
    ],
)
def test_the_order_of_other_dates(plan: Plan, printed: str, text: str, due: object, order: str) -> None:
    """A date anywhere in the document shows whether the day or the month comes first."""
    report = read(plan, FRONT, grid(HEADING, ("1.1 Amend the law", "Achieved", printed, text)))
    assert report.actions[0].due == due
    assert f'deadlines such as "{printed}" were read with the {order} first' in words(report)


@pytest.mark.parametrize("text", ["All is done.", "A course on 25/04/2023 and another on 04/25/2023."])
def test_no_order(plan: Plan, text: str) -> None:
    """If no date shows the order, or dates disagree, the words are kept."""
    report = read(plan, FRONT, grid(HEADING, ("1.1 Amend the law", "Achieved", "by 03/04/2024", text)))
    assert report.actions[0].due == {"text": "by 03/04/2024"}
    assert '"by 03/04/2024" can mean two days' in words(report)


def test_a_percentage_is_no_deadline(plan: Plan) -> None:
    rows = [("1.1 Amend the law", "Achieved", "100%", "All is done.")]
    report = read(plan, FRONT, grid(("Action", "Rating", "Completion date", "Summary of progress"), *rows))
    assert not report.actions[0].due
    assert '"100%" is not a date, so it was left out' in words(report)
