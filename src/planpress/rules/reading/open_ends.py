"""Words that leave an action open: steps still to come, work given up; in English, French and Spanish."""

import re
from typing import NamedTuple

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.screening import Screened, screened

FINISHED = any_term(en.FINISHED)
STEPS = (
    rf"(?:{FINISHED}|carried out|set up|put in place|(?:put|taken|brought) into (?:service|use|operation|force|effect))"
)
NOUN = any_term(en.STEPS)
ADVERBS = r"(?:(?:still|yet|now|then|soon|later|also|only|first|\w+ly) )*"
EXAMINED = any_term(en.UNDER)
WORKED_ON = any_term(en.WORKED_ON)
OUTCOME = any_term(en.OUTCOMES)
UNDERTAKING = any_term(en.UNDERTAKINGS)
TO_STEP = any_term(en.TAKE_A_STEP)
DECIDED = any_term(en.DECIDED)
PAPER = any_term(en.PAPERS)
BODIES = any_term(en.DECIDING_BODIES)
SOON = r"(?:in|by|for|during|before|later|soon|next|shortly|early|towards|at|within|this|no)\b"
ONE_THING = r"(?:(?!\b(?:next|another|further|new|second|third|following)\b)[^,;]){0,60}"
"""Up to 60 characters without a word that makes the thing the next of several: "approval of the second phase"."""
EN_COURS = (
    r"(?:signature|adoption|validation|r[ée]daction|élaboration|finalisation|examen|négociation|approbation|"
    r"publication|"
    r"ratification|préparation|mise en place|construction|traduction|transmission|recrutement|installation|révision)"
)
ACHEVER = r"(?:finalis|adopt|approuv|valid|soumis|sign|achev|termin|mise? en œuvre|publi)"


class Pattern(NamedTuple):
    """Words that leave an action open.

    Args:
        words: Matched against a sentence in lower case.
        recurs: Whether "every year" and the like take the sting out of it.
    """

    words: Screened
    recurs: bool = False


def _pattern(*alternatives: str, recurs: bool = False) -> Pattern:
    return Pattern(screened("|".join(alternatives)), recurs)


