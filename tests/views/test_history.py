"""Lineage decides which other actions had the number of an action before, and only if a report says so."""

from typing import Any

from planpress.views.history import former_actions, history
from planpress.views.tombstone_page import FormerAction, tombstone
from tests.views.sketch import action, context

FIRST: dict[str, Any] = {"actions": [action("1.1", title="Old one"), action("1.2"), action("1.3")]}


def new(identifier: str) -> dict[str, Any]:
    return action(identifier, change="new")


def moved(identifier: str, *origin: str, change: str = "renumbered") -> dict[str, Any]:
    return {**action(identifier), "from": list(origin), "change": change}


def formers(identifier: str, *later: dict[str, Any], period: str | None = None) -> tuple[FormerAction, ...]:
    reports = {str(2001 + number): values for number, values in enumerate((FIRST, *later))}
    shown = context(reports, period)
    former = former_actions(shown, identifier)
    assert len(history(shown, identifier).formerly) == len(former)
    return former


def test_action_that_was_renumbered_is_named_with_the_number_it_has_now() -> None:
    """If two actions swap numbers, each page names the other action, with its last page there and its page now."""
    (former,) = formers("1.1", {"actions": [moved("1.1", "1.2"), moved("1.2", "1.1"), action("1.3")]})
    assert (former.number, str(former.title), former.first) == ("1.1", "Old one", None)
    assert (former.last.label, former.last.href) == ("2001", "../../../2001/actions/1.1/")
    assert [(link.label, link.href) for link in former.now] == [("1.2", "../../actions/1.2/")]
    assert former.alone
    assert former.ends == ()


def test_action_that_keeps_its_number_has_no_former() -> None:
    """The page mentions no former action if the action always had its number, or got it back."""
    assert formers("1.1", FIRST, {"detail": "totals"}, FIRST) == ()
    away = {"actions": [moved("1.4", "1.1"), action("1.2"), action("1.3")]}
    back = {"actions": [moved("1.1", "1.4"), action("1.2"), action("1.3")]}
    assert formers("1.1", away, back) == ()


def test_earlier_period_does_not_know_the_later_action() -> None:
    """The page of the action that had the number first does not mention the one that got it later."""
    swapped = {"actions": [moved("1.1", "1.2"), moved("1.2", "1.1"), action("1.3")]}
    assert formers("1.1", swapped, period="2001") == ()


def test_how_long_it_had_the_number() -> None:
    """The first period with the number is named if it differs from the last, even with a missing report in between."""
    swapped = {"actions": [moved("1.1", "1.2"), moved("1.2", "1.1"), action("1.3")]}
    (former,) = formers("1.1", {"state": "missing"}, FIRST, swapped)
    assert former.first
    assert (former.first.label, former.last.label) == ("2001", "2003")


def test_several_that_had_the_number_come_latest_first() -> None:
    """If several actions had a number, each is named, with its own periods and its own number now."""
    swapped = {"actions": [moved("1.1", "1.2"), moved("1.2", "1.1"), action("1.3")]}
    again = {"actions": [moved("1.1", "1.3"), action("1.2"), moved("1.3", "1.1")]}
    second, first = formers("1.1", swapped, again)
    assert (str(second.title), second.first, second.last.label) == ("Title of 1.1", None, "2002")
    assert (str(first.title), first.first, first.last.label) == ("Old one", None, "2001")
    assert [[link.label for link in former.now] for former in (second, first)] == [["1.3"], ["1.2"]]


def test_action_that_ended_is_named_with_the_page_that_says_so() -> None:
    """An end links to the page of its period that explains it, unless another action got the number in that period."""
    rest = [action("1.2"), action("1.3")]
    dropped = [{"id": "1.1", "reason": "Done.", "into": ["1.2"]}]
    (former,) = formers("1.1", {"actions": rest, "dropped": dropped}, {"actions": [new("1.1"), *rest]})
    (end,) = former.ends
    assert (end.period.label, end.period.href) == ("2002", "../../../2002/actions/1.1/")
    assert [(link.label, link.href) for link in end.takers] == [("1.2", "../../actions/1.2/")]
    assert (end.action, end.stated, former.now) == ("", True, ())
    (former,) = formers("1.1", {"actions": [new("1.1"), *rest], "dropped": dropped})
    assert (former.ends[0].period.label, former.ends[0].period.href) == ("2002", "")


def test_end_under_another_number_names_it() -> None:
    """An action that was renumbered first and ended later is named by the number under which it ended."""
    moved_on = {"actions": [new("1.1"), action("1.2"), action("1.3"), moved("1.4", "1.1")]}
    ended = {"actions": [action("1.1"), action("1.2"), action("1.3")], "dropped": [{"id": "1.4", "reason": "Done."}]}
    (former,) = formers("1.1", moved_on, ended)
    (end,) = former.ends
    assert (end.action, end.period.href, former.now) == ("1.4", "../../../2003/actions/1.4/", ())


def test_what_was_split_or_merged_is_not_one_action_now() -> None:
    """An action that was split, or merged with others at any time, "continues in" others; it never "is" one of them."""
    merged = moved("1.2", "1.1", "1.2", change="merged")
    (former,) = formers("1.1", {"actions": [new("1.1"), merged, action("1.3")]})
    assert ([link.label for link in former.now], former.alone) == (["1.2"], False)
    parts = [moved(identifier, "1.1", change="split") for identifier in ("1.4", "1.5")]
    (former,) = formers("1.1", {"actions": [new("1.1"), action("1.2"), action("1.3"), *parts]})
    assert ([link.label for link in former.now], former.alone) == (["1.4", "1.5"], False)
    away = {"actions": [new("1.1"), action("1.2"), action("1.3"), moved("1.4", "1.1")]}
    later = {"actions": [action("1.1"), action("1.2"), moved("1.4", "1.4", "1.3", change="merged")]}
    (former,) = formers("1.1", away, later)
    assert ([link.label for link in former.now], former.alone) == (["1.4"], False)


def test_nothing_is_guessed_where_lineage_is_not_stated() -> None:
    """If a revised plan does not say what an action continues, the number may still belong to the same action."""
    silent = {"plan_version": "2", "actions": [action("1.1")]}
    assert formers("1.1", silent) == ()
    (former,) = formers("1.1", {"plan_version": "2", "actions": [new("1.1")]})
    assert [end.stated for end in former.ends] == [False]


def test_period_without_actions_tells_it_too() -> None:
    """If only totals are public, the page of an action says what the last report with actions implies."""
    swapped = {"actions": [moved("1.1", "1.2"), moved("1.2", "1.1"), action("1.3")]}
    (former,) = formers("1.1", swapped, {"detail": "totals"})
    assert [link.href for link in former.now] == ["../../actions/1.2/"]


def test_what_was_dropped_names_a_new_one_of_its_title() -> None:
    """The page of a dropped action mentions a new action with the same title, without calling it the same action."""
    again = {"actions": [action("1.3") | {"title": "Title of 1.1", "change": "new"}], "dropped": [DROPPED_11]}
    page = tombstone(context({"2001": {"actions": [action("1.1")]}, "2002": again}), "1.1")
    assert page.text == "1.1 was dropped in 2002: Ended. 1.3, which was new in 2002, has the same title."
    assert page.now == ()


DROPPED_11 = {"id": "1.1", "reason": "Ended."}
