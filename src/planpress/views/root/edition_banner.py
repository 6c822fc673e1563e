"""The banner of a superseded edition."""

from dataclasses import dataclass

ROOM = 140
"""So many characters of a correction stand in a banner."""


@dataclass(frozen=True)
class EditionBanner:
    """What stands above a page of an earlier edition.

    Args:
        edition: Its number.
        period: As printed.
        published: When it was published, written out.
        corrected: When the next edition took its place, written out.
        correction: What was corrected then, as the ledger has it.
        current: The way to the current page.
        corrections: The way to all corrections.
    """

    edition: int
    period: str
    published: str
    corrected: str
    correction: str
    current: str
    corrections: str

    @property
    def told(self) -> str:
        """What was corrected, as far as a banner has room; the page of all corrections has the rest."""
        words = " ".join(self.correction.split())
        if len(words) <= ROOM:
            return words
        cut = words[: ROOM - 1]
        whole = cut.rpartition(" ")[0]
        return (whole if len(whole) > ROOM // 2 else cut) + "…"
