"""Pages that MkDocs would silently misread are refused, each with file and line."""

from pathlib import Path

import pytest

from planpress.site.skin.documents import document_faults, front_matter_faults, texts
from planpress.site.sources import SourceFile

FRONT_MATTER = {
    "list": ("- a\n- b\n", 2, "is not a map"),
    "scalar": ("words\n", 2, "is not a map"),
    "number": ("5\n", 2, "is not a map"),
    "a colon too many": ("title: a: b\n", 2, "cannot be read"),
    "a tab": ("a: 1\nb:\n\tc: 2\n", 4, "cannot be read"),
    "an open quote": ('a: 1\ntitle: "x\n', 4, "cannot be read"),
    "a tag of Python": ("title: !!python/object/apply:os.system [id]\n", 2, "cannot be read"),
    "a date that is none": ("date: 2020-13-45\n", 2, "cannot be read"),
    "an alias of nothing": ("title: *x\n", 2, "cannot be read"),
    "a list as title": ("a: 1\ntitle: [x]\n", 3, "`title` in the front matter is not text"),
    "a map as title": ("title: {{ x }}\n", 2, "cannot be read"),
    "a map as description": ("description:\n  a: b\n", 2, "`description`"),
    "a list as template": ("template: [x]\n", 2, "`template`"),
    "a number as key": ("1: x\n", 2, "is not a key"),
}


@pytest.mark.parametrize("name", FRONT_MATTER)
def test_odd_front_matter(name: str) -> None:
    """Front matter that is not a map or not YAML is refused: MkDocs would publish it as text."""
    typed, line, words = FRONT_MATTER[name]
    for end in ("\n", "\r\n"):
        (fault,) = front_matter_faults(f"---\n{typed}---\n\n# Page\n".replace("\n", end))
        assert fault[0] == line
        assert words in fault[1]
        assert "\n" not in fault[1]


@pytest.mark.parametrize(
    "page",
    [
        "# Page\n",
        "---\ntitle: x\nhide: [toc]\n---\n# Page\n",
        "---\n# a comment\n---\n",
        "",
        "---\n",
        "a\n\n---\nb\n---\n",
    ],
)
def test_good_front_matter(page: str) -> None:
    """Valid front matter, no front matter, and horizontal rules further down are fine."""
    assert list(front_matter_faults(page)) == []


def test_texts_are_texts() -> None:
    """A number or date where a text is expected is taken as typed; an empty value is ignored."""
    assert texts({"title": 2020, "description": None, "hide": ["toc"]}) == {"title": "2020"}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("# Café\n".encode("latin-1"), "docs/a.md:1: not UTF-8 text; save it with the encoding UTF-8"),
        (b"# A\n\nna\xefve\n", "docs/a.md:3: not UTF-8 text; save it with the encoding UTF-8"),
        ("# A\n".encode("utf-16"), "docs/a.md:1: not UTF-8 text; save it with the encoding UTF-8"),
        (b"# A\n\n\0", "docs/a.md:3: a zero byte, so this is not text; save it again as UTF-8"),
    ],
)
def test_encodings(content: bytes, expected: str, tmp_path: Path) -> None:
    """A page in another encoding is reported with the line; a byte order mark is fine."""
    file = tmp_path / "a.md"
    file.write_bytes(content)
    assert list(document_faults(SourceFile("a.md", "a/index.html", file))) == [expected]
    file.write_bytes(b"\xef\xbb\xbf# A\n")
    assert list(document_faults(SourceFile("a.md", "a/index.html", file))) == []
