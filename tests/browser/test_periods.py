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
PERIODS = "[data-pp-periods] li a"
"""The links to all other periods, oldest first."""
LATER = "[data-pp-list] [aria-current] >> xpath=../following-sibling::li[1]/a"
"""The link to the next period."""
SHIFTED = """window.shifted = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value }))
  .observe({type: 'layout-shift', buffered: true});"""


def menu(page: Page, period: str) -> str:
    """Wait for the entry of a period in the selector, and return where it leads."""
    link = page.locator(PERIODS, has_text=re.compile(rf"^{period}(,.*)?$"))
    expect(link).to_have_count(1)
    return str(link.get_attribute("href"))


def test_the_anchor_is_taken_when_a_link_is_used(page: Page, sample_url: str) -> None:
    """Every link to a period keeps an anchor that was added after the page was loaded, even without an event."""
    for selector, period in ((NEWEST, "2022-2023"), ("[data-pp-list] a >> nth=1", "2016"), (LATER, "2018-2019")):
        page.goto(sample_url + "2017/about/")
        expect(page.locator(NEWEST)).to_be_visible()
        page.evaluate("history.replaceState(null, '', '#corrections')")
        page.locator(selector).click()
        page.wait_for_url(sample_url + f"{period}/about/#corrections")


def test_every_period_of_the_menu_keeps_the_anchor(page: Page, sample: Tree, sample_url: str) -> None:
    """Earlier and later periods, and the line about the newest, follow the anchor as it changes."""
    page.goto(sample_url + "2017/about/")
    menu(page, "2022-2023")
    for anchor in ("#corrections", "#source", ""):
        page.evaluate(f"location.hash = '{anchor}'")
        for period in (other for other in sample.periods if other != "2017"):
            link = page.locator(PERIODS, has_text=re.compile(rf"^{period}(,.*)?$"))
            expect(link).to_have_attribute("href", re.compile(rf"/{period}/about/{anchor}$"))
        expect(page.locator(NEWEST)).to_have_attribute("href", re.compile(rf"/about/{anchor}$"))


def test_an_action_is_followed_to_its_new_number(page: Page, sample_url: str) -> None:
    """If two actions exchanged their numbers, links from each lead to the same action, in the menu and in the line."""
    page.goto(sample_url + "2017/actions/1.4/")
    assert menu(page, "2018-2019").endswith("/2018-2019/actions/1.3/")
    line = page.locator(NEWEST)
    expect(line).to_have_text("See action 1.4, now 1.3, in 2022-2023")
    line.click()
    page.wait_for_url(sample_url + "2022-2023/actions/1.3/")
    assert menu(page, "2017").endswith("/2017/actions/1.4/")


def test_what_was_split_leads_to_the_page_that_says_so(page: Page, sample_url: str) -> None:
    """The line does not call a part of an action, or a different action with the same number, the same action."""
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
    previous = page.locator("[data-pp-list] a", has_text="2017")
    expect(previous).to_have_attribute("href", re.compile(r"/2017/pillars/1/#action-1\.4$"))
    for anchor, expected in (("action-1.1", "action-1.1"), ("progress-1.3", "progress-1.4"), ("source", "source")):
        page.evaluate(f"location.hash = '#{anchor}'")
        expect(previous).to_have_attribute("href", re.compile(rf"/2017/pillars/1/#{re.escape(expected)}$"))


def test_the_anchor_of_a_part_follows_the_number(page: Page, sample_url: str) -> None:
    """On the page of a renumbered action, the anchor of a part of it has the number of the other period."""
    page.goto(sample_url + "2018-2019/actions/1.3/#progress-1.3")
    assert menu(page, "2016").endswith("/2016/actions/1.4/#progress-1.4")
    page.goto(sample_url + "2017/actions/1.4/#progress-1.4")
    assert menu(page, "2018-2019").endswith("/2018-2019/actions/1.3/#progress-1.3")
    page.evaluate("location.hash = '#history'")
    expect(page.locator(LATER)).to_have_attribute("href", re.compile(r"/2018-2019/actions/1\.3/#history$"))


@pytest.mark.parametrize("path", ["2014-2015/", "2014-2015/actions/1.1/", "2014-2015/about/", "2022-2023/"])
def test_one_file_tells_of_later_periods(path: str, page: Page, sample: Tree, sample_url: str) -> None:
    """The script asks for one file, adds the later periods in order with what is missing, and moves nothing."""
    asked: list[str] = []
    page.add_init_script(SHIFTED)
    page.on("request", lambda request: asked.append(request.url) if request.resource_type == "fetch" else None)
    page.goto(sample_url + path, wait_until="networkidle")
    assert asked == [sample_url + "lineage.json"]
    assert page.evaluate("window.shifted") == 0
    names = page.locator("[data-pp-periods] li > :is(a, span)").evaluate_all("links => links.map(a => a.textContent)")
    assert [name.partition(",")[0] for name in names] == sample.periods
    assert [name for name in names if "," in name] == ["2017, no report found", "2020, withheld", "2021, totals only"]
    assert page.locator(".pp-periods [aria-current]").inner_text() == path.partition("/")[0]
    assert page.get_by_role("navigation", name="Reporting periods").locator("details:visible").count() == 1


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_row_is_small_and_shows_this_period(width: int, page: Page, plain: Page, sample_url: str) -> None:
    """The row takes one line at any width, and this period is in sight, with scripts and without."""
    for browser in (page, plain):
        browser.set_viewport_size({"width": width, "height": 800})
        for path in ("2014-2015/", "2018-2019/actions/1.3/", "2022-2023/"):
            browser.goto(sample_url + path)
            box = browser.locator(".pp-periods").bounding_box()
            assert box
            assert box["height"] < 56
            expect(browser.locator(".pp-periods [aria-current]")).to_be_in_viewport(ratio=0.9)


def test_a_page_that_is_gone_leads_to_the_overview(page: Page, sample_url: str) -> None:
    """Where lineage.json says that a later period has no such page, the links lead to its overview."""

    def answered(route: Route) -> None:
        found = route.fetch().json()
        route.fulfill(json={**found, "absent": {"2021": {"2022-2023": ["beaches/"]}}})

    page.route("**/lineage.json", answered)
    page.goto(sample_url + "2021/beaches/#x")
    expect(page.locator(NEWEST)).to_have_attribute("href", re.compile(r"/2022-2023/$"))
    assert menu(page, "2022-2023").endswith("/2022-2023/")


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


@pytest.mark.parametrize("path", ["2022-2023/compare/2018-2019/", "2018-2019/pillars/1/", "2018-2019/report/"])
def test_closed_parts_are_on_paper_without_scripts(unscripted: Page, sample: Tree, sample_url: str, path: str) -> None:
    """Every word in a part that is closed on the screen is on the printed page, except in a picture of a table."""
    parts = "//main//details[not(@open)]/*[not(self::summary or contains(@class, 'pp-screen'))]"
    closed = sample.page(f"{path}index.html").xpath(f"{parts}//text()[not(ancestor::*[@class='pp-hidden'])]")
    assert "".join(closed).strip()
    unscripted.goto(sample_url + path)
    printed = words(unscripted.pdf())
    expected = (unicodedata.normalize("NFKC", word) for text in closed for word in str(text).split())
    assert [word for word in expected if word not in printed] == []
    hidden = """part => [...part.children].slice(1).every(
        child => child.matches('.pp-screen, link, nav') || child.getBoundingClientRect().height > 0)"""
    unscripted.emulate_media(media="print")
    assert all(part.evaluate(hidden) for part in unscripted.locator("main details").all())
