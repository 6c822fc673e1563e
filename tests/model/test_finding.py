"""Findings of the checker."""

from planpress.model import Finding, Severity
from planpress.model.finding import spell


def finding(line: int, message: str = "M", hint: str = "") -> Finding:
    return Finding("X101", Severity.ERROR, "data/plan.yml", line, 2, "a", message, hint)


def test_one_line() -> None:
    """A finding reads as file, line, column, code, message and hint."""
    assert str(finding(3)) == "data/plan.yml:3:2: X101 M"
    assert str(finding(3, hint="H")) == "data/plan.yml:3:2: X101 M; H"


def test_hostile_words_stay_on_the_line() -> None:
    """Line ends, escapes and lone surrogates of the data are shown, not obeyed."""
    made = finding(1, "a\nb\x1b[31m\ud800", "c\u202ed")
    assert str(made) == "data/plan.yml:1:2: X101 a\\nb\\x1b[31m\\ud800; c\\u202ed"
    assert made.message.isprintable()


def test_other_letters_are_left_alone() -> None:
    """Letters of any script, and the marks that join them, stay as they are."""
    words = "កម្ពុជា\u200b é\u00a0%"
    assert finding(1, words).message == words


def test_order_is_by_place() -> None:
    """Line 9 comes before line 10."""
    assert sorted([finding(10), finding(9)], key=lambda finding: finding.order)[0].line == 9


def test_path() -> None:
    """A path is written as people read it."""
    assert spell(("actions", 3, "ratings", "party")) == "actions[3].ratings.party"
    assert spell((0, "a")) == "[0].a"
    assert spell(()) == ""


def test_long_words_are_cut() -> None:
    """Nothing in the data makes a finding longer than a person can read."""
    made = Finding("X101", Severity.ERROR, "data/plan.yml", 1, 2, "p" * 5_000, "m" * 50_000, "h\n" * 50_000)
    assert len(str(made)) < 3_000
    assert made.message.endswith("m…")
    assert len(made.path) == 1_000
