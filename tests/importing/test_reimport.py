"""A report merged into the file of its period: what the document does not mention stays, character for character."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.importing.coverage import Coverage
from planpress.importing.reimport import reimport
from planpress.importing.reimport_result import Reimport
from planpress.importing.yaml_edits import UneditableError
from planpress.rules import sound_plan

PLAN = sound_plan(Path())
FILE = """\
# A fictional report.
from: 2023-01-01   # the first day
to: '2024-06-30'
scale: niap-2017
language: en
overall: {party: on-track}   # in flow style
totals:
  party: {achieved: 1, on-track: 1}
summary: >-   # condensed
  Ten rangers of the coast
  were trained.

actions:
  # The rangers.
  - id: "1.1"
    pillar: "1"
    title: "Train the rangers"  # exact
    ratings:
      party: achieved  # as agreed
      secretariat: {rating: on-track, note: Seen on site.}
    progress:
      - Ten rangers were trained.   # in May
      # about the boat
      - >-
        A boat was
        bought.
    evidence:
      - title: List of rangers
        date: 2023-05-01

  - id: "2.1"
    pillar: "2"
    title: Meet the courts
    ratings:
      party:
        rating: on-track
        printed: ON TRACK so far
    tags: [courts, law]
    comments: []
    outlook:
    - More meetings.
notes:
- about: "2.1"
  text: A note of the editor.
