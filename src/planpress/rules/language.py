"""Languages and what was left in the text by mistake."""

import re
from collections.abc import Iterator
from itertools import chain

from planpress.model import Path, Severity, Text
from planpress.model.languages import covers
from planpress.rules.base import Remark, prose_rule
from planpress.rules.dates import dates
from planpress.rules.prose import Passage, Prose
from planpress.rules.words import any_of, plainly, shorten, word_set

LONG_ENOUGH = 5
"""So many words can hardly be the same in two languages."""


@prose_rule("LNG301", Severity.NOTE)
def texts_are_translated(prose: Prose) -> Iterator[Remark]:
    """A text lacks a language of the plan.

    A site in two languages shows a text in the one it has. Where other texts of the same kind are
    translated and one is not, it was forgotten more often than left out. A file with no translations
    at all, or hardly any, is reported once.

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

    To mend it, add the translation.
    """
    wanted = set(prose.plan.languages)
    if len(wanted) < 2:  # noqa: PLR2004 - two languages
        return
    lacking = [(path, text, _lacking(wanted, text, prose.language)) for path, text in prose.texts]
    lacking = [one for one in lacking if one[2] and not _is_a_name(*one[:2])]
    begun = [one for one in lacking if one[1].wordings[0].language]
    if len(lacking) * 2 > len(prose.texts) and len(lacking) > len(begun):
        message = f"{len(lacking)} of {len(prose.texts)} texts of this file lack a translation"
        first = next(path for path, text, _ in lacking if not text.wordings[0].language)
        yield Remark(first, message, "this is the first of them")
        lacking = begun
    for path, _, missing in lacking:
        yield Remark(path, f"the text is missing in: {', '.join(sorted(missing))}", "add the translation")


def _is_a_name(path: Path, text: Text) -> bool:
    """Whether a text names a body or a document, in one language for all."""
    return path[0] in ("prepared_by", "source") and not text.wordings[0].language


@prose_rule("LNG302", Severity.WARNING)
def translations_are_translated(prose: Prose) -> Iterator[Remark]:
    """A text is the same in two languages.

    The text of one language was copied to keep its place and never translated; readers of the other
    language are told that it is theirs. Names and other short texts may be the same.

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

    To mend it, translate it, or leave the language out.
    """
    for path, text in prose.texts:
        seen: dict[str, str] = {}
        for one in text.wordings if len(text.wordings) > 1 else ():
            plain = plainly(one.words)
            if plain in seen and len(plain.split()) >= LONG_ENOUGH:
                message = f"the text is the same in {seen[plain]} and {one.language}"
                yield Remark((*path, one.language), message, "translate it, or leave the language out")
            seen.setdefault(plain, one.language)


FIGURE = re.compile(r"\d+(?:[ ,.  '\u2019]\d{3}(?!\d))+|\d+(?:[.,]\d+)?")


@prose_rule("LNG303", Severity.WARNING)
def translations_have_the_same_figures(prose: Prose) -> Iterator[Remark]:
    """A text and its translation hold different figures or months.

    A figure or a date was corrected in one language and stayed as it was in the other: the translation
    is out of date. Numbers in words are not compared.

    Fails:

        languages: [en, fr]
        progress:
          - {en: Permits were given to 48 of 83 owners., fr: Des permis ont été accordés à 47 propriétaires sur 83.}

    Passes:

        languages: [en, fr]
        progress:
          - {en: Permits were given to 48 of 83 owners., fr: Des permis ont été accordés à 48 propriétaires sur 83.}

    To mend it, correct the figure or translate the new text.
    """
    for path, text in prose.texts:
        for one in text.wordings[1:]:
            first = text.wordings[0]
            if not _has_digit(first.words) or not _has_digit(one.words):
                continue
            left, right = _figures(first.words), _figures(one.words)
            lost, gained = sorted(left - right), sorted(right - left)
            if lost and gained:
                message = f"{first.language} has {', '.join(lost)} where {one.language} has {', '.join(gained)}"
                yield Remark((*path, one.language), message, "correct the figure, or translate the new text")
            elif not lost and not gained and (other := _other_month(first.words, one.words)):
                message = f'{first.language} has "{other[0]}" where {one.language} has "{other[1]}"'
                yield Remark((*path, one.language), message, "correct the date, or translate the new text", at=other[1])


def _other_month(one: str, other: str) -> tuple[str, str] | None:
    """Return the first months of a text and of its translation that the other one lacks."""
    left, right = (
        {found.first.replace(day=1): found.words for found in dates(words) if found.exact} for words in (one, other)
    )
    lost, gained = sorted(left.keys() - right.keys()), sorted(right.keys() - left.keys())
    return (left[lost[0]], right[gained[0]]) if len(lost) == len(gained) > 0 else None


