"""Recognises the office that prepared a report, as distinct from a person, whom published data must not name."""

import re

from planpress.importing.lexicon import all_terms, key, term_pattern, words
from planpress.importing.names_of_offices import names_no_person, without_initials
from planpress.importing.party_names import names_the_party, party_names
from planpress.importing.tables.bodies import ARTICLES, PlanBodies
from planpress.importing.tables.persons import CAPITALISED, PERSON
from planpress.model import Plan

AN_OFFICE = rf"{term_pattern('OFFICE_LABELS')}(?:(?:\s?/\s?| {term_pattern('OR')} ){term_pattern('OFFICE_LABELS')})?"
FORM = term_pattern("FORMS")
LEADS = rf"(?:{term_pattern('REPORT_LEADS')} ){{0,3}}"
REPORT = rf"(?:{LEADS}{term_pattern('REPORT_WORDS')}|{term_pattern('THIS')} [^\W\d_]{{3,20}})"
WORK = rf"(?:(?:{term_pattern('REPORT_WRITING')} )?{REPORT}|{LEADS}{term_pattern('REPORTING_WORK')})"
A_FORM = rf"(?:{REPORT}|{LEADS}{FORM})"
OF_THE_REPORT = (
    rf"(?:{term_pattern('BEFORE_OFFICES')} )?(?:{AN_OFFICE} (?:{term_pattern('OFFICES_CHARGED')} (?:{WORK}|{A_FORM})|"
    rf"{term_pattern('OFFICES_WROTE')}(?: {REPORT})?|{term_pattern('OFFICES_FILL')} {A_FORM}|"
    rf"{term_pattern('OFFICES_REPORT')}|{term_pattern('FOCAL')})|"
    rf"(?:{term_pattern('REPORTING_WORK')}|{term_pattern('FOCAL')}) {AN_OFFICE})(?!\w)"
)
"""Labels of the office that prepared a report, such as "Office responsible for the report"."""
AUTHORS = (
    rf"(?:{term_pattern('REPORT_AUTHORS')} {A_FORM}|{term_pattern('REPORT_WORDS')} {term_pattern('REPORT_AUTHORS')})"
)
FILLED = rf"(?:{A_FORM} (?:{term_pattern('REPORT_BUILDS')} )?)?{term_pattern('FILLED_WORDS')}"
PREPARED_BY = re.compile(
    rf"(?<!\W)\W*+(?:(?:{REPORT} (?:{term_pattern('REPORT_BUILDS')} )?)?{term_pattern('PREPARED_WORDS')}(?!\w)|"
    rf"(?:{term_pattern('REPORT_OWNERS')}|{AUTHORS}|{FILLED}|{term_pattern('OFFICES_CHARGED')} {WORK})(?=\s*:)|"
    rf"{OF_THE_REPORT})\s*:?",
    re.IGNORECASE,
)
"""What stands before the name of the office that prepared a report."""
SENT_BY = term_pattern("SENT_WORDS")
SUBMITTED_BY = re.compile(
    rf"\W*+(?:{SENT_BY}|(?:{term_pattern('OFFICE_LEADS')} )?{AN_OFFICE}(?: {term_pattern('OFFICE_QUALITIES')})?)\s?:",
    re.IGNORECASE,
)
"""Labels that may name the Party as well as its office, as in "Submitted by:" and "Office:"."""
APART = re.compile(r"\s{0,5}[,;/|()\u060c]\s{0,5}|\s[-\u2013\u2014]\s")
JOINED = re.compile(rf"\s(?:{term_pattern('JOINING')}|&)\s")
A_NAME = re.compile(rf"{CAPITALISED}(?:\s{CAPITALISED}){{1,4}}")
"""Words with capitals, which may be the name of a person."""
A_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
LINKS = re.compile(rf"\b{term_pattern('IN_OFFICE_NAMES')}\b", re.IGNORECASE)


