"""A correction changes figures: ratings, overall ratings, totals and indicators."""

from typing import Any

from planpress.compare import CorrectedFigure, FigureKind, corrected_figures
from planpress.model import Report, Text
from planpress.model.text import Wording
from tests.views.sketch import action, context


def report(**values: Any) -> Report:
    return context({"2001": values}).report


def indicators(**values: str) -> list[dict[str, Any]]:
    return [{"name": name, "value": value} for name, value in values.items()]


def test_each_kind_of_figure_is_found() -> None:
    """Figures of the report come first, then those of the actions; what is the same in both editions is left out."""
    before = report(
        overall={"party": "half", "panel": "half"},
        totals={"party": {"done": 2, "half": 1}},
        actions=[action("1.1", party="begun", panel="done", indicators=indicators(Permits="48", Fines="3"))],
    )
    after = report(
        overall={"party": "nearly", "panel": "half"},
        totals={"party": {"done": 1, "half": 1, "none": 1}},
        actions=[
            action("1.1", party="half", indicators=indicators(Permits="50", Fines="3", Patrols="7")),
            action("1.2"),
        ],
    )
    permits = Text((Wording("Permits"),))
    assert corrected_figures(before, after) == (
        CorrectedFigure(FigureKind.OVERALL, "report", "half", "nearly", "party"),
        CorrectedFigure(FigureKind.TOTAL, "report", "2", "1", "party", "done"),
        CorrectedFigure(FigureKind.TOTAL, "report", None, "1", "party", "none"),
        CorrectedFigure(FigureKind.RATING, "1.1", "begun", "half", "party"),
        CorrectedFigure(FigureKind.RATING, "1.1", "done", None, "panel"),
        CorrectedFigure(FigureKind.INDICATOR, "1.1", "48", "50", indicator=permits),
    )


def test_a_corrected_text_changes_no_figure() -> None:
    """Other corrections are described only in words."""
    texts = [[action("1.1", party="done", progress=[words])] for words in ("A draft.", "A law.")]
    before, after = (report(actions=actions) for actions in texts)
    assert corrected_figures(before, after) == ()
