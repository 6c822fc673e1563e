"""Statements with a date, against the period."""

import datetime
import re
from collections.abc import Iterator
from datetime import timedelta

from planpress.model import Action, Report, Severity, State
from planpress.rules.reading.dates import Dated, Lead
from planpress.rules.reading.deeds import reports_a_deed
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage, Prose, report_prose
from planpress.rules.reading.texts import FACTS, SAID
from planpress.rules.reading.words import shorten, stems, word_set
from planpress.rules.rule import Remark, gathered, rule
from planpress.rules.subject import Subject

ANSWERED = 3
"""How many words of meaning a text shares with the promise that it answers."""
LONG_SILENCE = timedelta(days=365)


@rule("TIM303", Severity.NOTE, READ)
def facts_fall_into_the_period(subject: Subject) -> Iterator[Remark]:
    """Something is reported as done on a date after the period.

    A report speaks about its period. Something dated later was mistyped, or belongs to the next
    report.
    Sentences that look ahead ("will", "planned for", "by the end of"), appointments ("the trial was
    set for") and what a deed prepares for ("ahead of the elections of") are not meant here.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        progress:
          - In March 2018, ten officers were trained.

    Passes:

        to: 2017-07-31
        progress:
          - In March 2016, ten officers were trained.

    To fix it, look the date up; or say that it happened "after the period", if readers should know
    of it here.
    """
    for passage, date in _dates(subject, (*FACTS, "summary")):
        if (
            date.first > subject.report.end.last
            and not _looks_ahead(passage, date)
            and not _says_after(passage, date)
            and not _prepares_for(passage, date)
        ):
            yield Remark(
                passage.path,
                f'"{date.words}" is after the period, which ends on {subject.report.end}',
                "look the date up, or move it to the next report",
                at=date.words,
            )


@rule("TIM304", Severity.NOTE, READ)
def progress_does_not_look_ahead(subject: Subject) -> Iterator[Remark]:
    """A progress text looks past the end of the period.

    What is promised for a time after the period is no progress yet; readers who count what was done
    may count it all the same.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        progress:
          - The ministry committed itself to issue the order by the end of 2018.

    Passes:

        to: 2017-07-31
        outlook:
          - The ministry committed itself to issue the order by the end of 2018.

    To fix it, move the statement to `outlook`, if the source allows it.
    """
    for passage, date in _dates(subject, ("progress",)):
        if (
            date.last > subject.report.end.last
            and date.first >= subject.report.start.first
            and _looks_ahead(passage, date)
        ):
            message = f'"{date.words}" looks past the end of the period ({subject.report.end})'
            yield Remark(passage.path, message, "it reads like an outlook", at=date.words)


@rule("TIM305", Severity.NOTE, READ)
def facts_are_not_older_than_the_period(subject: Subject) -> Iterator[Remark]:
    """Something is reported as progress that happened before the period.

    What was done in an earlier period is no progress of this one, and may have been reported already.
    What only gives the background ("since 2014", "the law of 2002") is left alone, and so are actions
    whose rating is the best of the scale, or one that the plan calls `final`, as it was before: how they
    were done is reported again.

    Fails, in a report from 1 November 2014:

        from: 2014-11-01
        progress:
          - In March 2013, ten officers were trained.

    Passes:

        from: 2014-11-01
        progress:
          - The courses that began in 2013 were continued; ten officers were trained in March 2016.

    To fix it, look the date up; or say that it belongs to the time before.
    """
    done = _done_before(subject)
    for passage, date in _dates(subject, ("progress",)):
        if passage.action in done:
            continue
        if date.last < subject.report.start.first and not _is_background(subject, passage, date):
            message = f'"{date.words}" is before the period, which begins on {subject.report.start}'
            yield Remark(
                passage.path, message, "look the date up, or say that it belongs to the time before", at=date.words
            )


