"""Figures with units of measurement, and whether two of them are the same quantity."""

import re
from dataclasses import dataclass
from decimal import Decimal

from planpress.rules.lexicon.terms import any_term
from planpress.rules.lexicon.units import UNITS, MeasureUnit
from planpress.rules.reading.numbers import FIGURE, plain_figure

BY_NAME = {name: unit for unit in UNITS for name in unit.names}
UNIT = re.compile(
    # In scripts without spaces, the next word may follow the unit directly; every other unit is a whole word.
    rf"\s{{0,2}}({any_term(tuple(name for name in BY_NAME if not name[0].isascii()))}"
    rf"|(?:{any_term(tuple(name for name in BY_NAME if name[0].isascii()))})(?!\w))",
    re.IGNORECASE,
)
"""A unit directly after a figure."""
ROUNDED = Decimal("0.03")
"""The part of its size by which a converted figure may be rounded."""


@dataclass(frozen=True)
class Measure:
    """A quantity.

    Args:
        figure: The figure.
        unit: Its unit.
    """

    figure: Decimal
    unit: MeasureUnit

    def is_conversion_of(self, measure: "Measure") -> bool:
        """Tell whether two quantities in different units are the same, apart from rounding."""
        if self.unit is measure.unit or self.unit.measures != measure.unit.measures or not self.figure:
            return False
        ours, theirs = self.figure * self.unit.size, measure.figure * measure.unit.size
        return abs(ours - theirs) <= ROUNDED * ours


def measures(text: str) -> list[Measure]:
    """Return the quantities that a text states.

    Args:
        text: The text, with plain digits.
    """
    stated = []
    for figure in FIGURE.finditer(text):
        unit = UNIT.match(text, figure.end())
        known = BY_NAME.get(" ".join(unit[1].lower().split())) if unit else None
        if known:
            stated.append(Measure(Decimal(plain_figure(figure[0])), known))
    return stated
