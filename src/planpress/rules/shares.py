"""Compares the shares that a report prints with each other, with its totals and with its actions."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from planpress.model import Severity
from planpress.model.message import counted, message
from planpress.model.shares import denominator, derived_count, percent, precision, printed_shares
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.summary import count

WHOLE = Decimal(100)


@rule("TOT306", Severity.WARNING)
def shares_fit(subject: Subject) -> Iterator[Remark]:
    """Shares of ratings contradict each other, or the numbers of the same report.

    The shares of all ratings add up to 100%, apart from rounding. If the source states the total number of actions
    (`of`), each share must match a whole number of actions. If the report also contains the same assessor's totals, or
    ratings for each action, the shares must match those numbers.

    Fails, since 10% of 13 actions is not a whole number:

        scale: niap-2017
        detail: totals
        shares:
          party: {of: 13, achieved: "10%", on-track: "90%"}

    Passes:

        scale: niap-2017
        detail: totals
        shares:
          party: {of: 13, achieved: "8%", on-track: "92%"}

    To fix it, look up the shares and the number of actions in the source. If the source is wrong, state this under
    `notes` and accept the finding.
    """
    for assessor, shares in subject.report.shares.items():
        path, printed = ("shares", assessor), printed_shares(shares)
        values = {rating: value for rating, share in printed.items() if (value := percent(share)) is not None}
        for rating in printed.keys() - values.keys():
            unread = message('"%(share)s" is not a percentage from 0 to 100', share=printed[rating])
            yield Remark((*path, rating), unread, 'write a percentage, such as "8%"')
        if len(values) == len(printed) and printed:
            yield from _sum(path, printed, sum(values.values(), Decimal(0)))
        yield from _wholes(path, printed, denominator(shares))
        yield from _contradictions(subject, assessor, values, printed)


def _sum(path: tuple[str, str], printed: Mapping[str, str], total: Decimal) -> Iterator[Remark]:
    """Yield a remark if shares do not add up to 100 % within their rounding."""
    if abs(total - WHOLE) > sum((precision(share) for share in printed.values()), Decimal(0)):
        wrong = message("the shares add up to %(total)s%%, not 100%%", total=f"{total.normalize():f}")
        yield Remark(path, wrong, "look up the shares in the source", key=True)


def _wholes(path: tuple[str, str], printed: Mapping[str, str], of: int | None) -> Iterator[Remark]:
    """Yield a remark for each share that does not match any whole number of actions."""
    for rating, share in printed.items() if of else ():
        if of and percent(share) is not None and derived_count(share, of) is None:
            broken = counted(
                '"%(share)s" of %(num)s %(num_actions)s is not a whole number',
                '"%(share)s" of %(num)s %(num_actions)s is not a whole number',
                of,
                share=share,
            )
            yield Remark((*path, rating), broken, "look up the share and `of` in the source")


def _contradictions(
    subject: Subject, assessor: str, values: Mapping[str, Decimal], printed: Mapping[str, str]
) -> Iterator[Remark]:
    """Yield a remark for each share that does not match the totals or, without totals, the actions."""
    rater, scale = subject.plan.assessor(assessor), subject.scale
    numbers = subject.report.totals.get(assessor, {})
    if not numbers and rater and scale and (spread := count(subject.actions, scale, rater)):
        numbers = {share.rating.id: share.count for share in spread.shares}
    total = sum(numbers.values())
    for rating, value in values.items() if total else ():
        number = numbers.get(rating, 0)
        if abs(Decimal(100 * number) / total - value) > precision(printed[rating]):
            differs = counted(
                '"%(share)s" for "%(rating)s" is not %(count)s of %(num)s %(num_actions)s',
                '"%(share)s" for "%(rating)s" is not %(count)s of %(num)s %(num_actions)s',
                total,
                share=printed[rating],
                rating=subject.label(rating),
                count=number,
            )
            yield Remark(("shares", assessor, rating), differs, "look up both numbers in the source")
