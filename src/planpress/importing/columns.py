"""The columns of the table in Part C, from the words of its heading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import heading_role, is_sentence, is_usual, mentioned_role, role_of
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.tables.headings import heading_assessor
from planpress.model import Plan

MORE_THAN_ONE = 2
GENERIC = frozenset(
    ["assessment", "evaluation", "rating", "ratings", "review", "progress", "notation", "note", "evaluacion",
     "valoracion", "calificacion", "appreciation", "the", "by", "of", "for", "a", "de", "la", "le", "les", "du",
     "des", "par", "por", "el", "los", "del", "and", "et", "y"]
)  # fmt: skip
"""Words in the labels of assessors that do not tell them apart."""
RATED = ("rating", "evaluation")
OTHERS = "?"
"""Stands for a rater who is not an assessor of the plan, and for earlier ratings."""
RATERS = r"(?:secretariat|secr[ée]tariat|secretar[ií]a|ngo|ong|auditor|reviewer|panel|comit\w+|evaluator)"
OF_OTHERS = re.compile(
    rf"\b(?:by|of|from|par|por|du|de|del)\s+(?:(?:the|la|le|los|las|cites)\s+|l['\u2019])*{RATERS}s?\b"
    rf"|\b{RATERS}s?['\u2019]|\b(?:previous|earlier|former|prior|pr[ée]c[ée]dente?|ant[ée]rieure?|anterior|previa)\b",
    re.IGNORECASE,
)
"""Words for raters other than the Party itself, and for earlier ratings, in headings of columns of ratings."""


@dataclass(frozen=True)
class DetailColumns:
    """What each column of Part C holds.

    Args:
        roles: What each column holds, by its position from 0: "number", "action", "indicator", "rating", "summary" or
            another key of ``ROLES``.
    """

    roles: Mapping[int, str]

    def role(self, cell: TableCell) -> str:
        """Return what a cell holds; "" if the cell is not in a column of the heading."""
        return next((self.roles[column] for column in _span(cell) if column in self.roles), "")


def detail_columns(row: TableRow, labels: LabelReader) -> DetailColumns | None:
    """Return the columns that a row names if it can be the heading of Part C, or None.

    Args:
        row: The row.
        labels: Recognises the labels of ratings, which are the headings of Part B.
    """
    if _names_an_action(row):
        return None
    rated = _rated_cells(row, labels)
    named = [(cell, "" if cell in rated else _role(cell)) for cell in row.cells]
    roles = {role for _, role in named}
    if len(roles - {""}) > 1:
        named = [(cell, role or ("" if cell in rated else mentioned_role(cell.text))) for cell, role in named]
        roles = {role for _, role in named}
    if not roles & {"summary", "comments"}:  # "Evidence of progress" may be the only column of texts
        named = [(cell, "summary" if role == "evidence" else role) for cell, role in named]
        roles = {role for _, role in named}
    if "action" not in roles or not roles & {"summary", "comments"}:
        return None
    if any(role and is_sentence(cell.text) and not is_usual(cell.text) for cell, role in named):
        return None
    columns: dict[int, str] = {}
    evaluation: list[int] = []
    before = ""
    for cell, role in named:
        # a copy as text has an empty cell for each further column that a heading spans
        before = role or ("" if cell.text else before)
        if before == "evaluation":
            evaluation += _span(cell)
        elif before:
            columns |= dict.fromkeys(_span(cell), before)
    for place, column in enumerate(evaluation):
        columns[column] = "rating" if place == len(evaluation) - 1 else "indicator"
    return DetailColumns(columns)


def _names_an_action(row: TableRow) -> bool:
    """Tell whether a row begins with the number of an action; the cells of a heading may all be numbered."""
    cells = row.filled[:MORE_THAN_ONE]
    numbers = [action_number(cell.text) or number_alone(cell.text) for cell in cells]
    return any(numbers) and not all(number and not number.prefix for number in numbers)


def _rated_cells(row: TableRow, labels: LabelReader) -> list[TableCell]:
    """Return the cells that are labels of ratings; a single one may be a heading with the same words."""
    exact = [cell for cell in row.filled if labels.named(cell.text)]
    if len(exact) < MORE_THAN_ONE:
        return []
    return [cell for cell in row.filled if cell in exact or labels.read(cell.text).rating]


def by_assessor(columns: DetailColumns, row: TableRow, plan: Plan) -> DetailColumns:
    """Tell apart the columns of ratings that the heading assigns to different assessors.

    Args:
        columns: What the columns hold.
        row: The heading, or its second line.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The columns; those of assessors other than the first have a role such as "rating:secretariat". A column with
        earlier ratings, or with those of somebody whom the plan does not list, has no role.
    """
    first = plan.assessors[0].id
    named = {
        cell: named_assessor(cell.text, plan) for cell in row.filled if columns.role(cell) in ("rating", "indicator")
    }
    if len(set(named.values()) - {""}) < MORE_THAN_ONE:
        # "Indicator agreed with the Secretariat" is not a rating by the Secretariat.
        named = {cell: name for cell, name in named.items() if _is_of_ratings(cell)}
    raters = {cell: name or (OTHERS if OF_OTHERS.search(cell.text) else "") for cell, name in named.items()}
    if set(raters.values()) <= {"", first}:
        return columns
    roles = dict(columns.roles)
    for cell, rater in raters.items():
        if rater:
            role = {first: "rating", OTHERS: ""}.get(rater, f"rating:{rater}")
            roles |= dict.fromkeys(_span(cell), role)
    unnamed = [
        cell for cell, rater in raters.items()
        if not rater and _is_of_ratings(cell) and {roles.get(column) for column in _span(cell)} == {"indicator"}
    ]  # fmt: skip
    if unnamed and "rating" not in roles.values():  # the last column of an evaluation holds the rating
        roles[_span(unnamed[-1])[-1]] = "rating"
    return DetailColumns({column: role for column, role in roles.items() if role})


def _is_of_ratings(cell: TableCell) -> bool:
    return (_role(cell) or mentioned_role(cell.text)) in RATED


def named_assessor(text: str, plan: Plan) -> str:
    """Return the assessor that a heading names, even by words such as "Party" for a self-assessment by the Party.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id; "" if the heading names none, or several.
    """
    if named := heading_assessor(text, plan):
        return named
    words: dict[str, set[str]] = {}
    for assessor in plan.assessors:
        wordings = (*assessor.label.wordings, *(assessor.name.wordings if assessor.name else ()))
        words[assessor.id] = {word for wording in wordings for word in key(wording.words).split()} - GENERIC
    heading = set(key(text).split())
    matching = [name for name, own in words.items()
                if heading & own - {word for other in words if other != name for word in words[other]}]  # fmt: skip
    return matching[0] if len(matching) == 1 else ""


def upright(table: DocumentTable) -> Sequence[TableRow]:
    """Return the rows of a table; a table with its headings in the first column is first turned around.

    Args:
        table: The table; if its headings are in the first column, each row is a heading and its text.
    """
    labelled = [_labelled(row) for row in table.rows]
    roles = {role for role, _ in labelled}
    if not {"action", "rating"} <= roles or not {"summary", "comments", "indicator"} & roles:
        return table.rows
    if any(map(_is_usual_heading, table.rows)):
        return table.rows
    columns = {role: column for column, role in enumerate(ROLES)}
    first = table.rows[0]
    heading = (TableCell((TextParagraph((TextRun(ROLES[role][0]),), first.place),), columns[role]) for role in ROLES)
    rows = [TableRow(tuple(heading), first.place, first.table)]
    start = labelled[0][0] or "action"
    cells: list[TableCell] = []
    for role, inner in labelled:
        if role == start and cells:
            rows.append(TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table))
            cells = []
        cells += [replace(cell, column=columns.get(role, len(ROLES)), width=1) for cell in inner]
    return [*rows, *([TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table)] if cells else [])]


def _is_usual_heading(row: TableRow) -> bool:
    """Tell whether a row is a heading above columns: it names the action and more, or two columns in three cells."""
    whole = {heading_role(cell.text) for cell in row.filled} - {""}
    begun = [cell for cell in row.filled if _role(cell)]
    return ("action" in whole and len(whole) > 1) or len(row.filled) > len(begun[:MORE_THAN_ONE]) >= MORE_THAN_ONE


def _labelled(row: TableRow) -> tuple[str, Sequence[TableCell]]:
    """Return what the other cells of a row hold, according to its first cell; an action's number needs no heading."""
    if len(row.filled) == 1 and _numbered(row.filled[0].text):
        return "action", row.filled
    if not row.filled or row.filled[0].column or len(row.filled) > 2:  # noqa: PLR2004  a heading and its text
        return "", row.filled
    return _role(row.filled[0]), row.filled[1:]


def _numbered(text: str) -> bool:
    """Tell whether a text begins with the number of an action, not of a pillar."""
    number = action_number(text)
    return number is not None and number.prefix != ""


def refined(columns: DetailColumns, row: TableRow, plan: Plan) -> DetailColumns | None:
    """Return the columns after a second line of headings, such as "indicator" and "rating"; None for any other row."""
    named = {cell: _role(cell) or ("rating" if named_assessor(cell.text, plan) else "") for cell in row.filled}
    if not named or not all(role in ("indicator", "rating") for role in named.values()) or _is_template(row):
        return None
    lower = {**columns.roles, **{column: role for cell, role in named.items() for column in _span(cell)}}
    return by_assessor(DetailColumns(lower), row, plan)


def _is_template(row: TableRow) -> bool:
    return any(cell.text.startswith("[") for cell in row.filled)


def _span(cell: TableCell) -> range:
    return range(cell.column, cell.column + cell.width)


def _role(cell: TableCell) -> str:
    return role_of(cell.text)
