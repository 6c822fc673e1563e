"""``planpress rules``, as a person or a program calls it."""

import json

import pytest
from click.testing import CliRunner

from planpress.cli.rules import command
from planpress.errors import UsageError
from planpress.rules import FAMILIES, RULES
from planpress.rules.documentation import markdown


def run(*words: str) -> str:
    return CliRunner().invoke(command, list(words), standalone_mode=False, catch_exceptions=False).stdout


def test_all_are_listed() -> None:
    """Each rule has a line, under the name of its family."""
    lines = run().splitlines()
    assert [line.split()[0] for line in lines if line[:3] in FAMILIES] == [rule.code for rule in RULES]
    assert set(map(str, FAMILIES.values())) <= set(lines)


def test_a_family_is_listed() -> None:
    """Three letters list a family."""
    lines = run("tot").splitlines()
    assert lines[0] == str(FAMILIES["TOT"])
    assert all(line.startswith("TOT") for line in lines[1:])


def test_one_is_explained() -> None:
    """A code, even in lower case, gives severity, title, examples and advice."""
    output = run("tot301")
    assert output.startswith("TOT301 (error): Totals differ from the actions counted.\n\n")
    assert "Fails" in output and "To fix it" in output


def test_a_code_of_the_loader_is_explained() -> None:
    """Findings of the loader can be looked up like any rule."""
    assert run("YML005").startswith("YML005 (error): ")


def test_json() -> None:
    """Rules as data."""
    rules = json.loads(run("--format", "json"))["rules"]
    assert [entry["code"] for entry in rules] == [rule.code for rule in RULES]
    assert set(rules[0]) == {"code", "family", "severity", "reads", "title", "documentation"}
    assert [entry["code"] for entry in json.loads(run("RAT301", "--format", "json"))["rules"]] == ["RAT301"]


def test_what_a_rule_reads_is_told() -> None:
    """The explanation and the JSON of a rule that reads prose name its languages."""
    reads = {entry["code"]: entry["reads"] for entry in json.loads(run("--format", "json"))["rules"]}
    assert (reads["RAT301"], reads["PRV301"], reads["TOT301"]) == (["en", "fr", "es"], ["*"], [])
    assert "Reads prose in English, French and Spanish." in run("RAT301")
    assert "Reads prose in every language." in run("PRV301")
    assert "Reads prose" not in run("TOT301")


def test_markdown() -> None:
    """The page of all rules."""
    assert run("--format", "markdown") == markdown()


@pytest.mark.parametrize("words", [["TOT999"], ["XXX"], ["TOT301", "--format", "markdown"]])
def test_wrong_use(words: list[str]) -> None:
    """A code that no rule has, or a page of one rule, is refused."""
    with pytest.raises(UsageError):
        run(*words)


@pytest.mark.parametrize(
    ("code", "hint"), [("TOT3O1", 'did you mean "TOT301"'), ("XXX", "`planpress rules` lists all codes")]
)
def test_the_nearest_code_is_named(code: str, hint: str) -> None:
    """An unknown code is answered with the nearest code, not with all codes."""
    with pytest.raises(UsageError) as refused:
        run(code)
    assert hint in str(refused.value) + str(getattr(refused.value, "hint", ""))
