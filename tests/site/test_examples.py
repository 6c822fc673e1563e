"""The projects in examples/ pass the check, can be built, and show what they contain."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.skeleton import skeleton
from planpress.loading import load
from planpress.loading.schema import FILES, schema
from planpress.model import Severity
from planpress.rules import check
from tests.conftest import PROJECT, build_tree, copy_project
from tests.loading.sketch import project as write_project
from tests.site.tree import Tree

EXAMPLES = PROJECT / "examples"
CITY = EXAMPLES / "city-climate"
TANZANIA = EXAMPLES / "tanzania-niap"
ELSEWHERE = {"contact", "license"}
"""Keys of a plan that the example does not need."""


def built(example: Path, folder: Path) -> Tree:
    return build_tree(copy_project(example, folder / "project", "data", "docs", "mkdocs.yml"), folder / "site")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The fictional city plan."""
    return built(CITY, tmp_path_factory.mktemp("city"))


@pytest.fixture(scope="module")
def tanzania(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The totals of Tanzania."""
    return built(TANZANIA, tmp_path_factory.mktemp("tanzania"))


@pytest.mark.parametrize("example", [CITY, TANZANIA], ids=lambda path: path.name)
def test_an_example_can_be_published(example: Path) -> None:
    """The checker has neither an error nor a warning about an example."""
    findings = check(example).findings
    assert [str(finding) for finding in findings if finding.severity is not Severity.NOTE] == []


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_the_city_plan_uses_every_key_of_a_plan_and_an_action() -> None:
    """A reader of the example sees the effect of each key."""
    loaded = load(CITY)
    used = {key for document in loaded.documents.values() for key in keys(document.value)}
    plan, report = (schema(model) for model in FILES.values())
    parts = ("Action", "Deadline", "Origin", "Update", "UpdateSource")
    wanted = {*plan["properties"], *(key for part in parts for key in report["$defs"][part]["properties"])}
    assert wanted - used - ELSEWHERE == set()


def test_every_page_of_the_city_plan_says_that_it_is_fictional(city: Tree) -> None:
    """Nobody takes the example for a real city."""
    pages = [file for file in city.html_files if re.match(r"20\d\d/", file)]
    assert pages
    assert [file for file in pages if not re.search("Fictional data|Données fictives", city.text(file))] == []


def test_the_page_of_an_action_says_what_it_promises(city: Tree) -> None:
    """The lead comes first, and late is judged at the end of the period."""
    words = city.words("2023/actions/1.1/")
    assert "Transport Office (lead) Department of Works Market traders" in words
    assert "Due December 2023 Late at the end of the period" in words
    assert "Decision of the city council item 7" in words
    assert words.index("October 2023 Bollards were ordered.") < words.index("2 May 2023 The first four streets")
    assert words.count("1.1(a) Close the streets") >= 2  # the title, and its history
    assert "Late at the end" not in city.words("2023/actions/1.2/")


def test_a_change_of_what_was_promised_is_compared(city: Tree) -> None:
    """A later due date and another lead are in the comparison."""
    words = city.words("2024/compare/")
    assert "due date changed: from December 2023 to June 2024" in words
    assert 'lead changed: from "Transport Office" to "Department of Works"' in words


def test_shares_are_shown_as_printed(city: Tree) -> None:
    """Numbers follow from shares only where the source says of how many actions."""
    words = city.words("2022/")
    assert "The numbers are derived from these shares of 3 measures." in words
    assert "The source does not state the total number of measures, so no numbers are derived." in words


def test_the_list_of_actions_can_be_narrowed(city: Tree) -> None:
    """There is a filter for each key that differs between actions."""
    page = city.text("2024/actions/index.html")
    assert {"objective", "body", "due", "tag"} <= set(re.findall(r'id="pp-by-(\w+)"', page))


def test_the_totals_of_tanzania_keep_their_denominators(tanzania: Tree) -> None:
    """The Party counts 19 actions, the Secretariat 21; the page says so, and says what is not known."""
    words = tanzania.words("2017/")
    assert "of 19" in words
    assert "of 21" in words
    assert "until 31 December 2017" in words
    assert "not 20 or 21" in tanzania.words("2018/")


@pytest.mark.parametrize("example", ["city", "tanzania"])
def test_no_link_of_an_example_is_dead(example: str, request: pytest.FixtureRequest) -> None:
    """Every link leads to a page, also in a plan without pillars."""
    tree: Tree = request.getfixturevalue(example)
    assert [link for file in tree.html_files for link in tree.dead_links(file)] == []


def test_a_plan_without_pillars_has_a_page_for_each_action(tmp_path: Path) -> None:
    """The grid, the list and the whole report have one group of all actions, and there is no page of a pillar."""
    project = copy_project(CITY, tmp_path / "project", "mkdocs.yml")
    plan = """\
id: xx
title: Plan
party: {code: XX, name: Exemplia}
process: Process
site_url: https://example.org/xx/
fictional: true
assessors: [{id: party, label: Party}]
scales: [{id: s1, ratings: [{id: achieved, label: Achieved, rank: 2}, {id: begun, label: Begun, rank: 1}]}]
"""
    report = """\
from: {year}-01
to: {year}-12
scale: s1
actions:
  - {{id: "1", title: First, ratings: {{party: achieved}}}}
  - {{id: "2", title: Second, ratings: {{party: begun}}}}
"""
    files = {f"data/reports/{year}.yml": report.format(year=year) for year in (2020, 2021)}
    (project / "docs").mkdir()
    (project / "docs/.gitkeep").touch()
    write_project(project, {"data/plan.yml": plan, **files})
    tree = build_tree(project, tmp_path / "site")
    assert {"2021/actions/1/index.html", "2021/actions/index.html", "2021/report/index.html"} <= {*tree.files}
    assert not [file for file in tree.files if "/pillars/" in file]
    assert [link for file in tree.html_files for link in tree.dead_links(file)] == []
    assert "All actions" in tree.words("2021/actions/1/")
    assert "Second" in tree.words("2021/report/")


def test_the_next_report_carries_over_what_was_promised(tmp_path: Path) -> None:
    """The file of the next report has the promises of the last one, and only its blanks keep it from being valid."""
    loaded = load(CITY)
    assert loaded.dataset
    text = skeleton(loaded.dataset, "2025")
    for kept in ("number: 1.1(a)", "objective:", "short_title:", "description:", "- works", "due: 2024-06", "tags:"):
        assert kept in text
    filled = re.sub(r"(?m)^(  to|to): $", r"\1: 2025-12-31", text)
    filled = re.sub(r"(?m)^( *)(meeting|submitted|summary|city|value|rating|reached): *\n", "", filled)
    filled = re.sub(r"(?m)^(overall|    ratings):\n(?:.*#.*\n)*", "", filled)
    project = copy_project(CITY, tmp_path / "project", "data")
    (project / "data/reports/2025.yml").write_text(filled, encoding="utf-8")
    assert [str(finding) for finding in load(project).findings] == []


def test_pages_show_the_printed_number_of_an_action(city: Tree) -> None:
    """The id of an action with a printed number of its own stands in addresses and in data only."""
    words = {file: re.sub(r"https?://\S+", "", city.words(file)) for file in city.html_files}
    shown = [file for file, text in words.items() if re.search(r"\b1\.1(?![\d(])", text)]
    # Findings are about files, where an action has its id; the data dictionary explains why 1.10 is not 1.1.
    assert [file for file in shown if "/quality/" not in file and "/data/" not in file] == []
    assert ">1.1 " not in city.text("feed.xml")


def test_a_change_of_what_was_promised_is_news(city: Tree) -> None:
    """The feed, the JSON of the period and the filters of the list know a later due date and another lead."""
    news = {item["id"]: item for item in json.loads(city.text("2024/feed.json"))["items"]}
    action = "https://example.org/port-alba-climate/2024/actions/1.1/"
    assert news[f"{action}#due-date-changed"]["title"] == (
        "1.1(a) in 2024: due date changed: from December 2023 to June 2024"
    )
    assert news[f"{action}#lead-changed"]["tags"] == ["promise", "pillar-1"]
    assert f"{action}#due-date-changed" in city.text("feed.xml")
    assert {"due-date-changed", "lead-changed"} <= set(
        city.page("2024/actions/index.html").xpath("//select[@id='pp-by-change']/option/@value")
    )
