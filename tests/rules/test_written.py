"""Warnings about words that YAML would leave out or join, on files as they are typed."""

from pathlib import Path

import pytest

from planpress.loading.document import read_document
from planpress.loading.losses import bullets, comments, inline_lists, invisible
from planpress.model import Plan, Report, Severity
from planpress.rules import check
from planpress.rules.rule import nearest
from tests.loading.sketch import PLAN, project

HEAD = "from: 2014-11-01\nto: 2017-07-31\nscale: s1\n"
CHECKS = {"FMT301": comments, "FMT302": inline_lists, "FMT303": bullets, "FMT304": invisible}

SPEAK = [
    ("FMT301", "progress:\n  - Decree # 45 signed\n", 5, 12, '"# 45 signed"', '"Decree # 45 signed"'),
    ("FMT301", "summary: Decree #45 signed\n", 4, 17, 'only "Decree"', '"Decree #45 signed"'),
    ("FMT301", 'summary: A "law" # 4\n', 4, 18, "# 4", "'A \"law\" # 4'"),
    ("FMT301", "summary: The decree\n  # 45 was signed\n", 5, 3, "# 45 was signed", '"The decree # 45 was signed"'),
    ("FMT301", "summary: The long\n  text # 45\n", 5, 8, '"The long text"', '"The long text # 45"'),
    ("FMT301", "progress:\n  - One\n    # 2\n", 6, 5, "# 2", '"One # 2"'),
    ("FMT301", "summary: Join #StopPoaching today\n", 4, 15, "#StopPoaching today", '"Join #StopPoaching today"'),
    ("FMT301", "summary: Permit # A-12 was issued\n", 4, 17, "# A-12", '"Permit # A-12 was issued"'),
    ("FMT301", "progress: [Fines # 4\n  ]\n", 4, 18, "# 4", '"Fines # 4"'),
    (
        "FMT302",
        "progress: [In May, fines of 5,000 were set.]\n",
        4,
        11,
        "3 entries",
        '["In May, fines of 5,000 were set."]',
    ),
    ("FMT302", "outlook: [Train staff, Sign the law]\n", 4, 10, "2 entries", '["Train staff, Sign the law"]'),
    ("FMT302", 'progress: ["One.", two, three]\n', 4, 11, "3 entries", "inside the brackets"),
    ("FMT303", "progress:\n  - Forty\n      - radio\n", 6, 7, '"- radio"', "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      • radio\n", 6, 7, '"• radio"', "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      \u2013 radio\n", 6, 7, '"\u2013 radio"', "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      1) radio\n      2) TV\n", 6, 7, '"1) radio"', "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      a. radio\n", 6, 7, '"a. radio"', "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      \uf0b7 radio\n", 6, 7, "radio", "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      \u00a7 radio\n", 6, 7, "radio", "its own entry"),
    ("FMT303", "progress:\n  - Forty\n      o radio\n      o press\n", 6, 7, '"o radio"', "its own entry"),
    ("FMT303", "summary: >-\n  Forty\n  - radio\n", 6, 3, '"- radio"', "put |"),
    ("FMT303", 'summary: "Forty\n  * radio"\n', 5, 3, "* radio", "put |"),
    ("FMT304", "summary: \ufeffText\n", 4, 10, "U+FEFF ZERO WIDTH NO-BREAK SPACE", "delete it"),
    ("FMT304", "summary: Te\ufeffxt\n", 4, 12, "inside this text", "delete it"),
    ("FMT304", "progress:\n  - Text\u00a0\n", 5, 9, "U+00A0 NO-BREAK SPACE is at the end", "ordinary space"),
    ("FMT304", "summary: {en: \u200bText}\n", 4, 15, "U+200B ZERO WIDTH SPACE", "delete it"),
]
SILENT = [
    ("FMT301", 'progress:\n  - "Decree # 45" # signed\n'),
    ("FMT301", "summary: >-\n  Decree # 45\n"),
    ("FMT301", "meeting: SC69    # the meeting that it goes to, such as SC78\n"),
    ("FMT301", "state: published # so it is\n"),
    ("FMT301", "summary: The law was signed. # checked by the office\n"),
    ("FMT301", "progress:\n  - One # of two\n  - The long\n    text # goes on\n"),
    ("FMT301", "summary: Text\n# a comment\nprogress:\n  - One\n  # another\n  - Two\n\n    # far below\n"),
    ("FMT301", "actions:\n  - id: '1'\n    title: Text\n    # of the next key\n    pillar: '1'\n"),
    ("FMT301", "summary: C#4 and www.example.org/a#b\n"),
    ("FMT302", "progress: [The law was signed., All were trained.]\n"),
    ("FMT302", 'progress: ["In May, 5 were", "trained"]\n'),
    ("FMT302", "progress: [One entry only]\n"),
    ("FMT302", "actions:\n  - {id: '1', from: ['1', '2']}\n"),
    ("FMT303", "progress:\n  - Radio\n      o prensa\n"),
    ("FMT303", "summary: |\n  Forty\n\n  - radio\n"),
    ("FMT303", "progress:\n  - Forty\n  - radio\n"),
    ("FMT303", "summary: The law\n  - signed in May - is in force\n"),
    ("FMT303", "summary: The law of May\n  12. April was another\n"),
    ("FMT303", "summary: >-\n  Forty\n\n  - radio\n"),
    ("FMT303", "summary: The cost was\n  -5 per cent\n"),
    ("FMT304", "summary: Text with\u00a0spaces and soft\u00adhyphens\n"),
    ("FMT304", "summary: \u1780\u17d2\u1798\u17c2\u179a\u200b\n"),
    ("FMT304", "summary: \u05e9\u05dc\u05d5\u05dd\u200f\n"),
    ("FMT304", "summary: \u3000\u6cd5\u5f8b\n"),
]