@rule("TIM306", Severity.NOTE, READ)
def outlook_lies_ahead(subject: Subject) -> Iterator[Remark]:
    """An outlook names a date that had passed when the period ended.

    By the end of the period the step had been taken or had been missed; either belongs under
    progress or challenges. Most often the sentence was carried over from the report before.

    Fails, in a report to 31 July 2017:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2016.

    Passes:

        to: 2017-07-31
        outlook:
          - A workshop is planned for June 2018.

    To fix it, write what became of the step.
    """
    for passage, date in _dates(subject, ("outlook",)):
        if date.last < subject.report.end.first and _is_aimed_at(passage, date) and not _follows_a_deed(passage, date):
            message = f'the outlook names "{date.words}", which had passed when the period ended ({subject.report.end})'
            yield Remark(passage.path, message, "write what became of it", at=date.words)


@rule("TIM307", Severity.NOTE, READ)
def promises_of_the_last_report_are_answered(subject: Subject) -> Iterator[Remark]:
    """A date promised in the report before has passed, and the promise seems not to be kept.

    Readers of two reports look for exactly this: what was announced, for when, and what became of
    it. A promise under an action counts as answered once the action has the best rating, or its text
    speaks of a delay. Promises in the `outlook` of the report as a whole are checked too: they count
    as answered where a text of this report has at least three words in common with the promise, small
    ones such as "the" aside.

    Fails:

        # the report before
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

        # the report before
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

    To fix it, say what became of the promise, and whether it is delayed. If it was kept or given up,
    say so and accept the finding.
    """
    yield from _promises_of_the_report(subject)
    earlier = subject.earlier
    if earlier is None or subject.lineage is None:
        return
    promises = {
        action.id: found
        for place, action in enumerate(earlier.actions)
        if action.outlook and (found := next(_promises(subject, earlier, subject.earlier_prose, place), None))
    }
    for place, action in enumerate(subject.actions if promises else ()):
        judged = subject.judged(action)
        for past in subject.lineage.predecessors(action.id):
            promise = promises.get(past)
            answerable = subject.prose.whole(place, (*FACTS, "outlook"))
            if not answerable or not promise or not judged or subject.is_final(judged[1]):
                continue
            if not _speaks_of_delay(subject, place):
                promised = f'{earlier.period} looked ahead to {promise[0]} ("{shorten(promise[1])}")'
                message = f'{promised}; "{action.id}" is not done'
                yield Remark(("actions", place, "ratings"), message, "say what became of it")


@rule("TIM311", Severity.NOTE, READ)
def progress_has_a_date(subject: Subject) -> Iterator[Remark]:
    """The text of an action has no date.

    A fact without a date cannot be checked, and cannot be told from the facts of another period. The
    date of a document under evidence says when it was written, not when the work was done. Actions
    that have not begun, and those without progress text, are left alone.

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

    To fix it, add the month or year, if the source has it. If not, accept the finding; never make a
    date up.
    """
    told = [
        place
        for place, action in enumerate(subject.actions)
        if action.progress and not _is_at_the_start(subject, action) and subject.prose.whole(place, FACTS)
    ]
    undated = [place for place in told if not any(passage.dates for passage in subject.prose.of(place, FACTS))]
    lack = ("has no date in its text", "have no date in their text")
    of = "actions" if len(told) == len(subject.actions) else "actions that tell of progress"
    yield from gathered(subject, undated, len(told), "progress", lack, "say when it happened", of)


