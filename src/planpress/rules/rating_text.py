"""Ratings against the text beside them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planpress.model import Action, Assessment, Rating, Severity
from planpress.rules.base import Remark, Subject, rule
from planpress.rules.prose import SAID, Passage, Sentence
from planpress.rules.words import STOP, plainly, shorten, word_set


@rule("RAT301", Severity.WARNING)
def best_rating_has_nothing_pending(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, while its text says that something is still to be done.

    "Achieved" beside "the plan is to be finalised and approved" is the contradiction that readers
    of progress reports complain of most. The rule looks for steps still to come ("next step", "is to
    be approved", "awaits signature", "still a draft") and for work that was given up ("will not be
    implemented"). What recurs for good reason, such as "will be published every year", is left alone.

    Fails:

        actions:
          - ratings: {party: achieved}
            comments:
              - As the next step, the plan is to be sent to the ministries for approval.

    Passes:

        actions:
          - ratings: {party: achieved}
            comments:
              - The plan was approved by the ministries in March 2016.

    To mend it, lower the rating, or mend the text if the step has been taken. If the source itself
    says both, tell readers under `notes`, and accept the finding.
    """
    for place, action in enumerate(subject.actions):
        if best := _best(subject, action):
            found = next(_open_ends(subject, place, best[0]), None)
            if found:
                passage, _, words = found
                label = subject.label(best[1].rating)
                message = f'"{action.id}" is rated {label}, but its text says "{shorten(words)}"'
                yield Remark(passage.path, message, "look at the rating again, or mend the text")


@rule("RAT302", Severity.NOTE)
def best_rating_needs_no_outlook(subject: Subject) -> Iterator[Remark]:
    """An action has the best rating, while its outlook still names steps.

    What is done needs no outlook; steps still to come speak against the best rating. Keeping a
    result up ("patrols continue") is no step. Where the words themselves say that the action is not
    finished, RAT301 speaks instead.

    Fails:

        actions:
          - ratings: {party: achieved}
            outlook:
              - A second training course for judges in the provinces.

    Passes:

        actions:
          - ratings: {party: achieved}
            outlook:
              - The courses continue every year.

    To mend it, look at the rating again; or move what goes beyond the action to the outlook of the
    report.
    """
    for place, action in enumerate(subject.actions):
        best = _best(subject, action)
        if best is None or next(_open_ends(subject, place, best[0]), None):
            continue
        for passage in subject.prose.of(place, ("outlook",)):
            if not NOTHING_MORE.match(passage.text.strip()) and passage.vocabulary.isdisjoint(UPKEEP):
                message = f'"{action.id}" is rated {subject.label(best[1].rating)}, but its outlook names steps'
                yield Remark(passage.path, message, "look at the rating again")
                break


@rule("RAT303", Severity.WARNING)
def not_commenced_reports_no_progress(subject: Subject) -> Iterator[Remark]:
    """An action is rated as not commenced, while progress is reported.

    If officers were trained, the action has begun. The rule speaks where the progress text says that
    something was done, or an indicator has moved from its baseline; it is silent where the text says
    that nothing was done, why, or what is planned.

    Fails:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - Nothing was done, except that 9 customs officers were trained in March 2016.

    Passes:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No officer has been trained. Plans for a course are being prepared.

    To mend it, look at the rating again, or move what belongs to another action there. If the source
    itself says both, tell readers under `notes`, and accept the finding.
    """
    for place, action in enumerate(subject.actions):
        judged = subject.judged(action)
        rating = subject.rating(judged[1]) if judged else None
        if rating is None or not judged or not subject.is_worst(judged[1]) or not _says_not(rating):
            continue
        label = subject.label(rating.id)
        for passage in subject.prose.of(place, ("progress", "comments")):
            if clause := _done(passage):
                message = f'"{action.id}" is rated {label}, but its text says "{shorten(clause)}"'
                yield Remark(
                    passage.path, message, "look at the rating again, or move the text to the action it belongs to"
                )
                break
        else:
            yield from _moved_indicator(action, place, label)


