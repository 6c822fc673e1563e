"""The page of an action that is no longer in the plan."""

from dataclasses import dataclass

from planpress import compare
from planpress.addresses import action_page, address
from planpress.compare import Tombstone
from planpress.errors import UnknownNameError
from planpress.language.tombstones import tombstone_sentence
from planpress.suggestion import suggest
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class FormerEnd:
    """The end of the line, or of a branch of the line, of a former action.

    Args:
        action: The action's last number; empty if that is the number of the tombstone.
        period: The period whose report ended the action, with a link to the page that says what became of it; without a
            link if that page now belongs to another action.
        stated: Whether the report says that the action ended.
        takers: The actions that took it up.
    """

    action: str
    period: Link
    stated: bool
    takers: tuple[Link, ...]


@dataclass(frozen=True)
class FormerAction:
    """An action that previously had the number of a different action.

    Args:
        number: The number, as printed then.
        title: Its name when it last had the number.
        first: The link to the first period in which it had the number; None if that is also the last.
        last: The link to the last period in which it had the number.
        now: The actions of the page's period that continue it.
        alone: Whether a single action continues all of it.
        ends: Where its line or a branch of it ended.
    """

    number: str
    title: TaggedText
    first: Link | None
    last: Link
    now: tuple[Link, ...]
    alone: bool
    ends: tuple[FormerEnd, ...]


@dataclass(frozen=True)
class TombstonePage:
    """The page of an action that is no longer in the plan.

    Args:
        id: Its number.
        title: Its name when it was last listed.
        text: What became of it, in one or two sentences.
        last: The link to its page in the period that last listed it.
        now: The actions that continue it or took it up.
        period: The id of the period.
    """

    id: str
    title: TaggedText
    text: str
    last: Link
    now: tuple[Link, ...]
    period: str


def tombstones_by_address(context: Context) -> dict[str, tuple[Tombstone, ...]]:
    """Return the tombstones of the plan by the id in their address, earliest first."""

    def make() -> dict[str, tuple[Tombstone, ...]]:
        by_address: dict[str, tuple[Tombstone, ...]] = {}
        for stone in compare.tombstones(context.dataset, context.report.period):
            by_address[address(stone.id)] = (*by_address.get(address(stone.id), ()), stone)
        return by_address

    return context.remember("graves", make)


def tombstone(context: Context, action: str) -> TombstonePage:
    """Show what became of an action that is no longer in the plan.

    Args:
        context: The context of the page.
        action: The id of the action.

    Raises:
        UnknownNameError: No action with this id has left the plan.
    """
    tombstones = tombstones_by_address(context).get(address(action))
    if not tombstones:
        known = sorted(stones[-1].id for stones in tombstones_by_address(context).values())
        raise UnknownNameError(f'no action "{action}" has left the plan', suggest(action, known))
    last = tombstones[-1]
    now = last.now or tuple(dict.fromkeys(taker for ending in last.endings for taker in ending.now))
    return TombstonePage(
        id=last.number,
        title=context.read(last.action.title, context.dataset.report(last.last)),
        text=tombstone_sentence(context.words, last, context.language),
        last=Link(last.last, context.period_href(last.last, action_page(last.id))),
        now=tuple(context.action_link(name) for name in now),
        period=context.report.period,
    )
