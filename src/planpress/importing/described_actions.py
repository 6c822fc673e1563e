"""Finds actions in paragraphs that no heading of Part C announces, such as "1.1 Title" and "Rating: On track"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planpress.exchange.office import TextParagraph
from planpress.importing.detail_prose import LONGEST_TITLE
from planpress.importing.heading_words import is_sentence, is_usual
from planpress.importing.labelled_lines import labelled_lines
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item, has_usual_title
from planpress.importing.numbers import ActionNumber, action_number
from planpress.importing.overall_sentences import WHOLE, is_of_the_whole
from planpress.importing.paragraph_headings import SIGN, paragraph_heading
from planpress.importing.part_headings import LONGEST, pillar_heading
from planpress.importing.plain_numbers import FIGURE, is_named_number, numbered_names
from planpress.importing.rated_names import rated_name
from planpress.importing.tabbed_lines import untabbed
from planpress.importing.text_ratings import certain_rating, edge_rating
from planpress.importing.whole_numbers import count_up
from planpress.model import Plan

FEWEST = 2
"""The minimum number of described actions."""
OF_RATINGS = ("rating", "evaluation")
_Kind = Callable[[TextParagraph, ActionNumber], bool]


@dataclass
class _NameLine:
    """The line with the name of an action.

    Args:
        position: The position of its item.
        is_below_a_rating: Whether the line above announces a rating, as above the lines of a list.
        number: The number.
        has_a_label: Whether the name ends with a rating, as in "1.1 Amend (On track)", or one is right below it.
        is_rated: Whether a line below it, before the next name, announces or states a rating, or only a text follows
            its own.
    """

    position: int
    is_below_a_rating: bool
    number: ActionNumber
    has_a_label: bool = False
    is_rated: bool = False


@dataclass(frozen=True)
class DescriptionStart:
    """Where a part without the heading of the form begins.

    Args:
        position: The position of its first item.
        is_heading: Whether this item only says what follows, so that it belongs to no part.
    """

    position: int
    is_heading: bool


def beginning_of_descriptions(items: Sequence[Item], labels: LabelReader, plan: Plan) -> DescriptionStart | None:
    """Return where the actions begin that are described in paragraphs, with the headings right above them.

    Args:
        items: The paragraphs and rows of a document without the heading or a table of Part C.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may be named above the actions.

    Returns:
        The beginning; None if no actions are described.
    """
    lines = list(_lines(items))
    for kind in (_has_parts, is_named_number, _is_plain):
        shown = lines
        if kind is _is_plain:
            places = numbered_names(items, labels, plan).places
            shown = [line for line in lines if line[1].place in places or not _number_of_a_name(line[1], kind)]
        names = _names(shown, kind, labels, plan)
        counted = kind is not _is_plain or count_up(int(name.number.id) for name in names)
        if counted and (start := _beginning(items, names, labels, plan)):
            return start
    return None


def _beginning(
    items: Sequence[Item], names: Sequence[_NameLine], labels: LabelReader, plan: Plan
) -> DescriptionStart | None:
    """Return where actions with these names begin; None if too few of them have ratings."""
    first = next((number for number, name in enumerate(names) if name.is_rated), len(names))
    described = names[first:]
    rated = sum(name.is_rated for name in described)
    if rated < FEWEST or rated * 2 <= len(described) or described[0].is_below_a_rating:
        return None
    position = described[0].position
    while position and _is_empty_or_a_pillar(items[position - 1], plan):
        position -= 1
    above = items[position - 1] if position else None
    is_heading = isinstance(above, TextParagraph) and _is_a_heading(above, labels)
    return DescriptionStart(position - is_heading, is_heading)


def _names(
    lines: Sequence[tuple[int, TextParagraph]], is_of_the_kind: _Kind, labels: LabelReader, plan: Plan
) -> list[_NameLine]:
    """Return the names of actions with numbers of a kind, each with whether it has a rating."""
    names: list[_NameLine] = []
    is_of_a_rating = is_a_name = is_a_rating = False
    for position, line in lines:
        is_below_a_name, is_a_name = is_a_name, False
        is_below_a_rating, is_a_rating = is_a_rating, False
        above, is_of_a_rating = is_of_a_rating, announces_a_rating(line, labels)
        if is_of_a_rating and names:
            names[-1].is_rated = True
        elif (number := _number_of_a_name(line, is_of_the_kind)) and not pillar_heading(line.text, plan):
            has_a_label = bool(rated_name(number.behind, labels, plan, [line]).label)
            names.append(_NameLine(position, above, number, has_a_label))
            is_a_name, is_below_a_rating = True, False
        elif not SIGN.search(line.words, 0, LONGEST) and labels.named(line.words):
            is_of_a_rating = True
            is_a_rating = bool(names)  # unless it is above the names that have it, as in Part B
            if is_below_a_name:
                names[-1].has_a_label = True
        elif names:
            stated = names[-1].has_a_label or _states_a_rating(line, names[-1].number, labels)
            names[-1].is_rated = names[-1].is_rated or stated
        if is_below_a_rating:
            names[-1].is_rated = True
    return names


def _states_a_rating(line: TextParagraph, number: ActionNumber, labels: LabelReader) -> bool:
    """Tell whether a text says in a sentence, or in its first or last words, how an action is rated."""
    return bool(certain_rating([line], labels, number.printed) or edge_rating([line], labels))


def _lines(items: Sequence[Item]) -> Iterator[tuple[int, TextParagraph]]:
    """Yield the lines of paragraphs with the positions of their items."""
    for position, item in enumerate(items):
        for paragraph in untabbed([item]):
            if isinstance(paragraph, TextParagraph) and paragraph.words:
                yield from ((position, line) for line in labelled_lines(paragraph))


def _has_parts(_line: TextParagraph, number: ActionNumber) -> bool:
    return bool(number.prefix)


def _is_plain(line: TextParagraph, number: ActionNumber) -> bool:
    return number.id.isdecimal() and bool(FIGURE.match(line.text))


def _number_of_a_name(line: TextParagraph, is_of_the_kind: _Kind) -> ActionNumber | None:
    """Return the number of a line that is the name of an action with a number of a kind; None for any other line."""
    number = action_number(line.text)
    if not number or not number.behind or not is_of_the_kind(line, number) or len(number.behind) > LONGEST_TITLE:
        return None
    is_text = is_sentence(line.words) and (number.behind[:1].islower() or is_of_the_kind is _is_plain)
    return None if is_text else number


def announces_a_rating(line: TextParagraph, labels: LabelReader) -> bool:
    """Tell whether a line is like "Rating: Nearly done" or "Status: On track", and not about the whole plan.

    Args:
        line: The line.
        labels: Recognises the labels of ratings.
    """
    sign = SIGN.search(line.text, 0, LONGEST)
    label, value = (line.text[: sign.start()], line.text[sign.end() :]) if sign else ("", "")
    heading = paragraph_heading(line)
    if heading is not None and heading.role in OF_RATINGS:
        return not is_of_the_whole(label)
    if not label or action_number(line.text) or WHOLE.search(label):
        return False
    return bool(labels.read(value, remark=False).rating)


def _is_empty_or_a_pillar(item: Item, plan: Plan) -> bool:
    return isinstance(item, TextParagraph) and (not item.words or bool(pillar_heading(item.text, plan)))


def _is_a_heading(line: TextParagraph, labels: LabelReader) -> bool:
    """Tell whether a line is a heading such as "Details by action"."""
    words = line.words
    if line.level is not None or len(words) > LONGEST // 2 or is_sentence(words) or SIGN.search(words):
        return False
    return not labels.named(words) and (has_usual_title(words, "C") or is_usual(words))
