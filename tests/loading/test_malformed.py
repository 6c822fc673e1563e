"""Whatever value is in the wrong place, the loader reports it in one line and never fails."""

import copy
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.rules import check
from tests.loading.sketch import PLAN, project

SEED = int(os.environ.get("PLANPRESS_SEED", "1"))
CASES = int(os.environ.get("PLANPRESS_MUTATIONS", "400"))
REPORT = """\
from: 2015-01-01
to: 2015-12-31
scale: s1
overall: {party: achieved}
totals: {party: {achieved: 1}}
totals_note: {party: T}
summary: {en: T}
progress: [T]
source: {title: T, url: https://example.org/}
actions:
  - id: "1.1"
    pillar: "1"
    title: T
    starred: true
    from: ["1.1"]
    change: reworded
    ratings:
      party: {rating: achieved, printed: T, note: T, depends_on: ["1.1"]}
      secretariat: achieved
    progress: [T, {en: T}]
    indicators: [{name: T, target: "1"}]
    evidence: [{title: T, date: 2015-01}]
    printed: {part_b: {title: T, starred: true}}
dropped: [{id: "1.2", reason: T, into: ["1.1"]}]
notes: [{about: "1.1", text: T}]
corrections: [{date: 2016-01-01, about: "1.1", text: T}]
accept: [{code: TOT301, about: "1.1", reason: T}]
"""
MAPPING = "mappings: [{from: s1, to: s1, ratings: {achieved: achieved}}]\n"
WEIRD: list[Any] = [
    [],
    {},
    [[]],
    {"a": []},
    {"en": {}},
    {"1.1": ["1.1"]},
    "",
    None,
    [None],
    {"x": None},
    "achieved",
    ["achieved"],
    [{"id": ["1"]}],
    True,
    3,
    "\u00a0",
    "x" * 200,
]
Step = str | int


def paths(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Yield the path to each value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in inside:
        yield (*path, step)
        yield from paths(inner, (*path, step))


def mutated(base: Any, path: tuple[Step, ...], value: Any) -> Any:
    """Return a copy with another value at the end of a path."""
    copied = copy.deepcopy(base)
    inner = copied
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return copied


BASES = {"data/plan.yml": yaml.safe_load(PLAN + MAPPING), "data/reports/2015.yml": yaml.safe_load(REPORT)}
MUTATIONS = [(name, path, value) for name, base in BASES.items() for path in paths(base) for value in WEIRD]
NAMES = [
    (name, path, value)
    for name, path, value in MUTATIONS
    if path[-1] in ("about", "scale", "from", "to", "pillar", "rating", "id") or "into" in path or "depends_on" in path
]


def reported(folder: Path, name: str, path: tuple[Step, ...], value: Any) -> None:
    files = {file: yaml.safe_dump(base, allow_unicode=True) for file, base in BASES.items()}
    files[name] = yaml.safe_dump(mutated(BASES[name], path, value), allow_unicode=True)
    checked = check(project(folder, files))
    assert checked.loaded.dataset or checked.findings
    assert all("\n" not in str(finding) and finding.line >= 1 and finding.column >= 1 for finding in checked.findings)
    if isinstance(value, list | dict) and path[-1] in ("about", "scale", "pillar", "rating", "id", "date", "code"):
        assert checked.loaded.dataset is None


def test_what_is_altered_is_sound(tmp_path: Path) -> None:
    """The files that the other tests alter have no errors, so that what those tests see comes from what they alter."""
    files = {file: yaml.safe_dump(base, allow_unicode=True) for file, base in BASES.items()}
    assert check(project(tmp_path, files)).loaded.findings == ()


def test_a_list_or_a_map_in_place_of_a_name(tmp_path: Path) -> None:
    """A name that is not a text gives a finding, wherever names occur."""
    for name, path, value in NAMES:
        if isinstance(value, list | dict):
            reported(tmp_path, name, path, value)


def test_anything_anywhere(tmp_path: Path) -> None:
    """Any value in any place is loaded or has a finding of one line."""
    for name, path, value in random.Random(SEED).sample(MUTATIONS, min(CASES, len(MUTATIONS))):
        reported(tmp_path, name, path, value)


BITS = ["\u00a0", "\u200b", "\ufeff", '"', "'", "“", "#", " # ", ": ", ":", "- ", "•", "[", "]", "{", "}", ",", "\t"]
BITS += [
    "\r",
    "\n",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\uff1a",
    "\n- ",
    "? ",
    "...\n",
    "---\n",
    "\\",
    "~",
    "\n#x",
]


@pytest.mark.parametrize("part", range(4))
def test_any_signs_anywhere(tmp_path: Path, part: int) -> None:
    """Whatever signs are typed into a report or taken out, it is loaded or has a finding inside the file."""
    dice = random.Random(SEED * 4 + part)
    for _ in range(CASES // 8):
        text = list(REPORT)
        for _ in range(dice.choice([1, 1, 2, 4])):
            position = dice.randrange(len(text))
            text[position : position + dice.choice([0, 1])] = dice.choice([dice.choice(BITS), ""])
        typed = "".join(text)
        checked = check(project(tmp_path, {"data/reports/2015.yml": typed}))
        assert checked.loaded.dataset or checked.findings
        last = typed.count("\n") + typed.count("\r") + 1
        assert all(1 <= finding.line <= last for finding in checked.findings if finding.file.endswith("2015.yml"))
