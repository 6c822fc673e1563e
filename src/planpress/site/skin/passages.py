"""Extracts the texts of a prose page for the search, each with the heading above it."""

from html.parser import HTMLParser

from planpress.site.search_index import Passage

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
INSIDE_A_LINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
        "wbr",
    }
)
"""Elements that can be inside a word."""
UNREAD = ("script", "style", "svg", "template")
EXCLUDED = "data-search-exclude"
"""The attribute that keeps an element out of the search, as in Material for MkDocs."""
PERMALINK = "headerlink"
"""The class of the sign beside a heading, which links to that heading."""
EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Elements without content, which are never closed."""


def passages(html: str) -> tuple[Passage, ...]:
    """Return the texts of a page, each with the anchor of the heading above it; a text begins with its heading.

    Args:
        html: The HTML that Markdown made from the page, with marks in place of macros.
    """
    reader = _PassageReader()
    reader.feed(html)
    reader.close()
    reader.end_passage("")
    return tuple(reader.passages)


class _PassageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self.anchor = ""
        self.words: list[str] = []
        self.unread: list[str] = []  # the open elements, starting with the first element whose text is not read

    def end_passage(self, anchor: str) -> None:
        if words := " ".join("".join(self.words).split()):
            self.passages.append((self.anchor, words))
        self.words, self.anchor = [], anchor

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        permalink = PERMALINK in (attributes.get("class") or "").split()
        if self.unread or permalink or tag in UNREAD or EXCLUDED in attributes:
            if tag not in EMPTY:
                self.unread.append(tag)
        elif tag in HEADINGS:
            self.end_passage(attributes.get("id") or "")
        elif tag not in INSIDE_A_LINE:
            self.words.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INSIDE_A_LINE:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self.unread:
            while tag in self.unread and self.unread.pop() != tag:
                pass
        elif tag not in INSIDE_A_LINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.unread:
            self.words.append(data)
