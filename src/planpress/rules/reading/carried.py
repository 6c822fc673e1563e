"""Texts carried over from the previous report."""

from collections.abc import Iterator

from planpress.model import Action, Path, Report
from planpress.model.lineage import Lineage
from planpress.rules.reading.dates import YEAR
from planpress.rules.reading.texts import SAID
from planpress.rules.reading.words import plainly

SLACK = 20
"""Texts whose lengths differ by more characters than this are not compared."""
SHORT = 6
"""Texts with fewer words than this are expected to recur."""
Unmoved = tuple[Path, Action, Action]
"""The path of an action's text, the action, and the earlier action with the same text."""


def unmoved(report: Report, earlier: Report, lineage: Lineage, language: str) -> Iterator[Unmoved]:
    """Yield each action with the same milestones and text as the only action that it continues.

    Years, case and punctuation are ignored.
    """
    for index, action in enumerate(report.actions):
        past = lineage.predecessors(action.id)
        before = earlier.action(past[0]) if len(past) == 1 else None
        if before is None or action.milestones != before.milestones:
            continue
        now, then = _said(action, language), _said(before, language)
        if abs(len(now) - len(then)) > SLACK or now[:2].lower() != then[:2].lower() or len(now.split()) < SHORT:
            continue
        if plainly(YEAR.sub("", now)) == plainly(YEAR.sub("", then)):
            field = "progress" if action.progress else "updates" if action.updates else "ratings"
            yield ("actions", index, field), action, before


def _said(action: Action, language: str) -> str:
    texts = [*(text for field in SAID for text in getattr(action, field)), *(update.text for update in action.updates)]
    return " ".join(text.wording(language).words for text in texts)
