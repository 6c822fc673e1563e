"""Rules for texts without dates, and for parts of the period without any dated facts."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planpress.model import PartialDate, Severity
from planpress.model.message import Worded, counted, message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.dates import WITHOUT_A_YEAR, YEAR
from planpress.rules.reading.languages import READ
from planpress.rules.reading.numbers import FIGURE, NUMBER_WORD, number
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.states import describes_a_state
from planpress.rules.reading.texts import FACTS
from planpress.rules.rule import Common, Remark, gathered, rule
from planpress.rules.subject import Subject

LONG_SILENCE = timedelta(days=365)
"""The shortest time without dated facts, at the beginning or end of a period, that is reported."""
A_YEAR = timedelta(days=364)
"""The shortest time between the first and the last day of a date that states only the year."""


@rule("TIM311", Severity.NOTE, READ)
def progress_has_a_date(subject: Subject) -> Iterator[Remark]:
    """The text of an action has no date.

    A fact without a date cannot be checked, and may belong to a different period. The date of a document under evidence
    shows when it was written, not when the work was done. A month without a year counts as a date ("in May"), and so do
    a part of the period ("the first half of the year") and, in a period of up to two years, the period itself ("in the
    period"). A text that only describes the situation at the end of the period ("signs stand at 19 sites") needs no
    date, nor does a total ("19 signs were put up") in a period of up to one year. Neither does "ended in the period
    before" or "no further work" if the rating, in both this report and the previous one, is the best on the scale or is
    marked `final` in the plan. Actions that have not begun, actions without progress text, and actions with dated
    `updates` or with the value of an indicator are not checked.

    Fails:

        actions:
          - ratings: {party: on-track}
            progress:
              - Ten officers were trained.

    Passes:

        actions:
          - ratings: {party: on-track}
            progress:
              - In March 2016, ten officers were trained.

    To fix it, add the month or year if the source gives it. If the source has no date, accept the finding; never make a
    date up.
    """
    telling = [
        index
        for index, action in enumerate(subject.actions)
        if action.progress
        and not action.updates
        and not any(indicator.value for indicator in action.indicators)
        and not subject.has_not_begun(action)
        and subject.prose.whole(index, FACTS)
    ]
    undated = [index for index in telling if _lacks_a_date(subject, index)]
    if len(telling) == len(subject.actions):
        no_date = counted(
            "%(lacking)s of %(num)s %(num_actions)s has no date in its text",
            "%(lacking)s of %(num)s %(num_actions)s have no date in their text",
            len(telling),
            lacking=len(undated),
        )
    else:
        no_date = counted(
            "%(lacking)s of %(num)s %(num_actions)s that reports progress has no date in its text",
            "%(lacking)s of %(num)s %(num_actions)s that report progress have no date in their text",
            len(telling),
            lacking=len(undated),
        )
    yield from gathered(
        subject,
        undated,
        "progress",
        lambda action: message('%(term_action)s "%(action)s" has no date in its text', action=action),
        Common(len(telling), no_date),
        "add the month or year, if the source gives it",
    )


def _lacks_a_date(subject: Subject, index: int) -> bool:
    """Tell whether an action's texts report work in this period without giving any date."""
    passages, start = subject.prose.of(index, FACTS), subject.report.start
    length = subject.report.end.last - start.first if start else None
    if any(_is_dated(passage, length) for passage in passages):
        return False
    if index in subject.finished_before and all(OVER.search(passage.text) for passage in passages):
        return False
    return not all(map(describes_a_state, passages))


def _is_dated(passage: Passage, length: timedelta | None) -> bool:
    """Tell whether a text says when something happened in a period of a given length; None if the length is unknown."""
    text = passage.text
    if passage.dates or WITHOUT_A_YEAR.search(text) or IN_A_PART.search(text):
        return True
    if length is None or length > TWO_YEARS:
        return False
    return bool(WITHIN.search(text)) or (length <= ONE_YEAR and _has_a_total(text))


def _has_a_total(text: str) -> bool:
    return any((number(match[0]) or 0) > 1 and not YEAR.fullmatch(match[0]) for match in COUNT.finditer(text))


ONE_YEAR = timedelta(days=366)
"""The longest period whose totals need no date, because the period says when they were counted."""
TWO_YEARS = timedelta(days=731)
"""The longest period in which "in the period" is an answer to the question when something happened."""
WITHIN = re.compile(
    rf"\b(?:{any_term(en.WITHIN_THE_PERIOD, fr.WITHIN_THE_PERIOD, es.WITHIN_THE_PERIOD)})\b", re.IGNORECASE
)
IN_A_PART = re.compile(
    rf"\b(?:{any_term(en.IN_A_PART_OF_THE_PERIOD, fr.IN_A_PART_OF_THE_PERIOD, es.IN_A_PART_OF_THE_PERIOD)})\b",
    re.IGNORECASE,
)
COUNT = re.compile(rf"{FIGURE.pattern}|\b{NUMBER_WORD}\b", re.IGNORECASE)
OVER = re.compile(
    rf"\b{term_of(en.NEGATIONS, en.OVER_BEFORE, fr.NEGATIONS, fr.OVER_BEFORE, es.NEGATIONS, es.OVER_BEFORE)}\b",
    re.IGNORECASE,
)
"""Words that show that a finished action had no work in this period: "ended in the period before", "no work since"."""


@rule("TIM312", Severity.NOTE, READ)
def the_whole_period_is_reported(subject: Subject) -> Iterator[Remark]:
    """No dated fact falls in the first or the last twelve months of the period.

    If no date in a three-year period falls before the second year, readers ask what was done until then. The dates of
    evidence and of `updates` count, and so do dates in texts that name a month or a day. A year alone does not count.
    TIM311 reports texts without any date.

    Fails, in a report on November 2014 to July 2017:

        from: 2014-11-01
        to: 2017-07-31
        actions:
          - progress:
              - In January 2016, ten officers were trained.
              - In March 2017, they wrote their first reports.

    Passes:

        from: 2014-11-01
        to: 2017-07-31
        actions:
          - progress:
              - In January 2015, ten officers were trained.
              - In March 2017, they wrote their first reports.

    To fix it, add what was done, or when, if the source states it. Otherwise accept the finding.
    """
    report = subject.report
    if not all(subject.prose.whole(action, FACTS) for action in (None, *range(len(subject.actions)))):
        return
    facts = (dated for passage, dated in subject.prose.dated if passage.field in (*FACTS, "update"))
    spans = [(dated.first, dated.last) for dated in facts if dated.exact]
    spans += [
        (evidence.date.first, evidence.date.last)
        for action in subject.actions
        for evidence in action.evidence
        if evidence.date
    ]
    dates = (update.date for action in subject.actions for update in action.updates)
    spans += [(date.first, date.last) for date in dates if date.last - date.first < A_YEAR]
    start = report.start
    first_day, last_day = start.first if start else None, report.end.last
    inside = [span for span in spans if (first_day is None or span[1] >= first_day) and span[0] <= last_day]
    if not inside:
        return
    first, last = min(span[0] for span in inside), max(span[1] for span in inside)
    if start and first - start.first >= LONG_SILENCE:
        late = message(
            "the first dated fact is from %(month)s; the %(term_period)s begins on %(start)s",
            month=_month(first),
            start=start,
        )
        yield Remark(("from",), late, "say what was done before that month, or add the missing dates")
    if report.end.last - last >= LONG_SILENCE:
        early = message(
            "the last dated fact is from %(month)s; the %(term_period)s ends on %(end)s",
            month=_month(last),
            end=report.end,
        )
        yield Remark(("to",), early, "say what was done after that month, or add the missing dates")


def _month(day: date) -> Worded:
    return Worded(f"{day:%B %Y}", PartialDate(day.year, day.month))
