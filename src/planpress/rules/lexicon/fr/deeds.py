"""French words for completed work."""

from planpress.rules.lexicon.terms import terms, words

DONE = words(
    """formé formés formée formées adopté adoptée adoptés adoptées publié publiée publiés publiées signé signée signés
    signées organisé organisée organisés organisées réalisé réalisée réalisés réalisées lancé lancée lancés lancées
    tenu tenue tenus tenues ouvert ouverte ouverts ouvertes créé créée créés créées élaboré élaborée élaborés
    élaborées validé validée validés validées approuvé approuvée approuvés approuvées installé installée installés
    installées équipé équipée équipés équipées recruté recrutée recrutés recrutées achevé achevée achevés achevées
    inventorié inventoriée inventoriés inventoriées saisi saisie saisis saisies"""
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
NOT_DONE = words(
    """aucun aucune pas rien jamais sans ni nul nulle sera seront prévu prévue prévus prévues doit doivent devra devront
    devrait devraient pourra pourront pourrait pourraient envisagé envisagée envisagés envisagées"""
)
EXCEPT = terms("sauf, sauf que, excepté, hormis, à l'exception de, à part")
BUT = words("mais cependant toutefois")
RELATIVE = words("qui que dont")
THIS = words("ce cet cette le la les chaque")
COMMITMENTS = words("engagement engagements mesure mesures cote cotes")
REVIEWED = words("évalué évaluée évalués évaluées suivi suivie suivis suivies noté notée notés notées")
