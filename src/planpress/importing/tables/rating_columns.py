"""Decides whose ratings the columns of a table contain, and which columns of ratings are left out."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from planpress.importing.authors import has_unknown_words, is_by_a_body, is_by_others, without_verbs
from planpress.importing.lexicon import headings, key
from planpress.importing.nothing import is_nothing
from planpress.importing.rater_words import OUTSIDE
from planpress.importing.raters import (
    OF_ASSESSOR,
    assessors_in,
    column_rater,
    is_of_party,
    names_another_rater,
    names_the_party,
)
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import recency, years_in
from planpress.importing.tables.columns import BODIES, ROLES, TEXTS, TableColumn
from planpress.importing.tables.contents import MOST, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import NUMBERED, heading_matches
from planpress.importing.tables.layout import TableLayout, lines_above
from planpress.importing.tables.statuses import StatusReader
from planpress.model import Plan
from planpress.model.scalars import quoted

RATED = ("rating", "status")
"""The roles of columns of ratings; "status" is that of a column without words, whose colours may be ratings."""
NEVER_FREE = frozenset(
    [*RATED, "percent", "number", "start", "due", "timeframe", "reached", "revised_due", "period", "baseline", "target",
     "value", "progress", "updates", "starred", "from"]
)  # fmt: skip
"""Roles of columns that do not hold names or free words, or that are told apart from ratings by other means."""
SAID = frozenset(["progress", "updates", "comments", "outlook", "challenges"])
"""The roles of texts by the Party about an action."""
GROUPING = ("pillar", "objective", "milestone")
"""Roles of headings such as "Category" or "Stage reached", which name no rater."""
NOTE = "note"
"""The role of texts by an assessor of the plan other than the Party, which explain its ratings."""
NEARLY_ALL = 0.8
"""The share of cells with labels of ratings that shows that a column contains ratings, whatever its heading says."""
LONGEST_SHEET_NAME = 31
"""The maximum number of characters in the name of a sheet; programs cut longer names."""
IF_NOT = "if that is wrong, name the column in --columns"


def rated_column(column: TableColumn, heading: str, plan: Plan, doubts: Doubts) -> TableColumn:
    """Return a column of ratings with its assessor, or as a column to be left out.

    Args:
        column: The column, with one of the roles in ``RATED``.
        heading: The words that may name its assessor: its own heading, or a heading above several columns.
        plan: The plan, with its assessors.
        doubts: Where to note what is uncertain.
    """
    rater = column_rater(heading, plan)
    if rater.obstacle:
        hint = f"if it is a rating of this plan, name it: --columns {rater.remedy}={column.letters}"
        doubts.tell_role(column.named, LEFT_OUT, f"was left out, because {rater.obstacle}", hint)
        return replace(column, role=LEFT_OUT)
    return replace(column, detail=rater.assessor)


def assessor_column(
    column: TableColumn, texts: Sequence[str], status: StatusReader, plan: Plan, doubts: Doubts
) -> TableColumn:
    """Return a column with labels of ratings and the name of an assessor as its heading; any other column unchanged.

    Args:
        column: A column whose heading was not recognised.
        texts: The texts of its cells.
        status: Recognises labels of ratings.
        plan: The plan, with its assessors.
        doubts: Where to note what is uncertain.
    """
    if not column.heading or share(texts, status.is_status) < MOST:
        return column
    rater = column_rater(column.heading, plan)
    if not (rater.obstacle or rater.assessor or is_of_party(column.heading, plan)):
        return column
    return rated_column(replace(column, role="rating"), column.heading, plan, doubts)


def name_assessors(texts: Sequence[str], plan: Plan) -> bool:
    """Tell whether any text in a column such as "Assessed by" names an assessor, the Party's side or another rater.

    Args:
        texts: The texts of the cells.
        plan: The plan, with its assessors.
    """
    raters = ((text, column_rater(text, plan)) for text in dict.fromkeys(texts))
    return any(rater.assessor or rater.obstacle or names_the_party(text, plan) for text, rater in raters)


def holds_labels(role: str, texts: Sequence[str], status: StatusReader) -> bool:
    """Tell whether nearly all cells of a column are ratings, although its heading announces names or free words.

    Figures below "Pillar" or "Action" are numbers, even if a legend gives them the meaning of ratings.

    Args:
        role: What the heading says.
        texts: The texts of the cells.
        status: Recognises labels of ratings.
    """
    if role in NEVER_FREE or (role in NUMBERED and share(texts, str.isdecimal) >= MOST):
        return False
    is_label = status.is_status if role in TEXTS else status.begins
    labels = unlike = 0
    for text in texts:
        if is_label(text) or (role in BODIES and status.is_short(text)):
            labels += 1
        elif not is_nothing(text):
            unlike += 1
        if unlike > len(texts) * (1 - NEARLY_ALL):  # most columns end here, after a few cells
            return False
    return labels > 0 and labels >= (labels + unlike) * NEARLY_ALL


def column_of_labels(column: TableColumn, role: str, plan: Plan, doubts: Doubts) -> TableColumn:
    """Return a column of ratings under a heading such as "Ministry" with its assessor, or as a column to be left out.

    Args:
        column: The column.
        role: What its heading says, which its cells contradict.
        plan: The plan, with its assessors.
        doubts: Where to note what is uncertain.
    """
    assessors = assessors_in(column.heading, plan)
    if role not in TEXTS and (assessors or column_rater(column.heading, plan).obstacle):
        return rated_column(replace(column, role="rating"), column.heading, plan, doubts)
    if role in GROUPING or (role not in TEXTS and is_of_party(column.heading, plan, role)):
        return replace(column, role="rating", detail=plan.assessors[0].id)
    reason = "was left out, because its cells are ratings, and its heading does not say whose they are"
    hint = f"if they are ratings of this plan, name the assessor: --columns rating:ASSESSOR={column.letters}"
    doubts.tell_role(column.named, LEFT_OUT, reason, hint)
    return replace(column, role=LEFT_OUT)


def text_column(column: TableColumn, plan: Plan, doubts: Doubts) -> TableColumn:
    """Return a column of texts, or as a column to be left out if its heading names an author other than the Party.

    Args:
        column: The column of texts.
        plan: The plan, with its assessors.
        doubts: Where to note this.
    """
    from_outside = column.role == "challenges" and OUTSIDE.search(column.heading)
    others = [assessor for assessor in assessors_in(column.heading, plan) if assessor != plan.assessors[0].id]
    if column.role in SAID and len(others) == 1 and not from_outside and not column.given:
        return replace(column, role=NOTE, detail=others[0])
    if column.role in SAID and not from_outside and is_by_others(column.heading, plan, column.role):
        return _by_another_author(column, column.role, doubts)
    rater = column_rater(without_verbs(column.heading), plan)
    if column.role in SAID and is_by_a_body(column.heading, plan, column.role):
        reason = f"was read as {ROLES[column.role]}, without the name of the author"
        hint = f"if these are not the Party's words, leave them out: --columns skip={column.letters}"
        doubts.tell_role(column.named, column.role, reason, hint)
    elif (
        rater.remedy == OF_ASSESSOR
        or rater.assessor not in ("", plan.assessors[0].id)
        or (column.role == "comments" and has_unknown_words(column.heading, plan, column.role))
    ):
        doubts.tell_role(column.named, column.role, f"was read as {ROLES[column.role]}", IF_NOT)
    return column


def notes_of_raters(columns: Sequence[TableColumn], plan: Plan, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the columns of texts by assessors of the plan that the table has no ratings by; they are left out.

    Args:
        columns: The columns with their roles.
        plan: The plan, with its assessors.
        doubts: Where to note this.
    """
    rating = {column.detail or plan.assessors[0].id for column in columns if column.role in ("rating", "cross")}
    for column in columns:
        if column.role == NOTE and column.detail not in rating:
            yield _by_another_author(column, "comments", doubts)


