"""Finds actions below one pillar or objective that have the same title, which may be the same action."""

from collections.abc import Iterator, Mapping, Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.lexicon import key
from planpress.model.scalars import quoted


def repeated_titles(values: Mapping[str, object], told: Sequence[Uncertainty]) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each title that several actions of a pillar have.

    Args:
        values: The data of the report.
        told: The uncertainties so far; an action with a new id, because its number occurs twice, is not told again.
    """
    said = [doubt.words for doubt in told if " got the id " in doubt.words]
    actions = values.get("actions")
    named: dict[tuple[object, object, str], list[tuple[str, str]]] = {}
    for action in actions if isinstance(actions, list) else ():
        title = action.get("title")
        if isinstance(title, str) and key(title) and title != "(no title)":
            group = (action.get("pillar"), action.get("objective"), key(title))
            if not any(f" got the id {action['id']}" in words for words in said):
                named.setdefault(group, []).append((str(action["id"]), title))
    for (first, title), *others in (alike for alike in named.values() if len(alike) > 1):
        ids = [first, *(number for number, _ in others)]
        words = f"actions {', '.join(ids[:-1])} and {ids[-1]} have the same title, {quoted(title)}"
        yield Uncertainty("", words, "correct the titles, or join the actions if they are the same")
