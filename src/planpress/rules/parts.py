"""Compares the asterisks in the two parts of a report, and action numbers with pillars."""

import re
from collections.abc import Iterator

from planpress.model import Action, Severity
from planpress.model.message import message
from planpress.rules.lexicon.terms import any_term
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

PARTS = {"part_b": message("Part B"), "part_c": message("Part C")}


@rule("PRT303", Severity.NOTE)
def asterisks_agree(subject: Subject) -> Iterator[Remark]:
    """An action carries the asterisk in one part only.

    An asterisk after an action has a meaning defined by the report's authors. If only one part has the asterisk,
    readers cannot tell whether that meaning applies.

    Fails:

        actions:
          - title: Manage ivory seizures
            starred: true
            printed:
              part_c: {starred: false}

    Passes:

        actions:
          - title: Manage ivory seizures
            starred: true

    To fix it, check the asterisk in both parts of the report. If only one part really prints it, leave the data as it
    is and accept the finding.
    """
    for index, action in enumerate(subject.actions):
        starred = {part: _starred(action, part) for part in PARTS}
        if len(set(starred.values())) > 1:
            odd = next(part for part in PARTS if starred[part] != action.starred)
            name = next(PARTS[part] for part in PARTS if starred[part])
            path = ("actions", index, "printed", odd, "starred")
            starred_once = message(
                '%(term_action)s "%(action)s" carries the asterisk in %(part)s only', action=action.id, part=name
            )
            yield Remark(path, starred_once, "check the asterisk in both parts")


@rule("PRT308", Severity.WARNING)
def number_and_pillar_agree(subject: Subject) -> Iterator[Remark]:
    """An action's number names a different pillar from the one it is filed under.

    If the actions are numbered by pillar ("4.1" under pillar 4), a single action under a different pillar was mistyped,
    or was moved without explanation. The rule does not apply to plans that are not numbered by pillar.

    Fails if all other actions are numbered by pillar:

        actions:
          - {id: "1.1", pillar: "1"}
          - {id: "1.2", pillar: "1"}
          - {id: "2.1", pillar: "2"}
          - {id: "2.2", pillar: "1"}

    Passes:

        actions:
          - {id: "1.1", pillar: "1"}
          - {id: "1.2", pillar: "1"}
          - {id: "2.1", pillar: "2"}
          - {id: "2.2", pillar: "2"}

    To fix it, correct the `pillar` or the `id`.
    """
    pillars = any_term(tuple(pillar.id for pillar in subject.plan.pillars_of(subject.report.plan_version)))
    # "4.1" and "4-1" under pillar 4, "E1" under pillar E.
    pattern = re.compile(rf"({pillars})(?:[._-]|(?<=[A-Za-z])(?=\d))")
    named = [(index, match[1]) for index, action in enumerate(subject.actions) if (match := pattern.match(action.id))]
    wrong = [(index, name) for index, name in named if subject.actions[index].pillar != name]
    if len(named) != len(subject.actions) or len(wrong) * 4 > len(named):
        return
    for index, name in wrong:
        action = subject.actions[index]
        filed = message(
            '%(term_action)s "%(action)s" is under %(term_pillar)s %(pillar)s, but its number names %(named)s',
            action=action.id,
            pillar=action.pillar,
            named=name,
        )
        yield Remark(("actions", index, "pillar"), filed, "correct the pillar or the id")


def _starred(action: Action, part: str) -> bool:
    printed = getattr(action.printed, part)
    return bool(action.starred if printed is None or printed.starred is None else printed.starred)
