"""The picture of how actions moved between ratings has room for its labels."""

from copy import deepcopy

import pytest

from planpress.views.comparisons import comparison_with
from planpress.views.flow_chart import LABEL, LETTER, WIDTH, FlowChart, flow_chart
from tests.views.sketch import PLAN, action, context


def drawn(before: str, after: str, label: str) -> FlowChart:
    """Return the picture of an action whose rating changed, on a scale on which "waiting" has a given label."""
    plan = deepcopy(PLAN)
    plan["scales"][0]["ratings"][4]["label"] = label
    reports = {"2001": {"actions": [action("1.1", party=before)]}, "2002": {"actions": [action("1.1", party=after)]}}
    shown = context(reports, plan=plan)
    return flow_chart(shown, comparison_with(shown, shown.dataset.reports[0], shown.plan.assessors[0]))


LONG = "Pending completion of another action"


@pytest.mark.parametrize(
    ("before", "after", "label", "left", "right"),
    [
        ("waiting", "done", "Waiting", 0, 0),
        ("waiting", "done", LONG, len(f"{LONG}: 1") * LETTER - LABEL, 0),
        ("done", "waiting", LONG, 0, len(f"{LONG}: 1") * LETTER - LABEL),
    ],
    ids=["short labels", "a long label on the left", "a long label on the right"],
)
def test_a_long_label_widens_the_picture(before: str, after: str, label: str, left: float, right: float) -> None:
    """The drawing grows on the side of the label, so that nothing is cut off."""
    chart = drawn(before, after, label)
    assert (-chart.left, chart.width) == pytest.approx((left, WIDTH + left + right))
