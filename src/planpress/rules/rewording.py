"""Rules for actions that continue under a different title."""

from collections.abc import Iterator

from planpress.model import Action, Severity, StatedChange
from planpress.model.message import message
from planpress.rules.reading.languages import READ
from planpress.rules.reading.likeness import Weights, similarity, weights
from planpress.rules.reading.words import plainly
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

STRANGE = 0.25
"""Titles that share a smaller part of their words than this may belong to different actions."""


@rule("LIN303", Severity.WARNING)
def an_id_is_not_used_anew(subject: Subject) -> Iterator[Remark]:
    """The title of an action has hardly a word in common with the earlier title, and the report does not say why.

    Within one version of the plan, an action continues the earlier action with the same number. A title that has hardly
    a word in common with the earlier title is either the old promise in new words or a different action under an old
    number. In the second case, the site would compare two unrelated actions. Only the report can resolve this. Words
    that many titles contain, such as "national" or "develop", count little.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Revise the list of species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Revise the list of species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station, change: new}
        dropped:
          - {id: "1.1", reason: The list was revised in 2015.}

    To fix it, correct the number or the title. For the old promise in new words, write `change: reworded`. For a
    different action, write `change: new` and list the old action under `dropped`.
    """
    for index, action, before, likeness in _retitled(subject):
        if action.change in (None, StatedChange.RENUMBERED) and likeness < STRANGE:
            other = message(
                '"%(action)s" was "%(title)s" in %(period)s: is it the same %(term_action)s?',
                action=action.id,
                title=subject.title(before),
                period=_earlier(subject),
            )
            hint = "write `change: reworded`, or write `change: new` and list the old action under `dropped`"
            yield Remark(("actions", index, "title"), other, hint)


@rule("LIN304", Severity.WARNING)
def new_words_are_said_to_be_new(subject: Subject) -> Iterator[Remark]:
    """The title of an action has changed, but the report does not say so.

    A reworded promise may promise less. The site shows readers every change of wording, so every change must be
    intended. The rule ignores changes in capitals and punctuation.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train all customs officers in the provinces}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers in the provinces}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train all customs officers in the provinces}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers in the provinces, change: reworded}

    To fix it, correct the title, or write `change: reworded`.
    """
    for index, action, before, likeness in _retitled(subject):
        if action.change is None and likeness >= STRANGE:
            reworded = message(
                'the title of "%(action)s" was "%(title)s" in %(period)s',
                action=action.id,
                title=subject.title(before),
                period=_earlier(subject),
            )
            yield Remark(("actions", index, "title"), reworded, "correct the title, or write `change: reworded`")


@rule("LIN305", Severity.NOTE)
def reworded_is_worded_anew(subject: Subject) -> Iterator[Remark]:
    """An action is said to be reworded, but its title is the same.

    Either the new title was forgotten, or nothing has changed.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers, change: reworded}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Train customs officers}
        # this report
        actions:
          - {id: "1.1", title: Train customs officers}

    To fix it, enter the new title, or remove `change`.
    """
    for index, action, before in subject.continuing:
        if action.change is StatedChange.REWORDED and (
            plainly(subject.title(action)) == plainly(subject.title(before))
        ):
            same = message(
                '"%(action)s" is said to be reworded, but has the title that it had in %(period)s',
                action=action.id,
                period=_earlier(subject),
            )
            yield Remark(("actions", index, "change"), same, "enter the new title, or remove `change`")


@rule("LIN313", Severity.NOTE, READ)
def reworded_is_the_same_promise(subject: Subject) -> Iterator[Remark]:
    """An action is said to be reworded, but its title has hardly a word in common with the earlier title.

    An old promise in new words keeps some of the old words. If nearly all words differ, readers who compare the two
    ratings may be comparing two promises.

    Fails:

        # the previous report
        actions:
          - {id: "1.1", title: Revise the list of protected species}
        # this report
        actions:
          - {id: "1.1", title: Open a radio station, change: reworded}

    Passes:

        # the previous report
        actions:
          - {id: "1.1", title: Revise the list of protected species}
        # this report
        actions:
          - {id: "1.1", title: Revise the list of species and print it, change: reworded}

    To fix it, look up both titles in the reports. If the title belongs to a different action, write `change: new` and
    list the old action under `dropped`. If it is the old promise, accept the finding.
    """
    for index, action, before, likeness in _retitled(subject):
        if action.change is StatedChange.REWORDED and likeness < STRANGE:
            other = message(
                '"%(action)s" was "%(title)s" in %(period)s: is it the same promise?',
                action=action.id,
                title=subject.title(before),
                period=_earlier(subject),
            )
            hint = "if it is, accept the finding; if not, write `change: new` and list the old action under `dropped`"
            yield Remark(("actions", index, "title"), other, hint)


def _retitled(subject: Subject) -> Iterator[tuple[int, Action, Action, float]]:
    """Yield each action with a changed title, the action that it continues, and the share of words in common."""
    weigh = None
    for index, action, before in subject.continuing:
        titles = _same_language(subject, action, before) if action.title != before.title else None
        if titles and plainly(titles[0]) != plainly(titles[1]):
            weigh = weigh or _weights(subject)
            yield index, action, before, similarity(*titles, weigh)


def _same_language(subject: Subject, action: Action, before: Action) -> tuple[str, str] | None:
    """Return both titles in a language that they share; None if they share none and cannot be compared."""
    then = (subject.earlier.language if subject.earlier else "") or subject.plan.language
    for wording in action.title.wordings:
        for earlier in before.title.wordings:
            if (wording.language or subject.language) == (earlier.language or then):
                return wording.words, earlier.words
    return None


def _weights(subject: Subject) -> Weights:
    """Return the weight of each word in a title; the fewer titles contain the word, the greater its weight."""
    reports = [subject.actions, subject.earlier.actions if subject.earlier else ()]
    return weights(*([subject.title(action) for action in actions] for actions in reports))


def _earlier(subject: Subject) -> str:
    return subject.earlier.period if subject.earlier else ""
