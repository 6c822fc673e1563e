"""Spanish words for completed work."""

from planpress.rules.lexicon.terms import terms, words

DONE = words(
    """capacitado capacitada capacitados capacitadas capacitó capacitaron realizado realizada realizados realizadas
    realizó realizaron adoptado adoptada adoptados adoptadas adoptó adoptaron publicado publicada publicados
    publicadas publicó publicaron firmado firmada firmados firmadas firmó firmaron iniciado iniciada iniciados
    iniciadas inició iniciaron aprobado aprobada aprobados aprobadas aprobó aprobaron creado creada creados creadas
    creó crearon elaborado elaborada elaborados elaboradas elaboró elaboraron instalado instalada instalados
    instaladas instaló instalaron celebrado celebrada celebrados celebradas celebró celebraron organizado organizada
    organizó organizaron formado formada formados formadas decomisado decomisada decomisados decomisadas decomisó
    decomisaron inaugurado inaugurada inauguró contratado contratada contrató contrataron"""
)
WORK_STEMS = words(
    """abr adjudic adopt adquir ampli aprob asfalt atend audit capacit captur celebr cens coloc complet compr
    conclu conden conect constitu constru contrat convoc cre decomis desembols design digitaliz distribu dot drag
    ejecut elabor electrific entreg envi equip establec excav financi finaliz firm form habilit implement imparti
    impart imprim inaugur incaut inspeccion instal lanz licit limpi llev mejor moderniz mont nombr organiz otorg
    pag particip paviment perfor pint plant present promulg public ratific realiz recib recogi reconstru reemplaz
    reforest registr rehabilit remiti remodel renov repar repart restaur reubic revis sancion sembr sensibiliz
    señaliz sustitu tend termin traslad trat vacun valid visit"""
)
"""Beginnings of verbs in the simple past: "instaló", "instalaron"."""
ENDINGS_OF_DEEDS = words("ó aron ió ieron yó yeron")
"""The endings of such verbs."""
PARTICIPLE_STEMS = words("ad id íd uest iert ech scrit uelt ist ot res")
"""Letters before the last vowel of a participle: "instalado", "puesta", "hechas"."""
BEEN = terms("fue, fueron, ha sido, han sido, había sido, habían sido")
"""Auxiliary verbs of the passive."""
PUT_TO_USE = terms(
    """puso en marcha, pusieron en marcha, puso en servicio, pusieron en servicio, puso en funcionamiento, pusieron en
    funcionamiento, entró en vigor, entraron en vigor, entró en servicio, entraron en servicio, entró en funcionamiento,
    entraron en funcionamiento, llevó a cabo, llevaron a cabo, dio inicio, tuvo lugar, tuvieron lugar"""
)
"""Phrases for completed work."""
NO_WORK = words(
    """aplazó aplazaron canceló cancelaron suspendió suspendieron retrasó retrasaron rechazó rechazaron recortó
    recortaron cerró cerraron perdió perdieron interrumpió interrumpieron congeló congelaron abandonó abandonaron
    retiró retiraron anuló anularon denegó denegaron demoró demoraron paralizó paralizaron agotó agotaron quedó
    quedaron debió debieron pidió pidieron solicitó solicitaron negó negaron esperó esperaron estimó estimaron
    consideró consideraron decidió decidieron necesitó necesitaron requirió requirieron encontró encontraron halló
    hallaron intentó intentaron previó previeron acordó acordaron limitó limitaron robó robaron"""
)
"""Verbs in the simple past that report no completed work: "se aplazó"."""
NO_WORK_PARTICIPLES = words(
    """aplazado aplazada aplazados aplazadas cancelado cancelada cancelados canceladas suspendido suspendida
    suspendidos suspendidas retrasado retrasada retrasados retrasadas rechazado rechazada rechazados rechazadas
    pospuesto pospuesta pospuestos pospuestas reducido reducida reducidos reducidas recortado recortada recortados
    recortadas cerrado cerrada cerrados cerradas perdido perdida perdidos perdidas destruido destruida interrumpido
    interrumpida congelado congelada abandonado abandonada abandonados abandonadas retirado retirada retirados
    retiradas anulado anulada anulados anuladas denegado denegada paralizado paralizada agotado agotada robado
    robada previsto prevista previstos previstas pedido pedida solicitado solicitada rápido rápida rápidos rápidas
    sólido sólida válido válida debido debida demasiado"""
)
"""Participles that report no completed work, and other words with the same endings."""
NOT_DONE = words(
    """sin será serán nunca nada ningún ninguna ninguno previsto prevista previstos previstas prevé prevén debe deben
    deberá deberán debería podrá podrán podría pendiente pendientes falta faltan"""
) + terms("no se, no ha, no han, no fue, no fueron")
EXCEPT = words("salvo excepto")
BUT = words("pero aunque")
RELATIVE = words("donde que")
THIS = words("este esta el la cada")
COMMITMENTS = words("compromiso compromisos medida medidas calificación calificaciones")
REVIEWED = words("evaluado evaluada evaluados evaluadas revisado revisada revisados revisadas")
ITS_SUBJECT = terms(
    """el sitio, los sitios, la obra, las obras, los trabajos, el proyecto, el edificio, los edificios, el lugar, el
    terreno, la zona, la medida, esta medida, la acción, esta acción, la actividad, esta actividad"""
)
