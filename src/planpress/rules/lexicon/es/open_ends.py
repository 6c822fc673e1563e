"""Spanish words that show that an action is not finished."""

from planpress.rules.lexicon.terms import terms, words

NEXT_STEP = terms(
    """el próximo paso, los próximos pasos, el siguiente paso, los siguientes pasos, la próxima etapa, la siguiente
    etapa, la próxima fase, la siguiente fase, como próximo paso"""
)
PENDING = terms("pendiente de, pendientes de")
ENTERED = words("entra entran entró entraron entrado entrar es son existe existen cuenta cuentan dispone disponen")
"""Verbs after "aún no"."""
REGULARLY = words(
    """cada continuar continuamente continuo continua continuos continuas anual anuales anualmente regularmente
    periódico periódica periódicos periódicas mensual mensuales trimestral trimestrales continúa continúan continuará
    continuarán"""
)
WAS_STILL = terms("estaba, estaban, ya no está, ya no están, ya no")
NO_LONGER = words("nada nadie ninguno ninguna")
STEP_STEMS = words(
    """adopt aprob firm public promulg ratific valid finaliz termin complet present envi entreg instal cre elabor redact
    realiz implement ejecut contrat otorg nombr design revis instaur acord organiz"""
)
"""The beginnings of verbs in "-ar" for a step: "adoptado", "adoptará"."""
STEP_STEMS_IN_ID = words("conclu emit establec constru defin somet")
"""The beginnings of verbs in "-er" and "-ir" for a step: "emitido"."""
PUT = terms(
    """puesto en marcha, puesta en marcha, puestos en marcha, puestas en marcha, puesto en vigor, puesta en vigor,
    puesto en servicio, puesta en servicio, puesto en práctica, puesta en práctica, suscrito, suscrita, suscritos,
    suscritas, abierto, abierta, abiertos, abiertas"""
)
"""Other participles for a step that was taken."""
TAKE_STEPS = terms(
    """concluir, emitir, establecer, construir, definir, someter, suscribir, abrir, poner en marcha, obtener"""
)
"""Other infinitives for a step."""
INTEND = terms(
    """prevé, prevén, contempla, contemplan, piensa, piensan, tiene previsto, tienen previsto, pretende, planea"""
)
GIVEN_UP = terms("renunció a, renunciaron a, ha renunciado a, han renunciado a")
"""Verbs for work that was abandoned."""
FUTURE = terms(
    """será, serán, debe ser, deben ser, deberá ser, deberán ser, ha de ser, han de ser, tiene que ser, tienen que
    ser"""
)
"""Verbs before the participle of a step still to come."""
LACKS = words("queda quedan falta faltan resta restan está están")
"""Words before "por aprobar"."""
IS_LACKING = words("falta faltan resta restan")
"""Verbs before what is lacking: "falta la firma"."""
ARTICLES = words("el la los las un una su sus")
"""Articles and possessives."""
OUTCOMES = terms(
    """aprobación, adopción, firma, validación, ratificación, promulgación, publicación, finalización, entrada en vigor,
    entrega, instalación, puesta en marcha, apertura, conclusión, creación, construcción, contratación,
    implementación"""
)
"""Results that may be expected."""
WAITED_FOR = terms(
    """decisión, dictamen, acuerdo, autorización, permiso, presupuesto, fondos, financiamiento, financiación,
    recursos"""
)
"""Words for what an action waits for, besides results."""
AWAITS = words("espera esperan aguarda aguardan")
REMAINS_SO = terms(
    """está, están, sigue, siguen, queda, quedan, permanece, permanecen, continúa, continúan, se encuentra, se
    encuentran"""
)
"""Verbs before a state that lasts."""
WAITING = terms("pendiente, pendientes, a la espera, en espera")
"""Words for waiting."""
WAITING_FOR = terms("a la espera de, a la espera del, en espera de, en espera del")
"""Words before what an action waits for."""
AWAITED_BY_PEOPLE = words("juicio sentencia transporte")
"""Words for what people or goods wait for."""
INCOMPLETE = terms(
    """incompleto, incompleta, incompletos, incompletas, inconcluso, inconclusa, inacabado, inacabada, sin terminar, sin
    concluir, sin acabar, sin finalizar"""
)
REMAINS_UNDONE = words("sigue siguen continúa continúan")
"""Verbs before "sin aprobarse"."""
IN_FORCE = terms(
    """en vigor, en marcha, operativo, operativa, operativos, operativas, listo, lista, listos, listas, disponible"""
)
PLANNED = words("previsto prevista previstos previstas programado programada programados programadas")
"""Participles before a time."""
AT_A_TIME = words("para en a")
"""Words before a time."""
IN_PROGRESS = terms("en curso, en proceso, en trámite")
UNDER = terms(
    """en elaboración, en revisión, en discusión, en preparación, en redacción, en negociación, en consulta, en
    construcción, en estudio, en trámite, en trámite de aprobación, en proceso de aprobación, en proceso de
    elaboración, en fase de borrador, en vías de aprobación"""
)
"""Phrases for the stage that something is still in."""
THE_OTHERS = terms("los demás, las demás, el resto")
LOOKED_AFTER = words("conserv guard almacen destru manten proteg")
"""The beginnings of words for what happens to the rest of a stock once all work is done."""
CONCLUDED_BY = words("llegado llegar alcanzado alcanzar logrado lograr tomado tomar")
AGREEMENT = words("acuerdo decisión consenso")
PAPERS = words(
    """proyecto anteproyecto ley borrador texto decreto reglamento acuerdo propuesta enmienda presupuesto estrategia"""
)
BEFORE_A_BODY = terms(
    """ante, en el congreso, en la asamblea, en el senado, en el parlamento, en la cámara, en el consejo, en la
    comisión, en el ministerio, en el gabinete, en manos"""
)
NO_PROGRESS = terms("ningún avance, no hubo avance, no hubo avances, sin avances, no se ha hecho nada, no se hizo nada")
STILL_A_DRAFT = terms("sigue siendo un borrador, es aún un borrador, es todavía un borrador, está en borrador")
"""Phrases for something that is only a draft."""
CONDITIONAL = words("sujeto sujeta sujetos sujetas supeditado supeditada condicionado condicionada")
STILL_HAS_TO = terms("falta, faltan, hay que, queda, quedan, tiene que, tienen que, deberá, deberán")
"""Verbs after "aún"."""
DRAFT_OF = terms("borrador, anteproyecto, proyecto")
WAS_DRAWN_UP = words("elaborado elaborada preparado preparada redactado redactada distribuido discutido compartido")
"""Participles for what happens to a draft that remains a draft."""
DREW_UP = terms("se elaboró, se preparó, se redactó, se ha elaborado, se ha preparado, se ha redactado")
"""Verbs before "un borrador"."""
CONCLUDED = words(
    """adoptado adoptada aprobado aprobada firmado firmada publicado publicada promulgado promulgada validado validada
    vigor finalizado finalizada aplicado aplicada ratificado ratificada concluido concluida"""
)
YET = words("aún todavía")
COURT_CASES = words(
    """caso casos juicio juicios proceso procesos causa causas expediente expedientes tribunal tribunales juzgado
    juzgados recurso recursos apelación apelaciones"""
)
