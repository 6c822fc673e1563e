"""How long checking takes: ``python -m bench.check [ACTIONS]``.

Makes a plan with two reports, checks it, and prints the seconds for loading and for the rules. It also prints how much
longer twice as many actions take: 2.0 is linear.
"""

import random
import sys
import tempfile
from pathlib import Path
from time import process_time

import yaml

from planpress.loading import load
from planpress.rules import check_loaded

ACTIONS = 10_000
LIMIT = 2.0
VERBS = ("trained", "met", "inspected", "equipped", "visited", "informed", "registered", "interviewed")
WHO = ("officers", "rangers", "prosecutors", "teachers", "inspectors", "judges", "guides", "owners")
PLACES = (
    "North Province",
    "Port Example",
    "Sample Bay",
    "Cape Mockup",
    "Draft Lagoon",
    "Testing Cove",
    "Foobar Strand",
)
MONTHS = ("January", "March", "May", "July", "September", "November")
RATINGS = ("achieved", "on-track", "partial-progress", "not-commenced")


def main(actions: int) -> int:
    """Print the times.

    Returns:
        The exit status: 1 if checking takes longer than the limit.
    """
    half, whole = measure(actions // 2), measure(actions)
    print(f"{'actions':>8} {'loading':>9} {'rules':>9} {'together':>9}")
    for count, (loading, rules) in ((actions // 2, half), (actions, whole)):
        print(f"{count:8} {loading:8.2f}s {rules:8.2f}s {loading + rules:8.2f}s")
    print(f"twice as many take {sum(whole) / sum(half):.2f} times as long; rules alone {whole[1] / half[1]:.2f} times")
    return 0 if sum(whole) * ACTIONS / actions <= LIMIT else 1


def measure(actions: int) -> tuple[float, float]:
    """Return the processor time of loading and of the rules, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write(project, actions)
        start = process_time()
        loaded = load(project)
        middle = process_time()
        checked = check_loaded(loaded)
        end = process_time()
        if loaded.dataset is None:
            raise SystemExit("\n".join(str(finding) for finding in checked.findings[:5]))
        return middle - start, end - middle


def write(project: Path, actions: int) -> None:
    """Write a plan with two reports that have the given number of actions together."""
    reports = project / "data" / "reports"
    reports.mkdir(parents=True)
    (project / "data" / "plan.yml").write_text(dump(PLAN), encoding="utf-8")
    chance = random.Random(69)
    for name, year in (("2014-2015", 2014), ("2016-2017", 2016)):
        report = {
            "from": f"{year}-01-01",
            "to": f"{year + 1}-12-31",
            "scale": "bench",
            "actions": [action(chance, number, year) for number in range(actions // 2)],
        }
        (reports / f"{name}.yml").write_text(dump(report), encoding="utf-8")


def action(chance: random.Random, number: int, year: int) -> dict[str, object]:
    """Return an action with ordinary texts."""
    rating = chance.choice(RATINGS)
    entry: dict[str, object] = {
        "id": f"1.{number}",
        "pillar": "1",
        "title": f"Increase the capacity of {WHO[number % 8]} in office {number} to combat wildlife crime",
        "ratings": {"party": rating},
        "progress": [sentence(chance, year) for _ in range(2)] if rating != "not-commenced" else ["No work was done."],
    }
    if rating in ("on-track", "partial-progress"):
        entry["outlook"] = [f"A second course for {chance.choice(WHO)} is planned for {year + 3}."]
        entry["challenges"] = ["Limited funding stood in the way of more progress."]
    return entry


def sentence(chance: random.Random, year: int) -> str:
    """Return a sentence that states a fact."""
    when = f"In {chance.choice(MONTHS)} {year + chance.randrange(2)}"
    who = f"{chance.randrange(5, 900)} {chance.choice(WHO)} in {chance.choice(PLACES)}"
    return (
        f"{when}, {who} were {chance.choice(VERBS)} by office {chance.randrange(10_000)} and a record of it was kept."
    )


def dump(value: object) -> str:
    """Return a value as YAML."""
    return yaml.dump(value, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), sort_keys=False, allow_unicode=True)


PLAN = {
    "id": "bench",
    "title": "National Ivory Action Plan",
    "party": {"code": "XX", "name": "Exemplia"},
    "process": "None",
    "site_url": "https://example.org/bench/",
    "pillars": [{"id": "1", "title": "Enforcement"}],
    "assessors": [{"id": "party", "label": "Party"}],
    "scales": [
        {
            "id": "bench",
            "ratings": [
                {"id": "achieved", "label": "Achieved", "rank": 5},
                {"id": "on-track", "label": "On track", "rank": 3},
                {"id": "partial-progress", "label": "Partial progress", "rank": 2},
                {"id": "not-commenced", "label": "Not commenced", "rank": 1},
            ],
        }
    ],
}

if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ACTIONS))
