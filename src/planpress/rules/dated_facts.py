"""Compares the dates of reported work with the period."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.reading import tense
from planpress.rules.reading.dates import Dated, Lead
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.texts import DONE, FACTS
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("TIM303", Severity.NOTE, READ)
def facts_fall_into_the_period(subject: Subject) -> Iterator[Remark]:
    """Something is reported as done on a date after the period.

    A report covers only its period. Either a later date was mistyped, or the event belongs in the next report. The text
    of an update is compared with the date of the update: what was adopted in May cannot be reported in April. Sentences
    that look ahead ("will", "planned for", "by the end of", "from"), announcements ("deliveries begin in"),
    appointments ("the trial was set for"), preparations ("ahead of the elections of") and terms ("the lease runs
    until") are not reported.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        progress:
          - In March 2018, ten officers were trained.

    Passes:

        to: 2017-07-31
        progress:
          - In March 2016, ten officers were trained.

    To fix it, look up the date in the source. If readers should learn about the event here, state that it happened
    "after the period".
    """
    end = subject.report.end
    last_day = end.last
    for passage, date in _dates(subject, (*FACTS, "summary")):
        if date.first > last_day and not _may_be_later(passage, date):
            after = message('"%(date)s" is after the %(term_period)s, which ends on %(end)s', date=date.words, end=end)
            yield Remark(
                passage.path, after, "look up the date, or move the statement to the next report", at=date.words
            )
    for passage in (passage for passage in subject.prose.passages if passage.field == "update"):
        update = subject.date_of(passage)
        for date in passage.dates[:1] if update else ():
            if update and date.first > update.last and not _may_be_later(passage, date) and _opens(passage, date):
                after = message(
                    '"%(date)s" is after the date of the update (%(update)s)', date=date.words, update=update
                )
                yield Remark(passage.path, after, "look up both dates", at=date.words)


def _opens(passage: Passage, date: Dated) -> bool:
    """Tell whether an update reports what happened on a date, not what followed, as in "passed; applied since May"."""
    return date.lead is not Lead.BACK and CLAUSE_BREAK.search(passage.text, 0, date.start) is None


CLAUSE_BREAK = re.compile(r"[,;:.]\s")


def _may_be_later(passage: Passage, date: Dated) -> bool:
    """Tell whether a sentence speaks of a later date as something still to come."""
    return any(
        still_to_come(passage, date)
        for still_to_come in (
            tense.looks_ahead,
            tense.says_after_the_period,
            tense.is_of_an_appointment,
            tense.is_announced,
            tense.applies_from,
            tense.ends_a_term,
        )
    )


@rule("TIM304", Severity.NOTE, READ)
def progress_does_not_look_ahead(subject: Subject) -> Iterator[Remark]:
    """A progress text mentions a date after the end of the period.

    A promise for a time after the period is not yet progress, but readers who count completed work may count the
    promise too. A term ("exempt until 2023", "a lease until 2031") is not a promise, nor is the day from which
    something adopted will apply ("the tax was adopted in May; it will apply from July 2019"), nor what a court will do
    ("the appeal is to be heard in October 2019"). Updates are read like progress.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        progress:
          - The ministry committed itself to issue the order by the end of 2018.

    Passes:

        to: 2017-07-31
        outlook:
          - The ministry committed itself to issue the order by the end of 2018.

    To fix it, move the statement to `outlook`, if the source allows it. If the statement describes something that
    already holds, accept the finding.
    """
    last_day = subject.report.end.last
    for passage, date in _dates(subject, DONE):
        if date.last <= last_day:
            continue
        update = subject.date_of(passage)
        if (
            (update is None or update.first <= last_day)
            and (subject.report.start is None or date.first >= subject.report.start.first)
            and tense.looks_ahead(passage, date)
            and not tense.ends_a_term(passage, date)
            and not tense.applies_from(passage, date)
            and not tense.is_of_a_court(passage, date)
        ):
            later = message(
                '"%(date)s" is after the end of the %(term_period)s (%(end)s)',
                date=date.words,
                end=subject.report.end,
            )
            hint = "if the statement is a promise, move it to `outlook`; if it already holds, accept the finding"
            yield Remark(passage.path, later, hint, at=date.words)


@rule("TIM305", Severity.NOTE, READ)
def facts_are_not_older_than_the_period(subject: Subject) -> Iterator[Remark]:
    """Something that happened before the period is reported as progress.

    Work done in an earlier period is not progress in this one, and may already have been reported. The rule ignores
    background ("since 2014", "the law of 2002", "the map, completed in 2013, is in use"). It also ignores actions whose
    rating, in both this report and the previous one, is the best on the scale or is marked `final` in the plan, because
    the entries for finished actions repeat how they were completed. Updates are read like progress, except those dated
    before the period: their date shows that they were carried over.

    Fails, in a report from 1 November 2014:

        from: 2014-11-01
        progress:
          - In March 2013, ten officers were trained.

    Passes:

        from: 2014-11-01
        progress:
          - The courses that began in 2013 were continued; ten officers were trained in March 2016.

    To fix it, look up the date in the source, or state in the text that this was before the period.
    """
    done, start = subject.finished_before, subject.report.start
    if start is None:
        return
    first_day = start.first
    for passage, date in _dates(subject, DONE):
        if date.last >= first_day or passage.action in done:
            continue
        update = subject.date_of(passage)
        if not (update and update.last < first_day) and not tense.is_background(passage, date, first_day):
            older = message(
                '"%(date)s" is before the %(term_period)s, which begins on %(start)s', date=date.words, start=start
            )
            yield Remark(passage.path, older, "look up the date, or say that this was before the period", at=date.words)


def _dates(subject: Subject, fields: tuple[str, ...]) -> Iterator[tuple[Passage, Dated]]:
    """Yield the dates in the given fields, each with its passage."""
    return ((passage, date) for passage, date in subject.prose.dated if passage.field in fields)
