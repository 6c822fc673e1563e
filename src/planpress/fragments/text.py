"""Converts a safe subset of Markdown (emphasis, links and lists) to HTML.

HTML, scripts and template code are displayed as typed, because HTML is disabled in the parser and an allow list filters
its output. The processing time is proportional to a text's length.
"""

import re
from collections.abc import Iterator
from functools import cache

import nh3
from markupsafe import Markup

from planpress.markup import MARKDOWN
from planpress.model.characters import TURNING, balanced

TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br"}
SCHEMES = {"http", "https", "mailto"}
LINK_RULES = "noopener noreferrer"
MARKUP = re.compile(r"[*_\[\\]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
"""The characters that markup needs: a text without them has no markup."""
HYPHENATED = re.compile(r"[\u2066-\u2068][^\u2069]*\u2069|(\w*\d(?:-\w+)+)")
"""Isolated words, or an id with a hyphen."""
HYPHENATED_WORD = re.compile(r"[\u2066-\u2068][^\u2069]*\u2069|(\w+(?:-\w+)+)")
"""Isolated words, or any word with a hyphen."""
SLASH = re.compile(r"(?<!/)/(?!/)")
"""A slash in the path of an address."""
LONGEST_PIECE = 20
"""How many characters fit on any line, even in code on a phone."""
RANGE = re.compile(r'<(?:[^>"]|"[^"]*")*>|(?<![\w-])(\d{1,4}[-\u2013]\d{1,4})(?![\w-])')
"""A tag, or a range of years or numbers outside tags."""


@cache
def markdown(words: str) -> Markup:
    """Return a text as HTML with paragraphs and lists."""
    return _clean(MARKDOWN.render(balanced(words)))


@cache
def inline(words: str) -> Markup:
    """Return a text as HTML without paragraphs and lists."""
    return _clean(MARKDOWN.renderInline(balanced(words)))


def plain(words: str) -> str:
    """Return the text that a reader sees, on one line and without markup.

    Args:
        words: A text in the safe subset of Markdown.
    """
    shown = markdown(words).striptags() if MARKUP.search(words) else balanced(words)
    return " ".join(shown.split())


def _clean(html: str) -> Markup:
    attributes = {"a": {"href"}, "ol": {"start"}}
    cleaned = nh3.clean(html, tags=TAGS, attributes=attributes, url_schemes=SCHEMES, link_rel=LINK_RULES)
    return Markup(cleaned.strip())  # noqa: S704 - cleaned by the allow list


def by_id(words: str, *, every: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield a text in pieces, and whether each is an id with a hyphen, such as "2014-2017", in which no line may break.

    Words that are isolated to keep their own direction stay in one piece.

    Args:
        words: A text of the site.
        every: Whether ids without a digit, such as "xx-plan" in an address, are also pieces, and whether pieces end at
            each slash of an address, so that a line may break after it.
    """
    start = 0
    for match in (HYPHENATED_WORD if every else HYPHENATED).finditer(words):
        if match[1] and len(match[1]) <= LONGEST_PIECE:
            yield from _up_to_slashes(words[start : match.start()], every)
            yield match[1], True
            start = match.end()
    yield from _up_to_slashes(words[start:], every)


def _up_to_slashes(words: str, every: bool) -> Iterator[tuple[str, bool]]:
    start = 0
    # Direction controls work only if they and what they surround stay in one piece.
    for match in SLASH.finditer(words) if every and not TURNING.search(words) else ():
        yield words[start : match.end()], False
        start = match.end()
    yield words[start:], False


@cache
def by_range(html: Markup) -> tuple[tuple[Markup, bool], ...]:
    """Return a text in pieces, and whether each is a range such as "2014-2017", in which no line may break.

    Args:
        html: A text from :func:`markdown` or :func:`inline`.
    """
    pieces, start = [], 0
    for match in RANGE.finditer(html):
        if match[1]:
            pieces += [(html[start : match.start()], False), (html[match.start() : match.end()], True)]
            start = match.end()
    return (*pieces, (html[start:], False))
