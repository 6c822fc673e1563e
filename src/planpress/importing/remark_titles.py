"""Tells what remarks are about by their heading: "Remarks on progress" announces progress, "Remarks" only comments."""

import re
from collections.abc import Sequence
from functools import cache

from planpress.importing.heading_words import role_of
from planpress.importing.lexicon import headings, key, words

REMARKS = (
    r"(?:(?:general|main|brief|explanatory|further|additional|other|any|principales?|autres|otr[oa]s|outr[oa]s)\s+)?"
    r"(?:remarks?|comments?|observations?|notes?|remarques?|commentaires?|comentarios?|observaciones|observacion|"
    r"notas?|observacoes|observacao|\u0645\u0644\u0627\u062d\u0638\u0627\u062a|\u062a\u0639\u0644\u064a\u0642\u0627\u062a)"
)
ABOUT = (
    r"(?:on|about|regarding|concerning|relating to|related to|with regard to|sur|concernant|relati(?:f|fs|ve|ves) aux?|"
    r"relati(?:f|fs|ve|ves) a|au sujet de|quant aux?|sobre|relativ[oa]s? a|acerca de|respecto (?:a|de)|en cuanto a|"
    r"quanto a|\u062d\u0648\u0644|\u0628\u0634\u0627\u0646|\u0639\u0646|\u0639\u0644\u0649)"
)
ARTICLES = r"(?:(?:the|our|any|l|le|la|les|los|las|el|lo|o|a|os|as|ao|du|des|del|do|da|dos|das)\s+)*"
REMARKS_ON = re.compile(rf"{REMARKS}\s+{ABOUT}\s+{ARTICLES}(?P<subject>.+)")
"""A folded heading of remarks that says what they are about."""
ANY_REMARKS = re.compile(rf"(?<!\w){REMARKS}(?!\w)")
OF_PROGRESS = frozenset(key(
    "progress progres progreso progresos progresso progressos avances avance avancement avancees avancos "
    "implementation implementing execution application oeuvre \u0153uvre ejecucion aplicacion implementacion execucao "
    "aplicacao implementacao achievements achievement results realisations realisation resultats logros resultados "
    "work travail travaux trabajo trabajos trabalho trabalhos "
    "\u0627\u0644\u062a\u0642\u062f\u0645 \u0627\u0644\u062a\u0646\u0641\u064a\u0630 \u0627\u0644\u0639\u0645\u0644 "
    "\u0627\u0644\u0623\u0639\u0645\u0627\u0644"
).split())  # fmt: skip
OF_RATINGS = frozenset(
    ["rating", "ratings", "score", "notation", "note", "evaluation", "assessment", "calificacion", "valoracion",
     "evaluacion", "avaliacao", "classificacao"]
)  # fmt: skip
MODEST = (
    r"(?:brief|short|main|detailed|further|additional|general|breves?|brevis|bref|principal|principales|principais|"
    r"the|les?|las?|los|els?|os?|as?) "
)
"""Folded words before such a word that change nothing."""
DIVIDED = re.compile(r"[&/+,]|\b(?:and|et|y|e|ou|or|o)\b", re.IGNORECASE)
"""What shows that a heading names two things, as in "Rating and reasons"."""


def names_remarks(text: str) -> bool:
    """Tell whether a heading contains a word for remarks, such as "comments" or "note".

    Args:
        text: The heading.
    """
    return bool(ANY_REMARKS.search(key(text)))


def subject_role(text: str) -> str:
    """Return what remarks with a subject are, such as "challenges" for "Remarks on difficulties".

    Args:
        text: The heading.

    Returns:
        "challenges" or "outlook"; "comments" for any other subject; "" if the heading is not one of remarks, or does
        not say what they are about.
    """
    heading = REMARKS_ON.fullmatch(key(text))
    if not heading:
        return ""
    role = role_of(heading["subject"])
    return role if role in ("challenges", "outlook") else "comments"


def is_about_progress(text: str) -> bool:
    """Tell whether a heading of remarks also names progress, and so may announce it, as in "Remarks on progress".

    Args:
        text: The heading.
    """
    pieces = key(text).split()
    if pieces[1:] and pieces[-1] == "note" and pieces[-2] in OF_PROGRESS:
        pieces.pop()  # "Progress note" is English; a French "Note" begins its heading
    return bool(OF_PROGRESS.intersection(pieces)) and not OF_RATINGS.intersection(pieces)


def explains_ratings(heading: str) -> bool:
    """Tell whether a heading announces explanations of ratings, such as "Remarks on the rating".

    Args:
        heading: The heading; "Rating and remarks" does not.
    """
    seen = key(heading)
    said, ending, judged = _terms()
    begun = said.match(seen)
    if begun:
        return bool(judged.search(seen[begun.end() :]))
    ended = None if DIVIDED.search(heading) else ending.search(seen)
    return bool(ended and judged.search(seen[: ended.start()]))


def is_explanation(heading: str) -> bool:
    """Tell whether a heading beside ratings announces what explains them, such as "Explanation" or "Reasons".

    Args:
        heading: The heading.
    """
    return re.sub(f"^{MODEST}", "", key(heading)) in words("EXPLAINING") or explains_ratings(heading)


@cache
def _terms() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    by_role = {role: [t for t, found in headings().items() if role in dict(found)] for role in ("comments", "rating")}
    explaining = _pattern([*by_role["comments"], *words("EXPLAINING"), *words("DESCRIBING")])
    beginning = re.compile(f"(?:{MODEST})?{explaining.pattern}")
    ending = re.compile(f"{explaining.pattern}$")
    return beginning, ending, _pattern(by_role["rating"])


def _pattern(terms: Sequence[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)")
