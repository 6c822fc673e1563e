"""Takes the ratings of actions that are printed in Part C without a label: behind their names, or on a line."""

from planpress.importing.detail_entries import DetailEntry, DetailPart
from planpress.importing.labels import LabelReader
from planpress.importing.other_ratings import OtherRatings
from planpress.importing.rated_names import ENCLOSED, RatedName, paragraph_of, rated_name
from planpress.importing.ratings_in_texts import take_ratings_in_texts
from planpress.model import Plan
from planpress.model.scalars import quoted


def read_rated_names(part: DetailPart, labels: LabelReader, plan: Plan) -> None:
    """Take the ratings behind the names of actions, or alone on a line, if no column or label gives another rating.

    Args:
        part: The actions, with their texts divided by labels.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    for entry in part.entries:
        _join_name(entry, part, labels, plan)
    behind = [entry for entry in part.entries if entry.rated.label]
    is_usual = len(behind) * 2 > len(part.entries)
    is_frequent = len(behind) * 2 >= len(part.entries) > 0
    for entry in part.entries:
        number, rated = entry.number.printed, entry.rated.label
        if rated:
            if _take(entry, part, labels, plan) and not is_usual:
                part.tell(entry.place, f"{quoted(rated)} behind the name of action {number} was read as its rating")
        elif not entry.words("rating") and (enclosed := ENCLOSED.search(entry.number.behind)):
            several = labels.read(enclosed[0]).several
            if several or is_frequent:
                why = "names more than one rating" if several else "is not the label of a rating"
                words = f"{quoted(enclosed[0].strip())} behind the name of action {number} {why}"
                part.tell(entry.place, f"{words}, so it stays in the name", "write the rating that it means")
    take_ratings_in_texts(part, labels)


def _join_name(entry: DetailEntry, part: DetailPart, labels: LabelReader, plan: Plan) -> None:
    """Join the second line of a name, which begins with a small letter and ends with the rating in brackets."""
    first, *rest = entry.cells.get("summary") or [paragraph_of("")]
    if entry.rated.label or entry.words("rating") or not first.words[:1].islower() or first.level is not None:
        return
    line = rated_name(first.words, labels, plan)
    if line.label and ENCLOSED.search(first.words):
        entry.rated = RatedName(f"{entry.number.behind} {line.name}", line.label)
        entry.cells["summary"] = rest
        words = f"{quoted(first.words)} was read as the rest of the name of action {entry.number.printed}"
        part.tell(first.place, words)


def _take(entry: DetailEntry, part: DetailPart, labels: LabelReader, plan: Plan) -> bool:
    """Take the rating behind a name, and return whether it is the only one; a different one stays in the name."""
    given, label = labels.read(entry.words("rating")), entry.rated.label
    own = OtherRatings(labels, plan, part.tell).taken_from([paragraph_of(label, entry.place)], inside=True)
    read = labels.read(" ".join(paragraph.words for paragraph in own.paragraphs))
    if (given.rating or given.printed) and given.rating != read.rating:
        words = (
            f"action {entry.number.printed} has {quoted(label)} behind its name, but is rated {quoted(given.printed)}"
        )
        part.tell(entry.place, f"{words}, which was used")
        return False
    if given.rating and read.doubt:
        return False
    entry.cells["action"] = [paragraph_of(entry.rated.name, entry.place)]
    for role, paragraphs in own.rated.items():
        entry.cells.setdefault(role, paragraphs)
    if given.rating:
        return False
    entry.cells["rating"] = own.paragraphs
    return True
