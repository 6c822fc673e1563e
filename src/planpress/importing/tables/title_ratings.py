"""Reads the rating of the whole plan above a table or on a cover sheet, as in "Overall rating: On track"."""

from collections.abc import Sequence

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.label_spelling import same_label
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key, words
from planpress.importing.overall_lines import overall_line
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.title_lines import TitleRow
from planpress.model import Plan
from planpress.model.scalars import quoted

CORRECT = "correct `overall` if that is wrong"


def read_title_ratings(
    rows: Sequence[TitleRow], labels: LabelReader, plan: Plan, known: object, doubts: Doubts
) -> tuple[dict[str, object], list[TitleRow]]:
    """Return the overall ratings by assessor that rows give, and the rows about them, each of which is told.

    Args:
        rows: The rows above the heading of the table and on cover sheets.
        labels: Recognises the labels of ratings.
        plan: The plan.
        known: The overall ratings from rows of the table, which count more; None if there are none.
        doubts: Where to note what was read and left out.
    """
    ratings: dict[str, object] = dict(known) if isinstance(known, dict) else {}
    about: list[TitleRow] = []
    for row in rows:
        line = overall_line(TextParagraph((TextRun(row.labelled),), row.place), labels, plan)
        if line is None:
            label, *value = SIGN.split(row.labelled, maxsplit=1)
            if not value or not value[0].strip() or not is_of_the_whole(label):
                continue
            if key(label) in words("TOTALS") and not any(map(str.isalpha, value[0])):
                continue  # the total of a count
            reason = "has no label of a rating on the scale, so no overall rating was written"
            doubts.tell(row.place, f"{quoted(row.line)} {reason}", "write the rating that is meant under `overall`")
        elif line.assessor in ratings:
            given = ratings[line.assessor]
            if line.read.rating not in (given, given.get("rating") if isinstance(given, dict) else given):
                doubts.tell(row.place, f"{quoted(row.line)} is a second overall rating; the first was used", CORRECT)
        else:
            printed = line.read.printed
            differs = bool(printed) and not _is_label(printed, line.read.rating, labels)
            ratings[line.assessor] = {"rating": line.read.rating, "printed": printed} if differs else line.read.rating
            whose = "" if line.assessor == plan.assessors[0].id else f" by {quoted(line.assessor)}"
            doubts.tell(row.place, f"{quoted(row.line)} was read as the overall rating{whose}", CORRECT)
            if line.read.doubt:
                doubts.tell(row.place, line.read.doubt, CORRECT)
        about.append(row)
    return ratings, about


def _is_label(printed: str, rating: str, labels: LabelReader) -> bool:
    """Tell whether words are the label of a rating in the plan, with the same letters."""
    found = labels.scale.rating(rating)
    return found is not None and any(same_label(printed, wording.words) for wording in found.label.wordings)
