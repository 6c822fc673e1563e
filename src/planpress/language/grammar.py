"""Joins clauses, lists and counts of actions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from planpress.language.language import MOST_LISTED, Language


@dataclass(frozen=True)
class Style:
    """The marks that a format puts around parts of a sentence.

    Args:
        mark: What encloses an action's number.
        special: The characters in the data that need a backslash.
    """

    mark: str = ""
    special: str = ""

    def number(self, number: str) -> str:
        """Write an action's number with the format's marks."""
        return f"{self.mark}{self.escaped(number)}{self.mark}"

    def escaped(self, words: str) -> str:
        """Write words that contain data, escaped as the format needs."""
        return words.translate({ord(character): f"\\{character}" for character in self.special})


STYLES: Mapping[str, Style] = {
    "text": Style(),
    # The data is Markdown already. A tag or a macro call in the data must be shown as typed, not run.
    "markdown": Style(mark="**", special="<{"),
}


def joined(language: Language, clauses: Iterable[str]) -> str:
    """Join clauses into one sentence; return "" if there are no clauses."""

    def join(first: str, second: str) -> str:
        # Translators: two clauses of one sentence
        return language.gettext("%(first)s; %(second)s", first=first, second=second)

    present = [clause for clause in clauses if clause]
    if len(present) > MOST_LISTED:
        present = [*present[:MOST_LISTED], language.more(len(present) - MOST_LISTED)]
    return reduce(join, present) if present else ""


def sentence(language: Language, clause: str) -> str:
    """Make a sentence from a clause; return "" for an empty clause."""
    if not clause:
        return ""
    # Translators: a sentence made of one clause or several; %(clause)s begins with a capital letter
    return language.gettext("%(clause)s.", clause=language.capitalised(clause))


def sentences(*parts: str) -> str:
    """Join whole sentences with spaces, leaving out empty ones."""
    return " ".join(part for part in parts if part)


def remarked(language: Language, clause: str, remark: str) -> str:
    """Put a remark in parentheses after a clause, unless the remark is empty."""
    if not remark:
        return clause
    # Translators: a statement, and a remark on it in parentheses
    return language.gettext("%(statement)s (%(remark)s)", statement=clause, remark=remark)


def quoted(language: Language, words: str) -> str:
    """Put words from the data between quotation marks."""
    # Translators: quotation marks around words from the data
    return language.gettext('"%(words)s"', words=words)


def actions(language: Language, number: int) -> str:
    """Write a number of actions."""
    return language.ngettext("%(num)s %(num_actions)s", "%(num)s %(num_actions)s", number)
