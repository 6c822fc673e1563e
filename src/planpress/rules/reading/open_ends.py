"""English, French and Spanish words for unfinished actions: steps still to come, and abandoned work."""

import re
from collections.abc import Sequence

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading import open_ends_french, open_ends_spanish
from planpress.rules.reading.open_pattern import Pattern, pattern
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.screening import Screened, Screens
from planpress.rules.reading.shapes import either, not_behind

IS_OR_ARE = term_of(en.IS_OR_ARE)
HAS_OR_HAVE = term_of(en.HAS_OR_HAVE)
HAVE_OR_BE = term_of(en.HAS_OR_HAVE, en.IS_OR_ARE)
REMAINS = term_of(en.REMAINS)
NOW = f"(?:{term_of(en.NOW)} )?"
ADVERBS = rf"(?:(?:{any_term(en.ADVERBS)}|\w+ly) )*"
STEP_TAKEN = term_of(en.FINISHED, en.PUT_IN_PLACE)
STEP = term_of(en.STEPS)
TAKE_A_STEP = term_of(en.TAKE_A_STEP)
OUTCOME = term_of(en.STEPS, en.OUTCOMES)
BODY = term_of(en.DECIDING_BODIES)
REST = rf"{term_of(en.THE_OTHERS)}\b[^.;]{{0,50}}?"
ONE_THING = rf"(?:(?!\b{term_of(en.OF_SEVERAL)}\b)[^,;]){{0,60}}"
"""Up to 60 characters without a word that marks the next of several things: "approval of the second phase"."""
PARTICIPLE = rf"\w+{either('ed', 'en', 'ne', 'ilt', 'ut')}"

