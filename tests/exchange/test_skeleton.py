"""The file of the next report: what is carried over, what is left empty, and that it has no findings once filled in."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from planpress.errors import UsageError
from planpress.exchange.skeleton import KnownFacts, skeleton
from planpress.loading import load
from planpress.loading.reader import read_values
from planpress.model import Dataset, Severity, Text
from planpress.model.characters import is_unseen
from planpress.model.text import Words
from planpress.rules import check
from tests.loading.sketch import project
from tests.model.sketch import action, dataset, report

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))
TITLES = st.text(LETTERS | st.sampled_from("\n\t#:-{}[]&*!|>'\"%@`~<?"), min_size=1).filter(
    lambda title: not is_unseen(title)
)
WORDS: TypeAdapter[Text] = TypeAdapter(Words)


def sample() -> Dataset:
    dataset = load(Path("tests/sample")).dataset
    assert dataset
    return dataset


def values(text: str) -> dict[str, object]:
    values_read = read_values(text).value
    assert isinstance(values_read, dict)
    return values_read


@given(
    st.lists(TITLES | st.dictionaries(st.sampled_from(["en", "fr", "no"]), TITLES, min_size=1), min_size=1, max_size=5)
)
def test_titles_survive(titles: list[str | dict[str, str]]) -> None:
    """Any title, in one language or several, is read from the new file unchanged."""
    actions = [action(str(index), title=title) for index, title in enumerate(titles)]
    made = values(skeleton(dataset(report(2014, *actions)), "2015"))["actions"]
    assert isinstance(made, list)
    assert [WORDS.validate_python(entry["title"]) for entry in made] == [action.title for action in actions]


@pytest.mark.parametrize(
    ("end", "start"),
    [("2017-07-31", "2017-08-01"), ("2016-02-28", "2016-02-29"), ("2017-12", "2018-01"), ("2017-12-31", "2018-01-01")],
)
def test_it_begins_where_the_last_one_ends(end: str, start: str) -> None:
    """The first day is the day after the last one, or the month after the last month."""
    made = values(skeleton(dataset(report(2014, to=end)), "next"))
    assert made["from"] == start


def test_what_is_carried_over() -> None:
    """Actions keep their order, ids, pillars, titles and asterisks; nothing else is carried over."""
    old = report(
        2014,
        action("1.10", starred=True, ratings={"party": "done"}, progress=["P"], comments=["C"]),
        action("1.2"),
        language="fr",
        plan_version="3",
    )
    made = values(skeleton(dataset(old), "2015"))
    assert made["actions"] == [
        {"id": "1.10", "pillar": "1", "title": "T", "starred": "true", "ratings": {"party": None}, **EMPTY},
        {"id": "1.2", "pillar": "1", "title": "T", "ratings": {"party": None}, **EMPTY},
    ]
    assert (made["scale"], made["plan_version"], made["language"]) == ("s", "3", "fr")


def test_indicators_and_the_rating_before(tmp_path: Path) -> None:
    """Indicators keep their baseline and target, the office is carried over, and comments name what was said before."""
    indicator = {"name": "Seizures", "unit": "a year", "baseline": "1.10", "target": "0", "value": "7"}
    old = report(2014, action("1", ratings={"party": "done"}, indicators=[indicator]), prepared_by="An office")
    text = skeleton(dataset(old), "2015", KnownFacts(last_day="2015-11", meeting="SC: 78"))
    made = values(text)
    (carried,) = made["actions"]  # type: ignore[misc]
    expected = {"name": "Seizures", "unit": "a year", "baseline": "1.10", "target": "0", "value": None}
    assert carried["indicators"] == [expected]  # type: ignore[has-type]
    assert (made["prepared_by"], made["to"], made["meeting"]) == ("An office", "2015-11", "SC: 78")
    assert "# in 2014: done\n" in text
    assert "# the value now; before: 7\n" in text


def test_milestones_that_are_reached_keep_their_dates() -> None:
    """A reached milestone is carried over as it is; the state of any other one is left to fill in."""
    reached = {"number": "1.10", "title": "A", "due": "2014-06", "rating": "done", "reached": "2014-07-02"}
    final = {"title": "B", "due": "2014-08", "rating": "done"}
    others = [{"title": "C", "start": "2014", "rating": "begun"}, {"title": "D", "due": "2015", "state": "Half done"}]
    text = skeleton(dataset(report(2014, action("1", milestones=[reached, final, *others]))), "2015")
    (carried,) = values(text)["actions"]  # type: ignore[misc]
    assert carried["milestones"] == [  # type: ignore[has-type]
        reached,
        final,
        {"title": "C", "start": "2014", "rating": None, "reached": None},
        {"title": "D", "due": "2015", "state": None, "reached": None},
    ]
    assert "# the rating now; before: begun\n" in text
    assert "# the state now; before: Half done\n" in text


EMPTY: dict[str, list[object]] = {"progress": [], "outlook": [], "challenges": []}


def test_actions_come_from_the_last_report_that_lists_them() -> None:
    """Actions survive a missing report in between; under a new plan version, their lineage is stated."""
    data = dataset(report(2014, action("1")), report(2015, state="missing", plan_version="2"))
    made = values(skeleton(data, "2016"))
    assert made["from"] == "2016-01"
    assert made["plan_version"] == "2"
    (carried,) = made["actions"]  # type: ignore[misc]
    assert carried["from"] == ["1"]  # type: ignore[has-type]


def test_ids_of_the_data_are_quoted() -> None:
    """Ids and the plan version are in quotes, so that no editor takes them for numbers."""
    text = skeleton(dataset(report(2014, action("1.10"))), "2015")
    assert '- id: "1.10"\n    pillar: "1"\n' in text
    assert 'plan_version: "1"\n' in text


def test_ratings_are_offered() -> None:
    """A comment above each empty rating lists the ids to choose from."""
    text = skeleton(dataset(report(2014, action("1"), overall={"party": "done"})), "2015")
    assert text.count("# done | none\n") == 2
    assert "    # done | none\n      party: \n" in text
    assert "panel" not in text


def test_overall_rating_is_asked_for_if_there_was_one() -> None:
    """A plan that was never rated as a whole has no blank for that; after a first rating, later reports have one."""
    unrated, rated = report(2014, action("1")), report(2014, action("1"), overall={"party": "done"})
    assert "overall" not in values(skeleton(dataset(unrated), "2015"))
    assert "overall" in values(skeleton(dataset(rated, report(2015, action("1"))), "2016"))


@pytest.mark.parametrize(
    ("period", "hint"), [("2014", '"2015"'), ("2013-2015", '"2015"'), ("a/b", "letters"), ("latest", "another")]
)
def test_wrong_periods(period: str, hint: str) -> None:
    """An id that is invalid, or not later than the last period, is refused with a suggestion."""
    with pytest.raises(UsageError) as caught:
        skeleton(dataset(report(2014, action("1"))), period)
    assert hint in caught.value.hint


def test_round_trip(tmp_path: Path) -> None:
    """The new file has a finding for every empty key and no other finding; filled in, it has none."""
    folder = project(tmp_path)
    before = load(folder).dataset
    assert before
    text = skeleton(before, "2017-2018")
    file = folder / "data/reports/2017-2018.yml"
    file.write_text(text, encoding="utf-8")
    findings = check(folder).findings
    places = [number for number, line in enumerate(text.splitlines(), 1) if re.search(r"^[^#]*\w: $", line)]
    assert len(places) == 5
    assert [(finding.code, finding.line) for finding in findings] == [("FMT108", line) for line in places]
    file.write_text(filled_in(text), encoding="utf-8")
    assert [finding for finding in check(folder).findings if finding.severity is Severity.ERROR] == []


def filled_in(text: str) -> str:
    """Type a value after each empty key."""
    answers = {"to": "2018-06-30", "meeting": "SC70", "submitted": "2018-07-01", "party": "achieved", "summary": "S"}
    return re.sub(r"(\w+): $", lambda blank: f"{blank[1]}: {answers[blank[1]]}", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("      - One\n      - Two\n", ["One", "Two"]),
        ("      - \n      - One\n      - Two\n", ["One", "Two"]),
        ("      - One\n      - \n", ["One"]),
        ("      -\n        One\n", ["One"]),
        ("      - \"Fines of 5,000: No. 45, 'A' # 1\"\n", ["Fines of 5,000: No. 45, 'A' # 1"]),
        ('      - >-\n        A "quote": one # two, 5,000\n', ['A "quote": one # two, 5,000']),
        ("      - \n", []),
        ("      -\n", []),
    ],
)
def test_typing_beside_and_below_the_blank_of_a_list(tmp_path: Path, typed: str, read: list[str]) -> None:
    """Text after a dash, or on the lines below it, is one entry; a dash without text is ignored."""
    folder = project(tmp_path)
    before = load(folder).dataset
    assert before
    text = filled_in(skeleton(before, "2017-2018"))
    blank = "    progress:\n      - \n"
    assert text.count(blank) == 1
    file = folder / "data/reports/2017-2018.yml"
    file.write_text(text.replace(blank, f"    progress:\n{typed}"), encoding="utf-8")
    loaded = load(folder)
    assert loaded.dataset, loaded.findings
    assert [str(text) for text in loaded.dataset.reports[-1].actions[0].progress] == read


def test_the_end_of_an_action_is_shown_in_a_form_that_can_be_used(tmp_path: Path) -> None:
    """Without their comment signs, the last lines of the file drop an action, whatever its reason contains."""
    folder = project(tmp_path)
    before = load(folder).dataset
    assert before
    head, end = filled_in(skeleton(before, "2017-2018")).split("# dropped:")
    end = f"dropped:{end}".replace("\n# ", "\n").replace("2.4", "1.1")
    end = end.replace("Why it ends.", 'It is done: see "A", # 4')
    head = re.sub(r"^actions:\n(?:[ \n].*\n|\n)*", "actions: []\n", head, flags=re.MULTILINE)
    (folder / "data/reports/2017-2018.yml").write_text(head + end, encoding="utf-8")
    loaded = load(folder)
    assert loaded.dataset, loaded.findings
    assert str(loaded.dataset.reports[-1].dropped[0].reason) == 'It is done: see "A", # 4'


def test_the_sample(tmp_path: Path) -> None:
    """The next report of the sample plan, in two languages, has all actions and titles."""
    last = sample().detailed[-1]
    made = values(skeleton(sample(), "2024-2025"))
    actions = made["actions"]
    assert isinstance(actions, list)
    assert [WORDS.validate_python(action["title"]) for action in actions] == [action.title for action in last.actions]
    assert made["from"] == "2024-01-01"
