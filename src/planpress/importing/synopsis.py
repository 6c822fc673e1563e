"""Reads Part A: the overall rating, the numbers of actions, the summary, the progress and the outlook."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, zip_longest

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.boxes import with_lines_of_boxes
from planpress.importing.bullets import bulleted
from planpress.importing.labels import LabelReader, ReadRating
from planpress.importing.lettered_parts import Item
from planpress.importing.name_lines import lines_where
from planpress.importing.overall_lines import (
    OverallLine,
    labels_something_else,
    overall_line,
    rating_line,
    ticked_line,
)
from planpress.importing.overall_sentences import judged_ratings, stated_ratings
from planpress.importing.placeholders import bracketed_text, is_placeholder, may_be_a_placeholder
from planpress.importing.rater_words import is_earlier
from planpress.importing.several_overall_ratings import several_ratings
from planpress.importing.synopsis_headings import (
    OUTLOOK,
    PROGRESS,
    SUMMARY,
    heading_section,
    looks_like_a_heading,
    section_heading,
)
from planpress.importing.synopsis_lines import synopsis_lines, with_overall_rows, with_unknown_labels
from planpress.importing.synopsis_tables import tables_as_texts
from planpress.importing.tabbed_lines import untabbed
from planpress.importing.texts import markdown
from planpress.importing.whole_sentences import ratings_of_the_whole
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

RATED = re.compile(
    r"\b(?:rating|rated|تقييم|notation|note|notée?|évaluation|calificaci[óo]n|califica\w*)\b(?:\s+(?:of|as|is|de|como|:))*\s*"
    r"[:\s]*([\"'\u2018\u201c\u00ab*]\s*[^\"'\u2019\u201d\u00bb*]{3,60}[\"'\u2019\u201d\u00bb*]"
    r"|[^\W\d_][\w/]++(?: [^\W\d_]++){0,4}+(?!\s?+(?:\[\s?+[xX]?\s?+\]|[\u2610-\u2612])))",
    re.IGNORECASE,
)
MOVED = re.compile(r"\b(?:from|de|du|desde)\b(?P<before>.{3,80}?)\b(?:to|à|au|a)\b(?P<after>.{3,80})", re.IGNORECASE)
"""A change from one rating to another."""
JUDGED = re.compile(
    r"\b(?:overall|assess\w*|evaluat\w*|consider\w*|globale?(?:ment)?|estim\w*|\u00e9value\w*|en general)\b",
    re.IGNORECASE,
)
"""Words in a sentence that judges the plan as a whole."""
COUNTING = re.compile(
    r"\d|\b(?:actions?|activit\w+|mesures?|medidas?|acci\u00f3n|acciones|all|most|some|none)\b", re.IGNORECASE
)
"""Words in a sentence that counts actions."""
PLAN = re.compile(
    r"\b(?:overall|plan|niap|pani|panm|implementation|mise en \u0153uvre|aplicaci\u00f3n)\b", re.IGNORECASE
)
QUOTED = re.compile("[\"'\u2018\u201c\u00ab]\\s*([^\"'\u2019\u201d\u00bb]{3,60}?)\\s*[\"'\u2019\u201d\u00bb]")
COUNTED = re.compile(r"\b(\d{1,3})(?:\s+(?:of|out of|sur|de(?: las| los)?)\s+(?:the\s+)?(\d{1,3}))?\b")
MOST_CANDIDATES = 50
"""The maximum number of ratings that are looked for in a paragraph."""
BEFORE = 400
"""How many characters before a rating are searched for what it is about."""


@dataclass
class Synopsis:
    """What Part A says.

    Args:
        overall: The overall rating by the Party.
        others: The overall ratings by other assessors.
        totals: The number of actions by rating, if a sentence gives numbers that add up to all actions.
        summary: The paragraphs before the first heading.
        progress: The paragraphs under "Progress to date".
        outlook: The paragraphs under "Future outlook".
        read: The lines that give only an overall rating.
        uncertainties: What a person should look at.
    """

    overall: ReadRating = field(default_factory=ReadRating)
    others: dict[str, ReadRating] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)
    summary: list[str] = field(default_factory=list)
    progress: list[str] = field(default_factory=list)
    outlook: list[str] = field(default_factory=list)
    read: set[str] = field(default_factory=set)
    uncertainties: list[Uncertainty] = field(default_factory=list)


def read_synopsis(items: list[Item], labels: LabelReader, plan: Plan) -> Synopsis:
    """Read Part A.

    Args:
        items: Its paragraphs and rows.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    synopsis = Synopsis()
    name, section = SUMMARY, synopsis.summary
    lists = {SUMMARY: synopsis.summary, PROGRESS: synopsis.progress, OUTLOOK: synopsis.outlook}
    unknown: dict[str, list[TextParagraph]] = {}
    shown = list(with_overall_rows(untabbed(items), labels, plan))
    synopsis.uncertainties += tables_as_texts(shown)
    printed_lines = (line for paragraph in _paragraphs(shown)
                     for line in lines_where(paragraph, lambda words: bool(heading_section(words))))  # fmt: skip
    boxed = with_lines_of_boxes(list(bulleted(printed_lines)), labels, synopsis.uncertainties)
    paragraphs = synopsis_lines(boxed, labels, plan, synopsis.uncertainties)
    rating_lines = [line for paragraph in paragraphs if (line := rating_line(paragraph, labels, plan))]
    lines = (overall_line(paragraph, labels, plan) for paragraph in paragraphs)
    certain = {line.assessor for line in lines if line and line.is_certain}
    for printed, below in zip_longest(paragraphs, paragraphs[1:]):
        paragraph = printed
        if heading := section_heading(printed, below, labels):
            name, section = heading.section, lists[heading.section]
            if heading.words and not is_placeholder(printed.words):
                words = f"{quoted(heading.words)} has no place of its own, so it is in `summary` with the texts below"
                synopsis.uncertainties.append(Uncertainty(printed.place, words, "move them if they belong elsewhere"))
            elif heading.text is None and not heading.words:
                continue
            paragraph = heading.text or printed
        elif (
            not is_placeholder(printed.words)
            and looks_like_a_heading(printed, below, labels, plan)
            and not overall_line(printed, labels, plan)
        ):
            unknown.setdefault(name, []).append(printed)
        if is_placeholder(paragraph.words):
            words = f"the words {quoted(paragraph.words)} of the template were left out"
            synopsis.uncertainties.append(Uncertainty(paragraph.place, words))
            continue
        line = overall_line(paragraph, labels, plan) or ticked_line(paragraph, labels, plan)
        if not line and len(rating_lines) == 1 and not certain:
            line = rating_line(paragraph, labels, plan)
        if line and (line.is_certain or line.assessor not in certain) and _is_only_overall(synopsis, line, plan):
            continue
        synopsis.uncertainties += [bracketed_text(paragraph)] if may_be_a_placeholder(paragraph.words) else []
        text = markdown(paragraph.runs)
        if text and paragraph.level and section:
            section[-1] = f"{section[-1]}\n{'  ' * (paragraph.level - 1)}- {text}"
        elif text:
            section.append(text)
        if not line:
            _overall(synopsis, paragraph, labels, plan)
        _totals(synopsis, paragraph, labels)
    _tell_headings(synopsis, with_unknown_labels(unknown, paragraphs, labels, plan))
    _judged_as_a_whole(synopsis, paragraphs, labels, plan)
    return synopsis


