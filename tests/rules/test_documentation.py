"""The documentation of the rules: complete, current, and true."""

import re
from pathlib import Path

import pytest
import yaml

from planpress.rules import BY_CODE, FAMILIES, RULES, Rule, acceptance, files, format, references, translations
from planpress.rules.documentation import Example, examples, markdown
from tests.rules.sketch import findings, write

CODE = re.compile(r'"((?:YML|FMT|REF)\d{3})"')
BASE = 'from: 2014-11-01\nto: 2017-07-31\nscale: niap-2017\nactions:\n  - {id: "1.1", pillar: "1", title: One}\n'
ELSEWHERE = {
    rule.code for rule in (*acceptance.RULES, *files.RULES, *format.RULES, *references.RULES, *translations.RULES)
}


def stated() -> list[tuple[Rule, Example]]:
    return [(rule, example) for rule in RULES for example in examples(rule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_is_explained(rule: Rule) -> None:
    """A rule has a title of one sentence, says why, and how to fix what it finds."""
    title, blank, *rest = rule.documentation.splitlines()
    assert title.endswith(".") and not blank
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code) and rule.family in FAMILIES
    assert any(line.startswith("To fix it") for line in rest)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.code not in ELSEWHERE], ids=lambda rule: rule.code)
def test_every_check_shows_both_sides(rule: Rule) -> None:
    """A rule that checks a report shows an example that fails and one that passes."""
    assert {example.fails for example in examples(rule)} == {True, False}


@pytest.mark.parametrize(("rule", "example"), stated(), ids=lambda value: getattr(value, "code", None))
def test_examples_are_true(rule: Rule, example: Example, tmp_path: Path) -> None:
    """An example fails or passes, as its rule says."""
    given = findings(_project(tmp_path, rule, example), rule.code)
    assert bool(given) is example.fails, given


def test_every_code_of_the_loader_is_explained() -> None:
    """A code that the loader gives can be looked up like any other."""
    given = {
        code for file in Path("src/planpress/loading").glob("*.py") for code in CODE.findall(file.read_text("utf-8"))
    }
    assert given <= BY_CODE.keys()


def test_the_page_is_current() -> None:
    """manual/pages/rules.md is what `planpress rules --format markdown` writes."""
    assert Path("manual/pages/rules.md").read_text(encoding="utf-8") == markdown()


def test_the_page_is_no_template() -> None:
    """Nothing on the pages about rules is taken for Jinja when the site is built."""
    for name in ("rules.md", "findings.md"):
        text = Path("manual/pages", name).read_text(encoding="utf-8")
        assert not re.search(r"\{\{|\{%|\{#", text)


def _project(folder: Path, rule: Rule, example: Example) -> Path:
    if rule.family in ("YML", "FMT") or (rule.family == "REF" and not rule.report):
        project = write(folder, {})
        keys = re.findall(r"^(\w+):", example.report, re.M)
        kept = re.sub(rf"^(?:{'|'.join(keys)}):.*\n(?:\s+.*\n)*", "", BASE, flags=re.M)
        (project / "data" / "reports" / "2017.yml").write_text(f"{kept}{example.report}\n", encoding="utf-8")
        return project
    earlier = yaml.safe_load(example.earlier) if example.earlier else None
    report = yaml.safe_load(example.report)
    unknown = {"from": None} if "to" in report and "from" not in report else {}
    return write(folder, report | unknown, earlier)
