"""What stands above the periods: versions.json, redirects, the root page and the files for machines."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from planpress.fragments import render
from planpress.model import Dataset, Report, address
from planpress.site.addresses import LATEST, PILLAR, anchors, page_of
from planpress.site.digests import names
from planpress.site.editions import EDITIONS
from planpress.site.feeds import Times, feed_files
from planpress.views.root import Robots, Sitemap, home_page, latest_page, not_found_page


def versions(dataset: Dataset) -> list[dict[str, object]]:
    """Return the content of versions.json: version, title and aliases, the newest first.

    The shape is the one that Material for MkDocs and mike use.

    Args:
        dataset: All that is published.
    """
    newest = dataset.newest.period
    return [
        {"version": address(one.period), "title": one.period, "aliases": [LATEST] if one.period == newest else []}
        for one in reversed(dataset.reports)
    ]


def compose(tree: Path, dataset: Dataset, times: Times | None = None) -> None:
    """Write what stands above the periods into a tree that holds their folders.

    Args:
        tree: The folder; ``<period>/`` is there for each report of the dataset.
        dataset: All that is published.
        times: When each edition was published, where there is a ledger.
    """
    for name, content in (*root_files(tree, dataset), *feed_files(tree, dataset, times)):
        file = tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="\n")


def root_files(tree: Path, dataset: Dataset) -> Iterator[tuple[str, str]]:
    """Yield each file above the periods: its path and its content."""
    plan, newest = dataset.plan, dataset.newest
    yield "versions.json", json.dumps(versions(dataset), ensure_ascii=False, indent=1) + "\n"
    yield "index.html", render(home_page(dataset, newest))
    yield "404.html", render(not_found_page(dataset))
    yield "robots.txt", render(Robots(plan.site_url + "sitemap.xml"))
    yield ".nojekyll", ""
    urls = []
    for report in reversed(dataset.reports):
        place = address(report.period)
        urls += [f"{plan.site_url}{place}/{path}" for path in page_paths(tree / place)]
    yield "sitemap.xml", render(Sitemap(tuple(urls)))
    for path, holders in _holders(tree, dataset).items():
        moved = _moved(tree, path, holders)
        yield f"{LATEST}/{path}index.html", render(latest_page(dataset, holders[0], path, moved))


def page_paths(version: Path) -> list[str]:
    """Return the address of each page of a built period, relative to the period, in order."""
    found = (page_of(one) for one in names(version, leave=[EDITIONS]) if one.rsplit("/", 1)[-1] == "index.html")
    return sorted(found)


def _holders(tree: Path, dataset: Dataset) -> dict[str, list[Report]]:
    """Return every page that a version has, in order, and the reports of the versions that have it, newest first."""
    found: dict[str, list[Report]] = {}
    for report in reversed(dataset.reports):
        for path in page_paths(tree / address(report.period)):
            found.setdefault(path, []).append(report)
    return dict(sorted(found.items()))


def _moved(tree: Path, path: str, holders: Sequence[Report]) -> dict[str, str]:
    """Return the anchors of actions that only earlier versions of a pillar's page have, and the page of each action."""
    if not PILLAR.search(path):
        return {}
    newest, *earlier = [anchors(tree / address(one.period) / path / "index.html") for one in holders]
    gone = {one for found in earlier for one in found} - set(newest)
    return {one: f"{path.rpartition('pillars/')[0]}actions/{one.removeprefix('action-')}/" for one in gone}
