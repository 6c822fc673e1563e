"""Words that report something done, in English, French and Spanish."""

import re
from collections.abc import Iterator

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import screened

PHRASES = (
    r"set up",
    r"carried out",
    r"dr[ae]wn? up",
    r"(?:has|have) (?:\w+ )?worked on",
    r"under way",
    r"took (?:place|part)",
    r"(?:was|were|been|has|have) held",
    r"held (?:an?|two|three|four|five|the|several|\d+) (?:\w+ )?"
    r"(?:workshops?|meetings?|trainings?|courses?|seminars?|consultations?)",
    r"met (?:with|the|in|on)",
    r"(?:was|were) (?:given|made|taken)",
    r"(?:a|ont) été (?!réduit|coupé|annul|report|suspend|refus|rejet|retard|supprim|fermé|perdu|détruit|interromp|gelé|"
    r"abandon|diminu|retir|repouss)\w+",
)
MORE = screened(
    rf"\b(?:{any_term(en.DONE_IF_COUNTED)}|came back)\b|\b(?:a|ont|avons) (?:{any_term(fr.DONE_IF_COUNTED)})\b"
)
FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twice|deux|trois|quatre|cinq|"
    r"dix|douze)\b"
)
SETBACK = re.compile(
    r"\b(?:withdrew|withdrawn|cancelled|canceled|postponed|lapsed|refused|resigned|stolen|left|rejected|abandoned|"
    r"suspended|stopped|halted|lost|away|elsewhere|other (?:posts|duties|tasks|projects)|instead|reportée?s?|"
    r"annulée?s?)\b"
)
UNMADE = re.compile(
    r"\b(?:was|were|been) (?:later |then |since )?(?:cancelled|canceled|annulled|terminated|revoked|withdrawn)\b"
    r"|\bresigned\b"
)
"""What undid a deed told in the same clause: "the contract signed in 2017 was cancelled"."""
DONE = screened(
    rf"(?<![\w-])(?:{any_term(en.DONE_TO_SOMETHING, en.DONE, fr.DONE, es.DONE)}|{'|'.join(PHRASES)})\b(?!-)"
)
UNDONE = re.compile(
    r"\b(?:\w+n['\u2019]t|(?:day|date|time) appointed|yet to|too late|no one|to be|"
    r"plans? to|added to|no se|doi(?:t|vent)|expect\w*|propos\w+|"
    r"need\w*|(?<!in )(?<!of )(?<!by )(?<!since )(?<!and )(?<!\d )may(?! (?:19|20)\d\d)|"
    + any_term(en.NOT_DONE, fr.NOT_DONE, es.NOT_DONE)
    + r")\b"
)
"""What makes a clause with a deed in it no report of a deed: denied, planned, conditional or long past."""
CLAUSE_END = re.compile(
    r"[.;:!?\u2014\u2013]\s|"
    r",?\s{0,3}\b(?:except(?: that| for)?|but|aside from|apart from|other than|although|though|however|while|"
    r"sauf|mais|excepté|hormis|pero|salvo)\b",
    re.IGNORECASE,
)


AGENT = re.compile(r"\s*(?:in \w+(?: \d{4})?,? |on [\w ]+, |but |and |only )*(?:the|an?|one|some|our|its|two|three) ")
"""How a clause begins that says who did something: beside a denial it is mostly somebody else."""
PASSIVE = re.compile(r"\b(?:was|were|been) (?:\w+ly )?\w{2,}(?:ed|en|ld|ht)\b")


def reports_a_deed(text: str) -> bool:
    """Whether some words in lower case report something done, denied or not."""
    return bool(DONE.pattern.search(text) or PASSIVE.search(text))


EXCEPT = re.compile(
    r"\b(?:except(?: that| for)?|aside from|apart from|other than|sauf(?: que)?|excepté|hormis|salvo)\s*$",
    re.IGNORECASE,
)
"""What takes the clause behind it out of a denial before it."""
DENIAL = re.compile(r"\b(?:(?:was|were|is|are|has|have|had|did|does) not|[Nn]o|[Nn]othing|[Nn]one)\b")
ASIDE = re.compile(
    r"\b(?:where|which|whose|whom|who|qui|que|dont|donde)\b[^,]*|"
    rf"(?<!was )(?<!were )(?<!been )(?<!have )(?<!has )(?<!had )(?<!ly )\b"
    rf"(?:{any_term(en.DONE_TO_SOMETHING)}) (?:on|in|by|at|of|from|for|with|under|during|"
    r"after|before|last|the (?:same|previous|following) (?:day|week|month|year))\b[^,]*"
)
"""What a clause says beside its point: "where they were seized", "the budget passed on 31 May"."""
OTHERS = re.compile(
    r"\b(?:its|their|his|her|of) own\b|\b(?:by (?:itself|themselves|himself|herself)|on (?:its|their) side|elsewhere|"
    r"neighbou?ring|another (?:country|state|region|plan|project)|other (?:countries|states|regions|waters|projects)|"
    r"abroad)\b"
)
"""What somebody did for himself, or somewhere else, is not the action's."""
ABOUT_ITSELF = re.compile(
    r"\b(?:this|the|its|each) (?:[\w-]+ ){0,2}(?:promise|commitment|action|target|objective|milestone|status|"
    r"score|rating|indicator|engagement|mesure|cote|compromiso|medida|calificación)s?\b[^,;]{0,40}\b(?:reviewed|assessed|rated|scored|"
    r"checked|tracked|monitored|updated|shown|identified|recorded|évaluée?s?|suivie?s?|notée?s?|"
    r"evaluad[oa]s?|revisad[oa]s?)\b"
)
"""That an action was looked at, or rated, is no work on it."""


def deed(passage: Passage) -> str:
    """Return the clause of a passage that reports something done, or nothing."""
    if not any(pattern.may_match(passage.vocabulary) for pattern in (DONE, MORE)):
        return ""
    denied = bool(DENIAL.search(passage.text))
    clauses = (clause for sentence in passage.sentences for clause in _clauses(sentence.text))
    return next((clause for clause, excepted in clauses if _tells(clause.lower(), denied=denied and not excepted)), "")


def _clauses(sentence: str) -> Iterator[tuple[str, bool]]:
    """Yield the clauses of a sentence, each with whether it is an exception from what was said before."""
    start, excepted = 0, False
    for end in CLAUSE_END.finditer(sentence):
        yield sentence[start : end.start()].strip(), excepted
        start, excepted = end.end(), bool(EXCEPT.search(end[0]))
    yield sentence[start:].strip(), excepted


def _tells(clause: str, *, denied: bool) -> bool:
    """Whether a clause in lower case reports something done, and does not take it back.

    Args:
        clause: The clause.
        denied: Whether its text denies something, so that a weaker sign of a deed may well be part of the reason.
    """
    if OTHERS.search(clause) or ABOUT_ITSELF.search(clause):
        return False
    if DONE.pattern.search(clause):
        plain = ASIDE.sub("", clause)
        told = DONE.pattern.search(plain) and (not denied or PASSIVE.search(plain) or not AGENT.match(plain))
        return bool(told) and not UNDONE.search(clause) and not UNMADE.search(clause)
    return not denied and bool(
        MORE.pattern.search(clause)
        and FIGURE.search(clause)
        and not SETBACK.search(clause)
        and not UNDONE.search(clause)
    )
