"""The history of an action through all periods, and tombstones."""

import pytest

from planpress.compare import ChangeKind, Presence, Tombstone, history, tombstones
from planpress.errors import UnknownNameError
from planpress.language import ENGLISH
from planpress.language.labels import action_rating_label
from planpress.language.tombstones import tombstone_sentence
from planpress.model import Dataset
from tests.compare.sketch import sketch


def sentence(tombstone: Tombstone) -> str:
    return tombstone_sentence(ENGLISH, tombstone, "en")


@pytest.fixture
def dataset() -> Dataset:
    """Return six periods: 1.1 is renumbered and split, and one part of it ends; 1.2 is merged into 1.3."""
    return sketch(
        {
            "2014": {"actions": [{"id": "1.1", "party": "none"}, "1.2", "1.3"]},
            "2015": {"state": "withheld"},
            "2016": {
                "actions": [
                    {"id": "1.4", "party": "started", "panel": "none", "from": ["1.1"]},
                    {"id": "1.3", "from": ["1.2", "1.3"]},
                    {"id": "1.1", "change": "new"},
                ]
            },
            "2017": {"detail": "totals", "totals": {"party": {"done": 3}}},
            "2018": {
                "actions": ["1.4", {"id": "1.5", "from": ["1.4"]}, "1.3"],
                "dropped": [{"id": "1.1", "reason": "Never begun.", "into": ["1.3"]}],
            },
            "2019": {"actions": ["1.5", {"id": "1.6", "title": "Another"}], "dropped": [{"id": "1.4"}, {"id": "1.3"}]},
        }
    )


def test_timeline(dataset: Dataset) -> None:
    """A history has one entry per period, with the ids of that period or the reason for a gap."""
    timeline = history(dataset, "1.5", "2018")
    assert [(entry.period, entry.presence, [stage.id for stage in entry.stages]) for entry in timeline.entries] == [
        ("2014", Presence.LISTED, ["1.1"]),
        ("2015", Presence.WITHHELD, []),
        ("2016", Presence.LISTED, ["1.4"]),
        ("2017", Presence.TOTALS_ONLY, []),
        ("2018", Presence.LISTED, ["1.5"]),
    ]
    assert [(entry.period, entry.presence) for entry in timeline.after] == [("2019", Presence.LISTED)]
    assert timeline.ancestors == (("2014", "1.1"), ("2016", "1.4"))
    assert timeline.descendants == (("2019", "1.5"),)


def test_links_lead_both_ways(dataset: Dataset) -> None:
    """Each stage names what it continues and what continues it in the next reports that list actions."""
    timeline = history(dataset, "1.4", "2016")
    assert timeline.present.continues == ("1.1",)
    assert timeline.present.continued_by == ("1.4", "1.5")
    assert [action_rating_label(ENGLISH, rated) for rated in timeline.present.rated_actions] == ["Started", "None"]
    assert [stage.id for stage in timeline.after[1].stages] == ["1.4", "1.5"]
    ended, kept = timeline.after[1].stages
    assert ended.dropped is not None
    assert kept.dropped is None


def test_before_it_was_and_after(dataset: Dataset) -> None:
    """Before an action is new, it is not yet in the plan; after it is dropped, it is no longer in it."""
    timeline = history(dataset, "1.1", "2016")
    assert [entry.presence for entry in timeline.entries] == [Presence.NOT_YET, Presence.WITHHELD, Presence.LISTED]
    assert [entry.presence for entry in timeline.after] == [Presence.TOTALS_ONLY, Presence.ENDED, Presence.ENDED]
    assert timeline.present.dropped is not None


def test_no_later_period_shows(dataset: Dataset) -> None:
    """With the data as of a period, a history knows nothing later."""
    timeline = history(dataset.until("2016"), "1.4", "2016")
    assert timeline.after == ()
    assert timeline.present.continued_by == ()


def test_unstated_lineage_is_marked() -> None:
    """Before a revision without stated lineage, a history does not claim that the action was not in the plan."""
    dataset = sketch({"2014": {"actions": ["1.1"]}, "2015": {"plan_version": "2", "actions": ["1.1"]}})
    assert history(dataset, "1.1", "2015").entries[0].presence is Presence.UNSTATED


def test_tombstones(dataset: Dataset) -> None:
    """Every id that no longer leads to its action has a tombstone, for the last period in which it did."""
    stones = {(tombstone.last, tombstone.id): tombstone for tombstone in tombstones(dataset, "2018")}
    assert {key: (stone.became, stone.into, stone.now, stone.reused) for key, stone in stones.items()} == {
        ("2014", "1.1"): (ChangeKind.RENUMBERED, ("1.4",), ("1.4", "1.5"), False),
        ("2014", "1.2"): (ChangeKind.MERGED, ("1.3",), ("1.3",), False),
        ("2016", "1.1"): (ChangeKind.DROPPED, (), (), False),
    }
    assert sentence(stones["2014", "1.1"]) == "1.1 was continued as 1.4 in 2016 and is now 1.4 and 1.5."
    assert sentence(stones["2016", "1.1"]) == "1.1 was dropped in 2018 (taken up by 1.3): Never begun."


