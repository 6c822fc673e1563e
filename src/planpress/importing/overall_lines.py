"""Takes lines with the rating of a whole plan, such as "Overall rating: On track", from anywhere in a report."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import TableRow, TextParagraph, TextRun, Uncertainty
from planpress.importing.boxes import boxes_in, ticked_label
from planpress.importing.columns import RATED
from planpress.importing.heading_words import LONGEST, heading_role, is_sentence
from planpress.importing.labels import LabelReader, ReadRating
from planpress.importing.labels_in_sentences import begins_with_a_sentence
from planpress.importing.numbers import action_number
from planpress.importing.overall_sentences import (
    PLAN,
    PLAN_ITSELF,
    RATING,
    SENTENCES,
    WHOLE,
    asks_for_the_whole,
    is_of_a_part,
    is_of_the_plan,
    is_of_the_whole,
    judged_ratings,
    may_be_of_the_whole,
    stated_ratings,
)
from planpress.importing.paragraph_headings import SIGN, paragraph_heading
from planpress.importing.question_headings import begins_question
from planpress.importing.rated_names import rated_name
from planpress.importing.rater_words import is_earlier, unusual_words
from planpress.importing.raters import OTHERS, names_the_party, only_assessor, rater, without_names
from planpress.importing.whole_sentences import sentence_about_the_plan
from planpress.model import Plan
from planpress.model.scalars import quoted

Item = TextParagraph | TableRow
QUESTION = re.compile(r"([^?\u061f]{1,150}[?\u061f])\s*:?\s*(\S.*)", re.DOTALL)
"""A question, and its answer on the same line."""
A_LABEL = re.compile(r"\w+\s?:")
A_PAIR = 2
"""The number of cells in a row with a heading and a rating."""


@dataclass(frozen=True)
class OverallLine:
    """A line with the rating of a whole plan.

    Args:
        place: Where it is.
        words: The line.
        assessor: The id of the assessor who gives the rating.
        read: The rating.
        is_certain: Whether the words say that the line gives such a rating; if not, the output says how it was read.
    """

    place: str
    words: str
    assessor: str
    read: ReadRating
    is_certain: bool = True

    def how_read(self, party: str) -> str:
        """Return the sentence that says how the line was read.

        Args:
            party: The id of the Party as an assessor.
        """
        whose = "" if self.assessor == party else f" by {quoted(self.assessor)}"
        return f"{quoted(self.words)} was read as the overall rating{whose}"


def overall_line(item: Item, labels: LabelReader, plan: Plan, *, among_actions: bool = False) -> OverallLine | None:
    """Return the rating of the whole plan that a line gives; None for any other line.

    Args:
        item: A paragraph, or a row with a heading and a rating.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        among_actions: Whether the line is in Part B or C, where a name of an assessor announces a rating of an action.
    """
    words = item.words if isinstance(item, TextParagraph) else " ".join(cell.text for cell in item.filled)
    label, value = divided_line(item)
    if not value or action_number(words) or is_earlier(label) or begins_with_a_sentence(label):
        return None
    if not (read := labels.read(value)).rating:
        return None
    certain = is_of_the_whole(label) or asks_for_the_whole(label)
    likely = certain or may_be_of_the_whole(label) or is_of_the_plan(label, plan) or _asks_how_far(label)
    if not likely and (among_actions or not _names_an_assessor(label, plan)):
        return None
    name = rater(label, plan) or only_assessor(label, plan) or plan.assessors[0].id
    return OverallLine(item.place, words, name, read, certain) if name != OTHERS else None


def _asks_how_far(label: str) -> bool:
    """Tell whether a label is about the state of the plan itself, as in "How far the plan has come"."""
    return begins_question(label, "HOW_FAR") and bool(PLAN_ITSELF.search(label))


def rating_line(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> OverallLine | None:
    """Return the rating by the Party in a line of Part A such as "Rating: On track"; None for any other line.

    Args:
        paragraph: The line.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    label, value = divided_line(paragraph)
    if heading_role(label) not in RATED or is_earlier(label) or is_of_a_part(label):
        return None
    if not (read := labels.read(value)).rating:
        return None
    party = plan.assessors[0].id
    return OverallLine(paragraph.place, paragraph.words, party, read) if rater(label, plan) in ("", party) else None