def _paragraphs(items: Iterable[Item]) -> list[TextParagraph]:
    paragraphs: list[TextParagraph] = []
    for item in items:
        if isinstance(item, TableRow):
            paragraphs += [paragraph for cell in item.filled for paragraph in cell.paragraphs if paragraph.words]
        elif item.words:
            paragraphs.append(item)
    return paragraphs


def _tell_headings(synopsis: Synopsis, unknown: Mapping[str, Sequence[TextParagraph]]) -> None:
    """Say which lines look like headings that are not known, once for each section."""
    for section, lines in unknown.items():
        shown = ", ".join(quoted(line.words) for line in lines)
        looks = "looks like a heading that is" if len(lines) == 1 else "look like headings that are"
        words = f"{shown} {looks} not known, so the texts below stay in `{section}`"
        synopsis.uncertainties.append(Uncertainty(lines[0].place, words, "move texts that belong elsewhere"))


def _overall(synopsis: Synopsis, paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> None:
    if doubt := several_ratings(paragraph, labels):
        synopsis.uncertainties.append(Uncertainty(paragraph.place, doubt, "write the right one under `overall`"))
        return
    if not synopsis.overall.rating and (moved := _moved(paragraph.words, labels)):
        synopsis.overall = moved
        words = f"the overall rating changed to {quoted(moved.printed)}, which was used"
        synopsis.uncertainties.append(Uncertainty(paragraph.place, words, "correct `overall` if needed"))
        return
    candidates = [match[1] for match in islice(RATED.finditer(paragraph.words), MOST_CANDIDATES)
                  if not _is_beside(paragraph.words[max(0, match.start() - BEFORE) : match.start()])
                  and not labels_something_else(paragraph.words[: match.start()], match[0], plan)]  # fmt: skip
    candidates += stated_ratings(paragraph.words, labels)
    judged = list(judged_ratings(paragraph.words, labels))
    if not synopsis.overall.rating and (judged or JUDGED.search(paragraph.words)):
        judged += [label for sentence in re.split(r"(?<=[.!?])\s+", paragraph.words)
                  if JUDGED.search(sentence) and not COUNTING.search(sentence)
                  for label in QUOTED.findall(sentence) if labels.likely(label)]  # fmt: skip
        if judged:
            words = f"{quoted(judged[0])} was read as the overall rating"
            synopsis.uncertainties.append(Uncertainty(paragraph.place, words, "correct `overall` if needed"))
        candidates += judged[:1]
    for candidate in candidates:
        if (read := labels.read(candidate)).rating:
            _take(synopsis, read, paragraph.place)


def _judged_as_a_whole(
    synopsis: Synopsis, paragraphs: Iterable[TextParagraph], labels: LabelReader, plan: Plan
) -> None:
    """Take the overall rating from a sentence about the whole plan with one label, if nothing else gives it."""
    if synopsis.overall.rating:
        return
    found = [(paragraph.place, *rated) for paragraph in paragraphs
             for rated in ratings_of_the_whole(paragraph.words, labels, plan)]  # fmt: skip
    rated = {labels.likely(label) for _, _, label in found}
    if len(rated) == 1 and "" not in rated:
        place, sentence, label = found[0]
        synopsis.overall = ReadRating(rated.pop(), label)
        words = f"{quoted(sentence)} was read as the overall rating"
        synopsis.uncertainties.append(Uncertainty(place, words, "correct `overall` if needed"))


def _take(synopsis: Synopsis, read: ReadRating, place: str) -> None:
    """Take an overall rating by the Party, unless another one comes before it."""
    if synopsis.overall.rating and synopsis.overall.rating != read.rating:
        words = f"Part A names a second overall rating, {quoted(read.printed)}; the first was used"
        synopsis.uncertainties.append(Uncertainty(place, words, "check this in the document"))
    elif not synopsis.overall.rating:
        synopsis.overall = read
        if read.doubt:
            synopsis.uncertainties.append(Uncertainty(place, read.doubt, "correct `overall` if needed"))


def _is_only_overall(synopsis: Synopsis, line: OverallLine, plan: Plan) -> bool:
    """Take the overall rating on a line of its own, and return whether nothing of the line is lost without its text."""
    known = line.assessor in synopsis.others or (
        line.assessor == plan.assessors[0].id and bool(synopsis.overall.rating)
    )
    if line.assessor == plan.assessors[0].id:
        _take(synopsis, line.read, line.place)
        is_read = synopsis.overall == line.read
    else:
        is_read = synopsis.others.setdefault(line.assessor, line.read) == line.read
    if is_read and not line.is_certain and not known:
        words = line.how_read(plan.assessors[0].id)
        synopsis.uncertainties.append(Uncertainty(line.place, words, "correct `overall` if needed"))
    if is_read:
        synopsis.read.add(line.words)
    return is_read


def _moved(words: str, labels: LabelReader) -> ReadRating | None:
    """Return the rating to which a sentence says that the overall rating changed."""
    for sentence in re.split(r"(?<=[.!?])\s+", words):
        for match in MOVED.finditer(sentence) if JUDGED.search(sentence) else ():
            before, after = _names(match["before"], labels), _names(match["after"], labels)
            if len(before) == len(after) == 1 and before != after:
                label = next(iter(QUOTED.findall(match["after"])), match["after"].strip(" .,;"))
                read = labels.read(label)
                return read if read.rating else ReadRating(after[0], label)
    return None


def _is_beside(before: str) -> bool:
    """Tell whether a sentence that begins with the given words is about actions or an earlier report, not the plan."""
    sentence = re.split(r"[.!?]\s+", before)[-1]
    return is_earlier(sentence) or (bool(COUNTING.search(sentence)) and not PLAN.search(sentence))


def _totals(synopsis: Synopsis, paragraph: TextParagraph, labels: LabelReader) -> None:
    """Take the numbers in a sentence if each belongs to one rating and they add up to the total in the sentence."""
    if synopsis.totals:
        return
    for sentence in re.split(r"(?<=[.!?])\s+", paragraph.words):
        pieces = list(COUNTED.finditer(sentence))
        totals: dict[str, int] = {}
        for number, piece in enumerate(pieces):
            end = pieces[number + 1].start() if number + 1 < len(pieces) else len(sentence)
            names = _names(sentence[piece.end() : end], labels)
            if len(names) != 1 or names[0] in totals:
                break
            totals[names[0]] = int(piece[1])
        else:
            stated = next((int(piece[2]) for piece in pieces if piece[2]), None)
            if len(totals) > 1 and stated == sum(totals.values()):
                synopsis.totals = {rating.id: totals.get(rating.id, 0) for rating in labels.scale.ratings}
                words = f"the totals were read in {quoted(sentence)}; ratings that it does not name count as 0"
                synopsis.uncertainties.append(Uncertainty(paragraph.place, words, "compare them with the document"))
                return


def _names(words: str, labels: LabelReader) -> list[str]:
    """Return the ratings that a piece of a sentence names, the longest labels first."""
    rest = as_seen(words).casefold()
    names: list[str] = []
    for label, name in sorted((labels.known | labels.translated).items(), key=lambda entry: -len(entry[0])):
        if re.search(rf"\b{re.escape(label)}\b", rest):
            rest = re.sub(rf"\b{re.escape(label)}\b", "", rest)
            names.append(name)
    return list(dict.fromkeys(names))
