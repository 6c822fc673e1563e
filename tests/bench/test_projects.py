"""The projects that are measured together: each tool makes comparable pages from the same content."""

import posixpath
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import html

from bench import projects, tools
from bench.content import Content, content
from bench.measure import run

ACTIONS = 8
PERIODS = 3
TOOLS: dict[str, Callable[[], tools.Tool]] = {
    "planpress": tools.planpress,
    "mkdocs": tools.mkdocs,
    "hugo": tools.hugo,
}
WITH_FILES = ("planpress", "hugo")


def built(name: str, folder: Path) -> Path:
    if name == "hugo" and tools.hugo_program() is None:
        pytest.skip("Hugo is not installed: make bench installs it into build/hugo")
    tool = TOOLS[name]()
    tool.write(content(ACTIONS, PERIODS), folder / "project")
    run(tool.build(folder / "project", folder / "site"))
    return folder / "site"


@pytest.fixture(scope="module")
def made() -> Content:
    return content(ACTIONS, PERIODS)


@pytest.fixture(scope="module")
def builder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Returns the site of a tool, which is built once."""
    return cache(lambda name: built(name, tmp_path_factory.mktemp(name)))


@pytest.fixture(scope="module", params=TOOLS)
def site(request: pytest.FixtureRequest, builder: Callable[[str], Path]) -> Path:
    return builder(request.param)


@pytest.fixture(scope="module", params=WITH_FILES)
def site_with_files(request: pytest.FixtureRequest, builder: Callable[[str], Path]) -> Path:
    return builder(request.param)


def texts(action: dict[str, Any]) -> Iterator[str]:
    """Yield what is written about an action."""
    for key in ("progress", "comments", "challenges", "outlook"):
        yield from action.get(key, ())


def pages(content: Content) -> Iterator[str]:
    """Yield the addresses that the site of each tool has."""
    for period, report in content.reports.items():
        yield from (f"{period}/{name}" for name in ("", "report/", "data/", "about/", "compare/"))
        yield from (f"{period}/pillars/{pillar['id']}/" for pillar in content.plan["pillars"])
        yield from (f"{period}/actions/{action['id']}/" for action in report["actions"])
        yield from (f"{period}/compare/{earlier}/" for earlier in content.reports if earlier < period)


def main_element(site: Path, address: str) -> html.HtmlElement:
    page = html.parse(site / address / "index.html").getroot()
    element: html.HtmlElement = next(page.iter("main"))
    return element


def words(site: Path, address: str) -> str:
    return " ".join(main_element(site, address).text_content().split())


def targets(site: Path, address: str) -> set[str]:
    """Return the addresses within the site that a page links to from its main part."""
    links = {urlsplit(str(link.get("href"))) for link in main_element(site, address).iter("a")}
    paths = {link.path for link in links if not link.scheme}
    return {posixpath.normpath(posixpath.join("/bench", address, path)).removeprefix("/bench/") for path in paths}


def labels(made: Content) -> dict[str, str]:
    return {rating["id"]: rating["label"] for rating in made.plan["scales"][0]["ratings"]}


def test_each_site_has_every_page(site: Path, made: Content) -> None:
    """The three sites have the same addresses."""
    assert [address for address in pages(made) if not (site / address / "index.html").is_file()] == []


def test_action_pages_hold_rating_text_and_history(site: Path, made: Content) -> None:
    """An action's page says all that is known about the action, and links to the action in each earlier period."""
    for action in made.reports[made.newest]["actions"]:
        address = f"{made.newest}/actions/{action['id']}/"
        text = words(site, address)
        expected = (action["title"], *texts(action), *(labels(made)[rating] for rating in action["ratings"].values()))
        assert [part for part in expected if part not in text] == []
        for indicator in action.get("indicators", ()):
            assert indicator["name"] in text and str(indicator["value"]) in text
        for evidence in action.get("evidence", ()):
            assert evidence["title"] in text
        earlier = {f"{period}/actions/{action['id']}" for period in made.reports if period < made.newest}
        assert earlier <= targets(site, address)


