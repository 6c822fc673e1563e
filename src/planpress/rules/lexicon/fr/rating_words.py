"""French words in the labels of ratings, and words that a text with such a rating should not contain."""

from planpress.rules.lexicon.terms import terms, words

NEGATIONS = words("aucun aucune rien jamais pas ni")
UPKEEP = words(
    """poursuivre poursuit poursuivent poursuivra poursuivront maintenir maintient maintiennent maintiendra maintenu
    continuer continue continuent continuera continueront reste restent restera resteront permanent permanente suivi"""
)
NOTHING_MORE = words("aucun aucune néant rien")
DRAFTING_STEMS = words("rédig prépar élabor projet")
DENIALS = words("non pas")
BEGIN_STEMS = words("commenc entam débuté démarré lancé engagé")
NONE_OF = words("aucun aucune")
WORK_DONE = terms("action, activité, progrès, avancée, avancement, mise en œuvre")
ANOTHER = words("autre")
MILESTONES = words("action activité mesure étape")
MORE_THAN = terms("plus de, au-dessus de, au moins")
LESS_THAN = terms("moins de, au-dessous de, jusqu'à, au plus")
BAND_TO = words("à et")
OR_MORE = terms("ou plus, et plus")
FINISHED_RATINGS = terms(
    """atteint, atteinte, atteints, achevé, achevée, achevés, terminé, terminée, terminés, réalisé, réalisée, réalisés,
    fait, faits, accompli, accomplie, accomplis, mis en œuvre, mise en œuvre"""
)
AS_PLANNED = terms(
    """en bonne voie, conforme, conformes, comme prévu, selon le plan, selon le calendrier, dans les temps,
    dans les délais"""
)
