"""Spanish words in tables of actions."""

from planpress.importing.lexicon.phrases import carried_out, phrases
from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms(
        """no, n°, nº, núm, número, ref, referencia, código, id, ítem, item, número de la acción, nro, n.º, número
        de acción, no. de acción, código de la acción, numeral, n.º de acción, no. acción, código de acción, código
        de actividad, número de actividad, nº de actividad, clave, folio, número de medida, cód, ref.ª"""
    ),
    "pillar": terms(
        """pilar, componente, tema, eje, eje estratégico, eje temático, área, área temática, línea estratégica,
        línea de acción, líneas de acción, línea de actuación, líneas de actuación, capítulo, sector, etapa,
        categoría, ámbito, dimensión, lineamiento, eje prioritario, línea de trabajo, área prioritaria, componente
        estratégico, prioridad estratégica, pilar estratégico, área de trabajo, ejes, ejes estratégicos, ejes
        temáticos, ejes prioritarios, pilares, componentes, temas, áreas temáticas, áreas prioritarias, líneas
        estratégicas, capítulos, área estratégica, áreas estratégicas, área de intervención, eje de intervención,
        ejes de intervención"""
    ),
    "objective": terms(
        """objetivo, objetivo específico, objetivo estratégico, meta estratégica, propósito, estrategia, objetivo
        general, objetivo operativo, objetivos, subobjetivo"""
    ),
    "commitment": terms(
        """línea de acción, líneas de acción, línea de actuación, líneas de actuación, compromiso,
        nombre del compromiso, título del compromiso, recomendación, programa, proyecto"""
    ),
    "action": terms(
        """acción, acciones, actividad, actividades, medida, medidas, título,
        nombre, tarea, nombre de la acción,
        título de la acción, nombre de la actividad, acción prevista, actividad prevista, actividades previstas,
        actividad clave, acción prioritaria, descripción de la acción, descripción de la actividad, iniciativa, qué,
        acción propuesta, acción comprometida, acción clave, acciones clave, acción específica, acciones
        específicas, acciones previstas, acciones propuestas, acciones a realizar, actividades a realizar, actividad
        a realizar, medida prevista, medidas previstas, medida a adoptar, medidas a adoptar, descripción de la
        medida, actividad programada, actividades programadas, actividad planificada, actividades planificadas,
        acciones planificadas, acciones prioritarias, tareas, actividad principal, actividades principales, nombre
        de la medida, título de la actividad, qué se hará, acción estratégica, acciones estratégicas, acción
        programada, acciones programadas, denominación"""
    ),
    "milestone": terms(
        """hito, hitos, subactividad, sub-actividad, subacción, paso, hito verificable, actividad del hito, hito
        intermedio, hitos intermedios, hito clave, hitos clave, subtarea"""
    ),
    "short_title": terms("título corto, título breve, nombre corto"),
    "description": terms(
        """breve descripción, descripción breve, descripción, detalle, detalles, alcance, resultado esperado,
        resultados esperados, producto, productos, producto esperado, productos esperados, entregable, entregables,
        justificación, explicación, antecedentes, resultado previsto, resultados previstos"""
    ),
    "lead": terms(
        """institución líder, entidad líder, líder, responsable principal, institución coordinadora, entidad
        coordinadora, institución rectora, ente rector, organismo líder, ministerio líder, entidad responsable
        principal,
        lidera, dirige, coordina"""
    ),
    "responsible": (
        *terms(
            """quién lo hace, quién dirige, quién se encarga, departamento, dependencia, dirigida por, responsable,
            responsables, entidad responsable, entidades responsables, institución responsable,
            entidad, instituciones responsables, organismo responsable, ministerio responsable, unidad responsable,
            institución, área responsable, dependencia responsable, dependencia, ejecutor, quién, ministerio,
            autoridad responsable, encargado, encargados, a cargo, a cargo de, entidad encargada, organismo encargado,
            institución encargada, responsable de la ejecución, responsable de ejecución, responsable de la
            implementación, responsables de la implementación, instancia responsable, unidad ejecutora, entidad
            ejecutora, organismo ejecutor, institución ejecutora, autoridad, autoridad competente, ente responsable,
            dirección responsable, órgano responsable, actor responsable, actores responsables, departamento
            responsable, ministerio encargado, entidades ejecutoras, organismos ejecutores, instituciones ejecutoras,
            unidades ejecutoras, organismos responsables, órganos responsables, entidad de ejecución, entidades
            encargadas, organismos encargados, instituciones encargadas, entidad implementadora, entidades
            implementadoras, institución implementadora, instituciones implementadoras, ente ejecutor, entes
            ejecutores, organismo, organismos, entidades, instituciones, ente, entes, quiénes, ejecuta, ejecutan, lo
            ejecuta, cargo de, órgano, órganos, implementa, implementan, ejecutado por, llevado a cabo por, oficina a
            cargo"""
        ),
        *phrases(
            terms(
                """organismo, organismos, institución, instituciones, entidad, entidades, ente, entes, ministerio,
                ministerios, agencia, agencias, órgano, órganos, autoridad, autoridades, unidad, unidades,
                dependencia, dependencias"""
            ),
            terms(
                """… a cargo, … a cargo de la ejecución, … responsable, … responsables, … encargado, … encargados, …
                encargada, … encargadas, … encargados de la ejecución, … encargadas de la ejecución"""
            ),
        ),
    ),
    "partners": terms(
        """con apoyo de, con el apoyo de, apoyado por, socio, socios, aliados, entidades de apoyo, otros actores,
        instituciones de apoyo, apoyo, actores, actores involucrados, entidades involucradas, colaboradores,
        entidades corresponsables, participan, participa, corresponsable, corresponsables, entidad corresponsable,
        socios implementadores, instituciones involucradas, instituciones colaboradoras, instituciones
        participantes, entidades colaboradoras, otras entidades, otras instituciones, actores clave, organismos de
        apoyo, organismos involucrados, entes involucrados, entidades participantes, organismos participantes,
        entidades implicadas, instituciones implicadas, organismos implicados, otros participantes, en colaboración
        con, en cooperación con, otras instituciones involucradas, otras entidades involucradas, en coordinación
        con, coordinación con, actores de apoyo, entidades asociadas, instituciones asociadas, instituciones
        coadyuvantes"""
    ),
    "person": terms(
        """contacto, persona responsable, punto focal, correo, correo electrónico, teléfono, funcionario, persona de
        contacto, enlace institucional, servidor público, email, nombre de pila, apellido, apellidos, primer
        apellido, segundo apellido, primer nombre, nombre completo, nombre y apellido, nombre y apellidos, nombres y
        apellidos, apellidos y nombre, apellidos y nombres, nombre del contacto, nombre de contacto, nombre del
        responsable, tel, teléfonos, número de teléfono, celular, móvil, teléfono móvil, fax, dirección de correo
        electrónico, dirección electrónica, correo institucional, e-mail, encuestado, encuestada, entrevistado,
        declarante, nombre del encuestado, su nombre"""
    ),
    "start": terms(
        """inicio, fecha de inicio, comienzo, desde, fecha inicio, fecha inicial, fecha de arranque, inicio previsto,
        fecha de inicio prevista, fecha prevista de inicio, comienza, empieza, comienza el, empieza el, inicia, inicia
        el, iniciado el, iniciada el, mes de inicio, año de inicio"""
    ),
    "due": terms(
        """plazo, fecha límite, fin, conclusión, fecha de fin, fecha de término, fecha de finalización, vencimiento,
        término, fecha fin, fecha de cumplimiento, fecha final, finalización, fecha de entrega, fecha prevista,
        hasta, fecha de vencimiento, cuándo, fecha de conclusión, fecha de terminación, fecha meta, fecha objetivo,
        fecha comprometida, fecha compromiso, fin previsto, plazo previsto, plazo de ejecución, plazo de
        cumplimiento, fecha tope, fecha prevista de finalización, fecha de cierre, término previsto, para cuándo,
        plazo final, plazo límite, termina, finaliza, termina el, finaliza el, concluye, concluye el, mes de
        término, año de término, vence, vence el, vence en, se vence, caduca, caduca el, caduca en, límite, antes
        de, antes del, se cumple, cumplir antes de, entrega, expira, expira el, expira en, acaba, acaba el, para el,
        a concluir antes de, conclusión prevista, fecha prevista de conclusión, fecha programada, fecha de
        culminación, fecha de término prevista, fecha prevista de término, fecha estimada de término, fecha estimada
        de finalización, fecha de conclusión prevista, plazo máximo, año de finalización, culminación, fecha
        programada de término"""
    ),
    "revised_due": terms("plazo revisado, nueva fecha, nuevo plazo, fecha reprogramada"),
    "reached": terms(
        """alcanzado el, cumplido el, logrado el, terminado el, finalizado el, fecha real, fecha efectiva, fecha real
        de cumplimiento, fecha real de finalización, fecha de cumplimiento real, fin real, fecha de logro, hito
        alcanzado, hito cumplido, hito logrado, hito alcanzado el, hito cumplido el, alcanzado, alcanzada, alcanzada
        el, cumplida el, lograda el, fecha alcanzada, fecha en que se alcanzó, fecha de logro del hito"""
    ),
    "timeframe": terms(
        """calendario, cronograma, período de ejecución, periodo de ejecución, duración, fechas, tiempo, tiempo de
        ejecución, plazos, período de implementación, periodo de implementación, programación, cronograma de
        ejecución, marco temporal, horizonte"""
    ),
    "status": terms(
        """estado, estatus, situación, estado de avance, estado de cumplimiento, nivel de cumplimiento, grado de
        avance, estado actual, nivel de avance, grado de cumplimiento, estado de implementación, semáforo,
        cumplimiento, estado de ejecución, estado de la acción, estado de la actividad, estado del compromiso, estado
        del hito, grado de ejecución, grado de implementación, nivel de ejecución, nivel de implementación, estatus
        actual, situación actual, fase, código de color, estado de situación"""
    ),
    "rating": terms(
        """calificación, evaluación, autoevaluación, valoración, puntuación, calificación del avance, calificación de
        avance, valoración del avance, valoración de los progresos, evaluación del avance, evaluación de los
        progresos, autocalificación, autovaloración, puntaje"""
    ),
    "percent": terms(
        """% de avance, porcentaje, porcentaje de avance, % avance, % de cumplimiento, % cumplimiento, porcentaje de
        cumplimiento, avance (%), % ejecutado, porcentaje de ejecución, % de ejecución, % de logro, porcentaje
        ejecutado, porcentaje alcanzado, porcentaje de logro, avance porcentual, avance físico (%)"""
    ),
    "progress": (
        *terms(
            """trabajo hecho, trabajos del año, trabajo realizado, avance, avances, progreso, progresos, resultados,
            resultado, logros, resumen de los progresos,
            descripción del avance, resumen del avance, avances logrados, reporte de avance, qué se hizo, avance
            cualitativo, descripción de avances, qué pasó, qué ha pasado, lo que se hizo, lo que se ha
            hecho, lo realizado, qué se ha hecho, qué se logró, principales avances, principales logros,
            principales resultados, logros alcanzados, logros obtenidos, resultados obtenidos, resultados
            alcanzados, resultados logrados, avances a la fecha, avance a la fecha, logros a la fecha,
            avances obtenidos, avances realizados, descripción del progreso, descripción del estado,
            detalle del avance, detalle de avances, detalle de los avances, informe de avance, reporte de
            avances, resumen de avances, resumen de los avances, resumen de actividades, trabajo
            realizado, progreso alcanzado, novedades, progresos realizados, progresos alcanzados,
            progresos logrados, progresos hasta la fecha, principales progresos, balance del año, balance
            anual, balance del período, balance del periodo, balance de actividades, resumen del año,
            resumen anual, resumen del período, resumen del periodo, síntesis del año, relación de lo
            realizado, informe del año, recuento del año, gestión realizada, éxitos, relato, relación de
            avances, relación de los avances, descripción de los trabajos, resultados destacados, descripción de la
            ejecución, descripción de la implementación, detalle de la ejecución, detalle de la implementación,
            descripción del cumplimiento, detalle del cumplimiento, descripción de los avances, avance narrativo,
            resumen de lo ejecutado, resumen de la ejecución, resumen de la implementación, explicación del avance,
            avances del periodo, avances del período, lo ejecutado, síntesis de la ejecución"""
        ),
        *carried_out(
            terms("acciones, actividades, medidas, tareas, gestiones, labores, obras"),
            terms("""realizadas, ejecutadas, desarrolladas, emprendidas, llevadas a cabo, cumplidas, adoptadas,
                tomadas, implementadas, efectuadas, aplicadas"""),
        ),
        *carried_out(
            terms("trabajos"),
            terms("""realizados, ejecutados, desarrollados, emprendidos, llevados a cabo, cumplidos, implementados,
                efectuados"""),
        ),
    ),
    "updates": terms("""actualización, actualizaciones, última actualización, seguimiento, bitácora, historial"""),
    "comments": terms(
        """otros asuntos, otras notas, complementos, lecciones aprendidas, lecciones, comentario, comentarios,
        observación, observaciones, notas, nota,
        comentarios generales, observaciones generales, información adicional, otra información, aclaraciones, notas
        adicionales, obs, observ, comentar, apuntes, apunte, anotaciones, anotación, acotaciones, glosa, otros
        comentarios, otras observaciones, observaciones adicionales, comentarios adicionales"""
    ),
    "outlook": terms(
        """etapa siguiente, siguiente etapa, próxima etapa, fase siguiente, trabajo restante, trabajos restantes,
        próximas medidas, medidas futuras, medidas siguientes, y después, y ahora, y luego, y mañana, y a
        continuación, próximos pasos, próximo paso, perspectivas, pasos siguientes, siguientes pasos, acciones
        futuras, acciones pendientes, actividades pendientes, pendientes, por hacer, lo que falta, qué falta,
        próximas acciones, próximas actividades, actividades futuras, planes futuros, pasos futuros, perspectivas
        futuras, perspectivas de futuro, camino a seguir, vía a seguir, futuro, mirada al futuro, trabajo futuro,
        trabajos futuros, prioridades futuras, planes para el futuro, pasos por dar, pasos a dar, pasos que faltan,
        pasos pendientes, pasos a seguir, pasos por seguir, seguimiento previsto, próximos pasos previstos, pasos
        previstos, etapas futuras, tareas pendientes, trabajo previsto, trabajos previstos, trabajo pendiente,
        trabajos pendientes, acciones por ejecutar, acciones por realizar, medidas por adoptar, actividades por
        realizar, próximas tareas, lo que queda por hacer, qué queda por hacer, qué falta por hacer, lo que falta
        por hacer, falta por hacer, queda por hacer, pendiente por hacer, pendiente por ejecutar, pendiente por
        realizar, pendiente de ejecutar, tareas por realizar, medidas correctivas, acciones correctivas"""
    ),
    "challenges": terms(
        """escollos, tropiezos, contratiempos, estorbos, impedimento, restricciones, factores limitantes, nudos
        críticos, cuello de botella, obstáculos y limitaciones, desafío, desafíos, retos, reto, dificultades,
        obstáculos, limitaciones, problemas, riesgos, dificultades encontradas, barreras, alertas, problemas
        encontrados, obstáculos encontrados, desafíos encontrados, principales desafíos, principales dificultades,
        principales obstáculos, limitantes, cuellos de botella, causas del retraso, motivo del retraso, motivos del
        retraso, razones del retraso, justificación del retraso, impedimentos, trabas, riesgos y dificultades, nudo
        crítico, retrasos, demoras, dificultades halladas, problemas hallados, dificultades y limitaciones,
        problemas presentados, inconvenientes, causas del atraso, motivos del atraso, motivo del atraso, desafíos
        enfrentados, dificultades presentadas"""
    ),
    "indicator": terms(
        """medida del logro, medida de los logros, medida del éxito, medida del resultado, medida de los resultados,
        medida del avance, medida del progreso, cómo se mide, cómo se medirá, cómo medir, señal de éxito,
        señales de éxito, indicador, indicadores,
        indicador de avance, indicador de progreso, indicador de cumplimiento, indicador
            de resultado, indicadores de desempeño, indicadores de avance, indicadores de resultado,
            indicadores de progreso, indicador de éxito, indicador de logro, indicadores de logro,
            indicador de desempeño, indicador verificable, indicadores verificables, medido por, medida
            del éxito, medida de éxito, medida del avance, cómo se mide el avance, cómo se mide el éxito,
            indicador de producto, indicadores de producto"""
    ),
    "baseline": terms(
        """línea de base, línea base, valor inicial, valor de referencia, nivel de base, nivel inicial, situación
        inicial, situación de partida, punto de partida, valor de base, valor base, valor de partida, valor de línea
        base, valor de línea de base, valor de la línea base, valor de la línea de base, nivel de referencia"""
    ),
    "target": terms(
        """meta, valor meta, metas, valor objetivo, meta final, valor previsto, valor esperado, valor a alcanzar,
        meta prevista, meta del plan, meta programada, meta del programa"""
    ),
    "value": terms(
        """valor, medición, valor medido, valor actual, valor alcanzado, valor logrado, valor a la fecha, nivel
        alcanzado, nivel actual, nivel logrado, valor valor obtenido, valor acumulado, avance acumulado, ejecutado"""
    ),
    "unit": terms("unidad, unidad de medida"),
    "evidence": terms(
        """papeles adjuntos, pruebas adjuntas, adjuntos, anexos, evidencia, evidencias, enlace, enlaces,
        medio de verificación, medios de verificación,
        url, fuente, fuente de verificación, documentos, soportes, verificables, link, fuentes de verificación,
        soporte, pruebas, medios de prueba, documentos de soporte, documentación, documentación de respaldo,
        documentos de respaldo, enlaces web, vínculo, vínculos, sustento, verificable, documentos adjuntos,
        documentos probatorios, documentos anexos, comprobantes, fuentes, fuente de información, fuentes de
        información, documentos de sustento, documentos justificativos, justificante, justificantes, comprobante,
        prueba, documentos acreditativos, documentos de apoyo, elementos de prueba"""
    ),
    "tags": terms("etiquetas, palabras clave"),
    "origin": terms("base legal, documento de origen, origen, fundamento legal"),
    "from": terms("número anterior, código anterior"),
    "cost": terms(
        """presupuesto, costo, costos, coste, financiamiento, financiación, monto, fuente de financiamiento,
        recursos, gasto, gastos, gastado, monto gastado, saldo, precio, precio unitario, costo unitario,
        desembolso, costo estimado, presupuesto asignado, presupuesto ejecutado, ejecución
        presupuestaria, ejecución financiera, costo total, recursos necesarios"""
    ),
    "period": terms("período, periodo, año, período del informe, vigencia"),
    "assessor": terms(
        """evaluador, evaluadora, evaluado por, calificado por, valorado por,
        evaluación por, calificación por, valoración por"""
    ),
}
EXAMPLES = terms("ejemplo, por ejemplo, p. ej., p.ej., ej")
"""Words for an example, with which templates begin a row."""
SHARES = terms("parte, proporción, porcentaje, porción")
"""Words for a share, as in "Share done"."""
CHOOSING = terms("seleccione, seleccionar, elija, elegir, escoger")
"""How the words of a drop-down list begin from which nobody has chosen."""
TICKING = terms("marque, marcar, tilde, ponga una x, ponga una cruz, señale, elija, seleccione, seleccionar")
"""How a request of a template above boxes begins, as in "Tick one box"."""
ASKING = terms(
    """por favor, sírvase, insertar, inserte, resumir, resuma, describir, describa, indicar, indique, escribir, escriba,
    especificar, especifique, dé, exponer, exponga, presentar, explicar, explique, proporcionar, proporcione,
    facilitar, facilite, detallar, mencionar, mencione, enumerar, enumere, señalar, señale, precisar, incluir, incluya,
    agregar, agregue, añadir, añada, utilizar, utilice, rellenar, rellene, completar, adjuntar, adjunte, introducir,
    introduzca, redactar, redacte, anotar, anote, haga, elegir, elija,
    seleccionar, seleccione"""
)
"""How a request of a template begins."""
ASKING_BEFORE = terms("dar, presente, detalle, precise, liste, use, complete, aporte, informe, señala, resume, cite")
"""The same with words that are also other words."""
ASKED_FOR = terms(
    "el, la, los, las, lo, un, una, su, sus, aquí, cómo, qué, si, brevemente, en, sobre, cada, todos, todas"
)
"""What follows such words in a request."""
LEFT_OPEN = terms(
    """por confirmar, por definir, por completar, a confirmar, por determinar, a definir, a determinar, por designar,
    por establecer, por asignar, aún por definir, pendiente de definir, pendiente de confirmar, pendiente de designar,
    sin definir, sin determinar, sin asignar, no definido, no definida"""
)
"""Words in place of a value that is not known yet."""
MONEY = terms("fondo, financ, presupuest, costo, coste, gasto, pago, factura, recurso")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("financiador, financiamient, financiación, financier, donante")
"""Beginnings of words for those who give money, in headings of bodies."""
UPDATED = terms("actualización, actualizado, modificación, captura, registro, informe")
EXPLAINING = terms(
    """explicación, explicaciones, justificación, justificaciones, sustento, sustentación, fundamentación, motivos,
    motivo, motivación, razón, razones, fundamento, fundamentos, argumentación, por qué, porqué, aclaración"""
)
WORDINGS = terms("""texto, texto completo, enunciado, redacción, formulación, título, nombre, denominación""")
"""Words before those for an action in headings of names, as in "Text of the commitment"."""
DESCRIBING = terms("breve descripción, descripción breve, descripción, detalle, detalles")
BASES = terms("referencia, base, año base, año de referencia")
"""Headings of baselines beside targets; elsewhere they may mean anything."""
STEPS = terms("etapa, etapas, pasos, subactividades, sub-actividades, subacciones, subtareas")
NAMES = terms("nombre, nombres")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("título, títulos")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("fecha")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms(
        """logrado, lograda, cumplido, cumplida, terminado, terminada, finalizado, finalizada, completado, completada,
        realizado, realizada, concluido, concluida, ejecutado, ejecutada, hecho, se terminó, alcanzado, alcanzada,
        implementado, implementada, cerrado"""
    ),
    "substantial": terms(
        """sustancialmente lograda, sustancialmente logrado, sustancialmente cumplido, casi terminado, mayormente
        cumplido, sustancial, sustancialmente completado"""
    ),
    "on-track": terms("en buen camino, por buen camino, según lo previsto, dentro del plazo, a tiempo"),
    "started": terms(
        """en curso, en marcha, en proceso, en ejecución, en desarrollo, iniciado, iniciada, en progreso, en
        implementación, se inició"""
    ),
    "partial": terms(
        """progreso parcial, progresos parciales, avance parcial, parcialmente cumplido, parcialmente logrado,
        parcial, parcialmente, cumplimiento parcial, avance limitado, parcialmente cumplida, parcialmente lograda"""
    ),
    "not-started": terms(
        """no iniciado, no iniciada, no comenzado, no comenzada, sin iniciar, sin comenzar, por iniciar, no ha
        iniciado, sin avance, no cumplido, no cumplida, no realizado, no realizada"""
    ),
    "delayed": terms("retrasado, retrasada, atrasado, atrasada, con retraso, demorado"),
    "stopped": terms("""cancelado, cancelada, suspendido, suspendida, descartado, descartada, aplazado, aplazada"""),
    "waiting": terms("pendiente de la finalización de otra acción"),
    "pending": terms("pendiente, en espera, a la espera, a espera"),
}
FUNCTION_WORDS = terms(
    """a, al, con, de, del, desde, el, en, entre, es, esta, este, fue, fueron, ha, han, hasta, la, las, lo, los, más,
    no, para, pero, por, que, se, sin, sobre, son, su, sus, también, un, una, y, ya"""
)
"""Frequent words by which the language of a text is recognised."""
SUMMARIES = terms(
    """exposición, preámbulo, prólogo, una mirada atrás, resumen, síntesis, sinopsis, panorama, introducción,
    generalidades, contexto, antecedentes, visión general,
    situación general, resumen ejecutivo, panorama general"""
)
"""Headings of a summary."""
OF_A_WHOLE = terms(
    """aplicación, ejecución, implementación, puesta en práctica, plan, plan de acción, nacional, panm, informe,
    período, periodo, año, ejercicio, este, nuestro"""
)
PREVIOUS = terms(
    "anterior, anteriores, previo, previa, previos, previas, inicial, al inicio, pasado, pasada, último informe"
)
NEXT = terms("próximo, próxima, próximos, siguiente, siguientes, futuro, futuros")
UPCOMING = terms(
    """será, serán, deberá, deberán, debe, deben, se presentará, se enviará, se entregará, se remitirá, se transmitirá,
    presentará, enviará, entregará, remitirá, a presentar, por presentar, plazo, fecha límite, vencimiento, se prevé,
    está previsto, está prevista, a más tardar"""
)
"""Words in a statement about what is still to come."""
QUESTIONS = terms("lo que, qué, cuál, cuáles, dónde")
BESIDE_HEADINGS = terms(
    """de, del, la, el, los, las, y, hasta, fecha, realizados, logrados, alcanzados, obtenidos, período, informe, otros,
    principales, panm, por, encontrado, encontrados, encontrada, encontradas, enfrentado, enfrentados, enfrentada,
    enfrentadas, adicional, adicionales, complementarios, lecciones, aprendidas"""
)
BEFORE_HEADINGS = terms("otros, nuestro, nuestra, nuestros, nuestras")
COPULAS = terms("es, está, son, están")
DONE_ALONE = terms("hecho, lo hecho")
NEXT_ALONE = terms("a continuación, lo siguiente, siguiente, lo próximo, lo que sigue, lo que viene, próximamente")
PLANS_ALONE = terms(
    """planes, nuestros planes, previsiones, intenciones, qué se prevé, lo que se prevé, lo que prevemos, lo que
    planeamos"""
)
REMEDIES = terms(
    """remedio, remedios, solución, soluciones, respuesta, respuestas, mitigación, lecciones, lección, enseñanzas,
    oportunidades, medidas correctivas, acciones correctivas, medidas correctoras, medidas de mitigación,
    medidas adoptadas, medidas tomadas, soluciones propuestas, soluciones adoptadas, soluciones encontradas,
    factores de éxito, cómo se superaron, cómo se abordaron, cómo se resolvieron"""
)
DONE_LABELS = terms(
    """realizado, realizada, realizados, realizadas, logrado, logrados, hecho, alcanzado, alcanzados, ejecutado,
    ejecutada, ejecutados, ejecutadas, cumplido, cumplidos"""
)
PERFORMED = terms(
    """hecho, realizado, realizada, realizados, realizadas, logrado, logrados, alcanzado, efectuado, efectuados,
    llevado a cabo, llevados a cabo, ejecutado, ejecutada, ejecutados, ejecutadas, cumplido, emprendido, actuado"""
)
ACCOUNTS = terms(
    "informe, relato, explicación, descripción, exposición, relación, resumen, balance, reseña, crónica, nota"
)
WORKS = terms("trabajos, trabajo, actividades, acciones, medidas, gestiones, tareas, hechos, año, período, periodo")
BESIDE_PLANS = terms(
    """lo, que, se, fue, estaba, ha, sido, inicialmente, hasta, la, fecha, el, los, las, trabajo, trabajos, producto,
    productos, año"""
)
BESIDE_AHEAD = terms("a, al, el, nuestro, nuestros, en, acciones, medidas, actividades")
PART_WORDS = terms("parte, sección, capítulo")
MAIN = terms("principal, principales")
"""Words for what is most important, which change nothing in a heading."""
OF_THE_ACTION = terms("""de la acción, de esta acción, de la actividad, de la medida, de esta medida, para la acción""")
"""Ends of headings that change nothing in the heading of an action's field."""
WHO = terms("quién, quiénes")
"""How questions about the bodies in charge begin."""
WHICH = terms("""qué acción, cuál acción, sobre qué acción, qué actividad, seleccione la acción, elija la acción""")
"""How questions about the name of the action begin."""
HOW_FAR = terms(
    """cómo va, cómo van, cómo vamos, cómo avanza, en qué estado, en qué punto, dónde estamos, en qué vamos"""
)
"""How questions about the status begin, such as "Where are we?"."""
HINDERING = terms(
    """dificult, difícil, fren, bloque, obstáculo, obstaculiz, impid, retras, demor, problem, entorpec, complic, no
    funcion, interpus, falló, fallo"""
)
FOLLOWING = terms("sigue, seguir, falta, queda, vendrá, viene, próxim, pendiente, después, todavía")
DOING = terms("hizo, hecho, hicimos, logr, realiz, cambi, alcanz, avanz, ocurr, sucedi, pasó")
FOLLOWING_A_PLAN = terms(
    """tablero, cuadro de mando, seguimiento del, seguimiento de, balance del, balance de, revisión del, revisión de,
    estado de situación, evaluación del, evaluación de, monitoreo del, monitoreo de, cuadro de seguimiento, matriz de
    seguimiento, tabla de seguimiento, matriz de indicadores, cuadro de indicadores, tabla de indicadores"""
)
"""Words in titles of documents that say how far a plan is."""
OF_A_TABLE = terms(
    """bienal, trienal, resumen, panorama, situación, tabla, tablero, cuadro, ficha, fichas, hoja, matriz, planilla,
    formulario, seguimiento, monitoreo, evaluación,
    revisión, balance, mando, informe, avance, avances, progreso, ejecución, implementación, cumplimiento,
    indicador, indicadores, resultados, marco, acción, acciones, actividades, estado, anual, trimestral, y"""
)
"""Words in titles that say only what kind of table or report it is."""
AS_OF = terms(
    """al, a fecha de, a fecha del, a la fecha de, hasta el, con corte al, con corte a, corte al, al cierre de"""
)
"""Words before the day whose situation a report describes."""
AT_A_DAY = terms("a")
"""Words between a kind of table or report and that day."""
DONE_AT = terms("dado en, dada en, hecho en, firmado en, expedido en, extendido en, suscrito en")
"""How a line with the place and the day of a signature begins."""
SIGNED_FOR = terms(
    """por el gobierno, por el ministerio, por el ministro, por la ministra, por la parte, por la dirección, por la
    autoridad, en nombre del, en nombre de, firmado, firma, nombre y firma, aprobado por, validado por, revisado por,
    verificado por, certificado por, autorizado por, visado por, avalado por, visto bueno, atentamente, cordialmente,
    respetuosamente, saludos cordiales"""
)
"""How a line of a signature begins."""
CURRENT = terms("actual, este período, este semestre, este trimestre, este informe, actualmente, ahora, hoy")
MIDDLE = terms("medio término, mitad de año, intermedio, intermedia, provisional")
END = terms("fin de año, fin del período, al final, final")
EXPECTED = terms(
    """esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, programado, programada,
    programados, programadas, planificado, planificada, planificados, planificadas, planeado, planeada, planeados,
    planeadas"""
)
ONGOING = terms(
    """continuo, continua, permanente, permanentemente, de manera continua, recurrente, indefinido, sin plazo"""
)
EDGES = terms(
    """fin de, fines de, finales de, antes de, hasta, a más tardar, mediados de, inicio de, inicios de, principios de,
    a más tardar en, a finales de, para, en, a fines de, de, a mediados de, desde, hacia"""
)
UNCERTAIN_EDGES = terms("""antes de, mediados de, a mediados de, inicio de, inicios de, principios de, desde, hacia""")
STARTING = terms("""desde, a partir de, a partir del, a contar de""")
ONWARDS = terms("""en adelante, y posteriores, y después""")
PART_ORDINALS = (
    terms("primer, primero, primera"), terms("segundo, segunda"), terms("tercer, tercero, tercera"),
    terms("cuarto, cuarta"), terms("último, última"),
)  # fmt: skip
"""The words for the first to the fourth part of a year, and for the last one."""
YEAR_PARTS = {
    6: terms("semestre, semestres, sem., mitad"),
    4: terms("cuatrimestre, cuatrimestres"),
    3: terms("trimestre, trimestres, trim."),
}
"""The words for parts of a year, by the number of their months."""
YEAR_PART_SIGNS = {6: terms("s"), 3: terms("t")}
"""The letters for parts of a year, as in "Q1", by the number of their months."""
OTHER_PARTS = terms("bimestre, bimestres")
ORDINAL_ENDINGS = terms("o, a, .o, .a, ro, do, to, ra, da, ta")
OF_YEARS = terms("de, del, en, de el, de la, en el")
YEAR_ARTICLES = terms("el, la")
YEARS_BEFORE = terms("año, año de")
COUNTED_MONTHS = {"tres": 3, "seis": 6, "nueve": 9}
YEAR_UP_TO = terms(
    """año terminado el, año cerrado el, año cerrado al, año que termina el, ejercicio cerrado el, ejercicio cerrado al,
    ejercicio terminado el, ejercicio que termina el, doce meses hasta el, doce meses terminados el"""
)
FIRST_MONTHS = terms("primeros \u2026 meses, \u2026 primeros meses")
BETWEEN_PARTS = terms("y, y el, a, al, a el")
NUMBERS = terms(
    """uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis,
    diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés, veinticuatro, veinticinco,
    veintiséis, veintisiete, veintiocho, veintinueve, treinta, treinta y uno, treinta y dos, treinta y tres,
    treinta y cuatro, treinta y cinco, treinta y seis, treinta y siete, treinta y ocho, treinta y nueve"""
)
"""The numbers from 1 to 39, in their order: days and years in words."""
ORDINAL_DAYS = terms("primero")
"""The first days of a month, in their order."""
TO_BE_DONE = terms(
    """a realizar, a adoptar, a ejecutar, a tomar, a desarrollar, a emprender, por adoptar, por ejecutar, por realizar,
    por tomar, por hacer, por desarrollar, recomendaciones, previstas, previstos, programadas, planificadas"""
)
"""Words in headings of work to come, behind the columns about what was done."""
MEETING_TENS = terms(
    """décimo, décima, vigésimo, vigésima, trigésimo, trigésima, cuadragésimo, cuadragésima, quincuagésimo,
    quincuagésima, sexagésimo, sexagésima, septuagésimo, septuagésima, octogésimo, octogésima, nonagésimo, nonagésima"""
)
"""The tens before an ordinal."""
MEETING_WORDS = terms("reunión, conferencia, sesión, asamblea, foro")
MEETING_RELATIVES = terms(
    "a la que, a la cual, en la que, en la cual, para la que, para la cual, ante la que, ante la cual"
)
"""How a clause begins that says what is done with a report at a meeting."""
PRESENTING = terms("present, somet, envía, enviado, dirig, prepar, elabor, destin")
"""Beginnings of words for what is done with it, as in "Meeting to which it is presented"."""
MEETING_PREPOSITIONS = terms("para, ante")
SINCE_MEETINGS = terms("entre, desde, después de, después del, a partir de, a partir del, tras")
DECIDED_WORDS = (
    *phrases(terms("adoptad, aprobad, solicitad, acordad"), terms("…o, …a, …os, …as")),
    *terms("decisión, decisiones, recomendación, recomendaciones"),
)
DECIDED_AT = terms("en, por, de, del")
AHEAD_OF_MEETINGS = terms(
    "con miras a, con miras al, con vistas a, con vistas al, de cara a, de cara al, en preparación de"
)
BY_WORDS = terms("por")
UP_TO_MEETINGS = terms("a, al, hasta, y")
MEETING_ORDINALS = terms(
    """primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima, undécima, duodécima,
    decimotercera, decimocuarta, decimoquinta, decimosexta, decimoséptima, decimoctava, decimonovena, vigésima"""
)
"""The ordinals of meetings, from the first, in the gender of the word for a meeting."""
THOUSANDS = terms("dos mil")
"""The beginning of a year in words."""
IN_DATES = terms("días de, días del mes de, día de, día del mes de, del mes de, del año, de")
"""Words between the day, the month and the year of a date."""
TOTALS = terms(
    """total, totales, subtotal, total general, suma, promedio, número de acciones, media, tasa media, tasa
    promedio, avance promedio, avance medio, promedio general, número de actividades, número de medidas,
    acciones completadas, acciones cumplidas, acciones realizadas, acciones terminadas, actividades
    completadas, actividades realizadas"""
)
POSTS = terms("""cargo, puesto, función, lugar de destino, grado, fecha de nacimiento, fecha de nombramiento""")
SUBTOTALS = terms("subtotal, subtotales, sub-total, total parcial")
AT_THE_END = terms("""al final de, a final de, a finales de, a fines de, al cierre de, al cierre, a fin de, fines de,
    finales de, fin de""")
