"""The columns of the table in Part C, from the words of its heading."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.column_contents import (
    JUDGED,
    ColumnContent,
    TitledColumn,
    roles_by_content,
)
from planpress.importing.column_titles import (
    Named,
    column_role,
    has_numbers_only,
    with_one_title,
    with_progress,
    with_texts_by_time,
)
from planpress.importing.heading_words import (
    is_heading,
    is_question,
    is_sentence,
    mentioned_role,
    mentioned_roles,
)
from planpress.importing.labels import LabelReader
from planpress.importing.left_out import LeftOut
from planpress.importing.measure_columns import with_measures
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.rater_words import is_current
from planpress.importing.raters import OTHERS, is_of_party, only_assessor, rater
from planpress.importing.table_contents import TableContents
from planpress.importing.unnamed_columns import (
    has_other_texts,
    has_read_texts,
    with_bodies,
    with_names_and_ratings,
    with_plans,
    with_texts,
    with_texts_of_a_year,
    without_ratings_as_names,
)
from planpress.model import Plan

MORE_THAN_ONE = 2
RATED = JUDGED
FEW_WORDS = 4
"""The maximum number of words in the second line of a heading."""
TEXTS = ("summary", "comments", "challenges", "outlook")


@dataclass(frozen=True)
class DetailColumns:
    """What each column of Part C holds.

    Args:
        roles: What each column holds, by its position from 0: "number", "action", "indicator", "rating", "summary" or
            another key of ``ROLES``; "rating:" and the id of another assessor; or "percent:" and the heading.
        left_out: The columns that hold neither titles of actions nor anything that the Party reports, by their
            position.
    """

    roles: Mapping[int, str]
    left_out: Mapping[int, LeftOut] = field(default_factory=dict)

    def role(self, cell: TableCell) -> str:
        """Return what a cell holds; "" if the cell is not in a column of the heading."""
        return next((self.roles[column] for column in span(cell) if column in self.roles), "")

    def left_out_with(self, cell: TableCell) -> LeftOut | None:
        """Return the column that is left out and contains a cell; None if there is none."""
        return next((self.left_out[column] for column in span(cell) if column in self.left_out), None)


def detail_columns(
    row: TableRow, labels: LabelReader, contents: TableContents | None = None, *, without_texts: bool = False
) -> DetailColumns | None:
    """Return the columns that a row names if it can be the heading of Part C; otherwise None.

    Args:
        row: The row.
        labels: Recognises the labels of ratings, which are the headings of Part B.
        contents: Looks at the cells below the row; without it, only the words of the heading count.
        without_texts: Whether a column of ratings is enough, and no column of texts is needed.
    """
    if names_an_action(row):
        return None
    rated = _rated_cells(row, labels)
    named: Named = [(cell, "" if cell in rated else _role(cell)) for cell in row.cells]
    roles = {role for _, role in named}
    if len(roles - {""}) > 1:
        named = [(cell, role or ("" if cell in rated else mentioned_role(cell.text))) for cell, role in named]
        roles = {role for _, role in named}
    named = with_measures(named, row, contents)
    if contents and len(roles - {""}) > 1:
        named = _by_content(without_ratings_as_names(named, row, contents), row, contents)
    if contents:
        named = with_bodies(with_names_and_ratings(named, row, contents), row, contents)
        named = with_texts_of_a_year(named, row, contents)
        roles = {role for _, role in named}
    named = with_plans(named, row, contents) if contents else named
    roles = {role for _, role in named}
    if "action" in roles and roles & set(RATED) and not has_read_texts(named, row, contents):
        named = with_texts_by_time(named)
        named = with_texts(named, row, contents) if contents else named
        roles = {role for _, role in named}
    if not roles & {"summary", "comments"}:  # "Evidence of progress" may be the only column of texts
        named = [(cell, "summary" if role == "evidence" else role) for cell, role in named]
        roles = {role for _, role in named}
    named, left_out = with_one_title(with_progress(named))
    roles = {role for _, role in named}
    has_texts = roles & {"summary", "comments"} or (contents and has_other_texts(named, row, contents))
    has_texts = has_texts or (without_texts and roles & set(RATED))
    if not ("action" in roles or has_numbers_only(named)) or not has_texts:
        return None
    if any(role and is_sentence(cell.text) and not (is_question(cell.text) or is_heading(cell.text))
           for cell, role in named):  # fmt: skip
        return None
    columns: dict[int, str] = {}
    evaluation: list[int] = []
    before = ""
    for cell, role in named:
        # a copy as text has an empty cell for each further column that a heading spans
        before = "" if cell in left_out else role or ("" if cell.text else before)
        if before == "evaluation":
            evaluation += span(cell)
        elif before:
            columns |= dict.fromkeys(span(cell), before)
    for place, column in enumerate(evaluation):
        columns[column] = "rating" if place == len(evaluation) - 1 else "indicator"
    return DetailColumns(columns, {column: left for cell, left in left_out.items() for column in span(cell)})


def _by_content(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Return the cells of a heading with what their columns hold, as far as the cells below them show."""
    above = ["", *(role for _, role in named)]
    seen = [
        TitledColumn(
            cell.text,
            role,
            ColumnContent.UNKNOWN if _is_spanned(cell, before) else contents.below(row, span(cell), role),
        )
        for before, (cell, role) in zip(above, named, strict=False)
    ]
    roles = roles_by_content(seen)
    return [(cell, f"percent:{cell.text}" if role == "percent" else role)
            for (cell, _), role in zip(named, roles, strict=True)]  # fmt: skip


