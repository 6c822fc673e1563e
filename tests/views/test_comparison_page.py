"""A comparison has a row for each action, says each thing once, and explains only what occurs in it."""

import re
from typing import Any

from planpress.fragments.render import render
from planpress.views.comparison_page import ComparisonPage, comparison
from planpress.views.comparison_table import ActionRow, ComparedGroup, ComparisonTable
from planpress.views.history import history
from planpress.views.movement import Movement, movement
from planpress.views.pillar_page import pillar
from planpress.views.tombstone_page import tombstone
from tests.views.sketch import PLAN, action, context


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


def table(page: ComparisonPage) -> ComparisonTable:
    assert page.table
    return page.table


def group(page: ComparisonPage, slug: str) -> ComparedGroup:
    return next(group for group in table(page).groups if group.anchor == slug)


def rows(page: ComparisonPage, slug: str) -> dict[str, ActionRow]:
    return {row.name.id: row for row in group(page, f"party-{slug}").rows}


def ratings(row: ActionRow, column: int = 0) -> tuple[list[str], str]:
    """The earlier ratings in a cell, each with its number where that is shown, and the later one."""
    cell = row.cells[column]
    before = [f"{number} {rating.label}".strip() for number, rating in cell.before]
    return before, str(cell.after.label) if cell.after else ""


def changes(row: ActionRow) -> list[str]:
    return [change.label for change in row.changes]


def test_each_action_has_one_row() -> None:
    """Every action of the later report has a row, and every action that ended; what became worse comes first."""
    reports = {
        "2010": {
            "actions": [
                action("1.1", party="done"),
                action("1.2", party="begun"),
                action("1.3", party="done"),
                action("1.4"),
                action("1.5", party="half"),
                action("1.6", party="half"),
            ]
        },
        "2011": {
            "actions": [
                action("1.1", party="done"),
                action("1.2", party="done"),
                action("1.3", party="begun"),
                action("1.4", party="none"),
                action("1.5", party={"rating": "waiting", "depends_on": ["1.3"]}),
                action("1.7", party="none", change="new"),
            ],
            "dropped": [{"id": "1.6", "reason": "Ended."}],
        },
    }
    page = comparison(context(reports))
    assert [(group.anchor, group.count, [row.name.id for row in group.rows]) for group in table(page).groups] == [
        ("party-rating-worsened", 1, ["1.3"]),
        ("party-became-blocked", 1, ["1.5"]),
        ("party-dropped", 1, ["1.6"]),
        ("party-rating-improved", 1, ["1.2"]),
        ("party-newly-rated", 1, ["1.4"]),
        ("party-new", 1, ["1.7"]),
        ("party-same", 1, ["1.1"]),
    ]
    (blocked,) = rows(page, "became-blocked").values()
    assert (blocked.cells[0].direction, blocked.cells[0].remark) == ("", "Waiting for 1.3.")
    assert changes(rows(page, "dropped")["1.6"]) == ["Dropped in 2011: Ended."]
    assert rows(page, "dropped")["1.6"].anchor == "ended-1.6"
    html = text(render(page))
    assert "Rating worsened 1 Became blocked 1 Dropped 1 Rating improved 1 Newly rated 1 New 1 Same rating 1" in html
    assert "1.2 Title of 1.2 Party: Begun now better: ▲ Done" in html
    assert "1.1 Title of 1.1 Party: the same: = Done" in html


def test_assessors_are_columns() -> None:
    """Each assessor has a column; the first whose ratings can be compared decides the group of an action."""
    reports = {
        "2010": {"actions": [action("1.1", party="done", panel="begun"), action("1.2", party="half", panel="half")]},
        "2011": {"actions": [action("1.1", party="done", panel="done"), action("1.2", party="half", panel="begun")]},
    }
    page = comparison(context(reports))
    assert ([str(name) for name in table(page).assessors], str(table(page).leader)) == (["Party", "Panel"], "Party")
    same = rows(page, "same")
    assert [[cell.direction for cell in row.cells] for row in same.values()] == [["same", "up"], ["same", "down"]]
    assert ratings(same["1.1"], 1) == (["Begun"], "Done")
    differing = group(page, "party-assessors-differ")
    assert (differing.heading, differing.count) == ("Assessors differ", 1)
    assert [(rows.since, [link.href for link in rows.links]) for rows in differing.lists] == [
        ("", ["#change-1.2"]),
        ("newly", ["#change-1.2"]),
        ("no longer", ["#change-1.1"]),
    ]
    assert "Assessors differ 1 1.2 Newly: 1.2 No longer: 1.1" in text(render(page))
    counted = {"detail": "totals", "totals": {"party": {"done": 2}, "panel": {"done": 2}}}
    assert comparison(context({"2010": counted, "2011": reports["2011"]})).table is None


