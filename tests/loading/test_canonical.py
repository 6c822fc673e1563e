"""The order in which keys were typed does not matter, unless readers see it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.exchange.report_json import report_json
from planpress.loading.project import load
from planpress.model import Dataset
from tests.conftest import SAMPLE, copy_project

PERIODS = sorted(file.stem for file in (SAMPLE / "data/reports").glob("*.yml"))


def dataset(project: Path) -> Dataset:
    loaded = load(project)
    assert loaded.dataset, loaded.findings
    return loaded.dataset


def sort_keys(node: yaml.Node | None, *, backwards: bool) -> None:
    """Sort the keys of every map, as a form editor does; those of a text stay."""
    if isinstance(node, yaml.MappingNode):
        if not {key.value for key, _ in node.value} <= {"en", "fr", "km", "ar"}:
            node.value.sort(key=lambda pair: pair[0].value, reverse=backwards)
        for _, value in node.value:
            sort_keys(value, backwards=backwards)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            sort_keys(item, backwards=backwards)


@pytest.mark.parametrize("backwards", [False, True])
def test_sorted_keys_are_the_same_bytes(backwards: bool, tmp_path: Path) -> None:
    """Sorting the keys of all maps changes no byte of the output."""
    project = copy_project(SAMPLE, tmp_path / "project")
    before = dataset(project)
    unsorted = {period: report_json(before, report_of(before, period)) for period in PERIODS}
    for file in (project / "data").rglob("*.yml"):
        node = yaml.compose(file.read_text(encoding="utf-8"))
        sort_keys(node, backwards=backwards)
        file.write_text(yaml.serialize(node, allow_unicode=True), encoding="utf-8")
    after = dataset(project)
    assert {period: report_json(after, report_of(after, period)) for period in PERIODS} == unsorted


def report_of(dataset: Dataset, period: str) -> Any:
    report = dataset.report(period)
    assert report
    return report


PLAN = """\
id: xx-plan
title: FICTIONAL
party: {code: XX, name: Exemplia}
process: Imaginary
site_url: https://example.org/x/
languages: [en, km]
terms: {action: {fr: [jalon], km: [គោលដៅ], en: [milestone]}}
pillars: [{id: "1", title: One}]
assessors: [{id: party, label: P}, {id: a-panel, label: A}]
scales:
  - id: old
    ratings: [{id: good, label: Good, rank: 2}, {id: bad, label: Bad, rank: 1}]
  - id: new
    ratings: [{id: well, label: Well, rank: 2}, {id: ill, label: Ill, rank: 1}]
mappings: [{from: old, to: new, ratings: {bad: ill, good: well}}]
"""
REPORT = """\
from: 2020-01-01
to: 2020-12-31
scale: old
language: fr
totals:
  a-panel: {bad: 1, good: 0}
  party: {bad: 0, good: 1}
summary: SUMMARY
actions: [{id: "1", pillar: "1", title: T, ratings: {a-panel: bad, party: good}}]
"""


def written(folder: Path, summary: str) -> str:
    (folder / "data/reports").mkdir(parents=True)
    (folder / "data/plan.yml").write_text(PLAN, encoding="utf-8")
    (folder / "data/reports/2020.yml").write_text(REPORT.replace("SUMMARY", summary), encoding="utf-8")
    data = dataset(folder)
    return report_json(data, data.reports[0])


def test_maps_are_in_the_order_of_the_plan(tmp_path: Path) -> None:
    """Assessors, ratings and languages have the order of the plan's lists, also in mappings and terms."""
    text = written(tmp_path / "one", "S")
    assert text.index('"party": {\n    "good"') < text.index('"a-panel": {\n    "good"')
    assert text.index('"rating": "good"') < text.index('"rating": "bad"')
    assert text.index('"good": "well"') < text.index('"bad": "ill"')
    assert text.index("milestone") < text.index("គោលដៅ") < text.index("jalon")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("{fr: F, en: E, km: K}", "{km: K, en: E, fr: F}", True),
        ("{fr: F, en: E, km: K, ar: A, de: D}", "{de: D, km: K, ar: A, en: E, fr: F}", True),
        ("{de: D, ar: A}", "{ar: A, de: D}", False),
        ("{de: D, km: K, ar: A}", "{de: D, ar: A, km: K}", True),
        ("{en: E, km: K}", "{km: K, en: E}", False),
    ],
    ids=["all that readers ask for", "and more", "none of them", "first stays", "the report's own is missing"],
)
def test_languages_of_a_text(first: str, second: str, same: bool, tmp_path: Path) -> None:
    """The order of languages matters only for readers whose language is missing, who get the first."""
    assert (written(tmp_path / "one", first) == written(tmp_path / "other", second)) is same
