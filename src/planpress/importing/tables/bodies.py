"""Reads who is responsible: bodies of the plan by their ids, others by their names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from planpress.importing.lexicon import LANGUAGES, headings, key, words
from planpress.importing.placeholders import asks_for_a_name, is_placeholder
from planpress.importing.tables.broken_lines import breaks_off
from planpress.importing.tables.columns import BODIES
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.persons import without_persons
from planpress.importing.tables.prose import lines
from planpress.model import Plan
from planpress.model.scalars import SLUG, quoted, shortened_id
from planpress.model.text import MAX_NAME

ACRONYM = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")
IN_BRACKETS = re.compile(r"\s*\(([^()]{2,15})\)\s*$")
SOLID = re.compile(r"\s*[;\u061b\uff1b\u3001]\s*")
ARTICLES = re.compile(
    r"^(?:(?:of|from|by|the|de|du|des|del|la|le|les|el|los|las|o|os|as|do|da|dos|das)\s+|l['\u2019]\s*)+",
    re.IGNORECASE,
)
"""Words between the name of a body and the words before it."""
ROLE = re.compile(r"^([^:()]{2,40}):\s*|\s*\(([^()]{2,40})\)")
"""What may say what a body does, as in "Lead: Forest Service" and "Forest Service (lead)"."""
LOOSE = re.compile(r"\s*(?:[,\u060c]|/|&|\+|\band\b|\bet\b|\by\b|\be\b)\s*")
LISTED = re.compile(r"\s*[,\u060c/]\s*(?:(?:and|et|y|e)\s+)?(?![^()]{0,100}\))")
"""What divides a list of bodies, but is also a part of names such as "Ministry of Water, Forests and Fisheries"."""
SLUG_PARTS = re.compile(r"[a-z0-9]+")
DASH = re.compile(r"(?<!\s)\s{1,9}[\u2013\u2014-]\s{1,9}")
LAST = re.compile(r"\s*(?:&|\+|\band\b|\bet\b|\by\b|\be\b)\s*")

IF_WRONG = "if that is wrong, correct the names under `responsible`"
DIVIDE = "if they are several bodies, write semicolons between them, and import again"


@dataclass
class PlanBodies:
    """The bodies of the plan, and names that it lacks.

    Args:
        ids: The ids of bodies, by their folded names, abbreviations and ids.
        missing: The names that the plan lacks, each with the number of cells that give it.
        language: The language of the missing names.
        labels: The folded labels of the plan's ratings, which are not names of bodies.
    """

    ids: dict[str, str] = field(default_factory=dict)
    missing: dict[str, int] = field(default_factory=dict)
    language: str = "en"
    labels: frozenset[str] = frozenset()

    @classmethod
    def of(cls, plan: Plan, language: str) -> "PlanBodies":
        """Return the bodies of a plan.

        Args:
            plan: The plan.
            language: The language of the names in the table.
        """
        ids: dict[str, str] = {}
        for body in plan.bodies:
            for spelling in (body.id, *(wording.words for wording in body.name.wordings)):
                ids.setdefault(key(spelling), body.id)
                if short := IN_BRACKETS.search(spelling):
                    ids.setdefault(key(short[1]), body.id)
                    ids.setdefault(key(spelling[: short.start()]), body.id)
        ratings = (rating for scale in plan.scales for rating in scale.ratings)
        spellings = (
            text for rating in ratings for text in (*(wording.words for wording in rating.label.wordings), *rating.also)
        )
        return cls(ids, language=language, labels=frozenset(map(key, spellings)))

    def known(self, name: str) -> str:
        """Return the id of the body with a given name, abbreviation or id; "" if the plan has none."""
        return self.ids.get(key(name), "")

    def read(self, text: str, place: str, doubts: Doubts, action: str = "") -> list[object]:
        """Return the bodies that a cell names, by their ids or else by their names.

        Args:
            text: The text of the cell.
            place: Where it is.
            doubts: Where to note what is uncertain.
            action: The number of the action; "" if it is not known.
        """
        names: list[str] = []
        for line in self._whole_lines(text):
            for piece in SOLID.split(line):
                offices, persons = without_persons(piece.strip(" .,"))
                for person in persons:
                    reason = f"{quoted(person)} was not imported, because it may name a person"
                    doubts.tell(place, reason, "write the office under `responsible`")
                names += self._divided(offices, place, doubts, action)
        checked = dict.fromkeys(self._checked(name, place, doubts) for name in dict.fromkeys(names))
        return [self._written(name) for name in checked if name]

    def _whole_lines(self, text: str) -> list[str]:
        """Return the lines of a cell; two lines with the two halves of the name of a body are one line."""
        whole: list[str] = []
        for line in lines(text):
            if whole and (self._are_halves(whole[-1], line) or _goes_on(whole[-1], line)):
                whole[-1] += f" {line}"
            else:
                whole.append(line)
        return whole

    def _are_halves(self, above: str, below: str) -> bool:
        """Tell whether two lines are only together the name of a body of the plan."""
        return self._is_known(f"{above} {below}") and not (self._is_known(below) or self._is_known(above))

    def _written(self, name: str) -> object:
        """Return a body as reports write it; a name that looks like an id needs its language, to be read as a name."""
        return {self.language: name} if SLUG.fullmatch(name) and name not in self.ids.values() else name

    def _divided(self, text: str, place: str, doubts: Doubts, action: str) -> list[str]:
        """Divide names at commas, slashes and words such as "and", as far as the bodies of the plan show where."""
        together = list(_together(text)) if not self._is_known(text) else []
        if len(together) > 1:
            return [name for piece in together for name in self._divided(piece, place, doubts, action)]
        text = text if self._is_known(text) else ROLE.sub(_without_role, text).strip(" ,")
        if not text or self._is_known(text):
            return [text] if text else []
        pieces = _pieces(text)
        if len(pieces) > 1 and all(self._is_known(piece) or ACRONYM.fullmatch(piece) for piece in pieces):
            return pieces
        dashed = DASH.split(text)
        if len(dashed) > 1 and all(map(self._is_known, dashed)):
            return dashed
        names = self._listed(text)
        if len(names) > 1:
            shown = " and ".join(map(quoted, names))
            doubts.tell(place, f"{quoted(text)} was read as the bodies {shown}", IF_WRONG)
        elif LISTED.search(text) or any(map(self._is_known, pieces)):
            signs = "a slash" if "/" in text else 'commas or words such as "and"'
            shown = f"{quoted(text)} (action {action})" if action else quoted(text)
            doubts.tell(place, f"names with {signs} between them were read as one body", DIVIDE, shown)
        return names

    def _listed(self, text: str) -> list[str]:
        """Return the names in a list with commas; where nothing shows that a name ends, it goes on."""
        pieces = [(match.start(), match.end()) for match in LISTED.finditer(text)]
        ends = [0, *(end for _, end in pieces)], [*(start for start, _ in pieces), len(text)]
        spans = [(start, end) for start, end in zip(*ends, strict=True) if start < end]
        if len(spans) > 1 and all(self._is_whole(text[start:end]) for start, end in spans):
            return [text[start:end] for start, end in spans]
        pairs = pairwise(spans) if LAST.search(text, spans[-1][0]) else ()
        whole = next((above for above, below in pairs if self._goes_on(text, above, below)), None)
        if whole is not None:
            spans[spans.index(whole) :] = [(whole[0], len(text))]
        elif len(spans) > 1 and (last := self._behind_and(text, spans[-1])):
            spans[-1:] = last
        names: list[str] = []
        begun: int | None = None
        for start, end in spans:
            if self._is_known(text[start:end]):
                names.append(text[start:end])
                begun = None
            elif begun is None:
                names.append(text[start:end])
                begun = start
            else:
                names[-1] = text[begun:end]
        return names

    def _behind_and(self, text: str, span: tuple[int, int]) -> list[tuple[int, int]]:
        """Return the two spans of the end of a list, such as "Police and Customs"; empty if the second is unknown."""
        for match in LAST.finditer(text, *span):
            if self._is_known(text[match.end() : span[1]]):
                return [(span[0], match.start()), (match.end(), span[1])]
        return []

    def _goes_on(self, text: str, above: tuple[int, int], below: tuple[int, int]) -> bool:
        """Tell whether a name such as "Ministry of Roads, Rivers and Customs" goes on behind its first comma."""
        is_office = any(word in words("PARTY_SIDE") for word in key(text[slice(*above)]).split()[:1])
        following = LAST.split(text[slice(*below)], maxsplit=1)[0]
        return is_office and "/" not in text[above[1] : below[0]] and not self._is_whole(following)

    def _is_known(self, name: str) -> bool:
        return key(name) in self.ids

    def _is_whole(self, name: str) -> bool:
        """Tell whether a name is whole: a body of the plan, an abbreviation, or a name with a word such as "agency"."""
        whole = any(word in words("PARTY_SIDE") for word in key(name).split()[:1] + key(name).split()[-1:])
        return self._is_known(name) or bool(ACRONYM.fullmatch(name)) or whole

    def _checked(self, name: str, place: str, doubts: Doubts) -> str:
        if known := self.ids.get(key(name)):
            return known
        if (short := IN_BRACKETS.search(name)) and (known := self.ids.get(key(name[: short.start()]))):
            return known
        if not any(char.isalnum() for char in name):
            return ""
        reason, hint = self._obstacle(name)
        if reason:
            doubts.tell(place, reason, hint)
            return ""
        self.missing[name] = self.missing.get(name, 0) + 1
        return name

    def _obstacle(self, name: str) -> tuple[str, str]:
        """Return why words are not the name of a body, and what to do; ("", "") if they may be."""
        if is_placeholder(name) or asks_for_a_name(name):
            return f"{quoted(name)} was left out, because it is a request of the template", ""
        if key(name) in words("LEFT_OPEN"):
            return f"the text {quoted(name)} was left out, because it says nothing", ""
        if key(name) in self.labels:
            reason = f"{quoted(name)} is the label of a rating, not the name of a body, so it was left out"
            return reason, "if it is the rating of the action, write it under `ratings`"
        if len(name) > MAX_NAME:
            reason = f"{quoted(name)} is too long for the name of a body, so it was left out"
            return reason, "write the names of the bodies under `responsible`"
        return "", ""

    def suggested(self, unwritable: str = "body") -> dict[str, str]:
        """Return the names that the plan lacks, by new ids.

        Args:
            unwritable: The beginning of the ids of names without Latin letters and digits.
        """
        ids: dict[str, str] = {}
        taken = set(self.ids.values())
        for name in self.missing:
            short = IN_BRACKETS.search(name)
            spelling = short[1] if short else name
            slug = _short_id(SLUG_PARTS.findall(key(spelling)))
            if (slug in taken or "/" in name) and (rest := self._behind_a_body(spelling)):
                if LISTED.search(name) or LAST.search(rest):
                    continue  # it may be two bodies, which was said
                slug = _short_id(SLUG_PARTS.findall(rest))
            number, base = 1, slug or unwritable
            slug = base
            while slug in taken or not SLUG.fullmatch(slug):
                number += 1
                slug = f"{base[:36]}-{number}"
            taken.add(slug)
            ids[slug] = name
        return ids

    def _behind_a_body(self, name: str) -> str:
        """Return the words of a name behind the longest name of another body at its beginning; "" if there is none."""
        pieces = key(name).split()
        others = {*self.ids, *map(key, self.missing)}
        ends = range(len(pieces) - 1, 0, -1)
        return next((" ".join(pieces[end:]) for end in ends if " ".join(pieces[:end]) in others), "")


def _goes_on(above: str, below: str) -> bool:
    """Tell whether a name goes on in the next line: one ends, or the other begins, with a word such as "of"."""
    first = below.partition(" ")[0]
    return breaks_off(above) or (first.islower() and key(first) in words("FUNCTION_WORDS") and " " in below)


def _short_id(pieces: Sequence[str]) -> str:
    """Return words as an id; one that is cut does not end with a word such as "of"."""
    kept = shortened_id("-".join(pieces)).split("-")
    while 1 < len(kept) < len(pieces) and kept[-1] in words("FUNCTION_WORDS"):
        kept.pop()
    return "-".join(kept)


def _pieces(text: str) -> list[str]:
    """Return the pieces of a name between commas, slashes and words such as "and", without articles."""
    pieces = [piece for piece in LOOSE.split(text) if piece]
    return [ARTICLES.sub("", piece) for piece in pieces] if len(pieces) > 1 else pieces


def _together(text: str) -> Iterator[str]:
    """Yield the names before and after words such as "in cooperation with"."""
    for number, piece in enumerate(_together_pattern().split(text)):
        name = (ARTICLES.sub("", piece.strip(" ,.;")) if number else piece).strip(" ,.;/")
        if name.count("(") != name.count(")"):
            name = name.strip("() ,")
        if name:
            yield name


@cache
def _together_pattern() -> re.Pattern[str]:
    listed = {term for module in LANGUAGES.values() for term in getattr(module, "TOGETHER", ())}
    longest_first = sorted(listed, key=lambda term: (-len(term), term))
    spelt = "|".join(re.escape(term).replace("'", "['\u2019]") for term in longest_first)
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)


def _without_role(match: re.Match[str]) -> str:
    """Return nothing in place of words that only say what a body does; other words stay."""
    roles = {role for role, _ in headings().get(key(match[1] or match[2]), ())}
    return "" if roles & set(BODIES) else match[0]
