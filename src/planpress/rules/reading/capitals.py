"""The abbreviations of a report, collected once for the rules that compare them."""

import re
from collections import Counter
from dataclasses import dataclass, field

from planpress.model import Path
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import term_of
from planpress.rules.reading.prose import Prose

LINK = term_of(en.LINKS_IN_NAMES, fr.LINKS_IN_NAMES, es.LINKS_IN_NAMES)
EXPANDED = re.compile(rf"((?:\b[A-Z][\w-]{{0,40}}\s{{1,3}}(?:{LINK}\s{{1,3}}){{0,3}}){{2,12}})\(([A-Z]{{3,}})\)")
"""A name with its abbreviation in brackets after it."""
ABBREVIATION = re.compile(r"[A-Z](?<![\w-].)[A-Z]{2,9}(?![\w-])")
"""An abbreviation. The pattern begins with a capital, which `re` finds three times as fast as a word boundary."""
BETWEEN = rf"(?:[\s\u2010-\u2014/-]+(?:{LINK}\s+)*)"
PART = re.compile(r"[\s\u2010-\u2014/-]+")
SHOUTED = 0.5
"""A text with a larger share of capitals than this counts as written in capitals."""


@dataclass
class Used:
    """A report's abbreviations in one language: first paths, counts, those that are spelled out, and the texts read."""

    paths: dict[str, Path] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    spelled_out: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)

    def is_written_out(self, abbreviation: str) -> bool:
        """Tell whether the texts contain a name with these initials."""
        words = BETWEEN.join(rf"{letter}[\w'\u2019]*" for letter in abbreviation)
        pattern = re.compile(rf"{words[0]}(?<!\w.){words[1:]}\b")  # begins with a capital, as above
        return any(pattern.search(text) for text in self.texts)


def collect(prose: Prose) -> tuple[Used, ...]:
    """Collect the abbreviations in the texts of a report, for each language separately."""
    by_language: dict[str, Used] = {}
    for passage in prose.passages:
        used = by_language.get(passage.language) or by_language.setdefault(passage.language, Used())
        if passage.field in ("note", "source", "correction"):
            continue
        used.texts.append(passage.text)
        abbreviations = ABBREVIATION.findall(passage.text)
        if not abbreviations or _shouted(passage.text):
            continue
        for abbreviation in abbreviations:
            used.counts[abbreviation] += 1
            used.paths.setdefault(abbreviation, passage.path)
        for match in EXPANDED.finditer(passage.text) if "(" in passage.text else ():
            initials = _initials(match[1])
            used.spelled_out.add(
                match[2] if any(letters_of_name.endswith(match[2]) for letters_of_name in initials) else initials[0]
            )
    return tuple(by_language.values())


def _shouted(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) > SHOUTED * len(letters)


def _initials(name: str) -> tuple[str, str]:
    """Return the initials of the words in a name, and the initials of those words' parts."""
    whole, parts = (
        "".join(word[0] for word in words if word[:1].isupper()) for words in (name.split(), PART.split(name))
    )
    return whole, parts
