"""Text that messages offer for pasting is read as intended."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from planpress.loading.reader import read_values
from planpress.loading.spelling import as_scalar, in_quotes

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"))
    | st.sampled_from(" :#,'\"\\{}[]&*!|>%@`-?"),
    min_size=1,
)


@given(WORDS.filter(str.strip))
def test_a_text_survives(text: str) -> None:
    """A text written in this way is read back unchanged, as a value, as an entry, and inside braces."""
    plain = " ".join(text.split())
    written = as_scalar(text)
    assert read_values(f"k: {written}\nl:\n  - {written}\nm: {{a: {written}, b: c}}\n").value == {
        "k": plain,
        "l": [plain],
        "m": {"a": plain, "b": "c"},
    }
    assert yaml.safe_load(written) == plain


def test_a_long_text_is_not_repeated() -> None:
    """For a long text, only the kind of quotes is suggested."""
    assert in_quotes("a: " * 100) == 'put the whole text in double quotes: "..."'
    assert in_quotes('"a": ' * 100).startswith("put the whole text in single quotes")
