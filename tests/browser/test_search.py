"""The search finds words in scripts that put no spaces between them."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.conftest import SAMPLE, build_tree, copy_project

TITLES = {
    "1.1": "ការពារអណ្តើកសមុទ្រនៅតាមឆ្នេរ",  # Khmer: protect the sea turtles along the coast
    "1.2": "បណ្តុះបណ្តាលមន្ត្រីការពារអណ្តើក",  # Khmer: train the officers who protect turtles
    "1.3": "คุ้มครองเต่าทะเลตามชายฝั่ง",  # Thai
    "1.4": "ປົກປ້ອງເຕົ່າທະເລຕາມຊາຍຝັ່ງ",  # Lao
    "1.5": "Repair the hatchery",
}
QUERIES = {
    "អណ្តើក": ["1.1", "1.2"],  # turtle
    "មន្ត្រី": ["1.2"],  # officer
    "សមុទ្រ": ["1.1"],  # sea
    "เต่า": ["1.3"],
    "ເຕົ່າ": ["1.4"],
    "ខ្លា": [],  # tiger
    "hatch": ["1.5"],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan whose titles are in four scripts."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("scripts"), "macros", "mkdocs.yml")
    for name in ("docs", "data/reports"):
        (folder / name).mkdir(parents=True)
    copy_project(SAMPLE, folder / "data", "data/plan.yml")
    actions = "".join(f'  - {{id: "{number}", pillar: "1", title: {title}}}\n' for number, title in TITLES.items())
    (folder / "data/reports/2001.yml").write_text(f"from: 2001-01\nto: 2001-12\nactions:\n{actions}", encoding="utf-8")
    return build_tree(folder, folder / "site", ["2001"]).root


@pytest.mark.skip(reason="there is no search box yet")
@pytest.mark.parametrize("query", QUERIES)
def test_words_are_found_in_every_script(query: str, site: Path, chromium: Browser, serve: Serve) -> None:
    """The first results for a word are the actions whose titles hold it, and an unknown word gives no results."""
    page = chromium.new_page()
    page.goto(serve(site) + "2001/")
    page.keyboard.press("f")
    page.keyboard.insert_text(query)
    page.keyboard.press("End")  # the theme searches when a key is released
    page.locator(".md-search-result__meta", has_text="document").wait_for()
    links = page.locator(".md-search-result__link").evaluate_all("links => links.map(link => link.href)")
    numbers = [link.partition("/actions/")[2].partition("/")[0] for link in links if "/actions/" in link]
    assert set(numbers[: len(QUERIES[query])]) == set(QUERIES[query])
    assert bool(numbers) == bool(QUERIES[query])
    page.close()
