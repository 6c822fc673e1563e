"""All sentences about comparisons come from the catalogue, in every case of tests/cases/compare."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from planpress.compare import Change, ChangeKind, Comparison, LineKind, compare, tombstones
from planpress.compare.movement import Line
from planpress.exchange.comparison_json import to_json
from planpress.exchange.comparison_text import write
from planpress.language import ENGLISH, PSEUDO, Language, language_for
from planpress.language.changes import change_clause, change_remark, change_sentence
from planpress.language.grammar import joined, remarked, sentence, sentences
from planpress.language.headline import headline
from planpress.language.labels import kind_label, line_label
from planpress.language.notices import notice_sentence
from planpress.language.tombstones import tombstone_sentence
from planpress.model import Dataset
from planpress.rules import check
from tests.compare.sketch import sketch, words_of_the_data

CASES = sorted(Path("tests/cases/compare").glob("*.yml"))
WORD = re.compile(r"[^\W\d_]{2,}")


def as_phrase(language: Language, dataset: Dataset, comparison: Comparison) -> Iterator[str]:
    yield headline(language, comparison)
    yield from (notice_sentence(language, comparison, notice) for notice in comparison.notices)
    for change in comparison.changes:
        yield change_sentence(language, change)
        yield change_remark(language, change)
    yield write(comparison, "text", "en", language)
    yield write(comparison, "markdown", "en", language)
    content = to_json(comparison, language)
    yield from (entry["text"] for entry in (*content["notices"], *content["changes"]))
    for report in dataset.reports:
        for tombstone in tombstones(dataset, report.period):
            yield tombstone_sentence(language, tombstone, "en")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_word_is_of_the_catalogue_or_the_data(path: Path) -> None:
    """In the pseudo-language no sentence about a comparison has a plain English word outside the data."""
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    dataset = sketch(case["reports"], case.get("plan"))
    comparison = compare(dataset, *case["compare"])
    text = "\n".join(as_phrase(language_for(PSEUDO), dataset, comparison))
    plain = {word for word in WORD.findall(text) if word.isascii()}
    assert plain - words_of_the_data(dataset) == set()


def test_the_sample_in_the_pseudo_language() -> None:
    """The sample has every kind of change between reports that follow each other, without a plain English word."""
    dataset = check(Path("tests/sample")).sound()
    language = language_for(PSEUDO)
    known = words_of_the_data(dataset)
    for earlier, later in pairwise(dataset.reports):
        for assessor in dataset.plan.assessors:
            comparison = compare(dataset, earlier.period, later.period, assessor.id)
            text = "\n".join(as_phrase(language, dataset, comparison))
            assert {word for word in WORD.findall(text) if word.isascii()} - known == set()


def test_labels_in_english_are_the_kinds() -> None:
    """In English, a kind has the same name as in the JSON, except for kinds whose words have since become clearer."""
    reworded = {
        ChangeKind.RERATED: "rating changed, neither better nor worse",
        ChangeKind.SCOPE: "title changed",
    }
    assert [kind_label(ENGLISH, kind) for kind in ChangeKind] == [reworded.get(kind, kind.value) for kind in ChangeKind]
    assert [line_label(ENGLISH, Line(kind), "en") for kind in LineKind] == [kind.value for kind in LineKind]


def test_clauses_become_sentences() -> None:
    """Clauses that say nothing are left out; a sentence begins with a capital letter and ends with a full stop."""
    assert joined(ENGLISH, ()) == ""
    assert joined(ENGLISH, ("new", "", "split", "merged")) == "new; split; merged"
    assert (sentence(ENGLISH, "the report is late"), sentence(ENGLISH, "")) == ("The report is late.", "")
    assert sentences("One.", "", "Two.") == "One. Two."
    assert (remarked(ENGLISH, "1.1", "new"), remarked(ENGLISH, "1.1", "")) == ("1.1 (new)", "1.1")


@pytest.mark.parametrize(
    ("kind", "words"),
    [(ChangeKind.DUE, "due date newly stated: 2024"), (ChangeKind.LEAD, 'lead newly stated: "2024"'),
     (ChangeKind.OBJECTIVE, 'moved to another objective: "2024"'),
     (ChangeKind.INDICATOR_TARGET, 'indicator target newly stated, "Boats": 2024'),
     (ChangeKind.MILESTONE_ADDED, 'milestone added, "Boats"')],
)  # fmt: skip
def test_values_that_the_earlier_report_does_not_state(kind: ChangeKind, words: str) -> None:
    clause = change_clause(ENGLISH, Change(kind, after="2024", milestone="Boats", indicator="Boats"))
    assert re.sub("[\u2066-\u2069]", "", clause) == words
