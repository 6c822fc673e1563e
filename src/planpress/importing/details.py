"""Reads Part C: one row for each action, under the headings of pillars; rows split by a page break are joined."""

import re
from dataclasses import dataclass, field, replace

from planpress.exchange.office import TableCell, TableRow, TextParagraph, TextRun, Uncertainty
from planpress.importing.columns import DetailColumns, by_assessor, detail_columns, refined, role_of
from planpress.importing.form_words import PILLAR
from planpress.importing.labels import MARKS, LabelReader
from planpress.importing.numbers import ActionNumber, action_number, number_alone
from planpress.importing.parts import Item
from planpress.importing.texts import cleaned
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

SHORT_HEADING = re.compile(r"([A-Za-z0-9]{1,3})[.):]\s+\D{3,80}$")
"""The heading of a pillar without the word, such as "1. Legislation"."""
INDICATOR_LABEL = re.compile(
    r"(?:indicat\w+|indicador\w*|rating|notation|note|calificaci\u00f3n)\s*:\s*", re.IGNORECASE
)
LONGEST_TITLE = 300
Cells = dict[str, list[TextParagraph]]
"""The paragraphs of a row by the role of their column."""


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

    def tell(self, place: str, words: str, hint: str = "look at the document") -> None:
        """Add an uncertainty."""
        self.uncertainties.append(Uncertainty(place, words, hint))


def read_details(items: list[Item], labels: LabelReader, plan: Plan) -> DetailPart:
    """Read Part C.

    Args:
        items: Its paragraphs and rows.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may be named above the actions.
    """
    return _DetailReader(labels, plan).read(items)


