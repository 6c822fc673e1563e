"""The part of a page that says how to share it."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.browser


def test_citation_and_code_can_be_copied(context: BrowserContext, real_url: str) -> None:
    """A button copies exactly what is shown before it, and says so; the keyboard can reach it."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(real_url + "2014-2017/actions/1.1/")
    button = page.get_by_role("button", name="Copy the citation")
    expect(button).to_be_hidden()
    page.locator("#share > summary").press("Enter")
    for name in ("Copy the citation", "Copy the badge code", "Copy the quotation"):
        button = page.get_by_role("button", name=name)
        shown = button.evaluate("button => button.previousElementSibling.textContent")
        button.press("Enter")
        expect(page.get_by_role("button", name="Copied").last).to_be_visible()
        expect(button).to_have_count(0)
        assert page.evaluate("navigator.clipboard.readText()") == shown
        assert "2014-2017/" in shown


def test_without_scripts_nothing_pretends_to_copy(plain: Page, real_url: str) -> None:
    """Without scripts, the texts can be selected, and there is no button that does nothing."""
    plain.goto(real_url + "2014-2017/")
    plain.locator("#share > summary").click()
    expect(plain.locator("#share")).to_contain_text("Cambodia, National Ivory Action Plan, report for 2014-2017")
    expect(plain.locator("#share button:visible")).to_have_count(0)
