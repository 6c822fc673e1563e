"""Joins the rows of a heading in Part C, such as "Evaluation" above "Rating" and "Progress", to a single row."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.column_contents import JUDGED
from planpress.importing.column_titles import column_role
from planpress.importing.columns import TEXTS, names_an_action, span
from planpress.importing.heading_words import BY_TERM, MAX_HEADING, heading_role, is_sentence, mentioned_role
from planpress.importing.indicator_measures import measure
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.lexicon import words as word_list
from planpress.importing.numbers import is_numbered
from planpress.importing.rater_words import is_earlier, is_of_others

MOST_ROWS = 3
"""The maximum number of rows in a heading."""
FEWEST_DIVIDED = 2
"""The minimum number of columns that the lower row of a heading names."""
NAMING = frozenset(["action", "number"])


@dataclass(frozen=True)
class _StackedCell:
    """The words of a heading above a column.

    Args:
        upper: The cell in the upper row; None if no cell with words is above the column.
        lower: The cell in the lower row.
        divides: Whether the lower cell names a part of what the upper cell spans.
    """

    upper: TableCell | None
    lower: TableCell
    divides: bool

    @property
    def own(self) -> bool:
        """Whether the lower row has words of its own here; a copy of the upper words is a merged cell."""
        return bool(self.lower.text) and not (self.upper and key(self.upper.text) == key(self.lower.text))

    @property
    def cut(self) -> bool:
        """Whether the words of both rows are one heading, as in "Next" above "steps"."""
        if not self.own or self.divides or not self.upper or re.search(r"\d", self.upper.text):
            return False
        upper, lower = self.upper.text, self.lower.text
        is_open = key(upper).split()[-1:] and key(upper).split()[-1] in word_list("FUNCTION_WORDS")
        whole = not is_open and heading_role(upper) and heading_role(lower)
        return bool(heading_role(f"{upper} {lower}")) and not whole


def with_joined_headings(table: DocumentTable, labels: LabelReader) -> DocumentTable:
    """Return a table in which each heading of actions has one row; the words in its lowest row decide.

    Args:
        table: The table.
        labels: Recognises the labels of ratings, which are no headings.
    """
    rows: list[TableRow] = []
    joined = 1
    for row in table.rows:
        heading = _joined(rows[-1], row, labels) if rows and joined < MOST_ROWS else None
        if heading:
            rows[-1] = heading
        else:
            rows.append(row)
        joined = joined + 1 if heading else 1
    return table if len(rows) == len(table.rows) else DocumentTable(tuple(rows))


def _joined(upper: TableRow, lower: TableRow, labels: LabelReader) -> TableRow | None:
    """Return the single row of a heading that has two; None if the rows are something else."""
    if len(upper.filled) < FEWEST_DIVIDED or not (_may_be_heading(upper, labels) and _may_be_heading(lower, labels)):
        return None
    stacked = list(_stacked(upper, lower))
    # a lower row with words in every column is a heading by itself, unless the upper row groups them, says which words
    # name actions, or has the beginning of each heading
    grouped = all(map(_is_a_group, upper.filled)) or any(map(_may_name_actions, upper.filled))
    cut = [cell.cut for cell in stacked if cell.own]
    grouped = grouped or (all(cut) and len(cut) >= FEWEST_DIVIDED)
    needed = grouped or any(cell.upper and not cell.own for cell in stacked)
    if not needed or not _divides(stacked):
        return None
    cells = tuple(_headings(stacked, upper.place))
    if not any(column_role(cell.text) in NAMING for cell in cells):
        return None
    return replace(upper, cells=cells)


def _divides(stacked: Sequence[_StackedCell]) -> bool:
    """Tell whether the words of a lower row name the columns below an upper one.

    If cells of the upper row are merged down, the lower row belongs to the heading, and its words may be unknown; they
    may also stand below a single column. Otherwise, a single word counts only if it is a usual heading.
    """
    own = [cell for cell in stacked if cell.own]
    merged_down = any(cell.upper and cell.lower.continued for cell in stacked)
    known = [cell for cell in own if cell.cut or _is_known(cell.lower.text)]
    if not all(cell.divides or cell.cut or (merged_down and cell in known and _is_below_a_text(cell)) for cell in own):
        return False
    if merged_down:
        return bool(own)
    if len(own) == 1 and not own[0].cut:
        return heading_role(own[0].lower.text) not in ("", *NAMING) and _is_below_a_text(own[0])
    return bool(own) and len(known) * 2 >= len(own)


def _is_below_a_text(cell: _StackedCell) -> bool:
    """Tell whether the words above announce something other than the names or numbers of actions."""
    return cell.upper is not None and _known_role(cell.upper.text) not in ("", *NAMING)


def _may_be_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has short cells, none of which is a sentence, an action, a rating or a placeholder."""
    if not row.filled or any(len(cell.text) > MAX_HEADING for cell in row.filled):
        return False
    if any(cell.text.startswith("[") or is_sentence(cell.text) or labels.named(cell.text) for cell in row.filled):
        return False
    first = row.filled[0].text
    if column_role(first) in NAMING and not is_numbered(first):  # "SC74" above ratings is not an action
        return True
    return not (names_an_action(row) or any(is_numbered(cell.text) for cell in row.filled))


