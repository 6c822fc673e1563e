"""What the checker found in a report, for readers."""

import re
from pathlib import Path

import pytest
from lxml import html

from planpress.fragments import render
from planpress.language import PSEUDO
from planpress.rules import Checked, check
from planpress.views import context
from planpress.views.context import Context
from planpress.views.quality import QualityRow, quality
from tests.language.renamed import renamed_sample

PLAIN = re.compile("[aeinors]")
"""Letters that have accents in the pseudo-language."""


@pytest.fixture(scope="module")
def checked() -> Checked:
    return check(Path())


def _context(checked: Checked, period: str, *, shown: bool = True) -> Context:
    dataset = checked.loaded.dataset
    assert dataset
    report = dataset.report(period)
    assert report
    return Context(dataset.until(period), report, "en", checked=checked if shown else None)


def test_accepted_findings_have_their_reason(checked: Checked) -> None:
    """An accepted finding is shown with the editor's reason, under its rule."""
    page = quality(_context(checked, "2014-2017"))
    rows = {row.code: row for family in page.families for row in family.rows}
    (row,) = (rows[code] for code in ("RAT303",))
    assert isinstance(row, QualityRow)
    assert [reason for _, reason in row.explained] == ["As in the source; see the note on 2.3."]
    assert row.remarks == ()


def test_numbers_account_for_every_finding(checked: Checked) -> None:
    """Every finding about the report's file is shown once, and each rule is either met or has findings."""
    page = quality(_context(checked, "2014-2017"))
    file = "data/reports/2014-2017.yml"
    assert page.explained == len([finding for finding in checked.accepted if finding.file == file]) > 0
    assert page.remarks == len([finding for finding in checked.findings if finding.file == file])
    rows = [row for family in page.families for row in family.rows if row.remarks or row.explained]
    assert page.met == page.total - len(rows)


def test_nothing_is_shown_unless_the_plan_says_so(checked: Checked) -> None:
    """Without publish_findings no message of the checker reaches the page."""
    shown = render(quality(_context(checked, "2014-2017", shown=False)))
    assert "Only the editors of this report see" in shown
    assert "RAT303" not in shown


def test_remarks_in_another_language(checked: Checked, monkeypatch: pytest.MonkeyPatch) -> None:
    """The subjects, what is looked for and the remarks are in the language of the page."""
    monkeypatch.setattr(context, "spoken", lambda code: PSEUDO)
    here = _context(checked, "2014-2017")
    page = quality(here)
    rows = {row.code: row for family in page.families for row in family.rows}
    assert rows["SUB301"].looked_for == "⟦Öñé öf thé ⟦åçtîöñš~~~⟧ håš ñö îñdîçåtöŕ~~~~~~~~~~⟧"
    ((remark, _),) = rows["RAT303"].explained
    assert remark.startswith('⟦"2.3" îš ŕåtéd Not commenced, büt îtš téxt šåýš "')
    shown = html.fromstring(f"<div>{render(page, words=here.words)}</div>")
    assert not shown.xpath("//*[@lang]")
    assert not PLAIN.search("".join(shown.xpath("//h2//text() | //p//text() | //th/text()")))


def test_remarks_with_the_words_of_the_plan(tmp_path: Path) -> None:
    """Remarks call actions as the plan does; `check` calls them as the files do."""
    renamed = check(renamed_sample(tmp_path / "project"))
    page = quality(_context(renamed, "2016"))
    remarks = {row.code: row.remarks for family in page.families for row in family.rows}
    assert all(remark.startswith('milestone "') for remark in remarks["SUB302"])
    assert any(finding.message.startswith('action "') for finding in renamed.findings if finding.code == "SUB302")


def test_a_report_of_totals_has_nothing_to_look_at(checked: Checked) -> None:
    """A report without public actions says so instead of claiming that every rule is met."""
    page = quality(_context(checked, "2017-2018"))
    assert (page.detailed, page.families) == (False, ())
