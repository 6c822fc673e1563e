"""Turns a table about one action, or about several below each other, with its headings beside or before its texts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.column_contents import TitledColumn, content_under, roles_by_content
from planpress.importing.column_titles import column_role
from planpress.importing.columns import MORE_THAN_ONE, RATED, TEXTS
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import LONGEST, heading_role, is_usual, mentioned_role, mentions_another
from planpress.importing.label_pairs import in_pairs
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import ACTION, action_number, is_numbered, number_alone
from planpress.importing.paragraph_headings import SIGN, paragraph_heading, without_beginning
from planpress.importing.plan_headings import is_planned
from planpress.importing.rated_names import ENCLOSED
from planpress.importing.remark_titles import is_about_progress
from planpress.importing.unnamed_tables import has_only_unknown_texts, names_by_place

A_PAIR = 2
"""The number of cells in a row that consists of a heading and its text."""
WORD = re.compile(rf"(?:{'|'.join(map(re.escape, ROLES['action']))})\s+(?=\S{{1,12}}$)", re.IGNORECASE)
"""A word for actions before a number, as in "Measure 1.1"."""

WITH_WORD = re.compile(
    rf"(?:{'|'.join(map(re.escape, ROLES['action']))}|{ACTION})\s+(?:n[o\u00b0\u00ba]\.?\s*|\#\s*)?"
    r"\d{1,3}(?![\w.]*\d)",
    re.IGNORECASE,
)
"""The same before a whole number, as in "Action 1"."""
ANY = re.compile(rf"{WITH_WORD.pattern}|\d{{1,3}}\s?[.:)\u2013\u2014-]\s", re.IGNORECASE)


@dataclass(frozen=True)
class LabelledText:
    """A heading in a table about an action, and its text.

    Args:
        role: What the text is: a key of ``ROLES``; "" if it has no heading.
        label: The words of the heading; "" if it is the action's number that shows what the text is.
        cells: The cells of the text.
    """

    role: str
    label: str
    cells: Sequence[TableCell]


def upright(table: DocumentTable, labels: LabelReader) -> Sequence[TableRow]:
    """Return the rows of a table; a table about an action is first turned into a heading and a row.

    Args:
        table: The table; if it is about an action, each row is a heading and its text, or each cell is a text that
            begins with its heading, as in "Rating: Achieved".
        labels: Recognises the labels of ratings.
    """
    paired = in_pairs(table, labels)
    if any(_is_usual_heading(row, labels) or names_ratings(row, labels) for row in paired.rows) or _lists_actions(
        table, labels
    ):
        return table.rows
    labelled = _by_content(_with_names(_beside(paired), labels), labels)
    if any(text.role == "action" for text in labelled) and (inside := _inside(table)):
        labelled = inside
    elif not _is_about_an_action(labelled, labels):
        return table.rows
    headings = _made_headings()
    columns: list[str] = []
    named = any(text.role == "action" and not is_planned(text.label) for text in labelled)
    planned = [text for text in labelled if named and text.role == "action" and is_planned(text.label)]
    alike = {role: {text.label for text in labelled if text.role == role and text.label} for role in TEXTS}
    for text in labelled:
        own = _has_its_own_heading(text) or text in planned or len(alike.get(text.role, ())) > 1
        columns.append(text.label if own else text.role)
        headings |= {text.label: text.label} if own else {}
    places = {name: column for column, name in enumerate(headings)}
    first = table.rows[0]
    beside = {text.label: text.cells[0].place for text in reversed(labelled) if text.cells}
    heading = [TableCell((TextParagraph((TextRun(words),), beside.get(name) or first.place),), places[name])
               for name, words in headings.items()]  # fmt: skip
    rows = [TableRow(tuple(heading), first.place, first.table)]
    start = labelled[0].role or "action"
    cells: list[TableCell] = []
    for name, text in zip(columns, labelled, strict=True):
        if text.role == start and text not in planned and cells:
            rows.append(TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table))
            cells = []
        cells += [replace(cell, column=places.get(name, len(headings)), width=1) for cell in text.cells]
    return [*rows, *([TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table)] if cells else [])]


def _with_names(labelled: Sequence[LabelledText], labels: LabelReader) -> list[LabelledText]:
    """Return the texts of a table, with the name of the action that no label announces."""
    found = names_by_place([(text.role, text.cells[-1].text if text.cells else "") for text in labelled], labels)
    return [replace(text, role=found.get(place, text.role)) for place, text in enumerate(labelled)]


def _is_about_an_action(labelled: Sequence[LabelledText], labels: LabelReader) -> bool:
    """Tell whether a table names an action, and says something about it: its rating and more, or its progress."""
    if any(text.role == "action" and _is_rated(text, labels) for text in labelled):
        return True
    roles = {text.role for text in labelled}
    rated = any(text.role in RATED and text.cells for text in labelled)
    rated = rated and any(not text.role and text.label and text.cells for text in labelled)
    said = [(text.role, text.label, text.cells[-1].text if text.cells else "") for text in labelled]
    told = bool(roles & {"summary", "comments", "indicator"} and len(roles) > A_PAIR)
    return "action" in roles and (rated or told or has_only_unknown_texts(said))


def _is_rated(name: LabelledText, labels: LabelReader) -> bool:
    """Tell whether the name of an action has a number before it and a rating in brackets behind it."""
    text = name.cells[-1].text if name.cells else ""
    enclosed = ENCLOSED.search(text) if is_numbered(text) else None
    return enclosed is not None and bool(labels.named(enclosed[0]))


def _has_its_own_heading(text: LabelledText) -> bool:
    """Tell whether the heading of a text has words to be looked at, such as "Rating by the Secretariat"."""
    looked_at = ("", *RATED, *TEXTS, "evidence", "responsible", "due", "indicator", "percent")
    usual = is_usual(text.label) and _role(text.label) and text.role != "percent"
    mixed = mentions_another(text.label, text.role)
    return bool(text.label and text.role in looked_at and (mixed or not usual))


def _role(label: str) -> str:
    """Return what a label announces; the words of an action's name, as in "1.2 Agree on measures", announce nothing."""
    number = action_number(label)
    if number and number.prefix and number.behind and not is_usual(number.behind):
        return ""
    return column_role(label) or mentioned_role(label)


