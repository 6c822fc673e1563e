"""Finds lines in texts that the reader should have taken out: boxes, headings, labels, notes, halves of sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planpress.exchange.office import Uncertainty
from planpress.importing.heading_words import BY_TERM, heading_role
from planpress.importing.label_signs import MARKS
from planpress.importing.lexicon import headings, key
from planpress.importing.paragraph_headings import RUN_IN, SIGN
from planpress.importing.tables.legends import labels_of
from planpress.importing.texts import unescaped
from planpress.importing.unlikely_values import told_together
from planpress.model import Plan

LONGEST_LABEL = 60
"""The maximum number of characters in a label or a heading."""
MOST_WORDS = 5
"""The maximum number of words in such a label."""
A_FULL_LINE = 35
"""The minimum number of characters in a line that a person wrapped by hand."""
FIRST_WORDS = 2
"""How many words of an action's title show that a line names the action."""
BULLETS = " -*\u2022\u2013"
NOTE = re.compile(r"\(?(?:\*{1,3}|[\u2020\u2021\u00b9\u00b2\u00b3])\)?\s?[^\W_](?!.*\*)")
"""The sign of a note and the first letter of the note; two stars mark italics."""
OPEN_END = re.compile(r"[\w,]$")
REST = "it looks like the rest of the sentence before it"
COST = "cost"
"""What a label announces that stays in a text: the data has no place for money."""
OF_TEXTS = ("summary", "progress", "comments", "challenges", "outlook", "description", "updates")
"""The keys of the texts of a report and of its actions."""


@dataclass(frozen=True)
class TitlesAndLabels:
    """What a line of a text can name without being a sentence.

    Args:
        titles: The numbers of the actions with their titles.
        plan: The plan, with the labels of its ratings.
    """

    titles: Mapping[str, str]
    plan: Plan

    @cached_property
    def ratings(self) -> frozenset[str]:
        """The labels of ratings, folded."""
        return labels_of(self.plan)

    def begins_with_an_action(self, line: str) -> bool:
        """Tell whether a line begins with the number of an action and the first words of its title."""
        number, _, rest = line.partition(" ")
        title = key(self.titles.get(number.strip(".():"), "")).split()[:FIRST_WORDS]
        return bool(title) and key(rest).split()[:FIRST_WORDS] == title


def leftovers(values: Mapping[str, object], told: Sequence[Uncertainty], plan: Plan) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each kind of line in a text that does not look like a part of it.

    Args:
        values: The data of a report.
        told: The uncertainties so far; a line that they quote is not reported again.
        plan: The plan.
    """
    actions = values.get("actions")
    listed = [action for action in actions if isinstance(action, Mapping)] if isinstance(actions, list) else []
    titles = TitlesAndLabels({str(action["id"]): str(action.get("title", "")) for action in listed}, plan)
    said = "\n".join(doubt.words for doubt in told)
    for name in OF_TEXTS:
        of_report = (("", name, line, looks) for line, looks in _of_text(values.get(name), titles))
        yield from told_together(of_report, said, "is in")
    of_actions = ((str(action["id"]), name, line, looks) for action in listed for name in OF_TEXTS
                  for line, looks in _of_text(action.get(name), titles))  # fmt: skip
    yield from told_together(of_actions, said, "is in")


def _of_text(text: object, titles: TitlesAndLabels) -> Iterator[tuple[str, str]]:
    """Yield the lines of a text that do not look like a part of it, and what they look like."""
    for entry in _entries(text):
        before = ""
        for printed in entry.split("\n"):
            line = unescaped(printed).strip()
            if line and (looks := _looks(line, before, titles)):
                yield line, looks
            before = line or before


def _entries(text: object) -> Iterable[str]:
    """Return the texts of a value: a text, or a list of texts and of maps with a text."""
    listed: Sequence[object] = text if isinstance(text, list) else [text]
    plain = (entry.get("text", "") if isinstance(entry, Mapping) else entry for entry in listed)
    return (entry for entry in plain if isinstance(entry, str))


def _looks(line: str, before: str, titles: TitlesAndLabels) -> str:
    """Return what a line of a text looks like instead; "" if it is as expected."""
    bare = line.strip(BULLETS)
    if any(mark in line for mark in MARKS):
        return "it has boxes to tick"
    if not any(map(str.isalpha, bare)):
        return "it has no words"
    if NOTE.match(line):
        return "it looks like a note"
    return _looks_by_its_words(bare, titles) or (REST if line == bare and _is_rest(line, before) else "")


def _looks_by_its_words(line: str, titles: TitlesAndLabels) -> str:
    """Return what a line looks like because of its first words; "" if it is as expected."""
    if _is_heading(line):
        return "it looks like a heading"
    if titles.begins_with_an_action(line):
        return "it begins like the entry of an action"
    return "it begins with a label" if _has_label(line, titles) else ""


def _is_rest(line: str, before: str) -> bool:
    """Tell whether a line goes on in the middle of a sentence that a person wrapped by hand."""
    return line[0].islower() and len(before) >= A_FULL_LINE and bool(OPEN_END.search(before))


def _is_heading(line: str) -> bool:
    return len(line) <= LONGEST_LABEL and (key(line) in headings() or key(line) in BY_TERM)


def _has_label(line: str, titles: TitlesAndLabels) -> bool:
    """Tell whether a line begins with a known label, or consists of a label and a rating."""
    run_in = RUN_IN.match(line)
    if run_in and _announces_a_text(run_in[1]):
        return True
    sign = SIGN.search(line, 0, LONGEST_LABEL)
    if not sign or sign.end() == len(line):
        return False
    label = line[: sign.start()]
    is_heading = bool(heading_role(label)) or any(role != COST for role, _ in headings().get(key(label), ()))
    is_known = is_heading or key(line[sign.end() :]) in titles.ratings
    return is_known and len(label.split()) <= MOST_WORDS


def _announces_a_text(label: str) -> bool:
    return any(role in OF_TEXTS for role, _ in headings().get(key(label), ()))
