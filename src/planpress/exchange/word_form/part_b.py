"""Part B of the exported Word form: the actions under their ratings, in the official order of the columns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import Any

from planpress.exchange.office import TableCell, TableRow
from planpress.exchange.word_form.blocks import (
    LETTER,
    MARGINS,
    TALL_ROW,
    Block,
    FormCell,
    FormText,
    FormTextKind,
    Grid,
    Heading,
    height,
)
from planpress.exchange.word_form.entries import cell_words
from planpress.exchange.word_form.prose import PrintedLine, line_of, plain_line
from planpress.exchange.word_form.setting import FormSetting

MOST_COLUMNS = 8
"""The maximum number of ratings with a column each; if there are more, they are printed one below another."""
STAR = "*"
WHOLE = 100
"""The width of a table in percent of the width of the page."""
MOST_LINES = 10
"""The maximum number of lines of print in each of the rows into which a tall row is divided between its actions."""
EQUAL = 0.4
"""The share of the remaining width that is divided equally among the columns."""


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
    words = setting.shown(there.get("title") or action.get("title", ""))
    return f"{words}{STAR if _is_starred(action, part) else ''}"


def asterisk_blocks(actions: Sequence[Mapping[str, Any]], part: str, setting: FormSetting) -> Iterator[Block]:
    """Yield the note on the asterisk in a part; nothing if no action has an asterisk there.

    Args:
        actions: The actions.
        part: "part_b" or "part_c".
        setting: The setting of the report.
    """
    if any(_is_starred(action, part) for action in actions):
        yield FormText((plain_line(asterisk_note(setting)),), FormTextKind.REMARK)


def asterisk_note(setting: FormSetting) -> str:
    """Return the sentence below a part with asterisks."""
    return f"{STAR} {setting.words.asterisk}"


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
    yield (_in_columns if len(ratings) <= MOST_COLUMNS else _in_rows)(actions, ratings, setting)
    yield from asterisk_blocks(actions, "part_b", setting)


def _in_rows(actions: Sequence[Mapping[str, Any]], ratings: Sequence[str], setting: FormSetting) -> Grid:
    """Return a table with a row for each rating, or several rows if they would be tall."""
    title = (_head(setting.words.progress_rating), _head(setting.words.action))
    widths = (30, 70)
    below = (
        (_rating_head(rating, setting), cell)
        for rating in ratings
        for (cell,) in _split((_entries(actions, rating, setting),), widths[1:])
    )
    return Grid(widths, (title, *below), heads=1)


def _in_columns(actions: Sequence[Mapping[str, Any]], ratings: Sequence[str], setting: FormSetting) -> Grid:
    """Return a table with a column for each rating, and the number of actions at its foot."""
    heads = tuple(_rating_head(rating, setting) for rating in ratings)
    groups = [(pillar, list(group)) for pillar, group in groupby(actions, lambda action: action.get("pillar", ""))]
    listed = [tuple(_entries(group, rating, setting) for rating in ratings) for _, group in groups]
    widths = _widths((heads, *listed))
    rows: list[tuple[FormCell, ...]] = []
    for (pillar, _), row in zip(groups, listed, strict=True):
        if pillar:
            rows.append((_head(setting.pillars.get(pillar, pillar), len(ratings)),))
        rows += _split(row, widths)
    counts = (sum(len(cell.lines) for cell in column) for column in zip(*listed, strict=True))
    numbers = tuple(_head(setting.words.language.number(count)) for count in counts)
    above, below = ((_head(words, len(ratings)),) for words in (setting.words.progress_rating, setting.words.totals))
    return Grid(widths, (above, heads, *rows, below, numbers), heads=2, foot=2)


def _split(row: tuple[FormCell, ...], widths: Sequence[int]) -> Iterator[tuple[FormCell, ...]]:
    """Yield a row; divide a tall row between its actions, so that no page ends in the middle of an action."""
    if max(height(cell.lines, width) for cell, width in zip(row, widths, strict=True)) < TALL_ROW:
        yield row
        return
    columns = [tuple(_runs(cell, width)) for cell, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, columns))):
        yield tuple(FormCell(runs[number] if number < len(runs) else ()) for runs in columns)


def _runs(cell: FormCell, width: int) -> Iterator[tuple[PrintedLine, ...]]:
    """Yield the actions of a cell, as many at once as a part of a tall row takes; at least one run."""
    run: list[PrintedLine] = []
    for line in cell.lines:
        if run and height((*run, line), width) > MOST_LINES:
            yield tuple(run)
            run = []
        run.append(line)
    yield tuple(run)


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


def _is_starred(action: Mapping[str, Any], part: str) -> bool:
    return action.get("printed", {}).get(part, {}).get("starred", action.get("starred", False)) is True


def _widths(rows: Sequence[tuple[FormCell, ...]]) -> tuple[int, ...]:
    """Return the widths of the columns: enough for their longest words, and more where the texts are long."""
    texts = [" ".join(line.text for cell in column for line in cell.lines) for column in zip(*rows, strict=True)]
    words = (max(map(len, text.split()), default=0) for text in texts)
    least = [min(WHOLE / len(texts), MARGINS + word * LETTER) for word in words]
    rest, total = WHOLE - sum(least), sum(map(len, texts)) or 1
    exact = [width + rest * (EQUAL / len(texts) + (1 - EQUAL) * len(text) / total)
             for width, text in zip(least, texts, strict=True)]  # fmt: skip
    edges = [0, *map(round, accumulate(exact))]
    return tuple(right - left for left, right in pairwise(edges))


def _entries(actions: Sequence[Mapping[str, Any]], rating: str, setting: FormSetting) -> FormCell:
    rated = (action for action in actions if str(party_rating(action, setting).get("rating", "")) == rating)
    return FormCell(tuple(_entry(action, setting) for action in rated))


def _entry(action: Mapping[str, Any], setting: FormSetting) -> PrintedLine:
    return plain_line(f"{printed_number(action)} {printed_title(action, 'part_b', setting)}")


def _rating_head(rating: str, setting: FormSetting) -> FormCell:
    return _head(setting.labels.get(rating) or setting.words.not_rated)


def _head(words: str, width: int = 1) -> FormCell:
    return FormCell((plain_line(words),), width, is_head=True)


def _words(paragraphs: Sequence[Any]) -> str:
    return cell_words([line_of(paragraph) for paragraph in paragraphs])
