"""The further details: every value has a label, and no two headings are the same."""

from datetime import date
from typing import Any

import pytest

from planpress.exchange.office import DocumentTable
from planpress.exchange.word_form.blocks import Grid, as_read
from planpress.exchange.word_form.closing import closing_headings
from planpress.exchange.word_form.further import LABELS, further_blocks, is_further, read_further
from planpress.exchange.word_form.setting import FormSetting
from planpress.model import Action, Assessment, Deadline, Evidence, Indicator, Origin, PartialDate, Report, Update
from planpress.model.report import Acceptance, Correction, Dropped, Note, Source
from tests.exchange.word_form.odd_reports import PLAN

LANGUAGES = ("en", "fr", "es", "km", "ar")
KINDS = (Report, Action, Assessment, Deadline, Evidence, Indicator, Origin, Update, Source, Dropped, Note)


def setting(language: str) -> FormSetting:
    return FormSetting.of({"language": language, "scale": "s1"}, PLAN)


def test_every_key_has_a_label() -> None:
    """Each key of a report's data has a name in words, which also tells keys from languages."""
    keys = {item.alias or name for kind in (*KINDS, Correction, Acceptance) for name, item in kind.model_fields.items()}
    assert keys - {"actions"} <= LABELS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_differ(language: str) -> None:
    """In every language the headings of the form can be told apart, and so can the labels of its front page."""
    words = setting(language).words
    headings = [words.part_a, words.part_b, words.part_c, words.totals, words.shares, words.progress_to_date]
    headings += [words.future_outlook, words.further, *closing_headings(setting(language))]
    assert len({heading.casefold() for heading in headings}) == 12
    front = [words.party, words.process, words.period, words.prepared_for, words.prepared_by, words.submitted]
    front += [words.due, words.source, words.reference, words.address, words.source_note, words.edition]
    assert len({label.casefold() for label in front}) == len(front)
    assert len({words.outlook, words.challenges, words.evidence}) == 3
    assert len({words.unit, words.baseline, words.target, words.value}) == 4
    assert len({words.note, words.total, words.rating}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_read_as_written(language: str) -> None:
    """A day, a month and a year are read in the form in which the language writes them."""
    for when in (date(2014, 11, 1), date(2012, 12, 12), "2017-07", 2016, "0999"):
        printed = setting(language).date(when)
        assert str(setting(language).read_date(printed)) == str(when)
    assert setting(language).read_date("soon") is None
    assert setting(language).read_date("31 31 31 31 31") is None
    assert setting("fr").read_date("1er mars 2014") == PartialDate(2014, 3, 1)


def test_rows_have_labels_names_and_words() -> None:
    """A row shows what a value is in words, its name in the data, and the value itself."""
    values: dict[str, Any] = {"scale": "s1", "summary": {"en": "a\nb", "ar": "c"}}
    values["actions"] = [{"id": "1.1", "ratings": {"panel": {"rating": "on-track", "depends_on": ["E9"]}}, "from": []}]
    (grid,) = (block for block in further_blocks(values, values, setting("en"), "2014-2017") if isinstance(block, Grid))
    rows = [[tuple(cell.lines) for cell in row] for row in grid.rows]
    shown = {row[1][0].text: (row[0][0].text, row[2][0].text) for row in rows if len(row) == 3}
    assert shown == {
        "period": ("Reporting period", "2014-2017"),
        "scale": ("Scale of ratings", "s1"),
        "summary.en": ("Summary \u203a English", "a\nb"),
        "summary.ar": ("Summary \u203a Arabic", "c"),
        "actions[1.1].ratings.panel.rating": ("Rating \u203a Panel \u203a Rating", "on-track"),
        "actions[1.1].ratings.panel.depends_on[1]": ("Rating \u203a Panel \u203a Waits for \u203a 1", "E9"),
        "actions[1.1].from[]": ("Continues", "\u2014"),
    }
    assert [row.path for row in read_further(rows)] == list(shown)
    (table,) = (block for block in as_read([grid]).blocks if isinstance(block, DocumentTable))
    assert is_further(table)
    assert not is_further(DocumentTable(table.rows[:2]))
