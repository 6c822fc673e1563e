"""Compares action titles as printed in Part B and Part C."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from planpress.model import Action, Path, Severity
from planpress.model.message import Message, Worded, message
from planpress.rules.parts import PARTS
from planpress.rules.reading.capitals import EXPANDED
from planpress.rules.reading.languages import READ, matches
from planpress.rules.reading.words import content, stem
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

SLIGHT_WORDS = 3
"""The maximum number of words lost or added in a change of scope; titles with more differences are worded
differently."""
SLIGHT_SHARE = 0.34
"""The largest share of the longer title that these words may make up."""
MANY_WORDS = 60
"""If two titles differ in more words than this, they are not searched for different spellings of the same word."""
LONG_WORD = 60
"""A run of more letters than this is not a word."""
SAME_WORD = 0.8
"""Words that are more similar than this are spellings of the same word."""


@rule("PRT301", Severity.NOTE, READ)
def titles_of_the_parts_agree(subject: Subject) -> Iterator[Remark]:
    """Part B and Part C word the title of an action differently.

    The form names every action twice: in the table of Part B, and in Part C. Two wordings of one promise deserve a
    check, because readers may mistake them for two promises. This rule covers differences in wording, and titles that
    one part shortens. PRT302 reports individual meaningful words that are missing or added.

    Fails:

        actions:
          - title: Manage seizures of ivory
            printed:
              part_c: {title: Manage ivory seizures}

    Passes:

        actions:
          - title: Manage ivory seizures

    To fix it, check the title in both parts of the report. If the report does print two titles, keep both so that
    readers can see them, and accept the finding.

    Source: the reporting form, whose Part B places each action in the column of its rating, and whose
    Part C has a row for it.
    """
    for path, action, name, printed in _printed_titles(subject):
        title = subject.title(action)
        if title == printed or _scope(title, printed):
            continue
        lost, _ = _difference(title, printed)
        if len(lost) > SLIGHT_WORDS:
            differs = message(
                '%(part)s leaves %(words)s out of the title of "%(action)s"',
                part=name,
                action=action.id,
                words=_quoted_and_more(lost[:SLIGHT_WORDS]),
            )
        else:
            ours, theirs = _where_they_part(title, printed)
            differs = message(
                '%(part)s words the title of "%(action)s" differently: "%(theirs)s" instead of "%(ours)s"',
                part=name,
                action=action.id,
                theirs=theirs,
                ours=ours,
            )
        yield Remark(path, differs, "check the title in both parts")


@rule("PRT302", Severity.NOTE, READ)
def parts_promise_the_same(subject: Subject) -> Iterator[Remark]:
    """The title in one part omits or adds words that change what is promised.

    If two titles are identical except for a few meaningful words (at most three, and at most a third of all), those
    words change the action's scope: "investigations and monitoring" promises more than "investigations". Articles, word
    order, plurals and a name next to its abbreviation do not count.

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

    To fix it, find out which wording the plan itself uses. If the report really prints two titles, keep both, state
    under `notes` which one contains the promise, and accept the finding.
    """
    for path, action, name, printed in _printed_titles(subject):
        if scope := _scope(subject.title(action), printed):
            hint = "find out which wording the plan has, and say so under `notes`"
            yield Remark(path, _change_of_scope(action, name, *scope), hint)


def _change_of_scope(action: Action, part: Message, lost: list[str], gained: list[str]) -> Message:
    if not gained:
        return message(
            'the title of "%(action)s" loses %(lost)s in %(part)s: a change of scope',
            action=action.id,
            lost=_quoted(lost),
            part=part,
        )
    if not lost:
        return message(
            'the title of "%(action)s" adds %(added)s in %(part)s: a change of scope',
            action=action.id,
            added=_quoted(gained),
            part=part,
        )
    return message(
        'the title of "%(action)s" loses %(lost)s and adds %(added)s in %(part)s: a change of scope',
        action=action.id,
        lost=_quoted(lost),
        added=_quoted(gained),
        part=part,
    )


def _printed_titles(subject: Subject) -> Iterator[tuple[Path, Action, Message, str]]:
    """Yield each title that one part prints differently: its path, the action, the part's name, the title."""
    if not matches(subject.language, subject.reads):
        return
    for index, action in enumerate(subject.actions):
        for part, name in PARTS.items():
            printed = getattr(action.printed, part)
            if printed and printed.title:
                path = ("actions", index, "printed", part, "title")
                yield path, action, name, printed.title.wording(subject.language).words


def _difference(title: str, printed: str) -> tuple[list[str], list[str]]:
    """Return the meaningful words found only in the first title, and those found only in the second title."""
    left, right = (content(EXPANDED.sub(r"\2", text)) for text in (title, printed))
    left_stems, right_stems = {stem(word) for word in left}, {stem(word) for word in right}
    lost = [word for word in left if stem(word) not in right_stems]
    gained = [word for word in right if stem(word) not in left_stems]
    return _without_variants(lost, gained)


def _without_variants(lost: list[str], gained: list[str]) -> tuple[list[str], list[str]]:
    """Remove pairs that are spellings of the same word, such as two forms of an abbreviation."""
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
    """Return the lost and added words if there are a few compared with the rest; otherwise None."""
    lost, gained = _difference(title, printed)
    changed, whole = max(len(lost), len(gained)), max(len(content(title)), len(content(printed)))
    slight = 0 < changed <= min(SLIGHT_WORDS, SLIGHT_SHARE * whole)
    return (lost, gained) if slight else None


def _where_they_part(title: str, printed: str) -> tuple[str, str]:
    """Return the words between the common beginning and end of two titles, with one word on either side."""
    left, right = title.split(), printed.split()
    start = next((at for at, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), 0)
    pairs = zip(reversed(left[start:]), reversed(right[start:]), strict=False)
    end = next((at for at, pair in enumerate(pairs) if pair[0] != pair[1]), min(len(left), len(right)) - start)
    start, end = max(0, start - 1), max(0, end - 1)
    return " ".join(left[start : len(left) - end]), " ".join(right[start : len(right) - end])


def _quoted(words: list[str]) -> Worded:
    quoted = tuple(_in_quotes(word) for word in words)
    return Worded(", ".join(map(str, quoted)), quoted)


def _quoted_and_more(words: list[str]) -> Worded:
    # Translators: the end of a list of words that is not complete: "a", "b" and more
    return Worded(f"{_quoted(words)} and more", (*map(_in_quotes, words), message("more")))


def _in_quotes(word: str) -> Message:
    return message('"%(words)s"', words=word)
