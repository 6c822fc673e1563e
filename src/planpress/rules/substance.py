"""What an action must hold for a reader to believe it: measures, evidence, reasons."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from planpress.model import Action, Evidence, Path, Severity
from planpress.model.links import link_fault, targets, web_fault
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Prose
from planpress.rules.reading.texts import SAID
from planpress.rules.reading.words import word_set
from planpress.rules.rule import Remark, gathered, rule
from planpress.rules.subject import Subject


@rule("SUB301", Severity.NOTE)
def actions_have_indicators(subject: Subject) -> Iterator[Remark]:
    """An action has no indicator.

    An indicator is a figure by which a reader can see how far an action has come: "customs officers
    trained, 40 of 120". Without one, a rating is an opinion that nobody can check.

    Fails:

        actions:
          - title: Train customs officers
            indicators: []

    Passes:

        actions:
          - title: Train customs officers
            indicators:
              - {name: Customs officers trained, unit: officers of 120, baseline: "0", target: "120", value: "40"}

    To fix it, enter the indicator of the plan. If the report has none, accept the finding; the site
    shows "not supplied" in any case.

    Source: the reporting form, whose Part C asks for an indicator beside each rating.
    """
    places = [place for place, action in enumerate(subject.actions) if not action.indicators]
    lack = ("has no indicator", "have no indicator")
    yield from gathered(subject, places, len(subject.actions), "indicators", lack, "enter it, if the report has one")
    for place, action in enumerate(subject.actions):
        if action.indicators and not any(
            indicator.baseline or indicator.target or indicator.value for indicator in action.indicators
        ):
            message = f'the indicator of action "{action.id}" has neither target nor value'
            yield Remark(("actions", place, "indicators", 0), message, "enter what the report has")


@rule("SUB302", Severity.NOTE)
def actions_have_evidence(subject: Subject) -> Iterator[Remark]:
    """An action with progress names no evidence.

    Evidence is anything that a reader can look up to confirm what is reported: a law, a list, a
    press release. Actions that have not begun need none.

    Fails:

        actions:
          - ratings: {party: achieved}
            evidence: []

    Passes:

        actions:
          - ratings: {party: achieved}
            evidence:
              - {title: "Decree 12, official gazette", date: 2016-03-04, url: "https://example.org/decree-12"}

    To fix it, name what confirms the progress. If the report names nothing, accept the finding; the
    site shows "not supplied" in any case.
    """
    begun = [place for place, action in enumerate(subject.actions) if not _not_begun(subject, action)]
    places = [place for place in begun if not subject.actions[place].evidence]
    able, of = len(begun), "actions that have begun"
    if places and not any(action.evidence for action in subject.actions):
        places = list(range(len(subject.actions)))
        able, of = len(places), "actions"
    lack = ("names no evidence", "name no evidence")
    yield from gathered(subject, places, able, "evidence", lack, "name what confirms the progress", of)
    for place in begun:
        evidence = subject.actions[place].evidence
        if evidence and all(not (item.date or item.url) and VAGUE.fullmatch(str(item.title)) for item in evidence):
            message = f'"{evidence[0].title}" is nothing that a reader can look up'
            yield Remark(("actions", place, "evidence", 0, "title"), message, "name the document, with its date")


VAGUE = re.compile(
    r"(?:(?:various|several|different|diverse|many|all|internal|relevant|some|other|the|our|on) )*"
    r"(?:documents?|documentation|files?|reports?|papers?|records?|photos?|photographs?|minutes|materials?|evidence|"
    r"correspondence|letters?|e-?mails?|request|n/?a|available|see above|as above)"
    r"(?: (?:on|upon|in|at|of|kept|held|available|the|request|file|office|ministry|department|archives?))*\.?",
    re.IGNORECASE,
)
"""A name that fits any document."""


@rule("SUB303", Severity.NOTE)
def poor_progress_has_a_reason(subject: Subject) -> Iterator[Remark]:
    """An action with a poor rating names no challenge.

    Where little was done, readers want to know why: only then can anybody help. A poor rating is one
    in the lower half of the scale.

    Fails:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No work was done.

    Passes:

        actions:
          - ratings: {party: not-commenced}
            progress:
              - No work was done.
            challenges:
              - No funds are available.

    To fix it, say under `challenges` what stood in the way, if the source says so.
    """
    if not subject.ranks:
        return
    middle = (subject.ranks[0] + subject.ranks[-1]) / 2
    poor = []
    for place, action in enumerate(subject.actions):
        judged = subject.judged(action)
        rating = subject.rating(judged[1]) if judged else None
        if rating and rating.rank is not None and rating.rank < middle:
            poor.append(place)
    places = [place for place in poor if not subject.actions[place].challenges]
    lack = ("has a poor rating and names no challenge", "name no challenge")
    of = "actions with a poor rating"
    yield from gathered(subject, places, len(poor), "ratings", lack, "say what stood in the way", of)


@rule("SUB304", Severity.WARNING)
def links_are_links(subject: Subject) -> Iterator[Remark]:
    """A web address is not written correctly.

    A web address must begin with http:// or https:// and name a site. Links inside texts may begin with
    mailto: too. A text appears on several pages and in the feed, so an address without a site
    (`annex.pdf`, `../1.10/`, `/x/`, `//example.org/x`, `#rating`) would lead elsewhere on each: it is
    shown as typed. So is one with a user before the site, and a mailto: with more than one address in it.
    Whether the page really exists is not tested.

    Fails:

        actions:
          - evidence:
              - {title: Decree 12, url: "htp:/example"}

    Passes:

        actions:
          - evidence:
              - {title: Decree 12, url: "https://example.org/decree-12"}

    To fix it, open the page in a browser and copy its address from there. A paper that is not on
    the web needs no `url`.
    """
    if subject.report.source.url:
        yield from _not_linked(("source", "url"), subject.report.source.url, web_fault)
    for path, evidence in _evidence(subject):
        if evidence.url:
            yield from _not_linked((*path, "url"), evidence.url, web_fault)


def _links_in_texts(prose: Prose) -> Iterator[Remark]:
    """Yield the links in texts, of a report or of the plan, that are shown as typed."""
    for passage in prose.passages:
        if "](" in passage.typed:
            for address in targets(passage.typed):
                yield from _not_linked(passage.path, address, link_fault)


def _not_linked(path: Path, address: str, fault_of: Callable[[str], str]) -> Iterator[Remark]:
    if fault := fault_of(address):
        hint = "it is shown as typed: copy the whole address from a browser, or leave the link out"
        yield Remark(path, f'"{address}" is no link: {fault}', hint, at=address)


links_are_links = replace(links_are_links, prose=_links_in_texts)


@rule("SUB307", Severity.WARNING)
def evidence_is_not_of_the_future(subject: Subject) -> Iterator[Remark]:
    """Evidence is dated after the report.

    A paper that was written after the report was submitted cannot have confirmed it; the date was
    mistyped, or the paper belongs to the next report. Where the day of submission is not known, the
    end of the period counts.

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

    To fix it, look the date up on the paper.
    """
    report = subject.report
    limit = max(report.submitted.last, report.end.last) if report.submitted else report.end.last
    what = f"was submitted ({report.submitted})" if report.submitted else f"ends ({report.end})"
    for path, evidence in _evidence(subject):
        if evidence.date and evidence.date.first > limit:
            yield Remark(
                (*path, "date"), f"the evidence is dated {evidence.date}, after the report {what}", "look the date up"
            )


@rule("SUB308", Severity.NOTE)
def some_evidence_is_of_the_period(subject: Subject) -> Iterator[Remark]:
    """All the evidence of an action is dated before the period.

    Old papers show what was done before; what was done in this period they cannot show. Where one
    paper has no date, nothing is said.

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

    To fix it, name a paper of the period, or look the date up.
    """
    for place, action in enumerate(subject.actions):
        days: list[date] = [evidence.date.last for evidence in action.evidence if evidence.date]
        if days and len(days) == len(action.evidence) and max(days) < subject.report.start.first:
            message = f'all the evidence of "{action.id}" is older than the period'
            yield Remark(("actions", place, "evidence"), message, "name something of the period", key=True)


LEGAL_TITLE = re.compile(
    r"^(?:issue|adopt|revise|amend|draft|enact|pass|promulgate|prepare|finali[sz]e|approve|update|adopter|"
    r"réviser|modifier|"
    r"promulguer|élaborer|adoptar|revisar)\b(?:[^\w.]+[\w.]+){0,6}?[^\w.]+(?P<noun>law|act|bill|decree|proclamation|"
    r"prakas|ordinance|"
    r"statute|legislation|loi|décret|arrêté|ordonnance|ley|decreto)s?\b",
    re.IGNORECASE,
)
LEGAL_WORDS = word_set(
    """law laws act acts bill bills decree decrees proclamation proclamations prakas order orders regulation
    regulations ordinance ordinances statute statutes legislation code codes declaration declarations text
    draft amendment amendments loi lois décret décrets arrêté arrêtés ordonnance ordonnances projet texte
    ley leyes decreto decretos reglamento"""
)


@rule("SUB309", Severity.NOTE, READ)
def text_speaks_of_the_action(subject: Subject) -> Iterator[Remark]:
    """An action promises a law or decree, and its text does not mention it.

    If the promise is to issue a proclamation, and the text reports training courses, readers learn
    nothing about the promise. Any word for a legal text counts as a mention.

    Fails:

        actions:
          - title: Issue a proclamation on seizures of ivory
            ratings: {party: partial-progress}
            progress:
              - Ten officers were trained in the inventory of ivory.

    Passes:

        actions:
          - title: Issue a proclamation on seizures of ivory
            ratings: {party: partial-progress}
            progress:
              - The proclamation was drafted; ten officers were trained.

    To fix it, say what became of the legal text. If the source does not, tell readers under `notes`,
    and accept the finding.
    """
    for place, action in enumerate(subject.actions):
        title = next(iter(subject.prose.of(place, ("title",))), None)
        match = LEGAL_TITLE.match(title.text) if title else None
        if not match or not action.progress or _not_begun(subject, action) or not subject.prose.whole(place, SAID):
            continue
        said = subject.prose.of(place, SAID)
        if all(passage.vocabulary.isdisjoint(LEGAL_WORDS) for passage in said):
            message = f'"{action.id}" promises a legal text ({match["noun"].lower()}), its text mentions none'
            yield Remark(("actions", place, "progress"), message, "say how it stands", key=True)


SPECIMENS = {
    "elephants": word_set(
"""ivory elephant elephants tusk tusks ivoire éléphant éléphants défenses marfil elefante elefantes"""
),
    "rhinoceroses": word_set("rhinoceros rhinoceroses rhino rhinos rhinocéros rinoceronte rinocerontes"),
    "pangolins": word_set("pangolin pangolins pangolines"),
    "tigers": word_set("tiger tigers tigre tigres"),
    "turtles": word_set("turtle turtles tortoise tortoises tortue tortues tortuga tortugas"),
    "sharks": word_set("shark sharks requin requins tiburón tiburones"),
    "rosewood": word_set("rosewood palissandre palisandro"),
}  # fmt: skip
"""Animals and plants that action plans are about, and the words for them."""


@rule("SUB310", Severity.NOTE, READ)
def text_speaks_of_the_plan(subject: Subject) -> Iterator[Remark]:
    """An action tells only of other species than the one the plan is about.

    A plan on ivory that reports on rhinoceros horn reports on something else: good work perhaps, but
    no progress of this plan.

    Fails, in an ivory action plan:

        actions:
          - progress:
              - Two seizures of rhinoceros horn were sampled for the police of Namibia.

    Passes:

        actions:
          - progress:
              - Two seizures of ivory and one of rhinoceros horn were sampled.

    To fix it, check that the text is under the right action. If the source has it so, tell
    readers under `notes`, and accept the finding.
    """
    vocabulary = {word.lower() for wording in subject.plan.title.wordings for word in re.findall(r"\w+", wording.words)}
    subjects = [name for name, words in SPECIMENS.items() if words & vocabulary]
    if len(subjects) != 1:
        return
    own = SPECIMENS[subjects[0]]
    others = frozenset().union(*(words for name, words in SPECIMENS.items() if name != subjects[0]))
    for place, action in enumerate(subject.actions):
        if not subject.prose.whole(place, ("progress",)):
            continue
        passages = subject.prose.of(place, ("progress",))
        strange = next((passage for passage in passages if not passage.vocabulary.isdisjoint(others)), None)
        if strange and all(passage.vocabulary.isdisjoint(own) for passage in passages):
            word = next(iter(sorted(strange.vocabulary & others)))
            yield Remark(
                strange.path,
                f'"{action.id}" tells of {word} and not of {subjects[0]}, which the plan is about',
                "check that the text is under the right action",
                at=word,
            )


def _not_begun(subject: Subject, action: Action) -> bool:
    judged = subject.judged(action)
    return judged is not None and subject.is_worst(judged[1])


def _evidence(subject: Subject) -> Iterator[tuple[Path, Evidence]]:
    for place, action in enumerate(subject.actions):
        for step, evidence in enumerate(action.evidence):
            yield ("actions", place, "evidence", step), evidence
