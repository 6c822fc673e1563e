"""Texts as printed paragraphs: what is printed reads back as the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.exchange.office import TextRun
from planpress.exchange.word_form.prose import PrintedLine, entry_words, printed_entry, printed_text, text_words

TEXTS = (
    "One fact.",
    "The law *Prakas 020* was **signed**, see [the text](https://example.org/a_b).",
    "One paragraph.\n\nAnother one.",
    "Three things:\n- one\n- two\n  - and a half\n- three\n\nThat is all.",
    "Three things:\n\n- one\n- two\n",
    "Steps:\n\n1. one\n2. two",
    "Steps:\n3. three\n   - a\n4. four",
    "A line\nand another",
    "- not a list of entries\n- but one text",
    "1. one",
    "# no heading, > no quote, a_b_c, 2 * 3, <i>, &amp;",
    "*Unclosed, [brackets] and | bars",
    "  spaces  everywhere\t\n\n\n  ",
    "soft\u00adhyphen, zero\u200bwidth, no\u00a0break, \u2028 line",
)
PIECES = st.sampled_from(
    ("a", "*", "**", "_", "[", "](https://x.org)", "\n", "\n\n", "- ", "1. ", "  ", " ", "\t", "#")
)
MARKED = st.lists(PIECES | st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=3)).map(
    "".join
)


@pytest.mark.parametrize("words", TEXTS)
def test_texts_read_back(words: str) -> None:
    """A text without backslashes comes back exactly, on its own and as an entry of a list."""
    assert text_words(printed_text(words)) == words
    assert entry_words(printed_entry(words)) == words


@settings(max_examples=400, deadline=None)
@given(MARKED.filter(lambda words: words.strip() and "\\" not in words))
def test_any_text_reads_back(words: str) -> None:
    """Any other text comes back exactly, too."""
    assert text_words(printed_text(words)) == words
    assert entry_words(printed_entry(words)) == words


def test_structure_is_printed() -> None:
    """Emphasis, links and lists are printed as such; the first level of a list in an entry is below the entry."""
    first, upper, lower, last = printed_entry("The *law*, [here](https://x.org):\n- one\n- **two**\n\nEnd.")
    law, link = TextRun("law", italic=True), TextRun("here", link="https://x.org")
    assert first == PrintedLine((TextRun("The "), law, TextRun(", "), link, TextRun(":")), 0)
    assert (upper.level, upper.text, lower.runs) == (1, "one", (TextRun("two", bold=True),))
    assert last == PrintedLine((TextRun("End."),))


def test_escaped_signs_are_printed_without_backslash() -> None:
    """A reader of the document sees no backslash; the text is escaped again only where it is needed."""
    assert printed_text("\\*not a comment\\*")[0].text == "*not a comment*"
    assert text_words(printed_text("\\*not a comment\\*")) == "\\*not a comment\\*"
    assert text_words(printed_text("1\\. one")) == "1\\. one"
    assert text_words(printed_text("a \\[b\\]")) == "a [b]"
