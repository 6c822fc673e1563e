"""From the safe subset of Markdown (emphasis, links, lists) to HTML.

HTML, scripts and template code come out as they were typed: the parser knows no HTML at all, and what it
makes is cleaned again by an allow list.
"""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

from planpress.model.characters import balanced

TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br"}
SCHEMES = {"http", "https", "mailto"}
RULES = ["emphasis", "link", "list", "escape", "newline", "balance_pairs", "fragments_join"]
LINK_RULES = "noopener noreferrer"
_parser = MarkdownIt("zero", {"html": False, "breaks": False}).enable(RULES)


@lru_cache(maxsize=4096)
def markdown(words: str) -> Markup:
    """Turn text into paragraphs and lists."""
    return _clean(_parser.render(balanced(words)))


@lru_cache(maxsize=4096)
def inline(words: str) -> Markup:
    """Turn text into a run of words, without paragraphs."""
    return _clean(_parser.renderInline(balanced(words)))


def _clean(html: str) -> Markup:
    attributes = {"a": {"href"}, "ol": {"start"}}
    cleaned = nh3.clean(html, tags=TAGS, attributes=attributes, url_schemes=SCHEMES, link_rel=LINK_RULES)
    return Markup(cleaned.strip())  # noqa: S704 - cleaned by the allow list
