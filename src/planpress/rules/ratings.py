"""Compares ratings with the previous report and with indicators, and finds actions that have none."""

import re
from collections.abc import Iterator

from planpress.model import Action, Assessment, Severity
from planpress.model.figures import figure
from planpress.model.message import counted, message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import EVERY
from planpress.rules.reading.numbers import number
from planpress.rules.rule import Common, Remark, gathered, rule
from planpress.rules.subject import Subject


@rule("RAT307", Severity.NOTE, EVERY)
def text_moves_with_the_period(subject: Subject) -> Iterator[Remark]:
    """A rating and its text are unchanged, word for word, from the previous report.

    If the rating and the words are identical in two periods, either nothing happened or the old text was carried over.
    Differences in years, capitals and punctuation do not count as changes. Texts of fewer than six words, such as "Not
    begun.", are not checked, because they are expected to recur. Actions with the best rating, or with a rating that
    the plan marks as `final`, are not reported either, because there is nothing new to write about finished work.

    Fails:

        # the previous report
        actions:
          - ratings: {party: on-track}
            progress:
              - Rangers patrol the border in two teams every week.
        # this report
        actions:
          - ratings: {party: on-track}
            progress:
              - Rangers patrol the border in two teams every week.

    Passes:

        # the previous report
        actions:
          - ratings: {party: on-track}
            progress:
              - Rangers patrol the border in two teams every week.
        # this report
        actions:
          - ratings: {party: on-track}
            progress:
              - Rangers patrolled the border in three teams and opened a second post.

    To fix it, describe what happened in this period, or state that nothing happened.
    """
    for path, action, before in subject.unmoved:
        now, then = subject.judged(action), subject.judged(before)
        if now and then and now[1].rating == then[1].rating and not subject.is_final(now[1]):
            same = message(
                'the rating and text of "%(action)s" are unchanged, word for word, from %(period)s',
                action=action.id,
                period=_name(subject),
            )
            yield Remark(path, same, "write what happened in this period, or that nothing happened")


@rule("RAT308", Severity.NOTE, EVERY)
def text_supports_a_new_rating(subject: Subject) -> Iterator[Remark]:
    """The rating has changed, but the text is unchanged, word for word, from the previous report.

    A new rating needs a new fact. If the words are identical, readers cannot see why the action moved up or down.
    Differences in years, capitals and punctuation do not count as changes. Texts of fewer than six words are not
    checked.

    Fails:

        # the previous report
        actions:
          - ratings: {party: partial-progress}
            progress:
              - Rangers patrol the border in two teams every week.
        # this report
        actions:
          - ratings: {party: achieved}
            progress:
              - Rangers patrol the border in two teams every week.

    Passes:

        # the previous report
        actions:
          - ratings: {party: partial-progress}
            progress:
              - Rangers patrol the border in two teams every week.
        # this report
        actions:
          - ratings: {party: achieved}
            progress:
              - Rangers now patrol the whole border, in six teams every week.

    To fix it, describe what changed.
    """
    for path, action, before in subject.unmoved:
        now, then = subject.judged(action), subject.judged(before)
        same_scale = subject.earlier is not None and subject.earlier.scale == subject.report.scale
        if now and then and same_scale and now[1].rating != then[1].rating:
            unexplained = message(
                '"%(action)s" went from %(before)s to %(now)s, '
                "but its text is unchanged, word for word, from %(period)s",
                action=action.id,
                before=subject.label(then[1].rating),
                now=subject.label(now[1].rating),
                period=_name(subject),
            )
            yield Remark(path, unexplained, "write what changed")


