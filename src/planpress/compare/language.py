"""The language in which two texts can be set against each other."""

from planpress.model import Plan, Report, Text
from planpress.model.languages import covers, nearest


def in_common(
    texts: tuple[Text, Text], reports: tuple[Report, Report], plan: Plan, preferred: str
) -> tuple[str, str, str] | None:
    """Return the words of two texts in a language both have, and its tag; None where there is none.

    Args:
        texts: The earlier and the later one.
        reports: The reports they stand in; words without a language are in that of their report.
        plan: For its languages, the next choices after the preferred one.
        preferred: The reader's language.
    """
    before, after = (_by_language(text, report, plan) for text, report in zip(texts, reports, strict=True))
    for language in (preferred, *plan.languages, *before):
        one, other = nearest(language, before), nearest(language, after)
        if one and other and (covers(one, other) or covers(other, one)):
            return before[one], after[other], one
    return None


def _by_language(text: Text, report: Report, plan: Plan) -> dict[str, str]:
    own = report.language or plan.language
    return {one.language or own: " ".join(one.words.split()) for one in text.wordings}
