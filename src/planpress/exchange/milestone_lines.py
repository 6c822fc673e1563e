"""The milestones of an action as lines in two cells of a table: a line for each, and lines with further details."""

from collections.abc import Iterable, Iterator, Mapping

from planpress.model import Deadline, Milestone

SEPARATOR = " | "
DETAILS = ("responsible", "start", "due", "state", "progress")
"""The keys of a milestone whose values the second cell can contain, in the order of the data format."""


def milestone_line(milestone: Milestone, language: str) -> str:
    """Return a milestone on one line: number, title, due date, rating or state, and when it was reached.

    Args:
        milestone: The milestone.
        language: The code of the language of its texts.
    """
    state = milestone.state.wording(language).words if milestone.state else ""
    cells = (
        milestone.number or "",
        milestone.title.wording(language).words,
        due_cell(milestone.due, language),
        milestone.rating or state,
        str(milestone.reached or ""),
    )
    return SEPARATOR.join(" ".join(cell.split()) for cell in cells)


def milestone_details(milestones: Iterable[Milestone], language: str, bodies: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for each value that :func:`milestone_line` leaves out: the milestone's position, the key, the value.

    A value with several lines continues on the lines below.

    Args:
        milestones: The milestones of an action.
        language: The code of the language of their texts.
        bodies: The names of the plan's bodies, by id.
    """
    for position, milestone in enumerate(milestones, 1):
        names = [entry.wording(language).words for entry in milestone.responsible]
        values = (
            ("responsible", "; ".join(bodies.get(name, name) for name in names)),
            ("start", str(milestone.start or "")),
            ("due", due_words(milestone.due, language)),
            ("state", milestone.state.wording(language).words if milestone.state and milestone.rating else ""),
            *(("progress", text.wording(language).words) for text in milestone.progress),
        )
        yield from (SEPARATOR.join((str(position), key, value)) for key, value in values if value)


def due_cell(due: Deadline | None, language: str) -> str:
    """Return when something is due: a day, a month or a year; "ongoing"; words if there is neither; or "".

    Args:
        due: When it is due.
        language: The code of the language of the words.
    """
    if due is None:
        return ""
    if due.date or due.text is None:
        return str(due.date or "ongoing")
    return "ongoing" if due.ongoing else due.text.wording(language).words


def due_words(due: Deadline | None, language: str) -> str:
    """Return the words beside a due date or "ongoing"; "" if there are none.

    Args:
        due: When something is due.
        language: The code of the language of the words.
    """
    return due.text.wording(language).words if due and due.text and (due.date or due.ongoing) else ""
