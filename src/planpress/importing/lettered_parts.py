"""Finds the headings of Parts A, B and C with a letter alone, or with a number, such as "B. Overview" and "PART II".

Pillars and lists have letters and numbers too, so the actions, the tables or the titles below and beside them must be
those of parts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.columns import detail_columns
from planpress.importing.counted_parts import counted_part
from planpress.importing.form_words import ARABIC_PARTS, PART
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number
from planpress.importing.part_headings import part_letter
from planpress.importing.table_contents import TableContents

Item = TextParagraph | TableRow
HEADING = re.compile(
    r"\W{0,3}(?P<letter>[ABC]|I{1,3}|[123]|ألف|باء|جيم|[أابج])\s?(?P<sign>[.):/\u2013\u2014-])\s{0,9}(?P<title>[^\W\d_].*)"
)
NUMBERS = {"1": "A", "2": "B", "3": "C", "I": "A", "II": "B", "III": "C"}
"""The letters of the parts whose headings have numbers."""
USUAL = {
    "A": r"synops|sinops|synth[èe]se|s[íi]ntes|summary|sum[áa]rio|r[ée]sum|overview|aper[çc]u|panorama|ملخص|موجز",
    "B": r"rating|notation|\bnotes\b|calificaci|qualifica|classifica|[ée]valuat|evaluaci|avalia|assessment|"
         r"r[ée]capitul|table\b|tableau|matri[xzc]|cuadro|tabla|quadro|tabela|تقييم|جدول",
    "C": r"detail|d[ée]tail|detall|detalh|(?:by|per|par|por) (?:action|mesure|acci[óo]n|medida|a[çc])|"
         r"تفصيل|تفاصيل|مفصل",
}  # fmt: skip
"""Words in the usual titles of the parts."""
PAGE = re.compile(r"(?:(?<![\s.\u2026\u00b7_])[\s.\u2026\u00b7_]++)?(?:\d{1,3}\s*+)?$")
"""What follows a title in a table of contents."""
LONGEST = 100
"""The maximum number of characters in such a heading."""
FEW_LABELS = 2
FEW_TITLES = 2
"""How many usual titles show that headings are those of parts."""
FOLLOWING = frozenset([("A", "B"), ("B", "C"), ("A", "C")])
SIGNS = ".):/\u2013\u2014-"
COUNTED = "n"
"""In place of a sign: the heading has the word "Part" and a number."""
PARTS = "ABC"
TURNED = {"B": "C", "C": "B"}
"""The letters of Parts B and C if the ratings come after the details."""
WORD = ""
"""In place of a sign: the heading has the word "Part"."""


@dataclass(frozen=True)
class LetteredHeading:
    """A line that may be the heading of a part.

    Args:
        letter: The letter of the part.
        sign: The sign after the letter, which is the same for all parts, with "1" or "I" for headings with a number in
            place of a letter; ``WORD`` if the heading has the word.
        title: The words after it, without the number of a page.
    """

    letter: str
    sign: str
    title: str

    @property
    def is_usual(self) -> bool:
        """Whether the title is a usual one for this part."""
        return has_usual_title(self.title, self.letter)


@dataclass
class LetteredParts:
    """The headings of parts among the lines with letters.

    Args:
        items: The paragraphs and rows of a document.
        labels: Recognises the labels of ratings in the heading of Part B.
        contents: Looks at the cells below the headings of tables.
    """

    items: Sequence[Item]
    labels: LabelReader
    contents: TableContents
    letters: dict[LetteredHeading, str] = field(init=False, default_factory=dict)
    lines: Counter[int] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = Counter(item.table for item in self.items if isinstance(item, TableRow))
        texts = [self._text(item) for item in self.items]
        named = {n: letter for n, text in enumerate(texts) if PART.match(text) and (letter := part_letter(text))}
        with_word = [(n, LetteredHeading(letter, WORD, "")) for n, letter in named.items()]
        found = [(n, heading) for n, text in enumerate(texts)
                 if (heading := lettered_heading(text)) and heading.letter not in named.values()]  # fmt: skip
        for sign in sorted({heading.sign for _, heading in found}):
            of_sign = [(n, heading) for n, heading in found if heading.sign == sign]
            for run in _runs(sorted([*of_sign, *with_word], key=lambda line: line[0])):
                if not named or any(heading.sign == WORD for _, heading in run):
                    self.letters |= self._of_parts(run)

    def letter(self, item: Item) -> str:
        """Return the part whose heading an item is; "" if it is no such heading.

        Args:
            item: A paragraph or a row.
        """
        heading = lettered_heading(self._text(item)) if self.letters else None
        return self.letters.get(heading, "") if heading else ""

    def _text(self, item: Item) -> str:
        """Return the text of a paragraph, of a line with tabs, or of a table with one cell; "" for any other row."""
        if isinstance(item, TextParagraph):
            return item.text
        if item.typed or (len(item.filled) == 1 and self.lines[item.table] == 1):
            return " ".join(cell.text for cell in item.filled)
        return ""

    def _of_parts(self, run: Sequence[tuple[int, LetteredHeading]]) -> Mapping[LetteredHeading, str]:
        """Return the parts that lines begin if they divide a document as parts do; otherwise nothing.

        Most actions of Part B are in Part C too; those of a pillar are only there. If no numbers show it, Part B has
        labels beside each other or counts beside them, two titles are usual, three headings have the word and numbers,
        or the last part alone has a table of actions.
        """
        ends = [*(n for n, _ in run[1:]), len(self.items)]
        below = {heading.letter: self.items[n + 1 : end] for (n, heading), end in zip(run, ends, strict=True)}
        letters = {heading: heading.letter for _, heading in run if heading.sign != WORD}
        if self._ratings_come_last(below):
            below["B"], below["C"] = below["C"], below["B"]
            letters = {heading: TURNED.get(letter, letter) for heading, letter in letters.items()}
        first, second, third = (_actions(below.get(letter, ())) for letter in "ABC")
        if len(second & third) * 2 > len(second):
            return letters
        usual = sum(heading.is_usual for _, heading in run)
        with_labels = any(map(self._has_labels, below.get("B", ()))) or self._has_counts(below.get("B", ()))
        counted = not (second and third) and self._are_counted_parts(run, list(below.values()))
        if not first and (with_labels or usual >= FEW_TITLES or counted):
            return letters
        *texts, last = below.values()
        if not self._has_actions(last) or not all(any(map(_has_words, text)) for text in texts):
            return {}
        if any(map(_actions, texts)):
            return {}
        # a second part that has no actions is a chapter of Part A
        kept = {heading: letter for heading, letter in letters.items() if letter != "B" or heading == run[-1][1]}
        return {heading: "C" if letter == "B" else letter for heading, letter in kept.items()}

    def _ratings_come_last(self, below: Mapping[str, Sequence[Item]]) -> bool:
        """Tell whether the second part describes the actions and the third one has the table of ratings."""
        second, third = below.get("B", ()), below.get("C", ())
        if not self._has_actions(second) or any(map(self._has_labels, second)) or not any(map(self._has_labels, third)):
            return False
        rows = (item for item in third if isinstance(item, TableRow))
        return not any(detail_columns(row, self.labels, self.contents) for row in rows)

    def _are_counted_parts(self, run: Sequence[tuple[int, LetteredHeading]], below: Sequence[Sequence[Item]]) -> bool:
        """Tell whether three headings with the word "Part" and numbers are those of a form: the first part is prose."""
        counted = "".join(heading.letter for _, heading in run if heading.sign == COUNTED)
        rows = (item for item in below[0] if isinstance(item, TableRow))
        if counted != PARTS or any(detail_columns(row, self.labels, self.contents) for row in rows):
            return False
        return all(any(map(_has_words, items)) for items in below)

    def _has_actions(self, items: Sequence[Item]) -> bool:
        """Tell whether items have the heading of a table of actions, or numbered actions and lines with ratings."""
        if any(isinstance(item, TableRow) and detail_columns(item, self.labels, self.contents) for item in items):
            return True
        rated = any(self.labels.named(item.words) for item in items if isinstance(item, TextParagraph))
        return rated and bool(_actions(items))

    def _has_labels(self, item: Item) -> bool:
        return (
            isinstance(item, TableRow) and sum(bool(self.labels.named(cell.text)) for cell in item.filled) >= FEW_LABELS
        )

    def _has_counts(self, items: Iterable[Item]) -> bool:
        """Tell whether items have rows with a label and how many actions it has."""
        rows = (item.filled for item in items if isinstance(item, TableRow))
        counted = (cells for cells in rows if any(cell.text.strip().isdecimal() for cell in cells[1:]))
        return sum(bool(self.labels.named(cells[0].text)) for cells in counted) >= FEW_LABELS


def lettered_heading(text: str) -> LetteredHeading | None:
    """Return the letter and the title in a short line such as "B. Overview of ratings"; None for any other text.

    Args:
        text: The text of a line.
    """
    match = HEADING.match(text) if len(text) <= LONGEST and not is_sentence(text) else None
    if not match and (numbered := counted_part(text)) and numbered[0] <= len(PARTS):
        return LetteredHeading(PARTS[numbered[0] - 1], COUNTED, PAGE.sub("", numbered[1]).casefold())
    if not match:
        return None
    printed = match["letter"]
    letter = ARABIC_PARTS.get(printed) or NUMBERS.get(printed, printed)
    counted = "1" if printed.isdigit() else "I" if printed in NUMBERS else ""
    return LetteredHeading(letter, match["sign"] + counted, PAGE.sub("", match["title"]).casefold())


def has_usual_title(text: str, letter: str) -> bool:
    """Tell whether a heading has a word from the usual titles of a part.

    Args:
        text: The heading.
        letter: The letter of the part.
    """
    return bool(re.search(USUAL[letter], text, re.IGNORECASE))


def usual_letter(text: str) -> str:
    """Return the letter in a line such as "B. Overview of ratings" if the title is usual for this part; else "".

    Args:
        text: The text of a line.
    """
    heading = lettered_heading(text)
    return heading.letter if heading and heading.is_usual and heading.sign in (*SIGNS, COUNTED) else ""


def _runs(found: Sequence[tuple[int, LetteredHeading]]) -> Iterator[list[tuple[int, LetteredHeading]]]:
    """Yield headings that follow one another in the order of their letters."""
    run = list(found[:1])
    for (_, above), below in pairwise(found):
        if (above.letter, below[1].letter) in FOLLOWING:
            run.append(below)
            continue
        if len(run) > 1:
            yield run
        run = [below]
    if len(run) > 1:
        yield run


def _has_words(item: Item) -> bool:
    return bool(item.words if isinstance(item, TextParagraph) else item.filled)


def _actions(items: Iterable[Item]) -> set[str]:
    """Return the numbers of actions with which paragraphs begin, also in cells."""
    numbers = (action_number(paragraph.text) for item in items for paragraph in _paragraphs(item))
    return {number.key for number in numbers if number and number.prefix}


def _paragraphs(item: Item) -> Iterable[TextParagraph]:
    return [item] if isinstance(item, TextParagraph) else chain.from_iterable(cell.paragraphs for cell in item.filled)
