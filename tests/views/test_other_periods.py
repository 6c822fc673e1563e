"""A link to another period follows lineage, and never leads to another action with the same number."""

from typing import Any

import pytest

from planpress.views.context import Context
from planpress.views.frame.page_head import page_versions
from planpress.views.frame.period_bar import period_bar
from planpress.views.other_periods import ActionLocation, lineage_of
from tests.views.sketch import action, context


def taking(identifier: str, *past: str, change: str | None = None, pillar: str = "1") -> dict[str, Any]:
    return action(identifier, pillar) | {"from": list(past), **({"change": change} if change else {})}


def report(*actions: dict[str, Any], dropped: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "actions": list(actions),
        "dropped": [{"id": dropped_entry, "reason": "Ended."} for dropped_entry in dropped],
    }


NEW = {"change": "new"}
FIRST = report(*(action(identifier) for identifier in ("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7")))
SECOND = report(
    taking("1.2", "1.1", change="renumbered"),  # 1.1 is 1.2 now
    action("1.1") | NEW,  # and another action has its number
    taking("2.1", "1.2", change="split"),
    taking("2.2", "1.2", change="split"),
    taking("3", "1.3", "1.4", change="merged"),
    taking("1.5", "1.5", pillar="E"),  # moved to another pillar
    action("1.6"),
    dropped=("1.7",),
)


def test_each_fate_has_its_location() -> None:
    """A link leads to the renumbered action, to the page that explains a split, merger or end, or to the comparison."""
    lineage = lineage_of(context({"2001": FIRST, "2002": SECOND}).dataset)
    assert lineage == {
        "2001": {
            "2002": {
                "1.1": ActionLocation("actions/1.2/", "pillars/1/#action-1.2", "1.2"),
                "1.2": ActionLocation("compare/2001/", "", ""),
                "1.3": ActionLocation("actions/1.3/", "", ""),
                "1.4": ActionLocation("actions/1.4/", "", ""),
                "1.5": ActionLocation("actions/1.5/", "pillars/e/#action-1.5", "1.5"),
                "1.7": ActionLocation("actions/1.7/", "", ""),
            }
        },
        "2002": {},
    }


def test_a_split_that_keeps_the_number() -> None:
    """A part that keeps the number is not the whole action; the link leads to its page without claiming that it is."""
    second = report(taking("1.1", "1.1", change="split"), taking("1.8", "1.1", change="split"))
    lineage = lineage_of(context({"2001": report(action("1.1")), "2002": second}).dataset)
    assert lineage["2001"]["2002"] == {"1.1": ActionLocation("actions/1.1/", "pillars/1/#action-1.1", "")}


def test_lineage_is_followed_over_reports_without_actions() -> None:
    """A period without listed actions has the pages of the earlier report, and lineage continues from that report."""
    third = report(
        taking("5", "1.2", change="renumbered"),
        *(action(identifier) for identifier in ("1.1", "2.1", "2.2", "3", "1.6")),
    )
    here = context({"2001": FIRST, "2002": SECOND, "2003": {"detail": "totals"}, "2004": {**third}})
    lineage = lineage_of(here.dataset)
    assert lineage["2001"]["2003"]["1.1"] == ActionLocation("actions/1.2/", "pillars/1/#action-1.2", "1.2")
    assert lineage["2001"]["2003"]["1.2"] == ActionLocation("", "", ""), "no comparison there tells of single actions"
    assert (
        lineage["2001"]["2004"]["1.1"]
        == lineage["2002"]["2004"]["1.2"]
        == ActionLocation("actions/5/", "pillars/1/#action-5", "5")
    )
    assert lineage["2003"]["2004"]["1.2"] == ActionLocation("actions/5/", "pillars/1/#action-5", "5")
    assert lineage["2002"]["2003"] == {}


