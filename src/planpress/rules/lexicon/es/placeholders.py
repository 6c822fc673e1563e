"""Spanish words that a template or a form left in the text."""

from planpress.rules.lexicon.terms import terms, words

FILL_IN = words("completar")
FORM_PROMPTS = terms("haga clic aquí para, haga clic o pulse aquí para")
FORM_CHOICES = terms("elija un elemento")
TO_BE = words("por")
FILLED_IN = words("completar definir determinar confirmar")
