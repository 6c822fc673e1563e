"""Readers see the numbers that reports print, never the ids that stand in addresses."""

import re
from collections.abc import Iterator
from typing import Any

from planpress.compare import Comparisons, tombstones
from planpress.exchange.comparison_text import write
from planpress.language import ENGLISH
from planpress.language.changes import change_remark, change_sentence
from planpress.language.notices import notice_sentence
from planpress.language.tombstones import tombstone_sentence
from planpress.model import Dataset
from tests.compare.sketch import sketch

ID = re.compile(r"\bq\d")


def action(number: int, **values: Any) -> dict[str, Any]:
    return {"id": f"q{number}", "number": f"No. {number}(a)", "title": f"Task {number}", "party": "started"} | values


def plan() -> Dataset:
    """Three reports in which actions are split, merged, taken up, dropped, renumbered, begun, blocked and revised."""
    first = [*map(action, range(1, 9)), action(9, title="Count the herons of the lake each spring")]
    second = [
        action(11, **{"from": ["q1"], "change": "split"}),
        action(12, **{"from": ["q1"], "change": "split"}),
        action(20, **{"from": ["q2", "q3"], "change": "merged"}),
        action(40, **{"from": ["q4"], "change": "renumbered"}),
        action(5, party={"rating": "pending", "depends_on": ["q8"]}),
        action(6, party="done"),
        action(8),
        action(90, title="Count the herons of the lake each spring", change="new"),
    ]
    third = [
        action(11),
        action(30, **{"from": ["q20", "q90"], "change": "merged"}),
        action(5, party={"rating": "pending", "depends_on": ["q11"]}),
        action(6, party="none"),
        action(8),
    ]
    return sketch(
        {
            "2020": {"actions": first},
            "2021": {"actions": second, "dropped": [{"id": "q7", "into": ["q8"]}, {"id": "q9"}]},
            "2022": {"actions": third, "dropped": [{"id": "q12"}, {"id": "q40", "into": ["q8"]}]},
        }
    )


def said(dataset: Dataset) -> Iterator[str]:
    comparisons = Comparisons(dataset, "en")
    for earlier, later in (("2020", "2021"), ("2021", "2022"), ("2020", "2022")):
        compared = comparisons.between(earlier, later, "party")
        yield from (change_sentence(ENGLISH, change, "markdown") for change in compared.changes)
        yield from (change_remark(ENGLISH, change) for change in compared.changes)
        yield from (notice_sentence(ENGLISH, compared, notice) for notice in compared.notices)
        yield write(compared, "text", "en")
        for stone in tombstones(dataset, later):
            yield tombstone_sentence(ENGLISH, stone, "en")


def test_sentences_name_actions_by_their_printed_numbers() -> None:
    """No sentence about a change, a former action or a comparison contains an id."""
    texts = list(said(plan()))
    assert any("waiting for No. 8(a)" in text for text in texts)
    assert any("split into No. 11(a)" in text for text in texts)
    assert any("No. 9(a), which was dropped then, had the same title" in text for text in texts)
    assert [text for text in texts if ID.search(text)] == []
