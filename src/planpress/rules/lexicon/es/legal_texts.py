"""Spanish words for legal texts."""

from planpress.rules.lexicon.terms import words

MAKE_LAWS = words("adoptar revisar")
LEGAL_TEXTS = words("ley decreto")
LEGAL_WORDS = words("ley leyes decreto decretos reglamento")
