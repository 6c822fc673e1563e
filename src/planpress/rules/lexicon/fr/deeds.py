"""What the rules look for in French: deeds."""

from planpress.rules.lexicon.terms import words

DONE = words(
    """formé formés formée formées adopté adoptée publié publiée signé signée organisé organisée réalisé réalisée
    lancé lancée tenu tenue tenus tenues ouvert ouverte"""
)
DONE_IF_COUNTED = words(
    """visité formé organisé tenu ouvert recensé planté saisi arrêté inspecté contrôlé recruté équipé installé
    construit publié lancé réalisé participé suivi rencontré distribué balisé restauré relâché achevé signé
    sensibilisé réuni effectué mené patrouillé intercepté"""
)
NOT_DONE = words("aucun aucune pas rien jamais sera seront prévu prévue prévus prévues")
