"""Says which headings of Part C have unusual words, or can mean two things, and how they were read."""

from planpress.exchange.office import TableRow
from planpress.importing.authors import has_unknown_words, is_by_a_body
from planpress.importing.column_titles import column_role
from planpress.importing.columns import RATED, TEXTS, DetailColumns
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_remainders import remaining_words
from planpress.importing.heading_words import is_clear, is_usual, mentioned_role
from planpress.importing.lexicon import key
from planpress.importing.plan_headings import BRACKETED
from planpress.importing.rater_words import is_earlier
from planpress.importing.raters import rater
from planpress.importing.remark_titles import is_about_progress, is_explanation
from planpress.model import Plan
from planpress.model.scalars import quoted

HOLDS = {
    "action": "titles of actions", "summary": "progress", "comments": "comments", "challenges": "challenges",
    "outlook": "the outlook", "evidence": "evidence", "indicator": "indicators", "responsible": "bodies in charge",
    "due": "deadlines",
}  # fmt: skip
"""What columns hold, as messages name it; ratings have a message of their own."""

REMARKS = frozenset(map(key, ROLES["comments"]))
"""Headings that announce comments also if no other column has the progress; "Details" does not."""


def doubtful_headings(columns: DetailColumns, row: TableRow, plan: Plan) -> list[tuple[str, str]]:
    """Return places and doubts about headings: unknown words, texts about an earlier report, texts that are joined.

    Args:
        columns: What the columns hold.
        row: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    said: list[tuple[str, str]] = []
    by_role: dict[str, list[str]] = {}
    for cell in row.filled:
        role, heading, place = columns.role(cell), BRACKETED.sub("", cell.text), cell.place or row.place
        if role == "rating" and _is_doubtful_of_ratings(heading) and not rater(cell.text, plan):
            said.append((place, f"{quoted(cell.text)} was read as the heading of the Party's ratings"))
        elif role in TEXTS and is_earlier(cell.text):
            said.append((place, f"{quoted(cell.text)} was read as the heading of texts about this report"))
        elif role in TEXTS and is_by_a_body(cell.text, plan, {"summary": "progress"}.get(role, role)):
            said.append((place, f"the texts under {quoted(cell.text)} were imported without the name of their author"))
        elif role == "comments" and (has_unknown_words(cell.text, plan, role) or (
            "summary" not in columns.roles.values() and key(heading) not in REMARKS
        )):  # fmt: skip
            said.append((place, f"{quoted(cell.text)} was read as the heading of comments by the Party"))
        elif role in HOLDS and _is_doubtful(heading, role, plan):
            said.append((place, f"{quoted(cell.text)} was read as the heading of {HOLDS[role]}"))
        elif role == "number" and column_role(cell.text) != "number":
            said.append((place, f"{quoted(cell.text)} was read as the heading of the numbers of actions"))
        if role in TEXTS:
            by_role.setdefault(role, []).append(cell.text)
    for cell in row.cells:
        if (
            not cell.text
            and columns.roles.get(cell.column) == "rating"
            and columns.roles.get(cell.column - 1) != "indicator"
        ):
            said.append((row.place, "a column without a heading was read as that of the Party's ratings"))
    for headings in by_role.values():
        if len({key(heading) for heading in headings}) > 1:
            shown = " and ".join(map(quoted, headings))
            said.append((row.place, f"the texts under {shown} were read as the same kind of text, and joined"))
    return said


def _is_doubtful_of_ratings(heading: str) -> bool:
    """Tell whether a heading above ratings has unusual words, or is usually above something else."""
    role = column_role(heading) or mentioned_role(heading)
    return not is_usual(heading) or role not in (*RATED, "summary")


def _is_doubtful(heading: str, role: str, plan: Plan) -> bool:
    """Tell whether a heading could announce something else; an explanation of a rating is not always progress."""
    if role == "summary" and is_explanation(heading):
        return True
    if role == "outlook" and not column_role(heading):  # "Planned"
        return True
    return not (is_clear(heading, role) or _decided_by_cells(heading, role, plan))


def _decided_by_cells(heading: str, role: str, plan: Plan) -> bool:
    """Tell whether the other columns or the cells show that a heading announces progress or indicators."""
    if role == "summary" and is_about_progress(heading):
        return not remaining_words(heading, "progress", plan)
    return role in ("summary", "indicator") and column_role(heading) in RATED
