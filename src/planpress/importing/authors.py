"""Tells from the heading of texts whether somebody other than the Party, or one of its bodies, wrote them."""

import re

from planpress.importing.heading_words import VOCABULARY
from planpress.importing.lexicon import headings, key, words
from planpress.importing.rater_words import BRACKETS, names_any, rater_terms, unusual_words
from planpress.importing.raters import ARTICLES, FOLLOWED, is_another_rater, named_assessor, own_words, without_names
from planpress.model import Plan

ANSWERED = re.compile(
    r"\b(?:repl(?:y|ies)|respon(?:se|ses|ding)|answers?|follow[- ]?up|r[ée]ponses?|suites?|suivi|respuestas?|"
    r"seguimiento|respostas?)\b|\bرد\b",
    re.IGNORECASE,
)
"""Words in headings of the Party's answers to somebody else."""
ADDRESSED = re.compile(
    r"\b(?:to|for|with|including|and|attention (?:of|du|des|de)|atencion (?:del?|de)|"
    r"a|au|aux|pour|avec|y compris|et|al|para|con|incluid[oa]s?|y|ao|à|com|e)"
    r"(?: (?:the|cites|la|le|les|l|el|los|las|o|os|as))*$"
)
"""The words before a name that show that the texts are addressed to the body of that name, or only mention it."""
ACRONYM = re.compile(r"(?<!\w)[A-Z][a-z]?[A-Z][A-Za-z]{0,8}(?!\w)")
"""An abbreviation such as "UNDP" or "MoF"."""
VERB = re.compile(r"(?<!\w)(?i:(?P<by>by|par|por))\s(?P<verb>[^\W\dA-Z]\w{0,20})(?!\w)")
"""A word before an author, and a word behind it that is not the beginning of a name."""
VERBAL = {
    "by": re.compile(r"\w{2,20}ing"),
    "par": re.compile(r"\w{2,20}(?:er|ir)|faire"),
    "por": re.compile(r"\w{1,20}[aei]r(?:se|l[aeo]s?)?"),
}
"""The forms of verbs behind such words, as in "Pendiente por hacer" and "Progress made by planting trees"."""
OTHER = re.compile(r"\b(?:other|autres?|otr[ao]s?|outr[ao]s?)\b")


def is_by_others(text: str, plan: Plan, role: str = "comments") -> bool:
    """Tell whether a heading of texts names somebody other than the Party as their author.

    Args:
        text: The heading; "Comments by the Secretariat" names an author, "As reported to the Secretariat" does not.
        plan: The plan, with the names and labels of its assessors.
        role: What the heading says that the column contains.
    """
    seen = key(text)
    match = next(rater_terms(text), None)
    if FOLLOWED.search(text) or ANSWERED.search(text) or (match and _is_addressed(seen, match[0])):
        return False
    named, own = named_assessor(text, plan), own_words(plan)
    if match and not (named and set(match[0].split()) <= own[named]):
        return True
    if named and named != plan.assessors[0].id:
        return not ADDRESSED.search(_before(seen, own[named]))
    return _is_by_partners(text, role)


def is_by_a_body(text: str, plan: Plan, role: str) -> bool:
    """Tell whether a heading of texts names a body on the Party's side, such as "Comments of the Ministry of Finance".

    Args:
        text: The heading.
        plan: The plan, with the names of its bodies and the names and labels of its assessors.
        role: What the heading says that the column contains.
    """
    text = without_verbs(text)
    inside = [words for words in BRACKETS.findall(text) if _begins_with_a_body(words, plan)]
    rest = without_names(" ".join((BRACKETS.sub(" ", text), *inside)), [plan.assessors[0].id], plan)
    if FOLLOWED.search(rest) or ANSWERED.search(rest) or key(rest) in headings():
        return False
    named = _unknown(rest, role) or OTHER.search(key(rest)) or not key(rest).isascii()
    party_side = names_any(rest, "PARTY_SIDE") and bool(named)
    return party_side or is_another_rater(rest) or _names_a_body_of(plan, rest) or _has_acronym(text, role)


def without_verbs(text: str) -> str:
    """Return a heading of texts without words such as "por hacer", which name no author, and not in capitals.

    Args:
        text: The heading.
    """
    return VERB.sub(_without_verb, text.casefold() if text.isupper() else text)


def _without_verb(match: re.Match[str]) -> str:
    """Return nothing in place of words such as "por hacer", which name no author; other words as they are."""
    verb = key(match["verb"])
    is_verb = VERBAL[match["by"].casefold()].fullmatch(verb) and verb not in headings() | words("PARTY_SIDE")
    return " " if is_verb else match[0]


def has_unknown_words(text: str, plan: Plan, role: str) -> bool:
    """Tell whether a heading of texts contains words that may say whose they are, such as "Finance remarks".

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.
        role: What the heading says that the column contains.
    """
    unknown = _unknown(without_names(BRACKETS.sub(" ", text), [plan.assessors[0].id], plan), role)
    return any(not _is_addressed(f"{key(text)} ", f" {word} ") for word in unknown)


def _unknown(rest: str, role: str) -> set[str]:
    return set(unusual_words(rest, role).split()) - VOCABULARY


def _is_by_partners(text: str, role: str) -> bool:
    """Tell whether a heading consists of words for texts and for partners: "Comments from partners"."""
    unknown = unusual_words(text, role)
    partners = any("partners" in dict(headings().get(term, ())) for term in (unknown, f"{unknown}s"))
    return bool(unknown) and partners and not _is_addressed(key(text), unknown)


def _is_addressed(seen: str, name: str) -> bool:
    return bool(ADDRESSED.search(seen[: seen.find(name)].rstrip()))


def _begins_with_a_body(text: str, plan: Plan) -> bool:
    """Tell whether words in brackets are the name of a body, and not a hint such as "as agreed with the ministry"."""
    named = [word for word in key(text).split() if word not in ARTICLES]
    return bool(named) and (
        named[0] in words("PARTY_SIDE") or bool(ACRONYM.fullmatch(text.strip())) or _names_a_body_of(plan, text)
    )


def _names_a_body_of(plan: Plan, text: str) -> bool:
    """Tell whether words name a body of the plan, to which the texts are not addressed."""
    seen = f" {key(text)} "
    for body in plan.bodies:
        for wording in (body.id, *(wording.words for wording in body.name.wordings)):
            for name in (key(wording), key(BRACKETS.sub(" ", wording)), *map(key, BRACKETS.findall(wording))):
                if name and f" {name} " in seen and not _is_addressed(seen, f" {name} "):
                    return True
    return False


def _has_acronym(text: str, role: str) -> bool:
    """Tell whether a heading of comments, not printed in capitals as a whole, contains an abbreviation of a body."""
    found = ACRONYM.findall(text) if role == "comments" and not text.isupper() else ()
    return any(_unknown(acronym, role) and not _is_addressed(key(text), key(acronym)) for acronym in found)


def _before(seen: str, names: set[str]) -> str:
    """Return the words of a heading before the first word of a name."""
    pieces = seen.split()
    return " ".join(pieces[: next((place for place, word in enumerate(pieces) if word in names), 0)])
