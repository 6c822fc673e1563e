"""The safe subset of Markdown: emphasis, links and lists; everything else is shown as typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markupsafe import Markup

from planpress.fragments.text import (
    LINK_RULES,
    SCHEMES,
    TAGS,
    by_id,
    by_range,
    inline,
    markdown,
)
from planpress.markup import MARKDOWN, MAX_LISTS, RULES, _Parser, _show_empty_links, link_starts
from planpress.model.characters import balanced
from tests.site.hostile import POISONS

ANY = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from("\n"), max_size=80)
PIECES = st.sampled_from(
    [
        *(
            "<",
            ">",
            "</",
            "/>",
            "&",
            ";",
            "&lt",
            "&#",
            '"',
            "'",
            "`",
            "*",
            "_",
            "[",
            "](",
            ")",
            "!",
            "\\",
            "|",
            "\n",
            "\n\n",
        ),
        *(
            "- ",
            "1. ",
            "# ",
            "> ",
            "    ",
            "```",
            "~~~",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<!--",
        ),
        *(
            "javascript:",
            "data:",
            "vbscript:",
            "//",
            "http://",
            "mailto:",
            "x",
            "é",
            "{{",
            "}}",
            "{%",
            "%}",
            "{: ",
            "}",
        ),
        *("<a href=", "style=", "onclick=", "[x]: ", "<x@y.z>", "<https://x.y>", "--8<--", "$", ":::", "==="),
    ]
)
HOSTILE = st.lists(PIECES, max_size=20).map("".join)
MARKUP = re.compile(r"[*_\[\]\\]|^\s*(?:[-+]|\d+[.)])(?:\s|$)", re.MULTILINE)


def fragment(markup: str) -> html.HtmlElement:
    return html.fragment_fromstring(markup, create_parent="div")


@given(HOSTILE | ANY)
def test_markup_is_on_the_allow_list(words: str) -> None:
    """Any text gives only allowed elements, with attributes only on links and numbered lists."""
    for markup in (markdown(words), inline(words)):
        for element in fragment(markup).iterdescendants():
            assert element.tag in TAGS
            allowed = {"a": {"href", "rel"}, "ol": {"start"}}.get(str(element.tag), set())
            assert set(element.attrib) <= allowed
            if "href" in element.attrib:
                scheme, colon, _ = str(element.get("href")).strip().lower().partition(":")
                assert not colon or scheme in SCHEMES or re.search(r"[/?#]", scheme)
                assert element.get("rel") == LINK_RULES


@given((HOSTILE | ANY).filter(lambda words: not MARKUP.search(words)))
def test_words_without_markdown_stay_as_typed(words: str) -> None:
    """A text without Markdown keeps its words, and its direction is closed, whatever it contains."""
    for made in (markdown(words), inline(words)):
        assert " ".join(fragment(made).text_content().split()) == " ".join(balanced(words).split())


@given(HOSTILE | ANY)
def test_inline_makes_no_blocks(words: str) -> None:
    """Inline text has no paragraphs and lists, so it can be part of a heading or a cell."""
    assert not fragment(inline(words)).xpath(".//p | .//ul | .//ol | .//li")


@pytest.mark.parametrize("name", POISONS)
def test_poison_comes_out_as_typed(name: str) -> None:
    """Each hostile text is shown as typed and makes no elements except paragraphs."""
    made = fragment(markdown(POISONS[name]))
    assert {str(element.tag) for element in made.iterdescendants()} <= {"p"}
    assert " ".join(made.text_content().split()) == " ".join(balanced(POISONS[name]).split())


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("*a* **b** _c_ __d__", "<p><em>a</em> <strong>b</strong> <em>c</em> <strong>d</strong></p>"),
        ("a\n\nb", "<p>a</p>\n<p>b</p>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("[a](https://x.org/?a=1&b=2)", f'<p><a href="https://x.org/?a=1&amp;b=2" rel="{LINK_RULES}">a</a></p>'),
        ("[a](mailto:a@b.org)", f'<p><a href="mailto:a@b.org" rel="{LINK_RULES}">a</a></p>'),
        (r"\*a\*", "<p>*a*</p>"),
        ("# a", "<p># a</p>"),
        ("> a", "<p>&gt; a</p>"),
        ("    a", "<p>a</p>"),
        ("![a](https://x.org/a.png)", f'<p>!<a href="https://x.org/a.png" rel="{LINK_RULES}">a</a></p>'),
        ("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>"),
        ("snake_case_word and 2*3", "<p>snake_case_word and 2*3</p>"),
        ("https://x.org", "<p>https://x.org</p>"),
    ],
)
def test_subset(typed: str, made: str) -> None:
    """Emphasis, links, lists and line ends work as in CommonMark; headings, quotes, code and pictures do not exist."""
    assert markdown(typed) == made


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "<javascript:alert(1)>",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "blob:x",
    ],
)
def test_links_of_other_schemes_are_no_links(target: str) -> None:
    """Only web and mail addresses become links."""
    assert (
        "href" not in inline(f"[x]({target})") or fragment(inline(f"[x]({target})")).xpath("string(.//@href)") == "%26"
    )


LINKS = st.lists(
    st.sampled_from(
        [
            *("[", "[", "]", "](", "](", ")", "(", "a", "b c", "\\", "*", "\n", "\n\n", "- ", "<", ">", '"', "'", " "),
            "[a](b)",
            "https://x.org/(y)",
            "javascript:x",
            "!",
        ]
    ),
    max_size=22,
).map("".join)


@given(LINKS)
def test_links_are_those_of_commonmark(words: str) -> None:
    """Finding links in advance changes none of them."""
    unguarded = _Parser("zero", {"html": False, "breaks": False}).enable(RULES)
    unguarded.core.ruler.push("show_empty_links", _show_empty_links)
    assert MARKDOWN.render(words) == unguarded.render(words)
    assert MARKDOWN.renderInline(words) == unguarded.renderInline(words)


def test_link_starts() -> None:
    """A link begins at the bracket nearest to its end and contains no other link."""
    assert link_starts("[[a](https://b.org)](https://c.org) \\[d](https://e.org) [f](<g) [h](javascript:i)") == {1}
    assert link_starts("[" * 30_000 + "](https://a.org)") == {29_999}


def test_no_words_are_lost_in_deep_lists() -> None:
    """Lists that are nested deeper than the parser allows are shown as typed."""
    for depth in (MAX_LISTS, MAX_LISTS + 1, 40, 400):
        made = markdown("- " * depth + "the words")
        assert fragment(made).text_content().split()[-2:] == ["the", "words"]
        assert made.count("<ul>") == min(depth, MAX_LISTS)


@pytest.mark.parametrize(
    "address",
    [
        "../1.10/",
        "/x/",
        "//example.org/x",
        "#rating",
        "annex.pdf",
        "?x",
        "",
        "http:/x",
        "https:x",
        "&#106;avascript:x",
        "data:,x",
    ],
)
def test_relative_links_are_shown_as_typed(address: str) -> None:
    """A relative address, which would differ on each page, and a text that is not an address are shown as typed."""
    typed = f"See [the *annex*]({address}), and more."
    for markup in (markdown(typed), inline(typed)):
        markup_tree = fragment(markup)
        assert list(markup_tree.iter("a")) == []
        assert markup_tree.text_content() == typed.replace("*", "").replace("&#106;", "&#106;")
    assert list(fragment(inline("[x](https://example.org/x)")).iter("a"))


def test_links_inside_what_is_no_link() -> None:
    """A valid link and one that is shown as typed can be side by side."""
    markup_tree = fragment(inline("[a](b) [c](https://example.org/) [d]() [e](mailto:o@example.org)"))
    assert [element.get("href") for element in markup_tree.iter("a")] == [
        "https://example.org/",
        "mailto:o@example.org",
    ]
    assert markup_tree.text_content() == "[a](b) c [d]() e"


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("Since 2014-2017, 3 of 13.", ["2014-2017"]),
        ("From 2018-h1 to 2018-h2: inter-agency work", ["2018-h1", "2018-h2"]),
        ("C-1 and E9 - or -5", []),
        ("\u2068Plan 2014-2017\u2069 in 2018-2019", ["2018-2019"]),
        ("2018-2019", ["2018-2019"]),
        ("", []),
    ],
)
def test_ids_with_a_hyphen_are_pieces(words: str, ids: list[str]) -> None:
    """No line breaks inside such an id; isolated words stay whole, and no character is lost."""
    pieces = list(by_id(words))
    assert [piece for piece, is_id in pieces if is_id] == ids
    assert "".join(piece for piece, _ in pieces) == words


def test_every_id_in_an_address_is_a_piece() -> None:
    """No line breaks inside an id without digits either, unless it is too long for a line."""
    address = "https://example.org/kh-niap/2014-2017/a-very-long-name-of-a-folder/"
    pieces = list(by_id(address, every=True))
    assert [piece for piece, is_id in pieces if is_id] == ["kh-niap", "2014-2017"]
    assert [piece for piece, is_id in pieces if not is_id] == [
        "https://example.org/",
        "",
        "/",
        "",
        "/",
        "a-very-long-name-of-a-folder/",
        "",
    ]
    assert "".join(piece for piece, _ in pieces) == address


@pytest.mark.parametrize(
    ("words", "ranges"),
    [
        ("From 2014-2017 to 2017\u20132018.", ["2014-2017", "2017\u20132018"]),
        ("**2014-2017**: [10-15 boats](https://example.org/a?b>2014-2017&c=1-2)", ["2014-2017", "10-15"]),
        ("SC70-27, 2014-01-02, 12345-6 and inter-agency work", []),
        ("- 1-2\n- 3", ["1-2"]),
        ("", []),
    ],
)
def test_ranges_are_pieces(words: str, ranges: list[str]) -> None:
    """No line breaks inside a range of years or numbers; links and every other character stay as they are."""
    html = markdown(words)
    pieces = by_range(html)
    assert [piece for piece, is_range in pieces if is_range] == ranges
    assert "".join(piece for piece, _ in pieces) == html
    assert all(isinstance(piece, Markup) for piece, _ in pieces)
