"""Takes texts by others out of the texts about an action, at labels such as "Comments by the Secretariat:"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from planpress.exchange.office import TextParagraph
from planpress.importing.authors import is_by_others
from planpress.importing.columns import TEXTS
from planpress.importing.foreign_texts import other_assessor
from planpress.importing.heading_words import mentioned_role, role_of
from planpress.importing.labels import LONGEST, LabelReader
from planpress.importing.lexicon import key
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.rater_words import any_term, unusual_words
from planpress.importing.raters import OTHERS, only_assessor
from planpress.importing.remark_titles import names_remarks
from planpress.model import Plan
from planpress.model.scalars import quoted

LABEL = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?;\u061f])[^\S\n])\s{0,5}(?P<label>[^\n.:;!?\u17d6\u061f]{3,60}?)(?:\s{0,3}[:\u17d6]|\s[\u2013\u2014-](?=\s|$))\s{0,5}"
)
"""Words at the beginning of a line or a sentence, and the colon or the dash after them."""
BY = re.compile(
    r"[^\W\d_]+ (?:by|of|from|made by|par|du|de la|de l|des|de|por|del|do|da|dos|das|pelo|pela|\u0645\u0646)\b"
)
"""The beginning of a folded label that names an author after one word."""
OPINION = re.compile(
    r"\b(?:opinions?|views?|feedback|avis|point de vue|dictamen|opini[o\u00f3]n(?:es)?|punto de vista|parecer|"
    r"\u0631\u0623\u064a)\b",
    re.IGNORECASE,
)
"""Words in labels of what others think."""


@dataclass
class WithoutTextsOfOthers:
    """Texts about an action, and what others say about it.

    Args:
        lines: The lines that remain.
        notes: What other assessors of the plan say, by the role of their column, such as "note:secretariat".
    """

    lines: list[TextParagraph] = field(default_factory=list)
    notes: dict[str, list[TextParagraph]] = field(default_factory=dict)


def without_texts_of_others(
    lines: Sequence[TextParagraph],
    labels: LabelReader,
    plan: Plan,
    has_own_label: Callable[[TextParagraph], bool],
    tell: Callable[[str, str], None],
) -> WithoutTextsOfOthers:
    """Divide lines at labels that name an author other than the Party; what follows is by others up to the next label.

    Args:
        lines: The lines in a column, or below the name of an action.
        labels: Recognises the labels of ratings; a rating by others is not a text.
        plan: The plan, with its assessors.
        has_own_label: Tells whether a line begins with a label of the Party's texts, such as "Next steps:".
        tell: The function that adds an uncertainty, given its place and its words.
    """
    result = WithoutTextsOfOthers()
    name, label = "", ""
    for line in lines:
        if name and has_own_label(line):
            name = ""
        if not name and _begins_with_a_name(line, labels, plan):
            tell(line.place, f"{quoted(line.words)} may be a text by somebody other than the Party; it was kept")
        for begun, text in _pieces(line, labels, plan):
            name, label = (other_assessor(begun, plan) or OTHERS) if begun else name, begun or label
            if not text.words:
                continue
            if not name:
                result.lines.append(text)
            elif name == OTHERS:
                tell(
                    text.place,
                    f"{quoted(text.words)} below {quoted(label)} is not a text of the Party, so it was left out",
                )
            else:
                result.notes.setdefault(f"note:{name}", []).append(text)
    return result


def _begins_with_a_name(line: TextParagraph, labels: LabelReader, plan: Plan) -> bool:
    """Tell whether a line begins with the name of an assessor other than the Party, and a text, not only a rating."""
    text = "".join(run.text for run in line.runs)
    match = LABEL.match(text)
    if match and labels.read(text[match.end() : match.end() + LONGEST], remark=False).rating:
        return False
    named = only_assessor(match["label"], plan) if match and not announces_others(match["label"], plan) else ""
    return named not in ("", plan.assessors[0].id)


def _pieces(line: TextParagraph, labels: LabelReader, plan: Plan) -> Iterator[tuple[str, TextParagraph]]:
    """Yield the pieces of a line, each with the label of others before it; "" for a piece without such a label."""
    text = "".join(run.text for run in line.runs)
    found = []
    for match in LABEL.finditer(text):
        if announces_others(match["label"], plan):
            below = text[match.end() : match.end() + LONGEST].partition("\n")[0]
            found += [] if labels.read(below).rating else [match]
    before, *rest = pieces(line, [cut for match in found for cut in (match.start(), match.end())])
    if before.words or not found:
        yield "", before
    yield from ((match["label"].strip(), text) for match, text in zip(found, rest[1::2], strict=True))


@lru_cache(maxsize=1_000)
def announces_others(label: str, plan: Plan) -> bool:
    """Tell whether a label announces a text by somebody other than the Party.

    Args:
        label: The words before a colon or a dash.
        plan: The plan, with its assessors.
    """
    of_texts = (
        OPINION.search(label)
        or names_remarks(label)
        or ((role_of(label) or mentioned_role(label)) in TEXTS and not only_assessor(label, plan))
    )
    if not of_texts or not is_by_others(label, plan):
        return False
    return bool(BY.match(key(label)) or not unusual_words(any_term("RATERS").sub(" ", key(label)), "comments"))
