"""A plan in a language without a catalogue has English words around its texts, and its pages say so."""

import json

from planpress.fragments import render
from planpress.views.action_page import action_page
from planpress.views.context import Context
from planpress.views.frame.page_head import page_head
from planpress.views.frame.structured_data import structured_data
from planpress.views.translation_note import translation_note
from tests.views.sketch import FULL, PLAN, action, context


def here(language: str) -> Context:
    return context({"2001": {**FULL, "language": language}}, language=language, plan={**PLAN, "languages": [language]})


def test_the_page_says_what_is_in_english() -> None:
    """The note names the language; a language with a catalogue that people have read has none."""
    note = render(translation_note(here("sw"))).striptags()
    assert note == "Swahili: the site's own words have not been translated yet, so they are in English."
    assert translation_note(here("en")).is_empty


def test_texts_have_their_language_and_direction() -> None:
    """The texts of the plan state their own language, since the page around them is in English."""
    page = context({"2001": {"actions": [action("1.1", title="د قانون منل")], "language": "ps"}}, language="ps")
    assert page.words.code == "en"
    assert '<bdi lang="ps" dir="rtl">د قانون منل</bdi>' in render(action_page(page, "1.1"), words=page.words)


def test_programs_learn_the_language_of_the_report() -> None:
    """Reference managers and search engines learn the language of the report, not that of the buttons."""
    head = render(page_head(here("sw"), "", "", ""))
    assert '<meta name="citation_language" content="sw">' in head
    assert '<meta name="DC.language" content="sw">' in head
    assert '"inLanguage": "sw"' in json.dumps(structured_data(here("sw"), "", "", ""))
