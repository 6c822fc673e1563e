"""Spells values of a document as a file spells them, if they mean the same: bodies of the plan, and evidence."""

from collections.abc import Mapping, Sequence

from planpress.importing.tables.bodies import PlanBodies
from planpress.model import Plan

RESPONSIBLE = "responsible"
"""The key of lists of bodies."""
EVIDENCE = "evidence"
"""The key of lists of evidence."""


class TypedSpellings:
    """Compares bodies by their ids in the plan, and evidence without a title by its address.

    Args:
        plan: The plan.
    """

    def __init__(self, plan: Plan) -> None:
        self.bodies = PlanBodies.of(plan, plan.language)

    def as_typed(self, typed: object, read: object, key: str) -> object:
        """Return bodies and evidence in a document as a file spells them; other values stay as they are.

        Args:
            typed: The value in the file.
            read: The value in the document.
            key: The key that they are under.
        """
        if key not in (RESPONSIBLE, EVIDENCE) or not isinstance(typed, list) or not isinstance(read, list):
            return read
        if key == EVIDENCE:
            return [_titled(entry, typed) for entry in read]
        spellings = {known: body for body in reversed(typed) if (known := self._known(body))}
        return [spellings.get(self._known(body), body) for body in read]

    def _known(self, body: object) -> str:
        """Return the id of a body; "" if the plan has none with this name."""
        names: Sequence[object] = [*body.values()] if isinstance(body, Mapping) else [body]
        ids = {self.bodies.known(name) for name in names if isinstance(name, str)}
        return ids.pop() if len(ids) == 1 else ""


def _titled(entry: object, typed: list[object]) -> object:
    """Return evidence whose title is only its address with the title that a file gives to this address."""
    if not isinstance(entry, Mapping) or entry.get("title") != entry.get("url"):
        return entry
    titles = [known.get("title") for known in typed if isinstance(known, Mapping) and known.get("url") == entry["url"]]
    return {**entry, "title": titles[0]} if len(titles) == 1 and titles[0] else entry
