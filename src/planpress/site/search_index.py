"""The search index of a period, made from the data and from the prose in docs/."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from planpress.addresses import ABOUT_PAGE, CORRECTIONS, action_page, address, pillar_page
from planpress.fragments.text import plain
from planpress.model import known
from planpress.model.characters import balanced
from planpress.site.pages import PeriodPage
from planpress.site.search_letters import block_of, exchanged
from planpress.site.search_parts import search_parts
from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context, TaggedText
from planpress.views.corrections import corrections
from planpress.views.narrative import narrative
from planpress.views.notes import note_entries
from planpress.views.other_periods import labelled
from planpress.views.overall import overall
from planpress.views.rating_badge import RatingBadge
from planpress.views.scale_table import scale
from planpress.views.source_facts import source
from planpress.views.tombstone_page import tombstone, tombstones_by_address

FORMAT = 1
EXCHANGED_FORMAT = 2
"""The format of an index in which the letters of a script are exchanged; see :mod:`planpress.site.search_letters`."""
BETWEEN = " · "
"""The text between the parts of a passage, such as the name, the unit and the figures of an indicator."""
Passage = tuple[str, str]
"""The anchor above a text (empty at the top of the page) and the text without markup."""


@dataclass(frozen=True)
class ProsePage:
    """The prose on a page in docs/.

    Args:
        path: The address of the page inside the period.
        title: Its title.
        passages: The texts of the page, without those that macros insert.
    """

    path: str
    title: str
    passages: tuple[Passage, ...]


@dataclass
class SearchEntry:
    """A page in the search index.

    Args:
        path: The address of the page inside the period.
        title: The title of the page, without a number.
        number: The number of the action or pillar, as printed; empty for any other page.
        about: What the page is about, such as "action 1.1".
        language: The language of the title, if it differs from the index's.
        badges: The ratings that the page is about.
        passages: Its texts.
    """

    path: str
    title: str
    number: str = ""
    about: str = ""
    language: str = ""
    badges: tuple[RatingBadge, ...] = ()
    passages: list[Passage] = field(default_factory=list)


def search_index(context: Context, pages: Iterable[PeriodPage], prose: Iterable[ProsePage]) -> str:
    """Return the search index of a period as JSON; ``manual/pages/addresses.md`` describes its keys.

    Args:
        context: The context of the root of the period.
        pages: The pages of the period.
        prose: The prose in docs/, in the order of the pages.
    """
    entries = {page.path: SearchEntry(page.path, page.title, about=page.about) for page in pages}
    entries |= {entry.path: entry for entry in _entries(context)}
    for text in prose:
        entry = entries.setdefault(text.path, SearchEntry(text.path, text.title))
        entry.passages.extend(text.passages)
    return _written(context, entries.values())


def _entries(context: Context) -> Iterator[SearchEntry]:
    """Yield the pages with texts from the data."""
    words = context.words
    badges = tuple(rating.badge for rating in overall(context).ratings if rating.badge)
    title = words.gettext("At a glance")
    yield SearchEntry("", title, badges=badges, passages=_passages(_overview(context, badges)))
    for pillar in context.pillars:
        about = words.gettext("%(term_pillar)s %(pillar)s", pillar=pillar.id)
        note = _plain(context.read_plan(pillar.note)) if pillar.note else ""
        entry = _entry(context, pillar_page(pillar.id), pillar.id, about, context.read_plan(pillar.title))
        entry.passages = _passages([("", note)])
        yield entry
    listed = set[str]()
    for action in context.actions:
        listed.add(address(action.id))
        shown = card(context, action)
        about = words.gettext("%(term_action)s %(action)s", action=shown.number)
        entry = _entry(context, action_page(action.id), shown.number, about, shown.title)
        entry.badges, entry.passages = shown.badges, _passages(_action(shown))
        yield entry
    for name in tombstones_by_address(context):
        if name not in listed:
            gone = tombstone(context, name)
            about = words.gettext("%(term_action)s %(action)s", action=gone.id)
            entry = _entry(context, action_page(name), gone.id, about, gone.title)
            entry.passages = [("", gone.text)]
            yield entry
    yield SearchEntry(ABOUT_PAGE, words.gettext("About"), passages=_passages(_about(context)))


def _entry(context: Context, path: str, number: str, about: str, title: TaggedText) -> SearchEntry:
    language = "" if title.language == context.language else title.language
    return SearchEntry(path, balanced(title.words), number, about, language)


def _overview(context: Context, badges: Iterable[RatingBadge]) -> Iterator[Passage]:
    synopsis = narrative(context)
    yield "", _plain(synopsis.summary)
    for text in (*synopsis.progress, *synopsis.outlook):
        yield "", _plain(text)
    for note in context.report.totals_note.values():
        yield "", _plain(context.read(note))
    for badge in badges:
        yield "", _plain(badge.note)
    for entry in note_entries(context, "report"):
        yield "", _plain(entry.text)


def _action(shown: ActionCard) -> Iterator[Passage]:
    for badge in shown.badges:
        yield "", _typed(badge.printed)
        yield "", _plain(badge.note)
    yield from _promise(shown)
    for part in ("progress", "comments", "challenges", "outlook"):
        for text in getattr(shown, part):
            yield shown.part_anchor(part), _plain(text)
    for row in shown.indicators:
        cells = (_plain(row.name), _plain(row.unit), row.baseline, row.target, row.value)
        yield shown.part_anchor("indicators"), BETWEEN.join(balanced(cell) for cell in cells if cell)
    for item in shown.evidence:
        yield shown.part_anchor("evidence"), _typed(item.title) if item.href else _plain(item.title)
    for printed in shown.printed:
        yield shown.part_anchor("printed"), _typed(printed.title)
    for note in shown.notes:
        yield shown.part_anchor("notes"), _plain(note.text)


def _promise(shown: ActionCard) -> Iterator[Passage]:
    if promise := shown.commitment:
        bodies = BETWEEN.join(balanced(body.name.words) for body in promise.answerable)
        yield shown.part_anchor("promise"), bodies
        for tag in promise.tags:
            yield shown.part_anchor("promise"), balanced(tag.words)
        for text in promise.description:
            yield shown.part_anchor("description"), _plain(text)
        for milestone in promise.milestones:
            yield shown.part_anchor("milestones"), _plain(milestone.title)
            for text in milestone.progress:
                yield shown.part_anchor("milestones"), _plain(text)
        for update in promise.updates:
            yield shown.part_anchor("updates"), _plain(update.text)


def _about(context: Context) -> Iterator[Passage]:
    for step in scale(context).steps:
        yield "", _typed(step.label)
        yield "", _plain(step.definition)
    facts = source(context)
    yield "", _typed(facts.title)
    yield "", facts.reference or ""
    yield "", _plain(facts.note)
    for correction in corrections(context).entries:
        yield CORRECTIONS.partition("#")[2], _plain(correction.text)


def _plain(text: TaggedText | None) -> str:
    """Return a text with markup as readers see it; "" if there is no text."""
    return plain(text.words) if text else ""


def _typed(text: TaggedText | None) -> str:
    """Return a text that pages show as typed, on one line; "" if there is no text."""
    return " ".join(balanced(text.words).split()) if text else ""


def _passages(texts: Iterable[Passage]) -> list[Passage]:
    return [passage for passage in texts if passage[1]]


def _written(context: Context, entries: Iterable[SearchEntry]) -> str:
    """Write the index, with one line for each page."""
    badges: dict[RatingBadge, int] = {}
    lines = [_line(entry, badges) for entry in entries]
    head: dict[str, Any] = {
        "format": FORMAT,
        "period": context.report.period,
        "language": context.language,
        "ratings": [
            {"label": badge.label.words, "tone": str(badge.tone), "assessor": badge.assessor.words} for badge in badges
        ],
    }
    name = labelled(context.words, context.report.period, known(context.report))
    if name != context.report.period:
        head["label"] = name
    parts = [{"path": part.path, "title": part.title, "texts": [("", part.words)]} for part in search_parts(context)]
    body = f',"parts":{_json(parts)},"pages":[\n' + ",\n".join(lines) + "\n]}\n"
    block = block_of(body)
    if block is None:
        return _json(head)[:-1] + body
    return exchanged(_json(head | {"format": EXCHANGED_FORMAT, "letters": block})[:-1] + body, block)


def _line(entry: SearchEntry, badges: dict[RatingBadge, int]) -> str:
    """Write a page; its ratings are indexes in the period's list of ratings, to which new ratings are added."""
    ratings = [badges.setdefault(_sign(badge), len(badges)) for badge in entry.badges]
    page: Mapping[str, Any] = {
        "path": entry.path,
        "number": entry.number,
        "title": entry.title,
        "about": entry.about,
        "language": entry.language,
        "ratings": ratings,
        "texts": entry.passages,
    }
    always = ("path", "title", "texts")
    return _json({key: value for key, value in page.items() if value or key in always})


def _sign(badge: RatingBadge) -> RatingBadge:
    """Return a badge without the parts that belong to one particular action."""
    return RatingBadge(badge.label, None, badge.tone, badge.assessor)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
