"""Checks the language of each text, and whether translations agree."""

from collections.abc import Iterator

from planpress.model import Path, Severity, Text
from planpress.model.languages import covers, primary
from planpress.model.message import LanguageName, Worded, counted, message
from planpress.model.text import has_letters
from planpress.rules.reading.dates import dates
from planpress.rules.reading.figures import difference
from planpress.rules.reading.languages import EVERY, UNKNOWN, name
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.reading.words import listed, plainly, shorten
from planpress.rules.rule import Remark, prose_rule

LONG_ENOUGH = 5
"""A text with at least this many words can hardly be the same in two languages."""


@prose_rule("LNG301", Severity.NOTE)
def texts_are_translated(prose: Prose) -> Iterator[Remark]:
    """A text is missing in one of the plan's languages.

    On a site in two languages, a text that exists in only one of them is shown in that language. If one text is
    untranslated while others of its kind are translated, its translation was probably forgotten. If more than half of
    the texts in a file lack a translation, one finding covers all texts that are not filed under a language. A text
    without letters, such as the unit "%", needs no translation.

    Fails, in a plan with the languages `en` and `fr`:

        languages: [en, fr]
        summary: {en: Ten officers were trained., fr: Dix agents ont été formés.}
        progress:
          - {en: Ten officers were trained., fr: Dix agents ont été formés.}
          - {en: The list was revised., fr: La liste a été révisée.}
          - {en: The register was opened.}

    Passes:

        languages: [en, fr]
        progress:
          - {en: Ten officers were trained., fr: Dix agents ont été formés.}

    To fix it, add the translation.
    """
    wanted = set(prose.plan.languages)
    if len(wanted) < 2:  # noqa: PLR2004 - two languages
        return
    lacking = [(path, text, _lacking(wanted, text, prose.language)) for path, text in prose.texts]
    lacking = [gap for gap in lacking if gap[2] and has_letters(str(gap[1])) and not _is_a_name(*gap[:2])]
    begun = [gap for gap in lacking if gap[1].wordings[0].language]
    if len(lacking) * 2 > len(prose.texts) and len(lacking) > len(begun):
        untranslated = counted(
            "%(lacking)s of %(num)s texts in this file lack a translation",
            "%(lacking)s of %(num)s texts in this file lack a translation",
            len(prose.texts),
            lacking=len(lacking),
        )
        first = next(path for path, text, _ in lacking if not text.wordings[0].language)
        yield Remark(first, untranslated, "add the translations, beginning with this text, or accept the finding")
        lacking = begun
    for path, _, missing in lacking:
        codes = tuple(sorted(missing))
        gap = message("the text is missing in: %(languages)s", languages=Worded(", ".join(codes), codes))
        yield Remark(path, gap, "add the translation")


def _is_a_name(path: Path, text: Text) -> bool:
    """Tell whether a text is the name of an organisation or document, which may be identical in all languages."""
    return path[0] in ("prepared_by", "source") and not text.wordings[0].language


@prose_rule("LNG302", Severity.NOTE, EVERY, each_language=True)
def translations_are_translated(prose: Prose) -> Iterator[Remark]:
    """A text is the same in two languages.

    The text in one language was probably copied as a placeholder and never translated. The site presents it to readers
    of the other language as if it were in their own. Names and other short texts may be identical in both languages.

    Fails:

        languages: [en, fr]
        progress:
          - en: Ten officers of the border police were trained.
            fr: Ten officers of the border police were trained.

    Passes:

        languages: [en, fr]
        progress:
          - en: Ten officers of the border police were trained.
            fr: Dix agents de la police aux frontières ont été formés.

    To fix it, translate the text, or leave the language out.
    """
    for path, text in prose.texts:
        seen: dict[str, str] = {}
        for wording in text.wordings if len(text.wordings) > 1 else ():
            plain = plainly(wording.words)
            if plain in seen and len(plain.split()) >= LONG_ENOUGH:
                same = message(
                    "the text is the same in %(first)s and %(second)s", first=seen[plain], second=wording.language
                )
                yield Remark((*path, wording.language), same, "translate it, or leave the language out")
            seen.setdefault(plain, wording.language)


