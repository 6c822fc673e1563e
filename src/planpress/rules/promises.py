"""Compares what an outlook promises for a date with what was reported later."""

from collections.abc import Iterable, Iterator

from planpress.model import Report, Severity, State
from planpress.model.message import message
from planpress.rules.reading import tense
from planpress.rules.reading.answers import ENOUGH, Promise, Statement, speaks_of_delay
from planpress.rules.reading.dates import Dated
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage, Prose, report_prose
from planpress.rules.reading.texts import FACTS, SAID
from planpress.rules.reading.words import shorten, stems
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("TIM306", Severity.NOTE, READ)
def outlook_lies_ahead(subject: Subject) -> Iterator[Remark]:
    """An outlook names a date that had passed when the period ended.

    By the end of the period, the step had been either taken or missed. In either case, the step belongs under progress
    or challenges. The sentence was usually carried over from the previous report.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2016.

    Passes:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2018.

    To fix it, write what became of the step. If the action is due by that date, write the date as `due`.
    """
    for passage, date in subject.prose.dated:
        if passage.field == "outlook" and _has_passed(subject, passage, date):
            past = message(
                'the outlook names "%(date)s", which had passed when the %(term_period)s ended (%(end)s)',
                date=date.words,
                end=subject.report.end,
            )
            yield Remark(
                passage.path,
                past,
                "write what became of the step; a date by which the action is due belongs in `due`",
                at=date.words,
            )


def _has_passed(subject: Subject, passage: Passage, dated: Dated) -> bool:
    """Tell whether an outlook aims at a date that had passed when the period ended."""
    passed = dated.last < subject.report.end.first
    return passed and tense.is_aimed_at(passage, dated) and not tense.follows_a_deed(passage, dated)


@rule("TIM307", Severity.NOTE, READ)
def promises_of_the_last_report_are_answered(subject: Subject) -> Iterator[Remark]:
    """A date promised in the previous report has passed, and the promise seems not to have been kept.

    Readers who compare two reports want to know what was announced, for when, and what became of it. A promise under an
    action counts as answered once the action has the best rating or a rating that the plan marks as `final`, or if its
    text or an update names the promised month, shares at least three words with the promise (not counting small words
    such as "the"), or mentions a delay. Two shared words are enough if the text names a date after or shortly before
    the promised one. For an action that was split, the texts of all its parts count. "Inspections will continue in
    2017" is not a promise that can be missed. Dates that this report's outlook repeats are left to TIM306. Promises in
    the `outlook` of the report as a whole are also checked. These count as answered if a text in this report, or the
    title of an action with a text about what was done, shares at least three words with them.

    Fails:

        # the previous report
        from: 2014-11-01
        to: 2017-07-31
        actions:
          - ratings: {party: partial-progress}
            outlook:
              - The order will be issued by December 2017.
        # this report
        from: 2017-08-01
        to: 2018-06-30
        actions:
          - ratings: {party: partial-progress}
            progress:
              - Two consultations were held.

    Passes:

        # the previous report
        from: 2014-11-01
        to: 2017-07-31
        actions:
          - ratings: {party: partial-progress}
            outlook:
              - The order will be issued by December 2017.
        # this report
        from: 2017-08-01
        to: 2018-06-30
        actions:
          - ratings: {party: partial-progress}
            progress:
              - The order was delayed; two more consultations were held.

    To fix it, state what became of the promise, and whether it is delayed. If the promise was kept or abandoned, state
    this and accept the finding.
    """
    yield from _promises_of_the_report(subject)
    earlier = subject.earlier
    if earlier is None or subject.lineage is None:
        return
    promises = {
        action.id: tuple(_promises(subject, earlier, subject.earlier_prose, index))
        for index, action in enumerate(earlier.actions)
        if action.outlook
    }
    indexes = {action.id: index for index, action in enumerate(subject.actions)}
    for index, action in enumerate(subject.actions if any(promises.values()) else ()):
        judged = subject.judged(action)
        for past in subject.lineage.predecessors(action.id):
            family = sorted({index, *(indexes[later] for later in subject.lineage.successors(past))})
            if not promises.get(past) or not judged or subject.is_final(judged[1]) or not _is_read(subject, family):
                continue
            if promise := _unanswered(subject, index, family, promises[past]):
                open_promise = message(
                    'the report for %(period)s looked ahead to %(date)s ("%(promise)s"); '
                    '"%(action)s" seems not to mention it',
                    period=earlier.period,
                    date=promise.words,
                    promise=shorten(promise.sentence),
                    action=action.id,
                )
                yield Remark(("actions", index, "ratings"), open_promise, SAY_WHAT_BECAME_OF_THE_PROMISE)


