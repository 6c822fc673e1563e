"""An action's evidence, and the links to it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from pydantic import BaseModel

from planpress.loading import Document
from planpress.model import Action, Evidence, Path, Requirement, Severity
from planpress.model.links import link_fault, targets, web_fault
from planpress.model.message import Message, counted, message
from planpress.rules.lexicon import en
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.prose import Prose
from planpress.rules.rule import Common, Remark, document_rule, gathered, rule
from planpress.rules.subject import Subject


@rule("SUB302", Severity.NOTE)
def actions_have_evidence(subject: Subject) -> Iterator[Remark]:
    """An action with progress names no evidence.

    Evidence is anything that a reader can look up to confirm what is reported: a law, a list, a press release. Actions
    that have not begun do not need evidence. The source of an update is evidence, too. The rule also reports evidence
    that consists only of names that fit any document, such as "various reports".

    Fails:

        actions:
          - ratings: {party: achieved}
            evidence: []

    Passes:

        actions:
          - ratings: {party: achieved}
            evidence:
              - {title: "Decree 12, official gazette", date: 2016-03-04, url: "https://example.org/decree-12"}

    To fix it, name what confirms the progress. If the report names no evidence, accept the finding; the site shows "not
    supplied" in any case. Evidence is not required if the plan omits `evidence` from `requires`.
    """
    demanded = Requirement.EVIDENCE in subject.plan.requires
    begun = [index for index, action in enumerate(subject.actions) if not subject.has_not_begun(action)]
    indexes = [index for index in begun if demanded and not _is_documented(subject.actions[index])]
    no_evidence = counted(
        "%(lacking)s of %(num)s %(num_actions)s that has begun names no evidence",
        "%(lacking)s of %(num)s %(num_actions)s that have begun name no evidence",
        len(begun),
        lacking=len(indexes),
    )
    able = len(begun)
    if indexes and not any(map(_is_documented, subject.actions)):
        indexes = list(range(len(subject.actions)))
        able = len(indexes)
        no_evidence = counted(
            "%(lacking)s of %(num)s %(num_actions)s names no evidence",
            "%(lacking)s of %(num)s %(num_actions)s name no evidence",
            able,
            lacking=able,
        )
    yield from gathered(
        subject,
        indexes,
        "evidence",
        lambda action: message('%(term_action)s "%(action)s" names no evidence', action=action),
        Common(able, no_evidence),
        "name what confirms the progress",
    )
    for index in begun:
        evidence = subject.actions[index].evidence
        if evidence and all(not (item.date or item.url) and VAGUE.fullmatch(str(item.title)) for item in evidence):
            vague = message('"%(title)s" is not something that a reader can look up', title=str(evidence[0].title))
            yield Remark(("actions", index, "evidence", 0, "title"), vague, "name the document, with its date")


def _is_documented(action: Action) -> bool:
    """Tell whether an action names something that a reader can look up: evidence, or the source of an update."""
    return bool(action.evidence) or any(update.source for update in action.updates)


VAGUE = re.compile(
    rf"(?:(?:{any_term(en.ANY_KIND)}) )*(?:{any_term(en.ANY_DOCUMENT)})(?: (?:{any_term(en.ANYWHERE)}))*\.?",
    re.IGNORECASE,
)
"""A name that would fit any document: "various reports, kept at the ministry"."""


@document_rule("SUB304", Severity.WARNING)
def links_are_links(document: Document, _: type[BaseModel]) -> Iterator[Remark]:
    """A web address is not written correctly.

    A web address must begin with http:// or https:// and contain a host name. Links inside texts may also begin with
    mailto:. A text appears on several pages and in the feed. An address without a site (`annex.pdf`, `../1.10/`, `/x/`,
    `//example.org/x`, `#rating`) would lead to a different place from each of these pages, so it is displayed as typed.
    This also applies to an address with a user name before the site, and to a mailto: with more than one address. The
    rule does not test whether the page exists.

    Fails:

        actions:
          - evidence:
              - {title: Decree 12, url: "htp:/example"}

    Passes:

        actions:
          - evidence:
              - {title: Decree 12, url: "https://example.org/decree-12"}

    To fix it, open the page in a browser and copy its address from there. A document that is not on the web does not
    need a `url`.
    """
    for path, entry in document.maps:
        if isinstance(address := entry.get("url"), str):
            yield from _not_linked((*path, "url"), address, web_fault)


def _links_in_texts(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each link in the texts of a file that is shown as typed, because it cannot be a link."""
    for passage in prose.passages:
        if "](" in passage.typed:
            for address in targets(passage.typed):
                yield from _not_linked(passage.path, address, link_fault)


