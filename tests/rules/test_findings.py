"""From remarks to findings: a text is checked once, and a thing or a fault of all actions is reported once."""

from pathlib import Path
from typing import Any

import pytest

from planpress.rules import Checked, check
from tests.rules.sketch import Data, write

POOR: Data = {"ratings": {"party": "not-commenced"}}
WELL: Data = {"ratings": {"party": "achieved"}}


def run(folder: Path, *codes: str, **report: Any) -> tuple[Checked, list[tuple[str, str]]]:
    checked = check(write(folder, report))
    return checked, [(finding.path, finding.message) for finding in checked.findings if finding.code in codes]


def entries(code: str, *about: str) -> list[dict[str, str]]:
    return [{"code": code, "about": action, "reason": "So it is."} for action in about]


def test_a_lack_of_all_that_can_have_it_is_one_finding(tmp_path: Path) -> None:
    """Thirty poor ratings without a reason are one finding, although a thirty-first action is rated well."""
    _, findings = run(tmp_path, "SUB303", actions=[WELL, *[POOR] * 30])
    assert findings == [("actions", "30 of 30 actions with a poor rating name no challenges")]


def test_a_lack_of_some_is_told_of_each(tmp_path: Path) -> None:
    """If one action gives a reason, each of the others is named."""
    _, findings = run(tmp_path, "SUB303", actions=[POOR, POOR, {**POOR, "challenges": ["No funds."]}])
    assert [path for path, _ in findings] == ["actions[0].ratings", "actions[1].ratings"]


def test_what_was_accepted_for_each_stays_accepted(tmp_path: Path) -> None:
    """Entries for every action keep working where there would now be one finding; none of them is out of date."""
    accept = entries("SUB303", "1.1", "1.2", "1.3")
    checked, findings = run(tmp_path, "SUB303", "ACC301", actions=[POOR] * 3, accept=accept)
    assert findings == []
    assert len([finding for finding in checked.accepted if finding.code == "SUB303"]) == 3


def test_what_remains_of_some_accepted_is_told(tmp_path: Path) -> None:
    """If two of three are accepted, the third is reported."""
    _, findings = run(tmp_path, "SUB303", "ACC301", actions=[POOR] * 3, accept=entries("SUB303", "1.1", "1.2"))
    assert [path for path, _ in findings] == ["actions[2].ratings"]


def test_one_entry_accepts_what_holds_for_all(tmp_path: Path) -> None:
    """The single finding is about the report."""
    _, findings = run(tmp_path, "SUB303", "ACC301", actions=[POOR] * 3, accept=entries("SUB303", "report"))
    assert findings == []


def test_a_thing_in_many_actions_is_told_once(tmp_path: Path) -> None:
    """A mailbox in 215 actions is one finding about the report, at the first place; a second mailbox is another."""
    actions = [{"comments": ["Write to desk@example.org."]}] * 215
    checked, findings = run(tmp_path, "PRV301", actions=actions, summary="Or to head@example.org.")
    assert findings == [
        ("actions", '"desk@example.org" is an e-mail address (here and in 214 other places)'),
        ("summary", '"head@example.org" is an e-mail address'),
    ]
    finding = next(finding for finding in checked.findings if finding.path == "actions" and finding.code == "PRV301")
    document = checked.loaded.documents["2017"]
    assert "desk@example.org" in document.lines[finding.line - 1]


def test_a_thing_in_two_actions_is_told_twice(tmp_path: Path) -> None:
    """If there are only two places, both are named."""
    _, findings = run(tmp_path, "PRV301", actions=[{"comments": ["Write to desk@example.org."]}] * 2)
    assert len(findings) == 2


def test_whatever_holds_for_all_actions_is_one_finding(tmp_path: Path) -> None:
    """A rule that speaks about every action of a report does so once, in the words of its title."""
    actions = [{"title": f"Action {number}", "printed": {"part_c": {"starred": True}}} for number in range(3)]
    _, findings = run(tmp_path, "PRT303", actions=actions)
    assert findings == [("actions", "an action carries the asterisk in one part only: this applies to all 3 actions")]


