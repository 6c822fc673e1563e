"""The card and the page of an action say what the report says about it, and nothing else."""

from dataclasses import replace
from typing import Any

import pytest

from planpress.errors import UnknownNameError
from planpress.fragments import render
from planpress.model import PartialDate, known
from planpress.views.action_card import card
from planpress.views.action_list import action_list
from planpress.views.action_page import action_page
from planpress.views.context import EarlierEdition, web_address
from planpress.views.correction_notice import correction_notice
from planpress.views.corrections import corrections
from planpress.views.full_report import full_report
from planpress.views.masthead import masthead
from planpress.views.narrative import narrative
from planpress.views.notes import notes
from planpress.views.overall import overall
from planpress.views.scale_table import scale
from planpress.views.source_facts import source
from tests.views.sketch import FULL, action, context

TOLD: dict[str, Any] = {
    "progress": ["Done so far."],
    "comments": ["Comment."],
    "outlook": ["Next."],
    "challenges": ["Hard."],
    "indicators": [{"name": "Seizures", "unit": "seizures", "baseline": "0", "value": "3"}],
    "evidence": [
        {"title": "Decree", "date": "2001-02", "url": "https://example.org/decree"},
        {"title": "Letter", "url": "javascript:alert(1)"},
    ],
    "printed": {"part_b": {"title": "Other title"}, "part_c": {"starred": False}},
}
REPORT: dict[str, Any] = {
    "actions": [action("1.1", party="done", starred=True, **TOLD), *FULL["actions"][1:]],
    "notes": [{"about": "1.1", "text": "About 1.1."}, {"about": "report", "text": "About all."}],
    "corrections": [
        {"date": "2002-01-31", "about": "1.1", "text": "Mended."},
        {"date": "2002-02", "about": "report", "text": "Mended too."},
    ],
}


STEPS: list[dict[str, Any]] = [
    {"number": "M1", "title": "Write the bill", "due": "2001-06", "rating": "done", "reached": "2001-08-02"},
    {"title": "Send the bill", "start": "2001-09", "due": "2001-11", "rating": "begun", "progress": ["Printed."]},
    {"title": "Publish the law", "due": "2001-11", "state": "Waiting", "responsible": ["The printer"]},
]


def test_milestones_are_on_the_card() -> None:
    """Each milestone has its state, its dates and what was done; only one that is rated as open can be late."""
    shown = context({"2001": {"actions": [action("1.1", milestones=STEPS)]}})
    promise = card(shown, shown.actions[0]).commitment
    assert promise
    facts = [
        (step.number, str(step.title), step.rating and str(step.rating.label), step.state and str(step.state))
        for step in promise.milestones
    ]
    assert facts == [
        ("M1", "Write the bill", "Done", None),
        ("", "Send the bill", "Begun", None),
        ("", "Publish the law", None, "Waiting"),
    ]
    assert [step.deadlines.late for step in promise.milestones] == [False, True, False]
    page = " ".join(render(action_page(shown, "1.1")).replace("<br>", " ").striptags().split())
    assert "Due: June 2001 Reached: 2 August 2001" in page
    assert "Begins: September 2001 Due: November 2001 Late at the end of the period Printed." in page
    assert "Publish the law WaitingDue: November 2001 Responsible: The printer" in page


def test_card_holds_what_the_report_says() -> None:
    """Every part of an action's entry is on its card."""
    shown = context({"2001": REPORT})
    action_card = card(shown, shown.actions[0])
    texts = (*action_card.progress, *action_card.comments, *action_card.outlook, *action_card.challenges)
    assert [text.words for text in texts] == ["Done so far.", "Comment.", "Next.", "Hard."]
    (row,) = action_card.indicators
    assert (row.name.words, row.baseline, row.target, row.value) == ("Seizures", "0", None, "3")
    assert [(evidence.date, evidence.href) for evidence in action_card.evidence] == [
        ("February 2001", "https://example.org/decree"),
        (None, None),
    ]
    assert [(part.part, str(part.title) if part.title else None, part.starred) for part in action_card.printed] == [
        ("Part B", "Other title", None),
        ("Part C", None, False),
    ]
    assert [note.text.words for note in action_card.notes] == ["About 1.1."]
    assert action_card.starred
    assert action_card.known_from is None


