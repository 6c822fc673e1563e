"""Recognises persons by titles and e-mail addresses: published data names offices, and persons only if they agreed."""

import re
from collections.abc import Iterable

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.tables.doubts import Doubts
from planpress.model.scalars import quoted

TITLES = (
    r"(?:MR|MRS|DR|Mr|Mrs|Ms|Dr|Dra|Prof|Mme|Mlle|Sr|Sra|Srta|Col|Capt|Lt|Maj|Sgt)\.?"
    r"|(?:M|H\.\s?E|S\.\s?E|Gen|Eng|Ing|Lic|Hon|Insp)\.|Madame|Monsieur"
)
CAPITALISED = r"[^\W\d_a-z\u00df-\u00ff]\w*[.'\u2019-]?\w*"
PERSON = re.compile(
    rf"(?<![\w.])(?:{TITLES})\s+{CAPITALISED}(?:\s+{CAPITALISED}){{0,3}}|[^\s@<>(),;]+@[\w-]+\.[\w.-]+\w"
)
"""A title and the names after it, or an e-mail address."""
BETWEEN = re.compile(r"(\s*(?:[,\u060c/&+|]|\s[-\u2013\u2014]\s|[()]|:|\b(?:and|et|y|e)\b)\s*)")
"""What separates an office from a person."""


def persons_in(text: str) -> list[str]:
    """Return the names of persons in a text, with their titles, and e-mail addresses."""
    return list(dict.fromkeys(" ".join(match[0].split()) for match in PERSON.finditer(text)))


def without_persons(text: str) -> tuple[str, list[str]]:
    """Divide a text that names offices and persons, such as "Port Office / Mr. Doe".

    Args:
        text: The text.

    Returns:
        The offices, with what separates them, and the pieces of the text that name persons.
    """
    if not PERSON.search(text):
        return text, []
    pieces = BETWEEN.split(text)
    names, separators = pieces[::2], ["", *pieces[1::2]]
    offices = ""
    for position, (separator, name) in enumerate(zip(separators, names, strict=True)):
        is_label = "".join(separators[position + 1 : position + 2]).strip() == ":"  # as in "Contact: Mr. Doe"
        if name.strip() and not PERSON.search(name) and not is_label:
            offices += (separator if offices else "") + name
    offices += ")" * (offices.count("(") - offices.count(")"))
    return offices.strip(" .,:"), [name.strip() for name in names if PERSON.search(name)]


def say_persons(cells: Iterable[WorkbookCell], doubts: Doubts) -> None:
    """Note the persons that texts name; a text without its name would often say something else, so it is kept.

    Args:
        cells: The cells with texts.
        doubts: Where to note this.
    """
    for cell in cells:
        for name in persons_in(cell.text):
            words = f"{quoted(name)} may name a person, and was kept in the text"
            doubts.tell(cell.place, words, "delete the name, unless the person agreed to its publication")
