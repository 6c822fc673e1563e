"""Tells what else the heading of a column is about: "Source of funds" announces money, not evidence."""

from functools import cache
from itertools import dropwhile

from planpress.importing.heading_years import without_own_time, without_year
from planpress.importing.lexicon import LANGUAGES, WITHOUT_SPACES, headings, key, statuses, words

ABOUT_MONEY = frozenset(
    ["evidence", "start", "due", "timeframe", "reached", "target", "value", "unit", "origin", "baseline"]
)
"""The roles that a heading only seems to have if it names money, as in "Date of payment" and "Link to the budget"."""
BODIES = frozenset(["lead", "responsible", "partners"])
NARROWED = frozenset(["evidence", "start", "due", "timeframe", "reached", "origin", "unit", "action", *BODIES])
"""The roles of headings whose meaning can change with the words behind "of", as in "Date of birth"."""
OF_OTHERS = ("cost", "person")
ARTICLES = frozenset(["the", "lo", "le", "o", "la"])
NEUTER = "lo"
"""The article that makes a noun of any word, as in "Lo realizado"."""
ARTICLE = "\u0627\u0644"
"""The Arabic article, which is written together with its word."""


def subject(text: str, role: str) -> str:
    """Return what a heading is about if it only seems to have a role; "" if it has that role.

    Args:
        text: The heading, which names a single thing.
        role: What its main word announces.

    Returns:
        "cost" for money and for those who give it, "need" for help that is missing, "person" for persons.
    """
    if role in BODIES and _names(text, "DONORS"):
        return "cost"
    if role in BODIES and _names(text, "NEEDED"):
        return "need"
    if role in ABOUT_MONEY and _names(text, "MONEY"):
        return "cost"
    if role not in NARROWED:
        return ""
    for rest in _behind_linking(key(text)):
        found = {of for of, _ in headings().get(rest, ())}
        if role == "action" and rest in words("OFFICE_HOLDERS"):
            found = {"person"}
        if found and found <= {*OF_OTHERS}:
            return found.pop()
    return ""


def done_role(text: str) -> str:
    """Return what a heading of a word for "done" announces: progress with a time, a percentage with one for a share.

    Args:
        text: The heading, such as "Done in 2024", "Carried out this year", "Lo realizado" or "Share done".

    Returns:
        "progress" or "percent"; "" for any other heading.
    """
    bare = without_own_time(without_year(text))
    pieces = [piece for piece in key(bare).split() if piece not in ARTICLES]
    is_noun = key(bare).startswith(f"{NEUTER} ")
    if (is_noun or bare != text) and _says_done(" ".join(pieces)):
        return "progress"
    rest = [piece for piece in pieces if piece != "%" and piece not in words("SHARES")]
    return "percent" if rest and len(rest) < len(pieces) and statuses().get(" ".join(rest)) == "done" else ""


def _says_done(seen: str) -> bool:
    return statuses().get(seen) == "done" or seen in words("PERFORMED")


def is_narrowed(segment: str, head: str, role: str, language: str) -> bool:
    """Tell whether unusual words behind "of" may change what a heading announces, as in "Date of birth".

    Args:
        segment: The heading, folded.
        head: The part of it before the first linking word.
        role: What that part announces.
        language: The code of the language.
    """
    rest = segment[len(head) :].split()
    return role in NARROWED and bool(set(rest) - _vocabulary(language))


def _behind_linking(seen: str) -> list[str]:
    """Return the words behind the first linking word of a heading, in the languages that have such a word."""
    found = []
    for language in LANGUAGES.values():
        linking = {key(term) for term in language.LINKING} | {"the"}
        pieces = seen.split()
        first = next((number for number, piece in enumerate(pieces) if number and piece in linking), 0)
        if first:
            found.append(" ".join(dropwhile(linking.__contains__, pieces[first:])))
    return found


def _names(text: str, listed: str) -> bool:
    """Tell whether a text has a word that begins as one in a list does."""
    stems = words(listed)
    pieces = [variant for piece in key(text).split() for variant in (piece, piece.removeprefix(ARTICLE))]
    spaced = tuple(stem for stem, language in stems.items() if language not in WITHOUT_SPACES)
    joined = [stem for stem, language in stems.items() if language in WITHOUT_SPACES]
    return any(piece.startswith(spaced) for piece in pieces) or any(stem in key(text) for stem in joined)


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """Return the words of all headings that are known in a language, and the usual words beside them."""
    listed = [term for term, meanings in headings().items() if any(of == language for _, of in meanings)]
    module = LANGUAGES[language]
    beside = (getattr(module, name, ()) for name in ("USUAL", "LINKING", "FUNCTION_WORDS", "PARTY_SIDE"))
    listed += [key(term) for terms in beside for term in terms]
    return frozenset(piece for term in listed for piece in term.split())
