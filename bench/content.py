"""A fictional plan of any size, in planpress's data format; ``projects`` writes it for each tool."""

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

PROJECT = Path(__file__).parents[1]
FIRST_YEAR = 2001
SEED = 69
MOVED = 0.3
"""The share of ratings that change from one period to the next."""
SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

VERBS = ("trained", "inspected", "equipped", "visited", "informed", "registered", "interviewed", "advised")
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
AIMS = ("Increase the capacity of", "Set up an office for", "Write a handbook for", "Hold courses for", "Equip")


@dataclass(frozen=True)
class Content:
    """What a site is made from.

    Args:
        plan: The plan, as in ``data/plan.yml``.
        reports: The reports by period, oldest first; each as in ``data/reports/<period>.yml``.
    """

    plan: dict[str, Any]
    reports: dict[str, dict[str, Any]]

    @property
    def newest(self) -> str:
        """The last period."""
        return list(self.reports)[-1]

    def until(self, period: str) -> "Content":
        """Return the content with the reports up to a period."""
        return Content(self.plan, {name: report for name, report in self.reports.items() if name <= period})

    @property
    def first_action(self) -> str:
        """The id of the action that an edit changes."""
        return str(self.reports[self.newest]["actions"][0]["id"])

    def edited(self, count: int) -> "Content":
        """Return the content after an edit to one action of the newest period.

        Args:
            count: The number of the edit; each number gives a different text.
        """
        report = self.reports[self.newest]
        first, *others = report["actions"]
        text = f"{first['progress'][0]} {edit_words(count)}"
        changed = {**first, "progress": [text, *first["progress"][1:]]}
        return Content(self.plan, {**self.reports, self.newest: {**report, "actions": [changed, *others]}})


def edit_words(count: int) -> str:
    """Return what an edit adds to a text.

    Args:
        count: The number of the edit.
    """
    return f"Edit {count} of this text was saved."


def content(actions: int, periods: int = 1) -> Content:
    """Return a plan with reports of the same actions; each has its own texts, and some of the ratings change.

    Args:
        actions: How many actions each report has.
        periods: How many reports there are, one a year.
    """
    chance = random.Random(SEED)
    plan = fictional_plan()
    reports: dict[str, dict[str, Any]] = {}
    ratings: list[dict[str, str]] = [{} for _ in range(actions)]
    for year in range(FIRST_YEAR, FIRST_YEAR + periods):
        for rated in ratings:
            _move(chance, plan, rated)
        entries = [_action(chance, plan, number, year, dict(rated)) for number, rated in enumerate(ratings)]
        reports[str(year)] = {
            "from": f"{year}-01-01",
            "to": f"{year}-12-31",
            "submitted": f"{year + 1}-02-15",
            "prepared_by": "Office of the plan (fictional)",
            "scale": plan["scales"][0]["id"],
            "summary": f"This report for {year} is fictional. {_sentence(chance, year)}",
            "progress": [_sentence(chance, year) for _ in range(3)],
            "actions": entries,
        }
    return Content(plan, reports)


def fictional_plan() -> dict[str, Any]:
    """Return a plan with parts of the project's own plan, such as its pillars, assessors and first scale."""
    plan: dict[str, Any] = yaml.load((PROJECT / "data/plan.yml").read_bytes(), Loader=SAFE_LOADER)
    invented = {
        "id": "bench",
        "title": "Fictional plan for measurements",
        "party": {"code": "XX", "name": "Exemplia"},
        "site_url": "https://example.org/bench/",
        "fictional": True,
    }
    kept = {key: plan[key] for key in ("process", "languages", "pillars", "assessors")}
    return {**invented, **kept, "scales": plan["scales"][:1]}


def _move(chance: random.Random, plan: dict[str, Any], rated: dict[str, str]) -> None:
    scale = [rating["id"] for rating in plan["scales"][0]["ratings"] if "rank" in rating]
    for assessor in plan["assessors"]:
        if assessor["id"] not in rated or chance.random() < MOVED:
            rated[assessor["id"]] = chance.choice(scale)


def _action(
    chance: random.Random, plan: dict[str, Any], number: int, year: int, ratings: dict[str, str]
) -> dict[str, Any]:
    pillar = plan["pillars"][number % len(plan["pillars"])]["id"]
    entry: dict[str, Any] = {
        "id": f"{pillar}.{number // len(plan['pillars']) + 1}",
        "pillar": pillar,
        "title": f"{AIMS[number % len(AIMS)]} {WHO[number % len(WHO)]} in office {number + 1}",
        "ratings": ratings,
        "progress": [" ".join(_sentence(chance, year) for _ in range(count)) for count in (2, 2, 1)],
    }
    if chance.random() < 1 / 2:
        entry["comments"] = [_sentence(chance, year)]
    if ratings[plan["assessors"][0]["id"]] != "achieved":
        entry["challenges"] = [f"Office {number + 1} had fewer staff than the work takes."]
        entry["outlook"] = [f"A further course for {chance.choice(WHO)} is planned for {year + 2}."]
    if chance.random() < 1 / 3:
        entry["indicators"] = [_indicator(chance)]
    if chance.random() < 1 / 4:
        entry["evidence"] = [_evidence(chance, year)]
    return entry


def _sentence(chance: random.Random, year: int) -> str:
    who = f"{chance.randrange(5, 900)} {chance.choice(WHO)} in {chance.choice(PLACES)}"
    by = f"by office {chance.randrange(1, 10_000)}, which kept a record of it"
    return f"In {chance.choice(MONTHS)} {year}, {who} were {chance.choice(VERBS)} {by}."


def _indicator(chance: random.Random) -> dict[str, Any]:
    baseline = chance.randrange(10, 100)
    return {"name": "Visits in a year", "unit": "visits", "baseline": baseline, "target": 200, "value": baseline + 20}


def _evidence(chance: random.Random, year: int) -> dict[str, Any]:
    number = chance.randrange(1, 1000)
    return {
        "title": f"Minutes {number} (fictional)",
        "date": f"{year}-06-30",
        "url": f"https://example.com/minutes/{number}",
    }