def test_an_error_is_told_of_each_action(tmp_path: Path) -> None:
    """A fault that must be corrected in each place is reported in each place."""
    _, findings = run(tmp_path, "DET301", actions=[{}] * 3, detail="totals")
    assert len(findings) == 1
    _, findings = run(
        tmp_path, "LIN302", actions=[{"from": [f"9.{number}"], "change": "renumbered"} for number in range(3)]
    )
    assert len(findings) == 3


BOTH = {
    "en": "In March 2099, ten officers of the border police were trained in the north.",
    "fr": "En mars 2099, dix agents de la police des frontières ont été formés dans le nord.",
}


@pytest.mark.parametrize("code", ["TIM303", "PRV301", "LNG304"])
def test_a_text_in_two_languages_is_judged_once(code: str, tmp_path: Path) -> None:
    """The fault is reported in the first language that has it."""
    text = {language: f"{words} TBD. Write to a@example.org." for language, words in BOTH.items()}
    _, findings = run(tmp_path, code, languages=["en", "fr"], actions=[{"progress": [text]}])
    assert [path for path, _ in findings] == ["actions[0].progress[0].en"]


def test_a_fault_of_the_second_language_alone_is_told(tmp_path: Path) -> None:
    """A text is judged in all its languages, until one has a fault."""
    text = {"en": "Ten officers were trained.", "fr": "TBD: dix agents ont été formés."}
    _, findings = run(tmp_path, "LNG304", languages=["en", "fr"], actions=[{"progress": [text]}])
    assert [path for path, _ in findings] == ["actions[0].progress[0].fr"]


def test_two_faults_of_one_language_are_both_told(tmp_path: Path) -> None:
    """A text that is checked once can have several findings."""
    text = {"en": "In March 2098 and in May 2099, ten officers were trained.", "fr": "Dix agents ont été formés."}
    _, findings = run(tmp_path, "TIM303", languages=["en", "fr"], actions=[{"progress": [text]}])
    assert len(findings) == 2


def test_each_wrong_translation_is_told(tmp_path: Path) -> None:
    """Rules that compare languages judge each."""
    text = {"en": "12 officers were trained.", "fr": "13 agents ont été formés.", "es": "14 agentes."}
    _, findings = run(tmp_path, "LNG303", languages=["en", "fr", "es"], actions=[{"progress": [text]}])
    assert [path for path, _ in findings] == ["actions[0].progress[0].fr", "actions[0].progress[0].es"]


def test_a_place_is_found_in_digits_of_another_script(tmp_path: Path) -> None:
    """A finding points at the words as they are typed, and quotes them so."""
    report = {"actions": [{"progress": ["Ten officers were trained in March ២០៩៩."]}]}
    checked = check(write(tmp_path, report))
    finding = next(finding for finding in checked.findings if finding.code == "TIM303")
    assert finding.message.startswith('"March ២០៩៩"')
    line = checked.loaded.documents["2017"].lines[finding.line - 1]
    assert line[finding.column - 1 :].startswith("March ២០៩៩")


def test_one_text_under_many_actions_is_one_finding(tmp_path: Path) -> None:
    """A text that was copied to twelve actions is reported once."""
    actions = [{"progress": ["Rangers patrol the border in two teams every week."]}] * 12
    _, findings = run(tmp_path, "RAT309", actions=[{}, *actions])
    assert len(findings) == 1
    assert findings[0][1].endswith("(here and in 10 other places)")


def test_rows_of_digits_without_end_are_no_numbers(tmp_path: Path) -> None:
    """Digits that Python refuses to read as a number stop no rule."""
    row = "9" * 5000
    text = {
        "en": f"In May 2016, {row} officers were trained; {row} of {row} (50%).",
        "fr": f"{row[1:]} agents en 2015.",
    }
    action = {
        "ratings": {"party": "not-commenced"},
        "progress": [text],
        "indicators": [{"name": {"en": "x", "fr": "y"}, "value": row, "baseline": row, "target": row}],
    }
    checked, _ = run(tmp_path, languages=["en", "fr"], actions=[action, action])
    assert all(len(finding.message) < 400 for finding in checked.findings)
