"""Finds translations whose original has changed since they were made."""

from collections.abc import Iterable, Iterator

from planpress.loading import Document, Loaded
from planpress.loading.translations import RECORD, digest_of
from planpress.model import Dataset, Finding, Path, Severity, Text
from planpress.model.message import LanguageName, message
from planpress.rules.reading.texts import plan_texts, report_texts
from planpress.rules.rule import Rule

TITLE = message("A text has changed since it was translated")
STALE = Rule(
    "LNG308",
    Severity.WARNING,
    f"""{TITLE}.

`planpress check --translations` records, as digests in `data/translations.json`, the words from which each translation
was made. If the text in the first language of the plan changes afterwards but its translation does not, the two no
longer say the same thing, and readers of the translation see the old wording. Translations that were never recorded are
not checked.

To fix it, translate the text again. Once the translation is right, or if it still is, record all translations with
`planpress check --translations`. If the record cannot be read, for example after a merge, record the translations
again.""",
)
RULES = (STALE,)
Located = tuple[Document, Path, str, str, str]
"""A translation's file, path, language and words, and the original words."""


def translations(loaded: Loaded, dataset: Dataset) -> Iterator[Located]:
    """Yield every translation of the data, the plan's first.

    Args:
        loaded: The files.
        dataset: The data, as rules read it.
    """
    default = dataset.plan.language
    for path, _, text in plan_texts(dataset.plan):
        for language, words, source in _pairs(text, default):
            yield loaded.plan_document, (*path, language), language, words, source
    for report in dataset.reports:
        for path, _, text in report_texts(report):
            for language, words, source in _pairs(text, default):
                yield loaded.documents[report.period], (*path, language), language, words, source


def stale(loaded: Loaded, dataset: Dataset) -> Iterator[Finding]:
    """Yield a finding for each translation that was made from words other than those now beside it.

    Args:
        loaded: The files, with the record of translations.
        dataset: The data.
    """
    if loaded.translations is None:
        words = f"{RECORD} cannot be read, so planpress does not know which translations are out of date"
        hint = "record them again: `planpress check --translations`"
        yield Finding(STALE.code, STALE.severity, RECORD, 1, 1, "", words, hint)
        return
    if not loaded.translations:
        return
    for document, path, language, words, source in translations(loaded, dataset):
        made_from = loaded.translations.get(language, {}).get(digest_of(words))
        if made_from and digest_of(source) not in made_from:
            changed = message(
                "the text has changed since it was translated into %(language)s", language=LanguageName(language)
            )
            hint = (
                "translate it again, or, if the translation is still right, record it: `planpress check --translations`"
            )
            yield document.finding(STALE.code, path, changed, hint, severity=STALE.severity)


def _pairs(text: Text | None, default: str) -> Iterator[tuple[str, str, str]]:
    wordings: Iterable[tuple[str, str]] = [(entry.language, entry.words) for entry in text.wordings] if text else []
    source = dict(wordings).get(default)
    if source is not None:
        yield from ((language, words, source) for language, words in wordings if language not in ("", default))
