"""French words in tables of actions."""

from planpress.importing.lexicon.phrases import carried_out, phrases
from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms(
        """n°, nº, numéro, num, réf, référence, code, identifiant, n° d'ordre, numéro d'ordre, numéro de l'action,
        n° de l'action, n° action, n° activité, numéro de l'activité, n° de l'activité, repère, n° de la mesure, n°
        mesure, numéro de la mesure, numéro d'action, code action, code activité, code de l'action, réf action, cod,
        n° ordre"""
    ),
    "pillar": terms(
        """ligne d'action, lignes d'action, ligne d'intervention, pilier, composante, thème, thématique, axe, axe
        stratégique, domaine, domaine prioritaire, volet, chapitre, secteur, étape, catégorie, rubrique, domaine
        d'intervention, axe d'intervention, axe prioritaire, axe thématique, sous-composante, priorité stratégique,
        orientation stratégique, domaine thématique, pilier stratégique, axes, axes stratégiques, axes prioritaires,
        axes d'intervention, piliers, composantes, volets, domaines, domaines prioritaires, domaines d'intervention,
        thèmes, thématiques, chapitres"""
    ),
    "objective": terms(
        """objectif, objectif spécifique, objectif stratégique, but, résultat stratégique, sous-objectif, effet,
        objectif général, sous-objectifs, objectif opérationnel, but visé, objectifs"""
    ),
    "commitment": terms(
        """engagement, intitulé de l'engagement, recommandation, programme, projet, ligne d'action, lignes d'action,
        ligne d'intervention"""
    ),
    "action": terms(
        """action, actions, activité, activités,
        mesure, mesures, intitulé, intitulé de l'action, titre, libellé,
        titre de l'action, tâche, action prévue, activité prévue, activités prévues, actions prévues, nom de
        l'action, intitulé de l'activité, intitulé de la mesure, action prioritaire, libellé de l'action,
        désignation, description de l'action, description de l'activité, mesure prévue, mesures prévues, mesure à
        prendre, mesures à prendre, action à mener, actions à mener, action à entreprendre, actions à entreprendre,
        activité à réaliser, activités à réaliser, activités à mener, action proposée, actions proposées, action
        recommandée, activité principale, activités principales, action clé, actions clés, activité clé, activités
        clés, intitulé des actions, intitulé des activités, libellé de l'activité, libellé de la mesure, description
        de la mesure, tâches, ce qui sera fait, actions prioritaires, action stratégique, actions stratégiques,
        action spécifique, actions spécifiques, actions programmées, action programmée, action retenue, actions
        retenues, mesures préconisées, dénomination"""
    ),
    "milestone": terms(
        """jalon, jalons, sous-activité, sous-action, sous-activités, étape clé, sous-tâche, étapes clés, jalon
        intermédiaire, jalons intermédiaires"""
    ),
    "short_title": terms("titre court, titre abrégé"),
    "description": terms(
        """description, brève description, description sommaire, détails, contenu, résultat attendu, résultats
        attendus, extrant, extrants, produit attendu, produits attendus, livrable, livrables, portée,
        justification, descriptif, explication, résultats visés, résultat visé"""
    ),
    "lead": terms(
        """chef de file, institution chef de file, structure chef de file, pilote, responsable principal, organisme
        pilote, institution pilote, structure pilote, entité pilote, service pilote, ministère pilote,
        coordonnateur"""
    ),
    "responsible": (
        *terms(
            """qui s'en charge, qui pilote, qui conduit, service, département, service chargé, structure,
            conduite par, responsable, responsables, responsabilité, structure responsable, structures responsables,
            institution,
            institution responsable, institutions responsables, ministère responsable, organisme responsable,
            ministère, acteur responsable, entité responsable, structure, porteur, qui, service responsable, mise en
            œuvre par, structure de mise en œuvre, agence d'exécution, entité, en charge, structure en charge, entité
            en charge, service en charge, institution en charge, ministère en charge, responsable de la mise en œuvre,
            responsables de la mise en œuvre, responsable de l'action, acteurs responsables, structures de mise en
            œuvre, acteurs de mise en œuvre, organisme d'exécution, maître d'ouvrage, autorité responsable, autorité
            compétente, département responsable, direction responsable, agence responsable, chargé de l'exécution,
            organismes d'exécution, entités d'exécution, structures d'exécution, structure d'exécution, organismes
            responsables, entités responsables, organe d'exécution, organes d'exécution, organisme de mise en œuvre,
            organismes de mise en œuvre, entité de mise en œuvre, entités de mise en œuvre, agences d'exécution,
            organisme, organismes, institutions, entités, structures, porteurs, pilotes, organe, organes, exécutant,
            exécutants, exécuté par, mené par, conduit par, assuré par, réalisé par, chargé, chargés, par qui"""
        ),
        *phrases(
            terms(
                """organisme, organismes, institution, institutions, structure, structures, entité, entités, service,
                services, ministère, ministères, agence, agences, organe, organes, autorité, autorités, direction,
                directions"""
            ),
            terms(
                """… en charge, … en charge de la mise en œuvre, … responsable, … responsables, … chargé, … chargés, …
                chargée, … chargées, … chargé de la mise en œuvre, … chargés de la mise en œuvre, … chargée de la mise
                en œuvre, … chargées de la mise en œuvre"""
            ),
        ),
    ),
    "partners": terms(
        """en appui, avec l'appui de, appuyé par, soutenu par, partenaire, partenaires, structures associées, acteurs
        impliqués, appui, autres acteurs, institutions partenaires, parties prenantes, coresponsable,
        coresponsables, participent, co-responsable, co-responsables, acteurs, structures partenaires, partenaires
        associés, acteurs associés, acteurs concernés, services associés, institutions associées, collaborateurs,
        partenaires de mise en œuvre, partenaires techniques, autres structures, entités impliquées, institutions
        impliquées, structures impliquées, organismes impliqués, services impliqués, entités concernées,
        institutions concernées, structures concernées, organismes concernés, services concernés, intervenants, en
        collaboration avec, en coopération avec"""
    ),
    "person": terms(
        """contact, personne responsable, point focal, courriel, téléphone, personne de contact, agent, e-mail, prénom,
        prénoms, nom de famille, nom et prénom, nom et prénoms, nom prénom, noms et prénoms, nom du contact, nom du
        point focal, nom du responsable, tél, numéro de téléphone, téléphone portable, mobile, télécopie, fax,
        adresse électronique, adresse e-mail, adresse mail, email, mél, répondant, répondante, nom du répondant,
        enquêté, déclarant, votre nom"""
    ),
    "start": terms(
        """début, date de début, date de démarrage, démarrage, commencement, lancement, date début, début prévu, date
        de début prévue, date de lancement, commence le, débute le, début le, commencé le, débuté le, démarre le,
        démarré le, mois de début, année de début"""
    ),
    "due": terms(
        """échéance, date limite, fin, date de fin, délai, achèvement, date d'achèvement, achèvement prévu, terme,
        date butoir, date prévue, date d'échéance, délai d'exécution, date de réalisation, quand, date fin, fin
        prévue, date cible, échéance prévue, date limite de réalisation, date de fin prévue, date d'achèvement
        prévue, date prévue d'achèvement, date de clôture, pour quand, échéance finale, délai limite, délai imparti,
        se termine le, finit le, prend fin le, mois de fin, année de fin, terme prévu, échoit le, échéances, expire
        le, expire en, avant le, au plus tard, au plus tard le, jusqu'au, d'ici, d'ici à, d'ici au, d'ici le, à
        terminer avant, à terminer pour, à faire pour, à faire avant, à achever avant, butoir, limite, échu le,
        arrive à échéance, arrive à échéance le, termine le, à réaliser avant, à réaliser pour, année cible, date de
        réalisation prévue, échéance de réalisation, délai de réalisation, délai de mise en œuvre, année
        d'achèvement, fin d'exécution, date prévue de réalisation, date prévisionnelle"""
    ),
    "revised_due": terms("échéance révisée, nouvelle échéance, date révisée"),
    "reached": terms(
        """atteint le, réalisé le, réalisée le, achevé le, achevée le, terminé le, date effective, date de réalisation
        effective, date d'achèvement effective, fin effective, date réelle, date atteinte, jalon atteint, jalon
        réalisé, jalon franchi, jalon atteint le, jalon franchi le, atteint, atteinte le, franchi le, date d'atteinte,
        date d'atteinte du jalon"""
    ),
    "timeframe": terms(
        """calendrier, chronogramme, période d'exécution, durée, période de mise en œuvre, dates, planning, délais,
        échéancier, période de réalisation, calendrier d'exécution, calendrier de mise en œuvre, horizon"""
    ),
    "status": terms(
        """statut, état, état d'avancement, état de mise en œuvre, niveau de réalisation, niveau d'exécution,
        situation, état d'exécution, niveau d'avancement, degré de réalisation, état actuel, statut de mise en œuvre,
        avancement, stade, stade d'avancement, stade d'exécution, degré d'avancement, degré d'exécution, degré de mise
        en œuvre, niveau de mise en œuvre, situation actuelle, état de réalisation, état de l'action, statut actuel,
        statut de l'action, feu tricolore, code couleur"""
    ),
    "rating": terms(
        """notation, note, cotation, évaluation, auto-évaluation, appréciation, cote, autoévaluation, évaluation des
            progrès, évaluation de l'avancement, appréciation des progrès, note d'avancement,
            auto-notation"""
    ),
    "percent": terms(
        """% de réalisation, taux de réalisation, taux d'exécution, pourcentage, % d'avancement, % réalisé, taux
        d'avancement, avancement (%), % d'exécution, % réalisation, % avancement, pourcentage de réalisation,
        pourcentage d'avancement, taux d'achèvement, taux de mise en œuvre, avancement en %"""
    ),
    "progress": (
        *terms(
            """travaux de l'année, progrès, progrès accomplis, progrès réalisés, résultats, résultat, réalisations,
            résumé des progrès,
            bilan, résultats obtenus, ce qui a été fait, avancées, résultats atteints, ce qui s'est passé,
            que s'est-il passé, ce que nous avons fait, ce qui a été réalisé, ce qui a été accompli,
            réalisations à ce jour, progrès à ce jour, résultats à ce jour, avancées réalisées, avancées à
            ce jour, principales réalisations, principales avancées, principaux résultats, description des
            progrès, description de l'avancement, synthèse des progrès, détail des progrès, mesures
            adoptées, état des lieux, point de situation, bilan des réalisations, faits marquants,
            évolution, compte rendu, point d'avancement, progrès enregistrés, acquis, principaux acquis,
            bilan de l'année, bilan annuel, bilan de la période, bilan des activités, bilan des travaux,
            compte rendu de l'année, compte rendu des activités, compte rendu annuel, résumé de l'année,
            synthèse de l'année, résumé de la période, synthèse de la période, synthèse des activités,
            résumé des activités, travail accompli, travail réalisé, travail effectué, point d'étape, points d'étape,
            point sur l'avancement, détail des travaux, détail de l'avancement, réalisation, succès,
            exposé, compte rendu des progrès, description des travaux, résultats marquants, description de la mise
            en œuvre, détail de la mise en œuvre, détails de la mise en œuvre, description de l'exécution, détail de
            l'exécution, exposé des progrès, synthèse des réalisations, bilan de la mise en œuvre, avancées notables,
            résumé de la mise en œuvre, synthèse de
            la mise en œuvre"""
        ),
        *carried_out(
            terms("actions, activités, mesures, démarches, tâches, opérations"),
            terms("""prises, menées, réalisées, exécutées, effectuées, entreprises, accomplies, mises en œuvre,
                conduites, engagées, achevées, mises en place"""),
        ),
        *carried_out(
            terms("travaux"),
            terms("""menés, réalisés, exécutés, effectués, entrepris, accomplis, mis en œuvre, conduits, engagés,
                achevés"""),
        ),
    ),
    "updates": terms("""mise à jour, mises à jour, dernière mise à jour, suivi, historique, actualisation"""),
    "comments": terms(
        """autres points, compléments, autres notes, leçons apprises, leçons tirées, enseignements tirés,
        enseignements, commentaire, commentaires,
        observation, observations, remarque, remarques, informations complémentaires, information complémentaire,
        autres informations, commentaires généraux, observations générales, remarques générales, précisions, obs,
        observ, annotation, annotations, à noter, autres observations, autres commentaires, commentaires éventuels,
        remarques éventuelles, observations éventuelles, autres remarques"""
    ),
    "outlook": terms(
        """phase suivante, phases suivantes, prochaine phase, travaux restants, prochaines mesures, mesures à venir,
        mesures futures, et après, et ensuite, et maintenant, et demain, la
        suite, et la suite, pour la suite, après, prochaines étapes, prochaine étape, perspectives, suite à donner,
        suites à donner, étapes suivantes, actions à venir, activités à venir, étapes à venir, prochaines actions,
        prochaines activités, à venir, reste à faire, ce qui reste à faire, travaux restants, actions restantes,
        suites prévues, suites, plans futurs, étapes ultérieures, perspectives d'avenir, perspectives futures,
        avenir, voie à suivre, marche à suivre, plans pour l'avenir, suite des travaux, suite prévue, suivi prévu,
        travaux futurs, priorités futures, prochains pas, travaux à venir, activités futures, actions futures,
        étapes futures, étapes à franchir, pas à franchir, prochaines étapes prévues, étapes prévues, étapes
        restantes, à faire, travaux prévus, travail prévu, travaux à mener, activités restantes, étapes suivantes
        prévues, actions ultérieures, mesures correctives, actions correctives"""
    ),
    "challenges": terms(
        """accrocs, ennuis, ennuis rencontrés, inconvénients, anicroches, goulots d'étranglement,
        goulot d'étranglement, goulets d'étranglement, goulet d'étranglement, écueils,
        empêchements, facteurs de blocage, facteurs limitants, points d'achoppement, verrous, obstacles et
        contraintes, difficultés et contraintes, défi, défis, difficultés, obstacles, contraintes, difficultés
        rencontrées, problèmes, risques, enjeux, contraintes rencontrées, freins, obstacles rencontrés, problèmes
        rencontrés, défis rencontrés, blocages, points de blocage, principaux défis, principales difficultés,
        principaux obstacles, raisons du retard, raison du retard, motif du retard, motifs du retard, causes du
        retard, entraves, risques et difficultés, retards, difficultés constatées, problèmes constatés, motifs du
        retard éventuel, insuffisances, insuffisances constatées, principaux problèmes, contraintes majeures,
        principales contraintes, problèmes et contraintes"""
    ),
    "indicator": terms(
        """mesure du succès, mesure du résultat, mesure des résultats, mesure de la réussite, mesure des progrès,
        mesure de performance, mesuré par, comment on mesure, comment mesurer, comment se mesure, signe de réussite,
        signes de réussite,
        indicateur, indicateurs, indicateur de progrès, indicateur de performance, indicateurs objectivement
            vérifiables, iov, indicateur de résultat, indicateurs de suivi, indicateur d'avancement,
            indicateurs d'avancement, indicateur de succès, indicateurs de performance, indicateurs de
            résultats, indicateur de réalisation, indicateurs de réalisation, critère de réussite,
            critères de réussite, mesure du succès, indicateur vérifiable, indicateurs vérifiables, mesuré
            par, comment le progrès est mesuré, comment le succès est mesuré, mesure de la réussite,
            mesure du progrès"""
    ),
    "baseline": terms(
        """valeur de référence, référence de base, situation de référence, valeur initiale, ligne de base, niveau de
        référence, niveau initial, niveau de base, niveau de départ, situation de départ, situation initiale, point
        de départ, valeur de base, valeur de départ, référence initiale,
        valeur au départ, valeur au démarrage"""
    ),
    "target": terms(
        """cible, valeur cible, valeur visée, cibles, niveau cible, niveau visé, cible finale, objectif chiffré,
        objectifs chiffrés, valeur prévue, valeur attendue, valeur à atteindre, cible prévue, cible du programme,
        cible du plan"""
    ),
    "value": terms(
        """valeur, valeur mesurée, relevé, valeur actuelle, valeur atteinte, réalisé, valeur réalisée, niveau
        atteint, niveau actuel, niveau réalisé, valeur à ce jour, valeur observée, valeur obtenue, valeur cumulée"""
    ),
    "unit": terms("unité, unité de mesure"),
    "evidence": terms(
        """papiers joints, preuves jointes, pièces, pièces jointes, preuve, preuves, lien, liens,
        source de vérification, sources de vérification,
        documents, moyens de vérification, source, pièces justificatives, justificatifs, url, éléments de preuve,
        élément de preuve, références, documents à l'appui, pièces à l'appui, pièces annexées, pièces annexes,
        documents d'appui, justificatif, sources d'information, hyperlien, lien internet, documents justificatifs,
        documents de référence, sources, documents joints, documents annexés, documents sources, annexes,
        source d'information"""
    ),
    "tags": terms("mots-clés, mot-clé, étiquettes"),
    "origin": terms("base légale, document d'origine, origine"),
    "from": terms("ancien numéro, numéro précédent"),
    "cost": terms(
        """budget, coût, coûts, financement, montant, source de financement, dépensé, montant dépensé, solde, prix,
        prix unitaire, coût unitaire, décaissement, coût estimatif, ressources, dépenses, budget prévu,
        budget alloué, budget exécuté, coût prévu, exécution budgétaire, exécution financière, ressources
        nécessaires, moyens"""
    ),
    "period": terms("période, période de rapport, année, exercice"),
    "assessor": terms(
        """évaluateur, évaluatrice, évalué par, noté par, évaluation par,
        évaluation faite par, notation par"""
    ),
}
EXAMPLES = terms("exemple, par exemple, p. ex., p.ex., ex")
"""Words for an example, with which templates begin a row."""
SHARES = terms("part, proportion, pourcentage, taux")
"""Words for a share, as in "Share done"."""
CHOOSING = terms("choisir, sélectionner, choisissez, sélectionnez, veuillez choisir, veuillez sélectionner")
"""How the words of a drop-down list begin from which nobody has chosen."""
TICKING = terms("cochez, cocher, marquez, entourez, mettez une croix, choisissez, choisir, sélectionnez")
"""How a request of a template above boxes begins, as in "Tick one box"."""
ASKING = terms(
    """veuillez, merci de, prière de, insérer, insérez, résumer, résumez, décrire, décrivez, indiquer, indiquez, saisir,
    saisissez, préciser, précisez, donner, donnez, exposer, exposez, présenter, présentez, fournir, fournissez,
    expliquer, expliquez, énumérer, énumérez, lister, listez, mentionner, mentionnez, détailler, détaillez, ajouter,
    ajoutez, remplir, remplissez, compléter, complétez, rédiger, rédigez, écrire, écrivez, citer, citez, utiliser,
    utilisez, joindre, joignez, signaler, signalez, rendre compte, rendez compte, faire état, faites,
    choisir, choisissez, sélectionner, sélectionnez, cocher, cochez"""
)
"""How a request of a template begins."""
LEFT_OPEN = terms(
    """à confirmer, à compléter, à préciser, à déterminer, à renseigner, à choisir, à définir, à désigner, à fixer, à
    identifier, à venir, non défini, non définie, non déterminé, non déterminée, pas encore défini, pas encore définie,
    pas encore désigné, sera précisé, sera précisée"""
)
"""Words in place of a value that is not known yet."""
MONEY = terms("fonds, financ, budget, coût, dépens, paiement, facture, ressource, crédit")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("bailleur, financeur, financier, financière, financement, donateur")
"""Beginnings of words for those who give money, in headings of bodies."""
UPDATED = terms("mise, jour, actualisation, saisie, modification, rapport, soumission")
EXPLAINING = terms(
    """explication, explications, justification, justifications, motivation, motifs, motif,
    raison, raisons, fondement, fondements, argumentaire, pourquoi, éclaircissement, éclaircissements"""
)
WORDINGS = terms(
    """texte, texte intégral, libellé, intitulé, énoncé, formulation, titre, nom, désignation, dénomination"""
)
"""Words before those for an action in headings of names, as in "Text of the commitment"."""
DESCRIBING = terms("description, brève description, description sommaire, détails, détail, contenu, descriptif")
BASES = terms("référence, base, année de référence, année de base, réf")
"""Headings of baselines beside targets; elsewhere they may mean anything."""
STEPS = terms("étape, étapes, sous-actions, sous-tâches")
NAMES = terms("nom, noms")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("titre, intitulé, libellé, désignation")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("date")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms(
        """réalisé, réalisée, terminé, terminée, achevé, achevée, accompli, accomplie, fait, faite, exécuté, exécutée,
        finalisé, finalisée, atteint, atteinte, entièrement réalisée, complété, complétée, clos"""
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
FUNCTION_WORDS = terms(
    """a, au, aux, avec, ce, ces, cette, d, dans, de, des, du, elle, en, est, et, il, ils, l, la, le, les, leur, leurs,
    mais, n, ne, ont, ou, par, pas, pour, qu, que, qui, s, sa, se, ses, son, sont, sous, sur, un, une, été"""
)
"""Frequent words by which the language of a text is recognised."""
SUMMARIES = terms(
    """exposé, préambule, avant-propos, note liminaire, coup d'œil en arrière, résumé, synthèse, aperçu,
    aperçu général, introduction, généralités, contexte, vue d'ensemble, situation
    générale, résumé exécutif"""
)
"""Headings of a summary."""
OF_A_WHOLE = terms(
    """mise en œuvre, exécution, application, plan, plan d'action, national, pani, rapport, période, année, exercice,
    cette, ce, notre"""
)
PREVIOUS = terms(
    """précédent, précédente, précédents, précédentes, ancien, ancienne, antérieur, antérieure, antérieurs,
        antérieures, initial, initiale, au début, an dernier, année dernière, année passée, dernier rapport, an
        passé, semestre dernier, semestre passé, trimestre dernier, trimestre passé"""
)
NEXT = terms("""prochain, prochaine, prochains, suivant, suivante, futur, futurs, suivants, suivantes""")
UPCOMING = terms(
    """sera, seront, devra, devront, doit être, doivent être, à soumettre, à transmettre, à remettre, à présenter, date
    limite, échéance, délai, est prévu, est prévue, est attendu, soumettra, transmettra, remettra, au plus tard"""
)
"""Words in a statement about what is still to come."""
QUESTIONS = terms("ce qui, ce que, ce qu, qu est ce qui, qu est ce que, quoi, où")
BESIDE_HEADINGS = terms(
    """de, du, des, la, le, les, l, d, et, ce, jour, accomplis, réalisés, durant, pendant, période, rapport, depuis,
    dernier, autres, principaux, principales, obtenus, pani, sur, pour, avec, atteints, rencontré, rencontrés,
    rencontrée, rencontrées, supplémentaire, supplémentaires, complémentaire, complémentaires, additionnels, leçons,
    apprises, tirées"""
)
BEFORE_HEADINGS = terms("autres, principaux, principales, notre, nos")
COPULAS = terms("est, sont, sera")
DONE_ALONE = terms("fait, ce qui est fait")
NEXT_ALONE = terms("ensuite, la suite, à suivre, par la suite, prochainement")
PLANS_ALONE = terms(
    """suite, suites, suite à donner, suites à donner, suite prévue, prévisions, intentions, nos intentions,
    nos projets, ce que nous prévoyons, ce que nous comptons faire"""
)
REMEDIES = terms(
    """remède, remèdes, solution, solutions, réponse, réponses, atténuation, leçons, leçon, enseignements, enseignement,
    opportunités, perspectives, mesures correctives, actions correctives, mesures correctrices, mesures d'atténuation,
    mesures prises, mesures de mitigation, mitigation, solutions apportées, solutions proposées, solutions trouvées,
    réponses apportées, facteurs de succès, facteurs favorables, pistes de solution, pistes de solutions"""
)
DONE_LABELS = terms(
    """réalisé, réalisée, réalisés, réalisées, fait, faite, faits, faites, accompli, accomplis, atteint, atteints,
    obtenu, obtenus"""
)
PERFORMED = terms(
    """fait, réalisé, réalisée, réalisés, réalisées, accompli, accomplis, effectué, effectués, effectuée,
    effectuées, mené, menés, menées, mis en œuvre, exécuté, exécutés, exécutée, exécutées, entrepris"""
)
ACCOUNTS = terms(
    "rapport, compte rendu, explication, description, exposé, récit, résumé, bilan, relevé, aperçu, relation, note"
)
WORKS = terms("travaux, travail, activités, actions, mesures, démarches, tâches, faits, événements, année, période")
BESIDE_PLANS = terms(
    """ce, qui, que, était, a, été, sont, est, initialement, au, jour, à, la, période, travail, travaux, produit,
    produits, année"""
)
BESIDE_AHEAD = terms("l, d, aux, au, dans, notre, nos, en, mesures")
PART_WORDS = terms("partie, section, chapitre")
MAIN = terms("principal, principale, principaux, principales")
"""Words for what is most important, which change nothing in a heading."""
OF_THE_ACTION = terms("""de l'action, de cette action, pour l'action, de l'activité, de la mesure, de cette mesure""")
"""Ends of headings that change nothing in the heading of an action's field."""
WHO = terms("qui")
"""How questions about the bodies in charge begin."""
WHICH = terms(
    """quelle action, quelle activité, quelle mesure, sur quelle action, choisissez l'action, sélectionnez l'action"""
)
"""How questions about the name of the action begin."""
HOW_FAR = terms("où en, où ça en, comment ça avance, comment avance")
"""How questions about the status begin, such as "Where are we?"."""
HINDERING = terms(
    """difficil, difficult, frein, bloqu, entrav, empech, retard, gêne, gêné, gênait, obstacle, problem, ralenti,
    manqué, coinc, n a pas march, pas fonctionn, échou"""
)
FOLLOWING = terms("suit, suite, suivr, reste, viendra, vient, venir, prochain, ensuite, encore")
DOING = terms("fait, faite, réalis, accompli, chang, obten, passé, abouti, produit, arriv")
FOLLOWING_A_PLAN = terms(
    """tableau de bord, suivi du, suivi de, bilan du, bilan de, revue du, revue de, état d'avancement, état des lieux,
    point d'étape, point de situation, évaluation du, évaluation de, tableau de suivi, matrice de suivi, fiche de
    suivi, tableau des indicateurs, tableau d'indicateurs"""
)
"""Words in titles of documents that say how far a plan is."""
OF_A_TABLE = terms(
    """biennal, biennale, bisannuel, triennal, triennale, situation, panorama, lieux, synthèse, tableau, tableaux,
    fiche, fiches, feuille, matrice, grille, formulaire, suivi, évaluation, revue, bilan, bord,
    rapport, avancement, progrès, réalisation, exécution, mise, œuvre, indicateur, indicateurs, résultats, cadre,
    action, actions, activités, état, annuel, annuelle, trimestriel, trimestrielle, et, des"""
)
"""Words in titles that say only what kind of table or report it is."""
AS_OF = terms(
    "au, à la date du, situation à, arrêté au, arrêtée au, arrêtés au, arrêtées au, à la fin de, jusqu'au, état au"
)
"""Words before the day whose situation a report describes."""
DONE_AT = terms("fait à, fait en, établi à, signé à, délivré à")
"""How a line with the place and the day of a signature begins."""
SIGNED_FOR = terms(
    """pour le gouvernement, pour le ministère, pour le ministre, pour la partie, pour la direction, pour l'autorité, au
    nom du, au nom de, signé, signature, nom et signature, approuvé par, validé par, vérifié par, relu par, visé par,
    certifié par, contrôlé par, autorisé par, visa, cordialement, respectueusement, salutations distinguées, veuillez
    agréer"""
)
"""How a line of a signature begins."""
CURRENT = terms(
    "actuel, actuelle, cette période, ce semestre, ce trimestre, ce rapport, actuellement, aujourd'hui, maintenant"
)
MIDDLE = terms("mi-parcours, mi-année, intermédiaire, provisoire")
END = terms("fin d'année, fin de période, à la fin, final, finale")
EXPECTED = terms(
    """attendu, attendus, attendue, attendues, prévu, prévus, prévue, prévues, visé, visés, planifié, planifiés,
    planifiée, planifiées, programmé, programmés, programmée, programmées, envisagé, envisagés, envisagée, envisagées"""
)
ONGOING = terms(
    """continu, en continu, permanent, permanente, en permanence, continue, sans échéance, activité continue"""
)
EDGES = terms(
    """fin, d'ici, d'ici fin, d'ici à, d'ici la fin de, avant, avant fin, mi, mi-, début, au plus tard, avant la fin
    de, à la fin de, fin de, jusqu'en, jusqu'à, au plus tard en, au plus tard le, courant, en, vers, du, le, dès,
    depuis"""
)
UNCERTAIN_EDGES = terms("avant, mi, mi-, début, courant, vers, dès, depuis")
STARTING = terms("""à partir de, à partir du, à compter de, à compter du, dès, depuis, à partir d'""")
ONWARDS = terms("""et au-delà, et au delà, et suivantes, et après""")
PART_ORDINALS = (
    terms("premier, première"), terms("second, seconde, deuxième"), terms("troisième"), terms("quatrième"),
    terms("dernier, dernière"),
)  # fmt: skip
"""The words for the first to the fourth part of a year, and for the last one."""
YEAR_PARTS = {
    6: terms("semestre, semestres, sem., moitié"),
    4: terms("quadrimestre, quadrimestres"),
    3: terms("trimestre, trimestres, trim."),
}
"""The words for parts of a year, by the number of their months."""
YEAR_PART_SIGNS = {6: terms("s"), 3: terms("t")}
"""The letters for parts of a year, as in "Q1", by the number of their months."""
OTHER_PARTS = terms("bimestre, bimestres")
ORDINAL_ENDINGS = terms("er, ere, ère, re, de, eme, ème, e")
OF_YEARS = terms("de, du, en, de la")
YEAR_ARTICLES = terms("la, l', l\u2019")
YEARS_BEFORE = terms("année, année de")
COUNTED_MONTHS = {"trois": 3, "six": 6, "neuf": 9}
YEAR_UP_TO = terms(
    """exercice clos le, exercice clos au, exercice arrêté au, année close le, année close au, année qui s'achève le,
    exercice qui s'achève le, douze mois clos le, année terminée le"""
)
FIRST_MONTHS = terms("\u2026 premiers mois")
BETWEEN_PARTS = terms("et, et le, au, à")
NUMBERS = terms(
    """un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix
    sept, dix huit, dix neuf, vingt, vingt et un, vingt deux, vingt trois, vingt quatre, vingt cinq, vingt six,
    vingt sept, vingt huit, vingt neuf, trente, trente et un, trente deux, trente trois, trente quatre, trente
    cinq, trente six, trente sept, trente huit, trente neuf"""
)
"""The numbers from 1 to 39, in their order: days and years in words."""
ORDINAL_DAYS = terms("premier")
"""The first days of a month, in their order."""
TO_BE_DONE = terms(
    """à prendre, à mener, à réaliser, à entreprendre, à exécuter, à adopter, à faire, à venir, recommandations, prévu,
    prévue, prévus, prévues, programmées"""
)
"""Words in headings of work to come, behind the columns about what was done."""
MEETING_TENS = terms(
    """vingt, vingt et, trente, trente et, quarante, quarante et, cinquante, cinquante et, soixante, soixante et,
    soixante dix, quatre vingt, quatre vingts, quatre vingt dix"""
)
"""The tens before an ordinal."""
MEETING_WORDS = terms("réunion, conférence, séance, assemblée")
MEETING_RELATIVES = terms("à laquelle, pour laquelle, devant laquelle, lors de laquelle")
"""How a clause begins that says what is done with a report at a meeting."""
PRESENTING = terms("présent, soumis, adress, transmis, prépar, destin")
"""Beginnings of words for what is done with it, as in "Meeting to which it is presented"."""
MEETING_PREPOSITIONS = terms("pour, à, au")
SINCE_MEETINGS = terms(
    "depuis, après, à partir de, à partir du, à compter de, à compter du, à la suite de, à la suite du, entre"
)
DECIDED_WORDS = (
    *phrases(terms("adopté, approuvé, demandé, décidé"), terms("…, …e, …s, …es")),
    *terms("décision, décisions, recommandation, recommandations"),
)
DECIDED_AT = terms("à, au, par, de, du, lors de, lors du")
AHEAD_OF_MEETINGS = terms(
    "en vue de, en vue du, en prévision de, en prévision du, en préparation de, en préparation du"
)
BY_WORDS = terms("par")
UP_TO_MEETINGS = terms("à, au, jusqu'à, jusqu'au, et")
MEETING_ORDINALS = terms(
    """première, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième,
    douzième, treizième, quatorzième, quinzième, seizième, dix septième, dix huitième, dix neuvième, vingtième"""
)
"""The ordinals of meetings, from the first, in the gender of the word for a meeting."""
THOUSANDS = terms("deux mille, deux-mille")
"""The beginning of a year in words."""
IN_DATES = terms("jour de, jours de, jour du mois de, du mois de, du mois d, de l'an, de l'année")
"""Words between the day, the month and the year of a date."""
TOTALS = terms(
    """total, totaux, sous-total, total général, somme, moyenne, ensemble, nombre d'actions, taux moyen, taux
    global, moyenne générale, avancement moyen, nombre d'activités, nombre de mesures, actions réalisées,
    actions achevées, actions terminées, activités réalisées, activités achevées, mesures réalisées"""
)
POSTS = terms(
    """poste, fonction, grade, lieu d'affectation, affectation, date de naissance, date de nomination, matricule"""
)
SUBTOTALS = terms("sous-total, sous-totaux, sous total, total partiel")
AT_THE_END = terms("""à la fin de l'année, à la fin de, à la fin, à fin, en fin de, fin de, fin""")
DITTO = terms("""idem, dito, comme ci-dessus, idem ci-dessus, même chose que ci-dessus, voir ligne précédente""")
NEXT_PERIOD = terms(
    """année prochaine, prochaine année, année suivante, année à venir, prochaine période, période suivante,
    période à venir, prochain semestre, semestre prochain, semestre suivant, semestre à venir, prochain trimestre,
    trimestre prochain, trimestre suivant, trimestre à venir, prochain exercice, exercice suivant"""
)
NOTES = terms(
    """note, notes, nb, n.b., source, sources, légende, remarque, abréviations, sigles, signature, mise à jour le,
    établi par, légendes, clé, clef, préparé par, élaboré par, rédigé par, approuvé par, visé par, vérifié par, validé
    par, signé par, vu par, abréviation, acronymes, glossaire, code des couleurs"""
)
MARKS = terms("oui, o, vrai")
NO_MARKS = terms("non, faux")
LANGUAGE_NAMES = terms("français, francais, fra, french")
LINKING = terms("de, du, des, d, l, la, le, pour, par, à, en, depuis, au")
RATING_VERBS = terms(
    """noté, notée, notons, évalué, évaluée, évaluons, jugé, jugée, jugeons, classé, classée, classons, coté,
    cotée, qualifié, qualifiée, qualifions, apprécié, appréciée, considéré, considérée, considérons"""
)
AS_RATED = terms("comme, de")
RATING_NOUNS = terms("niveau, catégorie, verdict, cote, mention")
BEFORE_RATINGS = terms(
    """comme, est, à, de, au, en, la, le, l, étant, actuellement, toujours, donc, reste, demeure, dans, sous, par,
    nous, ainsi, il, elle, était, été, atteint, atteinte, attribué, attribuée, donné, donnée, obtenu, obtenue,
    retenu, retenue"""
)
DEGREES = terms(
    """presque, partie, moitié, quasi, plutôt, assez, bien, plusieurs, quelques, encore, bientôt, toujours, environ,
    moins, jamais, avant, après, cible, référence, statut, résultat, notation, peut-être"""
)
NEGATIONS = terms("ne, n, ni, jamais, aucun, aucune, non")
UNREAL = terms(
    """si, sera, serait, pourrait, devrait, sauf, avant, attendu, attendue, lorsque, espérons, espère, prévoyons,
    prochain, prochaine"""
)
RATERS = terms(
    """secrétariat, ong, société civile, auditeur, auditeurs, évaluateur, évaluateurs, examinateur, examinateurs,
    comité, panel, indépendant, indépendante, externe, tiers, pairs, expert, experts, consultant, consultants,
    observateur, observateurs, bailleur, bailleurs, uicn, audit, cour des comptes, évaluatrice, commission, groupe de
    travail"""
)
OFFICE_HOLDERS = terms(
    """directeur, directrice, ministre, secrétaire, coordonnateur, coordonnatrice, coordinateur, coordinatrice,
    commissaire, président, présidente, chef, cheffe, gouverneur, gouverneure, préfet, préfète, point focal, chargé
    de mission, chargée de mission, rapporteur, rapporteuse, conservateur, conservatrice"""
)
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms(
    "nom, nom et prénom, nom et prénoms, nom et fonction, nom et qualité, fonction, qualité, titre, grade"
)
"""Labels in a signature."""
DOCUMENT_LABELS = terms(
    """version, révision, n° de version, numéro de version, ébauche, édition, modification, modifications, objet de
    la modification, nature de la modification, changement, changements, signature, visa, cachet, cachet et
    signature, signature et cachet, destinataire, destinataires, diffusion, exemplaire, exemplaires, nombre
    d'exemplaires, copie, copies, préparé par, rédigé par, établi par, vérifié par, relu par, approuvé par,
    validé par, paraphe"""
)
BESIDE_DOCUMENT_LABELS = terms(
    """date, auteur, auteurs, rédacteur, organisme, institution, structure, service, ministère, n°, no, numéro,
    motif, section, pages, par, adresse, contact, rôle, poste, grade, prénom, téléphone, courriel, e-mail"""
)
ORGANISATIONS = terms(
    """programme, projet, centre, centrale, fonds, association, fédération, réseau, union, société, compagnie,
    entreprise, corps, laboratoire, observatoire, université, école, hôpital, police, gendarmerie, brigade,
    tribunal, parlement, fondation, coopérative, caisse, chambre, coordination, inspection, régie, services,
    plateforme, commune, communes, inspectorat, musée, parc, jardin, conservatoire, académie, trésor, archives,
    bibliothèque, station, réserve, commissariat, consortium, banque, syndicat, établissement, groupement,
    mission, mairie, préfecture, intendance, trésorerie, cour, registre"""
)
"""Words with which the names of bodies begin that are no offices."""
OFFICES = terms(
    """ministère, département, direction, agence, autorité, administration, institution, institut, organisme, bureau,
    office, unité, service, division, section, cellule, secrétariat, commission, comité, conseil, gouvernement,
    groupe de travail, pôle, délégation"""
)
OF_A_STATE = terms(
    """national, nationale, nationaux, nationales, fédéral, fédérale, provincial, provinciale,
    municipal, municipale, interministériel, interministérielle, départemental, départementale"""
)
ROLES = terms(
    """consultant, consultante, expert, experte, experts, conseiller, conseillère, agent, agente, cadre, technicien,
    technicienne, inspecteur, inspectrice, ingénieur, ingénieure, biologiste, spécialiste, analyste,
    assistant, assistante, chargé, chargée, responsable, gestionnaire, garde, vétérinaire, professeur,
    professeure, docteur, docteure, chercheur, chercheuse, membre, délégué, déléguée, représentant,
    représentante, ambassadeur, ambassadrice, contact, auteur, autrice, stagiaire, administrateur,
    administratrice, attaché, attachée"""
)
SELF = terms("auto-évaluation, autoévaluation, auto-appréciation, auto-notation")
PARTY_SIDE = SELF + terms(
    """partie, pays, gouvernement, ministère, ministères, département, départements, direction, agence, agences,
    autorité, autorités, administration, institution, institutions, structure, structures, organisme, organismes,
    entité, service, porteur, responsable, responsables, nationale, propre, auto"""
)
RECEIVING = terms("""au, aux, avec, pour""")
HUES = {
    "green": terms("vert, verte"),
    "yellow": terms("jaune"),
    "orange": terms("orange"),
    "red": terms("rouge"),
    "grey": terms("gris, grise"),
    "blue": terms("bleu, bleue"),
    "white": terms("blanc"),
    "black": terms("noir"),
}
NOT_OF_PROGRESS = terms(
    """risque, risques, priorité, importance, urgence, impact, impacts, pertinence, faisabilité, difficulté,
    complexité, confiance, probabilité, gravité, menace, vulnérabilité, satisfaction, qualité, coût, coûts, budget,
    budgétaire, financier, financière, financement, décaissement, passation de marchés, état visé, statut visé, statut
    cible"""
)
QUALIFIERS = terms(
    """principal, principale, majeur, majeure, cle, prioritaire, restant, restante, rencontre, rencontree, identifie,
    identifiee, constate, constatee, observe, observee, fourni, fournie, disponible, pertinent, pertinente, connexe,
    detaille, detaillee, bref, breve, court, courte, complet, complete, complementaire, supplementaire, autre, autres,
    tout, tous, toutes, specifique, strategique, operationnel, operationnelle, concret, concrete, significatif, recent,
    recente, realise, realisee, obtenu, obtenue, atteint, atteinte, accompli, accomplie, general, generale, eventuel,
    eventuelle, existant, existante, si, pendant, durant, sous, entre, physique, nom, noms, liste, nombre, texte,
    partie, ligne, annuel, annuelle, mensuel, mensuelle, cumule, cumulee, total, totale, attribue, attribuee, prevu,
    prevue, fait, faite,
    cours, chiffre, quantitatif, qualitatif, descriptif, narratif"""
)
"""Words that can stand in any heading without a change of what it announces."""
USUAL = terms(
    """un, une, le, la, les, l, d, des, de, du, au, aux, et, ou, global, globale, général, générale, actuel, actuelle,
    final, finale, provisoire, propre, auto, national, nationale, pays, partie, gouvernement, état, ministère,
    structure, organisme, institution, responsable, action, actions, activité, activités, mesure, mesures, engagement,
    engagements, tâche, jalon, jalons, étape, objectif, cible, plan, panm, pani, programme, projet, travaux, mise en
    œuvre, réalisation, exécution, avancement, achèvement, progrès, période, rapport, année, annuel, annuelle,
    trimestre, semestre, mois, fin, début, date, jour, ce, couleur, code, feu, niveau, degré, échelle, valeur,
    catégorie, libellé, choisir, cocher, case, liste, voir, t, s, résumé, synthèse, aperçu"""
)
BY = terms("par, selon, d'après")
SINCE = terms("depuis, par rapport à, par rapport au")
TOGETHER = terms(
    """en coopération avec, en collaboration avec, en partenariat avec, en coordination avec, en concertation avec,
    conjointement avec, de concert avec, avec l'appui, avec le soutien, avec l'aide, avec le concours, appuyé par"""
)
NOTHING = terms(
    """aucun, aucune, néant, rien, rien à signaler, rien à ajouter, r.a.s., ras, sans objet, s/o, s.o., non
    applicable, pas applicable, aucun commentaire, aucune remarque, aucune observation, pas de commentaire, pas
    de commentaires"""
)
"""What a text says that only says that there is nothing."""
SO_FAR = terms(
    """à ce jour, pour l'instant, pour le moment, à ce stade, jusqu'à présent, jusqu'ici, actuellement, à signaler,
    signalé, signalée, identifié, identifiée, relevé, relevée, rencontré, rencontrée, prévu, prévue, pour cette
    période, durant cette période, au cours de la période, pendant la période, ce semestre, au cours du semestre, ce
    trimestre, au cours du trimestre"""
)
"""Words behind those for nothing that add only a time or that nothing is known."""
ARTICLES = terms("le, la, les, l'")
JOINING = terms("et")
ACTION_WORDS = terms("action, activité, mesure, tâche")
ACTION_PLURALS = terms("actions, activités, mesures, tâches")
ACTION_SHEETS = terms("fiche, fiche action, fiche d'action, fiche-action, fiche mesure, fiche-mesure")
NUMBER_SIGNS = terms("no, nos, numéro")
OF_ACTIONS = terms("de, des, du, d'")
STAGES_OF_ACTIONS = terms(
    """achèvement, finalisation, conclusion, clôture, fin, résultat, résultats, réalisation, exécution, mise en œuvre,
    lancement, démarrage, approbation"""
)
OTHER_ACTIONS = terms("une autre, d'autres")
ANNEX_WORDS = terms("annexe, annexes, appendice, appendices")
NUMBERED_PIECES = terms(
    "tableau, figure, graphique, carte, encadré, version, note, page, paragraphe, article, décision, étape"
)
ABOUT_WORDS = terms(
    """sur, vers, concernant, relatif, relative, contribution, contributions, réponse, conforme, conformément, face,
    quant, progrès, avancées, appui"""
)
DOCUMENT_WORDS = terms(
    "document, documents, doc, réf, référence, cote, original, ordre, jour, point, information, travail, officiel"
)
REPORT_WORDS = terms("rapport, rapports")
REPORT_ENDS = phrases(terms("rapport, ce rapport"), terms("fin de …, fin du …"))
"""What stands below the end of a report."""
THIS = terms("ce, le présent")
"""The words that point to what is at hand."""
REPORT_LEADS = terms("le, la, ce, du, de, présent")
REPORT_BUILDS = terms("a été")
OFFICE_LABELS = terms(
    """service, direction, bureau, unité, structure, organisme, entité, institution, cellule, administration,
    autorité, département, ministère, division"""
)
OFFICE_QUALITIES = terms("responsable, compétent, compétente")
OFFICES_CHARGED = terms("responsable, responsables, chargé, chargés, chargée, chargées, en charge")
REPORT_WRITING = phrases(
    terms("rédaction, préparation, élaboration, établissement"), terms("de l'…, de la …, l'…, la …")
)
OFFICES_WROTE = (
    *phrases(terms("préparé, rédigé, établi, élaboré"), terms("qui a …, ayant …")), *terms("rédacteur, rédactrice"),
)  # fmt: skip
OFFICES_REPORT = terms("rapporteur, rapporteuse, déclarant, déclarante, auteur, qui fait rapport, faisant rapport")
OFFICES_FILL = terms(
    """qui remplit, remplissant, ayant rempli, qui a rempli, qui présente, présentant, qui a présenté, ayant présenté,
    qui soumet, soumettant, qui renseigne, renseignant, ayant renseigné, qui complète, complétant, auteur"""
)
FORMS = terms("formulaire, fiche, modèle, questionnaire")
FILLED_WORDS = terms("rempli par, remplie par, complété par, complétée par, renseigné par, renseignée par")
REPORT_AUTHORS = terms("auteur, auteurs, auteure, auteures, rédacteur, rédactrice")
FOCAL = terms("focal, focale")
OR = terms("ou, et")
PREPARED_WORDS = phrases(terms("préparé, rédigé, élaboré, établi, dressé"), terms("… par, …e par, …s par, …es par"))
SENT_WORDS = phrases(terms("présenté, soumis, transmis, remis"), terms("… par, …e par, …s par, …es par"))
REPORT_OWNERS = terms("responsable du rapport")
AUTHOR_LABELS = terms(
    """rempli par, complété par, renseigné par, auteur, auteurs, auteure, auteures, contact, point focal, personne
    contact, personne-contact"""
)
DAY_LEADS = terms("le, du, en date du")
PLACE_LEADS = terms("à, en")
ADDRESS_WORDS = terms("tél, courriel")
SMALL_IN_NAMES = terms("et")
IN_OFFICE_NAMES = terms("de, du, des, la")
ANNEXED = terms(
    """registre des risques, matrice des risques, analyse des risques, risques, budget, dépenses, rapport financier,
    glossaire, définitions, abréviations, sigles, acronymes, indicateurs, cadre de résultats, participants, liste des
    participants, liste des documents, références"""
)
RISKS = terms("risque, risques, probabilité, vraisemblance, impact, gravité, atténuation, menace, menaces")
"""Words in headings of a register of risks."""
SURVEYS = terms("horodateur, horodatage, répondant, répondante, répondants, enquêteur, enquêté, âge, sexe, ménage")
"""Words in headings of the answers to a survey, about those who answer."""
STAKEHOLDERS = terms("prenante, prenantes, intérêt, influence, pouvoir, mobilisation")
"""Words in headings of a list of those who have an interest in a plan."""
QUANTITIES = terms("quantité, quantités, qté, nombre d'unités")
EQUIPMENT = terms("équipement, équipements, matériel, quantité, inventaire, fabricant, modèle")
"""Words in headings of an inventory."""
SUPPLIERS = terms("fournisseur, fournisseurs, soumissionnaire, attributaire")
PURCHASES = terms(
    """marché, marchés, appel, offre, offres, soumissionnaire, fournisseur, contrat, lot, passation, devis"""
)
"""Words in headings of a list of purchases."""
EXECUTED = terms("exécut")
"""Beginnings of words that say of money that it was spent, and of work that it was done."""
SPENDING = terms("budget, budgétaire, financier, financière, dépensé, dépenses, décaissé, décaissement, crédits")
"""Words in headings of shares of money."""
PLANS = terms(
    """plans, projets, prévisions, programme, intentions, priorités, planification, activités prévues, actions
    prévues"""
)
LEFT = terms(
    """restant, restants, restante, restantes, résiduel, résiduels, résiduelle, résiduelles, persistants,
    persistantes, en suspens, qui restent, qui subsistent"""
)
RISK = terms("risque, risques, menace, menaces")
"""Words for a risk."""
NEEDED = terms("nécessaire, nécessité, besoin, requis, sollicité, souhaité, manquant")
"""Beginnings of words for help that is missing, as in "Support needed"."""
REPORTING = terms(
    """suivi, état, situation, bilan, évaluation, revue, avancement, rapport, compte rendu, point d'étape"""
)
"""Words before a time that show that a document reports on it."""
BASE_YEAR = terms("année de base, année de référence, année de départ")
OF_ANOTHER_TIME = terms(
    """budget, référence, année de base, cible, cibles, vision, horizon, loi, décret, arrêté, règlement,
    résolution, décision, directive, recensement, publié, publiée, publication, norme, créé, créée, mise à jour,
    en vigueur, élections"""
)
"""Words beside a time that is not that of a report, such as the year of a law."""
