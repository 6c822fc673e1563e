"""Totals that the source states, against the actions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from planpress.model import Assessor, Scale, Severity
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import screened
from planpress.rules.reading.words import NUMBER_WORD, number, shorten
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject
from planpress.summary import Spread, count, distribution, distributions

ROUNDING = 1.0
"""Percentage points by which a printed share may differ from the exact one."""
HUNDRED = 100


@rule("TOT301", Severity.ERROR)
def stated_totals_match(subject: Subject) -> Iterator[Remark]:
    """Totals differ from the actions counted.

    A report states how many actions have each rating. Where the actions are public too, each stated
    number must be the number of actions that have this rating from this assessor. Nobody can tell
    which of two numbers is the right one, so neither is published.

    Fails, with one action rated `achieved` by the Party:

        totals:
          party: {achieved: 2}
        actions:
          - ratings: {party: achieved}

    Passes:

        totals:
          party: {achieved: 1}
        actions:
          - ratings: {party: achieved}

    To fix it, look the number up in the source: either the total or the rating of an action was
    mistyped. If the source itself is wrong, leave the total out and say so under `notes`.
    """
    report, scale = subject.report, subject.scale
    if scale is None or not report.detailed:
        return
    for assessor in subject.plan.assessors:
        counted = count(report.actions, scale, assessor)
        for share in counted.shares if counted else ():
            stated = report.totals.get(assessor.id, {})
            if stated and stated.get(share.rating.id, 0) != share.count:
                here = ("totals", assessor.id, share.rating.id)
                yield Remark(
                    here if share.rating.id in stated else here[:-1],
                    f'"{_name(subject, assessor)}" has {share.count} x "{subject.label(share.rating.id)}"'
                    f" in the actions, not {stated.get(share.rating.id, 0)}",
                    "correct the total or the rating of an action",
                )


@rule("TOT302", Severity.NOTE, READ)
def percentages_add_up(subject: Subject) -> Iterator[Remark]:
    """Percentages do not add up, or do not fit the numbers they stand for.

    A share such as "Achieved 15%" is checked against the number of actions behind it, with one
    percentage point allowed for rounding; and where a text gives the share of every rating, the
    shares must make 100. A share that fits no number was mistyped, or it was computed from another
    number of actions than readers are told. In every text, shares such as "37 of 39 (85%)" are
    computed again: 37 of 39 are 95%.

    Fails, where 2 of 13 actions are achieved:

        totals:
          party: {achieved: 2, on-track: 11}
        totals_note:
          party: From the published shares, Achieved 25%.

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
        totals_note:
          party: From the published shares, Achieved 15%.

    To fix it, look the shares up, and name the number of actions they were computed from.
    """
    for passage in subject.prose.of(None, ("totals_note", "summary", "progress")):
        if subject.scale is None or not _has_a_share(passage):
            continue
        shares = _shares(passage, subject.scale)
        wrong = [*_wrong_share(subject, passage, shares)]
        yield from wrong or _wrong_sum(subject, passage, shares)
    for passage in subject.prose.passages:
        if _has_a_share(passage):
            yield from _wrong_part(passage)


@rule("TOT303", Severity.NOTE, READ)
def numbers_in_the_text_match(subject: Subject) -> Iterator[Remark]:
    """A number of actions in the text is not the number counted.

    The summary of a report often repeats the totals in words: "3 of 13 actions are Achieved". Such
    a sentence is checked against the totals; several ratings named together ("Achieved or
    Substantially achieved") are added. The number of actions that a `totals_note` names is checked
    against the totals that it explains.

    Fails, where 2 actions are achieved:

        totals:
          party: {achieved: 2, on-track: 11}
        progress:
          - Of 13 actions, 3 are Achieved and 10 are On track.

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
        progress:
          - Of 13 actions, 2 are Achieved and 11 are On track.

    To fix it, look in the source and correct the number. If the source itself says both, keep its
    number, tell readers under `notes`, and accept the finding.
    """
    yield from _wrong_notes(subject)
    known = distributions(subject.plan, subject.report)
    if subject.scale is None or not known:
        return
    for passage in subject.prose.of(None, ("summary", "progress")):
        found: list[tuple[Claim, tuple[Spread, ...]]] = []
        for sentence in passage.sentences:
            rest, labels = _labels(subject.scale)[1].subn(" ", sentence.text)
            if not labels or NOT_THE_WHOLE.search(rest.lower()):
                continue
            claims = list(_claims(sentence.text, subject.scale))
            found += [(claim, _meant(sentence.text[: claim.start], known)) for claim in claims]
            if claims:
                yield from _wrong_denominator(subject, passage, sentence.text, known)
        for claim, meant in _of_one_assessor(found):
            yield from _wrong_number(passage, claim, meant)


@rule("TOT304", Severity.WARNING)
def denominators_are_explained(subject: Subject) -> Iterator[Remark]:
    """Two assessors rated different numbers of actions, and no note says why.

    A share means little without the number of actions behind it. Where one assessor rated 19 actions
    and another one 21, "half of the actions" is not the same half.

    Fails:

        totals:
          party: {achieved: 2, on-track: 11}
          secretariat: {achieved: 1, on-track: 11}

    Passes:

        totals:
          party: {achieved: 2, on-track: 11}
          secretariat: {achieved: 1, on-track: 11}
        totals_note:
          secretariat: Of 12 actions; the Secretariat did not rate 3.1.

    To fix it, correct the totals, or say in `totals_note` which actions were not rated.
    """
    known = distributions(subject.plan, subject.report)
    for spread in known[1:]:
        noted = {known[0].assessor.id, spread.assessor.id} & subject.report.totals_note.keys()
        if spread.total != known[0].total and not noted:
            stated = spread.assessor.id in subject.report.totals
            yield Remark(
                ("totals", spread.assessor.id) if stated else ("actions",),
                f'"{_name(subject, spread.assessor)}" rated {_actions(spread.total)}, '
                f'"{_name(subject, known[0].assessor)}" {known[0].total}',
                f'correct the totals, or explain the difference below `totals_note`: {spread.assessor.id}: "..."',
                key=True,
            )


@rule("TOT305", Severity.WARNING)
def totals_are_of_the_actions(subject: Subject) -> Iterator[Remark]:
    """Stated totals count more actions than there are.

    Nobody can rate fourteen of thirteen actions. Where the source states totals without a rating for
    each action, their sum cannot be compared rating by rating, but it can still be compared with the
    number of actions in the report. What `totals_note` says is checked by TOT303.

    Fails, in a report with one action:

        totals:
          secretariat: {achieved: 1, on-track: 1}
        actions:
          - id: "1.1"

    Passes:

        totals:
          secretariat: {on-track: 1}
        actions:
          - id: "1.1"

    To fix it, look the totals up. A total of fewer actions is explained in `totals_note`: see TOT304.
    """
    report = subject.report
    for assessor in subject.plan.assessors:
        total = sum(report.totals.get(assessor.id, {}).values())
        most = len(report.actions) + len(report.dropped)
        if report.detailed and report.actions and total > most:
            message = f'the totals of "{_name(subject, assessor)}" make {total}, but the report has'
            message += f" {_actions(len(report.actions))}"
            yield Remark(("totals", assessor.id), message, "look the totals up in the source", key=True)


def _wrong_notes(subject: Subject) -> Iterator[Remark]:
    """Yield the notes on totals that speak of another number of actions."""
    for assessor in subject.plan.assessors:
        total = sum(subject.report.totals.get(assessor.id, {}).values())
        noted = {
            number(match[1])
            for passage in subject.prose.of(None, ("totals_note",))
            if passage.path[1] == assessor.id
            for match in NOTED.finditer(passage.text)
        }
        if assessor.id in subject.report.totals and len(noted) == 1 and total not in noted:
            message = f'the totals of "{_name(subject, assessor)}" make {total}, but'
            message += f" `totals_note` speaks of {_actions(noted.pop() or 0)}"
            yield Remark(("totals", assessor.id), message, "look the totals up in the source", key=True)


NOTED = re.compile(
    rf"(?<![\w.,/-])(\d{{1,5}}|{NUMBER_WORD}) actions\b(?! (?:not|without|un|less|more|fewer))", re.IGNORECASE
)
"""A number of actions in a note."""


def _actions(number: int) -> str:
    return f"{number} action{'' if number == 1 else 's'}"


def _name(subject: Subject, assessor: Assessor) -> str:
    """Return the words for an assessor in the language of the report."""
    return assessor.label.wording(subject.report.language or subject.plan.language).words


NOT_THE_WHOLE = re.compile(
    r"\b(?:pillars?|piliers?|since|more|further|another|newly|this year|previous|last report|earlier|at least|up to|"
    r"about|nearly|almost|over|fewer|or (?:better|higher|above|worse|below|lower)|and above)\b"
)
"""Words that make a number of actions one of some of them, or one of a change."""


@dataclass(frozen=True)
class Share:
    """A rating with a percentage in a text; `whole` where it says that it is of the actions."""

    rating: str
    percent: float
    start: int
    whole: bool = False


@dataclass(frozen=True)
class Claim:
    """A number of actions said to have one of some ratings."""

    number: int
    ratings: tuple[str, ...]
    words: str
    start: int


@cache
def _labels(scale: Scale) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return every spelling of a label in lower case with its rating, and a pattern of them, the longest first."""
    spellings = {
        words.lower(): rating.id
        for rating in scale.ratings
        for words in (*(wording.words for wording in rating.label.wordings), *rating.also)
    }
    any_label = "|".join(re.escape(spelling) for spelling in sorted(spellings, key=len, reverse=True))
    return spellings, re.compile(rf"(?<!\w)(?:{any_label})(?!\w)", re.IGNORECASE)


@cache
def _share_pattern(scale: Scale) -> re.Pattern[str]:
    labels = _labels(scale)[1].pattern
    value = rf"(\d{{1,3}}(?:[.,]\d+)?)\s?{PERCENT.pattern}"
    quote = "[\"'*\u201c\u201d\u2019\u2018]?"
    return re.compile(
        rf"\b({labels})s?{quote}(?:\s*[:(=]|\s+at)?\s*(?:\d{{1,5}}\s*\(\s*)?{value}|{value}\s+((?:(?:are|were|is|of|rated|as|the|all|"
        rf"have|has|been|des|les|sont|ont|été|actions?|objectives|activities)\s+){{0,6}}){quote}({labels})\b",
        re.IGNORECASE,
    )


def _shares(passage: Passage, scale: Scale) -> list[Share]:
    spellings = _labels(scale)[0]
    return [
        Share(
            spellings[(match[1] or match[5]).lower()],
            float((match[2] or match[3]).replace(",", ".")),
            match.start(),
            whole="action" in (match[4] or "").lower(),
        )
        for match in _share_pattern(scale).finditer(passage.text)
    ]


def _behind(subject: Subject, passage: Passage) -> list[Spread]:
    """Return the totals that a passage can speak of."""
    if passage.field == "totals_note":
        assessor = subject.plan.assessor(str(passage.path[1]))
        found = distribution(subject.plan, subject.report, assessor) if assessor else None
        return [found] if found else []
    return list(distributions(subject.plan, subject.report))


def _wrong_share(subject: Subject, passage: Passage, shares: list[Share]) -> Iterator[Remark]:
    behind = _behind(subject, passage)
    several = len({share.rating for share in shares}) > 1
    shares = [share for share in shares if several or share.whole or passage.field == "totals_note"]
    for share in shares:
        exact = [part.percent for known in behind for part in known.shares if part.rating.id == share.rating]
        if NOT_THE_WHOLE.search(passage.sentence_at(share.start).lower) and not several:
            continue
        if exact and all(abs(percent - share.percent) > ROUNDING for percent in exact):
            first = next(part for part in behind[0].shares if part.rating.id == share.rating)
            yield Remark(
                passage.path,
                f'"{subject.label(share.rating)}" is said to be {share.percent:g}%, but {first.count} of'
                f" {first.total} actions are {first.percent:.1f}%",
                "look the share up, or name the number of actions behind it",
                at=passage.text[share.start :],
            )


def _wrong_sum(subject: Subject, passage: Passage, shares: list[Share]) -> Iterator[Remark]:
    if not shares or len({share.rating for share in shares}) != len(shares):
        return
    total = sum(share.percent for share in shares)
    named = {share.rating for share in shares}
    needed = [{share.rating.id for share in known.shares if share.count} for known in _behind(subject, passage)]
    slack = ROUNDING / 2 * len(shares) + 0.01
    complete = any(ratings_behind <= named for ratings_behind in needed)
    if total > HUNDRED + slack or (complete and total < HUNDRED - slack):
        yield Remark(passage.path, f"the shares of {len(shares)} ratings make {total:g}%", "they should make 100%")


PER_CENT = screened(r"\bper ?cent\b|\bpour cent\b|\bpor ciento\b")
PERCENT = re.compile(rf"(?:%|{PER_CENT.pattern.pattern})")
PART_OF = re.compile(
    rf"(?<![\w.,/-])(\d[\d,]*|{NUMBER_WORD}) (?:of|out of|sur|des|de) (?:the |these |its |our |all |les |ces )?"
    rf"(\d[\d,]*|{NUMBER_WORD})(?![\w%/-]|[.,]\d)[^.;()\d%]{{0,60}}?\("
    rf"\s?(\d{{1,3}}(?:[.,]\d+)?)\s?{PERCENT.pattern}\s?\)",
    re.IGNORECASE,
)
SHARE_OF = re.compile(
    rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d+)?)\s?{PERCENT.pattern} "
    rf"\((\d[\d,]*|{NUMBER_WORD}) (?:of|out of|sur|des|de) (?:the |les )?"
    rf"(\d[\d,]*|{NUMBER_WORD})(?![\w%/-]|[.,]\d)[^.;()\d%]{{0,40}}\)",
    re.IGNORECASE,
)


