"""Reads a line of evidence: the name of a document, its address, or both."""

import re
from collections.abc import Sequence

from planpress.exchange.office import TextRun
from planpress.importing.texts import markdown

URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")


def evidence_in(line: str, links: Sequence[str]) -> list[dict[str, object]]:
    """Return the evidence in a line as the data format writes it; an address alone is also the title.

    Args:
        line: The line.
        links: The addresses behind its words, which count if it shows none.
    """
    addresses = URL.findall(line) or links
    title = " ".join(URL.sub(" ", line).strip(" :;,-\u2013()[]").split())
    if len(addresses) == 1:
        return [{"title": markdown((TextRun(title or addresses[0]),)), "url": addresses[0]}]
    if addresses and not title:
        return [{"title": markdown((TextRun(address),)), "url": address} for address in addresses]
    return [{"title": markdown((TextRun(line),))}] if any(char.isalnum() for char in line) else []
