"""Whether two assessors agree on an action, now and before."""

from collections.abc import Iterator

from planpress.compare.change import Change, Opposite
from planpress.compare.family import Family
from planpress.compare.kinds import Kind
from planpress.compare.pair import Pair
from planpress.model import Assessor


def agreements(pair: Pair, family: Family) -> Iterator[Change]:
    """Yield where two assessors newly differ or now agree on an action that continues another.

    Both must have rated it in both reports. The Party is set beside every other assessor, any other one
    beside the Party.
    """
    if not family.is_pair:
        return
    was, now = pair.was(family.earlier[0]), pair.now(family.later[0])
    for other in _others(pair):
        they_were = pair.stand(pair.earlier, was.action, other).rating
        they_are = pair.stand(pair.later, now.action, other).rating
        if not (was.rating and now.rating and they_were and they_are):
            continue
        agreed, agree = was.rating.id == they_were.id, now.rating.id == they_are.id
        if agreed != agree:
            kind = Kind.AGREES if agree else Kind.DIFFERS
            opposite = Opposite(other, they_were, they_are)
            yield Change(kind, (was,), (now,), they_were.id, they_are.id, opposite=opposite)


def _others(pair: Pair) -> tuple[Assessor, ...]:
    party, *others = pair.plan.assessors
    return tuple(others) if pair.assessor == party else (party,)
