"""Reads Part C: a row or a title for each action, under the headings of pillars; split rows are joined."""

from planpress.exchange.office import TableRow, TextParagraph, TextRun
from planpress.importing.action_tables import as_printed, printed_headings
from planpress.importing.annexed_tables import annexed_tables
from planpress.importing.column_groups import with_one_group
from planpress.importing.columns import DetailColumns, by_assessor, detail_columns, refined, span
from planpress.importing.common_labels import tell_common_labels
from planpress.importing.continued_rows import continues
from planpress.importing.detail_cells import (
    DetailCells,
    by_action,
    join_cells,
    joined_words,
    numbered,
    numbers_that_share,
)
from planpress.importing.detail_entries import BY_HAND, Cells, DetailEntry, DetailPart, MilestoneRow, is_note
from planpress.importing.detail_pillars import DetailPillars
from planpress.importing.detail_prose import DetailProseReader
from planpress.importing.document_tables import without_titles_of_tables
from planpress.importing.doubtful_headings import doubtful_headings
from planpress.importing.foreign_texts import without_foreign_texts
from planpress.importing.heading_words import is_usual
from planpress.importing.labelled_texts import LabelledTexts
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_names import without_labelled
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key
from planpress.importing.merged_cells import MergedCells
from planpress.importing.milestone_cells import names_a_milestone
from planpress.importing.numbers import ActionNumber
from planpress.importing.plain_numbers import NumberedNames, numbered_names
from planpress.importing.rated_entries import read_rated_names
from planpress.importing.rated_names import rated_name
from planpress.importing.rating_keys import key_tables
from planpress.importing.repeated_labels import repeated_labels
from planpress.importing.rows_beside import beside_actions, with_texts_over_all
from planpress.importing.tabbed_lines import untabbed
from planpress.importing.table_contents import TableContents
from planpress.importing.tables.column_periods import ReportYears
from planpress.importing.tables_without_texts import has_only_tables_of_ratings
from planpress.model import Plan
from planpress.model.scalars import quoted


def read_details(items: list[Item], labels: LabelReader, plan: Plan, years: ReportYears | None = None) -> DetailPart:
    """Read Part C.

    Args:
        items: Its paragraphs and rows.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may be named above the actions.
        years: The years of the report; None if they are not known.
    """
    return _DetailReader(labels, plan, years).read(items)