@rule("RAT309", Severity.WARNING)
def every_action_tells_its_own(subject: Subject) -> Iterator[Remark]:
    """Two actions have the same progress text.

    The same words under two actions were copied: one of the two does not tell what was done for
    it, or the same work is counted twice. A sentence that something was not done may recur.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - Rangers patrol the border in two teams every week.
          - id: "1.2"
            progress:
              - Rangers patrol the border in two teams every week.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - Rangers patrol the border in two teams every week.
          - id: "1.2"
            progress:
              - Both teams keep a record of each patrol; see action 1.1.

    To mend it, write under each action what was done for it, and refer to the other one.
    """
    seen: dict[object, tuple[str, int]] = {}
    for place, action in enumerate(subject.actions):
        for passage in subject.prose.of(place, ("progress",)):
            words = passage.vocabulary - STOP
            if len(words) < ENOUGH_WORDS or (not passage.vocabulary.isdisjoint(NEGATIONS) and not _done(passage)):
                continue
            keys = (plainly(passage.text), (passage.language, words))
            twin = next((seen[key] for key in keys if key in seen), None)
            if twin and twin[1] != place:
                message = f'"{action.id}" and "{twin[0]}" have the same progress text: "{shorten(passage.text, 40)}"'
                yield Remark(passage.path, message, "write under each what was done for it")
                break
            for key in keys:
                seen.setdefault(key, (action.id, place))


ENOUGH_WORDS = 5
"""So many words of meaning make a text that does not recur by chance."""
NEGATIONS = word_set(
    """no not nothing never none neither nor without cannot unable aucun aucune rien jamais pas ni ningún
    ninguna nada"""
)
UPKEEP = word_set(
    """continue continues continued continuing continuous maintain maintained maintains maintenance sustain
    sustained keep kept remain remains monitor monitored monitoring update updated updates regularly
    annually yearly ongoing poursuivre poursuit poursuivent poursuivra maintenir maintenu continuer suivi
    mantener continuar"""
)
NOTHING_MORE = re.compile(
    r"(?:none|no\b|nothing|not applicable|n/?a\b|completed?\b|done\b|finished|aucune?\b|néant|rien|ninguna?\b|nada)",
    re.IGNORECASE,
)

# ---------------------------------------------------------------- steps still to come

COMPLETED = (
    r"(?:finali[sz]ed|approved|adopted|completed|signed|submitted|endorsed|issued|enacted|ratified|established|"
    r"drafted|"
    r"developed|implemented|validated|passed|promulgated|concluded|launched|installed|delivered|procured|sent|agreed|"
    r"carried out|set up|written|built|conducted|confirmed|revised|tested|finished|begun|started|commenced|done|held|"
    r"published|presented|tabled|debated|equipped|recruited|hired|opened|taken)"
)
NOUN = (
    r"(?:approval|signature|adoption|endorsement|finali[sz]ation|completion|review|decision|ratification|enactment|"
    r"publication|verdict|confirmation|validation|clearance|funding|consent|promulgation)"
)
ADVERBS = r"(?:(?:still|yet|now|then|soon|later|also|only|formally|finally|fully|officially|currently|first|\w+ly) )*"


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


def _pattern(triggers: str, pattern: str, *, recurs: bool = False) -> Pattern:
    return Pattern(frozenset(triggers.split()), re.compile(pattern), recurs)


