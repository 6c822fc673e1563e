"""The positions of values."""

from planpress.loading.position import Branch, mark, trim

LIST = Branch((2, 3), values=[(2, 5), (3, 5)])
PLACE = Branch((1, 1), keys={"a": (1, 1), "b": (4, 1)}, values={"a": LIST, "b": (4, 4)})


def test_mark_of_values_and_keys() -> None:
    """Values, keys and the whole file each have a position."""
    assert mark(PLACE, ()) == (1, 1)
    assert mark(PLACE, ("b",)) == (4, 4)
    assert mark(PLACE, ("b",), key=True) == (4, 1)
    assert mark(PLACE, ("a",)) == (2, 3)
    assert mark(PLACE, ("a", 1)) == (3, 5)


def test_mark_of_what_is_not_there() -> None:
    """A value without a position is reported at the innermost value around it."""
    assert mark(PLACE, ("a", 7)) == (2, 3)
    assert mark(PLACE, ("a", "x")) == (2, 3)
    assert mark(PLACE, ("b", "x", 0)) == (4, 4)
    assert mark(PLACE, ("x", "y")) == (1, 1)
    assert mark(PLACE, (0,)) == (1, 1)
    assert mark(PLACE, ("x",), key=True) == (1, 1)


def test_trim() -> None:
    """A path is cut off where the values end."""
    assert trim(PLACE, ("a", 1)) == ("a", 1)
    assert trim(PLACE, ("a", 2)) == ("a",)
    assert trim(PLACE, ("b", "rating")) == ("b",)
    assert trim(PLACE, ("x",)) == ()
