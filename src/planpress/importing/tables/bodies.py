"""Reads who is responsible: bodies of the plan by their ids, others by their names."""

import re
from dataclasses import dataclass, field

from planpress.importing.lexicon import key
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.persons import without_persons
from planpress.importing.tables.prose import lines
from planpress.model import Plan
from planpress.model.scalars import SLUG, quoted, shortened_id
from planpress.model.text import MAX_NAME

ACRONYM = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")
IN_BRACKETS = re.compile(r"\s*\(([^()]{2,15})\)\s*$")
SOLID = re.compile(r"\s*[;\u061b\uff1b\u3001]\s*")
LOOSE = re.compile(r"\s*(?:[,\u060c]|/|&|\+|\band\b|\bet\b|\by\b|\be\b)\s*")


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

    def read(self, text: str, place: str, doubts: Doubts) -> list[object]:
        """Return the bodies that a cell names, by their ids or else by their names.

        Args:
            text: The text of the cell.
            place: Where it is.
            doubts: Where to note what is uncertain.
        """
        names: list[str] = []
        for line in lines(text):
            for piece in SOLID.split(line):
                offices, persons = without_persons(piece.strip(" .,"))
                for person in persons:
                    words = f"{quoted(person)} was not imported, because it may name a person"
                    doubts.tell(place, words, "write the office under `responsible`")
                names += self._divided(offices)
        checked = dict.fromkeys(self._checked(name, place, doubts) for name in dict.fromkeys(names))
        return [self._written(name) for name in checked if name]

    def _written(self, name: str) -> object:
        """Return a body as reports write it; a name that looks like an id needs its language, to be read as a name."""
        return {self.language: name} if SLUG.fullmatch(name) and name not in self.ids.values() else name

    def _divided(self, text: str) -> list[str]:
        """Divide names at separators such as a comma or "and" if each piece is a known body or an abbreviation."""
        if key(text) in self.ids:
            return [text]
        pieces = [piece for piece in LOOSE.split(text) if piece]
        if len(pieces) > 1 and all(key(piece) in self.ids or ACRONYM.fullmatch(piece) for piece in pieces):
            return pieces
        return [text] if text else []

    def _checked(self, name: str, place: str, doubts: Doubts) -> str:
        if known := self.ids.get(key(name)):
            return known
        if (short := IN_BRACKETS.search(name)) and (known := self.ids.get(key(name[: short.start()]))):
            return known
        if not any(char.isalnum() for char in name):
            return ""
        if key(name) in self.labels:
            words = f"{quoted(name)} is the label of a rating, not the name of a body, so it was left out"
            doubts.tell(place, words, "if it is the rating of the action, write it under `ratings`")
            return ""
        if len(name) > MAX_NAME:
            words = f"{quoted(name)} is too long for the name of a body, so it was left out"
            doubts.tell(place, words, "write the names of the bodies under `responsible`")
            return ""
        self.missing[name] = self.missing.get(name, 0) + 1
        return name

    def suggested(self, unwritable: str = "body") -> dict[str, str]:
        """Return the names that the plan lacks, by new ids.

        Args:
            unwritable: The beginning of the ids of names without Latin letters and digits.
        """
        ids: dict[str, str] = {}
        taken = set(self.ids.values())
        for name in self.missing:
            short = IN_BRACKETS.search(name)
            words = short[1] if short else name
            slug = shortened_id("-".join(re.findall(r"[a-z0-9]+", key(words))))
            number, base = 1, slug or unwritable
            slug = base
            while slug in taken or not SLUG.fullmatch(slug):
                number += 1
                slug = f"{base[:36]}-{number}"
            taken.add(slug)
            ids[slug] = name
        return ids
