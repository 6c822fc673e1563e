"""The foot of every page says when it was published, in which edition, and how to check it, if it is published."""

from dataclasses import replace
from typing import Any

from planpress.addresses import LEDGER
from planpress.fragments import render
from planpress.model import PartialDate
from planpress.views.accessibility import accessibility
from planpress.views.action_page import action_page
from planpress.views.citation import citation
from planpress.views.context import Edition
from planpress.views.corrections import corrections
from planpress.views.downloads import downloads
from planpress.views.frame.site_footer import site_footer
from planpress.views.frame.structured_data import structured_data
from tests.views.sketch import FULL, PLAN, action, context

SECOND = Edition(2, PartialDate(2002, 1, 31))
SOURCE = {"reference": "SC1 Doc. 1", "url": "https://example.org/doc"}


def words(view: Any) -> str:
    return " ".join(render(view).striptags().split())


def test_a_published_page_says_when_and_how_to_check() -> None:
    """The foot has the edition, its date, the way to the proof, checksums, feed and source."""
    here = replace(context({"2001": {**FULL, "source": SOURCE}}), edition=SECOND)
    foot = render(site_footer(here, "actions/1.1/"))
    assert "Edition 2, published on 31 January 2002. How to check that nothing was altered · Checksums" in words(
        site_footer(here, "actions/1.1/")
    )
    for href in ("../../about/#verify", "../../SHA256SUMS", "../../../feed.xml", "https://example.org/doc"):
        assert f'href="{href}"' in foot
    about = render(corrections(here))
    assert '<h2 id="verify">' in about
    assert "This is edition 2, published on 31 January 2002." in words(corrections(here))


def test_a_build_without_an_archive_claims_nothing() -> None:
    """Where no edition is published, the foot says so, and nothing leads to files that are not there."""
    here = context({"2001": FULL})
    assert "SHA256SUMS" not in render(site_footer(here, ""))
    assert "ublished on" not in words(site_footer(here, ""))
    assert (
        "This copy is not a published edition, so it has neither a ledger nor a list of checksums for all its files."
        in words(site_footer(here, ""))
    )
    assert LEDGER not in render(corrections(here))
    assert "SHA256SUMS" not in render(corrections(here))


def test_a_source_without_a_number_is_linked_by_its_address() -> None:
    """A source is named by its number or else by its address; without either, the report is."""
    for source, said in (
        ({"url": SOURCE["url"]}, "Facts from https://example.org/doc."),
        ({"reference": "SC1"}, "Facts from SC1."),
        ({}, "Facts from the report."),
        ({"url": "javascript:alert(1)"}, "Facts from the report."),
    ):
        assert said in words(site_footer(context({"2001": {**FULL, "source": source}}), ""))


def test_an_edition_cites_itself() -> None:
    """The citation of a published page names its edition and the day, so that a superseded page cites itself."""
    here = context({"2001": {**FULL, "source": SOURCE}})
    published = replace(here, edition=SECOND)
    address = "https://example.org/sketch/2001/"
    assert citation(here) == f"Exemplia, Plan, report for 2001 (SC1 Doc. 1). {address}"
    assert citation(published) == f"Exemplia, Plan, report for 2001 (SC1 Doc. 1), edition 2, 31 January 2002. {address}"
    assert action_page(published, "1.1").share.citation == (
        "Exemplia, Plan, action 1.1 Title of 1.1, report for 2001 (SC1 Doc. 1), edition 2, 31 January 2002. "
        f"{address}actions/1.1/"
    )
    bare = context({"2001": FULL})
    assert citation(bare, "1.1") == f"Exemplia, Plan, action 1.1 Title of 1.1, report for 2001. {address}actions/1.1/"


def test_the_plan_names_its_licence_and_contact() -> None:
    """The foot and the downloads name licence and contact, marked for programs; linked data has the licence."""
    named = {"name": "Turtle Office", "email": "turtles@example.org", "url": "https://example.org/office"}
    here = context({"2001": FULL}, plan={**PLAN, "contact": named, "license": "CC-BY-4.0"})
    for view in (site_footer(here, ""), downloads(here)):
        assert "Licence for texts and data: CC-BY-4.0" in words(view)
        assert "Contact: Turtle Office, turtles@example.org" in words(view)
        assert 'rel="license" href="https://creativecommons.org/licenses/by/4.0/"' in render(view)
        assert 'href="mailto:turtles@example.org"' in render(view)
    assert "please write to Turtle Office, turtles@example.org." in words(accessibility(here))
    graph: Any = structured_data(here, "", "", "About")["@graph"]
    assert [thing.get("license") for thing in graph] == ["https://creativecommons.org/licenses/by/4.0/"] * 2


def test_a_plan_without_licence_and_contact_claims_neither() -> None:
    """Nothing is said of a licence or a contact that the plan does not name."""
    here = context({"2001": FULL})
    for view in (site_footer(here, ""), downloads(here)):
        assert "icence" not in words(view)
        assert "Contact" not in words(view)
    assert "tell the publisher of this site" in words(accessibility(here))


def test_a_page_names_the_sources_of_all_reports_that_it_shows() -> None:
    """A page with an action as last reported, or with a comparison, also names the source of the earlier report."""
    later = {"detail": "totals", "totals": {"party": {"done": 1, "begun": 3}}, "source": {"reference": "SC2"}}
    here = context({"2001": {**FULL, "source": SOURCE}, "2002": later})
    for path in ("", "actions/", "actions/1.1/", "pillars/1/", "compare/", "compare/2001/"):
        assert "Facts from SC2. Facts for 2001 from SC1 Doc. 1." in words(site_footer(here, path)), path
        assert 'href="https://example.org/doc"' in render(site_footer(here, path))
    for path in ("report/", "data/", "about/"):
        assert "Facts of 2001" not in words(site_footer(here, path)), path


def test_a_page_about_a_former_action_names_the_report_that_last_listed_it() -> None:
    """What became of an action is shown from the last report that listed it."""
    later = {"actions": [action("1.1", party="done")], "source": {"reference": "SC2"}}
    here = context({"2001": {**FULL, "source": SOURCE}, "2002": later})
    assert "Facts for 2001 from SC1 Doc. 1." in words(site_footer(here, "actions/e9/"))
    assert "Facts of 2001" not in words(site_footer(here, "actions/1.1/"))
