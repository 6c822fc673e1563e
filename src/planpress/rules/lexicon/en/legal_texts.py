"""English words for legal texts."""

from planpress.rules.lexicon.terms import words

MAKE_LAWS = words("""issue adopt revise amend draft enact pass promulgate prepare finalise finalize approve update""")
"""Opening words of action titles that promise a legal text."""
LEGAL_TEXTS = words("law act bill decree proclamation prakas ordinance statute legislation")
"""Kinds of legal texts that titles of actions promise; an "s" may follow."""
LEGAL_WORDS = words(
    """law laws act acts bill bills decree decrees proclamation proclamations prakas order orders regulation
    regulations ordinance ordinances statute statutes legislation code codes declaration declarations text
    draft amendment amendments"""
)
"""Words that count as a mention of a legal text."""
