"""The words of a text from the data, on one line, in the reader's language or in a language that two texts share."""

from planpress.model import Deadline, Plan, Report, Text
from planpress.model.characters import isolated
from planpress.model.languages import covers, nearest

ONGOING = "ongoing"
"""The value that represents an open-ended deadline in a comparison."""


def deadline(due: Deadline | None, language: str) -> str:
    """Return a deadline in the form that a comparison uses; return "" if there is none.

    The form is the date, :data:`ONGOING` or the words as printed.

    Args:
        due: The deadline.
        language: The reader's language.
    """
    if due is None:
        return ""
    if due.date:
        return str(due.date)
    return ONGOING if due.ongoing or due.text is None else on_one_line(due.text, language)


def as_phrase(text: Text, language: str) -> str:
    """Return a text on one line, isolated so that it can be part of a sentence in any direction of writing.

    Args:
        text: The text.
        language: The reader's language.
    """
    return isolated(on_one_line(text, language))


def on_one_line(text: Text, language: str) -> str:
    """Return a text on one line.

    Args:
        text: The text.
        language: The reader's language.
    """
    return " ".join(text.wording(language).words.split())


def in_shared_language(
    texts: tuple[Text, Text], reports: tuple[Report, Report], plan: Plan, preferred: str
) -> tuple[str, str, str] | None:
    """Return two texts in a language that both of them have.

    Args:
        texts: The earlier and the later text.
        reports: The reports that contain them; a wording without a language is in the language of its report.
        plan: The plan, whose languages are the next choices after the preferred one.
        preferred: The reader's language.

    Returns:
        The earlier words, the later words and the language; None if the texts share no language.
    """
    before, after = (_by_language(text, report, plan) for text, report in zip(texts, reports, strict=True))
    for language in (preferred, *plan.languages, *before):
        earlier, later = nearest(language, before), nearest(language, after)
        if earlier and later and (covers(earlier, later) or covers(later, earlier)):
            return before[earlier], after[later], earlier
    return None


def _by_language(text: Text, report: Report, plan: Plan) -> dict[str, str]:
    report_language = report.language or plan.language
    return {wording.language or report_language: " ".join(wording.words.split()) for wording in text.wordings}
