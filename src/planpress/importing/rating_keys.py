"""Finds the key to the ratings of a report: a table of colours or marks, or abbreviations such as "OT = On track"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow
from planpress.exchange.office.workbook import Workbook, WorkbookRow, WorkbookSheet
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import LANGUAGES, hues, key
from planpress.importing.numbers import action_number, number_alone

FEWEST = 3
"""The minimum number of ratings in a key."""
PAIR = 2
LONGEST = 1_000
"""A paragraph with more characters than this is not read as a key."""
SIGN = r"(?:[\u2190-\u25a0\u25a3-\u260f\u2613-\u2bff\U0001f300-\U0001faff]\ufe0f?){1,5}"
"""Arrows, geometric shapes, ticks, stars and coloured circles, but not the boxes that are ticked beside a label."""
COLOURS = [term for module in LANGUAGES.values() for terms in module.HUES.values() for term in terms]
COLOUR = "|".join(sorted(map(re.escape, COLOURS), key=len, reverse=True))
SHORT = rf"(?:[^\W_]{{1,4}}|{SIGN}|(?i:{COLOUR}))"
"""An abbreviation, a sign or the name of a colour."""
BEFORE = re.compile(rf"({SHORT})\s*(?:=|:|\s[\u2013\u2014-]\s)\s*(.+)")
BEHIND = re.compile(rf"(.+?)(?<!\s)\s*(?:\(({SHORT})\)|=\s*({SHORT}))")
SIGN_BEFORE = re.compile(rf"({SIGN})\s*(.+)")
SIGN_BEHIND = re.compile(rf"(.+?)(?<!\s)\s*({SIGN})()")
EXPLAINS = re.compile(rf"[=:(\u2013\u2014-]|{SIGN}")
"""What every abbreviation with its label contains, which is sought first because that is faster."""
NEXT_SIGN = re.compile(rf"(?<!\s)\s++(?={SIGN})")
HEADING = re.compile(r"^[^:=;,|]{0,40}:\s+(?=\S)")
"""Words such as "Key:" before the first abbreviation."""
ENCLOSED = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s{0,9}$")
"""Abbreviations in brackets behind the heading of a column, as in "Rating (4 = Achieved, 3 = On track)"."""
BELOW = re.compile(r"[^\n]{1,60}\n\s{0,9}(?=\S)(.+)", re.DOTALL)
"""Abbreviations on the lines below such a heading."""
DIVIDED = re.compile(r"(?:(?<!\s)\s+)?[;,|\n\t\u060c\u061b]\s*")


def abbreviations(document: OfficeDocument, labels: LabelReader) -> dict[str, str]:
    """Return the abbreviations of ratings that a document explains, each with the id of its rating.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
    """
    return _certain(_pairs(document, labels))


def abbreviations_in_workbook(workbook: Workbook, labels: LabelReader) -> dict[str, str]:
    """Return the abbreviations of ratings that a workbook explains in any cell or row, each with the id of its rating.

    Cells may write them in small letters or capitals.

    Args:
        workbook: The workbook.
        labels: Recognises the labels of ratings.
    """
    certain = _certain(pair for sheet in workbook.sheets for pair in _pairs_in_sheet(sheet, labels))
    folded = Counter(short.casefold() for short in certain)
    alone = [short for short in certain if folded[short.casefold()] == 1]
    return {spelling: certain[short] for short in alone for spelling in (short.lower(), short.upper())} | certain


def _certain(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the abbreviations that mean one rating each; none if they are too few to be a key."""
    explained: dict[str, set[str]] = defaultdict(set)
    for short, rating in pairs:
        explained[short].add(rating)
    certain = {short: names.pop() for short, names in explained.items() if len(names) == 1}
    fewest = PAIR if all(re.fullmatch(rf"{SIGN}|(?i:{COLOUR})", short) for short in certain) else FEWEST
    if len(set(certain.values())) < fewest:
        return {}
    colours = [short for short in certain if key(short) in hues()]
    spelt = {
        spelling: certain[short] for short in colours for spelling in (short.upper(), short.lower(), short.title())
    }
    return {**spelt, **certain}


def key_tables(rows: Iterable[TableRow], labels: LabelReader) -> frozenset[int]:
    """Return the numbers of the tables that only explain the ratings.

    Such a table has a rating in each row, each rating once, beside a colour, a mark or its meaning, and no actions; or
    it has all ratings in its first row.

    Args:
        rows: The rows.
        labels: Recognises the labels of ratings.
    """
    tables: dict[int, list[TableRow]] = defaultdict(list)
    for row in rows:
        if row.filled:
            tables[row.table].append(row)
    return frozenset(number for number, inside in tables.items() if _is_key(inside, labels))


