"""French words for unfinished actions: steps still to come, and abandoned work."""

from planpress.rules.lexicon import fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.open_pattern import pattern
from planpress.rules.reading.shapes import either

OF = r"(?:de |d['\u2019])"
AN = rf"(?:{term_of(fr.ARTICLES)} |[ld]['\u2019])"
"""An article, or its short form before a vowel."""
NE = r"n(?:e |['\u2019])"
STILL = f"(?:{term_of(fr.STILL)} )?"
SOON = f"(?:{term_of(fr.SOON)} )?"
STEP_TAKEN = either(rf"{term_of(fr.STEP_STEMS)}ée?s?", any_term(fr.STEP_TAKEN))
TAKE_A_STEP = either(rf"{term_of(fr.STEP_STEMS)}er", any_term(fr.TAKE_STEPS))

OPEN = (
    # Given up: "n'envisage pas d'adopter la loi", "ne sera pas adopté".
    pattern(
        rf"\b{NE}{term_of(fr.INTEND)} (?:pas|plus) {OF}?{TAKE_A_STEP}\b",
        rf"\b{NE}{term_of(fr.FUTURE)} (?:pas|plus) {STEP_TAKEN}\b",
        rf"\b{term_of(fr.GIVEN_UP)}\b",
    ),
    pattern(rf"\b{term_of(fr.NEXT_STEP)}\b"),
    # "Doit encore être adopté", "reste à finaliser", "sera adopté".
    pattern(rf"\b{term_of(fr.STILL_TO_BE)} (?:encore )?(?:être )?{term_of(fr.FINISHED)}\b", recurs=True),
    pattern(
        rf"\b{term_of(fr.FUTURE)} {SOON}{STEP_TAKEN}\b",
        rf"\b{term_of(fr.HAS_TO, fr.MUST)} {SOON}être {STEP_TAKEN}\b",
        rf"\b{term_of(fr.HAS_TO)} {SOON}{TAKE_A_STEP}\b",
        recurs=True,
    ),
    pattern(
        rf"\b{term_of(fr.IS_OR_ARE)} {STILL}{term_of(fr.EXPECTED)}\b(?! {term_of(fr.AWAITED_BY_PEOPLE)}\b)",
        recurs=True,
    ),
    pattern(rf"(?<!était )(?<!étaient )\ben cours {OF}{term_of(fr.UNDER)}", recurs=True),
    pattern(rf"\b{term_of(fr.REMAINS)} {STILL}à (?:\w+er|{any_term(fr.TAKE_A_STEP)})\b"),
    pattern(rf"\b{term_of(fr.MUST, fr.HAS_TO)} encore\b"),
    pattern(rf"\b{term_of(fr.PENDING)}"),
    # "Attend la signature", "il manque encore l'accord du ministre", "attend d'être signé".
    pattern(rf"\b{term_of(fr.AWAITS, fr.LACKS)} {STILL}{AN}(?:\w+ )?{term_of(fr.OUTCOMES, fr.WAITED_FOR)}\b"),
    pattern(rf"\b{term_of(fr.AWAITS)} {STILL}d['\u2019]être\b"),
    pattern(
        rf"\bn['\u2019]{term_of(fr.HAS_OR_HAVE, fr.IS_OR_ARE)} {term_of(fr.NOT_YET)}\b",
        rf"\b{term_of(fr.NOT_YET)} (?:été )?{term_of(fr.FINISHED)}\b",
        rf"\b{NE}(?:se |s['\u2019])?\w+ {term_of(fr.NOT_YET)}\b",
        rf"\bn['\u2019]{term_of(fr.HAS_OR_HAVE, fr.IS_OR_ARE)} {STILL}pas {STILL}(?:été )?{STEP_TAKEN}\b",
        rf"\bn['\u2019]est {STILL}pas {STILL}{term_of(fr.IN_FORCE)}\b",
        rf"\bne sont {STILL}pas {STILL}{either(STEP_TAKEN, any_term(fr.IN_FORCE))}\b",
    ),
    pattern(rf"\b{term_of(fr.REMAINS_SO)} {STILL}{term_of(fr.INCOMPLETE, fr.CONDITIONAL)}\b"),
    # "L'adoption par le sénat est prévue en mai".
    pattern(
        rf"\b{term_of(fr.OUTCOMES)}\b[^,;.]{{0,60}}? {term_of(fr.IS_OR_ARE)} (?:\w+ )?{term_of(fr.PLANNED)} "
        rf"(?:{any_term(fr.AT_A_TIME)}|d['\u2019]ici)\b",
        rf"\b{term_of(fr.OUTCOMES, fr.UNDERTAKINGS)}\b[^,;.]{{0,60}}? {term_of(fr.IS_OR_ARE)} (?:\w+ )?en cours\b",
        recurs=True,
    ),
    # "Les quatre autres suivront", "le reste sera formé"; the rest of a stock may be kept.
    pattern(
        rf"\b(?:{any_term(fr.THE_OTHERS)}|les \w+ (?:autres|restants|restantes))\b[^.;,]{{0,40}}? "
        rf"(?:suivra|suivront|{any_term(fr.FUTURE)} (?!{term_of(fr.LOOKED_AFTER)})\w+ée?s?)\b"
    ),
    pattern(
        rf"\baucune? {term_of(fr.AGREEMENT)} (?:\w+ )?n['\u2019]a (?:\w+ )?(?:été|être) {term_of(fr.CONCLUDED_BY)}\b"
    ),
    # "Le projet de loi est devant le parlement".
    pattern(
        rf"\b{term_of(fr.PAPERS)}\b[^.;,]{{0,40}}? {term_of(fr.REMAINS_SO)} (?:\w+ )?{term_of(fr.BEFORE_A_BODY)}\b"
    ),
    pattern(rf"\b{term_of(fr.NO_PROGRESS)}\b"),
    # "Une fois la loi adoptée, les travaux pourront commencer".
    pattern(
        rf"\bune fois {AN}[^.;,]{{2,50}}? {STEP_TAKEN}\b[^.;,]{{0,40}}, [^.;]{{0,60}}"
        r"\b(?:pourra|pourront|sera|seront|devra|devront)\b",
        recurs=True,
    ),
)
"""The patterns; the comments give examples of sentences that they find."""
