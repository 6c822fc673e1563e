"""Finds sentences that say what the overall rating is, with or without quotation marks around it."""

import re
from collections.abc import Iterator

from planpress.importing.heading_words import rating_words
from planpress.importing.labels import LabelReader
from planpress.importing.rater_words import is_earlier, is_of_others

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
    r"\u0627\u0644\u0639\u0627\u0645|\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a",
    re.IGNORECASE,
)
WHOLE = re.compile(
    r"\b(?:overall|global\w*|g[e\u00e9]n[e\u00e9]ral\w*|geral|total|d['\u2019]ensemble|niap|pani|panm)\b|"
    r"\u0627\u0644\u0639\u0627\u0645|\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a",
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
PLAN = re.compile(
    r"\b(?:niap|pani|panm|plan|plano|implementation|mise en \u0153uvre|aplicaci\u00f3n|ejecuci\u00f3n|"
    r"implementaci\u00f3n|execu\u00e7\u00e3o|implementa\u00e7\u00e3o)\b|\u062e\u0637\u0629|\u0627\u0644\u062e\u0637\u0629",
    re.IGNORECASE,
)
ON_THE_WHOLE = re.compile(
    r"(?<!\w)(?:is|was|remains?|est|reste|demeure|es|est\u00e1|va|sigue|\u00e9|est\u00e1|foi|\u0647\u0648|\u0647\u064a),?\s+"
    r"(?:overall|on the whole|by and large|as a whole|globalement|dans l['\u2019]ensemble|dans son ensemble|"
    r"globalmente|en general|en conjunto|en su conjunto|no geral|em geral|no conjunto|"
    r"\u0628\u0634\u0643\u0644 \u0639\u0627\u0645|\u0625\u062c\u0645\u0627\u0644\u0627),?\s+",
    re.IGNORECASE,
)
"""The verb before a rating without the word "rating", as in "The plan is overall On track"."""
VERBS = (IS, RATED, IN_A_CATEGORY, RATES)
OF_AN_ACTION = re.compile(r"(?<![\d-])\d{1,2}(?:\.\d{1,2})*(?![\d-])|\b(?:pillar|pilier|pilar)\b", re.IGNORECASE)


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
                labels.named(label)
                and (verb.re is not IS or RATING.search(subject))
                and OF_THE_WHOLE.search(about)
                and not OF_AN_ACTION.search(about)
                and not is_of_others(subject)
            ):
                yield label


def judged_ratings(words: str, labels: LabelReader) -> Iterator[str]:
    """Yield the labels with which sentences judge the plan, without a word such as "rating".

    Args:
        words: A paragraph with sentences such as "The plan is overall On track".
        labels: Recognises the labels of ratings.
    """
    for sentence in SENTENCES.split(words):
        if len(sentence) > LONGEST or is_earlier(sentence):
            continue
        for verb in ON_THE_WHOLE.finditer(sentence):
            subject, label = sentence[: verb.start()], re.split(r"[,;(]", sentence[verb.end() :])[0]
            is_of_the_plan = PLAN.search(subject) and not OF_AN_ACTION.search(subject)
            if labels.named(label) and is_of_the_plan and not is_of_others(subject):
                yield label.strip(" .")


def is_of_the_whole(text: str) -> bool:
    """Tell whether a heading announces the rating of a whole plan, such as "Overall progress rating"."""
    named = RATING.search(text) or WHOLE.fullmatch(text.strip(" *:"))
    return bool(WHOLE.search(text) and named) and not OF_AN_ACTION.search(text)
