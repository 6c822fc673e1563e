"""Divides the texts in the cells of an action at labels, such as "Next steps: " in a cell about progress."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.heading_words import mentions_another
from planpress.importing.headings_ahead import last_year
from planpress.importing.labels_in_sentences import cuts_between_sentences
from planpress.importing.paragraph_headings import BEGINNING, RUN_IN_ROLES, label_before, paragraph_heading
from planpress.importing.remark_titles import is_about_progress, subject_role
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.prose import BULLET, dated_texts

DIVIDED = ("progress", "comments", "challenges", "outlook")
"""The roles of the columns whose cells are divided."""
Texts = dict[str, list[WorkbookCell]]


@dataclass(frozen=True)
class CellLabel:
    """A label at the beginning of a line or between two sentences.

    Args:
        role: What the words behind it are; "" if they belong to the column.
        length: The number of characters of the label, with the bullet before it.
    """

    role: str
    length: int


def divided_at_labels(entry: TableEntry, columns: Sequence[TableColumn]) -> tuple[TableEntry, Texts]:
    """Return an action without the texts whose labels announce something else than their column, and these by role.

    Columns in several languages and cells with dated statements stay as they are, because the words behind a label
    would lose their language or their date.

    Args:
        entry: The action.
        columns: The columns of the table.
    """
    moved: Texts = {}
    kept: dict[int, dict[str, str]] = {}
    for column in columns:
        if column.role not in DIVIDED or column.detail:
            continue
        for cell in entry.cells(column.index):
            texts = texts_by_role(cell.text, column.role)
            if texts.keys() == {column.role} or dated_texts(cell.text, day_first=None).updates:
                continue
            kept.setdefault(column.index, {})[cell.text] = texts.pop(column.role, "")
            for role, text in texts.items():
                moved.setdefault(role, []).append(replace(cell, text=text))
    if not moved:
        return entry, moved
    return replace(entry, rows=[_without_moved(row, kept) for row in entry.rows]), moved


def _without_moved(row: WorkbookRow, kept: Mapping[int, Mapping[str, str]]) -> WorkbookRow:
    """Return a row with the texts that remain in its cells, given by column and by the whole text of the cell."""
    cells = {
        index: replace(cell, text=kept[index][cell.text]) if cell.text in kept.get(index, ()) else cell
        for index, cell in row.cells.items()
    }
    return replace(row, cells=cells)


def texts_by_role(text: str, role: str) -> dict[str, str]:
    """Return the texts in a cell by what their labels announce, without these labels.

    A label in an entry of a list need not be about those below, so a list that goes on without labels stays whole.

    Args:
        text: The text of the cell.
        role: The role of its column, which texts without a label have.
    """
    found: dict[str, list[str]] = {}
    current, awaited, listed = role, "", -1
    for piece in _pieces(text):
        words = piece
        bullet = BULLET.match(piece)
        indent = len(bullet["indent"]) if bullet else -1
        if label := _label(piece[:BEGINNING], has_more=piece.endswith("\n")):
            found.setdefault(role, []).append(awaited)
            current, awaited = label.role or role, ""
            if current != role:
                behind = piece[label.length :]
                words = f"{bullet[0]}{behind}" if bullet and behind.strip() else behind
                awaited = "" if behind.strip() else piece
            listed = indent if current != role and not awaited else -1
        elif 0 <= indent <= listed:
            return {role: text}
        if words.strip():
            found.setdefault(current, []).append(words)
            awaited = ""
    found.setdefault(role, []).append(awaited)
    joined = {name: "".join(pieces).rstrip() for name, pieces in found.items()}
    return {name: text for name, text in joined.items() if text}


def _pieces(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, divided before the labels between their sentences."""
    for line in text.splitlines(keepends=True):
        cuts = [0, *cuts_between_sentences(line), len(line)]
        yield from (line[start:end] for start, end in pairwise(cuts))


@lru_cache(maxsize=1_000)
def _label(beginning: str, *, has_more: bool) -> CellLabel | None:
    """Return the label of a line or of a sentence; None if it has none, or one that is not certain.

    Args:
        beginning: Its first characters.
        has_more: Whether another line follows, so that the label may be alone on its line.
    """
    bullet = BULLET.match(beginning)
    words = beginning[bullet.end() :] if bullet else beginning.lstrip()
    heading = paragraph_heading(TextParagraph((TextRun(words),), ""))
    if not heading or (heading.text is None and not has_more):
        return None
    role, label = heading.role, label_before(TextParagraph((TextRun(words),), ""))
    if mentions_another(label, role) or last_year(label):
        return None
    if role == "comments":
        role = "" if is_about_progress(label) else subject_role(label) or role
    rest = "".join(run.text for run in heading.text.runs) if heading.text else ""
    return CellLabel(role if role in RUN_IN_ROLES else "", len(beginning) - len(rest))
