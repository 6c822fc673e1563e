"""Keeps the levels of lists right when texts are divided by labels: lower entries stay below the entry above them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from planpress.exchange.office import TextParagraph

NO_LIST = -1
"""The level of a paragraph outside a list, below which the entries of the next list are."""


@dataclass
class _Above:
    """A paragraph that entries of a list may be below.

    Args:
        printed: Its level as printed.
        level: Its level among the texts of its role.
        role: What the text is; "" if it was taken out as a heading.
    """

    printed: int
    level: int
    role: str


@dataclass
class ListLevels:
    """The levels of the entries of lists about an action, in the order in which they are printed."""

    above: list[_Above] = field(default_factory=list)

    def take_out(self, lines: Iterable[TextParagraph]) -> None:
        """Note that lines are only headings, or are left out, so that the entries below them move up.

        Args:
            lines: The lines.
        """
        for line in lines:
            self._add(line, NO_LIST, "")

    def keep(self, heading: TextParagraph | None, role: str, texts: Sequence[TextParagraph]) -> None:
        """Note that the last line, which was taken out as a heading, is a text after all if it is among the texts.

        Args:
            heading: The heading; None if the last line is none.
            role: What the texts are.
            texts: The texts.
        """
        if heading and texts and texts[-1] is heading:
            self.above[-1] = replace(self.above[-1], level=self.above[-1].printed, role=role)

    def placed(self, text: TextParagraph, role: str) -> TextParagraph:
        """Return a text with its level among those of its role: an entry whose upper entry is elsewhere moves up.

        Args:
            text: The text, with the level as printed.
            role: What the text is.
        """
        level = NO_LIST if text.level is None else text.level
        upper = next((above for above in reversed(self.above) if above.printed < level), None)
        if upper:
            level = level - upper.printed + upper.level if upper.role == role else 0
        self._add(text, level, role)
        return text if text.level is None else replace(text, level=level)

    def _add(self, paragraph: TextParagraph, level: int, role: str) -> None:
        printed = NO_LIST if paragraph.level is None else paragraph.level
        while self.above and self.above[-1].printed >= printed:
            self.above.pop()
        self.above.append(_Above(printed, level, role))
