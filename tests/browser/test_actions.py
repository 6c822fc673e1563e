"""The list of all actions is narrowed by keyboard, keeps its state in the address, and is complete without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.tree import Tree

pytestmark = pytest.mark.browser
LIST = "2022-2023/actions/"
SHOWN = ".pp-lines > li:not([hidden])"


def numbers(page: Page) -> list[str]:
    """The numbers of the actions that are shown."""
    return page.locator(f"{SHOWN} .pp-number").all_inner_texts()


def test_filters_are_used_by_keyboard(page: Page, sample_url: str) -> None:
    """Choosing values narrows the list, is announced and is in the address; Escape shows everything again."""
    page.goto(sample_url + LIST)
    status = page.locator("main [role=status]")
    expect(status).to_have_text("35 of 35 actions shown")
    field = page.get_by_label("Pillar")
    field.focus()
    page.keyboard.type("2 Beaches")
    expect(status).to_have_text("7 of 35 actions shown")
    assert page.url.endswith(f"{LIST}#pillar=2")
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_label("Rating", exact=True)).to_be_focused()
    page.keyboard.type("Partial")
    expect(status).to_have_text("3 of 35 actions shown")
    assert numbers(page) == ["2.4", "2.6", "2.7"]
    expect(page.get_by_role("heading", level=2)).to_have_count(1)
    page.get_by_label("Rated by").select_option(label="Sample Review Panel")
    assert numbers(page) == ["2.4", "2.6"]
    assert page.url.endswith("#rating=partial-progress&pillar=2&assessor=panel")
    page.get_by_label("Rating", exact=True).focus()
    page.keyboard.press("Escape")
    expect(status).to_have_text("35 of 35 actions shown")
    expect(page.get_by_label("Rating", exact=True)).to_be_focused()
    assert page.url.endswith(LIST)


def test_the_address_brings_a_list_back(page: Page, sample_url: str) -> None:
    """An address with filters shows the narrowed list, even after a step back; invalid filters are ignored."""
    page.goto(sample_url + LIST + "#difference=differ&rating=nothing&colour=red")
    expect(page.get_by_label("Agreement")).to_have_value("differ")
    expect(page.get_by_label("Rating", exact=True)).to_have_value("")
    few = len(numbers(page))
    assert 0 < few < 35
    page.locator(f"{SHOWN} a").first.click()
    page.go_back()
    expect(page.locator(SHOWN)).to_have_count(few)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(SHOWN)).to_have_count(35)


def test_an_anchor_is_never_hidden(page: Page, sample_url: str) -> None:
    """A link to a pillar that the filters hide shows everything again; any other anchor leaves them as they are."""
    page.goto(sample_url + LIST + "#pillar=2")
    expect(page.locator(SHOWN)).to_have_count(7)
    page.get_by_role("link", name="2 Beaches and nesting sites").nth(1).click()
    expect(page.locator(SHOWN)).to_have_count(7)
    page.locator(".pp-legend a[href='#pillar-3']").click()
    expect(page.locator(SHOWN)).to_have_count(35)
    expect(page.locator("#pillar-3")).to_be_in_viewport()


def test_filters_work_from_a_folder(page: Page, sample: Tree) -> None:
    """A copy on disk narrows the list as well, and keeps the state in the address."""
    page.goto((sample.root / LIST / "index.html").as_uri() + "#change=rating-worsened")
    few = len(numbers(page))
    assert 0 < few < 35
    page.get_by_label("Rating", exact=True).select_option(label="Achieved")
    assert re.search(r"#rating=achieved&change=rating-worsened$", page.url)


def test_without_scripts_the_list_is_whole(plain: Page, sample_url: str) -> None:
    """Every action is below its pillar, links at the top lead to the pillars, and no filter without effect is shown."""
    plain.goto(sample_url + LIST)
    assert plain.locator(".pp-lines > li").count() == 35
    assert not plain.locator(".pp-filters").is_visible()
    plain.locator(".pp-legend a[href='#pillar-f']").click()
    assert plain.url.endswith("#pillar-f")


def test_what_a_screen_reader_hears_of_an_action(page: Page, sample_url: str) -> None:
    """A line says number, title, each rating with its assessor, and the ratings of each period."""
    page.goto(sample_url + LIST)
    expect(page.locator("#action-1\\.2")).to_match_aria_snapshot(
        """
        - listitem:
          - paragraph:
            - link "1.2 Set and apply penalties for the taking and the sale of eggs that deter repeat offences"
          - paragraph: Achieved Self-assessment by the Party Substantially achieved Sample Review Panel
          - list:
            - listitem: 2014-2015 On track (Self-assessment by the Party)
            - listitem: 2016 On track (Self-assessment by the Party)
            - listitem: 2017 no rating
            - listitem: /2018-2019 Substantially achieved .Self.* Party.; Substantially achieved .Sample/
            - listitem: 2020 no rating
            - listitem: 2021 no rating
            - listitem: /2022-2023 Achieved/
        """
    )
