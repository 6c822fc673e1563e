"""Columns of counts beside one of percentages, in small tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("counts", "share"),
    [
        ("Done so far", "Percent complete"), ("Progress to date", "% complete"),
        ("Avance a la fecha", "% de avance"), ("Progr\u00e8s", "Taux de r\u00e9alisation"), ("Done so far", "Status"),
    ],
)  # fmt: skip
def test_the_share_is_in_percent(plan: Plan, counts: str, share: str) -> None:
    """Figures without a percent sign are not the share beside a column of percentages, wherever it stands."""
    for names in ([counts, share], [share, counts]):
        figures = {counts: ["16", "32"], share: ["64%", "80%"]}
        rows = [
            ["No.", "Action", "Rating", *names],
            ["1.1", "Map the fens", "On track", *(figures[name][0] for name in names)],
            ["1.2", "Drain no fen", "Achieved", *(figures[name][1] for name in names)],
        ]
        report = imported(plan, rows)
        assert [[value["value"] for value in action["indicators"]] for action in actions(report)] == [["64%"], ["80%"]]
        assert f'"{counts}" was left out, because' in doubts(report)
        assert f'"{share}" was left out' not in doubts(report)
