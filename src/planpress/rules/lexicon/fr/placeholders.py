"""French words that a template or a form left in the text."""

from planpress.rules.lexicon.terms import terms, words

FILL_IN = terms("insérer, compléter, à compléter")
FORM_PROMPTS = terms("cliquez ici pour, cliquez ou appuyez ici pour")
FORM_CHOICES = terms("choisissez un élément")
TO_BE = words("à a")
FILLED_IN = words("compléter définir préciser déterminer confirmer insérer")
