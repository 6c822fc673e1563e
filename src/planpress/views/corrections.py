"""The corrections of a report and the earlier editions of a version."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from planpress.addresses import DATA_PAGE, LEDGER, SUMS, VERIFY
from planpress.compare import CorrectedFigure, corrected_figures
from planpress.model import Correction, PartialDate, Report, Text
from planpress.model.characters import as_seen
from planpress.views.context import Context, EarlierEdition, Link, TaggedText
from planpress.views.notes import about_link


@dataclass(frozen=True)
class EditionEntry:
    """An earlier edition, which remains readable.

    Args:
        edition: The link to the edition.
        published: The date of its publication, in words.
        replaced: The date on which a corrected edition replaced it, in words.
    """

    edition: Link
    published: str
    replaced: str


@dataclass(frozen=True)
class CorrectionEntry:
    """One correction made after publication.

    Args:
        date: The date, in words.
        about: The action that was corrected, or None for the whole report.
        text: What was changed.
        before: The edition that it corrected, or None if that is not known.
    """

    date: str
    about: Link | None
    text: TaggedText
    before: EditionEntry | None


@dataclass(frozen=True)
class Corrections:
    """What was changed after publication.

    Args:
        entries: The corrections, newest first.
        ledger: The link to the ledger, if the version is published; otherwise empty.
        before_first: Whether the corrections were made before the first edition was published.
        edition: The number of the edition, and the date of its publication in words; None if there is no edition.
        checksums: The link to the list of checksums of the version.
        sums: The name of that list.
        data: The link to the downloads of the period, which have checksums of their own.
        verify: The permanent address of the instructions for checking that nothing was altered.
    """

    entries: tuple[CorrectionEntry, ...]
    ledger: str
    before_first: bool
    edition: tuple[int, str] | None
    checksums: str
    sums: str
    data: str
    verify: str


@dataclass(frozen=True)
class Step:
    """A correction, with the edition that it corrected and the figures that changed.

    Args:
        date: Its date.
        about: The id of an action, or "report".
        text: What was changed.
        edition: The edition that it corrected, or None if that is not known.
        figures: The figures that it changed, and those of the same edition that no other correction names.
    """

    date: PartialDate
    about: str
    text: TaggedText
    edition: EarlierEdition | None
    figures: tuple[CorrectedFigure, ...] = ()


def corrections(context: Context) -> Corrections:
    """Return the changes after publication, newest first, each with the edition that it corrected."""
    edition = context.edition
    return Corrections(
        entries=tuple(_correction(context, step) for step in steps(context)),
        ledger=f"{context.site_root}{LEDGER}" if context.editions or edition else "",
        before_first=is_first_edition(context),
        edition=(edition.number, context.words.date(edition.published)) if edition else None,
        checksums=context.shared_href(SUMS),
        sums=SUMS,
        data=context.href(DATA_PAGE),
        verify=context.url(VERIFY),
    )


def is_first_edition(context: Context) -> bool:
    """Tell whether the first edition of a version is being published, which corrects no earlier edition."""
    return context.edition is not None and context.edition.number == 1


def steps(context: Context) -> tuple[Step, ...]:
    """Return the corrections of a report, newest first."""
    key = "corrections", tuple(edition.number for edition in context.editions)
    return context.remember(key, lambda: _steps(context))


def _steps(context: Context) -> tuple[Step, ...]:
    stated, before = newest_first(context.report), dict[int, EarlierEdition]()
    made: list[Step] = []
    for edition in context.editions:
        # If several corrections match the reason in the ledger, the earliest of them is the one that made the edition.
        indexes = [
            index
            for index, correction in enumerate(stated)
            if index not in before and _says(correction.text, edition.reason)
        ]
        if indexes:
            before[indexes[-1]] = edition
        else:
            text = TaggedText(edition.reason, context.language, foreign=False)
            made.append(Step(edition.replaced, "report", text, edition))
    before = {**_came_along(context, stated), **before}
    made = [
        Step(correction.date, correction.about, context.read(correction.text), before.get(index))
        for index, correction in enumerate(stated)
    ] + made
    made.sort(key=lambda step: (step.date, step.edition.number if step.edition else 0), reverse=True)
    return tuple(_with_figures(context, made))


def _came_along(context: Context, stated: Sequence[Correction]) -> Mapping[int, EarlierEdition]:
    """Return the edition that each correction corrected, according to the data of the editions."""
    reports = [edition.report for edition in context.editions]
    came: dict[int, EarlierEdition] = {}
    for edition, after in zip_longest(context.editions, reports[1:], fillvalue=context.report):
        if isinstance(edition, EarlierEdition) and edition.report and after:
            came |= {
                index: edition
                for index, correction in enumerate(stated)
                if correction in after.corrections and correction not in edition.report.corrections
            }
    return came


def _with_figures(context: Context, made: Sequence[Step]) -> Iterator[Step]:
    reports = [*(edition.report for edition in context.editions), context.report]
    figures: dict[int, list[CorrectedFigure]] = {}
    for edition, after in zip(context.editions, reports[1:], strict=True):
        known = [(place, step.about) for place, step in enumerate(made) if step.edition == edition]
        if not (known and edition.report and after):
            continue
        for figure in corrected_figures(edition.report, after):
            places = {about: place for place, about in reversed(known)}
            place = places.get(figure.about, places.get("report", known[0][0]))
            figures.setdefault(place, []).append(figure)
    yield from (replace(step, figures=tuple(figures.get(place, ()))) for place, step in enumerate(made))


def newest_first(report: Report) -> tuple[Correction, ...]:
    """Return a report's corrections, newest first; those from one day are in the reverse of their order in the data."""
    return tuple(sorted(report.corrections, key=lambda correction: correction.date)[::-1])


def _says(text: Text, reason: str) -> bool:
    sought = as_seen(reason)
    return any(sought in as_seen(wording.words) for wording in text.wordings)


def _correction(context: Context, step: Step) -> CorrectionEntry:
    edition = _edition(context, step.edition) if step.edition else None
    return CorrectionEntry(context.words.date(step.date), about_link(context, step.about), step.text, edition)


def _edition(context: Context, edition: EarlierEdition) -> EditionEntry:
    href, words = context.edition_href(edition.number), context.words
    name = words.gettext("Edition %(number)s", number=edition.number)
    return EditionEntry(Link(name, href), words.date(edition.published), words.date(edition.replaced))
