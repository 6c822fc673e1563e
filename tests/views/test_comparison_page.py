"""A comparison says each thing once, and the matrix explains only what occurs in it."""

import re
from typing import Any

from planpress.fragments.render import render
from planpress.views.comparison_page import ChangeEntry, ComparisonPage, comparison
from planpress.views.history import history
from planpress.views.movement import Movement, movement
from planpress.views.tombstone_page import tombstone
from tests.views.sketch import action, context


def continuing(past: list[str], identifier: str, **more: Any) -> dict[str, Any]:
    return {**action(identifier, **more), "from": past}


SPLIT: dict[str, dict[str, Any]] = {
    "2010": {"actions": [action("1.1", party="none", title="Both halves"), action("E1", "E", party="begun")]},
    "2011": {
        "actions": [
            action("1.1", party="begun", title="Half A", change="split"),
            continuing(["1.1"], "1.2", party="begun", title="Half B", change="split"),
            action("E1", "E", party="done", title="Another name"),
        ]
    },
}
ENDED: dict[str, dict[str, Any]] = {
    **SPLIT,
    "2012": {
        "actions": [action("1.1", party="done", title="Half A"), action("E1", "E", party="done")],
        "dropped": [{"id": "1.2", "reason": "Given up."}],
    },
}


def text(html: str) -> str:
    """Return what a reader sees, on one line."""
    html = re.sub(r"</?bdi[^>]*>", "", html)  # it is inside a line
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def entries(page: ComparisonPage, slug: str) -> tuple[ChangeEntry, ...]:
    return next(group.entries for group in page.sections[0].groups if group.slug == slug)


def test_nothing_is_repeated() -> None:
    """No sentence repeats ratings or words that are already shown beside it."""
    page = comparison(context(SPLIT))
    (better,) = entries(page, "rating-improved")
    assert (str(better.subject.title), better.text) == ("Another name", "")
    assert [str(action.rating.label) for action in (*better.earlier, *better.later) if action.rating] == [
        "Begun",
        "Done",
    ]
    (worded,) = entries(page, "scope-text-changed")
    assert worded.text == ""
    assert worded.wording
    assert worded.subject.rating is None


def test_a_split_shows_every_part() -> None:
    """All parts and the whole are shown with number, name and rating."""
    page = comparison(context(SPLIT))
    (split,) = entries(page, "split")
    assert split.regrouped
    assert split.text == ""
    assert [(action.action.label, str(action.title)) for action in split.later] == [
        ("1.1", "Half A"),
        ("1.2", "Half B"),
    ]
    html = render(page)
    assert "1.1 Half A Begun 1.2 Half B Begun In 2010: 1.1 Both halves Not begun" in text(html)
    assert re.findall(r'class="pp-changes__what">(.*?) <bdi>Half', html) == [
        f'<a href="{action.action.href}">{action.action.label}</a>' for action in split.later
    ]


def test_a_part_that_ended_is_named() -> None:
    """Over several reports, the part that ended is named, and the other part is not compared with the whole."""
    page = comparison(context(ENDED), "2010")
    (split,) = entries(page, "split")
    assert split.text == "1.2 dropped in 2012: Given up."
    assert "1.1" not in [action.action.label for action in entries(page, "rating-improved")[0].later]


def test_what_is_new_is_new() -> None:
    """A new action is attributed to another report only if that report lists it first."""
    later = action("1.2", party="done", change="new")
    reports = {
        "2010": {"actions": [action("1.1", party="done")]},
        "2011": {"actions": [action("1.1", party="done"), later]},
        "2012": {"actions": [action("1.1", party="done"), {**later, "change": None}]},
    }
    assert entries(comparison(context(reports, "2011")), "new")[0].text == ""
    assert entries(comparison(context(reports), "2010"), "new")[0].text == "New in 2011."