SAY_WHAT_BECAME_OF_THE_PROMISE = (
    "say what became of the promise; if the text already does so in other words, accept the finding"
)


def _is_read(subject: Subject, family: Iterable[int]) -> bool:
    """Tell whether the rule can read everything that could answer a promise."""
    return all(subject.prose.whole(index, (*FACTS, "outlook", "update")) for index in family)


def _unanswered(subject: Subject, action: int, family: Iterable[int], promises: Iterable[Promise]) -> Promise | None:
    """Return the first promise that an action does not answer.

    Args:
        subject: This report.
        action: The index of the action.
        family: The indexes of all actions that continue the earlier action with the promises, including this action.
        promises: The promises.
    """
    said = [passage for index in family for passage in subject.prose.of(index, (*FACTS, "update"))]
    if speaks_of_delay((*said, *subject.prose.of(action, ("outlook", "rating")))):
        return None
    statements = [Statement(passage, subject.date_of(passage)) for passage in said]
    carried_over = {
        (dated.first, dated.last)
        for passage in subject.prose.of(action, ("outlook",))
        for dated in passage.dates
        if _has_passed(subject, passage, dated)
    }
    return next(
        (
            promise
            for promise in promises
            if (promise.dated.first, promise.dated.last) not in carried_over and not promise.is_answered(statements)
        ),
        None,
    )


def _promises(subject: Subject, earlier: Report, prose: Prose | None, action: int | None) -> Iterator[Promise]:
    """Yield what an earlier outlook promises for dates that passed by the end of this period.

    Args:
        subject: This report.
        earlier: The report with the outlook.
        prose: The texts of that report.
        action: The index of the action; None for the outlook of the report as a whole.
    """
    for passage in prose.of(action, ("outlook",)) if prose else ():
        for dated in passage.dates:
            passed = earlier.end.last < dated.last <= subject.report.end.last
            if passed and tense.is_aimed_at(passage, dated) and not tense.goes_on(passage, dated):
                sentence = passage.sentence_at(dated.start)
                yield Promise(dated, sentence.text, tuple(date.words for date in passage.dates_in(sentence)))


def _promises_of_the_report(subject: Subject) -> Iterator[Remark]:
    """Yield a remark for each promise in the latest earlier outlook on the whole plan that this report leaves open."""
    before = [report for report in subject.dataset.before(subject.report.period) if report.outlook]
    if not before or subject.report.state is not State.PUBLISHED or subject.prose.unread:
        return
    prose = report_prose(subject.plan, before[-1].model_copy(update={"actions": ()})).reading(subject.reads)
    answers = [
        stems(passage.text) for passage in subject.prose.passages if passage.field in (*SAID, "update", "summary")
    ]
    answers += [
        stems(title.text)
        for index in range(len(subject.actions))
        if subject.prose.of(index, (*FACTS, "update"))
        for title in subject.prose.of(index, ("title",))
    ]
    for promise in _promises(subject, before[-1], prose, None):
        if not any(len(stems(promise.sentence) & answer) >= ENOUGH for answer in answers):
            unanswered = message(
                'the report for %(period)s looked ahead to %(date)s ("%(promise)s"); nothing in this report mentions '
                "it",
                period=before[-1].period,
                date=promise.words,
                promise=shorten(promise.sentence),
            )
            yield Remark(("progress",), unanswered, SAY_WHAT_BECAME_OF_THE_PROMISE, key=True)
