"""The corrections of a report and the earlier editions of a version."""

from dataclasses import dataclass

from planpress.addresses import LEDGER, edition_folder
from planpress.model import Correction, PartialDate, Report, Text
from planpress.model.characters import as_seen
from planpress.views.context import Context, EarlierEdition, Link, TaggedText
from planpress.views.notes import _about


@dataclass(frozen=True)
class EditionEntry:
    """One earlier edition, which stays readable.

    Args:
        edition: Its name and the way there.
        published: The day it was published, written out.
        replaced: The day a corrected edition took its place, written out.
    """

    edition: Link
    published: str
    replaced: str


@dataclass(frozen=True)
class CorrectionEntry:
    """One correction made after publication.

    Args:
        date: Written out.
        about: The action, or None for the whole report.
        text: What was changed.
        before: The edition that stood before it, where that is known.
    """

    date: str
    about: Link | None
    text: TaggedText
    before: EditionEntry | None


@dataclass(frozen=True)
class Corrections:
    """What was changed after publication.

    Args:
        entries: The newest first.
        ledger: The way to the record of all publications, where there is an earlier edition; else empty.
    """

    entries: tuple[CorrectionEntry, ...]
    ledger: str


def corrections(context: Context) -> Corrections:
    """Show what was changed after publication, the newest first, with the edition that stood before each change."""
    stated, before, unstated = newest_first(context.report), dict[int, EarlierEdition](), list[EarlierEdition]()
    for edition in context.editions:
        # the earliest entry that gives the reason that the ledger gives
        indexes = [
            index
            for index, correction in enumerate(stated)
            if index not in before and _says(correction.text, edition.reason)
        ]
        if indexes:
            before[indexes[-1]] = edition
        else:
            unstated.append(edition)
    entries = [
        (correction.date, before.get(index), correction.about, context.read(correction.text))
        for index, correction in enumerate(stated)
    ] + [
        (edition.replaced, edition, "report", TaggedText(edition.reason, context.language, foreign=False))
        for edition in unstated
    ]
    entries.sort(key=lambda entry: (entry[0], entry[1].number if entry[1] else 0), reverse=True)
    ledger = f"{context.root}../{LEDGER}" if context.editions else ""
    return Corrections(tuple(_correction(context, *entry) for entry in entries), ledger)


def newest_first(report: Report) -> tuple[Correction, ...]:
    """Return the corrections of a report, the newest first; of one day, the one that stands last in the data."""
    return tuple(sorted(report.corrections, key=lambda correction: correction.date)[::-1])


def _says(text: Text, reason: str) -> bool:
    sought = as_seen(reason)
    return any(sought in as_seen(wording.words) for wording in text.wordings)


def _correction(
    context: Context, date: PartialDate, before: EarlierEdition | None, about: str, text: TaggedText
) -> CorrectionEntry:
    edition = _edition(context, before) if before else None
    return CorrectionEntry(context.words.date(date), _about(context, about), text, edition)


def _edition(context: Context, edition: EarlierEdition) -> EditionEntry:
    # by way of the folder above, so that it still leads there once this edition is an earlier one itself
    href, words = context.period_href(context.report.period, f"{edition_folder(edition.number)}/"), context.words
    name = words.gettext("Edition %(number)s", number=edition.number)
    return EditionEntry(Link(name, href), words.date(edition.published), words.date(edition.replaced))
