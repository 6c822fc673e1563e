"""Finds values that do not look like what their key holds, such as a sentence among the bodies in charge."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import printed_dates
from planpress.importing.front_days import is_dateline
from planpress.importing.front_titles import OF_THE_REPORT
from planpress.importing.heading_subjects import subject
from planpress.importing.heading_words import heading_role, is_usual
from planpress.importing.headings_ahead import label_ahead
from planpress.importing.indicator_measures import MEASURES
from planpress.importing.labels_in_sentences import cuts_between_sentences
from planpress.importing.lexicon import headings, key, words
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.rater_words import any_term
from planpress.importing.tables.body_names import are_remarks
from planpress.importing.tables.example_rows import begins_as_example
from planpress.importing.tables.headings import UNSURE, heading_matches
from planpress.importing.tables.times import read_time
from planpress.importing.texts import unescaped
from planpress.importing.unread import texts_of
from planpress.model.scalars import quoted

TEXTS = ("description", "progress", "comments", "challenges", "outlook")
"""The keys of an action's texts."""
OTHERS = {"outlook": "outlook", "challenges": "challenges", "evidence": "evidence", "responsible": "responsible",
          "lead": "responsible", "partners": "responsible"}  # fmt: skip
"""What labels in texts can announce, each with the key of the data that has a place for it."""
LONGEST_LABEL = 60
"""The maximum number of characters in a label at the beginning of a line."""
MOST_WORDS = 5
"""The maximum number of words in such a label."""
LONGEST_NAME = 150
"""The maximum number of characters in the name of a body, an office or a meeting."""
A_LONG_WORD = 4
"""The minimum number of letters in a word of a name that has a capital: "of" and "des" need none."""
A_SENTENCE = 6
"""The minimum number of words behind the first word of a sentence without a full stop."""
AMOUNT = re.compile(
    r"(?:[^\W\d]{1,3}\W?\s?)?\d[\d\s.,'\u2019]{0,20}(?:\s?(?:[^\W\d]{1,10}|[$\u20ac\u00a3\u00a5])){0,3}"
)
"""A figure with a unit or a currency, such as "EUR 1,200,000" or "3 million euros"."""
MONEY = re.compile(r"[$\u20ac\u00a3\u00a5]|\d[\s.,'\u2019]?\d{3}|\b(?:[A-Z]{3}|euros?|dollars?|mill?i\w+)\b")
BEHIND_A_FIGURE = re.compile(
    r"[^;.!?]{0,40}\d(?:[^;!?\n]{0,40}?)(?:[;!?\u061b\u061f]|\.(?=\s)|\s[\u2013\u2014-](?=\s)|\n)\s{1,3}([^\d]+)"
)
"""A value and the words behind it, as in "12 of 20 posts; two more are planned"."""
A_PHRASE = 3
"""The minimum number of words behind a value that are no unit."""
SHOWN = "check it, and move it if it belongs elsewhere"

Doubtful = Callable[[str], str]
"""A function that returns what a value looks like instead, as the rest of a sentence; "" if it is as expected."""


def unlikely_values(values: Mapping[str, object], told: Sequence[Uncertainty]) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each kind of value that does not look like what its key holds.

    Args:
        values: The data of the report.
        told: The uncertainties so far; a value that they quote is not reported again.
    """
    said = "\n".join(doubt.words for doubt in told)
    for name, doubtful in OF_REPORT.items():
        for value in _values(values.get(name)):
            if (looks := doubtful(value)) and quoted(value) not in said:
                yield Uncertainty("", f"{quoted(value)} was read as `{name}`, but {looks}", SHOWN)
    actions = values.get("actions")
    cases = ((str(action["id"]), *case) for action in (actions if isinstance(actions, list) else ())
             for case in _of_action(action))  # fmt: skip
    yield from told_together(cases, said, "was read as")


def told_together(cases: Iterable[tuple[str, str, str, str]], said: str, what: str) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each kind of case, with the first value and the other actions that have such a value.

    Args:
        cases: For each value: the number of the action, "" for a value of the report; the key; the value; and what it
            looks like, as the rest of a sentence.
        said: The words of the uncertainties so far; a value that they quote is not reported again.
        what: What was done with the values, such as "was read as".
    """
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for number, name, value, looks in cases:
        if quoted(value) not in said:
            found.setdefault((name, looks), []).append((number, value))
    for (name, looks), alike in found.items():
        number, value = alike[0]
        others = dict.fromkeys(other for other, _ in alike[1:] if other != number)
        also = f" (also in {', '.join(others)})" if others else ""
        of_action = f"action {number}: " if number else ""
        yield Uncertainty("", f"{of_action}{quoted(value)} {what} `{name}`, but {looks}{also}", SHOWN)


