"""The card for link previews: what it says, in whose language, and how it is drawn."""

import struct
from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.card_png import card_png
from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.social_card import HEIGHT, MARGIN, WIDTH, CardText, SocialCard, action_card, report_card
from tests.site.right_to_left import arabic_catalogue
from tests.views.sketch import FULL, PLAN, action, context

LONG = ("Agree with the neighbouring republic on joint patrols, and on the exchange of records; " * 4)[:300].strip()
FICTIONAL = PLAN | {"fictional": True}
RATED = {"actions": [action("1.1", party="done", panel="nearly")], "overall": {"party": {"rating": "half"}}}


def words(text: CardText) -> str:
    """The text on one line."""
    return " ".join(str(line) for line in text.block.lines)


def drawn(card: SocialCard, here: Context) -> bytes:
    """The card as a picture."""
    return card_png(render(card, words=here.words).lstrip())


def test_the_card_of_an_action_says_who_rates_what() -> None:
    """Party and plan, period, number, title, and each rating with its sign and its assessor."""
    here = context({"2001": FULL})
    card = action_card(here, here.actions[0])
    assert (words(card.plan), words(card.period)) == ("Exemplia: Plan", "2001")
    assert (words(card.above), words(card.title)) == ("Action 1.1", "Title of 1.1")
    assert [(words(rating.label), words(rating.assessor)) for rating in card.ratings] == [
        ("Done", "Party"),
        ("Nearly done", "Panel"),
    ]
    assert words(card.note) == ""
    assert words(card.site) == "example.org/sketch"


def test_the_card_of_a_report_says_its_first_main_point() -> None:
    """The first main point is the title, and an overall rating is named as such."""
    here = context({"2001": RATED})
    card = report_card(here)
    assert words(card.title) == "1 of 1 action is rated Done or Nearly done by Exemplia itself."
    assert [(words(rating.label), words(rating.assessor)) for rating in card.ratings] == [
        ("Half done", "Overall rating, Party")
    ]


def test_fictional_data_is_named() -> None:
    """The card of a fictional plan says so."""
    assert words(report_card(context({"2001": FULL}, plan=FICTIONAL)).note) == "Fictional data."


def test_a_report_without_ratings_says_so() -> None:
    """Where the report lists no actions, the card of an action shows no earlier rating as if it were its own."""
    here = context({"2001": FULL, "2002": {"detail": "totals"}})
    (rating,) = action_card(here, here.actions[0]).ratings
    assert words(rating.label) == "No rating available"


def test_a_card_is_in_the_language_of_the_page() -> None:
    """The same card in French."""
    here = context({"2001": FULL}, language="fr")
    card = action_card(here, here.actions[0])
    assert words(card.ratings[0].label) == "Faite"
    assert words(card.ratings[0].assessor) == "Partie"


@pytest.mark.parametrize("assessors", [2, 8])
def test_everything_stays_on_the_card(assessors: int) -> None:
    """With a title of 300 characters and many assessors, nothing overlaps and nothing leaves the card."""
    people: list[dict[str, Any]] = [{"id": f"a{number}", "label": f"Assessor {number}"} for number in range(assessors)]
    ratings = {person["id"]: "waiting" for person in people}
    subject = action("1.1") | {"title": LONG, "ratings": ratings}
    here = context({"2001": {"actions": [subject]}}, plan=PLAN | {"assessors": people})
    card = action_card(here, here.actions[0])
    assert len(card.ratings) == assessors
    assert words(card.title) == LONG or words(card.title).endswith("…")
    assert card.title.y + card.title.block.height <= card.ratings[0].y
    assert card.title.block.width <= WIDTH - 2 * MARGIN
    for rating, following in zip(card.ratings, card.ratings[1:], strict=False):
        below = rating.y + rating.height <= following.y
        assert below or rating.assessor.x + rating.assessor.block.width <= following.x
    last = card.ratings[-1]
    assert last.y + last.height <= card.site.y
    assert len(drawn(card, here)) < 40_000


def test_a_picture_is_small_and_always_the_same() -> None:
    """1200 x 630 pixels with a palette, under 40 KB, and the same bytes each time."""
    here = context({"2001": RATED}, plan=FICTIONAL)
    picture = drawn(report_card(here), here)
    assert struct.unpack(">II", picture[16:24]) == (WIDTH, HEIGHT)
    assert picture[25] == 3
    assert len(picture) < 40_000
    assert drawn(report_card(here), here) == picture


def test_what_the_font_lacks_is_left_out() -> None:
    """A title in Chinese leaves a card with number, period and ratings, and no boxes."""
    subject = action("1.1", party="done") | {"title": {"en": "海龟行动计划"}}
    here = context({"2001": {"actions": [subject]}})
    card = action_card(here, here.actions[0])
    assert words(card.title) == ""
    assert (words(card.above), words(card.ratings[0].label)) == ("Action 1.1", "Done")
    assert drawn(card, here)


def test_cards_of_languages_from_right_to_left_are_mirrored(tmp_path: Path) -> None:
    """Lines begin on the right, and say in which direction they run."""
    plan = PLAN | {"languages": ["ar"], "party": {"code": "XX", "name": "إكزمبليا"}}
    with arabic_catalogue(tmp_path):
        here = context({"2001": FULL}, language="ar", plan=plan)
        card = action_card(here, here.actions[0])
        markup = render(card, words=here.words)
        assert drawn(card, here)
    assert card.right_to_left
    assert f'x="{WIDTH - MARGIN}"' in markup
    assert 'text-anchor="end"' in markup


def test_words_of_the_data_are_text() -> None:
    """Markup in a title is shown as typed."""
    subject = action("1.1", party="done") | {"title": "<image href='file:///etc/passwd'/> & more"}
    here = context({"2001": {"actions": [subject]}})
    card = action_card(here, here.actions[0])
    assert "<image" not in render(card, words=here.words)
    assert words(card.title).startswith("<image")
