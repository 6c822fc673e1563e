"""Finds sentences that say what the overall rating is, with or without quotation marks around it."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import headings, key
from planpress.importing.rater_words import is_earlier, is_of_others, names_any, unusual_words
from planpress.importing.rating_terms import rating_words
from planpress.model import Plan

SENTENCES = re.compile(r"(?<=[.!?])\s+|\n")
LONGEST = 400
"""The maximum number of characters in a sentence that is searched."""
IS = re.compile(
    r"(?<!\w)(?:is|was|remains?|stands at|has been|est|reste|demeure|es|fue|"
    r"sigue siendo|ha sido|se mantiene en|"
    r"\u00e9|foi|\u0647\u0648|\u0647\u064a)\s+(?:(?:now|currently|still|again|therefore|actuellement|toujours|donc|actualmente|"
    r"ahora|de nuevo|la de|celle de|that of|de|as)\s+)*",
    re.IGNORECASE,
)
"""The verb between the subject and the rating."""
RATING = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, rating_words()))})(?!\w)", re.IGNORECASE)
OF_THE_WHOLE = re.compile(
    r"\b(?:overall|global\w*|g[e\u00e9]n[e\u00e9]ral\w*|geral|total|d['\u2019]ensemble|plan|plano|niap|pani|panm|implementation|"
    r"mise en \u0153uvre|aplicaci\u00f3n|ejecuci\u00f3n|implementaci\u00f3n)\b|"
    r"\u0627\u0644\u0639\u0627\u0645|\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a|\u0627\u0644\u0634\u0627\u0645\u0644|\u0627\u0644\u0643\u0644\u064a",
    re.IGNORECASE,
)
WHOLE = re.compile(
    r"\b(?:overall|global\w*|g[e\u00e9]n[e\u00e9]ral\w*|geral|total|aggregate|d['\u2019]ensemble|niap|pani|panm|"
    r"as a whole|(?:whole|entire) (?:plan|programme|report)|"
    r"tou[st] le plan|tod[oa] (?:el|o) plano?|(?:of the|du|del|do) (?:plan\w?|conjunto)|"
    r"(?:dans son|de l['\u2019]) ?ensemble|d['\u2019]ensemble|(?:en su|en|no|de) conjunto|no seu conjunto|"
    r"at (?:the )?plan level|au niveau du plan|a nivel (?:del|de) plan|ao n\u00edvel do plano)\b|"
    r"\u0627\u0644\u0639\u0627\u0645|\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a|\u0627\u0644\u0634\u0627\u0645\u0644|\u0627\u0644\u0643\u0644\u064a",
    re.IGNORECASE,
)
"""Words in the heading of the rating of a whole plan."""
RATES = re.compile(
    r"\b(?:rat(?:es?|ed)|assess(?:es|ed)?|evaluate[sd]?|considers?|considered|judge[sd]?|\u00e9valu(?:e|ons)|jug(?:e|eons)|"
    r"qualifi(?:e|ons)|not(?:e|ons)|califica(?:mos)?|eval\u00faa|evaluamos|valora(?:mos)?|considera(?:mos)?|"
    r"avalia(?:mos)?|classifica(?:mos)?)\s(?P<object>[^.;:]{3,200}?)\s(?:as|comme|como)\s+(?:being\s+)?",
    re.IGNORECASE,
)
"""The verb, the object and the word before the rating, as in "rates its Plan as"."""
RATED = re.compile(
    r"(?<!\w)(?:is|was|has been|est|a \u00e9t\u00e9|es|fue|ha sido|\u00e9|foi)\s+(?:\w+\s+)?"
    r"(?:rated|assessed|evaluated|considered|judged|\u00e9valu\u00e9e?|jug\u00e9e?|qualifi\u00e9e?|not\u00e9e?|class\u00e9e?|"
    r"consid\u00e9r\u00e9e?|calificad[oa]|evaluad[oa]|valorad[oa]|considerad[oa]|clasificad[oa]|avaliad[oa]|classificad[oa])\s+"
    r"(?:(?:as|comme|como)\s+(?:being\s+|\u00e9tant\s+)?)?",
    re.IGNORECASE,
)
"""The verb before the rating of its subject, as in "the Plan is rated as"."""
IN_A_CATEGORY = re.compile(
    r"\b(?:(?:is|falls|comes|belongs)\s+(?:in(?:to)?|under|within|to)\s+(?:the\s+)?category|"
    r"(?:rel\u00e8ve de|se classe dans|entre dans|correspond \u00e0) la cat\u00e9gorie|"
    r"(?:corresponde a|pertenece a|se sit\u00faa en|entra en|se inscribe en) la categor\u00eda|"
    r"(?:corresponde \u00e0|pertence \u00e0|enquadra-se na|situa-se na) (?:a )?categoria)\s+(?:of\s+|de\s+)?",
    re.IGNORECASE,
)
"""The verb before a rating that is called a category."""
NAMES = r"niap|pani|panm|plan|plano|road ?map|feuille de route|hoja de ruta|roteiro|compact"
OF_A_PLAN = re.compile(
    rf"\b(?:of|du|de|d['\u2019]|del|da|do)\s*(?:\w{{1,20}}\s|[ld]['\u2019]){{0,6}}(?:{NAMES}|strateg(?:y|ia)|strat\u00e9gie|"
    r"estrat\u00e9gia|estrategia|programme?|programa|framework|cadre|marco|quadro|agenda|charter)\b(?:\s\w{1,20}){0,8}\W*$",
    re.IGNORECASE,
)
"""The plan at the end of a heading, by its kind."""
ARTICLES = frozenset(["the", "our", "its", "la", "le", "les", "l", "el", "los", "o", "a", "as", "os", "de", "du", "del",
                      "da", "do", "d", "of", "for", "on", "notre", "nuestro", "nuestra", "nosso", "nossa"])  # fmt: skip
BY = re.compile(r"\s(?:by|par|por|pel[oa])\s")
PLAN_ITSELF = re.compile(rf"\b(?:{NAMES})\b|\u062e\u0637\u0629|\u0627\u0644\u062e\u0637\u0629", re.IGNORECASE)
PLAN = re.compile(
    rf"{PLAN_ITSELF.pattern}|\b(?:implementation|mise en \u0153uvre|aplicaci\u00f3n|ejecuci\u00f3n|"
    r"implementaci\u00f3n|execu\u00e7\u00e3o|implementa\u00e7\u00e3o)\b",
    re.IGNORECASE,
)
"""Words for the plan, and for its implementation, which among the texts about actions may be that of an action."""
ON_THE_WHOLE = re.compile(
    r"(?<!\w)(?:overall|on the whole|by and large|as a whole|in general|globalement|dans l['\u2019]ensemble|"
    r"dans son ensemble|de manière générale|globalmente|en general|en conjunto|en su conjunto|"
    r"de manera general|de forma general|no geral|em geral|no conjunto|de modo geral|"
    r"بشكل عام|إجمالاً?)(?!\w)",
    re.IGNORECASE,
)
"""Words in a sentence that judges a whole plan, as in "The plan is overall On track"."""
STANDS = re.compile(
    r"(?<!\w)(?:is|was|remains?|stays?|stands(?: at)?|has been|continues to be|to be|as being|est|reste|demeure|"
    r"être|étant|es|está|fue|va|sigue(?: siendo)?|continúa|permanece|se encuentra|é|foi|"
    r"continua|encontra-se|mantém-se|هو|هي|"
    r"(?:juge|jugeons|considera(?:mos)?|estime|estimons)\s[^.;:]{3,100}?(?=\s(?:globalement|globalmente|en general)))"
    r"(?![\w-])[\s,،]{1,3}(?:(?:now|currently|still|again|therefore|actuellement|toujours|donc|actualmente|ahora|"
    r"aún|ainda)\s+)?",
    re.IGNORECASE,
)
"""The verb before the rating with which a sentence judges the plan."""
RATING_IN_QUESTIONS = re.compile(
    r"\b(?:rat(?:e|es|ed)|assess\w*|evaluat\w*|judge\w*|\u00e9valu\w+|juge\w*|appr\u00e9ci\w+|not(?:ez|e|er)|"
    r"qualifi\w+|calific\w+|eval\u00fa\w+|evalua\w*|valor\w+|avali\w+|classific\w+)\b|"
    r"\u062a\u0642\u064a\u0645|\u062a\u0642\u064a\u064a\u0645",
    re.IGNORECASE,
)
LONGEST_QUESTION = 150
NOT_YET = re.compile(
    r"\b(?:will|would|should|might|could|if|once|until|expected|sera|serait|devrait|doit|será|sería|debería|"
    r"debe|deverá|seria|aim|goal|target|objectif|objetivo|meta|(?:part|half|some|most|moitié|mitad|parte|"
    r"partie|metade) (?:of|de|du|del|da|do))\b",
    re.IGNORECASE,
)
"""Words in sentences about what is to come, and about only a part of the plan."""
VERBS = (IS, RATED, IN_A_CATEGORY, RATES)
FIGURE = re.compile(r"(?<![\d-])\d{1,2}(?:\.\d{1,2})*(?![\d-])")
"""The number of an action or of a pillar, but not a year."""
PLAN_OF_ACTION = re.compile(r"\baction plan\b|\bplano? (?:d |de )?(?:action|accion|acao|acoes)\b")
AN_ACTION = re.compile(
    r"\b(?:action|activity|measure|task|mesure|activite|tache|accion|actividad|medida|tarea|acao|atividade)\b"
)
NO_PARTS = frozenset(["stage", "category", "etape", "categorie", "etapa", "categoria"])
"""Words for pillars that also say how far a plan is."""


def stated_ratings(words: str, labels: LabelReader) -> Iterator[str]:
    """Yield the labels that sentences name as the overall rating, such as "The overall rating is On track".

    Args:
        words: A paragraph.
        labels: Recognises the labels of ratings.
    """
    for sentence in SENTENCES.split(words):
        if len(sentence) > LONGEST or is_earlier(sentence):
            continue
        for verb in (match for pattern in VERBS for match in pattern.finditer(sentence)):
            subject, label = sentence[: verb.start()], re.split(r"[,;(]", sentence[verb.end() :])[0]
            about = verb["object"] if verb.re is RATES else subject
            if (
                labels.likely(label)
                and (verb.re is not IS or RATING.search(subject))
                and OF_THE_WHOLE.search(about)
                and not is_of_a_part(about)
                and not is_of_others(subject)
            ):
                yield label


def judged_ratings(words: str, labels: LabelReader, names: re.Pattern[str] = PLAN) -> Iterator[str]:
    """Yield the labels with which sentences judge the plan, without a word such as "rating".

    Args:
        words: A paragraph with sentences such as "The plan is overall On track" or "Overall, the plan is On track".
        labels: Recognises the labels of ratings.
        names: The words for the plan.
    """
    for sentence in SENTENCES.split(words):
        if len(sentence) > LONGEST or not ON_THE_WHOLE.search(sentence) or NOT_YET.search(sentence):
            continue
        for verb in STANDS.finditer(sentence):
            subject, label = sentence[: verb.start()], re.split(r"[;(]", sentence[verb.end() :])[0]
            wordings = (ON_THE_WHOLE.sub(" ", label), ON_THE_WHOLE.sub(" ", label).strip(" ,").partition(",")[0])
            rated = next((wording.strip(" .,!\u060c") for wording in wordings if labels.likely(wording)), "")
            about = f"{subject} {verb[0]}"
            if (
                rated
                and names.search(about)
                and not is_of_a_part(subject)
                and not is_earlier(sentence)
                and not is_of_others(subject)
            ):
                yield rated


def is_of_the_whole(text: str) -> bool:
    """Tell whether a heading announces the rating of a whole plan, such as "Overall progress rating"."""
    named = RATING.search(text) or WHOLE.fullmatch(text.strip(" *:"))
    return bool(WHOLE.search(text) and named) and not is_of_a_part(text)


def is_of_the_plan(text: str, plan: Plan) -> bool:
    """Tell whether a heading announces the rating of the plan by its kind, as in "Rating of the strategy".

    Args:
        text: The heading.
        plan: The plan, with its title.
    """
    rated = OF_A_PLAN.search(text) if RATING.search(text) else None
    if not rated or is_of_a_part(text[: rated.start()]):
        return False
    title = {word for wording in plan.title.wordings for word in key(wording.words).split()}
    named = BY.split(rated[0])[0]
    return set(key(named).split()[1:]) - ARTICLES <= title | set(key(NAMES.replace("|", " ")).split())


def asks_for_the_whole(text: str) -> bool:
    """Tell whether a question asks for the rating of a whole plan, such as "How would you rate the plan as a whole?".

    Args:
        text: The question.
    """
    is_question = len(text) <= LONGEST_QUESTION and text.rstrip(" :").endswith(("?", "\u061f"))
    asked = is_question and (RATING.search(text) or RATING_IN_QUESTIONS.search(text))
    return bool(asked and (WHOLE.search(text) or PLAN_ITSELF.search(text))) and not is_of_a_part(text)


def may_be_of_the_whole(text: str) -> bool:
    """Tell whether a heading has a word for the whole plan and one more, such as "Cotation globale"."""
    rest = key(WHOLE.sub(" ", text))
    is_short = len(unusual_words(rest).split()) <= 1
    return bool(WHOLE.search(text)) and is_short and not (is_of_a_part(text) or names_any(rest, "OFFICES"))


@lru_cache(maxsize=1_000)
def is_of_a_part(text: str) -> bool:
    """Tell whether words name an action, a pillar or something else that is not the whole plan.

    Args:
        text: The subject of a sentence, or a heading.
    """
    seen = PLAN_OF_ACTION.sub(" ", key(text))
    return bool(
        FIGURE.search(text) or AN_ACTION.search(seen) or _part().search(seen) or names_any(seen, "NOT_OF_PROGRESS")
    )


@cache
def _part() -> re.Pattern[str]:
    """Return a pattern for the folded words for pillars in all languages."""
    listed = {term for term, roles in headings().items() if "pillar" in dict(roles)} - NO_PARTS
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(listed)))})(?!\w)")
