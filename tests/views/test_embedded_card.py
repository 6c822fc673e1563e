"""The small page about an action for frames on other sites."""

from dataclasses import replace

from lxml import html

from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.embedded_card import EmbeddedCard, embedded_card, embedded_tombstone
from tests.views.sketch import FULL, PLAN, action, context

DROPPED = [{"id": name, "reason": "Done."} for name in ("1.10", "E9", "E10")]


def page(view: EmbeddedCard, here: Context) -> html.HtmlElement:
    """The page, parsed."""
    return html.document_fromstring(render(view, words=here.words).lstrip())


def test_a_card_can_be_shown_in_a_frame() -> None:
    """The page is small, runs no script, allows framing, and its link leaves the frame."""
    here = context({"2001": FULL}, root="../../../")
    view = embedded_card(here, here.actions[0])
    assert len(render(view, words=here.words)) < 4096
    card = page(view, here)
    assert not card.xpath("//script | //@onclick | //@style | //img")
    (policy,) = card.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'self'")
    assert "frame-ancestors" not in policy
    assert card.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert card.xpath("//link[@rel='canonical']/@href") == ["https://example.org/sketch/2001/actions/1.1/"]
    assert [(link.get("href"), link.get("target")) for link in card.iter("a")] == [("../../../actions/1.1/", "_top")]


def test_a_card_says_who_rates_what() -> None:
    """Party, plan, period, number, title, and each rating with its assessor."""
    here = context({"2001": FULL}, plan=PLAN | {"fictional": True})
    text = " ".join(page(embedded_card(here, here.actions[0]), here).xpath("//main")[0].text_content().split())
    assert text == "Exemplia: Plan · 2001 1.1 Title of 1.1 Done Party Nearly done Panel Fictional data."


def test_a_card_says_what_became_of_an_action() -> None:
    """Where the number has left the plan, the card leads to the page that says why."""
    here = context({"2001": FULL, "2002": {"actions": [action("1.1", party="done")], "dropped": DROPPED}})
    view = embedded_tombstone(here, "E9")
    assert view.text
    assert not view.badges
    assert view.text in page(view, here).text_content()


def test_a_card_in_another_language_runs_in_its_direction() -> None:
    """The page names the language, and the folder of the language in its address."""
    here = replace(context({"2001": FULL}, language="ar"), folder="ar/")
    card = page(embedded_card(here, here.actions[0]), here)
    assert (card.get("lang"), card.get("dir")) in (("ar", "rtl"), ("en", None))
    assert card.xpath("//link[@rel='canonical']/@href") == ["https://example.org/sketch/2001/ar/actions/1.1/"]
