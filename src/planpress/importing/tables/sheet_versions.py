"""Chooses among sheets with the same actions: versions of a table by different raters, or of different periods."""

import re
from collections.abc import Sequence

from planpress.importing.lexicon import key
from planpress.importing.raters import names_another_rater
from planpress.importing.tables.column_periods import identified_years, outside, recency_of, years_in
from planpress.importing.tables.joining import share_actions
from planpress.importing.tables.layout import TableLayout
from planpress.model import Plan


def likeliest(layouts: Sequence[TableLayout], first: TableLayout, period: str, plan: Plan) -> TableLayout:
    """Return the likeliest version of a table: the Party's if possible, then that of the report's period or the latest.

    Args:
        layouts: The versions.
        first: The version that is taken if nothing tells them apart.
        period: The id of the period as the user gave it; may be empty.
        plan: The plan, with its assessors.
    """
    years = identified_years(period)

    def unlikely(layout: TableLayout) -> tuple[bool, bool, tuple[int, float], bool]:
        named = years_in(layout.sheet.name)
        by_another = names_another_rater(layout.sheet.name, plan)
        other_period = bool(named and years and outside(named, years))
        return by_another, other_period, recency_of(layout.sheet.name), layout is not first

    return min(layouts, key=unlikely)


def of_other_years(layouts: Sequence[TableLayout], best: TableLayout) -> list[TableLayout]:
    """Return a table and the versions of it for other years: their sheets have its name, except for the year.

    Args:
        layouts: The tables, with any headings.
        best: The table.
    """
    named = _without_years(best)
    visible = [layout for layout in layouts if layout.score and not layout.sheet.hidden and layout is not best]
    return [best, *(layout for layout in visible if named and _without_years(layout) == named
                    and share_actions([best, layout]))]  # fmt: skip


def _without_years(layout: TableLayout) -> str:
    """Return the name of a sheet without its years; "" if it names none."""
    return re.sub(r"\d{2,4}", "#", key(layout.sheet.name)) if years_in(layout.sheet.name) else ""
