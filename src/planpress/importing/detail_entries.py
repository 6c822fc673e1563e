"""What Part C says about each action, as it is printed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.heading_words import is_sentence
from planpress.importing.numbers import ActionNumber, action_number
from planpress.importing.rated_names import NOT_RATED, RatedName
from planpress.model.scalars import quoted

BY_HAND = "add it by hand if it belongs to the report"
Cells = dict[str, list[TextParagraph]]
"""The paragraphs in a row by the role of their column."""


@dataclass
class MilestoneRow:
    """The row of a milestone below an action.

    Args:
        cells: Its paragraphs by the role of their column.
        place: Where it is.
    """

    cells: Cells
    place: str


@dataclass
class DetailEntry:
    """An action in Part C.

    Args:
        number: Its number.
        cells: Its paragraphs by the role of their column; those of "action" without the number.
        place: Where it begins.
        pillar: The number in the heading of the pillar under which it is listed; "" if there is none.
        milestones: The rows of its milestones.
        is_named_like_a_milestone: Whether its name begins with a word such as "Milestone", so that it can have none.
        rated: Its name without the rating printed behind it, and that rating.
        also: The numbers of further actions that share all of this.
    """

    number: ActionNumber
    cells: Cells
    place: str
    pillar: str = ""
    milestones: list[MilestoneRow] = field(default_factory=list)
    is_named_like_a_milestone: bool = False
    rated: RatedName = NOT_RATED
    also: Sequence[ActionNumber] = ()

    def words(self, role: str) -> str:
        """Return the text of a column on one line."""
        return " ".join(paragraph.text for paragraph in self.cells.get(role, ()) if paragraph.text)

    def lines(self, role: str) -> list[str]:
        """Return the lines of all paragraphs of a column."""
        texts = ("".join(run.text for run in paragraph.runs) for paragraph in self.cells.get(role, ()))
        return [line.strip() for text in texts for line in text.split("\n")]


@dataclass
class DetailPart:
    """What Part C says.

    Args:
        entries: The actions in printed order.
        uncertainties: What a person should look at.
        left_out: The places of rows that are left out as a whole.
        by_number: The last action with each number, by its key.
    """

    entries: list[DetailEntry] = field(default_factory=list)
    uncertainties: list[Uncertainty] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)
    by_number: dict[str, DetailEntry] = field(default_factory=dict)

    def add(self, entry: DetailEntry) -> None:
        """Add an action."""
        self.entries.append(entry)
        self.by_number[entry.number.key] = entry

    def divide_shared(self) -> None:
        """Give each of the actions that share a name an entry, unless it has one of its own elsewhere."""
        own = {entry.number.key for entry in self.entries if not entry.also}
        self.entries = list(chain.from_iterable(self._divided(entry, own) for entry in self.entries))

    def _divided(self, entry: DetailEntry, own: Collection[str]) -> list[DetailEntry]:
        numbers = (entry.number, *entry.also)
        if not entry.also:
            return [entry]
        sharing = [number for number in numbers if number.key not in own] or [*numbers]
        others = ", ".join(number.printed for number in numbers if number not in sharing)
        beside = f"; {others} has an entry of its own" if others else ""
        printed = ", ".join(number.printed for number in numbers)
        each = "each" if not beside else sharing[0].printed if len(sharing) == 1 else "each of the others"
        self.tell(
            entry.place, f"actions {printed} share a name{beside}; {each} got the title, the rating and the texts"
        )
        return [replace(entry, number=number, also=()) for number in sharing]

    def tell(self, place: str, words: str, hint: str = "check this in the document") -> None:
        """Add an uncertainty."""
        self.uncertainties.append(Uncertainty(place, words, hint))

    def leave_out(self, row: TableRow) -> None:
        """Say why a row between the actions was left out as a whole.

        Args:
            row: The row.
        """
        text = " ".join(cell.text for cell in row.filled)
        number = action_number(row.filled[0].text)
        why = "is not under a heading of actions" if number and number.prefix else "has no action number"
        why = "is a sentence, not the name of an action" if is_note(row) else why
        self.left_out.add(row.place)
        self.tell(row.place, f"{quoted(text)} {why}, so it was left out", "add it by hand")

    def tell_ignored(self, rows: Iterable[TableRow]) -> None:
        """Say which tables were left out.

        Args:
            rows: The first row of each.
        """
        for row in rows:
            shown = quoted(row.filled[0].text)
            words = f"the table that begins with {shown} is not a table of actions; it was left out"
            self.tell(row.place, words, BY_HAND)

    def tell_outside(self, paragraphs: list[TextParagraph]) -> list[TextParagraph]:
        """Say once which paragraphs between two tables were left out.

        Args:
            paragraphs: The paragraphs.

        Returns:
            What is still to be said: nothing.
        """
        if paragraphs:
            shown = "; ".join(quoted(paragraph.words) for paragraph in paragraphs)
            rest = "is outside the table of actions, so it was left out"
            rest = rest if len(paragraphs) == 1 else "are outside the table of actions, so they were left out"
            self.tell(paragraphs[0].place, f"{shown} {rest}", BY_HAND)
        return []


def is_note(row: TableRow) -> bool:
    """Tell whether a row is only a sentence about an action, such as "Action 3.3 was withdrawn in May.".

    Args:
        row: The row.
    """
    number = action_number(row.filled[0].text) if len(row.filled) == 1 else None
    return number is not None and number.behind[:1].islower() and is_sentence(number.behind)
