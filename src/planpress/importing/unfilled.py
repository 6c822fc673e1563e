"""Says what a form leaves open: ratings that are missing, and words of the template that nobody replaced."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.placeholders import is_unfilled, may_be_a_placeholder
from planpress.importing.synopsis import Synopsis

OF_THE_TEMPLATE = "of the template"
"""What lines about words of the template say of them."""


def unrated(actions: Sequence[tuple[str, str]], number: int) -> Iterator[Uncertainty]:
    """Yield which actions have no rating; a form without any has not been filled in, which is said once.

    Args:
        actions: The places and the numbers of the actions without a rating.
        number: How many actions the form has.
    """
    if len(actions) == number > 1:
        words, hint = (
            f"none of the {number} actions has a rating",
            "write the ratings, or give the form that was filled in",
        )
        yield Uncertainty(actions[0][0], words, hint)
        return
    for place, printed in actions:
        yield Uncertainty(place, f"action {printed} was imported without a rating", "write its rating")


def only_in_summary(actions: Sequence[tuple[str, str]], number: int) -> Iterator[Uncertainty]:
    """Yield which actions are rated only in Part B; a Part C without any rating is said once.

    Args:
        actions: The places and the numbers of these actions.
        number: How many actions Part C has.
    """
    hint = "check this in the document"
    if len(actions) == number > 1:
        yield Uncertainty(actions[0][0], "Part C has no ratings; those in Part B were used", hint)
        return
    for place, printed in actions:
        yield Uncertainty(place, f"action {printed} has no rating in Part C; the rating in Part B was used", hint)


def placeholders_left_out(placeholders: Mapping[str, int]) -> Iterator[Uncertainty]:
    """Yield in how many actions words of the template were left out.

    Args:
        placeholders: The number of actions by the kind of texts.
    """
    for kind, number in sorted(placeholders.items()):
        if number:
            actions = f"{number} action{'' if number == 1 else 's'}"
            words = f"the words of the template in the {kind} of {actions} were left out"
            yield Uncertainty("Part C", words, f"if the report gives the {kind} elsewhere, add them")


def refuse_template(actions: Sequence[ImportedAction], synopsis: Synopsis, told: Iterable[Uncertainty]) -> None:
    """Refuse a form that contains nothing but the words of its template, and perhaps the names of the actions.

    Args:
        actions: Its actions.
        synopsis: Its Part A.
        told: What was told of the document, such as words of the template that were left out.

    Raises:
        RefusedError: Nobody has filled the form in.
    """
    written = [*synopsis.summary, *synopsis.progress, *synopsis.outlook]
    if synopsis.overall.printed or synopsis.others or not all(map(_is_open, written)):
        return
    is_open = bool(written) or any(OF_THE_TEMPLATE in doubt.words for doubt in told)
    if all(_is_empty(action) and (is_open or action.texts.placeholders or action.texts.progress) for action in actions):
        raise RefusedError("it is a template that nobody has filled in", "give the filled-in report")


def _is_empty(action: ImportedAction) -> bool:
    texts, rating = action.texts, action.rating
    if rating.rating or (rating.printed and not is_unfilled(rating.printed)):
        return False
    others = (action.others, action.notes, *action.further.values(), action.evidence, action.shares, action.milestones)
    return all(map(_is_open, [*texts.progress, *texts.comments])) and not any(others)


def _is_open(text: str) -> bool:
    return may_be_a_placeholder(text.replace("\\", ""))
