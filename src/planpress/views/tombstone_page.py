"""The page of an action that is gone."""

from dataclasses import dataclass

from planpress import compare
from planpress.compare import Tombstone
from planpress.errors import UnknownNameError
from planpress.model import address
from planpress.suggestion import suggest
from planpress.views.context import Context, Link, Reading


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
    title: Reading
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
    title: Reading
    text: str
    last: Link
    now: tuple[Link, ...]
    period: str


def graves(context: Context) -> dict[str, tuple[Tombstone, ...]]:
    """Return what became of the actions that are gone, by the id as it stands in addresses."""

    def make() -> dict[str, tuple[Tombstone, ...]]:
        found: dict[str, tuple[Tombstone, ...]] = {}
        for one in compare.tombstones(context.dataset, context.report.period):
            found[address(one.id)] = (*found.get(address(one.id), ()), one)
        return found

    return context.remember("graves", make)


def tombstone(context: Context, action: str) -> TombstonePage:
    """Show what became of an action that is no longer in the plan.

    Args:
        context: Where it is shown.
        action: Its id.

    Raises:
        UnknownNameError: It is in the plan, or never was.
    """
    found = graves(context).get(address(action))
    if not found:
        known = sorted(stones[-1].id for stones in graves(context).values())
        raise UnknownNameError(f'no action "{action}" has left the plan', suggest(action, known))
    last = found[-1]
    now = last.now or tuple(dict.fromkeys(one for end in last.endings for one in end.now))
    return TombstonePage(
        id=last.id,
        title=context.read(last.action.title, context.dataset.report(last.last)),
        text=last.explain(context.language),
        last=Link(last.last, context.period_href(last.last, f"actions/{address(last.id)}/")),
        now=tuple(Link(one, context.action_href(one)) for one in now),
        period=context.report.period,
    )
