"""How pages look and whether everybody can use them: width, accessibility, print."""

import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from planpress.addresses import SUMS
from planpress.archive.editions import retire
from planpress.archive.ledger import Entry
from tests.browser.conftest import Serve, Watch
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site import hostile
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """rules => {
  // what the line at the foot of the window covers depends on how far a reader has scrolled; focus is tested elsewhere
  document.querySelectorAll('.pp-newer').forEach(line => { line.style.position = 'static' });
  return axe.run(document, {
    runOnly: rules, rules: {'target-size': {enabled: true}}, resultTypes: ['violations'],
  });
}"""
CONTRAST = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that depend on colours: in a dark scheme only these can find anything else than in a light one."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

REAL = {
    "overview": "2014-2017/",
    "pillar": "2014-2017/pillars/2/",
    "all actions": "2014-2017/actions/",
    "action": "2014-2017/actions/1.1/",
    "report": "2014-2017/report/",
    "data": "2014-2017/data/",
    "about": "2014-2017/about/",
    "first comparison": "2014-2017/compare/",
    "comparison of totals": "2017-2018/compare/",
    "totals": "2017-2018/",
    "totals pillar": "2017-2018/pillars/1/",
    "all actions of totals": "2017-2018/actions/",
    "totals action": "2017-2018/actions/1.1/",
    "lost": "no/such/page/",
}
FICTIONAL = {
    "overview": "2022-2023/",
    "pillar": "2018-2019/pillars/1/",
    "all actions": "2022-2023/actions/",
    "action": "2022-2023/actions/1.10/",
    "action with a past": "2022-2023/actions/2.8/",
    "number used anew": "2022-2023/actions/3.3/",
    "tombstone": "2022-2023/actions/2.5/",
    "report": "2014-2015/report/",
    "about": "2018-2019/about/",
    "comparison": "2022-2023/compare/",
    "comparison by action": "2022-2023/compare/2018-2019/",
    "comparison of scales": "2018-2019/compare/2016/",
    "missing": "2017/",
    "withheld": "2020/report/",
    "editor's page": "2022-2023/beaches/",
    "French": "2021/",
}
KINDS = [("real_url", name) for name in REAL] + [("sample_url", name) for name in FICTIONAL]

TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth, faults = [];
  if (document.documentElement.scrollWidth > width) faults.push(`page ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.pp-scroll, .pp-periods nav, .highlight, .pp-hidden, svg, details:not([open])')) continue;
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > width + 1 || box.left < -1)) {
      faults.push(`${element.tagName}.${element.className} ${box.right}`);
    }
  }
  return faults.slice(0, 5);
}"""
OVERLAPPING = """() => {
  const faults = [];
  for (const element of document.querySelectorAll('.pp-badge, .pp-chip, td, th, summary, dd')) {
    const style = getComputedStyle(element);
    if (element.offsetParent && element.scrollWidth > element.clientWidth + 2 && style.overflowX !== 'visible') {
      faults.push(element.outerHTML.slice(0, 120));
    }
  }
  return faults.slice(0, 5);
}"""
CUT_OFF = """() => {
  const width = document.documentElement.clientWidth, faults = [];
  for (const element of document.querySelectorAll('main *')) {
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    if (!box.width || style.visibility === 'hidden' || element.closest('.pp-hidden, svg')) continue;
    const name = `${element.tagName}.${element.className}`;
    const hidesWidth = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const hidesHeight = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    if (hidesWidth || hidesHeight) faults.push(`hides a part: ${name}`);
    if (box.right > width + 1) faults.push(`too wide: ${name}`);
  }
  return faults.slice(0, 5);
}"""


@pytest.fixture(scope="module", params=KINDS, ids=[f"{site.removesuffix('_url')} {name}" for site, name in KINDS])
def shown(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page of each kind, opened once for all that is looked at."""
    site, kind = request.param
    path = (REAL if site == "real_url" else FICTIONAL)[kind]
    page = chromium.new_page(viewport={"width": 1280, "height": 800})
    page.goto(request.getfixturevalue(site) + path)
    page.wait_for_timeout(150)
    yield page
    page.close()


def faults(page: Page, rules: object = RULES) -> list[str]:
    """The faults that axe finds on a page, one per line."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(RUN, rules)
    return [
        f"{rule['id']}: {node['target'][0]}: {node['failureSummary'].splitlines()[1].strip()}"
        for rule in found["violations"]
        for node in rule["nodes"][:3]
    ]


def test_nothing_is_too_wide(shown: Page) -> None:
    """At 320, 768 and 1440 px no page scrolls sideways and nothing sticks out or is cut."""
    for width in (320, 768, 1440):
        shown.set_viewport_size({"width": width, "height": 800})
        assert shown.evaluate(TOO_WIDE) == [], width
        assert shown.evaluate(OVERLAPPING) == [], width


def test_nothing_is_cut_off_in_print(shown: Page) -> None:
    """On paper (A4 and Letter without margins) nothing is cut off, and parts that only work on a screen are hidden."""
    shown.emulate_media(media="print")
    for width in (718, 740):
        shown.set_viewport_size({"width": width, "height": 1000})
        assert shown.evaluate(CUT_OFF) == [], width
    for selector in (".pp-header", ".pp-side", ".pp-periods", ".pp-newer", ".pp-skip"):
        assert not [element for element in shown.locator(selector).all() if element.is_visible()], selector
    shown.emulate_media(media="screen")


@pytest.mark.parametrize("width", [320, 1440])
def test_no_accessibility_faults(width: int, shown: Page) -> None:
    """The checker axe finds nothing wrong, with every part that can be opened open."""
    shown.set_viewport_size({"width": width, "height": 800})
    shown.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    assert "\n".join(faults(shown)) == ""


def test_ratings_are_told_apart_without_colour(page: Page, sample_url: str) -> None:
    """With forced colours, as in high contrast modes, badges still have a border, a shape and words."""
    page.emulate_media(forced_colors="active")
    page.goto(sample_url + "2018-2019/pillars/1/")
    badge = page.locator(".pp-badge").first
    assert badge.evaluate("badge => getComputedStyle(badge).borderTopWidth") == "1px"
    assert badge.locator("svg").bounding_box()
    assert badge.inner_text().strip()


def test_text_can_be_doubled(page: Page, real_url: str) -> None:
    """At twice the text size on a narrow screen nothing is too wide (WCAG 1.4.4 and 1.4.10)."""
    page.set_viewport_size({"width": 640, "height": 800})
    for path in REAL.values():
        page.goto(real_url + path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate(TOO_WIDE) == [], path


@pytest.mark.parametrize("poison", ["all", "image"])
def test_hostile_words_do_nothing(
    poison: str, context: BrowserContext, serve: Serve, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """With hostile words in every field no page shows a dialog, reports an error, asks elsewhere, or runs a handler."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("hostile"), "macros", "mkdocs.yml")
    (folder / "docs").mkdir()
    hostile.write(folder, hostile.POISONS[poison])
    site = build_tree(folder, folder / "site", () if poison == "all" else ["2001", "2002"])
    url = serve(site.root)
    page, watch = context.new_page(), Watch()
    watch.attach(page)
    for file in [*site.pages, "", "latest/", "latest/actions/1.1/"]:
        page.goto(url + file.removesuffix("index.html"))
    page.goto(url + "no/such/page/")
    page.goto(url + "2001/")
    expect(page.locator(".pp-newer a").first).to_be_visible()  # what the script has made of hostile periods
    for summary in page.locator(".pp-periods summary").all():
        summary.evaluate("summary => { summary.parentElement.open = true }")
    for file in site.files:
        if file.endswith(".svg") and "/badges/" in file:
            page.goto(url + file)
    assert watch.problems == []
    origin = "/".join(url.split("/")[:3])
    assert {request for request in watch.requests if not request.startswith((origin, "data:", "blob:"))} == set()


def test_hostile_words_are_found_as_typed(
    chromium: Browser, serve: Serve, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Search results show hostile words as typed: no element comes from them."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("searched"), "macros", "mkdocs.yml")
    (folder / "docs").mkdir()
    hostile.write(folder, f"Turtle {hostile.POISONS['image']} {hostile.POISONS['script']}")
    url = serve(build_tree(folder, folder / "site", ["2001"]).root)
    page, watch = chromium.new_page(), Watch()
    watch.attach(page)
    page.goto(url + "2001/")
    page.locator("#pp-search").fill("turtle")
    result = page.locator(".pp-found li").first
    result.wait_for()
    assert '"><img src=x onerror=alert(1)> <script>alert(1)</script>' in result.inner_text()
    assert page.locator(".pp-found img, .pp-found script").count() == 0
    assert watch.problems == []
    page.close()


def test_banners_of_an_earlier_edition_are_compact(page: Page, sample: Tree, serve: Serve, tmp_path: Path) -> None:
    """On a phone, the yellow banner above an earlier edition takes less than a third of the screen."""
    site = tmp_path / "site"
    shutil.copytree(sample.root, site)
    version, aside = site / "2014-2015", tmp_path / "aside"
    shutil.copytree(version, aside)
    (aside / SUMS).write_text("")
    (version / "editions").mkdir()
    edition = Entry(period="2014-2015", edition=1, published="2024-01-31T00:00:00Z", data="", tree="", planpress="")
    reason = "The report says “two” on page 4, and the summary had taken three from the draft that went round. " * 3
    retire(aside, version / "editions/1", edition, "2024-03-01T00:00:00Z", reason)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(serve(site) + "2014-2015/editions/1/actions/1.1/")
    page.wait_for_selector("[data-pp-newer]:not([hidden])")
    banners = page.locator("aside[aria-label='Earlier edition'], .pp-banner, .pp-newer")
    assert banners.count() == 3
    boxes = [banner.bounding_box() for banner in banners.all()]
    assert 60 < sum(box["height"] for box in boxes if box) < 290
    heights = banners.evaluate_all("banners => banners.map(banner => getComputedStyle(banner).lineHeight)")
    assert len({round(float(height.removesuffix("px"))) for height in heights}) == 1
    # axe lets a skip link stand alone only as the first link of a page; the banner, above all, has links too
    assert [fault for fault in faults(page) if not fault.startswith("region: .pp-skip")] == []


def test_the_grid_holds_many_actions(chromium: Browser, serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Numbers of actions are side by side and never broken; on a phone, many of them are shown without titles."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("many"), "macros", "mkdocs.yml")
    for name in ("docs", "data/reports"):
        (folder / name).mkdir(parents=True)
    copy_project(SAMPLE, folder / "data", "data/plan.yml")
    titles = "The committee asked for more " * 20
    actions = "".join(
        f'  - {{id: "housing-{number:02}", pillar: "1", title: {titles}, ratings: {{party: achieved}}}}\n'
        for number in range(60)
    )
    report = f"from: 2001-01\nto: 2001-12\nscale: sample-2014\nactions:\n{actions}"
    (folder / "data/reports/2001.yml").write_text(report, encoding="utf-8")
    url = serve(build_tree(folder, folder / "site", ["2001"]).root) + "2001/"
    for width, most in ((1440, 1200), (390, 2500)):
        page = chromium.new_page(viewport={"width": width, "height": 900})
        page.goto(url)
        chips = page.locator(".pp-chip")
        boxes = [box for box in (chip.bounding_box() for chip in chips.all()) if box]
        assert len({box["y"] for box in boxes}) <= len(boxes) / 2
        assert len({box["height"] for box in boxes}) == 1
        grid = page.locator(".pp-grid").bounding_box()
        assert grid
        assert grid["height"] < most
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.close()


NUMBERS_OUTSIDE = """() => [...document.querySelectorAll('.pp-bar__count')].filter((count) => {
  const text = count.getBoundingClientRect(), bar = count.parentElement.querySelector('rect').getBoundingClientRect();
  return text.left < bar.left - .5 || text.right > bar.right + .5 || text.top < bar.top || text.bottom > bar.bottom;
}).map((count) => count.parentElement.textContent)"""


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_the_news_is_on_the_first_screen(width: int, height: int, page: Page, real_url: str) -> None:
    """On a desk and a phone the first screen has the first main point; its large figure leads to the chart."""
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{real_url}2017-2018/")
    first = page.locator(".pp-points li").first
    box = first.bounding_box()
    assert box
    assert box["y"] + box["height"] < height
    figure = first.locator("a")
    size = "element => parseFloat(getComputedStyle(element).fontSize)"
    assert figure.evaluate(size) >= 1.5 * first.evaluate(size)
    figure.click()
    expect(page.locator("h2:target")).to_be_in_viewport()
    expect(page.locator(".pp-chart").first).to_be_in_viewport()


@pytest.mark.parametrize("width", [1440, 390])
def test_numbers_are_inside_their_bars(width: int, page: Page, sample_url: str) -> None:
    """Every number in a bar lies within its segment, on a phone too."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{sample_url}2022-2023/")
    assert page.locator(".pp-bar__count").count() > 40
    assert page.evaluate(NUMBERS_OUTSIDE) == []


BROKEN_RANGES = r"""() => {
  const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, range = document.createRange();
    if (text.parentElement.closest('script, select, .pp-hidden') || !text.parentElement.checkVisibility()) continue;
    for (const match of text.data.matchAll(/\b\d{4}-\d{4}\b/g)) {
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.top)));
      if (lines.size > 1) broken.push(text.data);
    }
  }
  return broken;
}"""


def test_no_period_breaks_at_its_hyphen(page: Page, real_url: str) -> None:
    """A period such as 2014-2017 stays on one line in texts, addresses, citations and code, and can be copied."""
    for path in ("2017-2018/", "2014-2017/actions/1.1/", "2014-2017/about/", "2014-2017/data/", "2017-2018/compare/"):
        page.goto(real_url + path)
        page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
        for width in (320, 340, 360, 375, 390, 414, 768):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(BROKEN_RANGES) == [], (path, width)
    page.goto(real_url + "2014-2017/actions/1.1/")
    address = "https://example.org/kh-niap/2014-2017/actions/1.1/"
    assert page.locator("#share dd > a").first.text_content() == address