OPEN = (
    _pattern(
        "not",
        r"\b(?:does|do|did) not (?:expect|anticipate|foresee|intend|plan)\b.{0,140}\b(?:implement|appl(?:y|i)|"
        r"use|need|adopt|"
        r"carr(?:y|i)|pursu)",
    ),
    _pattern(
        "to",
        rf"\b(?:is|are|remains?|still|yet|has|have|needs?|expected|due|scheduled|planned) {ADVERBS}"
        rf"to be {ADVERBS}{COMPLETED}\b",
        recurs=True,
    ),
    _pattern("will shall must", rf"\b(?:will|shall|must) {ADVERBS}be {ADVERBS}{COMPLETED}\b", recurs=True),
    _pattern("next", r"\b(?:the|a|as|our|its) next (?:steps?|stage|phase) (?:is|are|will|in|of|for|towards?)\b|"
        r"^next steps?\b"),
    _pattern("next", r"\bas (?:the|a) next (?:step|stage)\b"),
    _pattern("pending", rf"\bpending (?:(?:the|its|their|an?|final|formal|official|\w+al) )*{NOUN}\b"),
    _pattern("pending outstanding incomplete unfinished", r"\b(?:is|are|remains?|still) (?:\w+ )?(?:pending|"
        r"outstanding)\b"),
    _pattern("incomplete unfinished", r"\b(?:incomplete|unfinished)\b"),
    _pattern(
        "awaits await awaiting awaited waits waiting",
        r"\b(?:awaits?|awaiting|(?:is|are) (?:still )?(?:awaited|waiting)|waits for)\b",
    ),
    _pattern("not", rf"\b(?:has|have|is|are) not (?:yet )?(?:been )?{ADVERBS}{COMPLETED}\b"),
    _pattern("not", r"\bnot yet (?:in (?:force|place|use)|complete|final|ready|available|operational|functional|"
        r"finished)\b"),
    _pattern("yet", r"\b(?:has|have|is|are|ha[sv]e) yet to\b"),
    _pattern("draft", r"\b(?:is|are|remains?|exists?) (?:still )?(?:only )?(?:an? |in |at |"
        r"as (?:an? )?)*(?:\w+ )?draft(?: form| stage)?(?!\w| \w*(?:lagoon|bay))"),
    _pattern("draft", r"\bdraft\b.{0,60}\b(?:under|being|for) (?:review|consultation|discussion|approval|"
        r"consideration|reviewed|discussed)\b"),
    _pattern("under", r"\b(?:is|are|still|remains?|now|currently) (?:\w+ )?under (?:review|discussion|"
        r"consideration|preparation|development|negotiation|construction)\b"),
    _pattern(
        "being",
        r"\b(?:is|are) (?:still |currently |now )?being (?:finali[sz]ed|drafted|prepared|negotiated|developed|"
        r"written|"
        r"reviewed|revised|considered|discussed|translated|completed|built|set up|planned)\b",
    ),
    _pattern("not", rf"\bwill not be (?:{COMPLETED}|used|needed|pursued|applied)\b"),
    _pattern("no nothing", r"\b(?:no progress|nothing (?:was|has been|had been) (?:done|implemented|achieved))\b"),
    _pattern("not", r"\b(?:implementation|work|this action|the action) (?:has|had) not (?:yet )?(?:begun|"
        r"started|commenced)\b"),
    _pattern("prochaine", r"\bprochaines? étapes?\b"),
    _pattern(
        "doit doivent reste restent sera seront",
        r"\b(?:doi(?:t|vent)|restent? à|seron?t?a?) (?:encore )?(?:être )?(?:finalis|adopt|approuv|valid|soumis|"
        r"sign|achev|"
        r"termin|mis en œuvre|mise en œuvre|publi)",
        recurs=True,
    ),
    _pattern("attente", r"\ben attente d(?:e|'|\u2019|u)"),
    _pattern("encore", r"\bn(?:'|\u2019)(?:a|ont) pas encore\b|\bpas encore (?:été )?(?:finalis|adopt|approuv|"
        r"valid|soumis|sign|achev)"),
    _pattern("pendiente", r"\bpendientes? de\b"),
    _pattern("próximo", r"\bel próximo paso\b"),
)  # fmt: skip
EVERY_OPEN_WORD = frozenset().union(*(one.triggers for one in OPEN))
RECURRING = re.compile(
    r"\b(?:annual|annually|every|each|regular|regularly|yearly|monthly|quarterly|periodic|periodically|continu\w+|"
    r"chaque|annuel\w*|régulièrement|cada)\b"
)
TAKEN_BACK = re.compile(
    r"(?:\bno longer|\bnothing|\bnone|\bno|\bwas|\bwere|\bhad been|\bhas been|\bafter)\s(?:\w+\s){0,3}$"
)
"""What stands before words that sound open and takes them back: "nothing is still pending", "was awaiting"."""


SHOWN = 60
"""So much of a sentence is shown in a message."""


def _best(subject: Subject, action: Action) -> tuple[str, Assessment] | None:
    """Return the Party's assessment where it is the best of the scale."""
    judged = subject.judged(action)
    return judged if judged and subject.is_best(judged[1]) else None


def _open_ends(subject: Subject, place: int, assessor: str) -> Iterator[tuple[Passage, Sentence, str]]:
    """Yield what the text of an action leaves open."""
    passages = [*subject.prose.of(place, SAID)]
    passages += [one for one in subject.prose.of(place, ("rating",)) if one.path[3] == assessor]
    for passage in passages:
        if passage.vocabulary.isdisjoint(EVERY_OPEN_WORD):
            continue
        for sentence in passage.sentences:
            words = _open_words(sentence, passage.vocabulary)
            if words:
                yield passage, sentence, words


