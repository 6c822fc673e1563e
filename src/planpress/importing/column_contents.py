"""Tells ratings from texts by the cells below a heading, where the words of headings leave open which column has which.

"État d'avancement" and "Status of implementation" stand above labels of ratings in some reports, and above sentences
in others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from planpress.exchange.office import TableCell
from planpress.importing.boxes import ticked_label
from planpress.importing.form_words import PLACEHOLDER
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.rater_words import is_earlier, unusual_words
from planpress.importing.rating_cells import divided_cell
from planpress.importing.tables.times import read_time

JUDGED = ("rating", "evaluation")
READ = ("summary", "comments")
PILLAR = "pillar"
OPEN = ("", "comments", "indicator")
"""The roles of headings above which ratings can be: unknown words, and words that do not exclude a judgement."""
MOST_CELLS = 40
"""How many filled cells of a column are looked at."""
MOST_OF_A_TIME = 8
"""The maximum number of words in a time."""
A_TEXT = 4
"""The minimum number of words in a text."""
SHARE = re.compile(
    r"\W*+(?:(?:ca\.?|env(?:iron)?\.?|approx\.?|about)\s*+)?\d{1,3}(?:[.,]\d{1,2})?\s*+%\W*+", re.IGNORECASE
)

FIRST_SENTENCE = re.compile(r"(?<=[.!?:;])\s")


class ColumnContent(Enum):
    """What the cells of a column contain."""

    UNKNOWN = "unknown"
    RATINGS = "ratings"
    RATINGS_IN_TEXTS = "ratings with indicators or other words"
    TEXTS = "texts"
    SHARES = "shares"
    TIMES = "days, months and other times"
    NUMBERS = "numbers such as 1.1, or names that begin with numbers"
    PLAIN_NUMBERS = "different plain numbers"


WITHOUT_RATINGS = (ColumnContent.UNKNOWN, ColumnContent.TEXTS, ColumnContent.SHARES, ColumnContent.TIMES)
RATED = (ColumnContent.RATINGS, ColumnContent.RATINGS_IN_TEXTS)


@dataclass(frozen=True)
class TitledColumn:
    """A column, or the texts beside a heading.

    Args:
        heading: The heading.
        role: What the heading says that the column holds: a key of ``ROLES``; "" if it says nothing.
        content: What its cells contain.
    """

    heading: str
    role: str
    content: ColumnContent


def content_under(role: str, cells: Sequence[TableCell], labels: LabelReader) -> ColumnContent:
    """Return what the cells below a heading contain, as far as the heading leaves that open.

    Args:
        role: What the heading says that they hold: a key of ``ROLES``; "" if it says nothing.
        cells: The cells of a column.
        labels: Recognises the labels of ratings.
    """
    if role in OPEN:
        return (
            ColumnContent.RATINGS if _are_ratings(cells, labels) else ColumnContent.UNKNOWN if role else _numbers(cells)
        )
    if role == PILLAR:
        return _numbers(cells)
    if role == "number":
        return ColumnContent.TEXTS if _are_words(cells) else ColumnContent.UNKNOWN
    if role == "action" and any(action_number(cell.text) for cell in cells[:MOST_CELLS]):
        return ColumnContent.NUMBERS
    return _content_of(cells, labels) if role in (*JUDGED, *READ) else ColumnContent.UNKNOWN


def _are_ratings(cells: Sequence[TableCell], labels: LabelReader) -> bool:
    """Tell whether most cells with words are labels of ratings, and nothing else."""
    words = [cell.text for cell in cells[:MOST_CELLS] if not _says_nothing(cell.text)]
    return sum(bool(labels.read(text).rating or ticked_label(text, labels)) for text in words) * 2 > len(words)


def _are_words(cells: Sequence[TableCell]) -> bool:
    """Tell whether there are cells, and each has several words and no figure."""
    words = [cell.text for cell in cells[:MOST_CELLS] if not _says_nothing(cell.text)]
    return bool(words) and all(len(text.split()) > 1 and not any(map(str.isdigit, text)) for text in words)


def _numbers(cells: Sequence[TableCell]) -> ColumnContent:
    """Return whether cells contain nothing but numbers, each a different one."""
    words = [cell.text for cell in cells[:MOST_CELLS]]
    numbers = [number for text in words if (number := number_alone(text))]
    if not numbers or len({number.key for number in numbers}) < len(words):
        return ColumnContent.UNKNOWN
    return ColumnContent.NUMBERS if all(number.prefix for number in numbers) else ColumnContent.PLAIN_NUMBERS


def _content_of(cells: Sequence[TableCell], labels: LabelReader) -> ColumnContent:
    kinds = Counter(_kind(cell, labels) for cell in cells[:MOST_CELLS])
    if rated := kinds[ColumnContent.RATINGS] + kinds[ColumnContent.RATINGS_IN_TEXTS]:
        rating = ColumnContent.RATINGS_IN_TEXTS if kinds[ColumnContent.RATINGS_IN_TEXTS] else ColumnContent.RATINGS
        return rating if rated >= kinds[ColumnContent.TEXTS] else ColumnContent.UNKNOWN
    return max(WITHOUT_RATINGS, key=lambda kind: kinds[kind])


def roles_by_content(columns: Sequence[TitledColumn]) -> list[str]:
    """Return what each column holds; a heading that fits its cells less than another heading gives way.

    A heading of ratings above texts announces progress if another column contains the ratings, or if no other column
    contains texts; a heading of progress above ratings announces the ratings if no other heading does. If there are no
    ratings below any such heading, they are in the only other column whose cells are labels of ratings. Shares of the
    work that is done are not ratings. The only column of times among those of texts has the deadlines. Numbers below
    an unknown heading are those of the actions if no others are.

    Args:
        columns: The columns of a table.

    Returns:
        The roles; "percent" for a column of shares.
    """
    of_words = [column.role == "number" and column.content is ColumnContent.TEXTS for column in columns]
    roles = ["" if other else column.role for other, column in zip(of_words, columns, strict=True)]
    judged = [n for n, column in enumerate(columns) if column.role in JUDGED and _is_the_partys(column.heading)]
    instead = [n for n, (role, column) in enumerate(zip(roles, columns, strict=True))
               if role == "summary" and column.content is ColumnContent.RATINGS]  # fmt: skip
    texts = [n for n, column in enumerate(columns) if column.role in READ and n not in instead]
    rated = [n for n in judged if columns[n].content in RATED]
    found = _ratings_elsewhere(columns)
    if found is not None and not instead and texts != [found]:
        roles[found] = "rating"
        rated.append(found)
    for number in judged:
        if columns[number].content is ColumnContent.TEXTS and (rated or not texts):
            roles[number] = "summary"
        elif columns[number].content is ColumnContent.SHARES:
            roles[number] = "percent"
        elif roles[number] == "evaluation" and rated and number not in rated:
            roles[number] = "indicator"
    dated = [n for n in texts if columns[n].content is ColumnContent.TIMES]
    if "due" not in roles and len(dated) == 1 < len(texts):
        roles[dated[0]] = "due"
    if "number" not in roles and (numbers := _numbers_of_actions(columns)) is not None:
        roles[numbers] = "number"
    others = {role for number, role in enumerate(roles) if number not in instead}
    if len(instead) == 1 and others & set(READ) and not others & set(JUDGED):
        roles[instead[0]] = "rating"
    return roles


def _ratings_elsewhere(columns: Sequence[TitledColumn]) -> int | None:
    """Return the only column with ratings below a heading that is not one of ratings; None if another has ratings."""
    if any(column.role in JUDGED and column.content in RATED for column in columns):
        return None
    found = [n for n, column in enumerate(columns) if column.role in OPEN and column.content is ColumnContent.RATINGS]
    return found[0] if len(found) == 1 else None


def _numbers_of_actions(columns: Sequence[TitledColumn]) -> int | None:
    """Return the only column with numbers such as "1.1" instead of pillars or below an unknown heading.

    Plain numbers count if the names of the actions are beside them.
    """
    names = [
        n for n, column in enumerate(columns) if column.role == "action" and column.content is ColumnContent.UNKNOWN
    ]
    found = [n for n, column in enumerate(columns)
             if (column.role in ("", PILLAR) and column.content is ColumnContent.NUMBERS)
             or (not column.role and column.content is ColumnContent.PLAIN_NUMBERS and n + 1 in names)]  # fmt: skip
    return found[0] if names and len(found) == 1 else None


def _is_the_partys(heading: str) -> bool:
    """Tell whether a heading has only usual words: it names nobody else and no earlier report."""
    return not unusual_words(heading) and not is_earlier(heading)


def _kind(cell: TableCell, labels: LabelReader) -> ColumnContent:
    text = cell.text
    if _says_nothing(text):
        return ColumnContent.UNKNOWN
    is_share = SHARE.fullmatch(text)
    if is_share or _is_a_time(text):
        return ColumnContent.SHARES if is_share else ColumnContent.TIMES
    if (read := labels.read(text)).rating or read.several:
        return ColumnContent.RATINGS
    divided = divided_cell(list(cell.paragraphs), labels, _nowhere)
    if divided and divided.rating:
        return ColumnContent.RATINGS_IN_TEXTS
    if labels.named(FIRST_SENTENCE.split(text, maxsplit=1)[0]):
        return ColumnContent.UNKNOWN
    return ColumnContent.TEXTS if is_text(text) else ColumnContent.UNKNOWN


def _is_a_time(text: str) -> bool:
    """Tell whether a text is only a day, a month, another time or a span; each has a figure and few words."""
    return any(map(str.isdecimal, text)) and len(text.split()) <= MOST_OF_A_TIME and bool(read_time(text).last)


def _says_nothing(text: str) -> bool:
    return bool(is_nothing(text) or PLACEHOLDER.fullmatch(text))


def is_text(words: str) -> bool:
    """Tell whether words are a sentence, or long enough to be one, rather than a label."""
    return len(words.split()) >= A_TEXT or is_sentence(words)


def _nowhere(_place: str, _words: str) -> None:
    """Leave out what would be told when the cell is read."""
