"""Reads a plain table of actions: a workbook or a text file with an action in each row, as in a tracker."""

from copy import copy

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import Workbook, WorkbookCell
from planpress.importing.code_in_texts import code_in_texts
from planpress.importing.imported import AS_IT_IS, ImportedReport, TableOptions, unplanned_language
from planpress.importing.languages import language_of
from planpress.importing.other_plans import names_another_plan, other_pillars
from planpress.importing.rating_keys import abbreviations_in_workbook, is_key
from planpress.importing.tables.actions import Values
from planpress.importing.tables.additions import plan_additions
from planpress.importing.tables.blocks_below import without_blocks_below
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.bound_tables import refuse_bound_tables
from planpress.importing.tables.changed_cells import read_changed_cells
from planpress.importing.tables.choice import check_given, check_languages, chosen_layout
from planpress.importing.tables.closing_lines import read_closing_lines
from planpress.importing.tables.colours import ColourReader
from planpress.importing.tables.column_doubts import LEFT_OUT, said_columns
from planpress.importing.tables.column_periods import identified_years
from planpress.importing.tables.columns import given_columns
from planpress.importing.tables.cover_sheets import cover_sheets
from planpress.importing.tables.dittos import with_dittos_read
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.errors import without_errors
from planpress.importing.tables.example_rows import without_examples
from planpress.importing.tables.grouping import Grouper
from planpress.importing.tables.groups import PlanGroups
from planpress.importing.tables.heading_days import row_of_heading_day
from planpress.importing.tables.labelled_rows import with_labelled_rows
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends_beside import with_legend_apart
from planpress.importing.tables.listed_actions import ListedActions, has_ratings
from planpress.importing.tables.narrow_tables import without_narrow_table
from planpress.importing.tables.open_cells import without_open_cells
from planpress.importing.tables.other_lists import says_nothing_done
from planpress.importing.tables.other_tables import refuse_other_tables
from planpress.importing.tables.prose import one_line
from planpress.importing.tables.rated_titles import RatedTitles
from planpress.importing.tables.rating_columns import say_raters_above
from planpress.importing.tables.rating_counts import without_counts
from planpress.importing.tables.requests import without_requests
from planpress.importing.tables.roles import table_roles
from planpress.importing.tables.row_colours import read_row_colours
from planpress.importing.tables.row_periods import rows_of_period
from planpress.importing.tables.rows import table_rows
from planpress.importing.tables.second_tables import without_second_table, without_table_beside
from planpress.importing.tables.statuses import LONGEST_LABEL, StatusReader
from planpress.importing.tables.title_rows import TitleRows
from planpress.importing.tables.unread_cells import ReadTexts, unread_cells, unread_sheets
from planpress.importing.tables.unrecognised import unrecognised
from planpress.model import Plan
from planpress.model.scalars import quoted

MAX_ACTIONS = 5_000
COLUMNS_HINT = 'name its columns: --columns "number=A,title=B", or give another file'


def read_plain_table(workbook: Workbook, plan: Plan, options: TableOptions = AS_IT_IS) -> ImportedReport:
    """Read a table of actions.

    Args:
        workbook: The sheets.
        plan: The plan that it reports on.
        options: What the user says about the table.

    Raises:
        RefusedError: What the user says about the table is wrong, the sheets are empty, no table of actions was
            recognised, the table is a list of something else, or the table has no actions or too many.
    """
    given = given_columns(options.columns, plan)
    doubts = Doubts()
    workbook = without_errors(workbook)
    layout = chosen_layout(workbook, given, options, plan, doubts)
    if not any(column.role == "title" for column in layout.columns) and not layout.score:
        words = "no heading of a table of actions was recognised in it"
        raise unrecognised(words, layout.sheet, plan, period_known=bool(options.period))
    layout = with_labelled_rows(layout, given, doubts)
    check_given(layout, given)
    layout = without_second_table(without_examples(without_counts(layout, plan, doubts), doubts), doubts)
    layout = without_table_beside(layout, plan, doubts)
    layout = without_narrow_table(without_blocks_below(layout, plan, doubts), plan, doubts)
    layout = with_dittos_read(without_open_cells(layout, doubts), doubts)
    reader = _TableReader(layout, plan, doubts, workbook, options)
    if not reader.roles.of_role("title"):
        words = "no column with the names of actions was recognised in it"
        raise unrecognised(words, layout.sheet, plan, period_known=bool(options.period))
    reader.refuse_other_tables()
    say_raters_above(layout, reader.roles.columns, plan, doubts)
    report = reader.report()
    report.uncertainties = [
        *reader.other_plan(),
        *reader.said_heading(),
        *workbook.uncertainties,
        *(doubt for doubt in layout.sheet.uncertainties if doubt.place not in reader.named_as_hidden()),
        *unplanned_language(reader.language, plan),
        *reader.cell_doubts(),
        *report.uncertainties,
    ]
    return report


