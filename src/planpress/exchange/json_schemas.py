"""The JSON Schemas of the JSON files that a site offers for download (JSON Schema, draft 2020-12).

The schemas are files in the package, because making them from the model takes longer than building a small site;
``schema_making`` makes them.
"""

from importlib.resources import files

REPORT = "published-report.schema.json"
ACTION = "published-action.schema.json"
HISTORY = "published-history.schema.json"
VERSIONS = "published-versions.schema.json"


def report_schema() -> str:
    """Return the schema of ``report.json``."""
    return _kept(REPORT)


def action_schema() -> str:
    """Return the schema of an action's file."""
    return _kept(ACTION)


def history_schema() -> str:
    """Return the schema of ``history.json``."""
    return _kept(HISTORY)


def versions_schema() -> str:
    """Return the schema of ``versions.json``."""
    return _kept(VERSIONS)


def _kept(name: str) -> str:
    return (files(__package__) / "schemas" / name).read_text(encoding="utf-8")