def _has_a_share(passage: Passage) -> bool:
    return "%" in passage.text or PER_CENT.may_match(passage.vocabulary)


def _wrong_part(passage: Passage) -> Iterator[Remark]:
    """Yield what is wrong with "37 of 39 (85%)" and "85% (37 of 39)"."""
    found = [(match[1], match[2], match[3], match[0]) for match in PART_OF.finditer(passage.text)]
    found += [(match[2], match[3], match[1], match[0]) for match in SHARE_OF.finditer(passage.text)]
    for part, whole, percent, words in found:
        counted, total = number(part.replace(",", "")), number(whole.replace(",", ""))
        if counted is None or not total or counted > total:
            continue
        exact = HUNDRED * counted / total
        if abs(exact - float(percent.replace(",", "."))) > ROUNDING:
            message = f'"{shorten(words)}": {counted} of {total} are {exact:.1f}%, not {percent}%'
            yield Remark(passage.path, message, "look the numbers up", at=words)


@cache
def _claim_pattern(scale: Scale) -> re.Pattern[str]:
    labels = _labels(scale)[1].pattern
    verbs = (
        r"(?:(?:actions?|objectives?|activities|are|is|was|were|have|has|had|been|be|rated|judged|found|as|either|of|"
        r"them|the|show|shows|showed|with|sont|est|ont|été|notées?|montrent?|that|which)\s+)"
    )
    quote = "[\"'*\u201c\u201d\u2019\u2018]*"
    label = rf"{quote}(?:{labels})s?{quote}"
    return re.compile(
        rf"(?<![.,\d/])(?<!\bof )(?<!\bof the )(?<!\bof all )(?<!\bsur )(?<!\bdes )"
        rf"\b(\d{{1,5}}|{NUMBER_WORD})\s+(?:(?:actions?|objectives?|activities)\s+)?"
        rf"(?:(?:of|out of|sur|des|de)\s+(?:(?:the|all|its|our|les)\s+)?(?:\d{{1,5}}|"
        rf"{NUMBER_WORD})\s+)?{verbs}{{0,6}}"
        rf"({label}(?:\s+(?:or|ou|and|et)\s+{verbs}{{0,3}}{label})*)"
        r"(?![\w%]|\s+(?:its|their|his|the|a|an|all|most|some|"
        r"by(?!\s+(?:(?:the\s+)?(?:end|close)|early|mid|late|(?:19|20)\d\d|\d{1,2} [A-Z]|[A-Z][a-z]+ (?:19|"
        r"20)\d\d)\b)|"
        r"through|with)\b)",
        re.IGNORECASE,
    )


