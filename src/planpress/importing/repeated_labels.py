"""Finds the labels of a form by their repetition from action to action: "Mark: On track" below each name."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.bullets import bulleted
from planpress.importing.columns import TEXTS
from planpress.importing.detail_entries import DetailEntry
from planpress.importing.heading_words import LONGEST, heading_role, is_sentence
from planpress.importing.heading_years import without_year
from planpress.importing.headings_ahead import last_year
from planpress.importing.labelled_values import has_labelled_values
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import begins_with_a_sentence, cuts_around_ratings
from planpress.importing.lexicon import key
from planpress.importing.listed_ratings import ListedRatings
from planpress.importing.paragraph_headings import SIGN, paragraph_heading
from planpress.importing.rater_words import is_earlier, is_of_others
from planpress.importing.raters import OTHERS, names_the_party, only_assessor, rater
from planpress.importing.tables.times import NO_TIME, read_time
from planpress.model import Plan
from planpress.model.scalars import quoted

MOST_WORDS = 5
"""The maximum number of words in a label."""
MOST_BEFORE_A_RATING = 8
"""The maximum number of words in a label that a rating follows, as in "State at the end of the period: On track"."""
SEVERAL = 2
COLONS = (":", "\u17d6")
LONGEST_ENTRY = 100
"""The maximum number of characters in a line with the label and the value of an entry of a form."""


@dataclass(frozen=True)
class RepeatedLabels:
    """The labels that several actions have, folded.

    Args:
        ratings: Unknown labels in front of ratings.
        progress: Labels of progress that are kept in the texts where they are not repeated, such as "Results".
        announcing: Known labels that a rating follows somewhere, so that other words behind them stand for one too.
    """

    ratings: frozenset[str] = frozenset()
    progress: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()


NO_LABELS = RepeatedLabels()


@dataclass
class _Label:
    """A label in the texts about actions.

    Args:
        words: The label as first printed.
        line: The first line that begins with it.
        place: Where that is.
        actions: The positions of the actions that have it.
        lines: The number of lines that begin with it.
        rated: How many of these lines have a rating of an action that has no other.
        announces: Whether the label is a known one of ratings, and a rating follows it.
    """

    words: str
    line: str
    place: str
    actions: set[int] = field(default_factory=set)
    lines: int = 0
    rated: int = 0
    announces: bool = False


def repeated_labels(
    entries: Sequence[DetailEntry],
    labels: LabelReader,
    plan: Plan,
    tell: Callable[[str, str], None],
    *,
    in_cells: bool,
) -> RepeatedLabels:
    """Find the labels that the texts about several actions have, and say which of them are not known.

    Args:
        entries: The actions, with texts that are not divided yet.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        tell: The function that adds an uncertainty, given its place and its words.
        in_cells: Whether the texts are cells under headings, where other labels may divide a text.
    """
    found: dict[str, _Label] = {}
    listed = ListedRatings(lambda line: _label_of_rating(line, labels, plan))
    for position, entry in enumerate(entries):
        lines = list(_without_values(_lines(entry, labels)))
        typed = list(bulleted(lines))
        rated = bool(labels.read(entry.words("rating")).rating) or any(_has_rating(line, labels) for line in typed)
        if not rated:
            listed.add(typed)
        for line in lines:
            is_rated = bool(labels.read(_value(line), remark=False).rating)
            if not (words := label_of(line, MOST_BEFORE_A_RATING if is_rated else MOST_WORDS)):
                continue
            label = found.setdefault(key(words), _Label(words, line.words, line.place))
            label.actions.add(position)
            label.lines += 1
            label.rated += not rated and is_rated
            label.announces |= _has_rating(line, labels)
    ratings = {*listed.labels()}
    for line in listed.labels().values():
        words = label_of(replace(line, level=None), MOST_BEFORE_A_RATING)
        tell(line.place, f"{quoted(words)} was read as the label of the Party's ratings")
    printed: list[_Label] = []
    for folded, label in found.items():
        repeated = not in_cells and len(label.actions) >= SEVERAL and len(label.actions) * 2 >= len(entries)
        if heading_role(label.words) or _is_of_others(label.words, plan):
            continue
        if (
            not last_year(label.words)
            and label.rated * 2 > label.lines
            and (len(label.actions) >= SEVERAL or len(entries) == 1)
        ):
            ratings.add(folded)
            tell(label.place, f"{quoted(label.words)} was read as the label of the Party's ratings")
        elif repeated:
            kept = f"kept in the text of {len(label.actions)} actions"
            tell(label.place, f"the label {quoted(label.words)} was not recognised, so it was {kept}")
        elif label.rated:
            tell(label.place, f"{quoted(label.line)} contains the label of a rating, but was kept in the text")
        elif _is_entry(label):
            printed.append(label)
    _tell_entries(printed, tell)
    announcing = frozenset(folded for folded, label in found.items() if label.announces)
    least = SEVERAL if in_cells else min(SEVERAL, len(entries))
    return RepeatedLabels(frozenset(ratings), _labels_of_progress(entries, labels, least), announcing)


def _label_of_rating(line: TextParagraph, labels: LabelReader, plan: Plan) -> str:
    """Return the unknown label of a line in front of a rating; "" if it has none."""
    if not labels.read(_value(line), remark=False).rating:
        return ""
    words = label_of(line, MOST_BEFORE_A_RATING)
    return "" if heading_role(words) or last_year(words) or _is_of_others(words, plan) else words


def _labels_of_progress(entries: Sequence[DetailEntry], labels: LabelReader, least: int) -> frozenset[str]:
    """Return the labels of progress, folded, that at least some number of actions have, also behind bullets."""
    found: dict[str, set[int]] = {}
    for position, entry in enumerate(entries):
        for line in bulleted(_lines(entry, labels)):
            words = label_of(replace(line, level=line.level or None))
            if words and heading_role(words) == "summary":
                found.setdefault(key(words), set()).add(position)
    return frozenset(folded for folded, actions in found.items() if len(actions) >= least)


def label_of(line: TextParagraph, most: int = MOST_WORDS) -> str:
    """Return the few words before the colon or dash at the beginning of a line; "" if there are none.

    Args:
        line: The line, which is not an entry of a list.
        most: The maximum number of words.
    """
    text = line.text
    sign = SIGN.search(text, 0, LONGEST) if line.level is None else None
    words = text[: sign.start()].strip() if sign else ""
    is_label = words[:1].isalpha() and len(words.split()) <= most
    is_label = is_label and not (any(map(str.isdigit, without_year(words))) or begins_with_a_sentence(words))
    return words if is_label else ""


def rating_label(line: TextParagraph) -> str:
    """Return the words, folded, that may be an unknown label of a rating in front of it; "" if there are none.

    Args:
        line: The line, which may be an entry of the upper level of a list.
    """
    return key(label_of(replace(line, level=line.level or None), MOST_BEFORE_A_RATING))


def _is_entry(label: _Label) -> bool:
    """Tell whether a label is in a short line such as "Source of funds: EUR 3 million", not in a sentence."""
    behind = label.line[len(label.words) :].lstrip()
    has_value = behind.startswith(COLONS) and bool(behind[1:].strip())
    is_time = bool(last_year(label.words)) or read_time(label.words) is not NO_TIME
    return has_value and len(label.line) <= LONGEST_ENTRY and not is_sentence(label.line) and not is_time


def _tell_entries(labels: Sequence[_Label], tell: Callable[[str, str], None]) -> None:
    """Name in one line the unknown labels of entries of a form, which stay in the texts."""
    if not labels:
        return
    shown = ", ".join(quoted(label.words) for label in labels)
    several = len(labels) > 1
    said = (
        f"labels {shown} were not recognised, so they were"
        if several
        else f"label {shown} was not recognised, so it was"
    )
    tell(labels[0].place, f"the {said} kept in the text")


def _value(line: TextParagraph) -> str:
    sign = SIGN.search(line.text, 0, LONGEST)
    return line.text[sign.end() :] if sign else line.text


def _lines(entry: DetailEntry, labels: LabelReader) -> Iterator[TextParagraph]:
    """Yield the lines of the texts about an action; a rating with its label between sentences is one of them."""
    for role in TEXTS:
        for paragraph in entry.cells.get(role, ()):
            text = "".join(run.text for run in paragraph.runs)
            cuts = [0, *cuts_around_ratings(text, labels), None]
            yield from (TextParagraph((TextRun(line),), paragraph.place, paragraph.number, paragraph.level)
                        for start, end in pairwise(cuts) for line in text[start:end].split("\n")
                        if line.strip())  # fmt: skip


def _without_values(lines: Iterable[TextParagraph]) -> Iterator[TextParagraph]:
    """Yield lines without the labelled values below an indicator."""
    below_indicator = False
    for line in lines:
        if below_indicator and has_labelled_values([line.words]):
            continue
        heading = paragraph_heading(line)
        below_indicator = heading is not None and heading.role == "indicator"
        yield line


def _has_rating(line: TextParagraph, labels: LabelReader) -> bool:
    """Tell whether a line has a known label of ratings and a rating."""
    heading = paragraph_heading(line)
    known = heading is not None and heading.role in ("rating", "evaluation")
    return bool(known and heading and heading.text and labels.read(heading.text.words).rating)


def _is_of_others(label: str, plan: Plan) -> bool:
    """Tell whether a label names somebody, or an earlier report."""
    named = only_assessor(label, plan) or names_the_party(label, plan)
    return is_earlier(label) or is_of_others(label) or rater(label, plan) == OTHERS or bool(named)
