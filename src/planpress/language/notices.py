"""What readers must know before comparing two reports, in whole sentences."""

from collections.abc import Iterator

from planpress.compare import Comparison, Notice, NoticeKind
from planpress.compare.notice import Part
from planpress.compare.texts import as_phrase
from planpress.language.grammar import sentence, sentences
from planpress.language.language import Language
from planpress.language.reasons import reason_clause
from planpress.model import Known


def notice_sentence(language: Language, comparison: Comparison, notice: Notice) -> str:
    """State what readers must know before comparing, in one or more sentences.

    Args:
        language: The language of the sentence.
        comparison: The comparison to which the notice belongs.
        notice: The notice.
    """
    match notice.kind:
        case NoticeKind.MISSING:
            return sentence(language, reason_clause(language, notice.refusal, comparison.language))
        case NoticeKind.WITHHELD:
            return sentences(
                sentence(language, reason_clause(language, notice.refusal, comparison.language)),
                language.gettext("It was submitted but is not public."),
            )
        case NoticeKind.TOTALS_ONLY:
            return _totals_only(language, comparison, notice)
        case NoticeKind.NOT_RATED:
            return _not_rated(language, comparison, notice)
        case NoticeKind.SCALES | NoticeKind.MAPPED:
            return _scales(language, comparison, notice)
        case NoticeKind.REVISED:
            return _revised(language, comparison, notice)
        case NoticeKind.PILLARS:
            return _pillars(language, comparison, notice)
        case NoticeKind.UNSTATED:
            return _unstated(language, comparison, notice)
        case NoticeKind.NAMESAKES:
            return _namesakes(language, notice)
        case NoticeKind.DENOMINATORS:
            return _denominators(language, comparison)
        case NoticeKind.PARTLY_RATED:
            return _partly_rated(language, comparison, notice)
        case NoticeKind.GAP:
            periods = language.listed(_passed(language, period, state) for period, state in notice.passed)
            return language.ngettext(
                "The comparison skips %(periods)s, which lies between the two reports.",
                "The comparison skips %(periods)s, which lie between the two reports.",
                len(notice.passed),
                periods=periods,
            )
    return language.ngettext(
        "The earlier and later titles of %(num)s %(num_actions)s have no language in common, "
        "so their wording is not compared.",
        "The earlier and later titles of %(num)s %(num_actions)s have no language in common, "
        "so their wording is not compared.",
        notice.count,
    )


def _totals_only(language: Language, comparison: Comparison, notice: Notice) -> str:
    return sentences(*totals_only_sentences(language, comparison, notice), totals_note(language, comparison, notice))


def totals_only_sentences(language: Language, comparison: Comparison, notice: Notice) -> tuple[str, str]:
    """Return two sentences: that only totals are available, and that no individual actions can be compared."""
    return (
        sentence(language, reason_clause(language, notice.refusal, comparison.language)),
        language.gettext("No individual %(term_actions)s can be compared."),
    )


def totals_note(language: Language, comparison: Comparison, notice: Notice) -> str:
    """State what the source says about its totals; return "" if it says nothing."""
    if notice.note is None or notice.refusal is None:
        return ""
    # Translators: %(note)s is a whole sentence from the data
    return language.gettext(
        "About the totals for %(period)s: %(note)s",
        period=notice.refusal.period,
        note=as_phrase(notice.note, comparison.language),
    )


def _not_rated(language: Language, comparison: Comparison, notice: Notice) -> str:
    assessor, reader = comparison.assessor, comparison.language
    raters = ""
    if notice.raters:
        raters = language.gettext(
            "The ratings in that report are by %(assessors)s; ratings by different assessors are never compared.",
            assessors=language.listed(as_phrase(rater.label, reader) for rater in notice.raters),
        )
    if notice.refusal:
        return sentences(sentence(language, reason_clause(language, notice.refusal, reader)), raters)
    rated = language.gettext(
        "%(assessor)s rated no %(term_action)s in %(period)s.",
        assessor=as_phrase(assessor.label, reader),
        period=notice.period,
    )
    return sentences(rated, raters)


def _scales(language: Language, comparison: Comparison, notice: Notice) -> str:
    values = {
        "earlier": comparison.earlier.period,
        "earlier_scale": notice.scales[0].id,
        "later": comparison.later.period,
        "later_scale": notice.scales[1].id,
    }
    if notice.mapping is None:
        return language.gettext(
            "The ratings in %(earlier)s are on the scale %(earlier_scale)s, and those in %(later)s on "
            "%(later_scale)s. The plan does not say which ratings on the two scales correspond, so none is called "
            "better or worse.",
            **values,
        )
    if notice.kind is NoticeKind.SCALES:
        return language.gettext(
            "The ratings in %(earlier)s are on the scale %(earlier_scale)s, and those in %(later)s on %(later_scale)s.",
            **values,
        )
    if notice.mapping.source:
        return language.gettext(
            "The ratings in %(earlier)s are on the scale %(earlier_scale)s, and those in %(later)s on "
            "%(later_scale)s; they are compared according to the mapping in the plan (source: %(source)s).",
            source=notice.mapping.source,
            **values,
        )
    return language.gettext(
        "The ratings in %(earlier)s are on the scale %(earlier_scale)s, and those in %(later)s on %(later_scale)s; "
        "they are compared according to the mapping in the plan.",
        **values,
    )


