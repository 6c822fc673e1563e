"""Spanish words for unfinished actions: steps still to come, and abandoned work."""

from planpress.rules.lexicon import es
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.open_pattern import pattern
from planpress.rules.reading.shapes import either

STILL = f"(?:{term_of(es.STILL)} )?"
AN = f"{term_of(es.ARTICLES)} (?:\\w+ )?"
STEP_TAKEN = either(rf"{term_of(es.STEP_STEMS)}ad[oa]s?", rf"{term_of(es.STEP_STEMS_IN_ID)}id[oa]s?", any_term(es.PUT))
TAKE_A_STEP = either(rf"{term_of(es.STEP_STEMS)}ar(?:se|l[oa]s?)?", any_term(es.TAKE_STEPS))
WILL_TAKE = either(rf"{term_of(es.STEP_STEMS)}ar(?:á|án)", rf"{term_of(es.STEP_STEMS_IN_ID)}[ei]r(?:á|án)")
WILL_BE = either(r"\w+[ai]d[oa]s?", r"\w+r(?:á|án)")
"""A participle after "será", or the future tense after "se"."""

OPEN = (
    # Given up: "no prevé adoptar la ley", "no se aprobará".
    pattern(
        rf"\bno {term_of(es.INTEND)} {TAKE_A_STEP}\b",
        rf"\bno {term_of(es.FUTURE)} {STEP_TAKEN}\b",
        rf"\bno se {WILL_TAKE}\b",
        rf"\b{term_of(es.GIVEN_UP)}\b",
    ),
    # "Será aprobado", "se aprobará", "queda por firmar", "falta la firma".
    pattern(rf"\b{term_of(es.FUTURE)} (?:\w+mente )?{STEP_TAKEN}\b", rf"\bse {WILL_TAKE}\b", recurs=True),
    pattern(
        rf"\b{term_of(es.LACKS)} {STILL}por {TAKE_A_STEP}\b",
        # "Quedan 12 por construir", with any verb.
        rf"\b{term_of(es.LACKS)} \d+ (?:\w+ )?por \w+[aei]r(?:se)?\b",
        rf"\b{term_of(es.IS_LACKING)} {STILL}{either(TAKE_A_STEP, f'{AN}{term_of(es.OUTCOMES)}')}\b",
    ),
    pattern(rf"\b{term_of(es.NEXT_STEP)}\b"),
    pattern(
        rf"\b{term_of(es.PENDING)}\b",
        rf"\b{term_of(es.REMAINS_SO)} {STILL}{term_of(es.WAITING, es.INCOMPLETE)}\b"
        rf"(?! de (?:la |el )?{term_of(es.AWAITED_BY_PEOPLE)}\b)",
        rf"\b{term_of(es.WAITING_FOR)} (?:{term_of(es.ARTICLES)} )?{term_of(es.OUTCOMES, es.WAITED_FOR)}\b",
    ),
    pattern(rf"\b{term_of(es.AWAITS)} {STILL}{AN}?{term_of(es.OUTCOMES, es.WAITED_FOR)}\b"),
    pattern(
        rf"\b{term_of(es.STILL)} no (?:se )?{term_of(es.HAS_OR_HAVE, es.IS_OR_ARE, es.ENTERED)}\b",
        rf"\b{term_of(es.STILL)} {term_of(es.MUST, es.STILL_HAS_TO)}\b",
        rf"\b{term_of(es.MUST, es.STILL_HAS_TO)} {term_of(es.STILL)}\b",
        rf"\bno (?:se )?{term_of(es.HAS_OR_HAVE)} {STILL}(?:sido )?{STEP_TAKEN}\b",
        rf"\bno {term_of(es.IS_OR_ARE)} {STILL}{either(STEP_TAKEN, any_term(es.IN_FORCE))}\b",
        rf"\b{term_of(es.REMAINS_UNDONE)} sin {TAKE_A_STEP}\b",
    ),
    # "La aprobación por el senado está prevista para mayo"; "se espera la firma".
    pattern(
        rf"\b{term_of(es.OUTCOMES)}\b[^,;.]{{0,60}}? {term_of(es.IS_OR_ARE)} {STILL}{term_of(es.PLANNED)} "
        rf"{term_of(es.AT_A_TIME)}\b",
        rf"\b{term_of(es.OUTCOMES)}\b[^,;.]{{0,60}}? {term_of(es.REMAINS_SO)} {STILL}{term_of(es.IN_PROGRESS)}\b",
        rf"\b{term_of(es.REMAINS_SO)} (?:\w+mente )?{STILL}{term_of(es.UNDER)}\b",
        recurs=True,
    ),
    # "Los demás serán capacitados"; the rest of a stock may be kept.
    pattern(
        rf"\b(?:{any_term(es.THE_OTHERS)}|l[oa]s \w+ restantes)\b[^.;,]{{0,40}}? (?:será|serán|se) "
        rf"(?!{term_of(es.LOOKED_AFTER)}){WILL_BE}\b"
    ),
    pattern(
        rf"\bno (?:se )?{term_of(es.HAS_OR_HAVE)} (?:podido )?{term_of(es.CONCLUDED_BY)} {STILL}(?:a )?"
        rf"(?:un |una |ningún |ninguna )?{term_of(es.AGREEMENT)}\b"
    ),
    # "El proyecto de ley está ante el congreso".
    pattern(
        rf"\b{term_of(es.PAPERS)}\b[^.;,]{{0,40}}? {term_of(es.REMAINS_SO)} (?:\w+ )?{term_of(es.BEFORE_A_BODY)}\b"
    ),
    pattern(rf"\b{term_of(es.NO_PROGRESS, es.STILL_A_DRAFT)}\b"),
    pattern(rf"\b{term_of(es.REMAINS_SO)} {STILL}{term_of(es.CONDITIONAL)} a\b"),
    # "Una vez aprobada la ley, se podrá empezar".
    pattern(
        rf"\buna vez (?:que )?(?:se )?(?:\w+ )?{STEP_TAKEN}\b[^.;,]{{0,50}}, [^.;]{{0,60}}"
        r"\b(?:podrá|podrán|será|serán|deberá|deberán)\b",
        recurs=True,
    ),
)
"""The patterns; the comments give examples of sentences that they find."""
