"""Resolves what the styles of a Word document say about italics, bold text, hidden text and numbering."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planpress.exchange.office.docx_package import child, children, is_on
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_BASES = 50
"""The maximum number of styles in a chain in which each is based on the next."""


@dataclass(frozen=True)
class WordStyle:
    """A style.

    Args:
        based_on: The id of the style that it is based on; "" if there is none.
        switches: The character properties that it turns on or off: "i", "b", "vanish", "strike", "dstrike", "caps".
        numbering: The id of its numbering; None if it states none.
        level: Its level in the numbering.
        name: Its name, which is English for Word's built-in styles.
        fill: The colour behind its paragraphs; "" for none.
    """

    based_on: str
    switches: dict[str, bool]
    numbering: str | None
    level: int | None
    name: str = ""
    fill: str = ""


class WordStyles:
    """The styles of a document.

    Args:
        root: The part with the styles; None if there is none.
    """

    def __init__(self, root: "_Element | None") -> None:
        self.styles: dict[str, WordStyle] = {}
        self.default = ""
        for style in children(root, "style"):
            identifier = attribute(style, "styleId") or ""
            numbering = child(style, "pPr", "numPr")
            level = attribute(child(numbering, "ilvl"), "val")
            self.styles[identifier] = WordStyle(
                attribute(child(style, "basedOn"), "val") or "",
                switches(child(style, "rPr")),
                attribute(child(numbering, "numId"), "val"),
                int(level) if level and level.isdigit() else None,
                attribute(child(style, "name"), "val") or "",
                shading(child(style, "pPr", "shd")),
            )
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
                self.default = identifier
        self.defaults = switches(child(root, "docDefaults", "rPrDefault", "rPr"))

    def chain(self, identifier: str) -> list[tuple[str, WordStyle]]:
        """Return a style and the styles that it is based on, nearest first."""
        chain: list[tuple[str, WordStyle]] = []
        while identifier in self.styles and len(chain) < MAX_BASES:
            chain.append((identifier, self.styles[identifier]))
            identifier = self.styles[identifier].based_on
        return chain

    def shading(self, identifier: str) -> str:
        """Return the colour behind the paragraphs of a style; "" for none."""
        return next((style.fill for _, style in self.chain(identifier) if style.fill), "")

    def switch(self, name: str, properties: "_Element | None", paragraph_style: str) -> bool:
        """Return whether a run has a property such as italics.

        A run's own statement decides, or else a default of the document that turns the property on. Otherwise styles
        toggle each other: a paragraph style and a character style that both say italic give upright text (ISO/IEC
        29500-1, 17.7.3).

        Args:
            name: The property, such as "i".
            properties: The ``w:rPr`` of the run.
            paragraph_style: The style of its paragraph; "" for the default.
        """
        own = is_on(child(properties, name))
        if own is not None:
            return own
        if self.defaults.get(name):
            return True
        character_style = attribute(child(properties, "rStyle"), "val") or ""
        stated = [self._stated(name, style) for style in (paragraph_style or self.default, character_style)]
        return stated[0] != stated[1]

    def _stated(self, name: str, identifier: str) -> bool:
        return next((style.switches[name] for _, style in self.chain(identifier) if name in style.switches), False)


def switches(properties: "_Element | None") -> dict[str, bool]:
    """Return the character properties that are explicitly turned on or off."""
    names = ("i", "b", "vanish", "strike", "dstrike", "caps")
    stated = {name: is_on(child(properties, name)) for name in names}
    return {name: value for name, value in stated.items() if value is not None}


def shading(element: "_Element | None") -> str:
    """Return the colour of a ``w:shd``, such as "00b050"; "" if it is white or has none."""
    solid = attribute(element, "val") == "solid"
    colour = (attribute(element, "color" if solid else "fill") or "").lower()
    return "" if colour in ("auto", "ffffff") else colour
