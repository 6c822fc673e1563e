"""Findings that an editor accepts."""

from pathlib import Path
from typing import Any

import pytest

from planpress.rules import check
from tests.rules.sketch import write

SAME = {"title": "Manage seizures of ivory", "printed": {"part_c": {"title": "Manage ivory seizures"}}}


def run(folder: Path, accept: list[dict[str, str]], **report: Any) -> tuple[list[str], list[str]]:
    """Return the codes of what remains, without the notes about substance, and of what is accepted."""
    whole = {"actions": [SAME, {"title": "Train customs officers"}], **report, "accept": accept}
    checked = check(write(folder, whole))
    return [finding.code for finding in checked.findings if not finding.code.startswith("SUB")], [
        finding.code for finding in checked.accepted
    ]


def entry(code: str, about: str = "report") -> dict[str, str]:
    return {"code": code, "about": about, "reason": "As in the source."}


def test_an_accepted_finding_is_left_out(tmp_path: Path) -> None:
    """A finding about an action is accepted under the action's number."""
    assert run(tmp_path, [entry("PRT301", "1.1")]) == ([], ["PRT301"])


def test_another_action_is_not_meant(tmp_path: Path) -> None:
    """An entry about another action, or the report, accepts nothing, and is reported."""
    assert run(tmp_path, [entry("PRT301", "1.2")]) == (["PRT301", "ACC301"], [])


def test_all_actions_are_meant(tmp_path: Path) -> None:
    """`about: actions` accepts the findings of a rule about every action, and no others."""
    assert run(tmp_path, [entry("PRT301", "actions")], actions=[SAME, SAME]) == ([], ["PRT301", "PRT301"])
    summary = {"summary": "Write to a@example.org."}
    assert set(run(tmp_path, [entry("PRV301", "actions")], **summary)[0]) == {"ACC301", "PRT301", "PRV301"}


def test_an_error_cannot_be_accepted(tmp_path: Path) -> None:
    """An error remains, and the entry is reported."""
    actions = [{**SAME, "ratings": {"party": "on-track"}}]
    totals = {"party": {"achieved": 1}}
    remaining, accepted = run(tmp_path, [entry("TOT301"), entry("PRT301", "1.1")], actions=actions, totals=totals)
    assert set(remaining) == {"ACC302", "TOT301"}
    assert accepted == ["PRT301"]


def test_an_unknown_code_is_told(tmp_path: Path) -> None:
    """A mistyped code accepts nothing, and the nearest code is suggested."""
    assert run(tmp_path, [entry("PRT3O1", "1.1")])[0] == ["PRT301", "ACC303"]


def test_an_entry_of_the_past_is_told(tmp_path: Path) -> None:
    """An entry for a finding that no longer occurs is reported, with its position."""
    checked = check(write(tmp_path, {"actions": [{}], "accept": [entry("PRT301", "1.1")]}))
    out_of_date = [finding for finding in checked.findings if finding.code == "ACC301"]
    assert [(finding.path, finding.message) for finding in out_of_date] == [
        ("accept[0].code", 'there is no finding PRT301 about "1.1", so there is nothing to accept')
    ]


@pytest.mark.parametrize(
    ("report", "code", "about"),
    [
        ({"notes": [{"about": "1.2", "text": "Write to a@example.org."}]}, "PRV301", "1.2"),
        ({"corrections": [{"date": "2018-01-01", "about": "1.1", "text": "Write to a@example.org."}]}, "PRV301", "1.1"),
        ({"summary": "Write to a@example.org."}, "PRV301", "report"),
    ],
)
def test_a_note_is_about_its_action(report: dict[str, Any], code: str, about: str, tmp_path: Path) -> None:
    """A finding in a note or correction is about the action that the note or correction names."""
    checked = check(write(tmp_path, {"actions": [{}, {}], **report, "accept": [entry(code, about)]}))
    assert [finding.code for finding in checked.accepted] == [code]
