"""What Part C says about each action, as it is printed."""

from dataclasses import dataclass, field

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.numbers import ActionNumber

Cells = dict[str, list[TextParagraph]]
"""The paragraphs in a row by the role of their column."""


@dataclass
class DetailEntry:
    """An action in Part C.

    Args:
        number: Its number.
        cells: Its paragraphs by the role of their column; those of "action" without the number.
        place: Where it begins.
        pillar: The number in the heading of the pillar under which it is listed; "" if there is none.
    """

    number: ActionNumber
    cells: Cells
    place: str
    pillar: str = ""

    def words(self, role: str) -> str:
        """Return the text of a column on one line."""
        return " ".join(paragraph.text for paragraph in self.cells.get(role, ()) if paragraph.text)


@dataclass
class DetailPart:
    """What Part C says.

    Args:
        entries: The actions in printed order.
        uncertainties: What a person should look at.
    """

    entries: list[DetailEntry] = field(default_factory=list)
    uncertainties: list[Uncertainty] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)
    _known: int = 0

    def latest(self, key: str) -> DetailEntry | None:
        """Return the latest action with a number; None if there is none.

        Args:
            key: What the spellings of the number have in common.
        """
        for place, entry in enumerate(self.entries[self._known :], self._known):
            self._places[entry.number.key] = place
        self._known = len(self.entries)
        return self.entries[self._places[key]] if key in self._places else None

    def tell(self, place: str, words: str, hint: str = "check this in the document") -> None:
        """Add an uncertainty."""
        self.uncertainties.append(Uncertainty(place, words, hint))
