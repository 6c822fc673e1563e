"""Recognises the office that prepared a report, as distinct from a person, whom published data must not name."""

import re

from planpress.importing.lexicon import key, words
from planpress.importing.tables.bodies import ARTICLES, PlanBodies
from planpress.importing.tables.persons import PERSON
from planpress.model import Plan

AN_OFFICE = {
    "en": r"(?:office|unit|department|body|agency|institution|authority|service|division|section|directorate|ministry|"
          r"entity|organi[sz]ation)",
    "fr": r"(?:service|direction|bureau|unité|structure|organisme|entité|institution|cellule|administration|"
          r"autorité|département|ministère|division)",
    "es": r"(?:oficina|unidad|dirección|servicio|departamento|organismo|entidad|institución|dependencia|"
          r"autoridad|ministerio)",
    "pt": r"(?:serviço|unidade|dire[çc]ão|departamento|organismo|entidade|instituição|"
          r"autoridade|ministério|gabinete)",
    "ar": r"(?:الجهة|الوحدة|المكتب|الإدارة|المديرية|الهيئة|الوزارة)",
}  # fmt: skip
REPORT = {
    "en": r"(?:the |this )?(?:present )?report(?:ing)?",
    "fr": r"(?:le |la |ce |du |de ce |de )?(?:présent )?rapport",
    "es": r"(?:el |este |del |de este |de )?(?:presente )?informe",
    "pt": r"(?:o |este |do |deste |pelo |de )?(?:presente )?relatório",
}
OF_THE_REPORT = (
    rf"(?:the )?{AN_OFFICE['en']} (?:responsible|in charge|charged|accountable) (?:for|of|with)"
    rf" (?:(?:the )?(?:preparation|drafting|writing|compilation|submission) of |preparing |drafting )?{REPORT['en']}\b|"
    rf"(?:the )?{AN_OFFICE['en']} (?:that|which) (?:prepared|drafted|compiled|wrote)(?: {REPORT['en']})?\b|"
    rf"(?:name of (?:the )?)?"
    rf"(?:reporting {AN_OFFICE['en']}|{AN_OFFICE['en']} (?:submitting (?:this|the) report|reporting))\b|"
    rf"{AN_OFFICE['fr']} (?:responsables?|chargée?s?|en charge)"
    rf" (?:(?:de )?(?:l['\u2019]|la )(?:rédaction|préparation|élaboration|établissement) )?"
    rf"{REPORT['fr']}\b|"
    rf"{AN_OFFICE['fr']} (?:qui a|ayant) (?:préparé|rédigé|établi|élaboré)"
    rf"(?: {REPORT['fr']})?(?!\w)|{AN_OFFICE['fr']} (?:rédacteur|rédactrice)(?: {REPORT['fr']})?\b|"
    rf"{AN_OFFICE['es']} (?:responsable|encargad[oa]|a cargo)"
    rf" (?:de la (?:elaboración|preparación|redacción) )?{REPORT['es']}\b|"
    rf"{AN_OFFICE['es']} que (?:preparó|elaboró|redactó)(?: {REPORT['es']})?(?!\w)|"
    rf"{AN_OFFICE['pt']} (?:responsável|encarregad[oa])"
    rf" (?:pela (?:elaboração|preparação|redação) )?{REPORT['pt']}\b|"
    rf"{AN_OFFICE['pt']} que (?:preparou|elaborou|redigiu)(?: {REPORT['pt']})?\b|"
    rf"{AN_OFFICE['ar']} (?:المسؤولة|المسؤول|المكلفة|المعدة|التي أعدت|الذي أعد)"
    r"(?: (?:عن|ب))?(?: ?إعداد)?(?: (?:هذا )?(?:التقرير|للتقرير))?(?!\w)"
)
"""Labels of the office that prepared a report, such as "Office responsible for the report"."""
PREPARED_BY = re.compile(
    r"(?<!\W)\W*+(?:"
    rf"(?:{REPORT['en']} (?:was |has been )?)?(?:prepared|drafted|compiled|written) by\b|"
    rf"(?:{REPORT['fr']} (?:a été )?)?(?:(?:pr[ée]par|r[ée]dig|[ée]labor)ée?s?|[ée]tablie?s?) par\b|"
    rf"(?:{REPORT['es']} (?:fue |ha sido )?)?(?:prepar|redact|elabor)ad[oa]s? por\b|"
    rf"(?:{REPORT['pt']} (?:foi )?)?(?:redigid|elaborad|preparad)[oa]s? (?:por|pelo|pela)\b|"
    r"(?:responsable (?:del informe|du rapport)|responsável pelo relatório|entidad que informa)(?=\s*:)|"
    rf"(?:من إعداد|إعداد|أعده|أعدته)|{OF_THE_REPORT})\s*:?",
    re.IGNORECASE,
)
"""What stands before the name of the office that prepared a report."""
SENT_BY = (
    r"(?:submitted|presented|issued|sent|transmitted|reported) by|(?:présenté|soumis|transmis|remis)e?s? par|"
    r"(?:presentad|remitid|enviad|sometid|entregad)[oa] por|"
    r"(?:apresentad|submetid|enviad|entregue)[oa]? (?:por|pel[oa])|مقدمة? من|قدمته?"
)
SUBMITTED_BY = re.compile(
    rf"\W*+(?:{SENT_BY}|"
    rf"(?:{'|'.join(AN_OFFICE.values())})(?: (?:responsable|compétente?|competente|responsible|in charge|responsável|"
    r"المسؤولة?|المعنية?))?)\s?:",
    re.IGNORECASE,
)
"""Labels that may name the Party as well as its office, as in "Submitted by:" and "Office:"."""
BETWEEN = re.compile(r"\s{0,5}[,;/|()\u060c]\s{0,5}|\s[-\u2013\u2014]\s|\s(?:and|et|y|e|&)\s")
A_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
LINKS = re.compile(r"\b(?:of|from|at|in|the|de|du|des|del|la|da|do)\b", re.IGNORECASE)