class _DetailReader:
    def __init__(self, labels: LabelReader, plan: Plan) -> None:
        self.labels, self.plan = labels, plan
        self.part = DetailPart()
        self.columns: DetailColumns | None = None
        self.table = 0
        self.below_heading = False
        self.pillar = ""
        self.ignored: dict[int, TableRow] = {}
        self.role = "summary"

    def read(self, items: list[Item]) -> DetailPart:
        in_prose = not any(isinstance(item, TableRow) for item in items)
        for item in items:
            if isinstance(item, TextParagraph):
                if not (in_prose and self.prose(item)):
                    self.paragraph(item)
            elif item.filled:
                self.row(item)
        for row in self.ignored.values():
            shown = quoted(row.filled[0].text)
            words = f"the table that begins with {shown} is not a table of actions; it was left out"
            self.part.tell(row.place, words, "add it by hand if it belongs to the report")
        return self.part

    def paragraph(self, paragraph: TextParagraph) -> None:
        if named := self.heading_of_pillar(paragraph.text):
            self.pillar = named
        elif paragraph.words:
            words = f"{quoted(paragraph.words)} is outside the table of actions, so it was left out"
            self.part.tell(paragraph.place, words, "add it by hand if it belongs to the report")

    def prose(self, paragraph: TextParagraph) -> bool:
        """Read a line of a Part C without a table, and return whether it is an action's name or a text about it."""
        number = action_number(paragraph.text)
        if number and number.prefix and len(number.behind) <= LONGEST_TITLE:
            name = [TextParagraph((TextRun(number.behind),), paragraph.place)]
            self.part.entries.append(DetailEntry(number, {"action": name}, paragraph.place, self.pillar))
            return True
        if not self.part.entries or self.heading_of_pillar(paragraph.text):
            return False
        label, colon, _ = paragraph.words.partition(":")
        role = role_of(label) if colon and label else ""
        if role in ("rating", "indicator", "summary", "comments", "challenges", "outlook", "responsible", "due"):
            self.role, paragraph = role, _behind(paragraph, ":")
        elif not colon and (named := role_of(paragraph.words)):
            self.role = named
            return True
        elif self.role in ("rating", "indicator", "responsible", "due"):
            self.role = "summary"
        if paragraph.words:
            self.part.entries[-1].cells.setdefault(self.role, []).append(paragraph)
        return True

    def row(self, row: TableRow) -> None:
        below, self.below_heading = self.below_heading, False
        if named := detail_columns(row):
            self.heading(row, by_assessor(named, row, self.plan))
            self.below_heading = True
            return
        if len(row.filled) == 1 and (pillar := self.heading_of_pillar(row.filled[0].text)):
            self.pillar = pillar
            return
        if len(row.filled) == 1 and (numbered := SHORT_HEADING.match(row.filled[0].text)):
            known = {pillar.id.lower(): pillar.id for pillar in self.plan.pillars}
            if named_pillar := known.get(numbered[1].lower()):
                self.pillar = named_pillar
                self.part.tell(row.place, f"{quoted(row.filled[0].text)} was read as the heading of a pillar")
                return
        if self.columns is None or (row.table != self.table and not self.fits(row)):
            self.ignore(row)
            return
        if (below or not self.part.entries) and (lower := refined(self.columns, row, self.plan)):
            self.columns = lower
            return
        self.action(row)

    def heading_of_pillar(self, text: str) -> str:
        """Return the number in the heading of a pillar, such as "Pillar 1: ..."; "" if the text is not one."""
        if match := PILLAR.match(text):
            return match[1].upper()
        seen = as_seen(text).casefold()
        for pillar in self.plan.pillars:
            for wording in pillar.title.wordings:
                title = as_seen(wording.words).casefold()
                if title in seen and re.fullmatch(
                    rf"(?:{re.escape(pillar.id.lower())}\W+)?{re.escape(title)}\W*", seen
                ):
                    return pillar.id
        return ""

    def pillar_beside(self, named: str, place: str) -> None:
        """Take the pillar that is named in a column of its own."""
        known = {pillar.id.lower(): pillar.id for pillar in self.plan.pillars}
        numbered = SHORT_HEADING.match(named)
        by_number = known.get((numbered[1] if numbered else named).lower().strip(" .:"), "")
        pillar = self.heading_of_pillar(named) or by_number
        if pillar:
            self.pillar = pillar
        else:
            self.part.tell(place, f"{quoted(named)} does not name a pillar of the plan, so it was left out")

    def heading(self, row: TableRow, named: DetailColumns) -> None:
        """Take the columns that a heading names; a repeated heading whose columns moved in a copy changes nothing."""
        self.table = row.table
        if above := self.ignored.pop(row.table, None):
            self.part.tell(above.place, f"{quoted(above.filled[0].text)} above the headings of the table was left out")
        if self.columns and len(set(named.roles.values())) < len(set(self.columns.roles.values())):
            words = "the heading is repeated with other columns; those of the first heading were used"
            self.part.tell(row.place, words)
        elif not self.columns or set(named.roles.values()) == set(self.columns.roles.values()):
            self.columns = named

    def fits(self, row: TableRow) -> bool:
        """Tell whether a row of another table continues this one: a rating is where this one has ratings."""
        cells = self.cells(row)
        rated = self.labels.read(_words(cells.get("rating", [])))
        if rated.rating and (self.number(cells) or not cells.get("action")):
            self.table = row.table
            return True
        return False

    def ignore(self, row: TableRow) -> None:
        self.ignored.setdefault(row.table, row)

    def cells(self, row: TableRow) -> Cells:
        """Return the paragraphs of a row by role; where a copy moved the columns, the rating is found by its words."""
        assert self.columns is not None  # noqa: S101  rows are read only below a heading
        cells: Cells = {}
        for cell in row.filled:
            cells.setdefault(self.columns.role(cell), []).extend(cell.paragraphs)
        if not self.labels.read(_words(cells.get("rating", []))).rating:
            cells = self.divided(self.moved(row, cells))
        return cells

    def divided(self, cells: Cells) -> Cells:
        """Find the rating among the paragraphs of its cell; the rest is the indicator."""
        paragraphs = cells.get("rating", [])
        rated = [paragraph for paragraph in paragraphs if self.labels.named(paragraph.text)]
        labelled = any(INDICATOR_LABEL.match(paragraph.text) for paragraph in paragraphs)  # not for "Not", "achieved"
        if len(rated) != 1 or not labelled or any(mark in _words(paragraphs) for mark in MARKS):
            return cells
        rest = [INDICATOR_LABEL.sub("", paragraph.text) for paragraph in paragraphs if paragraph is not rated[0]]
        named = [TextParagraph((TextRun(words),), rated[0].place) for words in rest if words]
        return {**cells, "rating": rated, "indicator": [*cells.get("indicator", []), *named]}

    def moved(self, row: TableRow, cells: Cells) -> Cells:
        rated = [cell for cell in row.filled if self.labels.named(cell.text)]
        if (
            len(rated) != 1
            or any(role.startswith("rating:") for role in cells)
            or _words(cells.get("rating", [])) == rated[0].text
        ):
            return cells
        found: Cells = {"rating": list(rated[0].paragraphs)}
        for cell in row.filled:
            if cell is not rated[0]:
                found.setdefault(self.role_beside(cell, rated[0]), []).extend(cell.paragraphs)
        words = f"{quoted(rated[0].text)} is in another column; it was read as the rating"
        self.part.tell(row.place, words)
        return found

    def role_beside(self, cell: TableCell, rated: TableCell) -> str:
        assert self.columns is not None  # noqa: S101  as above
        role = self.columns.role(cell)
        if role in ("number", "action"):
            return role
        return "indicator" if cell.column < rated.column else "summary"

    def number(self, cells: Cells) -> ActionNumber | None:
        """Return the number of the action that a row names, with the words after it."""
        words = _words(cells.get("action", []))
        if alone := number_alone(_words(cells.get("number", []))):
            repeated = action_number(words)
            same = repeated is not None and repeated.key == alone.key
            return ActionNumber(alone.id, alone.printed, repeated.behind if repeated and same else words)
        return action_number(words)

    def action(self, row: TableRow) -> None:
        cells = self.cells(row)
        if left := _words(cells.pop("", [])):
            self.part.tell(row.place, f"{quoted(left)} is not under a heading, so it was left out")
        if named := _words(cells.pop("pillar", [])):
            self.pillar_beside(named, row.place)
        number = self.number(cells)
        if number:
            cells["action"] = [TextParagraph((TextRun(number.behind),), row.place)]
            self.part.entries.append(DetailEntry(number, cells, row.place, self.pillar))
        elif self.part.entries and not self.stands_alone(cells):
            _join(self.part.entries[-1], cells)
            if any(not cell.continued for cell in row.filled):
                words = f"this row was joined to action {self.part.entries[-1].number.printed}"
                self.part.tell(row.place, words, "check in the document whether it is a separate action")
        else:
            text = " ".join(cell.text for cell in row.filled)
            self.part.tell(row.place, f"{quoted(text)} has no action number, so it was left out", "add it by hand")

    def stands_alone(self, cells: Cells) -> bool:
        """Tell whether a row without a number has a title and a rating although the row above is complete."""
        above = self.part.entries[-1]
        complete = self.labels.read(above.words("rating")).rating
        return bool(complete and cells.get("action") and self.labels.read(_words(cells.get("rating", []))).rating)


def _behind(paragraph: TextParagraph, sign: str) -> TextParagraph:
    """Return the part of a paragraph after a mark."""
    runs, seen = [], False
    for run in paragraph.runs:
        if seen:
            runs.append(run)
        elif sign in run.text:
            seen = True
            runs.append(replace(run, text=run.text.partition(sign)[2].lstrip()))
    return replace(paragraph, runs=tuple(runs))


def _words(paragraphs: list[TextParagraph]) -> str:
    return cleaned(" ".join(paragraph.text for paragraph in paragraphs if paragraph.text))


def _join(entry: DetailEntry, cells: Cells) -> None:
    """Add the rest of a row that was split over two pages; a sentence that was cut is put together again."""
    for role, paragraphs in cells.items():
        above = entry.cells.setdefault(role, [])
        rest = list(paragraphs)
        if above and rest and rest[0].level is None and _continues(above[-1].words, rest[0].words):
            joined = (*above[-1].runs, TextRun(" "), *rest.pop(0).runs)
            above[-1] = TextParagraph(joined, above[-1].place, above[-1].number, above[-1].level)
        above += rest


def _continues(above: str, below: str) -> bool:
    return bool(above and below) and above[-1] not in ".!?:;" and (below[0].islower() or above[-1] in ",-(")
