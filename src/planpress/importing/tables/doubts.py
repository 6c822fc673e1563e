"""Collects what a person should look at; words that apply to many cells are said only once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import Uncertainty

LISTED = 5
"""The maximum number of further places that are named."""
SHOWN = 3
"""The maximum number of texts that are shown."""


@dataclass
class Doubts:
    """What is uncertain about a table, in the order of the first occurrence.

    Args:
        places: The places of each uncertainty, by its words and hint.
        texts: The texts that an uncertainty is about, by its words and hint.
        roles: The words and hints about the role of a column, by the name of the column and the role.
    """

    places: dict[tuple[str, str], dict[str, None]] = field(default_factory=dict)
    texts: dict[tuple[str, str], dict[str, None]] = field(default_factory=dict)
    roles: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)

    def tell(self, place: str, words: str, hint: str = "", text: str = "") -> None:
        """Add what is uncertain.

        Args:
            place: Where it is; "" for the whole table.
            words: What is uncertain, without the place.
            hint: What to do; may be empty.
            text: One of the texts that it is about, as shown behind the words; may be empty.
        """
        self.places.setdefault((words, hint), {})[place] = None
        if text:
            self.texts.setdefault((words, hint), {})[text] = None

    def tell_role(self, column: str, role: str, words: str, hint: str = "") -> None:
        """Add what became of a column.

        Args:
            column: The name of the column in a sentence.
            role: The role that it was given.
            words: What became of it, without its name, such as "was left out" or ", with 3 cells, was left out".
            hint: What to do; may be empty.
        """
        said = f"{column}{words if words.startswith(',') else f' {words}'}"
        self.tell("", said, hint)
        self.roles.setdefault((column, role), []).append((said, hint))

    def says_role(self, column: str, role: str) -> bool:
        """Tell whether it was told that a column was given a role."""
        return (column, role) in self.roles

    def forget_role(self, column: str, role: str = "") -> None:
        """Drop what was told about a role of a column, which has another one now, or about all of its roles.

        Args:
            column: The name of the column in a sentence.
            role: The role; "" for all of them.
        """
        for known in [known for known in self.roles if known[0] == column and role in ("", known[1])]:
            for said in self.roles.pop(known):
                self.places.pop(said, None)

    def uncertainties(self) -> list[Uncertainty]:
        """Return the uncertainties, each with its first place; the words name further places."""
        result = []
        for (words, hint), told in self.places.items():
            places = list(told)
            more = places[1 : LISTED + 1]
            rest = len(places) - 1 - len(more)
            also = (
                f" (also: {', '.join(_cell(place, places[0]) for place in more)}{f' and {rest} more' if rest else ''})"
            )
            shown = f"{words}{_listed(list(self.texts.get((words, hint), {})))}"
            result.append(Uncertainty(places[0], shown + (also if more else ""), hint))
        return result


def _listed(texts: Sequence[str]) -> str:
    """Return the first texts behind a colon; "" if there are none."""
    more = f" and {len(texts) - SHOWN} more" if len(texts) > SHOWN else ""
    return f": {'; '.join(texts[:SHOWN])}{more}" if texts else ""


def _cell(place: str, first: str) -> str:
    """Return the cell or row of a place such as "sheet 'Plan', cell B4" if the first place names the same sheet."""
    sheet, divider, cell = place.rpartition("cell ")
    if divider and first.startswith(f"{sheet}{divider}"):
        return cell
    table, divider, row = place.rpartition(", row ")
    return f"row {row}" if divider and first.startswith(f"{table}{divider}") else place
