"""Editorial notes."""

from dataclasses import dataclass

from planpress.errors import UnknownNameError
from planpress.suggestion import suggest
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class NoteEntry:
    """One editorial note.

    Args:
        about: The action that the note is about, or None for the whole report.
        text: The note.
    """

    about: Link | None
    text: TaggedText


@dataclass(frozen=True)
class Notes:
    """Editorial notes.

    Args:
        entries: The notes, in the order of the data.
        titled: Whether to show what each note is about.
    """

    entries: tuple[NoteEntry, ...]
    titled: bool


def notes(context: Context, about: str | None = None) -> Notes:
    """Show the editorial notes.

    Args:
        context: The context of the page.
        about: The id of an action, or "report" for the notes about the whole report; by default, all notes.

    Raises:
        UnknownNameError: There is no such action.
    """
    known = {action.id for action in context.actions} | {"report"} | {note.about for note in context.report.notes}
    if about is not None and about not in known:
        raise UnknownNameError(f'there is no action "{about}" that could have notes', suggest(about, sorted(known)))
    return Notes(note_entries(context, about), titled=about is None)


def note_entries(context: Context, about: str | None = None) -> tuple[NoteEntry, ...]:
    """Return the notes about an action or about the whole report, or all notes."""
    chosen = [note for note in context.report.notes if about in (None, note.about)]
    return tuple(NoteEntry(about_link(context, note.about), context.read(note.text)) for note in chosen)


def about_link(context: Context, about: str) -> Link | None:
    """Return the link to the action that a note or a correction is about; None for the whole report."""
    if about == "report":
        return None
    action = context.actions_report.action(about) if context.actions_report else None
    return context.action_link(about) if action else Link(about, "")
