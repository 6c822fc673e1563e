"""Prepares the lines of Part A: overall ratings stand alone, and ratings by others than the assessors are left out."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from planpress.exchange.office import TableRow, TextParagraph, TextRun, Uncertainty
from planpress.importing.heading_words import LONGEST, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import begins_with_a_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.line_labels import label_of
from planpress.importing.open_ratings import is_open, without_open_ratings
from planpress.importing.overall_lines import A_PAIR, divided_line, overall_line, with_joined_ratings
from planpress.importing.overall_sentences import RATING, SENTENCES
from planpress.importing.paragraph_headings import without_beginning
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.raters import rater
from planpress.importing.synopsis_headings import OUTLOOK, PROGRESS, SUMMARY, heading_section
from planpress.importing.tabbed_lines import joined
from planpress.model import Plan
from planpress.model.scalars import quoted

COUNTER = re.compile(r"\s*\(?(\d{1,2})[.)]\s+(?=\D)")
"""A number typed before a paragraph."""
SEVERAL = 2
"""The minimum number of labels that divide Part A."""


def synopsis_lines(
    paragraphs: Iterable[TextParagraph], labels: LabelReader, plan: Plan, told: list[Uncertainty]
) -> list[TextParagraph]:
    """Return the lines of Part A, with headings of ratings joined to the labels below them, or left out without one.

    Args:
        paragraphs: The paragraphs of Part A.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        told: Where to add what is uncertain.
    """
    counted = _without_counters(list(paragraphs), labels, plan)
    divided = [line for paragraph in counted for line in _behind_sentences(paragraph, labels, plan)]
    lines: list[TextParagraph] = []
    for line in with_joined_ratings(divided, labels, plan):
        if not overall_line(line, labels, plan) and _is_rated_by_others(line, plan):
            words = f"{quoted(line.words)} is not the Party's rating in this report, so it was left out"
            told.append(Uncertainty(line.place, words, "check this in the document"))
        else:
            lines.append(line)
    return list(without_open_ratings(lines, told))


def gives_only_a_rating(item: Item, read: Collection[str]) -> bool:
    """Tell whether an item gives only an overall rating, or is the heading of the line with the rating below it.

    Args:
        item: The paragraph or row.
        read: The lines that give only an overall rating, in which headings and ratings are joined.
    """
    if isinstance(item, TextParagraph):
        heading = f"{item.words.rstrip(' :')}: "
        return item.words in read or any(line.startswith(heading) for line in read)
    if len(item.filled) != A_PAIR:
        return False
    label, value = (cell.text for cell in item.filled)
    heading = f"{label.rstrip(' :')}:"
    return any(line.startswith(heading) and line[len(heading) :].split() == value.split() for line in read)


def with_overall_rows(items: Iterable[Item], labels: LabelReader, plan: Plan) -> Iterator[Item]:
    """Yield paragraphs and rows; a row with the heading and the value of an overall rating becomes a line.

    Args:
        items: The paragraphs and rows of Part A.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    for item in items:
        if isinstance(item, TableRow) and len(item.filled) > 1 and (overall_line(item, labels, plan) or is_open(item)):
            yield joined(item, " " if item.filled[0].text.endswith((":", "\u17d6")) else ": ")
        else:
            yield item


def with_unknown_labels(
    unknown: Mapping[str, Sequence[TextParagraph]],
    paragraphs: Sequence[TextParagraph],
    labels: LabelReader,
    plan: Plan,
) -> dict[str, list[TextParagraph]]:
    """Return the unknown headings of Part A and, if most texts begin with a label, the unknown labels, by section.

    Args:
        unknown: The lines that look like headings, by section.
        paragraphs: The lines of Part A.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    result = {section: list(lines) for section, lines in unknown.items()}
    heads = [line for lines in unknown.values() for line in lines]
    texts = [line for line in paragraphs
             if line.level is None and line not in heads and not overall_line(line, labels, plan)]  # fmt: skip
    found = [(line, words) for line in texts if (words := label_of(line)) and not words[0].islower()]
    if len(found) < SEVERAL or len(found) * 2 <= len(texts):
        return result
    section = SUMMARY
    for line, words in found:
        named = heading_section(words)
        section = named if named in (SUMMARY, PROGRESS, OUTLOOK) else section
        if not named:
            result.setdefault(section, []).append(TextParagraph((TextRun(words),), line.place))
    return result


def _without_counters(paragraphs: list[TextParagraph], labels: LabelReader, plan: Plan) -> list[TextParagraph]:
    """Return paragraphs without numbers typed before them, as in "1. Overall rating: On track", if they count up.

    The number of a rating that has a place of its own would otherwise stay without its text.
    """
    found = [COUNTER.match("".join(run.text for run in paragraph.runs)) for paragraph in paragraphs]
    numbers = [int(match[1]) for match in found if match]
    if numbers != list(range(1, len(numbers) + 1)):
        return paragraphs
    bare = [without_beginning(paragraph, match.end()) if match else paragraph
            for paragraph, match in zip(paragraphs, found, strict=True)]  # fmt: skip
    rated = any(match and overall_line(line, labels, plan) for line, match in zip(bare, found, strict=True))
    return bare if rated else paragraphs


def _behind_sentences(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> Iterator[TextParagraph]:
    """Yield a paragraph, divided before an overall rating at its end, as in "We met. Overall rating: On track"."""
    text = "".join(run.text for run in paragraph.runs)
    last = list(SENTENCES.finditer(text.rstrip()))[-1:]
    before, behind = pieces(paragraph, [last[0].end()]) if last else (paragraph, paragraph)
    yield from (before, behind) if last and overall_line(behind, labels, plan) else (paragraph,)


def _is_rated_by_others(line: TextParagraph, plan: Plan) -> bool:
    """Tell whether a line only gives, or asks for, the rating by somebody other than the Party."""
    label, value = divided_line(line)
    label = label or line.words
    if max(len(label), len(value)) > LONGEST or is_sentence(label) or begins_with_a_sentence(label):
        return False
    return bool(RATING.search(label)) and rater(label, plan) not in ("", plan.assessors[0].id)
