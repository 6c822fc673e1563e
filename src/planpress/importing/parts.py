"""Finds Parts A, B and C in a document, by their headings and by the headings of their tables."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow, TextParagraph
from planpress.importing.action_tables import upright
from planpress.importing.bound_reports import end_of_report
from planpress.importing.columns import detail_columns
from planpress.importing.described_actions import beginning_of_descriptions
from planpress.importing.form_words import PART_TITLE
from planpress.importing.front_lines import line_of
from planpress.importing.heading_rows import with_joined_headings
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.labels_over_values import with_labels_beside
from planpress.importing.lettered_parts import PARTS, Item, LetteredParts, has_usual_title
from planpress.importing.name_lines import lines_where
from planpress.importing.numbered_pillars import is_heading_above
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.part_headings import LONGEST, part_letter
from planpress.importing.part_rows import divided_at_parts
from planpress.importing.rows_of_titles import with_joined_titles
from planpress.importing.summary_tables import lists_ratings, names_actions
from planpress.importing.table_contents import TableContents
from planpress.importing.tables_without_texts import (
    has_further_columns,
    has_only_tables_of_ratings,
    has_table_with_texts,
)
from planpress.importing.titled_tables import with_titles
from planpress.importing.untitled_synopsis import with_a_synopsis
from planpress.model import Plan

COUNT = re.compile(r"\s*(?:\(\s*\d{1,3}(?:\s+\w+)?\s*\)|[:\u2013-]\s*\d{1,3})\s*$")
NUMBERED = re.compile(r"\(?(?:[IVX]{1,4}|\d{1,2}|[A-Z])\s?[.)\u2013\u2014-]\s+[^\W\d_]")
"""The beginning of a heading such as "III. Actions"."""
MOST_ABOVE = 10
"""How many paragraphs above a table are searched for its heading."""
LINES = 2
FEW_LABELS = 2
"""How many labels of ratings a row needs to be the heading of Part B."""


@dataclass
class FormParts:
    """The paragraphs and rows of a report, by part.

    Args:
        front: What comes before the first part, with a table of contents.
        by_letter: The paragraphs and rows of Parts A, B and C, without the headings of the parts.
        earlier: The place and the heading of an earlier report that is annexed and left out; "" if there is none.
        headings: The headings of Parts A, B and C, with their places.
        read_as: The parts below whose headings a table of another part is, with that part.
    """

    front: list[Item] = field(default_factory=list)
    by_letter: Mapping[str, list[Item]] = field(default_factory=lambda: {"A": [], "B": [], "C": []})
    earlier: tuple[str, str] = ("", "")
    headings: dict[str, tuple[str, str]] = field(default_factory=dict)
    read_as: dict[str, str] = field(default_factory=dict)


def form_parts(document: OfficeDocument, labels: LabelReader, plan: Plan) -> FormParts:
    """Divide a document into its parts, in whatever order they are.

    A part begins with its heading, or with the heading of its table if the heading is missing. What comes before the
    first part belongs to the front page, and so do a table of contents and other headings of parts without tables,
    if the parts begin again after them.

    Args:
        document: The document.
        labels: Recognises the labels of ratings in the heading of Part B.
        plan: The plan that the report belongs to, whose pillars may be named above the table of Part C.

    Raises:
        RefusedError: A second report that is not an earlier one follows the first.
    """
    sections: list[tuple[str, list[Item]]] = [("", [])]
    tables: set[int] = set()
    parts = FormParts()
    items = list(_items(document.blocks, labels))
    contents = TableContents(items, labels)
    letters = list(map(partial(_letter, LetteredParts(items, labels, contents)), items))
    kept = _begin_descriptions(items, letters, contents, labels, plan)
    letters = with_a_synopsis(items, letters, partial(_begins_a_part, labels, contents), labels, plan)
    end = end_of_report(items, letters, labels, plan)
    without_texts = has_only_tables_of_ratings(items, contents, labels)
    for position, (item, letter) in enumerate(zip(items[:end], letters, strict=False)):
        if letter:
            parts.headings[letter] = (item.place, line_of(item))
            if position in kept and sections[-1][0] and not any(map(line_of, sections[-1][1])):
                parts.read_as[sections[-1][0]] = letter
            sections.append((letter, []))
            if position not in kept:
                continue
        current = sections[-1][0]
        if isinstance(item, TableRow):
            begins = item.table not in tables
            tables.add(item.table)
            named = _letter_of_table(item, labels, contents, current, begins=begins)
            if without_texts and begins and current != "C" and has_further_columns(item, labels, contents):
                named = "C"
            if named and named != current:
                parts.read_as[current] = named
                pillars = _pillars_above(sections[-1][1], contents.rows[item.table], plan) if named == "C" else []
                above = _headings_above(sections[-1][1], named, labels, current) if current in PARTS[:2] else []
                sections.append((named, [*above, *pillars]))
        sections[-1][1].append(item)
    if end < len(items):
        parts.earlier = (items[end].place, line_of(items[end]))
    again = _contents(sections)
    for number, (letter, items) in enumerate(sections):
        (parts.by_letter[letter] if letter and number >= again else parts.front).extend(items)
    return parts


def _begin_descriptions(
    items: Sequence[Item], letters: list[str], contents: TableContents, labels: LabelReader, plan: Plan
) -> set[int]:
    """Begin a missing Part C at actions that are described in paragraphs.

    Args:
        items: The paragraphs and rows of the document.
        letters: For each of them, the part whose heading it is; Part C is added.
        contents: The tables.
        labels: Recognises the labels of ratings.
        plan: The plan.

    Returns:
        The position of the beginning if it is no heading, so that the item belongs to the part.
    """
    if "C" in letters or has_table_with_texts(contents, labels):
        return set()
    described = beginning_of_descriptions(items, labels, plan)
    if described is None:
        return set()
    letters[described.position] = "C"
    return set() if described.is_heading else {described.position}


def _headings_above(items: list[Item], letter: str, labels: LabelReader, before: str) -> list[Item]:
    """Take the headings right above a table out of the part before it, and return those with unusual titles.

    Args:
        items: What is above the table.
        letter: The part that begins with the table.
        labels: Recognises the labels of ratings, which are no headings.
        before: The part above; in Part B, other headings are those of pillars.
    """
    above = [item for item in items[-MOST_ABOVE:] if isinstance(item, TextParagraph) and item.words]
    in_a_list = len(above) > 1 and all(NUMBERED.match(line.words) for line in above[-2:])
    titles = [line for line in above[-1:] if _is_a_heading(line, labels, letter) and not in_a_list]
    if before != "A" and not any(has_usual_title(line.words, letter) for line in titles):
        return []
    if titles:
        del items[items.index(titles[0]) :]
    return [line for line in titles if not has_usual_title(line.words, letter)]


def _pillars_above(items: list[Item], rows: Sequence[TableRow], plan: Plan) -> list[Item]:
    """Take the heading of a pillar right above a table of actions out of the part before it, and return it."""
    last = next((item for item in reversed(items) if isinstance(item, TableRow) or item.words), None)
    if not isinstance(last, TextParagraph) or not is_heading_above(last, rows, plan):
        return []
    del items[items.index(last) :]
    return [last]


def _is_a_heading(paragraph: TextParagraph, labels: LabelReader, letter: str) -> bool:
    """Tell whether a short line is numbered, bold or a usual title, and neither a sentence, an entry nor a rating."""
    words = paragraph.words
    if paragraph.level is not None or len(words) > LONGEST // 2 or is_sentence(words) or SIGN.search(words):
        return False
    is_bold = all(run.bold for run in paragraph.runs if run.text.strip())
    is_title = is_bold or bool(NUMBERED.match(words)) or has_usual_title(words, letter)
    return is_title and not labels.named(words)


def _contents(sections: Sequence[tuple[str, Sequence[Item]]]) -> int:
    """Return how many sections come before the last beginning of the parts, such as those of a table of contents."""
    end = 0
    for number, (letter, _) in enumerate(sections):
        before = sections[end:number]
        again = {section[0] for section in before} & {section[0] for section in sections[number:]} - {""}
        with_rows = any(isinstance(item, TableRow) for name, items in before if name for item in items)
        if before and letter < sections[number - 1][0] and again and not with_rows:
            end = number
    return end


def heading_labels(row: TableRow, labels: LabelReader) -> dict[int, str]:
    """Return the ratings that the cells of a row name, by the column in which they begin."""
    return {cell.column: name for cell in row.filled if (name := labels.likely(without_count(cell.text)))}


def without_count(label: str) -> str:
    """Return a label in the heading of Part B without the number of its actions, as in "Achieved (2)"."""
    return COUNT.sub("", label)


def _items(blocks: Iterable[TextParagraph | DocumentTable], labels: LabelReader) -> Iterator[Item]:
    for block in with_titles(with_labels_beside(divided_at_parts(blocks), labels), labels):
        if isinstance(block, DocumentTable):
            yield from upright(with_joined_headings(with_joined_titles(block, labels), labels), labels)
        else:
            yield from (
                (block,) if _is_broken_heading(block) else lines_where(block, lambda line: bool(part_letter(line)))
            )


def _is_broken_heading(paragraph: TextParagraph) -> bool:
    """Tell whether a paragraph is the heading of a part with its title on the second line."""
    lines = "".join(run.text for run in paragraph.runs).split("\n")
    return len(lines) == LINES and bool(PART_TITLE.match(paragraph.words)) and not PART_TITLE.match(lines[0])


def _letter(lettered: LetteredParts, item: Item) -> str:
    """Return the part whose heading a paragraph or row is; "" if it is not a heading."""
    letter = ""
    if isinstance(item, TextParagraph):
        letter = part_letter(item.words)
    elif len(item.filled) == 1 or item.typed:
        letter = part_letter(" ".join(cell.text for cell in item.filled))
    return letter or lettered.letter(item)


def _begins_a_part(labels: LabelReader, contents: TableContents, row: TableRow) -> bool:
    return bool(_letter_of_table(row, labels, contents, "", begins=contents.rows[row.table][0] is row))


def _letter_of_table(row: TableRow, labels: LabelReader, contents: TableContents, current: str, *, begins: bool) -> str:
    """Return the part whose table begins with a row; "" if the row is not the heading of such a table.

    A row with several ratings within Part C may be about an action or explain the colours, so there the heading of Part
    B must be the first row of its table, contain nothing but labels, and have actions below it.
    """
    if detail_columns(row, labels, contents):
        return "C"
    named = heading_labels(row, labels)
    if current != "C":
        is_list = begins and current in ("", "A") and lists_ratings(contents.rows[row.table], labels)
        return "B" if len(named) >= FEW_LABELS or is_list else ""
    only_labels = len(named) == len(row.filled) and len(set(named.values())) == len(named) > FEW_LABELS
    return "B" if begins and only_labels and any(map(names_actions, contents.rows[row.table])) else ""
