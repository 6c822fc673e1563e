"""Turns the rows of an action into the values of the data format."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planpress.exchange.office import TextRun
from planpress.exchange.office.workbook import WorkbookCell
from planpress.exchange.report_mapping import plain_date
from planpress.importing.evidence_lines import evidence_in
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.broken_lines import say_joined_lines
from planpress.importing.tables.columns import BODIES, ROLES, TableColumn
from planpress.importing.tables.deadlines import DeadlineReader
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.indicators import IndicatorReader
from planpress.importing.tables.judgements import RatingReader
from planpress.importing.tables.labels_in_cells import DIVIDED, divided_at_labels
from planpress.importing.tables.links import addresses_of
from planpress.importing.tables.milestones import MilestoneReader
from planpress.importing.tables.persons import say_persons
from planpress.importing.tables.prose import dated_texts, lines, one_line, paragraphs, says_nothing
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_raters import RowRaters
from planpress.importing.tables.statuses import StatusReader, is_mark, is_no_mark
from planpress.importing.texts import cleaned, markdown
from planpress.model import Plan
from planpress.model.scalars import MAX_TEXT, quoted

KEYS = ("id", "number", "pillar", "objective", "title", "short_title", "description", "responsible", "start", "due",
        "origin", "tags", "starred", "ratings", "progress", "updates", "milestones", "comments", "outlook",
        "challenges", "indicators", "evidence", "from")  # fmt: skip
"""The keys of an action in the order of the data format."""
KEPT = frozenset(["cross", *ROLES]) - {"skip", *BODIES}
"""The roles of columns whose words are written as they are."""
Values = dict[str, object]


@dataclass
class ActionReader:
    """Reads the values of actions.

    Args:
        roles: What the columns hold.
        plan: The plan.
        language: The language of the report.
        status: Reads status cells.
        bodies: Knows the bodies of the plan.
        doubts: Where to note what is uncertain.
        day_first: For the index of each column of dates, whether the day comes before the month.
    """

    roles: TableRoles
    plan: Plan
    language: str
    status: StatusReader
    bodies: PlanBodies
    doubts: Doubts
    day_first: dict[int, bool | None]

    def read(self, entry: TableEntry) -> Values:
        """Return the values of an action other than its id, number, title and groups."""
        raters = RowRaters(self.roles, self.plan, self.doubts)
        entry, by_others = raters.divided(entry)
        by_others += raters.notes(entry)
        entry, labelled = divided_at_labels(entry, self.roles.columns)
        values: Values = {}
        for column in self.roles.columns:
            if column.role in KEPT:
                say_persons(entry.cells(column.index), self.doubts)
            if column.role in DIVIDED:
                say_joined_lines(entry.cells(column.index), self.doubts)
        for key in ("description", "comments", "outlook", "challenges"):
            behind = [text for cell in labelled.get(key, ()) for text in self._paragraphs(cell)]
            if texts := [*self._texts(entry, self.roles.of_role(key)), *behind]:
                values[key] = texts
        if short := [one_line(cell.text) for cell in self._cells(entry, "short_title")]:
            values["short_title"] = short[0]
        if responsible := self._responsible(entry):
            values["responsible"] = responsible
        values |= DeadlineReader(self.roles, self.doubts, self.day_first).read(entry)
        ratings = RatingReader(self.roles, self.plan, self.language, self.status, self.doubts).read(entry)
        raters.add_notes(ratings, by_others)
        if ratings:
            values["ratings"] = ratings
        self._progress(entry, values)
        self._indicators(entry, values)
        self._evidence([*self._cells(entry, "evidence"), *labelled.get("evidence", ())], values)
        self._rest(entry, values)
        for cell in self._cells(entry, "reached"):
            words = "the date on which an action was completed was left out, because only milestones have such a date"
            self.doubts.tell(cell.place, words, "write it under `progress` or `updates`")
        if entry.milestones:
            reader = MilestoneReader(self.roles, self.plan, self.status, self.bodies, self.doubts, self.day_first)
            values["milestones"] = milestones = reader.read(entry.milestones)
            if "ratings" not in values and any("rating" in milestone for milestone in milestones):
                place = next(iter(entry.rows[0].cells.values())).place
                words = (
                    "the ratings in the rows of this action belong to milestones, so the action itself has no rating"
                )
                self.doubts.tell(place, words, "write the rating of the action if the source gives one")
        return values

    def _cells(self, entry: TableEntry, *roles: str) -> Iterable[WorkbookCell]:
        for role in roles:
            for column in self.roles.of_role(role):
                yield from (cell for cell in entry.cells(column.index) if not says_nothing(cell, self.doubts))

    def _texts(self, entry: TableEntry, columns: list[TableColumn]) -> list[object]:
        """Return the texts of columns; columns in several languages give texts in several languages."""
        by_language: dict[str, list[str]] = {}
        for column in columns:
            texts = [text for cell in entry.cells(column.index) for text in self._paragraphs(cell)]
            by_language[column.detail] = [*by_language.get(column.detail, []), *texts]
        by_language = {language: texts for language, texts in by_language.items() if texts}
        if not by_language:
            return []
        if len(by_language) <= 1 and not (columns and all(column.detail for column in columns) and len(columns) > 1):
            return [text for texts in by_language.values() for text in texts]
        if len({len(texts) for texts in by_language.values()}) == 1:
            return [
                {language or self.language: words for language, words in zip(by_language, texts, strict=True)}
                for texts in zip(*by_language.values(), strict=True)
            ]
        return [{language or self.language: "\n\n".join(texts) for language, texts in by_language.items()}]

    def _paragraphs(self, cell: WorkbookCell) -> list[str]:
        """Return the paragraphs in a cell; none if it says nothing, such as "n/a"."""
        return [] if says_nothing(cell, self.doubts, left_open=True) else paragraphs(cell.text)

    def _responsible(self, entry: TableEntry) -> list[object]:
        cells = [*self._cells(entry, *BODIES), *([entry.body] if entry.body else [])]
        number = next((one_line(cell.text) for cell in self._cells(entry, "number")), "")
        names = (name for cell in cells for name in self.bodies.read(cell.text, cell.place, self.doubts, number))
        listed: list[object] = []
        for name in names:
            if name not in listed:
                listed.append(name)
        return listed

    def _progress(self, entry: TableEntry, values: Values) -> None:
        languages = {column.detail for column in self.roles.of_role("progress")}
        if len(languages) > 1 and (texts := self._texts(entry, self.roles.of_role("progress"))):
            values["progress"] = texts
        progress: list[object] = list(values.get("progress", []))  # type: ignore[call-overload]  # a list, if it is there
        updates: list[object] = []
        for role in ("progress", "updates"):
            for column in self.roles.of_role(role) if role == "updates" or len(languages) < 2 else ():  # noqa: PLR2004
                for cell in entry.cells(column.index):
                    if not self._paragraphs(cell):
                        continue
                    read = dated_texts(cell.text, day_first=self.day_first.get(column.index))
                    updates += [{"date": plain_date(date), "text": words[:MAX_TEXT]} for date, words in read.updates]
                    progress += read.texts
                    for printed in read.ambiguous:
                        self.doubts.tell(
                            cell.place, f"the date {quoted(printed)} can mean two days, so it was kept in the text"
                        )
                    for remark in read.remarks:
                        self.doubts.tell(cell.place, remark, "correct the date if it is wrong")
                    if role == "updates" and read.texts:
                        self.doubts.tell(
                            cell.place,
                            "a text without a date was read as progress",
                            "write it under `updates` with its date",
                        )
        self._beside_crosses(entry, values)
        if progress:
            values["progress"] = progress
        if updates:
            values["updates"] = updates

    def _beside_crosses(self, entry: TableEntry, values: Values) -> None:
        """Keep words that are written in place of a cross as comments."""
        comments = list(values.get("comments", []))  # type: ignore[call-overload]  # a list, if it is there
        for column in self.roles.of_role("cross"):
            for cell in entry.cells(column.index):
                if not is_mark(cell.text) and not is_no_mark(cell.text):
                    comments += [f"{markdown((TextRun(column.parts[-1]),))}: {text}" for text in paragraphs(cell.text)]
        if comments:
            values["comments"] = comments

    def _indicators(self, entry: TableEntry, values: Values) -> None:
        indicators: list[object] = [*IndicatorReader(self.roles, self.doubts).read(entry)]
        for column in self.roles.of_role("percent"):
            name = markdown((TextRun(column.heading or "Progress"),))
            cells = (cell for cell in entry.cells(column.index) if not says_nothing(cell, self.doubts))
            indicators += [{"name": name, "value": one_line(cell.text)} for cell in cells]
        if indicators:
            values["indicators"] = indicators

    def _evidence(self, cells: Iterable[WorkbookCell], values: Values) -> None:
        evidence: list[object] = []
        for cell in cells:
            for line in lines(cell.text):
                evidence += evidence_in(line, addresses_of(line, cell))
        if evidence:
            values["evidence"] = evidence

    def _rest(self, entry: TableEntry, values: Values) -> None:
        for cell in self._cells(entry, "starred"):
            if is_mark(cell.text):
                values["starred"] = True
            elif not is_no_mark(cell.text):
                words = f"{quoted(one_line(cell.text))} is not a mark, so it was left out"
                self.doubts.tell(cell.place, words, "write `starred: true` if the action is marked")
        for cell in self._cells(entry, "origin"):
            values["origin"] = {"title": markdown((TextRun(cleaned(cell.text)),))}
        known = {tag.id: tag.id for tag in self.plan.tags}
        known |= {str(tag.label).casefold(): tag.id for tag in self.plan.tags}
        for cell in self._cells(entry, "tags"):
            for word in re.split(r"\s*[;,\n]\s*", cell.text):
                if tag := known.get(word.strip().casefold()):
                    values["tags"] = [*values.get("tags", []), tag]  # type: ignore[misc]  # a list, if it is there
                elif word.strip():
                    self.doubts.tell(
                        cell.place, f"the plan has no tag {quoted(word.strip())}", "add it to `tags` in data/plan.yml"
                    )
        for cell in self._cells(entry, "from"):
            values["from"] = [word for word in re.split(r"[\s;,]+", cell.text) if word]
