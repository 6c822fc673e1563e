"""Takes unknown nouns off the numbers of actions that name their pillars, as in "Item 1.1: Amend the law"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from planpress.exchange.office import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    Uncertainty,
    runs_from,
)
from planpress.importing.heading_words import is_sentence
from planpress.importing.lexicon import headings, key, words
from planpress.importing.numbers import ACTION, action_number, number_alone
from planpress.importing.part_headings import LONGEST
from planpress.model import Plan
from planpress.model.scalars import quoted

NOUN = re.compile(r"\s{0,3}(?P<noun>[^\W\d_]{3,20}(?:\s[^\W\d_]{2,20})?)\s(?=(?:[A-Za-z]{1,2}[.-]?)?\d)")
"""A noun, perhaps with a word that belongs to it, before a number such as "1.1", "E1" or "E-1"."""
IS_ACTION = re.compile(ACTION, re.IGNORECASE)
OF_ACTIONS = frozenset(["action", "commitment", "number"])
"""What known nouns before the numbers of actions announce."""
FEWEST = 2
"""The minimum number of actions with the same noun."""


@dataclass
class _Noun:
    """A noun before the numbers of actions.

    Args:
        printed: It and the first number.
        place: Where that is.
        numbers: The numbers behind it.
    """

    printed: str
    place: str
    numbers: set[str] = field(default_factory=set)


def with_bare_numbers(document: OfficeDocument, plan: Plan) -> OfficeDocument:
    """Return a document without the unknown noun that stands before the numbers of several actions.

    The numbers name pillars of the plan, and no names of actions begin with such numbers without a noun.

    Args:
        document: The document.
        plan: The plan, with its pillars.
    """
    found: dict[str, _Noun] = {}
    for line in _lines(document):
        if match := _match(line, plan):
            noun, number = match
            seen = found.setdefault(key(noun), _Noun(line.words[: line.words.find(number) + len(number)], line.place))
            seen.numbers.add(key(number))
    nouns = [noun for noun, seen in found.items() if len(seen.numbers) >= FEWEST]
    if len(nouns) != 1:
        return document
    seen = found[nouns[0]]
    blocks = tuple(_table(block, nouns[0], plan) if isinstance(block, DocumentTable)
                   else _bare(block, nouns[0], plan) for block in document.blocks)  # fmt: skip
    told = f"{quoted(seen.printed)} and the same word before other numbers were read as the numbers of actions"
    doubt = Uncertainty(seen.place, told, "check this in the document")
    return replace(document, blocks=blocks, uncertainties=(*document.uncertainties, doubt))


def _lines(document: OfficeDocument) -> Iterator[TextParagraph]:
    """Yield the paragraphs of a document, and the first one of each cell."""
    for block in document.blocks:
        if isinstance(block, TextParagraph):
            yield block
        else:
            yield from (cell.paragraphs[0] for row in block.rows for cell in row.filled if cell.paragraphs)


def _match(line: TextParagraph, plan: Plan) -> tuple[str, str] | None:
    """Return the noun and the number with which a line begins; None for other lines."""
    text = "".join(run.text for run in line.runs)
    match = NOUN.match(text) if len(text) <= LONGEST and line.level is None else None
    if not match or IS_ACTION.fullmatch(match["noun"]) or _is_of_something_else(match["noun"]):
        return None
    rest = text[match.end() :]
    number = action_number(rest)
    pillars = {pillar.id.casefold() for pillar in plan.pillars}
    if not number or not number.prefix or (pillars and number.prefix.casefold() not in pillars):
        return None
    is_name = not number.behind or (not number.behind[:1].islower() and not is_sentence(number.behind))
    is_divided = not number.behind or bool(re.match(rf"{re.escape(number.printed)}\s?[.:)\u2013\u2014-]", rest))
    return (match["noun"], number.printed) if is_name and (is_divided or number_alone(rest)) else None


def _is_of_something_else(noun: str) -> bool:
    """Tell whether a noun stands before the numbers of parts, annexes, pillars, milestones and the like."""
    seen = key(noun)
    listed = ("PART_WORDS", "ANNEX_WORDS", "REPORT_WORDS", "NUMBERED_PIECES")
    roles = {role for term in (seen, *seen.split()) for role, _ in headings().get(term, ())}
    return bool(roles - OF_ACTIONS) or any(term in words(name) for name in listed for term in (seen, *seen.split()))


def _table(table: DocumentTable, noun: str, plan: Plan) -> DocumentTable:
    return DocumentTable(tuple(_row(row, noun, plan) for row in table.rows))


def _row(row: TableRow, noun: str, plan: Plan) -> TableRow:
    return replace(row, cells=tuple(_cell(cell, noun, plan) for cell in row.cells))


def _cell(cell: TableCell, noun: str, plan: Plan) -> TableCell:
    if not cell.paragraphs:
        return cell
    first, *rest = cell.paragraphs
    bare = _bare(first, noun, plan)
    return cell if bare is first else replace(cell, paragraphs=(bare, *rest))


def _bare(line: TextParagraph, noun: str, plan: Plan) -> TextParagraph:
    match = _match(line, plan)
    if not match or key(match[0]) != noun:
        return line
    text = "".join(run.text for run in line.runs)
    begun = NOUN.match(text)
    return replace(line, runs=runs_from(line.runs, begun.end())) if begun else line
