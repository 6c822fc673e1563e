"""Values that were cut in the middle of a word. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.importing.cut_words import cut_words
from planpress.importing.reading import read_report
from tests.importing.tables import plan_of

DOCUMENT = ["El plan se califica como En ejecuci\u00f3n.", "Sembrar 40 *bosques*", "Norte | Sur"]


def said(**values: object) -> list[str]:
    return [doubt.words for doubt in cut_words(values, DOCUMENT)]


@pytest.mark.parametrize(
    ("values", "name", "value", "word"),
    [
        ({"overall": {"party": {"rating": "on", "printed": "En ejecuci"}}}, "printed", "En ejecuci", "ejecuci"),
        ({"actions": [{"id": "1.1", "title": "brar 40 bosques"}]}, "title", "brar 40 bosques", "brar"),
        ({"summary": "Norte\n\nSu"}, "summary", "Norte Su", "su"),
    ],
)
def test_a_value_that_was_cut(values: dict[str, object], name: str, value: str, word: str) -> None:
    assert said(**values) == [f'"{value}" was read as `{name}`, but the document has no word "{word}"']


@pytest.mark.parametrize(
    "values",
    [
        {"summary": "Sembrar\n\n- \\*bosques\\*"},
        {"actions": [{"id": "1.1", "title": "Norte", "progress": [{"text": "Sur", "date": "2023-01"}], "pillar": "x"}]},
        {"prepared_by": "40"},
        {"language": "es", "scale": "marks"},
    ],
)
def test_values_with_whole_words(values: dict[str, object]) -> None:
    assert said(**values) == []


def test_the_import_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever reader cuts a word, the line names it."""
    report = tmp_path / "report.txt"
    report.write_text("Report 2023\nPART C: Details\nAction\tRating\tProgress\n1.1 Map\tAchieved\tIt was done.\n")
    monkeypatch.setattr(
        "planpress.importing.reading.form_mapping", lambda _report, _plan: {"actions": [{"id": "1.1", "title": "Ma"}]}
    )
    words = [doubt.words for doubt in read_report(report, plan_of(tmp_path)).uncertainties]
    assert '"Ma" was read as `title`, but the document has no word "ma"' in words
