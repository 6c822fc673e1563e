"""The page of an action that is gone."""

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
    """Where the line of an action ends, or a branch of it.

    Args:
        action: Its number then; empty where it is the one that it had before.
        period: The period that ended it, and the page that says what became of it; no way there where another
            action has that page.
        stated: Whether the report says that it ended.
        takers: The actions that took it up.
    """

    action: str
    period: Link
    stated: bool
    takers: tuple[Link, ...]


@dataclass(frozen=True)
class FormerAction:
    """Another action that had the number before.

    Args:
        number: As printed then.
        title: Its name when it last had the number.
        first: The first period in which it had the number, and its page there; None where it is the last as well.
        last: The last period.
        now: The actions of the page's period that continue it.
        alone: Whether one action continues it, and nothing else.
        ends: Where its line, or a branch of it, ended.
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
        text: What became of it, in a sentence.
        last: The page in the period that last listed it.
        now: The actions that continue it or took it up.
        period: The period of the page.
    """

    id: str
    title: TaggedText
    text: str
    last: Link
    now: tuple[Link, ...]
    period: str


def tombstones_by_address(context: Context) -> dict[str, tuple[Tombstone, ...]]:
    """Return what became of the actions that are gone, by their id in addresses."""

    def make() -> dict[str, tuple[Tombstone, ...]]:
        by_address: dict[str, tuple[Tombstone, ...]] = {}
        for stone in compare.tombstones(context.dataset, context.report.period):
            by_address[address(stone.id)] = (*by_address.get(address(stone.id), ()), stone)
        return by_address

    return context.remember("graves", make)


def tombstone(context: Context, action: str) -> TombstonePage:
    """Show what became of an action that is no longer in the plan.

    Args:
        context: Where it is shown.
        action: Its id.

    Raises:
        UnknownNameError: It is in the plan, or never was.
    """
    stones = tombstones_by_address(context).get(address(action))
    if not stones:
        known = sorted(others[-1].id for others in tombstones_by_address(context).values())
        raise UnknownNameError(f'no action "{action}" has left the plan', suggest(action, known))
    last = stones[-1]
    now = last.now or tuple(dict.fromkeys(taker for end in last.endings for taker in end.now))
    return TombstonePage(
        id=last.id,
        title=context.read(last.action.title, context.dataset.report(last.last)),
        text=tombstone_sentence(context.words, last, context.language),
        last=Link(last.last, context.period_href(last.last, action_page(last.id))),
        now=tuple(Link(name, context.action_href(name)) for name in now),
        period=context.report.period,
    )