"""


def brought(values: dict[str, Any], text: str = FILE) -> Reimport:
    """The file after a re-import, which a second one finds complete."""
    result = reimport(text, values, PLAN)
    assert reimport(result.text, values, PLAN).differences == []
    return result


def words(result: Reimport) -> list[str]:
    return [f"{difference.line}: {difference.words}" for difference in result.differences]


def first(**values: object) -> dict[str, Any]:
    return {"actions": [{"id": "1.1", **values}, {"id": "2.1"}]}


@pytest.mark.parametrize(
    "values",
    [
        {"overall": {"party": {"rating": "on-track", "printed": "On track"}}, "totals": {"party": {"pending": 0}}},
        {"summary": "Ten rangers  of the\ncoast were trained.", "from": "2023-01-01"},
        first(ratings={"party": {"rating": "achieved", "printed": "ACHIEVED"}, "secretariat": "on-track"}),
        first(progress=["Ten rangers were trained.", "A boat was\u00a0bought."], starred=False, indicators=[]),
        {"language": "fr", "scale": "another"},
        {"plan_version": "1", "detail": "actions"},
    ],
)
def test_what_means_the_same_is_no_difference(values: dict[str, Any]) -> None:
    """Other spaces, labels, forms of a rating, zeros and empty lists leave the file as it is."""
    result = brought(values)
    assert (words(result), result.text) == ([], FILE)


@pytest.mark.parametrize(
    ("values", "told", "before", "after"),
    [
        (
            first(progress=["Twelve rangers were trained.", "A boat was bought."]),
            'action 1.1, progress: "Ten rangers were trained." -> "Twelve rangers were trained."',
            "      - Ten rangers were trained.   # in May\n",
            "      - Twelve rangers were trained.   # in May\n",
        ),
        (
            first(progress=["Ten rangers were trained.", "A boat was sold."]),
            'action 1.1, progress: "A boat was bought." -> "A boat was sold."',
            "      - >-\n        A boat was\n        bought.\n",
            "      - >-\n        A boat was sold.\n",
        ),
        (
            first(progress=["Ten rangers were trained.", "A boat was bought.", "A third fact: yes."]),
            'action 1.1, progress: added "A third fact: yes."',
            "        bought.\n",
            '        bought.\n      - "A third fact: yes."\n',
        ),
        (
            first(progress=["Ten rangers were trained."]),
            'action 1.1, progress: "A boat was bought." is not in the document',
            "      - >-\n        A boat was\n        bought.\n",
            "",
        ),
        (
            first(ratings={"party": {"rating": "pending", "depends_on": ["2.1"]}}),
            'action 1.1, ratings.party: "achieved" -> "rating: pending, depends_on: 2.1"',
            "      party: achieved  # as agreed\n",
            '      party:\n        rating: pending\n        depends_on: ["2.1"]  # as agreed\n',
        ),
        (
            first(ratings={"secretariat": "achieved"}),
            'action 1.1, ratings.secretariat: "rating: on-track, note: Seen on site." -> "rating: achieved, note:'
            ' Seen on site."',
            "{rating: on-track, note: Seen on site.}",
            "{rating: achieved, note: Seen on site.}",
        ),
        (
            {"overall": {"party": "achieved"}},
            'overall.party: "on-track" -> "achieved"',
            "{party: on-track}",
            "{party: achieved}",
        ),
        (
            {"summary": "Twelve rangers."},
            'summary: "Ten rangers of the coast were trained." -> "Twelve rangers."',
            "  Ten rangers of the coast\n  were trained.\n",
            "  Twelve rangers.\n",
        ),
        (
            {"to": "2024-07-31"},
            'to: "2024-06-30" -> "2024-07-31"',
            "'2024-06-30'",
            "'2024-07-31'",
        ),
        (
            {"meeting": "SC78"},
            'meeting: added "SC78"',
            "to: '2024-06-30'\n",
            "to: '2024-06-30'\nmeeting: SC78\n",
        ),
        (
            {"actions": [{"id": "1.1"}, {"id": "2.1", "comments": ["A remark."], "starred": True}]},
            'action 2.1, comments: added "A remark."',
            "    comments: []\n",
            "    comments:\n      - A remark.\n",
        ),
    ],
)
def test_single_changes(values: dict[str, Any], told: str, before: str, after: str) -> None:
    """Each change is reported with its line, and only its own characters change."""
    result = brought(values)
    (difference, *_) = (difference for difference in result.differences if difference.words == told)
    assert FILE.splitlines()[difference.line - 1].strip()
    assert result.text.replace("    starred: true\n", "") == FILE.replace(before, after)


def test_actions_are_added_in_their_place_and_never_removed() -> None:
    """An action that only the document has is added after its neighbour; an action that only the file has stays."""
    result = brought({"actions": [{"id": "1.1"}, {"id": "1.2", "title": "Train more rangers"}]})
    assert list(yaml.safe_load(result.text)["actions"][1].values()) == ["1.2", "Train more rangers"]
    assert result.overwrites == 0
    assert result.kept == [(31, "action 2.1: its row is not in the document; it stays")]
    assert '        date: 2023-05-01\n\n  - id: "1.2"\n    title: Train more rangers\n\n  - id: "2.1"\n' in result.text


def test_what_is_no_list_of_actions_is_not_replaced_unsaid() -> None:
    """A value in the place of the actions is overwritten like any other, and an empty list is filled."""
    assert brought({"actions": [{"id": "1.1", "title": "A"}]}, "actions: {a: 1}\n").overwrites == 1
    filled = brought({"detail": "actions", "actions": [{"id": "1.1", "title": "A"}]}, "actions: []\nstate: published\n")
    assert filled.text == 'actions:\n  - id: "1.1"\n    title: A\nstate: published\n'


def test_other_line_ends_stay() -> None:
    """A file with the line ends of Windows keeps them."""
    result = brought(first(progress=["Another text.", "A boat was bought."]), FILE.replace("\n", "\r\n"))
    assert result.text.replace("\r\n", "").count("\n") == 0
    assert "- Another text.   # in May\r\n" in result.text


def test_a_value_with_an_anchor_is_not_changed() -> None:
    """A value that is used elsewhere too cannot be changed alone; other values can."""
    text = FILE.replace("title: Meet", "title: &name Meet").replace("text: A note of the editor.", "text: *name")
    assert "&name" in brought(first(title="Train all rangers"), text).text
    with pytest.raises(UneditableError):
        reimport(text, {"actions": [{"id": "2.1", "title": "Meet the police"}]}, PLAN)


def test_texts_in_several_languages() -> None:
    """A text in the document replaces the text in the report's language; the other languages stay."""
    text = FILE.replace("title: Meet the courts", "title: {en: Meet the courts, fr: Rencontrer les tribunaux}")
    assert words(brought({"actions": [{"id": "2.1", "title": "Meet the courts"}]}, text)) == []
    result = brought({"actions": [{"id": "2.1", "title": "Meet the police"}]}, text)
    assert "title: {en: Meet the police, fr: Rencontrer les tribunaux}" in result.text


