"""Makes the JSON Schemas of the published JSON files from the model; ``make schemas`` writes them into the package."""

import json
from pathlib import Path
from typing import Any

from planpress.exchange.json_schemas import ACTION, HISTORY, REPORT, VERSIONS
from planpress.exchange.report_json import FORMAT
from planpress.loading.schema import DIALECT, schema
from planpress.model import Plan, Report

TEXT = {"type": "string"}
COUNT = {"type": "integer", "minimum": 0}
ENTRY = {
    "report": {"$ref": "report"},
    "distributions": {"type": "array", "items": {"$ref": "#/$defs/distribution"}},
}
"""The keys of each report."""
FOLDER = Path(__file__).parent / "schemas"


def made_report_schema() -> str:
    """Make the schema of ``report.json`` from the model."""
    properties = {"format": {"const": FORMAT}, "plan": {"$ref": "plan"}, **ENTRY}
    return _written(_closed(properties), _definitions())


def made_history_schema() -> str:
    """Make the schema of ``history.json`` from the model."""
    reports = {"type": "array", "items": {"$ref": "#/$defs/entry"}}
    properties = {"format": {"const": FORMAT}, "plan": {"$ref": "plan"}, "reports": reports}
    return _written(_closed(properties), {**_definitions(), "entry": _closed(ENTRY)})


def made_versions_schema() -> str:
    """Make the schema of ``versions.json``, to which later versions of planpress may add keys."""
    properties = {"version": TEXT, "title": TEXT, "aliases": {"type": "array", "items": TEXT}}
    return _written({"type": "array", "items": _closed(properties) | {"additionalProperties": True}}, {})


def made_action_schema() -> str:
    """Make the schema of an action's file from the model."""
    properties = {
        "$schema": TEXT,
        "format": {"const": FORMAT},
        "plan": TEXT,
        "period": TEXT,
        "page": {"type": "string", "format": "uri"},
        "action": {"$ref": "report#/$defs/Action"},
    }
    return _written(_closed(properties), {"report": _embedded("report", _published_report())})


def _definitions() -> dict[str, Any]:
    """Return what the keys of a report in ``report.json`` and ``history.json`` refer to."""
    return {
        "plan": _embedded("plan", schema(Plan)),
        "report": _embedded("report", _published_report()),
        "distribution": _closed(
            {
                "assessor": TEXT,
                "basis": {"enum": ["counted", "stated", "derived"]},
                "total": COUNT,
                "unrated": COUNT,
                "counts": {"type": "object", "additionalProperties": COUNT},
            }
        ),
    }


def _published_report() -> dict[str, Any]:
    """Return the schema of a report with its period, which a data file has in its name."""
    shape = schema(Report)
    return {
        **shape,
        "properties": {"period": TEXT, **shape["properties"]},
        "required": ["period", *shape["required"]],
    }


def _embedded(name: str, shape: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with its own id, so that its references stay inside it."""
    return {"$id": name, **{key: value for key, value in shape.items() if key not in {"$schema", "$comment"}}}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _written(shape: dict[str, Any], definitions: dict[str, Any]) -> str:
    written = {"$schema": DIALECT, **shape, **({"$defs": definitions} if definitions else {})}
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for name, make in (
        (REPORT, made_report_schema),
        (ACTION, made_action_schema),
        (HISTORY, made_history_schema),
        (VERSIONS, made_versions_schema),
    ):
        (FOLDER / name).write_text(make(), encoding="utf-8", newline="\n")
