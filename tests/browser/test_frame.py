"""The frame of every page: light, strict, stable, and easy to use with a keyboard, on paper and in any colours."""

import gzip
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from tests.browser.conftest import Serve
from tests.browser.pdf import words
from tests.browser.test_look import CONTRAST, FICTIONAL, KINDS, REAL, TOO_WIDE, faults
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

MOST_BYTES, MOST_REQUESTS = 25_000, 6
SHIFTS = """() => {
  window.shifted = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value }))
    .observe({type: 'layout-shift', buffered: true});
}"""
BLOCKED = """() => {
  window.blocked = [];
  document.addEventListener('securitypolicyviolation', event => window.blocked.push(event.violatedDirective));
}"""
SEEN = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  if (element === document.body) return 'end';
  const middle = document.elementFromPoint(Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2,
    Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2);
  const name = `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!seen) return `off screen: ${name}`;
  if (getComputedStyle(element).outlineStyle === 'none') return `no outline: ${name}`;
  const line = middle && middle.closest('.pp-newer');
  if (line && !line.contains(element)) return `covered: ${name}`;
  return '';
}"""


@pytest.fixture
def opened(context: BrowserContext) -> Iterator[Page]:
    """A page that records layout shifts and what the site's policy blocks."""
    context.add_init_script(f"({SHIFTS})(); ({BLOCKED})()")
    page = context.new_page()
    yield page


@pytest.mark.parametrize(("site", "kind"), KINDS, ids=[f"{site.removesuffix('_url')} {name}" for site, name in KINDS])
def test_first_view_is_light_and_steady(site: str, kind: str, opened: Page, request: pytest.FixtureRequest) -> None:
    """A first view takes at most 25 kB and six requests, at most one of which blocks it; nothing moves."""
    url = request.getfixturevalue(site)
    made: list[Request] = []
    opened.on("requestfinished", lambda request: made.extend([request]))
    opened.goto(url + (REAL if site == "real_url" else FICTIONAL)[kind], wait_until="networkidle")
    loads = [request for request in made if request.method == "GET"]
    sizes = {load.url: len(gzip.compress(answer.body())) for load in loads if (answer := load.response())}
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    assert len(loads) <= MOST_REQUESTS, list(sizes)
    assert {urlsplit(address).netloc for address in sizes} == {urlsplit(url).netloc}
    blocking = (
        "performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').length"
    )
    assert opened.evaluate(blocking) <= 1
    assert opened.evaluate("window.shifted") == 0
    assert opened.evaluate("window.blocked") == []


def test_nothing_stands_where_the_policy_would_block_it(site: Tree) -> None:
    """No page, redirects included, holds a script, a style or a handler, and all have a strict policy."""
    for file in site.html_files:
        page = site.page(file)
        policy = page.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
        assert policy.startswith("default-src 'none'; style-src 'self'; "), file
        assert "script-src 'self';" in policy or not page.xpath("//script[@src]"), file
        assert "unsafe" not in policy, file
        assert not page.xpath(
            "//style | //@style | //script[not(@src or @type='application/ld+json')] | //@*[starts-with(name(), 'on')]"
        ), file


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize(
    "path", ["2014-2015/", "2014-2015/actions/1.1/", "2022-2023/beaches/", "2022-2023/compare/", "2014-2015/actions/"]
)
def test_focus_is_always_seen(path: str, width: int, page: Page, sample_url: str) -> None:
    """At every stop of the Tab key, the focused element is on the screen, outlined and not covered."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(sample_url + path)
    page.wait_for_timeout(300)
    page.evaluate("document.querySelector('.pp-menu').open = true")
    for _ in range(400):
        page.keyboard.press("Tab")
        said = page.evaluate(SEEN)
        if said == "end":
            return
        assert not said
    pytest.fail("the end of the page was not reached")


def test_header_leads_home(page: Page, real_url: str) -> None:
    """The name of the site leads to the overview of the period, from any depth."""
    for path in ("2014-2017/", "2014-2017/actions/1.1/", "2014-2017/about/"):
        page.goto(real_url + path)
        page.locator(".pp-home").click()
        page.wait_for_url(real_url + "2014-2017/")


def test_menu_opens_in_the_flow(page: Page, real_url: str) -> None:
    """On a phone the menu opens above the content, which moves down; on a wide screen it is always open."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(real_url + "2014-2017/about/")
    link = page.locator(".pp-menu a", has_text="Report in full")
    expect(link).to_be_hidden()
    before = page.locator("main").bounding_box()
    page.locator(".pp-menu > summary").press("Enter")
    expect(link).to_be_visible()
    after = page.locator("main").bounding_box()
    assert before
    assert after
    assert after["y"] > before["y"] + 100
    page.set_viewport_size({"width": 1280, "height": 800})
    page.reload()
    expect(link).to_be_visible()
    expect(page.locator(".pp-menu a[aria-current=page]")).to_have_text("About")


@pytest.mark.parametrize("path", ["2022-2023/", "2022-2023/actions/2.8/", "2022-2023/compare/", "2022-2023/beaches/"])
def test_dark_pages_can_be_read(path: str, chromium: Browser, sample_url: str) -> None:
    """On a system with a dark theme, the page is dark, and axe finds nothing wrong with its colours."""
    page = chromium.new_page(color_scheme="dark")
    page.goto(sample_url + path)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 24, 31)"
    assert "\n".join(faults(page, CONTRAST)) == ""
    page.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", ["2022-2023/", "2022-2023/compare/", "2022-2023/beaches/", "2022-2023/about/"])
def test_pages_work_from_right_to_left(path: str, width: int, page: Page, sample_url: str) -> None:
    """In a right-to-left language, nothing is too wide, and the menu is on the right."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(sample_url + path)
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert page.evaluate(TOO_WIDE) == []
    if width > 1000:
        menu, main = page.locator(".pp-menu").bounding_box(), page.locator("main").bounding_box()
        assert menu
        assert main
        assert menu["x"] > main["x"]


def test_every_printed_page_names_period_and_address(page: Page, sample_url: str, sample: Tree) -> None:
    """The foot of each sheet of paper has the period and the permanent address."""
    page.goto(sample_url + "2022-2023/report/")
    paper = page.pdf(format="A4")
    sheets = len(re.findall(rb"/Type\s*/Page\b", paper))
    assert sheets > 5
    assert words(paper).count(f"2022-2023·{sample.site_url}2022-2023/report/") >= sheets


@pytest.mark.parametrize("height", [190, 230])
def test_a_card_is_on_one_sheet(page: Page, sample_url: str, height: int) -> None:
    """No card of an action breaks inside, wherever a sheet ends."""
    page.goto(sample_url + "2022-2023/pillars/1/")

    def paper(sheets: str = "") -> bytes:
        return page.pdf(width="210mm", height=f"{height}mm", page_ranges=sheets)

    sheets = len(re.findall(rb"/Type\s*/Page\b", paper()))
    printed = [words(paper(str(sheet))) for sheet in range(1, sheets + 1)]
    cards = ["".join(text.split()) for text in page.locator(".pp-card").all_inner_texts()]
    assert sheets > 2
    for card in cards:
        first = next(sheet for sheet in printed if card[:20] in sheet)  # the list of changes repeats the titles
        assert card[-8:] in first.partition(card[:20])[2]


def test_a_redirect_is_styled_and_dark(chromium: Browser, serve: Serve, real: Tree) -> None:
    """Pages above the periods have their style sheet, and follow the reader's system."""
    page = chromium.new_page(color_scheme="dark")
    page.goto(serve(real.root) + "no/such/page/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 24, 31)"
    assert "\n".join(faults(page, CONTRAST)) == ""
    page.close()