@cache
def _turned_claim_pattern(scale: Scale) -> re.Pattern[str]:
    """Return a pattern of "Achieved: 3", "Achieved 3 (23%)" and "Achieved are 3 actions"."""
    value = rf"(\d{{1,5}}|{NUMBER_WORD})"
    things = r"(?:actions?|objectives?|activities)\b"
    return re.compile(
        rf"({_labels(scale)[1].pattern})[\"'*\u201c\u201d]*"
        rf"(?:\s*[:=]\s*{value}(?=\s*(?:[,;.()]|$|and\b|{things}))"
        rf"|\s+{value}(?=\s*\(\s?\d[\d.,]*\s?{PERCENT.pattern})"
        rf"|\s+(?:are|is|were|was|sont|est)\s+{value}(?=\s*(?:[,;.]|$|and\b|{things})))",
        re.IGNORECASE,
    )


def _claims(text: str, scale: Scale) -> Iterator[Claim]:
    spellings, labels = _labels(scale)
    taken = set[int]()
    for match in _claim_pattern(scale).finditer(text):
        value = number(match[1])
        taken.update(range(*match.span()))
        if value is not None:
            named = dict.fromkeys(spellings[word.lower()] for word in labels.findall(match[2]))
            yield Claim(value, tuple(named), match[0], match.start())
    for match in _turned_claim_pattern(scale).finditer(text):
        value = number(match[2] or match[3] or match[4])
        if value is not None and taken.isdisjoint(range(*match.span())):
            yield Claim(value, (spellings[match[1].lower()],), match[0], match.start())


