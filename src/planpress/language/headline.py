"""The sentences that summarise a comparison."""

from collections import Counter
from collections.abc import Iterator, Mapping

from planpress.compare import ChangeKind, Comparison, Namesake
from planpress.compare.texts import as_phrase
from planpress.language.grammar import joined, sentence, sentences
from planpress.language.language import Language
from planpress.language.main_points import comparison_lead, totals_difference
from planpress.language.totals import rating_courses, rises_and_falls

LATER = (
    ChangeKind.IMPROVED,
    ChangeKind.WORSENED,
    ChangeKind.BLOCKED,
    ChangeKind.UNBLOCKED,
    ChangeKind.RERATED,
    ChangeKind.SAME,
    ChangeKind.NEWLY_RATED,
    ChangeKind.NO_LONGER_RATED,
    ChangeKind.UNRATED,
    ChangeKind.SPLIT,
    ChangeKind.MERGED,
    ChangeKind.REGROUPED,
    ChangeKind.NEW,
    ChangeKind.NOT_COMPARABLE,
)
"""The kinds of change that the sentence can state for actions in the later report, in the order of the sentence."""


def headline(language: Language, comparison: Comparison) -> str:
    """State how many actions have the ratings that matter most, and what became of the actions or the totals.

    Args:
        language: The language of the sentences.
        comparison: The comparison.
    """
    if comparison.detailed:
        return sentences(comparison_lead(language, comparison), _fates(language, comparison))
    return _totals(language, comparison)


def short_headline(language: Language, comparison: Comparison) -> str:
    """State the same as :func:`headline`, without the changed total of each rating: see :func:`rating_courses`.

    Args:
        language: The language of the sentences.
        comparison: The comparison.
    """
    if comparison.detailed or not rating_courses(language, comparison):
        return headline(language, comparison)
    return sentences(comparison_lead(language, comparison), totals_difference(language, comparison))


def _fates(language: Language, comparison: Comparison) -> str:
    """Summarise in one sentence what became of the actions."""
    later: Counter[ChangeKind] = Counter()
    earlier: Counter[ChangeKind] = Counter()
    for change in comparison.changes:
        if change.kind.is_fate:
            (later if change.now else earlier)[change.kind] += change.count
    return sentence(
        language, joined(language, (_later(language, comparison, later), _earlier(language, comparison, earlier)))
    )


def _later(language: Language, comparison: Comparison, counts: Mapping[ChangeKind, int]) -> str:
    if not counts:
        return language.gettext("No %(term_action)s is left")
    total = len(comparison.later.actions)
    fates = language.listed(_fate(language, comparison, kind, counts[kind]) for kind in LATER if counts[kind])
    assessor = as_phrase(comparison.assessor.label, comparison.language)
    spread = comparison.totals.later
    if spread is None:
        # Translators: %(fates)s is a list such as "2 improved and 1 is new"
        return language.ngettext(
            "Of %(num)s %(num_actions)s (none rated by %(assessor)s), %(fates)s",
            "Of %(num)s %(num_actions)s (none rated by %(assessor)s), %(fates)s",
            total,
            assessor=assessor,
            fates=fates,
        )
    if spread.total != total:
        # Translators: %(fates)s is a list such as "2 improved and 1 is new"
        return language.ngettext(
            "Of %(num)s %(num_actions)s (%(count)s rated by %(assessor)s), %(fates)s",
            "Of %(num)s %(num_actions)s (%(count)s rated by %(assessor)s), %(fates)s",
            total,
            assessor=assessor,
            count=language.number(spread.total),
            fates=fates,
        )
    # Translators: %(fates)s is a list such as "2 improved and 1 is new"
    return language.ngettext(
        "Of %(num)s %(num_actions)s, %(fates)s", "Of %(num)s %(num_actions)s, %(fates)s", total, fates=fates
    )


def _earlier(language: Language, comparison: Comparison, counts: Mapping[ChangeKind, int]) -> str:
    fates = language.listed(_lost(language, counts))
    if not fates:
        return ""
    # Translators: %(num)s actions were in the earlier report; %(fates)s is a list such as "1 was dropped"
    return language.ngettext(
        "of the %(num)s before, %(fates)s",
        "of the %(num)s before, %(fates)s",
        len(comparison.earlier.actions),
        fates=fates,
    )


