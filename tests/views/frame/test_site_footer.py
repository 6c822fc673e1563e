"""The foot of every page says when it was published, in which edition, and how to check it, if it is published."""

from dataclasses import replace
from typing import Any

from planpress.fragments import render
from planpress.model import PartialDate
from planpress.views.action_page import action_page
from planpress.views.citation import citation
from planpress.views.context import Edition
from planpress.views.corrections import corrections
from planpress.views.frame.site_footer import site_footer
from tests.views.sketch import FULL, context

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
    """Where no edition is published, nothing is said of one, and nothing leads to files that are not there."""
    here = context({"2001": FULL})
    assert "SHA256SUMS" not in render(site_footer(here, ""))
    assert "ublished on" not in words(site_footer(here, ""))
    assert "verify" not in render(corrections(here))


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
        f"Exemplia, Plan, action 1.1, report for 2001 (SC1 Doc. 1), edition 2, 31 January 2002. {address}actions/1.1/"
    )
    bare = context({"2001": FULL})
    assert citation(bare, "1.1") == f"Exemplia, Plan, action 1.1, report for 2001. {address}actions/1.1/"