class _DetailReader:
    def __init__(self, labels: LabelReader, plan: Plan, years: ReportYears | None) -> None:
        self.labels, self.plan, self.years = labels, plan, years
        self.part = DetailPart()
        self.contents = TableContents((), labels)
        self.without_texts = False
        """Whether no table has a column of texts, so that a table with actions and ratings is one of actions."""
        self.pillars = DetailPillars((), labels, plan, self.part)
        self.columns: DetailColumns | None = None
        self.table = 0
        self.below_heading = False
        self.merged = MergedCells()
        self.turned = False
        self.unknown: dict[int, str] = {}
        """The headings that were not recognised, by their columns."""
        self.headings: list[tuple[str, ...]] = []
        """The words of the headings of tables, by cell."""
        self.explained: set[int] = set()
        self.ignored: dict[int, TableRow] = {}
        self.outside: list[TextParagraph] = []
        """The paragraphs outside tables since the last row."""

    def read(self, items: list[Item]) -> DetailPart:
        self.contents = TableContents(items, self.labels)
        self.without_texts = has_only_tables_of_ratings(items, self.contents, self.labels)
        in_prose = not any(isinstance(item, TableRow) and self.named(item) for item in items)
        annexed = annexed_tables(items, self.named, self.labels, self.plan)
        keys = key_tables((item for item in items if isinstance(item, TableRow)), self.labels)
        lines = without_titles_of_tables(untabbed(items), self.part) if in_prose else items
        plain = numbered_names(lines, self.labels, self.plan) if in_prose else NumberedNames()
        prose = DetailProseReader(self.part, self.labels, self.plan, plain)
        self.pillars = DetailPillars(lines, self.labels, self.plan, self.part)
        for item in lines:
            if isinstance(item, TextParagraph):
                above = self.pillars.is_above_an_action(item)
                if not above and not (in_prose and prose.read(item, self.pillars.current)):
                    self.paragraph(item)
                continue
            self.outside = self.part.tell_outside(self.outside)
            if item.table in keys:
                self.key_table(item)
            elif item.table in annexed:
                self.ignore(item)
            elif item.filled:
                self.row(item)
        self.part.tell_outside(self.outside)
        repeated = repeated_labels(self.part.entries, self.labels, self.plan, self.part.tell, in_cells=not in_prose)
        texts = LabelledTexts(self.labels, self.plan, self.part.tell, not in_prose, repeated, self.years)
        for entry in self.part.entries:
            entry.cells = texts.divided(entry.cells)
            for step in entry.milestones:
                step.cells = texts.divided(step.cells)
        part = self.part
        tell_common_labels(part.entries, self.labels, part.uncertainties, part.tell, in_cells=not in_prose)
        read_rated_names(self.part, self.labels, self.plan)
        self.part.divide_shared()
        self.part.tell_ignored(self.ignored.values())
        return self.part

    def named(self, row: TableRow) -> DetailColumns | None:
        """Return the columns that a row names if it can be the heading of Part C; otherwise None."""
        return detail_columns(row, self.labels, self.contents, without_texts=self.without_texts)

    def paragraph(self, paragraph: TextParagraph) -> None:
        if not self.pillars.is_heading(paragraph) and paragraph.words:
            self.outside.append(paragraph)

    def row(self, row: TableRow) -> None:
        below, self.below_heading = self.below_heading, False
        named = self.named(row)
        if named and self.is_heading(row):
            self.heading(row, self.own_columns(by_assessor(named, row, self.plan), row))
            self.below_heading = True
            return
        if self.pillars.is_row(row):
            return
        if left_out := beside_actions(row, self.labels, self.plan):
            self.part.tell(row.place, f"{left_out}, so it was left out")
            return
        if self.columns is None or (row.table != self.table and not self.fits(row)):
            self.ignore(row)
            return
        if (below or not self.part.entries) and (lower := refined(self.columns, row, self.plan)):
            self.columns = self.own_columns(lower, row)
            return
        self.action(row)

    def own_columns(self, columns: DetailColumns, row: TableRow) -> DetailColumns:
        """Return the columns of a heading without those of others and of other times."""
        return with_one_group(without_foreign_texts(columns, row, self.plan), row, self.plan, self.years)

    def is_heading(self, row: TableRow) -> bool:
        """Tell whether a row with words of headings is the heading of a table, or is repeated within it.

        A heading after the first one is reported, unless it repeats an earlier heading or, above another table, has
        only usual words.
        """
        words = tuple(key(cell.text) for cell in row.filled)
        usual = all(is_usual(cell.text) for cell in row.filled)
        known = words in self.headings
        inside = self.columns is not None and row.table == self.table
        if inside and not (known or usual or self.begin_alike(words)):
            return False
        if self.headings and not known and (inside or not usual):
            printed = printed_headings(row)
            whole = (row.place, " | ".join(cell.text for cell in row.filled))
            for place, shown in [whole] if printed is None else printed:
                self.part.tell(place, f"{quoted(shown)} was read as a heading of the table")
        self.headings.append(words)
        return True

    def begin_alike(self, words: tuple[str, ...]) -> bool:
        """Tell whether each cell of a row is the beginning of a cell in an earlier heading, as in a shortened copy."""
        alike = (above for above in self.headings if len(above) == len(words))
        return any(all(map(str.startswith, above, words)) for above in alike)

    def heading(self, row: TableRow, named: DetailColumns) -> None:
        """Take the columns that a heading names; a repeated heading with other columns changes nothing."""
        if row.table != self.table:
            self.unknown = {}
        self.table = row.table
        self.unknown |= {column: cell.text for cell in row.filled if not named.role(cell) for column in span(cell)}
        if above := self.ignored.pop(row.table, None):
            words = f"{quoted(above.filled[0].text)} above the headings of the table was left out"
            self.part.tell(above.place, words, BY_HAND)
        before, self.turned = self.turned, printed_headings(row) is not None
        if self.columns and (before or self.turned):  # each table of an action has its own headings
            self.columns = named
        elif self.columns and len(set(named.roles.values())) < len(set(self.columns.roles.values())):
            words = "the heading is repeated with other columns; the columns of the first heading were used"
            self.part.tell(row.place, words)
        elif not self.columns or set(named.roles.values()) == set(self.columns.roles.values()):
            for place, words in () if self.columns else doubtful_headings(named, as_printed(row), self.plan):
                self.part.tell(place, words)
            self.columns = named

    def fits(self, row: TableRow) -> bool:
        """Tell whether a row of another table continues the current table: the ratings column contains a rating.

        A table for each action has its labels beside its texts, so its columns say nothing about another table.
        """
        if self.turned:
            return False
        cells = self.cells_of(row, silent=True)
        rated = self.labels.read(joined_words(cells.get("rating", [])))
        if rated.rating and (numbered(cells) or not cells.get("action")):
            self.table = row.table
            return True
        return False

    def cells_of(self, row: TableRow, *, silent: bool = False) -> Cells:
        """Return the paragraphs in a row by role."""
        assert self.columns is not None  # noqa: S101  rows are read only below a heading
        tell = DetailPart().tell if silent else self.part.tell
        return DetailCells(self.columns, self.labels, self.plan, tell, self.unknown).read(row)

    def key_table(self, row: TableRow) -> None:
        """Leave out a table that explains the ratings, which is said once."""
        self.part.left_out.add(row.place)
        if row.table not in self.explained and row.filled:
            self.explained.add(row.table)
            words = f"the table with {quoted(row.filled[-1].text)} explains the ratings, so it was left out"
            self.part.tell(row.place, words, BY_HAND)

    def ignore(self, row: TableRow) -> None:
        self.part.left_out.add(row.place)
        self.ignored.setdefault(row.table, row)

    def action(self, row: TableRow) -> None:
        assert self.columns is not None  # noqa: S101  rows are read only below a heading
        self.merged.note(row)
        if self.milestone(row):
            return
        if self.merged.continue_in(row, self.columns) and (number := self.new_number(row)):
            row = self.merged.filled(row, self.columns, number.printed, self.part.tell)
        cells = with_texts_over_all(row, self.cells_of(row))
        if cells.pop("", []):
            self.without_role(row)
        if named := joined_words(cells.pop("pillar", [])):
            self.pillars.take_beside(named, row.place)
        if self.pillars.is_named_in(row, cells):
            return
        if is_note(row):
            self.part.leave_out(row)
        elif numbered(cells):
            self.numbered_row(row, cells)
        elif self.part.entries and not self.stands_alone(cells):
            join_cells(self.part.entries[-1].cells, cells)
            if any(not cell.continued for cell in row.filled):
                words = f"this row was joined to action {self.part.entries[-1].number.printed}"
                self.part.tell(row.place, words, "check in the document whether it is a separate action")
        else:
            self.part.leave_out(row)

    def milestone(self, row: TableRow) -> bool:
        """Add the milestone that a row below an action names, and return whether it names one."""
        assert self.columns is not None  # noqa: S101  rows are read only below a heading
        above = self.part.entries[-1] if self.part.entries else None
        if not above or above.is_named_like_a_milestone:
            return False
        cells: Cells = {}
        for cell in row.filled:
            cells.setdefault(self.columns.role(cell), []).extend(cell.paragraphs)
        if not names_a_milestone(cells, self.plan):
            return False
        above.milestones.append(MilestoneRow(self.cells_of(row), row.place))
        return True

    def numbered_row(self, row: TableRow, cells: Cells) -> None:
        """Add the action that a row names, or several if each paragraph of its cell names one."""
        for inner in map(without_labelled, by_action(cells, row.place, self.part.tell)):
            number = numbered(inner)
            if number and not continues(self.part, number, inner, row.place):
                is_step = names_a_milestone(inner, self.plan)
                rated = rated_name(number.behind, self.labels, self.plan, inner.get("action", ()))
                also = numbers_that_share(inner)[1:]
                inner["action"] = [TextParagraph((TextRun(number.behind),), row.place)]
                entry = DetailEntry(number, inner, row.place, self.pillars.current, rated=rated, also=also)
                entry.is_named_like_a_milestone = is_step
                self.part.add(entry)

    def without_role(self, row: TableRow) -> None:
        """Report the cells that are under no heading, or under one that was not recognised."""
        assert self.columns is not None  # noqa: S101  rows are read only below a heading
        for cell in row.filled:
            if self.columns.role(cell) or self.columns.left_out_with(cell):
                continue
            heading = next((self.unknown[column] for column in span(cell) if column in self.unknown), "")
            where = f"under {quoted(heading)}, which was not recognised" if heading else "not under a heading"
            self.part.tell(cell.place, f"{quoted(cell.text)} is {where}, so it was left out", BY_HAND)

    def new_number(self, row: TableRow) -> ActionNumber | None:
        """Return the number of the action that a row names; None if the row continues the action above."""
        number = numbered(self.cells_of(row, silent=True))
        above = self.part.entries[-1].number.key if self.part.entries else ""
        return number if number and number.key != above else None

    def stands_alone(self, cells: Cells) -> bool:
        """Tell whether a row without a number has a title and a rating although the row above is complete."""
        above = self.part.entries[-1]
        complete = self.labels.read(above.words("rating")).rating
        return bool(complete and cells.get("action") and self.labels.read(joined_words(cells.get("rating", []))).rating)
