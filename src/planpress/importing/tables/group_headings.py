"""Keeps the words above several columns from saying what a column holds whose own words are not known."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planpress.importing.column_titles import is_part_of_a_year
from planpress.importing.heading_years import without_year
from planpress.importing.tables.column_periods import years_in
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import MOST, TIMED, is_sentence, is_time, share
from planpress.importing.tables.headings import SURE, heading_language, heading_matches
from planpress.importing.tables.layout import LEVELS

NAMING = frozenset([*LEVELS, "title", "indicator"])
"""Roles that a group of columns does not give if any column has them by its own words."""
KINDS = {"progress": "said", "updates": "said", "percent": "said", "rating": "rated", "status": "rated"}
"""The roles between which the cells decide."""
TIMES = frozenset(TIMED)
Texts = Callable[[int], Sequence[str]]


def with_own_words(
    columns: Sequence[TableColumn], texts: Texts, is_status: Callable[[str], bool]
) -> Iterator[TableColumn]:
    """Yield the columns that only their own words describe, because a column beside them is what the group is about.

    "To do" beside "Progress", both below "Implementation", is no progress; "Done so far" beside "Status" may be.

    Args:
        columns: The columns before they have roles.
        texts: Returns the texts in a column.
        is_status: Tells whether a text is the label of a rating.
    """
    grouped: dict[tuple[str, ...], list[TableColumn]] = defaultdict(list)
    for column in columns:
        if len(column.parts) > 1 and not column.role and not column.given:
            grouped[column.parts[:-1]].append(column)
    named = {kind for column in columns for kind in _kinds(column.parts[-1:]) & NAMING}
    for parts, below in grouped.items():
        above = {"said" if kind == "rated" else kind for kind in _kinds(parts, least=0)}
        beside = named.union(*(_kinds(column.parts[-1:]) for column in below))
        prose = [
            column
            for column in below
            if _has_words_of_its_own(column) and share(texts(column.index), is_sentence) >= MOST
        ]
        prose.sort(key=lambda column: bool(_kinds(column.parts[-1:], least=0)))
        first = prose[:1] if "said" in above else []
        for column in below:
            own = _kinds(column.parts[-1:])
            others = above & beside - own
            further = bool(first) and column is not first[0] and column in prose
            undated = not own and above & TIMES and not any(map(is_time, texts(column.index)))  # below "Planning"
            later = (
                years_in(column.parts[-1])
                and years_in(" ".join(parts))
                and not ({*years_in(column.parts[-1])} & {*years_in(" ".join(parts))})
            )
            if (others or undated or further or later) and share(texts(column.index), is_status) < MOST:
                yield replace(column, parts=column.parts[-1:])


def _has_words_of_its_own(column: TableColumn) -> bool:
    """Tell whether the lowest words of a heading are not known, and name neither a time nor a language."""
    lowest = column.parts[-1]
    timed = is_part_of_a_year(lowest) or is_time(without_year(lowest) or lowest)
    return not _kinds([lowest]) and not timed and not heading_language(lowest)


def _kinds(parts: Sequence[str], least: int = SURE) -> set[str]:
    """Return what headings announce, the best match of each; only the cells tell apart the kinds of progress."""
    best = (match for part in parts for match in heading_matches(part)[:1] if match.score >= least)
    return {KINDS.get(match.role, match.role) for match in best}