def office_that_prepared(text: str, plan: Plan) -> str:
    """Return the office that prepared a report, from a line such as "Prepared by: Roads Directorate, Policy Unit".

    Args:
        text: The line.
        plan: The plan, with its bodies.

    Returns:
        The office, without its place or a single word behind it, which may be a person; "" if the line names none, or
        may name a person.
    """
    label = PREPARED_BY.match(text) or SUBMITTED_BY.match(text)
    named = ARTICLES.sub("", text[label.end() :].strip(" .")) if label else ""
    if not named or PERSON.search(named) or any(map(str.isdigit, named)):
        return ""
    if names_offices(named, plan):
        return named
    office, _, behind = map(str.strip, named.rpartition(","))
    is_place = A_WORD.fullmatch(behind) or names_the_party(behind, party_names(plan))
    return office if office and names_offices(office, plan) and is_place else ""


def body_beside_a_name(text: str, plan: Plan) -> str:
    """Return the only body of the plan in a line such as "Prepared by: Jane Doe, Forest Office"; "" if there is none.

    Args:
        text: The line, whose other words may name a person.
        plan: The plan, with its bodies.
    """
    label = PREPARED_BY.match(text)
    bodies = PlanBodies.of(plan, plan.languages[0])
    pieces = [ARTICLES.sub("", piece.strip(" .")) for piece in APART.split(text[label.end() :])] if label else []
    known = [piece for piece in pieces if bodies.known(piece)]
    return known[0] if len(known) == 1 else ""


def labels_an_office(text: str) -> bool:
    """Tell whether a text is only the label of the office that prepared or submitted a report, as in "Submitted by".

    Args:
        text: The text.
    """
    label = f"{text.rstrip(' :')}:"
    return bool(PREPARED_BY.fullmatch(label) or SUBMITTED_BY.fullmatch(label))


def is_only_an_office(text: str, plan: Plan) -> bool:
    """Tell whether a line is nothing but the name of an office, such as "Ministry of Works, Planning Unit".

    Args:
        text: The line.
        plan: The plan, with its bodies.
    """
    named = ARTICLES.sub("", text.strip())
    if PERSON.search(named) or any(map(str.isdigit, named)) or named.endswith((".", ":")):
        return False
    return _is_written_as_a_name(named) and any(map(is_office, APART.split(named))) and names_offices(named, plan)


def _is_written_as_a_name(named: str) -> bool:
    """Tell whether a line begins with a word such as "Ministry", or has capitals, as "Roads Directorate" does."""
    first, *rest = named.split() or [""]
    small = {*all_terms("IN_OFFICE_NAMES"), *all_terms("SMALL_IN_NAMES"), *all_terms("JOINING")}
    has_capitals = all(word in small or not word.islower() for word in rest)
    return first[:1].isalpha() and (key(first) in words("OFFICES") or has_capitals)


def names_offices(named: str, plan: Plan) -> bool:
    """Tell whether words name bodies of the plan or offices, one or several, and nobody else.

    Args:
        named: The words.
        plan: The plan, with its bodies.
    """
    bodies = PlanBodies.of(plan, plan.languages[0])

    def is_known(name: str) -> bool:
        return bool(bodies.known(bare := ARTICLES.sub("", name))) or is_office(bare) or names_no_person(bare)

    def is_all_known(names: str) -> bool:
        first, *others = JOINED.split(names)
        if " " not in first and is_known(names):  # as in "Bog and Moor Agency"
            return True
        goes_on = bool(LINKS.search(first))  # as in "Department of Water and Sanitation"
        return is_known(first) and all(is_known(name) or (goes_on and not A_NAME.fullmatch(name)) for name in others)

    names = APART.split(without_initials(named))
    return bool(bodies.known(named)) or all(is_all_known(piece) for piece in names if piece)


def is_office(name: str) -> bool:
    """Tell whether a name begins like "Ministry of Law" or "Safety Unit of the Police", or is like "Roads Directorate".

    Args:
        name: The name.
    """
    first, *rest = key(LINKS.split(name, maxsplit=1)[0]).split() or [""]
    offices = words("OFFICES")
    return first in offices or bool(rest and rest[-1] in offices)
