"""Chooses among sheets with the same actions: versions of a table by different raters, or of different periods."""

from collections.abc import Sequence

from planpress.importing.raters import names_another_rater
from planpress.importing.tables.column_periods import identified_years, outside, recency_of, years_in
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
