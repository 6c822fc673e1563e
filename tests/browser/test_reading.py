"""Readers' tasks on the site, in a real browser."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watch
from tests.site.tree import Tree

pytestmark = pytest.mark.browser

NEWEST = "[data-pp-newer] [role=status] a"
"""The link to the newest period."""


def test_no_page_asks_another_host(page: Page, real: Tree, real_url: str) -> None:
    """On every page of the real site each request goes to the site itself, and no script reports an error."""
    watch = Watch()
    watch.attach(page)
    for file in [*real.pages, "", "latest/", "latest/actions/1.1/", "404.html", "no/such/page/"]:
        page.goto(real_url + file.removesuffix("index.html"), wait_until="load")
    page.wait_for_load_state("networkidle")
    assert len(watch.requests) > len(real.pages)
    origin = "/".join(real_url.split("/")[:3])
    assert {request for request in watch.requests if not request.startswith((origin, "data:", "blob:"))} == set()
    assert watch.problems == []


def test_anchor_of_an_action_is_in_view(page: Page, real_url: str) -> None:
    """The permanent address of an action on its pillar's page scrolls to it."""
    page.goto(real_url + "2014-2017/pillars/2/#action-2.4")
    card = page.locator("[id='action-2.4']")
    expect(card).to_be_in_viewport()
    page.wait_for_timeout(300)
    top = card.bounding_box()
    assert top
    assert 0 < top["y"] < 100
    assert page.evaluate("scrollY") > 300


def test_latest_keeps_query_and_fragment(page: Page, real_url: str) -> None:
    """latest/ leads to the same page of the newest period and keeps what follows ? and #."""
    page.goto(real_url + "latest/actions/1.1/?q=1&r=a%20b#x")
    page.wait_for_url(real_url + "2017-2018/actions/1.1/?q=1&r=a%20b#x")
    page.goto(real_url + "latest/")
    page.wait_for_url(real_url + "2017-2018/")
    page.goto(real_url)
    page.wait_for_url(real_url + "2017-2018/")


def test_redirects_leave_no_trace_in_the_history(page: Page, real_url: str) -> None:
    """Going back from a redirected page leads to where the reader was before."""
    page.goto(real_url + "2014-2017/about/")
    page.goto(real_url + "latest/")
    page.wait_for_url(real_url + "2017-2018/")
    page.go_back()
    assert page.url == real_url + "2014-2017/about/"


def test_reader_of_an_older_period_is_told_of_the_newest(page: Page, real_url: str) -> None:
    """On an action's page of an older period a line names the newest and leads to the same action there."""
    page.goto(real_url + "2014-2017/actions/1.1/")
    notice = page.locator("[data-pp-newer]")
    expect(notice).to_contain_text("2017-2018")
    expect(notice).to_contain_text("action 1.1")
    notice.get_by_role("status").get_by_role("link").click()
    page.wait_for_url(real_url + "2017-2018/actions/1.1/")
    expect(page.locator("[data-pp-newer]")).to_be_hidden()


def test_fragment_is_kept_on_the_way_to_the_newest(page: Page, real_url: str) -> None:
    """From an action on a pillar's page the line leads to the same action on the newer page."""
    page.goto(real_url + "2014-2017/pillars/2/#action-2.4")
    link = page.locator(NEWEST)
    expect(link).to_have_attribute("href", re.compile(r"2017-2018/pillars/2/#action-2\.4$"))


def test_newer_period_without_the_page_is_told_by_its_overview(page: Page, sample_url: str) -> None:
    """If the newest period has no such page, the line leads to its overview, and says nothing else."""
    page.goto(sample_url + "2022-2023/compare/2021/")
    expect(page.locator("[data-pp-newer]")).to_be_hidden()
    page.goto(sample_url + "2014-2015/actions/1.1/")
    expect(page.locator(NEWEST)).to_have_attribute("href", re.compile(r"2022-2023/actions/1\.1/$"))