ENGLISH = (
    # Given up: "does not intend to adopt the bill", "will not be applied".
    pattern(
        rf"\b{term_of(en.DO_OR_DID)} not {term_of(en.INTEND)}\b.{{0,140}}\b{term_of(en.PURSUE)}\b",
        rf"\bwill not be {term_of(en.FINISHED, en.PUT_IN_PLACE, en.APPLIED)}\b",
    ),
    pattern(rf"\b{term_of(en.STILL_TO_BE)} {ADVERBS}to be {ADVERBS}{STEP_TAKEN}\b", recurs=True),
    pattern(rf"\bwill {ADVERBS}be {ADVERBS}{STEP_TAKEN}\b", recurs=True),
    pattern(
        rf"\b{term_of(en.BEFORE_NEXT)} {term_of(en.NEXT_STEP)} {term_of(en.BEHIND_NEXT_STEP)}\b",
        r"^next steps?\b",
        rf"\b{term_of(en.AS_NEXT_STEP)}\b",
    ),
    pattern(
        rf"\bpending (?:(?:{any_term(en.BEFORE_A_NOUN)}|\w+al) )*{STEP}\b",
        rf"\b{REMAINS} (?:\w+ )?{term_of(en.PENDING)}\b",
    ),
    pattern(rf"\b{REMAINS} (?:still )?(?:\w+ly )?{term_of(en.CONDITIONAL)}\b"),
    pattern(rf"\b{term_of(en.IS_INCOMPLETE)} (?:\w+ ){{0,2}}?{term_of(en.INCOMPLETE)}\b"),
    # People and goods also wait: "prisoners awaiting trial", "ivory awaiting transport".
    pattern(
        rf"\b{not_behind(en.HAVE_TO_WAIT)}{term_of(en.AWAITS)}\b(?! {term_of(en.AWAITED_BY_PEOPLE)}\b)",
        rf"\b{not_behind(en.HAVE_TO_WAIT)}waits for (?:\w+ ){{0,4}}?"
        rf"{term_of(en.STEPS, en.OUTCOMES, en.DECIDING_BODIES, en.WAITED_FOR)}\b"
        rf"(?! {term_of(en.AWAITED_BY_PEOPLE)}\b)",
    ),
    pattern(
        rf"\b{HAS_OR_HAVE} not (?:yet )?(?:been )?{ADVERBS}{term_of(en.FINISHED, en.PUT_IN_PLACE, en.GRANTED)}\b",
        rf"\b{IS_OR_ARE} not yet {ADVERBS}{term_of(en.FINISHED, en.PUT_IN_PLACE, en.GRANTED)}\b",
        rf"\bnot yet {term_of(en.IN_FORCE)}\b",
        rf"\b{term_of(en.THE_WORK)} ha[sd] not (?:yet )?{term_of(en.BEGUN)}\b",
    ),
    pattern(
        rf"\b{HAVE_OR_BE} yet to\b",
        rf"\b{HAVE_OR_BE} not (?!(?:been )?{term_of(en.NOT_NEEDED)}\b)(?:[\w-]+ ){{1,5}}yet\b",
    ),
    pattern(rf"\b{term_of(en.HAS_OR_HAVE, en.DO_OR_DID)} not yet (?:been )?{term_of(en.ENTERED)}\b"),
    pattern(
        rf"\b{term_of(en.MUST)} {term_of(en.MUST_STILL)} be \w+\b",
        rf"\b{term_of(en.MUST)} {term_of(en.MUST_STILL)} {TAKE_A_STEP}\b",
        rf"\b{term_of(en.HAS_OR_HAVE, en.NEEDS)} {term_of(en.STILL)} (?:\w+ly )?to \w+",
        rf"\b{term_of(en.STILL)} {term_of(en.HAS_OR_HAVE, en.NEEDS)} to \w+",
    ),
    pattern(
        r"\bremains? (?:only )?to be (?!seen)\w+\b",
        rf"\bremains? (?:only )?to {TAKE_A_STEP}\b",
        rf"\bremains? for [^.;,]{{2,60}}? to {TAKE_A_STEP}\b",
    ),
    # "Its adoption by the senate is now expected in May".
    pattern(
        rf"\b{OUTCOME}\b{ONE_THING}? {IS_OR_ARE} (?:\w+ ){{0,2}}?{term_of(en.EXPECTED)} {term_of(en.WHEN)}\b",
        recurs=True,
    ),
    pattern(
        rf"\b{term_of(en.STEPS, en.OUTCOMES, en.UNDERTAKINGS)}\b[^,;]{{0,60}}? {term_of(en.IS_OR_REMAINS)} {NOW}"
        rf"{term_of(en.IN_PROGRESS)}\b",
        recurs=True,
    ),
    # "The rest will follow", "the others have yet to be trained", "the rest are not yet fenced".
    pattern(
        rf"\b(?:the )?{term_of(en.THE_OTHERS, en.THE_OTHER)}\b[^.;]{{0,50}}? {term_of(en.WILL_FOLLOW)} "
        rf"(?:then )?follow\b(?! {term_of(en.BEHIND_FOLLOW)}\b)",
        rf"\bthe {REST} {term_of(en.WILL_BE)} be (?!{term_of(en.LOOKED_AFTER)}){PARTICIPLE}\b",
        rf"\bthe {term_of(en.THE_OTHERS)}\b[^.;,]{{0,40}}? {HAVE_OR_BE} {term_of(en.NOT_YET)} "
        r"(?:been )?\w+",
    ),
    # "Once the senate has given its consent, work can begin"; "once the owner of a shop has signed" is a procedure.
    pattern(
        rf"\bonce the (?!\w+ {term_of(en.ONE_OF_MANY)}\b)[^.;,]{{0,50}}? {HAVE_OR_BE} (?:been )?"
        rf"{either(any_term(en.DECIDED), f'{term_of(en.GIVEN)} {term_of(en.CONSENT)}')}\b(?! an?\b)"
        rf"[^.;]{{0,50}}, [^.;]{{0,60}}\b{term_of(en.CAN_OR_WILL, en.MAY)}\b",
        rf"\b{term_of(en.CAN_OR_WILL)} [^.;,]{{0,60}} once the [^.;,]{{0,50}}? {HAVE_OR_BE} "
        rf"(?:been )?{STEP_TAKEN}\b(?! an?\b)",
        recurs=True,
    ),
    pattern(
        rf"\bno (?:{term_of(en.FINAL)} )?{term_of(en.AGREEMENT)} {term_of(en.HAS_BEEN, en.COULD_BE)} "
        rf"(?:\w+ )?{term_of(en.CONCLUDED_BY)}\b(?!.*\b{term_of(en.AFTER_ALL)}\b)",
    ),
    # "The draft law is now before the senate", if nothing later in the sentence says that it passed.
    pattern(
        rf"\b{term_of(en.PAPERS)}\b[^.;,]{{0,40}}? {term_of(en.LIES)} {NOW}{term_of(en.BEFORE_A_BODY)} "
        rf"(?:the )?(?:\w+ ){{0,2}}{BODY}\b(?!.*\b{term_of(en.FINISHED)}\b)",
    ),
    pattern(rf"\b{term_of(en.NO_PROGRESS)}\b"),
    # "Remains a draft", "is in draft form"; the "Draft Lagoon" of a map is not a draft.
    pattern(
        rf"\b{term_of(en.EXISTS)} (?:still )?(?:only )?(?:{term_of(en.IN_DRAFT)} )*(?:\w+ )?"
        rf"draft(?: {term_of(en.DRAFT_FORM)})?(?! \w*lagoon)(?! \w*bay)\b",
        rf"\bdraft\b.{{0,60}}\b{IS_OR_ARE} {term_of(en.UNDER_OR_BEING)} {term_of(en.LOOKED_AT)}\b",
    ),
    pattern(rf"\b{term_of(en.REMAINS, en.NOW)} (?:\w+ )?under {term_of(en.UNDER)}\b", recurs=True),
    pattern(rf"\b{IS_OR_ARE} {NOW}being {term_of(en.WORKED_ON)}\b", recurs=True),
)
OPEN = (*ENGLISH, *open_ends_french.OPEN, *open_ends_spanish.OPEN)
ANY_OPEN = Screens(OPEN)
RECURRING = re.compile(rf"\b{term_of(en.REGULARLY, fr.REGULARLY, es.REGULARLY)}\b")
TAKEN_BACK = re.compile(
    r"\b"
    + either(
        rf"{term_of(en.NO_LONGER)} (?:\w+ ){{0,2}}",
        rf"{term_of(fr.NO_LONGER)}(?: \w+)? n(?:e |['\u2019])(?:{term_of(fr.IS_OR_ARE)} )?",
        rf"{term_of(es.NO_LONGER)} (?:\w+ )?",
        rf"{term_of(en.WAS_STILL, fr.WAS_STILL, es.WAS_STILL)} (?:{term_of(en.STILL, fr.STILL, es.STILL)} )?",
        rf"{term_of(en.AFTER)} ",
    )
    + "$"
)
"""Words that reverse the meaning of the words after them: "nothing is still pending", "was awaiting"."""
OPEN_CASE = term_of(fr.WAITING, es.WAITING, es.IN_PROGRESS)
PENDING_CASES = re.compile(
    either(
        rf"\b\d[\d.,]* (?:\w+ ){{0,3}}{REMAINS} (?:\w+ )?{term_of(en.PENDING)}\b",
        # "126 causas están en trámite", "40 affaires en cours", "quedan pendientes 14 recursos".
        rf"\b\d[\d.,]* (?:\w+ ){{0,4}}{OPEN_CASE}\b",
        rf"\b{term_of(es.REMAINS_SO)} {OPEN_CASE} \d",
    )
)
"""A count of court cases, as in "126 are pending"."""
COURT_CASES = frozenset((*en.COURT_CASES, *fr.COURT_CASES, *es.COURT_CASES))
SHOWN = 60
"""If the words end after this number of characters, a message quotes the sentence only from the words on."""


