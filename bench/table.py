"""Tables of measurements in Markdown, and the places for them in a page of the manual."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

MB = 1_000_000


@dataclass(frozen=True)
class Table:
    """Rows of one kind.

    Args:
        name: The name of the table, which marks its place in the manual.
        columns: The headings.
        rows: The rows, each with as many cells as there are headings.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """Return the table in Markdown; all columns but the first are aligned to the right."""
        dashes = ("---" if column == self.columns[0] else "--:" for column in self.columns)
        return "\n".join(f"| {' | '.join(row)} |" for row in (self.columns, tuple(dashes), *self.rows))


def merged(tables: Iterable[Table]) -> list[Table]:
    """Merge tables that have the same name and columns."""
    rows: dict[tuple[str, tuple[str, ...]], list[tuple[str, ...]]] = {}
    for table in tables:
        rows.setdefault((table.name, table.columns), []).extend(table.rows)
    return [Table(name, columns, tuple(entries)) for (name, columns), entries in rows.items()]


def put_into(page: Path, tables: Sequence[Table], note: str) -> None:
    """Replace the tables in a page of the manual; tables for which the page has no place are left out.

    Args:
        page: A Markdown file with a pair of comments for each table, ``<!-- bench NAME -->`` and ``<!-- end -->``.
        tables: What was measured.
        note: How the figures were measured, for a line above the tables.
    """
    text = page.read_text(encoding="utf-8")
    for name in {table.name: None for table in tables}:
        begin, end = f"<!-- bench {name} -->\n", "<!-- end -->"
        before, found, after = text.partition(begin)
        if found:
            parts = "\n\n".join(table.markdown() for table in tables if table.name == name)
            text = f"{before}{begin}{note}\n\n{parts}\n{end}{after.partition(end)[2]}"
    page.write_text(text, encoding="utf-8")


def seconds(value: float) -> str:
    """Write a duration in seconds."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"  # noqa: PLR2004 - two figures are enough


def megabytes(size: float) -> str:
    """Write a size in millions of bytes."""
    return f"{size / MB:.1f}"


def kilobytes(size: float) -> str:
    """Write a size in thousands of bytes."""
    return f"{size / 1000:.1f}"
