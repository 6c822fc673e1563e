"""Tells that a report seems to belong to another plan: by the plan that it names, or by the titles of its pillars."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.function_words import EVERY_FUNCTION_WORD
from planpress.importing.form_words import PILLAR
from planpress.importing.heading_words import is_sentence
from planpress.importing.languages import language_of
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import WITHOUT_SPACES, key, words
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.part_headings import pillar_number
from planpress.importing.party_names import OF_A_PARTY, party_names
from planpress.importing.tables.times import month_number
from planpress.model import Plan, Text
from planpress.model.scalars import quoted

A_PLAN = re.compile(
    r"\b(?:plan|plano|strategy|strat[\u00e9e]gie|estrat[\u00e9e]gia|roadmap|feuille de route|hoja de ruta)\b|"
    r"\u062e\u0637\u0629|\u0627\u0633\u062a\u0631\u0627\u062a\u064a\u062c\u064a\u0629",
    re.IGNORECASE,
)
"""Words for a plan."""
PIECES = re.compile(r"\s*[,;:()\[\]|\n]\s*|\s[\u2013\u2014-]\s")
"""What divides the parts of a title."""
IN_TITLES = frozenset(
    key(
        "strategy strategie estrategia roadmap plano feuille route hoja ruta tracker table matrix monitoring follow "
        "annual biennial half yearly years edition revised tableau matrice suivi annuel semestriel annee rapport mise "
        "oeuvre etat avancement matriz cuadro tabla seguimiento anual semestral informe avance avances cumplimiento "
        "ejecucion quadro tabela acompanhamento relatorio execucao nacional nationale nationaux acao accion "
        "annex anexo bilan mi parcours compte rendu execution point balance balanco medio termino corte review "
        "situation template draft version document title titre titulo project "
        "خطة استراتيجية تقرير متابعة تنفيذ عمل وطنية"
    ).split()
)
"""Folded words in the titles of plans and reports that do not say what a plan is about."""
LONGEST = 120
"""The maximum number of characters in a line that names a plan, and in the heading of a pillar."""
A_WORD = 3
"""The minimum number of characters in a word that says what a plan is about."""
STEM = 4
"""How many characters at the beginning of two words must agree; endings differ, as in "road" and "roads"."""
SEVERAL = 2
"""The minimum number of pillars whose titles are compared."""
NUMBERED = re.compile(r"\s*(?:[A-Za-z0-9]{1,3})[.):\u2013-]+\s+(?=\D)")
CHECK = "check that the report belongs to this plan"


def names_another_plan(lines: Iterable[tuple[str, str]], plan: Plan) -> list[Uncertainty]:
    """Return what to say if the titles of a report name a plan that has no word in common with the plan of the project.

    A title in another language, an abbreviation, or a title without a word of its own, such as "Action Plan", does not
    count.

    Args:
        lines: The place and the words of each line on the front page or above a table.
        plan: The plan of the project.
    """
    listed = [(place, line) for place, line in lines if len(line) <= LONGEST and not is_sentence(line)]
    own = _stems(plan.title)
    if not own or any(_stems(line) & own for _, line in listed):
        return []
    groups = [*(pillar.title for pillar in plan.pillars), *(objective.title for objective in plan.objectives)]
    texts: list[Text | str] = [plan.process, *groups, *party_names(plan)]
    known = {stem for text in texts for stem in _stems(text)}
    for place, line in listed:
        for piece in PIECES.split(line):
            if A_PLAN.search(piece) and _is_named(piece, known) and _is_in_language(line, plan.title, plan):
                words = f"the document names {quoted(piece)}, and the plan is {quoted(_title(plan.title))}"
                return [Uncertainty(place, words, CHECK)]
    return []


def other_pillars(headings: Mapping[str, tuple[str, str]], plan: Plan) -> list[Uncertainty]:
    """Return what to say if no pillar in a report has a word in common with the titles of the plan's pillars.

    Args:
        headings: The place and the title of each pillar in the report, by its id in the plan.
        plan: The plan of the project.
    """
    titles = {pillar.id: pillar.title for pillar in plan.pillars}
    compared = {number: named for number, named in headings.items() if number in titles and _stems(named[1])}
    of_plan = {stem for pillar in plan.pillars for stem in _stems(pillar.title)}
    if len(compared) < SEVERAL or any(_stems(title) & of_plan for _, title in compared.values()):
        return []
    (number, (place, first)), *_ = compared.items()
    if not _is_in_language(" ".join(title for _, title in compared.values()), titles[number], plan):
        return []
    own = quoted(_title(titles[number]))
    words = f"no pillar has its title from the plan: pillar {number} is {quoted(first)} here, and {own} in the plan"
    return [Uncertainty(place, words, CHECK)]


def pillar_headings(items: Sequence[Item], plan: Plan) -> dict[str, tuple[str, str]]:
    """Return the place and the title of each pillar that is named right above an action with its number.

    Args:
        items: The paragraphs and rows of Parts B and C of a form.
        plan: The plan of the project.
    """
    known = {pillar.id.lower(): pillar.id for pillar in plan.pillars}
    found: dict[str, tuple[str, str]] = {}
    above: tuple[str, str, str] | None = None
    for item in items:
        cells = [item.text] if isinstance(item, TextParagraph) else [cell.text for cell in item.filled]
        numbers = [number for text in cells[:2] if (number := action_number(text) or number_alone(text))]
        named = next((number.prefix.lower() for number in numbers if number.prefix), "")
        if above and named == above[0] and named in known:
            found.setdefault(known[named], above[1:])
        if named:
            above = None
        elif len(cells) == 1 and len(cells[0]) <= LONGEST and not is_sentence(cells[0]):
            heading = pillar_number(cells[0]) or next((number.id for number in numbers), "")
            above = (heading.lower(), item.place, _without_number(cells[0])) if heading else above
    return found


def _without_number(heading: str) -> str:
    """Return the title in the heading of a pillar, such as "Pillar 1: Legislation" or "1. Legislation"."""
    pillar = PILLAR.match(heading) or NUMBERED.match(heading)
    return heading[pillar.end() :].strip(" .:\u2013\u2014-") if pillar else heading


def _is_named(piece: str, known: set[str]) -> bool:
    """Tell whether a part of a title says what its plan is about; that of an office is about the office."""
    is_upper = piece.isupper()
    spelled = [word for word in piece.split() if is_upper or not word.isupper()]
    return not set(key(piece).split()) & words("OFFICES").keys() and bool(_stems(" ".join(spelled)) - known)


def _is_in_language(text: str, title: Text, plan: Plan) -> bool:
    """Tell whether a text is in a language that a title of the plan has, so that their words can be compared."""
    language = language_of([text], plan.languages).partition("-")[0]
    spoken = {(wording.language or plan.language).partition("-")[0] for wording in title.wordings}
    return language in spoken and language not in WITHOUT_SPACES


def _stems(text: Text | str) -> set[str]:
    """Return the beginnings of the words that say what a text is about."""
    texts = [text] if isinstance(text, str) else [wording.words for wording in text.wordings]
    listed = (word.removeprefix("\u0627\u0644") for text in texts for word in key(text).split())
    return {
        word.rstrip("s")[:STEM]
        for word in listed
        if len(word) >= A_WORD and word.isalpha() and word not in _of_any_plan() and not month_number(word)
    }


@cache
def _of_any_plan() -> frozenset[str]:
    listed = (*words("USUAL"), *words("FOLLOWING_A_PLAN"))
    usual = (piece for term in listed for piece in term.split())
    return frozenset([*usual, *map(key, EVERY_FUNCTION_WORD)]) | IN_TITLES | OF_A_PARTY


def _title(title: Text) -> str:
    return title.wordings[0].words
