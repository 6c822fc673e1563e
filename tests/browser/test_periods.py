"""Links to other periods keep the anchor and find the same action by lineage; paper shows all of them."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.pdf import words
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

NEWEST = "[data-pp-newer] [role=status] a"
"""The link to the newest period."""
PERIODS = "[data-pp-newer] li a, [data-pp-list] a"
"""The links to all other periods, the newest first."""


def menu(page: Page, period: str) -> str:
    """Where the entry of a period in the selector leads, once it is there."""
    link = page.locator(PERIODS, has_text=re.compile(rf"^{period}( ·.*)?$"))
    expect(link).to_have_count(1)
    return str(link.get_attribute("href"))


def test_the_anchor_is_taken_when_a_link_is_used(page: Page, sample_url: str) -> None:
    """Every link to a period keeps an anchor that was added after the page was loaded, even without an event."""
    for words_, path in (
        ("Latest version", "2022-2023/about/#corrections"),
        ("Previous version", "2016/about/#corrections"),
        ("This version", None),
    ):
        page.goto(sample_url + "2017/about/")
        expect(page.locator(NEWEST)).to_be_visible()
        page.evaluate("history.replaceState(null, '', '#corrections')")
        link = page.get_by_role("link", name=words_)
        link.hover()
        page.evaluate("document.querySelector('[data-pp-periods] a').dispatchEvent(new Event('contextmenu'))")
        if path is None:
            assert str(link.get_attribute("href")).endswith("/2017/about/#corrections")
        else:
            link.click()
            page.wait_for_url(sample_url + path)


def test_every_period_of_the_menu_keeps_the_anchor(page: Page, sample: Tree, sample_url: str) -> None:
    """Earlier and later periods, and the line about the newest, follow the anchor as it changes."""
    page.goto(sample_url + "2017/about/")
    menu(page, "2022-2023")
    for anchor in ("#corrections", "#source", ""):
        page.evaluate(f"location.hash = '{anchor}'")
        for period in (other for other in sample.periods if other != "2017"):
            link = page.locator(PERIODS, has_text=re.compile(rf"^{period}( ·.*)?$"))
            expect(link).to_have_attribute("href", re.compile(rf"/{period}/about/{anchor}$"))
        expect(page.locator(NEWEST)).to_have_attribute("href", re.compile(rf"/about/{anchor}$"))


def test_an_action_is_followed_to_its_new_number(page: Page, sample_url: str) -> None:
    """If two actions exchanged their numbers, each leads to itself, in the menu and in the line."""
    page.goto(sample_url + "2017/actions/1.4/")
    assert menu(page, "2018-2019").endswith("/2018-2019/actions/1.3/")
    line = page.locator(NEWEST)
    expect(line).to_have_text("See action 1.4, now 1.3, in 2022-2023")
    line.click()
    page.wait_for_url(sample_url + "2022-2023/actions/1.3/")
    assert menu(page, "2017").endswith("/2017/actions/1.4/")
    page.goto(sample_url + "2017/actions/1.4/")
    expect(line).to_be_visible()
    page.get_by_role("link", name="Latest version").click()
    page.wait_for_url(sample_url + "2022-2023/actions/1.3/")


def test_what_was_split_leads_to_the_page_that_says_so(page: Page, sample_url: str) -> None:
    """The line does not call a part, or what took the number, the same action."""
    page.goto(sample_url + "2021/actions/3.4/")
    line = page.locator(NEWEST)
    expect(line).to_have_text("See what became of action 3.4 in 2022-2023")
    line.click()
    expect(page.locator("#content")).to_contain_text("3.4")
    expect(page.locator("#content")).to_contain_text("split")


def test_the_anchor_of_an_action_is_followed_too(page: Page, sample_url: str) -> None:
    """On a pillar's page the anchor leads to the card of the same action, forwards and backwards."""
    page.goto(sample_url + "2017/pillars/1/#action-1.4")
    menu(page, "2018-2019")
    link = page.locator(PERIODS, has_text=re.compile("^2018-2019"))
    expect(link).to_have_attribute("href", re.compile(r"/2018-2019/pillars/1/#action-1\.3$"))
    page.goto(sample_url + "2018-2019/pillars/1/#action-1.3")
    previous = page.get_by_role("link", name="Previous version")
    expect(previous).to_have_attribute("href", re.compile(r"/2017/pillars/1/#action-1\.4$"))
    page.evaluate("location.hash = '#action-1.1'")
    expect(previous).to_have_attribute("href", re.compile(r"/2017/pillars/1/#action-1\.1$"))


@pytest.mark.parametrize("answer", ["404", "no json", "another shape"])
def test_a_site_without_lineage_still_tells_of_newer_periods(page: Page, sample_url: str, answer: str) -> None:
    """Where lineage.json is missing or is something else, the line leads to the page under the same address."""

    def answered(route: Route) -> None:
        bodies = {"no json": "<html>", "another shape": '{"format": 9, "periods": [1]}'}
        route.fulfill(status=200, body=bodies[answer]) if answer in bodies else route.fulfill(status=404)

    page.route("**/lineage.json", answered)
    page.goto(sample_url + "2017/actions/1.1/#x")
    expect(page.locator(NEWEST)).to_have_attribute("href", re.compile(r"/2022-2023/actions/1\.1/#x$"))


@pytest.fixture
def unscripted(chromium: Browser) -> Iterator[Page]:
    """A page of a browser that runs no scripts."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["2022-2023/compare/", "2022-2023/pillars/1/", "2018-2019/report/"])
def test_closed_parts_are_on_paper_without_scripts(unscripted: Page, sample: Tree, sample_url: str, path: str) -> None:
    """Every word of a part that is closed on the screen is on the printed page."""
    closed = sample.page(f"{path}index.html").xpath("//main//details[not(@open)]/*[not(self::summary)]//text()")
    assert "".join(closed).strip()
    unscripted.goto(sample_url + path)
    printed = words(unscripted.pdf())
    expected = (unicodedata.normalize("NFKC", word) for text in closed for word in str(text).split())
    assert [word for word in expected if word not in printed] == []
    hidden = "part => [...part.children].slice(1).every(child => child.getBoundingClientRect().height > 0)"
    unscripted.emulate_media(media="print")
    assert all(part.evaluate(hidden) for part in unscripted.locator("main details").all())