def test_three_assessors_are_named_where_they_differ() -> None:
    """With more than two assessors, a row says which two now differ or now agree."""
    plan = {**PLAN, "assessors": [*PLAN["assessors"], {"id": "ngo", "label": "NGO"}]}
    before = {**action("1.1"), "ratings": {"party": "done", "panel": "done", "ngo": "begun"}}
    now = {**action("1.1"), "ratings": {"party": "done", "panel": "begun", "ngo": "done"}}
    page = comparison(context({"2010": {"actions": [before]}, "2011": {"actions": [now]}}, plan=plan))
    (row,) = rows(page, "same").values()
    assert [cell.direction for cell in row.cells] == ["same", "down", "up"]
    assert changes(row) == ["Party and Panel now differ", "Party and NGO now agree"]


def test_a_pillar_has_the_table_of_its_actions() -> None:
    """The page of a pillar shows the same rows for its own actions, without anchors that the page may have already."""
    reports = {
        "2010": {"actions": [action("1.1", party="begun"), action("E1", "E", party="done")]},
        "2011": {"actions": [action("1.1", party="done"), action("E1", "E", party="begun")]},
    }
    changed = pillar(context(reports), "E").changes
    assert changed
    (worse,) = changed.groups
    assert (worse.heading, worse.anchor, [(row.name.id, row.anchor) for row in worse.rows]) == (
        "Rating worsened",
        "",
        [("E1", "")],
    )
    assert 'id="' not in render(changed)


def test_the_panel_leads_where_the_party_cannot_be_compared() -> None:
    """If only totals of the Party's ratings are public, the groups follow the ratings of the next assessor."""
    before = {"actions": [action("1.1", panel="begun")], "totals": {"party": {"done": 1}}}
    page = comparison(context({"2010": before, "2011": {"actions": [action("1.1", party="done", panel="done")]}}))
    assert str(table(page).leader) == "Panel"
    assert [group.anchor for group in table(page).groups] == ["panel-rating-improved"]


def test_what_else_changed() -> None:
    """Indicators, evidence and wording are beside the ratings; evidence is linked to where it is listed."""
    evidence = [{"title": "List of boats"}]
    indicators = [{"name": "Boats", "value": "63"}, {"name": "Nets", "value": "5"}, {"name": "Posts"}]
    reports = {
        "2010": {"actions": [action("1.1", indicators=indicators), action("1.2", evidence=evidence)]},
        "2011": {
            "actions": [
                action(
                    "1.1",
                    evidence=evidence,
                    indicators=[{"name": "Boats", "value": "69"}, {"name": "Posts", "value": "1"}],
                ),
                action("1.2", title="Titles of 1.2"),
            ]
        },
    }
    first, second = rows(comparison(context(reports)), "not-rated-in-either-report").values()
    assert changes(first) == [
        "evidence added: 1",
        "Boats: 63 to 69",
        "Posts: 1, not reported before",
        "Nets: no longer reported; previously 5",
    ]
    assert [change.href for change in first.changes] == ["../../actions/1.1/#evidence-1.1", "", "", ""]
    assert changes(second) == ["title changed", "evidence no longer listed: 1"]
    assert second.changes[1].href == "../../../2010/actions/1.2/#evidence-1.2"


def test_moved_words_are_marked_as_moved() -> None:
    """Words that only stand in another position are shown once, as moved."""
    before = action("1.1", title="Patrol in the season coastal waters")
    page = comparison(
        context(
            {
                "2010": {"actions": [before]},
                "2011": {"actions": [action("1.1", title="Patrol coastal waters in the season")]},
            }
        )
    )
    html = render(page)
    assert "<bdi>Patrol <mark>coastal waters </mark>in the season</bdi>" in html
    assert "In a title: moved here ." in text(html)
    assert "<del>" not in html


def test_nothing_is_repeated() -> None:
    """No sentence repeats ratings or words that are already shown beside it."""
    page = comparison(context(SPLIT))
    (better,) = rows(page, "rating-improved").values()
    assert (str(better.name.title), ratings(better)) == ("Another name", (["Begun"], "Done"))
    assert changes(better) == ["title changed"]
    assert "".join(part.text for part in better.wording if part.kind != "removed") == "Another name"
    assert (better.cells[0].kind, better.cells[0].remark) == ("", "")


def test_a_split_shows_every_part() -> None:
    """All parts are shown with number, name and rating, and with the rating and, once, the name of the whole."""
    page = comparison(context(SPLIT))
    split = rows(page, "split")
    assert [(row.name.id, str(row.name.title), ratings(row)) for row in split.values()] == [
        ("1.1", "Half A", (["1.1 Not begun"], "Begun")),
        ("1.2", "Half B", (["1.1 Not begun"], "Begun")),
    ]
    html = text(render(page))
    assert "1.1 Half A In 2010: 1.1 Both halves. Party: 1.1 Not begun now: → Begun" in html
    assert "1.2 Half B In 2010: 1.1 . Party: 1.1 Not begun now: → Begun" in html


