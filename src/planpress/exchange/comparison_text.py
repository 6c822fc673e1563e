"""A comparison as plain text or Markdown."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from planpress.compare import Change, ChangeKind, Comparison, MovementMatrix
from planpress.compare.texts import as_phrase
from planpress.language import ENGLISH, Language
from planpress.language.changes import change_sentence
from planpress.language.grammar import STYLES
from planpress.language.headline import headline
from planpress.language.labels import line_label
from planpress.language.notices import notice_sentence
from planpress.language.reasons import reason_clause
from planpress.summary import Basis, Distribution, RatingCount

Table = list[list[str]]


class Layout(Protocol):
    """How a format writes titles and tables."""

    def title(self, words: str) -> str:
        """Return the title of the comparison."""

    def subtitle(self, words: str) -> str:
        """Return the title of a section."""

    def table(self, rows: Table) -> str:
        """Return a table; its first row is the header."""

    def matrix(self, movement: MovementMatrix, language: Language, reader: str) -> Table:
        """Return the movement matrix as the rows of a table."""


def write(comparison: Comparison, style: str, reader: str, language: Language = ENGLISH) -> str:
    """Return a comparison as text: the headline, the notices, the totals, the matrix and the changes.

    Args:
        comparison: The comparison.
        style: "text" or "markdown".
        reader: The code of the reader's preferred language for labels in the data.
        language: The language of everything else.
    """
    layout, escaped = LAYOUTS[style], STYLES[style].escaped
    values = {"earlier": comparison.earlier.period, "later": comparison.later.period}
    name = as_phrase(comparison.assessor.label, reader)
    parts = [
        # Translators: two periods and an assessor
        layout.title(escaped(language.gettext("%(earlier)s to %(later)s: %(assessor)s", assessor=name, **values))),
        escaped(headline(language, comparison)),
        _list(escaped(notice_sentence(language, comparison, notice)) for notice in comparison.notices),
        layout.subtitle(language.gettext("Totals")),
        layout.table(_escaped(_totals(comparison, language, reader), style)),
    ]
    if comparison.movement:
        title = language.gettext("Rating in %(earlier)s by rating in %(later)s", **values)
        matrix = layout.matrix(comparison.movement, language, reader)
        parts += [layout.subtitle(title), layout.table(_escaped(matrix, style))]
    if comparison.changes:
        parts += [layout.subtitle(language.gettext("Changes")), _list(_changes(comparison, language, style))]
    return "\n\n".join(part for part in parts if part) + "\n"


class _Text:
    """Plain text with aligned columns; the matrix becomes a list, because its headings would not fit on a screen."""

    def title(self, words: str) -> str:
        return f"{words}\n{'=' * len(words)}"

    def subtitle(self, words: str) -> str:
        return f"{words}\n{'-' * len(words)}"

    def table(self, rows: Table) -> str:
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
        return "\n".join(lines)

    def matrix(self, movement: MovementMatrix, language: Language, reader: str) -> Table:
        head = [
            language.pgettext("ratings", "From"),
            language.pgettext("ratings", "To"),
            language.terms["term_Actions"],
        ]
        rows = [head]
        for line, cells in zip(movement.rows, movement.cells, strict=True):
            filled = [[line_label(language, cell.column, reader), str(cell.count)] for cell in cells if cell.count]
            rows.extend([line_label(language, line, reader), *row] for row in filled or [["-", "0"]])
        earlier = [language.gettext("In all, earlier"), "", str(movement.earlier_count)]
        return [*rows, earlier, [language.gettext("In all, later"), "", str(movement.later_count)]]


class _Markdown:
    """Markdown for GitHub and Python-Markdown."""

    def title(self, words: str) -> str:
        return f"## {words}"

    def subtitle(self, words: str) -> str:
        return f"### {words}"

    def table(self, rows: Table) -> str:
        head, *body = (" | ".join(cell.replace("|", "\\|") for cell in row) for row in rows)
        rule = "|".join(["---", *("---:" for _ in rows[0][1:])])
        return "\n".join(f"|{line}|" for line in (f" {head} ", rule, *(f" {line} " for line in body)))

    def matrix(self, movement: MovementMatrix, language: Language, reader: str) -> Table:
        total_label = language.gettext("In all")
        rows = [["", *(line_label(language, column, reader) for column in movement.columns), total_label]]
        for line, cells, total in zip(movement.rows, movement.cells, movement.row_totals, strict=True):
            counts = [str(cell.count) if cell.possible else "" for cell in cells]
            rows.append([line_label(language, line, reader), *counts, str(total)])
        return [*rows, [total_label, *map(str, movement.column_totals), ""]]


LAYOUTS: dict[str, Layout] = {"text": _Text(), "markdown": _Markdown()}


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _escaped(rows: Table, style: str) -> Table:
    return [[STYLES[style].escaped(cell) for cell in row] for row in rows]


def _totals(comparison: Comparison, language: Language, reader: str) -> Table:
    distributions = (comparison.totals.earlier, comparison.totals.later)
    head = [language.gettext("Rating"), comparison.earlier.period, comparison.later.period]
    totals = [str(counts.total) if counts else "-" for counts in distributions]
    return [
        head,
        *_shares(comparison, language, reader),
        [language.gettext("%(term_Actions)s rated"), *totals],
        [language.gettext("Counted from"), *(_basis(language, counts) for counts in distributions)],
    ]


def _shares(comparison: Comparison, language: Language, reader: str) -> Table:
    """Return one row per rating; ratings of two scales never share a row, even if their labels are equal."""
    earlier, later = comparison.totals.earlier, comparison.totals.later
    scales = (comparison.earlier.scale, comparison.later.scale)
    if earlier and later and scales[0] != scales[1]:
        before = [[_on_scale(share, reader, scales[0]), _count(language, share), "-"] for share in earlier.shares]
        return [
            *before,
            *([_on_scale(share, reader, scales[1]), "-", _count(language, share)] for share in later.shares),
        ]
    columns = [[_count(language, share) for share in counts.shares] if counts else None for counts in (earlier, later)]
    counts = earlier or later
    labels = [as_phrase(share.rating.label, reader) for share in (counts.shares if counts else ())]
    return [[label, *(column[row] if column else "-" for column in columns)] for row, label in enumerate(labels)]


def _on_scale(share: RatingCount, reader: str, scale: str | None) -> str:
    return f"{as_phrase(share.rating.label, reader)} ({scale})"


def _count(language: Language, share: RatingCount) -> str:
    # Translators: a number of actions, and the number of all actions
    return language.gettext("%(count)s of %(total)s", count=share.count, total=share.total)


def _basis(language: Language, counts: Distribution | None) -> str:
    if counts is None:
        return "-"
    if counts.basis is Basis.DERIVED:
        return language.gettext("stated shares")
    # Translators: what the ratings are counted from, if not from the actions
    return language.terms["term_actions"] if counts.basis is Basis.COUNTED else language.gettext("stated totals")


def _changes(comparison: Comparison, language: Language, style: str) -> Iterator[str]:
    """Yield one line per change, sorted by kind; actions that cannot be compared for the same reason share a line."""
    for kind in comparison.tally:
        changes = comparison.of_kind(kind)
        if kind is ChangeKind.NOT_COMPARABLE:
            yield from _not_comparable(changes, language, style)
        else:
            yield from (change_sentence(language, change, style) for change in changes)


def _not_comparable(changes: Iterable[Change], language: Language, style: str) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for change in changes:
        reason = reason_clause(language, change.reason, change.subject.language)
        by_reason.setdefault(reason, []).append(STYLES[style].number(change.subject.number))
    for reason, names in by_reason.items():
        yield language.gettext(
            "%(actions)s: not comparable: %(reason)s.",
            actions=language.listed(names, most=None),
            reason=STYLES[style].escaped(reason),
        )