def _versions(comparison: Comparison, notice: Notice) -> dict[str, str]:
    return {
        "earlier_version": notice.versions[0],
        "earlier": comparison.earlier.period,
        "later_version": notice.versions[1],
        "later": comparison.later.period,
    }


def _revised(language: Language, comparison: Comparison, notice: Notice) -> str:
    values = _versions(comparison, notice)
    if comparison.detailed:
        return language.gettext(
            "The plan was revised (version %(earlier_version)s in %(earlier)s, version %(later_version)s in "
            "%(later)s); %(term_actions)s are compared according to the lineage that the reports state.",
            **values,
        )
    return language.gettext(
        "The plan was revised (version %(earlier_version)s in %(earlier)s, version %(later_version)s in %(later)s);"
        " the totals may count different %(term_actions)s.",
        **values,
    )


def _pillars(language: Language, comparison: Comparison, notice: Notice) -> str:
    values = {"earlier": comparison.earlier.period, "later": comparison.later.period}
    if notice.period == comparison.later.period:
        return language.gettext(
            "In %(later)s, each %(term_action)s belongs to one of the plan's %(term_pillars)s;"
            " in %(earlier)s, the plan had none.",
            **values,
        )
    return language.gettext(
        "In %(earlier)s, each %(term_action)s belonged to one of the plan's %(term_pillars)s;"
        " in %(later)s, the plan has none.",
        **values,
    )


def _unstated(language: Language, comparison: Comparison, notice: Notice) -> str:
    gaps = language.listed(_gaps(language, notice))
    if notice.versions:
        return language.gettext(
            "The plan was revised (version %(earlier_version)s in %(earlier)s, version %(later_version)s in "
            "%(later)s), and the reports do not state all of the lineage: %(gaps)s.",
            gaps=gaps,
            **_versions(comparison, notice),
        )
    return language.gettext("The reports do not state all of the lineage: %(gaps)s.", gaps=gaps)


def _gaps(language: Language, notice: Notice) -> Iterator[str]:
    if part := notice.untraced:
        # Translators: %(num)s is the number of all actions in a report
        yield language.ngettext(
            "%(count)s of %(num)s %(num_actions)s in %(period)s cannot be traced back",
            "%(count)s of %(num)s %(num_actions)s in %(period)s cannot be traced back",
            part.total,
            **_values(language, part),
        )
    if part := notice.lost:
        # Translators: %(num)s is the number of all actions in a report
        yield language.ngettext(
            "%(count)s of %(num)s %(num_actions)s in %(period)s cannot be followed",
            "%(count)s of %(num)s %(num_actions)s in %(period)s cannot be followed",
            part.total,
            **_values(language, part),
        )


def _values(language: Language, part: Part) -> dict[str, str]:
    return {"count": language.number(part.count), "period": part.period}


def _namesakes(language: Language, notice: Notice) -> str:
    names = []
    for action, namesake in notice.namesakes:
        values = {"action": action, "earlier": namesake.number}
        if namesake.same:
            # Translators: the number of a new action, and of the dropped action that had its title
            names.append(language.gettext("%(action)s (previously %(earlier)s)", **values))
        else:
            # Translators: the number of a new action, and of the dropped action that had nearly its title
            names.append(language.gettext("%(action)s (%(earlier)s had nearly the same title)", **values))
    return language.ngettext(
        "%(num)s new %(num_actions)s has the title, or nearly the title, of a dropped one, and the reports do not say "
        "whether the two are the same promise: %(actions)s.",
        "%(num)s new %(num_actions)s have the titles, or nearly the titles, of dropped ones, and the reports do not "
        "say whether they are the same promises: %(actions)s.",
        len(names),
        actions=language.listed(names),
    )


def _denominators(language: Language, comparison: Comparison) -> str:
    earlier, later = comparison.totals.earlier, comparison.totals.later
    if earlier is None or later is None:
        raise ValueError(NoticeKind.DENOMINATORS)
    return language.ngettext(
        "%(assessor)s: %(num)s %(num_actions)s rated in %(earlier)s, %(count)s in %(later)s."
        " The shares are based on different numbers.",
        "%(assessor)s: %(num)s %(num_actions)s rated in %(earlier)s, %(count)s in %(later)s."
        " The shares are based on different numbers.",
        earlier.total,
        assessor=as_phrase(comparison.assessor.label, comparison.language),
        count=language.number(later.total),
        earlier=comparison.earlier.period,
        later=comparison.later.period,
    )


def _partly_rated(language: Language, comparison: Comparison, notice: Notice) -> str:
    part = notice.part
    if part is None:
        raise ValueError(NoticeKind.PARTLY_RATED)
    return language.ngettext(
        "%(assessor)s: %(count)s of %(num)s %(num_actions)s without a rating in %(period)s.",
        "%(assessor)s: %(count)s of %(num)s %(num_actions)s without a rating in %(period)s.",
        part.total,
        assessor=as_phrase(comparison.assessor.label, comparison.language),
        **_values(language, part),
    )


def _passed(language: Language, period: str, state: Known) -> str:
    match state:
        case Known.TOTALS:
            return language.gettext("%(period)s (totals only)", period=period)
        case Known.MISSING:
            return language.gettext("%(period)s (missing)", period=period)
        case Known.WITHHELD:
            return language.gettext("%(period)s (withheld)", period=period)
    return language.gettext("%(period)s (its %(term_actions)s are not available)", period=period)
