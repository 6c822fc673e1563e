"""French words, other than dates, for when something happens."""

from planpress.rules.lexicon.terms import terms, words

LOOKING_AHEAD = words(
    """sera seront prévu prévue prévus prévues attendu attendue attendus attendues doit doivent d'ici prochain prochaine
    prochains prochaines propose proposes proposent proposer proposé proposée proposés proposées"""
)
FUTURE_ENDINGS = words("era ira dra vra rra eront iront dront vront rront")
"""Endings of verbs in the future tense: "adoptera"."""
NO_FUTURE = words("caméra caldera madeira sierra hydra")
"""Words with the ending of a future tense that are not verbs."""
APPOINTED = words(
    """fixé fixée fixés fixées reporté reportée reportés reportées renvoyé renvoyée renvoyés renvoyées ajourné ajournée
    ajournés ajournées"""
)
APPOINTED_FOR = words("au à en pour")
PREPARING_FOR = terms(
    """en vue de, en vue d, en vue du, en vue des, en prévision de, en prévision d, en prévision du, en prévision des,
    en préparation de, en préparation d, en préparation du, en préparation des"""
)
HOLDS_UNTIL = terms("jusqu'en, jusqu'au, jusqu'à")
HOLDS_FROM = terms("à partir de, à partir du, à compter de, à compter du, dès")
BEYOND = words("après")
THE_PERIOD = terms("la période, cette période")
EARLIER = words("précédent précédente precedent precedente auparavant déjà")
DATED_TEXTS = words("loi lois décret décrets arrêté arrêtés ordonnance ordonnances accord accords")
OF_ITS_DATE = words("du de")
OF_A_DATE = words("du de")
PAST = words("ont été était")
LONG_PAST = words("avait avaient était étaient")
BETWEEN_DATES = words("et puis en le l un une autre")
DELAYED = words(
    """retard retards retardé retardée retardés retardées reporté reportée reportés reportées repoussé repoussée
    repoussés repoussées suspendu suspendue suspendus suspendues suspension ajourné ajournée ajournés ajournées
    interrompu interrompue abandonné abandonnée retiré retirée"""
)
GOES_ON = terms(
    """continuera, continueront, continue, continuent, se poursuivra, se poursuivront, poursuivra, poursuivront,
    se poursuit, se poursuivent, restera, resteront"""
)
REMAINING = words("restent restants restantes reste")
TAKES_PLACE = terms(
    """commence, commencent, débute, débutent, ouvre, ouvrent, s'ouvre, s'ouvrent, se termine, se terminent, expire,
    expirent, a lieu, ont lieu, entre en vigueur, entrent en vigueur, prend effet, prennent effet"""
)
APPLIES = terms(
    """s'applique, s'appliquent, s'appliquera, s'appliqueront, entre en vigueur, entrera en vigueur,
    entreront en vigueur, prendra effet, prendront effet, sera applicable, seront applicables, sera obligatoire"""
)
LATENESS = terms("retard, tardivement, après l'échéance, après la date limite, après le délai")
SUBMISSION = words("rapport rapports soumis remis remise transmis échéance délai")
WITHIN_THE_PERIOD = terms(
    """pendant la période, durant la période, au cours de la période, au cours de cette période, pendant cette
    période, durant cette période, sur la période, pendant l'année, durant l'année, au cours de l'année, dans
    l'année, cette année, en cours d'année, pendant l\u2019année, durant l\u2019année, au cours de l\u2019année,
    dans l\u2019année, en cours d\u2019année"""
)
IN_A_PART_OF_THE_PERIOD = terms(
    """fin de la période, début de la période, milieu de la période, fin de l'année, début de l'année, fin de
    l\u2019année, début de l\u2019année, premier semestre, second semestre, deuxième semestre, premier trimestre,
    deuxième trimestre, troisième trimestre, quatrième trimestre, dernier trimestre, première moitié de, seconde
    moitié de, deuxième moitié de"""
)
OVER_BEFORE = words(
    "avant précédent précédente précédents précédentes auparavant antérieur antérieure antérieurement déjà"
)
RUNS = words("expire expirent court courent dure durent")
HEARD = words(
    "jugé jugée jugés jugées entendu entendue entendus entendues plaidé plaidée plaidés plaidées examiné examinée"
)
OF_A_COURT = terms("doit être, doivent être, sera, seront, est appelé à être, est appelée à être")
