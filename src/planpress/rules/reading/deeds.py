"""English, French and Spanish words for completed work."""

import re
from collections.abc import Iterator

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.numbers import NUMBERS
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either, not_behind

SEVERAL_IN_WORDS = any_term(tuple(word for word, value in NUMBERS.items() if value > 1))
SEVERAL = either(any_term(en.SEVERAL), r"\d+")
MORE = Screened(
    either(
        rf"\b{term_of(en.DONE_IF_COUNTED)}\b",
        rf"\b{term_of(fr.HAS_OR_HAVE)} {term_of(fr.DONE_IF_COUNTED)}\b",
    )
)
"""Weaker signs of completed work, which count only together with a number."""
FIGURE = re.compile(either(r"\d", rf"\b{either(SEVERAL_IN_WORDS, any_term(en.TIMES))}\b"))
SETBACK = Screened(rf"\b{term_of(en.SETBACKS, fr.ANNULLED)}\b")
ANNULLED = rf"{term_of(en.WAS_OR_BEEN)} (?:{term_of(en.THEN)} )?{term_of(en.ANNULLED)}"
UNMADE = Screened(rf"\b{either(ANNULLED, any_term(en.RESIGNED))}\b")
"""Words for undoing work that the same clause reports as done: "the contract signed in 2017 was cancelled"."""
OBJECT = either(any_term(en.DETERMINERS_OF_OBJECTS), SEVERAL_IN_WORDS, r"\d[\d.,]*")
OBJECT_IN_FRENCH = either(any_term(fr.DETERMINERS_OF_OBJECTS), SEVERAL_IN_WORDS, r"\d[\d.,]*")
WORK = term_of(en.WORK_DONE_TO_SOMETHING)
NO_WORK = term_of(es.NO_WORK, es.NO_WORK_PARTICIPLES)
PARTICIPLE = rf"(?!{NO_WORK}\b)\w+{term_of(es.PARTICIPLE_STEMS)}[oa]s?"
"""A Spanish participle."""
DONE = Screened(
    r"(?<![\w-])"
    + either(
        any_term(en.DONE_TO_SOMETHING, en.DONE, fr.DONE, es.DONE),
        # "Were paved", "paved the road", but not "a paved road".
        rf"{term_of(en.WAS_OR_BEEN)} (?:(?:\w+ly|{any_term(en.ADVERBS_OF_WORK)}) ){{0,2}}{WORK}",
        rf"{WORK} {OBJECT}",
        rf"{term_of(fr.HAS_OR_HAVE)} (?:(?:\w+ment|{any_term(fr.ADVERBS_OF_WORK)}) )?"
        rf"{term_of(fr.WORK_DONE_TO_SOMETHING)} {OBJECT_IN_FRENCH}",
        any_term(fr.FINAL_CHANGES, es.PUT_TO_USE),
        # "Fueron instaladas", "se han instalado", "se instalaron", "instalaron".
        rf"{term_of(es.BEEN)} (?:\w+mente )?{PARTICIPLE}",
        rf"se {term_of(es.HAS_OR_HAVE)} {PARTICIPLE}",
        rf"se (?!{NO_WORK}\b)\w+{term_of(es.ENDINGS_OF_DEEDS)}",
        rf"{term_of(es.WORK_STEMS)}{term_of(es.ENDINGS_OF_DEEDS)}",
        rf"{term_of(en.HAS_OR_HAVE)} (?:\w+ )?worked on",
        rf"held {SEVERAL} (?:\w+ )?{term_of(en.MEETINGS)}",
        # "A été formé", but not "a été réduit".
        rf"{term_of(fr.HAS_OR_HAVE)} été (?!{term_of(fr.SETBACKS, fr.ANNULLED)}\b)\w+",
    )
    + r"\b(?!-)"
)
MAY = rf"(?<!\d ){not_behind(en.BEFORE_MAY)}may(?! [12]\d\d\d)"
"""The verb "may", as opposed to the month."""
NOT = r"\w+n['\u2019]t"
"""Negative contractions such as "didn't"."""
UNDONE = Screened(rf"\b{either(NOT, MAY, any_term(en.NOT_DONE, fr.NOT_DONE, es.NOT_DONE))}\b")
"""Words that show that work was not done in the period: denied, planned, conditional or long past."""
EXCEPTION = any_term(en.EXCEPT, fr.EXCEPT, es.EXCEPT)
SIGN = r"[.;:!?\u2014\u2013]\s"
NEW_CLAUSE = Screened(
    rf",?\s{{0,3}}\b{either(EXCEPTION, any_term(en.BUT, fr.BUT, es.BUT))}\b",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(either(SIGN, NEW_CLAUSE.expression), re.IGNORECASE)
CLAUSE_END_AT_SIGN = re.compile(SIGN)
"""``CLAUSE_END`` for texts without the words of ``NEW_CLAUSE``, on which this pattern is ten times as fast."""
EXCEPT = re.compile(rf"\b(?:{EXCEPTION})\s*$", re.IGNORECASE)
"""Words that end a denial, so that it does not cover the clause after them."""
BEFORE_AGENT = either(r"in \w+(?: \d{4})?,?", r"on [\w ]+,", any_term(en.LINKS_OF_CLAUSES))
AGENT = re.compile(rf"\s*(?:{BEFORE_AGENT} )*{term_of(en.SOMEBODY)} ")
"""The beginning of a clause that names who did something; next to a denial, the clause usually names somebody else."""
PASSIVE = re.compile(rf"\b{term_of(en.WAS_OR_BEEN)} (?:\w+ly )?\w{{2,}}{either('ed', 'en', 'ld', 'ht')}\b")


def reports_a_deed(text: str) -> bool:
    """Tell whether lower-case words mention completed work, even to deny it."""
    return bool(DONE.pattern.search(text) or PASSIVE.search(text))


DENIAL = Screened(rf"\b{either(term_of(en.DENIES), f'(?i:{any_term(en.NONE)})')}\b")
ASIDE = Screened(
    either(
        rf"\b{term_of(en.RELATIVE, fr.RELATIVE, es.RELATIVE)}\b[^,]*",
        rf"(?<!ly ){not_behind(en.PARTICIPLE_BEFORE)}\b{term_of(en.DONE_TO_SOMETHING)} "
        rf"{term_of(en.WHEN_OR_WHERE)}\b[^,]*",
    )
)
"""Asides in a clause: "where they were seized", "the budget passed on 31 May"."""
OTHERS = Screened(rf"\b{term_of(en.BY_OTHERS)}\b")
"""Words for work outside the action, done for oneself or elsewhere."""
ABOUT_ITSELF = Screened(
    rf"\b{term_of(en.THIS, fr.THIS, es.THIS)} (?:[\w-]+ ){{0,2}}"
    rf"{term_of(en.COMMITMENTS, fr.COMMITMENTS, es.COMMITMENTS)}\b[^,;]{{0,40}}"
    rf"\b{term_of(en.REVIEWED, fr.REVIEWED, es.REVIEWED)}\b"
)
"""Words for reviewing or rating an action, which is not work on it."""


def deed(passage: Passage) -> str:
    """Return the first clause in a passage that reports completed work; "" if there is none."""
    if not any(pattern.may_match(passage.vocabulary) for pattern in (DONE, MORE)):
        return ""
    words = passage.vocabulary
    denied = bool(DENIAL.search(passage.text, words))
    end = CLAUSE_END if NEW_CLAUSE.may_match(words) else CLAUSE_END_AT_SIGN
    clauses = (clause for sentence in passage.sentences for clause in _clauses(sentence.text, end))
    told = (clause for clause, excepted in clauses if _tells(clause.lower(), words, denied=denied and not excepted))
    return next(told, "")


def _clauses(sentence: str, end: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Yield the clauses of a sentence, each with whether it is an exception to the clause before it.

    Args:
        sentence: The sentence.
        end: The pattern for the end of a clause.
    """
    start, excepted = 0, False
    for match in end.finditer(sentence):
        yield sentence[start : match.start()].strip(), excepted
        start, excepted = match.end(), bool(EXCEPT.search(match[0]))
    yield sentence[start:].strip(), excepted


def _tells(clause: str, words: frozenset[str], *, denied: bool) -> bool:
    """Tell whether a lower-case clause reports completed work without denying or reversing it.

    Args:
        clause: The clause.
        words: The words of the text that contains the clause; patterns that cannot match these words are not tried.
        denied: Whether the text around the clause denies something; weaker signs of work then do not count.
    """
    if OTHERS.search(clause, words) or ABOUT_ITSELF.search(clause, words):
        return False
    if DONE.search(clause, words):
        plain = ASIDE.pattern.sub("", clause) if ASIDE.may_match(words) else clause
        reported = plain is clause or DONE.pattern.search(plain)
        if not reported or (denied and not PASSIVE.search(plain) and AGENT.match(plain)):
            return False
        return not UNDONE.search(clause, words) and not UNMADE.search(clause, words)
    return not denied and bool(
        MORE.search(clause, words)
        and FIGURE.search(clause)
        and not SETBACK.search(clause, words)
        and not UNDONE.search(clause, words)
    )
