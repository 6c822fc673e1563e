"""Placeholders that a template or a form left in a text."""

import re
from collections.abc import Iterator
from itertools import chain

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either, not_behind
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Remark, prose_rule

BRACKETS = re.compile(
    r"(?<!\w)\["
    + either(
        any_term(en.TEMPLATE_WORDS),
        "[xX]{1,4}",
        "[?_]+",
        rf"(?:{any_term(en.FILL_IN, fr.FILL_IN, es.FILL_IN)}) [^\]\n]{{1,60}}",
        rf"(?:{any_term(en.ASKED_FOR)}) of [^\]\n]{{1,60}}",
    )
    + r"\]",
    re.IGNORECASE,
)
"""An instruction in square brackets."""
SHOUTED = re.compile(r"\[[A-Z]{3,}(?:[ /_-]+[A-Z]{2,})+\]")
"""Several words in capitals in square brackets: "[NAME OF AGENCY]"."""
A_FIGURE_FOLLOWS = either(
    r"(?= (?:[a-z]+ )?[a-z]{3,}s\b)",
    r"(?=\s?%)",
    rf"(?= (?:{any_term(en.SHORT_UNITS)})\b)",
)
FORM_TEXT = Screened(
    either(
        # XX for a figure: "XX officers were trained"
        rf"{not_behind(en.LAW_PARTS, en.BOOK_PARTS)}(?<![\w./-]){either('XX', 'xx')}{A_FIGURE_FOLLOWS}",
        # ... or for a year and a date
        rf"\b20{either('XX', 'xx')}\b",
        r"\bXX[/.-]XX\b",
        rf"(?i:\b(?:{any_term(en.FORM_PROMPTS)})\b[^.\n]{{0,30}})",
        rf"(?i:\b(?:{any_term(fr.FORM_PROMPTS, es.FORM_PROMPTS)})\b[^.\n]{{0,40}})",
        rf"(?i:\b(?:{any_term(en.FORM_CHOICES, fr.FORM_CHOICES, es.FORM_CHOICES)})\b)",
    )
)
"""The words of a form that nobody filled in, and "XX" in place of a figure."""
MARKS = rf"\b(?:{any_term(en.MARKS)})(?!\w)"
FILLER = rf"\b(?:{any_term(en.FILLER)})\b"
LEFT_IN = re.compile(
    either(
        MARKS,
        rf"{not_behind(en.LAW_PARTS)}(?<![\w-]){either('XXX+', 'xxx+')}\b(?!-)",
        FORM_TEXT.expression,
        FILLER,
        rf"[<{{](?:{any_term(en.IN_POINTED_BRACKETS)})\b[^>}}\n]{{0,40}}[>}}]",
        r"\?{3,}",
        r"(?<!\w)_{3,}(?!\w)",
    )
)
SIGNS = re.compile(r"[\[_?<{Xx]" + either(r"(?<=[\[_?<{])", "(?<=X)XX", "(?<=x)xx"))
"""Characters of placeholders that are made of signs; a text with such a placeholder contains at least one of them. The
pattern begins with a list of characters, which `re` finds twice as fast as a list of shapes."""
WORDS_LEFT_IN = Screened(either(MARKS, FORM_TEXT.expression, FILLER))
"""The placeholders of `LEFT_IN` that are made of words."""
TO_BE_FILLED_IN = either(
    *(rf"(?:{any_term(language.TO_BE)}) (?:{any_term(language.FILLED_IN)})" for language in (en, fr, es))
)
WHOLLY = re.compile(
    either(
        rf"\W*(?:(?:{any_term(en.NOT_THERE_YET)}) )?(?:(?:{any_term(en.IS_STILL)}) )?(?:{any_term(en.TO_BE)}) "
        rf"(?:{any_term(en.FILLED_IN, en.SUPPLIED)})\W*",
        rf"\W*{either(TO_BE_FILLED_IN, any_term(en.NOT_WRITTEN_YET))}\W*",
        # only signs: "???", "...", "--"
        rf"\W*{either('[?]+', '-+', '[.]{2,}', '…')}\W*",
        # a text in square brackets that is not a footnote
        r"\[(?![\^\d])[^\[\]]+\]",
    ),
    re.IGNORECASE,
)
"""A text that is a placeholder as a whole."""
WHOLE_LENGTH = 400
"""A text with more characters than this is not a placeholder as a whole."""
LINE_END = either("$", r"\n")
AFTER_COLON = Screened(rf"[:\u2013-] {TO_BE_FILLED_IN}[^\S\n]*+[.)]?[^\S\n]*+{LINE_END}", re.IGNORECASE)
"""A label followed only by a promise to fill it in."""


@prose_rule("LNG304", Severity.NOTE, READ)
def no_placeholder_is_left(prose: Prose) -> Iterator[Remark]:
    """A placeholder was left in the text.

    "[INDICATOR]", "TBD" and a title in square brackets belong to the template, not to the report. Readers see leftovers
    as carelessness.

    Fails:

        progress:
          - TBD

    Passes:

        progress:
          - Ten officers were trained.

    To fix it, write the text, or remove the placeholder.
    """
    words_of_placeholders = WORDS_LEFT_IN.words | AFTER_COLON.words
    values = (Passage(path, "value", typed, "") for path, typed in prose.values if typed.strip() not in NO_VALUE)
    for passage in chain(prose.passages, values):
        is_worded = not passage.vocabulary.isdisjoint(words_of_placeholders)
        if words := _placeholder(passage, is_worded=is_worded):
            left = message('"%(words)s" is a placeholder', words=shorten(words))
            yield Remark(passage.path, left, "write the text, or remove the placeholder", at=words)


NO_VALUE = ("-", "\u2013", "\u2014")
"""What editors write if an indicator has no value."""


def _placeholder(passage: Passage, *, is_worded: bool) -> str:
    """Return the placeholder that a text contains or consists of; "" if there is none.

    Args:
        passage: The text.
        is_worded: Whether the text contains any word that a placeholder made of words must contain.
    """
    text = passage.text
    if SIGNS.search(text) or (is_worded and WORDS_LEFT_IN.may_match(passage.vocabulary)):
        if match := LEFT_IN.search(text):
            return match[0]
        for pattern in (BRACKETS, SHOUTED):
            for match in pattern.finditer(text):
                if passage.typed[match.end() : match.end() + 1] != "(":
                    return match[0]
    if is_worded and (match := AFTER_COLON.search(text, passage.vocabulary)):
        return match[0][2:].strip()
    whole = text.strip()
    return whole if len(whole) <= WHOLE_LENGTH and "](" not in passage.typed and WHOLLY.fullmatch(whole) else ""
