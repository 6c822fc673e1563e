"""Reads a Part C without a table: the name of each action, and the paragraphs about it."""

from dataclasses import replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.line_widths import NUMBER_ALONE
from planpress.importing.continued_rows import continued_action
from planpress.importing.detail_entries import DetailEntry, DetailPart
from planpress.importing.heading_words import is_sentence
from planpress.importing.labelled_lines import labelled_lines
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key, words
from planpress.importing.numbers import ActionNumber, action_number, shared_numbers
from planpress.importing.part_headings import pillar_heading
from planpress.importing.plain_numbers import NumberedNames
from planpress.importing.rated_names import rated_name
from planpress.model import Plan
from planpress.model.scalars import quoted

LONGEST_TITLE = 300


class DetailProseReader:
    """Reads paragraphs.

    Args:
        part: Where to add the actions.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may be named above the actions.
        plain: The names of actions with plain numbers; without any, actions have numbers such as 1.1.
    """

    def __init__(self, part: DetailPart, labels: LabelReader, plan: Plan, plain: NumberedNames) -> None:
        self.part, self.labels, self.plan, self.plain = part, labels, plan, plain
        self.continued: DetailEntry | None = None
        """The earlier action that the texts continue; None if they are about the last one."""

    def read(self, paragraph: TextParagraph, pillar: str) -> bool:
        """Read a paragraph, and return whether it is an action's name or a text about it.

        Args:
            paragraph: The paragraph.
            pillar: The number in the heading of the pillar above.
        """
        if self.ends_a_text(paragraph):
            return True
        first, *rest = labelled_lines(paragraph)
        number, also = action_number(first.text), list[ActionNumber]()
        shared, title = shared_numbers(first.text)
        if shared:
            number, *also = (replace(each, behind=title) for each in shared)
        if number and (above := continued_action(self.part, number)):
            self.continued = above
            above.cells.setdefault("summary", []).extend(rest)
            return True
        if number and self.names_an_action(number, paragraph):
            self.continued = None
            name = [TextParagraph((TextRun(number.behind),), paragraph.place)]
            cells = {"action": name, **({"summary": rest} if rest else {})}
            rated = rated_name(number.behind, self.labels, self.plan, [first])
            self.part.add(DetailEntry(number, cells, paragraph.place, pillar, rated=rated, also=also))
            return True
        if not self.part.entries or pillar_heading(paragraph.text, self.plan):
            return False
        if paragraph.words:
            current = self.continued or self.part.entries[-1]
            current.cells.setdefault("summary", []).append(paragraph)
        return True

    def ends_a_text(self, paragraph: TextParagraph) -> bool:
        """Join a line such as "A.2." to the text above, and return whether that ends with a word such as "action"."""
        texts = (self.continued or self.part.entries[-1]).cells.get("summary") if self.part.entries else None
        if not texts or not NUMBER_ALONE.fullmatch(paragraph.words):
            return False
        last = key(texts[-1].words).split()[-1:]
        if not last or last[0] not in (*words("ACTION_WORDS"), *words("ACTION_PLURALS")):
            return False
        texts[-1] = replace(texts[-1], runs=(*texts[-1].runs, TextRun(" "), *paragraph.runs))
        return True

    def names_an_action(self, number: ActionNumber, paragraph: TextParagraph) -> bool:
        """Tell whether a line is the name of an action, and not a sentence that begins with a figure."""
        if self.plain.places:
            if paragraph.place in self.plain.doubtful:
                self.read_as_text(paragraph)
            return paragraph.place in self.plain.places
        if not number.prefix:
            return False
        if self.part.entries and number.behind[:1].islower() and is_sentence(paragraph.words):
            self.read_as_text(paragraph)
            return False
        return len(number.behind) <= LONGEST_TITLE

    def read_as_text(self, paragraph: TextParagraph) -> None:
        """Report a numbered line that is a text."""
        said = f"{quoted(paragraph.text)} begins with a number, but was read as a text, not as an action"
        self.part.tell(paragraph.place, said)