@rule("TIM312", Severity.NOTE, READ)
def the_whole_period_is_reported(subject: Subject) -> Iterator[Remark]:
    """No dated fact falls into the first or the last twelve months of the period.

    A period of three years in which nothing is dated before the second year makes readers ask what
    was done until then. Dates of evidence count, and dates in texts that name a month or a day; a
    year alone is not counted. Reports without any date are left to TIM311.

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

    To fix it, add what was done, or when it was done, if the source says so. If not, accept the
    finding.
    """
    report = subject.report
    if not all(subject.prose.whole(place, FACTS) for place in (None, *range(len(subject.actions)))):
        return
    spans = [(date.first, date.last) for _, date in _dates(subject, FACTS) if date.exact]
    spans += [
        (evidence.date.first, evidence.date.last)
        for action in subject.actions
        for evidence in action.evidence
        if evidence.date
    ]
    inside = [span for span in spans if span[1] >= report.start.first and span[0] <= report.end.last]
    if not inside:
        return
    first, last = min(span[0] for span in inside), max(span[1] for span in inside)
    if first - report.start.first >= LONG_SILENCE:
        message = f"the first dated fact is of {_month(first)}; the period begins on {report.start}"
        yield Remark(("from",), message, "say what was done before, or when")
    if report.end.last - last >= LONG_SILENCE:
        message = f"the last dated fact is of {_month(last)}; the period ends on {report.end}"
        yield Remark(("to",), message, "say what was done after, or when")


def _month(day: datetime.date) -> str:
    return f"{day:%B %Y}"


AHEAD = re.compile(
    r"\b(?:will|shall|would|plan(?:s|ned|ning) (?:to|for|in|on|at|by|within)|is planned|are planned|plan to|"
    r"expect(?:s|ed)?|"
    r"intend(?:s|ed)?|schedul\w+|foresee\w*|foreseen|due (?:in|by|on|for|to be)|targets?|aims?|hopes?|propos\w+|"
    r"forthcoming|"
    r"upcoming|next|future|commit(?:s|ted|ment|ments)?|promis\w+|pledg\w+|is to|are to|to be|deadline|"
    r"sera|seront|prévue?s?|attendue?s?|doi(?:t|vent)|d'ici|prochaine?s?|será|serán|previst[oa]s?)\b",
    re.IGNORECASE,
)
FIXED = re.compile(
    r"\b(?:set|fixed|booked|adjourned|listed|postponed|deferred|moved|earmarked|slated|put (?:off|back)|reserved|"
    r"rescheduled|expires?|expiring|runs?|fixée?s?|reportée?s?|renvoyée?s?|ajournée?s?) "
    r"(?:for|to|until|till|on|au|à|en|pour)"
    r" (?:the )?(?:\w+ ){0,2}$|\bbeyond (?:the )?(?:\w+ of )?$",
    re.IGNORECASE,
)
"""What makes a date just after it that of an appointment."""
PREPARING = re.compile(
    r"\b(?:ahead of|in advance of|in (?:preparation|readiness|anticipation|time) (?:for|of)|prior to|in view of|"
    r"in the run-up to|to prepare for|preparing for|en vue de|en prévision d|en préparation d|antes del?|"
    r"con vistas a)\b",
    re.IGNORECASE,
)
"""What makes a date after it that of something the deed prepares for."""
AFTERWARDS = re.compile(
    r"\b(?:after|outside|beyond|since) (?:the|this) (?:end of (?:the|this) )?(?:reporting )?period|après (?:la|"
    r"cette) période|"
    r"después del per[ií]odo|subsequent to the (?:reporting )?period",
    re.IGNORECASE,
)
BEFORE = (
    r"previous|earlier|prior|formerly|originally|already|previously|ago|former|older|précédente?|auparavant|déjà|"
    r"anterior|in line with|pursuant|according|based on|under the"
)
LONG_AGO = re.compile(rf"\b(?:{BEFORE}|precedente?)\b", re.IGNORECASE)
"""What makes even a day or a month before the period background."""
BACKGROUND = re.compile(
    rf"\b(?:{BEFORE}|existing|first|last|background|in force|began in|begun in|started in|report)\b", re.IGNORECASE
)
"""What makes a year before the period background."""
LEGAL = re.compile(
    r"\b(?:law|act|decree|order|regulation|prakas|declaration|convention|protocol|resolution|strategy|plan|decision|"
    r"proclamation|agreement|code|circular|directive|memorandum|conference|cop\d*|report|survey|census|baseline|loi|"
    r"décret|arrêté|ordonnance|accord|ley|decreto)s?(?:[^\w./-]+[\w./-]+){0,4}? (?:of|dated|from|for|du|de|del|in)\s*$",
    re.IGNORECASE,
)
"""A law, a plan or a report that is named with its date."""
BY_ACT = re.compile(
    r"\b(?:by|through) (?:(?:an?|the|its|his|her) )?(?:\w+ )?(?:decree|order|directive|decision|circular|"
    r"proclamation|notice|letter|instruction|prakas)(?:[^\w./-]+[\w./-]+){0,3}? (?:of|dated)\s*$",
    re.IGNORECASE,
)
"""An act by which something was done, with its date: that is when it was done."""
WAITS = word_set("planned scheduled expected foreseen intended targeted proposed envisaged needed")
LINKS = word_set("in on by since of during at for")
DEED_ENDS = word_set("held met made set begun given written up meeting")
PAST = re.compile(
    r"\b(?:was|were|had|has|have|did|ago|since|(?<!\bis )(?<!\bare )(?<!\bbe )"
    r"(?!need|feed|seed|speed|breed|proceed|exceed)\w+ed|"
    r"held|met|made|given|taken|written|begun|began|came|went|ont|été|était)\b",
    re.IGNORECASE,
)
DELAY = word_set(
    """delay delayed delays postponed late later slipped slow slowed behind retard retardé reporté yet still
    pending awaits"""
)


