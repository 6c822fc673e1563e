"""Joins what a form shows with its further details: the form decides, and the details make its values exact."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planpress.exchange.word_form.atoms import ACTIONS, Atom, Atoms, atoms_of, mapping_of, understood_with
from planpress.exchange.word_form.form import as_shown
from planpress.exchange.word_form.joining import joined_form, numbers_of
from planpress.exchange.word_form.setting import FormSetting

TEXTS = frozenset(["prepared_by", "summary", "title", "totals_note"])
"""The keys of single texts that the form shows; the entries of lists are told apart by their words, so they stay."""


@dataclass
class RefinedReport:
    """A report with the further details of its form.

    Args:
        mapping: The report.
        overruled: The details that were not used because the form shows something else.
        homeless: The ids of actions that only the details name.
        exact: The values that the details give, and that the form does not contradict.
    """

    mapping: dict[str, Any]
    overruled: list[Atom] = field(default_factory=list)
    homeless: list[str] = field(default_factory=list)
    exact: set[Atom] = field(default_factory=set)


def further_values(mapping: Mapping[str, Any], setting: FormSetting) -> dict[str, Any]:
    """Return the values of a report that its form does not show, or does not show exactly.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    shown = _shown(mapping, setting)
    real = atoms_of(mapping)
    further: Atoms = {path: value for path, value in real.items() if path not in shown or shown[path] != value}
    for path in shown.keys() - real.keys():
        if not isinstance(shown[path], str):
            further[path] = False if isinstance(shown[path], bool) else type(shown[path])()
    numbers = numbers_of(mapping)
    actions = [name for _, name in numbers]
    often = Counter(number for number, _ in numbers)
    for number, name in numbers:
        if often[number] > 1:  # where numbers are equal, the order of the details tells the actions apart
            further[ACTIONS, name, "title"] = real[ACTIONS, name, "title"]
    further = {path: _without_shown(path, value, shown.get(path), setting) for path, value in further.items()}
    ordered = mapping_of({path: further[path] for path in (*real, *sorted(further)) if path in further}, actions)
    listed = [action for action in ordered.pop(ACTIONS, []) if len(action) > 1]
    return {**ordered, **({ACTIONS: listed} if listed else {})}


def refined(visible: Mapping[str, Any], further: Mapping[str, Any], setting: FormSetting) -> RefinedReport:
    """Return the report that a form and its further details give.

    Args:
        visible: What the form shows.
        further: Its further details.
        setting: Its setting.
    """
    actions = [action["id"] for action in visible.get(ACTIONS, [])]
    seen, details = atoms_of(visible), atoms_of(further)
    homeless = dict.fromkeys(path[1] for path in details if path[0] == ACTIONS and path[1] not in actions)
    details = {path: value for path, value in details.items() if path[0] != ACTIONS or path[1] in actions}
    details = {path: _with_shown(path, value, seen.get(path), setting) for path, value in details.items()}
    assumed = mapping_of({**seen, **details}, actions)
    shown = _shown(assumed, setting)
    result = RefinedReport({}, homeless=list(homeless))
    taken: Atoms = dict(seen)
    for path, value in details.items():
        if all(shown.get(other) == seen.get(other) for other in understood_with(path)):
            taken[path] = value
            result.exact.add(path)
            continue
        if shown.get(path) != seen.get(path):
            result.overruled.append(path)
        kept = _visible(value, seen.get(path), shown.get(path), setting)
        if kept is None:
            taken.pop(path, None)
        else:
            taken[path] = kept
    result.mapping = mapping_of(taken, actions)
    return result


def _shown(mapping: Mapping[str, Any], setting: FormSetting) -> Atoms:
    return atoms_of(joined_form(as_shown(mapping, setting), setting, numbers_of(mapping)).mapping)


def _without_shown(path: Atom, value: Any, shown: Any, setting: FormSetting) -> Any:
    """Return a text in several languages without the one that the form shows; return anything else unchanged.

    A text that is not available in the language of the form has an empty text in that language, so that a change of the
    text that the form shows instead is not taken for a text in the language of the form.
    """
    if not _is_text(path, value) or not isinstance(shown, str):
        return value
    if setting.language not in value:
        return {setting.language: "", **value}
    rest = {language: words for language, words in value.items() if language != setting.language}
    restored = _with_shown(path, rest, shown, setting) if rest else {}
    return rest if [*restored.items()] == [*value.items()] else value


def _with_shown(path: Atom, detail: Any, seen: Any, setting: FormSetting) -> Any:
    """Return a text in several languages with the one that the form shows, as :func:`_without_shown` left it out."""
    own = setting.language
    if _is_text(path, detail) and detail.get(own) == "":
        return {language: words for language, words in detail.items() if language != own} or detail
    if not _is_text(path, detail) or not isinstance(seen, str) or own in detail or setting.shown(detail) == seen:
        return detail
    order = setting.plan.languages
    before = order[: order.index(own)] if own in order else order
    first = {language: words for language, words in detail.items() if language in before}
    return {**first, own: seen, **detail}


def _is_text(path: Atom, detail: Any) -> bool:
    """Tell whether a detail is a text in several languages of which the form shows one."""
    return isinstance(detail, dict) and (path[-1] in TEXTS or path[0] in TEXTS)


def _visible(detail: Any, seen: Any, shown: Any, setting: FormSetting) -> Any:
    """Return what the form shows, with as much of a detail as still fits it.

    Args:
        detail: The detail.
        seen: What the form shows; None if it shows nothing.
        shown: What the form would show if the detail were right.
        setting: The setting of the report.
    """
    if isinstance(detail, dict) and isinstance(seen, str) and isinstance(shown, str):
        return {**detail, setting.shown_key(detail): seen}
    if isinstance(detail, list) and isinstance(seen, list) and isinstance(shown, list) and len(detail) == len(shown):
        rest = list(zip(shown, detail, strict=True))
        return [_exact(entry, rest) for entry in seen]
    return seen


def _exact(entry: Any, details: list[tuple[Any, Any]]) -> Any:
    """Return the detail about an entry of a list that the form shows unchanged; otherwise the entry as shown."""
    for index, (shown, value) in enumerate(details):
        if shown == entry:
            del details[index]
            return value
    return entry
