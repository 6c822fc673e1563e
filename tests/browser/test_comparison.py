"""The comparison as readers see it: how long it is, on a phone, on paper, in words, without scripts."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pdf import words
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

PAGE = "2022-2023/compare/2018-2019/"
"""A comparison of 35 actions by two assessors, with every kind of change that readers meet."""
SHEET = re.compile(rb"/Type\s*/Page\b")


@pytest.mark.parametrize(("width", "most"), [(1440, 5_000), (390, 9_000)])
def test_35_actions_fit_on_few_screens(width: int, most: int, page: Page, sample_url: str) -> None:
    """The page takes at most 5,000 px on a desk and 9,000 px on a phone, and holds every action."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(sample_url + PAGE)
    assert page.evaluate("document.documentElement.scrollHeight") <= most
    assert page.locator(".pp-compared tr[id^='change-']").count() == 35
    assert page.locator(".pp-compared tr[id^='ended-']").count() == 1


def test_35_actions_fit_on_five_sheets(page: Page, sample_url: str) -> None:
    """On A4 the page takes at most five sheets, with every action, both matrices, and no links to jump."""
    page.goto(sample_url + PAGE)
    paper = page.pdf(format="A4")
    assert len(SHEET.findall(paper)) <= 5
    printed = words(paper)
    for text in ("1.7Bringcustoms", "F.1Countnests", "E4Runayearlycampaign", "Beachesmapped:63to69", "Grouped by"):
        assert text.replace(" ", "") in printed, text
    assert printed.count("Rows:2018-2019(35actions)") == 2
    assert "Otherperiodstocomparewith" not in printed


def test_actions_are_cards_on_a_phone(page: Page, sample_url: str) -> None:
    """On a phone each action is a card that names the assessors, and nothing scrolls sideways."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(sample_url + PAGE)
    row = page.locator("[id='change-1.7']")
    assert row.evaluate("row => getComputedStyle(row).display") == "block"
    expect(row.get_by_text("Self-assessment by the Party")).to_be_visible()
    expect(page.locator(".pp-compared thead")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1280, "height": 844})
    expect(row.get_by_text("Self-assessment by the Party")).to_be_hidden()
    expect(page.locator(".pp-compared thead")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1440])
def test_the_table_makes_sense_to_assistive_technology(width: int, page: Page, sample_url: str) -> None:
    """At both widths there is one table with groups, headings, and the movement of each rating in words."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(sample_url + PAGE)
    expect(page.get_by_role("group", name="Every action in 2018-2019 and 2022-2023")).to_match_aria_snapshot(
        """
        - table /Ratings in 2018-2019, then in 2022-2023/:
          - rowgroup:
            - row "Rating worsened 3":
              - rowheader "Rating worsened 3":
                - heading "Rating worsened 3" [level=3]
            - row /1\\.7/:
              - rowheader /1\\.7 Bring customs/:
                - link "1.7"
              - cell /On track now worse. Partial progress/
              - cell /On track now worse. Partial progress/
              - cell /Towns with a by-law. 5 to 2/
          - rowgroup:
            - row "Became blocked 1"
            - row /E3/:
              - rowheader /E3/
              - cell /Partial progress now. Waiting on another action/
              - cell /the same. Partial progress/
        """
    )
    expect(page.get_by_role("navigation", name="Groups of actions")).to_match_aria_snapshot(
        """
        - list:
          - listitem:
            - link "Rating worsened 3"
          - listitem:
            - link "Became blocked 1"
          - listitem:
            - link "Dropped 1"
          - listitem:
            - link "Rating improved 14"
        """
    )
    levels = page.locator("main :is(h1, h2, h3, h4)").evaluate_all("all => all.map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert all(level <= before + 1 for before, level in pairwise(levels))


def test_links_jump_to_groups_and_rows(plain: Page, sample_url: str) -> None:
    """Without scripts, links lead to each group and row, and matrix and flow open."""
    plain.goto(sample_url + PAGE)
    for link in plain.locator("main nav").first.get_by_role("link").all():
        target = (link.get_attribute("href") or "").removeprefix("#")
        heading = plain.locator(f"[id='{target}']")
        assert heading.inner_text().split() == link.inner_text().split()
    plain.get_by_role("link", name="Assessors differ").click()
    heading = plain.locator("#party-assessors-differ")
    expect(heading).to_be_in_viewport()
    row = plain.locator("[id='change-2.6']")
    plain.locator("a[href='#change-2.6']").click()
    expect(row).to_be_in_viewport()
    matrix = plain.locator(".pp-movement").first
    expect(matrix).to_be_hidden()
    plain.get_by_text("Matrix and flow: Self-assessment by the Party").click()
    expect(matrix).to_be_visible()
    expect(plain.locator(".pp-flow").first).to_be_visible()


def test_texts_of_two_reports_are_beside_each_other(plain: Page, sample_url: str) -> None:
    """Without scripts, the page of an action opens the text of the earlier report beside that of this one."""
    plain.goto(sample_url + "2022-2023/actions/2.8/")
    now, earlier = plain.locator(".pp-beside .pp-prose").all()
    expect(earlier).to_be_hidden()
    plain.get_by_text("Compare with the report for 2018-2019").click()
    boxes = now.bounding_box(), earlier.bounding_box()
    assert boxes[0] and boxes[1]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    expect(plain.locator(".pp-beside")).to_contain_text("2.5 Run the hatchery")
    plain.set_viewport_size({"width": 390, "height": 844})
    boxes = now.bounding_box(), earlier.bounding_box()
    assert boxes[0] and boxes[1]
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]


def test_a_copy_on_disk_has_the_look_of_the_table(page: Page, sample: Tree) -> None:
    """Opened from a folder, the page has the style sheet of comparisons."""
    page.goto((Path(sample.root) / PAGE / "index.html").as_uri())
    assert page.locator(".pp-compared td").first.evaluate("cell => getComputedStyle(cell).fontSize") == "13px"