def _by_another_author(column: TableColumn, role: str, doubts: Doubts) -> TableColumn:
    reason = "was left out, because its heading names an author who is not the Party"
    hint = f"if these are the Party's words, name the column: --columns {role}={column.letters}"
    doubts.tell_role(column.named, LEFT_OUT, reason, hint)
    return replace(column, role=LEFT_OUT)


def say_raters_above(layout: TableLayout, columns: Iterable[TableColumn], plan: Plan, doubts: Doubts) -> None:
    """Say that the name of a sheet or a line above the table may tell whose ratings a column contains.

    Args:
        layout: The table.
        columns: Its columns with their roles.
        plan: The plan, with its assessors.
        doubts: Where to note this.
    """
    party = plan.assessors[0].id
    silent = [column for column in columns if column.role in ("rating", "cross") and column.detail == party
              and not column.given and not assessors_in(column.heading, plan)]  # fmt: skip
    names = [(f"sheet '{name}'", name) for name in (layout.sheet.name, *layout.joined)]
    judged = [term for term, roles in headings().items() if "rating" in {role for role, _ in roles}]
    lines = [(place, line) for place, line in lines_above(layout)
             if any(re.search(rf"(?<!\w){re.escape(term)}s?(?!\w)", key(line)) for term in judged)]  # fmt: skip
    for place, words in (*names, *lines) if silent else ():
        if (
            names_another_rater(_without_groups(words, plan), plan)
            and re.sub(r"\d+", "", key(words)).strip() not in headings()
        ):
            reason = f"{quoted(words)} may say whose ratings these are; they were read as ratings by {quoted(party)}"
            hint = f"name the assessor if that is wrong: --columns rating:ASSESSOR={silent[0].letters}"
            doubts.tell(place, reason, hint)


