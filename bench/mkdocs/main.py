"""The macros of the MkDocs project: each returns the Markdown of a page."""

from collections import Counter
from pathlib import Path
from typing import Any

import yaml

SECTIONS = {"progress": "Progress", "comments": "Comments", "challenges": "Challenges", "outlook": "Outlook"}
SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def define_env(env: Any) -> None:
    """Read the data, and offer the macros."""
    site = Site(Path(env.project_dir) / "data")
    for name in ("overview", "pillar", "action", "comparison", "report", "about", "data"):
        env.macro(getattr(site, name), name)


class Site:
    """The plan and its reports.

    Args:
        folder: The folder with plan.yml.
    """

    def __init__(self, folder: Path) -> None:
        def load(file: Path) -> Any:
            return yaml.load(file.read_bytes(), Loader=SAFE_LOADER)

        self.plan = load(folder / "plan.yml")
        self.reports = {file.stem: load(file) for file in sorted((folder / "reports").glob("*.yml"))}
        self.by_id = {
            name: {action["id"]: action for action in report["actions"]} for name, report in self.reports.items()
        }
        self.scale = {rating["id"]: rating for rating in self.plan["scales"][0]["ratings"]}
        self.assessors = {assessor["id"]: assessor["label"] for assessor in self.plan["assessors"]}

    def overview(self, period: str) -> str:
        report = self.reports[period]
        parts = [
            f"# {self.plan['title']}: {period}",
            self._facts(report),
            report["summary"],
            "\n\n".join(report["progress"]),
        ]
        parts += ["## How many actions have which rating", self._counts(report)]
        before = [name for name in self.reports if name < period]
        if before:
            parts += ["## Since the last report", self._changes(period, before[-1])]
        parts += ["## Rating of each action", self._grid(report)]
        parts += [
            "## Over the periods",
            *(f"### {name}\n\n{self._counts(self.reports[name])}" for name in (*before, period)),
        ]
        return "\n\n".join(parts)

    def pillar(self, period: str, pillar: str) -> str:
        title = next(entry["title"] for entry in self.plan["pillars"] if entry["id"] == pillar)
        cards = (self._card(entry) for entry in self.reports[period]["actions"] if entry["pillar"] == pillar)
        return "\n\n".join((f"# {pillar} {title}", *cards))

    def action(self, period: str, action: str) -> str:
        entry = self.by_id[period][action]
        history = "\n".join(
            f"| [{name}]({'' if name == period else f'../../{name}/actions/'}{action}.md) "
            f"| {' | '.join(self._labels(self.by_id[name][action]).values())} |"
            for name in sorted(self.reports, reverse=True)
            if name <= period
        )
        head = f"| Period | {' | '.join(self.assessors.values())} |\n|---|{'---|' * len(self.assessors)}"
        address = f"{self.plan['site_url']}{period}/actions/{action}/"
        cite = f"{self.plan['party']['name']}, {self.plan['title']}, action {action}, report for {period}. <{address}>"
        return "\n\n".join((self._card(entry, level=1), "## History", f"{head}\n{history}", "## Cite", cite))

    def comparison(self, period: str, earlier: str | None) -> str:
        if earlier is None:
            return "# What changed\n\nThere is no earlier report."
        both = (f"### {name}\n\n{self._counts(self.reports[name])}" for name in (earlier, period))
        return "\n\n".join(
            (f"# What changed from {earlier} to {period}", *both, self._changes(period, earlier, full=True))
        )

    def report(self, period: str) -> str:
        report = self.reports[period]
        parts = [
            f"# Report for {period}",
            "## Part A: Synopsis",
            self._facts(report),
            report["summary"],
            *report["progress"],
        ]
        parts += ["## Part B: Summary of ratings", self._counts(report), self._grid(report)]
        return "\n\n".join((*parts, "## Part C: Action by action", *(self._card(entry) for entry in report["actions"])))

    def about(self, period: str) -> str:
        rows = "\n".join(f"| {rating['label']} | {rating.get('rank', '')} |" for rating in self.scale.values())
        return f"# About\n\n## Ratings\n\n| Rating | Rank |\n|---|---|\n{rows}\n\n## Assessors\n\n" + "\n".join(
            f"- {label}" for label in self.assessors.values()
        )

    def data(self, period: str) -> str:
        return f"# Data\n\nThe report for {period} has {len(self.reports[period]['actions'])} actions."

    def _facts(self, report: dict[str, Any]) -> str:
        facts = {
            "From": report["from"],
            "To": report["to"],
            "Submitted": report["submitted"],
            "By": report["prepared_by"],
        }
        return "| Fact | |\n|---|---|\n" + "\n".join(f"| {name} | {value} |" for name, value in facts.items())

    def _labels(self, action: dict[str, Any]) -> dict[str, str]:
        return {key: self.scale[action["ratings"][key]]["label"] for key in self.assessors}

    def _counts(self, report: dict[str, Any]) -> str:
        counts = {key: Counter(entry["ratings"][key] for entry in report["actions"]) for key in self.assessors}
        rows = "\n".join(
            f"| {rating['label']} | {' | '.join(str(counts[key][rating['id']]) for key in self.assessors)} |"
            for rating in self.scale.values()
        )
        return f"| Rating | {' | '.join(self.assessors.values())} |\n|---|{'---|' * len(self.assessors)}\n{rows}"

    def _grid(self, report: dict[str, Any]) -> str:
        head = f"| Action | | {' | '.join(self.assessors.values())} |\n|---|---|{'---|' * len(self.assessors)}"
        rows = (
            f"| [{entry['id']}](actions/{entry['id']}.md) | {entry['title']} "
            f"| {' | '.join(self._labels(entry).values())} |"
            for entry in report["actions"]
        )
        return "\n".join((head, *rows))

    def _card(self, action: dict[str, Any], level: int = 3) -> str:
        parts = [f"{'#' * level} {action['id']} {action['title']}"]
        parts.append("\n".join(f"- **{self._labels(action)[key]}**: {label}" for key, label in self.assessors.items()))
        for key, heading in SECTIONS.items():
            if key in action:
                parts += [f"{'#' * (level + 1)} {heading}", *action[key]]
        for entry in action.get("indicators", ()):
            parts.append(
                f"{entry['name']}: {entry['value']} {entry['unit']}, from {entry['baseline']}, aim {entry['target']}"
            )
        parts += [f"[{entry['title']}]({entry['url']}), {entry['date']}" for entry in action.get("evidence", ())]
        return "\n\n".join(parts)

    def _changes(self, period: str, earlier: str, *, full: bool = False) -> str:
        parts = []
        for key, label in self.assessors.items():
            kinds: dict[str, list[str]] = {"Worsened": [], "Improved": [], "Unchanged": []}
            for name, entry in self.by_id[period].items():
                old, new = (self.scale[source["ratings"][key]] for source in (self.by_id[earlier][name], entry))
                kind = (
                    "Unchanged"
                    if old["rank"] == new["rank"]
                    else "Improved"
                    if new["rank"] > old["rank"]
                    else "Worsened"
                )
                folder = "../actions" if full else "actions"
                kinds[kind].append(
                    f"| [{name}]({folder}/{name}.md) | {entry['title']} | {old['label']} | {new['label']} |"
                )
            parts.append(f"### {label}\n\n" + ", ".join(f"{kind.lower()}: {len(rows)}" for kind, rows in kinds.items()))
            for kind, rows in kinds.items():
                if rows and (full or kind != "Unchanged"):
                    parts.append(f"#### {kind}\n\n| Action | | Before | Now |\n|---|---|---|---|\n" + "\n".join(rows))
        return "\n\n".join(parts)
