"""All rules by their codes, and the meanings of the families of codes."""

from collections.abc import Iterator
from types import ModuleType

from planpress.model.message import message
from planpress.rules import (  # noqa: F401 - the rules are collected from every module in this list
    abbreviations,
    acceptance,
    characters,
    coordinates,
    copied_texts,
    coverage,
    dated_facts,
    demanded,
    detail,
    evidence,
    files,
    format,
    headings,
    informants,
    language,
    lineage,
    milestones,
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
    schedule,
    shares,
    signs,
    site_languages,
    splits_and_mergers,
    substance,
    totals,
    translations,
    undated,
    unspoken_terms,
    waiting,
    written,
)
from planpress.rules.rule import Rule


def _rules() -> Iterator[Rule]:
    """Yield the rules in every module imported above: those with a name of their own, and those in a tuple `RULES`."""
    for module in tuple(globals().values()):
        if isinstance(module, ModuleType):
            yield from (value for value in vars(module).values() if isinstance(value, Rule))
            yield from getattr(module, "RULES", ())


RULES: tuple[Rule, ...] = tuple(sorted(set(_rules()), key=lambda rule: rule.code))
"""All rules, in the order of their codes."""
BY_CODE = {rule.code: rule for rule in RULES}
"""All rules, by their codes."""
FAMILIES = {
    "ACC": message("Accepted findings"),
    "DET": message("What a report contains"),
    "FMT": message("The form of values"),
    "LIN": message("What became of each %(term_action)s"),
    "LNG": message("Language and names"),
    "PRT": message("What the report prints: parts, labels, abbreviations"),
    "PRV": message("Privacy and safety"),
    "RAT": message("Ratings against the text"),
    "REF": message("Names that must exist in the data"),
    "SUB": message("Substance: measures, evidence, reasons"),
    "TIM": message("Time"),
    "TOT": message("Totals and shares"),
    "UNI": message("Invisible characters"),
    "YML": message("The files themselves"),
}
"""What the first three letters of a code mean."""
