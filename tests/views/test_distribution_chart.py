"""Numbers have their denominator, and are counted from the actions if there are any."""

from typing import Any

import pytest

from planpress.views.absence import Absence
from planpress.views.distribution_chart import distribution
from planpress.views.pillar_list import pillar_list
from planpress.views.pillar_page import pillar
from planpress.views.rating_grid import RatingGrid, rating_grid
from planpress.views.trend import trend
from tests.views.sketch import FULL, action, context

TOTALS: dict[str, Any] = {"party": {"done": 3, "begun": 1}, "panel": {"done": 1, "begun": 2}}


def test_each_assessor_has_its_own_denominator() -> None:
    """The total is the number of actions that the assessor rated; the others are counted as unrated."""
    party, panel = distribution(context({"2001": FULL})).bars
    assert (party.total, party.unrated, party.counted) == (3, 1, True)
    assert (panel.total, panel.unrated, panel.counted) == (2, 2, True)
    assert [segment.count for segment in party.segments] == [1, 0, 0, 1, 1, 0]
    assert [segment.count for segment in panel.segments] == [0, 1, 0, 1, 0, 0]


def test_segments_fill_the_bar() -> None:
    """Each segment begins where the previous one ends, and together they fill 100 percent."""
    (party, _) = distribution(context({"2001": FULL})).bars
    starts = [segment.start for segment in party.segments]
    ends = [segment.start + segment.percent for segment in party.segments]
    assert starts == pytest.approx([0, *ends[:-1]])
    assert ends[-1] == pytest.approx(100)


def test_stated_totals_hold_where_nothing_can_be_counted() -> None:
    """If the actions are not public, the totals of the source are shown and marked as stated."""
    shown = context({"2001": {"detail": "totals", "totals": TOTALS, "totals_note": {"panel": "Derived."}}})
    party, panel = distribution(shown).bars
    assert (party.total, party.unrated, party.counted) == (4, 0, False)
    assert panel.note
    assert panel.note.words == "Derived."
    assert distribution(shown, "panel").bars == (panel,)


def test_counted_and_stated_totals_side_by_side() -> None:
    """The stated totals of one assessor are shown beside the counted totals of another."""
    values = {"actions": [action("1.1", party="done"), action("1.2", party="begun")], "totals": {"panel": {"half": 2}}}
    party, panel = distribution(context({"2001": values})).bars
    assert (party.counted, panel.counted) == (True, False)
    assert (party.total, panel.total) == (2, 2)


def test_assessors_without_any_number_are_named() -> None:
    """An assessor without ratings is named instead of shown with zeros."""
    shown = distribution(context({"2001": {"actions": [action("1.1", party="done")]}}))
    assert [bar.assessor.words for bar in shown.bars] == ["Party"]
    assert [link.words for link in shown.silent] == ["Panel"]
    nothing = distribution(context({"2001": {"state": "missing", "scale": None}}))
    assert nothing.bars == ()
    assert nothing.labels == ()


def test_grid_has_every_action_once() -> None:
    """Each action is in the row of its pillar and the column of its rating; pillars without actions have no row."""
    grid = rating_grid(context({"2001": FULL}))
    assert isinstance(grid, RatingGrid)
    assert [column.label.words for column in grid.columns][-1] == "Not rated"
    assert [column.count for column in grid.columns] == [1, 0, 0, 1, 1, 0, 1]
    assert [row.pillar.label for row in grid.rows] == ["1 Law", "E Teaching"]
    cells = [[[chip.link.label for chip in cell] for cell in row.cells] for row in grid.rows]
    assert cells == [[["1.1"], [], [], ["1.10"], [], [], []], [[], [], [], [], ["E9"], [], ["E10"]]]
    assert grid.total == 4
    assert grid.starred


def test_grid_marks_where_another_assessor_differs() -> None:
    """A chip shows another assessor's rating only if it differs."""
    grid = rating_grid(context({"2001": FULL}))
    assert isinstance(grid, RatingGrid)
    first, second = grid.rows[0].cells[0][0], grid.rows[0].cells[3][0]
    assert [(other.assessor.words, other.label.words, other.tone) for other in first.others] == [
        ("Panel", "Nearly done", "good")
    ]
    assert second.others == ()
    assert grid.differing


