"""Says why no action was found in the parts of a form: they are empty, or the actions have no numbers."""

from collections.abc import Sequence

from planpress.errors import RefusedError
from planpress.exchange.office import TableRow
from planpress.importing.columns import detail_columns
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.parts import FEW_LABELS, heading_labels
from planpress.importing.placeholders import may_be_a_placeholder
from planpress.model.scalars import quoted

WRITE = "before each action, write its number from the plan, such as 1.1"
NEEDED = (
    "it needs a table of ratings (Part B), a table of actions (Part C), or paragraphs such as "
    '"1.1 Amend the law" and "Rating: On track"'
)
A_TEXT = 3
"""The minimum number of characters in the name of an action."""


def no_actions(summary: Sequence[Item], details: Sequence[Item], labels: LabelReader, *, named: bool) -> RefusedError:
    """Return the refusal of a form in which no action was found.

    Args:
        summary: The paragraphs and rows of Part B.
        details: Those of Part C.
        labels: Recognises the labels of ratings.
        named: Whether actions without a number were found.
    """
    words = "it contains no actions in the layout of the official form"
    in_summary, in_details = (_rows(items, labels) for items in (summary, details))
    names = [name for headed, listed in (in_details, in_summary) if headed for name in listed]
    if names and all(map(may_be_a_placeholder, names)):
        return RefusedError("it is a template that nobody has filled in", "give the filled-in report")
    if first := next((name for name in names if not may_be_a_placeholder(name)), ""):
        hint = f"the actions in it, such as {quoted(first)}, have no numbers that can be read"
        return RefusedError(words, f"{hint}; {WRITE}")
    if named:
        return RefusedError(words, f"the actions in it have no numbers; {WRITE}")
    if in_summary[0] or in_details[0]:
        return RefusedError(
            "the tables of its Parts B and C have headings, but no actions", "give the filled-in report"
        )
    return RefusedError(words, NEEDED)


def _rows(items: Sequence[Item], labels: LabelReader) -> tuple[bool, list[str]]:
    """Return whether a part has a table with the headings of the form, and the first words in the other rows."""
    headed, names = False, list[str]()
    for row in items:
        if isinstance(row, TableRow) and row.filled:
            if detail_columns(row, labels) or len(heading_labels(row, labels)) >= FEW_LABELS:
                headed = True
            elif len(row.filled) > 1 and len(row.filled[0].text) >= A_TEXT:
                names.append(row.filled[0].text)
    return headed, names
