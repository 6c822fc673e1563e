"""Reads the cells in a document's tables of actions that contain only a colour, with its legend of colours."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TableRow, TextParagraph, TextRun
from planpress.exchange.office.docx_shading import SIGN
from planpress.importing.colour_legends import ColourLegend, hues_of
from planpress.importing.labels import LONGEST_LABEL, LabelReader
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.tables.doubts import Doubts
from planpress.model.scalars import quoted

TRAFFIC = frozenset(["green", "yellow", "red"])
WRITE = "write the ratings"


def with_words_for_colours(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document with the words of its legend in cells that contain only a colour.

    A cell whose colour no legend explains stays empty, and becomes an uncertainty.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
    """
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    if not any(cell.fill for table in tables for row in table.rows for cell in row.cells):
        return document
    legend = _legend(document, labels)
    doubts = Doubts()
    blocks = tuple(
        _TableColours(block, legend, labels, doubts).read() if isinstance(block, DocumentTable) else block
        for block in document.blocks
    )
    told = [*document.uncertainties, *doubts.uncertainties()]
    return replace(document, blocks=blocks, uncertainties=tuple(told))


def _legend(document: OfficeDocument, labels: LabelReader) -> ColourLegend:
    """Return what the lines, the tables without actions and the headings of a document say about colours."""
    legend = ColourLegend(labels.named)
    for block in document.blocks:
        if isinstance(block, TextParagraph):
            legend.line(block.text, block.place)
            continue
        first = _first_action(block)
        for position, row in enumerate(block.rows):
            if position < first or _explains(row, labels):
                _add(legend, row, labels, in_heading=position < first < len(block.rows))
    return legend


def _add(legend: ColourLegend, row: TableRow, labels: LabelReader, *, in_heading: bool) -> None:
    """Add what a row says about colours; in the heading of a table, only the words on a colour explain it."""
    texts = {cell.column: cell.text for cell in row.cells if not _is_sign(cell)}
    fills = {cell.column: cell.fill for cell in row.cells if cell.fill}
    if in_heading:
        texts = {column: text for column, text in texts.items() if labels.named(text)}
        fills = {column: fill for column, fill in fills.items() if column in texts}
    legend.row(texts, fills, dict.fromkeys(texts, row.place).__getitem__)
    for cell in row.filled:
        legend.line(cell.text, row.place)
    if len(row.filled) == 2:  # noqa: PLR2004  a colour and its meaning
        legend.line("=".join(cell.text for cell in row.filled), row.place)


