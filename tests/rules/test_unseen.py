"""The rules read what a reader sees: differences in form alone change no finding."""

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from planpress.rules import check
from tests.conftest import SAMPLE

TEXTS = frozenset(
    re.findall(
        r"\w+",
        """title label name note text summary progress comments outlook challenges reason printed also unit baseline
        target value prepared_by reference source""",
    )
)
DRESSES = {
    "decomposed": lambda words: unicodedata.normalize("NFD", words),
    "soft hyphens": lambda words: re.sub(r"(\w{3})(\w{4})", "\\1\u00ad\\2", words),
    "no-break spaces": lambda words: words.replace(" ", "\u00a0"),
    "zero-width spaces": lambda words: words.replace(" ", " \u200b"),
    "word joiners": lambda words: f"\u2060{words}\ufeff",
    "no-break hyphens": lambda words: words.replace("-", "\u2011"),
    "round quotes": lambda words: words.replace("'", "\u2019").replace('"', "\u201d"),
}


def dressed(value: Any, dress: Any, *, text: bool = False) -> Any:
    """Return data whose texts look the same and are typed in another way."""
    if isinstance(value, dict):
        return {key: dressed(inner, dress, text=text or key in TEXTS) for key, inner in value.items()}
    if isinstance(value, list):
        return [dressed(inner, dress, text=text) for inner in value]
    return dress(value) if text and isinstance(value, str) and "://" not in value else value


def written(folder: Path, dress: Any, names: set[str] | None = None) -> Path:
    """Rewrite the sample's data, with the texts of some files typed in another way."""
    for file in sorted((SAMPLE / "data").rglob("*.yml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        if names is None or file.stem in names:
            data = dressed(data, dress)
        target = folder / file.relative_to(SAMPLE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(data, allow_unicode=False, sort_keys=False), encoding="utf-8")
    return folder


def findings_of(project: Path) -> set[tuple[str, str, str]]:
    checked = check(project)
    loaded, findings = checked.loaded, checked.findings
    assert loaded.dataset, findings[:3]
    # FMT rules look at how a file is typed, not at what readers see.
    return {(finding.code, finding.file, finding.path) for finding in findings if not finding.code.startswith("FMT")}


@pytest.mark.parametrize("name", DRESSES)
def test_the_same_findings(name: str, tmp_path: Path) -> None:
    """However the texts of every second report are typed, the findings are those of the plain ones."""
    files = sorted(report.stem for report in (SAMPLE / "data/reports").glob("*.yml"))
    plain = findings_of(written(tmp_path / "plain", str))
    assert plain
    assert findings_of(written(tmp_path / "dressed", DRESSES[name], set(files[1::2]))) == plain
