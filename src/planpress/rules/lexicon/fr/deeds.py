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
WORK_DONE_TO_SOMETHING = words(
    """acheté acquis aménagé amélioré approvisionné asphalté assaini audité bitumé branché capturé cartographié
    clôturé collecté condamné connecté construit creusé créé curé cédé distribué doté drainé dragué ensemencé
    équipé électrifié élargi embauché entamé élaboré étendu évalué financé foré formé goudronné immatriculé
    imprimé inauguré indemnisé informatisé installé isolé interconnecté irrigué livré mis modernisé monté nettoyé
    nommé numérisé ouvert pavé peint percé planté posé prolongé publié promulgué raccordé ratifié reboisé
    reconstruit recruté relié relogé remblayé remplacé remis rénové réaménagé réfectionné réhabilité réintroduit
    réparé restauré revêtu saisi semé signé sensibilisé traité transféré vacciné versé voté validé viabilisé"""
)
DETERMINERS_OF_OBJECTS = words("le la les l un une des son sa ses leur leurs plusieurs quelques tout toute tous toutes")
ADVERBS_OF_WORK = words("déjà aussi également ensuite enfin ainsi bien tous toutes")
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
    """aucun aucune pas rien jamais sans ni nul nulle sera seront prévu prévue prévus prévues doit doivent devra
    devront devrait devraient pourra pourront pourrait pourraient serait seraient devait devaient si quand lorsque
    envisagé envisagée envisagés envisagées"""
)
FINAL_CHANGES = terms(
    """est entré en, est entrée en, sont entrés en, sont entrées en, s'est tenu, s'est tenue, se sont tenus, se sont
    tenues, s\u2019est tenu, s\u2019est tenue, s'est réuni, s'est réunie, se sont réunis, se sont réunies,
    s\u2019est réuni, s\u2019est réunie"""
)
"""Verbs that form the past tense with "être"."""
EXCEPT = terms("sauf, sauf que, excepté, hormis, à l'exception de, à part")
BUT = words("mais cependant toutefois")
RELATIVE = words("qui que dont")
THIS = words("ce cet cette le la les chaque")
COMMITMENTS = words("engagement engagements mesure mesures cote cotes")
REVIEWED = words("évalué évaluée évalués évaluées suivi suivie suivis suivies noté notée notés notées")
ITS_SUBJECT = terms(
    """le site, les sites, le chantier, les travaux, le projet, l'ouvrage, l\u2019ouvrage, le bâtiment, les
    bâtiments, les lieux, le terrain, la zone, la mesure, cette mesure, l'action, l\u2019action, cette action,
    l'activité, l\u2019activité, cette activité"""
)