def _meant(before: str, known: tuple[Spread, ...]) -> tuple[Spread, ...]:
    """Return the totals of the assessor that was named last, or all where none is named."""
    named = {
        place: spread for spread in known for name in _names(spread.assessor) if (place := before.rfind(name)) >= 0
    }
    return (named[max(named)],) if named else known


def _names(assessor: Assessor) -> Iterator[str]:
    """Yield the names of an assessor: "CITES Secretariat" is also called the Secretariat."""
    for wording in assessor.label.wordings:
        yield wording.words
        last = wording.words.split()[-1]
        if last[0].isupper() and len(last) >= LONG_NAME:
            yield last


LONG_NAME = 6
"""An assessor is also named by its last word, if that has as many letters."""


def _of_one_assessor(
    found: list[tuple[Claim, tuple[Spread, ...]]],
) -> Iterator[tuple[Claim, tuple[Spread, ...]]]:
    """Hold numbers of several ratings, where no assessor is named, against the totals that most of them fit."""
    free = [(claim, meant) for claim, meant in found if len(meant) > 1]
    ratings = [rating for claim, _ in free for rating in claim.ratings]
    if len(free) < ENUMERATED or len(set(ratings)) < len(ratings):
        yield from found
        return
    best = max(free[0][1], key=lambda spread: sum(_count(claim, spread) == claim.number for claim, _ in free))
    for claim, meant in found:
        yield claim, (best,) if len(meant) > 1 else meant


