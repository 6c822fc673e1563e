"""A reference in BibTeX, for LaTeX and reference managers (the format of BibTeX 0.99d, which biblatex also reads)."""

from collections.abc import Iterator
from urllib.parse import quote

from planpress.exchange.cited_work import CitedWork

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The macros that every BibTeX style defines."""
# BibTeX counts braces even after a backslash, so a brace from the data must not appear in a value.
SPECIAL = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        **{sign: rf"\{sign}" for sign in "#$%&_"},
    }
)
"""The characters that have a special meaning in LaTeX, each with its escaped form."""
SAFE_IN_ADDRESS = "%:/?#[]@!$&'()*+,;=~"
"""Signs that are not encoded in an address; braces and backslashes are encoded (RFC 3986, section 2)."""


def bibtex(work: CitedWork) -> str:
    """Return a reference as a BibTeX entry, in UTF-8.

    Args:
        work: The work; a report becomes a ``techreport``, and an action a chapter of its report (``incollection``).
    """
    kind = "incollection" if work.report else "techreport"
    fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(work))
    return f"@{kind}{{{work.key},\n{fields}\n}}\n"


def _fields(work: CitedWork) -> Iterator[tuple[str, str]]:
    yield "author", _exact(work.author)
    yield "title", _exact(work.title)
    if work.report:
        yield "booktitle", _exact(work.report)
        yield "publisher", _exact(work.author)
    else:
        yield "institution", _exact(work.author)
        yield "type", _value(work.kind)
    if work.number and not work.report:
        yield "number", _value(work.number)
    if work.issued:
        yield "year", f"{{{work.issued.year:04}}}"
    if work.issued and work.issued.month:
        yield "month", MONTHS[work.issued.month - 1]
    # the style for a report prints no field "edition", and no style prints a day, so the note states both
    issue = ", ".join(filter(None, (work.report and work.number, work.issue)))
    if note := " \u2013 ".join(filter(None, (issue, work.note))):
        yield "note", _value(note)
    yield "url", f"{{{quote(work.url, SAFE_IN_ADDRESS)}}}"
    yield "language", f"{{{work.language}}}"


def _value(text: str) -> str:
    return f"{{{text.translate(SPECIAL)}}}"


def _exact(text: str) -> str:
    """Return a value in double braces, so that styles neither change its capital letters nor divide it into names."""
    return f"{{{_value(text)}}}"