def _not_linked(path: Path, address: str, fault_of: Callable[[str], Message | None]) -> Iterator[Remark]:
    if fault := fault_of(address):
        hint = "copy the whole address from a browser, or leave the link out; until then, the address is shown as typed"
        no_link = message('"%(address)s" is not a link: %(fault)s', address=address, fault=fault)
        yield Remark(path, no_link, hint, at=address)


links_are_links = replace(links_are_links, prose=_links_in_texts)


@rule("SUB307", Severity.WARNING)
def evidence_is_not_of_the_future(subject: Subject) -> Iterator[Remark]:
    """Evidence is dated after the report.

    A document that was written after the report was submitted cannot have been its evidence; either the date was
    mistyped, or the document belongs to the next report. If the submission date is not known, the end of the period is
    used.

    Fails:

        to: 2017-07-31
        submitted: 2017-08-28
        actions:
          - evidence:
              - {title: Decree 12, date: 2018-03-04}

    Passes:

        to: 2017-07-31
        submitted: 2017-08-28
        actions:
          - evidence:
              - {title: Decree 12, date: 2016-03-04}

    To fix it, look up the date on the document.
    """
    report = subject.report
    limit = max(report.submitted.last, report.end.last) if report.submitted else report.end.last
    for path, evidence in _evidence(subject):
        if evidence.date and evidence.date.first > limit:
            if report.submitted:
                later = message(
                    "the evidence is dated %(date)s, after the report was submitted (%(submitted)s)",
                    date=evidence.date,
                    submitted=report.submitted,
                )
            else:
                later = message(
                    "the evidence is dated %(date)s, after the end of the %(term_period)s (%(end)s)",
                    date=evidence.date,
                    end=report.end,
                )
            yield Remark((*path, "date"), later, "look up the date")


@rule("SUB308", Severity.NOTE)
def some_evidence_is_of_the_period(subject: Subject) -> Iterator[Remark]:
    """All evidence for an action is dated before the period.

    Old documents prove what was done earlier, but not what was done in this period. If any document has no date, the
    rule reports nothing.

    Fails:

        from: 2014-11-01
        actions:
          - evidence:
              - {title: Decree 12, date: 2013-03-04}

    Passes:

        from: 2014-11-01
        actions:
          - evidence:
              - {title: Decree 12, date: 2013-03-04}
              - {title: Decree 15, date: 2016-03-04}

    To fix it, name a document from the period, or look up the date.
    """
    start = subject.report.start
    for index, action in enumerate(subject.actions if start else ()):
        days: list[date] = [evidence.date.last for evidence in action.evidence if evidence.date]
        if days and len(days) == len(action.evidence) and start and max(days) < start.first:
            older = message('all evidence for "%(action)s" is older than the %(term_period)s', action=action.id)
            yield Remark(
                ("actions", index, "evidence"), older, "name a document from the period, or check the dates", key=True
            )


def _evidence(subject: Subject) -> Iterator[tuple[Path, Evidence]]:
    for index, action in enumerate(subject.actions):
        for step, evidence in enumerate(action.evidence):
            yield ("actions", index, "evidence", step), evidence
