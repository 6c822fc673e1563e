"""From the safe subset of Markdown (emphasis, links, lists) to HTML.

HTML, scripts and template code come out as they were typed: the parser knows no HTML at all, and what it
makes is cleaned again by an allow list. The time that a text takes grows with its length and no faster.
"""

import re
from functools import lru_cache, reduce

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
"""How many lists may stand inside each other; the parser drops the words of deeper ones."""
LEVELS_OF_A_LIST = 2
BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
ADDRESS = reduce(  # parentheses in an address are in pairs, three deep at most
    lambda inner, _: rf"(?:\\.|[^\s()\\]|\({inner}\))*+", range(3), r"(?:\\.|[^\s()\\])*+"
)
TITLE = r"(?:\"(?:\\.|[^\"\\])*+\"|'(?:\\.|[^'\\])*+'|\((?:\\.|[^()\\])*+\))"
TARGET = re.compile(
    rf"\(\s*+(?:<(?P<marked>(?:\\.|[^<>\n\\])*+)>|(?!<)(?P<bare>{ADDRESS}))(?:\s++{TITLE})?+\s*+\)", re.DOTALL
)
"""What stands behind the brackets of a link. No part of it is tried twice, so it fails as fast as it is read."""


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the parser asks under this name
        return not link_fault(url)


def _show_empty_links(state: StateCore) -> None:
    """Show a link without an address as typed; any other that is not allowed the parser leaves as typed itself."""
    for block in state.tokens:
        opened = []
        for token in block.children or ():
            if token.type == "link_open":
                opened.append(token)
            elif token.type == "link_close" and opened and not (start := opened.pop()).attrs.get("href"):
                start.type = token.type = "text"
                start.content, token.content = "[", "]()"


@lru_cache(maxsize=4096)
def markdown(words: str) -> Markup:
    """Turn text into paragraphs and lists."""
    return _clean(_parser.render(balanced(words)))


@lru_cache(maxsize=4096)
def inline(words: str) -> Markup:
    """Turn text into a run of words, without paragraphs."""
    return _clean(_parser.renderInline(balanced(words)))


def link_starts(words: str) -> frozenset[int]:
    """Return where the links of a run of words begin.

    The parser would look for the end of a link at every bracket, through all that follows. A link holds no
    other link, so only the nearest open bracket can begin one.
    """
    starts, opened, place = set[int](), list[int](), 0
    while bracket := BRACKET.search(words, place):
        place = bracket.end()
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif bracket[0] == "]" and opened:
            start = opened.pop()
            target = TARGET.match(words, place)
            if target and _is_allowed(target["marked"] or target["bare"] or ""):
                place = target.end()
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
