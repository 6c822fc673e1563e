"""Writes what a table names but the plan lacks as a piece of YAML for ``data/plan.yml``."""

import re
from collections.abc import Mapping, Set

from planpress.importing.label_signs import without_note_sign
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.groups import PlanGroups
from planpress.importing.tables.statuses import StatusReader, is_mark
from planpress.importing.yaml_values import flow_text

REMARK = re.compile(r"\s*[(\[]|\s+[-\u2013\u2014]\s+|[:;]\s")
"""The place where a remark after a label begins."""
WORD = re.compile(r"[^\W\d_]{2}")
LONGEST = 5
"""The maximum number of words in a label that is proposed as another wording of a rating."""


def plan_additions(pillars: PlanGroups, objectives: PlanGroups, bodies: PlanBodies, status: StatusReader) -> str:
    """Return the entries to add to the lists of ``data/plan.yml``; "" if nothing is missing.

    Args:
        pillars: The pillars of the plan and of the table.
        objectives: The objectives of the plan and of the table.
        bodies: The bodies of the plan and of the table.
        status: Knows the labels that no rating of the scale has.
    """
    lines: list[str] = []
    if pillars.missing:
        lines.append("pillars:")
        lines += [f"  - {flow_text({'id': name, 'title': title})}" for name, title in pillars.missing.items()]
    if objectives.missing:
        lines.append("objectives:")
        for name, title in objectives.missing.items():
            pillar = objectives.parents.get(name, "")
            entry = {"id": name, **({"pillar": pillar} if pillar else {}), "title": title}
            lines.append(f"  - {flow_text(entry)}")
    lines += missing_bodies(bodies)
    if labels := _labels(status):
        lines += ["scales:", f"  - id: {status.labels.scale.id}", "    ratings:"]
        lines.append("      # or add the word under `also` of the rating that it means")
        lines += [f"      - {flow_text({'id': name, 'label': label})}" for name, label in labels.items()]
    return "\n".join(lines) + "\n" if lines else ""


def missing_bodies(bodies: PlanBodies) -> list[str]:
    """Return the lines with the bodies that the plan lacks; empty if there are none."""
    if not bodies.missing:
        return []
    return ["bodies:", *(f"  - {flow_text({'id': name, 'name': words})}" for name, words in bodies.suggested().items())]


def other_labels(labels: Mapping[str, Set[str]], scale: str) -> list[str]:
    """Return the lines with labels that mean ratings of the plan; empty if there are none.

    Args:
        labels: The labels, each with the ids of the ratings that the report gives beside it.
        scale: The id of the scale.
    """
    also: dict[str, list[str]] = {}
    for label, ratings in labels.items():
        if len(ratings) == 1 and len(label.split()) <= LONGEST and WORD.search(label):
            also.setdefault(next(iter(ratings)), []).append(label)
    entries = [f"      - {flow_text({'id': name, 'also': words})}" for name, words in also.items()]
    note = "      # if the words mean the rating that Part B has, add them under `also` of this rating"
    return ["scales:", f"  - id: {scale}", "    ratings:", note, *entries] if entries else []


def _labels(status: StatusReader) -> dict[str, str]:
    """Return labels that the scale may lack, by new ids; marks, signs of notes and remarks are left out."""
    labels = (without_note_sign(REMARK.split(text, maxsplit=1)[0].strip()) for text in status.unknown)
    bodies = PlanBodies({}, {label: 1 for label in labels if WORD.search(label) and not is_mark(label)})
    for rating in status.labels.scale.ratings:
        bodies.ids[rating.id] = rating.id
    return bodies.suggested("rating")
