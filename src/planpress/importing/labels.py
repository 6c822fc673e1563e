"""Recognises the label of a rating, even in another spelling or language, and two labels in one cell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planpress.exchange.word_form.setting import without_remark
from planpress.importing.form_words import OFFICIAL_LABELS, PLACEHOLDER
from planpress.importing.label_signs import note_sign, only_ticked, ticked, without_code
from planpress.importing.label_spelling import any_ending, bare_label, label_key
from planpress.importing.lexicon import unaccented
from planpress.importing.nothing import is_nothing
from planpress.importing.placeholders import is_placeholder
from planpress.importing.similar_words import are_similar
from planpress.importing.waiting_labels import likely_waiting_rating, numbers_waited_for, waiting_rating
from planpress.model import Plan, Scale
from planpress.model.characters import NOTE_SIGNS
from planpress.model.scalars import quoted

REMARK = re.compile(r"\s+[\u2013\u2014-]+\s+|\s*:\s+")
ENCLOSED = re.compile(r"[\[(]([^\[\]()]{1,100})[\])]\s*(?=[\[(:;,\u2013\u2014-])(.+)", re.DOTALL)
"""A label in brackets with a remark after it, as in "[Achieved] (two are missing)"."""
DENIED = re.compile(r"\W*(?:no|not|non|pas|n|n\u00e3o|sin|\u0644\u0627|\u063a\u064a\u0631)\b", re.IGNORECASE)
"""The beginning of a remark that may take back the label before it."""
BETWEEN = (re.compile(r"\s+[/|\u2013\u2014-]\s+|[\n()\[\]]"), re.compile(r"[/|\n()\[\]]"))
"""The signs between the wordings of a label in several languages; labels such as "limited/partial" contain some."""
OF_WORK = re.compile(
    r"\s+(?:of|in|for|de|d['\u2019]|en)\s*(?:the |la |el |l['\u2019])?"
    r"(?:implementation|completion|execution|delivery|exécution|réalisation|achèvement|mise en œuvre|"
    r"ejecución|aplicación|realización|implementación)$",
    re.IGNORECASE,
)
"""Words after a label that change nothing, as in "on track of implementation"."""
PREPOSITIONS = frozenset(["on", "in", "en", "em", "au", "a"])
"""The first words of labels of three words and more that may be missing, as in "Bonne voie"."""
MOST_WORDINGS = 4
"""The maximum number of languages in which a label is repeated."""
A_QUALIFIER = 2
"""The maximum number of words that may be printed before a label, as in "limited/partial progress"."""
OPENING = ("[", "<", "{", "(")
LONGEST_LABEL = 100
"""The maximum number of characters in a label that may be misspelt."""
LONGEST = 1_000
"""A text with more characters than this is not read as a label, even if it has boxes to tick."""


@dataclass(frozen=True)
class ReadRating:
    """What was read as a rating.

    Args:
        rating: The id of the rating; "" if none could be read with certainty.
        printed: The words as printed, without the brackets of the template; "" if there are none.
        depends_on: The numbers of the actions that it waits for.
        doubt: What a person should know; "" if nothing.
        several: Whether the words name more than one rating.
    """

    rating: str = ""
    printed: str = ""
    depends_on: tuple[str, ...] = ()
    doubt: str = ""
    several: bool = False


class LabelReader:
    """Reads labels of one scale.

    Args:
        scale: The scale.
    """

    def __init__(self, scale: Scale) -> None:
        self.scale = scale
        self.known: dict[str, str] = {}
        self.translated: dict[str, str] = {}
        self.abbreviated: Mapping[str, str] = {}
        """The abbreviations that the document explains, each with the id of its rating."""
        self.asked: dict[str, str] = {}
        """The texts about which `named` was asked: the parts of a form are looked through many times."""
        self.asked_likely: dict[str, str] = {}
        for rating in scale.ratings:
            for spelling in (*(wording.words for wording in rating.label.wordings), *rating.also):
                self.known.setdefault(label_key(spelling), rating.id)
        for label, translations in OFFICIAL_LABELS.items():
            if identifier := self.known.get(label_key(label)):
                for translation in translations:
                    self.translated.setdefault(label_key(translation), identifier)
        self.by_length: dict[int, list[tuple[list[str], str]]] = {}
        """The words of the labels without accents, each with the id of its rating, by the number of words."""
        for label, name in (self.translated | self.known).items():
            pieces = unaccented(label).split()
            shorter = pieces[1:] if pieces[0] in PREPOSITIONS and len(pieces) > A_QUALIFIER else []
            for wording in filter(None, (pieces, shorter)):
                self.by_length.setdefault(len(wording), []).append((wording, name))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the labels of the scale within a sentence, the longest first."""
        listed = sorted({*self.known, *self.translated}, key=lambda label: (-len(label), label))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)

    @cached_property
    def inflected(self) -> re.Pattern[str]:
        """What finds the same labels also in another gender or number, as "cumplido" for "cumplida"."""
        listed = sorted({*self.known, *self.translated}, key=lambda label: (-len(label), label))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(any_ending, listed))})(?!\w)", re.IGNORECASE)

    def named(self, text: str) -> str:
        """Return the id of the rating whose label, or the only ticked one, is the whole of a text; "" without one."""
        if len(text) > LONGEST:
            return ""
        if (asked := self.asked.get(text)) is None:
            label = text if self._rating_of(text) else only_ticked(text) or text
            wordings = [] if self._rating_of(label) else self._wordings(label)
            asked = self.asked[text] = self._rating_of(wordings[0] if wordings else label)
        return asked

    def likely(self, text: str) -> str:
        """Return the id of the rating whose label, even misspelt, is the whole of a text; "" if there is none."""
        if named := self.named(text):
            return named
        if (asked := self.asked_likely.get(text)) is None:
            alike = self._alike(bare_label(text)) if len(text) <= LONGEST_LABEL else None
            asked = self.asked_likely[text] = alike.rating if alike else ""
        return asked

    def _wordings(self, text: str) -> list[str]:
        """Return the pieces of a text that all name one rating, as in "Achieved / Réalisée"; none otherwise."""
        for sign in BETWEEN:
            pieces = [piece for piece in sign.split(text) if piece.strip()]
            if 1 < len(pieces) <= MOST_WORDINGS:
                names = {self._rating_of(piece) for piece in pieces}
                if len(names) == 1 and "" not in names:
                    return pieces
        return []

    def _rating_of(self, label: str) -> str:
        key = label_key(bare_label(label))
        return self.known.get(key) or self.translated.get(key, "")

    def read(self, text: str, *, remark: bool = True) -> ReadRating:
        """Read the words printed as a rating; the sign of a note behind them is kept among the printed words.

        Args:
            text: The words.
            remark: Whether a remark behind a dash may follow the label.
        """
        read = self._read(text, remark=remark)
        if not read.rating or not (sign := note_sign(text)) or read.printed.endswith(sign):
            return read
        printed = f"{read.printed.rstrip(NOTE_SIGNS)}{sign}"
        return replace(read, printed=printed, doubt=self._taken(printed, read.rating))

    def _read(self, text: str, *, remark: bool) -> ReadRating:
        if len(text) > LONGEST:
            return ReadRating("", " ".join(text.split()), doubt=_unknown(" ".join(text.split())))
        words = bare_label(ticked(text))
        if not words or (_is_open(text.strip(), words) and not self._rating_of(words)):
            return ReadRating()
        key = label_key(words)
        if key in self.known:
            return ReadRating(self.known[key], words)
        if words in self.abbreviated:
            return ReadRating(self.abbreviated[words], words, doubt=self._taken(words, self.abbreviated[words]))
        if key in self.translated:
            return ReadRating(self.translated[key], words, doubt=self._taken(words, self.translated[key]))
        return (
            self._repeated(words)
            or self._parts(words)
            or self._waiting(words)
            or self._more(words, remark)
            or self._alike(words)
            or self._coded(words)
            or self._coded(" ".join(text.split()))
            or ReadRating("", words, doubt=_unknown(words))
        )

    def _repeated(self, words: str) -> ReadRating | None:
        """Read a label that is repeated in other languages."""
        wordings = self._wordings(words)
        if not wordings:
            return None
        name = self._rating_of(wordings[0])
        of_the_plan = all(label_key(bare_label(wording)) in self.known for wording in wordings)
        return ReadRating(name, words, doubt="" if of_the_plan else self._taken(words, name))

    def _parts(self, words: str) -> ReadRating | None:
        """Read words that a slash, a comma, a line break or a word such as "or" divides into several labels."""
        pieces = [piece for piece in re.split(r"\s*(?:/|;|,|\n|\bor\b|\bou\b|\band\b|\bet\b)\s*", words) if piece]
        names = [name for piece in pieces if (name := self.named(piece))]
        rest = [piece for piece in pieces if names and not self.named(piece)]
        others = {name for piece in rest for name in (*self._inside(piece), *self._completed(piece, pieces))}
        others.update(*map(self._begun, rest))
        if len({*names, *others}) > 1:
            doubt = f"{quoted(words)} names more than one rating, so none was used"
            return ReadRating("", words, doubt=doubt, several=True)
        if len(pieces) > 1 and names and (self.named(pieces[0]) or len(pieces[0].split()) <= A_QUALIFIER):
            return ReadRating(names[0], words, doubt=self._taken(words, names[0]))
        return None

    def _completed(self, piece: str, pieces: Sequence[str]) -> Iterator[str]:
        """Yield the ratings of a piece with the end of another, as in "Fully or largely implemented"."""
        ends = {label.split(maxsplit=1)[1] for label in pieces if " " in label.strip() and self.named(label)}
        yield from (name for end in ends if (name := self.named(f"{piece} {end}")))

    def _begun(self, piece: str) -> set[str]:
        """Return the rating whose label begins with a piece, as in "Partial progress / pending"; none if unsure."""
        if (alike := self._alike(piece)) and alike.rating:
            return {alike.rating}
        beginning = f"{label_key(piece)} "
        names = {name for label, name in (self.known | self.translated).items() if label.startswith(beginning)}
        return names if len(names) == 1 else set()

    def _inside(self, words: str) -> set[str]:
        """Return the ratings whose whole labels are among other words."""
        seen = f" {label_key(words)} "
        return {name for label, name in (self.known | self.translated).items() if f" {label} " in seen}

    def _waiting(self, words: str) -> ReadRating | None:
        """Read a label that names the action for which the rating waits, in place of "another action"."""
        numbers = numbers_waited_for(words)
        if not numbers:
            return None
        labels = self.translated | self.known
        if name := self.named(words.partition("(")[0]) or waiting_rating(words, labels):
            return ReadRating(name, words, numbers)
        likely = likely_waiting_rating(words, labels)
        return ReadRating(likely, words, numbers, self._taken(words, likely)) if likely else None

    def _more(self, words: str, remark: bool) -> ReadRating | None:
        """Read a label with a share, or with words in brackets or behind a dash after it."""
        short = without_remark(re.sub(r"\[([^\[\]]*)\]", r"(\1)", words))
        name = self.named(short) if short != words else ""
        enclosed = ENCLOSED.fullmatch(words)
        if enclosed and not name and self._is_remark(enclosed[2]):
            name = self.named(enclosed[1])
        label, dash, rest = REMARK.sub("\n", words, count=1).partition("\n")
        if remark and not name and dash and self._is_remark(rest):
            name = self.named(label)
        return ReadRating(name, words, doubt=self._taken(words, name)) if name else None

    def _is_remark(self, words: str) -> bool:
        """Tell whether words behind a label only add something to it."""
        return not self._inside(words) and not DENIED.match(words)

    def _alike(self, words: str) -> ReadRating | None:
        """Read a label without accents, in another gender or number, misspelt or with words such as "of completion"."""
        for spelling in dict.fromkeys((words, OF_WORK.sub("", words))):
            pieces = unaccented(label_key(spelling)).split()
            names = {name for label, name in self.by_length.get(len(pieces), ()) if are_similar(pieces, label)}
            if len(names) == 1:
                name = names.pop()
                return ReadRating(name, words, doubt=self._taken(words, name))
        return None

    def _coded(self, words: str) -> ReadRating | None:
        """Read a label with the number or letter of a list, as in "3 - On track"."""
        name = self.named(without_code(words))
        return ReadRating(name, words, doubt=self._taken(words, name)) if name else None

    def _taken(self, words: str, name: str) -> str:
        rating = self.scale.rating(name)
        return f"{quoted(words)} was read as {quoted(str(rating.label) if rating else name)}"


def reader_for(plan: Plan, texts: list[str]) -> LabelReader:
    """Return the reader for the plan's scale that recognises the most texts; among equals, that of the latest scale.

    Args:
        plan: The plan.
        texts: The texts of all cells of the report.
    """
    readers = [LabelReader(scale) for scale in reversed(plan.scales)]
    if len(readers) == 1:
        return readers[0]
    return max(readers, key=lambda reader: len({text for text in texts if reader.named(text)}))


def _is_open(text: str, words: str) -> bool:
    """Tell whether a text, whose words are given without brackets too, says nothing or is of the template."""
    is_bracketed = text.startswith(OPENING)
    return bool(PLACEHOLDER.fullmatch(words)) or is_nothing(words) or (is_bracketed and is_placeholder(text))


def _unknown(words: str) -> str:
    return f"{quoted(words)} is not the label of a rating on the scale"
