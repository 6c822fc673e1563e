"""Reads the ratings in planpress's own Word form, also if their words are not labels of the plan."""

from collections.abc import Iterator, Mapping
from typing import Any

from planpress.exchange.office import Uncertainty
from planpress.exchange.word_form.atoms import ACTIONS
from planpress.exchange.word_form.setting import FormSetting
from planpress.importing.coverage import Path
from planpress.importing.labels import LabelReader, ReadRating
from planpress.model.scalars import quoted


def read_ratings(
    mapping: dict[str, Any], setting: FormSetting, listed: Mapping[str, str], unread: set[Path]
) -> Iterator[Uncertainty]:
    """Read ratings that have only words, and take out those that cannot be read, and counts that are not numbers.

    Args:
        mapping: The values of the report, which are changed.
        setting: The setting of the form.
        listed: The rating in Part B of each action whose rating in Part C has only words, by the id of the action.
        unread: Where to note the values that were taken out.
    """
    labels = LabelReader(setting.scale) if setting.scale else None
    rated: list[tuple[dict[str, Any], str]] = [(mapping, "overall")]
    rated += [(action, "ratings") for action in mapping.get(ACTIONS, [])]
    for parent, key in rated:
        about = f"action {parent['id']}" if key == "ratings" else setting.words.overall
        for assessor, value in list(parent.get(key, {}).items()):
            if not value or value == {"printed": ""}:
                del parent[key][assessor]
            elif isinstance(value, dict) and not value.get("rating"):
                words = str(value.get("printed", ""))
                read = labels.read(words) if labels else ReadRating()
                in_part_b = listed.get(parent["id"], "") if (key, assessor) == ("ratings", setting.party) else ""
                if read.rating:
                    parent[key][assessor] = _value(value, read, mapping)
                else:
                    del parent[key][assessor]
                    unread.add((ACTIONS, parent["id"], key, assessor) if key == "ratings" else (key, assessor))
                there = "" if in_part_b == read.rating else setting.labels.get(in_part_b, "")
                yield from _doubts(read, words, about, there, key)
        if key in parent and not parent[key]:
            del parent[key]
    yield from _counts(mapping, unread)


def _value(value: Mapping[str, Any], read: ReadRating, mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Return a rating that was read, with the ids of the actions that it waits for."""
    ids = {_id_key(action["id"]): action["id"] for action in mapping.get(ACTIONS, [])}
    waits = [ids.get(_id_key(number), number) for number in read.depends_on]
    return {"rating": read.rating, **value, **({"depends_on": waits} if waits else {})}


def _id_key(number: str) -> str:
    return number.replace(".", "").lower()


def _doubts(read: ReadRating, words: str, about: str, column: str, key: str) -> Iterator[Uncertainty]:
    """Yield what is uncertain about a rating, and what Part B has if the words cannot be read or say something else."""
    there = f"; Part B has {quoted(column)}" if column else ""
    if not read.rating:
        reason = read.doubt or f"{quoted(words)} is not the label of a rating on the scale"
        yield Uncertainty("", f"{about}: {reason}{there}", f"write the rating under `{key}`")
    elif read.doubt or column:
        reason = read.doubt or f"{quoted(words)} in Part C was used"
        yield Uncertainty("", f"{about}: {reason}{there}", "check this in the document")


def _counts(mapping: Mapping[str, Any], unread: set[Path]) -> Iterator[Uncertainty]:
    """Take out counts of actions that are not numbers."""
    for assessor, counts in mapping.get("totals", {}).items():
        for name, count in list(counts.items()):
            if isinstance(count, str):
                del counts[name]
                unread.add(("totals", assessor, name))
                words = f"{quoted(count)} is not a number of actions"
                yield Uncertainty("", words, f"write the number under `totals.{assessor}.{name}`")