def _is_spanned(cell: TableCell, before: str) -> bool:
    """Tell whether a cell without words belongs to the heading of ratings before it, as in a copy as text."""
    return not cell.text and before in JUDGED


def names_an_action(row: TableRow) -> bool:
    """Tell whether a row begins with the number of an action; the cells of a heading may all be numbered.

    Args:
        row: The row.
    """
    cells = row.filled[:MORE_THAN_ONE]
    numbers = [action_number(cell.text) or number_alone(cell.text) for cell in cells]
    return any(numbers) and not all(number and not number.prefix for number in numbers)


def _rated_cells(row: TableRow, labels: LabelReader) -> list[TableCell]:
    """Return the cells that are labels of ratings; a single such cell may be a heading with the same words."""
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
        earlier ratings, or with those of somebody whom the plan does not list, is left out.
    """
    first = plan.assessors[0].id
    columns = _headed_by_assessors(columns, row, plan)
    raters = {cell: rater(cell.text, plan) for cell in row.filled if columns.role(cell) in ("rating", "indicator")}
    if len(set(raters.values()) - {"", OTHERS}) < MORE_THAN_ONE:
        # "Indicator agreed with the Secretariat" is not a rating by the Secretariat.
        raters = {cell: name for cell, name in raters.items() if _may_be_of_ratings(cell)}
    if set(raters.values()) <= {"", first}:
        return columns
    roles, left_out = dict(columns.roles), dict(columns.left_out)
    for cell, name in raters.items():
        if name:
            role = {first: "rating", OTHERS: ""}.get(name, f"rating:{name}")
            roles |= dict.fromkeys(span(cell), role)
            left_out |= {} if role else dict.fromkeys(span(cell), LeftOut(cell.text))
    unnamed = [
        cell for cell, name in raters.items()
        if not name and _may_be_of_ratings(cell) and {roles.get(column) for column in span(cell)} == {"indicator"}
    ]  # fmt: skip
    if unnamed and "rating" not in roles.values():  # the last column of an evaluation holds the rating
        roles[span(unnamed[-1])[-1]] = "rating"
    return DetailColumns({column: role for column, role in roles.items() if role}, left_out)


def _headed_by_assessors(columns: DetailColumns, row: TableRow, plan: Plan) -> DetailColumns:
    """Return the columns, including those whose heading only names who gives ratings, such as "Secretariat"."""
    first = plan.assessors[0].id
    roles, left_out = dict(columns.roles), dict(columns.left_out)
    for cell in row.filled:
        if not columns.role(cell) and len(cell.text.split()) <= FEW_WORDS and rater(cell.text, plan) == OTHERS:
            left_out |= dict.fromkeys(span(cell), LeftOut(cell.text))
        name = "" if columns.role(cell) else only_assessor(cell.text, plan)
        if name and (name != first or not any(is_of_ratings(c) and rater(c.text, plan) in ("", first)
                                              for c in row.filled if c != cell)):  # fmt: skip
            roles |= dict.fromkeys(span(cell), "rating" if name == first else f"rating:{name}")
    return DetailColumns(roles, left_out)


def is_of_ratings(cell: TableCell) -> bool:
    """Tell whether a cell is the heading of ratings."""
    return (_role(cell) or mentioned_role(cell.text)) in RATED


def _may_be_of_ratings(cell: TableCell) -> bool:
    """Tell whether a heading of ratings or indicators is about ratings, or only adds a word such as "Previous"."""
    return (_role(cell) or mentioned_role(cell.text)) in (*RATED, "")


def refined(columns: DetailColumns, row: TableRow, plan: Plan) -> DetailColumns | None:
    """Return the columns after a second line of headings, such as "indicator" and "rating"; None for any other row."""
    named = {cell: _role(cell) or _rated_by(cell, columns, plan) for cell in row.filled}
    texts = {cell for cell, role in named.items() if role in TEXTS and _rated_by(cell, columns, plan)}
    if not named or _is_template(row):
        return None
    if not all(role in ("indicator", "rating") or cell in texts for cell, role in named.items()):
        return None
    lower = {**columns.roles, **{column: role for cell, role in named.items() for column in span(cell)}}
    left_out = {column: left for column, left in columns.left_out.items() if column not in lower}
    return by_assessor(DetailColumns(lower, left_out), row, plan)


def _rated_by(cell: TableCell, columns: DetailColumns, plan: Plan) -> str:
    """Return what a cell below a heading holds if it says whose, or for which report, that is; otherwise ""."""
    role = columns.role(cell)
    if role not in ("rating", "indicator", *TEXTS) or is_sentence(cell.text):
        return ""
    own = role not in TEXTS and (is_current(cell.text) or is_of_party(cell.text, plan))
    if not (own or only_assessor(cell.text, plan) or (len(cell.text.split()) <= FEW_WORDS and rater(cell.text, plan))):
        return ""
    return role if role in TEXTS else "rating"


def _is_template(row: TableRow) -> bool:
    return any(cell.text.startswith("[") for cell in row.filled)


def span(cell: TableCell) -> range:
    """Return the columns that a cell fills."""
    return range(cell.column, cell.column + cell.width)


def _role(cell: TableCell) -> str:
    """Return what a cell of a heading announces; "Evaluation: indicator" beside another column is only an indicator."""
    role = column_role(cell.text)
    return "indicator" if role == "evaluation" and cell.width == 1 and _is_of_indicators(cell.text) else role


def _is_of_indicators(heading: str) -> bool:
    mentioned = mentioned_roles(heading)
    return "indicator" in mentioned and "rating" not in mentioned
