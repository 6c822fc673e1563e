"""Finds out from the cells what a column holds whose heading is not known: ratings, bodies, or what was done."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.importing.authors import is_by_others
from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import headings, key, words
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import number_alone
from planpress.importing.rater_words import is_earlier
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.column_periods import ReportYears, is_expected, years_in
from planpress.importing.tables.columns import BODIES, TableColumn
from planpress.importing.tables.contents import MOST, are_sentences, is_short, is_time, share
from planpress.importing.tables.explanations import is_work_to_come, names_work_to_come
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.prose import dated_texts
from planpress.importing.tables.statuses import StatusReader
from planpress.model import PartialDate, Plan

NEARLY_ALL = 0.8
"""The share of cells with labels of ratings that shows that a column contains ratings."""
SAID = ("progress", "updates")
"""The roles of columns that say what was done."""
ENOUGH = 200
"""The number of cells that show for certain what a column holds."""
RATED = ("rating", "cross", "status")
"""The roles of columns of ratings, beside which sentences explain them."""
LONGEST_NAME = 120
"""The maximum number of characters in a cell with names of bodies."""
BETWEEN = re.compile(r"\s*[;,\n/\u060c]\s*")


@dataclass
class UnknownColumns:
    """The columns of a table whose headings are not known.

    Args:
        columns: All columns with their roles so far.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, with its bodies and assessors.
    """

    columns: Collection[TableColumn]
    texts: Callable[[int], Sequence[str]]
    status: StatusReader
    plan: Plan

    def __post_init__(self) -> None:
        self.bodies = PlanBodies.of(self.plan, self.plan.language)
        self.unknown = [c for c in self.columns if not c.role and c.heading and not c.given and self.texts(c.index)]

    def read(self, years: ReportYears | None) -> Iterator[TableColumn]:
        """Yield the columns that can hold only one thing; a table has one such column of each kind at most.

        A column of texts by others gets the role of comments, with which they are recognised and left out.

        Args:
            years: The years of the report; None if they are not known.
        """
        by_others = [column for column in self.unknown if self._is_by_others(column)]
        yield from (replace(column, role="comments") for column in by_others)
        ahead = [column for column in self.unknown if column not in by_others and self._is_ahead(column, years)]
        yield from (replace(column, role="outlook") for column in ahead)
        read = [*by_others, *ahead]
        self.unknown = [
            column
            for column in self.unknown
            if column not in read and not is_expected(column.heading) and not is_earlier(column.heading)
        ]
        if not self._has("number"):
            yield from (replace(column, role="number") for column in self._only(self._numbers_actions))
        rated = [column.index for column in self.columns if column.role in RATED]
        party = {"", self.plan.assessors[0].id}
        if not any(column.detail in party for column in self.columns if column.role in RATED):
            for column in [*self._alike(self._is_rating)] or self._alike(self._is_mostly_rating):
                rated = [*rated, column.index]
                yield replace(column, role="rating", detail=self.plan.assessors[0].id)
        if not self._has(*BODIES):
            yield from (replace(column, role="responsible") for column in self._only(self._names_bodies))
        if not self._has(*SAID):
            dated = self._only(lambda column: self._is_dated(column, years))
            yield from (replace(column, role="updates") for column in dated)
        if not self._has(*SAID):
            explains = (column.index for column in self.unknown if rated and column.index > min(rated))
            assesses = (column.index for column in self.unknown if _is_of_ratings(column))
            likely = {*explains, *assesses}
            likely -= {column.index for column in self.unknown if names_work_to_come(column)}
            said = self._only(lambda column: column.index in likely and self._has_sentences(column))
            yield from (replace(column, role="progress") for column in said)

    def suggested_role(self, cells: Sequence[str]) -> str:
        """Return the role that a user may give to a column, from its cells; "comments" if they show nothing else.

        Args:
            cells: The texts in the column.
        """
        cells = cells[:ENOUGH]
        if share(cells, self.status.is_status) >= MOST:
            return "rating:ASSESSOR"
        if all(map(_statements, cells)):
            return "updates"
        if share(cells, is_time) >= MOST:
            return next((role for role in ("due", "start") if not self._has(role)), "timeframe")
        return "responsible" if share(cells, self._is_of_bodies) >= MOST else "comments"

    def _has(self, *roles: str) -> bool:
        return any(column.role in roles for column in self.columns)

    def _only(self, holds: Callable[[TableColumn], bool]) -> Iterator[TableColumn]:
        found = [column for column in self.unknown if not is_of_something_else(column.heading) and holds(column)]
        if len(found) == 1:
            self.unknown.remove(found[0])
            yield found[0]

    def _alike(self, holds: Callable[[TableColumn], bool]) -> Iterator[TableColumn]:
        """Yield the columns of a kind if their headings differ only in the year, of which one is chosen later."""
        found = [column for column in self.unknown if not is_of_something_else(column.heading) and holds(column)]
        if len({key(without_year(column.heading)) for column in found}) == 1:
            self.unknown = [column for column in self.unknown if column not in found]
            yield from found

    def _is_by_others(self, column: TableColumn) -> bool:
        of_bodies = any(match.role in BODIES for match in heading_matches(column.heading)[:1])
        return not of_bodies and self._has_sentences(column) and is_by_others(column.heading, self.plan)

    def _is_ahead(self, column: TableColumn, years: ReportYears | None) -> bool:
        """Tell whether a column of texts is about what comes after the period, such as "Planned for 2025"."""
        named = years_in(column.heading)
        is_later = bool(years and named and min(named) > years.last)
        return (is_later or is_work_to_come(column, self.columns)) and self._has_sentences(column)

    def _numbers_actions(self, column: TableColumn) -> bool:
        """Tell whether the first column has different numbers of actions in the plan's pillars, and few other words."""
        texts = self.texts(column.index)
        pillars = {pillar.id.lower() for pillar in self.plan.pillars}
        numbers = [number for text in texts if (number := number_alone(text))]
        fitting = {number.key for number in numbers if number.prefix.lower() in pillars}
        leads = column.index == min(other.index for other in self.columns)
        return leads and len(fitting) > 1 and len(fitting) >= max(len(texts) / 2, len(numbers) * NEARLY_ALL)

    def _is_rating(self, column: TableColumn) -> bool:
        return share(self.texts(column.index), self.status.is_status) >= NEARLY_ALL

    def _is_mostly_rating(self, column: TableColumn) -> bool:
        """Tell whether most cells are labels of the scale, and the others, which are named later, are short."""
        texts = [text for text in self.texts(column.index) if not is_nothing(text)]
        return share(texts, self.status.is_label) >= MOST and all(map(is_short, texts))

    def _names_bodies(self, column: TableColumn) -> bool:
        return share(self.texts(column.index), self._is_of_bodies) >= MOST

    def _is_of_bodies(self, text: str) -> bool:
        """Tell whether a cell names a body of the plan, or contains a name with a word such as "Ministry"."""
        pieces = [key(piece) for piece in BETWEEN.split(text.strip(" .")) if key(piece)]
        if len(text) > LONGEST_NAME or are_sentences([text], self.status.begins):
            return False
        return any(self.bodies.known(piece) or _has_word_of_bodies(piece) for piece in pieces)

    def _is_dated(self, column: TableColumn, years: ReportYears | None) -> bool:
        """Tell whether each cell begins with a day, as in "12/05/2024: the map was printed", none after the period."""
        read = [_statements(text) for text in self.texts(column.index)]
        days = [day for statements in read for day, _ in statements]
        return all(read) and not (years and any(day.year > years.last for day in days))

    def _has_sentences(self, column: TableColumn) -> bool:
        return are_sentences(self.texts(column.index), self.status.begins)


def _statements(text: str) -> list[tuple[PartialDate, str]]:
    """Return the days in a cell of nothing but dated statements, each with its text; otherwise nothing."""
    orders = (dated_texts(text, day_first=order) for order in (True, False))
    return next((read.updates for read in orders if read.updates and not read.texts), [])


def _is_of_ratings(column: TableColumn) -> bool:
    """Tell whether the heading of a column announces ratings, although its cells are sentences."""
    return any(match.role in ("rating", "status") for match in heading_matches(column.heading)[:1])


def _has_word_of_bodies(name: str) -> bool:
    parts = name.split()
    return any(part in words("PARTY_SIDE") for part in parts[:1] + parts[-1:])


def is_of_something_else(heading: str) -> bool:
    """Tell whether a heading contains a word for money, risks or other raters, whatever else it says."""
    said = set(key(heading).split())
    costs = {term for term, found in headings().items() if any(role in ("cost", "person") for role, _ in found)}
    return bool(said & (words("NOT_OF_PROGRESS").keys() | words("RATERS").keys() | costs))