def _is_key(rows: Sequence[TableRow], labels: LabelReader) -> bool:
    named = [[name for cell in row.filled if (name := labels.named(cell.text))] for row in rows]
    if len(named[0]) == len(set(named[0])) == len(rows[0].filled) >= FEWEST:
        return not any(map(_numbers_an_action, rows[1:]))
    if not named[0]:  # a heading
        named, rows = named[1:], rows[1:]
    names = [name for inside in named for name in inside]
    if len(names) < FEWEST or any(len(inside) != 1 for inside in named) or len(set(names)) < len(names):
        return False
    return not any(map(_numbers_an_action, rows))


def _numbers_an_action(row: TableRow) -> bool:
    return any(action_number(cell.text) or number_alone(cell.text) for cell in row.filled)


def _pairs(document: OfficeDocument, labels: LabelReader) -> Iterator[tuple[str, str]]:
    """Yield the abbreviations in paragraphs and tables, each with the id of its rating."""
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            keys = key_tables(block.rows, labels)
            for row in block.rows:
                texts = [cell.text for cell in row.filled]
                if row.table in keys and texts and re.fullmatch(SHORT, texts[0]):
                    yield from ((texts[0], name) for text in texts[1:] if (name := labels.named(text)))
        elif len(text := "".join(run.text for run in block.runs)) <= LONGEST:
            yield from _explained(text, labels).items()


def _pairs_in_sheet(sheet: WorkbookSheet, labels: LabelReader) -> Iterator[tuple[str, str]]:
    """Yield the abbreviations in the rows of a sheet, and those in two columns to the right of its table."""
    used = sorted({index for row in sheet.rows for index, cell in row.cells.items() if cell.text.strip()})
    apart = used[-PAIR:] if len(used) > PAIR and used[-1] - 1 == used[-PAIR] > used[-PAIR - 1] + 1 else []
    for row in sheet.rows:
        yield from _pairs_in_row(row, labels)
        beside = [row.text(index).strip() for index in apart]
        if len(row.cells) > PAIR and beside and all(beside):
            yield from _pairs_of(beside, labels)


def _pairs_in_row(row: WorkbookRow, labels: LabelReader) -> Iterator[tuple[str, str]]:
    """Yield the abbreviations in the cells of a row, and one in a cell of its own before or behind its label."""
    texts = [cell.text.strip() for cell in row.cells.values() if cell.text.strip()]
    for text in texts:
        if len(text) <= LONGEST:
            yield from _explained(text, labels).items()
    if len(texts) == PAIR:
        yield from _pairs_of(texts, labels)


def _pairs_of(texts: Sequence[str], labels: LabelReader) -> Iterator[tuple[str, str]]:
    """Yield the abbreviation in one of two cells if the other is its label."""
    for short, label in (texts, texts[::-1]):
        if re.fullmatch(SHORT, short) and (name := labels.named(label)):
            yield short, name


def is_key(line: str, labels: LabelReader) -> bool:
    """Tell whether a line explains several abbreviations or signs of ratings, and contains nothing else.

    Args:
        line: The line.
        labels: Recognises the labels of ratings.
    """
    return len(line) <= LONGEST and len(_in_line(line, labels)) >= PAIR


def was_used(line: str, labels: LabelReader) -> bool:
    """Tell whether a line only explains abbreviations that were used to read the ratings.

    Args:
        line: The line.
        labels: Recognises the labels of ratings, and knows the abbreviations.
    """
    pairs = _in_line(line, labels) if len(line) <= LONGEST else {}
    return bool(pairs) and pairs.keys() <= labels.abbreviated.keys()


def _explained(text: str, labels: LabelReader) -> Mapping[str, str]:
    """Return the abbreviations in a line of nothing else, or behind a heading, in brackets or on the lines below it."""
    if pairs := _in_line(text, labels):
        return pairs
    below = ENCLOSED.search(text) or BELOW.match(text)
    return _in_line(below[1], labels) if below else {}


def _in_line(line: str, labels: LabelReader) -> Mapping[str, str]:
    """Return the abbreviations in a line of nothing else, perhaps behind a word such as "Key:"; otherwise none."""
    if not EXPLAINS.search(line):
        return {}
    for text in dict.fromkeys((line, HEADING.sub("", line, count=1))):
        for pieces in (DIVIDED.split(text.strip(" .;\u061b")), NEXT_SIGN.split(text.strip(" .;\u061b"))):
            if pairs := _in_pieces([piece for piece in pieces if piece], labels):
                return pairs
    return {}


def _in_pieces(pieces: Sequence[str], labels: LabelReader) -> Mapping[str, str]:
    """Return the abbreviation in each piece; none if any piece is something else."""
    pairs: dict[str, str] = {}
    for piece in (piece.strip(" ,;.") for piece in pieces):
        before = BEFORE.fullmatch(piece) or SIGN_BEFORE.fullmatch(piece)
        behind = BEHIND.fullmatch(piece) or SIGN_BEHIND.fullmatch(piece)
        if before and (name := labels.named(before[2])):
            pairs[before[1]] = name
        elif behind and (name := labels.named(behind[1])):
            pairs[behind[2] or behind[3]] = name
        else:
            return {}
    return pairs
