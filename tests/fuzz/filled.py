"""A plan and two reports in which every text field has the same text."""

from pathlib import Path
from typing import Any

import yaml

RATINGS = ("achieved", "on-track", "not-commenced")
PLAN_FILE = "data/plan.yml"
EARLIER_FILE = "data/reports/2014.yml"
LATER_FILE = "data/reports/2017.yml"
Data = dict[str, Any]


def plan(text: str) -> Data:
    """A plan whose words are the text, except for its labels, which rules look for in every text."""
    return {
        "id": "xx-plan",
        "title": text,
        "party": {"code": "XX", "name": "Exemplia"},
        "process": text,
        "site_url": "https://example.org/xx-plan/",
        "languages": ["en"],
        "pillars": [{"id": "1", "title": text, "note": text}],
        "assessors": [{"id": "party", "label": "The Party"}, {"id": "secretariat", "label": "The Secretariat"}],
        "scales": [
            {
                "id": "s1",
                "source": text,
                "ratings": [
                    {
                        "id": rating,
                        "label": rating.capitalize().replace("-", " "),
                        "rank": rank,
                        "definition": {"text": text, "source": text},
                    }
                    for rank, rating in enumerate(reversed(RATINGS), 1)
                ],
            }
        ],
    }


def report(text: str, start: str, end: str) -> Data:
    """A report whose words are the text."""
    note = {"rating": "on-track", "note": text}
    return {
        "from": start,
        "to": end,
        "scale": "s1",
        "prepared_by": text,
        "source": {"title": text, "reference": text, "url": text, "note": text},
        "overall": {"party": note},
        "totals": {"party": {"on-track": 1, "not-commenced": 1}},
        "totals_note": {"party": text},
        "summary": text,
        "progress": [text],
        "outlook": [text],
        "actions": [_action(text, "1.1", note), _action(text, "1.2", {"rating": "not-commenced"})],
        "dropped": [],
        "notes": [{"about": "1.1", "text": text}],
        "corrections": [{"date": end, "text": text}],
    }


def _action(text: str, identifier: str, rating: Data) -> Data:
    return {
        "id": identifier,
        "pillar": "1",
        "title": f"{identifier} {text}",
        "ratings": {"party": rating},
        "progress": [text],
        "comments": [text],
        "outlook": [text],
        "challenges": [text],
        "indicators": [{"name": text, "unit": text, "baseline": text, "target": text, "value": text}],
        "evidence": [{"title": text, "url": text}],
        "printed": {"part_b": {"title": f"B {text}"}, "part_c": {"title": text}},
    }


def write(folder: Path, text: str) -> Path:
    """Write the project; the wording of the later report differs at both ends and in the middle."""
    half = len(text) // 2
    later = report(f"Zz {text[:half]} zz {text[half:]} zz", "2014-01-01", "2017-07-31")
    return write_files(folder, plan(text), report(text, "2011-01-01", "2013-12-31"), later)


def write_files(folder: Path, words: Data, earlier: Data, later: Data) -> Path:
    """Write a plan with two reports."""
    for name, value in ((PLAN_FILE, words), (EARLIER_FILE, earlier), (LATER_FILE, later)):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), encoding="utf-8"
        )
    return folder
