"""Part B beside Part C, and the words of the report beside those of the plan."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from planpress.model import Action, Assessment, Path, Rating, Severity
from planpress.rules.reading.capitals import EXPANDED
from planpress.rules.reading.languages import READ, matches
from planpress.rules.reading.words import content, plainly, stem
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

PARTS = {"part_b": "Part B", "part_c": "Part C"}
SLIGHT_WORDS = 3
SLIGHT_SHARE = 0.34


@rule("PRT301", Severity.NOTE, READ)
def titles_of_the_parts_agree(subject: Subject) -> Iterator[Remark]:
    """Part B and Part C word the title of an action differently.

    The form names every action twice, in the table of Part B and in Part C. Two wordings of one
    promise are worth a look: the reader may take them for two promises. This note is for
    differences of wording, or for a title that one part cuts short; where single words of meaning
    are lost or added, PRT302 reports it.

    Fails:

        actions:
          - title: Manage seizures of ivory
            printed:
              part_c: {title: Manage ivory seizures}

    Passes:

        actions:
          - title: Manage ivory seizures

    To fix it, look both parts up. If the report does print both, keep both, so that readers can
    see it, and accept the finding.

    Source: the reporting form, whose Part B places each action in the column of its rating, and whose
    Part C has a row for it.
    """
    for path, action, name, printed in _printed_titles(subject):
        title = _title(subject, action)
        if title == printed or _scope(title, printed):
            continue
        lost, _ = _difference(title, printed)
        if len(lost) > SLIGHT_WORDS:
            message = f'{name} cuts the title of "{action.id}" short, by {_quoted(lost[:SLIGHT_WORDS])} and more'
        else:
            ours, theirs = _where_they_part(title, printed)
            message = f'{name} words the title of "{action.id}" differently: "{theirs}" for "{ours}"'
        yield Remark(path, message, "look both parts up")


@rule("PRT302", Severity.NOTE, READ)
def parts_promise_the_same(subject: Subject) -> Iterator[Remark]:
    """One part's title loses or adds words that change what is promised.

    Up to three words that matter and stand in one part only, in titles that otherwise agree, change
    the scope of the action: "investigations and monitoring" promises more than "investigations".
    Articles, word order, plurals and a name beside its abbreviation do not count.

    Fails:

        actions:
          - title: Train rangers in investigations and monitoring of wildlife crimes
            printed:
              part_c: {title: Train rangers in investigations of wildlife crimes}

    Passes:

        actions:
          - title: Train rangers in investigations and monitoring of wildlife crimes
            printed:
              part_c: {title: Train rangers in the investigation and monitoring of wildlife crime}

    To fix it, find out which wording the plan itself has. If the report really prints both, keep
    both, say under `notes` which one is the promise, and accept the finding.
    """
    for path, action, name, printed in _printed_titles(subject):
        if scope := _scope(_title(subject, action), printed):
            lost, gained = scope
            told = [f"loses {_quoted(lost)}"] if lost else []
            told += [f"adds {_quoted(gained)}"] if gained else []
            yield Remark(
                path,
                f'the title of "{action.id}" {" and ".join(told)} in {name}: a change of scope',
                "find out which wording the plan has, and tell readers under `notes`",
            )


@rule("PRT303", Severity.NOTE)
def asterisks_agree(subject: Subject) -> Iterator[Remark]:
    """An action carries the asterisk in one part only.

    The asterisk after some actions means something to those who wrote the report. If it stands in
    one part only, readers cannot tell whether it holds.

    Fails:

        actions:
          - title: Manage ivory seizures
            starred: true
            printed:
              part_c: {starred: false}

    Passes:

        actions:
          - title: Manage ivory seizures
            starred: true

    To fix it, look both parts up. If the report does print it so, keep it and accept the finding.
    """
    for place, action in enumerate(subject.actions):
        starred = {part: _starred(action, part) for part in PARTS}
        if len(set(starred.values())) > 1:
            odd = next(part for part in PARTS if starred[part] != action.starred)
            name = next(PARTS[part] for part in PARTS if starred[part])
            path = ("actions", place, "printed", odd, "starred")
            yield Remark(path, f'action "{action.id}" carries the asterisk in {name} only', "look both parts up")


@rule("PRT304", Severity.WARNING)
def printed_label_is_of_the_scale(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating are no label of the scale, or the label of another rating.

    `printed` holds a rating in the words of the report. If they are the label of another rating,
    the page would contradict itself; if they are no label at all, the rating beside them is
    somebody's reading of them, and a reader should be told so.

    Fails:

        actions:
          - ratings:
              party: {rating: partial-progress, printed: Good progress}

    Passes, where the scale has the label "Partial progress":

        actions:
          - ratings:
              party: {rating: partial-progress, printed: Partial progress}

    To fix it, correct the rating or the printed words; or add the words to `also` of this rating in
    the plan, if they are another way to write its label; or explain the reading in the rating's `note`.

    Source: the columns of SC70 Doc. 27.4 Annex 1, for plans that use that scale.
    """
    for path, assessment, rating in _judgements(subject):
        if assessment.printed is None or assessment.note:
            continue
        printed = plainly(assessment.printed)
        others = [step for step in subject.scale.ratings if step.id != rating.id] if subject.scale else []
        if printed in _spellings(rating) or _names_a_dependency(rating, printed):
            continue
        if other := next((candidate for candidate in others if printed in _spellings(candidate)), None):
            message = f'"{assessment.printed}" is the label of the rating {other.id}, not of {rating.id}'
            yield Remark((*path, "printed"), message, "correct the rating or the printed words", thing=message)
        elif not _contained(rating, printed):
            hint = "correct it, add it to the rating's `also` in the plan, or explain it in a `note`"
            message = f'"{assessment.printed}" is no label of {rating.id}'
            yield Remark((*path, "printed"), message, hint, thing=message)


