"""How to follow the news."""

from planpress.fragments import render
from planpress.views.frame.page_end import page_end
from planpress.views.frame.site_footer import site_footer
from tests.views.sketch import FULL, action, context

LATER = {
    "actions": [action("1.1", party="begun", panel="nearly")],
    "corrections": [{"date": "2003-01-31", "text": "A."}],
}


def test_the_page_about_the_site_explains_the_feed() -> None:
    """Readers see the address of the feed, each feed with its type, and the last news with links that lead there."""
    here = context({"2001": FULL, "2002": LATER}, root="../", language="en")
    shown = page_end(here, "about/").subscription
    assert shown
    assert shown.address == "https://example.org/sketch/feed.xml"
    assert [feed.href for feed in shown.feeds] == ["../../feed.xml"] + [
        f"../../feeds/pillar-{pillar}.xml" for pillar in ("1", "e", "f")
    ]
    # only the correction names a day
    assert [line.date for line in shown.lines] == ["31 January 2003", "", "", ""]
    assert [(line.title.label, line.title.href) for line in shown.lines] == [
        ("Correction to 2002", "../../2002/about/"),
        ("Progress report 2002 published: Exemplia: Plan", "../../2002/"),
        ("1.1 in 2002: rating worsened, Done → Begun (Party)", "../../2002/actions/1.1/"),
        ("Progress report 2001 published: Exemplia: Plan", "../../2001/"),
    ]
    assert render(shown).count('type="application/atom+xml"') == 4


def test_every_page_leads_there() -> None:
    """The foot of every page leads to this part; no other page has it."""
    here = context({"2001": FULL})
    assert 'href="../../about/#subscribe"' in render(site_footer(here, "actions/1.1/"))
    assert page_end(here, "actions/1.1/").subscription is None