@prose_rule("LNG303", Severity.NOTE, EVERY, each_language=True)
def translations_have_the_same_figures(prose: Prose) -> Iterator[Remark]:
    """A text and its translation contain different figures or months.

    A figure or date was probably corrected in one language but not in the other, so the translation is out of date.
    Figures are compared by value, regardless of script and separators: ២០២០ is 2020, 2019-20 is 2019-2020, "fifteen" is
    15, and "2.5 billion" is "2 500 millions". A year may be given in the calendar of its language; 2563 in Thai, for
    example, is 2020. A quantity may be converted to a different unit: 5,000 rai are 800 hectares.

    Fails:

        languages: [en, fr]
        progress:
          - {en: Permits were given to 48 of 83 owners., fr: Des permis ont été accordés à 47 propriétaires sur 83.}

    Passes:

        languages: [en, fr]
        progress:
          - {en: Permits were given to 48 of 83 owners., fr: Des permis ont été accordés à 48 propriétaires sur 83.}

    To fix it, correct the figure or update the translation. If a figure was converted, for example to a different
    currency, accept the finding.
    """
    for path, text in prose.texts:
        first = text.wordings[0]
        for wording in text.wordings[1:]:
            lost, gained = difference(first, wording)
            if lost and gained:
                here, there = (listed([shorten(figure) for figure in figures]) for figures in (lost, gained))
                differs = message(
                    "%(first)s has %(here)s where %(second)s has %(there)s",
                    first=first.language,
                    here=here,
                    second=wording.language,
                    there=there,
                )
                hint = (
                    "correct the figure, or update the translation; if one figure is converted from the other, "
                    "accept the finding"
                )
                yield Remark((*path, wording.language), differs, hint)
            elif not lost and not gained and (months := _other_months(first.words, wording.words)):
                differs = message(
                    '%(first)s has "%(here)s" where %(second)s has "%(there)s"',
                    first=first.language,
                    here=months[0],
                    second=wording.language,
                    there=months[1],
                )
                yield Remark(
                    (*path, wording.language), differs, "correct the date, or update the translation", at=months[1]
                )


def _other_months(text: str, translation: str) -> tuple[str, str] | None:
    """Return the first month found only in a text, and the first month found only in its translation."""
    left, right = (
        {date.first.replace(day=1): date.words for date in dates(words) if date.exact} for words in (text, translation)
    )
    lost, gained = sorted(left.keys() - right.keys()), sorted(right.keys() - left.keys())
    return (left[lost[0]], right[gained[0]]) if len(lost) == len(gained) > 0 else None


@prose_rule("LNG305", Severity.NOTE, EVERY, each_language=True)
def text_is_in_its_language(prose: Prose) -> Iterator[Remark]:
    """A text is in a different language from the one it is filed under.

    The page tells browsers and screen readers which language a text is in. A screen reader turns a text that is marked
    with the wrong language into gibberish, and readers of its real language never find it. The rule does not check
    names, texts of a few words, or texts that quote a word or two.

    Fails:

        language: en
        progress:
          - Dix agents de la police ont été formés à la gestion des saisies dans le nord du pays.

    Passes:

        language: en
        progress:
          - Ten officers of the police were trained in the management of seizures in the north of the country.

    To fix it, put each text under the code of its language, on a separate line: `en: "..."`, `fr: "..."`.
    """
    for passage in prose.passages:
        if seemingly := _other_language(passage):
            filed = message(
                "the text is filed under %(language)s, but seems to be in %(other)s",
                language=passage.language,
                other=seemingly,
            )
            yield Remark(
                passage.path,
                filed,
                'put it under the code of its language, for example en: "...", and on the next line fr: "..."',
            )


def _other_language(passage: Passage) -> str | Worded:
    """Return the language of a text if it is plainly not the stated language; otherwise return ""."""
    written_in = passage.written_in
    if written_in in (primary(passage.language), UNKNOWN):
        return ""
    letters = sum(letter.isalpha() for letter in passage.text)
    if letters <= FEW_LETTERS:
        return ""
    english = name(written_in) if written_in.startswith(UNKNOWN) else written_in
    return Worded(english, LanguageName(written_in)) if english != written_in else english


FEW_LETTERS = 6
"""A text with this many letters or fewer may be a quoted word or name."""


def _lacking(wanted: set[str], text: Text, default: str) -> set[str]:
    """Return the languages in which readers get no text; a text in `zh` also serves readers of `zh-Hans`."""
    there = {wording.language or default for wording in text.wordings}
    return {language for language in wanted if not any(covers(tag, language) for tag in there)}
