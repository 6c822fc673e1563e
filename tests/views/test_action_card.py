"""The card of an action, as the pages of actions and pillars display it."""

from typing import Any

from lxml import html

from planpress.fragments import render
from planpress.views.action_card import card
from tests.views.sketch import action, context

WAITING = {"rating": "waiting", "depends_on": ["1.1"], "note": "The office is closed."}


def remarks(**ratings: Any) -> list[str]:
    """Return the small print about the ratings of an action that waits for another action."""
    shown = context({"2001": {"actions": [action("1.1"), action("1.2", **ratings)]}})
    page = html.fromstring(f"<main>{render(card(shown, shown.find_action('1.2')), words=shown.words)}</main>")
    return [" ".join(line.text_content().split()) for line in page.xpath("//p[@class='pp-small']")]


def test_what_two_ratings_share_is_printed_once() -> None:
    """If two assessors wait for the same action, readers read it once; different notes are all printed."""
    other = WAITING | {"note": "The office moved."}
    assert remarks(party=WAITING, panel=WAITING) == ["Waits for action 1.1.", "The office is closed."]
    assert remarks(party=WAITING, panel=other) == [
        "Waits for action 1.1.",
        "The office is closed.",
        "The office moved.",
    ]


def test_a_sign_is_in_no_language() -> None:
    """A percent sign is not labelled as French on an English page."""
    indicator = {"name": {"en": "Share", "fr": "Part"}, "unit": "%", "value": "5"}
    shown = context({"2001": {"actions": [action("1.1") | {"indicators": [indicator]}]}})
    unit = card(shown, shown.find_action("1.1")).indicators[0].unit
    assert unit
    assert (unit.words, unit.foreign, unit.name) == ("%", False, "")
