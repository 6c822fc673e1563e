"""Reads the deadlines in a form, in the order of day and month that the dates in the document show."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from planpress.importing.dates import shown_order
from planpress.importing.tables.deadlines import due_value
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.times import read_time
from planpress.model.scalars import quoted

Texts = Callable[[], Iterable[str]]
"""Returns the texts of a document."""
DAY_IN_FIGURES = re.compile(r"\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d")


@dataclass
class FormDeadlines:
    """Reads deadlines.

    Args:
        texts: Returns the texts of the document, whose dates may show the order of day and month.
        doubts: Where to note what is uncertain.
    """

    texts: Texts
    doubts: Doubts
    first_read: str = field(init=False, default="")

    @cached_property
    def day_first(self) -> bool | None:
        """Whether the day comes before the month; None if the dates in the document do not show it."""
        return shown_order(text for text in self.texts() if DAY_IN_FIGURES.search(text))

    def read(self, words: str, place: str) -> object:
        """Return the value of ``due``; "" if the words are no deadline.

        Args:
            words: The words as printed.
            place: Where they are.
        """
        read = read_time(words)
        if read.ambiguous and self.day_first is not None:
            read = read_time(words, day_first=self.day_first)
            first = "day" if self.day_first else "month"
            self.first_read = self.first_read or words
            said = f"deadlines such as {quoted(self.first_read)} were read with the {first} first, as other dates show"
            self.doubts.tell(place, said, "correct the dates if that is wrong")
        return due_value(words, read, place, self.doubts)