TEMPLATE_WORDS = any_of(
    """indicator indicators rating ratings action actions date dates name names title text number numbers figure figures
    country party agency body place amount insert placeholder tbd tbc tba todo"""
)
BRACKETS = re.compile(
    rf"\[(?:{TEMPLATE_WORDS}|[xX]{{1,4}}|[?_]+|(?:insert|add|enter|fill|to be|please|insérer|compléter|à compléter|"
    rf"completar) [^\]\n]{{1,60}}|(?:name|date|number|title|figure) of [^\]\n]{{1,60}})\]",
    re.IGNORECASE,
)
SHOUTED = re.compile(r"\[[A-Z]{3,}(?:[ /_-]+[A-Z]{2,})+\]")
LEFT_IN = re.compile(
    r"\b(?:TBD|TBC|TBA|TODO|FIXME|T\.B\.D\.|T\.B\.C\.)(?!\w)|(?<!Annex )(?<!Article )(?<!Chapter )\bXXX+\b|\bxxx+\b"
    r"|(?<!Annex )(?<!Article )(?<!Chapter )(?<!Part )(?<!Title )(?<!Section )(?<!Schedule )(?<!Appendix )(?<!Volume )"
    r"(?<![\w./-])(?:XX|xx)(?= (?:[a-z]+ )?[a-z]{3,}s\b|\s?%| (?:kg|km|ha)\b)|\b20(?:XX|xx)\b|\bXX[/.-]XX\b"
    r"|(?i:\bclick (?:or tap )?here to (?:enter|add|insert)\b[^.\n]{0,30}|"
    r"\bcliquez(?: ou appuyez)? ici pour\b[^.\n]{0,40}|"
    r"\bhaga clic (?:o pulse )?aquí para\b[^.\n]{0,40}|\bchoose an item\b|\bchoisissez un élément\b|"
    r"\belija un elemento\b)"
    r"|[Ll]orem ipsum|[<{](?:insert|add|enter|name|date|number)\b[^>}\n]{0,40}[>}]|\?{3,}|(?<!\w)_{3,}(?!\w)"
)
WHOLLY = re.compile(
    r"\W*(?:(?:text |details? |information |figures? )?(?:is |are |still )?"
    r"to be (?:completed|determined|confirmed|inserted|filled in|"
    r"added|supplied|provided|written|decided|announced|advised)|to follow|placeholder|text here|sample text|"
    r"insert text|(?:à|a) (?:compléter|définir|préciser|déterminer|confirmer)|por (?:completar|definir|determinar)|"
    r"\?+|-+|\.{2,}|…)\W*|\[(?!\^)[^\[\]]+\]",
    re.IGNORECASE,
)
WHOLE_LENGTH = 400
SUSPECT = re.compile(r"[\[_?<{]|T[BO.]|FIXME|XXX|xxx|orem ipsum")
SUSPECT_WORDS = word_set("""xx 20xx click cliquez clic choose choisissez elija""")
AFTER_COLON = re.compile(
    r"[:\u2013-] (?:(?:à|a) (?:compléter|préciser|confirmer|déterminer|définir|insérer)|to be (?:completed|"
    r"determined|"
    r"confirmed|added|inserted|filled in|advised)|por (?:completar|definir|confirmar))\s*[.)]?\s*(?:$|\n)",
    re.IGNORECASE,
)
"""A label with nothing behind it but a promise to fill it in."""
AFTER_COLON_WORDS = word_set(
    """compléter préciser confirmer déterminer définir insérer completed determined confirmed added inserted filled
    advised completar definir confirmar"""
)


@prose_rule("LNG304", Severity.WARNING)
def no_placeholder_is_left(prose: Prose) -> Iterator[Remark]:
    """A placeholder was left in the text.

    "[INDICATOR]", "TBD" or a title in square brackets belong to the template, not to the report.
    Readers take them for carelessness, and they are right.

    Fails:

        progress:
          - TBD

    Passes:

        progress:
          - Ten officers were trained.

    To mend it, write the text, or take it out: the site says "not supplied" by itself.
    """
    values = (Passage(path, "value", typed, "") for path, typed in prose.values if typed.strip() not in NO_VALUE)
    for passage in chain(prose.passages, values):
        if words := _placeholder(passage):
            message = f'"{shorten(words)}" is a placeholder'
            yield Remark(passage.path, message, "write the text, or take it out", at=words)


NO_VALUE = ("-", "\u2013", "\u2014")
"""What stands where an indicator has no value."""


