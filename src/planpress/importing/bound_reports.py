"""Finds a second report in a document, such as an annexed earlier one, so that two reports are never merged."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, zip_longest

from planpress.errors import RefusedError
from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.columns import detail_columns
from planpress.importing.front import read_front
from planpress.importing.front_lines import line_of
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import PERIOD, YEAR
from planpress.importing.front_titles import TITLE
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import term_pattern
from planpress.importing.numbers import action_number
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.part_headings import LONGEST
from planpress.importing.rater_words import is_earlier, names_any
from planpress.model import Plan
from planpress.model.scalars import quoted

REPORT = re.compile(rf"\b{term_pattern('ANNEX_WORDS', 'REPORT_WORDS')}\b", re.IGNORECASE)
"""Words in the heading of an annexed report."""
MOST_HEADINGS = 20
"""How many headings are compared with the actions above and below them."""
MOST_FRONT = 15
"""The maximum number of lines on the front page of a second report."""
A_PAIR = 2
"""The number of filled cells in a row that holds a label and its text."""


def end_of_report(items: Sequence[Item], letters: Sequence[str], labels: LabelReader, plan: Plan) -> int:
    """Return where an earlier report begins that follows the actions; the number of items if there is none.

    Args:
        items: The paragraphs and rows of a document.
        letters: For each of them, the part whose heading it is; "" for other items.
        labels: Recognises the labels of ratings.
        plan: The plan that the report belongs to.

    Raises:
        RefusedError: A second report follows the first, and it is not an earlier one.
    """
    return _Reports(items, letters, labels, plan).end()


@dataclass
class _Reports:
    """The reports in a document."""

    items: Sequence[Item]
    letters: Sequence[str]
    labels: LabelReader
    plan: Plan
    tables: list[int] = field(init=False)
    parts: list[int] = field(init=False)
    first: int = field(init=False)

    def __post_init__(self) -> None:
        self.tables = [
            n for n, item in enumerate(self.items) if isinstance(item, TableRow) and detail_columns(item, self.labels)
        ]
        self.parts = [n for n, letter in enumerate(self.letters) if letter]
        self.first = min(self.parts + self.tables, default=0)

    def end(self) -> int:
        """Return where an earlier report begins, or refuse the document."""
        annexed = self.annexed()
        for start, place, falls in islice(self.starts(annexed), MOST_HEADINGS):
            second = self.page(start, place)
            first = self.page(0, self.first)
            if not falls and not _differ(first, second):
                continue  # a table, or the rest of a part, of the same report
            if _is_before(second, first):
                return start
            raise self.refused(start, place)
        return annexed

    def page(self, start: int, end: int) -> FrontPage:
        """Return what a front page says."""
        return read_front([item for item in self.items[start:end] if _is_line(item)], self.plan)

    def refused(self, start: int, place: int) -> RefusedError:
        """Return the refusal of a document with two reports."""
        lines = [line_of(item) for item in self.items[start:place] if _is_line(item) and _may_name(item)]
        named = next((f", {quoted(line)}" for line in lines[1:] if PERIOD.search(line)), "")
        heading = self.items[start]
        words = f"{heading.place}: a second report begins with {quoted(line_of(heading))}{named}"
        return RefusedError(words, "save each report as a document of its own, and import each of them")

    def starts(self, end: int) -> Iterator[tuple[int, int, bool]]:
        """Yield where further front pages begin, and where the parts or the table of actions begin again below them.

        The third value tells whether the first part of the form begins there, below a later one.

        Args:
            end: Where the report ends at the latest.
        """
        before = {line_of(item) for item in self.items[: self.first]}
        tables = set(self.tables)
        known: set[str] = set()
        last = ""
        began, compared = -1, 0  # where the first actions are, and how many parts were compared with those above
        places = sorted({*self.parts, *self.tables})
        for place, below in zip_longest(places, places[1:], fillvalue=end):
            letter = self.letters[place]
            again = place < end and began >= 0 and (not letter or letter in known)
            if again:
                falls = bool(letter) and letter < last and letter == min(known)
                lines = self.lines_above(place, began)
                if any(falls or line_of(self.items[n]) not in before for n in lines):
                    yield lines[0], place, falls
                elif falls and compared < MOST_HEADINGS:
                    compared += 1
                    if self.has_actions(place, end) and (letter == "A" or _again(self.items[:end], place)):
                        yield place, place, falls
            known |= {letter} - {""}
            last = letter or last
            if place in tables or (letter == "C" and self.has_actions(place, below)):
                began = place if began < 0 else began

    def lines_above(self, place: int, began: int) -> list[int]:
        """Return the lines above a part or a table that may belong to the front page of a report.

        Args:
            place: Where the part or the table begins.
            began: Where the first actions are.
        """
        found: list[int] = []
        for n in range(place - 1, max(began, place - MOST_FRONT), -1):
            item = self.items[n]
            number = action_number(line_of(item))
            if not _is_line(item) or self.letters[n] or (number and number.prefix):
                break
            if _may_name(item):
                found.insert(0, n)
        return found

    def has_actions(self, start: int, end: int) -> bool:
        """Tell whether there is a table of actions, or actions with ratings, among some of the items."""
        if any(start < n < end for n in self.tables):
            return True
        items = self.items[start:end]
        rated = any(self.labels.named(item.words) for item in items if isinstance(item, TextParagraph))
        return rated and bool(_action_ids(items))

    def annexed(self) -> int:
        """Return the place of the heading of an earlier report that follows the actions; the number of items if none.

        Such a heading names a report or an annex and an earlier time, and a part of the form begins again after it, or
        the same actions are listed again.
        """
        front = self.page(0, self.first)
        printed = (year for item in self.items[: self.first] for year in _years(item))
        latest = front.end.last.year if front.end else max(printed, default=0)
        headings = {number: item.words for number, item in enumerate(self.items) if isinstance(item, TextParagraph)
                    and _is_earlier(item, latest)}  # fmt: skip
        details = min([n for n in self.parts if self.letters[n] == "C"] + self.tables, default=len(self.items))
        last_part = max(self.parts, default=0)
        last = max([last_part, *self.tables])
        for n, words in islice(headings.items(), MOST_HEADINGS):
            end = last if is_earlier(words) else last_part
            if (self.tables and self.tables[0] < n < end) or (
                n > details and _again(self.items[details:], n - details)
            ):
                return n
        return len(self.items)


def _is_line(item: Item) -> bool:
    """Tell whether an item may be a line of a front page."""
    return isinstance(item, TextParagraph) or len(item.filled) <= A_PAIR


def _may_name(item: Item) -> bool:
    """Tell whether a line is a title or names the period, and is neither a sentence nor about changes in a report."""
    line = line_of(item)
    if len(line) > LONGEST or is_sentence(line) or names_any(line, "SINCE"):
        return False
    return bool(TITLE.search(line) or PERIOD.search(line) or (REPORT.search(line) and YEAR.search(line)))


def _differ(first: FrontPage, second: FrontPage) -> bool:
    """Tell whether the periods of two front pages are known and have no day in common."""
    if not (first.start and first.end and second.start and second.end):
        return False
    return first.end.last < second.start.first or second.end.last < first.start.first


def _is_before(second: FrontPage, first: FrontPage) -> bool:
    return bool(_differ(first, second) and second.end and first.start and second.end.last < first.start.first)


def _is_earlier(paragraph: TextParagraph, latest: int) -> bool:
    """Tell whether a paragraph is the heading of a report that is called earlier, or whose years end before a year."""
    words = paragraph.words
    if len(words) > LONGEST or is_sentence(words) or not REPORT.search(words) or paragraph_heading(paragraph):
        return False
    by_years = 0 < max(_years(paragraph), default=0) < latest and not names_any(words, "SINCE")
    return is_earlier(words) or by_years


def _again(items: Sequence[Item], heading: int) -> bool:
    """Tell whether most of the actions below a heading are listed above it too."""
    above, below = _action_ids(items[:heading]), _action_ids(items[heading:])
    return len(below & above) * 2 > len(below)


def _action_ids(items: Iterable[Item]) -> set[str]:
    texts = (item.text if isinstance(item, TextParagraph) else item.filled[0].text for item in items
             if isinstance(item, TextParagraph) or item.filled)  # fmt: skip
    return {number.id for text in texts if (number := action_number(text))}


def _years(item: Item) -> list[int]:
    texts = [item.text] if isinstance(item, TextParagraph) else [cell.text for cell in item.filled]
    return [int(year) for text in texts for year in YEAR.findall(text)]
