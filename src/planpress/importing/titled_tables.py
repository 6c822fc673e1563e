"""Joins a table about an action to the paragraph above it that names the action."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.action_tables import LabelledText, beside, names_ratings, upright
from planpress.importing.column_contents import JUDGED, is_text
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import is_sentence
from planpress.importing.label_pairs import in_pairs
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import ActionNumber, action_number
from planpress.importing.paragraph_headings import label_before, paragraph_heading
from planpress.importing.part_headings import LONGEST, part_letter

MOST_ABOVE = 10
"""How many paragraphs above a table are searched for the name of its action."""
READ = frozenset(["summary", "comments"])
BETWEEN = frozenset(["rating", "responsible", "due"])
"""What a line between the name of an action and its table can give."""

Block = TextParagraph | DocumentTable


def with_titles(blocks: Iterable[Block], labels: LabelReader) -> Iterator[Block]:
    """Yield paragraphs and tables; a table about an action that it does not name begins with the paragraph that does.

    A table that contains only short values, such as the rating, becomes paragraphs, because the texts are around it.

    Args:
        blocks: The paragraphs and tables of a document.
        labels: Recognises the labels of ratings.
    """
    above: list[TextParagraph] = []
    for block in blocks:
        if isinstance(block, TextParagraph):
            above.append(block)
            continue
        name = None if any(names_ratings(row, labels) for row in block.rows) else name_above(above)
        paired = in_pairs(block, labels)
        texts = _texts(paired, name) if name else []
        if (
            name
            and any(text.role in READ or _has_texts(text) for text in texts)
            and (titled := _titled(paired, name, labels))
        ):
            between = _labelled(above[above.index(name) + 1 :], texts)
            yield from (paragraph for paragraph in above if paragraph is not name and paragraph not in between)
            yield DocumentTable((titled.rows[0], *_rows(between, block), *titled.rows[1:]))
        elif any(
            text.role in (*JUDGED, "") and text.cells and labels.read(text.cells[-1].text).rating for text in texts
        ):
            yield from (*above, *_as_paragraphs(paired))
        else:
            yield from above
            yield block
        above = []
    yield from above


def _labelled(lines: Sequence[TextParagraph], texts: Sequence[LabelledText]) -> list[TextParagraph]:
    """Return the lines such as "Rating: On track" between the name of an action and a table that lacks their labels."""
    known = {text.role for text in texts}
    headings = [(line, paragraph_heading(line)) for line in lines]
    return [line for line, heading in headings
            if heading and heading.text and heading.role in BETWEEN and heading.role not in known]  # fmt: skip


def _rows(lines: Sequence[TextParagraph], table: DocumentTable) -> Iterator[TableRow]:
    """Yield a row for each of some lines, with its label and its text."""
    for line in lines:
        heading = paragraph_heading(line)
        if heading and heading.text:
            label = TextParagraph((TextRun(label_before(line)),), line.place)
            cells = (TableCell((label,), 0), TableCell((heading.text,), 1))
            yield TableRow(cells, line.place, table.rows[0].table)


def _texts(table: DocumentTable, name: TextParagraph) -> list[LabelledText]:
    """Return the texts of a table with their headings; none if it is not a table about the named action."""
    rows = [row for row in table.rows if row.filled]
    texts = [beside(row) for row in rows]
    titles = [text for text in texts if text.role == "action"]
    typed = any(row.typed for row in rows)
    if typed or any(text.role == "number" or not text.label for text in texts) or len(titles) > 1:
        return []
    return [] if titles and not _completes(name, titles[0]) else texts


def _titled(table: DocumentTable, name: TextParagraph, labels: LabelReader) -> DocumentTable | None:
    """Return a table with the name of its action in its first row; None if it is not about an action."""
    titles = [row for row in table.rows if beside(row).role == "action"]
    runs = [run for row in titles for paragraph in row.filled[-1].paragraphs for run in paragraph.runs]
    named = replace(name, runs=(*name.runs, TextRun(" "), *runs)) if titles else name
    heading = TextParagraph((TextRun(ROLES["action"][0]),), name.place)
    first = TableRow((TableCell((heading,), 0), TableCell((named,), 1)), name.place, table.rows[0].table)
    titled = DocumentTable((first, *(row for row in table.rows if row not in titles)))
    return None if upright(titled, labels) is titled.rows else titled


def _has_texts(text: LabelledText) -> bool:
    return not text.role and any(is_text(cell.text) for cell in text.cells)


def _completes(name: TextParagraph, title: LabelledText) -> bool:
    """Tell whether a text is the title of the action of which a paragraph has only the number."""
    number = action_number(name.text)
    return bool(title.cells) and not action_number(title.cells[-1].text) and number is not None and not number.behind


def _as_paragraphs(table: DocumentTable) -> Iterator[TextParagraph]:
    """Yield the rows of a table as paragraphs that begin with their headings."""
    for row in table.rows:
        if row.filled:
            label, *texts = (paragraph for cell in row.filled for paragraph in cell.paragraphs if paragraph.text)
            sign = TextRun(" " if label.text.endswith(":") else ": ")
            runs = [*label.runs, sign, *(run for text in texts[:1] for run in text.runs)]
            yield TextParagraph(tuple(runs), row.place)
            yield from texts[1:]


def name_above(above: Sequence[TextParagraph]) -> TextParagraph | None:
    """Return the last paragraph that names an action; None if there is none right above a table.

    Args:
        above: The paragraphs above the table.
    """
    filled = [paragraph for paragraph in above[-MOST_ABOVE:] if paragraph.words]
    for paragraph in reversed(filled):
        number = action_number(paragraph.text)
        if number and _is_name(number, paragraph) and (number.prefix or paragraph is filled[-1]):
            return paragraph
        if part_letter(paragraph.words):
            return None
    return None


def _is_name(number: ActionNumber, paragraph: TextParagraph) -> bool:
    return len(paragraph.words) <= LONGEST and not is_sentence(number.behind)
