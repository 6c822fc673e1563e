"""Names unknown labels that the texts about several actions have in common, and says if no action has progress."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.columns import TEXTS
from planpress.importing.detail_entries import DetailEntry
from planpress.importing.heading_words import heading_role
from planpress.importing.headings_ahead import last_year
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import begins_with_a_sentence
from planpress.importing.lexicon import key
from planpress.importing.nothing import is_nothing
from planpress.importing.paragraph_headings import RUN_IN, SIGN
from planpress.importing.tables.times import NO_TIME, read_time
from planpress.model.scalars import quoted

MOST_WORDS = 5
"""The maximum number of words in a label."""
LONGEST = 60
"""The maximum number of characters in a label and its sign."""
SEVERAL = 2
SEVERAL_IN_CELLS = 3
"""The number of actions that have a label; under headings of a table, more of them."""
BEHIND_A_SENTENCE = re.compile(r"(?<=[.!?;\u00bb\u201d)])\s+(?=[^\W\d_])")


@dataclass
class _CommonLabel:
    """A label as first printed, its place, and the positions of the actions that have it."""

    words: str
    place: str
    actions: set[int] = field(default_factory=set)


def tell_common_labels(
    entries: Sequence[DetailEntry],
    labels: LabelReader,
    told: Sequence[Uncertainty],
    tell: Callable[[str, str], None],
    *,
    in_cells: bool,
) -> None:
    """Name in one line the labels that at least half of the actions have in their texts, and say if none has progress.

    A label stands alone on its line, or before a colon, a dash or a full stop, at the beginning of a text or behind
    a sentence.

    Args:
        entries: The actions, with texts that are divided already.
        labels: Recognises the labels of ratings.
        told: What was said already; labels that it quotes are not named again.
        tell: The function that adds an uncertainty, given its place and its words.
        in_cells: Whether the texts are cells under headings.
    """
    found: dict[str, _CommonLabel] = {}
    for position, entry in enumerate(entries):
        for role in TEXTS:
            for words, place in _labels_in(entry.cells.get(role, ())):
                found.setdefault(key(words), _CommonLabel(words, place)).actions.add(position)
    least = max(SEVERAL_IN_CELLS if in_cells else SEVERAL, (len(entries) + 1) // 2)
    said = "\n".join(doubt.words for doubt in told)
    common = [label for label in found.values() if len(label.actions) >= least
              and quoted(label.words) not in said and _is_unknown(label.words, labels)]  # fmt: skip
    if common:
        shown = ", ".join(quoted(label.words) for label in common)
        words = f"label {shown} was not recognised, so it was"
        words = f"labels {shown} were not recognised, so they were" if len(common) > 1 else words
        actions = set[int]().union(*(label.actions for label in common))
        tell(common[0].place, f"the {words} kept in the text of {len(actions)} actions")
    if not in_cells:
        _tell_only_comments(entries, tell)


def _tell_only_comments(entries: Sequence[DetailEntry], tell: Callable[[str, str], None]) -> None:
    """Say that the texts of several actions are comments, as below "Details", and no action has progress."""
    comments = [entry.cells["comments"] for entry in entries if entry.cells.get("comments")]
    if len(comments) >= SEVERAL and not any(entry.cells.get("summary") for entry in entries):
        tell(comments[0][0].place, "the actions have comments, but no progress, so the comments may be the progress")


def _labels_in(paragraphs: Sequence[TextParagraph]) -> Iterator[tuple[str, str]]:
    """Yield the words that may be labels in the texts of an action, with their places."""
    lines = [(line.strip(), paragraph.place) for paragraph in paragraphs
             for line in "".join(run.text for run in paragraph.runs).split("\n") if line.strip()]  # fmt: skip
    for number, (line, place) in enumerate(lines):
        alone = line.rstrip(":\u17d6 ")
        if number + 1 < len(lines) and _may_be_a_label(alone) and not SIGN.search(alone):
            yield alone, place
            continue
        if (run_in := RUN_IN.match(line)) and _may_be_a_label(run_in[1]):
            yield run_in[1], place
        for start in (0, *(match.end() for match in BEHIND_A_SENTENCE.finditer(line))):
            sign = SIGN.search(line, start, start + LONGEST)
            words = line[start : sign.start()].strip() if sign else ""
            if _may_be_a_label(words):
                yield words, place


def _may_be_a_label(words: str) -> bool:
    """Tell whether words are few, without figures and signs of sentences, and begin with a letter that is not small."""
    few = len(words) <= LONGEST and 0 < len(words.split()) <= MOST_WORDS
    return few and words[0].isalpha() and not words[0].islower() and not re.search(r"[\d.;,!?]", words)


def _is_unknown(words: str, labels: LabelReader) -> bool:
    """Tell whether words are neither a label of progress, a rating, a time nor words for nothing."""
    known = (
        heading_role(words) == "summary" or labels.named(words) or is_nothing(words) or begins_with_a_sentence(words)
    )
    return not known and not last_year(words) and read_time(words) is NO_TIME