ENUMERATED = 3
"""As many numbers of different ratings are the totals of a single assessor."""


def _count(claim: Claim, spread: Spread) -> int:
    return sum(share.count for share in spread.shares if share.rating.id in claim.ratings)


def _wrong_number(passage: Passage, claim: Claim, known: tuple[Spread, ...]) -> Iterator[Remark]:
    counts = [_count(claim, spread) for spread in known]
    if claim.number not in counts:
        yield Remark(
            passage.path,
            f'the text says "{shorten(claim.words)}", but the totals have {counts[0]}',
            "look the number up in the source",
            at=claim.words,
        )


DENOMINATOR = re.compile(
    r"\b(?:of|sur|out of|des|(?:party|ministry|office|secretariat|report|bureau) (?:rates|rated|assesses|assessed|"
    r"judges|judged|covers|presents)|"
    r"(?:plan|programme|program|report|rapport) (?:has|contains|comprises|lists|counts|compte|"
    rf"comprend|consists of))\s+(?:the\s+|les\s+|its\s+)?(\d{{1,5}}|{NUMBER_WORD})\s+"
    r"(?:actions|objectives|activities)\b",
    re.IGNORECASE,
)


def _wrong_denominator(subject: Subject, passage: Passage, text: str, known: tuple[Spread, ...]) -> Iterator[Remark]:
    right = {spread.total for spread in known} | {len(subject.actions)}
    for match in DENOMINATOR.finditer(text):
        if number(match[1]) not in right:
            yield Remark(
                passage.path,
                f'the text says "{match[0]}", but {known[0].total} actions are rated',
                "look the number up in the source",
                at=match[0],
            )
