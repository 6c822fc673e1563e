"""An assessor that states only shares is shown with its shares and the note about them."""

from typing import Any

from planpress.fragments import render
from planpress.views.distribution_chart import distribution
from planpress.views.rating_chart import rating_chart
from tests.views.sketch import action, context

BEFORE: dict[str, Any] = {"actions": [action("1.1", party="begun", panel="begun")]}
NOW: dict[str, Any] = {
    "actions": [action("1.1", party="done")],
    "shares": {"panel": {"done": "40%", "begun": "60%"}},
    "totals_note": {"panel": "The panel publishes shares only."},
}


def test_a_row_says_that_only_shares_are_stated() -> None:
    """The chart does not say that the assessor rated nothing, and the note is with the shares."""
    chart = rating_chart(context({"2001": BEFORE, "2002": NOW}))
    panel = next(line for line in chart.series if line.assessor.words == "Panel")
    assert [row.absence for row in panel.rows] == ["", "only shares of all actions"]
    assert chart.notes == ()
    (printed,) = chart.printed
    assert printed.note
    assert printed.note.words == "The panel publishes shares only."


def test_the_note_is_on_the_page_once() -> None:
    """Both charts show the note beside the shares, also if the assessor never gave ratings."""
    here = context({"2002": NOW})
    for chart in (rating_chart(here), distribution(here)):
        assert str(render(chart)).count("The panel publishes shares only.") == 1


def test_a_note_without_numbers_is_shown() -> None:
    """What the report says about an assessor that states neither ratings nor shares is not lost."""
    here = context({"2002": {"actions": [action("1.1", party="done")], "totals_note": {"panel": "Nothing published."}}})
    assert [(who.words, note.words) for who, note in rating_chart(here).notes] == [("Panel", "Nothing published.")]
    assert "Nothing published." in str(render(distribution(here)))
