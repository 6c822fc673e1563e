"""The translations: complete, with the values of the messages, and marked as long as no person has read them."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from planpress.catalogues import CATALOGUES
from planpress.language import TEMPLATE, language_for
from planpress.model.languages import primary

TRANSLATIONS = sorted(CATALOGUES.glob("*.po"))
UNREAD = "not yet read by a person"
"""What the header of a catalogue says as long as it is a draft."""
VALUE = re.compile(r"%(?:\((\w+)\))?[a-z%]")

each_translation = pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)


def read(file: Path, code: str | None = None) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, locale=code, abort_invalid=True)


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """Return each form of a translation beside the English form that it stands for."""
    english = (message.id,) if isinstance(message.id, str) else message.id
    written = (message.string,) if isinstance(message.string, str) else message.string or ()
    if len(written) == 1:
        yield english[-1], written[0]  # a language without plural forms has one for all numbers
    else:
        for place, form in enumerate(written):
            yield english[min(place, len(english) - 1)], form


@each_translation
def test_every_message_is_translated(file: Path) -> None:
    """A catalogue has the messages of the template and no others, each in all its forms."""
    catalogue = read(file)
    messages = {(message.context, message.id) for message in read(TEMPLATE) if message.id}
    assert {(message.context, message.id) for message in catalogue if message.id} == messages
    empty = [message.id for message in catalogue if message.id for _, form in forms(message) if not form]
    assert empty == []


@each_translation
def test_a_translation_has_the_plural_forms_of_its_language(file: Path) -> None:
    """The header and every message have as many plural forms as the language."""
    catalogue, locale = read(file), Locale.parse(file.stem.replace("-", "_"))
    plural = get_plural(locale)
    assert (catalogue.num_plurals, catalogue.plural_expr) == (plural.num_plurals, plural.plural_expr)
    counts = {len(list(forms(message))) for message in catalogue if message.pluralizable and message.id}
    assert counts == {plural.num_plurals}


def in_small_letters(value: str) -> str:
    """The name of a value; a term may begin the sentence in one language and stand inside it in another."""
    return value.lower() if value.startswith("term_") else value


@each_translation
def test_a_translation_has_the_values_of_its_message(file: Path) -> None:
    """Only a form for one number may leave out numbers, as "one action" does."""
    wrong = []
    for message in read(file):
        for english, form in forms(message) if message.id else ():
            expected, given = (Counter(map(in_small_letters, VALUE.findall(words))) for words in (english, form))
            differing = set(expected) ^ set(given)
            if differing - ({"num", "count"} if message.pluralizable else set()) or expected[""] != given[""]:
                wrong.append((english, form))
    assert wrong == []


@each_translation
def test_a_translation_has_the_spaces_of_its_message(file: Path) -> None:
    """What is put before or after a message does not run into it, and no line is broken differently."""

    def spaces(text: str) -> tuple[bool, bool, int]:
        return text[:1].isspace(), text[-1:].isspace(), text.count("\n")

    catalogue = read(file)
    between = "between the entries of a list"  # a language may put a space before a semicolon
    texts = [pair for message in catalogue if message.id and message.context != between for pair in forms(message)]
    assert [pair for pair in texts if spaces(pair[0]) != spaces(pair[1])] == []


@each_translation
def test_a_draft_says_so(file: Path) -> None:
    """A message that no person has read is marked as fuzzy, and the header names a person once one is not."""
    catalogue = read(file)
    read_by_a_person = [message.id for message in catalogue if message.id and not message.fuzzy]
    assert not read_by_a_person or UNREAD not in (catalogue.last_translator + catalogue.header_comment)


@each_translation
def test_a_catalogue_is_of_the_language_of_its_name(file: Path) -> None:
    """The header names the language of the file, and the language can be read."""
    assert primary(str(read(file).locale)) == primary(file.stem)
    assert language_for(file.stem).terms["term_action"]


DOCUMENTS = ("exchange/actions_csv", "exchange/report_workbook", "exchange/word_form", "exporting/")
"""Modules whose messages are in documents and tables."""


@each_translation
def test_terms_belong_to_the_sentences_of_documents(file: Path) -> None:
    """In documents, a term is part of its sentence: it is not added behind in brackets to avoid its gender."""
    appended = [
        form
        for message in read(file)
        if message.id and any(part in place for place, _ in message.locations for part in DOCUMENTS)
        for english, form in forms(message)
        if "(%(term_" in form and "(%(term_" not in english
    ]
    assert appended == []
