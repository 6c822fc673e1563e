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
