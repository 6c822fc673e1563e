"""The files above the periods, such as versions.json, redirects and the root page."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from planpress.addresses import (
    ASSETS,
    FEED,
    INDEX,
    LATEST,
    LEDGER,
    LINEAGE,
    NOT_FOUND,
    PILLARS,
    ROBOTS,
    SITEMAP,
    SUMS,
    VERSIONS,
    action_page,
    address,
    anchored_action,
    is_embedded_card,
    is_pillar_page,
    language_folder,
    pillar_of,
)
from planpress.fragments import render
from planpress.model import Dataset, Plan, Report, known
from planpress.site.assets import KHMER_FONT, root_assets
from planpress.site.feeds import Times, dated, feed_files
from planpress.site.finished import anchors, languages_of, page_paths, published_languages, title_of, translated_reports
from planpress.views.context import site_words
from planpress.views.other_periods import INCOMPLETE, ActionLocation, Lineages, is_same_pillar, lineage_of
from planpress.views.root.not_found_page import NotFoundPage, not_found_page
from planpress.views.root.redirect_page import LanguageHome, home_page, latest_page
from planpress.views.root.robots import Robots
from planpress.views.root.sitemap import Sitemap

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


Pages = Mapping[str, Sequence[str]]
"""The addresses of the pages of each period, in order."""


def versions(dataset: Dataset) -> list[dict[str, object]]:
    """Return the content of versions.json: version, title and aliases, newest first.

    The JSON has the shape that Material for MkDocs and mike use.

    Args:
        dataset: Everything that is published.
    """
    newest = dataset.newest.period
    return [
        {
            "version": address(report.period),
            "title": report.period,
            "aliases": [LATEST] if report.period == newest else [],
        }
        for report in reversed(dataset.reports)
    ]


def lineage_json(tree: Path, dataset: Dataset, pages: Pages | None = None) -> str:
    """Return JSON that locates each period's actions in every later period.

    The script that takes readers to a newer period reads this JSON. For each period and each later period, the JSON
    names the actions that the later one does not list under the same number and pillar. For each of these actions, it
    gives the page that describes the action or what became of it, the action's anchor on its pillar's page, and its
    number. The JSON also lists the periods, so that the script does not need a second file, and the pages of each
    period that a later period lacks. manual/pages/archive-format.md describes the format.

    Args:
        tree: The folder that contains the periods; pages that do not exist are left out.
        dataset: Everything that is published.
        pages: The addresses of the pages of each period, if they are already known.
    """
    pages = pages or _all_pages(tree, dataset)
    periods = {
        start: {
            end: {action: _way(tree / end, way) for action, way in sorted(locations.items())}
            for end, locations in later.items()
        }
        for start, later in _lineage(dataset).items()
    }
    absent = _absent(tree, dataset, pages)
    return compact({"format": 1, "versions": _stated(tree, dataset), "absent": absent, "periods": periods})


def compact(shape: Mapping[str, object]) -> str:
    """Return a value as JSON on one line.

    Args:
        shape: The value to write as JSON.
    """
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":")) + "\n"


def _stated(tree: Path, dataset: Dataset) -> list[dict[str, object]]:
    """Return the content of versions.json, with the state of reports that are not known in full, and the languages."""
    states = {address(report.period): known(report) for report in dataset.reports}
    stated = [
        {**entry, "state": state} if (state := states[str(entry["version"])]) in INCOMPLETE else entry
        for entry in versions(dataset)
    ]
    for entry in stated:
        if languages := languages_of(tree / str(entry["version"]), dataset.plan):
            entry["languages"] = [language_folder(code) for code in languages]
    return stated


def _all_pages(tree: Path, dataset: Dataset) -> Pages:
    return {report.period: page_paths(tree / address(report.period)) for report in reversed(dataset.reports)}


def _absent(tree: Path, dataset: Dataset, all_pages: Pages) -> dict[str, dict[str, list[str]]]:
    """Return, for each pair of periods, the pages that the later one lacks or uses for a different pillar."""
    languages = tuple(map(language_folder, published_languages(tree, dataset)[1:]))
    pages = {
        report.period: [
            path for path in all_pages[report.period] if not path.startswith(languages) and not is_embedded_card(path)
        ]
        for report in dataset.reports
    }
    known_pages = {period: frozenset(paths) for period, paths in pages.items()}
    absent: dict[str, dict[str, list[str]]] = {}
    for index, start in enumerate(dataset.reports):
        for end in dataset.reports[index + 1 :]:
            gone = [
                path
                for path in pages[start.period]
                if path not in known_pages[end.period]
                or ((pillar := pillar_of(path)) and not is_same_pillar(dataset, pillar, start, end))
            ]
            if gone:
                absent.setdefault(address(start.period), {})[address(end.period)] = gone
    return absent


_last: list[tuple[Dataset, Lineages]] = []
"""The last lineage that was computed, because publishing needs it twice: to write it and to verify it."""


def _lineage(dataset: Dataset) -> Lineages:
    if not _last or _last[0][0] != dataset:
        _last[:] = [(dataset, lineage_of(dataset))]
    return _last[0][1]


def _way(version: Path, way: ActionLocation) -> dict[str, str]:
    page = way.page if (version / way.page / INDEX).is_file() else ""
    fields = {"page": page, "anchor": way.anchor if page else "", "number": way.number if page else ""}
    return {key: value for key, value in fields.items() if value or key == "page"}


def compose(tree: Path, dataset: Dataset, times: Times | None = None) -> None:
    """Write the files above the periods into a tree that contains the folders of the periods.

    Args:
        tree: The folder, which contains ``<period>/`` for each report in the dataset.
        dataset: Everything that is published.
        times: When each edition was published, if there is a ledger.
    """
    proof = () if times is None else (LEDGER, SUMS)
    for name, made in (
        *root_files(tree, dataset, proof),
        *feed_files(tree, dataset, None if times is None else dated(times)),
    ):
        file = tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content_of(made, dataset.plan))


def content_of(made: "str | DataclassInstance", plan: Plan, template: str | None = None, former: str = "") -> bytes:
    """Return the content of a file above the periods.

    Args:
        made: The text of the file, or the view that it shows.
        plan: The plan, whose terms the file uses.
        template: A template other than the view's own.
        former: The name of a set of former messages.
    """
    words = site_words(plan, getattr(made, "reader", ""), former)
    if isinstance(made, NotFoundPage) and former:
        others = (replace(other, words=site_words(plan, other.code, former)) for other in made.others)
        made = replace(made, others=tuple(others))
    text = made if isinstance(made, str) else str(render(made, template, words))
    return (text + ("\n" if text and not text.endswith("\n") else "")).encode()


def root_files(
    tree: Path, dataset: Dataset, proof: Sequence[str] = (), spell: Callable[[str], str] = quote
) -> Iterator[tuple[str, "str | DataclassInstance"]]:
    """Yield each file above the periods as its path, and its text or the view that it shows.

    Args:
        tree: The folder that contains the periods.
        dataset: Everything that is published.
        proof: The files that prove what was published, if there are any.
        spell: How paths are written in addresses; earlier versions of planpress did not encode them.
    """
    plan, newest = dataset.plan, dataset.newest
    yield VERSIONS, json.dumps(versions(dataset), ensure_ascii=False, indent=1) + "\n"
    pages = _all_pages(tree, dataset)
    yield LINEAGE, lineage_json(tree, dataset, pages)
    languages = published_languages(tree, dataset)
    translated = {code: translated_reports(tree, dataset, code) for code in languages[1:]}
    yield INDEX, home_page(dataset, newest, FEED, proof, tuple(_homes(tree, dataset, translated)))
    yield NOT_FOUND, not_found_page(dataset, translated)
    yield ROBOTS, Robots(plan.site_url + SITEMAP)
    yield ".nojekyll", ""
    yield from root_assets(_khmer_font(tree, dataset))
    urls = (
        f"{plan.site_url}{address(name)}/{spell(path)}"
        for name, paths in pages.items()
        for path in paths
        if not is_embedded_card(path)
    )
    yield SITEMAP, Sitemap(tuple(urls))
    for path, holders in _holders(dataset, pages).items():
        moved = _moved(tree, path, holders, spell)
        title = title_of(tree / address(holders[0].period) / path / INDEX)
        yield f"{LATEST}/{path}{INDEX}", latest_page(dataset, holders[0], spell(path), title, moved)


def _khmer_font(tree: Path, dataset: Dataset) -> str:
    """Return the path from the assets above the periods to those with the Khmer font, in the newest period that has it.

    Args:
        tree: The folder that contains the periods.
        dataset: Everything that is published.
    """
    folders = (f"{address(report.period)}/{ASSETS}/" for report in reversed(dataset.reports))
    return next((f"../{folder}" for folder in folders if (tree / folder / KHMER_FONT[0]).is_file()), "")


def _homes(tree: Path, dataset: Dataset, translated: Mapping[str, Sequence[Report]]) -> Iterator[LanguageHome]:
    """Yield the newest report in each language, default language first; yield nothing if there is only one language."""
    if not translated:
        return
    newest = {dataset.plan.language: dataset.newest, **{code: reports[0] for code, reports in translated.items()}}
    for code, report in newest.items():
        folder = "" if code == dataset.plan.language else language_folder(code)
        place = f"{address(report.period)}/{folder}"
        yield LanguageHome.of(code, place, title_of(tree / place / INDEX))


def _holders(dataset: Dataset, pages: Mapping[str, Sequence[str]]) -> dict[str, list[Report]]:
    """Return every page that any version has, in order, with the reports of the versions that have it, newest first."""
    holders: dict[str, list[Report]] = {}
    for report in reversed(dataset.reports):
        for path in pages[report.period]:
            holders.setdefault(path, []).append(report)
    return dict(sorted(holders.items()))


def _moved(tree: Path, path: str, holders: Sequence[Report], spell: Callable[[str], str]) -> dict[str, str]:
    """Return the anchors of actions that only earlier versions of a pillar's page have, and the page of each action."""
    if not is_pillar_page(path):
        return {}
    newest, *earlier = [anchors(tree / address(report.period) / path / INDEX) for report in holders]
    gone = {anchor for page in earlier for anchor in page} - set(newest)
    folder = spell(path.rpartition(f"{PILLARS}/")[0])
    return {anchor: folder + action_page(anchored_action(anchor)) for anchor in gone}