def test_pillars_and_report_hold_whole_actions(site: Path, made: Content) -> None:
    """The pages of the pillars and the report in full repeat every text of their actions."""
    for period, report in made.reports.items():
        whole = words(site, f"{period}/report/")
        pillars = {pillar["id"]: words(site, f"{period}/pillars/{pillar['id']}/") for pillar in made.plan["pillars"]}
        for action in report["actions"]:
            for text in (action["title"], *texts(action)):
                assert text in whole
                assert text in pillars[action["pillar"]]


def test_overviews_list_every_action(site: Path, made: Content) -> None:
    """The overview links to each action of its period, and contains the action's name."""
    for period, report in made.reports.items():
        text, links = words(site, f"{period}/"), targets(site, f"{period}/")
        for action in report["actions"]:
            assert action["title"] in text
            assert f"{period}/actions/{action['id']}" in links


def test_comparisons_name_every_changed_rating(site: Path, made: Content) -> None:
    """Each period is compared with every earlier period: which actions changed, and their ratings before and now."""
    for later, report in made.reports.items():
        for earlier in (period for period in made.reports if period < later):
            text = words(site, f"{later}/compare/{earlier}/")
            before = {action["id"]: action["ratings"] for action in made.reports[earlier]["actions"]}
            changed = [action for action in report["actions"] if action["ratings"] != before[action["id"]]]
            assert changed
            for action in changed:
                assert action["title"] in text
                ratings = (*before[action["id"]].values(), *action["ratings"].values())
                assert [rating for rating in ratings if labels(made)[rating] not in text] == []


def test_sites_hold_files_beside_the_pages(site_with_files: Path, made: Content) -> None:
    """Hugo makes as many files of each kind as planpress: badges, data, table, feeds, redirects, search."""
    names = [path.relative_to(site_with_files).as_posix() for path in site_with_files.rglob("*") if path.is_file()]
    badges = [name for name in names if name.endswith(".svg") and "assets/" not in name]
    assert len(badges) == ACTIONS * PERIODS
    assert len([name for name in names if name.endswith("report.json")]) == PERIODS
    assert len([name for name in names if name.endswith("actions.csv")]) == PERIODS
    assert len([name for name in names if "search" in name and name.endswith(".json")]) == PERIODS
    assert len([name for name in names if name.endswith("feed.json")]) == PERIODS
    actions = [name for name in names if "/actions/" in name]
    for kind in (".bib", ".ris", "card"):
        published = [name for name in actions if kind in name and not name.startswith("latest/")]
        assert len(published) == ACTIONS * PERIODS, kind
    assert len([name for name in names if name.endswith("history.json")]) == PERIODS
    redirects = {name for name in names if name.startswith("latest/")}
    newest = {name for name in names if name.startswith(f"{made.newest}/") and name.endswith("index.html")}
    assert len(redirects) == len(newest)
    assert {"sitemap.xml", "robots.txt", "versions.json", "404.html"} <= set(names)


@pytest.mark.parametrize("name", TOOLS)
def test_an_edit_touches_one_file(name: str, made: Content, tmp_path: Path) -> None:
    """Saving another text of one action writes one file of each project, and no other file."""
    write = getattr(projects, f"write_{name}")
    write(made, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    write(made.edited(1), tmp_path)
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    changed = [path for path in after if after[path] != before.get(path)]
    assert len(changed) == 1
    assert b"Edit 1 of this text" in after[changed[0]]


def test_the_content_is_the_same_each_time_and_called_fictional() -> None:
    """Measurements of two days are of the same plan, and nobody takes it for a real one."""
    assert content(ACTIONS, PERIODS) == content(ACTIONS, PERIODS)
    assert content(ACTIONS).plan["fictional"] is True
    assert "fictional" in content(ACTIONS).plan["title"].lower()


def test_ratings_move_between_periods(made: Content) -> None:
    """Some ratings of a period differ from the one before, and some do not."""
    first, second = list(made.reports.values())[:2]
    same = [
        before["ratings"] == now["ratings"] for before, now in zip(first["actions"], second["actions"], strict=True)
    ]
    assert 0 < sum(same) < ACTIONS
