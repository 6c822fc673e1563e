"""Writes the plain values of a report as the text of its file."""

from collections.abc import Mapping

from planpress.importing.yaml_values import yaml_lines

SCHEMA = "# yaml-language-server: $schema=../../schema/report.schema.json"


def report_yaml(mapping: Mapping[str, object]) -> str:
    """Return the text of a report's file, with an empty line between actions.

    Args:
        mapping: The plain values of the data format; their order is kept.
    """
    lines = [SCHEMA]
    for key, value in mapping.items():
        if key == "actions" and isinstance(value, list) and value:
            blocks = ["\n".join(yaml_lines([action], 2)) for action in value]
            lines += ["", "actions:", "\n\n".join(blocks)]
        else:
            lines += yaml_lines({key: value})
    return "\n".join(lines) + "\n"
