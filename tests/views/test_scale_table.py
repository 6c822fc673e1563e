"""The table of the scale, and who rates."""

from planpress.fragments.render import render
from planpress.views.context import TaggedText
from planpress.views.scale_table import ScaleTable

PARTY = TaggedText("Self-assessment", "en", foreign=False)
PANEL = TaggedText("Panel", "en", foreign=False)


def test_one_assessor_stands_beside_no_other() -> None:
    """Only the ratings of several assessors are shown side by side."""
    assert "side by side" in render(ScaleTable(None, None, (), (PARTY, PANEL)))
    alone = render(ScaleTable(None, None, (), (PARTY,)))
    assert "side by side" not in alone
    assert "Self-assessment" in alone
