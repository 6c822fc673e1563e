"""The columns of a table of actions: what each of them holds, guessed from its heading or given by ``--columns``."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import column_letters
from planpress.importing.lexicon import key
from planpress.importing.tables.times import ReadTime
from planpress.model import Plan
from planpress.model.languages import TAG
from planpress.model.scalars import quoted
from planpress.suggestion import KnownNames

ROLES: Mapping[str, str] = {
    "number": "the printed number of the action",
    "pillar": "the pillar, by its number or its name",
    "objective": "the objective, by its number or its name",
    "title": "the name of the action",
    "short_title": "a shorter name",
    "description": "the description of the action",
    "milestone": "the milestones of the action",
    "lead": "the body that leads",
    "responsible": "those who are responsible",
    "partners": "those who help",
    "start": "the beginning of the work",
    "due": "the due date of the action",
    "timeframe": "the beginning and the end of the work",
    "reached": "the date on which a milestone was reached",
    "rating": "the rating",
    "percent": "the share that is done, which becomes an indicator",
    "progress": "the progress that was made",
    "updates": "dated statements",
    "comments": "comments",
    "outlook": "the next steps",
    "challenges": "the difficulties that were met",
    "indicator": "the measure of the effect",
    "unit": "the unit of the indicator",
    "baseline": "the value at the beginning",
    "target": "the value to be reached",
    "value": "the value now",
    "evidence": "the evidence for the progress",
    "tags": "tags",
    "origin": "the origin of the promise",
    "starred": "the mark for an asterisk in the report",
    "from": "the earlier actions that the action continues",
    "skip": "nothing that should be imported",
}
"""What ``--columns`` can say about a column, each with its meaning."""
TEXTS = frozenset(["title", "short_title", "description", "progress", "comments", "outlook", "challenges"])
"""Roles that columns in different languages can have."""
BODIES = ("lead", "responsible", "partners")
"""The roles of columns that name bodies."""
ONCE = frozenset(
    [
        "number",
        "milestone",
        "title",
        "short_title",
        "start",
        "due",
        "timeframe",
        "reached",
        "rating",
        "percent",
        "indicator",
        "unit",
        "baseline",
        "target",
        "value",
        "origin",
        "starred",
    ]
)
"""Roles that ``--columns`` can give to only one column, or to one for each language or assessor."""
LETTERS = re.compile(r"[A-Z]{1,3}")


def said_role(role: str, detail: str) -> str:
    """Return a role as ``--columns`` takes it, such as "rating:panel"."""
    return f"{role}:{detail}" if detail else role


@dataclass(frozen=True)
class TableColumn:
    """A column of a table.

    Args:
        index: Its index, from 0.
        heading: The heading as printed, on one line; "" if it has none.
        parts: The words of each row of its heading, from top to bottom.
        role: What it holds, such as a key of ``ROLES``; "" if that is not known.
        detail: The assessor of a rating, or the language of a text; "" for the usual one.
        rating: The id of the rating that a mark in this column means; "" if a mark does not mean a rating.
        language: The language of the heading; "" if that is not known.
        time: The time that a mark in this column means; None if a mark does not mean a time.
        given: Whether ``--columns`` names it.
    """

    index: int
    heading: str
    parts: tuple[str, ...] = ()
    role: str = ""
    detail: str = ""
    rating: str = ""
    language: str = ""
    time: ReadTime | None = None
    given: bool = False

    @property
    def letters(self) -> str:
        """Its letters in a spreadsheet program."""
        return column_letters(self.index)

    @property
    def said_role(self) -> str:
        """Its role as ``--columns`` takes it."""
        return said_role(self.role, self.detail)

    @property
    def named(self) -> str:
        """The words for it in a sentence."""
        return f"column {self.letters} {quoted(self.heading)}" if self.heading else f"column {self.letters}"


@dataclass(frozen=True)
class GivenColumn:
    """A column as ``--columns`` names it.

    Args:
        role: A key of ``ROLES``.
        detail: What comes after the colon: an assessor, or a language.
        name: Letters or the words of the heading.
    """

    role: str
    detail: str
    name: str

    @property
    def said_role(self) -> str:
        """Its role as ``--columns`` takes it."""
        return said_role(self.role, self.detail)

    def matches(self, index: int, heading: str) -> bool:
        """Tell whether a column is meant, by its heading or by its letters."""
        return key(self.name) == key(heading) != "" or self.is_letters(index)

    def is_letters(self, index: int) -> bool:
        """Tell whether the name consists of the letters of a column."""
        return self.name.strip().upper() == column_letters(index)


def given_columns(typed: str, plan: Plan) -> list[GivenColumn]:
    """Read what ``--columns`` says, such as ``number=A,title=Commitment,rating:party=Status``.

    Args:
        typed: The value of the option; a name that contains a comma is in double quotes.
        plan: The plan, whose assessors can be named.

    Raises:
        RefusedError: The value cannot be read, names something that does not exist, or gives a role to too many
            columns.
    """
    given: list[GivenColumn] = []
    for part in _parts(typed):
        named, equals, name = (piece.strip() for piece in part.partition("="))
        role, _, detail = named.partition(":")
        if not equals or not name:
            raise RefusedError(
                f"--columns: {quoted(part)} does not name a column", 'write it like number=A,title="Name of the action"'
            )
        if role not in ROLES:
            meant = KnownNames(ROLES).meant(role)
            hint = f"did you mean {quoted(meant)}?" if meant else f"the roles are {', '.join(ROLES)}"
            raise RefusedError(f"--columns: there is no role {quoted(role)}", hint)
        _check_detail(role, detail, plan)
        if role == "rating":
            detail = detail or plan.assessors[0].id
        for column in given:
            if role in ONCE and (role, detail) == (column.role, column.detail):
                columns = f"{quoted(column.name)} and {quoted(name)}"
                raise RefusedError(f"--columns: {named} can be only one column, not both {columns}", _another(role))
        given.append(GivenColumn(role, detail, name))
    return given


def _another(role: str) -> str:
    """Return what the user can do with a second column that has the same role."""
    if role in TEXTS:
        return f"for another language, write it like {role}:fr=..."
    return "for another assessor, write rating:ASSESSOR=..." if role == "rating" else "name one of them"


def _parts(typed: str) -> list[str]:
    quotes_inside = re.sub(r'=\s*"([^"]*)"', lambda match: '="' + match[1].replace(",", "\0") + '"', typed)
    (parts,) = csv.reader([quotes_inside], quoting=csv.QUOTE_NONE) if typed.strip() else ([],)
    return [part.replace("\0", ",").replace('"', "").strip() for part in parts if part.strip()]


def _check_detail(role: str, detail: str, plan: Plan) -> None:
    if not detail:
        return
    assessors = [assessor.id for assessor in plan.assessors]
    if role == "rating" and detail not in assessors:
        raise RefusedError(
            f"--columns: the plan has no assessor {quoted(detail)}", KnownNames(assessors).suggest(detail)
        )
    if role in TEXTS and not TAG.fullmatch(detail):
        raise RefusedError(f"--columns: {quoted(detail)} is not a language code", "write it like title:fr")
    if role not in TEXTS and role != "rating":
        raise RefusedError(f"--columns: {role} takes nothing after a colon", f"write {role}=...")
