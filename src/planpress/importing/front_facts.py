"""Reads what front pages say at the beginning of Part A, such as "Reporting period | 2023", or in a text box."""

import re
from collections.abc import Iterable, Sequence

from planpress.exchange.office import BoxedText, OfficeDocument, TableRow, Uncertainty
from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.front import read_front
from planpress.importing.front_days import SUBMITTED, is_about_another_report, is_about_the_plan
from planpress.importing.front_lines import A_PAIR, DAY_LABEL, begins_a_statement, between_bars, label_rows, line_of
from planpress.importing.front_page import BesideTheFront, FrontPage
from planpress.importing.front_period import COMPARE, PERIOD, PLAN, printed_period
from planpress.importing.front_year import may_name_a_period
from planpress.importing.lettered_parts import Item
from planpress.importing.meetings import is_meeting_label, named_meeting
from planpress.importing.name_lines import lines_where
from planpress.importing.offices import labels_an_office
from planpress.importing.party_names import is_only_the_party, party_names, says_only_the_plan
from planpress.importing.rater_words import is_earlier
from planpress.model import Plan
from planpress.model.scalars import quoted

LABELLED = re.compile(r"(?P<label>[^:\u17d6]{2,60}?)\s?[:\u17d6]\s{0,5}(?P<value>\S.{0,150})")
"""A short line that begins with a label."""
MOST_ITEMS = 20
"""How many rows and lines at the beginning of Part A are searched."""
MOST_BESIDE = 4
"""The maximum number of words beside the dates of a period or of a day."""


def divided_at_facts(part: Sequence[Item], plan: Plan) -> tuple[list[Item], list[Item]]:
    """Divide a part into what belongs on the front page and the rest.

    Only the rows and lines with labels at its beginning are searched, up to the first text.

    Args:
        part: The paragraphs and rows of Part A.
        plan: The plan, with its title and its Party.

    Returns:
        The lines and rows that belong on the front page, and the other ones.
    """
    facts: list[Item] = []
    rest: list[Item] = []
    for number, item in enumerate(part):
        pieces = _pieces(item)
        pairs = [pair for piece in pieces if (pair := _pair(piece))]
        if number >= MOST_ITEMS or len(pairs) < len(pieces):
            return facts, [*rest, *part[number:]]
        found = [piece for piece, pair in zip(pieces, pairs, strict=True) if _is_a_fact(*pair, plan)]
        whole = len(found) == len(pieces)
        facts += found
        rest += () if whole and found else [item] if not found else [piece for piece in pieces if piece not in found]
    return facts, rest


def read_front_and_facts(items: dict[str, list[Item]], document: OfficeDocument, plan: Plan,
                         beside: BesideTheFront) -> FrontPage:  # fmt: skip
    """Read the front page; without a period there, also the beginning of Part A, or else a text box.

    Args:
        items: The paragraphs and rows of the parts; those that are read as the front page are moved there, to "".
        document: The document.
        plan: The plan that the report belongs to.
        beside: What else the document says about its front page.
    """
    front = read_front(items[""], plan, beside)
    if front.has_a_period:
        return front
    facts, items["A"] = divided_at_facts(items["A"], plan)
    boxes = {box.words: box for box in document.boxes}.values()
    read = [] if _names_a_period(facts) else [box for box in boxes if _names_a_period(_facts_in(box, plan))]
    if not (facts or read):
        return _with_told_boxes(front, boxes)
    items[""] = [*items[""], *facts, *(line for box in read for line in box.lines)]
    front = read_front(items[""], plan, beside)
    for box in read:
        words = f"the text box {quoted(box.words)} was read as a part of the front page"
        front.uncertainties.append(Uncertainty(box.lines[0].place, words, COMPARE))
        front.boxes.add(box.words)
    return front if front.has_a_period else _with_told_boxes(front, boxes)


def _with_told_boxes(front: FrontPage, boxes: Iterable[BoxedText]) -> FrontPage:
    """Say which text boxes contain dates that may be those of the missing period."""
    for box in boxes:
        if box.lines and may_name_a_period(box.words):
            words = f"the text box {quoted(box.words)} was left out, but it may give the period"
            front.uncertainties.append(Uncertainty(box.lines[0].place, words, COMPARE))
            front.boxes.add(box.words)
    return front


def _facts_in(box: BoxedText, plan: Plan) -> list[Item]:
    return [line for line in box.lines if (pair := _pair(line)) and _is_a_fact(*pair, plan)]


def _names_a_period(facts: Sequence[Item]) -> bool:
    return any(PERIOD.search(line_of(fact)) for fact in facts)


def _pieces(item: Item) -> Sequence[Item]:
    """Return the filled lines of a paragraph, or the pairs of a row; none for an empty one."""
    if isinstance(item, TableRow):
        return label_rows(item) if item.filled else []
    lines = lines_where(item, begins_a_statement) if item.words and item.level is None else [item]
    return [piece for line in lines if line.words for piece in between_bars(line)]


def _pair(item: Item) -> tuple[str, str] | None:
    """Return the label and the text of a row or line; None for any other one."""
    if isinstance(item, TableRow) and len(item.filled) == A_PAIR:
        return item.filled[0].text, item.filled[1].text
    labelled = LABELLED.fullmatch(line_of(item)) if not isinstance(item, TableRow) or len(item.filled) == 1 else None
    return (labelled["label"], labelled["value"]) if labelled else None


def _is_a_fact(label: str, value: str, plan: Plan) -> bool:
    """Tell whether a label and its text say something about this report that stands on front pages."""
    line = f"{label}: {value}"
    names = party_names(plan)
    if is_only_the_party(line, names) or says_only_the_plan(line, names, plan):
        return True
    if any(map(str.isdigit, label)) or is_about_the_plan(label) or is_about_another_report(label) or is_earlier(label):
        return False
    if is_meeting_label(f"{label}:") or labels_an_office(label):
        return labels_an_office(label) or bool(named_meeting(line))
    is_of_a_day = SUBMITTED.search(label) or DAY_LABEL.search(label)
    is_of_a_time = _is_a_period(label, line) or (is_of_a_day and printed_dates(value))
    return bool(is_of_a_time) and _says_little_beside_dates(value)


def _is_a_period(label: str, line: str) -> bool:
    """Tell whether a label is that of the period of a report, not of a plan, and its line gives the period."""
    named = PERIOD.search(label)
    if not named or PLAN.search(label[named.end() :]):
        return False
    period = printed_period("", line)
    return bool(period.start or period.end or period.years)


def _says_little_beside_dates(value: str) -> bool:
    beside = [word for word in without_dates(value, printed_dates(value)).split() if re.search(r"\w", word)]
    return len(beside) <= MOST_BESIDE
