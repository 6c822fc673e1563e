"""The page of prose in the manual: whatever Markdown makes has a look, light and dark, on a phone and on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Serve, Watch
from tests.browser.test_look import CUT_OFF, TOO_WIDE, faults
from tests.conftest import build_tree
from tests.docs.prose import PERIOD, prose_project

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    """The address of the page."""
    folder: Path = tmp_path_factory.mktemp("prose")
    return (
        serve(build_tree(prose_project(folder / "project"), folder / "site", [PERIOD]).root) + f"{PERIOD}/everything/"
    )


@pytest.fixture(params=["light", "dark"])
def prose(request: pytest.FixtureRequest, chromium: Browser, url: str) -> Iterator[Page]:
    """The page, in light or dark."""
    page, watch = chromium.new_page(color_scheme=request.param), Watch()
    watch.attach(page)
    page.goto(url)
    yield page
    assert watch.problems == []
    page.close()


@pytest.mark.parametrize("width", [320, 1440])
def test_prose_can_be_read_by_all(prose: Page, width: int) -> None:
    """The checker axe finds nothing wrong, and nothing is too wide, on a phone and on a desk."""
    prose.set_viewport_size({"width": width, "height": 800})
    prose.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    assert "\n".join(faults(prose)) == ""
    assert prose.evaluate(TOO_WIDE) == []


def test_tabs_open_by_keyboard_without_scripts(plain: Page, url: str) -> None:
    """One tab shows at a time, and the arrow keys choose it."""
    plain.goto(url)
    english, french = plain.get_by_text("Use at most six tabs"), plain.get_by_text("Six onglets")
    expect(english).to_be_visible()
    expect(french).to_be_hidden()
    plain.locator(".tabbed-set > input").first.focus()
    plain.keyboard.press("ArrowRight")
    expect(french).to_be_visible()
    expect(english).to_be_hidden()


def test_paper_shows_every_tab_and_note(prose: Page) -> None:
    """On paper nothing is cut off, and tabs and notes that are closed on a screen are open."""
    prose.emulate_media(media="print")
    prose.set_viewport_size({"width": 718, "height": 1000})
    assert prose.evaluate(CUT_OFF) == []
    for words in ("Use at most six tabs", "Six onglets", "In print, its text is always"):
        expect(prose.get_by_text(words)).to_be_visible()


def test_headings_are_listed_beside_the_text(prose: Page) -> None:
    """The list of headings leads to each of them."""
    links = prose.locator(".pp-toc a")
    expect(links).to_have_text(["Notes", "Code", "Tables", "Tabs", "Lists", "Cards and buttons"])
    for link in links.all():
        anchor = str(link.get_attribute("href")).removeprefix("#")
        assert prose.locator(f"[id='{anchor}']").count() == 1
