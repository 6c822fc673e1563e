"""The shares of ratings as a report prints them."""

from collections.abc import Iterable
from dataclasses import dataclass

from planpress.model import Assessor
from planpress.model.shares import denominator, derived_counts
from planpress.summary import distribution
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import Tone, tone


@dataclass(frozen=True)
class PrintedShare:
    """A rating and its share as printed.

    Args:
        label: The rating.
        tone: The sign of the rating.
        share: The share as printed, such as "8%".
    """

    label: TaggedText
    tone: Tone
    share: str


@dataclass(frozen=True)
class PrintedShares:
    """The shares of one assessor's ratings.

    Args:
        assessor: The assessor.
        shares: The shares, in the order of the scale.
        of: The number of all actions, as the source states it; None if the source does not state it.
        derived: Whether the numbers of actions follow from the shares.
        note: The note about the totals, unless the assessor's bar in a chart already has it.
    """

    assessor: TaggedText
    shares: tuple[PrintedShare, ...]
    of: int | None
    derived: bool
    note: TaggedText | None


def note_about_totals(context: Context, assessor: Assessor) -> TaggedText | None:
    """Return what the report says about an assessor's totals or shares, or None.

    Args:
        context: The context of the page.
        assessor: The assessor.
    """
    return context.read_optional(context.report.totals_note.get(assessor.id), context.report)


def notes_without_numbers(context: Context, assessors: Iterable[Assessor]) -> tuple[tuple[TaggedText, TaggedText], ...]:
    """Return what the report says about the totals of assessors without numbers, as pairs of assessor and note.

    Args:
        context: The context of the page.
        assessors: The assessors without numbers and shares.
    """
    notes = ((assessor, note_about_totals(context, assessor)) for assessor in assessors)
    return tuple((context.read_plan(assessor.label), note) for assessor, note in notes if note)


def printed_shares(context: Context, assessors: tuple[Assessor, ...]) -> tuple[PrintedShares, ...]:
    """Return the shares that the report prints, for each assessor with shares.

    Args:
        context: The context of the page.
        assessors: The assessors, in the order of the page.
    """
    report, scale = context.report, context.scale
    return tuple(
        PrintedShares(
            context.read_plan(assessor.label),
            tuple(
                PrintedShare(context.read_plan(rating.label), tone(scale, rating), shares[rating.id])
                for rating in scale.ratings
                if rating.id in shares
            ),
            denominator(shares),
            derived_counts(shares) is not None,
            None if distribution(context.plan, report, assessor) else note_about_totals(context, assessor),
        )
        for assessor in assessors
        if scale and (shares := report.shares.get(assessor.id))
    )
