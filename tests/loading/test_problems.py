"""Hints, and limits on the number of findings."""

from pathlib import Path

from planpress.loading import load
from planpress.loading.project import MAX_REPORTED
from planpress.suggestion import allowed, suggest
from tests.loading.sketch import REPORT, project


def test_suggest_what_is_close() -> None:
    """A near miss gives the right word, whatever its case; otherwise all allowed words are listed."""
    assert suggest("titel", ["title", "text"]) == 'did you mean "title"?'
    assert suggest("E9", ["e9", "e8"]) == 'did you mean "e9"?'
    assert suggest("limited partial", ["partial"], {"Limited-Partial": "partial"}) == 'did you mean "partial"?'
    assert suggest("2015", ["2014-2015", "2016", "2021"]) == 'did you mean "2014-2015"?'
    assert suggest("colour", ["title", "text"]) == "allowed: title, text"
    assert suggest("colour", []) == ""


def test_long_lists_are_cut() -> None:
    """Of many allowed words, the first are named and the rest counted."""
    assert allowed(str(number) for number in range(32)).endswith("28, 29 and 2 more")


def test_many_problems_in_one_file(tmp_path: Path) -> None:
    """Thousands of problems with one cause are cut off at the limit, and the message says that there are more."""
    report = REPORT + "".join(f"key{number}: x\n" for number in range(3_000))
    findings = load(project(tmp_path, {"data/reports/2014.yml": report})).findings
    assert len(findings) == MAX_REPORTED
    report += "".join(f"  - {{id: a{number}, pillar: x, title: T}}\n" for number in range(3_000)).replace(
        "  - ", "outlook:\n  - ", 1
    )
    findings = load(project(tmp_path, {"data/reports/2014.yml": report + "totals: {party: {x: 1}}\n"})).findings
    assert len(findings) == MAX_REPORTED + 1
    assert findings[-1].code == "FMT109"


def test_a_large_report_is_compared_in_good_time(tmp_path: Path) -> None:
    """Unknown names among thousands of actions do not cost the square of their number."""
    actions = "".join(f'  - {{id: "{number}", pillar: "1", title: T}}\n' for number in range(2_000))
    notes = "notes:\n" + "".join(f'  - {{about: "x{number}", text: T}}\n' for number in range(300))
    report = f"from: 2014-01\nto: 2014-12\nactions:\n{actions}{notes}"
    findings = load(project(tmp_path, {"data/reports/2014.yml": report})).findings
    assert len(findings) == 300
    assert findings[0].hint.endswith("and 1971 more")


def test_no_word_of_thousands_of_letters_is_compared() -> None:
    """A name that is far too long to be a slip leads to the list of what is allowed."""
    assert suggest("a" * 20_000, ["achieved", "a" * 19_999]).startswith("allowed: achieved")
