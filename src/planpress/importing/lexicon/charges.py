"""Makes the headings of bodies in charge from the words for bodies and for their charge."""

from planpress.rules.lexicon.terms import Terms


def in_charge(bodies: Terms, charges: Terms) -> Terms:
    """Return headings such as "agencies in charge", for each word with each phrase.

    Args:
        bodies: The words for bodies, in the singular and in the plural.
        charges: The phrases, with \N{HORIZONTAL ELLIPSIS} in place of the word.
    """
    return tuple(charge.replace("\u2026", body) for body in bodies for charge in charges)


def carried_out(works: Terms, participles: Terms) -> Terms:
    """Return headings of what was done such as "measures implemented", for each word with each participle.

    Args:
        works: The words for actions and work, which agree with the participles.
        participles: The words for "done".
    """
    return tuple(f"{work} {participle}" for work in works for participle in participles)