def _lost(language: Language, counts: Mapping[ChangeKind, int]) -> Iterator[str]:
    if number := counts[ChangeKind.DROPPED]:
        yield language.ngettext("%(num)s was dropped", "%(num)s were dropped", number)
    if number := counts[ChangeKind.NOT_COMPARABLE]:
        yield language.ngettext("%(num)s cannot be followed", "%(num)s cannot be followed", number)


def _fate(language: Language, comparison: Comparison, kind: ChangeKind, number: int) -> str:
    """State for how many actions in the later report one kind of change was found."""
    if kind is ChangeKind.NEW:
        return _new(language, comparison, number)
    if kind is ChangeKind.NEWLY_RATED and comparison.first_time:
        return language.ngettext(
            "%(num)s was rated for the first time", "%(num)s were rated for the first time", number
        )
    return (_verdict if kind in LATER[: LATER.index(ChangeKind.NEWLY_RATED)] else _course)(language, kind, number)


def _verdict(language: Language, kind: ChangeKind, number: int) -> str:
    match kind:
        case ChangeKind.IMPROVED:
            return language.ngettext("%(num)s improved", "%(num)s improved", number)
        case ChangeKind.WORSENED:
            return language.ngettext("%(num)s worsened", "%(num)s worsened", number)
        case ChangeKind.BLOCKED:
            return language.ngettext("%(num)s became blocked", "%(num)s became blocked", number)
        case ChangeKind.UNBLOCKED:
            return language.ngettext("%(num)s became unblocked", "%(num)s became unblocked", number)
        case ChangeKind.RERATED:
            return language.ngettext(
                "%(num)s was rated differently (neither better nor worse)",
                "%(num)s were rated differently (neither better nor worse)",
                number,
            )
    return language.ngettext("%(num)s kept its rating", "%(num)s kept their rating", number)


def _course(language: Language, kind: ChangeKind, number: int) -> str:
    match kind:
        case ChangeKind.NEWLY_RATED:
            return language.ngettext("%(num)s is newly rated", "%(num)s are newly rated", number)
        case ChangeKind.NO_LONGER_RATED:
            return language.ngettext("%(num)s is no longer rated", "%(num)s are no longer rated", number)
        case ChangeKind.UNRATED:
            return language.ngettext(
                "%(num)s has no rating in either report", "%(num)s have no rating in either report", number
            )
        case ChangeKind.SPLIT:
            return language.ngettext("%(num)s comes from a split", "%(num)s come from a split", number)
        case ChangeKind.MERGED:
            return language.ngettext("%(num)s comes from a merger", "%(num)s come from a merger", number)
        case ChangeKind.REGROUPED:
            return language.ngettext("%(num)s was split and merged", "%(num)s were split and merged", number)
    return language.ngettext("%(num)s cannot be compared", "%(num)s cannot be compared", number)


def _new(language: Language, comparison: Comparison, number: int) -> str:
    """State how many actions are new, and how many of those have the same or nearly the same title as a dropped one."""
    namesakes: list[Namesake] = [change.namesake for change in comparison.of_kind(ChangeKind.NEW) if change.namesake]
    if not namesakes:
        return language.ngettext("%(num)s is new", "%(num)s are new", number)
    count = language.number(len(namesakes))
    if all(namesake.same for namesake in namesakes):
        return language.ngettext(
            "%(num)s is new (with the title of a dropped one)",
            "%(num)s are new (%(count)s with the title of a dropped one)",
            number,
            count=count,
        )
    return language.ngettext(
        "%(num)s is new (with the title, or nearly the title, of a dropped one)",
        "%(num)s are new (%(count)s with the title, or nearly the title, of a dropped one)",
        number,
        count=count,
    )


def _totals(language: Language, comparison: Comparison) -> str:
    """State how the totals changed and where they differ from the Party's, or that there is nothing to compare."""
    spreads = (comparison.totals.earlier, comparison.totals.later)
    if all(spreads):
        return sentences(
            comparison_lead(language, comparison),
            rises_and_falls(language, comparison),
            totals_difference(language, comparison),
        )
    reports = zip((comparison.earlier, comparison.later), spreads, strict=True)
    return language.gettext(
        "Nothing can be compared, because no ratings by %(assessor)s are available for %(periods)s.",
        assessor=as_phrase(comparison.assessor.label, comparison.language),
        periods=language.listed(report.period for report, spread in reports if spread is None),
    )