def _without_groups(text: str, plan: Plan) -> str:
    """Return the name of a sheet or a line without the titles of the plan's pillars and objectives, also cut ones."""
    seen = key(text)
    named = (*(pillar.title for pillar in plan.pillars), *(objective.title for objective in plan.objectives))
    titles = {key(wording.words) for title in named for wording in title.wordings} - {""}
    for title in sorted(titles, key=len, reverse=True):
        seen = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)", " ", seen)
    bare = seen.lstrip("0123456789. ")
    is_cut = len(text) >= LONGEST_SHEET_NAME and any(title.startswith(bare) for title in titles)
    return "" if is_cut else seen


def one_for_each_assessor(
    columns: Iterable[TableColumn],
    texts: Callable[[int], Sequence[str]],
    status: StatusReader,
    plan: Plan,
    doubts: Doubts,
) -> Iterator[TableColumn]:
    """Yield the columns of ratings with their assessors; all but one for each assessor are left out.

    A column that ``--columns`` names is preferred; then, in this order, one with texts, one that names its assessor,
    one with labels of ratings, one with a heading of usual words, and the most recent one.

    Args:
        columns: The columns of ratings in their order.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, with its assessors.
        doubts: Where to note which columns were left out.
    """

    def unlikely(column: TableColumn) -> tuple[object, ...]:
        cells = texts(column.index)
        unread = bool(cells) and share(cells, status.is_status) < MOST / 2
        unusual = bool(column_rater(column.heading, plan).unknown)
        return not column.given, not cells, not column.detail, unread, unusual, *recency(column)

    taken: dict[str, TableColumn] = {}
    for column in sorted(columns, key=unlikely):
        assessor = column.detail or plan.assessors[0].id
        if assessor in taken and _is_prose(column, texts(column.index), status):
            yield replace(column, role="progress", detail="")
        elif assessor in taken:
            reason = f"was left out, because {taken[assessor].named} is the rating by {quoted(assessor)}"
            hint = f"name its assessor: --columns rating:ASSESSOR={column.letters}"
            if _is_earlier(column, taken[assessor]):
                reason = f"was left out, because {taken[assessor].named} is about a later time"
                hint = f"if it belongs to this report, name it: --columns rating:{assessor}={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, reason, hint)
            yield replace(column, role=LEFT_OUT)
        else:
            taken[assessor] = column
            yield replace(column, detail=assessor)


def _is_earlier(column: TableColumn, other: TableColumn) -> bool:
    """Tell whether the headings of two columns name times, the first an earlier one."""
    return bool(years_in(column.heading) and years_in(other.heading)) and recency(column) > recency(other)


def _is_prose(column: TableColumn, texts: Sequence[str], status: StatusReader) -> bool:
    """Tell whether a column such as "Status" contains sentences that begin with labels, not the labels alone."""
    headed = [match.role for match in heading_matches(column.heading)[:1]] == ["status"] and not column.given
    return headed and share(texts, status.is_status) < MOST / 2 and share(texts, status.begins) >= MOST
