"""Divides the paragraphs about an action before the labels of its texts, on lines or between sentences."""

import re
from collections.abc import Collection, Iterator

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.columns import TEXTS
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import cuts_around_ratings, cuts_between_sentences
from planpress.importing.line_labels import rating_label
from planpress.importing.paragraph_headings import BEGINNING, paragraph_heading
from planpress.importing.paragraph_pieces import pieces, without_line_end
from planpress.importing.planned_lines import cuts_of_plans

SHORT_TEXTS = ("rating", "indicator", "responsible", "due", "evaluation", "other ratings")
"""The kinds of texts that have only one paragraph; the paragraph after such a text belongs to the column again."""
ANNOUNCED = (*SHORT_TEXTS, *TEXTS, "evidence")
"""The texts about an action that a label can announce."""


def labelled_lines(
    paragraph: TextParagraph, further: Collection[str] = (), labels: LabelReader | None = None
) -> Iterator[TextParagraph]:
    """Yield a paragraph, divided before each line that begins with a label, and before labels between sentences.

    Args:
        paragraph: The paragraph.
        further: Further labels, folded.
        labels: Recognises the ratings behind labels between sentences; None if these are not divided off.
    """
    text = "".join(run.text for run in paragraph.runs)
    cuts = [match.end() for match in re.finditer("\n", text) if _begins(_line(text, match.end()), further)]
    of_ratings = cuts_around_ratings(text, labels) if labels else ()
    cuts = sorted({*cuts, *cuts_of_plans(text), *cuts_between_sentences(text), *of_ratings})
    yield from map(without_line_end, pieces(paragraph, cuts)) if cuts else (paragraph,)


def _begins(line: TextParagraph, further: Collection[str]) -> bool:
    """Tell whether a line begins with a label."""
    heading = paragraph_heading(line)
    return (heading is not None and heading.role in ANNOUNCED) or (bool(further) and rating_label(line) in further)


def _line(text: str, start: int) -> TextParagraph:
    """Return the beginning of a line, which shows whether it has a label."""
    end = text.find("\n", start, start + BEGINNING)
    return TextParagraph((TextRun(text[start : end if end >= 0 else start + BEGINNING]),), "")
