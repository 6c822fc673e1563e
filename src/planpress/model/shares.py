"""Shares of ratings as printed, such as "8%", and the counts that follow from them."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator

from planpress.model.base import Frozen
from planpress.model.scalars import MAX_WHOLE, WHOLE_NUMBER, Plain, Slug, quoted, refuse

ALL = "of"
"""The key of the denominator, next to the keys of the ratings."""
SHARE = re.compile(r"\s*(\d{1,3})(?:[.,](\d{1,6}))?\s*(?:%|per ?cent)?\s*", re.IGNORECASE)
HALF = Decimal("0.5")


def _check(shares: Mapping[str, str]) -> Mapping[str, str]:
    of = shares.get(ALL)
    if of is not None and (not WHOLE_NUMBER.fullmatch(of) or not 0 < int(of) <= MAX_WHOLE):
        raise refuse("whole", f"{quoted(of)} is not a number of actions", "write `of: 13`, or leave `of` out")
    return shares


Shares = Annotated[Frozen[Slug, Plain], AfterValidator(_check)]
"""The share of actions with each rating, as printed, and under ``of`` the number of all actions if it is stated."""


def denominator(shares: Mapping[str, str]) -> int | None:
    """Return the number of all actions, if the source states it together with its shares, or None."""
    return int(shares[ALL]) if ALL in shares else None


def printed_shares(shares: Mapping[str, str]) -> Mapping[str, str]:
    """Return the share of each rating as printed, without the denominator."""
    return {rating: share for rating, share in shares.items() if rating != ALL}


def percent(share: str) -> Decimal | None:
    """Return the percentage that a printed share gives; None if it is not a number from 0 to 100.

    Args:
        share: As printed, with a decimal point or comma, in the digits of any script: "8%", "7.7 %", "7,7".
    """
    match = SHARE.fullmatch(share)
    if not match:
        return None
    value = Decimal(f"{int(match[1])}.{''.join(str(int(digit)) for digit in match[2] or '0')}")
    return value if value <= 100 else None  # noqa: PLR2004 - percent


def precision(share: str) -> Decimal:
    """Return how much a printed percentage can differ from the true one because it is rounded, such as 0.5 for "8%"."""
    match = SHARE.fullmatch(share)
    return HALF.scaleb(-len(match[2] or "")) if match else Decimal(0)


def derived_count(share: str, of: int) -> int | None:
    """Return the number of actions that a share of all actions means; None if there is no such whole number.

    Args:
        share: As printed.
        of: The number of all actions.
    """
    part = percent(share)
    if part is None:
        return None
    count = int((part * of / 100).to_integral_value())
    return count if abs(Decimal(100 * count) / of - part) <= precision(share) else None


def derived_counts(shares: Mapping[str, str]) -> Mapping[str, int] | None:
    """Return the number of actions with each rating, derived from shares with a stated denominator.

    Returns:
        The counts; None if no denominator is stated, if a share does not give a whole number of actions, or if the
        counts do not add up to the denominator.
    """
    of = denominator(shares)
    if of is None:
        return None
    counts = {rating: derived_count(share, of) for rating, share in printed_shares(shares).items()}
    known = {rating: count for rating, count in counts.items() if count is not None}
    return known if len(known) == len(counts) and sum(known.values()) == of else None
