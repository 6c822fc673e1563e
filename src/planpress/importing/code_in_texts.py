"""Finds texts that a program could run or that mislead readers: formulas, templates, HTML and reversed letters."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.lettered_parts import Item
from planpress.model.characters import loose_control
from planpress.model.scalars import quoted

FORMULA = re.compile(
    r"\s*+(?:\d[\d.]{0,9}[.)]?\s)?(?:[=\uff1d](?!\"[^\"\n]*\"\s*$)[\w\"'(+@-]|[+@-][A-Z]{2,20}\(|@[A-Za-z.]{1,40}\(|"
    r"[=+@-][^|\n]{1,80}\|\s?'[^'\n]{0,200}'!)"
)
"""The beginning of a text, also behind a number, that a spreadsheet may run; "- boats" and "+12 %" are usual."""
TEMPLATE = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}")
ELEMENT = re.compile(
    r"</?(?:a|applet|b|base|body|br|button|div|embed|form|frame|head|html|i|iframe|img|input|link|math|meta|object|p|"
    r"script|span|style|svg|table|td|textarea|tr|video)(?:[\s/][^<>]{0,300})?>",
    re.IGNORECASE,
)
OVERRIDE = re.compile("[\u202d\u202e]")


def _turns(text: str) -> bool:
    return bool(OVERRIDE.search(text) or loose_control(text))


def _begins_as_formula(text: str) -> bool:
    return any(map(FORMULA.match, text.split("\n")))


KINDS: Mapping[str, Callable[[str], object]] = {
    "begins like a formula of a spreadsheet": _begins_as_formula,
    "contains an invisible character that changes the direction of the letters": _turns,
    "contains the signs of a template": TEMPLATE.search,
    "contains an element of HTML": ELEMENT.search,
}
"""What such a text does, in words, and the test for it."""
HINT = "delete it if the report does not need it; the site shows it as typed"


def code_in_texts(texts: Iterable[tuple[str, str]]) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each kind of such a text, with the first one and the number of the others.

    Args:
        texts: The place and the words of each text that is imported.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for place, text in texts:
        for kind, is_of_kind in KINDS.items():
            if is_of_kind(text):
                found.setdefault(kind, []).append((place, text))
    for kind, cases in found.items():
        place, text = cases[0]
        also = f" (and {len(cases) - 1} more)" if len(cases) > 1 else ""
        yield Uncertainty(place, f"{quoted(' '.join(text.split()))} {kind}{also}", HINT)


def texts_of_items(items: Iterable[Item]) -> Iterator[tuple[str, str]]:
    """Yield the place and the words of each paragraph, also of those in the cells of rows.

    Args:
        items: Paragraphs and rows.
    """
    for item in items:
        if isinstance(item, TextParagraph):
            yield item.place, item.words
        else:
            yield from (
                (item.place, paragraph.words)
                for cell in item.cells
                if not cell.continued
                for paragraph in cell.paragraphs
            )
