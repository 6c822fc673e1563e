"""Editorial notes and corrections."""

from dataclasses import dataclass

from planpress.errors import UnknownNameError
from planpress.suggestion import suggest
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class NoteEntry:
    """One editorial note.

    Args:
        about: The action it is about, or None for the whole report.
        text: What a reader must know.
    """

    about: Link | None
    text: TaggedText


@dataclass(frozen=True)
class Notes:
    """Editorial notes.

    Args:
        entries: In the order of the data.
        titled: Whether to show what each is about.
    """

    entries: tuple[NoteEntry, ...]
    titled: bool


def notes(context: Context, about: str | None = None) -> Notes:
    """Show the editorial notes.

    Args:
        context: Where they are shown.
        about: Only those about this action, or "report" for those about the whole; left out: all.

    Raises:
        UnknownNameError: There is no such action.
    """
    known = {action.id for action in context.actions} | {"report"} | {note.about for note in context.report.notes}
    if about is not None and about not in known:
        raise UnknownNameError(f'there is no action "{about}" to have notes', suggest(about, sorted(known)))
    return Notes(note_entries(context, about), titled=about is None)


def note_entries(context: Context, about: str | None = None) -> tuple[NoteEntry, ...]:
    """Return the notes about an action, or about the whole report, or all."""
    chosen = [note for note in context.report.notes if about in (None, note.about)]
    return tuple(NoteEntry(_about(context, note.about), context.read(note.text)) for note in chosen)


def _about(context: Context, about: str) -> Link | None:
    if about == "report":
        return None
    home = context.actions_report
    known = home is not None and home.action(about) is not None
    return Link(about, context.action_href(about) if known else "")
