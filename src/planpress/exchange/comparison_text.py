"""A comparison written out, as plain text or Markdown."""

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

    def matrix(self, movement: MovementMatrix, language: Language, reader: str) -> Table:
        """Lay the matrix of movement out as a table."""


def write(comparison: Comparison, style: str, reader: str, language: Language = ENGLISH) -> str:
    """Write a comparison out: the headline, the notices, the totals, the matrix, the changes.

    Args:
        comparison: The comparison.
        style: "text" or "markdown".
        reader: The code of the language in which labels of the data are preferred.
        language: The language of everything else.
    """
    sheet, escaped = SHEETS[style], STYLES[style].escaped
    values = {"earlier": comparison.earlier.period, "later": comparison.later.period}
    name = as_phrase(comparison.assessor.label, reader)
    parts = [
        # Translators: two periods and an assessor
        sheet.title(escaped(language.gettext("%(earlier)s to %(later)s: %(assessor)s", assessor=name, **values))),
        escaped(headline(language, comparison)),
        _list(escaped(notice_sentence(language, comparison, notice)) for notice in comparison.notices),
        sheet.subtitle(language.gettext("Totals")),
        sheet.table(_escaped(_totals(comparison, language, reader), style)),
    ]
    if comparison.movement:
        title = language.gettext("Rating in %(earlier)s by rating in %(later)s", **values)
        matrix = sheet.matrix(comparison.movement, language, reader)
        parts += [sheet.subtitle(title), sheet.table(_escaped(matrix, style))]
    if comparison.changes:
        parts += [sheet.subtitle(language.gettext("Changes")), _list(_changes(comparison, language, style))]
    return "\n\n".join(part for part in parts if part) + "\n"


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
    """Markdown as GitHub and Python-Markdown read it."""

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


SHEETS: dict[str, Sheet] = {"text": _Text(), "markdown": _Markdown()}


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _escaped(rows: Table, style: str) -> Table:
    return [[STYLES[style].escaped(cell) for cell in row] for row in rows]


def _totals(comparison: Comparison, language: Language, reader: str) -> Table:
    spreads = (comparison.totals.earlier, comparison.totals.later)
    head = [language.gettext("Rating"), comparison.earlier.period, comparison.later.period]
    totals = [str(spread.total) if spread else "-" for spread in spreads]
    return [
        head,
        *_shares(comparison, language, reader),
        [language.gettext("%(term_Actions)s rated"), *totals],
        [language.gettext("Counted from"), *(_basis(language, spread) for spread in spreads)],
    ]


def _shares(comparison: Comparison, language: Language, reader: str) -> Table:
    """Return a row a rating; ratings of two scales are never in one row, whatever they are called."""
    earlier, later = comparison.totals.earlier, comparison.totals.later
    scales = (comparison.earlier.scale, comparison.later.scale)
    if earlier and later and scales[0] != scales[1]:
        before = [[_on_scale(share, reader, scales[0]), _count(language, share), "-"] for share in earlier.shares]
        return [
            *before,
            *([_on_scale(share, reader, scales[1]), "-", _count(language, share)] for share in later.shares),
        ]
    columns = [[_count(language, share) for share in spread.shares] if spread else None for spread in (earlier, later)]
    spread = earlier or later
    labels = [as_phrase(share.rating.label, reader) for share in (spread.shares if spread else ())]
    return [[label, *(column[row] if column else "-" for column in columns)] for row, label in enumerate(labels)]


def _on_scale(share: Share, reader: str, scale: str | None) -> str:
    return f"{as_phrase(share.rating.label, reader)} ({scale})"


def _count(language: Language, share: Share) -> str:
    # Translators: a number of actions, and the number of all actions
    return language.gettext("%(count)s of %(total)s", count=share.count, total=share.total)


def _basis(language: Language, spread: Distribution | None) -> str:
    if spread is None:
        return "-"
    # Translators: what ratings are counted from, where it is not the actions
    return language.terms["term_actions"] if spread.basis is Basis.COUNTED else language.gettext("stated totals")


def _changes(comparison: Comparison, language: Language, style: str) -> Iterator[str]:
    """Yield a line a change, by kind; what cannot be compared for one reason is one line."""
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
        by_reason.setdefault(reason, []).append(STYLES[style].number(change.subject.id))
    for reason, names in by_reason.items():
        yield language.gettext(
            "%(actions)s: not comparable: %(reason)s.",
            actions=language.listed(names, most=None),
            reason=STYLES[style].escaped(reason),
        )
