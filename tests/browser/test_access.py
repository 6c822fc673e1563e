"""Every kind of page can be used by everybody: on a phone and on a desk, light and dark."""

import re
import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from planpress.addresses import SUMS
from planpress.archive.editions import retire
from planpress.archive.ledger import Entry
from tests.browser.conftest import Serve
from tests.browser.pdf import words
from tests.browser.test_look import CONTRAST, FICTIONAL, KINDS, REAL, RULES, faults
from tests.conftest import build_tree
from tests.site.bilingual import write
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

WIDTHS = (320, 1440)
SHEET = re.compile(rb"/Type\s*/Page\b")
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
    """The address of a site whose first report has an earlier edition."""
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
    """The checker axe finds nothing wrong, on a phone and on a desk, nor with the colours of a dark scheme."""
    visited.goto(bilingual_url + BILINGUAL[kind], wait_until="load")
    visited.wait_for_timeout(100)
    assert visited.url == bilingual_url + BILINGUAL[kind]
    found = {look: faults(visited, CONTRAST if "dark" in look else RULES) for look in looks(visited)}
    # axe lets a skip link stand alone only as the first link of a page; the banner of an earlier edition is above it
    assert {
        look: kept for look, said in found.items() if (kept := [f for f in said if "region: .pp-skip" not in f])
    } == {}


@pytest.mark.parametrize(("site", "kind"), KINDS, ids=[f"{site.removesuffix('_url')} {name}" for site, name in KINDS])
def test_every_kind_of_page_is_readable_in_the_dark(
    site: str, kind: str, visited: Page, request: pytest.FixtureRequest
) -> None:
    """In a dark scheme the checker axe finds nothing wrong with colours, on a phone and on a desk."""
    visited.emulate_media(color_scheme="dark")
    visited.goto(request.getfixturevalue(site) + (REAL if site == "real_url" else FICTIONAL)[kind], wait_until="load")
    visited.wait_for_timeout(100)
    assert {look: said for look in looks(visited) if "dark" in look and (said := faults(visited, CONTRAST))} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_a_reader_gets_everywhere_by_keyboard(width: int, page: Page, sample_url: str) -> None:
    """The keyboard alone opens and closes the menu, the earlier periods and the search, and filters a list."""
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


@pytest.mark.parametrize("width", [390, 1440])
def test_escape_and_a_click_elsewhere_close_what_is_open(width: int, page: Page, sample_url: str) -> None:
    """Escape closes an open list and gives the focus back to its summary; a click elsewhere closes it, too."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(sample_url + "2022-2023/about/")
    earlier = page.locator(".pp-periods nav > details").first
    menus = [(earlier, earlier.get_by_role("link", name="2014-2015"))]
    if width < 1000:
        menus.append((page.locator(".pp-menu"), page.locator(".pp-menu a[href$='actions/']").first))
    for menu, link in menus:
        summary = menu.locator("> summary")
        summary.focus()
        page.keyboard.press("Enter")
        expect(link).to_be_visible()
        link.focus()
        page.keyboard.press("Escape")
        expect(link).to_be_hidden()
        expect(summary).to_be_focused()
        page.keyboard.press("Enter")
        link.locator("xpath=..").dispatch_event("click")  # inside, but not on the link, which leads away
        expect(link).to_be_visible()
        page.locator("main h1").click()
        expect(link).to_be_hidden()
        expect(summary).not_to_be_focused()


@pytest.mark.parametrize("width", [390, 1440])
def test_a_language_is_chosen_by_keyboard(width: int, page: Page, bilingual_url: str) -> None:
    """Tab and Enter lead to the same page in another language, and back."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(bilingual_url + "2014-2015/actions/1.1/")
    for name, path in (("Français", "2014-2015/fr/actions/1.1/"), ("English", "2014-2015/actions/1.1/")):
        page.locator(".pp-home").focus()
        for _ in range(3):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent") == name:
                break
        page.keyboard.press("Enter")
        page.wait_for_url(bilingual_url + path)


def test_what_a_screen_reader_hears_of_the_overview(page: Page, sample_url: str) -> None:
    """The ladder, a row of the chart and the head of the grid say in words what they show."""
    page.goto(sample_url + "2022-2023/")
    expect(page.locator(".pp-ladder")).to_match_aria_snapshot(
        """
        - list:
          - listitem: Achieved
          - listitem: Substantially achieved Self-assessment by the Party
          - listitem: On track Sample Review Panel
          - listitem: Partial progress
          - listitem: Waiting on another action
          - listitem: Not commenced
        """
    )
    expect(page.locator("div.pp-trend .pp-chart").last).to_match_aria_snapshot(
        """
        - list:
          - listitem:
            - link "2018-2019"
            - text: of 32
            - 'img "Achieved: 3 of 32; Substantially achieved: 4 of 32; On track: 6 of 32; Partial progress: 11 of 32; Waiting on another action: 3 of 32; Not commenced: 5 of 32"'
          - listitem:
            - link "2020"
            - text: report withheld
          - listitem:
            - link "2021"
            - text: of 31
          - listitem:
            - link "2022-2023"
            - text: of 32
        """  # noqa: E501 -- the name of the picture is one string
    )
    expect(page.locator(".pp-grid thead")).to_match_aria_snapshot(
        """
        - rowgroup:
          - row:
            - columnheader "Pillar"
            - columnheader "Achieved 7 of 35"
            - columnheader "Substantially achieved 8 of 35"
            - columnheader "On track 8 of 35"
            - columnheader "Partial progress 8 of 35"
            - columnheader "Waiting on another action 2 of 35"
            - columnheader "Not commenced 2 of 35"
        """
    )


@pytest.mark.parametrize(("path", "most"), [("", 5), ("actions/2.8/", 2), ("compare/2018-2019/", 5), ("report/", 16)])
def test_pages_are_printed_on_few_sheets(path: str, most: int, page: Page, sample_url: str, sample: Tree) -> None:
    """Each sheet has period and address at its foot; evidence has its address; nothing that needs a screen is there."""
    page.goto(f"{sample_url}2022-2023/{path}")
    paper = page.pdf(format="A4")
    printed = words(paper)
    sheets = len(SHEET.findall(paper))
    assert sheets <= most
    assert printed.count(f"2022-2023·{sample.site_url}2022-2023/{path}") >= sheets
    for text in ("Skiptocontent", "Apagebytheeditors", "2021,totalsonly", "Copythecitation", "Share:link"):
        assert text not in printed
    if path == "actions/2.8/":
        assert "(https://example.com/xx-sample/evidence/hatchery-standards-1)" in printed