def _placeholder(passage: Passage) -> str:
    """Return the placeholder that a text holds or is, or nothing."""
    text = passage.text
    suspect = SUSPECT.search(text) or not passage.vocabulary.isdisjoint(SUSPECT_WORDS)
    if suspect:
        if match := LEFT_IN.search(text):
            return match[0]
        for pattern in (BRACKETS, SHOUTED):
            for match in pattern.finditer(text):
                if passage.typed[match.end() : match.end() + 1] != "(":
                    return match[0]
    if not passage.vocabulary.isdisjoint(AFTER_COLON_WORDS) and (match := AFTER_COLON.search(text)):
        return match[0][2:].strip()
    whole = text.strip()
    return whole if len(whole) <= WHOLE_LENGTH and "](" not in passage.typed and WHOLLY.fullmatch(whole) else ""


COMMON = {
    "en": word_set(
        """the of and to in was were is are for with that by has have been on at from which this it not as be will
        its their they than or but an all no after before during between under into"""
    ),
    "fr": word_set(
        """le la les des du et à est sont a été par pour dans une un sur que qui au aux ont pas ce cette avec d l
        ne n ou mais leur leurs ses son sa après avant entre sous chaque deux trois"""
    ),
    "es": word_set("""el los las del y en es son ha sido por para una un con que se no al fue fueron han su como
        sus pero más entre sobre cada dos tres lo está están hasta desde"""),
    "pt": word_set("""o os as dos das e em é são foi foram por para uma um com que não ao na no nas nos
        pelo pela seu sua mais ou entre sobre dois três até foi"""),
    "de": word_set("""der die das und ist sind wurde wurden von mit für ein eine den dem im zu auf nicht des hat
        über aus bei nach vor dass sich auch als oder werden wird einer eines zum zur zwei drei noch keine"""),
}
"""The most frequent words of the languages that reports come in, and of two that are easily met beside them."""
SCRIPTS = {
    "Khmer": re.compile(r"[\u1780-\u17ff]"),
    "Thai": re.compile(r"[\u0e00-\u0e7f]"),
    "Lao": re.compile(r"[\u0e80-\u0eff]"),
    "Arabic": re.compile(r"[\u0600-\u06ff]"),
    "Cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "Chinese": re.compile(r"[\u4e00-\u9fff]"),
}
FEW_WORDS = 6
CERTAIN = 3


@prose_rule("LNG305", Severity.WARNING)
def text_is_in_its_language(prose: Prose) -> Iterator[Remark]:
    """A text is in another language than the one it stands under.

    The page tells browsers and screen readers which language a text is in; a wrong one is read out
    as gibberish, and readers of the other language never find it. Texts of a few words, names, and
    text that quotes a word or two are left alone.

    Fails:

        language: en
        progress:
          - Dix agents de la police ont été formés à la gestion des saisies dans le nord du pays.

    Passes:

        language: en
        progress:
          - Ten officers of the police were trained in the management of seizures in the north of the country.

    To mend it, put the text under its language: `{en: ..., fr: ...}`.
    """
    for passage in prose.passages:
        if other := _other_language(passage):
            message = f"the text stands under {passage.language}, but seems to be in {other}"
            yield Remark(passage.path, message, "put it under its language: `{en: ..., fr: ...}`")


def _other_language(passage: Passage) -> str:
    """Return the language that a text is in, where that is plainly not the stated one."""
    declared = passage.language.split("-")[0]
    if declared not in COMMON:
        return ""
    if not passage.text.isascii():
        letters = sum(one.isalpha() for one in passage.text)
        for name, script in SCRIPTS.items():
            if len(script.findall(passage.text)) * 2 > letters > FEW_WORDS:
                return name
    words = passage.vocabulary
    if len(words) < FEW_WORDS:
        return ""
    if len(words & COMMON[declared]) >= CERTAIN:
        return ""
    hits = {language: len(words & common) for language, common in COMMON.items()}
    best = max(hits, key=lambda one: hits[one])
    sure = hits[best] >= CERTAIN and hits[best] >= 3 * hits[declared] + 1
    return best if best != declared and sure and hits[best] * 6 >= len(words) else ""


def _lacking(wanted: set[str], text: Text, default: str) -> set[str]:
    """Return the languages whose readers are not served by a text: `zh` serves those of `zh-Hans` too."""
    there = {one.language or default for one in text.wordings}
    return {one for one in wanted if not any(covers(tag, one) for tag in there)}


def _has_digit(words: str) -> bool:
    return any(one.isdigit() for one in words)


TIME_OF_DAY = re.compile(
    r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.? ?m\b\.?|\b\d{1,2} ?h(?: ?\d\d)?\b|\b\d{1,2}[.:]\d\d (?:uhr|hours|hrs)\b",
    re.IGNORECASE,
)


def _figures(words: str) -> set[str]:
    return {_plain_figure(one) for one in FIGURE.findall(TIME_OF_DAY.sub(" ", words))}


def _plain_figure(words: str) -> str:
    """Write a figure without separators of thousands and with a decimal point."""
    joined = re.sub(r"[ ,.  '\u2019](?=\d{3}(?!\d))", "", words)
    return joined.replace(",", ".")
