"""Recognises the label of a rating, in other letters or another language, and two labels in one cell."""

import re
from dataclasses import dataclass

from planpress.exchange.word_form.setting import without_remark
from planpress.importing.form_words import NOTHING_WORDS, OFFICIAL_LABELS, PLACEHOLDER
from planpress.importing.titles import unbracketed
from planpress.model import Plan, Scale
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

PREFIX = re.compile(
    r"(?:(?:progress |overall )?(?:rating|status|evaluation)|notation|note|évaluation|calificación|evaluación)"
    r"\s*[:\u2013-]\s*",
    re.IGNORECASE,
)
UNTICKED = "\u2610\u25a1\u274f"
MARKS = f"\u2612\u2611\u2713\u2714\u25a0{UNTICKED}"
TICKED = re.compile(f"([{MARKS}])\\s*([^{MARKS}]+)")
TICKED_BEHIND = re.compile(f"([^{MARKS}]+?)\\s*([{MARKS}])")
DEPENDS = re.compile(
    r"\b(?:action|mesure|acción|activity)s?\s+((?:[A-Z]{1,2}[.-]?\d+|\d+(?:\.\d+)+)[a-z]?)", re.IGNORECASE
)
WAITS_FOR = re.compile(r"\(\s*(?:actions?\s+)?((?:[A-Z]{1,2}[.-]?\d+|\d+(?:\.\d+)+)[a-z]?)\s*\)", re.IGNORECASE)
CHANGE_IT = "look at the document, and write the rating"


@dataclass(frozen=True)
class ReadRating:
    """What was read in the place of a rating.

    Args:
        rating: The id of the rating; "" if none could be read for certain.
        printed: The words as printed, without the brackets of the template; "" if there are none.
        depends_on: The numbers of the actions that it waits for.
        doubt: What a person should know; "" if nothing.
    """

    rating: str = ""
    printed: str = ""
    depends_on: tuple[str, ...] = ()
    doubt: str = ""


class LabelReader:
    """Reads labels of one scale.

    Args:
        scale: The scale.
    """

    def __init__(self, scale: Scale) -> None:
        self.scale = scale
        self.known: dict[str, str] = {}
        self.translated: dict[str, str] = {}
        for rating in scale.ratings:
            for spelling in (*(wording.words for wording in rating.label.wordings), *rating.also):
                self.known.setdefault(_key(spelling), rating.id)
        for label, translations in OFFICIAL_LABELS.items():
            if identifier := self.known.get(_key(label)):
                for translation in translations:
                    self.translated.setdefault(_key(translation), identifier)

    def named(self, text: str) -> str:
        """Return the id of the rating whose label is the whole of a text; "" if there is none."""
        key = _key(_bare(text))
        return self.known.get(key) or self.translated.get(key, "")

    def read(self, text: str) -> ReadRating:
        """Read the words in the place of a rating."""
        words = _bare(_ticked(text))
        if not words or PLACEHOLDER.fullmatch(words) or NOTHING_WORDS.fullmatch(words):
            return ReadRating()
        key = _key(words)
        if key in self.known:
            return ReadRating(self.known[key], words)
        if key in self.translated:
            return ReadRating(self.translated[key], words, doubt=self._taken(words, self.translated[key]))
        return (
            self._parts(words)
            or self._waiting(words)
            or self._more(words)
            or ReadRating("", words, doubt=_unknown(words))
        )

    def _parts(self, words: str) -> ReadRating | None:
        """Read words that a slash, a comma or a line break divides into several labels."""
        pieces = [piece for piece in re.split(r"\s*(?:/|;|,|\n|\bor\b|\bou\b|\band\b|\bet\b)\s*", words) if piece]
        names = [name for piece in pieces if (name := self.named(piece))]
        if len(set(names)) > 1:
            return ReadRating("", words, doubt=f"{quoted(words)} names more than one rating, so none was taken")
        if len(pieces) > 1 and names:
            return ReadRating(names[0], words, doubt=self._taken(words, names[0]))
        return None

    def _waiting(self, words: str) -> ReadRating | None:
        """Read a label that names the action for which the rating waits, in place of "another action"."""
        found = list(dict.fromkeys([*DEPENDS.findall(words), *WAITS_FOR.findall(words)]))
        general = DEPENDS.sub("another action", re.sub(r"\s*\([^()]*\)\s*$", "", words))
        name = self.named(general) if found else ""
        return ReadRating(name, words, tuple(found)) if name else None

    def _more(self, words: str) -> ReadRating | None:
        """Read a label with a share or words in brackets after it."""
        short = without_remark(words)
        name = self.named(short) if short != words else ""
        return ReadRating(name, words, doubt=self._taken(words, name)) if name else None

    def _taken(self, words: str, name: str) -> str:
        rating = self.scale.rating(name)
        return f"{quoted(words)} was taken for {quoted(str(rating.label) if rating else name)}"


def reader_for(plan: Plan, texts: list[str]) -> LabelReader:
    """Return the reader for the scale of a plan that knows most of some texts; of equals, for the latest scale.

    Args:
        plan: The plan.
        texts: The texts of all cells of the report.
    """
    readers = [LabelReader(scale) for scale in reversed(plan.scales)]
    return max(readers, key=lambda reader: len({text for text in texts if reader.named(text)}))


def _unknown(words: str) -> str:
    return f"{quoted(words)} is the label of no rating of the scale"


def _ticked(text: str) -> str:
    """Return the labels whose boxes are ticked, if there are boxes."""
    behind = text.rstrip()[-1:] in MARKS  # the boxes stand behind their labels
    boxes = [(mark, label) for label, mark in TICKED_BEHIND.findall(text)] if behind else TICKED.findall(text)
    return "\n".join(label.strip(" |\n") for mark, label in boxes if mark not in UNTICKED) if boxes else text


def _bare(text: str) -> str:
    words = as_seen(text) if "\n" not in text else text
    words = PREFIX.sub("", unbracketed(words), count=1)
    return unbracketed(words.strip().strip("\"'\u00ab\u00bb\u201c\u201d\u2018\u2019*").strip()).rstrip(".").strip()


def _key(words: str) -> str:
    seen = as_seen(words).casefold().replace("-", " ")
    return " ".join(re.sub(r"\s*/\s*", "/", seen).split())