def _by_content(labelled: Sequence[LabelledText], labels: LabelReader) -> list[LabelledText]:
    """Return the texts of a table with what they are, as far as the words of the texts with the same heading show."""
    cells: dict[tuple[str, str], list[TableCell]] = {}
    for text in labelled:
        cells.setdefault((text.label, text.role), []).extend(text.cells)
    if not {role for _, role in cells} & {"action", "number"}:
        return list(labelled)
    columns = [
        TitledColumn(label, role, content_under(role, inside, labels)) for (label, role), inside in cells.items()
    ]
    roles = dict(zip(cells, roles_by_content(columns), strict=True))
    if "summary" not in roles.values():
        roles |= {
            place: "summary" for place, role in roles.items() if role == "comments" and is_about_progress(place[0])
        }
    by_content = ((text, roles[text.label, text.role]) for text in labelled)
    return [replace(text, role=role, label=text.label if role in (text.role, "percent") or not text.role else "")
            for text, role in by_content]  # fmt: skip


def printed_headings(row: TableRow) -> list[tuple[str, str]] | None:
    """Return the places and words of unusual headings of a table that was turned; None for any other row."""
    printed = as_printed(row)
    return None if printed is row else [(cell.place, cell.text) for cell in printed.filled]


def as_printed(row: TableRow) -> TableRow:
    """Return the heading of a table without the words that were added when the table was turned."""
    made = list(_made_headings().values())
    is_made = [cell.text for cell in row.filled[: len(made)]] == made
    return replace(row, cells=row.filled[len(made) :]) if is_made else row


def _made_headings() -> dict[str, str]:
    return {role: words[0] for role, words in ROLES.items()}


def _is_usual_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row is a heading above columns: it names the action and more, or two columns in three cells."""
    cells = [cell for cell in row.filled if not labels.named(cell.text)]
    whole = {heading_role(cell.text) for cell in cells} - {""}
    begun = [cell for cell in cells if column_role(cell.text) and not _begins_a_text(cell)]
    return ("action" in whole and len(whole) > 1) or len(row.filled) > len(begun[:MORE_THAN_ONE]) >= MORE_THAN_ONE


def names_ratings(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row consists of labels of ratings: the heading of Part B, not a text about an action.

    Args:
        row: The row.
        labels: Recognises the labels.
    """
    return len(row.filled) >= MORE_THAN_ONE and all(labels.named(cell.text) for cell in row.filled)


def _lists_actions(table: DocumentTable, labels: LabelReader) -> bool:
    """Tell whether several rows begin with different ratings, and so list actions, as Part B does."""
    first = (row.filled[0].text for row in table.rows if row.filled)
    return len({name for text in first if (name := labels.named(text))}) >= MORE_THAN_ONE