def losses(folder: Path, code: str, text: str) -> list[tuple[int, int, str, str]]:
    """Return what is said of a report: line, column, message, hint."""
    file = folder / "2014.yml"
    file.write_text(HEAD + text, encoding="utf-8")
    document, findings = read_document(file, "2014.yml")
    assert findings == []
    return [(*loss.mark, str(loss.message), loss.hint) for loss in CHECKS[code](document, Report)]


@pytest.mark.parametrize("row", SPEAK)
def test_words_that_are_lost(tmp_path: Path, row: tuple[str, str, int, int, str, str]) -> None:
    """The finding at the words says what would be published, and how to write the text without loss."""
    code, text, line, column, message, hint = row
    ((at_line, at_column, message_given, advice),) = losses(tmp_path, code, text)
    assert (at_line, at_column) == (line, column)
    assert message in message_given
    assert hint in advice


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_words_that_are_kept(tmp_path: Path, code: str, text: str) -> None:
    """There is no finding if nothing is lost."""
    assert losses(tmp_path, code, text) == []


def test_both_files_are_looked_at(tmp_path: Path) -> None:
    """Texts of the plan are checked like texts of a report, and a warning does not stop anything."""
    plan = PLAN.replace("title: One", "title: One # 2")
    files = {"data/plan.yml": plan.replace('{id: "1", title: One # 2}', '\n      id: "1"\n      title: One # 2')}
    files["data/reports/2014.yml"] = HEAD + "summary: Decree # 45\n"
    checked = check(project(tmp_path, files))
    warnings = [(finding.file, finding.severity) for finding in checked.findings if finding.code == "FMT301"]
    assert warnings == [("data/plan.yml", Severity.WARNING), ("data/reports/2014.yml", Severity.WARNING)]
    assert checked.loaded.dataset


def test_a_plan_is_no_report(tmp_path: Path) -> None:
    """The kind of the file decides which values are texts."""
    file = tmp_path / "plan.yml"
    file.write_text("summary: a # 4\ntitle: a # 4\n", encoding="utf-8")
    document, _ = read_document(file, "plan.yml")
    assert [loss.path for loss in comments(document, Plan)] == [("title",)]


def test_the_nearest_code_is_no_other_code() -> None:
    """A code of a rule that differs in a digit is another rule."""
    assert nearest("tot-301", ["TOT301", "TOT302"]) == 'did you mean "TOT301"?'
    assert nearest("TOT309", ["TOT301", "TOT302"]) == "`planpress rules` lists all codes"
