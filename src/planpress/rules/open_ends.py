"""Words that leave an action open: steps still to come, work given up; in English, French and Spanish."""

import re
from typing import NamedTuple

from planpress.rules.prose import Passage, Sentence
from planpress.rules.words import any_of, word_set

FINISHED = any_of(
    """finalised finalized approved adopted completed signed submitted endorsed issued enacted ratified established
    drafted developed implemented validated passed promulgated concluded launched installed delivered procured sent
    agreed written built conducted confirmed revised tested finished begun started commenced done held published
    presented tabled debated equipped recruited hired opened taken decided determined defined organised organized
    constructed purchased formalised formalized institutionalised institutionalized"""
)
STEPS = rf"(?:{FINISHED}|carried out|set up|put in place)"
NOUN = any_of(
    """approval signature adoption endorsement finalisation finalization completion review decision ratification
    enactment publication confirmation validation clearance funding consent promulgation"""
)
ADVERBS = r"(?:(?:still|yet|now|then|soon|later|also|only|first|\w+ly) )*"
EXAMINED = any_of("review discussion consideration preparation development negotiation construction revision")
WORKED_ON = any_of(
    """finalised finalized drafted prepared negotiated developed written reviewed revised considered discussed
    translated completed built"""
)
ACHEVER = r"(?:finalis|adopt|approuv|valid|soumis|sign|achev|termin|mise? en œuvre|publi)"


class Pattern(NamedTuple):
    """Words that leave an action open.

    Args:
        triggers: Words of which one must stand in the text, so that most texts cost nothing.
        pattern: Matched against a sentence in lower case.
        recurs: Whether "every year" and the like take the sting out of it.
    """

    triggers: frozenset[str]
    pattern: re.Pattern[str]
    recurs: bool = False


def _pattern(triggers: str, *alternatives: str, recurs: bool = False) -> Pattern:
    return Pattern(word_set(triggers), re.compile("|".join(alternatives)), recurs)


OPEN = (
    _pattern(
        "not",
        r"\b(?:does|do|did) not (?:expect|anticipate|foresee|intend|plan)\b.{0,140}"
        r"\b(?:implement|appl[yi]|use|need|adopt|carr[yi]|pursu)",
        rf"\bwill not be (?:{STEPS}|used|needed|pursued|applied)\b",
    ),
    _pattern(
        "to",
        rf"\b(?:is|are|remains?|still|yet|has|have|needs?|expected|due|scheduled|planned) {ADVERBS}"
        rf"to be {ADVERBS}{STEPS}\b",
        recurs=True,
    ),
    _pattern("will", rf"\bwill {ADVERBS}be {ADVERBS}{STEPS}\b", recurs=True),
    _pattern(
        "next",
        r"\b(?:the|a|as|our|its) next (?:steps?|stage|phase) (?:is|are|will|in|of|for|towards?)\b",
        r"^next steps?\b",
        r"\bas (?:the|a) next (?:step|stage)\b",
    ),
    _pattern(
        "pending outstanding",
        rf"\bpending (?:(?:the|its|their|an?|final|formal|official|\w+al) )*(?:{NOUN})\b",
        r"\b(?:is|are|remains?|still) (?:\w+ )?(?:pending|outstanding)\b",
    ),
    _pattern("incomplete unfinished", r"\b(?:incomplete|unfinished)\b"),
    _pattern(
        "awaits await awaiting awaited waits waiting",
        r"\b(?:awaits?|awaiting|(?:is|are) (?:still )?(?:awaited|waiting)|waits for)\b(?! (?:trial|sentenc\w+)\b)",
    ),
    _pattern(
        "not",
        rf"\b(?:has|have|is|are) not (?:yet )?(?:been )?{ADVERBS}{STEPS}\b",
        r"\bnot yet (?:in (?:force|place|use)|complete|final|ready|available|operational|functional)\b",
        r"\b(?:implementation|work|this action|the action) (?:has|had) not (?:yet )?(?:begun|started|commenced)\b",
    ),
    _pattern("yet", r"\b(?:has|have|is|are) yet to\b"),
    _pattern("no nothing", r"\b(?:no progress|nothing (?:was|has been|had been) (?:done|implemented|achieved))\b"),
    _pattern(
        "draft",
        r"\b(?:is|are|remains?|exists?) (?:still )?(?:only )?(?:an? |in |at |as (?:an? )?)*(?:\w+ )?draft"
        r"(?: form| stage)?(?! \w*(?:lagoon|bay))\b",
        r"\bdraft\b.{0,60}\b(?:is|are) (?:under|being) (?:review|consult|discuss|approv|consider)",
    ),
    _pattern("under", rf"\b(?:is|are|still|remains?|now|currently) (?:\w+ )?under (?:{EXAMINED})\b"),
    _pattern("being", rf"\b(?:is|are) (?:still |currently |now )?being (?:{WORKED_ON})\b", recurs=True),
    _pattern("prochaine prochaines", r"\bprochaines? étapes?\b"),
    _pattern(
        "doit doivent reste restent sera seront",
        rf"\b(?:doi(?:t|vent)|restent? à|sera|seront) (?:encore )?(?:être )?{ACHEVER}",
        recurs=True,
    ),
    _pattern("attente", r"\ben attente d(?:e|u|'|\u2019)"),
    _pattern("encore", r"\bn['\u2019](?:a|ont|est|sont) pas encore\b", rf"\bpas encore (?:été )?{ACHEVER}"),
    _pattern("pendiente pendientes", r"\bpendientes? de\b"),
    _pattern("próximo", r"\bel próximo paso\b"),
)
EVERY_TRIGGER = frozenset().union(*(one.triggers for one in OPEN))
REGULARLY = any_of(
    """annual annually every each regular regularly yearly monthly quarterly periodic periodically chaque
    régulièrement cada"""
)
RECURRING = re.compile(rf"\b(?:continu\w+|annuel\w*|{REGULARLY})\b")
TAKEN_BACK = re.compile(
    r"\b(?:(?:no longer|nothing|none|no) (?:\w+ ){0,2}|(?:was|were|had been|has been) (?:still )?|after )$"
)
"""What stands before words that sound open and takes them back: "nothing is still pending", "was awaiting"."""
SHOWN = 60
"""So much of a sentence is shown in a message."""


def open_words(passage: Passage) -> str:
    """Return the words of a passage that leave its action open, or nothing."""
    if passage.vocabulary.isdisjoint(EVERY_TRIGGER):
        return ""
    return next((found for one in passage.sentences if (found := _in_sentence(one, passage.vocabulary))), "")


def _in_sentence(sentence: Sentence, vocabulary: frozenset[str]) -> str:
    text = " ".join(sentence.lower.split())
    for one in OPEN:
        match = None if vocabulary.isdisjoint(one.triggers) else one.pattern.search(text)
        if not match or TAKEN_BACK.search(text[: match.start()]):
            continue
        if not (one.recurs and RECURRING.search(text)):
            said = " ".join(sentence.text.split())
            return said if match.end() <= SHOWN else "... " + said[match.start() :]
    return ""
