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
    texts = [item for item in items if isinstance(item, TextParagraph) and item.words]
    below = [action_number(item.text) for item in texts[1:]]
    headings: dict[str, str] = {}
    for item, action in zip(texts, below, strict=False):
        number = action_number(item.text)
        pillar = number.id if number and not number.prefix else ""
        if not pillar and not pillar_heading(item.text, plan):
            pillar = numbered_pillar(item.words, plan)
        if pillar and action and pillar.lower() == action.prefix.lower() and not is_sentence(item.words):
            headings[item.place] = pillar
    return headings


def _numbers(items: Iterable[TextParagraph | TableRow]) -> Iterable[ActionNumber]:
    for item in items:
        cells = [item] if isinstance(item, TextParagraph) else item.filled
        for cell in cells:
            lines = [cell] if isinstance(cell, TextParagraph) else cell.paragraphs
            texts = (
                text for line in lines for text in (line.text, *("".join(r.text for r in line.runs).split("\n")[1:]))
            )
            yield from (number for text in texts if (number := action_number(text) or number_alone(text)))
