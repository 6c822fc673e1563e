"""The sheets and columns of the workbook, and the keys by which an import finds the columns."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum, auto

from planpress.language import N_, Language
from planpress.model import Plan

ACTIONS, REPORT, OTHER = "actions", "report", "other"
MILESTONES = "milestones"
OF_ACTION = ("indicators", "evidence", "updates", MILESTONES)
"""The lists of an action that have a sheet of their own."""
OF_REPORT = ("dropped", "notes", "corrections", "accept")
"""The lists of a report that have a sheet of their own."""
TOTALS = "totals"
ACTION_KEY = "action"
"""The column that names the action to which a row of a list belongs."""
LABEL, FIELD, VALUE = "label", "field", "value"
"""The columns of the sheet of the report's own values: what a value is, its key, and its words."""
INSTRUCTIONS, CODES = "instructions", "codes"
GUIDES = frozenset([INSTRUCTIONS, CODES])
"""The sheets that explain the others; an import does not read them."""
GUIDE_TITLES = {INSTRUCTIONS: N_("Instructions"), CODES: N_("Codes")}
"""The words on the tabs of the sheets with instructions and codes, as messages of the catalogue."""
VALUE_HEADING, KEY_HEADING = N_("Value"), N_("Key")
"""The headings of the columns of the sheet of the report's own values, as messages of the catalogue."""
PLAN_KEY, PERIOD_KEY = "plan", "period"
"""Values on the sheet of the report's own values that its file does not contain: the ids of the plan and the period."""
PATH, WORDS = "path", "words"
"""The columns of the sheet of other values."""


class ColumnKind(Enum):
    """What the cells of a column contain."""

    TEXT = auto()
    """A text, which may be in several languages."""
    TEXTS = auto()
    """Texts, one after the other."""
    NAMES = auto()
    """Names of bodies, or other names, one after the other."""
    PLAIN = auto()
    """Words in one language."""
    ID = auto()
    IDS = auto()
    """Ids, separated by commas."""
    DATE = auto()
    FLAG = auto()
    """Yes, no or nothing."""
    WHOLE = auto()
    CODE = auto()
    """A word from a list of codes."""
    CODES = auto()
    """Words from a list of codes, each on its own line."""


TRANSLATABLE = frozenset([ColumnKind.TEXT, ColumnKind.TEXTS, ColumnKind.NAMES])
"""The kinds of columns that can have a further column for each language."""


@dataclass(frozen=True)
class SheetColumn:
    """A column of a sheet, or a row of the sheet of the report's own values.

    Args:
        key: Its path in the data, such as ``ratings.party.rating``.
        kind: What its cells contain.
        heading: Its heading, a message of the catalogue.
        codes: The name of the list of codes, for a column of codes.
        assessor: The id of the assessor that it is about; "" if it is about none.
        width: How wide it is, in characters.
        usual: Whether it is shown even if none of its cells is filled.
        former: Its heading in workbooks of earlier versions, a message of the catalogue; "" if it had no other.
    """

    key: str
    kind: ColumnKind
    heading: str
    codes: str = ""
    assessor: str = ""
    width: int = 18
    usual: bool = True
    former: str = ""


@dataclass(frozen=True)
class SheetLayout:
    """A sheet.

    Args:
        name: Its key, with which the keys of its columns begin.
        title: The words on its tab, a message of the catalogue.
        purpose: What it contains, a message of the catalogue.
        columns: Its columns in order.
    """

    name: str
    title: str
    purpose: str
    columns: tuple[SheetColumn, ...]

    def column(self, key: str) -> SheetColumn | None:
        """Return the column with a given key, or None."""
        return next((column for column in self.columns if column.key == key), None)

    def with_usual(self, keys: Collection[str]) -> "SheetLayout":
        """Return the sheet with further columns that are shown even if none of their cells is filled.

        Args:
            keys: The keys of these columns.
        """
        columns = (replace(column, usual=True) if column.key in keys else column for column in self.columns)
        return replace(self, columns=tuple(columns))


def heading(column: SheetColumn, words: Language, plan: Plan, reader: str, language: str = "") -> str:
    """Return the heading of a column.

    Args:
        column: The column.
        words: The language of the workbook's own words.
        plan: The plan, which names the assessors.
        reader: The code of the reader's preferred language for labels in the data.
        language: The code of the language that the column is for; "" for the report's own.
    """
    text = words.gettext(column.heading)
    if column.assessor and (assessor := plan.assessor(column.assessor)):
        # Translators: the heading of a column, with the assessor that it is about
        text = words.gettext("%(heading)s: %(assessor)s", heading=text, assessor=assessor.label.wording(reader).words)
    if language:
        # Translators: the heading of a column that has a text in another language
        text = words.gettext("%(heading)s (%(language)s)", heading=text, language=words.language_name(language))
    return text


def column_key(sheet: str, key: str, language: str = "") -> str:
    """Return the key that the workbook shows for a column, such as ``actions.title:fr``."""
    return f"{sheet}.{key}:{language}" if language else f"{sheet}.{key}"