@pytest.mark.parametrize("values", [{"detail": "totals"}, {"state": "missing"}, {"state": "withheld"}], ids=str)
def test_card_of_a_period_without_actions_is_only_a_name(values: dict[str, str]) -> None:
    """Nothing from an earlier report appears as if it were this period's: no text, rating or asterisk."""
    shown = context({"2001": REPORT, "2002": {**values, "notes": [{"about": "1.1", "text": "Heard of."}]}})
    action_card = card(shown, shown.actions[0])
    assert action_card.known_from
    assert (action_card.known_from.label, action_card.known_from.href) == ("2001", "../../../2001/actions/1.1/")
    assert action_card.title.words == "Title of 1.1"
    assert not any(
        (action_card.badges, action_card.progress, action_card.comments, action_card.outlook, action_card.challenges)
    )
    assert not any((action_card.indicators, action_card.evidence, action_card.printed, action_card.starred))
    assert [note.text.words for note in action_card.notes] == ["Heard of."]


def test_page_knows_its_neighbours_and_its_address() -> None:
    """A page links to the previous and the next action in printed order, and its citation has its permanent address."""
    shown = context({"2001": {**REPORT, "source": {"reference": "SC1 Doc. 1"}}})
    page = action_page(shown, "1.10")
    assert page.previous
    assert page.next
    assert (page.previous.label, page.next.label) == ("1.1", "E9")
    assert page.share.url == "https://example.org/sketch/2001/actions/1.10/"
    assert page.share.citation == (
        "Exemplia, Plan, action 1.10 Title of 1.10, report for 2001 (SC1 Doc. 1)."
        " https://example.org/sketch/2001/actions/1.10/"
    )
    assert page.share.badge and page.share.badge.svg == "../../badges/1.10.svg"
    assert action_page(shown, "1.1").previous is None
    assert action_page(shown, "E10").next is None
    assert [entry.date for entry in correction_notice(shown, "actions/1.1/").entries] == ["31 January 2002"]
    with pytest.raises(UnknownNameError):
        action_page(shown, "e9")


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, "nothing"),
        ({"actions": [action("1.1")]}, "listed"),
        ({"actions": [action("1.1", panel="done")]}, "rated"),
        ({"detail": "totals"}, "nothing"),
        ({"detail": "totals", "totals": {"party": {"done": 2}}}, "totals"),
        ({"state": "missing"}, "missing"),
        ({"state": "withheld"}, "withheld"),
        ({"state": "withheld", "detail": "totals"}, "withheld"),
    ],
    ids=str,
)
def test_state_of_a_report(values: dict[str, str], state: str) -> None:
    """A report rates actions, lists them without ratings, gives totals only or nothing, is missing or is withheld."""
    assert known(context({"2001": values}).report) == state
    assert full_report(context({"2001": values})).state == state
    assert narrative(context({"2001": values})).state == state


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/x", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("www.example.org", False),
        (None, False),
    ],
    ids=str,
)
def test_only_web_addresses_become_links(url: str | None, expected: bool) -> None:
    """Only web addresses in the data become links."""
    assert web_address(url) == (url if expected else None)


def test_list_by_pillar_and_rating() -> None:
    """A list can be limited to a pillar, to a rating by any assessor, or to both."""
    shown = context({"2001": FULL})
    ids = [card.id for card in action_list(shown).cards]
    assert ids == ["1.1", "1.10", "E9", "E10"]
    assert [card.id for card in action_list(shown, pillar="E").cards] == ["E9", "E10"]
    assert [card.id for card in action_list(shown, rating="nearly").cards] == ["1.1"]
    assert [card.id for card in action_list(shown, pillar="E", rating="done").cards] == []
    assert action_list(shown, rating="good").cards == ()
    with pytest.raises(UnknownNameError):
        action_list(shown, rating="great")


def test_list_by_rating_is_empty_where_no_rating_is_public() -> None:
    """If only totals are public for a period, ratings of an earlier report select no action."""
    shown = context({"2001": FULL, "2002": {"detail": "totals"}})
    assert action_list(shown, rating="done").cards == ()
    assert len(action_list(shown).cards) == 4


def test_notes_about_an_action_or_all() -> None:
    """Notes can be limited to an action or to the whole report; an unknown action is refused."""
    shown = context({"2001": REPORT})
    assert [entry.text.words for entry in notes(shown).entries] == ["About 1.1.", "About all."]
    assert [entry.text.words for entry in notes(shown, "report").entries] == ["About all."]
    assert notes(shown, "E9").entries == ()
    with pytest.raises(UnknownNameError, match=r'did you mean "1.1'):
        notes(shown, "1-1")


