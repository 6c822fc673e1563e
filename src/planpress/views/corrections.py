"""The corrections of a report and the earlier editions of a version."""

from dataclasses import dataclass

from planpress.addresses import LEDGER, edition_folder
from planpress.model import Correction, PartialDate, Report, Text
from planpress.model.characters import as_seen
from planpress.views.context import Context, EarlierEdition, Link, TaggedText
from planpress.views.notes import about_link


@dataclass(frozen=True)
class EditionEntry:
    """An earlier edition, which stays readable.

    Args:
        edition: The link to it.
        published: The date of its publication, in words.
        replaced: The date on which a corrected edition replaced it, in words.
    """

    edition: Link
    published: str
    replaced: str


@dataclass(frozen=True)
class CorrectionEntry:
    """One correction made after publication.

    Args:
        date: The date, in words.
        about: The action, or None for the whole report.
        text: What was changed.
        before: The edition that it corrected, or None if that is not known.
    """

    date: str
    about: Link | None
    text: TaggedText
    before: EditionEntry | None


@dataclass(frozen=True)
class Corrections:
    """What was changed after publication.

    Args:
        entries: The corrections, the newest first.
        ledger: The link to the ledger, if there are earlier editions; otherwise empty.
    """

    entries: tuple[CorrectionEntry, ...]
    ledger: str


def corrections(context: Context) -> Corrections:
    """Show what was changed after publication, the newest change first, each with the edition that it corrected."""
    stated, before, unstated = newest_first(context.report), dict[int, EarlierEdition](), list[EarlierEdition]()
    for edition in context.editions:
        # If several corrections have the reason that the ledger gives, the earliest belongs to the edition.
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
    """Return the corrections of a report, the newest first; those of one day in reverse order of the data."""
    return tuple(sorted(report.corrections, key=lambda correction: correction.date)[::-1])


def _says(text: Text, reason: str) -> bool:
    sought = as_seen(reason)
    return any(sought in as_seen(wording.words) for wording in text.wordings)


def _correction(
    context: Context, date: PartialDate, before: EarlierEdition | None, about: str, text: TaggedText
) -> CorrectionEntry:
    edition = _edition(context, before) if before else None
    return CorrectionEntry(context.words.date(date), about_link(context, about), text, edition)


def _edition(context: Context, edition: EarlierEdition) -> EditionEntry:
    # The link goes through the folder above, so that it still works when this edition has become an earlier one.
    href, words = context.period_href(context.report.period, f"{edition_folder(edition.number)}/"), context.words
    name = words.gettext("Edition %(number)s", number=edition.number)
    return EditionEntry(Link(name, href), words.date(edition.published), words.date(edition.replaced))
