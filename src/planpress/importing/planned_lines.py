"""Leaves out lines that say what was planned, such as "Planned: Two courses", beside lines about what was done."""

import re
from collections.abc import Callable, Sequence

from planpress.exchange.office import TextParagraph
from planpress.importing.column_titles import OF_A_PLAN, is_ahead
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import BY_TERM, FURTHER_TERMS
from planpress.importing.lexicon import key, words
from planpress.importing.paragraph_headings import BEGINNING, SIGN, paragraph_heading, without_beginning
from planpress.importing.rater_words import any_term
from planpress.model.scalars import quoted

DASH_AT_END = re.compile(r"\s[\u2013\u2014-]\s*$")
DONE = words("DONE_LABELS").keys()
BESIDE = frozenset([
    *words("BESIDE_PLANS"),
    *(piece for role in ("action", "summary") for term in ROLES[role] for piece in key(term).split()),
    *(key(term) for term, role in FURTHER_TERMS.items() if role in ("action", "summary")),
])  # fmt: skip
"""Words, without accents, that may be in a label beside those for a plan or for what was done."""


def without_plans(lines: Sequence[TextParagraph], tell: Callable[[str, str], None]) -> list[TextParagraph]:
    """Return the lines about an action without its plans; lines about what was done lose their label if there are any.

    A label alone on its line announces the lines below it, up to the next label.

    Args:
        lines: The lines of a column, or below the name of an action.
        tell: The function that adds an uncertainty, given its place and its words.
    """
    labels = [_label(line) for line in lines]
    if not any(map(is_of_a_plan, labels)):
        return list(lines)
    kept: list[TextParagraph] = []
    below_label = False
    for number, (line, label) in enumerate(zip(lines, labels, strict=True)):
        planned, text = is_of_a_plan(label), _text(line)
        if planned and not text.words and not any(map(_is_of_what_was_done, labels[number + 1 :])):
            planned = False
        done = _is_of_what_was_done(label)
        below_label = (planned and not text.words) or (below_label and not (done or planned or paragraph_heading(line)))
        if planned or below_label:
            tell(line.place, f"{quoted(line.text)} {OF_A_PLAN}, so it was left out")
            if (rest := _behind(lines, labels, number)) and kept and not below_label:
                tell(rest.place, f"{quoted(rest.text)} follows a plan, but was kept in the text")
        elif not done:
            kept.append(line)
        elif text.words:
            kept.append(text)
    return kept


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
    return [start for start, label in labels.items() if start and (is_of_a_plan(label) or _is_of_what_was_done(label))]


def is_of_a_plan(label: str) -> bool:
    """Tell whether a label, such as "Planned" or "What was planned", announces what was planned for this report."""
    seen = key(label)
    rest = any_term("EXPECTED").sub(" ", seen)
    is_other = BY_TERM.get(seen) == "due" or is_ahead(label)
    return rest != seen and not is_other and set(rest.split()) <= BESIDE - DONE


def _is_of_what_was_done(label: str) -> bool:
    pieces = set(key(label).split())
    return bool(pieces & DONE) and pieces <= DONE | BESIDE


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