class _TableReader:
    def __init__(
        self, layout: TableLayout, plan: Plan, doubts: Doubts, workbook: Workbook, options: TableOptions
    ) -> None:
        self.layout, self.plan, self.doubts, self.sheets = layout, plan, doubts, options.sheets
        self.covers = cover_sheets(workbook, layout, plan)
        self.options = options
        above = self.title_rows(layout)
        refuse_bound_tables(layout, above, plan)
        years = above.years(options.period)
        texts = [
            cell.text for row in layout.sheet.rows for cell in row.cells.values() if len(cell.text) <= LONGEST_LABEL
        ]
        self.status = StatusReader.of(plan, texts)
        workbook, layout = with_legend_apart(workbook, layout, self.status.is_status, doubts)
        self.status.labels.abbreviated = abbreviations_in_workbook(workbook, self.status.labels)
        self.pillars, self.objectives = PlanGroups.of(plan, "pillar"), PlanGroups.of(plan, "objective")
        self.roles = table_roles(layout, plan, self.status, doubts, years)
        layout = rows_of_period(layout, self.roles, years, doubts)
        self.layout = ColourReader(layout, self.roles, workbook, self.status, plan, doubts).read()
        self.colours = read_row_colours(self.layout, self.roles, workbook, self.status, doubts)
        self.layout = self.colours.layout
        self.layout = read_changed_cells(self.layout, self.roles, doubts, since_1904=workbook.since_1904)
        self.layout = without_requests(self.layout, self.roles, doubts)
        titles = [cell.text for column in self.roles.of_role("title") for cell in self.cells(column.index)]
        of_headings = [column.language for column in self.roles.columns if column.role]
        self.language = language_of(titles, plan.languages, of_headings)
        check_languages(self.roles, self.language, doubts)
        self.bodies = PlanBodies.of(plan, self.language)
        self.grouper = Grouper(plan, self.roles, self.pillars, self.objectives, doubts)

    def refuse_other_tables(self) -> None:
        """Refuse a table that does not report on actions, and say if nothing shows how far the work is.

        Raises:
            RefusedError: The table lists something else.
        """
        columns = self.roles.columns
        texts = {column.index: [cell.text for cell in self.cells(column.index)] for column in columns}.__getitem__
        silent = refuse_other_tables(columns, texts, self.status, self.plan, self.is_rated)
        self.only_plans = silent and says_nothing_done(columns, texts) and not self.is_coloured()
        if silent:
            self.doubts.tell(
                "", "the table contains neither ratings nor what was done", "give the report if it is a plan"
            )

    def is_coloured(self) -> bool:
        """Tell whether rows below the heading have several colours, which may be ratings."""
        return len({fill for row in self.layout.below for fill in row.fills.values()}) > 1

    def is_rated(self) -> bool:
        """Tell whether ratings are shown by the colours of rows, or behind the name of any action."""
        titles = RatedTitles(self.plan, self.status, self.doubts)
        names = (cell.text for column in self.roles.of_role("title") for cell in self.cells(column.index))
        return bool(self.colours.labels) or any(titles.rated(one_line(name), name).label for name in names)

    def other_plan(self) -> list[Uncertainty]:
        """Say if the titles above the table or those of its pillars seem to be those of another plan."""
        rows = self.title_rows(self.layout).rows
        lines = [(row.place, row.line) for row in rows]
        return [*names_another_plan(lines, self.plan), *other_pillars(self.pillars.named, self.plan)]

    def title_rows(self, layout: TableLayout) -> TitleRows:
        """Return the rows above the table and on cover sheets, with a period in names that fits the given id."""
        rows = TitleRows.of(layout, self.plan, self.covers)
        named = copy(rows).with_names(layout, self.options.file_name)
        if not (given := self.options.period):
            return named
        years = None if named.fiscal_year else named.years("")
        return named if years and years == (identified_years(given) or years) else rows

    def named_as_hidden(self) -> frozenset[str]:
        """Return the place at which the hidden columns of the sheet are counted, if a line names each as left out."""
        hidden = self.layout.sheet.hidden_columns
        left_out = [column for column in self.roles.columns if column.role == LEFT_OUT and column.index in hidden]
        if not left_out or len(left_out) < len(hidden) or self.layout.joined:
            return frozenset()
        return frozenset(f"sheet '{self.layout.sheet.name}', column {column.letters}" for column in left_out)

    def cell_doubts(self) -> list[Uncertainty]:
        """Return what the reader of the format was not sure about in cells that were read, and what code is in them."""
        used = {column.index for column in self.roles.columns if column.role}
        cells = [cell for row in self.layout.below for cell in row.cells.values() if cell.column in used]
        above = [cell for row in self.layout.above for cell in row.cells.values()]
        texts = [(cell.place, cell.text) for cell in (*above, *cells) if not cell.spread]
        return [*(Uncertainty(cell.place, cell.doubt) for cell in cells if cell.doubt), *code_in_texts(texts)]

    def listed_actions(self) -> ListedActions:
        """Return the reader of the actions."""
        return ListedActions(
            self.roles,
            self.plan,
            self.language,
            self.status,
            self.bodies,
            self.grouper,
            self.colours,
            self.cells,
            self.doubts,
        )

    def report(self) -> ImportedReport:
        """Return the report that the table contains.

        Raises:
            RefusedError: The table has no actions, or too many.
        """
        rows = table_rows(self.layout, self.roles, self.plan, self.doubts)
        entries = rows.entries
        if not entries:
            raise RefusedError("no actions were found below the heading of the table", COLUMNS_HINT)
        if len(entries) > MAX_ACTIONS:
            raise RefusedError(f"the table has more than {MAX_ACTIONS:,} actions", "import the report of one plan only")
        values = Values()
        titles = self.title_rows(self.layout)  # without the rows of a legend
        titles.given = identified_years(self.options.period)
        years = titles.years(self.options.period)
        titles.rows = [*titles.rows, *row_of_heading_day(self.layout, self.roles.columns, titles, years)]
        rated_as_a_whole = Values()
        actions = self.listed_actions()
        actions.read_overall(rows.overall, rated_as_a_whole)
        titles.read_ratings(rated_as_a_whole, self.doubts, self.status.labels)
        titles.read(values, self.doubts, lambda line: is_key(line, self.status.labels))
        read_closing_lines(rows.notes, values, self.plan, self.status.labels, self.doubts)
        listed = actions.read(entries)
        values |= rated_as_a_whole
        values |= {"state": "published", "detail": "actions", "scale": self.status.labels.scale.id}
        values["language"] = self.language
        if has_ratings(self.roles) and self.status.labels.scale != self.plan.scales[-1]:
            words = f"the ratings were read on the scale {quoted(self.status.labels.scale.id)}, not the plan's latest"
            self.doubts.tell("", words, "write the scale of the report under `scale` if that is wrong")
        source = values.pop("source", None)
        values |= {"source": source} if source else {}
        values["actions"] = listed
        additions = plan_additions(self.pillars, self.objectives, self.bodies, self.status)
        read = ReadTexts([values, additions.splitlines()], self.doubts, self.plan, values)
        unread_cells(self.layout, self.roles.columns, rows, read)
        if not self.sheets:
            unread_sheets(self.covers, read, titles.covers)
        year = titles.fiscal_year
        is_report = not self.only_plans or "overall" in values or any("ratings" in action for action in listed)
        return ImportedReport(
            values,
            self.doubts.uncertainties(),
            year,
            additions,
            is_fiscal=bool(year),
            is_report=is_report,
            names_days=titles.names_unread_days,
        )

    def said_heading(self) -> list[Uncertainty]:
        """Say how the heading was read, in the form that ``--columns`` takes; nothing if there is no heading."""
        header = self.layout.header
        if not header:
            return []
        rows = f"row {header[0]}" if len(header) == 1 else f"rows {header[0]} to {header[-1]}"
        words = f'the heading in {rows} was read as --columns "{said_columns(self.roles.columns)}"'
        return [Uncertainty("", words, "if a column is wrong, correct --columns, and import again")]

    def cells(self, index: int) -> list[WorkbookCell]:
        """Return the cells of a column below the heading, each merged cell once."""
        cells = (row.cells.get(index) for row in self.layout.below)
        return [cell for cell in cells if cell and not cell.spread]
