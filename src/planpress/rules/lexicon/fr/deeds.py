"""French words for completed work."""

from planpress.rules.lexicon.terms import terms, words

DONE = words(
    """formé formés formée formées adopté adoptée publié publiée signé signée organisé organisée réalisé réalisée lancé
    lancée tenu tenue tenus tenues ouvert ouverte"""
)
DONE_IF_COUNTED = words(
    """visité formé organisé tenu ouvert recensé planté saisi arrêté inspecté contrôlé recruté équipé installé
    construit publié lancé réalisé participé suivi rencontré distribué balisé restauré relâché achevé signé
    sensibilisé réuni effectué mené patrouillé intercepté"""
)
ANNULLED = words("annulé annulée annulés annulées reporté reportée reportés reportées")
SETBACKS = words(
    """réduit réduite réduits réduites coupé coupée coupés coupées suspendu suspendue suspendus suspendues refusé
    refusée refusés refusées rejeté rejetée rejetés rejetées retardé retardée retardés retardées supprimé
    supprimée supprimés supprimées fermé fermée fermés fermées perdu perdue perdus perdues détruit détruite
    détruits détruites interrompu interrompue interrompus interrompues gelé gelée gelés gelées abandonné
    abandonnée abandonnés abandonnées diminué diminuée diminués diminuées retiré retirée retirés retirées
    repoussé repoussée repoussés repoussées"""
)
NOT_DONE = words("aucun aucune pas rien jamais sera seront prévu prévue prévus prévues doit doivent")
EXCEPT = terms("sauf, sauf que, excepté, hormis")
BUT = words("mais")
RELATIVE = words("qui que dont")
THIS = words("ce cet cette le la les chaque")
COMMITMENTS = words("engagement engagements mesure mesures cote cotes")
REVIEWED = words("évalué évaluée évalués évaluées suivi suivie suivis suivies noté notée notés notées")
