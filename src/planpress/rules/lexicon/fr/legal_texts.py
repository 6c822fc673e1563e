"""French words for legal texts."""

from planpress.rules.lexicon.terms import words

MAKE_LAWS = words("adopter réviser modifier promulguer élaborer")
LEGAL_TEXTS = words("loi décret arrêté ordonnance")
LEGAL_WORDS = words("loi lois décret décrets arrêté arrêtés ordonnance ordonnances projet texte")
