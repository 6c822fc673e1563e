"""Tells the heading of a pillar that begins with its number, such as "1. Legislation", from the name of an action."""

from collections.abc import Iterable, Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.heading_words import is_sentence
from planpress.importing.named_pillars import numbered_pillar
from planpress.importing.numbers import ActionNumber, action_number, number_alone
from planpress.importing.part_headings import pillar_heading
from planpress.model import Plan


def pillars_of_actions(items: Iterable[TextParagraph | TableRow]) -> frozenset[str]:
    """Return the numbers of the pillars to which the numbers of actions belong, such as "1" of "1.1".

    Args:
        items: The paragraphs and rows of a part.
    """
    return frozenset(number.prefix.lower() for number in _numbers(items) if number.prefix)


def names_a_pillar(number: ActionNumber, pillars: frozenset[str], plan: Plan, *, rated: bool) -> bool:
    """Tell whether a name with a plain number is that of a pillar: by the numbers of actions, or by the plan.

    Args:
        number: The number, with the words after it.
        pillars: The numbers of the pillars to which the numbers of actions belong.
        plan: The plan with the titles of its pillars.
        rated: Whether the name has a rating, as an action has, so that only the plan's pillars count.
    """
    if number.prefix:
        return False
    known = {pillar.id.lower() for pillar in plan.pillars} if rated else pillars
    by_number = number.id.lower() in pillars & known
    return by_number or bool(pillar_heading(f"{number.printed}. {number.behind}", plan))


def headings_above_actions(items: Sequence[TextParagraph | TableRow], plan: Plan) -> dict[str, str]:
    """Return the numbers in the headings of pillars that stand right above an action of the pillar, by their places.

    Args:
        items: The paragraphs and rows of a part; "2. Enforcement" or "Component 2: Dogs" above "2.1 Train the rangers"
            is such a heading.
        plan: The plan with its pillars.
    """
    headings: dict[str, str] = {}
    below = ""
    for item in reversed(items):
        if isinstance(item, TableRow):
            below = next((number.prefix for number in _numbers([item]) if number.prefix), below)
        elif item.words:
            if pillar := _numbered_pillar_above(item, below, plan):
                headings[item.place] = pillar
            action = action_number(item.text)
            below = action.prefix if action else ""
    return headings


def is_heading_above(paragraph: TextParagraph, rows: Sequence[TableRow], plan: Plan) -> bool:
    """Tell whether a paragraph above a table of actions is the heading of their pillar.

    Args:
        paragraph: The paragraph.
        rows: The rows of the table.
        plan: The plan with its pillars.
    """
    if pillar_heading(paragraph.text, plan):
        return True
    first = next((number.prefix for number in _numbers(rows) if number.prefix), "")
    return bool(_numbered_pillar_above(paragraph, first, plan))


def _numbered_pillar_above(paragraph: TextParagraph, prefix: str, plan: Plan) -> str:
    """Return the number in a heading that is also the beginning of the next action's number; "" if it is not."""
    number = action_number(paragraph.text)
    pillar = number.id if number and not number.prefix else ""
    if not pillar and not pillar_heading(paragraph.text, plan):
        pillar = numbered_pillar(paragraph.words, plan)
    return pillar if pillar and pillar.lower() == prefix.lower() and not is_sentence(paragraph.words) else ""


def _numbers(items: Iterable[TextParagraph | TableRow]) -> Iterable[ActionNumber]:
    for item in items:
        cells = [item] if isinstance(item, TextParagraph) else item.filled
        for cell in cells:
            lines = [cell] if isinstance(cell, TextParagraph) else cell.paragraphs
            texts = (
                text for line in lines for text in (line.text, *("".join(r.text for r in line.runs).split("\n")[1:]))
            )
            yield from (number for text in texts if (number := action_number(text) or number_alone(text)))
