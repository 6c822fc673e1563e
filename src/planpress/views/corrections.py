"""The corrections of a report and the earlier editions of a version."""

from dataclasses import dataclass

from planpress.model import Correction, PartialDate, Report, Text
from planpress.model.characters import as_seen
from planpress.views.context import Context, Edition, Link, Reading
from planpress.views.dates import written
from planpress.views.notes import EDITIONS, LEDGER, _about


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
    text: Reading
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
    told, before, loose = newest_first(context.report), dict[int, Edition](), list[Edition]()
    for edition in context.editions:
        # the earliest entry that says what the ledger has as the reason
        places = [one for one in range(len(told)) if one not in before and _says(told[one].text, edition.reason)]
        if places:
            before[places[-1]] = edition
        else:
            loose.append(edition)
    entries = [(one.date, before.get(place), one.about, context.read(one.text)) for place, one in enumerate(told)] + [
        (one.replaced, one, "report", Reading(one.reason, context.language, foreign=False)) for one in loose
    ]
    entries.sort(key=lambda one: (one[0], one[1].number if one[1] else 0), reverse=True)
    return Corrections(
        tuple(_correction(context, *one) for one in entries), f"{context.root}../{LEDGER}" if context.editions else ""
    )


def newest_first(report: Report) -> tuple[Correction, ...]:
    """Return the corrections of a report, the newest first; of one day, the one that stands last in the data."""
    return tuple(sorted(report.corrections, key=lambda one: one.date)[::-1])


def _says(text: Text, reason: str) -> bool:
    sought = as_seen(reason)
    return any(sought in as_seen(one.words) for one in text.wordings)


def _correction(
    context: Context, date: PartialDate, before: Edition | None, about: str, text: Reading
) -> CorrectionEntry:
    return CorrectionEntry(written(date), _about(context, about), text, _edition(context, before) if before else None)


def _edition(context: Context, edition: Edition) -> EditionEntry:
    # by way of the folder above, so that it still leads there once this edition is an earlier one itself
    place = context.period_href(context.report.period, f"{EDITIONS}/{edition.number}/")
    return EditionEntry(Link(f"Edition {edition.number}", place), written(edition.published), written(edition.replaced))
