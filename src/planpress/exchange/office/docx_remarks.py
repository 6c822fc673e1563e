"""Collects what a document contains besides the text that a reader sees."""

import re
from dataclasses import dataclass, field

from planpress.exchange.office.document import Uncertainty
from planpress.model.scalars import quoted

PAGE_NUMBER = re.compile(
    r"(?:[\W\d_]|\b(?:p\s*a\s*g\s*e|p[\u00e1a]gina|p\u00e1g|p|of|de|sur|out|[ivxl]+)\b)*", re.IGNORECASE
)
"""The text of a footer that gives only the page number, such as "Page 3 of 7" or "4 | P a g e"."""
KINDS = {
    "inserted": ("{n} tracked insertion{s} {were} accepted", "accept or reject the changes in the document"),
    "deleted": ("{n} tracked deletion{s} {were} left out", "accept or reject the changes in the document"),
    "hidden": ("{n} hidden text{s} {were} left out", "add by hand what belongs to the report"),
    "struck": ("{n} struck-out text{s} {were} left out", "add by hand what belongs to the report"),
    "placeholder": ("{n} unfilled form field{s} {were} left out", ""),
    "embedded": ("{n} embedded object{s} {were} left out", "add by hand what belongs to the report"),
    "nested": (
        "{n} table{s} inside a cell {were} read row by row",
        "look at the texts of that cell",
    ),
    "sign": (
        "{n} unrecognised character{s} in a symbol font {were} replaced with \ufffd",
        "write what the document shows",
    ),
    "counted": (
        "{n} list{s} of automatic numbers {were} written in digits, not in the form of the document",
        "look at the numbers",
    ),
    "open field": ("{n} field{s} without an end {were} read as text", "check this in the document"),
    "picture": ("{n} picture{s} {were} left out", ""),
    "comment": ("{n} review comment{s} {were} left out", "look at them before publication"),
}
"""What is counted: each kind with its words and a hint."""
QUOTED_KINDS = {
    "text box": ("the text box {quote} was left out", "add it by hand if it belongs to the report"),
    "footnote": ("the footnote {quote} was left out", "add it by hand, for example as a note"),
    "header": ("the header {quote} was left out", "add it by hand if it belongs to the report"),
    "footer": ("the footer {quote} was left out", "add it by hand if it belongs to the report"),
    "endnote": ("the endnote {quote} was left out", "add it by hand, for example as a note"),
    "part": ("the document shows another file here, which was left out", "add its text by hand"),
}
"""What is quoted: each kind with its words and a hint."""


@dataclass
class DocumentRemarks:
    """What a document contains besides its text."""

    counts: dict[str, int] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    quotes: list[tuple[str, str, str]] = field(default_factory=list)

    def count(self, kind: str, place: str) -> None:
        """Count one more occurrence of a kind in ``KINDS``."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        self.places.setdefault(kind, place)

    def quote(self, kind: str, place: str, words: str = "") -> None:
        """Note a text of a kind in ``QUOTED_KINDS``, unless it is noted already."""
        if (kind, place, words) not in self.quotes:
            self.quotes.append((kind, place, words))

    def uncertainties(self) -> list[Uncertainty]:
        """Return the remarks in words."""
        result = []
        for kind, (pattern, hint) in KINDS.items():
            if number := self.counts.get(kind, 0):
                plural = {"s": "" if number == 1 else "s", "were": "was" if number == 1 else "were"}
                first = "" if number == 1 else ", the first here"
                words = f"{pattern.format(n=number, **plural)}{first}"
                result.append(Uncertainty(self.places[kind], words, hint))
        for kind, place, words in self.quotes:
            pattern, hint = QUOTED_KINDS[kind]
            result.append(Uncertainty(place, pattern.format(quote=quoted(words)), hint))
        return result
