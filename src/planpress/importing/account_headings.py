"""Tells headings of accounts of work, such as "Report on work" and "Explanation of what was done"."""

import re

from planpress.importing.heading_subjects import done_role
from planpress.importing.lexicon import key, term_pattern, words
from planpress.importing.question_headings import free_role

LINKED = r"(?:of|on|about|de|du|des|sur|del|sobre|do|da|dos|das)"
ARTICLES = r"(?:(?:the|our|all|les?|la|l|los|las|el|o|a|os|as)\s)*"
ACCOUNT = re.compile(rf"(?P<account>{term_pattern('ACCOUNTS')})\s{LINKED}\s{ARTICLES}(?P<about>.+)")
"""A folded heading of an account, and what it is about."""
OF_THE_TIME = re.compile(
    r"\s(?:of|de|du|del|do|d)\s(?:(?:the|this|la|l|le|cette|el|este|o)\s)*"
    r"(?:year|period|annee|exercice|periode|ano|ejercicio|periodo|exercicio)$"
)
MOST_WORDS = 9
"""The maximum number of words in such a heading."""


def account_role(text: str) -> str:
    """Return "summary" for the heading of an account of work, also of that of a time; "" for any other heading.

    Args:
        text: The heading, such as "Report on work", "Relato de los trabajos" or "Activities of the year".
    """
    seen = key(text)
    if len(seen.split()) > MOST_WORDS:
        return ""
    if (bare := OF_THE_TIME.sub("", seen)) != seen and bare in words("WORKS"):
        return "summary"
    match = ACCOUNT.fullmatch(seen)
    about = match["about"] if match else ""
    is_of_work = OF_THE_TIME.sub("", about) in words("WORKS") or done_role(about) == "progress"
    is_of_work = is_of_work or "summary" in {free_role(about), free_role(f"o {about}")}  # "do que foi feito"
    return "summary" if about and is_of_work else ""
