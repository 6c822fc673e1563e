"""Languages in a browser: the script keeps them, the root page takes the reader's, and Khmer brings its font."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Serve, Watch
from tests.browser.test_look import OVERLAPPING, TOO_WIDE, faults
from tests.conftest import build_tree
from tests.site.bilingual import write
from tests.site.right_to_left import arabic_tree

pytestmark = pytest.mark.browser

NEWEST = "[data-pp-newer] [role=status] a"
KHMER = "ការវាយតម្លៃ"


@pytest.fixture(scope="module")
def url(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the sample in English, French and Khmer, with one text in Khmer."""
    project = write(tmp_path_factory.mktemp("languages"), "[en, fr, km]")
    (project / "docs/thanks.md").write_text("# Thanks\n", "utf-8")
    (project / "docs/thanks.km.md").write_text(f"# {KHMER}\n", "utf-8")
    report = project / "data/reports/2014-2015.yml"
    english = "    comments:\n      - Two offices asked"
    text = report.read_text("utf-8")
    assert english in text
    report.write_text(text.replace(english, f"    comments:\n      - km: {KHMER}\n      - Two offices asked"), "utf-8")
    return serve(build_tree(project, project / "site").root)


@pytest.fixture(scope="module")
def arabic_url(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the fictional plan in Arabic."""
    return serve(arabic_tree(tmp_path_factory.mktemp("arabic")).root)


def test_script_keeps_the_language(page: Page, url: str) -> None:
    """The line about a newer period, and the links to later periods, lead to pages in the same language."""
    page.goto(url + "2014-2015/fr/actions/1.1/#progress-1.1")
    for link in (page.locator(NEWEST), page.locator("[data-pp-list] li a").last):
        expect(link).to_have_attribute("href", re.compile(r"/\d{4}/fr/actions/1\.1/#progress-1\.1$"))
    page.locator(NEWEST).click()
    expect(page.locator(".pp-languages [aria-current]")).to_have_text("Français")


@pytest.mark.parametrize(("locale", "path"), [("fr-CA", "2017/fr/"), ("km", "2017/km/"), ("sv", "2017/")])
def test_root_page_takes_the_language_of_the_browser(locale: str, path: str, chromium: Browser, url: str) -> None:
    """The root page leads to the newest report in the reader's language, or in the default one; the anchor stays."""
    page = chromium.new_page(locale=locale)
    page.goto(url + "#rating")
    page.wait_for_url(f"{url}{path}#rating")
    page.close()


def test_search_finds_texts_of_the_language(page: Page, url: str) -> None:
    """The search of a page in French searches the pages in French of all periods, and Khmer words in runs."""
    page.goto(url + "2016/fr/")
    page.locator("#pp-search").fill("tortues marines")
    results = page.locator(".pp-found__list a")
    expect(page.locator(".pp-found__list a[href*='2014-2015/fr/']").first).to_be_visible()
    assert all("/fr/" in link for link in results.evaluate_all("links => links.map(a => a.href)"))
    page.goto(url + "2014-2015/km/")
    page.locator("#pp-search").fill("តម្លៃ")
    results.first.wait_for()
    found = results.evaluate_all("links => links.map(a => a.href)")
    assert {link.removeprefix(url).split("#")[0] for link in found} >= {
        "2014-2015/km/thanks/",
        "2014-2015/km/actions/1.1/",
    }


def test_khmer_font_is_loaded_where_khmer_is_shown(chromium: Browser, url: str) -> None:
    """A page without Khmer loads only the letters of the language's name; one with Khmer loads all from the site."""
    for path, loads in (("2014-2015/about/", False), ("2014-2015/actions/1.1/", True), ("2016/km/thanks/", True)):
        page, watch = chromium.new_page(), Watch()
        watch.attach(page)
        page.goto(url + path, wait_until="networkidle")
        fonts = {request.rpartition("-")[2] for request in watch.requests if request.endswith(".woff2")}
        assert bool(fonts - {"name.woff2"}) is loads, path
        assert path.startswith("2016/km/") or "name.woff2" in fonts, path
        assert watch.problems == []
        page.close()


@pytest.mark.parametrize("path", ["latest/km/thanks/", "2016/km/actions/1.1/card/"])
def test_small_pages_load_the_khmer_font(path: str, context: BrowserContext, url: str) -> None:
    """Pages in frames and above the periods show Khmer on computers without a Khmer font, too."""
    page, watch = context.new_page(), Watch()
    watch.attach(page)
    if path.startswith("latest/"):  # stay on the page that would lead on
        page.route("**/redirect.js", lambda route: route.fulfill(body=""))
    page.goto(url + path, wait_until="networkidle")
    fonts = {request.rpartition("/")[2] for request in watch.requests if request.endswith(".woff2")}
    assert "noto-sans-khmer-400.woff2" in fonts
    assert page.evaluate("[...document.fonts].some(font => font.status === 'loaded')")
    assert watch.problems == []


@pytest.mark.parametrize("path", ["2021/", "2021/compare/", "2021/actions/1.1/", "2021/en/actions/1.1/"])
def test_arabic_pages_fit(path: str, chromium: Browser, arabic_url: str) -> None:
    """Pages that run from right to left fit a phone and a desk, with everything open, and axe finds nothing wrong."""
    page = chromium.new_page()
    page.goto(arabic_url + path)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(100)
        assert page.evaluate(TOO_WIDE) == [], width
        assert page.evaluate(OVERLAPPING) == [], width
    assert "\n".join(faults(page)) == ""
    page.close()
