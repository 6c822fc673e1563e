"""Compares the counts of actions that texts state with the data."""

from collections.abc import Iterator

from planpress.model import Assessor, Severity
from planpress.model.message import counted, message
from planpress.rules.reading.counts import NOTED, PARTIAL, WHOLE, StatedCount, counts
from planpress.rules.reading.label_forms import labels
from planpress.rules.reading.languages import READ
from planpress.rules.reading.numbers import number
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.summary import Distribution

LONG_NAME = 6
"""The last word of an assessor's name can also mean the assessor if it has at least this many letters."""
ENUMERATED = 3
"""Numbers for at least this many different ratings are treated as one assessor's totals."""
Meant = tuple[StatedCount, tuple[Distribution, ...]]
"""A number that a text states, and the totals to which it can refer."""


@rule("TOT303", Severity.NOTE, READ)
def numbers_in_the_text_match(subject: Subject) -> Iterator[Remark]:
    """A count of actions in the text does not match the data.

    The summary of a report often repeats the totals in words: "3 of 13 actions are Achieved". The rule checks these
    sentences against the totals. If a sentence names several ratings together ("Achieved or Substantially achieved"),
    their numbers are added. The rule also compares the number of actions in a `totals_note` with the totals that the
    note explains.

    Fails if 2 actions are achieved:

        totals:
          party: {achieved: 2, on-track: 11}
        progress:
          - Of 13 actions, 3 are Achieved and 10 are On track.

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
        progress:
          - Of 13 actions, 2 are Achieved and 11 are On track.

    To fix it, look in the source and correct the number. If the source itself states both numbers, keep both, tell
    readers under `notes`, and accept the finding.
    """
    yield from _wrong_notes(subject)
    known = subject.distributions
    if subject.scale is None or not known:
        return
    for passage in subject.prose.of(None, ("summary", "progress")):
        statements: list[Meant] = []
        for sentence in passage.sentences:
            rest, named = labels(subject.scale).pattern.subn(" ", sentence.text)
            if not named or PARTIAL.search(rest.lower()):
                continue
            stated = list(counts(sentence.text, subject.scale))
            statements += [(statement, _meant(sentence.text[: statement.start], known)) for statement in stated]
            if stated:
                yield from _wrong_denominator(subject, passage, sentence.text, known)
        for statement, meant in _of_one_assessor(statements):
            yield from _wrong_number(passage, statement, meant)


def _wrong_notes(subject: Subject) -> Iterator[Remark]:
    """Yield a remark for each assessor whose note about totals states a different number of actions."""
    for assessor in subject.plan.assessors:
        total = sum(subject.report.totals.get(assessor.id, {}).values())
        noted = {
            number(match[1])
            for passage in subject.prose.of(None, ("totals_note",))
            if passage.path[1] == assessor.id
            for match in NOTED.finditer(passage.text)
        }
        if assessor.id in subject.report.totals and len(noted) == 1 and total not in noted:
            differs = counted(
                'the totals of "%(assessor)s" add up to %(total)s, but `totals_note` mentions %(num)s %(num_actions)s',
                'the totals of "%(assessor)s" add up to %(total)s, but `totals_note` mentions %(num)s %(num_actions)s',
                noted.pop() or 0,
                assessor=subject.name(assessor),
                total=total,
            )
            yield Remark(("totals", assessor.id), differs, "look up the totals in the source", key=True)


def _meant(before: str, known: tuple[Distribution, ...]) -> tuple[Distribution, ...]:
    """Return the totals of the assessor who is named last, or all totals if no assessor is named."""
    named = {before.rfind(name): spread for spread in known for name in _names(spread.assessor)}
    last = max(named, default=-1)
    return (named[last],) if last >= 0 else known


def _names(assessor: Assessor) -> Iterator[str]:
    """Yield the names of an assessor: "CITES Secretariat" is also called the Secretariat."""
    for wording in assessor.label.wordings:
        yield wording.words
        last = wording.words.split()[-1]
        if last[0].isupper() and len(last) >= LONG_NAME:
            yield last


def _of_one_assessor(statements: list[Meant]) -> Iterator[Meant]:
    """If no assessor is named, choose the totals that best fit the numbers of several ratings."""
    free = [(statement, meant) for statement, meant in statements if len(meant) > 1]
    ratings = [rating for statement, _ in free for rating in statement.ratings]
    if len(free) < ENUMERATED or len(set(ratings)) < len(ratings):
        yield from statements
        return

    def fitting(spread: Distribution) -> int:
        return sum(_count(statement, spread) == statement.number for statement, _ in free)

    best = max(free[0][1], key=fitting)
    for statement, meant in statements:
        yield statement, (best,) if len(meant) > 1 else meant


def _count(statement: StatedCount, spread: Distribution) -> int:
    return sum(share.count for share in spread.shares if share.rating.id in statement.ratings)


def _wrong_number(passage: Passage, statement: StatedCount, known: tuple[Distribution, ...]) -> Iterator[Remark]:
    totals = [_count(statement, spread) for spread in known]
    if statement.number not in totals:
        yield Remark(
            passage.path,
            message(
                'the text says "%(words)s", but the totals give %(total)s',
                words=shorten(statement.words),
                total=totals[0],
            ),
            "look up the number in the source",
            at=statement.words,
        )


def _wrong_denominator(
    subject: Subject, passage: Passage, text: str, known: tuple[Distribution, ...]
) -> Iterator[Remark]:
    right = {spread.total for spread in known} | {len(subject.actions)}
    for match in WHOLE.finditer(text):
        if number(match[1]) not in right:
            yield Remark(
                passage.path,
                counted(
                    'the text says "%(words)s", but %(num)s %(term_actions)s are rated',
                    'the text says "%(words)s", but %(num)s %(num_actions)s are rated',
                    known[0].total,
                    words=match[0],
                ),
                "look up the number in the source",
                at=match[0],
            )