def _of_action(action: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
    """Yield the key, the value and what it looks like for each unlikely value of an action."""
    for name, doubtful in OF_ACTION.items():
        for value in _values(action.get(name)):
            if looks := doubtful(value):
                yield name, value, looks
    indicators = action.get("indicators")
    for indicator in indicators if isinstance(indicators, list) else ():
        for name in MEASURES if isinstance(indicator, Mapping) else ():
            value = unescaped(str(indicator.get(name, "")))
            if looks := _of_measure(value):
                yield name, value, looks
    milestones = action.get("milestones")
    steps = [step.get("progress") for step in milestones] if isinstance(milestones, list) else []
    texts = {name: action.get(name) for name in (*TEXTS, "updates")} | {"milestones": steps}
    for name, said in texts.items():
        for text in texts_of(said):
            for line in _sentences(text):
                role = labelled_role(line)
                if role and role != name:
                    yield name, line, f"it begins like a text about `{role}`"


def _sentences(text: str) -> Iterator[str]:
    """Yield the lines of a text, divided before the labels between their sentences."""
    for line in text.split("\n"):
        cuts = [0, *cuts_between_sentences(line), len(line)]
        yield from (line[start:end].strip() for start, end in pairwise(cuts))


def labelled_role(line: str) -> str:
    """Return the key of the data to which the label of a line points; "" if it has no such label.

    Args:
        line: The line, such as "Plans for 2024: ten more boats".
    """
    label = _label(line)
    return _announced(label) if label else ""


@lru_cache(maxsize=1000)
def _announced(label: str) -> str:
    """Return the key of the data to which a label points; "" if there is none."""
    exact = next((role for role, _ in headings().get(key(label), ()) if role in OTHERS), "")
    is_likely = not _announcing().isdisjoint(key(label).split())
    likely = next((match.role for match in heading_matches(label) if match.score >= UNSURE), "") if is_likely else ""
    return OTHERS.get(exact or label_ahead(label) or heading_role(label) or likely, "")


def _label(line: str) -> str:
    """Return the few words before the first colon or dash of a line with words behind it; "" if there are none."""
    sign = SIGN.search(line, 0, LONGEST_LABEL)
    label = line[: sign.start()].strip(" *-\u2022") if sign and sign.end() < len(line) else ""
    return label if len(label.split()) <= MOST_WORDS else ""


@cache
def _announcing() -> frozenset[str]:
    """Return the words in the headings that can announce what a label in a text can announce."""
    listed = (term for term, found in headings().items() if any(role in OTHERS for role, _ in found))
    return frozenset(word for term in listed for word in term.split()) - words("FUNCTION_WORDS").keys()


def _values(value: object) -> Iterable[str]:
    """Return the texts of a value that is a text or a list of texts or maps with titles."""
    if isinstance(value, list):
        named = (entry.get("title", "") if isinstance(entry, Mapping) else entry for entry in value)
        return [str(entry) for entry in named]
    if isinstance(value, Mapping):
        return [str(value.get("title", ""))]
    return [value] if isinstance(value, str) else []


def _of_body(value: str) -> str:
    if are_remarks("", [value]) or len(value) > LONGEST_NAME or _is_said(value):
        return "it looks like a sentence"
    return "it looks like a date" if read_time(value).last else ""


def _is_said(value: str) -> bool:
    """Tell whether words without a full stop are written like a sentence: many, and without capitals after the first.

    Many languages write only the first word of a name, such as "Direction", with a capital.
    """
    first, *rest = key(value).split() or [""]
    long = [word for word in value.split()[1:] if len(word) >= A_LONG_WORD]
    is_name = any(first in words(name) for name in ("PARTY_SIDE", "OFFICES", "ORGANISATIONS"))
    return len(rest) >= A_SENTENCE and not is_name and all(map(str.islower, long))


def _of_evidence(value: str) -> str:
    is_amount = AMOUNT.fullmatch(value) and MONEY.search(value) and not printed_dates(value)
    if is_amount or subject(_label(value), "evidence"):
        return "it looks like an amount of money"
    if any_term("SIGNED_FOR").match(key(value)) or is_dateline(value):
        return "it looks like a signature"
    return ""


def _of_measure(value: str) -> str:
    behind = BEHIND_A_FIGURE.fullmatch(value) if len(value) <= 2 * LONGEST_NAME else None
    return "a text may be behind the figure" if behind and len(behind[1].split()) >= A_PHRASE else ""


def _of_title(value: str) -> str:
    if begins_as_example(value):
        return "it looks like an example of the template"
    return "it looks like a heading" if is_usual(value) and len(value.split()) > 1 else ""


def _of_source(value: str) -> str:
    is_label = OF_THE_REPORT.match(value) and SIGN.search(value, 0, 2 * LONGEST_LABEL)
    return "it looks like a label with a text" if is_label or "|" in value else ""


def _of_name(value: str) -> str:
    if printed_dates(value):
        return "it contains a date"
    return "it looks like a text" if len(value) > LONGEST_NAME else ""


OF_REPORT: Mapping[str, Doubtful] = {"source": _of_source, "meeting": _of_name, "prepared_by": _of_name}
OF_ACTION: Mapping[str, Doubtful] = {"title": _of_title, "responsible": _of_body, "evidence": _of_evidence}
