"""What the words of a heading say: whether they are a heading as a whole, and what is below them."""

import re
from functools import lru_cache

from planpress.importing.account_headings import account_role
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_remainders import unusual_words
from planpress.importing.heading_subjects import done_role
from planpress.importing.heading_years import without_year
from planpress.importing.headings_ahead import ahead_role, label_ahead
from planpress.importing.joined_headings import joined_role
from planpress.importing.lexicon import LANGUAGES, key, singular_headings, statuses, term_pattern, unaccented, words
from planpress.importing.lexicon import words as listed_words
from planpress.importing.question_headings import begins_question, free_role
from planpress.importing.rater_words import any_term, is_earlier
from planpress.importing.tables.headings import SURE, heading_matches

MAX_HEADING = 80
"""The maximum number of characters in the heading of a column."""
A_WORD = 3
"""Words with more letters than this are also recognised inside a heading."""
SPOKEN = ("en", "fr", "es")
"""Languages whose words in ``ROLES`` may begin a longer heading."""
HOW = re.compile(r"^\W*comment\s+(?=(?:les?|la|l|se|s|on|nous|vous|sera|est|sont|savoir|[c\u00e7]a|cela)\b(?!\s*:))")
"""The word for "how" at the beginning of a French question, which is no comment."""
DONE = tuple(
    term for language in SPOKEN for term in LANGUAGES[language].HEADINGS["progress"]
    if term.split()[0] in ROLES["action"]
)  # fmt: skip
"""Headings of what was done that begin with a word for actions, such as "Activities carried out"."""
FURTHER_RATINGS = tuple(
    term for language in (*SPOKEN, "pt") for term in LANGUAGES[language].HEADINGS["rating"]
    if " " not in term and term != "nota" and not any(term in listed for listed in ROLES.values())
)  # fmt: skip
"""Single words above ratings that only the lists of tables have, such as "score", "cote" and "puntuación"."""
IN_HEADINGS = ROLES | {"rating": (*ROLES["rating"], *FURTHER_RATINGS)}
BEGINNINGS = {
    role: re.compile(
        rf"(?:{'|'.join(map(re.escape, sorted({*words, *map(unaccented, words)}, key=len, reverse=True)))})s?"
        r"(?:[\s:/(,.\u2013-]|$)"
    ) for role, words in (IN_HEADINGS | {"summary": (*ROLES["summary"], *DONE)}).items()
}  # fmt: skip
"""How the heading of each kind of column begins."""
INSIDE = {
    role: re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in words if len(word) > A_WORD)})s?\b")
    for role, words in IN_HEADINGS.items()
}  # fmt: skip
"""The words of each kind of column, anywhere in a heading."""
IN_TABLES = {
    "summary": ("progress", "updates"), "rating": ("rating", "status", "percent"), "comments": ("comments",),
    "outlook": ("outlook",), "challenges": ("challenges",), "indicator": ("indicator",), "evidence": ("evidence",),
    "due": ("due", "timeframe"), "responsible": ("responsible", "lead"), "number": ("number",),
    "action": ("action", "commitment", "milestone"), "pillar": ("pillar",),
    "": ("person", "short_title", "objective", "partners", "from", "cost"),
}  # fmt: skip
"""Which headings of plain tables mean the same as a heading of the form; "" for what the form has no place for."""
FURTHER_TERMS = {
    term: role
    for role, listed in IN_TABLES.items() for name in listed for language in LANGUAGES.values()
    for term in language.HEADINGS.get(name, ()) if term != "nota"  # a remark in most languages
}  # fmt: skip
"""The headings of plain tables, each with what it announces in the form."""
BY_TERM = ({term: found[0][0] for term, found in singular_headings().items()}
           | {key(term): role for term, role in FURTHER_TERMS.items()}
           | {key(word): role for role, listed in ROLES.items() for word in listed})  # fmt: skip
