"""Every kind of page can be used by everybody: on a phone and on a desk, light and dark."""

import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from planpress.addresses import SUMS
from planpress.archive.editions import retire
from planpress.archive.ledger import Entry
from tests.browser.conftest import Serve
from tests.browser.test_look import FICTIONAL, KINDS, REAL, faults
from tests.conftest import build_tree
from tests.site.bilingual import write

pytestmark = pytest.mark.browser

WIDTHS = (320, 1440)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
BILINGUAL = {
    "overview in French": "2014-2015/fr/",
    "action in French": "2014-2015/fr/actions/1.1/",
    "all actions in French": "2014-2015/fr/actions/",
    "comparison in French": "2016/fr/compare/",
    "about in French": "2016/fr/about/",
    "missing, in French": "2017/fr/",
    "about": "2016/about/",
    "corrected overview": "2016/",
    "corrected action": "2016/actions/2.2/",
    "quality": "2016/quality/",
    "earlier edition": "2014-2015/editions/1/",
    "action of an earlier edition": "2014-2015/editions/1/actions/1.1/",
    "lost": "no/such/page/",
    "redirect": "latest/actions/1.1/",
    "choice of a language": "",
}
"""Pages of a site in two languages that publishes findings and has corrected a report."""


@pytest.fixture(scope="module")
def bilingual_url(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of that site; its first report has an earlier edition."""
    project = write(tmp_path_factory.mktemp("access"))
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text("utf-8") + "\npublish_findings: true\n", "utf-8")
    site = build_tree(project, project / "site").root
    version, aside = site / "2014-2015", project / "aside"
    shutil.copytree(version, aside)
    (aside / SUMS).write_text("")
    (version / "editions").mkdir()
    edition = Entry(period="2014-2015", edition=1, published="2024-01-31T00:00:00Z", data="", tree="", planpress="")
    retire(aside, version / "editions/1", edition, "2024-03-01T00:00:00Z", "The report says “two” on page 4.")
    return serve(site)


@pytest.fixture(scope="module")
def visited(chromium: Browser) -> Iterator[Page]:
    """A page for many addresses; redirects do not leave it."""
    context = chromium.new_context()
    context.route("**/redirect.js", lambda route: route.abort())
    page = context.new_page()
    yield page
    context.close()


def looks(page: Page) -> Iterator[str]:
    """Show a page at each width in each scheme, with everything open, and name each look."""
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            yield f"{width} px, {scheme}"


@pytest.mark.parametrize("kind", BILINGUAL)
def test_pages_in_two_languages_have_no_faults(kind: str, visited: Page, bilingual_url: str) -> None:
    """The checker axe finds nothing wrong, on a phone and on a desk, light and dark."""
    visited.goto(bilingual_url + BILINGUAL[kind], wait_until="load")
    visited.wait_for_timeout(100)
    assert visited.url == bilingual_url + BILINGUAL[kind]
    found = {look: faults(visited) for look in looks(visited)}
    # axe lets a skip link stand alone only as the first link of a page; the banner of an earlier edition is above it
    assert {
        look: kept for look, said in found.items() if (kept := [f for f in said if "region: .pp-skip" not in f])
    } == {}


@pytest.mark.parametrize(("site", "kind"), KINDS, ids=[f"{site.removesuffix('_url')} {name}" for site, name in KINDS])
def test_every_kind_of_page_is_readable_in_the_dark(
    site: str, kind: str, visited: Page, request: pytest.FixtureRequest
) -> None:
    """In a dark scheme the checker axe finds nothing wrong, on a phone and on a desk."""
    visited.emulate_media(color_scheme="dark")
    visited.goto(request.getfixturevalue(site) + (REAL if site == "real_url" else FICTIONAL)[kind], wait_until="load")
    visited.wait_for_timeout(100)
    assert {look: said for look in looks(visited) if "dark" in look and (said := faults(visited))} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_a_reader_gets_everywhere_by_keyboard(width: int, page: Page, sample_url: str) -> None:
    """Keys alone open and close the menu, the earlier periods and the search, lead to a page, and narrow its list."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(sample_url + "2022-2023/")
    earlier = page.locator(".pp-periods nav > details").first
    earlier.locator("summary").focus()
    page.keyboard.press("Enter")
    oldest = earlier.get_by_role("link", name="2014-2015")
    expect(oldest).to_be_visible()
    page.keyboard.press("Tab")
    expect(oldest).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(oldest).to_be_hidden()
    field, panel = page.locator("#pp-search"), page.locator(".pp-found")
    field.focus()
    page.keyboard.type("hatchery")
    expect(panel.locator("li a").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(panel).to_be_visible()
    page.mouse.click(3, 780)
    expect(panel).to_be_hidden()
    link = page.locator(".pp-menu a[href$='actions/']").first
    if width < 1000:
        page.locator(".pp-menu > summary").focus()
        page.keyboard.press("Enter")
        expect(link).to_be_visible()
        page.keyboard.press("Enter")
        expect(link).to_be_hidden()
        page.keyboard.press("Space")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/2022-2023/actions/")
    page.get_by_label("Pillar").focus()
    page.keyboard.type("2 Beaches")
    status = page.locator("main [role=status]")
    expect(status).to_have_text("7 of 35 actions shown")
    page.keyboard.press("Escape")
    expect(status).to_have_text("35 of 35 actions shown")
