"""The files of one period other than pages: assets, downloads, news, badges, references, and cards for other sites."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from planpress.addresses import (
    ICON,
    ICON_SIZES,
    INDEX,
    NEWS,
    REPORT_PICTURE,
    action_data,
    action_picture,
    address,
    badge,
    citation_file,
    embedded_card,
)
from planpress.exchange.action_json import action_json
from planpress.exchange.badge_json import badge_json
from planpress.exchange.bibtex import bibtex
from planpress.exchange.card_png import card_png
from planpress.exchange.csl_json import csl_json
from planpress.exchange.icon import icon_png
from planpress.exchange.ris import ris
from planpress.exporting import FORMATS
from planpress.fragments import render
from planpress.model import Action
from planpress.model.tones import is_numbered
from planpress.site.assets import assets, fonts
from planpress.site.feeds import feed_json
from planpress.site.reads import EVERYTHING, Reads
from planpress.views.citation import citation, cited_work
from planpress.views.context import Context, ExportedReport
from planpress.views.downloads import download_makers
from planpress.views.embedded_badge import embedded_badge
from planpress.views.embedded_card import embedded_card as framed_action
from planpress.views.embedded_card import embedded_tombstone
from planpress.views.icon import icon
from planpress.views.social_card import SocialCard, action_card, report_card
from planpress.views.tombstone_page import tombstones_by_address

Maker = Callable[[], str | bytes]


@dataclass(frozen=True)
class PeriodFile:
    """A file of a period that is not a page.

    Args:
        path: The path of the file inside the period.
        make: The function that returns its content.
        reads: The part of the data that the file can display.
        weight: How long the file takes to make, in units of the time for a badge.
    """

    path: str
    make: Maker
    reads: Reads = EVERYTHING
    weight: int = 1


def files(context: Context) -> Iterator[PeriodFile]:
    """Yield the files of a period.

    Pages in a language other than the default one have their own badges, cards, references, news and PDF; all other
    files are shared.

    Args:
        context: The context of the overview, in one of the languages.
    """
    dataset, report, words = context.dataset, context.report, context.words
    if not context.folder:
        yield from _shared_files(context)
    for export in context.exports:
        if export.path.startswith(context.folder):
            weight = max(1, len(context.actions) * FORMATS[export.format].weight)
            yield PeriodFile(export.path.removeprefix(context.folder), partial(_exported, export), weight=weight)
    yield PeriodFile(NEWS, partial(feed_json, context))
    for action in context.actions:
        reads = Reads(frozenset((action.id,)), prose=False)
        yield PeriodFile(badge(action.id, "svg"), partial(_drawing, context, action), reads)
        make = partial(badge_json, dataset, report, action, words, context.language)
        yield PeriodFile(badge(action.id, "json"), make, reads)
    yield from _cards(context)
    yield from _citations(context)


def _citations(context: Context) -> Iterator[PeriodFile]:
    """Yield the references to the report and to each of its actions, in each format."""
    for action in ("", *(action.id for action in context.actions)):
        reads = Reads(frozenset((action,) if action else ()), prose=False)
        for extension, make in CITATION_FORMATS.items():
            yield PeriodFile(citation_file(extension, action), partial(make, context, action), reads)


def _citation_text(context: Context, action: str) -> str:
    return f"{citation(context, action)}\n"


CITATION_FORMATS: Mapping[str, Callable[[Context, str], str]] = {
    "txt": _citation_text,
    "bib": lambda context, action: bibtex(cited_work(context, action)),
    "ris": lambda context, action: ris(cited_work(context, action)),
    "csl.json": lambda context, action: csl_json(cited_work(context, action)),
}
"""The function that writes each format of references, by the extension of its files."""


def _cards(context: Context) -> Iterator[PeriodFile]:
    """Yield what other sites can display about the report and each action: pictures, and pages for frames."""
    if REPORT_PICTURE in context.pictures:
        yield PeriodFile(REPORT_PICTURE, lambda: _picture(context, report_card(context)))
    for action in context.actions:
        reads = Reads(frozenset((action.id,)), prose=False)
        if (path := action_picture(action.id)) in context.pictures:
            yield PeriodFile(path, partial(_picture_of, context, action), reads)
        yield PeriodFile(embedded_card(action.id) + INDEX, partial(_framed, context, action), reads)
    known = {address(action.id) for action in context.actions}
    for name, stones in tombstones_by_address(context).items():
        if name not in known:
            reads = Reads(frozenset((stones[-1].id,)), prose=False)
            yield PeriodFile(embedded_card(name) + INDEX, partial(_framed_tombstone, context, stones[-1].id), reads)


def _shared_files(context: Context) -> Iterator[PeriodFile]:
    dataset, report = context.dataset, context.report
    numbered = any(map(is_numbered, context.plan.scales))
    for path, text in assets(context.plan.languages, numbered=numbered):
        yield PeriodFile(path, partial(str, text))
    yield PeriodFile(ICON, partial(_icon, context))
    for path, size in ICON_SIZES.items():
        yield PeriodFile(path, partial(icon_png, dataset.plan.party.code, size))
    for path, font in fonts(context.plan.languages):
        yield PeriodFile(path, partial(bytes, font))
    for path, make in download_makers(context).items():
        yield PeriodFile(path, make)
    for action in report.actions:
        reads = Reads(frozenset((action.id,)))
        yield PeriodFile(action_data(action.id), partial(action_json, dataset, report, action), reads)


def content_bytes(made: str | bytes) -> bytes:
    """Return the content of a file as bytes; texts are in UTF-8."""
    return made.encode() if isinstance(made, str) else made


def _exported(export: ExportedReport) -> bytes:
    return export.content


def _icon(context: Context) -> str:
    return render(icon(context), words=context.words, templates=context.templates).lstrip()


def _drawing(context: Context, action: Action) -> str:
    return render(embedded_badge(context, action), words=context.words, templates=context.templates).lstrip()


def _picture_of(context: Context, action: Action) -> bytes:
    return _picture(context, action_card(context, action))


def _picture(context: Context, card: SocialCard) -> bytes:
    return card_png(render(card, words=context.words, templates=context.templates).lstrip())


def _framed(context: Context, action: Action) -> str:
    here = context.on(embedded_card(action.id))
    return render(framed_action(here, action), words=here.words, templates=here.templates).lstrip()


def _framed_tombstone(context: Context, identifier: str) -> str:
    here = context.on(embedded_card(identifier))
    return render(embedded_tombstone(here, identifier), words=here.words, templates=here.templates).lstrip()
