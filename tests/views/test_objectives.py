"""In a plan without pillars, pages group the actions by objective."""

from typing import Any

from planpress.fragments import render
from planpress.views.all_actions import all_actions
from planpress.views.commitment import commitment
from planpress.views.context import Context
from planpress.views.full_report import full_report
from planpress.views.pillar_list import pillar_list
from planpress.views.rating_grid import RatingGrid, rating_grid
from tests.views.sketch import PLAN, context

OBJECTIVES = [{"id": "I", "title": "Law"}, {"id": "II", "title": "Teaching"}]
WITHOUT_PILLARS: dict[str, Any] = {key: value for key, value in PLAN.items() if key != "pillars"}


def _action(identifier: str, **more: Any) -> dict[str, Any]:
    return {"id": identifier, "title": f"Title of {identifier}", "ratings": {"party": "done"}, **more}


def _context() -> Context:
    actions = [_action("1", objective="I"), _action("2", objective="II"), _action("3")]
    return context({"2001": {"actions": actions}}, plan=WITHOUT_PILLARS | {"objectives": OBJECTIVES})


def test_lists_are_grouped_by_objective() -> None:
    """Actions without an objective come last, and the anchors are those to which objectives link."""
    listed = all_actions(_context())
    assert [group.pillar.label for group in listed.groups] == ["I Law", "II Teaching", "Without objective"]
    page = str(render(listed))
    assert all(f'id="{group.anchor}"' in page for group in listed.groups)
    assert [group.anchor for group in listed.groups][:2] == ["objective-i", "objective-ii"]


def test_grid_and_report_are_grouped_by_objective() -> None:
    """The head of the grid and of Part C names the objective."""
    grid = rating_grid(_context())
    assert isinstance(grid, RatingGrid)
    assert [row.pillar.label for row in grid.rows] == ["I Law", "II Teaching", "Without objective"]
    assert "objective=I" in grid.rows[0].lists[0]
    assert "Ratings by objective" in str(render(grid))
    sections = full_report(_context()).sections
    assert [section.pillar.label for section in sections] == ["I Law", "II Teaching", "Without objective"]


def test_the_overview_lists_the_objectives() -> None:
    """Each objective has its number of actions."""
    assert [(entry.link.label, entry.count) for entry in pillar_list(_context()).entries] == [
        ("I Law", 1),
        ("II Teaching", 1),
    ]


def test_a_page_number_is_called_a_page() -> None:
    """A bare number becomes "page 14"; words stay as typed."""
    for typed, shown in (("14", "page 14"), ("12-14", "pages 12-14"), ("section 3", "section 3")):
        actions = [_action("1", origin={"title": "Decision", "page": typed})]
        here = context({"2001": {"actions": actions}}, plan=WITHOUT_PILLARS)
        origin = commitment(here, here.report, here.actions[0]).origin
        assert origin
        assert origin.page == shown
