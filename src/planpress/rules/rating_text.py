"""Compares ratings with the texts of their actions."""

import re
from collections.abc import Iterator

from planpress.model import Action, Assessment, Rating, Severity
from planpress.model.message import Message, message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.deeds import deed
from planpress.rules.reading.languages import READ
from planpress.rules.reading.numbers import number
from planpress.rules.reading.open_ends import CONCLUDED, only_drafted, open_words
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.shapes import either
from planpress.rules.reading.texts import DONE, SAID
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("RAT301", Severity.NOTE, READ)
def best_rating_has_nothing_pending(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, but its text says that something is still to be done.

    The most frequent criticism of progress reports concerns contradictions such as "Achieved" beside "the plan is to be
    finalised and approved". The rule looks for steps still to come ("next step", "is to be approved", "awaits
    signature", "parliament must still ratify it", "the remaining four will follow"), for laws or plans that exist only
    as drafts, and for abandoned work ("will not be implemented"). Work that recurs for a good reason, such as "will be
    published every year", is not reported, nor are counts of undecided court cases ("126 are pending"). Updates are
    read like progress.

    Fails:

        actions:
          - ratings: {party: achieved}
            comments:
              - As the next step, the plan is to be sent to the ministries for approval.

    Passes:

        actions:
          - ratings: {party: achieved}
            comments:
              - The plan was approved by the ministries in March 2016.

    To fix it, lower the rating, or correct the text if the step has been taken. If the source contradicts itself, tell
    readers under `notes`, and accept the finding.
    """
    for index, action in enumerate(subject.actions):
        if best := _best(subject, action):
            open_end = next(_open_ends(subject, index, best[0]), None)
            if open_end:
                passage, words = open_end
                contradicted = _says_otherwise(action, subject.label(best[1].rating), words)
                at = words.removeprefix("... ")
                yield Remark(passage.path, contradicted, "look at the rating again, or correct the text", at=at)


@rule("RAT302", Severity.NOTE, READ)
def best_rating_needs_no_outlook(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, but its outlook still lists steps.

    Finished work needs no outlook, so steps still to come contradict the best rating. Maintaining a result ("patrols
    continue") is not a step. If the outlook explicitly states that the action is not finished, RAT301 reports it
    instead.

    Fails:

        actions:
          - ratings: {party: achieved}
            outlook:
              - A second training course for judges in the provinces.

    Passes:

        actions:
          - ratings: {party: achieved}
            outlook:
              - The courses continue every year.

    To fix it, review the rating, or move steps that go beyond the action to the report's outlook.
    """
    for index, action in enumerate(subject.actions):
        outlook, best = subject.prose.of(index, ("outlook",)), _best(subject, action)
        if not outlook or best is None or next(_open_ends(subject, index, best[0]), None):
            continue
        for passage in outlook:
            if not NOTHING_MORE.match(passage.text.strip()) and passage.vocabulary.isdisjoint(UPKEEP):
                goes_on = message(
                    '"%(action)s" is rated %(rating)s, but its outlook still lists steps',
                    action=action.id,
                    rating=subject.label(best[1].rating),
                )
                yield Remark(
                    passage.path, goes_on, "look at the rating again, or move the steps to the report's `outlook`"
                )
                break


@rule("RAT303", Severity.NOTE, READ)
def not_commenced_reports_no_progress(subject: Subject) -> Iterator[Remark]:
    """An action is rated as not commenced, but its text reports progress.

    If officers were trained, the action has begun. The rule applies to ratings whose label means that nothing was begun
    ("Not commenced", "No progress"; not "Not achieved"). It reports progress texts, updates and comments that describe
    work done in the period, and indicators whose value is above their baseline. It reports nothing if the text states
    that nothing was done, why nothing was done, or what is planned, or if the work was done before the period.

    Fails:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - 9 customs officers were trained in March 2016.

    Passes:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No officer has been trained. Plans for a course are being prepared.

    To fix it, review the rating, or move work that belongs to a different action to that action. If the source
    contradicts itself, tell readers under `notes`, and accept the finding.
    """
    for index, action in enumerate(subject.actions):
        judged = subject.judged(action)
        rating = subject.rating(judged[1]) if judged else None
        if rating is None or not judged or not subject.is_worst(judged[1]) or not _says_not(rating):
            continue
        label = subject.label(rating.id)
        for passage in subject.prose.of(index, (*DONE, "comments")):
            if (clause := deed(passage)) and _in_the_period(subject, passage, clause):
                yield Remark(
                    passage.path,
                    _says_otherwise(action, label, clause),
                    "look at the rating again, or move the text to the action it belongs to",
                    at=clause,
                )
                break
        else:
            yield from _moved_indicator(action, index, label)


UPKEEP = frozenset((*en.UPKEEP, *fr.UPKEEP, *es.UPKEEP))
NOTHING_MORE = re.compile(
    rf"(?:{any_term(en.NOTHING_MORE, fr.NOTHING_MORE, es.NOTHING_MORE)})\b",
    re.IGNORECASE,
)
ABOUT_DRAFTS = re.compile(
    rf"\b(?:{any_term(en.DRAFTING_STEMS, fr.DRAFTING_STEMS, es.DRAFTING_STEMS)})",
    re.IGNORECASE,
)
"""Words in the titles of actions that a draft achieves."""
NOT_BEGUN = re.compile(
    either(
        # "not yet commenced", "non entamé": a denial, soon followed by a word for a start
        rf"\b(?:{any_term(en.DENIALS, fr.DENIALS, es.DENIALS)})\b.{{0,20}}"
        rf"\b(?:{any_term(en.BEGIN_STEMS, fr.BEGIN_STEMS, es.BEGIN_STEMS)})",
        rf"\b(?:{any_term(en.NOT_STARTED, es.NOT_STARTED)})\b",
        *(rf"\b(?:{any_term(language.NONE_OF)}) (?:{any_term(language.WORK_DONE)})\b" for language in (en, fr, es)),
    ),
    re.IGNORECASE,
)
"""Words in a label that mean that nothing was begun; "not achieved" leaves open how far the work progressed."""


def _says_otherwise(action: Action, label: str, words: str) -> Message:
    return message(
        '"%(action)s" is rated %(rating)s, but its text says "%(words)s"',
        action=action.id,
        rating=label,
        words=shorten(words),
    )


def _best(subject: Subject, action: Action) -> tuple[str, Assessment] | None:
    """Return the assessor and assessment that :meth:`Subject.judged` gives if the rating means that all is done."""
    judged = subject.judged(action)
    return judged if judged and subject.is_whole(judged[1]) else None


def _open_ends(subject: Subject, index: int, assessor: str) -> Iterator[tuple[Passage, str]]:
    """Yield each passage that shows that an action is not finished, with the words that show it."""
    passages = [*subject.prose.of(index, (*SAID, "update"))]
    passages += [passage for passage in subject.prose.of(index, ("rating",)) if passage.path[3] == assessor]
    for passage in passages:
        if words := open_words(passage):
            yield passage, words
    if not any(ABOUT_DRAFTS.search(passage.text) for passage in subject.prose.of(index, ("title",))) and all(
        passage.vocabulary.isdisjoint(CONCLUDED) for passage in passages
    ):
        for passage in passages:
            if words := only_drafted(passage):
                yield passage, words


def _in_the_period(subject: Subject, passage: Passage, clause: str) -> bool:
    """Tell whether the work that a clause reports may have been done in the period."""
    start, first, update = passage.text.find(clause), subject.report.start, subject.date_of(passage)
    if first and update and update.last < first.first:
        return False
    inside = [date for date in passage.dates if start <= date.start < start + len(clause)]
    return not inside or first is None or any(date.last >= first.first for date in inside)


def _says_not(rating: Rating) -> bool:
    words = [rating.id.replace("-", " "), *(wording.words for wording in rating.label.wordings)]
    return any(NOT_BEGUN.search(word) for word in words)


def _moved_indicator(action: Action, index: int, label: str) -> Iterator[Remark]:
    for step, indicator in enumerate(action.indicators):
        value, baseline = (indicator.value or "").strip(), (indicator.baseline or "").strip()
        now, before = (number(text) if text.isdecimal() else None for text in (value, baseline))
        if now is not None and before is not None and now > before:
            moved = message(
                '"%(action)s" is rated %(rating)s, but its indicator moved from %(baseline)s to %(value)s',
                action=action.id,
                rating=label,
                baseline=baseline,
                value=value,
            )
            yield Remark(
                ("actions", index, "indicators", step, "value"), moved, "look at the rating and the indicator again"
            )
            return
