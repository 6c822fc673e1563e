"""A page says how to link to it, cite it and embed it, for its period or the newest, and how to be told of news."""

from dataclasses import replace

from lxml import html

from planpress.fragments import render
from planpress.views.frame.page_end import page_end
from planpress.views.share import Share, share_action, share_report
from tests.views.sketch import FULL, action, context

ADDRESS = "https://example.org/sketch/"


def codes(view: Share) -> list[str]:
    """What readers copy, as they see it."""
    return [str(code.text_content()) for code in html.fromstring(render(view)).iter("code")]


def test_an_action_is_shared_for_its_period_or_the_newest() -> None:
    """Both addresses are named, the citation is pinned to the period, and the code of the badge works elsewhere."""
    share = share_action(context({"2001": FULL}), "1.1")
    assert (share.url, share.latest) == (f"{ADDRESS}2001/actions/1.1/", f"{ADDRESS}latest/actions/1.1/")
    assert share.citation.endswith(share.url)
    picture, endpoint, pinned, newest, quotation = codes(share)
    link = html.fromstring(picture)
    assert link.get("href") == share.url
    (image,) = link
    assert image.get("src") == f"{ADDRESS}2001/badges/1.1.svg"
    assert image.get("alt") == "Action 1.1, 2001: Done (Party); Nearly done (Panel)"
    assert endpoint == f"{ADDRESS}2001/badges/1.1.json"
    for code, period in ((pinned, "2001"), (newest, "latest")):
        frame = html.fromstring(code)
        assert (frame.tag, frame.get("src")) == ("iframe", f"{ADDRESS}{period}/actions/1.1/card/")
        assert frame.get("title") == "1.1 Title of 1.1"
    quote = html.fromstring(quotation)
    assert (quote.tag, quote.get("cite")) == ("blockquote", share.url)
    assert quote.text_content() == "1.1 Title of 1.1: Done (Party); Nearly done (Panel)Exemplia: Plan, 2001"


def test_each_language_has_its_own_badge() -> None:
    """A page in another language names its own address, and the badge in its language."""
    share = share_action(replace(context({"2001": FULL}), folder="fr/"), "1.1")
    assert (share.url, share.latest) == (f"{ADDRESS}2001/fr/actions/1.1/", f"{ADDRESS}latest/fr/actions/1.1/")
    assert share.badge
    assert (share.badge.svg, share.badge.url) == ("../../badges/1.1.svg", f"{ADDRESS}2001/fr/badges/1.1.svg")


def test_the_overview_quotes_its_first_main_point() -> None:
    """The report as a whole has no badge; what is quoted is its news."""
    here = context({"2001": FULL}, root="")
    share = share_report(here)
    assert (share.url, share.latest) == (f"{ADDRESS}2001/", f"{ADDRESS}latest/")
    (quotation,) = codes(share)
    assert share.quote in html.fromstring(quotation).text_content()
    assert page_end(here, "").share == share


def test_words_of_the_data_cannot_break_the_code() -> None:
    """Markup in a title is text in the code that readers copy."""
    title = '"><script>alert(1)</script>'
    share = share_action(context({"2001": {"actions": [action("1.1", party="done") | {"title": title}]}}), "1.1")
    for code in codes(share):
        assert not html.fromstring(f"<div>{code}</div>").xpath("//script")
    assert title in html.fromstring(codes(share)[-1]).text_content()


def test_feeds_are_named_where_readers_look() -> None:
    """The overview names the feed of the plan, the page of a pillar also its own, and other pages none."""
    here = context({"2001": FULL})
    assert [(feed.label, feed.href) for feed in page_end(here, "pillars/e/").feeds] == [
        ("Atom feed of this pillar", "../../../feeds/pillar-e.xml"),
        ("Atom feed of the whole plan", "../../../feed.xml"),
    ]
    assert [feed.href for feed in page_end(here, "").feeds] == ["../../../feed.xml"]
    (line,) = html.fromstring(f"<div>{render(page_end(here, 'pillars/e/'))}</div>").xpath("//p")
    assert line.text_content() == (
        "Subscribe to news about this plan in a feed reader: Atom feed of this pillar, Atom feed of the whole plan"
        " · How to subscribe"
    )
    for path in ("actions/1.1/", "report/"):
        assert str(render(page_end(here, path))).strip() == ""
