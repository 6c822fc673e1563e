"""Reads the lines of a Part B without a table: "1.1 Adopt the law: Met", "Met: 1.1, 1.2", and lists below labels."""

import re

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.labels import LabelReader, ReadRating
from planpress.importing.numbers import action_number, number_alone, several_numbers
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.part_headings import pillar_number
from planpress.importing.rated_names import RatedName, rated_name
from planpress.importing.summary_entries import SummaryEntry, SummaryPart
from planpress.importing.summary_raters import is_of_ratings
from planpress.importing.tabbed_lines import is_numbered_line
from planpress.importing.texts import is_placeholder
from planpress.model import Plan
from planpress.model.scalars import quoted

LIST_HEADING = re.compile(r"\W*(?:progress ratings?|ratings?|summary|notation|calificaci\u00f3n)\W*", re.IGNORECASE)


def is_listed(part: SummaryPart, row: TableRow, labels: LabelReader, under: tuple[str, str]) -> bool:
    """Tell whether a row is a line of a list: a number, a tab, and a name, which a rating may follow.

    Args:
        part: What Part B says so far.
        row: The row.
        labels: Recognises the labels of ratings.
        under: The rating that applies, and its label.
    """
    if part.table or not is_numbered_line(row):
        return False
    name = row.filled[-1].text
    return bool(under[0] or (not labels.read(name).rating and rated_name(name, labels, part.plan).label))


def listed(part: SummaryPart, paragraph: TextParagraph, labels: LabelReader, under: tuple[str, str]) -> tuple[str, str]:
    """Read a line of a Part B without a table: a label, an action below it, or actions and their rating.

    Args:
        part: Where to add the actions.
        paragraph: The line.
        labels: Recognises the labels of ratings.
        under: The rating that applies, and its label.

    Returns:
        The rating that applies to the lines below, and its label.
    """
    if name := labels.named(paragraph.words.rstrip(":")):
        return name, paragraph.words.rstrip(":")
    number = action_number(paragraph.text)
    if number and not several_numbers(paragraph.text) and part.is_pillar(number, rated=False):
        if label := rated_name(number.behind, labels, part.plan, [paragraph]).label:
            words = (
                f"{quoted(paragraph.words)} is the heading of a pillar, so its rating, {quoted(label)}, was left out"
            )
            part.tell(paragraph.place, words)
        return under
    if _rated_line(part, paragraph, labels, under):
        return under
    if under[0] and (number or several_numbers(paragraph.text)):
        if several_numbers(paragraph.text):
            part.add_several(paragraph.text, under, paragraph.place)
        elif number:
            part.entries.append(SummaryEntry(number, number.behind, *under, paragraph.place))
    elif (
        (words := paragraph.words)
        and not is_placeholder(words)
        and not (LIST_HEADING.fullmatch(words) or pillar_number(words) or is_of_ratings(words))
    ):
        left = f"{quoted(words)} is outside the table of ratings, so it was left out"
        part.tell(paragraph.place, left, "add it by hand if it belongs to the report")
    return under


def _rated_line(part: SummaryPart, paragraph: TextParagraph, labels: LabelReader, under: tuple[str, str]) -> bool:
    """Read a line with actions and their rating, as in "1.1 Adopt the law: Met" or "Met: 1.1, 1.2"."""
    line = _divided_line(paragraph, labels, part.plan)
    read = labels.read(line.label) if line else ReadRating()
    if not line or not read.rating:
        return False
    rating = read.rating, read.printed
    if under[0] and under[0] != read.rating:
        words = f"{quoted(paragraph.words)} is below {quoted(under[1])}, so neither of these ratings was used"
        part.tell(paragraph.place, words)
        rating = ("", "")
    elif read.doubt:
        part.tell(paragraph.place, read.doubt)
    if several_numbers(line.name):
        part.add_several(line.name, rating, paragraph.place)
    elif number := action_number(line.name) or number_alone(line.name):
        part.entries.append(SummaryEntry(number, number.behind, *rating, paragraph.place))
    return True


def _divided_line(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> RatedName | None:
    """Return the actions and the label in a line; None if the line does not consist of both."""
    text = paragraph.text
    sign = SIGN.search(text)
    if sign and labels.named(text[: sign.start()]):
        named = text[sign.end() :].strip(" .")
        return RatedName(named, text[: sign.start()]) if several_numbers(named) or number_alone(named) else None
    number = action_number(text)
    if number and number.behind and labels.read(number.behind, remark=False).rating:
        return RatedName(number.printed, number.behind)
    rated = rated_name(text, labels, plan, [paragraph])
    return rated if rated.label and (number or several_numbers(rated.name)) else None