OPEN = (
    _pattern(
        r"\b(?:does|do|did) not (?:expect|anticipate|foresee|intend|plan)\b.{0,140}"
        r"\b(?:implement|appl[yi]|use|need|adopt|carr[yi]|pursu)",
        rf"\bwill not be (?:{STEPS}|used|needed|pursued|applied)\b",
    ),
    _pattern(
        rf"\b(?:is|are|remains?|still|yet|has|have|expected|due|scheduled|planned) {ADVERBS}"
        rf"to be {ADVERBS}{STEPS}\b",
        recurs=True,
    ),
    _pattern(rf"\bwill {ADVERBS}be {ADVERBS}{STEPS}\b", recurs=True),
    _pattern(
        r"\b(?:the|a|as|our|its) next (?:steps?|stage|phase) (?:is|are|will|in|of|for|towards?)\b",
        r"^next steps?\b",
        r"\bas (?:the|a) next (?:step|stage)\b",
    ),
    _pattern(
        rf"\bpending (?:(?:the|its|their|an?|final|formal|official|\w+al) )*(?:{NOUN})\b",
        r"\b(?:is|are|remains?|still) (?:\w+ )?(?:pending|outstanding)\b",
    ),
    _pattern(
        r"\b(?:is|are|remains?|still) (?:still |\w+ly )?(?:conditional|contingent) (?:on|upon)\b",
    ),
    _pattern(r"\b(?:incomplete|unfinished)\b"),
    _pattern(
        r"\b(?<!must )(?<!shall )(?<!should )(?<!who )(?<!those )(?<!persons )(?<!people )(?<!prisoners )"
        r"(?:awaits?|awaiting|(?:is|are) (?:still )?(?:awaited|waiting)|"
        rf"waits for (?:\w+ ){{0,4}}?(?:{NOUN}|{OUTCOME}|{BODIES}|money|funds|budget|permit|court|law))\b"
        r"(?! (?:trial|sentenc\w+|boarding|transport|loading|collection)\b)",
    ),
    _pattern(
        rf"\b(?:(?:has|have) not (?:yet )?(?:been )?|(?:is|are) not yet ){ADVERBS}"
        rf"(?:{STEPS}|given|granted|obtained|received)\b",
        r"\bnot yet (?:in (?:force|place|use)|complete|final|ready|available|operational|functional)\b",
        r"\b(?:implementation|work|this action|the action) (?:has|had) not (?:yet )?(?:begun|started|commenced)\b",
    ),
    _pattern(
        r"\b(?:has|have|is|are) yet to\b",
        r"\b(?:has|have|is|are) not (?!(?:been )?(?:needed|necessary|required|used|called|tested|invoked|imposed))"
        r"(?:[\w-]+ ){1,5}yet\b",
    ),
    _pattern(
        r"\b(?:has|have|did|does|do) not yet (?:been )?(?:enter|entered|come|taken? effect|acceded?|joined|received|"
        r"reached|given|paid|replied|made|put|handed)\b",
    ),
    _pattern(
        rf"\bmust (?:still|yet|first) (?:be \w+|{TO_STEP})\b",
        r"\b(?:has|have|needs?) (?:still|yet) (?:\w+ly )?to \w+",
        r"\b(?:still|yet) (?:has|have|needs?) to \w+",
    ),
    _pattern(rf"\bremains? (?:only )?to (?:be (?!seen)\w+|{TO_STEP})\b"),
    _pattern(
        rf"\b(?:{NOUN}|{OUTCOME})\b{ONE_THING}? (?:is|are) (?:\w+ ){{0,2}}?"
        rf"(?:expected|anticipated|foreseen|due|planned|scheduled) {SOON}",
        recurs=True,
    ),
    _pattern(
        rf"\b(?:{NOUN}|{OUTCOME}|{UNDERTAKING})\b[^,;]{{0,60}}? (?:is|are|remains?) (?:still |now |currently )?"
        r"(?:under ?way|in progress|ongoing)\b",
        recurs=True,
    ),
    _pattern(
        r"\b(?:the )?(?:remaining|rest|others?)\b[^.;]{0,50}? (?:will|are to|is to|should) (?:then )?follow\b"
        r"(?! (?:the|its|this|that|these|up|an?|suit)\b)",
        r"\bthe (?:remaining|rest|others)\b[^.;]{0,50}? (?:will|are to|is to|have (?:still|yet) to) be "
        r"(?!kept|stored|held|retained|used|maintained|managed|monitored|destroyed|protected|left)\w+(?:ed|en|"
        r"ne|ilt|ut)\b",
        r"\bthe (?:remaining|rest|others)\b[^.;,]{0,40}? (?:have|has|are|is) (?:still not|not yet) (?:been )?\w+",
    ),
    _pattern(
        rf"\bonce the (?!\w+ (?:an?|each|every)\b)[^.;,]{{0,50}}? (?:has|have|is|are) (?:been )?"
        rf"(?:{DECIDED}|given (?:its|their|his|her) (?:consent|approval|assent|agreement))\b(?! an?\b)"
        r"[^.;]{0,50}, [^.;]{0,60}\b(?:can|will|may)\b",
        rf"\b(?:can|will) [^.;,]{{0,60}} once the [^.;,]{{0,50}}? (?:has|have|is|are) (?:been )?{STEPS}\b(?! an?\b)",
        recurs=True,
    ),
    _pattern(
        r"\bno (?:final |formal )?(?:decision|agreement|conclusion|consensus)s? (?:was|were|has been|have been|"
        r"had been|"
        r"could be) (?:\w+ )?(?:reached|made|taken|found|concluded)\b(?!.*\b(?:but|until|then|at first)\b)",
    ),
    _pattern(
        rf"\b(?:{PAPER})\b[^.;,]{{0,40}}? (?:is|are|lies|was|were|lay) (?:still |now |currently )?(?:before|with) "
        rf"(?:the )?(?:\w+ ){{0,2}}(?:{BODIES})\b(?!.*\b(?:{FINISHED})\b)",
    ),
    _pattern(r"\b(?:no progress|nothing (?:was|has been|had been) (?:done|implemented|achieved))\b"),
    _pattern(
        r"\b(?:is|are|remains?|exists?) (?:still )?(?:only )?(?:an? |in |at |as )*(?:\w+ )?draft"
        r"(?: form| stage)?(?! \w*(?:lagoon|bay))\b",
        r"\bdraft\b.{0,60}\b(?:is|are) (?:under|being) (?:review|consult|discuss|approv|consider)",
    ),
    _pattern(rf"\b(?:is|are|still|remains?|now|currently) (?:\w+ )?under (?:{EXAMINED})\b", recurs=True),
    _pattern(rf"\b(?:is|are) (?:still |currently |now )?being (?:{WORKED_ON})\b", recurs=True),
    _pattern(r"\bprochaines? étapes?\b"),
    _pattern(
        rf"\b(?:doi(?:t|vent)|reste(?:nt)? à|sera|seront) (?:encore )?(?:être )?{ACHEVER}",
        recurs=True,
    ),
    _pattern(
        r"\b(?:est|sont) (?:encore |toujours )?attendue?s?(?! (?:à|au|aux) (?:la gare|quai))\b",
        recurs=True,
    ),
    _pattern(rf"(?<!était )(?<!étaient )\ben cours d(?:e |['\u2019]){EN_COURS}", recurs=True),
    _pattern(
        r"\breste(?:nt)? (?:encore |toujours )?à (?:\w+er\b|être|faire|mettre|conclure|inscrire|"
        r"obtenir|définir|établir)",
    ),
    _pattern(r"\bdoi(?:t|vent) encore\b"),
    _pattern(r"\b(?:aún|todavía) no (?:se )?(?:ha|han|está|están|entr)", r"\b(?:aún|todavía) deben?\b"),
    _pattern(r"\ben attente d(?:e|u|'|\u2019)"),
    _pattern(r"\bn['\u2019](?:a|ont|est|sont) pas encore\b", rf"\bpas encore (?:été )?{ACHEVER}"),
    _pattern(r"\bpendientes? de\b"),
    _pattern(r"\bel próximo paso\b"),
)
REGULARLY = any_term(en.REGULARLY, fr.REGULARLY, es.REGULARLY)
RECURRING = re.compile(rf"\b(?:continu\w+|annuel\w*|{REGULARLY})\b")
TAKEN_BACK = re.compile(
    r"\b(?:(?:no longer|nothing|none|no) (?:\w+ ){0,2}|(?:rien|personne|aucune?(?: \w+)?) n(?:e |['\u2019])|"
    r"(?:was|were|had been|has been) (?:still )?|after )$"
)
"""What stands before words that sound open and takes them back: "nothing is still pending", "was awaiting"."""
SHOWN = 60
"""So much of a sentence is shown in a message."""


