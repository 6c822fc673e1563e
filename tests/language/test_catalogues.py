"""The catalogues are complete, and have the same messages as the code."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from babel.messages import Catalog, Message
from babel.messages.checkers import checkers
from babel.messages.pofile import read_po

from planpress.catalogues import CATALOGUES
from planpress.language import TEMPLATE

ROOT = Path(__file__).parents[2]


def test_the_template_is_current(tmp_path: Path) -> None:
    """The template holds the messages of the code; if not, run `make catalogues`."""
    made = tmp_path / TEMPLATE.name
    arguments = ["--mapping", "babel.cfg", "--keyword", "message", "--keyword", "counted:1,2"]
    arguments += ["--add-comments", "Translators:", "--add-location", "file"]
    arguments += ["--sort-by-file", "--omit-header", "--no-wrap", "--output", str(made), "src/planpress"]
    command = [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", *arguments]
    subprocess.run(command, cwd=ROOT, check=True)
    assert TEMPLATE.read_text() == made.read_text()


def as_checked(catalogue: Catalog, message: Message) -> Message:
    """Return a message as babel must see it: it would compare the only form of a language with the English singular.

    A term may begin the sentence in one language and not in the other, so capitals of terms do not count.
    """
    if catalogue.num_plurals > 1 or not isinstance(message.id, tuple):
        return Message(with_small_terms(message.id), with_small_terms(message.string), flags=message.flags)
    return Message(with_small_terms(message.id[-1]), with_small_terms((message.string or [""])[0]), flags=message.flags)


def with_small_terms(words: Any) -> Any:
    """Return a message, or its forms, with the names of terms in small letters."""
    if isinstance(words, str):
        return re.sub(r"%\(term_\w+\)", lambda match: match[0].lower(), words)
    return type(words)(map(with_small_terms, words)) if words else words


def test_translations_name_the_values_of_the_message() -> None:
    """A translation takes the same values as the message in English."""
    for file in CATALOGUES.glob("*.po"):
        with file.open("rb") as stream:
            catalogue = read_po(stream, abort_invalid=True)
        for message in catalogue:
            for check in checkers:
                check(catalogue, as_checked(catalogue, message))
