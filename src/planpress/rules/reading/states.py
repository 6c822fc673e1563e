"""Recognises texts that describe what is the case at the end of the period rather than what was done."""

import re

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.deeds import reports_a_deed
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.shapes import either
from planpress.rules.reading.tense import PAST

STATE = re.compile(
    # In "the office writes that the list is complete", the verb after "that" is not about the situation.
    rf"^(?:(?!\b{term_of(en.THAT, fr.THAT, es.THAT)}\b).)*?"
    rf"\b{term_of(en.PRESENT_STATES, fr.PRESENT_STATES, es.PRESENT_STATES)}\b",
    re.DOTALL,
)
IRREGULAR = re.compile(rf"\b{term_of(en.PAST_STATES)}\b")
PAST_ENDING = rf"[^\W\d_]+{term_of(es.PAST_ENDINGS)}"
ROMANCE = re.compile(rf"\b{either(any_term(fr.PAST_STATES, es.PAST_STATES), PAST_ENDING)}\b")
"""Words in the past tense in French and Spanish; "a" is a verb in French, but an article in English."""

NOT_YET = re.compile(
    either(*(rf"(?=.*\b{term_of(language.YET)}\b).*\b{term_of(language.NEGATIONS)}\b" for language in (en, fr, es))),
    re.DOTALL,
)
"""A denial up to the end of the period: "the other regions have not ordered theirs yet"."""


def describes_a_state(passage: Passage) -> bool:
    """Tell whether every sentence of a text describes a state, as in "Signs with a code stand at 19 sites"."""
    past = (PAST, IRREGULAR) if passage.written_in == "en" else (ROMANCE,)
    return all(
        NOT_YET.match(sentence.lower)
        or (
            STATE.search(sentence.lower)
            and not any(pattern.search(sentence.lower) for pattern in past)
            and not reports_a_deed(sentence.lower)
        )
        for sentence in passage.sentences
    )
