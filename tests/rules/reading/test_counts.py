"""Numbers and shares of actions as texts state them."""

import pytest

from planpress.model import Rating, Scale, Text, Wording
from planpress.rules.reading.counts import NOTED, WHOLE, counts, parts, shares


def rating(identifier: str, *labels: str) -> Rating:
    return Rating(id=identifier, label=Text((Wording(labels[0], ""),)), also=labels[1:])


SCALE = Scale(
    id="scale",
    ratings=(rating("done", "Achieved", "Done"), rating("nearly", "Substantially achieved"), rating("on", "On track")),
)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("3 of 13 actions are Achieved.", [(3, ("done",))]),
        ("Of 13 actions, three were rated as Achieved and ten are On track.", [(3, ("done",)), (10, ("on",))]),
        ("4 are Achieved or Substantially achieved.", [(4, ("done", "nearly"))]),
        ("1 activity is Done", [(1, ("done",))]),
        ("Achieved: 3, On track are 10 actions", [(3, ("done",)), (10, ("on",))]),
        ("On track 10 (77%)", [(10, ("on",))]),
        ("3 actions were Achieved by 5 March 2017.", [(3, ("done",))]),
        ("3 actions were Achieved by the end of 2017.", [(3, ("done",))]),
        ("3 actions were achieved by the ministry.", []),
        ("3 officers achieved their targets.", []),
        ("3 teams achieved 40 patrols.", []),
        ("Of 13 Achieved", []),
        ("Achieved: 3 or 4", []),
    ],
)
def test_counts(text: str, stated: list[tuple[int, tuple[str, ...]]]) -> None:
    """A number with a rating beside it counts, unless the label is a verb or the number is that of all actions."""
    assert [(count.number, count.ratings) for count in counts(text, SCALE)] == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Achieved 25%, On track: 75 per cent", [("done", 25, False), ("on", 75, False)]),
        ("25% of the actions are Achieved", [("done", 25, True)]),
        ("Achieved 3 (23,1 %)", [("done", 23.1, False)]),
        ("25 pour cent des actions sont Achieved", [("done", 25, True)]),
        ("25% of the budget was spent", []),
    ],
)
def test_shares(text: str, stated: list[tuple[str, float, bool]]) -> None:
    """A share comes before or after its rating, and may say that it is a share of the actions."""
    assert [(share.rating, share.percent, share.whole) for share in shares(text, SCALE)] == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("37 of 39 officers (85%)", [(37, 39, "85")]),
        ("85% (37 of these 39 officers)", [(37, 39, "85")]),
        ("1,200 out of the 2,400 posts (50 %)", [(1200, 2400, "50")]),
        ("dos de veinte (10 por ciento)", [(2, 20, "10")]),
        ("40 of 39 officers (85%)", []),
        ("on 3 of 2.5 (85%)", []),
    ],
)
def test_parts(text: str, stated: list[tuple[int, int, str]]) -> None:
    """A part of a whole is read with its share; the numbers may be words."""
    assert [(part.part, part.whole, part.percent) for part in parts(text)] == stated


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("of all 13 actions", "13"),
        ("the Secretariat assessed 12 actions", "12"),
        ("le rapport compte treize actions", "treize"),
        ("of these 3 actions", None),
        ("the badge of one action", None),
    ],
)
def test_the_number_of_all(text: str, number: str | None) -> None:
    """Only the plural means all actions, and "these" may mean only some of them."""
    match = WHOLE.search(text)
    assert (match[1] if match else None) == number


@pytest.mark.parametrize(("text", "noted"), [("Of 12 actions.", ["12"]), ("2 actions unrated, 3 actions fewer", [])])
def test_noted(text: str, noted: list[str]) -> None:
    """A note on totals names the number of actions that were rated."""
    assert [match[1] for match in NOTED.finditer(text)] == noted