def _explains(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row below actions contains nothing but a colour and, beside it, the label of a rating."""
    coloured = any(cell.fill and not cell.text and not cell.continued for cell in row.cells)
    return coloured and len(row.filled) == 1 and bool(labels.named(row.filled[0].text))


def _first_action(table: DocumentTable) -> int:
    """Return the position of the first row that names an action by its number; the number of rows if none does."""
    return next((position for position, row in enumerate(table.rows) if _is_numbered(row)), len(table.rows))


def _is_numbered(row: TableRow) -> bool:
    return any(action_number(cell.text) or number_alone(cell.text) for cell in row.filled)


def _is_sign(cell: TableCell) -> bool:
    return bool(SIGN.fullmatch(cell.text))


@dataclass
class _TableColours:
    """Reads the colours in one table."""

    table: DocumentTable
    legend: ColourLegend
    labels: LabelReader
    doubts: Doubts
    taken: dict[str, None] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    """The colours of whole rows without the label of a rating."""

    def read(self) -> DocumentTable:
        first = _first_action(self.table)
        below = self.table.rows[first:]
        if not any(cell.fill for row in below for cell in row.cells):
            return self.table
        self.headings = self._headings(self.table.rows[:first])
        self.plain = self._plain_columns(below)
        rows = (*self.table.rows[:first], *map(self._row, below))
        if len({hue for fill in self.whole for hue in hues_of(fill) & TRAFFIC}) > 1:
            reason = "rows of the table have different colours, which no legend explains, so they were left out"
            self.doubts.tell(below[0].place.partition(",")[0], reason, WRITE)
        if self.taken:
            shown = ", ".join(map(quoted, self.taken))
            words = f"the colours in it were read as {shown}, with the legend that begins at {self.legend.place}"
            self.doubts.tell(below[0].place.partition(",")[0], words, "compare the ratings with the colours")
            rows = tuple(row for row in rows if not _explains(row, self.labels))
        return DocumentTable(rows)

    def _headings(self, rows: Sequence[TableRow]) -> dict[int, str]:
        """Return the words above each column."""
        return {column: cell.text for row in rows for cell in row.filled
                for column in range(cell.column, cell.column + cell.width)}  # fmt: skip

    def _plain_columns(self, rows: Sequence[TableRow]) -> set[int]:
        """Return the columns that have one colour behind all their cells, words included, which says nothing."""
        colours: dict[int, Counter[str]] = {}
        worded: set[int] = set()
        for row in rows:
            for cell in row.cells:
                colours.setdefault(cell.column, Counter())[cell.fill] += 1
                if cell.fill and cell.text and not _is_sign(cell) and not self.labels.named(cell.text):
                    worded.add(cell.column)
        return {column for column in worded if len(colours[column]) == 1}

    def _row(self, row: TableRow) -> TableRow:
        texts = [cell for cell in row.filled if not _is_sign(cell)]
        if not texts or _explains(row, self.labels) or not any(cell.fill for cell in row.cells):
            return row
        common = {cell.fill for cell in texts}
        around = common.pop() if len(common) == 1 else ""
        if around and not any(self.labels.named(cell.text) for cell in texts) and not self.legend.meaning(around):
            self.whole.add(around)
        cells = tuple(self._cell(cell, row, around) for cell in row.cells)
        self._compare(cells, row)
        return replace(row, cells=cells)

    def _cell(self, cell: TableCell, row: TableRow, around: str) -> TableCell:
        """Return a cell with the word for its colour if it contains nothing else."""
        empty = not cell.text or _is_sign(cell)
        if not cell.fill or not empty or cell.continued or cell.fill == around or cell.column in self.plain:
            return cell
        if meant := self.legend.meaning(cell.fill):
            self.taken[meant] = None
            return replace(cell, paragraphs=(TextParagraph((TextRun(meant),), row.place),))
        if not cell.text:
            below = f" below {quoted(self.headings[cell.column])}" if cell.column in self.headings else ""
            why = "which the legend does not explain" if self.legend else "which no legend explains"
            reason = f"a cell{below} contains only a colour, {why}, so it was left out"
            self.doubts.tell(row.place, reason, WRITE)
        return cell

    def _compare(self, cells: Sequence[TableCell], row: TableRow) -> None:
        """Say where words and colours disagree, and where the colour of other words may be a rating."""
        rated = {cell: rating for cell in cells if cell.text and (rating := self._rating(cell.text))}
        for cell, rating in rated.items():
            meant = self.legend.meaning(cell.fill) if cell.fill else ""
            if meant and self.labels.named(meant) != rating:
                reason = f"{quoted(cell.text)} is on the colour of {quoted(meant)}; the words were used"
                self.doubts.tell(row.place, reason, "write the rating that is meant")
        coloured = [cell for cell in cells if cell.text and cell.fill and self.legend.meaning(cell.fill)]
        if coloured and not rated:
            meant = self.legend.meaning(coloured[0].fill)
            reason = f"words in this row are on the colour of {quoted(meant)}, which was not read as a rating"
            self.doubts.tell(row.place, reason, WRITE)

    def _rating(self, text: str) -> str:
        """Return the rating that a cell names, perhaps with a share or a remark, as in "On track (28 of 40)"."""
        return self.labels.named(text) or (self.labels.read(text).rating if len(text) <= LONGEST_LABEL else "")