def office_that_prepared(text: str, plan: Plan) -> str:
    """Return the office that prepared a report, from a line such as "Prepared by: Roads Directorate, Policy Unit".

    Args:
        text: The line.
        plan: The plan, with its bodies.

    Returns:
        The office, without a single word behind it, which may be its place or a person; "" if the line names none, or
        may name a person.
    """
    label = PREPARED_BY.match(text) or SUBMITTED_BY.match(text)
    named = ARTICLES.sub("", text[label.end() :].strip(" .")) if label else ""
    if not named or PERSON.search(named) or any(map(str.isdigit, named)):
        return ""
    if _names_offices(named, plan):
        return named
    office, _, behind = map(str.strip, named.rpartition(","))
    return office if office and _names_offices(office, plan) and A_WORD.fullmatch(behind) else ""


def is_only_an_office(text: str, plan: Plan) -> bool:
    """Tell whether a line is nothing but the name of an office, such as "Ministry of Works, Planning Unit".

    Args:
        text: The line.
        plan: The plan, with its bodies.
    """
    named = ARTICLES.sub("", text.strip())
    if PERSON.search(named) or any(map(str.isdigit, named)) or named.endswith((".", ":")):
        return False
    return any(map(is_office, BETWEEN.split(named))) and _names_offices(named, plan)


def _names_offices(named: str, plan: Plan) -> bool:
    """Tell whether words name bodies of the plan or offices, one or several."""
    bodies = PlanBodies.of(plan, plan.languages[0])
    pieces = [ARTICLES.sub("", piece) for piece in BETWEEN.split(named) if piece]
    return bool(bodies.known(named)) or all(bodies.known(piece) or is_office(piece) for piece in pieces)


def is_office(name: str) -> bool:
    """Tell whether a name begins like "Ministry of Law" or "Safety Unit of the Police", or is like "Roads Directorate".

    Args:
        name: The name.
    """
    first, *rest = key(LINKS.split(name, maxsplit=1)[0]).split() or [""]
    offices = words("OFFICES")
    return first in offices or bool(rest and rest[-1] in offices)
