"""Only facts of structure may stop a publication, not what a program reads into words."""

import pytest

from planpress.model import Severity
from planpress.model.languages import primary
from planpress.rules import BY_CODE, RULES, Rule, check
from planpress.rules.reading.languages import EVERY
from tests.rules.sketch import write

MEASURED: dict[str, str] = {}
"""Rules on prose that may warn: on text that their author had not seen, at most one finding in twenty was false.

A comment after the code gives the figure and the text on which it was measured.
"""
STRUCTURE = (
    *(
        "FMT305",
        "DET301",
        "DET302",
        "DET303",
        "LIN301",
        "LIN302",
        "LIN303",
        "LIN304",
        "LIN306",
        "LIN307",
        "LIN308",
        "LIN310",
    ),
    *(
        "LIN312",
        "LIN314",
        "PRT304",
        "PRT308",
        "RAT304",
        "RAT305",
        "RAT306",
        "SUB304",
        "SUB307",
        "TIM301",
        "TIM302",
        "TIM308",
    ),
    *("TIM310", "TIM313", "TIM314", "TIM317", "TOT301", "TOT304", "TOT305", "TOT306", "REF301", "REF302"),
)
"""Every rule that may stop a build or a publication, each looked at: it reads no prose."""


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.reads], ids=lambda rule: rule.code)
def test_a_rule_that_reads_prose_finds_notes(rule: Rule) -> None:
    """It names its languages by their codes, and is a note unless its precision was measured."""
    assert rule.severity is Severity.NOTE or rule.code in MEASURED
    assert rule.reads == EVERY or all(tag == primary(tag) for tag in rule.reads)


def test_only_rules_on_structure_stop_anything() -> None:
    """The list contains every rule that is a warning or an error; a new one must be reviewed before it is added."""
    stopping = {rule.code for rule in RULES if rule.severity is not Severity.NOTE and (rule.report or rule.prose)}
    assert stopping == set(STRUCTURE) | MEASURED.keys()
    assert not any(BY_CODE[code].reads for code in STRUCTURE)


FAULTY = "TBD: in March 2099, the Ministry of Forest and the Forest Ministry trained 9 officers; write to a@example.org"


@pytest.mark.parametrize("language", ["km", "th", "ar", "zh", "nl"])
def test_a_language_that_is_not_read_is_left_alone(language: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The same faults, found under English, are not looked for under a language that the rules do not read."""
    codes = {}
    for stated in ("en", language):
        report = {
            "language": stated,
            "actions": [{"title": "T", "ratings": {"party": "not-commenced"}, "progress": [FAULTY]}, {"title": "U"}],
        }
        plan = {"languages": [stated], "title": "P", "party": {"code": "XX", "name": "X"}}
        checked = check(write(tmp_path_factory.mktemp(stated), report, plan=plan))
        codes[stated] = {finding.code for finding in checked.findings}
    read = {code for code in codes["en"] if BY_CODE[code].reads not in ((), EVERY)}
    assert {"LNG304", "TIM303"} <= read
    assert not read & codes[language]
    assert "LNG307" in codes[language] - codes["en"]
    assert "PRV301" in codes["en"] & codes[language]
