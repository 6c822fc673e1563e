"""Which action continues which."""

from hypothesis import given
from hypothesis import strategies as st

from planpress.model.lineage import Lineage, continued_ids, identity, lineage
from tests.model.sketch import action, report

IDS = st.sampled_from(["1", "2", "3", "4"])
LINEAGES = st.lists(st.tuples(IDS, IDS), unique=True, max_size=8).map(lambda links: Lineage(tuple(links)))
NEUTRAL = identity(report(2014, *(action(identifier) for identifier in ("1", "2", "3", "4"))))


@given(LINEAGES, LINEAGES, LINEAGES)
def test_composition_is_associative(first: Lineage, second: Lineage, third: Lineage) -> None:
    """Over three steps it does not matter which two are composed first."""
    assert set(first.then(second).then(third).links) == set(first.then(second.then(third)).links)


@given(LINEAGES)
def test_identity_is_neutral(step: Lineage) -> None:
    """A step in which every action continues itself changes nothing."""
    assert set(step.then(NEUTRAL).links) == set(NEUTRAL.then(step).links) == set(step.links)


@given(LINEAGES, LINEAGES)
def test_no_pair_twice(first: Lineage, second: Lineage) -> None:
    """Two ways from an action to another are one link."""
    links = first.then(second).links
    assert len(set(links)) == len(links)


@given(LINEAGES)
def test_both_directions_agree(step: Lineage) -> None:
    """An action is a successor of exactly those that it has as predecessors."""
    for earlier, later in step.links:
        assert later in step.successors(earlier)
        assert earlier in step.predecessors(later)
    assert sum(len(step.successors(earlier)) for earlier in "1234") == len(step.links)


def test_an_action_continues_its_own_id() -> None:
    """Within one plan version, the same id is the same action."""
    links = lineage(report(2014, action("1"), action("2")), report(2015, action("2"), action("3")))
    assert links.links == (("2", "2"),)


def test_another_plan_version_cuts_the_lineage() -> None:
    """The same id in another version of the plan is another action, unless the report says otherwise."""
    later = report(2015, action("1"), action("2", **{"from": ["2"]}), plan_version="2")
    assert lineage(report(2014, action("1"), action("2")), later).links == (("2", "2"),)


def test_what_is_new_or_dropped_continues_nothing() -> None:
    """An action that is new, or whose id ended, does not continue an action of the same id."""
    earlier = report(2014, action("1"), action("2"), action("3"))
    later = report(
        2015, action("1", change="new"), action("2"), action("3", **{"from": []}), dropped=[{"id": "2", "reason": "R"}]
    )
    assert lineage(earlier, later).links == ()


def test_stated_lineage_holds() -> None:
    """A split, a merger and a mistyped id are taken as stated; the mistyped one leads nowhere."""
    earlier = report(2014, action("1"), action("2"))
    later = report(2015, action("a", **{"from": ["1"]}), action("b", **{"from": ["1", "2", "9"]}))
    assert continued_ids(later.actions[1], earlier, later) == ("1", "2", "9")
    assert lineage(earlier, later).links == (("1", "a"), ("1", "b"), ("2", "b"))
