"""Takes the ratings of actions that no column and no label gives from their texts."""

from planpress.importing.detail_entries import DetailEntry, DetailPart
from planpress.importing.labels import LabelReader
from planpress.importing.text_ratings import TextRating, certain_rating, edge_rating
from planpress.model.scalars import quoted

ROLES = ("summary", "comments", "evidence")
"""The texts that are searched."""


def take_ratings_in_texts(part: DetailPart, labels: LabelReader) -> None:
    """Take the ratings of actions that have no other one from their texts, and say so if fewer than half have one.

    Args:
        part: The actions, with their texts divided by labels.
        labels: Recognises the labels of ratings.
    """
    found: list[tuple[DetailEntry, str, TextRating]] = []
    edges: list[tuple[DetailEntry, str, TextRating]] = []
    for entry in part.entries:
        for role in ROLES if not entry.words("rating") else ():
            lines = entry.cells.get(role, [])
            if rated := certain_rating(lines, labels, entry.number.printed):
                found.append((entry, role, rated))
                break
            if rated := edge_rating(lines, labels):
                edges.append((entry, role, rated))
                break
    found += edges if len(edges) > 1 else []
    is_usual = len(found) * 2 > len(part.entries)
    for entry, role, rated in found:
        lines = entry.cells[role]
        place = next(number for number, line in enumerate(lines) if line is rated.line)
        entry.cells[role] = [*lines[:place], *rated.rest, *lines[place + 1 :]]
        entry.cells["rating"] = [rated.label]
        if not is_usual:
            words = f"{quoted(rated.said)} was read as the rating of action {entry.number.printed}"
            part.tell(rated.line.place, words)
