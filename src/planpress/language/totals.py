"""Describes how the totals of two reports differ, rating by rating."""

from collections.abc import Iterable

from planpress.compare import Comparison, Direction, PortionChange, portion_change
from planpress.language.grammar import sentences
from planpress.language.labels import rating_label
from planpress.language.language import Language


def rises_and_falls(language: Language, comparison: Comparison) -> str:
    """State which ratings more or fewer actions have than before, or that the two scales are not compared.

    Args:
        language: The language of the sentences.
        comparison: A comparison of two reports with ratings by the assessor.
    """
    later = comparison.totals.later
    shares = later.shares if later else ()
    changes = [change for share in shares if (change := portion_change(comparison, (share.rating,)))]
    if any(change.earlier is None for change in changes):
        return language.gettext(
            "The ratings in %(earlier)s and %(later)s are on different scales, so they are not compared.",
            earlier=comparison.earlier.period,
            later=comparison.later.period,
        )
    rises = _listed(language, comparison, changes, Direction.UP)
    falls = _listed(language, comparison, changes, Direction.DOWN)
    apart = _listed(language, comparison, changes, Direction.APART)
    total = language.number(later.total) if later else ""
    return sentences(
        # Translators: a number of actions, and a list such as "Achieved from 2 to 3 and On track from 0 to 2"
        language.gettext("More frequent than before (of %(total)s): %(ratings)s.", total=total, ratings=rises)
        if rises
        else "",
        language.gettext("Less frequent than before (of %(total)s): %(ratings)s.", total=total, ratings=falls)
        if falls
        else "",
        # Translators: a list such as "Achieved from 9 of 19 to 10 of 21"
        language.gettext("Rating by rating: %(ratings)s.", ratings=apart) if apart else "",
        language.gettext("The totals are the same.") if not (rises or falls or apart) else "",
    )


def rating_courses(language: Language, comparison: Comparison) -> tuple[str, ...]:
    """State how many actions had each rating before and have it now, if that changed, in the order of the scale.

    Args:
        language: The language of the clauses.
        comparison: A comparison of two reports with ratings by the assessor.

    Returns:
        A clause for each rating whose total changed; none if the two scales are not compared.
    """
    later = comparison.totals.later
    changes = [portion_change(comparison, (share.rating,)) for share in (later.shares if later else ())]
    return tuple(
        _course_of_totals(language, comparison, change)
        for change in changes
        if change and change.earlier and change.earlier.count != change.later.count
    )


def _listed(language: Language, comparison: Comparison, changes: Iterable[PortionChange], direction: Direction) -> str:
    changed = (
        change
        for change in changes
        if change.direction is direction and change.earlier and change.earlier.count != change.later.count
    )
    return language.listed(_course(language, comparison, change) for change in changed)


def _course(language: Language, comparison: Comparison, change: PortionChange) -> str:
    if change.direction is Direction.APART:
        return _course_of_totals(language, comparison, change)
    # Translators: a rating, and the number of actions that had it and have it
    return language.gettext("%(rating)s from %(earlier)s to %(later)s", **_values(language, comparison, change))


def _course_of_totals(language: Language, comparison: Comparison, change: PortionChange) -> str:
    assert change.earlier is not None  # noqa: S101 - a direction needs both
    return language.gettext(
        "%(rating)s from %(earlier)s of %(earlier_total)s to %(later)s of %(later_total)s",
        earlier_total=language.number(change.earlier.total),
        later_total=language.number(change.later.total),
        **_values(language, comparison, change),
    )


def _values(language: Language, comparison: Comparison, change: PortionChange) -> dict[str, str]:
    assert change.earlier is not None  # noqa: S101 - a direction needs both
    return {
        "rating": rating_label(language, change.later.ratings[0], comparison.language),
        "earlier": language.number(change.earlier.count),
        "later": language.number(change.later.count),
    }
