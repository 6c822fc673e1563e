"""Tells what headings in free words announce: questions such as "What made it difficult", and "Expected next"."""

import re
from functools import cache
from types import ModuleType

from planpress.importing.lexicon import LANGUAGES, key, words

MOST_WORDS = 9
"""The maximum number of words in such a heading."""
ABOUT = {"challenges": "HINDERING", "outlook": "FOLLOWING", "summary": "DOING"}
"""The lists with the beginnings of words, by what they announce; the first one that fits counts."""
DENIED = frozenset(["not", "no", "pas", "nao", "never", "jamais", "nunca", "without", "sin", "sans", "sem",
                    "\u0644\u0645", "will", "be"])  # fmt: skip
"""Words that leave open whether a question is about what was done."""
FURTHER_WORDS = frozenset(key(
    "suite suites steps step etape etapes demarche demarches travaux paso pasos passo passos work activities actions "
    "for the of and in as is are to de la las los el le les des du da do para pour period periodo periode year annee "
    "ano measure measures mesure mesures medida medidas action accion acciones acao acoes actividad actividades "
    "atividade atividades activite activites task tasks tache taches tarea tareas tarefa tarefas"
).split())  # fmt: skip
"""Words that can stand beside a word for what is planned and one for the time to come."""
CONTINUED = frozenset(["suite", "suites", "continuation", "continuacion", "seguimiento", "seguimento"])
"""Words for what comes afterwards."""


def free_role(text: str) -> str:
    """Return what a heading announces that is a question, or that only says that something is planned next.

    Args:
        text: The heading.

    Returns:
        "challenges", "outlook" or "summary"; "" for any other text.
    """
    seen = key(text)
    pieces = seen.split()
    if not 1 < len(pieces) <= MOST_WORDS or any(character.isdigit() for character in seen):
        return ""
    return _asked(seen) or _planned_next(pieces)


def _asked(seen: str) -> str:
    """Return what a question is about, by the words of its language; "how far the plan has come" is not to come."""
    for language in LANGUAGES.values():
        how_far = _opening(language, "HOW_FAR")
        opening = _opening(language, "QUESTIONS")
        begun = opening.match(seen) if opening else None
        rest = f" {seen[begun.end() :]}" if begun else ""
        for role, listed in ABOUT.items():
            if any(f" {stem}" in rest for stem in _stems(language, listed)):
                if role == "outlook" and how_far and how_far.match(seen):
                    return ""
                return "" if role == "summary" and DENIED & set(rest.split()) else role
    return ""


def _planned_next(pieces: list[str]) -> str:
    """Return "outlook" for words such as "Expected next" and "Suite pr\u00e9vue"."""
    planned = {piece for piece in pieces if _is_listed(piece, "EXPECTED")}
    following = {piece for piece in pieces if _is_listed(piece, "NEXT") or piece in CONTINUED}
    others = set(pieces) - planned - following - FURTHER_WORDS
    return "outlook" if planned and following and not others else ""


def _is_listed(piece: str, listed: str) -> bool:
    """Tell whether a list has a word in this number, or in the singular."""
    return piece in words(listed) or piece.removesuffix("s") in words(listed)


def begins_question(text: str, listed: str) -> bool:
    """Tell whether a heading is a question that begins with the words of a list and has more words.

    Args:
        text: The heading.
        listed: The name of the list, such as "WHO".
    """
    seen = key(text)
    openings = (_opening(language, listed) for language in LANGUAGES.values())
    return len(seen.split()) <= MOST_WORDS and any(opening.match(seen) for opening in openings if opening)


@cache
def _opening(language: ModuleType, questions: str) -> re.Pattern[str] | None:
    listed = sorted({key(term) for term in getattr(language, questions, ())}, key=lambda term: (-len(term), term))
    return re.compile(rf"(?:{'|'.join(map(re.escape, listed))})(?:\s|$)") if listed else None


@cache
def _stems(language: ModuleType, listed: str) -> tuple[str, ...]:
    return tuple(key(term) for term in getattr(language, listed, ()))