def _begins_a_text(cell: TableCell) -> bool:
    """Tell whether a cell begins with a heading and a colon, which a text follows."""
    heading = paragraph_heading(cell.paragraphs[0]) if cell.paragraphs else None
    return bool(heading and heading.text)


def _beside(table: DocumentTable) -> list[LabelledText]:
    """Return what the rows of a table hold; the number of an action may be a whole number if there is no other."""
    filled = [row for row in table.rows if row.filled]
    alone = (number_alone(row.filled[0].text) for row in filled)
    if any(is_numbered(row.filled[0].text) for row in filled) or any(number and number.prefix for number in alone):
        return [beside(row) for row in table.rows]
    counted = {id(row) for row in filled[:1]} | _counted_on(filled)
    return [beside(row, whole=ANY if id(row) in counted else WITH_WORD) for row in table.rows]


def _counted_on(rows: Sequence[TableRow]) -> set[int]:
    """Return the rows with only a name whose whole number follows that of the first row, above a label and its text."""
    found: set[int] = set()
    first = action_number(rows[0].filled[0].text) if rows else None
    following = int(first.id) + 1 if first and first.id.isdecimal() and len(rows[0].filled) == 1 else 0
    for row, below in pairwise(rows):
        number = action_number(row.filled[0].text) if following and len(row.filled) == 1 else None
        if number and number.id == str(following) and len(below.filled) == A_PAIR and _role(below.filled[0].text):
            found.add(id(row))
            following += 1
    return found


def beside(row: TableRow, whole: re.Pattern[str] | None = None) -> LabelledText:
    """Return what the other cells of a row hold, according to its first cell; an action's number needs no heading.

    Args:
        row: The row of a table about an action.
        whole: How the name of an action begins that has a whole number; None if no action has one.
    """
    if whole and row.filled and whole.match(row.filled[0].text) and not row.typed:
        if len(row.filled) == 1 and action_number(row.filled[0].text):
            return LabelledText("action", "", row.filled)
        if len(row.filled) == A_PAIR and WITH_WORD.fullmatch(row.filled[0].text):
            return _with_number(row.filled[1], f"{row.filled[0].text}.")
    if len(row.filled) == 1 and is_numbered(row.filled[0].text):
        return LabelledText("action", "", row.filled)
    if not row.filled or row.filled[0].column or len(row.filled) > A_PAIR:
        return LabelledText("", "", row.filled)
    label = row.filled[0].text
    number = number_alone(WORD.sub("", label))
    if number and number.prefix and len(row.filled) == A_PAIR and not row.typed:
        return _with_number(row.filled[1], number.printed)
    return LabelledText(_role(label), label, row.filled[1:])


def _with_number(title: TableCell, number: str) -> LabelledText:
    """Return the title of an action with its number, which another cell gives."""
    first, *rest = title.paragraphs
    first = replace(first, runs=(TextRun(f"{number} "), *first.runs))
    return LabelledText("action", "", (replace(title, paragraphs=(first, *rest)),))


def _inside(table: DocumentTable) -> list[LabelledText]:
    """Return the texts of a table whose cells begin with their headings; none if it is not such a table."""
    labelled: list[LabelledText] = []
    for row in table.rows:
        if len(row.filled) == 1 and is_numbered(row.filled[0].text):
            labelled.append(LabelledText("action", "", row.filled))
            continue
        texts = [text for cell in row.filled for text in _texts_in(cell)]
        if texts and not texts[0].role:
            return []
        labelled += texts
    roles = {text.role for text in labelled}
    return labelled if "action" in roles and roles & {"rating", "summary"} else []


def _texts_in(cell: TableCell) -> Iterator[LabelledText]:
    """Yield the texts in a cell, divided before each paragraph that begins with a heading."""
    role, label = "", ""
    paragraphs: list[TextParagraph] = []
    for number, paragraph in enumerate(cell.paragraphs):
        text = "".join(run.text for run in paragraph.runs)
        sign = SIGN.search(text, 0, LONGEST)
        words = text[: sign.start()].strip() if sign else ""
        begun = column_role(words) if sign and (number == 0 or paragraph_heading(paragraph)) else ""
        if begun and sign:
            if paragraphs:
                yield LabelledText(role, label, (replace(cell, paragraphs=tuple(paragraphs)),))
            role, label, paragraphs = begun, words, []
            paragraph = without_beginning(paragraph, sign.end())  # noqa: PLW2901  the rest of the paragraph
        if paragraph.text:
            paragraphs.append(paragraph)
    if paragraphs:
        yield LabelledText(role, label, (replace(cell, paragraphs=tuple(paragraphs)),))
