"""Text in one or more languages."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainSerializer, PlainValidator, TypeAdapter, WithJsonSchema

from planpress.model.languages import TAG, nearest
from planpress.model.scalars import MAX_TEXT, Language, Plain, describe, parse_plain, quoted, refuse

MAX_NAME = 300
"""The maximum length of a name, in characters."""


@dataclass(frozen=True)
class Wording:
    """A text in one language.

    Args:
        words: The words, as in the data.
        language: Their language code; "" for the language of their file.
    """

    words: str
    language: str = ""


def has_letters(words: str) -> bool:
    """Tell whether words contain a letter; a percent sign or a figure is the same in all languages."""
    return any(character.isalpha() for character in words)


@dataclass(frozen=True)
class Text:
    """Words in one or more languages.

    Args:
        wordings: One for each language, in the order of the data; a plain string is one wording without a code.
    """

    wordings: tuple[Wording, ...]

    def wording(self, language: str) -> Wording:
        """Return the words in a language, otherwise in the nearest language, otherwise the first words."""
        if len(self.wordings) == 1:
            return self.wordings[0]
        tag = nearest(language, (wording.language for wording in self.wordings))
        return next((wording for wording in self.wordings if wording.language == tag), self.wordings[0])

    def __str__(self) -> str:
        return self.wordings[0].words


def plain(words: str) -> Text:
    """Return plain words as a text in the language of their file."""
    return Text((Wording(words),))


_wordings: TypeAdapter[dict[str, str]] = TypeAdapter(dict[Language, Plain])


def _parse_text(value: object) -> Text:
    if isinstance(value, str):
        return plain(parse_plain(value))
    if isinstance(value, Text):
        return value
    if not isinstance(value, dict) or not value:
        hint = "write the words after the colon, in quotes, or below it for each language: `en: ...`"
        raise refuse("text", f"{describe(value)} is not text", hint)
    # pydantic adds the paths of the errors raised here to its own
    return Text(tuple(Wording(words, language) for language, words in _wordings.validate_python(value).items()))


def _dump_text(text: Text) -> str | dict[str, str]:
    if len(text.wordings) == 1 and not text.wordings[0].language:
        return text.wordings[0].words
    return {wording.language: wording.words for wording in text.wordings}


def _parse_name(value: object) -> Text:
    text = _parse_text(value)
    for wording in text.wordings:
        if len(wording.words) > MAX_NAME:
            message = (
                f"{quoted(wording.words)} has {len(wording.words):,} characters, but at most {MAX_NAME} are allowed"
            )
            raise refuse("long_text", message, "write only the name")
    return text


def _text_schema(most: int) -> WithJsonSchema:
    words = {"type": ["string", "number"], "minLength": 1, "maxLength": most}
    languages = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": f"^{TAG.pattern}$"},
        "additionalProperties": words,
    }
    return WithJsonSchema({"anyOf": [words, languages]})


Words = Annotated[Text, PlainValidator(_parse_text), PlainSerializer(_dump_text), _text_schema(MAX_TEXT)]
"""Text in the safe subset of Markdown, or a map of language to text."""

NameOrId = Annotated[Text, PlainValidator(_parse_name), PlainSerializer(_dump_text), _text_schema(MAX_NAME)]
"""The id of something in the plan's lists, a name in plain text, or a map of language to name."""
