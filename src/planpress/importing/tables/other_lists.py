"""Tells tables of actions from lists of something else: persons, equipment, participants or documents."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.importing.lexicon import key, statuses, words
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import BODIES, TableColumn
from planpress.importing.tables.contents import MOST, is_sentence, share
from planpress.importing.tables.headings import SURE, UNDERSTOOD, heading_matches
from planpress.importing.tables.statuses import StatusReader
from planpress.model import Plan

OF_WORK = frozenset(
    ["cross", "schedule", "percent", "progress", "updates", "outlook", "challenges", "milestone", "due",
     "timeframe", "reached", "revised_due", "indicator", "baseline", "target", "value"]
)  # fmt: skip
"""Roles of columns that only work has: what was done, by when, and with which effect."""
BESIDE = frozenset(["comments", *BODIES])
"""Roles of columns that a list of anything can have, but that are usual beside actions."""
NAMED = frozenset(["action", "title", "commitment", "description"])
"""Roles of columns with names."""
RATED = frozenset(["rating", "status", "cross"])
"""Roles of columns of ratings, whose cells may contain only colours."""
REPORTING = frozenset([*RATED, "percent", "progress", "updates", "outlook", "challenges", "reached", "value"])
"""Roles of columns that say how far the work is."""
UNCLEAR = frozenset(["", LEFT_OUT, "comments"])
"""Roles of columns that may say how far the work is, which their cells show."""
RISK_LIST = "a list of risks"
SURVEY = "the answers to a survey"
KINDS = {
    "RISKS": RISK_LIST,
    "SURVEYS": SURVEY,
    "STAKEHOLDERS": "a list of stakeholders",
    "EQUIPMENT": "a list of equipment",
    "PURCHASES": "a list of purchases",
}
"""The lists of words in headings of other lists, each with what such a list is."""
FEW_UNKNOWN = 2
"""How many columns of a table of actions may have unknown headings, however few others it has."""
A_THIRD = 3
"""More than a third of the headings of a survey are questions."""
SOME_WORDS = 3
"""The minimum number of words in a text that may say what was done."""
LINKING_WORD = 3
"""The maximum number of letters in most words such as "of" inside a name."""
Texts = Callable[[int], Sequence[str]]
"""Returns the texts in a column."""


def names_of_persons(
    columns: Collection[TableColumn], texts: Texts, status: StatusReader, plan: Plan
) -> Iterator[TableColumn]:
    """Yield columns such as "Name" beside the telephone numbers of persons, as columns that name persons.

    If the table is about work, such a column contains the names of actions, unless another column does.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, with its pillars.
    """
    if not any(column.role == "person" and texts(column.index) for column in columns):
        return
    named = [column for column in columns if column.role in NAMED - {"description"} and not column.given]
    open_names = [column for column in named if _is_headed(column, "NAMES") or _is_headed(column, "NAMES_OF_WORKS")]
    if len(named) == len(open_names) and _is_about_work(columns, texts, status, plan):
        return
    for column in open_names:
        if _is_headed(column, "NAMES") or len(named) == len(open_names):
            yield replace(column, role="person")


def lists_something_else(columns: Collection[TableColumn], texts: Texts, status: StatusReader, plan: Plan) -> bool:
    """Tell whether a table has names of anything, and no column that speaks of work.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, with its pillars.
    """
    titles = [column for column in columns if column.role == "title"]
    if any(column.given for column in columns) or _is_about_work(columns, texts, status, plan):
        return False
    if all(_is_headed(column, "NAMES") for column in titles):
        return True
    if all(_is_headed(column, "NAMES_OF_WORKS") or _describes(column) for column in titles):
        beside = any(column.role in BESIDE and texts(column.index) for column in columns)
        return not beside or _is_mostly_unknown(columns) or lists_things(columns)
    return not any(map(_is_understood, titles)) and _is_mostly_unknown(columns)


def _is_mostly_unknown(columns: Collection[TableColumn]) -> bool:
    """Tell whether most columns beside the names have headings that no table of actions has, and there are several."""
    unknown = [column for column in columns if column.role == "" and column.heading]
    known = [column for column in columns if column.role in {*BESIDE, *REPORTING, "evidence"}]
    return len(unknown) > max(FEW_UNKNOWN, len(known))


def _is_understood(column: TableColumn) -> bool:
    return any(match.role in NAMED and match.score >= UNDERSTOOD for match in heading_matches(column.heading))


def lists_persons(columns: Collection[TableColumn]) -> bool:
    """Tell whether the names in a list of something else are those of persons or of whom to contact.

    Args:
        columns: The columns with their roles.
    """
    return any(column.role == "person" or _is_headed(column, "POSTS") for column in columns)


def lists_things(columns: Collection[TableColumn]) -> bool:
    """Tell whether the names in a list of something else are those of things, as their quantities beside them show.

    Args:
        columns: The columns with their roles.
    """
    return any(_is_headed(column, "QUANTITIES") for column in columns)


def are_headings_of_staff(headings: Sequence[str]) -> bool:
    """Tell whether headings are those of names and posts.

    Args:
        headings: The headings of a table without names of actions.
    """
    said = {key(heading) for heading in headings}
    return bool(said & words("NAMES").keys() and said & words("POSTS").keys())


def reports_nothing(columns: Collection[TableColumn], texts: Texts, status: StatusReader) -> bool:
    """Tell whether a table has no column that says how far the work is, not even one that was left out.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
    """
    if any(column.given for column in columns):
        return False
    for column in columns:
        cells = texts(column.index)
        if column.role in REPORTING and (column.role in RATED or cells):
            return False
        if column.role in UNCLEAR and any(is_sentence(text) or status.begins(text) for text in cells):
            return False
    return True


def lists_costs(columns: Collection[TableColumn], texts: Texts) -> bool:
    """Tell whether a table has a column of costs, as a budget, a work plan or a list of purchases.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
    """
    return any(column.role == "cost" and texts(column.index) for column in columns)


def says_nothing_done(columns: Collection[TableColumn], texts: Texts) -> bool:
    """Tell whether a table that reports nothing has no column for it either: of ratings, progress, comments, evidence.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
    """
    planned = any(column.role in ("indicator", "baseline", "target") for column in columns)
    for column in columns:
        headed = {match.role for match in heading_matches(column.heading)[:1] if match.score >= SURE}
        if ({column.role} | headed) & {*REPORTING, "comments"}:
            return False
        if column.role == "evidence" and not planned:  # beside targets, it says what is to prove them
            return False
        if column.role == "" and _may_report(column, texts(column.index), planned=planned):
            return False
    return True


def _may_report(column: TableColumn, texts: Sequence[str], *, planned: bool) -> bool:
    """Tell whether an unknown column may say what was done: in several words, as a status, or in figures by targets."""
    in_words = share(texts, lambda text: len(text.split()) >= SOME_WORDS and not _is_name(text)) >= MOST
    in_figures = planned and share(texts, lambda text: re.search(r"\d", text)) >= MOST
    return in_words or in_figures or any(key(part) in statuses() for part in column.parts)


def _is_name(text: str) -> bool:
    """Tell whether each longer word of a text begins with a capital letter, as in "Escola do Mar"."""
    longer = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > LINKING_WORD]
    return bool(longer) and all(word[0].isupper() for word in longer)


def named_list(headings: Sequence[str]) -> str:
    """Return the kind of list that headings are those of, in words, such as "a list of risks"; "" if none is known.

    Args:
        headings: The headings of a table without names of actions.
    """
    said = [set(key(heading).split()) for heading in headings]
    if not any(said) or any(_reports(heading) for heading in headings):
        return RISK_LIST if said and len([True for parts in said if parts & words("RISKS").keys()]) > 1 else ""
    kinds = {kind: sum(bool(parts & words(name).keys()) for parts in said) for name, kind in KINDS.items()}
    questions = sum(heading.strip().endswith(("?", "\u061f")) for heading in headings)
    kinds[SURVEY] += questions if questions > len(said) / A_THIRD else 0
    likely = max(kinds, key=lambda kind: kinds[kind])
    return likely if kinds[likely] > 1 else ""


def _reports(heading: str) -> bool:
    return any(match.role in REPORTING and match.score >= SURE for match in heading_matches(heading)[:1])


def _is_about_work(columns: Collection[TableColumn], texts: Texts, status: StatusReader, plan: Plan) -> bool:
    """Tell whether a column speaks of work, or numbers or groups actions like the plan."""
    is_of_staff = are_headings_of_staff([part for column in columns for part in column.parts[-1:]])
    is_label = status.named if any(_is_headed(column, "POSTS") for column in columns) else status.begins
    if is_of_staff or sum(column.role == "person" for column in columns) > 1:  # persons may be "active" too
        is_label = status.labels.named
    for column in columns:
        cells = texts(column.index)
        if column.role in OF_WORK and cells and not _is_of_another_day(column):
            return True
        if column.role in ("rating", "status") and any(map(is_label, cells)):
            return True
    return not is_of_staff and fits_plan(columns, texts, plan)


def fits_plan(columns: Collection[TableColumn], texts: Texts, plan: Plan) -> bool:
    """Tell whether a column numbers or groups the rows of a table as the plan numbers or names its pillars.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        plan: The plan, with its pillars.
    """
    pillars = {pillar.id.lower() for pillar in plan.pillars}
    titles = {key(wording.words) for pillar in plan.pillars for wording in pillar.title.wordings}
    for column in columns:
        cells = texts(column.index)
        if column.role in ("number", *NAMED) and any(_fits(text, pillars) for text in cells):
            return True
        if column.role == "pillar" and any(key(text) in titles or text.lower() in pillars for text in cells):
            return True
    return False


def _is_of_another_day(column: TableColumn) -> bool:
    """Tell whether a heading such as "Date" or "Date of appointment" does not say that the day is one of work."""
    vague = words("VAGUE")
    begins = any(key(part).split()[:1] == [term] for part in column.parts for term in vague)
    return any(key(part) in vague for part in column.parts) or (
        begins
        and column.role == "timeframe"
        and not any(match.score >= SURE for match in heading_matches(column.heading))
    )


def _fits(text: str, pillars: Collection[str]) -> bool:
    """Tell whether a text is or begins with the number of an action in one of the pillars, such as "1.2"."""
    number = number_alone(text) or action_number(text)
    return number is not None and number.prefix.lower() in pillars


def _describes(column: TableColumn) -> bool:
    return any(match.role == "description" for match in heading_matches(column.heading)[:1])


def _is_headed(column: TableColumn, name: str) -> bool:
    return any(key(part) in words(name) for part in column.parts[-1:])
