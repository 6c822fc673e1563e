"""Translations are out of date once their original has changed but they have not."""

import json
from pathlib import Path

import pytest

from planpress.cli.main import run
from planpress.loading.translations import RECORD
from planpress.rules import check
from tests.site.bilingual import write

FILE = "data/reports/2014-2015.yml"
ENGLISH, FRENCH = "Adopt the Marine Turtle Protection Act", "Adopter la loi sur la protection des tortues marines"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample in two languages, with a record of its translations."""
    written = write(tmp_path, periods=("2014-2015",))
    assert stale(written) == []
    run(["check", "--translations", "--project", str(written)])
    return written


def stale(project: Path) -> list[tuple[str, str, str]]:
    return [(found.file, found.path, found.message) for found in check(project).findings if found.code == "LNG308"]


def change(project: Path, before: str, after: str) -> None:
    file = project / FILE
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_a_changed_text_makes_its_translation_stale(project: Path) -> None:
    """The finding points at the translation, which no longer says the same as the original."""
    assert stale(project) == []
    change(project, ENGLISH, f"{ENGLISH} of 2014")
    message = "the text has changed since it was translated into fr"
    assert stale(project) == [(FILE, "actions[0].title.fr", message)]


def test_a_new_translation_is_current(project: Path) -> None:
    """Once the translation has changed, too, nothing is reported; nor if only the translation has changed."""
    change(project, FRENCH, f"{FRENCH} de 2014")
    assert stale(project) == []
    change(project, ENGLISH, f"{ENGLISH} of 2014")
    assert stale(project) == []


def test_recording_again_accepts_what_is_there(project: Path) -> None:
    """An editor who finds that the translation is still right records it."""
    change(project, ENGLISH, f"{ENGLISH} of 2014")
    run(["check", "--translations", "--project", str(project)])
    assert stale(project) == []


def test_what_readers_do_not_see_does_not_matter(project: Path) -> None:
    """Other spaces or invisible characters are not a change, nor is another place in the data."""
    change(project, ENGLISH, ENGLISH.replace(" ", "  "))
    assert stale(project) == []


def test_the_record_can_be_merged(project: Path) -> None:
    """Each translation has a line of its own; a record that cannot be read is reported."""
    record = (project / RECORD).read_text("utf-8")
    assert record.count("\n") > len(json.loads(record)["fr"])
    (project / RECORD).write_text(f"<<<<<<< ours\n{record}", "utf-8")
    assert [file for file, _, _ in stale(project)] == [RECORD]