def test_a_list_of_texts_in_several_languages() -> None:
    """A changed text in a list keeps its other languages, and the line says that they may be out of date."""
    text = FILE.replace("tags: [courts, law]", "progress: [{en: One court met., fr: Un.}, {en: All., fr: Tout.}]")
    result = brought({"actions": [{"id": "2.1", "progress": ["Two courts met.", "All."]}]}, text)
    assert words(result) == ['38: action 2.1, progress.en: "One court met." -> "Two courts met."']
    assert "progress: [{en: Two courts met., fr: Un.}, {en: All., fr: Tout.}]" in result.text
    assert "(fr) stays" in result.kept[-1][1]


COMPLETE = Coverage(complete=True)


def whole() -> dict[str, Any]:
    """The values of the file."""
    values: dict[str, Any] = yaml.safe_load(FILE)
    return values


@pytest.mark.parametrize(
    ("path", "told", "gone"),
    [
        (
            ("actions", 0, "ratings"),
            'action 1.1, ratings: "party: achieved, secretariat: rating: on-track, note:',
            "as agreed",
        ),
        (
            ("actions", 0, "ratings", "secretariat"),
            'action 1.1, ratings.secretariat: "rating: on-track, note:',
            "Seen on",
        ),
        (("actions", 0, "progress"), 'action 1.1, progress: "Ten rangers were trained.; A boat was', "about the boat"),
        (("actions", 0, "evidence"), 'action 1.1, evidence: "title: List of rangers', "List of"),
        (
            ("actions", 0, "evidence", 0, "date"),
            'action 1.1, evidence.date: "2023-05-01" is not in the document',
            "05-01",
        ),
        (("actions", 1), "action 2.1: its row is not in the document", "Meet the courts"),
        (
            ("actions", 1, "ratings", "party", "printed"),
            'action 2.1, ratings.party.printed: "ON TRACK so far"',
            "so far",
        ),
        (("summary",), 'summary: "Ten rangers of the coast were trained." is not in the document', "condensed"),
        (("from",), 'from: "2023-01-01" is not in the document', "the first day"),
        (("overall",), 'overall.party: "on-track" is not in the document', "flow style"),
        (("totals", "party", "achieved"), 'totals.party.achieved: "1" is not in the document', "achieved: 1"),
        (("notes",), 'notes: "about: 2.1, text: A note of the editor." is not in the document', "note of the editor"),
    ],
)
def test_what_a_complete_document_lacks_is_removed(path: tuple[str | int, ...], told: str, gone: str) -> None:
    """If a document that shows every value lacks one, that value is gone; other documents prove nothing by silence."""
    values = whole()
    parent: Any = values
    for step in path[:-1]:
        parent = parent[step]
    del parent[path[-1]]
    result = reimport(FILE, values, PLAN, COMPLETE)
    (difference,) = result.differences
    assert difference.overwrites
    assert difference.words.startswith(told)
    assert gone not in result.text
    assert yaml.safe_load(result.text) == values
    says_it = path[-1] == "printed"  # any document that gives a rating prints words for it
    assert reimport(FILE, values, PLAN).text == (result.text if says_it else FILE)


def test_no_empty_lines_are_left_behind() -> None:
    """Where an action between or after empty lines is removed, two empty lines, or one at the end, never stay."""
    actions = [f'  - id: "1.{number}"\n    title: Count {number}\n' for number in (1, 2, 3)]
    for line_end in ("\n", "\r\n"):
        text = ("to: '2023'\nactions:\n" + "\n".join(actions)).replace("\n", line_end)
        values = yaml.safe_load(text)
        for gone in range(3):
            left = {**values, "actions": [action for number, action in enumerate(values["actions"]) if number != gone]}
            result = reimport(text, left, PLAN, COMPLETE).text.replace("\r\n", "\n")
            assert yaml.safe_load(result) == left
            assert "\n\n\n" not in result
            assert not result.endswith("\n\n")


def test_what_a_complete_document_leaves_open_stays() -> None:
    """A value whose words could not be read, or whose column is missing, is not taken for an empty one."""
    values = whole()
    del values["actions"][0]["ratings"], values["actions"][0]["evidence"], values["summary"]
    left = frozenset([("actions", "1.1", "ratings", "party"), ("actions", "*", "evidence")])
    result = reimport(FILE, values, PLAN, Coverage(complete=True, open=left))
    told = [difference.words.partition(":")[0] for difference in result.differences]
    assert told == ["summary", "action 1.1, ratings.secretariat"]