"""The headings whose whole words are known, each with what it announces."""
SENTENCE = re.compile(r"[.!?;\u2026\u061f][\"'\u2019\u201d\u00bb)\]]*$")
"""The end of a sentence."""
QUESTION_MARKS = ("?", "\u061f")
SENTENCE_INSIDE = re.compile(r"[.!?;:\u2026\u061f\u17d6]\s")
"""The end of a sentence or of a label that other words follow, as in "Overall progress: In progress"."""
LONGEST = 60
"""The maximum number of characters in a heading above a text."""
FURTHER = re.compile(rf"\b(?:{term_pattern('BEFORE_HEADINGS')}\s+)+", re.IGNORECASE)
BESIDE_ROLES = {
    "summary": ("comments", "rating", "evaluation"), "indicator": ("evaluation",), "rating": ("evaluation",),
}  # fmt: skip
"""The roles that a heading can also name without a doubt: "Progress and comments"; cells tell ratings from progress."""
OF_TEXTS = frozenset(["summary", "comments", "challenges", "outlook", "evidence"])
"""What columns of texts can hold."""
PLAIN_TEXTS = OF_TEXTS - {"evidence"}
"""The texts whose headings are also recognised by the words of plain tables; "Links" may announce something else."""
DATED = ("outlook", "challenges")
"""What a label with a year announces; labels of ratings and of progress with a year may be about an earlier report."""
PLURAL = re.compile(r"\((?:e?s|x)\)(?!\w)")
"""What a template adds to a word, as in "Institution(s)"."""
IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
JOINED = re.compile(r"[\s.:)]*(?:[/,&+\u2013\u2014-]|(?:and|et|y|e)\s)\s*(?:(?:the|le|la|el|l)\b['\u2019\s]*)?")
"""What joins the two words of a heading above numbers with names, as in "No. and action"."""
VOCABULARY = frozenset([*words("BESIDE_HEADINGS"), *(piece for listed in (*ROLES.values(), DONE) for word in listed
                                                     for piece in key(word).split())])  # fmt: skip

OF = ("of", "de", "del", "da", "do")
"""What joins "number" to what is counted; "No action." is a sentence."""


def role_of(text: str) -> str:
    """Return what a heading says its column or paragraph holds; "" if the text is not a heading.

    The longest beginning counts: "Actions taken" is not the heading of actions.

    Args:
        text: The heading.
    """
    words = PLURAL.sub("s", text.casefold()).strip(" *[(:").removeprefix("the ")
    if len(words) > MAX_HEADING:
        return ""
    if (known := BY_TERM.get(key(words), BY_TERM.get(key(IN_BRACKETS.sub("", words))))) is not None:
        return known
    if free := free_role(words) or ahead_role(words) or joined_role(words) or _done_role(words) or account_role(words):
        return free
    if (bare := without_year(words)) != words:
        role = BY_TERM.get(key(bare)) or free_role(bare)
        if role in OF_TEXTS:
            return role
    words = HOW.sub("", words)
    begun = {role: match.end() for role, beginning in BEGINNINGS.items() if (match := beginning.match(words))}
    first = max(begun, key=lambda role: begun[role], default="")
    joined = JOINED.match(words, begun["number"] - 1) if first == "number" else None
    name = words[joined.end() :] if joined else ""
    if name and (role_of(name) or mentioned_role(name)) == "action":
        return "action"
    return first or _role_without_extras(words)


def _role_without_extras(text: str) -> str:
    """Return what a heading announces without "main" and "of the action", and without the "who is" of a question."""
    if len(text) > MAX_HEADING:
        return ""
    seen = key(text)
    if (end := re.search(rf"\s{any_term('OF_THE_ACTION').pattern}$", seen)) is not None:
        seen = seen[: end.start()]
    bare = " ".join(piece for piece in seen.split() if piece not in words("MAIN"))
    first, _, rest = bare.partition(" ")
    if first in words("WHO"):
        verb, _, asked = rest.partition(" ")
        return "responsible" if verb in words("COPULAS") and BY_TERM.get(asked) == "responsible" else ""
    return BY_TERM.get(bare, "") if bare and bare != key(text) else ""


def _done_role(text: str) -> str:
    """Return "summary" for what was done in the time of the report, as in "Carried out in the year"."""
    return "summary" if without_year(text) == text and done_role(text) == "progress" else ""


@lru_cache(maxsize=50_000)  # the lines of a document are looked at by many readers
def heading_role(text: str) -> str:
    """Return what a heading says about the text below it; "" if the words are not a heading as a whole.

    Args:
        text: The words, which may end with a colon or a dash.
    """
    words = " ".join(text.split())
    if len(words) > LONGEST or (is_sentence(words) and not free_role(words)):
        return ""
    words = re.sub(r"\s*[:\u17d6\u2013\u2014-]+$", "", words)
    if key(words.rpartition(":")[2]) in statuses() and ":" in words:  # "How far: Achieved"
        return ""
    bare = without_year(words)
    if words[:1].islower() and key(words) in listed_words("PLANS_ALONE"):  # "suite" may go on with a sentence
        return ""
    if ahead := label_ahead(words) or (role_of(bare) if bare != words and is_heading(bare) else ""):
        return ahead if ahead in DATED else ""
    words = words if key(words) in BY_TERM else FURTHER.sub("", words)
    if is_heading(words):
        return role_of(words)
    role = "" if SENTENCE_INSIDE.search(words) or is_earlier(words) else role_in_tables(words, usual=True)
    return role if role in PLAIN_TEXTS else ""


