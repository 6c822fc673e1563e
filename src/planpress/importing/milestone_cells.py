"""Reads the rows of milestones below an action in Part C, such as "Milestone 1: Draft ready"."""

import re
from dataclasses import dataclass

from planpress.exchange.office import Uncertainty
from planpress.importing.detail_cells import joined_words
from planpress.importing.detail_entries import Cells, MilestoneRow
from planpress.importing.form_deadlines import FormDeadlines
from planpress.importing.labels import LabelReader
from planpress.importing.name_lines import name_lines
from planpress.importing.nothing import is_nothing
from planpress.importing.placeholders import is_unfilled
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.milestone_rows import BARE, BELOW, NAMED
from planpress.importing.tables.prose import one_line
from planpress.importing.texts import entries
from planpress.importing.titles import printed_title
from planpress.model import Plan
from planpress.model.scalars import quoted

BEHIND = re.compile(r"\s*(?:[:.)\u2013\u2014-]|$)|\s+[^\W\d_]")
"""What follows the number of a milestone in its name."""
SHORT = re.compile(r"(?P<number>MS?[.\-]?\s?\d{1,3}[a-z]?)\s*[:.)\u2013\u2014-]\s", re.IGNORECASE)
"""The beginning of a name such as "M1: Draft ready"."""
READ = ("number", "action", "rating", "summary", "responsible", "due")
KEYS = ("number", "title", "responsible", "due", "rating", "state", "progress")


def names_a_milestone(cells: Cells, plan: Plan) -> bool:
    """Tell whether a row is named like a milestone, by its number or by the beginning of its name.

    Args:
        cells: The cells of the row.
        plan: The plan, whose pillars may have the letter M.
    """
    number, name = (joined_words(cells.get(role, [])).strip() for role in ("number", "action"))
    letter = any(pillar.id.upper() in ("M", "MS") for pillar in plan.pillars)
    if number:
        return bool(NAMED.fullmatch(number) or BELOW.fullmatch(number) or (BARE.fullmatch(number) and not letter))
    named = NAMED.match(name)
    return bool(named and BEHIND.match(name, named.end())) or bool(SHORT.match(name) and not letter)


@dataclass(frozen=True)
class MilestoneCells:
    """Turns rows of milestones into values of the data format.

    Args:
        labels: Recognises the labels of ratings.
        bodies: Knows the bodies of the plan.
        deadlines: Reads the deadlines.
        doubts: Where to note what is uncertain about bodies.
        uncertainties: Where to note everything else.
    """

    labels: LabelReader
    bodies: PlanBodies
    deadlines: FormDeadlines
    doubts: Doubts
    uncertainties: list[Uncertainty]

    def read(self, row: MilestoneRow) -> dict[str, object]:
        """Return the values of a milestone.

        Args:
            row: Its row.
        """
        cells = row.cells
        number, name = (joined_words(cells.get(role, [])).strip() for role in ("number", "action"))
        values: dict[str, object] = {"number": number, "title": printed_title(name).title or number}
        listed = "\n".join(paragraph.text for paragraph in name_lines(cells.get("responsible", [])))
        if _says_something(listed):
            values["responsible"] = self.bodies.read(listed, row.place, self.doubts)
        if _says_something(due := one_line(joined_words(cells.get("due", [])))):
            values["due"] = self.deadlines.read(due, row.place)
        self._rating(row, values)
        texts = entries(cells.get("summary", []))
        self.uncertainties.extend(texts.uncertainties)
        values["progress"] = [*texts.progress, *texts.comments]
        for role, paragraphs in cells.items():
            if role not in READ and _says_something(words := joined_words(paragraphs)):
                said = f"{quoted(words)} was left out, because a milestone has no such value"
                self._tell(row.place, said, "add it to `progress` of the milestone if it belongs there")
        return {key: values[key] for key in KEYS if values.get(key)}

    def _rating(self, row: MilestoneRow, values: dict[str, object]) -> None:
        """Read the rating; words that are not the label of a rating are kept as the state of the milestone."""
        printed = joined_words(row.cells.get("rating", []))
        read = self.labels.read(printed)
        if read.rating:
            values["rating"] = read.rating
        elif _says_something(printed):
            values["state"] = printed
        if read.rating and read.doubt:
            self._tell(row.place, read.doubt, "check this in the document")

    def _tell(self, place: str, words: str, hint: str) -> None:
        self.uncertainties.append(Uncertainty(place, words, hint))


def _says_something(words: str) -> bool:
    return bool(words) and not (is_nothing(words) or is_unfilled(words))
