"""Every rule there is, by its code, and what the families of codes mean."""

from collections.abc import Iterator
from types import ModuleType

from planpress.rules import (  # noqa: F401 - the rules are collected from every module in this list
    abbreviations,
    acceptance,
    characters,
    coordinates,
    coverage,
    dated_facts,
    detail,
    evidence,
    files,
    format,
    informants,
    language,
    lineage,
    names,
    new_and_dropped,
    numbers_in_text,
    parts,
    percentages,
    periods,
    placeholders,
    places,
    printed_labels,
    printed_titles,
    privacy,
    promises,
    rating_text,
    ratings,
    references,
    relevance,
    repeated_counts,
    repetition,
    rewording,
    splits_and_mergers,
    substance,
    totals,
    undated,
    waiting,
    written,
)
from planpress.rules.rule import Rule


def _rules() -> Iterator[Rule]:
    """Yield the rules of every module that is imported above: functions, and tuples named `RULES`."""
    for module in tuple(globals().values()):
        if isinstance(module, ModuleType):
            yield from (value for value in vars(module).values() if isinstance(value, Rule))
            yield from getattr(module, "RULES", ())


RULES: tuple[Rule, ...] = tuple(sorted(set(_rules()), key=lambda rule: rule.code))
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
