"""What stands above the periods: versions.json, redirects, the root page and the files for machines."""

import json
from collections.abc import Iterator
from pathlib import Path

from planpress.fragments import render
from planpress.model import Dataset, address
from planpress.views.root import Robots, Sitemap, home_page, latest_page, not_found_page

LATEST = "latest"


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


def compose(tree: Path, dataset: Dataset) -> None:
    """Write what stands above the periods into a tree that holds their folders.

    Args:
        tree: The folder; ``<period>/`` is there for each report of the dataset.
        dataset: All that is published.
    """
    for name, content in root_files(tree, dataset):
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
    for path in page_paths(tree / address(newest.period)):
        yield f"{LATEST}/{path}index.html", render(latest_page(dataset, newest, path))


def page_paths(version: Path) -> list[str]:
    """Return the address of each page of a built period, relative to the period, in order."""
    found = (one.parent.relative_to(version).as_posix() for one in version.rglob("index.html"))
    return sorted("" if one == "." else f"{one}/" for one in found)
