"""Pages of docs/ hold nothing that browsers would block, and the alignment of tables needs no style attribute."""

import pytest

from planpress.language import ENGLISH
from planpress.site.skin.prose import closed_faults, is_extended, readable


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<td style="text-align: right;">1</td>', '<td class="pp-end">1</td>'),
        ('<th style="text-align: left;">1</th>', '<th class="pp-start">1</th>'),
        ('<td class="a" style="text-align: center;">1</td>', '<td class="a pp-center">1</td>'),
        ('<td id="x" style="text-align: right;">1</td>', '<td id="x" class="pp-end">1</td>'),
        ('<p style="text-align: right;">1</p>', '<p style="text-align: right;">1</p>'),
        ('&lt;td style="text-align: right;"&gt;', '&lt;td style="text-align: right;"&gt;'),
    ],
)
def test_alignment_becomes_a_class(markup: str, expected: str) -> None:
    """What Markdown writes for a column becomes a class; nothing else changes."""
    assert readable(markup, ENGLISH) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<div class="highlight"><pre>', '<div class="highlight" tabindex="0"><pre>'),
        ("<pre><code>x</code></pre>", '<pre tabindex="0"><code>x</code></pre>'),
        ('<table class="highlighttable"><tr>', '<table class="highlighttable" role="presentation"><tr>'),
        ("<table>\n<thead>", '<table tabindex="0">\n<thead>'),
        ('<input type="checkbox" disabled checked/>', '<input type="checkbox" disabled aria-label="done" checked/>'),
        ('<input type="checkbox" disabled/>', '<input type="checkbox" disabled aria-label="to do"/>'),
        ("<code>&lt;pre&gt;&lt;code&gt;</code>", "<code>&lt;pre&gt;&lt;code&gt;</code>"),
    ],
)
def test_everybody_can_use_it(markup: str, expected: str) -> None:
    """What may be wider than a page can be scrolled by keyboard, and the boxes of tasks have a name."""
    assert readable(markup, ENGLISH) == expected


SIGN = '<a class="headerlink" href="#{}" aria-label="Link to this section"></a>'


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<h2 id="a">A <em>b</em></h2>', f'<h2 id="a">A <em>b</em>{SIGN.format("a")}</h2>'),
        ('<h3 class="x" id="a">A</h3>', '<h3 class="x" id="a">A</h3>'),
        ('<h3 id="a" class="x">A</h3><h2>B</h2>', f'<h3 id="a" class="x">A{SIGN.format("a")}</h3><h2>B</h2>'),
        ('<h2 id="a&amp;b">A</h2>', f'<h2 id="a&amp;b">A{SIGN.format("a&amp;b")}</h2>'),
        ('<h1 id="a">A</h1>', '<h1 id="a">A</h1>'),
        (
            '<h2 id="a">A<a class="headerlink" href="#a" title="Link">¶</a></h2>',
            '<h2 id="a">A<a class="headerlink" href="#a" title="Link">¶</a></h2>',
        ),
    ],
)
def test_headings_link_to_themselves(markup: str, expected: str) -> None:
    """Each heading with an anchor below the title gets a sign, unless an extension of Markdown has made one."""
    assert readable(markup, ENGLISH) == expected


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('<p style="color: red">x</p>', "a style attribute has no effect"),
        ("<style>p { color: red }</style>", "<style> has no effect"),
        ("<script>alert(1)</script>", "<script> has no effect"),
        ('<a onclick="x()">x</a>', "onclick has no effect"),
        ('<a href=" JavaScript:x()">x</a>', "a link to a script has no effect"),
        ('<iframe src="https://example.org/"></iframe>', "<iframe> has no effect"),
        ('<img src="https://example.org/x.png" alt="">', "https://example.org/x.png is on another host"),
        ('<img src="//example.org/x.png" alt="">', "//example.org/x.png is on another host"),
        ('<form action="x"><input></form>', "<form> has no effect"),
    ],
)
def test_what_browsers_would_block_is_named(markup: str, words: str) -> None:
    """Each such element or attribute gives a few words."""
    assert [fault for fault in closed_faults(markup) if words in fault] != []


@pytest.mark.parametrize(
    "markup",
    [
        '<p><a href="https://example.org/">x</a> <code>&lt;script&gt; style="x"</code></p>',
        '<img src="x.png" alt=""><img src="data:image/png;base64,AA==" alt="">',
        '<input type="checkbox" disabled checked><input type="radio" name="a">',
        '<math display="block"><mi>E</mi></math>',
    ],
)
def test_what_browsers_show_is_fine(markup: str) -> None:
    """Links, own pictures, boxes of lists and formulas give no line."""
    assert list(closed_faults(markup)) == []


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<h2 id="a">A<a class="headerlink" href="#a"></a></h2><p>Words.</p>', False),
        ('<details class="pp-details"><summary>A</summary></details>', False),
        ("<details><summary>A</summary></details>", True),
        ('<div class="admonition note"><p>A</p></div>', True),
        ('<a class="md-button" href="b/">B</a>', True),
    ],
)
def test_only_extensions_of_markdown_need_their_style_sheet(markup: str, expected: bool) -> None:
    """A page of words and fragments loads no style sheet besides the one of every page."""
    assert is_extended(markup) is expected
