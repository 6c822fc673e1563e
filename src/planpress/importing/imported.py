"""What every reader of reports returns, whatever the format of the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planpress.exchange.office import Uncertainty
from planpress.importing.coverage import FOREIGN, Coverage
from planpress.model import Plan
from planpress.model.scalars import PARTIAL_DATE, quoted


@dataclass(frozen=True)
class TableOptions:
    """What the user says about a plain table.

    Args:
        columns: What its columns hold, as given to ``--columns``; may be empty.
        sheets: The names of its sheets, as given to ``--sheet``; may be empty.
        period: The id of the period if the user names it; may be empty.
        file_name: The name of the file without its ending; may be empty.
    """

    columns: str = ""
    sheets: tuple[str, ...] = ()
    period: str = ""
    file_name: str = ""


AS_IT_IS = TableOptions()
"""The user says nothing about the table, so its sheet and its columns are guessed."""


def unplanned_language(language: str, plan: Plan) -> list[Uncertainty]:
    """Return what to say about the language of a file if the plan does not have it.

    Args:
        language: The code of the language that the file was taken to be in.
        plan: The plan.
    """
    if language in plan.languages:
        return []
    words = f"its language was recognised as {quoted(language)}, which is not a language of the plan"
    hint = "correct `language` in the data, or add the language to `languages` in data/plan.yml"
    return [Uncertainty("", words, hint)]


@dataclass(frozen=True)
class NewFile:
    """What an imported report needs if its period has no file yet.

    Args:
        values: Values that the document does not contain, or that were guessed; a file that exists keeps its own.
        uncertainties: What a person should check or add.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    uncertainties: Sequence[Uncertainty] = ()


@dataclass
class ImportedReport:
    """A report as read from a file.

    Args:
        mapping: The plain values of the data format, in its order: what PyYAML would read from the report's file. Days
            are ``date`` values, ids are text. What the file says nothing about is left out.
        uncertainties: Everything that a person should look at.
        period: The id of the period; "" if the file does not name it.
        additions: What the file names and the plan lacks, as entries for ``data/plan.yml``; "" if nothing.
        coverage: What the absence of a value from the file means.
        new_file: What the report needs in addition if its period has no file yet.
        is_fiscal: Whether the period is a fiscal year whose first day is not known.
        is_report: Whether the file says how far the work is, or has a place for it; a work plan has none.
        names_days: Whether the file gives days of the period that could not be read, so its years are not whole.
    """

    mapping: Mapping[str, object]
    uncertainties: Sequence[Uncertainty] = field(default_factory=list)
    period: str = ""
    additions: str = ""
    coverage: Coverage = FOREIGN
    new_file: NewFile = field(default_factory=NewFile)
    is_fiscal: bool = False
    is_report: bool = True
    names_days: bool = False

    def as_new_file(self) -> "ImportedReport":
        """Return the report with what it needs if its period has no file yet."""
        doubts = [*self.uncertainties, *self.new_file.uncertainties]
        return replace(self, mapping={**self.new_file.values, **self.mapping}, uncertainties=doubts)

    @property
    def years(self) -> str:
        """The years of the period as an id, such as "2014-2017"; "" if the first or the last day is not known."""
        days = [self.mapping.get(key) for key in ("from", "to")]
        years = [str(day)[:4] for day in days if isinstance(day, date) or PARTIAL_DATE.match(str(day or ""))]
        if len(years) < len(days):
            return ""
        return years[0] if years[0] == years[1] else "-".join(years)

    @property
    def actions(self) -> int:
        """The number of actions."""
        actions = self.mapping.get("actions")
        return len(actions) if isinstance(actions, list) else 0
