"""Leaves out lines that say what was planned, such as "Planned: Two courses", beside lines about what was done."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from planpress.exchange.office import TextParagraph
from planpress.importing.paragraph_headings import BEGINNING, SIGN, paragraph_heading, without_beginning
from planpress.importing.plan_headings import OF_A_PLAN, is_of_a_plan, is_of_what_was_done
from planpress.model.scalars import quoted

NO_ENTRY = 100
"""A level below which no entry of a list is."""
DASH_AT_END = re.compile(r"\s[\u2013\u2014-]\s*$")


def without_plans(lines: Sequence[TextParagraph], tell: Callable[[str, str], None]) -> list[TextParagraph]:
    """Return the lines about an action without its plans; lines about what was done lose their label if there are any.

    A label alone on its line announces the lines below it, up to the next label. Plans below what was done are those
    for the time to come, and stay.

    Args:
        lines: The lines of a column, or below the name of an action.
        tell: The function that adds an uncertainty, given its place and its words.
    """
    labels = [_label(line) for line in lines]
    if not any(map(is_of_a_plan, labels)):
        return list(lines)
    kept: list[TextParagraph] = []
    below_label = False
    planned_at, done_at = NO_ENTRY, NO_ENTRY
    for number, (line, label) in enumerate(zip(lines, labels, strict=True)):
        level = -1 if line.level is None else line.level
        planned_at = planned_at if level > planned_at else NO_ENTRY
        done_at = done_at if level > done_at else NO_ENTRY
        if done_at != NO_ENTRY:  # entries below a label that is left out move up
            line = replace(line, level=level - done_at - 1)  # noqa: PLW2901
        planned, text = is_of_a_plan(label), _text(line)
        if planned and not text.words and not any(map(is_of_what_was_done, labels[number + 1 :])):
            planned = False
        planned = planned and not (_has_progress(kept) and not any(map(is_of_what_was_done, labels[number + 1 :])))
        done = is_of_what_was_done(label)
        below_label = (planned and not text.words) or (below_label and not (done or planned or paragraph_heading(line)))
        if planned or below_label or planned_at != NO_ENTRY:
            planned_at = level if planned and level >= 0 else planned_at
            tell(line.place, f"{quoted(line.text)} {OF_A_PLAN}, so it was left out")
            if (rest := _behind(lines, labels, number)) and kept and not below_label:
                tell(rest.place, f"{quoted(rest.text)} follows a plan, but was kept in the text")
        elif not done:
            kept.append(line)
        elif text.words:
            kept.append(text)
        else:
            done_at = level if level >= 0 else NO_ENTRY
    return kept


def _has_progress(lines: Sequence[TextParagraph]) -> bool:
    headings = map(paragraph_heading, lines)
    return any(not heading or heading.role == "summary" for heading in headings)


def _behind(lines: Sequence[TextParagraph], labels: Sequence[str], number: int) -> TextParagraph | None:
    """Return the line behind another one if it has no label, so that it may belong to the same text."""
    below = lines[number + 1] if number + 1 < len(lines) else None
    return below if below and not labels[number + 1] and not paragraph_heading(below) else None


def cuts_of_plans(text: str) -> list[int]:
    """Return where lines begin that have a label of a plan or of what was done; none if there is no plan.

    Args:
        text: The text of a paragraph, with its line breaks.
    """
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    labels = {start: _words_before_sign(text[start : start + BEGINNING].partition("\n")[0]) for start in starts}
    if not any(map(is_of_a_plan, labels.values())):
        return []
    return [start for start, label in labels.items() if start and (is_of_a_plan(label) or is_of_what_was_done(label))]


def _label(line: TextParagraph) -> str:
    return "" if line.level else _words_before_sign("".join(run.text for run in line.runs))


def _words_before_sign(text: str) -> str:
    """Return the words before the colon or dash of a line; "" if there is none."""
    sign = _sign(text)
    return text[: sign.start()] if sign else ""


def _text(line: TextParagraph) -> TextParagraph:
    sign = _sign("".join(run.text for run in line.runs))
    return without_beginning(line, sign.end()) if sign else line


def _sign(text: str) -> re.Match[str] | None:
    return SIGN.search(text, 0, BEGINNING) or DASH_AT_END.search(text[:BEGINNING])
