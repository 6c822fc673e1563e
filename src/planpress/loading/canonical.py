"""A canonical order for map keys, so that equal data always produces identical bytes.

Form editors and formatters sort keys. In most maps the order does not matter, so the keys are put in the order in which
the plan lists its assessors and ratings. In a text with several languages, the order matters, because a reader whose
language is missing gets the first language. The first language therefore stays first if the text lacks one of the
site's languages.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import is_
from typing import Any, TypeVar

from planpress.model import Plan, Report, Text
from planpress.model.base import LEAVES, FrozenMap, Value

V = TypeVar("V", bound=Value)


def canonical_plan(plan: Plan) -> Plan:
    """Return a plan with the keys of its maps in canonical order."""
    scales = {scale.id: [rating.id for rating in scale.ratings] for scale in plan.scales}
    mappings = tuple(
        mapping.model_copy(update={"ratings": _sorted(mapping.ratings, scales.get(mapping.from_scale, []))})
        for mapping in plan.mappings
    )
    update = {"mappings": mappings, "terms": plan.terms and _Order(plan.languages, ()).value(plan.terms)}
    return _Order((), tuple(plan.languages)).value(plan.model_copy(update=update))


def canonical_report(plan: Plan, report: Report) -> Report:
    """Return a report with the keys of its maps in canonical order.

    Args:
        plan: Its plan, which sets the order of assessors, ratings and languages.
        report: The report as typed.
    """
    scale = plan.scale(report.scale)
    ratings = [rating.id for rating in scale.ratings] if scale else []
    languages = (*plan.languages, *([report.language] if report.language else []))
    return _Order((*(assessor.id for assessor in plan.assessors), *ratings), languages).value(report)


@dataclass(frozen=True)
class _Order:
    """The order of map keys.

    Args:
        keys: Assessors and ratings, or the languages of terms; empty if the maps are already in order.
        languages: The languages that readers ask for, the default first.
    """

    keys: Collection[str]
    languages: Collection[str]

    def value(self, value: V) -> V:
        """Return a model value with its maps in order; if they already are, return the value itself."""
        changed = {
            name: new
            for name, old in value.fields()
            if old and type(old) not in LEAVES and (new := self._ordered(old)) is not old
        }
        return value.model_copy(update=changed) if changed else value

    def _ordered(self, value: Any) -> Any:
        kind = type(value)
        if kind in LEAVES or not value:
            return value
        if kind is Text:
            return value if len(value.wordings) == 1 else self._text(value)
        if kind is tuple:
            entries = tuple(map(self._ordered, value))
            return value if all(map(is_, entries, value)) else entries
        if kind is FrozenMap:
            items = {key: self._ordered(inner) for key, inner in value.items()}
            ordered = _sorted(items, self.keys) if self.keys else FrozenMap(items)
            same = list(ordered) == list(value) and all(ordered[key] is value[key] for key in value)
            return value if same else ordered
        return self.value(value) if isinstance(value, Value) else value

    def _text(self, text: Text) -> Text:
        """Sort the languages of a text, but keep the first one first if a reader may fall back on it."""
        wordings = {wording.language: wording for wording in text.wordings}
        fallback = [] if wordings.keys() >= set(self.languages) else [text.wordings[0].language]
        order = _in_order(wordings, [*fallback, *self.languages])
        return text if order == list(wordings) else Text(tuple(wordings[language] for language in order))


def _sorted(items: Mapping[str, Any], wanted_order: Collection[str]) -> FrozenMap[str, Any]:
    return FrozenMap({key: items[key] for key in _in_order(items, wanted_order)})


def _in_order(keys: Iterable[str], wanted_order: Collection[str]) -> list[str]:
    """Return keys in the wanted order, without duplicates, followed by the remaining keys in alphabetical order."""
    position = {key: number for number, key in reversed(list(enumerate(wanted_order)))}
    return sorted(keys, key=lambda key: (position.get(key, len(position)), key))
