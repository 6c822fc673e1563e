"""Turns tables with the overall ratings of several assessors into lines such as "Overall rating, Party: On track"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from planpress.exchange.office import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
)
from planpress.importing.columns import RATED
from planpress.importing.heading_words import heading_role
from planpress.importing.labels import LabelReader
from planpress.importing.overall_sentences import asks_for_the_whole, is_of_the_whole, may_be_of_the_whole
from planpress.importing.raters import named_assessor, names_the_party, rater
from planpress.importing.tables.overall_words import is_overall
from planpress.model import Plan
from planpress.model.scalars import quoted

SEVERAL = 2


def with_overall_tables(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document in which each table of overall ratings is a paragraph for each rating.

    The heading of such a table names who rates, and each row below it has a rating of the whole plan from each of them;
    or its heading says that the ratings are of the whole plan, and each row names who rates.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    reader = _OverallTables(labels, plan)
    blocks = [line for block in document.blocks for line in reader.lines(block)]
    return replace(document, blocks=tuple(blocks), uncertainties=(*document.uncertainties, *reader.uncertainties))


@dataclass
class _OverallTables:
    labels: LabelReader
    plan: Plan
    uncertainties: list[Uncertainty] = field(default_factory=list)

    def lines(self, block: TextParagraph | DocumentTable) -> list[TextParagraph] | list[TextParagraph | DocumentTable]:
        """Return the overall ratings in a table as paragraphs; any other block as it is."""
        rows = [row for row in block.rows if row.filled] if isinstance(block, DocumentTable) else []
        if len(rows) < SEVERAL:
            return [block]
        return self._below_names(*rows) or self._beside_names(*rows) or [block]

    def _below_names(self, heading: TableRow, *rows: TableRow) -> list[TextParagraph]:
        """Return the ratings in rows below the names of those who rate."""
        names = {cell.column: cell for cell in heading.filled if self._names_a_rater(cell.text)}
        others = [cell for cell in heading.filled if cell.column not in names]
        are_raters = len(names) >= SEVERAL and all(cell is heading.filled[0] for cell in others)
        if not are_raters or not all(self._is_overall(row, names) for row in rows):
            return []
        return [self._line(row, _label(row, names), names[cell.column], cell)
                for row in rows for cell in row.filled if cell.column in names]  # fmt: skip

    def _is_overall(self, row: TableRow, names: Mapping[int, TableCell]) -> bool:
        """Tell whether a row has a rating below each name, and at most words for the whole plan beside them."""
        rated = [cell for cell in row.filled if cell.column in names]
        beside = [cell.text for cell in row.filled if cell.column not in names]
        return bool(rated) and all(map(self._is_rating, rated)) and all(map(_is_of_the_plan, beside))

    def _beside_names(self, heading: TableRow, *rows: TableRow) -> list[TextParagraph]:
        """Return the ratings in rows that begin with the names of those who rate, and what the Party adds to them."""
        rated = next((cell for cell in heading.filled if _is_of_the_whole(cell.text)), None)
        found = [_RatedName.of(row, rated) for row in rows] if rated else []
        if rated is None or not all(self._is_of_a_rater(name) for name in found):
            return []
        return [line for row, name in zip(rows, found, strict=True) if name for line in self._lines(row, rated, name)]

    def _is_of_a_rater(self, name: "_RatedName | None") -> bool:
        return name is not None and self._names_a_rater(name.name.text) and self._is_rating(name.rating)

    def _lines(self, row: TableRow, label: TableCell, found: "_RatedName") -> Iterator[TextParagraph]:
        yield self._line(row, label.text, found.name, found.rating)
        for cell in found.texts:
            if rater(found.name.text, self.plan) in ("", self.plan.assessors[0].id):
                yield from cell.paragraphs
            else:
                words = f"{quoted(cell.text)} is by {quoted(found.name.text)}, not by the Party, so it was left out"
                self.uncertainties.append(Uncertainty(row.place, words, "add it by hand if it belongs to the report"))

    def _names_a_rater(self, text: str) -> bool:
        return bool(rater(text, self.plan) or named_assessor(text, self.plan) or names_the_party(text, self.plan))

    def _is_rating(self, cell: TableCell) -> bool:
        return bool(self.labels.read(cell.text).rating)

    def _line(self, row: TableRow, label: str, name: TableCell, rating: TableCell) -> TextParagraph:
        words = ", ".join(filter(None, (label.rstrip(" :"), name.text.rstrip(" :"))))
        return TextParagraph((TextRun(f"{words}: {self.labels.read(rating.text).printed}"),), row.place)


@dataclass(frozen=True)
class _RatedName:
    """A row with the name of somebody who rates, the rating and texts."""

    name: TableCell
    rating: TableCell
    texts: tuple[TableCell, ...]

    @classmethod
    def of(cls, row: TableRow, heading: TableCell) -> "_RatedName | None":
        first, *others = row.filled
        rating = next((cell for cell in others if cell.column == heading.column), None)
        texts = tuple(cell for cell in others if cell is not rating)
        return cls(first, rating, texts) if rating else None


def _label(row: TableRow, names: Mapping[int, TableCell]) -> str:
    return next((cell.text for cell in row.filled if cell.column not in names), "")


def _is_of_the_whole(text: str) -> bool:
    return is_of_the_whole(text) or may_be_of_the_whole(text) or asks_for_the_whole(text) or is_overall(text)


def _is_of_the_plan(text: str) -> bool:
    return _is_of_the_whole(text) or heading_role(text) in RATED
