"""Two reports whose actions continue each other in ways that no plan has: one split into hundreds, hundreds merged."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tests.fuzz.filled import Data, plan, write_files

EARLIER, LATER = ("2011-01-01", "2013-12-31"), ("2014-01-01", "2017-07-31")
Reports = tuple[Data, Data]


def _ids(number: int, pillar: int = 1) -> list[str]:
    return [f"{pillar}.{index}" for index in range(1, number + 1)]


def _action(identifier: str, **more: object) -> Data:
    words = {"title": f"Do the thing {identifier}", "ratings": {"party": "on-track"}}
    return {"id": identifier, "pillar": "1", **words, **more}


def _actions(identifiers: Iterable[str], **more: object) -> list[Data]:
    return [_action(identifier, **more) for identifier in identifiers]


def _report(period: tuple[str, str], actions: list[Data], dropped: Iterable[Data] = ()) -> Data:
    start, end = period
    source = {"title": "Report"}
    return {"from": start, "to": end, "scale": "s1", "source": source, "actions": actions, "dropped": list(dropped)}


def _split(number: int) -> Reports:
    parts = _actions(_ids(number), **{"from": ["1.1"], "change": "split"})
    return _report(EARLIER, _actions(["1.1"])), _report(LATER, parts)


def _merged(number: int) -> Reports:
    whole = _action("1.1", **{"from": _ids(number), "change": "merged"})
    return _report(EARLIER, _actions(_ids(number))), _report(LATER, [whole])


def _dropped_into_one(number: int) -> Reports:
    dropped = ({"id": identifier, "reason": "It goes on there.", "into": ["2.1"]} for identifier in _ids(number))
    return _report(EARLIER, _actions(_ids(number))), _report(LATER, _actions(["2.1"], change="merged"), dropped)


def _dropped_into_many(number: int) -> Reports:
    takers = _ids(number, 2)
    dropped = [{"id": "1.1", "reason": "It goes on there.", "into": takers}]
    return _report(EARLIER, _actions(["1.1"])), _report(LATER, _actions(takers, change="merged"), dropped)


def _dropped_into_each(number: int) -> Reports:
    pairs = zip(_ids(number), _ids(number, 2), strict=True)
    dropped = ({"id": identifier, "reason": "It goes on there.", "into": [taker]} for identifier, taker in pairs)
    return _report(EARLIER, _actions(_ids(number))), _report(LATER, _actions(_ids(number, 2), change="merged"), dropped)


def _split_in_pairs(number: int) -> Reports:
    parts = [
        _action(f"{identifier}.{part}", **{"from": [identifier], "change": "split"})
        for identifier in _ids(number // 2)
        for part in (1, 2)
    ]
    return _report(EARLIER, _actions(_ids(number // 2))), _report(LATER, parts) | {"scale": "s2"}


def _from_nowhere(number: int) -> Reports:
    later = [_action(identifier, **{"from": [f"x.{identifier}"]}) for identifier in _ids(number)]
    return _report(EARLIER, _actions(_ids(number))), _report(LATER, later)


def _vanished(number: int) -> Reports:
    return _report(EARLIER, _actions(_ids(number))), _report(LATER, _actions(_ids(number, 2)))


def _one_title(number: int) -> Reports:
    dropped = ({"id": identifier, "reason": "It ended."} for identifier in _ids(number))
    later = _actions(_ids(number, 2), title="Same", change="new")
    return _report(EARLIER, _actions(_ids(number), title="Same")), _report(LATER, later, dropped)


def _waiting(number: int) -> Reports:
    waits = {"party": {"rating": "pending", "depends_on": _ids(number, 2)}}
    later = [_action("1.1", ratings=waits), *_actions(_ids(number, 2), change="new")]
    return _report(EARLIER, _actions(["1.1"])), _report(LATER, later)


def _much_evidence(number: int) -> Reports:
    before, after = ([{"title": f"{word} {identifier}"} for identifier in _ids(number)] for word in ("Law", "Decree"))
    return _report(EARLIER, [_action("1.1", evidence=before)]), _report(LATER, [_action("1.1", evidence=after)])


KINDS: Mapping[str, Callable[[int], Reports]] = {
    "split": _split,
    "merged": _merged,
    "dropped into one": _dropped_into_one,
    "dropped into many": _dropped_into_many,
    "dropped into each": _dropped_into_each,
    "split in pairs": _split_in_pairs,
    "from nowhere": _from_nowhere,
    "vanished": _vanished,
    "one title": _one_title,
    "waiting": _waiting,
    "much evidence": _much_evidence,
}


def write(folder: Path, kind: str, number: int) -> Path:
    """Write a project whose reports have a given number of actions of a kind."""
    words = plan("A text of the plan.")
    scale = words["scales"][0]
    scale["ratings"].append({"id": "pending", "label": "Pending"})
    words["scales"].append({**scale, "id": "s2"})
    return write_files(folder, words, *KINDS[kind](number))
