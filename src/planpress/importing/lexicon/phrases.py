"""Makes phrases from the words that they have in common, such as the headings of bodies in charge."""

from planpress.rules.lexicon.terms import Terms


def phrases(words: Terms, patterns: Terms) -> Terms:
    """Return phrases such as "agencies in charge", for each word with each pattern.

    Args:
        words: The words, such as those for bodies, in the singular and in the plural.
        patterns: The phrases, with \N{HORIZONTAL ELLIPSIS} in place of the word.
    """
    return tuple(pattern.replace("\u2026", word) for word in words for pattern in patterns)


def carried_out(works: Terms, participles: Terms) -> Terms:
    """Return headings of what was done such as "measures implemented", for each word with each participle.

    Args:
        works: The words for actions and work, which agree with the participles.
        participles: The words for "done".
    """
    return tuple(f"{work} {participle}" for work in works for participle in participles)
