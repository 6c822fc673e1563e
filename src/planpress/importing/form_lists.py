"""Refuses documents whose only table lists persons, equipment or something else, although it numbers its rows."""

from collections.abc import Iterable, Iterator, Sequence

from planpress.errors import RefusedError
from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow
from planpress.importing.detail_entries import DetailEntry
from planpress.importing.form_words import PART, PART_BY_LETTER
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.lexicon import key, words
from planpress.importing.numbers import number_alone
from planpress.importing.summary_entries import SummaryEntry
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.other_lists import NAMED, named_list
from planpress.model import Plan

Entries = Sequence[SummaryEntry | DetailEntry]
HINT = "give the report on the plan"
NOTHING_DONE = "it has a table with numbers, but none of the plan's ratings or pillars, and no column of actions"


def refuse_other_lists(
    document: OfficeDocument, entries: Entries, actions: Sequence[ImportedAction], plan: Plan, title: str
) -> None:
    """Refuse a document whose rows were taken for actions, but are those of a list of something else.

    Args:
        document: The document.
        entries: What Parts B and C say of the actions.
        actions: The actions.
        plan: The plan, with its pillars.
        title: The title of the report on the front page, if there is one.

    Raises:
        RefusedError: The document is a list of something else.
    """
    if any(map(_is_rated, actions)) or any(action.texts.progress for action in actions):
        return
    if any(map(_is_part, document.texts())):
        return
    heads = list(_heads(document, [entry.place for entry in entries]))
    texts = [cell.text for head in heads for cell in head.filled]
    if not texts or any(map(_names_actions, texts)):
        return
    if _are_of_persons(texts):
        raise RefusedError("it seems to be a list of persons or contacts, not a report", HINT)
    if kind := named_list(texts):
        raise RefusedError(f"it seems to be {kind}, not a report", HINT)
    pillars = {pillar.id.lower() for pillar in plan.pillars}
    if not (title or any(_says_more(action) or _fits(action, pillars) for action in actions)):
        raise RefusedError(NOTHING_DONE, HINT)


def _heads(document: OfficeDocument, places: Iterable[str]) -> Iterator[TableRow]:
    """Yield the headings of the tables with actions; nothing if an action is outside a table."""
    outside = set(places)
    heads: list[TableRow] = []
    for block in document.blocks:
        if isinstance(block, DocumentTable) and any(row.place in outside for row in block.rows):
            outside -= {row.place for row in block.rows}
            heads += [row for row in block.rows if len(row.filled) > 1 and not number_alone(row.filled[0].text)][:1]
    yield from heads if not outside else ()


def _is_part(text: str) -> bool:
    return bool(PART.match(text) or PART_BY_LETTER.match(text))


def _is_rated(action: ImportedAction) -> bool:
    return bool(action.rating.rating or action.others or action.milestones or action.shares)


def _says_more(action: ImportedAction) -> bool:
    return bool(action.evidence or any(action.further.values()))


def _fits(action: ImportedAction, pillars: set[str]) -> bool:
    prefix, _, behind = action.number.partition(".")
    return bool(behind) and prefix.lower() in pillars


def _names_actions(heading: str) -> bool:
    """Tell whether a heading says that actions are below it, and not names of anything."""
    best = heading_matches(heading)[:1]
    return any(match.role in NAMED for match in best) and key(heading) not in _names_of_anything()


def _names_of_anything() -> set[str]:
    return {*words("NAMES"), *words("NAMES_OF_WORKS")}


def _are_of_persons(headings: Sequence[str]) -> bool:
    """Tell whether headings are those of names with posts, or with telephone numbers and the like."""
    said = {key(heading) for heading in headings}
    posts = said & words("POSTS").keys()
    reached = [heading for heading in headings if any(match.role == "person" for match in heading_matches(heading)[:1])]
    return len(posts) + len(reached) + bool(said & words("NAMES").keys()) > 1
