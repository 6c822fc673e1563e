"""The text of paragraphs in OpenDocument files, as a reader sees it."""

from typing import TYPE_CHECKING

from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

SILENT = frozenset(
    ["annotation", "annotation-end", "note", "ruby-text", "change", "change-start", "change-end", "shapes"]
)
"""Elements inside a paragraph whose text does not belong to it."""
MAX_SPACES = 1_000
MAX_DEPTH = 200


def shown_text(element: "_Element") -> str:
    r"""Return the paragraphs of an element, each on a line.

    Args:
        element: A cell, or anything else that contains paragraphs.
    """
    paragraphs = [inline_text(inner) for inner in element if local_name(inner) in ("p", "h")]
    return "\n".join(paragraphs)


def inline_text(element: "_Element", depth: int = 0) -> str:
    r"""Return the text of a paragraph; white space is collapsed, as the format requires, and a line break is "\n".

    Args:
        element: The paragraph, or a part of it.
        depth: How deeply the part is nested.
    """
    pieces = [collapsed(element.text)]
    for inner in element:
        name = local_name(inner)
        if name == "s":
            count = attribute(inner, "c") or "1"
            pieces.append(" " * min(int(count) if count.isdecimal() else 1, MAX_SPACES))
        elif name == "tab":
            pieces.append("\t")
        elif name == "line-break":
            pieces.append("\n")
        elif name not in SILENT and name and depth < MAX_DEPTH:
            pieces.append(inline_text(inner, depth + 1))
        pieces.append(collapsed(inner.tail))
    return "".join(pieces)


def collapsed(text: str | None) -> str:
    """Return a text in which each run of white space is one space, as the format requires."""
    if not text:
        return ""
    words = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if words and text[-1:].isspace() else ''}"
