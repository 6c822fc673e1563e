"""The list of all actions shows each with its ratings through the periods, and says how it can be narrowed."""

from planpress.fragments import render
from planpress.views.action_filters import action_filters
from planpress.views.all_actions import all_actions
from planpress.views.context import Context
from tests.views.sketch import FULL, action, context

LATER = {
    "actions": [
        action("1.1", party="nearly", panel="nearly"),
        action("1.2", party="done", panel="half", change="renumbered") | {"from": ["1.10"]},
        action("E9", "E"),
    ],
    "dropped": [{"id": "E10", "reason": "Done."}],
}


def two() -> Context:
    """The later of two periods."""
    return context({"2001": FULL, "2002": LATER})


def options(shown: Context) -> dict[str, list[str]]:
    """The values of each filter."""
    return {entry.key: [option.value for option in entry.options] for entry in action_filters(shown)}


def test_every_action_is_a_line_below_its_pillar() -> None:
    """Pillars and actions come in printed order, each with an anchor; pillars without actions are left out."""
    shown = all_actions(two())
    assert [(group.anchor, [line.link.label for line in group.lines]) for group in shown.groups] == [
        ("pillar-1", ["1.1", "1.2"]),
        ("pillar-e", ["E9"]),
    ]
    assert [line.anchor for line in shown.groups[0].lines] == ["action-1.1", "action-1.2"]
    assert shown.total == 3


def test_strip_follows_an_action_by_lineage() -> None:
    """An action that was renumbered has the signs that it had under its former number."""
    line = all_actions(two()).groups[0].lines[1]
    assert [(entry.period, entry.signs) for entry in line.strip] == [
        ("2001", ("low", "low")),
        ("2002", ("best", "middle")),
    ]
    assert "Begun" in line.strip[0].words
    assert "Panel" in line.strip[0].words


def test_one_period_needs_no_strip() -> None:
    """Without an earlier period, there are no strips, because the ratings beside the title say everything."""
    shown = all_actions(context({"2001": FULL}))
    assert [line.strip for group in shown.groups for line in group.lines] == [(), (), (), ()]
    assert shown.raters == ()


def test_filters_offer_what_occurs() -> None:
    """Each filter has the values that some action has, in the order of the data."""
    assert options(two()) == {
        "rating": ["done", "nearly", "half", "not-rated"],
        "pillar": ["1", "E"],
        "assessor": ["party", "panel"],
        "difference": ["differ", "agree"],
        "change": [
            "rating-worsened",
            "no-longer-rated",
            "rating-improved",
            "same",
            "not-rated-in-either-report",
            "scope-text-changed",
        ],
    }


def test_marks_say_under_what_an_action_is_found() -> None:
    """A rating and a change are found for any assessor, and for one of them; agreement needs two ratings."""
    first, second = all_actions(two()).groups[0].lines
    assert first.marks["rating"] == ("nearly", "party/nearly", "panel/nearly")
    assert first.marks["difference"] == ("agree",)
    assert first.marks["change"] == ("rating-worsened", "same", "party/rating-worsened", "panel/same")
    assert second.marks["rating"] == ("done", "half", "party/done", "panel/half")
    assert second.marks["difference"] == ("differ",)
    assert second.marks["assessor"] == ("party", "panel")
    (third,) = all_actions(two()).groups[1].lines
    assert third.marks["rating"] == ("not-rated", "party/not-rated", "panel/not-rated")
    assert "difference" not in third.marks


def test_a_filter_needs_a_choice() -> None:
    """With one pillar, one assessor and one period, only ratings narrow the list."""
    values = {"actions": [action("1.1", party="done"), action("1.2", party="half")]}
    assert list(options(context({"2001": values}))) == ["rating"]


def test_without_public_ratings_the_actions_are_those_last_reported() -> None:
    """A period with totals only lists the actions of the report before, without a rating of its own."""
    shown = all_actions(context({"2001": FULL, "2002": {"detail": "totals"}}))
    assert shown.known_from
    assert shown.known_from.label == "2001"
    assert shown.total == 4
    assert all(line.badges == () for group in shown.groups for line in group.lines)
    assert [entry.signs for entry in shown.groups[0].lines[0].strip] == [("best", "good"), ()]
    assert [entry.key for entry in shown.filters] == ["pillar"]


def test_without_any_action_the_page_says_so() -> None:
    """If no report lists actions, there is neither a list nor a filter."""
    shown = context({"2001": {"state": "missing", "scale": None}})
    view = all_actions(shown)
    assert (view.groups, view.total, view.filters) == ((), 0, ())
    assert "<form" not in render(view, words=shown.words)
