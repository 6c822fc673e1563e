"""Writes the same content as a project for planpress, MkDocs or Hugo."""

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from bench.content import PROJECT, Content

HERE = Path(__file__).parent
BARE = "site_name: Bare\ntheme: {name: material, font: false}\nplugins: [search]\n"
SECTIONS = {"progress": "Progress", "comments": "Comments", "challenges": "Challenges", "outlook": "Outlook"}
SAFE_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_planpress(content: Content, folder: Path) -> None:
    """Write a project with the pages, macros and mkdocs.yml of this repository, and with other data."""
    for name in ("docs", "macros"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    _write_data(content, folder)


def write_mkdocs(content: Content, folder: Path) -> None:
    """Write a project for MkDocs, Material and mkdocs-macros, with a page of Markdown for each address.

    Actions are not in the navigation, because they would otherwise take up most of each page.
    """
    settings = yaml.safe_load((HERE / "mkdocs/mkdocs.yml").read_text(encoding="utf-8"))
    periods = list(content.reports)
    pillars = [pillar["id"] for pillar in content.plan["pillars"]]
    for period in periods:
        docs, earlier = folder / "docs" / period, [name for name in periods if name < period]
        _save(docs / "index.md", f'{{{{ overview("{period}") }}}}\n')
        for name in ("report", "about", "data"):
            _save(docs / f"{name}.md", f'{{{{ {name}("{period}") }}}}\n')
        for pillar in pillars:
            _save(docs / f"pillars/{pillar}.md", f'{{{{ pillar("{period}", "{pillar}") }}}}\n')
        for action in content.reports[period]["actions"]:
            _save(docs / f"actions/{action['id']}.md", f'{{{{ action("{period}", "{action["id"]}") }}}}\n')
        before = f'"{earlier[-1]}"' if earlier else "None"
        _save(docs / "compare/index.md", f'{{{{ comparison("{period}", {before}) }}}}\n')
        for name in earlier:
            _save(docs / f"compare/{name}.md", f'{{{{ comparison("{period}", "{name}") }}}}\n')
    _save(folder / "docs/index.md", f"# {content.plan['title']}\n\n[{content.newest}]({content.newest}/index.md)\n")
    listed = ["index.md", "report.md", *(f"pillars/{pillar}.md" for pillar in pillars), "compare/index.md"]
    settings["nav"] = [
        "index.md",
        *({period: [f"{period}/{page}" for page in (*listed, "data.md", "about.md")]} for period in periods),
    ]
    _save(folder / "mkdocs.yml", _yaml(settings))
    shutil.copy(HERE / "mkdocs/main.py", folder)
    _write_data(content, folder)


def write_hugo(content: Content, folder: Path) -> None:
    """Write a Hugo project whose theme makes the pages and files that planpress makes."""
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    _save(folder / "data/plan.json", json.dumps(content.plan))
    periods = list(content.reports)
    _page(folder / "content/_index.md", {"title": content.plan["title"], "outputs": ["html", "rss", "versions"]})
    for period in periods:
        _write_hugo_period(content, period, folder / "content" / period, latest=period == content.newest)


def write_bare(pages: int, folder: Path) -> None:
    """Write an MkDocs project whose pages contain only a heading and one line."""
    _save(folder / "mkdocs.yml", BARE)
    _save(folder / "docs/index.md", "# Bare\n\nOne line.\n")
    for number in range(1, pages):
        _save(folder / f"docs/page-{number}.md", f"# Page {number}\n\nOne line.\n")


def _write_hugo_period(content: Content, period: str, folder: Path, *, latest: bool) -> None:
    def page(path: str, layout: str, **fields: Any) -> None:
        text = fields.pop("text", "")
        address = path.removesuffix("_index.md").removesuffix(".md")
        aliases = {"aliases": [f"/latest/{address}"]} if latest else {}
        _page(folder / path, {"layout": layout, "period": period, **fields, **aliases}, text)

    report = content.reports[period]
    facts = {key: value for key, value in report.items() if key not in ("actions", "summary", "progress")}
    earlier = [name for name in content.reports if name < period]
    page(
        "_index.md",
        "overview",
        title=period,
        facts=facts,
        earlier=earlier,
        outputs=["html", "report", "table", "search", "news", "history"],
        text="\n\n".join((report["summary"], *report["progress"])),
    )
    _page(folder / "actions/_index.md", {"title": "Actions", "build": {"render": "never"}})
    for number, action in enumerate(report["actions"], start=1):
        fields = {key: value for key, value in action.items() if key not in SECTIONS}
        page(
            f"actions/{action['id']}.md",
            "action",
            **fields,
            slug=action["id"],
            weight=number,
            outputs=["html", "badge", "endpoint", "cited", "bibtex", "ris", "csl", "data", "frame"],
            text=_markdown(action),
        )
    for pillar in content.plan["pillars"]:
        ids = [action["id"] for action in report["actions"] if action["pillar"] == pillar["id"]]
        page(f"pillars/{pillar['id']}.md", "pillar", title=pillar["title"], pillar=pillar["id"], actions=ids)
    page("compare/_index.md", "compare", title="What changed", before=earlier[-1] if earlier else "")
    for name in earlier:
        page(f"compare/{name}.md", "compare", title=f"What changed since {name}", before=name)
    for name, title in (("report", "Report in full"), ("data", "Data"), ("about", "About")):
        page(f"{name}.md", name, title=title)


def _markdown(action: dict[str, Any]) -> str:
    return "\n\n".join(
        part for key, heading in SECTIONS.items() if key in action for part in (f"### {heading}", *action[key])
    )


def _write_data(content: Content, folder: Path) -> None:
    _save(folder / "data/plan.yml", _yaml(content.plan))
    for period, report in content.reports.items():
        _save(folder / f"data/reports/{period}.yml", _yaml(report))


def _page(file: Path, fields: dict[str, Any], text: str = "") -> None:
    _save(file, f"{json.dumps(fields, indent=1)}\n\n{text}\n")


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=SAFE_DUMPER, sort_keys=False, allow_unicode=True)


def _save(file: Path, text: str) -> None:
    """Write a file unless it already contains the text, so that an edit changes only one file."""
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