@rule("RAT310", Severity.NOTE)
def best_rating_meets_the_target(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, but an indicator has not reached its target.

    Readers immediately compare the rating and the indicator. The target may have been set too high, or the rating given
    too early. The rule applies to the best rating only if the plan marks it as `final`, or if its label or definition
    means that everything is done. A green light that also means "on track" says nothing about the target. Unless the
    rating is `final`, the rule also waits for the due date of the action.

    Fails:

        actions:
          - ratings: {party: achieved}
            indicators:
              - {name: Orders issued, baseline: "0", target: "5", value: "3"}

    Passes:

        actions:
          - ratings: {party: achieved}
            indicators:
              - {name: Orders issued, baseline: "0", target: "5", value: "5"}

    To fix it, correct the value, or explain under `comments` why the action counts as done and accept the finding.
    """
    for index, action in enumerate(subject.actions):
        judged = subject.judged(action)
        if judged is None or not _means_done(subject, action, judged[1]):
            continue
        for step, indicator in enumerate(action.indicators):
            baseline, target, value = (
                _figure(text) for text in (indicator.baseline, indicator.target, indicator.value)
            )
            if target is None or value is None:
                continue
            falls = baseline is not None and target < baseline
            if (value > target) if falls else (value < target):
                path = ("actions", index, "indicators", step, "value")
                missed = message(
                    '"%(action)s" is rated %(rating)s, but its indicator is at %(value)s of %(target)s',
                    action=action.id,
                    rating=subject.label(judged[1].rating),
                    value=str(indicator.value),
                    target=str(indicator.target),
                )
                yield Remark(
                    path,
                    missed,
                    "correct the value, or explain under `comments` why the action counts as done and accept "
                    "the finding",
                )


@rule("RAT311", Severity.NOTE)
def every_action_is_rated(subject: Subject) -> Iterator[Remark]:
    """The Party left an action without a rating.

    A blank may mean "not applicable", "forgotten" or "no longer in the plan"; readers cannot tell which. A
    `totals_note` for the Party counts as an explanation. If the Party rated no actions at all, the rule reports
    nothing.

    Fails if the Party rated the other actions:

        actions:
          - id: "1.1"
            ratings: {party: achieved}
          - id: "1.2"

    Passes:

        totals_note:
          party: Of 1 action; 1.2 was left without a rating.
        actions:
          - id: "1.1"
            ratings: {party: achieved}
          - id: "1.2"

    To fix it, enter the rating if the report contains it. If not, never make one up: state in `totals_note` that the
    rating is missing, and add the reason if the report gives one.
    """
    if subject.own in subject.report.totals_note:
        return
    blank = [index for index, action in enumerate(subject.actions) if subject.own not in action.ratings]
    if len(blank) < len(subject.actions):
        all_blank = counted(
            "%(lacking)s of %(num)s %(num_actions)s has no rating by the %(term_party)s",
            "%(lacking)s of %(num)s %(num_actions)s have no rating by the %(term_party)s",
            len(subject.actions),
            lacking=len(blank),
        )
        yield from gathered(
            subject,
            blank,
            "ratings",
            lambda action: message('%(term_action)s "%(action)s" has no rating by the %(term_party)s', action=action),
            Common(len(subject.actions), all_blank),
            "enter the rating, or say in `totals_note` why there is none",
        )


def _means_done(subject: Subject, action: Action, assessment: Assessment) -> bool:
    """Tell whether a rating is the best on the scale and means that the targets of an action have been reached."""
    rating = subject.rating(assessment)
    if rating is None or not subject.is_best(assessment):
        return False
    if rating.final:
        return True
    due = action.due.date if action.due else None
    if due and due.last > subject.report.end.last:
        return False
    defined = rating.definition.text.wordings if rating.definition else ()
    words = " ".join((rating.id.replace("-", " "), *(wording.words for wording in (*rating.label.wordings, *defined))))
    return bool(FINISHED.search(words)) and not AS_PLANNED.search(words)


FINISHED = re.compile(
    rf"\b(?:{any_term(en.FINISHED_RATINGS, fr.FINISHED_RATINGS, es.FINISHED_RATINGS)})\b", re.IGNORECASE
)
AS_PLANNED = re.compile(rf"\b(?:{any_term(en.AS_PLANNED, fr.AS_PLANNED, es.AS_PLANNED)})\b", re.IGNORECASE)


def _name(subject: Subject) -> str:
    return subject.earlier.period if subject.earlier else ""


def _figure(text: str | None) -> float | None:
    plain = figure(text)
    spelled = number(text) if plain is None and text else None
    return plain if spelled is None else float(spelled)