def _dates(subject: Subject, fields: tuple[str, ...]) -> Iterator[tuple[Passage, Dated]]:
    return ((passage, date) for passage, date in subject.prose.dated if passage.field in fields)


def _looks_ahead(passage: Passage, date: Dated) -> bool:
    return date.lead is Lead.AHEAD or bool(AHEAD.search(passage.sentence_at(date.start).text))


def _prepares_for(passage: Passage, date: Dated) -> bool:
    """Whether a date is that of an appointment, or of something that a deed prepares for."""
    before = passage.text[passage.sentence_at(date.start).start : date.start]
    return bool(FIXED.search(before) or PREPARING.search(before))


def _is_aimed_at(passage: Passage, date: Dated) -> bool:
    """Whether what lies ahead is to happen at a date, rather than after something of that date."""
    sentence = passage.sentence_at(date.start)
    before = passage.text[sentence.start : date.start]
    if date.lead is Lead.AHEAD:
        return True
    if date.lead is Lead.BACK or before.rstrip().endswith((" of", " from", " since", " de", " du")):
        return False
    begins = not before.strip(" *_") or before.strip().lower() in LINKS
    return bool(AHEAD.search(sentence.text if begins else before)) or _is_present(passage, date, before)


def _is_present(passage: Passage, date: Dated, before: str) -> bool:
    """Whether an outlook says in the present tense when something happens: "both villages sign in June 2018"."""
    on_a_day = before.lower().rstrip().endswith((" in", " on", " for")) or date.words.lower().startswith(("in ", "on "))
    return passage.field == "outlook" and date.exact and on_a_day and not PAST.search(before)


def _says_after(passage: Passage, date: Dated) -> bool:
    return bool(AFTERWARDS.search(passage.sentence_at(date.start).text))


def _is_background(subject: Subject, passage: Passage, date: Dated) -> bool:
    """Whether a date before the period only gives the background of something."""
    sentence = passage.sentence_at(date.start)
    before = passage.text[sentence.start : date.start]
    by_act = BY_ACT.search(before)
    exact = (date.last - date.first).days <= LONGEST_MONTH
    background = LONG_AGO if exact else BACKGROUND
    if background.search(sentence.text) or (LEGAL.search(before) and not by_act):
        return True
    if date.lead is Lead.BACK or (date.lead is Lead.AHEAD and not (exact and _stands_behind_by(before, date))):
        return True
    inside = [other for other in passage.dates_in(sentence) if other.last >= subject.report.start.first]
    if exact and not by_act:
        attribute = before.lower().rstrip().endswith((" of", " du", " de", " del"))
        return attribute or bool(HAD.search(sentence.text)) or (bool(inside) and not _are_listed(passage, date, inside))
    return bool(inside) or not (by_act or reports_a_deed(sentence.lower))


