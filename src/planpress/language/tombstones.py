"""What became of an action that the plan no longer contains, in one or two sentences."""

from planpress.compare import ChangeKind, Tombstone
from planpress.language.endings import was_dropped, why_dropped
from planpress.language.grammar import joined, sentences
from planpress.language.language import Language


def tombstone_sentence(language: Language, tombstone: Tombstone, reader: str) -> str:
    """State what became of an action; a second sentence names a new action with a similar title, if there is one.

    Args:
        language: The language of the sentence.
        tombstone: The facts about what became of the action.
        reader: The code of the language in which words of the data are preferred.
    """
    if tombstone.became is ChangeKind.NOT_COMPARABLE:
        return language.gettext(
            "%(action)s was last listed in %(last)s; the report for %(next)s does not say what became of it.",
            action=tombstone.number,
            last=tombstone.last,
            next=tombstone.next,
        )
    endings = (was_dropped(language, ending, reader) for ending in tombstone.endings)
    clauses = joined(language, (_became(language, tombstone, reader), *endings))
    return sentences(language.gettext("%(clause)s.", clause=clauses), _namesake(language, tombstone))


def _became(language: Language, tombstone: Tombstone, reader: str) -> str:
    if not tombstone.into:
        return ""
    clause = _continued(language, tombstone)
    if tombstone.taken is None:
        return clause
    # Translators: what became of an action, and why, in the words of the report
    return language.gettext("%(statement)s: %(reason)s", statement=clause, reason=why_dropped(tombstone.taken, reader))


def _continued(language: Language, tombstone: Tombstone) -> str:
    values = {
        "action": tombstone.number,
        "actions": language.listed(tombstone.into_numbers),
        "period": tombstone.next,
        "now": language.listed(tombstone.now_numbers),
    }
    if tombstone.now and tombstone.now != tombstone.into:
        return {
            ChangeKind.RENUMBERED: language.gettext(
                "%(action)s was continued as %(actions)s in %(period)s and is now %(now)s", **values
            ),
            ChangeKind.SPLIT: language.gettext(
                "%(action)s was split into %(actions)s in %(period)s and is now %(now)s", **values
            ),
            ChangeKind.MERGED: language.gettext(
                "%(action)s was merged into %(actions)s in %(period)s and is now %(now)s", **values
            ),
            ChangeKind.REGROUPED: language.gettext(
                "%(action)s was split and merged into %(actions)s in %(period)s and is now %(now)s", **values
            ),
        }[tombstone.became]
    return {
        ChangeKind.RENUMBERED: language.gettext("%(action)s was continued as %(actions)s in %(period)s", **values),
        ChangeKind.SPLIT: language.gettext("%(action)s was split into %(actions)s in %(period)s", **values),
        ChangeKind.MERGED: language.gettext("%(action)s was merged into %(actions)s in %(period)s", **values),
        ChangeKind.REGROUPED: language.gettext(
            "%(action)s was split and merged into %(actions)s in %(period)s", **values
        ),
    }[tombstone.became]


def _namesake(language: Language, tombstone: Tombstone) -> str:
    if tombstone.namesake is None:
        return ""
    values = {"action": tombstone.namesake_number, "period": tombstone.next}
    if tombstone.namesake.same:
        return language.gettext("%(action)s, which was new in %(period)s, has the same title.", **values)
    return language.gettext("%(action)s, which was new in %(period)s, has nearly the same title.", **values)
