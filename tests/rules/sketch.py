"""Projects sketched as data: defaults fill in what a case leaves out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from planpress.model import Finding
from planpress.rules import BY_CODE, check

Data = dict[str, Any]
PLAN: Data = {
    "id": "xx-plan",
    "title": "National Ivory Action Plan",
    "party": {"code": "XX", "name": "Exemplia"},
    "process": "National Ivory Action Plans Process",
    "site_url": "https://example.org/xx-plan/",
    "languages": ["en"],
    "pillars": [{"id": pillar, "title": f"Pillar {pillar}"} for pillar in ("1", "2", "3")],
    "assessors": [
        {"id": "party", "label": "Self-assessment by the Party"},
        {"id": "secretariat", "label": "CITES Secretariat"},
    ],
    "scales": [
        {
            "id": name,
            "ratings": [
                {"id": "achieved", "label": "Achieved", "rank": 5},
                {"id": "substantially-achieved", "label": "Substantially achieved", "rank": 4},
                {"id": "on-track", "label": "On track", "rank": 3},
                {
                    "id": "partial-progress",
                    "label": "Partial progress",
                    "rank": 2,
                    "also": ["Limited/Partial progress"],
                },
                {"id": "pending", "label": "Pending completion of another action"},
                {"id": "not-commenced", "label": "Not commenced", "rank": 1},
            ],
        }
        for name in ("niap-2017", "niap-2014")
    ],
}
REPORT: Data = {"from": "2014-11-01", "to": "2017-07-31", "scale": "niap-2017"}
BEFORE: Data = {"from": "2012-01-01", "to": "2014-10-31", "scale": "niap-2017"}
TITLE = "Combat wildlife crime"
WITHOUT_ACTIONS = ("totals", "state", "detail")
PLAN_KEYS = ("languages", "mappings", "scales", "objectives", "bodies", "requires", "terms")


def write(folder: Path, report: Data, earlier: Data | None = None, plan: Data | None = None) -> Path:
    """Write a project with one or two reports; the report may contain keys of the plan."""
    report, settings = dict(report), dict(plan or {})
    settings |= {key: report.pop(key) for key in PLAN_KEYS if key in report}
    languages = settings.get("languages", ["en"])
    title = TITLE if len(languages) == 1 else dict.fromkeys(languages, TITLE)
    files: dict[str, Data] = {"data/plan.yml": PLAN | settings, "data/reports/2017.yml": filled(REPORT, report, title)}
    if earlier is not None:
        files["data/reports/2014.yml"] = filled(BEFORE, earlier, title)
    for name, value in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        written = yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
        file.write_text(written, encoding="utf-8")
    return folder


def filled(default: Mapping[str, Any], report: Data, title: object) -> Data:
    """Fill in what a report must have."""
    whole = {key: value for key, value in {**default, **report}.items() if value is not None}
    if "actions" not in whole and not any(key in whole for key in WITHOUT_ACTIONS):
        whole["actions"] = [{}]
    elif "actions" not in whole and "totals" in whole:
        whole["detail"] = "totals"
    whole["actions"] = [action(number, typed, title) for number, typed in enumerate(whole.get("actions", []), 1)]
    return whole


def action(number: int, typed: Data, title: object) -> Data:
    """Fill in what an action must have."""
    whole = {"id": f"1.{number}", "title": title, **typed}
    return {"pillar": whole["id"][0] if whole["id"][0] in "123" else "1", **whole}


def findings(folder: Path, code: str) -> list[Finding]:
    """Return what the rule with a code has to say about the reports of a project, and the loader of its plan."""
    checked = check(folder)
    unexpected = [finding for finding in checked.loaded.findings if finding.code != code]
    assert not unexpected, "\n".join(str(finding) for finding in unexpected)
    return [
        finding
        for finding in checked.findings
        if finding.code == code
        and (finding.file.startswith("data/reports/") or finding in checked.loaded.findings or BY_CODE[code].plan)
    ]
