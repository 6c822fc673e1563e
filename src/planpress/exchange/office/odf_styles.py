"""The styles of an OpenDocument text, as far as they change what a reader sees."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planpress.exchange.office.document import TextRun
from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_CHAIN = 50
"""How many styles a style can be based on, directly or indirectly."""


@dataclass
class OdfStyles:
    """Styles by name.

    Args:
        italics: Whether letters are italic, for each style that states this.
        bolds: Whether letters are bold, for each style that states this.
        capitals: Whether letters are shown in capitals, for each style that states this.
        parents: For each style that is based on another, the name of that other style.
        unseen: For each style that states this, "hidden" or "struck" if its text is so, otherwise "".
        fills: The colour behind cells or paragraphs and in shapes, for each style that states one.
        colours: The colour of letters, for each style that states this.
    """

    italics: dict[str, bool] = field(default_factory=dict)
    bolds: dict[str, bool] = field(default_factory=dict)
    capitals: dict[str, bool] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    unseen: dict[str, str] = field(default_factory=dict)
    fills: dict[str, str] = field(default_factory=dict)
    colours: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, *roots: "_Element | None") -> "OdfStyles":
        """Return the styles in some parts of a document."""
        styles = cls()
        for root in roots:
            for element in root.iter() if root is not None else ():
                if local_name(element) == "style":
                    styles._read(element)
        return styles

    def _read(self, element: "_Element") -> None:
        name = attribute(element, "name") or ""
        self.parents.setdefault(name, attribute(element, "parent-style-name") or "")
        for properties in element:
            if local_name(properties) != "text-properties":
                fill = attribute(properties, "background-color") or attribute(properties, "fill-color")
                if fill and attribute(properties, "fill") != "none":
                    self.fills.setdefault(name, _colour(fill))
                continue
            if colour := attribute(properties, "color"):
                self.colours.setdefault(name, _colour(colour))
            if slant := attribute(properties, "font-style"):
                self.italics.setdefault(name, slant in ("italic", "oblique"))
            if weight := attribute(properties, "font-weight"):
                self.bolds.setdefault(name, weight not in ("normal", "100", "200", "300", "400", "500"))
            if transform := attribute(properties, "text-transform"):
                self.capitals.setdefault(name, transform == "uppercase")
            display, line = attribute(properties, "display"), attribute(properties, "text-line-through-style")
            if display == "none" or (line or "none") != "none":
                self.unseen.setdefault(name, "hidden" if display == "none" else "struck")
            elif display or line:
                self.unseen.setdefault(name, "")

    def look(self, name: str, around: TextRun) -> TextRun:
        """Return how text in a style looks.

        Args:
            name: The style; "" for none.
            around: How text looks if neither the style nor those that it is based on say anything.
        """
        italic, bold = self._stated(self.italics, name), self._stated(self.bolds, name)
        return replace(
            around,
            italic=around.italic if italic is None else italic,
            bold=around.bold if bold is None else bold,
        )

    def fill(self, name: str) -> str:
        """Return the colour behind cells or paragraphs, or in shapes, of a style; "" for none."""
        return self._inherited(self.fills, name)

    def colour(self, name: str) -> str:
        """Return the colour of letters in a style; "" for black, and if it is not stated."""
        return self._inherited(self.colours, name)

    def _inherited(self, values: dict[str, str], name: str) -> str:
        for _ in range(MAX_CHAIN):
            if name in values:
                return values[name]
            name = self.parents.get(name, "")
        return ""

    def is_capital(self, name: str) -> bool:
        """Tell whether text in a style is shown in capitals."""
        return self._stated(self.capitals, name) is True

    def _stated(self, values: dict[str, bool], name: str) -> bool | None:
        for _ in range(MAX_CHAIN):
            if name in values:
                return values[name]
            name = self.parents.get(name, "")
        return None

    def unseen_as(self, name: str) -> str:
        """Return "hidden" or "struck" for a style whose text is so; "" for any other style."""
        return self._inherited(self.unseen, name)

    def shows(self, name: str) -> bool:
        """Tell whether a style itself states that its text is neither hidden nor struck out."""
        return self.unseen.get(name) == ""


def _colour(stated: str) -> str:
    """Return a colour without its sign; "" for white, black and none."""
    colour = stated.lower().lstrip("#")
    return "" if colour in ("ffffff", "000000", "transparent") else colour
