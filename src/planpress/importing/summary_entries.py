"""What Part B says about each action, as it is printed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planpress.exchange.office import TableCell, TableRow, TextParagraph, Uncertainty
from planpress.importing.numbered_pillars import names_a_pillar
from planpress.importing.numbers import ActionNumber, action_number, is_range, number_alone, several_numbers
from planpress.importing.part_headings import pillar_number
from planpress.importing.summary_counts import SummaryCount
from planpress.importing.titles import PrintedTitle, printed_title
from planpress.model import Plan
from planpress.model.scalars import quoted

ANY_NUMBER = re.compile(r"\d\.\d")


@dataclass
class SummaryEntry:
    """An action in Part B.

    Args:
        number: Its number.
        words: What is printed after the number.
        rating: The id of the rating under which it is listed; "" if that is not known.
        printed: The label of that rating, as printed.
        place: Where it is.
        others: For the id of each assessor other than the first, the label of that assessor's rating.
        places: Where these labels are, if they are not beside the action.
    """

    number: ActionNumber
    words: str
    rating: str
    printed: str
    place: str
    others: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> PrintedTitle:
        """Its title, and whether it has an asterisk."""
        return printed_title(self.words)

    def ratings_of_others(self) -> Iterator[tuple[str, str, str]]:
        """Yield the id of each assessor other than the first, the label of its rating, and where this label is."""
        yield from ((name, label, self.places.get(name, self.place)) for name, label in self.others.items())


@dataclass
class SummaryPart:
    """What Part B says.

    Args:
        entries: The actions in the order of the table.
        uncertainties: What a person should look at.
        columns: For a table with columns of ratings, the rating of each column and its label.
        assessors: For a table with columns of ratings by different raters, whose ratings each column contains.
        table: The number of the last table that names actions.
        width: The number of its columns.
        ended: Whether words after that table begin something else.
        others: The numbers of tables that are not about actions.
        left_out: The places of the rows in these tables.
        unrated: The number of the last table whose headings are not labels of ratings.
        above: The last row of that table, or of one that may be like it, that names no action.
        counts: How many actions it says have each rating, if it names no action.
        pillars: The numbers of the pillars to which the numbers of the actions belong.
        label: The label above the lines of a list.
        unread: The lines since that label, or since the last action, that were not read.
        plan: The plan with the titles of its pillars.
    """

    plan: Plan
    pillars: frozenset[str] = frozenset()
    entries: list[SummaryEntry] = field(default_factory=list)
    uncertainties: list[Uncertainty] = field(default_factory=list)
    columns: dict[int, tuple[str, str]] = field(default_factory=dict)
    assessors: dict[int, str] = field(default_factory=dict)
    table: int = 0
    width: int = 0
    ended: bool = False
    others: set[int] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)
    unrated: int = 0
    above: TableRow | None = None
    counts: list[SummaryCount] = field(default_factory=list)
    label: TextParagraph | None = None
    unread: list[TextParagraph] = field(default_factory=list)

    def is_pillar(self, number: ActionNumber, *, rated: bool) -> bool:
        """Tell whether a name with a number is the heading of a pillar."""
        return names_a_pillar(number, self.pillars, self.plan, rated=rated)

    def add_several(self, text: str, rating: tuple[str, str], place: str) -> None:
        """Add the actions whose numbers share one rating.

        Args:
            text: The numbers.
            rating: The rating and its label.
            place: Where they are.
        """
        numbers = several_numbers(text)
        self.entries += [SummaryEntry(number, "", *rating, place) for number in numbers]
        if is_range(text):
            self.tell(place, f"{quoted(text)} was read as actions {', '.join(number.printed for number in numbers)}")

    def tell(self, place: str, words: str, hint: str = "check this in the document") -> None:
        """Add an uncertainty."""
        self.uncertainties.append(Uncertainty(place, words, hint))

    def tell_once(self, place: str, words: str, hint: str = "check this in the document") -> None:
        """Add an uncertainty, unless its words are empty or were added before."""
        if words and not any(told.words == words for told in self.uncertainties):
            self.tell(place, words, hint)


def named_action(cells: list[TableCell]) -> str:
    """Return the name of an action whose number may have a cell of its own, even after a cell with its pillar.

    Args:
        cells: The cells of the row that do not contain ratings.
    """
    for position, cell in enumerate(cells):
        rest = " ".join(behind.text for behind in cells[position + 1 :])
        if any(ANY_NUMBER.search(before.text) for before in cells[:position]):
            break
        if rest and (alone := number_alone(cell.text)):
            return f"{alone.printed}. {rest}"
        if (number := action_number(cell.text)) and number.prefix and not pillar_number(cell.text):
            return f"{cell.text} {rest}".strip()
    return " ".join(cell.text for cell in cells)
