"""Dropped and new actions with the same title are found, each once, in a time that grows with their number."""

from collections.abc import Sequence
from unittest.mock import patch

from planpress.model import Namesakes, Report, namesake
from planpress.model.lineage import Lineage
from planpress.model.namesake import namesakes


def report(period: str, titles: Sequence[str], first: int = 1, dropped: int = 0) -> Report:
    actions = [{"id": str(first + place), "pillar": "1", "title": title} for place, title in enumerate(titles)]
    gone = [{"id": str(number + 1), "reason": "None."} for number in range(dropped)]
    dates = {"from": f"{period}-01", "to": f"{period}-12"}
    return Report.model_validate({"period": period, **dates, "actions": actions, "dropped": gone})


def pairs_of(before: Sequence[str], now: Sequence[str]) -> tuple[Namesakes, ...]:
    return namesakes(report("2001", before), report("2002", now, 1001, len(before)), Lineage(()))


def test_each_action_is_in_one_pair() -> None:
    """If several have the same title, they are paired in printed order, and none twice."""
    pairs = pairs_of(["Plant trees", "Plant trees", "Plant trees"], ["Plant trees.", "PLANT TREES"])
    assert pairs == (Namesakes("1", "1001", same=True), Namesakes("2", "1002", same=True))


def test_the_nearest_of_several() -> None:
    """If several titles are similar, each action is paired with the most similar."""
    before = ["Plant ten thousand trees on the coast", "Plant ten thousand trees on the coasts, and water them"]
    now = ["Plant ten thousand trees on the coasts and water them all", "Plant ten thousand trees at the coast"]
    assert pairs_of(before, now) == (Namesakes("1", "1002", same=False), Namesakes("2", "1001", same=False))


def test_no_title_is_set_against_all_others() -> None:
    """Twice the actions mean about twice the comparisons, not four times."""
    assert 0 < count(400) < 3 * count(200)


def count(number: int) -> int:
    words = ["river", "forest", "market", "border", "harbour", "school", "court", "museum"]
    names = [chr(97 + place % 26) * 3 + chr(97 + place // 26) * 3 for place in range(number)]
    titles = [f"Inspect every {words[place % 8]} of the place {name} by the sea" for place, name in enumerate(names)]
    with patch.object(namesake, "NEAR", 0.1), patch.object(namesake, "_numbers", wraps=namesake._numbers) as seen:
        pairs_of(titles, [f"{title} again" for title in titles])
    return seen.call_count