LONGEST_MONTH = 31
HAD = re.compile(
    r"\b(?:had (?:\w+ly )?(?:been|\w+ed|\w+en|\w+t)|avait|avaient|étaient|était|había|habían|before the period)\b",
    re.IGNORECASE,
)
BETWEEN_DATES = re.compile(
    r"\W*(?:(?:and|et|y|then|puis|again|in|on|en|le|el|one|another|une?|l|"
    r"autre|una?|otra|the (?:first|second|other|last)|\d+ more)\W+)*",
    re.IGNORECASE,
)
"""What stands between the dates of a list."""


def _stands_behind_by(before: str, date: Dated) -> bool:
    return before.lower().rstrip().endswith("by") or date.words.lower().startswith("by ")


def _are_listed(passage: Passage, dated: Dated, others: list[Dated]) -> bool:
    """Whether a date stands in a list with another: "in July 2016, February 2012 and August 2017"."""
    pairs = (sorted((dated, other), key=lambda date: date.start) for other in others)
    return any(
        BETWEEN_DATES.fullmatch(passage.text, first.start + len(first.words), second.start) for first, second in pairs
    )


def _follows_a_deed(passage: Passage, date: Dated) -> bool:
    """Whether a date belongs to something done: "the law adopted in 2016 will be applied"."""
    words = passage.text[passage.sentence_at(date.start).start : date.start].lower().split()
    words = [word.strip(",.") for word in words if word not in LINKS]
    if not words:
        return False
    past = words[-1].endswith("ed") or words[-1] in DEED_ENDS
    return past and words[-1] not in WAITS and words[-2:-1] not in (["be"], ["been"], ["is"], ["are"])


def _promises(subject: Subject, earlier: Report, prose: Prose | None, place: int | None) -> Iterator[tuple[str, str]]:
    """Yield the dates in an earlier outlook, each with its sentence, that passed by the end of this period."""
    for passage in prose.of(place, ("outlook",)) if prose else ():
        for date in passage.dates:
            if earlier.end.last < date.last <= subject.report.end.last and _is_aimed_at(passage, date):
                yield date.words, passage.sentence_at(date.start).text


def _promises_of_the_report(subject: Subject) -> Iterator[Remark]:
    """Yield the promises in the outlook of the report before that nothing in this one answers."""
    before = [report for report in subject.dataset.before(subject.report.period) if report.outlook]
    if not before or subject.report.state is not State.PUBLISHED or subject.prose.unread:
        return
    prose = report_prose(subject.plan, before[-1].model_copy(update={"actions": ()})).reading(subject.reads)
    answers = [stems(passage.text) for passage in subject.prose.passages if passage.field in (*SAID, "summary")]
    for words, promise in _promises(subject, before[-1], prose, None):
        if not any(len(stems(promise) & answer) >= ANSWERED for answer in answers):
            message = f'{before[-1].period} looked ahead to {words} ("{shorten(promise)}"); nothing here tells of it'
            yield Remark(("progress",), message, "say what became of it", key=True)


def _speaks_of_delay(subject: Subject, place: int) -> bool:
    return any(not passage.vocabulary.isdisjoint(DELAY) for passage in subject.prose.of(place, (*FACTS, "outlook")))


def _done_before(subject: Subject) -> set[int]:
    """Return the places of the actions that are done, and were done in the report before."""
    if subject.earlier is None or subject.lineage is None:
        return set()
    found = set()
    for place, action in enumerate(subject.actions):
        past = [subject.earlier.action(past_id) for past_id in subject.lineage.predecessors(action.id)]
        judged = [subject.judged(version) for version in (action, *past) if version]
        if len(judged) > 1 and all(verdict and subject.is_final(verdict[1]) for verdict in judged):
            found.add(place)
    return found


def _is_at_the_start(subject: Subject, action: Action) -> bool:
    judged = subject.judged(action)
    return judged is not None and subject.is_worst(judged[1])
