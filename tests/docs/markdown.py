"""The project's pages of documentation, read as Markdown."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt

PROJECT = Path(__file__).parents[2]
README = PROJECT / "README.md"
MANUAL = PROJECT / "manual" / "pages"
_parser = MarkdownIt("commonmark").enable("table")


def pages() -> list[Path]:
    """Return every Markdown file of the repository, except what is built or installed."""
    folders = ("docs", "manual", "tests", "src", "bench", "data", ".github")
    nested = (page for folder in folders for page in (PROJECT / folder).rglob("*.md"))
    return sorted([*PROJECT.glob("*.md"), *nested])


def blocks(page: Path, language: str) -> list[str]:
    """Return the fenced blocks in a language."""
    tokens = _parser.parse(page.read_text(encoding="utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info == language]


def links(page: Path) -> Iterator[str]:
    """Yield where each link and each picture leads."""
    for block in _parser.parse(page.read_text(encoding="utf-8")):
        for token in block.children or ():
            if target := token.attrGet("href") or token.attrGet("src"):
                yield str(target)


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings, as GitHub makes them."""
    tokens = _parser.parse(page.read_text(encoding="utf-8"))
    titles = [content.content for opening, content in pairwise(tokens) if opening.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def sections(page: Path) -> dict[str, str]:
    """Return the text below each heading of the second level, by heading."""
    parts = re.split(r"^## (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> list[list[str]]:
    """Return the cells of each row of the tables in a text, without the lines of dashes."""
    split = (re.split(r"(?<!\\)\|", line.strip().strip("|")) for line in text.splitlines() if line.startswith("| "))
    return [[cell.strip() for cell in row] for row in split]