def test_dropped_and_renumbered() -> None:
    """An ended action has its reason and a link, and an earlier number is linked."""
    reports = {
        "2010": {"actions": [action("1.1", party="done"), action("1.4"), action("1.5"), action("1.6", party="none")]},
        "2011": {
            "actions": [
                action("1.1", party="done"),
                continuing(["1.4", "1.5"], "1.4", change="merged"),
                continuing(["1.6"], "1.7", party="none", change="renumbered"),
            ]
        },
        "2012": {
            "actions": [action("1.1", party="done"), action("1.7", party="none")],
            "dropped": [{"id": "1.4", "reason": "Ended."}],
        },
    }
    site = context(reports)
    page = comparison(site, "2010")
    assert [entry.text for entry in entries(page, "dropped")] == [
        "Dropped in 2012: Ended.",
        "Since 2011 part of 1.4; dropped in 2012: Ended.",
    ]
    (moved,) = entries(page, "renumbered")
    assert (moved.renumbered, moved.text) == (True, "")
    assert "In 2010: 1.6 ." in text(render(page))
    assert tombstone(site, "1.5").text == "1.5 was merged into 1.4 in 2011; 1.4 was dropped in 2012: Ended."


def test_the_link_to_a_comparison_by_action() -> None:
    """After a report with totals only, a link near the top leads to the nearest report that lists its actions."""
    listed = {"actions": [action("1.1", party="done")]}
    totals = {"detail": "totals", "totals": {"party": {"done": 1}}}
    page = comparison(context({"2010": listed, "2011": totals, "2012": listed}))
    assert page.detailed
    assert (page.detailed.label, page.detailed.href.endswith("compare/2010/")) == ("2010", True)
    html = text(render(page))
    assert html.index("Action by action, compare with 2010") < html.index("Before you compare")
    assert comparison(context({"2010": listed, "2011": totals})).detailed is None
    assert comparison(context({"2010": totals, "2011": listed})).detailed is None
    assert comparison(context({"2009": totals, "2010": listed, "2012": listed})).detailed is None


def matrix(reports: dict[str, dict[str, Any]]) -> Movement:
    matrix = movement(context(reports))
    assert isinstance(matrix, Movement)
    return matrix


def caption(movement: Movement) -> str:
    return text(re.findall(r"<caption>(.*?)</caption>", render(movement), re.DOTALL)[0])


def test_the_legend_names_what_occurs() -> None:
    """The legend explains only the directions that occur."""
    movement = matrix(
        {"2010": {"actions": [action("1.1", party="none")]}, "2011": {"actions": [action("1.1", party="done")]}}
    )
    assert (movement.scales, movement.legend) == (None, "▲ better.")
    assert caption(movement) == "Party. Rows: 2010 (1 action). Columns: 2011 (1 action). ▲ better."


def test_two_scales_are_named() -> None:
    """Without a mapping between two scales, cells have no direction, and the caption names both scales."""
    before = {"scale": "two", "actions": [action("1.1", party="good")]}
    movement = matrix({"2010": before, "2011": {"actions": [action("1.1", party="done")]}})
    assert (movement.scales, movement.legend) == (("two", "five"), "")
    assert caption(movement) == (
        "Party. Two scales. Rows: 2010, scale two (1 action). Columns: 2011, scale five (1 action)."
    )


def test_history_tells_a_part_from_the_whole() -> None:
    """The part of a split that keeps the number is called a part, in both directions."""
    timeline = history(context(ENDED), "1.1")
    now, split, whole = (entry.stages[0] for entry in timeline.entries)
    assert (now.continues, now.origin) == ((), "")
    assert ([link.label for link in split.continues], split.origin) == (["1.1"], "split")
    assert ([link.label for link in whole.becomes], whole.outcome) == (["1.1", "1.2"], "split")
    html = text(render(timeline))
    assert "Continues 1.1 (split)." in html
    assert "Continued by 1.1 , 1.2 (split)." in html
