"""Pages can be enlarged, touched and read in forced colours: every kind of page, in five languages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Serve
from tests.browser.test_look import FICTIONAL, REAL, faults
from tests.conftest import SAMPLE, build_tree
from tests.site.bilingual import write
from tests.site.right_to_left import arabic_tree

pytestmark = pytest.mark.browser

VIEWS = ((640, 512, 1), (320, 256, 1), (640, 800, 2), (1280, 1024, 2))
"""Width, height and how much the text alone is enlarged: 1280 x 1024 px at 200 % and 400 %, then twice the text."""
TRANSLATED = (
    "2022-2023/{}/",
    "2018-2019/{}/pillars/1/",
    "2022-2023/{}/actions/",
    "2022-2023/{}/actions/2.8/",
    "2022-2023/{}/actions/2.5/",
    "2014-2015/{}/report/",
    "2018-2019/{}/about/",
    "2022-2023/{}/data/",
    "2022-2023/{}/compare/2018-2019/",
    "2020/{}/",
)
ARABIC = tuple(
    f"2021/{page}" for page in ("", "pillars/1/", "actions/", "actions/1.1/", "report/", "about/", "compare/")
)
LOST_OR_OVERLAPPING = """() => {
  const width = document.documentElement.clientWidth, faults = [], lines = [];
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.pp-scroll, .pp-periods nav, .highlight, .pp-hidden, .pp-skip, svg')) continue;
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    const name = `${element.tagName}.${element.className}`;
    if (box.width && (box.right > width + 1 || box.left < -1)) faults.push(`outside: ${name}`);
    if (style.display !== 'inline' && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut: ${name}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || element.closest('.pp-hidden, .pp-newer, .pp-skip, svg, noscript, select')) continue;
    if (element.closest('.pp-periods nav')) continue;  // it scrolls, and hides what is scrolled away
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const space = box.height / 5; // between lines
      if (box.width > 1) lines.push([box.left, box.top + space, box.right, box.bottom - space, node.data]);
    }
  }
  lines.sort((one, next) => one[1] - next[1]);
  lines.forEach((line, at) => {
    for (const next of lines.slice(at + 1)) {
      if (next[1] > line[3] - 2) break;
      if (Math.min(line[2], next[2]) - Math.max(line[0], next[0]) > 2 && Math.min(line[3], next[3]) - next[1] > 2)
        faults.push(`over each other: ${line[4].trim()} / ${next[4].trim()}`);
    }
  });
  return faults.slice(0, 5);
}"""
BORDERS = """element => {
  const style = getComputedStyle(element);
  return style.borderTopWidth + style.borderInlineStartWidth + style.borderBottomWidth;
}"""
TOO_SMALL = """() => {
  const all = [...document.querySelectorAll('a[href], button, summary, select, input, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .filter((element) => !element.closest('.pp-skip, .pp-hidden, .pp-newer'))
    .map((element) => ({element, box: element.getBoundingClientRect()}))
    .filter(({box}) => box.width);
  const isSmall = ({box}) => Math.min(box.width, box.height) < 23.9;
  const inSentence = ({element}) => {
    const block = element.closest('p, li, td, th, dd, figcaption, h1, h2, h3, h4, caption');
    const isInline = getComputedStyle(element).display === 'inline';
    return block && isInline && block.textContent.trim() !== element.textContent.trim();
  };
  // A circle of 24 px around the middle of a small target touches no other target, nor the circle of one.
  const touches = (small, next) => {
    const x = small.box.left + small.box.width / 2, y = small.box.top + small.box.height / 2, box = next.box;
    if (isSmall(next)) return Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y) < 23.9;
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 11.9;
  };
  const apart = (one, next) => !one.element.contains(next.element) && !next.element.contains(one.element);
  return all.filter((target) => isSmall(target) && !inSentence(target) && all.some((next) =>
    apart(target, next) && touches(target, next)
  )).map(({element}) => element.outerHTML.slice(0, 120)).slice(0, 5);
}"""


@pytest.fixture(scope="module")
def addresses(
    serve: Serve, real_url: str, sample_url: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[str]]:
    """A page of each kind, by language; English pages of both sites."""
    periods = tuple(report.stem for report in (SAMPLE / "data/reports").glob("*.yml"))
    project = write(tmp_path_factory.mktemp("zoom"), "[en, fr, es, km]", periods)
    url = serve(build_tree(project, project / "site").root)
    arabic = serve(arabic_tree(tmp_path_factory.mktemp("zoom-arabic")).root)
    return {
        "en": [sample_url + path for path in FICTIONAL.values()] + [real_url + path for path in REAL.values()],
        **{code: [url + path.format(code) for path in TRANSLATED] for code in ("fr", "es", "km")},
        "ar": [arabic + path for path in ARABIC],
    }


@pytest.fixture(scope="module")
def opened(chromium: Browser) -> Iterator[Page]:
    """A page for many addresses."""
    page = chromium.new_page()
    yield page
    page.close()


def show(page: Page, address: str) -> None:
    """Open a page and all its closed parts."""
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")


@pytest.mark.parametrize("code", ["en", "fr", "es", "km", "ar"])
def test_nothing_is_lost_when_enlarged(code: str, opened: Page, addresses: dict[str, list[str]]) -> None:
    """At 200 and 400 %, and with twice the text, nothing is outside, cut or over other text (WCAG 1.4.4, 1.4.10)."""
    found = {}
    for address in addresses[code]:
        show(opened, address)
        for width, height, text in VIEWS:
            opened.set_viewport_size({"width": width, "height": height})
            opened.evaluate(f"document.documentElement.style.fontSize = '{text * 100}%'")
            if said := opened.evaluate(LOST_OR_OVERLAPPING):
                found[f"{address} {width} px, text x {text}"] = said
    assert found == {}


@pytest.mark.parametrize("code", ["en", "fr", "km", "ar"])
def test_targets_are_large_enough(code: str, opened: Page, addresses: dict[str, list[str]]) -> None:
    """On a phone, each target has 24 px, or 24 px of space to itself, unless it is inside a sentence (WCAG 2.5.8)."""
    opened.set_viewport_size({"width": 390, "height": 844})
    found = {}
    for address in addresses[code]:
        show(opened, address)
        if said := opened.evaluate(TOO_SMALL):
            found[address] = said
    assert found == {}


@pytest.mark.parametrize("code", ["fr", "es", "km", "ar"])
def test_no_accessibility_faults_in_other_languages(code: str, opened: Page, addresses: dict[str, list[str]]) -> None:
    """The checker axe finds nothing wrong, and text in another language says which one and its direction."""
    opened.set_viewport_size({"width": 768, "height": 900})
    found, marked = {}, 0
    for address in addresses[code]:
        show(opened, address)
        if said := faults(opened):
            found[address] = said
        assert opened.locator("html").get_attribute("lang") == code
        parts = opened.locator("main [lang]:not([hreflang])").evaluate_all("all => all.map(e => [e.lang, e.dir])")
        assert {tuple(part) for part in parts} <= {("en", "ltr")}, address
        marked += len(parts)
    assert found == {}
    assert marked


def test_the_line_on_a_newer_period_leaves_a_low_window_free(opened: Page, sample_url: str) -> None:
    """The line stays in sight at the foot of a window, but not in a window as low as at 400 % on a desk."""
    position = "line => getComputedStyle(line).position"
    for height, expected in ((256, "static"), (800, "sticky")):
        opened.set_viewport_size({"width": 320, "height": height})
        opened.goto(sample_url + "2014-2015/")
        assert opened.locator(".pp-newer").evaluate(position) == expected


def test_forced_colours_keep_signs_bars_and_focus(chromium: Browser, sample_url: str) -> None:
    """Bars keep their fills, the period that is shown is marked, boxes have borders, and focus has an outline."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900}, forced_colors="active")
    page.goto(sample_url + "2022-2023/")
    fills = page.locator(".pp-chart rect").evaluate_all("all => all.map(e => getComputedStyle(e).fill)")
    assert len(set(fills)) >= 5
    assert page.locator(".pp-fill").first.evaluate("e => getComputedStyle(e).forcedColorAdjust") == "none"
    colour = "e => getComputedStyle(e).backgroundColor"
    row = page.locator(".pp-periods nav > .pp-row")
    assert row.locator("[aria-current]").evaluate(colour) != row.locator("a").first.evaluate(colour)
    for selector in (".pp-ladder li", ".pp-points li", ".pp-header", ".pp-periods", ".pp-grid td", ".pp-details"):
        box = page.locator(selector).first
        assert box.evaluate(BORDERS).strip("0px"), selector
    page.locator("main a").first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.close()
