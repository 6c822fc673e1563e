"""Converts a safe subset of Markdown (emphasis, links and lists) to HTML.

HTML, scripts and template code are displayed as typed, because HTML is disabled in the parser and an allow list filters
its output. The processing time is proportional to a text's length.
"""

import re
from collections.abc import Iterator
from functools import cache, reduce

import nh3
from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, link
from markupsafe import Markup

from planpress.model.characters import balanced
from planpress.model.links import link_fault

TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br"}
SCHEMES = {"http", "https", "mailto"}
RULES = ["emphasis", "link", "list", "escape", "newline", "balance_pairs", "fragments_join"]
LINK_RULES = "noopener noreferrer"
MAX_LISTS = 9
"""How deep lists may be nested; the parser would drop the words of deeper lists."""
LEVELS_OF_A_LIST = 2
"""The parser counts a list and its items as two levels."""
MARKUP = re.compile(r"[*_\[\\]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
"""Characters without which a text has no markup."""
HYPHENATED = re.compile(r"[\u2066-\u2068][^\u2069]*\u2069|(\w*\d(?:-\w+)+)")
"""Isolated words, or an id with a hyphen."""
BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
ADDRESS = reduce(  # Parentheses in an address must be in pairs, at most three deep.
    lambda inner, _: rf"(?:\\.|[^\s()\\]|\({inner}\))*+", range(3), r"(?:\\.|[^\s()\\])*+"
)
TITLE = r"(?:\"(?:\\.|[^\"\\])*+\"|'(?:\\.|[^'\\])*+'|\((?:\\.|[^()\\])*+\))"
TARGET = re.compile(
    rf"\(\s*+(?:<(?P<marked>(?:\\.|[^<>\n\\])*+)>|(?!<)(?P<bare>{ADDRESS}))(?:\s++{TITLE})?+\s*+\)", re.DOTALL
)
"""What follows the brackets of a link. It never backtracks, so failing takes no longer than reading the text."""


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the parser calls it by this name
        return not link_fault(url)


def _show_empty_links(state: StateCore) -> None:
    """Show links without an address as typed, as the parser shows other links that are not allowed."""
    for block in state.tokens:
        opened = []
        for token in block.children or ():
            if token.type == "link_open":
                opened.append(token)
            elif token.type == "link_close" and opened and not (start := opened.pop()).attrs.get("href"):
                start.type = token.type = "text"
                start.content, token.content = "[", "]()"


@cache
def markdown(words: str) -> Markup:
    """Return a text as HTML with paragraphs and lists."""
    return _clean(_parser.render(balanced(words)))


@cache
def inline(words: str) -> Markup:
    """Return a text as HTML without paragraphs and lists."""
    return _clean(_parser.renderInline(balanced(words)))


def plain(words: str) -> str:
    """Return the text that a reader sees, on one line and without markup.

    Args:
        words: A text in the safe subset of Markdown.
    """
    shown = markdown(words).striptags() if MARKUP.search(words) else balanced(words)
    return " ".join(shown.split())


def by_id(words: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in pieces, and whether each is an id with a hyphen, such as "2014-2017", at which no line may break.

    What is isolated, to keep its own direction, stays in one piece.

    Args:
        words: A text of the site.
    """
    start = 0
    for match in HYPHENATED.finditer(words):
        if match[1]:
            yield words[start : match.start()], False
            yield match[1], True
            start = match.end()
    yield words[start:], False


def link_starts(words: str) -> frozenset[int]:
    """Return the positions at which links in a text begin.

    Without this, the parser would search the rest of the text for the end of a link at every bracket, which would take
    quadratic time. Links are not nested, so only the nearest open bracket can begin one.
    """
    starts, opened, position = set[int](), list[int](), 0
    while bracket := BRACKET.search(words, position):
        position = bracket.end()
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif bracket[0] == "]" and opened:
            start = opened.pop()
            target = TARGET.match(words, position)
            if target and _is_allowed(target["marked"] or target["bare"] or ""):
                position = target.end()
                starts.add(start)
                opened.clear()
    return frozenset(starts)


def _is_allowed(address: str) -> bool:
    return _parser.validateLink(_parser.normalizeLink(unescapeAll(address)))


def _link(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    if state.env.get("words") is not state.src:
        state.env.update(words=state.src, starts=link_starts(state.src))
    return state.pos in state.env["starts"] and link(state, silent)


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    return state.level < MAX_LISTS * LEVELS_OF_A_LIST and list_block(state, start, end, silent)


def _make_parser() -> MarkdownIt:
    parser = _Parser("zero", {"html": False, "breaks": False}).enable(RULES)
    parser.core.ruler.push("show_empty_links", _show_empty_links)
    parser.inline.ruler.at("link", _link)
    parser.block.ruler.at("list", _list, {"alt": ["paragraph"]})
    return parser


_parser = _make_parser()


def _clean(html: str) -> Markup:
    attributes = {"a": {"href"}, "ol": {"start"}}
    cleaned = nh3.clean(html, tags=TAGS, attributes=attributes, url_schemes=SCHEMES, link_rel=LINK_RULES)
    return Markup(cleaned.strip())  # noqa: S704 - cleaned by the allow list
