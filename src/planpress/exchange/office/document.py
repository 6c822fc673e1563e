"""A document as a reader sees it, whatever its format: paragraphs and tables in reading order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property


@dataclass(frozen=True)
class Uncertainty:
    """Something in a document that a person should look at.

    Args:
        place: Where it is, such as "table 2, row 5" or "line 43"; "" for the whole document.
        words: What is uncertain, or how it was read.
        hint: What to do; may be empty.
    """

    place: str
    words: str
    hint: str = ""


@dataclass(frozen=True)
class TextRun:
    r"""A stretch of text in one style.

    Args:
        text: The characters; a line break is "\n".
        italic: Whether it is printed in italics.
        bold: Whether it is printed in bold.
        link: The address that it leads to; "" if it is not a link.
    """

    text: str
    italic: bool = False
    bold: bool = False
    link: str = ""


@dataclass(frozen=True)
class TextParagraph:
    """A paragraph.

    Args:
        runs: Its text.
        place: Where it is.
        number: The automatic number that is printed before it, such as "1.1"; "" if it has none.
        level: The level in a list, from 0; None if it is not in a list.
    """

    runs: tuple[TextRun, ...]
    place: str
    number: str = ""
    level: int | None = None

    @cached_property
    def words(self) -> str:
        """Its text without the automatic number, on one line."""
        return " ".join("".join(run.text for run in self.runs).split())

    @cached_property
    def text(self) -> str:
        """Its text as printed, on one line."""
        return f"{self.number} {self.words}".strip()


@dataclass(frozen=True)
class TableCell:
    """A cell of a table.

    Args:
        paragraphs: Its text, including that of tables inside it.
        column: The first column of the grid that it fills, from 0.
        width: How many columns it fills.
        continued: Whether it is the lower part of a cell that began in a row above.
        fill: The colour behind it, or the colour of a sign or shape that is all it contains, such as "00b050"; "" if
            it is white or has none.
    """

    paragraphs: tuple[TextParagraph, ...]
    column: int
    width: int = 1
    continued: bool = False
    fill: str = ""

    @cached_property
    def text(self) -> str:
        """Its text as printed, on one line."""
        return " ".join(paragraph.text for paragraph in self.paragraphs if paragraph.text)

    @property
    def place(self) -> str:
        """Where its first paragraph is; "" if it has none."""
        return self.paragraphs[0].place if self.paragraphs else ""


@dataclass(frozen=True)
class TableRow:
    """A row of a table.

    Args:
        cells: Its cells, from the first column to the last.
        place: Where it is.
        table: The number of its table in the document, from 1.
        typed: Whether it is a line of a text file whose cells are divided by tabs; such a line may also be a paragraph
            with tabs in it.
    """

    cells: tuple[TableCell, ...]
    place: str
    table: int
    typed: bool = False

    @cached_property
    def filled(self) -> tuple[TableCell, ...]:
        """The cells that contain text."""
        return tuple(cell for cell in self.cells if cell.text)


@dataclass(frozen=True)
class DocumentTable:
    """A table.

    Args:
        rows: Its rows, from top to bottom.
    """

    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class BoxedText:
    """A text box, whose text is not part of the paragraph that it belongs to.

    Args:
        words: Its text on one line.
        lines: Its paragraphs.
    """

    words: str
    lines: tuple[TextParagraph, ...]

    @classmethod
    def of(cls, words: str, lines: Iterable[str], place: str) -> "BoxedText":
        """Return a text box.

        Args:
            words: Its text on one line.
            lines: The texts of its paragraphs.
            place: Where it is.
        """
        return cls(words, tuple(TextParagraph((TextRun(line),), place) for line in lines if line))


@dataclass(frozen=True)
class OfficeDocument:
    """A document.

    Args:
        blocks: Paragraphs and tables in reading order.
        uncertainties: What the reader of the format was not sure about.
        margins: What is printed around the text, in headers, footers and text boxes, such as the number of a
            meeting document.
        boxes: The text boxes, whose texts are also among the margins.
    """

    blocks: tuple[TextParagraph | DocumentTable, ...]
    uncertainties: tuple[Uncertainty, ...] = field(default=())
    margins: tuple[str, ...] = ()
    boxes: tuple[BoxedText, ...] = ()

    def texts(self) -> Iterator[str]:
        """Yield the text of each paragraph and of each filled cell, in reading order."""
        for block in self.blocks:
            if isinstance(block, DocumentTable):
                yield from (cell.text for row in block.rows for cell in row.filled)
            else:
                yield block.words


def runs_from(runs: Iterable[TextRun], start: int) -> tuple[TextRun, ...]:
    """Return runs without the characters at their beginning.

    Args:
        runs: The runs.
        start: How many characters to leave out.
    """
    kept: list[TextRun] = []
    for run in runs:
        if len(run.text) > start:
            kept.append(replace(run, text=run.text[max(0, start) :]))
        start -= len(run.text)
    return tuple(kept)


def row_as_line(cells: list[tuple[TextParagraph, ...]]) -> Iterator[TextParagraph]:
    """Yield the row of a table inside a cell as one paragraph, or as its paragraphs if the row has only one cell.

    Args:
        cells: The paragraphs of each cell.
    """
    if len(cells) < 2:  # noqa: PLR2004  nothing to join
        yield from (paragraph for paragraphs in cells for paragraph in paragraphs)
        return
    runs: list[TextRun] = []
    for paragraphs in cells:
        runs += [TextRun(" | ")] if runs else []
        for number, paragraph in enumerate(paragraphs):
            runs += [TextRun(" ")] if number else []
            runs += [*([TextRun(f"{paragraph.number} ")] if paragraph.number else []), *paragraph.runs]
    yield TextParagraph(tuple(runs), cells[0][0].place)
