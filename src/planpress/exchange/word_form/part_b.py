"""Part B of the Word form: the actions under their ratings, in the official order of the columns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from planpress.exchange.office import TableCell, TableRow
from planpress.exchange.word_form.blocks import Block, FormCell, Grid, Heading
from planpress.exchange.word_form.entries import cell_words
from planpress.exchange.word_form.prose import PrintedLine, line_of, plain_line
from planpress.exchange.word_form.setting import FormSetting

MOST_COLUMNS = 8
"""The maximum number of ratings with a column each; if there are more, they are printed one below another."""
STAR = "*"


@dataclass(frozen=True)
class RatedEntry:
    """An action in Part B.

    Args:
        words: Its number, title and asterisk.
        rating: The id of the rating under which it is printed; "" if it is not rated.
        place: Where it is.
    """

    words: str
    rating: str
    place: str


def printed_number(action: Mapping[str, Any]) -> str:
    """Return the number of an action as printed."""
    return str(action.get("number") or action["id"])


def printed_title(action: Mapping[str, Any], part: str, setting: FormSetting) -> str:
    """Return the title of an action as a part prints it, with the asterisk.

    Args:
        action: The action.
        part: "part_b" or "part_c".
        setting: The setting of the report.
    """
    there = action.get("printed", {}).get(part, {})
    starred = there.get("starred", action.get("starred", False))
    return f"{setting.shown(there.get('title') or action.get('title', ''))}{STAR if starred is True else ''}"


def party_rating(action: Mapping[str, Any], setting: FormSetting) -> Mapping[str, Any]:
    """Return the Party's rating of an action as a map; empty if there is none."""
    value = action.get("ratings", {}).get(setting.party, {})
    return value if isinstance(value, dict) else {"rating": value}


def part_b_blocks(mapping: Mapping[str, Any], setting: FormSetting) -> Iterator[Block]:
    """Yield Part B; nothing if there are no actions, or if there is no scale.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    actions = mapping.get("actions", [])
    if not actions or not setting.labels:
        return
    yield Heading(setting.words.part_b, 1, "part-b", on_new_page=True)
    ratings = list(setting.labels)
    if any(not party_rating(action, setting).get("rating") for action in actions):
        ratings.append("")
    heads = {rating: _head(setting.labels.get(rating) or setting.words.not_rated) for rating in ratings}
    if len(ratings) > MOST_COLUMNS:
        below = ((heads[rating], _entries(actions, rating, setting)) for rating in ratings)
        title = (_head(setting.words.progress_rating), _head(setting.words.action))
        yield Grid((30, 70), (title, *below), heads=1)
        return
    rows: list[tuple[FormCell, ...]] = []
    for pillar, grouped in groupby(actions, lambda action: action.get("pillar", "")):
        if pillar:
            words = setting.pillars.get(pillar, pillar)
            rows.append((FormCell((plain_line(words),), len(ratings), is_head=True),))
        group = list(grouped)
        rows.append(tuple(_entries(group, rating, setting) for rating in ratings))
    counts = (sum(len(row[column].lines) for row in rows if not row[0].is_head) for column in range(len(ratings)))
    rows.append(tuple(_head(setting.words.language.number(count)) for count in counts))
    across = (FormCell((plain_line(setting.words.progress_rating),), len(ratings), is_head=True),)
    yield Grid(_widths(rows, len(ratings)), (across, tuple(heads.values()), *rows), heads=2)


def read_part_b(rows: Sequence[TableRow], setting: FormSetting) -> Iterator[RatedEntry]:
    """Yield the actions of Part B in reading order.

    Args:
        rows: The rows of its table.
        setting: The setting of the report.
    """
    columns: dict[int, str] = {}
    names = {label.strip(): rating for rating, label in reversed(tuple(setting.labels.items()))}
    names.setdefault(setting.words.not_rated, "")

    def named(cell: TableCell) -> str | None:
        words = _words(cell.paragraphs)
        return names[words] if words in names else setting.rating(words)[0] or None

    for row in rows:
        labels = {cell.column: rating for cell in row.cells if (rating := named(cell)) is not None}
        if not columns and len(labels) > 1 and len(labels) == len(row.filled):
            columns = labels
            continue
        first = row.cells[0] if row.cells else None
        if not columns and first and (below := named(first)) is not None:
            rated = [(cell, below) for cell in row.cells[1:]]
        else:
            rated = [(cell, columns[cell.column]) for cell in row.cells if cell.width == 1 and cell.column in columns]
        for cell, rating in rated:
            lines = map(line_of, cell.paragraphs)
            entries = (line.text for line in lines if not line.text.strip().isdecimal())  # the numbers of actions
            yield from (RatedEntry(entry, rating, row.place) for entry in entries)


def _widths(rows: Sequence[tuple[FormCell, ...]], columns: int) -> tuple[int, ...]:
    """Return the widths of the columns: most of the page in equal parts, the rest where the longest texts are."""
    longest = [
        max((sum(len(line.text) for line in row[column].lines) for row in rows if not row[0].is_head), default=0)
        for column in range(columns)
    ]
    total = sum(longest) or 1
    return tuple(70 // columns + 30 * length // total for length in longest)


def _entries(actions: Sequence[Mapping[str, Any]], rating: str, setting: FormSetting) -> FormCell:
    rated = (action for action in actions if str(party_rating(action, setting).get("rating", "")) == rating)
    return FormCell(tuple(_entry(action, setting) for action in rated))


def _entry(action: Mapping[str, Any], setting: FormSetting) -> PrintedLine:
    return plain_line(f"{printed_number(action)} {printed_title(action, 'part_b', setting)}")


def _head(words: str) -> FormCell:
    return FormCell((plain_line(words),), is_head=True)


def _words(paragraphs: Sequence[Any]) -> str:
    return cell_words([line_of(paragraph) for paragraph in paragraphs])
