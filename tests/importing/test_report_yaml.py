"""The file that an import writes, read back by planpress."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TableRow, TextParagraph, TextRun
from planpress.fragments.text import markdown as shown
from planpress.importing import report_yaml
from planpress.importing.form import read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.texts import cleaned, markdown
from planpress.loading.reader import read_values
from planpress.model.characters import TURNING
from planpress.rules import sound_plan

PLAN = sound_plan(Path())
WORDS = st.text(st.characters(codec="utf-8"), max_size=60)
ODD = st.sampled_from(
    [
        "1.2 x",
        "*",
        "[",
        "yes",
        "1.10",
        "- a",
        "# b",
        "a: b",
        "On track",
        "\u2028",
        "<i>",
        "1. x",
        "- ",
        "\u00a0",
        "_a_",
        "|",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, ODD), min_size=1, max_size=4).map(" ".join)


def document(texts: list[str], title: str) -> OfficeDocument:
    """A Part C with one action."""

    def cell(column: int, *contents: str) -> TableCell:
        runs = (TextParagraph((TextRun(content),), "row 2") for content in contents)
        return TableCell(tuple(runs), column)

    headings = tuple(cell(column, words) for column, words in enumerate(("ACTION", "RATING", "SUMMARY")))
    row = (cell(0, f"1.1 {title}"), cell(1, "On track"), cell(2, *texts))
    return OfficeDocument((DocumentTable((TableRow(headings, "row 1", 1), TableRow(row, "row 2", 1))),))


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, max_size=4), TEXTS)
def test_every_text_is_read_back(texts: list[str], title: str) -> None:
    """Whatever a cell contains, the file is valid YAML with exactly the texts of the import."""
    report = read_form(document(texts, title), PLAN)
    values = read_values(report_yaml(form_mapping(report, PLAN))).value
    assert isinstance(values, dict)
    action = values["actions"][0]  # a title such as ", 2.1 A" makes "1.1, 2.1 A" the name of two actions
    assert action["title"] == report.actions[0].title
    assert action.get("progress", []) == report.actions[0].texts.progress


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.booleans())
def test_every_sign_is_shown(text: str, italic: bool) -> None:
    """The Markdown of an imported text shows the characters of the document, and nothing of it acts as Markdown.

    Pages close controls of the direction that a text leaves open.
    """
    written = markdown([TextRun("Before. "), TextRun(text, italic), TextRun(" after.")])
    read = TURNING.sub("", shown(written).striptags())
    assert "".join(read.split()) == "".join(TURNING.sub("", f"Before.{cleaned(text)}after.").split())


KEYS = st.sampled_from(["from", "id", "title", "no", "1", "progress", "depends_on", "date", "a b"])
SCALARS = st.one_of(TEXTS, WORDS, st.booleans(), st.integers(0, 99), st.dates(), ODD)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=12
)


def typed(value: object) -> object:
    """A value as planpress reads it: every scalar as the text that is typed."""
    if isinstance(value, dict):
        return {key: typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    return value if isinstance(value, str) else str(value).lower()


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))
def test_every_value_is_read_back(mapping: dict[str, object]) -> None:
    """Whatever a mapping contains, its YAML is read back as the same values."""
    parsed = read_values(report_yaml(mapping))
    assert parsed.value == typed(mapping)
    assert not parsed.problems
