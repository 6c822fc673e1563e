"""French words in tables of actions."""

from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms(
        """n°, nº, numéro, num, réf, référence, code, identifiant, n° d'ordre, numéro d'ordre, numéro de l'action, n°
        de l'action, n° action, n° activité, numéro de l'activité, n° de l'activité, repère"""
    ),
    "pillar": terms(
        """pilier, composante, thème, thématique, axe, axe stratégique, domaine, domaine prioritaire, volet,
        chapitre, secteur, étape, catégorie, rubrique, domaine d'intervention, axe d'intervention"""
    ),
    "objective": terms(
        """objectif, objectif spécifique, objectif stratégique, but, résultat stratégique, sous-objectif, effet"""
    ),
    "commitment": terms("engagement, intitulé de l'engagement, recommandation, programme, projet"),
    "action": terms(
        """action, actions, activité, activités, mesure, mesures, intitulé, intitulé de l'action, titre, libellé,
        titre de l'action, tâche, action prévue, activité prévue, activités prévues, actions prévues, nom de
        l'action, intitulé de l'activité, intitulé de la mesure, action prioritaire, libellé de l'action,
        désignation, description de l'action, description de l'activité"""
    ),
    "milestone": terms("""jalon, jalons, sous-activité, sous-action, sous-activités, étape clé, sous-tâche"""),
    "short_title": terms("titre court, titre abrégé"),
    "description": terms(
        """description, détails, contenu, résultat attendu, résultats attendus, extrant, extrants, produit attendu,
        produits attendus, livrable, livrables, portée, justification"""
    ),
    "lead": terms(
        """chef de file, institution chef de file, structure chef de file, pilote, responsable principal, organisme
        pilote"""
    ),
    "responsible": terms(
        """responsable, responsables, responsabilité, structure responsable, structures responsables, institution,
        institution responsable, institutions responsables, ministère responsable, organisme responsable,
        ministère, acteur responsable, entité responsable, structure, porteur, qui, service responsable, mise en
        œuvre par, structure de mise en œuvre, agence d'exécution, entité"""
    ),
    "partners": terms(
        """partenaire, partenaires, structures associées, acteurs impliqués, appui, autres acteurs, institutions
        partenaires, parties prenantes, acteurs, structures partenaires"""
    ),
    "person": terms(
        """contact, personne responsable, point focal, courriel, téléphone, personne de contact, agent, e-mail"""
    ),
    "start": terms("début, date de début, date de démarrage, démarrage, commencement, lancement"),
    "due": terms(
        """échéance, date limite, fin, date de fin, délai, date d'achèvement, achèvement prévu, terme, date butoir,
        date prévue, date d'échéance, délai d'exécution, date de réalisation, quand"""
    ),
    "revised_due": terms("échéance révisée, nouvelle échéance, date révisée"),
    "reached": terms(
        """atteint le, réalisé le, réalisée le, achevé le, achevée le, terminé le, date effective, date de réalisation
        effective, date d'achèvement effective, fin effective, date réelle, date atteinte"""
    ),
    "timeframe": terms("""calendrier, chronogramme, période d'exécution, durée, période de mise en œuvre, dates"""),
    "status": terms(
        """statut, état, état d'avancement, état de mise en œuvre, niveau de réalisation, niveau d'exécution,
        situation, état d'exécution, niveau d'avancement, degré de réalisation, état actuel, statut de mise en
        œuvre, avancement"""
    ),
    "rating": terms("notation, note, évaluation, auto-évaluation, appréciation, cote"),
    "percent": terms(
        """% de réalisation, taux de réalisation, taux d'exécution, pourcentage, % d'avancement, % réalisé, taux
        d'avancement, avancement (%), % d'exécution"""
    ),
    "progress": terms(
        """progrès, progrès accomplis, progrès réalisés, résultats, résultat, réalisations, résumé des progrès,
        bilan, résultats obtenus, ce qui a été fait, actions menées, activités réalisées, avancées, résultats
        atteints"""
    ),
    "updates": terms("""mise à jour, mises à jour, dernière mise à jour, suivi, historique, actualisation"""),
    "comments": terms("commentaire, commentaires, observation, observations, remarque, remarques"),
    "outlook": terms(
        """prochaines étapes, prochaine étape, perspectives, suite à donner, suites à donner, étapes suivantes"""
    ),
    "challenges": terms(
        """défi, défis, difficultés, obstacles, contraintes, difficultés rencontrées, problèmes, risques, enjeux,
        contraintes rencontrées, leçons apprises, freins"""
    ),
    "indicator": terms(
        """indicateur, indicateurs, indicateur de progrès, indicateur de performance, indicateurs objectivement
        vérifiables, iov, indicateur de résultat, indicateurs de suivi"""
    ),
    "baseline": terms(
        """valeur de référence, référence de base, situation de référence, valeur initiale, ligne de base"""
    ),
    "target": terms("cible, valeur cible, valeur visée, cibles"),
    "value": terms("valeur, valeur actuelle, valeur atteinte, réalisé"),
    "unit": terms("unité, unité de mesure"),
    "evidence": terms(
        """preuve, preuves, lien, liens, source de vérification, sources de vérification, documents, moyens de
        vérification, source, pièces justificatives, justificatifs, url"""
    ),
    "tags": terms("mots-clés, mot-clé, étiquettes"),
    "origin": terms("base légale, document d'origine, origine"),
    "from": terms("ancien numéro, numéro précédent"),
    "cost": terms(
        """budget, coût, coûts, financement, montant, source de financement, coût estimatif, ressources, dépenses"""
    ),
    "period": terms("période, période de rapport, année, exercice"),
    "assessor": terms("évaluateur, évalué par"),
}
VAGUE = terms("date")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms(
        """réalisé, réalisée, terminé, terminée, achevé, achevée, accompli, accomplie, fait, faite, exécuté,
        exécutée, finalisé, finalisée, atteint, atteinte, entièrement réalisée, complété, complétée, clos"""
    ),
    "substantial": terms(
        """substantiellement réalisé, substantiellement réalisée, largement réalisé, largement réalisée, en grande
        partie réalisé, en grande partie réalisée, presque terminé, presque terminée"""
    ),
    "on-track": terms("en bonne voie, sur la bonne voie, dans les délais"),
    "started": terms(
        """en cours, en cours de réalisation, en cours d'exécution, démarré, démarrée, entamé, entamée, en cours de
        mise en œuvre, commencé, commencée"""
    ),
    "partial": terms(
        """progrès partiel, progrès partiels, partiellement réalisé, partiellement réalisée, partiel, partielle,
        partiellement, partiellement atteint, partiellement exécutée, progrès limités"""
    ),
    "not-started": terms(
        """non commencé, non commencée, pas commencé, pas commencée, non démarré, non démarrée, pas encore commencée,
        non entamé, non entamée, non réalisé, non réalisée, à faire, pas encore commencé, prévu, prévue"""
    ),
    "delayed": terms("en retard, retardé, retardée"),
    "stopped": terms("annulé, annulée, abandonné, abandonnée, suspendu, suspendue, reporté, reportée"),
    "waiting": terms("en attente de l'achèvement d'une autre action, en attente d'une autre action"),
    "pending": terms("en attente, en suspens"),
}
PREVIOUS = terms(
    """précédent, précédente, précédents, précédentes, ancien, ancienne, antérieur, antérieure, antérieurs, antérieures,
    an dernier, année dernière, année passée, dernier rapport"""
)
CURRENT = terms("actuel, actuelle, cette période, ce rapport")
ONGOING = terms(
    """continu, en continu, permanent, permanente, en permanence, continue, sans échéance, activité continue"""
)
QUARTERS = terms("t, trim, trimestre")
HALVES = terms("s, sem, semestre")
EDGES = terms(
    """fin, d'ici, d'ici fin, d'ici à, d'ici la fin de, avant, avant fin, mi, mi-, début, au plus tard, avant la fin
    de, à la fin de, fin de, jusqu'en, jusqu'à, au plus tard en, au plus tard le, courant, en, vers, du, le, dès,
    depuis"""
)
UNCERTAIN_EDGES = terms("avant, mi, mi-, début, courant, vers, dès, depuis")
ORDINALS = terms("premier, deuxième, troisième, quatrième")
TOTALS = terms("""total, totaux, sous-total, total général, somme, moyenne, ensemble, nombre d'actions""")
NOTES = terms(
    """note, notes, nb, n.b., source, sources, légende, remarque, abréviations, sigles, signature, mise à jour le,
    établi par"""
)
MARKS = terms("oui, o, vrai")
NO_MARKS = terms("non, faux")
LANGUAGE_NAMES = terms("français, francais, fra, french")
LINKING = terms("de, du, des, d, l, la, le, pour, par, à, en, depuis, au")
RATERS = terms(
    """secrétariat, ong, société civile, auditeur, auditeurs, évaluateur, évaluateurs, examinateur, examinateurs,
    comité, panel, indépendant, indépendante, externe, tiers, pairs, expert, experts, consultant, consultants,
    observateur, observateurs, bailleur, bailleurs, uicn, audit, cour des comptes, évaluatrice, commission, groupe de
    travail"""
)
NOT_OF_PROGRESS = terms(
    """risque, risques, priorité, importance, urgence, impact, impacts, pertinence, faisabilité, difficulté,
    complexité, confiance, probabilité, gravité, menace, vulnérabilité, satisfaction, qualité, coût, coûts, budget,
    budgétaire, financier, financière, financement, décaissement, passation de marchés, état visé, statut visé,
    statut cible"""
)
USUAL = terms(
    """un, une, le, la, les, l, d, des, de, du, au, aux, et, ou, global, globale, général, générale, actuel,
    actuelle, final, finale, provisoire, propre, auto, national, nationale, pays, partie, gouvernement, état,
    ministère, structure, organisme, institution, responsable, action, actions, activité, activités, mesure,
    mesures, engagement, engagements, tâche, jalon, jalons, étape, objectif, cible, plan, panm, pani, programme,
    projet, travaux, mise en œuvre, réalisation, exécution, avancement, achèvement, progrès, période, rapport,
    année, annuel, annuelle, trimestre, semestre, mois, fin, début, date, jour, ce, couleur, code, feu, niveau,
    degré, échelle, valeur, catégorie, libellé, choisir, cocher, case, liste, voir, t, s"""
)
BY = terms("par, selon, d'après")
SINCE = terms("depuis, par rapport à, par rapport au")