def test_a_chip_says_each_rating_with_its_assessor() -> None:
    """A screen reader reads out the rating of the grid first, then those that differ."""
    grid = rating_grid(context({"2001": FULL}))
    assert isinstance(grid, RatingGrid)
    assert grid.rows[0].cells[0][0].ratings == "Done (Party); Nearly done (Panel)"
    assert grid.rows[0].cells[3][0].ratings == "Begun (Party)"
    assert grid.rows[1].cells[6][0].ratings == "Not rated (Party)"


def test_a_grid_that_is_too_high_for_a_phone_has_numbers_there() -> None:
    """Many actions, or long numbers, are counted on a phone; each number leads to the list of just these actions."""
    few = rating_grid(context({"2001": {"actions": [action(f"1.{number}", party="done") for number in range(1, 40)]}}))
    assert isinstance(few, RatingGrid)
    assert not few.many
    long = rating_grid(
        context({"2001": {"actions": [action(f"protection-{number}", party="done") for number in range(1, 230)]}})
    )
    assert isinstance(long, RatingGrid)
    assert long.many
    assert long.rows[0].lists[0] == "../../actions/#rating=done&assessor=party&pillar=1"


def test_grid_of_another_assessor() -> None:
    """The grid can show another assessor; without unrated actions, it has no column for them."""
    grid = rating_grid(context({"2001": {"actions": FULL["actions"][:2]}}), "panel")
    assert isinstance(grid, RatingGrid)
    assert grid.assessor.words == "Panel"
    assert [column.count for column in grid.columns] == [0, 1, 0, 1, 0, 0]


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"detail": "totals", "totals": TOTALS}, "totals"),
        ({"detail": "totals"}, "nothing"),
        ({"state": "missing"}, "missing"),
        ({"state": "withheld"}, "withheld"),
    ],
    ids=["totals", "nothing", "missing", "withheld"],
)
def test_no_grid_without_ratings_by_action(values: dict[str, str], state: str) -> None:
    """Instead of an empty grid, the page says why there is none, and where the nearest actions are."""
    grid = rating_grid(context({"2001": FULL, "2002": values}))
    assert isinstance(grid, Absence)
    assert grid.state == state
    assert grid.known_from
    assert (grid.known_from.label, grid.actions) == ("2001", 4)
    first = rating_grid(context({"2001": values}))
    assert isinstance(first, Absence)
    assert first.known_from is None


def test_pillar_counts_its_own_actions() -> None:
    """The bars of a pillar count only its own actions, with their denominator."""
    shown = pillar(context({"2001": FULL}), "E")
    assert [card.id for card in shown.cards] == ["E9", "E10"]
    (party,) = shown.bars
    assert (party.total, party.unrated) == (1, 1)
    assert shown.note


def test_pillar_without_public_ratings_has_no_bars() -> None:
    """If only totals are public, a pillar has no numbers, but shows its actions and the report they come from."""
    shown = pillar(context({"2001": FULL, "2002": {"detail": "totals", "totals": TOTALS}}), "1")
    assert shown.bars == ()
    assert shown.known_from
    assert [card.badges for card in shown.cards] == [(), ()]
    entries = pillar_list(context({"2001": FULL, "2002": {"detail": "totals", "totals": TOTALS}})).entries
    assert [(entry.count, entry.bars) for entry in entries] == [(2, ()), (2, ()), (0, ())]


def test_trend_has_a_row_for_each_period() -> None:
    """Every period up to this one has a row: numbers with their denominator, or why there are none."""
    reports: dict[str, dict[str, Any]] = {
        "2001": FULL,
        "2002": {"state": "missing"},
        "2003": {"detail": "totals", "totals": TOTALS},
    }
    (party, _) = trend(context(reports)).series
    assert [row.period.label for row in party.rows] == ["2001", "2002", "2003"]
    assert [row.bar.total if row.bar else row.absence for row in party.rows] == [3, "no report found", 4]
    assert trend(context({"2001": FULL})).series == ()