@rule("PRT305", Severity.NOTE)
def printed_label_has_the_same_case(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating differ from the label only in upper and lower case.

    "ACHIEVED" and "Achieved" are one rating; a report that prints both looks as if it meant to tell
    them apart.

    Fails, where the scale has the label "Achieved":

        actions:
          - ratings:
              party: {rating: achieved, printed: ACHIEVED}

    Passes:

        actions:
          - ratings: {party: achieved}

    To fix it in your own report, write the label as the scale has it. If the report is published
    as it is, keep its words and accept the finding.
    """
    for path, assessment, rating in _judgements(subject):
        if assessment.printed is None:
            continue
        labels = _typed_labels(rating)
        if path[0] == "overall" and _odd_overall(subject, str(path[1]), assessment):
            continue
        if assessment.printed not in labels and plainly(assessment.printed) in _spellings(rating):
            message = f'"{assessment.printed}" is "{labels[0]}" in the scale'
            yield Remark((*path, "printed"), message, "the same label is written in two ways", thing=message)


@rule("PRT306", Severity.NOTE)
def overall_is_printed_as_the_actions_are(subject: Subject) -> Iterator[Remark]:
    """The overall rating is printed in words that no action uses.

    Where the actions print "Limited/Partial progress" and the whole report "Partial Progress", a
    reader of the report asks whether these are two ratings.

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

    To fix it in your own report, use one label. If the report is published as it is, say under
    `notes` which rating is meant, and accept the finding.
    """
    for assessor, overall in subject.report.overall.items():
        if example := _odd_overall(subject, assessor, overall):
            yield Remark(
                ("overall", assessor, "printed"),
                f'the overall rating is printed "{overall.printed}", the actions with this rating print "{example}"',
                "use one label, or say under `notes` which rating is meant",
            )


def _odd_overall(subject: Subject, assessor: str, overall: Assessment) -> str:
    """Return how the actions print the overall rating, where the whole prints it otherwise."""
    rating = subject.rating(overall)
    if overall.printed is None or overall.note or rating is None or plainly(overall.printed) not in _spellings(rating):
        return ""
    given = [action.ratings[assessor] for action in subject.actions if assessor in action.ratings]
    used = [
        assessment.printed or _typed_labels(rating)[0] for assessment in given if assessment.rating == overall.rating
    ]
    return used[0] if used and plainly(overall.printed) not in {plainly(words) for words in used} else ""


@rule("PRT308", Severity.WARNING)
def number_and_pillar_agree(subject: Subject) -> Iterator[Remark]:
    """An action's number names another pillar than the one it is filed under.

    Where the actions are numbered by pillar ("4.1" under pillar 4), a single action that is filed
    elsewhere was mistyped, or moved without a word. The rule is silent in plans that are not
    numbered by pillar.

    Fails, where all other actions are numbered by pillar:

        actions:
          - {id: "1.1", pillar: "1"}
          - {id: "1.2", pillar: "1"}
          - {id: "2.1", pillar: "2"}
          - {id: "2.2", pillar: "1"}

    Passes:

        actions:
          - {id: "1.1", pillar: "1"}
          - {id: "1.2", pillar: "1"}
          - {id: "2.1", pillar: "2"}
          - {id: "2.2", pillar: "2"}

    To fix it, correct the `pillar` or the `id`.
    """
    pillars = sorted(
        (pillar.id for pillar in subject.plan.pillars_of(subject.report.plan_version)), key=len, reverse=True
    )
    pattern = re.compile("(" + "|".join(re.escape(pillar) for pillar in pillars) + r")(?:[._-]|(?<=[A-Za-z])(?=\d))")
    named = [(place, match[1]) for place, action in enumerate(subject.actions) if (match := pattern.match(action.id))]
    wrong = [(place, name) for place, name in named if subject.actions[place].pillar != name]
    if len(named) != len(subject.actions) or len(wrong) * 4 > len(named):
        return
    for place, name in wrong:
        action = subject.actions[place]
        message = f'action "{action.id}" stands under pillar {action.pillar}, its number says {name}'
        yield Remark(("actions", place, "pillar"), message, "correct the pillar or the id")


@rule("PRT309", Severity.NOTE)
def printed_label_says_no_more(subject: Subject) -> Iterator[Remark]:
    """The printed words of a rating say more than the label.

    "Achieved (2019 season)" holds a condition, and "Partial progress/on track" two ratings. One of
    them was chosen for the tables; a reader should learn which, and why.

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
        message = f'"{assessment.printed}" says more than "{_typed_labels(rating)[0]}"'
        yield Remark((*path, "printed"), message, "explain the choice in the rating's `note`", thing=message)


def _printed_titles(subject: Subject) -> Iterator[tuple[Path, Action, str, str]]:
    language = subject.report.language or subject.plan.language
    if not matches(language, subject.reads):
        return
    for place, action in enumerate(subject.actions):
        for part, name in PARTS.items():
            printed = getattr(action.printed, part)
            if printed and printed.title:
                path = ("actions", place, "printed", part, "title")
                yield path, action, name, printed.title.wording(language).words


def _title(subject: Subject, action: Action) -> str:
    return action.title.wording(subject.report.language or subject.plan.language).words


def _difference(title: str, printed: str) -> tuple[list[str], list[str]]:
    """Return the words of meaning that stand in one title only, and those in the other only."""
    left, right = (content(EXPANDED.sub(r"\2", text)) for text in (title, printed))
    left_stems, right_stems = {stem(word) for word in left}, {stem(word) for word in right}
    lost = [word for word in left if stem(word) not in right_stems]
    gained = [word for word in right if stem(word) not in left_stems]
    return _without_variants(lost, gained)


MANY_WORDS = 60
"""Titles that differ in more words than this differ in more than spelling."""
LONG_WORD = 60
"""A longer run of letters is no word."""


SAME_WORD = 0.8
"""Words that are more alike than this are spellings of one word."""


def _without_variants(lost: list[str], gained: list[str]) -> tuple[list[str], list[str]]:
    """Take out pairs that are spellings of one word, such as two forms of an abbreviation."""
    words = (*lost, *gained)
    if len(words) > MANY_WORDS or any(len(word) > LONG_WORD for word in words):
        return lost, gained
    for word in tuple(lost):
        likeness = ((SequenceMatcher(None, word, candidate).ratio(), candidate) for candidate in gained)
        twin = next((candidate for ratio, candidate in likeness if ratio > SAME_WORD), None)
        if twin:
            lost.remove(word)
            gained.remove(twin)
    return lost, gained


def _scope(title: str, printed: str) -> tuple[list[str], list[str]] | None:
    """Return the words lost and added where they are few beside what agrees, else None."""
    lost, gained = _difference(title, printed)
    changed, whole = max(len(lost), len(gained)), max(len(content(title)), len(content(printed)))
    slight = 0 < changed <= min(SLIGHT_WORDS, SLIGHT_SHARE * whole)
    return (lost, gained) if slight else None


def _where_they_part(title: str, printed: str) -> tuple[str, str]:
    """Return the words between the common beginning and the common end of two titles, with a word around."""
    left, right = title.split(), printed.split()
    start = next((at for at, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), 0)
    pairs = zip(reversed(left[start:]), reversed(right[start:]), strict=False)
    end = next((at for at, pair in enumerate(pairs) if pair[0] != pair[1]), min(len(left), len(right)) - start)
    start, end = max(0, start - 1), max(0, end - 1)
    return " ".join(left[start : len(left) - end]), " ".join(right[start : len(right) - end])


def _quoted(words: list[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def _starred(action: Action, part: str) -> bool:
    printed = getattr(action.printed, part)
    return bool(action.starred if printed is None or printed.starred is None else printed.starred)


def _judgements(subject: Subject) -> Iterator[tuple[Path, Assessment, Rating]]:
    found: list[tuple[Path, Assessment]] = [
        (("overall", key), assessment) for key, assessment in subject.report.overall.items()
    ]
    found += [
        (("actions", place, "ratings", key), assessment)
        for place, key, assessment in subject.assessments
        if assessment.printed
    ]
    for path, assessment in found:
        rating = subject.rating(assessment)
        if rating:
            yield path, assessment, rating


def _typed_labels(rating: Rating) -> list[str]:
    return [*(wording.words for wording in rating.label.wordings), *rating.also]


def _spellings(rating: Rating) -> set[str]:
    return {plainly(spelling) for spelling in _typed_labels(rating)}


def _contained(rating: Rating, printed: str) -> bool:
    return any(f" {spelling} " in f" {printed} " for spelling in _spellings(rating))


NAMED = re.compile(r"\b(?:action|objective|activity|mesure|actividad)s?\b.*")


def _names_a_dependency(rating: Rating, printed: str) -> bool:
    """Whether "Pending completion of action F1" stands for "Pending completion of another action"."""
    if rating.rank is not None:
        return False
    start = NAMED.sub("", printed).split()
    return any(
        [word for word in NAMED.sub("", spelling).split() if word not in ("another", "autre", "une", "otra")] == start
        for spelling in _spellings(rating)
    )
