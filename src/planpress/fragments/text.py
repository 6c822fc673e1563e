"""From the safe subset of Markdown (emphasis, links, lists) to HTML.

HTML, scripts and template code come out as they were typed: the parser knows no HTML at all, and what it
makes is cleaned again by an allow list.
"""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markupsafe import Markup

from planpress.model.links import link_fault

TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br"}
SCHEMES = {"http", "https", "mailto"}
RULES = ["emphasis", "link", "list", "escape", "newline", "balance_pairs", "fragments_join"]
LINK_RULES = "noopener noreferrer"


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


_parser = _Parser("zero", {"html": False, "breaks": False}).enable(RULES)
_parser.core.ruler.push("show_empty_links", _show_empty_links)


@lru_cache(maxsize=4096)
def markdown(words: str) -> Markup:
    """Turn text into paragraphs and lists."""
    return _clean(_parser.render(words))


@lru_cache(maxsize=4096)
def inline(words: str) -> Markup:
    """Turn text into a run of words, without paragraphs."""
    return _clean(_parser.renderInline(words))


def _clean(html: str) -> Markup:
    attributes = {"a": {"href"}, "ol": {"start"}}
    cleaned = nh3.clean(html, tags=TAGS, attributes=attributes, url_schemes=SCHEMES, link_rel=LINK_RULES)
    return Markup(cleaned.strip())  # noqa: S704 - cleaned by the allow list