def test_tombstones_of_what_ended_since(dataset: Dataset) -> None:
    """If the line of a renumbered or merged action has ended since, its tombstone says when and why."""
    stones = {(tombstone.last, tombstone.id): sentence(tombstone) for tombstone in tombstones(dataset, "2019")}
    assert stones["2014", "1.2"] == "1.2 was merged into 1.3 in 2016; 1.3 was dropped in 2019: No reason."
    assert stones["2018", "1.4"] == "1.4 was dropped in 2019: No reason."


def test_a_number_used_anew_is_marked() -> None:
    """If the last report has another action under the id, the tombstone says that the id is used again."""
    dataset = sketch(
        {
            "2014": {"actions": ["1.1", "1.2"]},
            "2015": {"actions": [{"id": "1.1", "from": ["1.2"]}], "dropped": [{"id": "1.1"}]},
        }
    )
    assert {tombstone.id: (tombstone.became, tombstone.reused) for tombstone in tombstones(dataset, "2015")} == {
        "1.1": (ChangeKind.DROPPED, True),
        "1.2": (ChangeKind.RENUMBERED, False),
    }


def test_an_end_that_no_report_states() -> None:
    """In a revision without stated lineage, a tombstone does not claim that an action ended."""
    dataset = sketch({"2014": {"actions": ["1.1"]}, "2015": {"plan_version": "2", "actions": ["1.2"]}})
    (stone,) = tombstones(dataset, "2015")
    assert sentence(stone) == "1.1 was last listed in 2014; the report for 2015 does not say what became of it."


def test_a_later_end_that_no_report_states() -> None:
    """A tombstone does not claim that a renumbered action ended if a later revision does not say so."""
    dataset = sketch(
        {
            "2014": {"actions": ["1.1"]},
            "2015": {"actions": [{"id": "1.2", "from": ["1.1"]}]},
            "2016": {"plan_version": "2", "actions": ["1.2"]},
        }
    )
    stones = {tombstone.id: sentence(tombstone) for tombstone in tombstones(dataset, "2016")}
    assert stones["1.1"] == ("1.1 was continued as 1.2 in 2015; the report for 2016 does not say what became of 1.2.")


def test_a_part_that_ended_is_in_the_tombstone() -> None:
    """The tombstone of a split names the part that continues and the part that ended."""
    dataset = sketch(
        {
            "2014": {"actions": ["1.1"]},
            "2015": {"actions": [{"id": "1.2", "from": ["1.1"]}, {"id": "1.3", "from": ["1.1"]}]},
            "2016": {"actions": ["1.2"], "dropped": [{"id": "1.3"}]},
        }
    )
    (stone, _) = tombstones(dataset, "2016")
    split = "1.1 was split into 1.2 and 1.3 in 2015 and is now 1.2"
    assert sentence(stone) == f"{split}; 1.3 was dropped in 2016: No reason."


def test_dropped_into_a_merger_is_merged() -> None:
    """An action that is dropped into a merged action has become part of it, for the stated reason."""
    dataset = sketch(
        {
            "2014": {"actions": ["1.1", "1.3"]},
            "2015": {
                "actions": [{"id": "1.1", "change": "merged"}],
                "dropped": [{"id": "1.3", "reason": "One law.", "into": ["1.1"]}],
            },
        }
    )
    (stone,) = tombstones(dataset, "2015")
    assert (stone.became, sentence(stone)) == (
        ChangeKind.MERGED,
        "1.3 was merged into 1.1 in 2015: One law.",
    )
    present = history(dataset, "1.1", "2015").present
    assert (present.continues, present.origin) == (("1.1", "1.3"), ChangeKind.MERGED)


def test_a_part_that_keeps_its_number_is_a_part(dataset: Dataset) -> None:
    """A stage says whether it is a part of the action that it continues, or more than that, whatever its number."""
    kept = history(dataset, "1.4", "2018")
    before, present = kept.entries[2].stages[0], kept.present
    assert (before.origin, before.outcome) == (None, ChangeKind.SPLIT)
    assert (present.continues, present.origin) == (("1.4",), ChangeKind.SPLIT)
    merged = history(dataset, "1.3", "2016")
    assert (merged.entries[0].stages[1].outcome, merged.present.origin) == (ChangeKind.MERGED, ChangeKind.MERGED)


@pytest.mark.parametrize(("action", "period"), [("1.9", "2016"), ("1.1", "2013"), ("1.1", "2015")])
def test_unknown_names(dataset: Dataset, action: str, period: str) -> None:
    """The history of an action that no report lists is refused."""
    with pytest.raises(UnknownNameError):
        history(dataset, action, period)