def test_every_period_is_a_link_and_works_by_keyboard(page: Page, sample_url: str, sample: Tree) -> None:
    """The links to other periods are oldest first, and lead to the same action."""
    page.goto(sample_url + "2018-2019/actions/1.1/")
    links = page.locator("[data-pp-list] li")
    expect(links).to_have_count(len(sample.periods))
    assert [re.split(r"[\s,]", text.strip())[0] for text in links.all_text_contents()] == sample.periods
    assert all(link.is_visible() for link in links.all())
    link = page.locator("[data-pp-list] a", has_text=re.compile("^2016"))
    page.locator(".pp-home").focus()
    for _ in range(10):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(sample_url + "2016/actions/1.1/")


def test_skip_link_is_the_first_stop(page: Page, real_url: str) -> None:
    """The first press of Tab offers to skip to the content, and doing so moves there."""
    page.goto(real_url + "2014-2017/")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_text(re.compile("skip to content", re.IGNORECASE))
    expect(focused).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('main, #content') !== null")


def test_lost_reader_is_helped(page: Page, real_url: str) -> None:
    """At any depth the page for lost readers finds the site's root and names periods that have the page."""
    home = urlsplit(real_url).path
    answer = page.goto(real_url + "2009-2010/actions/1.1/")
    assert answer
    assert answer.status == 404
    links = page.get_by_role("link")
    expect(page.locator("#found")).to_be_visible()
    expect(page.locator("#found").get_by_role("link", name="2014-2017")).to_have_attribute(
        "href", re.compile(re.escape(home + "2014-2017/actions/1.1/") + "$")
    )
    for link in links.all():
        assert (link.get_attribute("href") or "").startswith((home, real_url))
    page.goto(real_url + "nonsense")
    expect(page.locator("[data-version='2014-2017']")).to_have_attribute("href", home + "2014-2017/")
    expect(page.locator("#found")).to_be_hidden()


def test_all_works_without_scripts(plain: Page, sample_url: str, sample: Tree) -> None:
    """Without scripts redirects lead on, the selector opens and shows earlier periods, and details open."""
    plain.goto(sample_url)
    plain.wait_for_url(sample_url + "2022-2023/")
    plain.goto(sample_url + "latest/actions/1.1/")
    plain.wait_for_url(sample_url + "2022-2023/actions/1.1/")
    links = plain.locator("[data-pp-periods] li a")
    expect(links).to_have_count(len(sample.periods) - 1)
    plain.locator("[data-pp-periods] summary").first.click()
    expect(links.first).to_be_visible()
    links.last.click()
    plain.wait_for_url(sample_url + "2021/actions/1.1/")
    expect(plain.locator("h1")).to_contain_text("1.1")
    expect(plain.locator("[data-pp-newer]")).to_be_hidden()
    plain.goto(sample_url + "2022-2023/")
    plain.locator(".pp-chip").first.click()
    expect(plain.locator("h1")).to_contain_text("1.")
    plain.goto(sample_url + "no/such/page/")
    expect(plain.get_by_role("link", name="2022-2023")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_navigation_is_reachable_without_scripts(width: int, plain: Page, real_url: str) -> None:
    """Without scripts, each page of a period can be reached from its overview by visible links."""
    plain.set_viewport_size({"width": width, "height": 800})
    plain.goto(real_url + "2014-2017/")
    for path in ("report/", "data/", "about/", "pillars/1/", "compare/"):
        links = plain.locator(f"a[href$='{path}']")
        visible = [link for link in links.all() if link.is_visible()]
        if not visible and width < 1000:
            plain.locator(".pp-menu > summary").click()
            visible = [link for link in links.all() if link.is_visible()]
            plain.goto(real_url + "2014-2017/")
        assert visible, path


def test_copy_on_disk_is_complete(page: Page, real: Tree) -> None:
    """A page opened from disk, without a server, is complete: it has its style, and nothing is wrong."""
    page.goto((real.root / "2014-2017/actions/1.1/index.html").as_uri())
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.pp-badge')).display") != "inline"
