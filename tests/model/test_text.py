"""Words in one language or several."""

import pytest
from pydantic import TypeAdapter, ValidationError

from planpress.model import Unquoted, Wording
from planpress.model.text import Text, Words, plain

WORDS: TypeAdapter[Text] = TypeAdapter(Words)


def test_one_language() -> None:
    """A plain text serves every reader."""
    text = WORDS.validate_python("Law")
    assert text == plain("Law")
    assert text.wording("fr") == Wording("Law", "")
    assert WORDS.dump_python(text) == str(text) == "Law"


def test_several_languages() -> None:
    """A reader sees their own language if the text has it, otherwise the first one."""
    text = WORDS.validate_python({"en": "Law", "fr": "Loi"})
    assert text.wording("fr") == Wording("Loi", "fr")
    assert text.wording("km") == Wording("Law", "en")
    assert WORDS.dump_python(text) == {"en": "Law", "fr": "Loi"}


def test_errors_have_their_places() -> None:
    """Each wrong language is reported at its own words or key."""
    with pytest.raises(ValidationError) as caught:
        WORDS.validate_python({"en": "", "french": "Loi", Unquoted("no"): "Lov"})
    assert [error["loc"] for error in caught.value.errors()] == [("en",), ("french", "[key]"), ("no", "[key]")]


@pytest.mark.parametrize("value", [None, [], {}, 5, ["a"]])
def test_no_text(value: object) -> None:
    """A value that is neither a text nor a map of languages to texts is refused."""
    with pytest.raises(ValidationError):
        WORDS.validate_python(value)


def test_the_nearest_language_is_shown() -> None:
    """A reader of a language is shown words in the nearest one before any other."""
    text = WORDS.validate_python({"en": "Law", "zh": "法律", "pt-PT": "Lei"})
    assert [str(text.wording(language).words) for language in ("zh-Hans", "pt-BR", "fr")] == ["法律", "Lei", "Law"]


@pytest.mark.parametrize("value", ["\u200b", "\u00ad \u2060", "\u202e\u202c", "\u2800", "\U000e0041", "\u3164\n"])
def test_words_are_seen(value: str) -> None:
    """A text without visible characters is refused, and the message names its characters."""
    with pytest.raises(ValidationError, match="only invisible characters: U\\+"):
        WORDS.validate_python(value)


def test_words_are_composed() -> None:
    """Texts are kept in the form NFC, otherwise as typed."""
    assert str(WORDS.validate_python("e\u0301 \u00ad\u202ea")) == "\u00e9 \u00ad\u202ea"
