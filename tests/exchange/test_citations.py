"""Reference managers read the citation of a report and of an action, in each format."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from planpress.exchange.bibtex import bibtex
from planpress.exchange.csl_json import csl_json
from planpress.exchange.ris import ris
from planpress.fragments import render
from planpress.model import PartialDate
from planpress.site.files import files
from planpress.views.citation import citation, cited_work
from planpress.views.context import Context, Edition
from planpress.views.share import share_action
from tests.views.sketch import FULL, PLAN, action, context

ADDRESS = "https://example.org/sketch/2001/"
SECOND = Edition(2, PartialDate(2002, 1, 31))
HARD = r"100 % of {50} items: a\b_c #1 & $5 ~x^2 } ~ 象牙"
SOURCE = {"source": {"reference": "SC1 Doc. 1"}}
SIGNS = {
    r"{\textbackslash}": "\\",
    r"{\textbraceleft}": "{",
    r"{\textbraceright}": "}",
    r"{\textasciitilde}": "~",
    r"{\textasciicircum}": "^",
}


def braced(text: str, start: int) -> int:
    """The position after the group of braces that begins at a position; BibTeX counts braces after a backslash, too."""
    assert text[start] == "{"
    depth = 0
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if not depth:
            return position + 1
    raise AssertionError(f"open brace in {text[start:]!r}")


def typeset(value: str) -> str:
    """What LaTeX prints for a value; fails at a sign that LaTeX would run."""
    printed = ""
    position = 0
    while position < len(value):
        command = next((name for name in SIGNS if value.startswith(name, position)), "")
        if command:
            printed += SIGNS[command]
            position += len(command)
        elif value[position] == "\\":
            assert value[position + 1] in "#$%&_", value[position:]
            printed += value[position + 1]
            position += 2
        else:
            assert value[position] not in "#$%&_~^", value[position:]
            printed += value[position] if value[position] not in "{}" else ""
            position += 1
    return printed


def read_bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """The type, the key and the raw values of the only entry."""
    head = re.match(r"@(\w+)\{([^\s,{}#%\\\"'()=~]+),\n", text)
    assert head
    assert braced(text, text.index("{")) == len(text) - 1
    values: dict[str, str] = {}
    position = head.end()
    while text[position] != "}":
        name = re.compile(r"  (\w+) = ").match(text, position)
        assert name, text[position:]
        start = name.end()
        end = braced(text, start) if text[start] == "{" else start + 3
        assert name[1] not in values
        values[name[1]] = text[start:end]
        position = end + (text[end] == ",") + 1
    return head[1], head[2], values


def read_ris(text: str) -> dict[str, str]:
    """The values by tag; fails where a line does not follow the format."""
    assert text.endswith("\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    values: dict[str, str] = {}
    for line in lines:
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line)
        assert match, line
        assert match[1] not in values
        values[match[1]] = match[2]
    assert (next(iter(values)), list(values)[-1]) == ("TY", "ER")
    return values


def published(**more: Any) -> Context:
    return replace(context({"2001": {**FULL, **SOURCE, **more}}, root=""), edition=SECOND)


def titled(title: str, **plan: Any) -> Context:
    """A report with one action that has a title."""
    shown = {"2001": {"actions": [{**action("1.1", party="done"), "title": title}], **SOURCE}}
    return context(shown, root="", plan={**PLAN, **plan})


def test_the_note_of_a_fictional_report_for_a_meeting() -> None:
    """A meeting is not a document number; each reference from a fictional plan says that the data is fictional."""
    shown = context({"2001": {**FULL, "meeting": "SC1"}}, root="", plan={**PLAN, "fictional": True})
    work, note = cited_work(shown), "SC1 \u2013 Fictional data."
    _, _, values = read_bibtex(bibtex(work))
    assert "number" not in values
    assert typeset(values["note"]) == note
    assert "SN" not in read_ris(ris(work))
    assert read_ris(ris(work))["N1"] == note
    (item,) = json.loads(csl_json(work))
    assert ("number" in item, item["note"]) == (False, note)
    assert "report for 2001 (SC1) [fictional data]" in str(citation(shown))


def test_an_edition_is_stated_once() -> None:
    """A format with a field for the edition does not repeat the edition in its note; "Fictional data." is apart."""
    shown = replace(context({"2001": FULL}, root="", plan={**PLAN, "fictional": True}), edition=SECOND)
    work = cited_work(shown)
    assert "edition = " not in bibtex(work)
    assert typeset(read_bibtex(bibtex(work))[2]["note"]) == "edition 2, 31 January 2002 \u2013 Fictional data."
    assert (read_ris(ris(work))["ET"], read_ris(ris(work))["N1"]) == ("2", "Fictional data.")
    (item,) = json.loads(csl_json(work))
    assert (item["edition"], item["note"]) == ("2", "Fictional data.")


def test_an_action_in_bibtex() -> None:
    """An action is cited as a part of its report, with the edition and the day in the note."""
    kind, key, values = read_bibtex(bibtex(cited_work(published(), "1.1")))
    assert (kind, key) == ("incollection", "xx-sketch-2001-1.1")
    assert values == {
        "author": "{{Exemplia}}",
        "title": "{{1.1 Title of 1.1}}",
        "booktitle": "{{Plan, report for 2001}}",
        "publisher": "{{Exemplia}}",
        "year": "{2002}",
        "month": "jan",
        "note": "{SC1 Doc. 1, edition 2, 31 January 2002}",
        "url": f"{{{ADDRESS}actions/1.1/}}",
        "language": "{en}",
    }


def test_a_report_in_bibtex() -> None:
    """A report is a publication of the Party with a number; without an edition, it has the date of its submission."""
    shown = context({"2001": {**FULL, **SOURCE, "submitted": "2001-12"}}, root="")
    kind, key, values = read_bibtex(bibtex(cited_work(shown)))
    assert (kind, key) == ("techreport", "xx-sketch-2001")
    assert values == {
        "author": "{{Exemplia}}",
        "title": "{{Plan, report for 2001}}",
        "institution": "{{Exemplia}}",
        "type": "{Report}",
        "number": "{SC1 Doc. 1}",
        "year": "{2001}",
        "month": "dec",
        "url": f"{{{ADDRESS}}}",
        "language": "{en}",
    }


def test_the_same_facts_in_ris() -> None:
    """RIS has the facts of BibTeX, in CRLF lines."""
    assert read_ris(ris(cited_work(published(), "1.1"))) == {
        "TY": "CHAP",
        "ID": "xx-sketch-2001-1.1",
        "AU": "Exemplia",
        "TI": "1.1 Title of 1.1",
        "T2": "Plan, report for 2001",
        "PY": "2002",
        "DA": "2002/01/31/",
        "ET": "2",
        "N1": "SC1 Doc. 1",
        "PB": "Exemplia",
        "UR": f"{ADDRESS}actions/1.1/",
        "LA": "en",
        "ER": "",
    }
    whole = read_ris(ris(cited_work(context({"2001": {**FULL, **SOURCE, "submitted": "2001-12"}}))))
    assert (whole["TY"], whole["SN"], whole["DA"]) == ("RPRT", "SC1 Doc. 1", "2001/12//")
    assert not whole.keys() & {"ET", "N1", "T2"}


def test_the_same_facts_in_csl_json() -> None:
    """CSL-JSON has the facts of BibTeX; a fact that is not known is left out."""
    assert json.loads(csl_json(cited_work(published(), "1.1"))) == [
        {
            "id": "xx-sketch-2001-1.1",
            "type": "chapter",
            "author": [{"literal": "Exemplia"}],
            "title": "1.1 Title of 1.1",
            "container-title": "Plan, report for 2001",
            "genre": "Report",
            "publisher": "Exemplia",
            "number": "SC1 Doc. 1",
            "URL": f"{ADDRESS}actions/1.1/",
            "language": "en",
            "edition": "2",
            "issued": {"date-parts": [[2002, 1, 31]]},
        }
    ]
    (bare,) = json.loads(csl_json(cited_work(context({"2001": FULL}))))
    assert bare.keys() == {"id", "type", "author", "title", "genre", "publisher", "URL", "language"}


@pytest.mark.parametrize(
    "title", [HARD, "Ends with a backslash \\", "}{", "first\nER  - \u2028TY  - BOOK", "គ្រប់គ្រង", "قانون"]
)
def test_every_title_survives(title: str) -> None:
    """Signs of LaTeX, line breaks and any script come back from each format as they were, on one line."""
    shown, line = titled(title), " ".join(f"1.1 {title}".split())
    _, _, values = read_bibtex(bibtex(cited_work(shown, "1.1")))
    assert typeset(values["title"]) == line
    assert read_ris(ris(cited_work(shown, "1.1")))["TI"] == line
    assert json.loads(csl_json(cited_work(shown, "1.1")))[0]["title"] == line


def test_an_author_stays_whole() -> None:
    """The name of a Party with "and" or a comma is not divided into persons in BibTeX."""
    shown = titled("Title", party={"code": "TT", "name": "Trinidad and Tobago, the Republic of"})
    assert read_bibtex(bibtex(cited_work(shown)))[2]["author"] == "{{Trinidad and Tobago, the Republic of}}"


def test_an_address_cannot_end_a_value() -> None:
    """Braces and backslashes in the address of the site are encoded."""
    _, _, values = read_bibtex(bibtex(replace(cited_work(published()), url="https://example.org/{a}\\b_c/%7E?d=1&e#f")))
    assert values["url"] == "{https://example.org/%7Ba%7D%5Cb_c/%7E?d=1&e#f}"


def test_a_report_without_actions_cites_the_one_that_lists_them() -> None:
    """The page of an action that an earlier report lists cites that report, whose edition is not known."""
    shown = context({"2001": FULL, "2002": {"detail": "totals", "from": "2002-01", "to": "2002-12"}}, "2002", root="")
    cited = cited_work(replace(shown, edition=SECOND), "1.1")
    assert (cited.report, cited.edition, cited.url) == ("Plan, report for 2001", None, f"{ADDRESS}actions/1.1/")


def test_a_report_that_is_not_published_is_cited_with_its_submission() -> None:
    """If the edition is not known, the sentence has the day on which the report was submitted."""
    shown = context({"2001": {**FULL, "submitted": "2001-12-24"}})
    assert citation(shown) == f"Exemplia, Plan, report for 2001, 24 December 2001. {ADDRESS}"


def test_each_language_has_its_own_files() -> None:
    """Every action and the report have a file in each format, in the words and with the address of the language."""
    french = replace(context({"2001": FULL}, language="fr", root=""), folder="fr/")
    made = {file.path: file for file in files(french) if file.path.startswith("cite/")}
    names = ["report", *(f"actions/{name}" for name in ("1.1", "1.10", "e9", "e10"))]
    assert made.keys() == {f"cite/{name}.{ending}" for name in names for ending in ("txt", "bib", "ris", "csl.json")}
    text = made["cite/actions/1.1.ris"].make()
    assert isinstance(text, str)
    assert read_ris(text)["T2"] == "Plan d'action, rapport pour 2001"
    assert read_ris(text)["UR"] == f"{ADDRESS}fr/actions/1.1/"
    assert made["cite/report.txt"].make() == f"{citation(french)}\n"


def test_the_share_box_links_to_the_files() -> None:
    """Readers get all four formats beside the sentence that they can copy."""
    share = share_action(context({"2001": FULL}), "1.1")
    assert share.references.bibtex == "../../cite/actions/1.1.bib"
    shown = render(share)
    for link in (share.references.text, share.references.bibtex, share.references.ris, share.references.csl):
        assert f'href="{link}" download' in shown
