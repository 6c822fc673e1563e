"""The styles of an OpenDocument spreadsheet, as far as they change what a reader sees."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planpress.exchange.office.odf_styles import MAX_CHAIN
from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

WHITE = frozenset(["#ffffff", "transparent"])


@dataclass
class OdsStyles:
    """The styles of a spreadsheet, as far as they change what a reader sees.

    Args:
        hidden: The styles of hidden sheets.
        formats: For each style of a cell, the name of its number format.
        units: For each number format for dates, the units that it shows: "year", "month", "day".
        fills: The colour behind the cells of each style.
        struck: Whether text is struck out, for each style that states this.
        parents: For each style that is based on another, the name of that other style.
    """

    hidden: set[str] = field(default_factory=set)
    formats: dict[str, str] = field(default_factory=dict)
    units: dict[str, set[str]] = field(default_factory=dict)
    fills: dict[str, str] = field(default_factory=dict)
    struck: dict[str, bool] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, *roots: "_Element | None") -> "OdsStyles":
        """Return the styles in some parts of a document; if two have the same name, the first one counts."""
        styles = cls()
        for root in roots:
            for element in root.iter() if root is not None else ():
                name, kind = attribute(element, "name") or "", local_name(element)
                if kind == "style" and name not in styles.formats:
                    styles._read(element, name)
                elif kind == "date-style":
                    styles.units.setdefault(name, {local_name(inner) for inner in element})
                elif kind == "body":
                    break
        return styles

    def _read(self, element: "_Element", name: str) -> None:
        self.formats[name] = attribute(element, "data-style-name") or ""
        self.parents[name] = attribute(element, "parent-style-name") or ""
        for properties in element:
            if attribute(properties, "display") == "false":
                self.hidden.add(name)
            if color := attribute(properties, "background-color"):
                self.fills[name] = "" if color.lower() in WHITE else color.lower()
            line = attribute(properties, "text-line-through-style") or attribute(properties, "text-line-through-type")
            if line:
                self.struck[name] = line != "none"

    def fill(self, style: str) -> str:
        """Return the colour behind the cells of a style; "" for none."""
        return self.fills.get(self._stating(self.fills, style), "")

    def is_struck(self, style: str) -> bool | None:
        """Tell whether a style strikes out its text; None if neither it nor those that it is based on say so."""
        return self.struck.get(self._stating(self.struck, style))

    def _stating(self, stated: Collection[str], style: str) -> str:
        """Return the style among those that state something which a style is, or on which it is based."""
        for _ in range(MAX_CHAIN):
            if style in stated or not style:
                break
            style = self.parents.get(style, "")
        return style

    def shown_date(self, day: datetime.date, style: str) -> str:
        """Return a date as exactly as the format of its cell shows it."""
        units = self.units.get(self.formats.get(style, ""), set())
        if not units or "day" in units:
            return day.isoformat()
        return f"{day.year:04}-{day.month:02}" if "month" in units else f"{day.year:04}"
