"""Recognises the office that prepared a report, as distinct from a person, whom published data must not name."""

import re

from planpress.importing.lexicon import key, words
from planpress.importing.tables.bodies import ARTICLES, PlanBodies
from planpress.importing.tables.persons import PERSON
from planpress.model import Plan

PREPARED_BY = re.compile(
    r"(?<!\W)\W*+(?:"
    r"(?:(?:this |the )?report )?(?:prepared|drafted|compiled|written) by\b|"
    r"(?:(?:le |ce )?rapport )?(?:préparé|rédigé|établi|élaboré) par\b|"
    r"(?:(?:el |este )?informe )?(?:preparado|redactado|elaborado) por\b|"
    r"(?:(?:o |este )?relatório )?(?:redigido|elaborado|preparado) (?:por|pelo|pela)\b|"
    r"(?:reporting (?:office|agency|body|institution|ministry)|responsable (?:del informe|du rapport)|"
    r"responsável pelo relatório|entidad que informa)(?=\s*:)|"
    r"(?:من إعداد|إعداد|أعده|أعدته))\s*:?",
    re.IGNORECASE,
)
"""What stands before the name of the office that prepared a report."""
BETWEEN = re.compile(r"\s{0,5}[,;/|()\u060c]\s{0,5}|\s[-\u2013\u2014]\s|\s(?:and|et|y|e|&)\s")
LINKS = re.compile(r"\b(?:of|from|at|in|the|de|du|des|del|la|da|do)\b", re.IGNORECASE)


def office_that_prepared(text: str, plan: Plan) -> str:
    """Return the office that prepared a report, from a line such as "Prepared by: Roads Directorate, Policy Unit".

    Args:
        text: The line.
        plan: The plan, with its bodies.

    Returns:
        The office; "" if the line names none, or may name a person.
    """
    label = PREPARED_BY.match(text)
    named = ARTICLES.sub("", text[label.end() :].strip(" .")) if label else ""
    if not named or PERSON.search(named):
        return ""
    bodies = PlanBodies.of(plan, plan.languages[0])
    pieces = [ARTICLES.sub("", piece) for piece in BETWEEN.split(named) if piece]
    is_known = bodies.known(named) or all(bodies.known(piece) or is_office(piece) for piece in pieces)
    return named if is_known else ""


def is_office(name: str) -> bool:
    """Tell whether a name begins like "Ministry of Law", or ends like "Roads Directorate".

    Args:
        name: The name.
    """
    first, *rest = key(name).split() or [""]
    offices = words("OFFICES")
    return first in offices or bool(rest and rest[-1] in offices and not LINKS.search(name))