def open_words(passage: Passage) -> str:
    """Return the words in a passage that show that its action is not finished; "" if there are none."""
    patterns = ANY_OPEN.candidates(passage.vocabulary)
    if not patterns:
        return ""
    in_court = not passage.vocabulary.isdisjoint(COURT_CASES)
    found = (_in_sentence(sentence, patterns, in_court=in_court) for sentence in passage.sentences)
    return next(filter(None, found), "")


def _in_sentence(sentence: Sentence, patterns: Sequence[Pattern], *, in_court: bool) -> str:
    text = " ".join(sentence.lower.split())
    if in_court:
        text = PENDING_CASES.sub("", text)
    for shape in patterns:
        match = shape.words.pattern.search(text)
        if not match or TAKEN_BACK.search(text[: match.start()]):
            continue
        if not (shape.recurs and RECURRING.search(text)):
            said = " ".join(sentence.text.split())
            return said if match.end() <= SHOWN else "... " + said[match.start() :]
    return ""


DRAFTED = Screened(
    either(
        # "A first draft of the law was prepared".
        rf"\b{term_of(en.DRAFT_OR_THE)} (?:{term_of(en.ROUGH)} )?draft(?: {term_of(en.DRAFT_OF)})?"
        rf"(?: (?:of|for) [^.;,]{{2,80}}?)? {term_of(en.WAS)} (?:\w+ )?{term_of(en.DRAWN_UP)}\b",
        # "L'avant-projet de loi a été élaboré".
        rf"\b{term_of(fr.DRAFT_OF)}(?: provisoire)? d[e'\u2019][^.;,]{{2,80}}? a été {term_of(fr.DRAWN_UP)}\b",
        # "El anteproyecto de ley fue elaborado", "se elaboró un borrador de la ley".
        rf"\b{term_of(es.ARTICLES)} (?:\w+ )?{term_of(es.DRAFT_OF)}(?: de [^.;,]{{2,60}}?)? (?:fue|ha sido) "
        rf"{term_of(es.WAS_DRAWN_UP)}\b",
        rf"\b{term_of(es.DREW_UP)} {term_of(es.ARTICLES)} (?:\w+ )?{term_of(es.DRAFT_OF)}\b",
    )
)
CONCLUDED = frozenset((*en.CONCLUDED, *fr.CONCLUDED, *es.CONCLUDED))
"""Words that show that a draft became more than a draft."""


def only_drafted(passage: Passage) -> str:
    """Return the sentence in a passage that states that something is only a draft; "" if there is none."""
    sentences = passage.sentences if DRAFTED.may_match(passage.vocabulary) else ()
    for sentence in sentences:
        if DRAFTED.pattern.search(" ".join(sentence.lower.split())):
            return " ".join(sentence.text.split())
    return ""
