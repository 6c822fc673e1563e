"""Finds the labels of a form by their repetition from action to action: "Mark: On track" below each name."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.bullets import bulleted
from planpress.importing.columns import TEXTS
from planpress.importing.detail_entries import DetailEntry
from planpress.importing.heading_words import heading_role, is_sentence
from planpress.importing.headings_ahead import last_year
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import cuts_around_ratings
from planpress.importing.lexicon import key
from planpress.importing.line_labels import (
    MOST_BEFORE_A_RATING,
    MOST_WORDS,
    is_value,
    label_alone,
    label_of,
    value_of,
)
from planpress.importing.listed_ratings import ListedRatings
from planpress.importing.offices import is_only_an_office
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.rater_words import is_earlier, is_of_others
from planpress.importing.raters import OTHERS, names_the_party, only_assessor, rater
from planpress.importing.tables.times import NO_TIME, read_time
from planpress.importing.tables.unknown_columns import is_of_something_else
from planpress.model import Plan
from planpress.model.scalars import quoted

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
        bodies: Unknown labels in front of offices.
    """

    ratings: frozenset[str] = frozenset()
    progress: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()


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
        is_listed: Whether the first line is an entry of a list.
        offices: The number of lines with nothing but offices behind the label.
        alone: The number of lines with nothing but the label and a colon.
    """

    words: str
    line: str
    place: str
    actions: set[int] = field(default_factory=set)
    lines: int = 0
    rated: int = 0
    announces: bool = False
    is_listed: bool = False
    offices: int = 0
    alone: int = 0


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
    listed = ListedRatings(lambda line: _label_of_rating(line, labels, plan))
    found = _labels_in(entries, labels, plan, listed)
    if not in_cells:
        _tell_joined(found.values(), tell)
    for line in listed.labels().values():
        words = label_of(replace(line, level=None), MOST_BEFORE_A_RATING)
        tell(line.place, f"{quoted(words)} was read as the label of the Party's ratings")
    open_labels = {
        folded: label for folded, label in found.items()
        if not (folded in listed.labels() or heading_role(label.words) or _is_of_others(label.words, plan))
    }  # fmt: skip
    count = len(entries)
    ratings = {folded: label for folded, label in open_labels.items() if _is_of_ratings(label, count)}
    bodies = {folded: label for folded, label in open_labels.items()
              if folded not in ratings and not in_cells and _is_of_bodies(label)}  # fmt: skip
    for label in ratings.values():
        tell(label.place, f"{quoted(label.words)} was read as the label of the Party's ratings")
    for label in bodies.values():
        tell(label.place, f"{quoted(label.words)} was read as the heading of bodies in charge")
    kept = [label for folded, label in open_labels.items() if folded not in ratings and folded not in bodies]
    _tell_kept(kept, 0 if in_cells else count, found.values(), tell)
    announcing = frozenset(folded for folded, label in found.items() if label.announces)
    least = SEVERAL if in_cells else min(SEVERAL, count)
    progress = _labels_of_progress(entries, labels, least)
    return RepeatedLabels(frozenset([*listed.labels(), *ratings]), progress, announcing, frozenset(bodies))


def _labels_in(
    entries: Sequence[DetailEntry], labels: LabelReader, plan: Plan, listed: ListedRatings
) -> dict[str, _Label]:
    """Return the labels in the texts about actions, folded, and add the entries of lists to those that may be rated."""
    found: dict[str, _Label] = {}
    for position, entry in enumerate(entries):
        lines = list(_without_values(_lines(entry, labels), labels))
        typed = list(bulleted(lines))
        rated = bool(labels.read(entry.words("rating")).rating) or any(_has_rating(line, labels) for line in typed)
        if not rated:
            listed.add(typed)
        for line, words, value in _with_labels(lines, labels):
            first = _Label(words, line.words, line.place, is_listed=line.level is not None)
            label = found.setdefault(key(words), first)
            label.actions.add(position)
            label.lines += 1
            label.rated += not rated and bool(labels.read(value, remark=False).rating)
            label.announces |= _has_rating(line, labels)
            label.offices += is_only_an_office(value, plan)
            label.alone += line.words.endswith(COLONS)
    return found


def _is_of_ratings(label: _Label, count: int) -> bool:
    """Tell whether most lines of a label, which only one of several actions may have, give a missing rating."""
    is_usual = len(label.actions) >= SEVERAL or count == 1
    return is_usual and not label.is_listed and not last_year(label.words) and label.rated * 2 > label.lines


def _is_of_bodies(label: _Label) -> bool:
    return len(label.actions) >= SEVERAL and label.offices == label.lines and _may_lead(label.words)


def _tell_kept(kept: Iterable[_Label], count: int, found: Iterable[_Label], tell: Callable[[str, str], None]) -> None:
    """Name the unknown labels that stay in the texts.

    Args:
        kept: These labels.
        count: The number of actions whose labels count if half of them have one; 0 in the cells of a table.
        found: All labels.
        tell: The function that adds an uncertainty.
    """
    are_stacked = sum(label.alone > 0 and len(label.actions) >= SEVERAL for label in found) >= SEVERAL
    printed: list[_Label] = []
    for label in kept:
        if count and len(label.actions) >= SEVERAL and len(label.actions) * 2 >= count:
            words = f"kept in the text of {len(label.actions)} actions"
            tell(label.place, f"the label {quoted(label.words)} was not recognised, so it was {words}")
        elif label.rated:
            tell(label.place, f"{quoted(label.line)} contains the label of a rating, but was kept in the text")
        elif not label.is_listed and (_is_entry(label) or (label.alone and are_stacked)):
            printed.append(label)
    _tell_entries(printed, tell)


def _label_of_rating(line: TextParagraph, labels: LabelReader, plan: Plan) -> str:
    """Return the unknown label of a line in front of a rating; "" if it has none."""
    if not labels.read(value_of(line), remark=False).rating:
        return ""
    words = label_of(line, MOST_BEFORE_A_RATING)
    return "" if heading_role(words) or last_year(words) or _is_of_others(words, plan) else words


def _labels_of_progress(entries: Sequence[DetailEntry], labels: LabelReader, least: int) -> frozenset[str]:
    """Return the labels of progress, folded, that at least some number of actions have, also behind bullets."""
    found: dict[str, set[int]] = {}
    for position, entry in enumerate(entries):
        for line in bulleted(_lines(entry, labels)):
            words = label_of(replace(line, level=line.level or None), MOST_BEFORE_A_RATING)
            if words and heading_role(words) == "summary":
                found.setdefault(key(words), set()).add(position)
    return frozenset(folded for folded, actions in found.items() if len(actions) >= least)


def _with_labels(lines: Sequence[TextParagraph], labels: LabelReader) -> Iterator[tuple[TextParagraph, str, str]]:
    """Yield the lines that begin with a label, with the label and what is behind or below it."""
    for line, below in zip_longest(lines, lines[1:]):
        value = value_of(line) or (below.words if below else "")
        is_rated = bool(labels.read(value, remark=False).rating)
        words = label_of(line, MOST_BEFORE_A_RATING)
        if words and (is_rated or len(words.split()) <= MOST_WORDS or heading_role(words)):
            yield line, words, value
        elif below and labels.named(below.words) and (words := label_alone(line)):
            yield line, words, below.words


def _tell_joined(found: Iterable[_Label], tell: Callable[[str, str], None]) -> None:
    """Name different labels of the same kind of text that several actions have side by side, as for two progresses."""
    by_role: dict[str, list[_Label]] = {}
    for label in found:
        if (role := heading_role(label.words)) in TEXTS:
            by_role.setdefault(role, []).append(label)
    for alike in by_role.values():
        beside = [label for label in alike if any(
            len(label.actions & other.actions) >= SEVERAL for other in alike if other is not label)]  # fmt: skip
        if beside:
            shown = " and ".join(quoted(label.words) for label in beside)
            tell(beside[0].place, f"the texts under {shown} were read as the same kind of text, and joined")


def _may_lead(label: str) -> bool:
    """Tell whether an unknown label in front of offices speaks of nothing but these, such as money or partners."""
    return not is_of_something_else(label)


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


def _lines(entry: DetailEntry, labels: LabelReader) -> Iterator[TextParagraph]:
    """Yield the lines of the texts about an action; a rating with its label between sentences is one of them."""
    for role in TEXTS:
        for paragraph in bulleted(entry.cells.get(role, ())):
            text = "".join(run.text for run in paragraph.runs)
            cuts = [0, *cuts_around_ratings(text, labels), None]
            yield from (TextParagraph((TextRun(line),), paragraph.place, paragraph.number, paragraph.level)
                        for start, end in pairwise(cuts) for line in text[start:end].split("\n")
                        if line.strip())  # fmt: skip


def _without_values(lines: Iterable[TextParagraph], labels: LabelReader) -> Iterator[TextParagraph]:
    """Yield lines without the labelled values below an indicator."""
    below_indicator = False
    for line in lines:
        if below_indicator and is_value(line, labels):
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
