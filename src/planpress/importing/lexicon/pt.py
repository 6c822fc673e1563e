"""Portuguese words in tables of actions."""

from planpress.importing.lexicon.phrases import carried_out, phrases
from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms(
        """nº, n°, número, ref, referência, código, item, número da ação, nº da ação, n.º, nr, núm, num, cód, id,
        identificador, n.º de ordem, número de ordem, n.º da medida, número da medida, n.º da atividade, ref.ª"""
    ),
    "pillar": terms(
        """pilar, componente, tema, eixo, eixo estratégico, área, área temática, linha estratégica, setor, linha de
        ação, linhas de ação, linha de acção, linha de atuação, linhas de atuação, eixos, eixos estratégicos,
        pilares, componentes, temas, áreas temáticas, linhas estratégicas, eixo de intervenção, eixos de
        intervenção, eixo prioritário, eixos prioritários, área de intervenção, áreas de intervenção, área
        prioritária, áreas prioritárias, domínio, domínios, domínio prioritário, capítulo, capítulos, categoria,
        dimensão, vertente, pilar estratégico, componente estratégica, eixo temático, eixos temáticos, âmbito"""
    ),
    "objective": terms(
        """objetivo, objetivo específico, objetivo estratégico, objectivo, objectivo específico, objetivos, objetivo
        geral, objetivo operacional, subobjetivo"""
    ),
    "commitment": terms(
        """compromisso, nome do compromisso, recomendação, programa, projeto, linha de ação, linhas de ação, linha de
        acção, linha de atuação, linhas de atuação"""
    ),
    "action": terms(
        """ação, ações, acção, acções, atividade, atividades, actividade, actividades,
        medida, medidas, título,
        tarefa, nome da ação, título da ação, atividade prevista, ação prevista, designação, descrição da ação,
        descrição da atividade, descrição da medida, designação da ação, designação da medida, designação da
        atividade, denominação, medida prevista, medidas previstas, ações previstas, atividades previstas, ação
        prioritária, ações prioritárias, ação estratégica, ações estratégicas, ação específica, ações específicas,
        ações programadas, ação programada, tarefas, iniciativa, ação proposta, ações propostas, atividade
        principal, atividades principais, o que será feito, nome da medida, título da medida, título da atividade,
        nome da atividade"""
    ),
    "milestone": terms("marco, marcos, subatividade, sub-atividade, subação, etapa"),
    "description": terms(
        """descrição, breve descrição, descrição sumária, detalhes, resultado esperado, resultados esperados, produto,
        produtos, entregável"""
    ),
    "lead": terms(
        """entidade líder, instituição líder, responsável principal, coordenador, lidera, coordena, dirige,
        coordenação, instituição coordenadora, entidade coordenadora, entidade promotora, ministério líder, entidade
        responsável principal"""
    ),
    "responsible": (
        *terms(
            """quem faz, quem dirige, quem se encarrega, departamento, dirigida por, responsável, responsáveis,
            entidade responsável, instituição responsável, órgão responsável,
            instituição, entidade, órgão, ministério, executor, entidades responsáveis, instituições responsáveis,
            órgãos responsáveis, organismo responsável, organismos responsáveis, entidade executora, entidades
            executoras, instituição executora, instituições executoras, órgão executor, órgãos executores, unidade
            executora, unidade responsável, instituições, entidades, órgãos, ministérios, agência executora,
            organismo, organismos, quem, por quem, executa, executam, executado por, encarregado, encarregue, a cargo,
            a cargo de, implementa, responsável por, serviço responsável"""
        ),
        *phrases(
            terms(
                """organismo, organismos, instituição, instituições, entidade, entidades, órgão, órgãos, ministério,
                ministérios, agência, agências, autoridade, autoridades, unidade, unidades"""
            ),
            terms(
                """… a cargo, … responsável, … responsáveis, … encarregado, … encarregados, … encarregada, …
                encarregadas, … encarregados da execução, … encarregadas da execução"""
            ),
        ),
    ),
    "partners": terms(
        """com apoio de, com o apoio de, apoiado por, parceiro, parceiros, corresponsável, corresponsáveis,
        co-responsável, co-responsáveis, outros atores, apoio, órgãos parceiros, atores envolvidos, entidades
        envolvidas, participam, instituições envolvidas, órgãos envolvidos, organismos envolvidos, entidades
        parceiras, instituições parceiras, entidades participantes, parceiros envolvidos, intervenientes, entidades
        intervenientes, em colaboração com, em cooperação com, outras entidades, outras instituições, outras
        entidades envolvidas, instituições participantes, instituições associadas, entidades associadas, entidades
        de apoio, instituições de apoio, em articulação com, articulação com, outros intervenientes, colaboradores,
        parceiros de implementação"""
    ),
    "person": terms(
        """contato, contacto, pessoa responsável, ponto focal, correio eletrónico, telefone, e-mail, nome próprio,
        primeiro nome, apelido, sobrenome, nome completo, nome e apelido, nome do contacto, nome do contato, nome do
        responsável, tel, telemóvel, celular, fax, número de telefone, correio electrónico, endereço de correio
        eletrónico, endereço eletrónico, endereço de e-mail, correio, email, inquirido, inquirida, respondente,
        entrevistado, nome do respondente, nome do inquirido, seu nome"""
    ),
    "start": terms(
        """início, data de início, começo, começa, começa em, inicia, inicia em, iniciado em, iniciada em, data de
        arranque, arranque, início previsto, mês de início, ano de início"""
    ),
    "due": terms(
        """prazo, prazo de execução, data limite, fim, conclusão, data de fim, data de conclusão, término, data de
        término, conclusão prevista, prazo limite, termina, termina em, acaba, acaba em, conclui em, fim previsto,
        data de fim prevista, data prevista de conclusão, mês de fim, ano de fim, vence, vence em, vencimento, data
        de vencimento, até, até quando, expira, expira em, conclui, data final, data prevista, quando, para quando,
        data-limite, antes de, limite, data fim, termo, a concluir até, a concluir antes de, prazo previsto, prazo
        de conclusão, prazo de realização, prazo final, prazo máximo, data alvo, data de execução prevista, data
        prevista de execução, data de termo, data de termo prevista, ano de conclusão, ano de término, data de
        entrega, data de cumprimento, data meta"""
    ),
    "reached": terms(
        """alcançado em, atingido em, concluído em, concluída em, cumprido em, marco alcançado, marco atingido, marco
        cumprido, marco alcançado em, marco atingido em, alcançado, atingido, data efetiva, data efectiva, data real,
        data em que foi atingido, data de conclusão efetiva"""
    ),
    "timeframe": terms(
        """cronograma, calendário, período de execução, duração, prazos, período de implementação, datas, horizonte,
        calendarização"""
    ),
    "status": terms(
        """estado, status, situação, estado de execução, nível de cumprimento, grau de execução, andamento, ponto de
        situação, ponto da situação, ponto de situação da execução, estado atual, estado actual, situação atual,
        situação actual, estado da ação, estado das ações, nível de execução, grau de cumprimento, estado de
        implementação, grau de implementação, nível de implementação, estado de cumprimento, semáforo, nível de
        realização, grau de realização, estado de realização, fase de execução, situação da execução, estado da
        execução"""
    ),
    "rating": terms("avaliação, autoavaliação, classificação, apreciação, nota"),
    "percent": terms("""% de execução, percentagem, porcentagem, percentual, % de conclusão, grau de execução (%)"""),
    "progress": (
        *terms(
            """trabalho feito, trabalhos do ano, progresso, progressos, resultados, avanços, realizações,
            resultados alcançados, progressos realizados,
            progressos alcançados, progressos até à data, principais progressos, principais avanços,
            principais realizações, principais resultados, conquistas, o que foi feito, trabalho
            realizado, trabalhos efectuados, trabalho efetuado, balanço, balanço do ano, balanço anual,
            balanço do período, balanço das atividades, resumo do ano, síntese do ano, resumo anual,
            resumo do período, síntese do período, relato do ano, resumo dos progressos, resumo das
            atividades, descrição do progresso, detalhe dos progressos, detalhes do progresso, êxitos,
            sucessos, relato, relato dos progressos, relatório de progresso, descrição dos trabalhos,
            resultados de destaque, descrição da execução, descrição da implementação, descrição dos progressos,
            detalhe da execução, detalhes da execução, detalhe da implementação, síntese da execução, síntese da
            implementação, resumo da execução, relato da execução, relato da implementação, explicação do progresso,
            progresso alcançado, progresso realizado, avanços do período, avanços alcançados, atividades
            desenvolvidas, ações desenvolvidas, trabalho desenvolvido, trabalhos desenvolvidos, resultados obtidos,
            medidas tomadas, síntese dos progressos, atividades efetuadas"""
        ),
        *carried_out(
            terms("ações, acções, atividades, actividades, medidas, tarefas, obras"),
            terms("""realizadas, executadas, desenvolvidas, empreendidas, levadas a cabo, cumpridas, adotadas,
                tomadas, implementadas, efetuadas, aplicadas, concluídas"""),
        ),
        *carried_out(
            terms("trabalhos"),
            terms("""realizados, executados, desenvolvidos, levados a cabo, cumpridos, implementados, efetuados,
                concluídos"""),
        ),
    ),
    "updates": terms("atualização, atualizações, acompanhamento, monitoramento"),
    "comments": terms(
        """outros assuntos, outras notas, complementos, comentário, comentários, comentários adicionais, observação,
        observações, notas, obs, anotações,
        anotação, apontamentos, outros comentários, outras observações, observações gerais, comentários gerais,
        observações adicionais, outras informações, informação adicional, informações adicionais"""
    ),
    "outlook": terms(
        """etapa seguinte, próxima etapa, fase seguinte, trabalho restante, próximas medidas, medidas futuras,
        próximas tarefas, e depois, e agora, e a seguir, e amanhã, próximos
        passos, próximo passo, perspetivas, perspectivas, perspectivas futuras, perspetivas futuras, passos
        seguintes, próximas etapas, próxima etapa, etapas seguintes, próximas ações, próximas acções, próximas
        atividades, próximas actividades, ações futuras, acções futuras, atividades futuras, por fazer, o que falta,
        caminho a seguir, planos futuros, trabalho futuro, passos a seguir, seguimento previsto, próximos passos
        previstos, passos previstos, passos a dar, passos por dar, passos que faltam, passos pendentes, trabalhos
        futuros, pendentes, trabalho restante, ações pendentes, tarefas pendentes, trabalho previsto, trabalhos
        previstos, trabalho pendente, trabalhos pendentes, ações por executar, ações por realizar, medidas por
        adotar, atividades pendentes, trabalho a desenvolver, trabalhos a desenvolver, trabalho por fazer, o que
        falta fazer, o que falta por fazer, o que resta fazer, falta fazer, pendente de execução, tarefas por
        realizar, medidas corretivas, ações corretivas"""
    ),
    "challenges": terms(
        """estrangulamentos, pontos de estrangulamento, gargalos, desafios encontrados, barreiras, limitações,
        impedimentos, contratempos, condicionantes, fatores limitantes, obstáculos encontrados, dificuldades
        encontradas, desafios enfrentados, principais desafios, principais dificuldades, problemas encontrados,
        dificuldades e lições aprendidas, desafio, desafios, dificuldades, obstáculos, constrangimentos, riscos,
        problemas, entraves, riscos e dificuldades, atrasos, dificuldades sentidas, problemas sentidos, dificuldades
        e limitações, dificuldades e constrangimentos, principais obstáculos, fatores limitativos, condicionalismos,
        bloqueios, causas do atraso, motivo do atraso, motivos do atraso, razões do atraso, justificação do atraso,
        restrições, riscos e desafios"""
    ),
    "indicator": terms(
        """medida do êxito, medida do sucesso, medida do resultado, medida dos resultados, medida do progresso,
        como se mede, como medir, sinal de êxito, sinais de êxito, sinal de sucesso, indicador, indicadores,
        indicador de progresso, indicador de desempenho, indicador de resultado, indicador
            de sucesso, indicadores de desempenho, indicadores de resultado, indicadores verificáveis,
            indicador de realização, medido por, medida de sucesso, medida do sucesso, como se mede o
            progresso, como se mede o sucesso"""
    ),
    "baseline": terms(
        """linha de base, valor inicial, valor de base, valor de referência, nível de base, nível inicial, situação
        inicial, situação de partida, ponto de partida, valor de partida, valor base, valor da linha de base, nível
        de referência, referência inicial"""
    ),
    "target": terms(
        """meta, metas, valor alvo, meta final, valor previsto, valor esperado, valor a atingir, meta prevista, meta
        do plano, meta programada, meta do programa"""
    ),
    "value": terms(
        """medição, valor medido, valor atual, valor actual, valor alcançado, valor atingido, valor, nível
        alcançado, nível atingido, nível atual, nível actual, valor executado, valor apurado, valor valor acumulado,
        realizado"""
    ),
    "unit": terms("unidade, unidade de medida"),
    "evidence": terms(
        """anexos, evidência, evidências, link, ligação, meio de verificação, meios de verificação, fontes de
        verificação, fonte, documentos, documentos comprovativos, comprovativos, provas, documentos anexos,
        documentos de apoio, fontes, documentos de suporte, fonte de informação, documentos em anexo,
        documentos justificativos, comprovativo, comprovante, comprovantes, prova, elementos de prova, fontes de
        informação, fonte de
        verificação"""
    ),
    "assessor": terms(
        """avaliador, avaliadora, avaliado por, classificado por,
        avaliação por, classificação por"""
    ),
    "cost": terms(
        """orçamento, custo, custos, financiamento, montante, recursos, gasto, gastos, despesa, despesas, saldo,
        preço, preço unitário, custo total, custo estimado, desembolso, dotação, dotação orçamental, orçamento
        previsto, orçamento executado, montante executado, recursos necessários, fonte de recursos, fonte de
        financiamento, origem dos fundos"""
    ),
    "period": terms("período, ano"),
}
EXAMPLES = terms("exemplo, por exemplo, p. ex., p.ex., ex")
"""Words for an example, with which templates begin a row."""
SHARES = terms("parte, proporção, percentagem, porcentagem, percentual")
"""Words for a share, as in "Share done"."""
CHOOSING = terms("selecionar, selecione, seleccionar, seleccione, escolher, escolha")
"""How the words of a drop-down list begin from which nobody has chosen."""
TICKING = terms("marque, marcar, assinale, assinalar, ponha um x, coloque um x, escolha, selecione, seleccione")
"""How a request of a template above boxes begins, as in "Tick one box"."""
ASKING = terms(
    """inserir, insira, resumir, resuma, descrever, descreva, indicar, indique, escrever, escreva, especificar,
    especifique, dê, expor, exponha, apresentar, apresente, explicar, explique, fornecer, forneça, preencher,
    preencha, listar, mencionar, mencione, enumerar, enumere, acrescentar, acrescente, adicionar, adicione, utilizar,
    utilize, detalhar, incluir, inclua, anexar, anexe, queira, escolher, escolha, selecionar, selecione,
    seleccionar, seleccione, assinale"""
)
"""How a request of a template begins."""
ASKING_BEFORE = terms("detalhe, liste, use, informe, complete, cite")
"""The same with words that are also other words."""
ASKED_FOR = terms("o, a, os, as, um, uma, seu, sua, seus, suas, aqui, como, se, brevemente, em, sobre, cada")
"""What follows such words in a request."""
LEFT_OPEN = terms(
    """a confirmar, a definir, por preencher, a preencher, por confirmar, por definir, a determinar, por determinar, a
    designar, por designar, a ser definido, a ser definida, a ser confirmado, ainda por definir, não definido, não
    definida, sem definição"""
)
"""Words in place of a value that is not known yet."""
MONEY = terms("fundo, financ, orçament, custo, despesa, pagamento, gasto, verba, recurso")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("financiador, financiament, financeir, doador")
"""Beginnings of words for those who give money, in headings of bodies."""
UPDATED = terms("atualização, actualização, atualizado, modificação, registo, registro, relatório")
EXPLAINING = terms(
    """explicação, explicações, justificação, justificativa, justificativas, fundamentação, motivos,
    motivo, razão, razões, fundamento, fundamentos, motivação, argumentação, porquê, por que, esclarecimento,
    esclarecimentos"""
)
WORDINGS = terms("""texto, texto integral, enunciado, redação, formulação, título, nome, designação, denominação""")
"""Words before those for an action in headings of names, as in "Text of the commitment"."""
DESCRIBING = terms("descrição, breve descrição, descrição sumária, detalhes, detalhe")
BASES = terms("referência, base, ano base, ano de referência")
"""Headings of baselines beside targets; elsewhere they may mean anything."""
STEPS = terms("etapas, passo, passos, subatividades, sub-atividades, subações")
NAMES = terms("nome, nomes")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("título, títulos, designação")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("data")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms(
        """concluído, concluída, realizado, realizada, cumprido, cumprida, finalizado, finalizada, executado,
        executada, feito, feita"""
    ),
    "substantial": terms("substancialmente concluído, quase concluído"),
    "on-track": terms("no bom caminho, dentro do prazo, conforme previsto"),
    "started": terms("em curso, em andamento, em execução, iniciado, iniciada, em progresso"),
    "partial": terms(
        """progresso parcial, parcialmente cumprido, parcialmente concluído, parcial, parcialmente executado"""
    ),
    "not-started": terms("não iniciado, não iniciada, por iniciar, não realizado, não cumprido, a iniciar"),
    "delayed": terms("atrasado, atrasada, em atraso"),
    "stopped": terms("cancelado, cancelada, suspenso, suspensa, adiado, adiada"),
    "pending": terms("pendente, em espera, aguardando, aguarda, à espera"),
}
FUNCTION_WORDS = terms(
    """a, ao, aos, as, até, com, da, das, de, do, dos, e, em, entre, está, este, esta, foi, foram, há, já, mais, mas,
    na, nas, no, nos, não, o, os, para, pela, pelo, pelas, pelos, por, que, se, sem, sobre, são, também, um, uma, à,
    às, é"""
)
"""Frequent words by which the language of a text is recognised."""
SUMMARIES = terms(
    """exposição, preâmbulo, prefácio, um olhar para trás, resumo, síntese, sinopse, panorama, introdução, contexto,
    antecedentes, visão geral, situação geral, sumário"""
)
"""Headings of a summary."""
OF_A_WHOLE = terms(
    """execução, implementação, aplicação, plano, plano de ação, nacional, relatório, período, ano, exercício, este,
    deste, nosso"""
)
PREVIOUS = terms("""anterior, anteriores, prévio, prévia, ano passado, semestre passado, trimestre passado""")
NEXT = terms("próximo, próxima, próximos, seguinte, seguintes, futuro, futuros")
UPCOMING = terms(
    """será, serão, deverá, deverão, deve ser, devem ser, a apresentar, a enviar, a entregar, apresentará, enviará,
    entregará, prazo, data limite, está previsto, está prevista, o mais tardar"""
)
"""Words in a statement about what is still to come."""
QUESTIONS = terms("o que, o quê, onde, quais")
BESIDE_HEADINGS = terms("adicionais, complementares, lições")
BEFORE_HEADINGS = terms("nosso, nossa, nossos, nossas")
COPULAS = terms("é, são, estão")
DONE_ALONE = terms("feito, o que foi feito")
NEXT_ALONE = terms("a seguir, seguinte, o que se segue, o que vem a seguir, próximo, brevemente")
PLANS_ALONE = terms(
    "planos, os nossos planos, previsões, intenções, seguimento, continuação, o que se prevê, o que prevemos"
)
REMEDIES = terms(
    """remédio, remédios, solução, soluções, resposta, respostas, mitigação, lições, lição, ensinamentos,
    oportunidades, medidas corretivas, ações corretivas, medidas correctivas, medidas de mitigação, medidas tomadas,
    medidas adotadas, soluções propostas, soluções adotadas, soluções encontradas, fatores de sucesso,
    como foram superados, como foram superadas"""
)
DONE_LABELS = terms("feito, alcançado, alcançados, executado, executada, executados, executadas")
PERFORMED = terms(
    """feito, realizado, realizada, realizados, realizadas, alcançado, efetuado, efetuados, efectuado, executado,
    executada, executados, executadas, levado a cabo, concretizado, cumprido"""
)
ACCOUNTS = terms(
    "relatório, relato, explicação, descrição, exposição, relação, resumo, balanço, resenha, crónica, nota"
)
WORKS = terms(
    """trabalhos, trabalho, atividades, actividades, ações, medidas, diligências, tarefas, factos, ano, período"""
)
BESIDE_PLANS = terms("o, que, foi, estava, até, agora, os, as, trabalho, trabalhos, produto, produtos")
BESIDE_AHEAD = terms("nossos, nosso, em, no, na, os, as, o, atividades, ações")
PART_WORDS = terms("parte, secção, seção, capítulo")
MAIN = terms("principal, principais")
"""Words for what is most important, which change nothing in a heading."""
OF_THE_ACTION = terms("""da ação, desta ação, da atividade, da actividade, da medida, pela ação""")
"""Ends of headings that change nothing in the heading of an action's field."""
WHO = terms("quem")
"""How questions about the bodies in charge begin."""
WHICH = terms("""que ação, qual ação, qual a ação, sobre que ação, que atividade, selecione a ação""")
"""How questions about the name of the action begin."""
HOW_FAR = terms("como vai, como está, como vamos, em que ponto, em que estado, em que pé, onde estamos")
"""How questions about the status begin, such as "Where are we?"."""
HINDERING = terms(
    "dificult, difícil, imped, atras, bloque, obstáculo, problem, travou, complic, não funcion, atrapalh, falhou"
)
FOLLOWING = terms("segue, falta, resta, vem, virá, próxim, seguir, depois, ainda")
DOING = terms("feito, fez, fizemos, realiz, alcanç, consegui, mud, avanç, acontec, ocorr, passou")
FOLLOWING_A_PLAN = terms(
    """painel, quadro de acompanhamento, acompanhamento do, acompanhamento da, monitoramento do, monitorização do,
    balanço do, balanço da, ponto de situação, avaliação do, avaliação da, tabela de acompanhamento, matriz de
    acompanhamento, quadro de indicadores, tabela de indicadores"""
)
"""Words in titles of documents that say how far a plan is."""
OF_A_TABLE = terms(
    """bienal, trienal, resumo, panorama, situação, visão, geral, tabela, quadro, painel, ficha, fichas, folha,
    matriz, planilha, formulário, acompanhamento, monitoramento,
    monitorização, seguimento, avaliação, revisão, balanço, bordo, relatório, avanço, avanços, progresso, execução,
    implementação, indicador, indicadores, resultados, ação, ações, atividades, estado, anual, trimestral, e"""
)
"""Words in titles that say only what kind of table or report it is."""
AS_OF = terms("até, até ao, à data de, a data de, situação em, situação a, ponto de situação a, ponto de situação em")
"""Words before the day whose situation a report describes."""
AT_A_DAY = terms("a, ao")
"""Words between a kind of table or report and that day."""
DONE_AT = terms("feito em, dado em, assinado em, lavrado em")
"""How a line with the place and the day of a signature begins."""
SIGNED_FOR = terms(
    """pelo governo, pelo ministério, pelo ministro, pela parte, pela direção, em nome do, em nome de, assinado,
    assinatura, nome e assinatura, aprovado por, aprovado pelo, aprovado pela, validado por, validado pelo, validado
    pela, revisto por, revisto pelo, revisto pela, verificado por, verificado pelo, verificado pela, certificado por,
    autorizado por, visto, atenciosamente, respeitosamente, com os melhores cumprimentos"""
)
"""How a line of a signature begins."""
CURRENT = terms(
    "atual, actual, este período, este semestre, este trimestre, este relatório, atualmente, actualmente, agora, hoje"
)
ONGOING = terms("contínuo, contínua, permanente, em contínuo")
EDGES = terms(
    """fim de, final de, finais de, antes de, até, até ao fim de, até o final de, meados de, início de, de, em"""
)
UNCERTAIN_EDGES = terms("antes de, meados de, início de")
STARTING = terms("""desde, a partir de, a partir do, a contar de""")
ONWARDS = terms("""em diante, e seguintes, em adiante""")
PART_ORDINALS = (
    terms("primeiro, primeira"), terms("segundo, segunda"), terms("terceiro, terceira"), terms("quarto, quarta"),
    terms("último, última"),
)  # fmt: skip
"""The words for the first to the fourth part of a year, and for the last one."""
YEAR_PARTS = {
    6: terms("semestre, semestres, sem., metade"),
    4: terms("quadrimestre, quadrimestres"),
    3: terms("trimestre, trimestres, trim."),
}
"""The words for parts of a year, by the number of their months."""
YEAR_PART_SIGNS = {6: terms("s"), 3: terms("t")}
"""The letters for parts of a year, as in "Q1", by the number of their months."""
OTHER_PARTS = terms("bimestre, bimestres")
ORDINAL_ENDINGS = terms("o, a, .o, .a")
OF_YEARS = terms("de, do, da, em, no")
YEAR_ARTICLES = terms("o")
YEARS_BEFORE = terms("ano, ano de")
COUNTED_MONTHS = {"três": 3, "seis": 6, "nove": 9}
YEAR_UP_TO = terms(
    """ano findo em, ano terminado em, ano encerrado em, exercício findo em, exercício terminado em, exercício encerrado
    em, doze meses até"""
)
FIRST_MONTHS = terms("primeiros \u2026 meses, \u2026 primeiros meses")
BETWEEN_PARTS = terms("e, e o, a, ao")
NUMBERS = terms(
    """um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze,
    dezasseis/dezesseis, dezassete/dezessete, dezoito, dezanove/dezenove, vinte, vinte e um, vinte e dois, vinte e
    três, vinte e quatro, vinte e cinco, vinte e seis, vinte e sete, vinte e oito, vinte e nove, trinta, trinta e
    um, trinta e dois, trinta e três, trinta e quatro, trinta e cinco, trinta e seis, trinta e sete, trinta e oito,
    trinta e nove"""
)
"""The numbers from 1 to 39, in their order: days and years in words."""
ORDINAL_DAYS = terms("primeiro")
"""The first days of a month, in their order."""
TO_BE_DONE = terms(
    """a realizar, a adotar, a executar, a tomar, a desenvolver, a empreender, por adotar, por executar, por realizar,
    por fazer, por desenvolver, recomendações, previstas, previstos, programadas, planeadas, planejadas"""
)
"""Words in headings of work to come, behind the columns about what was done."""
MEETING_TENS = terms(
    """décimo, décima, vigésimo, vigésima, trigésimo, trigésima, quadragésimo, quadragésima, quinquagésimo,
    quinquagésima, sexagésimo, sexagésima, septuagésimo, septuagésima, octogésimo, octogésima, nonagésimo, nonagésima"""
)
"""The tens before an ordinal."""
MEETING_WORDS = terms("reunião, conferência, sessão, assembleia")
MEETING_RELATIVES = terms("a que, à que, em que, a qual, à qual, na qual, para a qual, para que")
"""How a clause begins that says what is done with a report at a meeting."""
PRESENTING = terms("apresent, submet, submetid, envia, dirig, prepar, elabor, destin")
"""Beginnings of words for what is done with it, as in "Meeting to which it is presented"."""
MEETING_PREPOSITIONS = terms("para")
SINCE_MEETINGS = terms("após, depois da, depois de, depois do, a partir da, a partir de, a partir do")
DECIDED_WORDS = (
    *phrases(terms("adotad, aprovad, pedid"), terms("…o, …a, …os, …as")),
    *terms("decisão, decisões, recomendação, recomendações"),
)
DECIDED_AT = terms("na, no, da, do, pela, pelo, por, em")
AHEAD_OF_MEETINGS = terms("com vista a, com vista à, com vistas a, tendo em vista, em preparação de, em preparação da")
BY_WORDS = terms("por, pelo, pela")
UP_TO_MEETINGS = terms("até, ao, a, e")
MEETING_ORDINALS = terms(
    """primeira, segunda, terceira, quarta, quinta, sexta, sétima, oitava, nona, décima, décima primeira, décima
    segunda, décima terceira, décima quarta, décima quinta, décima sexta, décima sétima, décima oitava, décima nona,
    vigésima"""
)
"""The ordinals of meetings, from the first, in the gender of the word for a meeting."""
THOUSANDS = terms("dois mil e, dois mil")
"""The beginning of a year in words."""
IN_DATES = terms("dias de, dias do mês de, dia do mês de, do mês de, do ano de, do ano, de")
"""Words between the day, the month and the year of a date."""
TOTALS = terms(
    """total, totais, subtotal, total geral, soma, média, taxa média, média geral, progresso médio, número de
    ações, número de atividades, número de medidas, ações concluídas, ações realizadas, atividades concluídas,
    atividades realizadas"""
)
POSTS = terms("""cargo, função, posto, lotação, categoria profissional, data de nascimento, data de nomeação""")
SUBTOTALS = terms("subtotal, subtotais, sub-total, total parcial")
AT_THE_END = terms("""no final de, ao final de, no fim de, ao fim de, em finais de, em fins de, final de, fim de""")
DITTO = terms("""idem, idem anterior, idem acima, igual ao anterior, igual à anterior, como acima, o mesmo que acima""")
NEXT_PERIOD = terms(
    """próximo ano, ano seguinte, próximo período, período seguinte, próximo semestre, semestre seguinte, próximo
    trimestre, trimestre seguinte"""
)
NOTES = terms(
    """nota, notas, fonte, legenda, observação, abreviaturas, siglas, chave, legendas, elaborado por, preparado por,
    revisto por, revisado por, aprovado por, verificado por, visto por, validado por, assinatura, assinaturas,
    assinado por, autorizado por, acrónimos, acrônimos, glossário, abreviatura, data de atualização"""
)
MARKS = terms("sim, verdadeiro")
NO_MARKS = terms("não, falso")
LANGUAGE_NAMES = terms("português, portugues, portuguese, por")
LINKING = terms("de, do, da, dos, das, para, por, em, ao, no, na")
EXPECTED = terms(
    """esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, planeado, planeada,
    planeados, planeadas, planejado, planejada, planejados, planejadas, programado, programada, programados,
    programadas"""
)
RATING_VERBS = terms(
    """avaliado, avaliada, avaliamos, classificado, classificada, classificamos, considerado, considerada,
    consideramos, qualificado, qualificada"""
)
AS_RATED = terms("como, de")
RATING_NOUNS = terms("nível, categoria, nota, pontuação")
BEFORE_RATINGS = terms(
    """como, é, está, em, de, a, o, na, no, sendo, actualmente, atualmente, ainda, continua, permanece, por, foi,
    alcançado, alcançada, atribuído, atribuída, dado, dada, obtido, obtida"""
)
DEGREES = terms(
    """quase, parte, metade, bastante, pouco, muito, vários, várias, alguns, algumas, ainda, breve, nunca, menos, antes,
    depois, cerca, talvez, sempre, estado, resultado, classificação"""
)
NEGATIONS = terms("não, nem, nunca, nenhum, nenhuma")
UNREAL = terms("caso, será, seria, poderia, deveria, até, salvo, antes, quando, esperamos, espera, próximo, próxima")
RATERS = terms(
    """secretariado, ong, ongs, sociedade civil, auditor, auditores, avaliador, avaliadores, revisor, comitê, comité,
    painel, independente, externo, externa, terceiros, pares, perito, peritos, especialistas, consultor, observador,
    doador, doadores, auditoria, especialista, comissão, grupo de trabalho, observadores, consultores"""
)
OFFICE_HOLDERS = terms(
    """diretor, diretora, director, directora, ministro, ministra, vice-ministro, vice-ministra, secretário,
    secretária, coordenador, coordenadora, comissário, comissária, presidente, presidenta, chefe, governador,
    governadora, gerente, ponto focal, relator, relatora"""
)
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms("nome, nome completo, nome e cargo, nome e função, cargo, função")
"""Labels in a signature."""
DOCUMENT_LABELS = terms(
    """versão, revisão, n.º da versão, número da versão, rascunho, edição, alteração, alterações, descrição da
    alteração, modificação, modificações, assinatura, carimbo, assinatura e carimbo, destinatário,
    destinatários, distribuição, exemplar, exemplares, número de exemplares, cópia, cópias, preparado por,
    elaborado por, redigido por, revisto por, verificado por, aprovado por, validado por, rubrica"""
)
BESIDE_DOCUMENT_LABELS = terms(
    """data, autor, autora, autores, organismo, instituição, entidade, ministério, n.º, no, número, motivo, secção,
    páginas, por, endereço, contacto, contato, função, posto, unidade, apelido, telefone, correio eletrónico,
    e-mail"""
)
ORGANISATIONS = terms(
    """programa, projeto, projecto, centro, central, fundo, associação, federação, rede, união, sociedade, empresa,
    companhia, corpo, laboratório, observatório, universidade, escola, hospital, polícia, brigada, tribunal,
    parlamento, fundação, cooperativa, caixa, câmara, coordenação, inspeção, serviços, plataforma, município,
    municípios, inspetoria, museu, parque, jardim, conservatório, academia, tesouraria, arquivo, biblioteca,
    estação, reserva, consórcio, banco, sindicato, estabelecimento, missão, prefeitura, intendência,
    controladoria, procuradoria, promotoria, defensoria, corporação, cartório, registo, câmara municipal"""
)
"""Words with which the names of bodies begin that are no offices."""
OFFICES = terms(
    """ministério, departamento, direção, direcção, agência, autoridade, administração, instituição, instituto, órgão,
    gabinete, unidade, serviço, divisão, secção, seção, secretaria, secretariado, comissão, comité, comitê, conselho,
    governo, grupo de trabalho, núcleo, superintendência, coordenadoria, diretoria, assessoria"""
)
OF_A_STATE = terms("nacional, nacionais, federal, provincial, municipal, interministerial, estadual, estatal")
ROLES = terms(
    """consultor, consultora, perito, perita, peritos, assessor, assessora, técnico, técnica, inspetor, inspetora,
    inspector, engenheiro, engenheira, biólogo, bióloga, especialista, analista, assistente, encarregado,
    encarregada, responsável, guarda, veterinário, veterinária, professor, professora, doutor, doutora,
    pesquisador, pesquisadora, investigador, investigadora, membro, delegado, delegada, representante,
    embaixador, embaixadora, contato, contacto, autor, autora, funcionário, funcionária, oficial, advogado,
    advogada"""
)
NAMES_LIKE_NOUNS = terms(
    """conceição, assunção, anunciação, encarnação, purificação, consolação, visitação, apresentação, salvação,
    ressurreição, ascensão"""
)
"""Names of women that are also nouns."""
SELF = terms("autoavaliação, auto-avaliação, autoclassificação")
PARTY_SIDE = SELF + terms(
    """parte, país, governo, ministério, ministérios, departamento, direção, direcção, agência, agências, autoridade,
    autoridades, administração, instituição, instituições, órgão, órgãos, organismo, entidade, entidades, executor,
    responsável, responsáveis, própria, auto"""
)
RECEIVING = terms("""ao, aos, com, para""")
HUES = {
    "green": terms("verde"),
    "amber": terms("âmbar"),
    "yellow": terms("amarelo, amarela"),
    "orange": terms("laranja"),
    "red": terms("vermelho, vermelha"),
    "grey": terms("cinzento, cinza"),
    "blue": terms("azul"),
    "white": terms("branco"),
    "black": terms("preto"),
}
NOT_OF_PROGRESS = terms(
    """risco, riscos, prioridade, importância, urgência, impacto, impactos, pertinência, relevância, viabilidade,
    dificuldade, complexidade, confiança, probabilidade, gravidade, ameaça, vulnerabilidade, satisfação, qualidade,
    custo, custos, orçamento, orçamental, orçamentário, orçamentária, financeiro, financeira, financiamento"""
)
QUALIFIERS = terms(
    """principal, chave, maior, prioritario, prioritaria, restante, pendente, encontrado, encontrada, enfrentado,
    enfrentada, identificado, identificada, observado, observada, registrado, registado, apresentado, apresentada,
    disponivel, pertinente, relevante, relacionado, relacionada, detalhado, detalhada, breve, curto, curta, completo,
    completa, complementar, adicional, outro, outra, outros, outras, todo, toda, especifico, especifica, estrategico,
    estrategica, operacional, concreto, concreta, significativo, recente, realizado, realizada, alcancado, alcancada,
    obtido, obtida, geral, eventual, existente, se, durante, entre, fisico, fisica, nome, nomes, lista, texto, parte,
    linha, anual, mensal, acumulado, acumulada, total, atribuido, atribuida, previsto, prevista,
    quantitativo, qualitativo, descritivo, narrativo"""
)
"""Words that can stand in any heading without a change of what it announces."""
USUAL = terms(
    """trabalho, trabalhos, um, uma, o, a, os, as, de, do, da, dos, das, e, ou, global, geral, atual, actual, final,
    nacional, país, parte, governo, estado, ministério, entidade, instituição, órgão, responsável, ação, ações,
    atividade, atividades, medida, medidas, compromisso, compromissos, tarefa, marco, marcos, etapa, objetivo, meta,
    plano, programa, projeto, implementação, execução, realização, cumprimento, progresso, avanço, período, relatório,
    ano, anual, trimestre, semestre, mês, fim, início, data, hoje, cor, código, semáforo, nível, grau, escala, valor,
    categoria, t, s, resumo, síntese, sumário"""
)
BY = terms("por, pelo, pela, segundo")
SINCE = terms("desde, em relação a, em relação ao")
TOGETHER = terms(
    """em cooperação com, em colaboração com, em parceria com, em coordenação com, em conjunto com, juntamente com,
    com o apoio, com apoio, com a colaboração"""
)
NOTHING = terms(
    """nenhum, nenhuma, nada, nada a assinalar, nada a relatar, nada a reportar, nada a declarar, nada a
        acrescentar, não aplicável, não se aplica, não há, sem novidade, sem novidades, sem comentários, sem
        observações, nenhum comentário, nenhuma observação, s/d, sem dados, sem informação"""
)
"""What a text says that only says that there is nothing."""
SO_FAR = terms(
    """até à data, até a data, até agora, até ao momento, até o momento, por enquanto, por agora, de momento, no
    momento, atualmente, identificado, identificada, registado, registada, registrado, registrada, previsto,
    prevista, neste período, no período, durante o período, neste semestre, no semestre, neste
    trimestre, no trimestre"""
)
"""Words behind those for nothing that add only a time or that nothing is known."""
ARTICLES = terms("o, a, os, as")
JOINING = terms("e")
ACTION_WORDS = terms("ação, acção, atividade, medida, tarefa")
ACTION_PLURALS = terms("ações, acções, atividades, medidas, tarefas")
ACTION_SHEETS = terms("ficha da ação, ficha de ação, ficha ação")
NUMBER_SIGNS = terms("número")
OF_ACTIONS = terms("de, da, das, do, dos")
STAGES_OF_ACTIONS = terms(
    """finalização, término, conclusão, encerramento, fim, resultado, resultados, realização, execução, aplicação,
    implementação, início, aprovação"""
)
OTHER_ACTIONS = terms("outra, outras")
ANNEX_WORDS = terms("anexo, anexos, apêndice, apêndices")
NUMBERED_PIECES = terms(
    "quadro, tabela, figura, gráfico, mapa, caixa, versão, nota, página, parágrafo, artigo, decisão, passo"
)
ABOUT_WORDS = terms(
    """sobre, acerca, rumo, relativo, relativa, contribuição, contributo, contributos, resposta, conforme, avanços,
    progressos, apoio"""
)
DOCUMENT_WORDS = terms(
    "documento, documentos, doc, ref, referência, símbolo, original, ordem, dia, ponto, informação, trabalho, oficial"
)
REPORT_WORDS = terms("relatório, relatórios")
REPORT_ENDS = phrases(terms("relatório, este relatório"), terms("fim de …, fim do …, final do …"))
"""What stands below the end of a report."""
THIS = terms("este, o presente")
"""The words that point to what is at hand."""
REPORT_LEADS = terms("o, este, do, deste, pelo, de, presente")
REPORT_BUILDS = terms("foi")
OFFICE_LABELS = terms(
    """serviço, servico, unidade, direção, direcção, departamento, organismo, entidade, instituição, autoridade,
    ministério, gabinete"""
)
OFFICE_QUALITIES = terms("responsável, competente")
OFFICES_CHARGED = terms("responsável, encarregado, encarregada")
REPORT_WRITING = terms("pela elaboração, pela preparação, pela redação")
OFFICES_WROTE = terms("que preparou, que elaborou, que redigiu")
OFFICES_REPORT = terms("relator, relatora, que informa, que reporta, declarante")
OFFICES_FILL = terms(
    "que preenche, que preencheu, que apresenta, que apresentou, que submete, que submeteu, que envia, que enviou"
)
FORMS = terms("formulário, ficha, modelo, questionário")
FILLED_WORDS = terms(
    """preenchido por, preenchida por, preenchido pelo, preenchida pelo, preenchido pela, preenchida pela,
    completado por, completada por"""
)
REPORT_AUTHORS = terms("autor, autora, autores, redator, redatora")
FOCAL = terms("focal")
OR = terms("ou, e")
PREPARED_WORDS = phrases(
    terms("redigid, elaborad, preparad"),
    terms(
        """…o por, …a por, …os por, …as por, …o pelo, …a pelo, …os pelo, …as pelo, …o pela, …a pela, …os pela, …as
        pela"""
    ),
)
SENT_WORDS = phrases(
    terms("apresentado, apresentada, submetido, submetida, enviado, enviada, entregue"),
    terms("… por, … pelo, … pela"),
)
REPORT_OWNERS = terms("responsável pelo relatório")
AUTHOR_LABELS = terms("preenchido por, autor, autora, autores, contato, pessoa de contato, ponto focal")
DAY_LEADS = terms("em, no dia")
PLACE_LEADS = terms("em")
ADDRESS_WORDS = terms("telefone, correio")
SMALL_IN_NAMES = terms("e")
IN_OFFICE_NAMES = terms("de, da, do")
ANNEXED = terms(
    """registo de riscos, registro de riscos, matriz de riscos, análise de riscos, riscos, orçamento, despesas,
    relatório financeiro, glossário, definições, abreviaturas, siglas, acrónimos, indicadores, quadro de resultados,
    participantes, lista de participantes, lista de documentos, referências"""
)
RISKS = terms("risco, riscos, probabilidade, impacto, gravidade, severidade, mitigação, ameaça, ameaças")
"""Words in headings of a register of risks."""
SURVEYS = terms("inquirido, inquirida, inquiridor, entrevistado, carimbo, idade, sexo, género, gênero, domicílio")
"""Words in headings of the answers to a survey, about those who answer."""
STAKEHOLDERS = terms("interessada, interessadas, interesse, influência, poder")
"""Words in headings of a list of those who have an interest in a plan."""
QUANTITIES = terms("quantidade, quantidades, qtd, número de unidades")
EQUIPMENT = terms("""equipamento, equipamentos, ativo, ativos, quantidade, inventário, fabricante, modelo""")
"""Words in headings of an inventory."""
SUPPLIERS = terms("fornecedor, fornecedores, fornecedora, adjudicatário")
PURCHASES = terms("aquisição, aquisições, licitação, concurso, proposta, fornecedor, contrato, lote, cotação, compra")
"""Words in headings of a list of purchases."""
EXECUTED = terms("execut, execuç")
"""Beginnings of words that say of money that it was spent, and of work that it was done."""
SPENDING = terms(
    """orçamento, orçamental, orçamentária, orçamentário, financeira, financeiro, gasto, despendido, desembolsado"""
)
"""Words in headings of shares of money."""
PLANS = terms(
    """planos, plano, previsões, programa, intenções, prioridades, planeamento, planejamento, atividades
    previstas, ações previstas"""
)
LEFT = terms("pendente, pendentes, restante, restantes, residual, residuais, remanescentes, persistentes, que restam")
RISK = terms("risco, riscos, ameaça, ameaças")
"""Words for a risk."""
NEEDED = terms("necessári, necessit, necessidade, requerid, solicitad, precis")
"""Beginnings of words for help that is missing, as in "Support needed"."""
REPORTING = terms(
    """acompanhamento, estado, situação, balanço, avaliação, revisão, monitoramento, monitorização, relatório,
    avanço, avanços"""
)
"""Words before a time that show that a document reports on it."""
BASE_YEAR = terms("ano base, ano de base, ano de referência, ano de partida")
OF_ANOTHER_TIME = terms(
    """orçamento, linha de base, ano base, meta, metas, visão, horizonte, lei, decreto, portaria, regulamento,
    resolução, decisão, diretiva, censo, publicado, publicada, publicação, norma, criado, criada, em vigor,
    eleições"""
)
"""Words beside a time that is not that of a report, such as the year of a law."""
