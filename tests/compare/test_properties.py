"""In random plans and lineages, no action is lost and the margins are the totals."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planpress.compare import ChangeKind, Comparison, compare, history, tombstones
from planpress.compare.chain import Chain
from planpress.compare.compared_reports import ComparedReports
from planpress.compare.stretch import Stretch
from planpress.exchange.comparison_json import to_json
from planpress.model import Dataset, Report
from tests.compare.sketch import sketch

RATINGS = {"new": ("done", "started", "begun", "pending", "unclear", "none"), "old": ("good", "bad", "vague")}
IDS = tuple(f"1.{number}" for number in range(1, 8))
MAPPING = {"from": "old", "to": "new", "ratings": {"good": "done", "bad": "none"}}


def _rated(draw: st.DrawFn, scale: str) -> dict[str, str]:
    return {
        assessor: draw(st.sampled_from(RATINGS[scale]))
        for assessor in ("party", "panel")
        if draw(st.integers(0, 5)) > 0
    }


def _report(draw: st.DrawFn, past: tuple[str, ...], version: str) -> dict[str, Any]:
    """Draw a report that continues, drops or does not mention each earlier action."""
    scale = draw(st.sampled_from(("new", "new", "old")))
    ids = draw(st.lists(st.sampled_from(IDS), min_size=1, unique=True))
    actions = []
    for identifier in ids:
        action: dict[str, Any] = {"id": identifier, **_rated(draw, scale)}
        lineage = draw(st.sampled_from(("same", "from", "new")))
        if lineage == "from" and past:
            action["from"] = draw(st.lists(st.sampled_from(past), max_size=3, unique=True))
        elif lineage == "new":
            action["change"] = "new"
        if lineage != "new" and draw(st.integers(0, 3)) == 0:
            action["change"] = "merged"
        actions.append(action)
    dropped = [
        {"id": identifier, "into": draw(st.lists(st.sampled_from(ids), max_size=2, unique=True))}
        for identifier in past
        if draw(st.booleans())
    ]
    return {"scale": scale, "plan_version": version, "actions": actions, "dropped": dropped}


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    reports: dict[str, Any] = {}
    past: tuple[str, ...] = ()
    version = 1
    for year in range(2010, 2010 + draw(st.integers(2, 5))):
        state = draw(st.sampled_from(("list", "list", "list", "list", "missing", "withheld", "totals")))
        version += draw(st.sampled_from((0, 0, 1)))
        if state == "list":
            reports[str(year)] = _report(draw, past, str(version))
            past = tuple(action["id"] for action in reports[str(year)]["actions"])
        elif state == "totals":
            reports[str(year)] = {"detail": "totals", "totals": {"party": {"done": draw(st.integers(0, 9))}}}
        else:
            reports[str(year)] = {"state": state}
    return sketch(reports, {"mappings": draw(st.sampled_from(([], [MAPPING])))})


def comparisons(dataset: Dataset) -> Iterable[Comparison]:
    periods = [report.period for report in dataset.reports]
    for index, earlier in enumerate(periods):
        for later in periods[index + 1 :]:
            for assessor in ("party", "panel"):
                yield compare(dataset, earlier, later, assessor)


@given(datasets())
def test_every_action_has_one_fate(dataset: Dataset) -> None:
    """For each action of both reports, exactly one change says what became of it."""
    for comparison in comparisons(dataset):
        fates = [change for change in comparison.changes if change.kind.is_fate]
        earlier = Counter(action for change in fates for action in change.earlier)
        later = Counter(action for change in fates for action in change.later)
        assert earlier == Counter(action.id for action in comparison.earlier.actions)
        assert later == Counter(action.id for action in comparison.later.actions)


@given(datasets())
def test_margins_are_the_totals(dataset: Dataset) -> None:
    """The rows add up to the totals of the earlier report, the columns to those of the later one."""
    for comparison in comparisons(dataset):
        matrix = comparison.movement
        assert (matrix is not None) == (comparison.earlier.detailed and comparison.later.detailed)
        if matrix is None:
            continue
        rows = {line.id: total for line, total in zip(matrix.rows, matrix.row_totals, strict=True)}
        columns = {line.id: total for line, total in zip(matrix.columns, matrix.column_totals, strict=True)}
        for margin, totals, report in (
            (rows, comparison.totals.earlier, comparison.earlier),
            (columns, comparison.totals.later, comparison.later),
        ):
            if totals:
                assert {share.rating.id: margin[share.rating.id] for share in totals.shares} == {
                    share.rating.id: share.count for share in totals.shares
                }
            assert margin.get("(not rated)", 0) == (totals.unrated if totals else len(report.actions))
        assert (matrix.earlier_count, matrix.later_count) == (
            len(comparison.earlier.actions),
            len(comparison.later.actions),
        )
        assert all(cell.count == 0 for row in matrix.cells for cell in row if not cell.possible)


@given(datasets())
def test_json_accounts_for_all(dataset: Dataset) -> None:
    """The cells of the JSON matrix add up to the JSON totals."""
    for comparison in comparisons(dataset):
        shape = to_json(comparison)
        if not shape["matrix"]:
            continue
        for side, key in (("earlier", "from"), ("later", "to")):
            counts: Counter[str] = Counter()
            for cell in shape["matrix"]:
                counts[cell[key]] += cell["count"]
            for rating, number in (shape["totals"][side] or {"ratings": {}})["ratings"].items():
                assert counts[rating] == number


@given(datasets())
def test_composition_is_the_chain(dataset: Dataset) -> None:
    """The lineage over several reports equals following it step by step, and it leads back."""
    detailed, compared = dataset.detailed, ComparedReports(dataset, "en")
    for index, earlier in enumerate(detailed):
        for later in detailed[index:]:
            stretch = compared.stretch(earlier, later)
            whole = stretch.lineage
            assert set(dataset.lineage(earlier.period, later.period).links) <= set(whole.links)
            for action in earlier.actions:
                reached = {action.id}
                for step in stretch.steps:
                    reached = {successor for identifier in reached for successor in step.successors(identifier)}
                assert reached == set(whole.successors(action.id))
                assert all(action.id in whole.predecessors(identifier) for identifier in reached)


STRETCHED = ("lineage", "since", "divided", "united", "unstated", "beginnings", "endings", "takings")


@given(datasets())
def test_a_stretch_knows_nothing_of_earlier_reports(dataset: Dataset) -> None:
    """What happens between two reports is the same whether or not the chain goes further back."""
    detailed = dataset.detailed
    for end in range(len(detailed)):
        chain = Chain(detailed[: end + 1])
        for start in range(end + 1):
            long, short = Stretch(chain, start), Stretch(Chain(detailed[start : end + 1]), 0)
            for name in STRETCHED:
                assert getattr(long, name) == getattr(short, name), name
            for action in detailed[start].actions:
                assert long.course(action.id) == short.course(action.id)


def _onward(earlier: Report, later: Report) -> dict[str, set[str]]:
    """Follow each action to the next report, independently of the code under test."""
    successors: dict[str, set[str]] = {action.id: set() for action in earlier.actions}
    for action in later.actions:
        own = action.continues is None and action.change != "new" and earlier.plan_version == later.plan_version
        named = set(action.continues or ())
        if own and action.id not in {entry.id for entry in later.dropped}:
            named.add(action.id)
        if action.change == "merged":
            named |= {entry.id for entry in later.dropped if action.id in entry.into}
        for past in named & set(successors):
            successors[past].add(action.id)
    return successors


def _walk(start: tuple[int, str], edges: set[tuple[tuple[int, str], tuple[int, str]]]) -> set[tuple[int, str]]:
    seen, queue = {start}, [start]
    while queue:
        here = queue.pop()
        fresh = {there for origin, there in edges if origin == here} - seen
        seen |= fresh
        queue.extend(fresh)
    return seen


@given(datasets())
def test_no_part_is_set_against_the_whole(dataset: Dataset) -> None:
    """Ratings are compared only if one action is the whole of one other in every report in between."""
    detailed = dataset.detailed
    for index, earlier in enumerate(detailed):
        for end in range(index + 1, len(detailed)):
            steps = [_onward(detailed[position], detailed[position + 1]) for position in range(index, end)]
            edges = {
                ((position, past), (position + 1, identifier))
                for position, step in enumerate(steps)
                for past, line in step.items()
                for identifier in line
            }
            back = {(there, here) for here, there in edges}
            comparison = compare(dataset, earlier.period, detailed[end].period, "party")
            for change in comparison.changes:
                if not (change.kind.is_fate and change.was and change.now):
                    continue
                future = {node for action in change.earlier for node in _walk((0, action), edges)}
                past = {node for action in change.later for node in _walk((len(steps), action), back)}
                split = any(sum(origin == node for origin, _ in edges) > 1 for node in future)
                merged = any(sum(origin == node for origin, _ in back) > 1 for node in past)
                whole = not split and not merged
                assert whole == (change.kind not in (ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.REGROUPED))
                if whole:
                    assert future == past
                    assert len(future) == len(steps) + 1
                    continue
                assert split == (change.kind in (ChangeKind.SPLIT, ChangeKind.REGROUPED))
                ends = {node for node in future if node[0] < len(steps) and not steps[node[0]][node[1]]}
                reported = {(ending.action, ending.last) for ending in change.endings}
                assert reported == {(identifier, detailed[index + position].period) for position, identifier in ends}
                begun = {node for node in past if node[0] > 0 and not any(origin == node for origin, _ in back)}
                joined = {(beginning.action, beginning.since) for beginning in change.beginnings}
                assert joined == {(identifier, detailed[index + position].period) for position, identifier in begun}


@given(datasets())
def test_histories_lead_both_ways(dataset: Dataset) -> None:
    """Each ancestor in the history of an action has that action among its descendants."""
    for report in dataset.detailed:
        for action in report.actions:
            timeline = history(dataset, action.id, report.period)
            assert timeline.present.id == action.id
            for period, identifier in timeline.ancestors:
                back = history(dataset, identifier, period)
                assert (report.period, action.id) in back.descendants
            for entry in (*timeline.entries, *timeline.after):
                assert bool(entry.stages) == (entry.presence == "listed")


@given(datasets())
def test_an_action_that_left_has_a_tombstone(dataset: Dataset) -> None:
    """Every id that was ever listed leads to an action with that id in the last report, or to a tombstone."""
    detailed, compared = dataset.detailed, ComparedReports(dataset, "en")
    stones = {(tombstone.last, tombstone.id) for tombstone in tombstones(dataset, dataset.newest.period)}
    for index, report in enumerate(detailed):
        for action in report.actions:
            position = index
            while position < len(detailed) - 1 and (detailed[position].period, action.id) not in stones:
                step = compared.stretch(detailed[position], detailed[position + 1]).lineage
                assert action.id in step.successors(action.id)
                position += 1


def _exported(report: Report) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "rating"])
    writer.writerows(
        (action.id, action.ratings["party"].rating if "party" in action.ratings else "") for action in report.actions
    )
    return text.getvalue()


def _joined(earlier: str, later: str) -> dict[str, tuple[str, str]]:
    before, after = (dict(list(csv.reader(io.StringIO(text)))[1:]) for text in (earlier, later))
    return {
        identifier: (before[identifier], after[identifier])
        for identifier in before
        if before[identifier] != after[identifier]
    }


@st.composite
def steady(draw: st.DrawFn) -> Dataset:
    ids = draw(st.lists(st.sampled_from(IDS), min_size=1, unique=True))
    reports = {
        year: {"actions": [{"id": identifier, **_rated(draw, "new")} for identifier in draw(st.permutations(ids))]}
        for year in ("2014", "2015", "2016")
    }
    return sketch(reports)


@given(steady())
def test_a_plain_join_agrees(dataset: Dataset) -> None:
    """Without changes of lineage, joining exported CSV files by id finds the same changes of rating."""
    first, last = dataset.report("2014"), dataset.report("2016")
    assert first is not None
    assert last is not None
    joined = _joined(_exported(first), _exported(last))
    comparison = compare(dataset, "2014", "2016", "party")
    ours = {
        change.later[0]: (change.before or "", change.after or "")
        for change in comparison.changes
        if change.kind.is_fate and change.before != change.after
    }
    if comparison.totals.earlier and comparison.totals.later:
        assert ours == joined
        ranks = {"done": 3, "started": 2, "begun": 2, "none": 1}
        better = {identifier for identifier, (was, now) in joined.items() if ranks.get(now, 0) > ranks.get(was, 9)}
        assert {kind.later[0] for kind in comparison.of_kind(ChangeKind.IMPROVED)} == better
