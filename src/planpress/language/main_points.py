"""Sentences for a report's main points, each with a figure that links to its proof.

The same sentences open a comparison (:mod:`planpress.language.headline`), describe the overview to search engines and
introduce a report in the feed. :mod:`planpress.language.main_events` describes what became of individual actions.
"""

from planpress.compare import Comparison, Direction, PortionChange, portion_change
from planpress.language.language import Language
from planpress.language.speaker import KeySentence, Speaker
from planpress.model import Assessor, Plan, Rating
from planpress.summary import Disagreement, Distribution, Portion, RatingCount, distribution, greatest_difference


def comparison_lead(language: Language, comparison: Comparison) -> str:
    """Return the first sentence of a comparison: how many actions have, and had, a rating from :func:`lead_ratings`.

    Args:
        language: The language of the sentence.
        comparison: The comparison.

    Returns:
        The sentence; empty if the number in either report is not known.
    """
    change = lead_change(comparison)
    if change is None or comparison.totals.earlier is None:
        return ""
    return portion_sentence(Speaker(language, comparison.plan, comparison.language), comparison.assessor, change).text


def totals_difference(language: Language, comparison: Comparison) -> str:
    """Return the sentence on where another assessor's totals in the later report differ most from the Party's.

    Args:
        language: The language of the sentence.
        comparison: The comparison.

    Returns:
        The sentence; empty if the assessor is the Party, or if the totals are not known or do not differ.
    """
    plan = comparison.plan
    if comparison.assessor == plan.assessors[0]:
        return ""
    own, second = distribution(plan, comparison.later, plan.assessors[0]), comparison.totals.later
    difference = greatest_difference(own, second) if own and second else None
    if difference is None:
        return ""
    speaker = Speaker(language, plan, comparison.language)
    return totals_difference_sentence(speaker, comparison.assessor, *difference).text


def lead_change(comparison: Comparison) -> PortionChange | None:
    """Return the change with which a comparison begins; None if the later report has no ratings, or none stands out."""
    spread = comparison.totals.later
    ratings = lead_ratings(comparison.plan, comparison.later.scale, spread) if spread else ()
    return portion_change(comparison, ratings) if ratings else None


def lead_ratings(plan: Plan, scale: str | None, spread: Distribution) -> tuple[Rating, ...]:
    """Return the ratings that matter most: the best on the scale or, if no rating has a rank, the most frequent one.

    Args:
        plan: The plan.
        scale: The id of the scale.
        spread: The distribution of an assessor's ratings.
    """
    known = plan.scale(scale)
    best = known.best_ratings if known else ()
    return best or tuple(rating for rating in (spread.commonest,) if rating)


def portion_sentence(speaker: Speaker, assessor: Assessor, change: PortionChange) -> KeySentence:
    """State how many actions have one of the given ratings, and how many had one before.

    Args:
        speaker: The language of the sentence.
        assessor: Who rated.
        change: The numbers of actions, before and now.
    """
    language, later = speaker.language, change.later
    number = 1 if later.total == 1 else later.count  # the verb agrees with the first number: "1 of 13 actions is"
    figure = speaker.figure(later.count, later.total)
    values = {
        "figure": figure,
        "ratings": speaker.ratings(later.ratings),
        "rater": speaker.rater(assessor),
        "before": speaker.share(change.earlier) if change.earlier else "",
        "period": change.period,
    }
    match change.direction:
        case Direction.UP:
            # Translators: "9 of 13 actions are rated Achieved by Exemplia itself, up from 3 of 13 in 2014-2017."
            # The plural form follows the first number: "1 of 13 actions is rated".
            text = language.ngettext(
                "%(figure)s is rated %(ratings)s by %(rater)s, up from %(before)s in %(period)s.",
                "%(figure)s are rated %(ratings)s by %(rater)s, up from %(before)s in %(period)s.",
                number,
                **values,
            )
        case Direction.DOWN:
            text = language.ngettext(
                "%(figure)s is rated %(ratings)s by %(rater)s, down from %(before)s in %(period)s.",
                "%(figure)s are rated %(ratings)s by %(rater)s, down from %(before)s in %(period)s.",
                number,
                **values,
            )
        case Direction.SAME:
            text = language.ngettext(
                "%(figure)s is rated %(ratings)s by %(rater)s, as many as in %(period)s.",
                "%(figure)s are rated %(ratings)s by %(rater)s, as many as in %(period)s.",
                number,
                **values,
            )
        case Direction.APART:
            text = language.ngettext(
                "%(figure)s is rated %(ratings)s by %(rater)s; in %(period)s, the figure was %(before)s.",
                "%(figure)s are rated %(ratings)s by %(rater)s; in %(period)s, the figure was %(before)s.",
                number,
                **values,
            )
        case Direction.NONE:
            text = language.ngettext(
                "%(figure)s is rated %(ratings)s by %(rater)s.",
                "%(figure)s are rated %(ratings)s by %(rater)s.",
                number,
                **values,
            )
    return KeySentence(text, figure)


