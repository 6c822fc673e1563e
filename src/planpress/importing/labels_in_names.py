"""Divides the cell with the name of an action from labelled words in it, such as "Lead agency: Roads Office"."""

import re
from dataclasses import replace

from planpress.exchange.office import TextParagraph
from planpress.importing.detail_entries import Cells
from planpress.importing.heading_words import heading_role
from planpress.importing.paragraph_headings import SIGN, paragraph_heading
from planpress.importing.paragraph_pieces import pieces, without_line_end

BESIDE_NAMES = ("responsible", "due")
"""What a label within the line of the name can announce."""
ON_LINES = (*BESIDE_NAMES, "evidence", "outlook", "challenges")
"""What a label on a line of its own below the name can announce."""
MARK = re.compile(r"[*\u2217\uff0a]\s+(?=[^\W\d_])")
LONGEST_LABEL = 60


def without_labelled(cells: Cells) -> Cells:
    """Return the paragraphs of an action with those behind labels in the cell of its name under their own roles.

    Args:
        cells: The paragraphs in a row by the role of their column.
    """
    names: list[TextParagraph] = []
    result = {role: list(paragraphs) for role, paragraphs in cells.items() if role != "action"}
    for line in (line for paragraph in cells.get("action", ()) for line in _lines(paragraph)):
        heading = paragraph_heading(line) if names and line.words else None
        if heading and heading.text and heading.role in ON_LINES:
            result.setdefault(heading.role, []).append(heading.text)
        else:
            names.append(line)
    return {**result, "action": names} if names else cells


def _lines(paragraph: TextParagraph) -> list[TextParagraph]:
    """Divide a paragraph before lines with labels, and before a label behind an asterisk."""
    text = "".join(run.text for run in paragraph.runs)
    cuts = [match.end() for match in re.finditer("\n", text) if _role(text, match.end()) in ON_LINES]
    cuts += [match.end() for match in MARK.finditer(text) if _role(text, match.end()) in BESIDE_NAMES]
    if not cuts:
        return [paragraph]
    first, *rest = map(without_line_end, pieces(paragraph, sorted(set(cuts))))
    return [first, *(replace(line, number="") for line in rest)]


def _role(text: str, start: int) -> str:
    """Return what the label announces that begins at a place; "" if there is none, or no text behind it."""
    sign = SIGN.search(text, start, start + LONGEST_LABEL)
    words = text[start : sign.start()] if sign else ""
    return heading_role(words) if "\n" not in words else ""
