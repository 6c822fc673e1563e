"""Every rule there is, by its code, and what the families of codes mean."""

from types import ModuleType

from planpress.rules import (
    abbreviations,
    acceptance,
    characters,
    coordinates,
    coverage,
    dated,
    detail,
    evidence,
    format,
    informants,
    language,
    lineage,
    names,
    parts,
    periods,
    placeholders,
    places,
    privacy,
    rating_text,
    ratings,
    relevance,
    repeated_counts,
    repetition,
    substance,
    totals,
    waiting,
    written,
)
from planpress.rules.rule import Rule


def _rules_of(module: ModuleType) -> tuple[Rule, ...]:
    return tuple(value for value in vars(module).values() if isinstance(value, Rule))


_CHECKING = (
    abbreviations,
    characters,
    coordinates,
    coverage,
    dated,
    detail,
    evidence,
    informants,
    language,
    lineage,
    names,
    parts,
    periods,
    placeholders,
    places,
    privacy,
    rating_text,
    ratings,
    relevance,
    repeated_counts,
    repetition,
    substance,
    totals,
    waiting,
    written,
)
RULES: tuple[Rule, ...] = tuple(
    sorted(
        (*acceptance.RULES, *format.RULES, *(rule for module in _CHECKING for rule in _rules_of(module))),
        key=lambda rule: rule.code,
    )
)
"""All of them, in the order of their codes."""
BY_CODE = {rule.code: rule for rule in RULES}
"""Each by its code."""
FAMILIES = {
    "ACC": "Accepted findings",
    "DET": "What a report holds",
    "FMT": "The form of values",
    "LIN": "Lineage: what became of each action",
    "LNG": "Language and names",
    "PRT": "What the report prints: parts, labels, abbreviations",
    "PRV": "Privacy and safety",
    "RAT": "Ratings against the text",
    "REF": "Names that must lead somewhere",
    "SUB": "Substance: measures, evidence, reasons",
    "TIM": "Time",
    "TOT": "Totals and shares",
    "UNI": "Characters that nobody sees",
    "YML": "The files themselves",
}
"""What the first three letters of a code mean."""
