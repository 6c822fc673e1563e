"""The marks that macros leave on a page."""

from planpress.site.skin.marks import has_marks, mark, replace_marks

FRAGMENTS = ["<b>first</b>", "<i>second</i> \\1"]


def test_each_mark_becomes_its_fragment() -> None:
    """Fragments may come in any order, more than once, and with signs that patterns use."""
    page = f"<p>{mark(1)}</p>{mark(0)}{mark(1)}"
    assert replace_marks(page, FRAGMENTS.__getitem__) == ("<p><i>second</i> \\1</p><b>first</b><i>second</i> \\1")


def test_other_comments_are_no_marks() -> None:
    """A comment that an editor writes stays, and does not make a page one with macros."""
    comment = "<!--planpress: see 1--><!--1-->"
    assert not has_marks(comment)
    assert replace_marks(comment, FRAGMENTS.__getitem__) == comment
    assert has_marks(f"a {mark(12)} b")