def _open_words(sentence: Sentence, vocabulary: frozenset[str]) -> str:
    text = " ".join(sentence.lower.split())
    for one in OPEN:
        if vocabulary.isdisjoint(one.triggers):
            continue
        match = one.pattern.search(text)
        if not match or TAKEN_BACK.search(text[: match.start()]):
            continue
        if not (one.recurs and RECURRING.search(text)):
            said = " ".join(sentence.text.split())
            return said if match.end() <= SHOWN else "... " + said[match.start() :]
    return ""


# ---------------------------------------------------------------- progress

NOT = re.compile(r"\b(?:not|non|no|un\w+|aucun)\b|^sin\b", re.IGNORECASE)
CLAUSE_END = re.compile(
    r"[.;:!?—\u2013]\s|,?\s*\b(?:except(?: that| for)?|but|aside from|apart from|other than|although|though|"
    r"however|while|"
    r"sauf|mais|excepté|hormis|pero|salvo)\b",
    re.IGNORECASE,
)
DEEDS = word_set(
    """trained conducted completed established adopted drafted developed published signed issued organised
    organized inventoried seized arrested prosecuted convicted implemented delivered procured purchased
    installed launched opened built created produced distributed revised amended submitted approved
    finalised finalized reviewed equipped hired recruited appointed surveyed consulted begun began started
    commenced underway achieved introduced strengthened patrolled inspected tested collected set carried met
    held took visited prepared shared formé formés formées formée adopté adoptée publié publiée signé signée
    organisé organisée réalisé réalisée lancé lancée capacitados realizado realizada adoptado publicado
    firmado iniciado"""
)
DONE = re.compile(
    r"\b(?:trained|conducted|completed|established|adopted|drafted|developed|published|signed|issued|organi[sz]ed|"
    r"inventoried|seized|arrested|prosecuted|convicted|implemented|delivered|procured|purchased|installed|launched|"
    r"opened|built|created|produced|distributed|revised|amended|submitted|approved|finali[sz]ed|reviewed|"
    r"equipped|hired|"
    r"recruited|appointed|surveyed|consulted|begun|began|started|commenced|achieved|introduced|strengthened|"
    r"patrolled|"
    r"inspected|tested|collected|set up|carried out|underway|under way|prepared|shared|"
    r"(?:was|were|been|has|have) held|held (?:a|an|two|three|the|several|\d+) (?:\w+ )?(?:workshops?|meetings?|"
    r"trainings?|courses?|"
    r"consultations?|seminars?)|met (?:with|the|in|on)|took (?:place|part)|visited|"
    r"formée?s?|adoptée?s?|publiée?s?|signée?s?|organisée?s?|réalisée?s?|lancée?s?|capacitad[oa]s|realizad[oa]s?|"
    r"adoptad[oa]s?|publicad[oa]s?|firmad[oa]s?|iniciad[oa]s?)\b"
)
UNDONE = re.compile(
    r"\b(?:no|not|nothing|never|none|neither|nor|without|cannot|unable|failed|yet to|\w+n[\u2019']t|unfinished|"
    r"too late|nobody|"
    r"no one|will|shall|would|should|must|could|can|may|might|to be|plans? to|planned|intends?|expect\w*|"
    r"scheduled|propos\w+|"
    r"being|previous|earlier|before|until|unless|if|when|once|need\w*|ready|added to|aucune?|pas|rien|jamais|"
    r"sera|seront|"
    r"prévue?s?|doi(?:t|vent)|no se|sin|será)\b"
)
"""What makes a clause with a deed in it no report of a deed: denied, planned, conditional or long past."""


def _says_not(rating: Rating) -> bool:
    words = [rating.id.replace("-", " "), *(one.words for one in rating.label.wordings)]
    return any(NOT.search(one) for one in words)


def _done(passage: Passage) -> str:
    """Return the clause that reports something done, or nothing."""
    if passage.vocabulary.isdisjoint(DEEDS):
        return ""
    for sentence in passage.sentences:
        for clause in CLAUSE_END.split(sentence.text):
            if clause and DONE.search(clause.lower()) and not UNDONE.search(clause.lower()):
                return clause.strip()
    return ""


def _moved_indicator(action: Action, place: int, label: str) -> Iterator[Remark]:
    for step, one in enumerate(action.indicators):
        if one.value and one.baseline and one.value.strip().isdecimal() and one.baseline.strip().isdecimal():
            if int(one.value) > int(one.baseline):
                message = f'"{action.id}" is rated {label}, but its indicator moved from {one.baseline} to {one.value}'
                yield Remark(("actions", place, "indicators", step, "value"), message, "look at the rating again")
                return
