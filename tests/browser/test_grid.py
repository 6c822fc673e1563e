"""The grid of ratings holds few and many actions, on every width, and says by voice what it shows."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Serve
from tests.conftest import SAMPLE, build_tree, copy_project

pytestmark = pytest.mark.browser
PHONE = (390, 844)
RATINGS = ("achieved", "substantially-achieved", "on-track", "partial-progress", "pending", "not-commenced")
PILLARS = ("1", "2", "3", "E", "F")


@pytest.fixture(scope="module")
def many(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a site whose report has 350 actions in five pillars, with every rating in each."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("many"), "macros", "mkdocs.yml")
    for name in ("docs", "data/reports"):
        (folder / name).mkdir(parents=True)
    copy_project(SAMPLE, folder / "data", "data/plan.yml")
    actions = "".join(
        f'  - {{id: "{PILLARS[number % 5]}.{number}", pillar: "{PILLARS[number % 5]}", title: Keep beach dark, '
        f"ratings: {{party: {RATINGS[number % 6]}, panel: {RATINGS[number % 4]}}}}}\n"
        for number in range(350)
    )
    report = f"from: 2001-01\nto: 2001-12\nscale: sample-2018\nactions:\n{actions}"
    (folder / "data/reports/2001.yml").write_text(report, encoding="utf-8")
    return serve(build_tree(folder, folder / "site", ["2001"]).root) + "2001/"


def test_350_actions_take_four_screens_of_a_phone(chromium: Browser, many: str) -> None:
    """On a phone, the grid counts the actions of each pillar with each rating, and links to lists of these actions."""
    width, height = PHONE
    page = chromium.new_page(viewport={"width": width, "height": height})
    page.goto(many)
    grid = page.locator(".pp-grid")
    box = grid.bounding_box()
    assert box
    assert box["height"] <= 4 * height
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not page.locator(".pp-chip").first.is_visible()
    link = grid.get_by_role("link", name="On track 12", exact=True).first
    sizes = grid.locator(".pp-grid__count").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert min(sizes) >= 24
    link.click()
    expect(page.locator("main [role=status]")).to_have_text("12 of 350 actions shown")
    page.close()


def test_350_actions_have_a_chip_each_on_a_wide_screen(chromium: Browser, many: str) -> None:
    """Chips are side by side, numbers unbroken and of one height, and nothing is wider than the page."""
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    page.goto(many)
    boxes = page.locator(".pp-chip").evaluate_all(
        "all => all.map(one => { const box = one.getBoundingClientRect(); return [box.top, box.height]; })"
    )
    assert len(boxes) == 350
    assert max(height for _, height in boxes) < 40
    lines = page.locator(".pp-grid td").evaluate_all(
        "all => all.map(cell => [...cell.querySelectorAll('.pp-chip')].map(chip => chip.getBoundingClientRect().top))"
        ".map(tops => [tops.length, new Set(tops).size])"
    )
    assert all(count <= (chips + 1) / 2 for chips, count in lines)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1440
    page.close()


def test_what_a_screen_reader_hears_of_a_chip(page: Page, sample_url: str) -> None:
    """A chip says number, title, rating and assessor, and the rating by another assessor where it differs."""
    page.goto(sample_url + "2022-2023/")
    chip = page.locator(".pp-grid .pp-chip[href$='actions/1.2/']")
    expect(chip).to_have_accessible_name(
        "1.2 Set and apply penalties for the taking and the sale of eggs that deter repeat offences;"
        " Achieved (Self-assessment by the Party); Substantially achieved (Sample Review Panel)"
    )
    expect(chip.locator("use")).to_have_attribute("href", "#pp-strong")
    expect(page.locator(".pp-grid tbody tr").first).to_match_aria_snapshot(
        """
        - row:
          - rowheader "1 Legislation and policy":
            - link "1 Legislation and policy"
          - cell:
            - link /1.1. Adopt the Marine Turtle Protection Act; Achieved .Self-assessment by the Party./
            - link /1.2 Set and apply penalties/
            - link /1.8/
        """
    )


def test_chips_stay_side_by_side_on_a_narrow_phone(chromium: Browser, sample_url: str) -> None:
    """At 320 px, the numbers of 35 actions are whole, side by side, and large enough for a finger."""
    page = chromium.new_page(viewport={"width": 320, "height": 700})
    page.goto(sample_url + "2022-2023/")
    boxes = [box for box in (chip.bounding_box() for chip in page.locator(".pp-chip").all()) if box]
    assert len(boxes) == 35
    assert len({box["y"] for box in boxes}) < len(boxes)
    assert min(box["height"] for box in boxes) >= 24
    assert len({round(box["height"]) for box in boxes}) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_a_grid_can_be_told_without_colours(chromium: Browser, sample_url: str) -> None:
    """With forced colours, chips keep their fills, and each column names its rating."""
    page = chromium.new_page(viewport={"width": 1440, "height": 900}, forced_colors="active")
    page.goto(sample_url + "2022-2023/")
    fills = page.locator(".pp-chip").evaluate_all("all => all.map(one => getComputedStyle(one).backgroundColor)")
    assert len(set(fills)) >= 5
    assert page.locator(".pp-grid thead th .pp-shape").count() >= 6
    page.close()