def open_words(passage: Passage) -> str:
    """Return the words of a passage that leave its action open, or nothing."""
    patterns = [pattern for pattern in OPEN if pattern.words.may_match(passage.vocabulary)]
    sentences = passage.sentences if patterns else ()
    return next((words for sentence in sentences if (words := _in_sentence(sentence, patterns))), "")


def _in_sentence(sentence: Sentence, patterns: list[Pattern]) -> str:
    text = " ".join(sentence.lower.split())
    for pattern in patterns:
        match = pattern.words.pattern.search(text)
        if not match or TAKEN_BACK.search(text[: match.start()]):
            continue
        if not (pattern.recurs and RECURRING.search(text)):
            said = " ".join(sentence.text.split())
            return said if match.end() <= SHOWN else "... " + said[match.start() :]
    return ""


DRAFTED = screened(
    r"\b(?:an?|the|one) (?:(?:first|second|third|initial|preliminary|revised|early|rough|working) )?draft"
    r"(?: (?:version|text|bill|law|order|decree))?(?: (?:of|for) [^.;,]{2,80}?)? (?:was|has been|had been) (?:\w+ )?"
    r"(?:prepared|written|circulated|produced|drawn up|completed|discussed|shared|presented)\b"
    r"|\b(?:une? |le |la )?(?:premi(?:er|ère) |avant-)?(?:projet|version|"
    r"ébauche)(?: provisoire)? d[e'\u2019][^.;,]{2,80}? "
    r"a été (?:rédigée?|préparée?|élaborée?|diffusée?|discutée?)\b"
)
CONCLUDED = frozenset((*en.CONCLUDED, *fr.CONCLUDED))
"""What tells that a draft became more than a draft."""


def only_drafted(passage: Passage) -> str:
    """Return the words of a passage that tell of a draft, or nothing."""
    sentences = passage.sentences if DRAFTED.may_match(passage.vocabulary) else ()
    for sentence in sentences:
        if DRAFTED.pattern.search(" ".join(sentence.lower.split())):
            return " ".join(sentence.text.split())
    return ""