DITTO = terms(
    """ídem, idem, igual que arriba, igual que el anterior, igual que la anterior, ídem anterior, como arriba, lo mismo
    que arriba"""
)
NEXT_PERIOD = terms(
    """próximo año, año próximo, año siguiente, siguiente año, próximo período, período siguiente, siguiente
    período, próximo periodo, periodo siguiente, siguiente periodo, próximo semestre,
    semestre próximo, semestre siguiente, siguiente semestre, próximo trimestre, trimestre próximo, trimestre
    siguiente, siguiente trimestre"""
)
NOTES = terms(
    """nota, notas, fuente, fuentes, leyenda, observación, abreviaturas, siglas, firma, elaborado por, aprobado por,
    fecha de actualización, leyendas, elaboró, preparado por, revisado por, revisó, aprobó, verificado por, visto
    bueno, vo bo, firmado por, firmas, firma y sello, autorizado por, autorizó, acrónimos, glosario, visado por"""
)
MARKS = terms("sí, si, verdadero")
NO_MARKS = terms("no, falso")
LANGUAGE_NAMES = terms("español, espanol, castellano, spanish, esp")
LINKING = terms("de, del, la, el, los, las, para, por, en, al, desde")
RATING_VERBS = terms(
    """calificado, calificada, califica, calificamos, valorado, valorada, valora, valoramos, evaluado, evaluada,
    evalúa, evaluamos, clasificado, clasificada, clasifica, clasificamos, puntuado, puntuada, considerado,
    considerada, considera, consideramos, juzgado, juzgada, juzga, juzgamos"""
)
AS_RATED = terms("como, de")
RATING_NOUNS = terms("nivel, categoría, veredicto, puntuación")
BEFORE_RATINGS = terms(
    """como, es, está, en, de, a, la, el, con, siendo, actualmente, todavía, aún, sigue, permanece, queda, por,
    fue, ha, sido, así, pues, alcanzado, alcanzada, asignado, asignada, dado, dada, obtenido, obtenida"""
)
DEGREES = terms(
    """casi, parte, mitad, medias, bastante, poco, bien, varios, varias, algunos, algunas, todavía, pronto, nunca,
    menos, antes, después, cerca, quizás, siempre, estado, resultado, calificación"""
)
NEGATIONS = terms("no, ni, nunca, ningún, ninguna")
UNREAL = terms("""si, será, sería, podría, debería, hasta, salvo, antes, cuando, esperamos, espera, próximo, próxima""")
RATERS = terms(
    """secretaría, ong, sociedad civil, auditor, auditores, auditora, evaluador, evaluadora, evaluadores, revisor,
    revisores, comité, panel, independiente, externo, externa, terceros, pares, experto, expertos, consultor,
    consultores, observador, observadores, donante, donantes, uicn, secretariado, auditoría, contraloría, comisión,
    grupo de trabajo"""
)
OFFICE_HOLDERS = terms(
    """director, directora, ministro, ministra, viceministro, viceministra, secretario, secretaria, subsecretario,
    subsecretaria, coordinador, coordinadora, comisionado, comisionada, presidente, presidenta, jefe, jefa,
    gobernador, gobernadora, gerente, punto focal, relator, relatora"""
)
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms("nombre, nombre completo, nombre y apellidos, nombre y cargo, cargo, puesto, función")
"""Labels in a signature."""
DOCUMENT_LABELS = terms(
    """versión, revisión, n.º de versión, número de versión, borrador, edición, cambio, cambios, descripción del
    cambio, modificación, modificaciones, firma, sello, firma y sello, sello y firma, destinatario,
    destinatarios, distribución, ejemplar, ejemplares, número de ejemplares, copia, copias, preparado por,
    elaborado por, redactado por, revisado por, verificado por, aprobado por, validado por, rúbrica"""
)
BESIDE_DOCUMENT_LABELS = terms(
    """fecha, autor, autora, autores, organismo, institución, entidad, ministerio, n.º, no, número, motivo,
    sección, páginas, por, dirección, contacto, función, puesto, unidad, apellido, teléfono, correo electrónico,
    correo, e-mail"""
)
ORGANISATIONS = terms(
    """programa, proyecto, centro, central, fondo, asociación, federación, red, unión, sociedad, empresa, compañía,
    cuerpo, laboratorio, observatorio, universidad, escuela, hospital, policía, brigada, tribunal, parlamento,
    fundación, cooperativa, caja, cámara, coordinación, inspección, servicios, plataforma, municipio,
    municipios, inspectorado, museo, parque, jardín, conservatorio, academia, tesorería, archivo, biblioteca,
    estación, reserva, consorcio, banco, sindicato, establecimiento, misión, alcaldía, intendencia, contraloría,
    procuraduría, fiscalía, defensoría, superintendencia, corporación, registro, ayuntamiento, viceministerio"""
)
"""Words with which the names of bodies begin that are no offices."""
OFFICES = terms(
    """ministerio, departamento, dirección, agencia, autoridad, administración, institución, instituto, organismo,
    oficina, unidad, servicio, división, sección, secretaría, comisión, comité, consejo, gobierno, grupo de
    trabajo, núcleo, subdirección, subsecretaría, jefatura, gabinete, gerencia"""
)
OF_A_STATE = terms(
    """nacional, nacionales, federal, provincial, municipal, interministerial, departamental, plurinacional"""
)
ROLES = terms(
    """consultor, consultora, experto, experta, expertos, asesor, asesora, técnico, técnica, inspector, inspectora,
    ingeniero, ingeniera, biólogo, bióloga, especialista, analista, asistente, encargado, encargada,
    responsable, guarda, guardaparque, veterinario, veterinaria, profesor, profesora, doctor, doctora,
    investigador, investigadora, miembro, delegado, delegada, representante, embajador, embajadora, contacto,
    autor, autora, funcionario, funcionaria, oficial, licenciado, licenciada, abogado, abogada"""
)
NAMES_LIKE_NOUNS = terms(
    """concepción, asunción, anunciación, encarnación, purificación, consolación, visitación, presentación,
    salvación, resurrección, ascensión, expectación, circuncisión"""
)
"""Names of women that are also nouns."""
SELF = terms("autoevaluación, auto-evaluación, autovaloración, autocalificación")
PARTY_SIDE = SELF + terms(
    """parte, país, gobierno, ministerio, ministerios, departamento, dirección, agencia, agencias, autoridad,
    autoridades, administración, institución, instituciones, organismo, organismos, entidad, entidades, dependencia,
    ente, responsable, responsables, propia, auto"""
)
RECEIVING = terms("""al, con, para, ante""")
HUES = {
    "green": terms("verde"),
    "amber": terms("ámbar"),
    "yellow": terms("amarillo, amarilla"),
    "orange": terms("naranja, anaranjado"),
    "red": terms("rojo, roja"),
    "grey": terms("gris"),
    "blue": terms("azul"),
    "white": terms("blanco"),
    "black": terms("negro"),
}
NOT_OF_PROGRESS = terms(
    """riesgo, riesgos, prioridad, importancia, urgencia, impacto, impactos, pertinencia, relevancia, viabilidad,
    factibilidad, dificultad, complejidad, confianza, probabilidad, gravedad, amenaza, vulnerabilidad, satisfacción,
    calidad, costo, costos, coste, presupuesto, presupuestario, presupuestaria, presupuestal, financiero, financiera,
    financiamiento, financiación, desembolso, contratación, estado previsto, estado deseado, estado meta"""
)
QUALIFIERS = terms(
    """principal, clave, mayor, prioritario, prioritaria, restante, pendiente, encontrado, encontrada, enfrentado,
    enfrentada, identificado, identificada, observado, observada, registrado, registrada, presentado, presentada,
    disponible, pertinente, relevante, relacionado, relacionada, detallado, detallada, breve, corto, corta, completo,
    completa, complementario, complementaria, adicional, otro, otra, otros, otras, todo, toda, especifico, especifica,
    estrategico, estrategica, operativo, operativa, concreto, concreta, significativo, reciente, realizado, realizada,
    logrado, lograda, obtenido, obtenida, alcanzado, alcanzada, general, eventual, existente, si, durante, bajo, entre,
    fisico, fisica, nombre, nombres, lista, texto, parte, linea, anual, mensual, acumulado, acumulada, total,
    asignado, asignada, previsto, prevista,
    cuantitativo, cualitativo, descriptivo, narrativo"""
)
"""Words that can stand in any heading without a change of what it announces."""
USUAL = terms(
    """trabajo, trabajos, un, una, el, la, los, las, de, del, al, y, o, global, general, actual, final, provisional,
    propia, auto, nacional, país, parte, gobierno, estado, ministerio, entidad, institución, organismo, responsable,
    acción, acciones, actividad, actividades, medida, medidas, compromiso, compromisos, tarea, hito, hitos, paso,
    objetivo, meta, plan, panm, programa, proyecto, implementación, aplicación, ejecución, realización, cumplimiento,
    avance, avances, progreso, progresos, período, periodo, informe, año, anual, trimestre, semestre, mes, fin,
    inicio, fecha, hoy, color, código, semáforo, nivel, grado, escala, valor, categoría, etiqueta, seleccione, marque,
    casilla, lista, ver, t, s, resumen, síntesis"""
)
BY = terms("por, según")
SINCE = terms("desde, respecto a, respecto al, en comparación con")
TOGETHER = terms(
    """en cooperación con, en colaboración con, en coordinación con, en asociación con, en alianza con, en consulta con,
    conjuntamente con, junto con, con el apoyo, con apoyo, con la ayuda, con la colaboración, apoyado por"""
)
NOTHING = terms(
    """ninguno, ninguna, nada, nada que informar, nada que reportar, nada que señalar, nada que agregar, sin
        novedad, sin novedades, no aplica, no aplicable, no procede, no hay, sin comentarios, sin observaciones,
        ningún comentario, ninguna observación, s/d, sin datos, sin información"""
)
"""What a text says that only says that there is nothing."""
SO_FAR = terms(
    """hasta la fecha, a la fecha, hasta ahora, por ahora, por el momento, hasta el momento, de momento,
    actualmente, identificado, identificada, reportado, reportada, registrado, registrada, previsto, prevista, en
    este período, en el período, durante el período, en este semestre, en el semestre, en este trimestre, en el
    trimestre"""
)
"""Words behind those for nothing that add only a time or that nothing is known."""
ARTICLES = terms("el, la, los, las")
JOINING = terms("y, e")
ACTION_WORDS = terms("acción, actividad, medida, tarea")
ACTION_PLURALS = terms("acciones, actividades, medidas, tareas")
ACTION_SHEETS = terms("ficha, ficha de acción, ficha acción, ficha de medida, ficha medida")
NUMBER_SIGNS = terms("número")
OF_ACTIONS = terms("de, del")
STAGES_OF_ACTIONS = terms(
    """finalización, terminación, conclusión, cierre, fin, resultado, resultados, realización, ejecución, aplicación,
    implementación, inicio, aprobación"""
)
OTHER_ACTIONS = terms("otra, otras")
ANNEX_WORDS = terms("anexo, anexos, apéndice, apéndices")
NUMBERED_PIECES = terms(
    "cuadro, tabla, figura, gráfico, mapa, recuadro, versión, nota, página, párrafo, artículo, decisión, paso"
)
ABOUT_WORDS = terms(
    """sobre, acerca, hacia, relativo, relativa, contribución, contribuciones, aportes, respuesta, conforme, avances,
    progresos, frente, apoyo"""
)
DOCUMENT_WORDS = terms(
    "documento, documentos, doc, ref, referencia, signatura, original, orden, día, punto, información, trabajo, oficial"
)
REPORT_WORDS = terms("informe, informes")
REPORT_ENDS = phrases(terms("informe, este informe"), terms("fin de …, fin del …, final del …"))
"""What stands below the end of a report."""
THIS = terms("este, el presente")
"""The words that point to what is at hand."""
REPORT_LEADS = terms("el, este, del, de, presente")
REPORT_BUILDS = terms("fue, ha sido")
OFFICE_LABELS = terms(
    """oficina, unidad, dirección, servicio, departamento, organismo, entidad, institución, dependencia, autoridad,
    ministerio"""
)
OFFICE_QUALITIES = terms("responsable, competente")
OFFICES_CHARGED = terms("responsable, encargado, encargada, a cargo")
REPORT_WRITING = terms("de la elaboración, de la preparación, de la redacción")
OFFICES_WROTE = terms("que preparó, que elaboró, que redactó")
OFFICES_REPORT = terms("que informa, informante, que reporta, declarante, que rinde informe, relator, relatora")
OFFICES_FILL = terms(
    """que completa, que completó, que llena, que llenó, que rellena, que rellenó, que presenta, que presentó, que
    remite, que remitió, que envía, que envió, que cumplimenta, autor, autora"""
)
FORMS = terms("formulario, ficha, plantilla, cuestionario")
FILLED_WORDS = terms(
    """completado por, completada por, llenado por, llenada por, rellenado por, rellenada por, cumplimentado por,
    cumplimentada por"""
)
REPORT_AUTHORS = terms("autor, autora, autores, redactor, redactora")
FOCAL = terms("focal")
OR = terms("o, u, y, e")
PREPARED_WORDS = phrases(terms("preparad, redactad, elaborad, confeccionad"), terms("…o por, …a por, …os por, …as por"))
SENT_WORDS = phrases(terms("presentad, remitid, enviad, sometid, entregad"), terms("…o por, …a por"))
REPORT_OWNERS = terms("responsable del informe, entidad que informa")
AUTHOR_LABELS = terms(
    """llenado por, completado por, autor, autora, autores, contacto, persona de contacto, punto focal"""
)
DAY_LEADS = terms("el, con fecha")
PLACE_LEADS = terms("en")
ADDRESS_WORDS = terms("teléfono, correo")
SMALL_IN_NAMES = terms("y, e")
IN_OFFICE_NAMES = terms("de, del, la")
ANNEXED = terms(
    """registro de riesgos, matriz de riesgos, análisis de riesgos, riesgos, presupuesto, gastos, informe financiero,
    glosario, definiciones, abreviaturas, siglas, acrónimos, indicadores, marco de resultados, participantes, lista de
    participantes, lista de documentos, referencias"""
)
RISKS = terms("riesgo, riesgos, probabilidad, impacto, gravedad, severidad, mitigación, amenaza, amenazas")
"""Words in headings of a register of risks."""
SURVEYS = terms("temporal, encuestado, encuestada, encuestador, edad, sexo, género, hogar, vivienda")
"""Words in headings of the answers to a survey, about those who answer."""
STAKEHOLDERS = terms("interesada, interesadas, interés, influencia, poder")
"""Words in headings of a list of those who have an interest in a plan."""
QUANTITIES = terms("cantidad, cantidades, número de unidades")
EQUIPMENT = terms("equipo, equipos, activo, activos, cantidad, inventario, fabricante, modelo")
"""Words in headings of an inventory."""
SUPPLIERS = terms("proveedor, proveedores, proveedora, adjudicatario")
PURCHASES = terms(
    """adquisición, adquisiciones, licitación, oferta, ofertas, proveedor, contrato, lote, cotización, compra"""
)
"""Words in headings of a list of purchases."""
EXECUTED = terms("ejecu")
"""Beginnings of words that say of money that it was spent, and of work that it was done."""
SPENDING = terms(
    """presupuesto, presupuestal, presupuestaria, presupuestario, financiera, financiero, gastado, gasto,
    desembolsado"""
)
"""Words in headings of shares of money."""
PLANS = terms(
    """planes, plan, previsiones, programa, intenciones, prioridades, planificación, actividades previstas,
    acciones previstas"""
)
LEFT = terms("pendiente, pendientes, restante, restantes, residual, residuales, remanentes, persistentes, que quedan")
RISK = terms("riesgo, riesgos, amenaza, amenazas")
"""Words for a risk."""
NEEDED = terms("necesari, necesit, necesidad, requerid, solicitad, faltante")
"""Beginnings of words for help that is missing, as in "Support needed"."""
REPORTING = terms(
    """seguimiento, estado, situación, balance, evaluación, revisión, monitoreo, informe, avance, avances"""
)
"""Words before a time that show that a document reports on it."""
BASE_YEAR = terms("año base, año de base, año de referencia, año de partida")
OF_ANOTHER_TIME = terms(
    """presupuesto, línea de base, línea base, año base, meta, metas, visión, horizonte, ley, decreto, reglamento,
    resolución, decisión, directiva, ordenanza, censo, publicado, publicada, publicación, plantilla, norma,
    creado, creada, en vigor, elecciones"""
)
"""Words beside a time that is not that of a report, such as the year of a law."""
