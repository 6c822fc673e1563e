"""Finds sentences with one label and a word for the whole plan, such as "We consider the plan Achieved overall"."""

import re
from collections.abc import Iterator

from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.overall_sentences import (
    FIGURE,
    LONGEST,
    NAMES,
    NOT_YET,
    ON_THE_WHOLE,
    PLAN,
    PLAN_ITSELF,
    PLAN_OF_ACTION,
    RATING,
    SENTENCES,
    WHOLE,
    is_of_a_part,
)
from planpress.importing.rater_words import is_earlier, is_of_others, names_any
from planpress.model import Plan
from planpress.model.characters import as_seen

SOME = re.compile(
    r"\b(?:actions?|activit\w+|mesures?|measures?|medidas?|accion(?:es)?|acao|acoes|atividades?|tasks?|most|some|many|"
    r"several|none|half|plupart|certain\w*|plusieurs|moitie|mayoria|algun\w+|vari[ao]s|mitad|maioria|metade)\b"
)
"""Folded words in a sentence about several actions, or about a part of them."""
DENIED = re.compile(
    r"\b(?:not|no|non|pas|nor|never|than|from|nearly|almost|hardly|yet|presque|guere|jamais|que|ni|nunca|casi|apenas|"
    r"nao|quase)\s(?:\w+\s)?$"
)
"""Folded words right before a label that take it back."""
BEFORE = re.compile(
    r"(?:\b(?:is|as|be|being|remains?|est|comme|etre|etant|reste|es|como|esta|ser|siendo|e|sendo|sigue|"
    r"shows?|showing|made|makes?|making|montre|affiche|enregistre|presente|muestra|presenta|registra|mostra|apresenta|regista|"
    r"consider\w*|evalu\w*|jug\w*|judg\w*|rated?|assess\w*|califica\w*|valora\w*|avali\w*))$"
)
"""The folded words right before a label in lower case."""
THE_PLAN_IS = re.compile(
    rf"\b(?:the|this|our|its|le|ce|notre|son|el|este|nuestro|su|o|nosso|seu|la|a|cette|esta) (?:action )?(?:{NAMES})"
    r"(?: (?:d |de )?(?:action|accion|acao))? (?:is|remains|stands at|est|reste|demeure|esta|sigue|es|e|continua|"
    r"permanece)"
    r"(?: (?:now|currently|still|again|actuellement|toujours|desormais|actualmente|ahora|todavia|agora|ainda))?$|"
    r"\b(?:rates?|consider|considers|judges?|jugeons|considerons|estimons|evaluons|consideramos|calificamos|evaluamos|"
    rf"avaliamos) (?:the|our|its|le|notre|son|el|nuestro|su|o|nosso) (?:{NAMES})$"
)
"""The folded words before a label that is the rating of the plan."""
OF = re.compile(r"\b(?:of|for|to|de|du|d|del|da|do|pour|para)\s*$")
"""The folded words before the plan if a sentence is about something that belongs to it."""
OPENING = "\"'\u2018\u201c\u00ab\u2039*"
A_CLAUSE_ENDS = re.compile(r"\W*(?:[.,;:!)]|$)")
FEW = 2
"""The minimum number of words in a label that is recognised in lower case."""
LONG = 6
"""The minimum number of letters in a word that can show that a sentence is about a pillar."""


def ratings_of_the_whole(words: str, labels: LabelReader, plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield the sentences that judge the whole plan, each with the only label in it.

    Args:
        words: A paragraph of Part A.
        labels: Recognises the labels of ratings.
        plan: The plan with the titles of its pillars, which are only parts of it.
    """
    for sentence in SENTENCES.split(words):
        label = _only_label(sentence, labels) if len(sentence) <= LONGEST else ""
        general = ON_THE_WHOLE.search(sentence) or WHOLE.search(sentence)
        if label and (general or _rates_the_plan(sentence, label)) and _is_about_the_whole(sentence, plan):
            yield sentence.strip(), label


def sentence_about_the_plan(words: str, labels: LabelReader) -> str:
    """Return the first sentence that names the plan and a single label, also in another gender; "" without one.

    Args:
        words: A paragraph whose sentences gave no overall rating.
        labels: Recognises the labels of ratings.
    """
    for sentence in SENTENCES.split(words) if len(words) <= LONGEST else ():
        named = {label[0].casefold() for label in labels.inflected.finditer(as_seen(sentence).replace("-", " "))}
        is_of_some = FIGURE.search(sentence) or is_earlier(sentence) or SOME.search(key(sentence))
        if len(named) == 1 and is_sentence(sentence) and PLAN_ITSELF.search(sentence) and not is_of_some:
            return sentence.strip()
    return ""


def _rates_the_plan(sentence: str, label: str) -> bool:
    """Tell whether a label in capitals, or a quoted one, is right behind words such as "the plan is"."""
    before = as_seen(sentence).replace("-", " ").partition(label)[0]
    if not (label[:1].isupper() or before[-1:] in OPENING):
        return False
    rated = THE_PLAN_IS.search(key(before))
    return rated is not None and not OF.search(key(before)[: rated.start()])


def _is_about_the_whole(sentence: str, plan: Plan) -> bool:
    """Tell whether a sentence names no action, pillar, earlier report, other rater or time to come."""
    seen = PLAN_OF_ACTION.sub(" ", key(sentence))
    if FIGURE.search(sentence) or SOME.search(seen) or NOT_YET.search(sentence) or is_earlier(sentence):
        return False
    if is_of_others(sentence) or is_of_a_part(sentence):
        return False
    titles = {
        word for pillar in plan.pillars for wording in pillar.title.wordings for word in key(wording.words).split()
    }
    of_a_part = any(len(word) >= LONG and word in titles for word in seen.split()) or names_any(seen, "OFFICES")
    return bool(PLAN.search(sentence) or RATING.search(sentence)) or not of_a_part


def _only_label(sentence: str, labels: LabelReader) -> str:
    """Return the only label in a sentence as printed; "" if there are none or several, or if it may be a usual word."""
    text = as_seen(sentence).replace("-", " ")
    found = list(labels.pattern.finditer(text)) or list(labels.inflected.finditer(text))
    if len(found) != 1:
        return ""
    label, start, end = found[0][0], found[0].start(), found[0].end()
    before = f"{key(ON_THE_WHOLE.sub(' ', text[:start]))} "
    if DENIED.search(before) or not before.strip():
        return ""
    if text[start - 1] in OPENING or label[:1].isupper():
        return label
    behind = ON_THE_WHOLE.sub("", text[end:])
    in_words = len(label.split()) >= FEW and A_CLAUSE_ENDS.match(behind) and BEFORE.search(before.strip())
    return label if in_words else ""
