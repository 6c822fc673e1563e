"""Editorial notes and corrections."""

from dataclasses import dataclass

from planpress.errors import UnknownNameError
from planpress.loading.problems import suggest
from planpress.views.context import Context, Link, Reading
from planpress.views.dates import written

EDITIONS = "editions"
"""The folder of a version that holds its earlier editions."""


@dataclass(frozen=True)
class NoteEntry:
    """One editorial note.

    Args:
        about: The action it is about, or None for the whole report.
        text: What a reader must know.
    """

    about: Link | None
    text: Reading


@dataclass(frozen=True)
class Notes:
    """Editorial notes.

    Args:
        entries: In the order of the data.
        titled: Whether to show what each is about.
    """

    entries: tuple[NoteEntry, ...]
    titled: bool


@dataclass(frozen=True)
class CorrectionEntry:
    """One correction made after publication.

    Args:
        date: Written out.
        about: The action, or None for the whole report.
        text: What was changed.
    """

    date: str
    about: Link | None
    text: Reading


@dataclass(frozen=True)
class EditionEntry:
    """One earlier edition.

    Args:
        edition: Its name and the way there.
        published: The day it was published, written out.
        replaced: The day a corrected edition took its place, written out.
        reason: What was corrected then.
    """

    edition: Link
    published: str
    replaced: str
    reason: str


@dataclass(frozen=True)
class Corrections:
    """What was changed after publication.

    Args:
        entries: In the order of the data.
        editions: The earlier editions, which stay readable.
    """

    entries: tuple[CorrectionEntry, ...]
    editions: tuple[EditionEntry, ...]


def notes(context: Context, about: str | None = None) -> Notes:
    """Show the editorial notes.

    Args:
        context: Where they are shown.
        about: Only those about this action, or "report" for those about the whole; left out: all.

    Raises:
        UnknownNameError: There is no such action.
    """
    known = {one.id for one in context.actions} | {"report"} | {one.about for one in context.report.notes}
    if about is not None and about not in known:
        raise UnknownNameError(f'there is no action "{about}" to have notes', suggest(about, sorted(known)))
    return Notes(note_entries(context, about), titled=about is None)


def note_entries(context: Context, about: str | None = None) -> tuple[NoteEntry, ...]:
    """Return the notes about an action, or about the whole report, or all."""
    chosen = [one for one in context.report.notes if about in (None, one.about)]
    return tuple(NoteEntry(_about(context, one.about), context.read(one.text)) for one in chosen)


def corrections(context: Context) -> Corrections:
    """Show what was changed after publication."""
    entries = (
        CorrectionEntry(written(one.date), _about(context, one.about), context.read(one.text))
        for one in context.report.corrections
    )
    editions = (
        EditionEntry(
            # by way of the folder above, so that it still leads there once this edition is an earlier one itself
            Link(f"Edition {one.number}", context.period_href(context.report.period, f"{EDITIONS}/{one.number}/")),
            written(one.published),
            written(one.replaced),
            one.reason,
        )
        for one in context.editions
    )
    return Corrections(tuple(entries), tuple(editions))


def _about(context: Context, about: str) -> Link | None:
    if about == "report":
        return None
    home = context.actions_report
    known = home is not None and home.action(about) is not None
    return Link(about, context.action_href(about) if known else "")