def role_in_tables(text: str, *, usual: bool = False) -> str:
    """Return what a heading announces in a plain table, by its main word, as in "Barriers to implementation".

    Args:
        text: The heading.
        usual: Whether it may only have words that are usual in headings.
    """
    matches = heading_matches(text) if len(text) <= MAX_HEADING and not is_sentence(text) else ()
    best = {_in_form(match.role) for match in matches if match.score == matches[0].score}
    if len(best) != 1 or matches[0].score < SURE or (usual and unusual_words(text, matches[0].role)):
        return ""
    return best.pop()


def _in_form(role: str) -> str:
    """Return what the form calls a kind of column in a plain table; "" if it has no place for it."""
    return next((found for found, listed in IN_TABLES.items() if role in listed), "")


def is_usual(text: str) -> bool:
    """Tell whether a text consists only of words that headings contain.

    Args:
        text: The words.
    """
    wordings = (key(PLURAL.sub(ending, text.casefold())) for ending in ("s", ""))
    return any(set(seen.replace("/", " ").split()) <= VOCABULARY or seen in BY_TERM for seen in wordings)


def is_heading(text: str) -> bool:
    """Tell whether a text consists only of words that headings contain, or is a question that announces a text.

    Args:
        text: The words.
    """
    free = free_role(without_year(text)) or ahead_role(text) or joined_role(text) or _done_role(text)
    return is_usual(text) or bool(free or account_role(text) or _role_without_extras(text))


def is_clear(text: str, role: str) -> bool:
    """Tell whether a heading can only have one meaning: it has usual words, and none of them suggests another role.

    Args:
        text: The heading; "Remarks on progress" could announce comments or progress.
        role: What its column was taken to hold.
    """
    if role in (BY_TERM.get(key(without_year(text))), _role_without_extras(text)):
        return True
    return is_usual(text) and set(mentioned_roles(text)) <= {role, *BESIDE_ROLES.get(role, ())}


def mentions_another(text: str, role: str) -> bool:
    """Tell whether a heading of texts also has a word for another kind of text, as in "Progress of challenges".

    Args:
        text: The heading.
        role: What it was taken to announce.
    """
    usual = {role, *BESIDE_ROLES.get(role, ()), "comments"}
    if not role_of(text) and role_in_tables(text, usual=True) == role:  # "Barriers to implementation"
        return False
    return role in OF_TEXTS and key(text) not in BY_TERM and bool((set(mentioned_roles(text)) & OF_TEXTS) - usual)


def is_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does; a known label with a full stop, such as "Action no.", is not one.

    Args:
        text: The words; "Progress made." may be all that an action says.
    """
    words = text.strip()
    return bool(SENTENCE.search(words)) and " " in words and not _is_stopped_label(words)


def may_be_label(text: str) -> bool:
    """Tell whether a cell may be a label: a few words that are no sentence, or a known label with a full stop.

    Args:
        text: The words of the cell.
    """
    return bool(text) and len(text) <= MAX_HEADING and (not is_sentence(text) or key(text) in BY_TERM)


def _is_stopped_label(text: str) -> bool:
    """Tell whether a text is the label of something other than progress, and a full stop."""
    if not text.endswith(".") or len(text) > LONGEST:
        return False
    role, pieces = BY_TERM.get(key(text), ""), key(text).split()
    if role not in ("", "number"):
        return role != "summary"
    is_number = BY_TERM.get(pieces[-1]) == "number" or (BY_TERM.get(pieces[0]) == "number" and pieces[1] in OF)
    return is_number and is_usual(text)


def is_question(text: str) -> bool:
    """Tell whether a text is a short question, which may be the heading of a column.

    Args:
        text: The words.
    """
    return len(text) <= MAX_HEADING and text.rstrip().endswith(QUESTION_MARKS)


def mentioned_role(text: str) -> str:
    """Return the role that the heading of a column, such as "Current status", mentions; "" if none or several.

    Args:
        text: The heading.
    """
    if len(text) > MAX_HEADING // 2 or key(text) in BY_TERM:
        return BY_TERM.get(key(text), "")
    if begins_question(text, "HOW_FAR"):  # "How far is the action"
        return ""
    roles = mentioned_roles(text)
    return roles[0] if len(roles) == 1 else ""


def mentioned_roles(text: str) -> list[str]:
    """Return the roles whose words a heading contains.

    Args:
        text: The heading.
    """
    words = HOW.sub("", text.casefold())
    return [role for role, inside in INSIDE.items() if inside.search(words)]
