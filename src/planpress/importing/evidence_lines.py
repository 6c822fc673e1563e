"""Reads a line of evidence: the name of a document, its address, or both."""

import re
from collections.abc import Sequence

from planpress.exchange.office import TextRun
from planpress.importing.texts import markdown
from planpress.importing.titles import without_outer_brackets

URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")
SIGNS = " :;,-\u2013"
LEFT_EMPTY = re.compile(r"([(\[]?)(?<![\s:;,\u2013-])[\s:;,\u2013-]{1,9}([)\]])")
"""What an address leaves before the end of brackets, as in "Map (second edition, https://example.org)"."""


def evidence_in(line: str, links: Sequence[str]) -> list[dict[str, object]]:
    """Return the evidence in a line as the data format writes it; an address alone is also the title.

    Args:
        line: The line.
        links: The addresses behind its words, which count if it shows none.
    """
    addresses = URL.findall(line) or links
    title = without_outer_brackets(" ".join(LEFT_EMPTY.sub(_closed, URL.sub(" ", line)).split()), SIGNS)
    if len(addresses) == 1:
        return [{"title": markdown((TextRun(title or addresses[0]),)), "url": addresses[0]}]
    if addresses and not title:
        return [{"title": markdown((TextRun(address),)), "url": address} for address in addresses]
    return [{"title": markdown((TextRun(line),))}] if any(char.isalnum() for char in line) else []


def _closed(match: re.Match[str]) -> str:
    """Return the end of brackets without the signs before it; nothing if the brackets are empty."""
    return "" if match[1] else match[2]
