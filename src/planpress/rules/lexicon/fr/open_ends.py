"""French words that show that an action is not finished."""

from planpress.rules.lexicon.terms import terms, words

FINISHED = terms(
    """finalisé, finalisée, finalisés, finalisées, finaliser, adopté, adoptée, adoptés, adoptées, adopter, approuvé,
    approuvée, approuvés, approuvées, approuver, validé, validée, validés, validées, valider, soumis, soumise,
    soumises, signé, signée, signés, signées, signer, achevé, achevée, achevés, achevées, achever, terminé,
    terminée, terminés, terminées, terminer, publié, publiée, publiés, publiées, publier, mis en œuvre, mise en
    œuvre, mises en œuvre"""
)
"""Includes the infinitive, which follows "doit"."""
STILL_TO_BE = terms("doit, doivent, reste à, restent à, sera, seront")
REMAINS = words("reste restent")
TAKE_A_STEP = words("être faire mettre conclure inscrire obtenir définir établir")
"""Other than verbs in "-er"."""
NEXT_STEP = terms("prochaine étape, prochaines étapes")
PENDING = terms("en attente de, en attente du, en attente d', en attente d\u2019")
EXPECTED = words("attendu attendue attendus attendues")
AWAITED_BY_PEOPLE = terms("à la gare, au quai, à quai, aux quais")
UNDER = terms(
    """signature, adoption, validation, rédaction, redaction, élaboration, finalisation, examen, négociation,
    approbation, publication, ratification, préparation, mise en place, construction, traduction, transmission,
    recrutement, installation, révision"""
)
"""Nouns after "en cours de"."""
NOT_YET = terms("pas encore")
REGULARLY = words(
    """chaque régulièrement annuel annuelle annuels annuelles annuellement continuer continuent continuel continuelle
    continuels continuelles continuellement continuité"""
)
NO_LONGER = words("rien personne aucun aucune")
DRAFT_OF = words("projet version ébauche")
DRAWN_UP = words("rédigé rédigée préparé préparée élaboré élaborée diffusé diffusée discuté discutée")
CONCLUDED = words(
    """adopté adoptée approuvé approuvée signé signée publié publiée promulgué promulguée validé validée vigueur
    finalisé finalisée appliqué appliquée"""
)
