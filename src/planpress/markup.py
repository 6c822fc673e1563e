"""Reads a safe subset of Markdown (emphasis, links and lists) into tokens.

HTML, scripts and template code are treated as text. The processing time is proportional to the length of the text.
"""

import re
from functools import reduce

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, link

from planpress.model.links import link_fault

RULES = ["emphasis", "link", "list", "escape", "newline", "balance_pairs", "fragments_join"]
MAX_LISTS = 9
"""How deeply lists may be nested; the parser would drop the words of lists that are nested more deeply."""
LEVELS_OF_A_LIST = 2
"""The parser counts a list and its items as two levels."""
BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
ADDRESS = reduce(  # Parentheses in an address must be in pairs, at most three deep.
    lambda inner, _: rf"(?:\\.|[^\s()\\]|\({inner}\))*+", range(3), r"(?:\\.|[^\s()\\])*+"
)
TITLE = r"(?:\"(?:\\.|[^\"\\])*+\"|'(?:\\.|[^'\\])*+'|\((?:\\.|[^()\\])*+\))"
TARGET = re.compile(
    rf"\(\s*+(?:<(?P<marked>(?:\\.|[^<>\n\\])*+)>|(?!<)(?P<bare>{ADDRESS}))(?:\s++{TITLE})?+\s*+\)", re.DOTALL
)
"""Matches what follows the brackets of a link. The pattern never backtracks, so a failed match takes no longer than
reading the text."""


SIGNS = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
"""Characters that could act as markup."""
AT_START = re.compile(r"^(\s*)(?:([-+>#=|])|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
"""What could begin a list or another block at the start of a line."""


def escaped_signs(words: str) -> str:
    """Escape the characters in a text that could act as markup anywhere in a line."""
    return SIGNS.sub(r"\\\g<0>", words)


def escaped_starts(words: str) -> str:
    """Escape the beginnings of lines in a text, so that no line begins a list or another block."""
    return AT_START.sub(
        lambda match: f"{match[1]}\\{match[2]}" if match[2] else f"{match[1]}{match[3]}\\{match[4]}", words
    )


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


def link_starts(words: str) -> frozenset[int]:
    """Return the positions at which links in a text begin.

    Without these positions, the parser would search the rest of the text for the end of a link at every bracket, which
    would take quadratic time. Links are not nested, so only the nearest open bracket can begin one.
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
    return MARKDOWN.validateLink(MARKDOWN.normalizeLink(unescapeAll(address)))


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


MARKDOWN = _make_parser()
"""The parser; it also writes its tokens as HTML."""
