"""The pages above, before and after a page, in the order of the plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.addresses import ACTIONS_PAGE, COMPARISONS, action_page, comparison_page, pillar_page
from planpress.views.context import Context


@dataclass(frozen=True)
class Neighbours:
    """The neighbours of a page, as addresses inside the period; None for a neighbour that does not exist.

    Args:
        up: The page above, such as the pillar of an action or the overview.
        before: The page of the previous action or pillar.
        after: The page of the next action or pillar.
    """

    up: str | None = None
    before: str | None = None
    after: str | None = None


def neighbours(context: Context, path: str) -> Neighbours:
    """Return the neighbours of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
    """
    if not path:
        return Neighbours()
    known = context.remember("neighbours of pages", lambda: dict(_known(context)))
    if path in known:
        return known[path]
    is_comparison = path.startswith(f"{COMPARISONS}/") and path != comparison_page()
    return Neighbours(up=comparison_page() if is_comparison else "")


def trail(context: Context, path: str) -> tuple[str, ...]:
    """Return the pages on the path from the overview to a page, including both ends."""
    pages = [path]
    while (up := neighbours(context, pages[0]).up) is not None:
        pages.insert(0, up)
    return tuple(pages)


def _known(context: Context) -> Iterator[tuple[str, Neighbours]]:
    yield from _sequence([pillar_page(pillar.id) for pillar in context.pillars], [""] * len(context.pillars))
    yield from _sequence(
        [action_page(action.id) for action in context.actions],
        [pillar_page(action.pillar) if action.pillar else ACTIONS_PAGE for action in context.actions],
    )


def _sequence(pages: Sequence[str], ups: Sequence[str]) -> Iterator[tuple[str, Neighbours]]:
    for place, (page, up) in enumerate(zip(pages, ups, strict=True)):
        found = Neighbours(up)
        if place:
            found = replace(found, before=pages[place - 1])
        if place + 1 < len(pages):
            found = replace(found, after=pages[place + 1])
        yield page, found