def last_known_sentence(speaker: Speaker, assessor: Assessor, portion: Portion, period: str) -> KeySentence:
    """State how many actions had one of the given ratings in the last report with ratings."""
    figure = speaker.figure(portion.count, portion.total)
    # Translators: for a period without numbers: what the last report before it says
    text = speaker.language.ngettext(
        "Latest known figure (%(period)s): %(figure)s was rated %(ratings)s by %(rater)s.",
        "Latest known figure (%(period)s): %(figure)s were rated %(ratings)s by %(rater)s.",
        portion.count,
        period=period,
        figure=figure,
        ratings=speaker.ratings(portion.ratings),
        rater=speaker.rater(assessor),
    )
    return KeySentence(text, figure)


def none_left_sentence(
    speaker: Speaker, assessor: Assessor | None, rating: Rating, earlier: Portion, period: str
) -> KeySentence:
    """State that no action has a given rating any more.

    Args:
        speaker: The language of the sentence.
        assessor: The assessor who gives no action this rating; None if no assessor gives it and all assessors gave it
            to the same number of actions before.
        rating: The rating.
        earlier: How many actions had the rating before.
        period: The period in which they had the rating.
    """
    language = speaker.language
    # Translators: the subject of a sentence
    figure = language.gettext("No %(term_action)s")
    values = {"figure": figure, "rating": speaker.label(rating), "before": speaker.share(earlier), "period": period}
    if assessor is None:
        text = language.gettext(
            "%(figure)s is rated %(rating)s any more; in %(period)s, the figure was %(before)s.", **values
        )
    else:
        text = language.gettext(
            "%(figure)s is rated %(rating)s by %(rater)s any more; in %(period)s, the figure was %(before)s.",
            rater=speaker.rater(assessor),
            **values,
        )
    return KeySentence(text, figure)


def totals_difference_sentence(
    speaker: Speaker, assessor: Assessor, own: RatingCount, second: RatingCount
) -> KeySentence:
    """State at which rating the totals of another assessor differ most from the Party's.

    Args:
        speaker: The language of the sentence.
        assessor: The other assessor.
        own: How many actions the Party gives that rating.
        second: How many actions the other assessor gives that rating.
    """
    figure = speaker.figure(second.count, second.total)
    # Translators: "Sample Panel rates 7 of 13 actions On track, where Exemplia rates 2 of 13."
    text = speaker.language.gettext(
        "%(rater)s rates %(figure)s %(rating)s, whereas %(party)s rates %(own)s.",
        rater=speaker.rater(assessor),
        figure=figure,
        rating=speaker.label(second.rating),
        party=speaker.party,
        own=speaker.share(own),
    )
    return speaker.sentence(text, figure)


def disagreement_sentence(speaker: Speaker, assessor: Assessor, disagreement: Disagreement) -> KeySentence:
    """State how many actions another assessor rates differently from the Party, and in which direction."""
    language, figure = speaker.language, speaker.figure(disagreement.count, disagreement.both)
    if not disagreement.count:
        figure = language.ngettext("the one %(num_actions)s", "all %(num)s %(num_actions)s", disagreement.both)
        # Translators: "Sample Panel rates all 13 actions that both have rated as Exemplia does."
        text = language.gettext(
            "%(rater)s agrees with %(party)s on %(figure)s that both have rated.",
            rater=speaker.rater(assessor),
            figure=figure,
            party=speaker.party,
        )
        return speaker.sentence(text, figure)
    directions = (
        # Translators: a number of actions that are rated lower by another assessor than by the Party
        (disagreement.lower, language.ngettext("%(num)s lower", "%(num)s lower", disagreement.lower)),
        (disagreement.higher, language.ngettext("%(num)s higher", "%(num)s higher", disagreement.higher)),
        (
            disagreement.otherwise,
            language.ngettext(
                "%(num)s neither lower nor higher", "%(num)s neither lower nor higher", disagreement.otherwise
            ),
        ),
    )
    # Translators: "Sample Panel rates 5 of 34 actions differently from Exemplia: 4 lower and 1 higher."
    text = language.gettext(
        "%(rater)s rates %(figure)s differently from %(party)s: %(directions)s.",
        rater=speaker.rater(assessor),
        figure=figure,
        party=speaker.party,
        directions=language.listed(words for number, words in directions if number),
    )
    return speaker.sentence(text, figure)
