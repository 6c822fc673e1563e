"""What a remark says in another language, without the words of the data."""

import re
from dataclasses import replace

from planpress.language import PSEUDO, language_for
from planpress.model.message import Message, Value, Worded

PLAIN = re.compile("[aceinorsuyzACDEINORSUYZ]")
"""Letters that have accents in the pseudo-language."""


def untranslated(message: Message | Worded) -> bool:
    """Whether a message has words in English that come neither from the catalogue nor from the data."""
    return bool(PLAIN.search(language_for(PSEUDO).say(Worded("", _without_data(message)))))


def _without_data(value: Value) -> Value:
    match value:
        case str():
            return "1"
        case tuple():
            return tuple(map(_without_data, value))
        case Worded():
            return _without_data(value.value)
        case Message():
            return replace(value, values=tuple((name, _without_data(inner)) for name, inner in value.values))
    return value
