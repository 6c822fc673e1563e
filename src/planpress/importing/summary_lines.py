"""Reads the lines of a Part B without a table: "1.1 Adopt the law: Met", "Met: 1.1, 1.2", and lists below labels."""

import re

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.divided_names import divided_names
from planpress.importing.labels import LabelReader, ReadRating
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import action_number, number_alone, several_numbers
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.part_headings import pillar_heading
from planpress.importing.placeholders import is_placeholder
from planpress.importing.rated_names import RatedName, rated_name
from planpress.importing.summary_entries import ANY_NUMBER, SummaryEntry, SummaryPart
from planpress.importing.summary_raters import is_of_ratings
from planpress.importing.tabbed_lines import is_numbered_line
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
    if _names_no_action(paragraph.words, labels):
        return "", ""
    if name := labels.likely(paragraph.words.rstrip(":")):
        part.tell_once(paragraph.place, labels.read(paragraph.words.rstrip(":")).doubt)
        part.label, part.unread = paragraph, []
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
    if number or several_numbers(paragraph.text):
        under = _still_under(part, paragraph, under)
    elif read := _label_with_remark(paragraph, labels):
        part.tell_once(paragraph.place, read.doubt)
        part.label, part.unread = paragraph, []
        return read.rating, read.printed
    if under[1] and (number or several_numbers(paragraph.text)):
        if several_numbers(paragraph.text):
            part.add_several(paragraph.text, under, paragraph.place)
        else:
            _add_named(part, paragraph.text, under, paragraph.place)
    elif (
        (words := paragraph.words)
        and not is_placeholder(words)
        and not is_nothing(words)
        and not (LIST_HEADING.fullmatch(words) or pillar_heading(words, part.plan) or is_of_ratings(words))
    ):
        left = f"{quoted(words)} is outside the table of ratings, so it was left out"
        part.tell(paragraph.place, left, "add it by hand if it belongs to the report")
        part.unread.append(paragraph)
    return under


def _names_no_action(words: str, labels: LabelReader) -> bool:
    """Tell whether a line says that no action has a rating, as in "Not commenced: none" or "Not commenced: 0"."""
    sign = SIGN.search(words)
    named = words[sign.end() :].strip(" .;") if sign else ""
    return bool(sign and named and labels.likely(words[: sign.start()]) and (named == "0" or is_nothing(named)))


def _label_with_remark(paragraph: TextParagraph, labels: LabelReader) -> ReadRating | None:
    """Return the rating of a line that is a label with words in brackets, or with the action for which it waits."""
    words = paragraph.words.rstrip(":")
    read = labels.read(words, remark=False)
    if not read.rating or words.endswith(".") or (ANY_NUMBER.search(words) and not read.depends_on):
        return None
    return read


def _still_under(part: SummaryPart, action: TextParagraph, under: tuple[str, str]) -> tuple[str, str]:
    """Return the rating that applies to an action below a label; none if another heading stands between the two."""
    headings = [line for line in part.unread if _stands_like(line, part.label, action)]
    part.unread = []
    if not under[1] or not headings:
        return under
    words, place = headings[-1].words.rstrip(":"), headings[-1].place
    part.uncertainties = [told for told in part.uncertainties if told.place != place]
    said = f"{quoted(words)} is not the label of one rating, so the actions below it were read without ratings"
    part.tell(place, said, "write the ratings that the report means")
    return "", words


def _stands_like(line: TextParagraph, label: TextParagraph | None, action: TextParagraph) -> bool:
    """Tell whether a line that was not read may be a label: in the style of the label above it, or above bullets."""
    if not label or line.words.endswith(".") or line.words[:1].islower():
        return False
    in_its_style = (line.level, _style(line)) == (label.level, _style(label))
    return in_its_style or (line.level is None and action.level is not None)


def _style(paragraph: TextParagraph) -> tuple[bool, bool]:
    runs = [run for run in paragraph.runs if run.text.strip()]
    return all(run.bold for run in runs), all(run.italic for run in runs)


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
    else:
        _add_named(part, line.name, rating, paragraph.place)
    return True


def _add_named(part: SummaryPart, text: str, rating: tuple[str, str], place: str) -> None:
    """Add the actions whose names are on a line."""
    for name in divided_names(text):
        if number := action_number(name) or number_alone(name):
            part.entries.append(SummaryEntry(number, number.behind, *rating, place))


def _names_actions(text: str) -> bool:
    """Tell whether a text consists of numbers of actions, or begins with such a number and a title."""
    number = action_number(text)
    named = bool(number and number.prefix) and bool(number and not number.behind[:1].islower())
    return named or bool(several_numbers(text) or number_alone(text))


def _divided_line(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> RatedName | None:
    """Return the actions and the label in a line; None if the line does not consist of both."""
    text = paragraph.text
    sign = SIGN.search(text)
    if sign and labels.likely(text[: sign.start()]):
        named = text[sign.end() :].strip(" .")
        return RatedName(named, text[: sign.start()]) if _names_actions(named) else None
    number = action_number(text)
    if number and number.behind and labels.read(number.behind, remark=False).rating:
        return RatedName(number.printed, number.behind)
    rated = rated_name(text, labels, plan, [paragraph])
    return rated if rated.label and (number or several_numbers(rated.name)) else None
