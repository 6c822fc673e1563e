"""A site that is opened from a folder, in Chromium."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from planpress.site.offline import take_offline
from tests.site.tree import Tree

pytestmark = pytest.mark.browser


def test_reader_gets_everywhere_without_a_server(page: Page, sample: Tree, tmp_path: Path) -> None:
    """From the front page, every link of the overview that stays in the folder opens a page, and scripts lead right."""
    tree = tmp_path / "my preview ខ្មែរ"
    tree.mkdir()
    take_offline(sample.root, tree, "https://example.org/xx-sample/")
    page.goto((tree / "index.html").as_uri())
    page.wait_for_url("**/2022-2023/index.html")
    addresses = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    inside = sorted({address.split("#")[0] for address in addresses if address.startswith("file:")})
    assert len(inside) > 20
    for address in inside:
        if address.endswith(".html"):
            page.goto(address)
            assert page.title()
            assert "Index of" not in page.title()
    page.goto((tree / "2022-2023/actions/1.1/index.html").as_uri() + "#progress-1.1")
    page.locator("[data-pp-list] a").first.click()
    expect(page.locator("h1").first).to_be_visible()
    assert page.url.split("#")[0].endswith("/index.html")
    page.goto((tree / "latest/actions/1.1/index.html").as_uri())
    page.wait_for_url("**/2022-2023/actions/1.1/index.html")
    expect(page.locator(".pp-search")).to_be_hidden()