def test_corrections_are_one_list_the_newest_first() -> None:
    """The words of the ledger connect each correction with the edition before it; of one day, the last comes first."""
    stated: list[dict[str, Any]] = [
        {"date": "2002-01-31", "about": "1.1", "text": {"en": "Mended.", "fr": "Corrigé : un mot."}},
        {"date": "2002-03-02", "text": "The last."},
        {"date": "2002-02", "about": "report", "text": "Mended too."},
        {"date": "2002-02", "about": "1.1", "text": "Mended."},
    ]
    shown = context({"2001": {**REPORT, "corrections": stated}})
    page = corrections(shown)
    assert [(entry.date, entry.text.words) for entry in page.entries] == [
        ("2 March 2002", "The last."),
        ("February 2002", "Mended."),
        ("February 2002", "Mended too."),
        ("31 January 2002", "Mended."),
    ]
    assert [entry.about and entry.about.href for entry in page.entries] == [
        None,
        "../../actions/1.1/",
        None,
        "../../actions/1.1/",
    ]
    assert [entry.before for entry in page.entries] == [None] * 4
    assert page.ledger == ""
    notice = correction_notice(shown, "actions/1.1/")
    assert [entry.date for entry in notice.entries] == ["February 2002", "31 January 2002"]
    days = [PartialDate(2002, month, 5) for month in (1, 2, 3, 4, 5)]
    reasons = ("Corrigé : un mot.", "Mended.", "The last.", "Lost\nwords")
    editions = [
        EarlierEdition(number, days[number - 1], days[number], reason) for number, reason in enumerate(reasons, 1)
    ]
    page = corrections(replace(shown, editions=tuple(editions)))
    assert [(entry.text.words, entry.before and entry.before.edition.label) for entry in page.entries] == [
        ("Lost\nwords", "Edition 4"),
        ("The last.", "Edition 3"),
        ("Mended.", "Edition 2"),
        ("Mended too.", None),
        ("Mended.", "Edition 1"),
    ]
    before = page.entries[-1].before
    assert before
    assert before.edition.href == "../../../2001/editions/1/"
    assert (before.published, before.replaced) == ("5 January 2002", "5 February 2002")
    assert page.ledger == "../../../ledger.jsonl"
    page = corrections(replace(shown, editions=(EarlierEdition(1, days[0], days[1], "Mended."),)))
    assert [bool(entry.before) for entry in page.entries] == [False, False, False, True], "the earliest that says so"


def test_overall_says_whose_rating_it_is() -> None:
    """Each assessor has an entry, with a rating or without."""
    shown = context({"2001": {"overall": {"panel": {"rating": "half", "printed": "Fair"}}}})
    party, panel = overall(shown).ratings
    assert (party.assessor.words, party.badge) == ("Party", None)
    assert panel.badge
    assert (panel.badge.label.words, str(panel.badge.printed)) == ("Half done", "Fair")
    assert [rating.assessor.words for rating in overall(shown, "panel").ratings] == ["Panel"]
    assert overall(context({"2001": {"state": "missing"}})).state == "missing"


def test_masthead_tells_dates_and_lateness() -> None:
    """Dates are in words, and a report that was submitted after it was due is marked as late."""
    late = masthead(context({"2001": {"submitted": "2002-03-02", "due": "2002-03-01"}}))
    assert (late.submitted, late.due, late.late) == ("2 March 2002", "1 March 2002", True)
    assert late.dates == "1 January 2001 to 31 December 2001"
    assert not masthead(context({"2001": {"submitted": "2002-03-01", "due": "2002-03"}})).late
    assert not masthead(context({"2001": {"due": "2002-03"}})).late
    assert masthead(context({"2001": {}})).meeting is None


def test_source_and_scale_name_their_documents() -> None:
    """The link to the source is a web address or missing; the scale shows its source and its definitions."""
    shown = context({"2001": {"scale": "two", "source": {"title": "Doc", "url": "ftp://example.org/x"}}})
    assert source(shown).href is None
    good, bad = scale(shown).steps
    assert good.definition
    assert (good.definition.words, good.definition_source, bad.definition) == ("All is *well*.", "F. 2", None)
    assert [step.ranked for step in scale(context({"2001": {}})).steps] == [True, True, True, True, False, True]
    assert scale(context({"2001": {"state": "missing", "scale": None}})).steps == ()


def test_full_report_lists_actions_by_pillar() -> None:
    """Part C has a section for each pillar with actions, in the order of the plan, and no empty sections."""
    sections = full_report(context({"2001": FULL})).sections
    assert [(section.pillar.label, [two.id for two in section.cards]) for section in sections] == [
        ("1 Law", ["1.1", "1.10"]),
        ("E Teaching", ["E9", "E10"]),
    ]
    assert full_report(context({"2001": FULL, "2002": {"detail": "totals"}})).sections == ()
