"""The text of paragraphs in OpenDocument files, as a reader sees it."""

from collections.abc import Callable, Iterator
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


def inline_text(element: "_Element") -> str:
    r"""Return the text of a paragraph; white space is collapsed, as the format requires, and a line break is "\n".

    Args:
        element: The paragraph, or a part of it.
    """
    return "".join(text for text, _ in pieces(element))


def divided_text(element: "_Element", stated: Callable[[str], bool | None], *, struck: bool) -> tuple[str, str]:
    """Return the paragraphs of an element without their struck-out words, each on a line, and these words.

    Args:
        element: A cell, or anything else that contains paragraphs.
        stated: Returns whether a style strikes out its text; None if it does not say.
        struck: Whether text without a style is struck out.
    """
    parts = [list(pieces(inner, stated, struck=struck)) for inner in element if local_name(inner) in ("p", "h")]
    seen, left_out = (
        "\n".join("".join(text for text, is_struck in part if is_struck == kind) for part in parts)
        for kind in (False, True)
    )
    return seen, left_out


def pieces(
    element: "_Element", stated: Callable[[str], bool | None] = lambda _: None, *, struck: bool = False, depth: int = 0
) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of the text of a paragraph, each with whether it is struck out.

    Args:
        element: The paragraph, or a part of it.
        stated: Returns whether a style strikes out its text; None if it does not say.
        struck: Whether text without a style is struck out.
        depth: How deeply the part is nested.
    """
    yield collapsed(element.text), struck
    for inner in element:
        name = local_name(inner)
        if name == "s":
            count = attribute(inner, "c") or "1"
            yield " " * min(int(count) if count.isdecimal() else 1, MAX_SPACES), struck
        elif name == "tab":
            yield "\t", struck
        elif name == "line-break":
            yield "\n", struck
        elif name not in SILENT and name and depth < MAX_DEPTH:
            own = stated(attribute(inner, "style-name") or "") if name == "span" else None
            yield from pieces(inner, stated, struck=struck if own is None else own, depth=depth + 1)
        yield collapsed(inner.tail), struck


def collapsed(text: str | None) -> str:
    """Return a text in which each run of white space is one space, as the format requires."""
    if not text:
        return ""
    words = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if words and text[-1:].isspace() else ''}"
