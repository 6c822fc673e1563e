"""English words in dates."""

from planpress.rules.lexicon.terms import meanings, terms, words

MONTHS = meanings(
    """january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sept,
    sep; october, oct; november, nov; december, dec"""
)
"""The names of each month, in the order of the year."""
ORDINAL_ENDINGS = words("st nd rd th")
"""Endings of the number of a day."""
FINANCIAL_YEAR = terms(
    """financial year, financial years, fiscal year, fiscal years, budget year, budget years, budgetary year, budgetary
    years, fy"""
)
"""Words before a financial year such as 2023/24."""
BEFORE_A_YEAR = words("in during throughout by until till before after since from")
"""Words that make a bare year a date; without them, a year may be part of a law's or plan's name."""
BEFORE_A_MONTH = words("in by since until till from of during between and early late mid before after")
"""Words before a month without its year; "may" and "march" are also verbs."""
UP_TO = words("by until till before")
"""Words that place an event before a date, which may be in the future."""
SINCE = words("since from after")
"""Words that place an event after a date."""
QUARTERS = meanings(
    """first quarter, 1st quarter, q1; second quarter, 2nd quarter, q2; third quarter, 3rd quarter, q3; fourth quarter,
    4th quarter, last quarter, final quarter, q4"""
)
HALVES = meanings("first half, 1st half, first semester, h1; second half, 2nd half, last half, second semester, h2")
START_OF_YEAR = words("beginning start")
MIDDLE_OF_YEAR = words("middle")
END_OF_YEAR = words("end close")
EARLY = words("early")
MID = words("mid")
LATE = words("late")
SEASONS = words("spring summer autumn winter")
ONLY_BEFORE_OF = words("beginning start middle close")
"""Parts of a year that need "of" before the year; without it, some of them are verbs ("to start 2016")."""
OF_THE_YEAR = terms("of, of the year")
"""Words between a part of a year and the year."""