LETTERS = st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029", exclude_categories=["Cc", "Cs"])
ODD = ["yes", "1.10", "- a", "a: b", "#x", "Ten rangers were trained.", "A boat was bought.", "long " * 30, "a\n\nb"]
TEXTS = st.one_of(st.text(LETTERS, min_size=1, max_size=30), st.sampled_from(ODD)).map(str.strip).filter(bool)


def identity(action: Any) -> str:
    return str(action["id"])


ACTIONS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"id": st.sampled_from(["1.1", "2.1", "3.1"])},
    optional={
        "title": TEXTS,
        "ratings": st.dictionaries(st.sampled_from(["party", "secretariat"]), st.sampled_from(["achieved", "pending"])),
        "progress": st.lists(TEXTS, max_size=3),
        "comments": st.lists(TEXTS, max_size=3),
        "challenges": st.lists(TEXTS, max_size=3),
        "outlook": st.lists(TEXTS, max_size=2),
        "evidence": st.lists(st.fixed_dictionaries({"title": TEXTS}, optional={"url": TEXTS}), max_size=2),
    },
)


REPORTS = st.fixed_dictionaries(
    {},
    optional={
        "meeting": TEXTS,
        "summary": TEXTS,
        "progress": st.lists(TEXTS, max_size=2),
        "totals": st.fixed_dictionaries({"party": st.dictionaries(st.just("achieved"), st.integers(0, 9))}),
        "actions": st.lists(ACTIONS, max_size=3, unique_by=identity),
    },
)


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_any_change_is_complete_and_loses_no_comment(values: dict[str, Any]) -> None:
    """After any re-import the file says what the document says, and all its comments and notes are there."""
    result = brought(values)
    before, after = yaml.safe_load(FILE), yaml.safe_load(result.text)
    assert (before["notes"], before["from"]) == (after["notes"], after["from"])
    for comment in ("# A fictional report.", "# the first day", "# in flow style", "# condensed", "# The rangers.",
                    "# exact", "# about the boat"):  # fmt: skip
        assert comment in result.text


BLANKS = """\
from: 2024-01-01
to: 2024-12-31
summary: 
progress:
  # one entry per fact
  - 
actions:
  - id: "1.1"
    title: Train the rangers
    ratings:
      # achieved | on-track
      party: 
    progress:
      - 
    indicators:
      - name: Rangers
        # before: 5
        value: 
"""  # noqa: W291 - as the command writes it
"""A file with blanks, as ``planpress new`` writes it."""


def test_blanks_say_nothing() -> None:
    """Blanks in a file, which nobody filled in, are the same as what an unfilled document lacks."""
    values = {"id": "1.1", "title": "Train the rangers", "indicators": [{"name": "Rangers"}]}
    result = reimport(BLANKS, {"from": "2024-01-01", "to": "2024-12-31", "actions": [values]}, PLAN, COMPLETE)
    assert (result.differences, result.text) == ([], BLANKS)


def test_blanks_are_filled_in() -> None:
    """What a document says takes the place of a blank, with the comments around it, and overwrites nothing."""
    action: dict[str, Any] = {"id": "1.1", "title": "Train the rangers", "ratings": {"party": "achieved"}}
    action |= {"progress": ["Ten were trained.", "Two left."], "indicators": [{"name": "Rangers", "value": "10"}]}
    values = {"from": "2024-01-01", "to": "2024-12-31", "summary": "Well.", "progress": ["Done."], "actions": [action]}
    result = reimport(BLANKS, values, PLAN, COMPLETE)
    assert result.overwrites == 0
    lines = BLANKS.replace("summary: ", "summary: Well.").replace("party: ", "party: achieved")
    lines = lines.replace("        value: ", '        value: "10"').replace("fact\n  - ", "fact\n  - Done.")
    assert result.text == lines.replace("      - \n", "      - Ten were trained.\n      - Two left.\n")
    assert reimport(result.text, values, PLAN, COMPLETE).differences == []


def test_a_value_that_is_assumed_says_nothing() -> None:
    """A note is about the report if the document does not say otherwise."""
    text = FILE.replace('about: "2.1"', 'about: "report"')
    result = reimport(text, {"notes": [{"text": "A note of the editor."}]}, PLAN, COMPLETE)
    assert not [difference for difference in result.differences if "notes" in difference.words]


