"""Labels inside the cells of a table divide their texts, as they do in forms."""

from pathlib import Path
from typing import Any

import pytest

from planpress.importing.unlikely_values import unlikely_values
from tests.importing.tables import doubts, imported, only, plan_of

HEADINGS = ["No.", "Action", "Status", "Progress"]
METERS = "Meters hang at four of ten gates."
DIVIDED = [
    (f"{METERS} Next steps: hang the six others before May 2025.", "outlook", "hang the six others before May 2025."),
    (f"{METERS}\nNext steps: hang the six others.", "outlook", "hang the six others."),
    (f"{METERS}\nNext steps:\nHang the six others.", "outlook", "Hang the six others."),
    (f"{METERS}\n\u2022 Challenges: two gates lie in a quarry.", "challenges", "two gates lie in a quarry."),
    (f"{METERS} Prochaines \u00e9tapes : poser les autres.", "outlook", "poser les autres."),
    (f"{METERS} Pr\u00f3ximos pasos: colgar los otros.", "outlook", "colgar los otros."),
    (f"{METERS} Pr\u00f3ximos passos: pendurar os outros.", "outlook", "pendurar os outros."),
    (
        f"{METERS} \u0627\u0644\u062e\u0637\u0648\u0627\u062a \u0627\u0644\u0642\u0627\u062f\u0645\u0629: "
        "\u062a\u0639\u0644\u064a\u0642 \u0627\u0644\u0628\u0627\u0642\u064a.",
        "outlook",
        "\u062a\u0639\u0644\u064a\u0642 \u0627\u0644\u0628\u0627\u0642\u064a.",
    ),
]


def _read(folder: Path, text: str) -> tuple[dict[str, Any], str]:
    report = imported(plan_of(folder), [["Year: 2024"], HEADINGS, ["1.1", "Hang meters", "On track", text]])
    return only(report), doubts(report)


@pytest.mark.parametrize(("text", "key", "words"), DIVIDED)
def test_a_label_divides_the_text_of_a_cell(tmp_path: Path, text: str, key: str, words: str) -> None:
    action, said = _read(tmp_path, text)
    assert action["progress"] == [METERS]
    assert action[key] == [words]
    assert "begins like" not in said


def test_evidence_behind_a_label_is_evidence(tmp_path: Path) -> None:
    action, _ = _read(tmp_path, f"{METERS}\nEvidence: Report on gates (2024)")
    assert action["progress"] == [METERS]
    assert [entry["title"] for entry in action["evidence"]] == ["Report on gates (2024)"]


@pytest.mark.parametrize(
    "text",
    [
        "Ten gates: four have meters. Next to them: two barns.",
        f"{METERS}\nRating: see the annex.",
        f"{METERS}\nNext steps",
    ],
)
def test_other_words_with_a_colon_stay(tmp_path: Path, text: str) -> None:
    action, _ = _read(tmp_path, text)
    assert action["progress"] == text.split("\n")


def test_a_label_in_dated_statements_is_told(tmp_path: Path) -> None:
    """The statement of June must not become a plan."""
    text = "12 May 2024: Nine kilometres stand. Next steps: build six more.\n3 June 2024: Fifteen kilometres stand."
    action, _ = _read(tmp_path, text)
    assert len(action["updates"]) == 2
    (doubt,) = unlikely_values({"actions": [action]}, [])
    assert '"Next steps: build six more." was read as `updates`' in doubt.words


def test_a_list_that_goes_on_behind_a_label_stays_whole(tmp_path: Path) -> None:
    """The last entry may be a plan or not."""
    action, _ = _read(tmp_path, "\u2022 Ten wells\n\u2022 Next steps: two more wells\n\u2022 One pump")
    assert action["progress"] == ["Ten wells", "Next steps: two more wells", "One pump"]
    assert len(list(unlikely_values({"actions": [action]}, []))) == 1


def test_lists_behind_labels_are_divided(tmp_path: Path) -> None:
    action, _ = _read(tmp_path, "- Ten wells\n- Challenges: two\n  - no water\n- Next steps:\n- two more\n- one pump")
    assert action["progress"] == ["Ten wells"]
    assert action["challenges"] == ["two\n- no water"]
    assert action["outlook"] == ["two more", "one pump"]


@pytest.mark.parametrize("label", ["Next", "Upcoming", "Siguiente", "Seguinte"])
def test_a_word_for_what_comes_next_is_a_label(tmp_path: Path, label: str) -> None:
    action, _ = _read(tmp_path, f"{METERS} {label}: Two more barns.")
    assert (action["progress"], action["outlook"]) == ([METERS], ["Two more barns."])
