"""Gives each action its pillar and its objective, from the headings above it, the columns beside it or its number."""

from collections.abc import Sequence
from dataclasses import dataclass

from planpress.importing.numbers import ActionNumber
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.groups import GroupHeading, PlanGroups, group_heading
from planpress.importing.tables.headings import EXACT, heading_matches
from planpress.importing.tables.identity import ActionIdentity
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_kinds import group_level
from planpress.model import Plan
from planpress.model.scalars import quoted

NamedGroup = tuple[str, GroupHeading, str]
"""The kind, the heading, and the place of a group that the table names."""


@dataclass
class Grouper:
    """Finds the groups of actions.

    Args:
        plan: The plan.
        roles: What the columns hold.
        pillars: The pillars of the plan and of the table.
        objectives: The objectives of the plan and of the table.
        doubts: Where to note what is uncertain.
    """

    plan: Plan
    roles: TableRoles
    pillars: PlanGroups
    objectives: PlanGroups
    doubts: Doubts

    def group(self, entry: TableEntry, identity: ActionIdentity) -> dict[str, str]:
        """Return the ids of an action's pillar and objective, as far as they are known.

        Args:
            entry: The rows of the action.
            identity: Its number and title.
        """
        likely = ActionNumber(identity.id, identity.number).prefix
        found: dict[str, str] = {}
        for kind, heading, place in self.named(entry):
            groups = self.pillars if kind == "pillar" else self.objectives
            found[kind] = groups.find(heading, place, self.doubts, likely if kind == "pillar" else "")
            if kind == "objective" and found[kind] in groups.missing and "pillar" in found:
                groups.parents.setdefault(found[kind], found["pillar"])
        if "objective" in found and "pillar" not in found:
            objective = next((known for known in self.plan.objectives if known.id == found["objective"]), None)
            found |= {"pillar": objective.pillar} if objective and objective.pillar else {}
        known = {identifier.lower(): identifier for identifier in self.pillars.known}
        if "pillar" not in found and known:
            if prefix := known.get(likely.lower(), ""):
                found["pillar"] = prefix
            else:
                self.doubts.tell(identity.place, "no pillar of the plan was found for the action", "write its pillar")
        return {kind: found[kind] for kind in ("pillar", "objective") if kind in found}

    def compare_numbers(self, identities: Sequence[ActionIdentity], groups: Sequence[dict[str, str]]) -> None:
        """Compare the pillars that the table names with those in the numbers of the actions, and report differences.

        If the numbers of most actions begin with their pillars, an action below another pillar belongs to that in its
        number, as in forms; otherwise the numbers say nothing about pillars.

        Args:
            identities: The numbers and titles of the actions.
            groups: The pillar and the objective of each action; corrected in place.
        """
        known = {identifier.lower(): identifier for identifier in self.pillars.known}
        compared = []
        for identity, group in zip(identities, groups, strict=True):
            by_number = known.get(ActionNumber(identity.id, identity.number).prefix.lower(), "")
            if by_number and "pillar" in group:
                compared.append((identity, group, by_number))
        different = [(action, group, number) for action, group, number in compared if group["pillar"] != number]
        follow = len(different) <= len(compared) / 2
        for identity, group, by_number in different if follow else different[:1]:
            words = (
                f"action {identity.id} is below pillar {group['pillar']}, but its number is one of pillar {by_number}"
            )
            if follow:
                self.doubts.tell(identity.place, words, "the number was used; correct `pillar` if that is wrong")
                group["pillar"] = by_number
            else:
                more = f" ({len(different)} actions are so)" if len(different) > 1 else ""
                hint = "the heading was used; correct `pillar` if that is wrong"
                self.doubts.tell(identity.place, words + more, hint)

    def named(self, entry: TableEntry) -> list[NamedGroup]:
        """Return the groups that the table names for an action: at most one pillar and one objective."""
        named: list[NamedGroup] = []
        for row in entry.headings:
            kind = "objective" if group_level(row.text) > 0 or named else "pillar"
            named.append((kind, group_heading(row.text), row.place))
        for column in self.roles.groups:
            if cell := entry.groups.get(column.index):
                heading = group_heading(cell.text)
                number = self.roles.group_numbers.get(column.index)
                if number and (figures := entry.groups.get(number.index)):
                    heading = GroupHeading(figures.text.strip().rstrip(".)"), heading.title)
                named.append((self.kind(column, below=bool(named)), heading, cell.place))
        if [kind for kind, _, _ in named] == ["objective"] and not self.plan.objectives and not self.plan.pillars:
            return [("pillar", *named[0][1:])]
        if not any(kind == "pillar" for kind, _, _ in named):
            named = [("pillar" if self._is_pillar(heading) else kind, heading, where) for kind, heading, where in named]
        result: dict[str, NamedGroup] = {}
        for kind, heading, where in named:
            if kind in result:
                words = f"{quoted(heading.title or heading.number)} is a further heading of the action; it was left out"
                self.doubts.tell(where, words, "the data format has only pillars and objectives")
            result.setdefault(kind, (kind, heading, where))
        return list(result.values())

    def _is_pillar(self, heading: GroupHeading) -> bool:
        """Tell whether a heading such as "Objective 1: Legislation" has the name of a pillar, and of no objective."""
        of_pillar = self.pillars.by_title(heading.title)
        return bool(of_pillar) and heading.number in ("", of_pillar) and not self.objectives.by_title(heading.title)

    def kind(self, column: TableColumn, *, below: bool) -> str:
        """Return whether a column names pillars or objectives; below another group, it names objectives."""
        of_pillars = column.role == "pillar" or (not self.roles.of_role("pillar") and _can_name_pillars(column.heading))
        return "pillar" if of_pillars and not below else "objective"


def _can_name_pillars(heading: str) -> bool:
    """Tell whether a heading such as "Line of action" is one of pillars as well as of commitments."""
    return any(match.role == "pillar" and match.score >= EXACT for match in heading_matches(heading))