def test_comments_inside_a_list_in_brackets() -> None:
    """A list in brackets over several lines is changed entry by entry, so that its comments stay."""
    listed = "progress: [ # what was done\n  Ten rangers., # in May\n  'A boat # 1', # in June\n] # all\n"
    file = FILE.replace("summary: >-", f"{listed}summary: >-")
    for texts in (["Ten rangers.", "A boat # 2", "A car."], ["A boat # 1"], ["Ten rangers."], ["Ten new rangers."]):
        result = reimport(file, {"progress": texts}, PLAN)
        assert yaml.safe_load(result.text)["progress"] == texts
        assert all(comment in result.text for comment in ("# what was done", "# in May", "# in June", "# all"))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_long_text_where_a_comment_follows_an_empty_list(line_end: str) -> None:
    """The comment stays beside the key, where it cannot become part of a text in a block."""
    file = FILE.replace("comments: []\n", "comments: []  # none yet\n").replace("\n", line_end)
    text = "First line.\n\nSecond line."
    result = reimport(file, {"actions": [{"id": "2.1", "comments": [text]}]}, PLAN)
    assert yaml.safe_load(result.text)["actions"][1]["comments"] == [text]
    assert f"    comments:  # none yet{line_end}" in result.text
    assert (result.text.count("\n") == result.text.count("\r\n")) is (line_end == "\r\n")


COMMENTED = """\
---  # begins C0
"from": 2023-01-01   # C1

to: '2024-06-30' # C2
scale: niap-2017
language: en
totals:
  party: { # C3
    achieved: 1, # C4
    on-track: 1 # C5
  } # C6
summary: | # C7
  First line # not a comment

  Last line
# C8
progress:
# C9
- one # C10
- "two\\
  \\ lines" # C11
-
  # C12
  three
- >+ # C13
  folded
  text

# C14
outlook: [a, 'b # no comment'] # C15
meeting: SC76 # C16
actions:
  - # C17
    id: "1.1" # C18
    title: Train
      the rangers # C19
    progress: # C20
    # C21
    - A. # C22
    # C23

    - |- # C24
      # text not comment
      B.
    # C25
# C26"""


def commented_changes() -> list[tuple[tuple[str | int, ...], object]]:
    """Each text of the file, with other texts in its place."""
    places: list[tuple[str | int, ...]] = [("summary",), ("meeting",), ("actions", 0, "title")]
    for index in range(4):
        places.append(("progress", index))
    for index in range(2):
        places += [("outlook", index), ("actions", 0, "progress", index)]
    texts = ("New words: a # b", "- x", "Two\nlines\n\nmore", 'it\'s "q"')
    changes: list[tuple[tuple[str | int, ...], object]] = [(("to",), "2024-07")]
    for place in places:
        changes += [(place, text) for text in texts]
    return changes


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_no_comment_is_lost_wherever_it_is(line_end: str) -> None:
    """Between keys, at the ends of lines, in lists and beside folded and literal texts; without a final line end."""
    file = COMMENTED.replace("\n", line_end)
    for place, new in commented_changes():
        wanted = yaml.safe_load(file)
        inner = wanted
        for step in place[:-1]:
            inner = inner[step]
        inner[place[-1]] = new
        text = reimport(file, wanted, PLAN).text
        changed = yaml.safe_load(text)
        for step in place:
            changed = changed[step]
        assert str(changed).split() == str(new).split(), place
        assert all(f"C{number}{ending}" in f"{text}{line_end}" for number in range(27)
                   for ending in (line_end,) if number != 0), place  # fmt: skip
        assert text.count("\r") == (text.count("\n") if line_end == "\r\n" else 0)


def test_a_text_under_another_key_is_told() -> None:
    """A column with another heading leaves the old text where it is."""
    result = brought({"actions": [{"id": "2.1", "comments": ["More meetings."]}]})
    assert any('action 2.1, outlook: "More meetings." stays, although it is now `comments`' in said
               for _, said in result.kept)  # fmt: skip
    again = brought({"actions": [{"id": "2.1", "outlook": ["More meetings."]}]})
    assert not any("although" in said for _, said in again.kept)
