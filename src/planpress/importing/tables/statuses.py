"""Reads the words in a status column as ratings of the plan's scale."""

import re
from dataclasses import dataclass, field, replace

from planpress.importing.form_words import OFFICIAL_LABELS
from planpress.importing.label_signs import label_in, without_code, without_note_sign
from planpress.importing.labels import LabelReader, ReadRating, reader_for
from planpress.importing.lexicon import key, statuses, words
from planpress.importing.nothing import is_nothing
from planpress.importing.tables.bodies import PlanBodies
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

MARK = re.compile(
    r"[xX\u00d7\u2715-\u2718\u2713\u2714\u2611\u2612\u2705\u25cf\u25a0\u25a3\u2022\uf0fc\uf0fb\u221a\u2a2f*1\u274c]"
)
NO_MARK = re.compile(r"[\u2610\u25cb\u25a1\u2013\u2014-]|0")
LABEL_AND_MORE = re.compile(r"\s*(?:[:;(\n\u2013\u2014]|\.\s|\s-\s|,\s)\s*")
LONGEST_LABEL = 60
A_PERCENTAGE = r"[~\u2248<>]?\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:[%\u066a]|per\s?cent|pour\s?cent|por\s?(?:ciento|cento))"
PERCENT = re.compile(A_PERCENTAGE, re.IGNORECASE)
A_SHARE = (
    rf"{A_PERCENTAGE}|"
    r"\d{1,3}\s?(?:/|(?:out )?of|sur|de|\u0645\u0646)\s?\d{1,3}"
)
BETWEEN = r"[\s:;,()\[\]\u2013\u2014-]{1,5}"
SHARE_BEHIND = re.compile(rf"(?P<label>.+?){BETWEEN}(?:{A_SHARE})[\s)\].]{{0,5}}", re.IGNORECASE | re.DOTALL)
SHARE_BEFORE = re.compile(rf"[\s(\[]{{0,5}}(?:{A_SHARE}){BETWEEN}(?P<label>.+)", re.IGNORECASE | re.DOTALL)
MOST_WORDS = 7
"""The maximum number of words of a request to choose."""


def is_mark(text: str) -> bool:
    """Tell whether a cell contains only a cross, a tick or a word such as "yes"."""
    return bool(MARK.fullmatch(text.strip())) or key(text) in words("MARKS")


def is_no_mark(text: str) -> bool:
    """Tell whether a cell contains only an empty box, a dash, a zero or a word such as "no"."""
    return bool(NO_MARK.fullmatch(text.strip())) or key(text) in words("NO_MARKS")


def is_percent(text: str) -> bool:
    """Tell whether a cell contains only a percentage."""
    return bool(PERCENT.fullmatch(text.strip()))


def is_left_open(text: str) -> bool:
    """Tell whether a text stands in place of a rating, such as "Select from the list" or "To be confirmed"."""
    seen = key(text)
    chosen = any(seen == term or seen.startswith(f"{term} ") for term in words("CHOOSING"))
    return seen in words("LEFT_OPEN") or (chosen and len(seen.split()) <= MOST_WORDS)


def without_share(text: str) -> str:
    """Return a text such as "On track (55%)", "On track: 5 of 9" or "55% on track" without the share.

    Args:
        text: The words in a status cell.
    """
    return label_in(text, SHARE_BEHIND, SHARE_BEFORE)


def bare_labels(text: str) -> tuple[str, ...]:
    """Return a text as it is, without the mark of a footnote, its share, and its code, each wording once.

    Args:
        text: The words in a status cell.
    """
    unmarked = without_note_sign(text)
    bare = without_share(unmarked)
    return tuple(dict.fromkeys((text, unmarked, bare, without_code(bare))))


@dataclass(frozen=True)
class ReadStatus:
    """What was read in a status cell.

    Args:
        read: The rating; its id is "" if none could be read.
        note: What comes after the label.
    """

    read: ReadRating
    note: str = ""


