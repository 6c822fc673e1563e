"""Compares what an outlook promises for a date with what was reported later."""

from collections.abc import Iterator

from planpress.model import Report, Severity, State
from planpress.model.message import message
from planpress.rules.lexicon import en, fr
from planpress.rules.reading import tense
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Prose, report_prose
from planpress.rules.reading.texts import FACTS, SAID
from planpress.rules.reading.words import shorten, stems
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

ANSWERED = 3
"""How many meaningful words a text must share with a promise to count as an answer."""
DELAYED = frozenset((*en.DELAYED, *fr.DELAYED))


@rule("TIM306", Severity.NOTE, READ)
def outlook_lies_ahead(subject: Subject) -> Iterator[Remark]:
    """An outlook names a date that had passed when the period ended.

    By the end of the period, the step had been either taken or missed. In either case, it belongs under progress or
    challenges. The sentence was usually carried over from the previous report.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2016.

    Passes:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2018.

    To fix it, write what became of the step. If the date is the one by which the action is due, write it as `due`.
    """
    for passage, date in subject.prose.dated:
        passed = passage.field == "outlook" and date.last < subject.report.end.first
        if passed and tense.is_aimed_at(passage, date) and not tense.follows_a_deed(passage, date):
            past = message(
                'the outlook names "%(date)s", which had passed when the %(term_period)s ended (%(end)s)',
                date=date.words,
                end=subject.report.end,
            )
            yield Remark(
                passage.path, past, "write what became of it; a date by which it is due belongs in `due`", at=date.words
            )


@rule("TIM307", Severity.NOTE, READ)
def promises_of_the_last_report_are_answered(subject: Subject) -> Iterator[Remark]:
    """A date promised in the previous report has passed, and the promise seems not to have been kept.

    Readers who compare two reports want to know what was announced, for when, and what became of it. A promise under an
    action counts as answered once the action has the best rating or its text mentions a delay. Promises in the
    `outlook` of the report as a whole are also checked. These count as answered if a text in this report shares at
    least three words with the promise, not counting small words such as "the".

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
        action.id: promise
        for index, action in enumerate(earlier.actions)
        if action.outlook and (promise := next(_promises(subject, earlier, subject.earlier_prose, index), None))
    }
    for index, action in enumerate(subject.actions if promises else ()):
        judged = subject.judged(action)
        for past in subject.lineage.predecessors(action.id):
            promise = promises.get(past)
            answerable = subject.prose.whole(index, (*FACTS, "outlook"))
            if not answerable or not promise or not judged or subject.is_final(judged[1]):
                continue
            if not _speaks_of_delay(subject, index):
                not_done = message(
                    '%(period)s looked ahead to %(date)s ("%(promise)s"); "%(action)s" is not done',
                    period=earlier.period,
                    date=promise[0],
                    promise=shorten(promise[1]),
                    action=action.id,
                )
                yield Remark(("actions", index, "ratings"), not_done, "say what became of it")


def _promises(subject: Subject, earlier: Report, prose: Prose | None, action: int | None) -> Iterator[tuple[str, str]]:
    """Yield the dates in an earlier outlook, each with its sentence, that passed by the end of this period.

    Args:
        subject: This report.
        earlier: The report with the outlook.
        prose: Its texts.
        action: The index of the action; None for the outlook of the report as a whole.
    """
    for passage in prose.of(action, ("outlook",)) if prose else ():
        for date in passage.dates:
            if earlier.end.last < date.last <= subject.report.end.last and tense.is_aimed_at(passage, date):
                yield date.words, passage.sentence_at(date.start).text


def _promises_of_the_report(subject: Subject) -> Iterator[Remark]:
    """Yield the promises in the previous report's outlook that this report does not answer."""
    before = [report for report in subject.dataset.before(subject.report.period) if report.outlook]
    if not before or subject.report.state is not State.PUBLISHED or subject.prose.unread:
        return
    prose = report_prose(subject.plan, before[-1].model_copy(update={"actions": ()})).reading(subject.reads)
    answers = [stems(passage.text) for passage in subject.prose.passages if passage.field in (*SAID, "summary")]
    for words, promise in _promises(subject, before[-1], prose, None):
        if not any(len(stems(promise) & answer) >= ANSWERED for answer in answers):
            unanswered = message(
                '%(period)s looked ahead to %(date)s ("%(promise)s"); nothing in this report mentions it',
                period=before[-1].period,
                date=words,
                promise=shorten(promise),
            )
            yield Remark(("progress",), unanswered, "say what became of it", key=True)


def _speaks_of_delay(subject: Subject, action: int) -> bool:
    """Whether the text of an action, given by its index, mentions a delay."""
    return any(not passage.vocabulary.isdisjoint(DELAYED) for passage in subject.prose.of(action, (*FACTS, "outlook")))