def _names_actions(cell: TableCell) -> bool:
    """Tell whether the words of a cell are the heading of actions and nothing else."""
    return BY_TERM.get(key(cell.text)) == "action"


def _may_name_actions(cell: TableCell) -> bool:
    """Tell whether the words of a cell could be the heading of actions, such as "Action plan"."""
    return column_role(cell.text) == "action"


def _is_a_group(cell: TableCell) -> bool:
    """Tell whether a cell is merged over several columns, and does not say when they are about."""
    return cell.width > 1 and not re.search(r"\d", cell.text)


def _stacked(upper: TableRow, lower: TableRow) -> Iterator[_StackedCell]:
    """Yield the cells of the lower row with those above them, and the cells of the upper row with nothing below."""
    above = {column: cell for cell in upper.cells for column in span(cell)}
    below = {column: cell for cell in lower.cells if cell.text for column in span(cell)}
    covered = {column for cell in lower.cells for column in span(cell)}
    group: TableCell | None = None
    for cell in lower.cells:
        over = above.get(cell.column)
        group = over if over and over.text else group
        # a file without merged cells has an empty cell, or the same words, for each further column of a group
        is_gap = not (over and over.text)
        right = above.get(cell.column + cell.width)
        continues = bool(group and cell.column + cell.width in below
                         and (not (right and right.text) or key(right.text) == key(group.text)))  # fmt: skip
        begins = bool(over and over.text and right and not right.text)
        left = above.get(cell.column - 1)
        repeats = bool(over and left and left is not over and over.text and key(left.text) == key(over.text))
        within = bool(over and over.width > cell.width)
        yield _StackedCell(
            group if cell.text or not is_gap else None, cell, within or is_gap or continues or begins or repeats
        )
    for cell in upper.cells:
        if cell.text and covered.isdisjoint(span(cell)):
            yield _StackedCell(cell, replace(cell, paragraphs=()), divides=False)


def _headings(stacked: Sequence[_StackedCell], place: str) -> Iterator[TableCell]:
    """Yield one heading for each column, or for the columns below a cell that is not divided."""
    roles = Counter(_known_role(cell.lower.text) for cell in stacked if cell.own)
    groups = {id(cell.upper) for cell in stacked if cell.own and _repeats(cell, roles)}
    divided = {id(cell.upper) for cell in stacked if cell.own}
    widths: Counter[int] = Counter()
    for cell in stacked:
        widths[id(cell.upper)] += cell.lower.width
    seen: set[int] = set()
    for cell in stacked:
        if cell.own:
            words = TextParagraph((TextRun(_words(cell, roles, in_group=id(cell.upper) in groups)),), place)
            yield replace(cell.lower, paragraphs=(words,), continued=False)
        elif cell.upper is None:
            yield cell.lower
        elif id(cell.upper) in divided:
            yield replace(cell.upper, column=cell.lower.column, width=cell.lower.width, continued=False)
        elif id(cell.upper) not in seen:
            seen.add(id(cell.upper))
            yield replace(cell.upper, column=cell.lower.column, width=widths[id(cell.upper)], continued=False)


def _repeats(cell: _StackedCell, roles: Counter[str]) -> bool:
    """Tell whether a lower heading is also below other upper ones, as "Rating" below "2021" and "2022"."""
    role = _known_role(cell.lower.text)
    return bool(role) and roles[role] > 1


def _words(cell: _StackedCell, roles: Counter[str], *, in_group: bool) -> str:
    """Return the words of a heading: the lower ones, with the upper ones where these are needed to understand them."""
    lower = cell.lower.text
    if not cell.upper:
        return lower
    upper, role = cell.upper.text, _known_role(lower)
    if cell.cut:
        return f"{upper} {lower}"
    if not _is_known(lower):
        return lower if _is_named_below(_known_role(upper), roles) else f"{upper}: {lower}"
    if role in TEXTS and roles[role] > 1 and _names_actions(cell.upper):  # "Description" below "Action"
        return f"{upper}: {lower}"
    if role in NAMING and _known_role(upper) == "indicator":  # "Name" below "Indicator"
        return upper
    whose = is_earlier(upper) or is_of_others(upper)
    return f"{lower} ({upper})" if whose or (in_group and key(upper) not in BY_TERM) else lower


def _is_named_below(above: str, roles: Counter[str]) -> bool:
    """Tell whether the lower row itself names the column of what the words above announce."""
    return any(roles[role] for role in (JUDGED if above in JUDGED else (above,) if above in TEXTS else ()))


def _known_role(text: str) -> str:
    return column_role(text) or mentioned_role(text)


def _is_known(text: str) -> bool:
    return bool(_known_role(text) or measure(text)) or key(text) in BY_TERM