@dataclass
class StatusReader:
    """Reads status cells.

    Args:
        labels: Recognises the labels of the scale, and official labels in other languages.
        by_meaning: For a meaning such as "done", the only rating of the scale that has it.
        unknown: The labels that no rating has, each with the number of cells that contain it.
        initials: The initials of the labels of the scale and of the official form.
    """

    labels: LabelReader
    by_meaning: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    initials: frozenset[str] = frozenset()

    @classmethod
    def of(cls, plan: Plan, texts: list[str]) -> "StatusReader":
        """Return the reader for that scale of the plan that recognises the most texts."""
        reader = cls(reader_for(plan, texts))
        official = (label for labels in OFFICIAL_LABELS.items() for label in (labels[0], *labels[1]))
        codes = {_initials(label) for label in (*reader.labels.known, *official)}
        known = PlanBodies.of(plan, plan.language)
        reader.initials = frozenset(code for code in codes if not known.known(code))
        meanings = statuses()
        rated: dict[str, set[str]] = {}
        for rating in reader.labels.scale.ratings:
            for spelling in (*(wording.words for wording in rating.label.wordings), *rating.also):
                if meaning := meanings.get(key(spelling)):
                    rated.setdefault(meaning, set()).add(rating.id)
        reader.by_meaning = {meaning: next(iter(ids)) for meaning, ids in rated.items() if len(ids) == 1}
        return reader

    def named(self, text: str) -> str:
        """Return the id of the rating that a text names as a whole; "" if there is none."""
        named = map(self._named, dict.fromkeys((text, without_code(text))))
        return next(filter(None, named), "")

    def _named(self, text: str) -> str:
        return self.labels.named(text) or self.by_meaning.get(statuses().get(key(text), ""), "")

    def is_status(self, text: str) -> bool:
        """Tell whether a text is a label or a word for a status in any language, with or without a share."""
        return self.is_label(text) or any(key(words) in statuses() for words in bare_labels(text))

    def is_label(self, text: str) -> bool:
        """Tell whether a text is a label of the scale, or an explained abbreviation, with or without a share."""
        return any(self.labels.named(words) or words.strip() in self.labels.abbreviated for words in bare_labels(text))

    def is_short(self, text: str) -> bool:
        """Tell whether a text consists of the initials of a label, such as "OT" for "On track"."""
        return text.strip() in self.initials

    def begins(self, text: str) -> bool:
        """Tell whether a text is a status, or begins with one that is followed by a sign or a note in brackets."""
        return self.is_status(text) or bool(self.named(text) or self._divided(text)[0])

    def read(self, text: str) -> ReadStatus:
        """Read a status cell.

        Args:
            text: The words in it; those behind which the mark of a footnote stands are kept with it.
        """
        bare = without_note_sign(text)
        marked = bare != text and (self.is_status(bare) or self.named(bare))
        rating = self.labels.scale.rating(self._read(bare).read.rating) if marked else None
        if not rating:
            return self._read(text)
        printed = as_seen(text)
        doubt = f"{quoted(printed)} was read as {quoted(str(rating.label))}; the mark is that of a footnote"
        return ReadStatus(ReadRating(rating.id, printed, doubt=doubt))

    def _read(self, text: str) -> ReadStatus:
        if is_nothing(text) and not self.named(text):
            return ReadStatus(ReadRating())
        bare = without_share(text)
        more, rest = ("share", bare) if bare != text else ("code", without_code(text))
        known = more == "share" or self.is_status(rest)
        if rest != text and known and (read := self._within(rest, text, more)).rating:
            return ReadStatus(read)
        if self.labels.named(text) or len(text) <= LONGEST_LABEL:
            read = self.labels.read(text, remark=False)
            if read.rating or "more than one" in read.doubt:
                return ReadStatus(read)
        if (read := self._meant(text)).rating:
            return ReadStatus(read)
        label, behind = self._divided(text)
        if label and behind:
            read = self.labels.read(without_code(label))
            read = read if read.rating else self._meant(without_code(label))
            if read.rating:
                return ReadStatus(read, behind)
        printed = as_seen(text)
        unknown = as_seen(bare)
        if not is_left_open(unknown):
            self.unknown[unknown] = self.unknown.get(unknown, 0) + 1
        return ReadStatus(ReadRating("", printed, doubt=f"{quoted(printed)} is not the label of a rating on the scale"))

    def _within(self, bare: str, text: str, more: str) -> ReadRating:
        """Read a label with a share or a code; only one in other words than the plan's needs a remark of its own."""
        if self.labels.named(text):
            return ReadRating()
        read = self.labels.read(bare, remark=False)
        if not read.rating and without_code(bare) != bare:
            read = self.labels.read(without_code(bare), remark=False)
        read = read if read.rating else self._meant(without_code(bare))
        doubt = f"the label was read without its {more}, which was kept under `printed`"
        if read.doubt:
            doubt = f"{read.doubt}; the {more} was kept under `printed`"
        return replace(read, printed=as_seen(text), doubt=doubt)

    def _meant(self, text: str) -> ReadRating:
        printed = as_seen(text)
        identifier = self.by_meaning.get(statuses().get(key(text), ""), "")
        rating = self.labels.scale.rating(identifier)
        if not rating:
            return ReadRating("", printed)
        return ReadRating(identifier, printed, doubt=f"{quoted(printed)} was read as {quoted(str(rating.label))}")

    def _divided(self, text: str) -> tuple[str, str]:
        """Divide a text into a label and what comes after it; ("", "") if it does not begin with a label."""
        for match in LABEL_AND_MORE.finditer(text[: LONGEST_LABEL * 2]):
            label = text[: match.start()]
            if len(label) <= LONGEST_LABEL and self.named(label):
                behind = text[match.start() :].strip().lstrip(":;-\u2013\u2014.,").strip()
                if behind.startswith("(") and behind.endswith(")") and behind.count("(") == 1:
                    behind = behind[1:-1].strip()
                return label, behind
        return "", ""


def _initials(label: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", label)).upper()
