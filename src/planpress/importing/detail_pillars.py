"""Keeps the pillar under which the actions of Part C are listed: by a heading, a row of a table, or a column."""

import re
from collections.abc import Mapping, Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.detail_cells import joined_words, numbered
from planpress.importing.detail_entries import Cells, DetailPart
from planpress.importing.labels import LabelReader
from planpress.importing.named_pillars import numbered_pillar
from planpress.importing.numbered_pillars import headings_above_actions, names_a_pillar, pillars_of_actions
from planpress.importing.part_headings import pillar_heading
from planpress.importing.rated_names import rated_name
from planpress.model import Plan
from planpress.model.scalars import quoted

SHORT_HEADING = re.compile(r"([A-Za-z0-9]{1,3})[.):]\s+\D{3,80}$")
"""The heading of a pillar without the word, such as "1. Legislation"."""


class DetailPillars:
    """Remembers the pillar that was named last.

    Args:
        items: The paragraphs and rows of Part C.
        labels: Recognises the labels of ratings.
        plan: The plan with its pillars.
        part: Where to note what is uncertain.
    """

    def __init__(
        self, items: Sequence[TextParagraph | TableRow], labels: LabelReader, plan: Plan, part: DetailPart
    ) -> None:
        self.labels, self.plan, self.part = labels, plan, part
        self.current = ""
        self.of_actions = pillars_of_actions(items)
        self.known = {pillar.id.lower(): pillar.id for pillar in plan.pillars}
        self.above: Mapping[str, str] = headings_above_actions(items, plan)

    def is_heading(self, paragraph: TextParagraph) -> bool:
        """Take the pillar that a paragraph names, and return whether it names one."""
        named = pillar_heading(paragraph.text, self.plan)
        self.current = named or self.current
        if named:
            self._say_rated(paragraph.words, paragraph.place)
        elif named := numbered_pillar(paragraph.text, self.plan):
            self._take(named, paragraph.text, paragraph.place)
        return bool(named)

    def is_above_an_action(self, paragraph: TextParagraph) -> bool:
        """Take the pillar of a paragraph such as "2. Enforcement" above action 2.1, and return whether it is one."""
        if number := self.above.get(paragraph.place):
            self._take(number, paragraph.text, paragraph.place)
        return bool(number)

    def is_row(self, row: TableRow) -> bool:
        """Take the pillar that a row with one filled cell names, and return whether it names one."""
        if len(row.filled) != 1:
            return False
        text = row.filled[0].text
        if pillar := pillar_heading(text, self.plan):
            self.current = pillar
            self._say_rated(text, row.place)
        else:
            short = SHORT_HEADING.match(text)
            pillar = (self.known.get(short[1].lower(), "") if short else "") or numbered_pillar(text, self.plan)
            if pillar:
                self._take(pillar, text, row.place)
        return bool(pillar)

    def is_named_in(self, row: TableRow, cells: Cells) -> bool:
        """Take the pillar whose name is in the columns of actions, and return whether a row names one.

        Args:
            row: The row.
            cells: Its cells by role.
        """
        number, alone = numbered(cells), set(cells) <= {"action", "number"}
        rated = self.labels.read(joined_words(cells.get("rating", []))).rating
        if not number or not (alone or rated) or not names_a_pillar(
            number, self.of_actions, self.plan, rated=not alone
        ):  # fmt: skip
            return False
        self._take(number.id, " ".join(cell.text for cell in row.filled), row.place)
        return True

    def take_beside(self, named: str, place: str) -> None:
        """Take the pillar that is named in a column of its own.

        Args:
            named: The words in the column.
            place: Where they are.
        """
        short = SHORT_HEADING.match(named)
        by_number = self.known.get((short[1] if short else named).lower().strip(" .:"), "")
        if pillar := pillar_heading(named, self.plan) or by_number:
            self.current = pillar
        else:
            self.part.tell(place, f"{quoted(named)} does not name a pillar of the plan, so it was left out")

    def _say_rated(self, heading: str, place: str) -> None:
        """Say that the rating behind the heading of a pillar was left out, because only actions have ratings."""
        if label := rated_name(heading, self.labels, self.plan).label:
            words = f"{quoted(heading)} is the heading of a pillar, so its rating, {quoted(label)}, was left out"
            self.part.tell(place, words)

    def _take(self, pillar: str, text: str, place: str) -> None:
        """Take a pillar that is known by its number, and say so unless the heading has its title, too."""
        self.current = pillar
        self._say_rated(text, place)
        if pillar_heading(text, self.plan) != pillar:
            self.part.tell(place, f"{quoted(text)} was read as the heading of a pillar")
