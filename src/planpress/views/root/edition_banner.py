"""The banner on an earlier edition."""

from dataclasses import dataclass

LONGEST = 140
"""The maximum length of a correction's text in a banner, in characters."""
SENTENCE_ENDS = ".!?…។៕؟"
"""Punctuation marks that end a sentence in Latin, Khmer or Arabic script."""


@dataclass(frozen=True)
class EditionBanner:
    """The banner above a page of an earlier edition.

    Args:
        edition: The number of the edition.
        period: The id of the period.
        published: The date of its publication, as the banner writes it.
        corrected: The date on which the next edition replaced it, as the banner writes it.
        correction: What was corrected on that date, as in the ledger.
        current: The link to the current page.
        corrections: The link to all corrections.
        foreign: Whether the banner names its own language, because the page is in another language.
    """

    edition: int
    period: str
    published: str
    corrected: str
    correction: str
    current: str
    corrections: str
    foreign: bool = False

    @property
    def shortened_correction(self) -> str:
        """What was corrected, cut to the length of a banner; the page with all corrections has the whole text."""
        words = " ".join(self.correction.split())
        if len(words) <= LONGEST:
            return words
        cut = words[: LONGEST - 1]
        whole_words = cut.rpartition(" ")[0]
        return (whole_words if len(whole_words) > LONGEST // 2 else cut) + "…"

    @property
    def ends_sentence(self) -> bool:
        """Whether the shortened correction ends with a punctuation mark that also ends the banner's sentence."""
        return self.shortened_correction.endswith(tuple(SENTENCE_ENDS))
