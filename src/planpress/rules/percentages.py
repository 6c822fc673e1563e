"""Recomputes the percentages in texts."""

from collections.abc import Iterator
from decimal import Decimal

from planpress.model import Severity
from planpress.model.message import Worded, counted, message
from planpress.rules.reading.counts import PARTIAL, StatedShare, has_a_share, parts, shares
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.summary import Distribution, distribution

ROUNDING = 1.0
"""The number of percentage points by which a printed share may differ from the exact share."""
HUNDRED = 100


@rule("TOT302", Severity.NOTE, READ)
def percentages_add_up(subject: Subject) -> Iterator[Remark]:
    """Percentages do not add up, or do not match the numbers that they stand for.

    A share such as "Achieved 15%" is checked against the number of actions that it stands for, with one percentage
    point allowed for rounding. If a text gives a share for every rating, the shares must add up to 100. A share that
    does not fit any number was mistyped, or was computed from a number of actions that the report does not state. In
    every text, shares such as "37 of 39 (85%)" are recalculated: 37 of 39 is 95%.

    Fails if 2 of 13 actions are achieved:

        totals:
          party: {achieved: 2, on-track: 11}
        totals_note:
          party: From the published shares, Achieved 25%.

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
        totals_note:
          party: From the published shares, Achieved 15%.

    To fix it, look up the shares in the source, and state the number of actions from which they were computed.
    """
    for passage in subject.prose.of(None, ("totals_note", "summary", "progress")):
        if subject.scale is None or not has_a_share(passage):
            continue
        stated = shares(passage.text, subject.scale)
        wrong = [*_wrong_share(subject, passage, stated)]
        yield from wrong or _wrong_sum(subject, passage, stated)
    for passage in subject.prose.passages:
        if has_a_share(passage):
            yield from _wrong_parts(passage)


def _totals(subject: Subject, passage: Passage) -> list[Distribution]:
    """Return the totals that a passage may refer to."""
    if passage.field == "totals_note":
        assessor = subject.plan.assessor(str(passage.path[1]))
        spread = distribution(subject.plan, subject.report, assessor) if assessor else None
        return [spread] if spread else []
    return list(subject.distributions)


def _wrong_share(subject: Subject, passage: Passage, stated: list[StatedShare]) -> Iterator[Remark]:
    totals = _totals(subject, passage)
    several = len({share.rating for share in stated}) > 1
    # "Achieved 25%" alone may be a share of anything; a share of actions, or a list of shares, refers to the totals.
    for share in (share for share in stated if several or share.whole or passage.field == "totals_note"):
        exact = [part.percent for known in totals for part in known.shares if part.rating.id == share.rating]
        if PARTIAL.search(passage.sentence_at(share.start).lower) and not several:
            continue
        if exact and all(abs(percent - share.percent) > ROUNDING for percent in exact):
            first = next(part for part in totals[0].shares if part.rating.id == share.rating)
            yield Remark(
                passage.path,
                counted(
                    '"%(rating)s" is said to be %(stated)s%%,'
                    " but %(count)s of %(num)s %(term_actions)s are %(share)s%%",
                    '"%(rating)s" is said to be %(stated)s%%, but %(count)s of %(num)s %(num_actions)s are %(share)s%%',
                    first.total,
                    rating=subject.label(share.rating),
                    stated=_figure(share.percent),
                    count=first.count,
                    share=_rounded(first.percent),
                ),
                "look up the share, or name the number of actions on which it is based",
                at=passage.text[share.start :],
            )


def _wrong_sum(subject: Subject, passage: Passage, stated: list[StatedShare]) -> Iterator[Remark]:
    named = {share.rating for share in stated}
    if not stated or len(named) != len(stated):
        return
    total = sum(share.percent for share in stated)
    needed = [{share.rating.id for share in known.shares if share.count} for known in _totals(subject, passage)]
    # Each share may be off by half a point.
    slack = ROUNDING / 2 * len(stated) + 0.01
    complete = any(ratings <= named for ratings in needed)
    if total > HUNDRED + slack or (complete and total < HUNDRED - slack):
        wrong_sum = counted(
            "the shares of %(num)s ratings add up to %(total)s%%",
            "the shares of %(num)s ratings add up to %(total)s%%",
            len(stated),
            total=_figure(total),
        )
        yield Remark(passage.path, wrong_sum, "look up the shares in the source; they should add up to 100%")


def _wrong_parts(passage: Passage) -> Iterator[Remark]:
    """Yield a remark on each wrong percentage such as "37 of 39 (85%)" and "85% (37 of 39)"."""
    for stated in parts(passage.text):
        exact = HUNDRED * stated.part / stated.whole
        if abs(exact - float(stated.percent.replace(",", "."))) > ROUNDING:
            computed = message(
                '"%(words)s": %(part)s of %(whole)s are %(share)s%%, not %(stated)s%%',
                words=shorten(stated.words),
                part=stated.part,
                whole=stated.whole,
                share=_rounded(exact),
                stated=stated.percent,
            )
            yield Remark(passage.path, computed, "look up the numbers", at=stated.words)


def _figure(percent: float) -> Worded:
    """Return a percentage that a text states, without trailing zeros."""
    return Worded(f"{percent:g}", Decimal(f"{percent:g}"))


def _rounded(percent: float) -> Worded:
    """Return a computed percentage with one decimal place."""
    return Worded(f"{percent:.1f}", Decimal(f"{percent:.1f}"))
