"""Compares the printed words of ratings with the scale's labels."""

import re
from collections.abc import Iterator

from planpress.model import Assessment, Path, Rating, Severity
from planpress.model.characters import NOTE_SIGNS
from planpress.model.message import Message, counted, message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.bands import lies_in_a_band
from planpress.rules.reading.words import plainly
from planpress.rules.rule import Common, Remark, rule
from planpress.rules.subject import Subject


@rule("PRT304", Severity.WARNING)
def printed_label_is_of_the_scale(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating are not a label of the scale, or are the label of another rating.

    `printed` gives a rating in the words of the report. If these words are the label of a different rating, the page
    would contradict itself. If they are not a label at all, somebody has interpreted them as the rating, and readers
    should know this.

    Fails:

        actions:
          - ratings:
              party: {rating: partial-progress, printed: Good progress}

    Passes if the scale has the label "Partial progress":

        actions:
          - ratings:
              party: {rating: partial-progress, printed: Partial progress}

    A printed percentage also passes if it lies in a band that the label or the definition of its rating states: "55%"
    under "Limited (1% to 59%)".

    To fix it, correct the rating or the printed words. If the words are a different way to write the label, add them to
    this rating's `also` in the plan. Otherwise explain the interpretation in the rating's `note`. If the printed
    ratings of most actions, and of at least five, are not labels, the report does not use the scale. The rule then
    gives a single note; explain the ratings under `notes`, and accept the finding.

    Source: the columns of SC70 Doc. 27.4 Annex 1, for plans that use that scale.
    """
    foreign: list[tuple[Path, Message]] = []
    for path, assessment, rating in _judgements(subject):
        if assessment.printed is None or assessment.note:
            continue
        printed = plainly(assessment.printed)
        others = [step for step in subject.scale.ratings if step.id != rating.id] if subject.scale else []
        if printed in _spellings(rating) or _names_a_dependency(rating, printed):
            continue
        if lies_in_a_band(assessment.printed, _wordings(rating)):
            continue
        if owner := next((candidate for candidate in others if printed in _spellings(candidate)), None):
            label = message(
                '"%(printed)s" is the label of the rating %(other)s, not of %(rating)s',
                printed=assessment.printed,
                other=owner.id,
                rating=rating.id,
            )
            yield Remark((*path, "printed"), label, "correct the rating or the printed words", thing=str(label))
        elif not _contained(rating, printed):
            label = message('"%(printed)s" is not a label of %(rating)s', printed=assessment.printed, rating=rating.id)
            foreign.append(((*path, "printed"), label))
    common = _common(subject, [path for path, _ in foreign])
    for path, label in foreign:
        hint = "correct the words, add them to the rating's `also` in the plan, or explain them in a `note`"
        yield Remark(path, label, hint, common=common if path[0] == "actions" else None, thing=str(label))


FEWEST = 5
"""If the printed ratings of at least this many actions are not labels, the report may use a scale of its own."""


def _common(subject: Subject, paths: list[Path]) -> Common | None:
    """Return the remark to make once if the printed ratings of most rated actions are not labels."""
    rated = sum(bool(action.ratings) for action in subject.actions)
    number = len({path[1] for path in paths if path[0] == "actions"})
    if number < FEWEST or number * 2 <= rated:
        return None
    own_words = counted(
        "the printed rating of %(lacking)s of %(num)s rated %(num_actions)s is not a label of the scale",
        "the printed ratings of %(lacking)s of %(num)s rated %(num_actions)s are not labels of the scale",
        rated,
        lacking=number,
    )
    return Common(number, own_words, Severity.NOTE)


@rule("PRT305", Severity.NOTE)
def printed_label_has_the_same_case(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating differ from the label only in case.

    "ACHIEVED" and "Achieved" are the same rating, but readers of a report that prints both may think that there are
    two. Words without capital letters, as in a sentence, are not reported, nor is the sign of a note, as in
    "Achieved*".

    Fails if the scale has the label "Achieved":

        actions:
          - ratings:
              party: {rating: achieved, printed: ACHIEVED}

    Passes:

        actions:
          - ratings: {party: achieved}

    To fix it in your own report, write the label exactly as in the scale. If you publish the report unaltered, keep its
    words and accept the finding.
    """
    for path, assessment, rating in _judgements(subject):
        if assessment.printed is None:
            continue
        labels = _typed_labels(rating)
        if path[0] == "overall" and _odd_overall(subject, str(path[1]), assessment):
            continue
        words = assessment.printed.rstrip(f"{NOTE_SIGNS} ")
        if words not in labels and words != words.lower() and plainly(words) in _spellings(rating):
            differs = message('"%(printed)s" is "%(label)s" in the scale', printed=assessment.printed, label=labels[0])
            yield Remark((*path, "printed"), differs, "use one spelling of the label", thing=str(differs))


@rule("PRT306", Severity.NOTE)
def overall_is_printed_as_the_actions_are(subject: Subject) -> Iterator[Remark]:
    """The overall rating is printed in words that are not used for any action.

    If the actions have "Limited/Partial progress" but the overall rating is "Partial Progress", readers wonder whether
    there are two ratings.

    Fails:

        overall:
          party: {rating: partial-progress, printed: Partial Progress}
        actions:
          - ratings:
              party: {rating: partial-progress, printed: Limited/Partial progress}

    Passes:

        overall:
          party: {rating: partial-progress, printed: Limited/Partial progress}
        actions:
          - ratings:
              party: {rating: partial-progress, printed: Limited/Partial progress}

    To fix it in your own report, use one label. If you publish the report unaltered, explain under `notes` which rating
    is meant, and accept the finding.
    """
    for assessor, overall in subject.report.overall.items():
        if example := _odd_overall(subject, assessor, overall):
            yield Remark(
                ("overall", assessor, "printed"),
                message(
                    'the overall rating is printed as "%(printed)s", but for %(term_actions)s the same rating is '
                    'printed as "%(example)s"',
                    printed=str(overall.printed),
                    example=example,
                ),
                "use one label, or say under `notes` which rating is meant",
            )


def _odd_overall(subject: Subject, assessor: str, overall: Assessment) -> str:
    """Return the label that actions with the overall rating have, if the overall rating is printed differently."""
    rating = subject.rating(overall)
    if overall.printed is None or overall.note or rating is None or plainly(overall.printed) not in _spellings(rating):
        return ""
    given = [action.ratings[assessor] for action in subject.actions if assessor in action.ratings]
    used = [
        assessment.printed or _typed_labels(rating)[0] for assessment in given if assessment.rating == overall.rating
    ]
    return used[0] if used and plainly(overall.printed) not in {plainly(words) for words in used} else ""


@rule("PRT309", Severity.NOTE)
def printed_label_says_no_more(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating say more than the label.

    "Achieved (2019 season)" contains a condition, and "Partial progress/on track" contains two ratings. The tables
    contain only one of the two; readers should learn which one was chosen, and why.

    Fails:

        actions:
          - ratings:
              party: {rating: partial-progress, printed: Partial progress/on track}

    Passes:

        actions:
          - ratings:
              party:
                rating: partial-progress
                printed: Partial progress/on track
                note: Printed with two ratings; counted under the first.

    To fix it, explain the choice in the rating's `note`.
    """
    for path, assessment, rating in _judgements(subject):
        if assessment.printed is None or assessment.note:
            continue
        printed = plainly(assessment.printed)
        if printed in _spellings(rating) or _names_a_dependency(rating, printed) or not _contained(rating, printed):
            continue
        if subject.scale and any(printed in _spellings(rating) for rating in subject.scale.ratings):
            continue
        more = message(
            '"%(printed)s" says more than "%(label)s"', printed=assessment.printed, label=_typed_labels(rating)[0]
        )
        yield Remark((*path, "printed"), more, "explain the choice in the rating's `note`", thing=str(more))


def _judgements(subject: Subject) -> Iterator[tuple[Path, Assessment, Rating]]:
    """Yield the overall ratings, and the ratings of actions for which the file gives the printed words."""
    assessments: list[tuple[Path, Assessment]] = [
        (("overall", key), assessment) for key, assessment in subject.report.overall.items()
    ]
    assessments += [
        (("actions", index, "ratings", key), assessment)
        for index, key, assessment in subject.assessments
        if assessment.printed
    ]
    for path, assessment in assessments:
        rating = subject.rating(assessment)
        if rating:
            yield path, assessment, rating


def _typed_labels(rating: Rating) -> list[str]:
    return [*(wording.words for wording in rating.label.wordings), *rating.also]


def _wordings(rating: Rating) -> list[str]:
    """Return the labels and the definition of a rating, in every language."""
    defined = rating.definition.text.wordings if rating.definition else ()
    return [*_typed_labels(rating), *(wording.words for wording in defined)]


def _spellings(rating: Rating) -> set[str]:
    return {plainly(spelling) for spelling in _typed_labels(rating)}


def _contained(rating: Rating, printed: str) -> bool:
    return any(f" {spelling} " in f" {printed} " for spelling in _spellings(rating))


ACTION = re.compile(rf"\b(?:{any_term(en.AN_ACTION, fr.AN_ACTION, es.AN_ACTION)})\b.*")
"""The word "action" and everything after it: an action with its number, or "another action"."""
SOME_OTHER = frozenset((*en.SOME_OTHER, *fr.SOME_OTHER, *es.SOME_OTHER))


def _names_a_dependency(rating: Rating, printed: str) -> bool:
    """Tell whether "Pending completion of action F1" stands for "Pending completion of another action"."""
    if rating.rank is not None:
        return False
    start = ACTION.sub("", printed).split()
    return any(
        [word for word in ACTION.sub("", spelling).split() if word not in SOME_OTHER] == start
        for spelling in _spellings(rating)
    )
