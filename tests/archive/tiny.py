"""Tiny versions made without MkDocs, and archives of them: a publication takes a few milliseconds."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from planpress.addresses import NEWS, address
from planpress.archive.ledger import Publication
from planpress.archive.opened import Archive
from planpress.archive.signers import signer
from planpress.archive.store import Release, add
from planpress.exchange.report_json import report_json
from planpress.model import Dataset, Report
from planpress.site.feeds import feed_json
from planpress.site.folder import alone
from planpress.views.context import Context
from tests.compare.sketch import sketch

NOW = "2020-01-01T00:00:00Z"
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{url}{path}">
<link rel="latest-version" href="{up}../latest/{path}">
<link rel="stylesheet" href="{up}assets/style.css">
</head>
<body>
<p>Cite {url}{path}: {title} <a href="{up}../versions.json">versions</a> <a href="{up}about/">about</a></p>
{anchors}
</body>
</html>
"""


def reports(**more: Any) -> dict[str, dict[str, Any]]:
    """Three reports; more words for one of them as ``p2001={...}``."""
    made: dict[str, dict[str, Any]] = {
        "2001": {
            "actions": [{"id": "1.1", "party": "none"}, {"id": "1.2", "party": "done"}, {"id": "E9", "pillar": "2"}]
        },
        "2002": {"actions": [{"id": "1.1", "party": "done"}, {"id": "E9", "pillar": "2"}], "dropped": [{"id": "1.2"}]},
        "2003": {"actions": [{"id": "1.1", "party": "none"}, {"id": "E9", "pillar": "2", "party": "begun"}]},
    }
    return {period: values | more.get(f"p{period}", {}) for period, values in made.items()}


def build(dataset: Dataset, period: str, target: Path, words: str = "") -> Path:
    """Make the folder of a version."""
    report = find(dataset, period)
    context = Context(dataset.until(period), report, "en")
    files = {"data/report.json": report_json(context.dataset, report), NEWS: feed_json(context)}
    files |= {"assets/style.css": "p { margin: 0 }\n", "search/search_index.json": "{}\n"}
    pages = {"": "", "about/": "", **{f"actions/{address(action.id)}/": "" for action in report.actions}}
    for earlier in context.dataset.reports:  # an action that has ended keeps a page
        pages |= {f"actions/{address(action.id)}/": "" for action in earlier.actions}
    pages["about/"] = '<h2 id="corrections">Corrections</h2>'
    for pillar in dataset.plan.pillars:
        inside = [
            f'<div id="action-{address(action.id)}"></div>' for action in report.actions if action.pillar == pillar.id
        ]
        pages[f"pillars/{pillar.id}/"] = "\n".join(inside)
    for path, anchors in pages.items():
        up = "../" * path.count("/")
        page = PAGE.format(title=f"{period} {path} {words}", up=up, path=path, anchors=anchors, url=context.url())
        files[f"{path}index.html"] = page
    for action in report.actions:
        files[f"badges/{address(action.id)}.svg"] = f"<svg><title>{action.id}</title></svg>\n"
    for name, content in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(content, encoding="utf-8")
    return target


def find(dataset: Dataset, period: str) -> Report:
    report = dataset.report(period)
    assert report
    return report


@dataclass
class Press:
    """An archive and how to add to it.

    Args:
        root: The archive's folder.
        data: The reports by period.
        words: The text on every page.
    """

    root: Path
    data: dict[str, dict[str, Any]] = field(default_factory=reports)
    words: str = ""

    @property
    def dataset(self) -> Dataset:
        return sketch(self.data)

    def publish(self, period: str, **more: Any) -> Publication:
        """Add a version, with an extra page; more words for :class:`Release`."""
        everything = self.dataset
        with alone(self.root, more.pop("wait", 0)) as workshop:
            archive = Archive.open(self.root, everything.plan.id)
            published_ids = {*archive.ledger.periods, period}
            dataset = replace(
                everything, reports=tuple(report for report in everything.reports if report.period in published_ids)
            )
            built = build(everything, period, workshop / "built", self.words)
            if extra := more.pop("extra", ""):
                (built / extra).mkdir()
                (built / extra / "index.html").write_text(
                    PAGE.format(
                        title=extra,
                        up="../",
                        path=extra,
                        anchors="",
                        url=f"https://example.org/sketch/{address(period)}/",
                    )
                )
            if key := more.pop("key", None):
                lines = archive.ledger.publications
                more["signer"] = signer(self.root, lines, key, more.pop("adopt", None))
            release = Release(dataset, find(dataset, period), built, NOW)
            return add(archive, workshop, replace(release, **more))

    def correct(self, period: str, text: str = "mended") -> Publication:
        """Add an edition in which every page says the text."""
        self.data[period]["corrections"] = [
            *self.data[period].get("corrections", []),
            {"date": "2020-02-02", "text": text},
        ]
        self.words = text
        return self.publish(period, correction=text)


def three(root: Path) -> Press:
    """An archive with three periods, one of them in its third edition."""
    press = Press(root)
    for period in ("2001", "2002"):
        press.publish(period)
    press.correct("2001", "mended once")
    press.publish("2003")
    press.correct("2001", "mended twice")
    return press
