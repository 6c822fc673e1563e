"""Finds progress texts that were copied from one action to another."""

import re
from collections.abc import Iterator

from planpress.function_words import EVERY_FUNCTION_WORD
from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.deeds import deed
from planpress.rules.reading.languages import EVERY
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.texts import DONE
from planpress.rules.reading.words import shorten
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("RAT309", Severity.NOTE, EVERY)
def every_action_tells_its_own(subject: Subject) -> Iterator[Remark]:
    """Two actions have the same progress text.

    If the texts of two actions are identical, one of them was copied. Either one text does not describe its own action,
    or the same work is counted twice. Texts of a few words may recur. So may texts about work that was not done,
    reasons why actions that have not begun must wait, and short texts that say "the site" or "the works" and mean
    something different in each action. Updates are read like progress. SUB306 finds similar sentences, and SUB305 finds
    equal numbers.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - Rangers patrol the border in two teams every week.
          - id: "1.2"
            progress:
              - Rangers patrol the border in two teams every week.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - Rangers patrol the border in two teams every week.
          - id: "1.2"
            progress:
              - Both teams keep a record of each patrol; see action 1.1.

    To fix it, describe under each action what was done for it, and refer to the other action. If the text is true of
    both actions, accept the finding and say so in the reason.
    """
    seen: dict[frozenset[str], int] = {}
    for index in range(len(subject.actions)):
        for passage in subject.prose.of(index, DONE):
            words = meaningful_words(passage)
            if _may_recur(passage, words):
                continue
            figures = FIGURES_WITH_PARTS.findall(passage.text)
            first = seen.setdefault(words.union(figures) if figures else words, index)
            if first != index and not _are_both_waiting(subject, (first, index), passage):
                same = message(
                    '"%(action)s" and "%(other)s" have the same progress text: "%(text)s"',
                    action=subject.actions[index].id,
                    other=subject.actions[first].id,
                    text=shorten(passage.text, 40),
                )
                hint = (
                    "write what was done under each of the two; if the text is true of both, accept the finding "
                    "and say so in the reason"
                )
                yield Remark(passage.path, same, hint, thing=" ".join(sorted(words)))
                break


FIGURES_WITH_PARTS = re.compile(r"\d+(?:[.,]\d+)+")
"""Figures in which the order of the parts matters: "2.1" and "1.2" consist of the same words."""
ENOUGH_WORDS = 5
"""A text with at least this many meaningful words is not expected to recur by chance."""
ENOUGH_WORDS_IF_VAGUE = 10
"""The corresponding number for texts that call their subject only "the site" or "the works"."""
NEGATIONS = frozenset((*en.NEGATIONS, *fr.NEGATIONS, *es.NEGATIONS))
VAGUE = re.compile(rf"\b(?:{any_term(en.ITS_SUBJECT, fr.ITS_SUBJECT, es.ITS_SUBJECT)})\b", re.IGNORECASE)
"""Words for whatever an action is about, which is something different in each action: "the site", "les travaux"."""


def meaningful_words(passage: Passage) -> frozenset[str]:
    """Return the words of a text by which a copy is recognised; articles and similar words do not count."""
    return passage.vocabulary - EVERY_FUNCTION_WORD


def _may_recur(passage: Passage, words: frozenset[str]) -> bool:
    """Tell whether several actions may have the same text by chance or for a good reason."""
    if len(words) < ENOUGH_WORDS or (len(words) < ENOUGH_WORDS_IF_VAGUE and VAGUE.search(passage.text)):
        return True
    return not passage.vocabulary.isdisjoint(NEGATIONS) and not deed(passage)


def _are_both_waiting(subject: Subject, indexes: tuple[int, int], passage: Passage) -> bool:
    """Tell whether two actions have not begun, and the text that they share reports no work."""
    return all(subject.has_not_begun(subject.actions[index]) for index in indexes) and not deed(passage)