def labels_something_else(before: str, rated: str, plan: Plan) -> bool:
    """Tell whether a label of ratings names neither the plan nor who rates it, as in "Restoration rating: Achieved".

    Args:
        before: The words before the one for a rating.
        rated: This word and what follows.
        plan: The plan, with its assessors.
    """
    if len(before) > LONGEST or PLAN.search(before) or WHOLE.search(before) or not A_LABEL.match(rated):
        return False
    return bool(unusual_words(without_names(before, [plan.assessors[0].id], plan)))


def ticked_line(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> OverallLine | None:
    """Return the rating by the Party that a line of Part A with boxes to tick gives; None for any other line.

    Args:
        paragraph: The line, which has no label such as "Overall rating:".
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    head, _ = boxes_in(paragraph.words, labels)
    label = "" if head else ticked_label(paragraph.words, labels)
    party = plan.assessors[0].id
    read = labels.read(label)
    return OverallLine(paragraph.place, paragraph.words, party, read, is_certain=False) if read.rating else None


def with_joined_ratings(paragraphs: Sequence[TextParagraph], labels: LabelReader, plan: Plan) -> list[TextParagraph]:
    """Return paragraphs in which a heading of ratings, and the label on the line below it, are one line.

    Args:
        paragraphs: The paragraphs of Part A.
        labels: Recognises the labels of ratings.
        plan: The plan; the name of an assessor also announces boxes to tick.
    """
    joined: list[TextParagraph] = []
    for paragraph in paragraphs:
        heading = joined[-1].words.rstrip(" :") if joined else ""
        announced = heading_role(heading) in RATED or (is_of_the_whole(heading) and not SIGN.search(heading))
        announced = announced or (
            may_be_of_the_whole(heading) and not is_sentence(heading) and not SIGN.search(heading)
        )
        announced = (announced and len(heading) <= LONGEST) or asks_for_the_whole(heading)
        is_ticked = bool(ticked_label(paragraph.words, labels)) and not boxes_in(paragraph.words, labels)[0]
        may_name = is_ticked and len(heading) <= LONGEST and not is_sentence(heading)
        named = may_name and bool(rater(heading, plan) or only_assessor(heading, plan))
        if (announced and labels.named(paragraph.words)) or (is_ticked and (announced or named)):
            runs = (TextRun(f"{heading}: "), *paragraph.runs)
            joined[-1] = replace(paragraph, runs=runs)
        else:
            joined.append(paragraph)
    return joined


def _names_an_assessor(label: str, plan: Plan) -> bool:
    """Tell whether a label is the name of an assessor, or is about the Party's rating without naming an assessor."""
    return bool(only_assessor(label, plan)) or bool(RATING.search(label) and names_the_party(label, plan))


def without_overall_lines(
    items: Sequence[Item], labels: LabelReader, plan: Plan, *, among_actions: bool
) -> tuple[list[Item], list[OverallLine]]:
    """Return the items of a part without its only rating of the whole plan, and that rating.

    Below the name of an action without another rating, such a line may give the rating of the action, so it stays.
    Sentences that judge the plan without a word such as "rating" stay among the texts about actions.

    Args:
        items: The paragraphs and rows.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        among_actions: Whether the items are those of Part B or C.
    """
    found: dict[int, OverallLine] = {}
    judged: list[OverallLine] = []
    awaited = False
    for number, item in enumerate(items):
        line = overall_line(item, labels, plan, among_actions=among_actions) or _stated(item, labels, plan)
        sentence = None if line else _judged(item, labels, plan, PLAN_ITSELF if among_actions else PLAN)
        if sentence and among_actions:
            judged.append(sentence)
        elif line := line or sentence:
            if awaited:
                return list(items), []
            found[number] = line
        elif isinstance(item, TableRow):
            awaited = False
        elif (named := action_number(item.text)) and named.prefix:
            awaited = not rated_name(named.behind, labels, plan, [item]).label
        elif (heading := paragraph_heading(item)) and heading.role in RATED:
            awaited = False
    lines = [*found.values(), *(judged if not found and len(judged) == 1 else [])]
    if len({line.assessor for line in lines}) < len(lines):
        return list(items), []
    return [item for number, item in enumerate(items) if number not in found], lines


def overall_ratings(
    lines: Sequence[OverallLine], known: dict[str, ReadRating], party: str
) -> tuple[dict[str, ReadRating], list[Uncertainty]]:
    """Return the overall ratings of a report by assessor, and what a person should look at.

    Args:
        lines: The lines outside Part A that give such ratings.
        known: The ratings in Part A, which count more than others.
        party: The id of the Party as an assessor.
    """
    ratings, told = dict(known), []
    for line in lines:
        given = {other.read.rating for other in lines if other.assessor == line.assessor}
        if line.assessor not in known and len(given) > 1:
            words = f"{quoted(line.words)} is one of several overall ratings, so it was left out"
            told.append(Uncertainty(line.place, words, "write the right one under `overall`"))
        elif line.assessor not in ratings:
            ratings[line.assessor] = line.read
            doubts = [line.how_read(party), *([line.read.doubt] if line.read.doubt else [])]
            told += [Uncertainty(line.place, doubt, "correct `overall` if needed") for doubt in doubts]
        elif ratings[line.assessor].rating != line.read.rating:
            words = f"{quoted(line.words)} is a second overall rating; the first was used"
            told.append(Uncertainty(line.place, words, "check this in the document"))
    return ratings, told


def unread_overall(items: Sequence[Item], labels: LabelReader) -> Uncertainty | None:
    """Return what to say about the first line that may give the overall rating in words that were not read, if any.

    It has a heading of overall ratings and words that are no label, or else is a sentence with the plan and a label.

    Args:
        items: The paragraphs and rows outside Parts B and C.
        labels: Recognises the labels of ratings.
    """
    hint = "write the overall rating under `overall`"
    for item in items:
        label, value = divided_line(item)
        if value and len(value) <= LONGEST and is_of_the_whole(label) and not is_earlier(label):
            read = labels.read(value)
            if read.printed and not read.rating:
                return Uncertainty(item.place, read.doubt, hint)
    for item in items:
        if isinstance(item, TextParagraph) and (sentence := sentence_about_the_plan(item.words, labels)):
            return Uncertainty(
                item.place, f"{quoted(sentence)} was not read as the overall rating", f"{hint} if it is one"
            )
    return None


def _stated(item: Item, labels: LabelReader, plan: Plan) -> OverallLine | None:
    """Return the overall rating that a paragraph with one sentence states; None for any other item."""
    return _of_sentence(item, labels, plan, lambda words: stated_ratings(words, labels))


def _judged(item: Item, labels: LabelReader, plan: Plan, names: re.Pattern[str] = PLAN) -> OverallLine | None:
    """Return the rating with which a paragraph with one sentence judges the plan; None for any other item."""
    return _of_sentence(item, labels, plan, lambda words: judged_ratings(words, labels, names))


def _of_sentence(
    item: Item, labels: LabelReader, plan: Plan, ratings: Callable[[str], Iterator[str]]
) -> OverallLine | None:
    if not isinstance(item, TextParagraph) or len(SENTENCES.split(item.words)) > 1:
        return None
    label = next(ratings(item.words), "")
    return OverallLine(item.place, item.words, plan.assessors[0].id, labels.read(label)) if label else None


def divided_line(item: Item) -> tuple[str, str]:
    """Return the heading and the value in a line; "" for both if it is not divided.

    Args:
        item: A paragraph, or a row with a heading and a value.
    """
    if isinstance(item, TableRow) and len(item.filled) == A_PAIR:
        return item.filled[0].text, item.filled[1].text
    if isinstance(item, TableRow) and len(item.filled) != 1:
        return "", ""
    text = item.words if isinstance(item, TextParagraph) else item.filled[0].text
    if asked := QUESTION.match(text):
        return asked[1], asked[2]
    sign = SIGN.search(text, 0, LONGEST)
    return (text[: sign.start()], text[sign.end() :]) if sign else ("", "")
