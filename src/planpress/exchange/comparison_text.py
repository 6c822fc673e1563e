"""A comparison written out, as plain text or Markdown."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from planpress.compare.change import Change
from planpress.compare.comparison import Comparison
from planpress.compare.kinds import Kind
from planpress.compare.movement import Movement
from planpress.compare.sentences import STYLES, listed
from planpress.compare.standing import spoken
from planpress.summary import Basis, Distribution, Share

Table = list[list[str]]


class Sheet(Protocol):
    """How titles and tables are written."""

    def title(self, words: str) -> str:
        """Write the title of the whole."""

    def subtitle(self, words: str) -> str:
        """Write the title of a part."""

    def table(self, rows: Table) -> str:
        """Write a table whose first row is its head."""

    def matrix(self, found: Movement, language: str) -> Table:
        """Lay the matrix of movement out as a table."""


def write(comparison: Comparison, style: str, language: str) -> str:
    """Write a comparison out: the sentence, the notices, the totals, the matrix, the changes.

    Args:
        comparison: What to write.
        style: "text" or "markdown".
        language: The reader's language, for labels.
    """
    sheet, words = SHEETS[style], STYLES[style].words
    name = spoken(comparison.assessor.label, language)
    parts = [
        sheet.title(words(f"{comparison.earlier.period} to {comparison.later.period}: {name}")),
        words(comparison.headline),
        _list(words(one.sentence) for one in comparison.notices),
        sheet.subtitle("Totals"),
        sheet.table(_escaped(_totals(comparison, language), style)),
    ]
    if comparison.movement:
        title = f"Rating in {comparison.earlier.period} by rating in {comparison.later.period}"
        matrix = sheet.matrix(comparison.movement, language)
        parts += [sheet.subtitle(title), sheet.table(_escaped(matrix, style))]
    if comparison.changes:
        parts += [sheet.subtitle("Changes"), _list(_changes(comparison, style))]
    return "\n\n".join(one for one in parts if one) + "\n"


class _Text:
    """Plain text: columns that line up; the matrix as a list, since its headings would not fit a screen."""

    def title(self, words: str) -> str:
        return f"{words}\n{'=' * len(words)}"

    def subtitle(self, words: str) -> str:
        return f"{words}\n{'-' * len(words)}"

    def table(self, rows: Table) -> str:
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
        return "\n".join(lines)

    def matrix(self, found: Movement, language: str) -> Table:
        rows = [["From", "To", "Actions"]]
        for line, cells in zip(found.rows, found.cells, strict=True):
            filled = [[one.column.label(language), str(one.count)] for one in cells if one.count] or [["-", "0"]]
            rows.extend([line.label(language), *one] for one in filled)
        return [*rows, ["In all, earlier", "", str(found.earlier_count)], ["In all, later", "", str(found.later_count)]]


class _Markdown:
    """Markdown as GitHub and Python-Markdown read it."""

    def title(self, words: str) -> str:
        return f"## {words}"

    def subtitle(self, words: str) -> str:
        return f"### {words}"

    def table(self, rows: Table) -> str:
        head, *body = (" | ".join(cell.replace("|", "\\|") for cell in row) for row in rows)
        rule = "|".join(["---", *("---:" for _ in rows[0][1:])])
        return "\n".join(f"|{line}|" for line in (f" {head} ", rule, *(f" {line} " for line in body)))

    def matrix(self, found: Movement, language: str) -> Table:
        rows = [["", *(one.label(language) for one in found.columns), "In all"]]
        for line, cells, total in zip(found.rows, found.cells, found.row_totals, strict=True):
            counts = [str(cell.count) if cell.possible else "" for cell in cells]
            rows.append([line.label(language), *counts, str(total)])
        return [*rows, ["In all", *map(str, found.column_totals), ""]]


SHEETS: dict[str, Sheet] = {"text": _Text(), "markdown": _Markdown()}


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _escaped(rows: Table, style: str) -> Table:
    return [[STYLES[style].words(cell) for cell in row] for row in rows]


def _totals(comparison: Comparison, language: str) -> Table:
    both = (comparison.totals.earlier, comparison.totals.later)
    rows = [["Rating", comparison.earlier.period, comparison.later.period], *_shares(comparison, language)]
    rows.append(["Actions rated", *(str(found.total) if found else "-" for found in both)])
    rows.append(["Counted from", *(_basis(found) for found in both)])
    return rows


def _shares(comparison: Comparison, language: str) -> Table:
    """Return a row a rating; ratings of two scales are never in one row, whatever they are called."""
    earlier, later = comparison.totals.earlier, comparison.totals.later
    scales = (comparison.earlier.scale, comparison.later.scale)
    if earlier and later and scales[0] != scales[1]:
        first = [[f"{_label(one, language)} ({scales[0]})", _count(one), "-"] for one in earlier.shares]
        return [*first, *([f"{_label(one, language)} ({scales[1]})", "-", _count(one)] for one in later.shares)]
    columns = [[_count(one) for one in found.shares] if found else None for found in (earlier, later)]
    labels = [_label(one, language) for one in (earlier.shares if earlier else later.shares if later else ())]
    return [[words, *(column[place] if column else "-" for column in columns)] for place, words in enumerate(labels)]


def _label(share: Share, language: str) -> str:
    return spoken(share.rating.label, language)


def _count(share: Share) -> str:
    return f"{share.count} of {share.total}"


def _basis(found: Distribution | None) -> str:
    if found is None:
        return "-"
    return "actions" if found.basis is Basis.COUNTED else "stated totals"


def _changes(comparison: Comparison, style: str) -> Iterator[str]:
    """Yield a line a change, by kind; what cannot be compared for one reason is one line."""
    for kind in comparison.tally:
        changes = comparison.of_kind(kind)
        if kind is Kind.NOT_COMPARABLE:
            yield from _not_comparable(changes, style)
        else:
            yield from (one.explain(style) for one in changes)


def _not_comparable(changes: Iterable[Change], style: str) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for one in changes:
        by_reason.setdefault(one.reason, []).append(STYLES[style].number(one.subject.id))
    for reason, names in by_reason.items():
        yield f"{listed(names)}: {Kind.NOT_COMPARABLE}: {STYLES[style].words(reason)}."
