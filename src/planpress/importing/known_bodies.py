"""Decides whether two spellings, such as a name and an id, mean the same body of the plan."""

from collections.abc import Mapping, Sequence

from planpress.importing.tables.bodies import PlanBodies
from planpress.model import Plan

RESPONSIBLE = "responsible"
"""The key of lists of bodies."""


class KnownBodies:
    """Compares bodies by their ids in the plan.

    Args:
        plan: The plan.
    """

    def __init__(self, plan: Plan) -> None:
        self.bodies = PlanBodies.of(plan, plan.language)

    def as_typed(self, typed: object, read: object, key: str) -> object:
        """Return the bodies in a document as a file spells them; other values stay as they are.

        Args:
            typed: The value in the file.
            read: The value in the document.
            key: The key that they are under.
        """
        if key != RESPONSIBLE or not isinstance(typed, list) or not isinstance(read, list):
            return read
        spellings = {known: body for body in reversed(typed) if (known := self._known(body))}
        return [spellings.get(self._known(body), body) for body in read]

    def _known(self, body: object) -> str:
        """Return the id of a body; "" if the plan has none with this name."""
        names: Sequence[object] = [*body.values()] if isinstance(body, Mapping) else [body]
        ids = {self.bodies.known(name) for name in names if isinstance(name, str)}
        return ids.pop() if len(ids) == 1 else ""
