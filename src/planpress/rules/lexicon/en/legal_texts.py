"""What the rules look for in English: legal texts."""

from planpress.rules.lexicon.terms import words

MAKE_LAWS = words("""issue adopt revise amend draft enact pass promulgate prepare finalise finalize approve update""")
"""How the title of an action begins that promises a legal text."""
LEGAL_TEXTS = words("law act bill decree proclamation prakas ordinance statute legislation")
"""What such a title promises; an "s" may follow."""
LEGAL_WORDS = words(
    """law laws act acts bill bills decree decrees proclamation proclamations prakas order orders regulation
    regulations ordinance ordinances statute statutes legislation code codes declaration declarations text
    draft amendment amendments"""
)
"""What counts as a mention of a legal text."""
