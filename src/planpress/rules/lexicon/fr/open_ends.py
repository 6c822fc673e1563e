"""French words that show that an action is not finished."""

from planpress.rules.lexicon.terms import terms, words

FINISHED = terms(
    """finalisé, finalisée, finalisés, finalisées, finaliser, adopté, adoptée, adoptés, adoptées, adopter, approuvé,
    approuvée, approuvés, approuvées, approuver, validé, validée, validés, validées, valider, soumis, soumise, soumises,
    signé, signée, signés, signées, signer, achevé, achevée, achevés, achevées, achever, terminé, terminée, terminés,
    terminées, terminer, publié, publiée, publiés, publiées, publier, mis en œuvre, mise en œuvre, mises en œuvre"""
)
"""Participles and infinitives for a step; an infinitive follows "doit"."""
STILL_TO_BE = terms("doit, doivent, reste à, restent à, sera, seront")
REMAINS = words("reste restent demeure demeurent")
TAKE_A_STEP = words("être faire mettre conclure inscrire obtenir définir établir")
"""Infinitives for a step, other than verbs in "-er"."""
NEXT_STEP = terms(
    """prochaine étape, prochaines étapes, étape suivante, étapes suivantes, prochaine phase, phase suivante"""
)
PENDING = terms("en attente de, en attente du, en attente d', en attente d\u2019")
EXPECTED = words("attendu attendue attendus attendues")
AWAITED_BY_PEOPLE = terms("à la gare, au quai, à quai, aux quais")
UNDER = terms(
    """signature, adoption, validation, rédaction, redaction, élaboration, finalisation, examen, négociation,
    approbation, publication, ratification, préparation, mise en place, construction, traduction, transmission,
    recrutement, installation, révision"""
)
"""Nouns after "en cours de"."""
NOT_YET = terms("pas encore, toujours pas")
REGULARLY = words(
    """chaque régulièrement annuel annuelle annuels annuelles annuellement continuer continuent continuel continuelle
    continuels continuelles continuellement continuité régulier régulière réguliers régulières mensuel mensuelle
    mensuels mensuelles trimestriel trimestrielle trimestriels trimestrielles périodique périodiques périodiquement
    poursuit poursuivent poursuivra poursuivront continue continuera continueront"""
)
"""Words for work that recurs, which does not mean that an action is unfinished."""
NO_LONGER = words("rien personne aucun aucune")
WAS_STILL = terms("était, étaient, avait été, n'est plus, ne sont plus")
DRAFT_OF = words("projet version ébauche")
DRAWN_UP = words("rédigé rédigée préparé préparée élaboré élaborée diffusé diffusée discuté discutée")
CONCLUDED = words(
    """adopté adoptée approuvé approuvée signé signée publié publiée promulgué promulguée validé validée vigueur
    finalisé finalisée appliqué appliquée"""
)
STEP_STEMS = words(
    """adopt approuv valid sign achev termin publi finalis ratifi promulgu lanc cré élabor rédig livr install dépos vot
    réalis exécut entérin homologu instaur nomm désign attribu transpos révis organis équip recrut acquitt"""
)
"""The beginnings of verbs in "-er" for a step: "adopté", "adopter"."""
STEP_TAKEN = terms(
    """soumis, soumise, soumises, pris, prise, prises, remis, remise, remises, conclu, conclue, conclus, conclues,
    établi, établie, établis, établies, construit, construite, construits, construites, obtenu, obtenue, obtenus,
    obtenues, ouvert, ouverte, ouverts, ouvertes, fourni, fournie, fournis, fournies, mis en œuvre, mise en œuvre, mises
    en œuvre, mis en place, mise en place, mises en place, mis en service, mise en service, mises en service, entré en
    vigueur, entrée en vigueur, entrés en vigueur, entrées en vigueur"""
)
"""Participles for a step that was taken, besides those that begin with ``STEP_STEMS``."""
TAKE_STEPS = terms(
    """soumettre, prendre, remettre, conclure, établir, construire, obtenir, ouvrir, fournir, mettre en œuvre, mettre en
    place, mettre en service, mettre en vigueur"""
)
"""Other infinitives for a step."""
INTEND = words("prévoit prévoient envisage envisagent entend entendent compte comptent souhaite souhaitent")
GIVEN_UP = terms("a renoncé à, ont renoncé à")
"""Verbs for work that was abandoned."""
FUTURE = words("sera seront")
"""Verbs before the participle of a step still to come."""
HAS_TO = terms("devra, devront, est à, sont à, reste à, restent à, il reste à, il faut, il faudra")
"""Verbs before an infinitive, other than "doit"."""
SOON = words("encore ensuite alors bientôt prochainement aussi enfin")
"""Words between "sera" and a participle."""
AWAITS = words("attend attendent")
ARTICLES = terms("le, la, les, un, une, des, du, son, sa, ses, leur, leurs")
"""Articles and possessives."""
OUTCOMES = terms(
    """approbation, adoption, signature, validation, ratification, promulgation, publication, finalisation, entrée en
    vigueur, livraison, installation, nomination, mise en place, mise en œuvre, mise en service, ouverture, achèvement,
    lancement, création, homologation, transposition, passage"""
)
"""Results that may be expected."""
WAITED_FOR = terms(
    """décision, avis, accord, feu vert, autorisation, permis, budget, fonds, financement, financements, crédits"""
)
"""Words for what an action waits for, besides results."""
UNDERTAKINGS = terms(
    """rédaction, élaboration, négociation, négociations, consultation, consultations, travaux, préparatifs, traduction,
    construction, recrutement"""
)
"""Work that may be under way."""
PLANNED = words(
    """prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées
    escompté escomptée escomptés escomptées"""
)
"""Participles before a time."""
AT_A_TIME = words("en pour dans au avant courant fin début le")
"""Words before a time."""
IN_FORCE = terms(
    """en vigueur, en place, en service, opérationnel, opérationnelle, opérationnels, opérationnelles, prêt, prête"""
)
REMAINS_SO = words("reste restent demeure demeurent est sont")
"""Verbs before a state that lasts."""
INCOMPLETE = terms(
    """inachevé, inachevée, inachevés, inachevées, incomplet, incomplète, incomplets, incomplètes, en suspens, en
    attente, à l'état de projet, à l'état d'ébauche, au stade de projet, à l'état de brouillon"""
)
CONDITIONAL = words("subordonné subordonnée subordonnés subordonnées conditionné conditionnée tributaire tributaires")
THE_OTHERS = terms("les autres, le reste, la suite")
LOOKED_AFTER = words("conserv gard détrui maint stock entrepos utilis protég")
"""The beginnings of words for what happens to the rest of a stock once all work is done."""
AGREEMENT = words("accord décision consensus conclusion")
CONCLUDED_BY = words("trouvé trouvée conclu conclue pris prise atteint atteinte dégagé dégagée")
PAPERS = words("projet avant-projet texte loi décret arrêté accord proposition règlement stratégie budget convention")
BEFORE_A_BODY = terms(
    """devant, à l'examen, à l'étude, en discussion, en délibération, en lecture, en relecture, en préparation, en
    rédaction, en instance, entre les mains, sur le bureau"""
)
NO_PROGRESS = terms(
    """aucun progrès, aucune avancée, rien n'a été fait, rien n'a été réalisé, rien n'a été entrepris, rien n'a encore
    été fait"""
)
YET = words("encore")
COURT_CASES = words("affaire affaires procès tribunal tribunaux cour appel appels recours jugement jugements dossiers")
WAITING = terms("en attente, en instance, en suspens, pendante, pendantes")
"""Words for waiting."""
LACKS = words("manque manquent")
"""Verbs for a step that was not taken: "il manque la signature"."""
