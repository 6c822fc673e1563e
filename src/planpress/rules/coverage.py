"""Texts in languages that the prose rules do not read."""

from collections import Counter
from collections.abc import Iterable, Iterator

from planpress.model import Severity
from planpress.model.message import LanguageName, Message, Worded, counted, message
from planpress.model.text import has_letters
from planpress.rules.reading.languages import READ, matches, name, names
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("LNG307", Severity.NOTE)
def every_text_is_read(subject: Subject) -> Iterator[Remark]:
    """A report has texts in a language that the rules do not read.

    Most rules for prose read English, French and Spanish; some read every language (each rule lists its languages).
    They skip texts in languages that they do not read, because a rule that does not know a language reports faults that
    do not exist and misses real faults. A person should read these texts instead. What counts is the language in which
    a text is written: a text in Khmer is treated as Khmer even if it is in an English report and is not filed under any
    language. Ids, dates, ratings, totals and other structured data are checked in every language.

    Fails:

        language: km
        progress:
          - មន្ត្រី ១២ នាក់ ត្រូវបានបណ្តុះបណ្តាល។

    Passes:

        language: en
        progress:
          - Ten officers were trained.

    To fix it, ask somebody who knows the language to read the texts; you can then accept the finding.
    """
    unread = _unread(subject.prose)
    if not unread:
        return
    counts = Counter(_named(passage.written_in) for passage in unread)
    texts = tuple(
        counted("%(num)s text in %(language)s", "%(num)s texts in %(language)s", number, language=language)
        for language, number in counts.items()
    )
    unread_texts = message(
        "the rules that check prose know only %(languages)s; not checked here: %(texts)s",
        languages=Worded(names(READ), tuple(LanguageName(code) for code in READ)),
        texts=Worded(", ".join(map(str, texts)), texts),
    )
    path = ("language",) if subject.report.language else ()
    yield Remark(path, unread_texts, "ask somebody who knows the language to read these texts")


def unread_languages(prose: Iterable[Prose]) -> tuple[str, ...]:
    """Return the languages of texts that no prose rule reads, by their English names.

    Args:
        prose: The texts of each file.
    """
    return tuple(sorted({str(_named(passage.written_in)) for texts in prose for passage in _unread(texts)}))


def _unread(prose: Prose) -> list[Passage]:
    """Return the passages in a language that no rule reads; a passage without letters has no language."""
    if all(matches(language, READ) for language in prose.languages):
        return []
    return [
        passage for passage in prose.passages if not matches(passage.written_in, READ) and has_letters(passage.text)
    ]


def _named(language: str) -> Worded | Message:
    english = name(language)
    return Worded(english, LanguageName(language)) if english else message("an unknown language")