def test_a_part_that_ended_is_named() -> None:
    """Over several reports, the part that ended is named, and the other part is not compared with the whole."""
    page = comparison(context(ENDED), "2010")
    assert changes(rows(page, "split")["1.1"]) == ["1.2 was dropped in 2012: Given up."]
    assert "1.1" not in rows(page, "rating-improved")


def test_what_is_new_is_new() -> None:
    """A new action is attributed to another report only if that report lists it first."""
    later = action("1.2", party="done", change="new")
    reports = {
        "2010": {"actions": [action("1.1", party="done")]},
        "2011": {"actions": [action("1.1", party="done"), later]},
        "2012": {"actions": [action("1.1", party="done"), {**later, "change": None}]},
    }
    assert changes(rows(comparison(context(reports, "2011")), "new")["1.2"]) == []
    assert changes(rows(comparison(context(reports), "2010"), "new")["1.2"]) == ["New in 2011."]


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
    assert [changes(row) for row in rows(page, "dropped").values()] == [
        ["Dropped in 2012: Ended."],
        ["Since 2011 part of 1.4; dropped in 2012: Ended."],
    ]
    moved = rows(page, "same")["1.7"]
    assert ([earlier.name.href for earlier in moved.earlier], changes(moved)) == (
        ["../../../2010/actions/1.6/"],
        ["title changed"],
    )
    assert "In 2010: 1.6 ." in text(render(page))
    assert tombstone(site, "1.5").text == "1.5 was merged into 1.4 in 2011; 1.4 was dropped in 2012: Ended."


def test_a_merger_of_hundreds_stays_readable() -> None:
    """A row names a few of many earlier actions with their ratings, links to 60, and says how many more there are."""
    earlier = [action(f"1.{number}", party="begun") for number in range(1, 101)]
    whole = continuing([entry["id"] for entry in earlier], "1.1", party="done", change="merged")
    page = comparison(context({"2010": {"actions": earlier}, "2011": {"actions": [whole]}}))
    (row,) = rows(page, "merged").values()
    assert (len(row.cells[0].before), row.cells[0].more, len(row.earlier)) == (6, 94, 100)
    html = render(table(page))
    assert html.count('<a href="../../../2010/actions/') == 60
    assert "and 94 more" in html
    assert "and 40 more" in html


def test_notices_are_said_once() -> None:
    """What holds for every assessor is said once, and no assessor is named twice in front of a sentence."""
    reports: dict[str, dict[str, Any]] = {
        "2010": {"actions": [action("1.1", party="done", panel="done"), action("1.2", panel="half")]},
        "2011": {"state": "missing"},
        "2012": {"actions": [action("1.1", party="done", panel="done"), action("1.2", party="done", panel="half")]},
    }
    page = comparison(context(reports), "2010")
    assert [(notice.assessor, notice.text) for notice in page.notices] == [
        (None, "The comparison skips 2011 (missing), which lies between the two reports."),
        (None, "Party: 1 action rated in 2010, 2 in 2012. The shares are based on different numbers."),
        (None, "Party: 1 of 2 actions without a rating in 2010."),
    ]


def test_readers_are_told_where_the_texts_are() -> None:
    """The page says that pages of actions show the texts of both reports, if any of them does."""
    told = "can show the texts of both reports side by side"
    first, then = action("1.1", progress=["Ten boats."]), action("1.1", progress=["Twelve boats."])
    reports = {"2010": {"actions": [first]}, "2011": {"actions": [then]}, "2012": {"actions": [then]}}
    assert told in render(comparison(context(reports)))
    assert told not in render(comparison(context(reports), "2010"))
    reports["2012"] = {"actions": [{**then, "from": []}], "dropped": [{"id": "1.1", "reason": "Ended."}]}
    assert told not in render(comparison(context(reports)))


def test_the_link_to_a_comparison_by_action() -> None:
    """After a report with totals only, a link near the top leads to the nearest report that lists its actions."""
    listed = {"actions": [action("1.1", party="done")]}
    totals = {"detail": "totals", "totals": {"party": {"done": 1}}}
    page = comparison(context({"2010": listed, "2011": totals, "2012": listed}))
    assert page.detailed
    assert (page.detailed.label, page.detailed.href.endswith("compare/2010/")) == ("2010", True)
    html = text(render(page))
    assert html.index("Compare with 2010, action by action") < html.index("Before you compare")
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
