"""How long comparing takes as a plan grows: ``python -m bench.compare``.

For comparison, it also measures what a script around csv-diff would do: join two exported CSV files by id. That
ignores lineage, scales and the second assessor, so it is a lower bound and not a competitor.
"""

import csv
import io
import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from planpress.compare import compare
from planpress.model import Dataset, Plan, Report

SIZES = (5_000, 10_000)
ROUNDS = 3
RATINGS = ("achieved", "on-track", "pending", "not-commenced")
PLAN = {
    "id": "bench",
    "title": "Bench",
    "party": {"code": "XX", "name": "Exemplia"},
    "process": "None",
    "site_url": "https://example.org/",
    "pillars": [{"id": "1", "title": "One"}],
    "assessors": [{"id": "party", "label": "Party"}, {"id": "panel", "label": "Panel"}],
    "scales": [
        {
            "id": "scale",
            "ratings": [
                {"id": "achieved", "label": "Achieved", "rank": 3},
                {"id": "on-track", "label": "On track", "rank": 2},
                {"id": "pending", "label": "Pending"},
                {"id": "not-commenced", "label": "Not commenced", "rank": 1},
            ],
        }
    ],
}


def dataset(size: int) -> Dataset:
    """Return four reports; each rewords, renumbers, splits or merges a tenth of the actions."""
    chance = random.Random(size)
    years = ("2014", "2015", "2016", "2017")
    reports = [_report(year, tuple(_actions(size, chance, first=year == years[0]))) for year in years]
    return Dataset.of(Plan.model_validate(PLAN), tuple(reports))


def _report(year: str, actions: tuple[dict[str, Any], ...]) -> Report:
    values = {"period": year, "from": f"{year}-01", "to": f"{year}-12", "scale": "scale", "actions": actions}
    return Report.model_validate(values)


def _actions(size: int, chance: random.Random, *, first: bool) -> Iterator[dict[str, Any]]:
    for number in range(size):
        action: dict[str, Any] = {
            "id": f"1.{number}",
            "pillar": "1",
            "title": f"Promise number {number} of the plan{chance.choice(('', ' and more'))}",
            "ratings": {assessor: chance.choice(RATINGS) for assessor in ("party", "panel")},
        }
        kind = "same" if first or number % 10 or number + 1 == size else chance.choice(("swap", "split", "merge"))
        if kind == "swap":
            action["from"] = [f"1.{number + 1}"]
        elif kind == "split":
            action["from"] = [f"1.{number}", f"1.{number + 1}"]
        elif kind == "merge":
            action["from"] = [f"1.{number}", f"1.{number // 10 * 10 + 5}"]
        yield action


def exported(report: Report) -> str:
    """Return ids, ratings and titles as CSV."""
    text = io.StringIO()
    csv.writer(text).writerows(
        (action.id, action.ratings["party"].rating, str(action.title)) for action in report.actions
    )
    return text.getvalue()


def joined(earlier: str, later: str) -> list[tuple[str, str, str]]:
    """Join two exports by id, as csv-diff does, and return the ids whose row differs."""
    before = {row[0]: row for row in csv.reader(io.StringIO(earlier))}
    after = {row[0]: row for row in csv.reader(io.StringIO(later))}
    return [(key, before[key][1], row[1]) for key, row in after.items() if key in before and row != before[key]]


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of the fastest of a few rounds, in seconds."""
    durations = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        durations.append(time.process_time() - start)
    return min(durations)


def main() -> None:
    """Print the times."""
    times: dict[str, list[float]] = {"compare": [], "plain join": []}
    for size in SIZES:
        made = dataset(size)
        first, last = exported(made.reports[0]), exported(made.reports[-1])
        fresh = Dataset(made.plan, made.reports)
        times["compare"].append(seconds(partial(compare, fresh, "2014", "2017", "party")))
        times["plain join"].append(seconds(partial(joined, first, last)))
    print(f"{'':12}{SIZES[0]:>12,}{SIZES[1]:>12,}{'ratio':>8}   actions, four reports")
    for name, (small, large) in times.items():
        print(f"{name:12}{small * 1000:>9.1f} ms{large * 1000:>9.1f} ms{large / small:>8.2f}")


if __name__ == "__main__":
    main()