def test_a_number_given_away_after_the_end() -> None:
    """A link from the page of an ended action does not lead to an action that got its number later."""
    ended = report(action("1.2"), dropped=("1.1",))
    again = report(action("1.2"), action("1.1") | NEW)
    lineage = lineage_of(context({"2001": report(action("1.1"), action("1.2")), "2002": ended, "2003": again}).dataset)
    assert lineage["2002"]["2003"] == {"1.1": ActionLocation("compare/2001/", "", "")}
    assert lineage["2001"] == {
        "2002": {"1.1": ActionLocation("actions/1.1/", "", "")},
        "2003": {"1.1": ActionLocation("compare/2001/", "", "")},
    }


def pages(here: Context) -> dict[str, frozenset[str]]:
    names = ("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7")
    return {"2001": frozenset({"", "pillars/1/", "about/", *(f"actions/{name}/" for name in names)})}


@pytest.mark.parametrize(
    ("path", "href"),
    [
        ("actions/1.2/", "../../../2001/actions/1.1/"),
        ("actions/1.1/", "../../../2001/"),  # new under an old number
        ("actions/2.1/", "../../../2001/actions/1.2/"),
        ("actions/3/", "../../../2001/"),  # merged: both are named next to it
        ("actions/1.3/", "../../../2001/actions/1.3/"),  # what became of it leads back to it
        ("actions/1.7/", "../../../2001/actions/1.7/"),
        ("about/", "../../../2001/about/"),
        ("data/", "../../../2001/"),
    ],
)
def test_an_earlier_period_is_led_to_by_lineage(path: str, href: str) -> None:
    """The selector and the previous version lead to the same action or, without one, to the overview."""
    here = context({"2001": FIRST, "2002": SECOND})
    (period,) = period_bar(here, path, existing=pages(here)).earlier
    assert period.period.href == href
    assert period.same == (href != "../../../2001/")
    assert page_versions(here, path, pages(here)).previous == (href if period.same else None)


def test_all_that_was_merged_is_led_to() -> None:
    """If several earlier actions became the action of the page, the selector names each."""
    here = context({"2001": FIRST, "2002": SECOND})
    (period,) = period_bar(here, "actions/3/", existing=pages(here)).earlier
    assert [(action.label, action.href) for action in period.actions] == [
        ("1.3", "../../../2001/actions/1.3/"),
        ("1.4", "../../../2001/actions/1.4/"),
    ]


def test_anchors_on_a_pillar_are_led_by_lineage() -> None:
    """The page of a pillar says which of its actions the earlier period shows elsewhere, and names no others."""
    here = context({"2001": FIRST, "2002": SECOND})
    assert period_bar(here, "pillars/1/", existing=pages(here)).moved == {
        "2001": {
            "1.2": "pillars/1/#action-1.1",
            "1.1": "",
            "2.1": "pillars/1/#action-1.2",
            "2.2": "pillars/1/#action-1.2",
            "3": "",
        }
    }
    assert period_bar(here, "pillars/e/", existing=pages(here)).moved == {"2001": {"1.5": "pillars/1/#action-1.5"}}
    assert period_bar(here, "about/", existing=pages(here)).moved == {}


def test_twenty_periods_fit_into_a_row() -> None:
    """The row has the last few periods, oldest first, with what is missing in their reports; a list has the others."""
    states = {1999: {"state": "missing"}, 2000: {"state": "withheld"}, 2001: {"detail": "totals"}}
    years = [str(year) for year in range(1984, 2004)]
    bar = period_bar(context({year: states.get(int(year), FIRST) for year in years}), "about/")
    assert [entry.version for entry in (*bar.older, *bar.earlier)] == years[:-1]
    assert [entry.period.label for entry in bar.earlier] == [
        "1999, no report found",
        "2000, withheld",
        "2001, without its actions",
        "2002",
    ]
    assert bar.label == "2003"


def test_a_list_of_one_is_not_worth_opening() -> None:
    """Five earlier periods are all in the row; of six, two are in the list."""
    years = [str(year) for year in range(2000, 2007)]
    for count, older in ((6, 0), (7, 2)):
        bar = period_bar(context(dict.fromkeys(years[:count], FIRST)), "")
        assert (len(bar.older), len(bar.earlier)) == (older, count - 1 - older)
