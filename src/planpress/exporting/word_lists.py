"""Lists in a Word document: bullets on nine levels, and numbered lists that begin with any number."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from planpress.exporting.word_elements import element

LEVELS = 9
STEP, HANG = 300, 240
"""How far a level is indented, and how far its bullet or number hangs left of the text, in twentieths of a point."""
BULLETS = ("\u2022", "\u2013", "\u25aa")
BULLET_FONT = "Arial"


class WordLists:
    """The lists of a document.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.numbering = document.part.numbering_part.element
        self.abstract = 1 + max(
            (int(kind.get(qn("w:abstractNumId"), "0")) for kind in self.numbering.findall(qn("w:abstractNum"))),
            default=0,
        )
        self.bullets = self._number(self._abstract(""))
        self.patterns: dict[str, int] = {}
        self.open: dict[int, tuple[int, int, str]] = {}
        """For each level, the list, the number that would continue it, and the sign after its numbers."""

    def leave(self) -> None:
        """End all lists."""
        self.open.clear()

    def enter(self, paragraph: Paragraph, level: int, number: str) -> None:
        """Make a paragraph an entry of a list.

        Args:
            paragraph: The paragraph.
            level: The level, from 0.
            number: Its number as printed, such as "3."; "" for a bullet.
        """
        for deeper in [name for name in self.open if name > level or (name == level and not number)]:
            del self.open[deeper]
        identifier = self._numbered(level, int(number[:-1]), number[-1]) if number else self.bullets
        paragraph_properties: Any = paragraph._p.get_or_add_pPr()
        properties = paragraph_properties.get_or_add_numPr()
        properties.get_or_add_ilvl().val = min(level, LEVELS - 1)
        properties.get_or_add_numId().val = identifier

    def _numbered(self, level: int, number: int, sign: str) -> int:
        known = self.open.get(level)
        if known and known[1:] == (number, sign):
            identifier = known[0]
        else:
            if sign not in self.patterns:
                self.patterns[sign] = self._abstract(sign)
            identifier = self._number(self.patterns[sign])
            override = self.numbering.findall(qn("w:num"))[-1].add_lvlOverride(level)
            override.add_startOverride(number)
        self.open[level] = (identifier, number + 1, sign)
        return identifier

    def _number(self, abstract: int) -> int:
        return int(self.numbering.add_num(abstract).numId)

    def _abstract(self, sign: str) -> int:
        """Add a kind of list: with numbers and a sign after them, or with bullets if there is no sign."""
        identifier, self.abstract = self.abstract, self.abstract + 1
        kind = element("abstractNum", abstractNumId=str(identifier))
        kind.append(element("multiLevelType", val="hybridMultilevel"))
        for level in range(LEVELS):
            kind.append(_level(level, sign))
        first = self.numbering.find(qn("w:num"))
        if first is None:
            self.numbering.append(kind)
        else:
            first.addprevious(kind)
        return identifier


def _level(level: int, sign: str) -> Any:
    made = element("lvl", ilvl=str(level))
    made.append(element("start", val="1"))
    made.append(element("numFmt", val="decimal" if sign else "bullet"))
    made.append(element("lvlText", val=f"%{level + 1}{sign}" if sign else BULLETS[min(level, len(BULLETS) - 1)]))
    made.append(element("lvlJc", val="left"))
    place = element("pPr")
    place.append(element("ind", left=str(STEP * level + HANG), hanging=str(HANG)))
    made.append(place)
    if not sign:
        look = element("rPr")
        look.append(element("rFonts", ascii=BULLET_FONT, hAnsi=BULLET_FONT, cs=BULLET_FONT))
        made.append(look)
    return made
