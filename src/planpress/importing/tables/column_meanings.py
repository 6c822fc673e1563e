"""Tells what the heading of a column may mean, with headings of several rows, and what its cells leave of that."""

from collections.abc import Sequence

from planpress.importing.tables.columns import TEXTS, TableColumn
from planpress.importing.tables.contents import MOST, is_number, share
from planpress.importing.tables.headings import SURE, UNDERSTOOD, UNSURE, HeadingMatch, heading_matches
from planpress.importing.tables.layout import ENOUGH, LEVELS
from planpress.importing.tables.rating_columns import RATED, holds_labels
from planpress.importing.tables.statuses import StatusReader


def column_meanings(column: TableColumn) -> list[HeadingMatch]:
    """Return what a heading may mean, as a whole and by each of its rows; the best meaning comes first.

    Args:
        column: The column.
    """
    wordings = (
        [" ".join(column.parts), *reversed(column.parts)]
        if len(column.parts) > 1
        else [*column.parts, column.heading][:1]
    )
    sure = any(match.score >= UNSURE for match in heading_matches(column.parts[-1])) if column.parts else False
    found: dict[str, HeadingMatch] = {}
    for number, wording in enumerate(wordings):
        for match in heading_matches(wording):
            if number != 1 and len(wordings) > 1 and match.role == "period":
                continue  # "Reporting year 2024" above a group of columns says only when
            lower = number or len(wordings) == 1 or match.score > 95  # noqa: PLR2004  the whole, exactly
            weight = 1.0 if lower else 0.7
            weight *= (0.6 if sure else 0.8) if number > 1 else 1.0
            weighted = HeadingMatch(match.role, match.language, match.score * weight)
            if weighted.score >= ENOUGH and weighted.score > found.get(match.role, weighted).score - 0.01:
                found[match.role] = weighted
    return sorted(found.values(), key=lambda match: -match.score)


def likely_meanings(column: TableColumn, texts: Sequence[str], status: StatusReader) -> list[HeadingMatch]:
    """Return what a heading may mean: only ratings, if it may and the cells contradict its best meaning.

    "Note" announces a remark in English and a rating in French.

    Args:
        column: The column.
        texts: The texts of its cells.
        status: Recognises labels of ratings.
    """
    meanings = column_meanings(column)
    named = any(match.role in LEVELS and match.score >= SURE for match in meanings)
    only_numbered = meanings[:1] and meanings[0].role == "number" and meanings[0].score >= UNDERSTOOD
    if named and not only_numbered and share(texts, is_number) < MOST:
        meanings = [match for match in meanings if match.role != "number"]  # "No. and action" above names
    rated = [match for match in meanings if match.role in RATED and match.score >= SURE]
    contradicted = rated and meanings[0].role in TEXTS and holds_labels(meanings[0].role, texts, status)
    return rated if contradicted else meanings
