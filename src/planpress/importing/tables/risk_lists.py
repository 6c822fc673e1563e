"""Tells registers of risks from tables of actions."""

from collections.abc import Collection

from planpress.importing.lexicon import headings, key, words
from planpress.importing.tables.columns import TableColumn


def lists_risks(columns: Collection[TableColumn]) -> bool:
    """Tell whether a table is a register of risks: its names are risks, or columns before and behind them assess some.

    Args:
        columns: The columns with their roles.
    """
    if any(column.given for column in columns):
        return False
    titles = [column for column in columns if column.role == "title"]
    if any(_names_a_risk(part) for column in titles for part in column.parts[-1:]):
        return True
    first_title = min((column.index for column in titles), default=0)
    risks = [column.index for column in columns if column.role != "cost" and _is_of_risks(column.heading)]
    return len(risks) > 1 and risks[0] < first_title


def _names_a_risk(heading: str) -> bool:
    """Tell whether a heading is "Risk" or "Description of the risk", unlike "Risk reduction measure"."""
    said = key(heading).split()
    described = {term for term, roles in headings().items() if ("description", roles[0][1]) in roles}
    passed_over = described | {"the", *words("LINKING"), *words("NAMES"), *words("NAMES_OF_WORKS")}
    return any(word in words("RISK") for word in said) and all(
        word in words("RISK") or word in passed_over for word in said
    )


def _is_of_risks(heading: str) -> bool:
    return bool(set(key(heading).split()) & words("RISKS").keys())
