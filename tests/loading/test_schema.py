"""The JSON Schemas, against the loader and the data."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from planpress.loading.schema import FILES, keys_at, required_at, schema, wanted_at, written
from planpress.model import Plan, Report
from tests.loading.sketch import PLAN, REPORT

SCHEMAS = Path("schema")


def checked(kind: str, *files: Path) -> str:
    """Return what check-jsonschema says of data files, as an editor would."""
    tool = [sys.executable, "-m", "check_jsonschema", "--schemafile", f"schema/{kind}.schema.json"]
    done = subprocess.run([*tool, *map(str, files)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_current(name: str) -> None:
    """The files in schema/ are what `planpress schema` writes."""
    assert (SCHEMAS / name).read_text(encoding="utf-8") == written(FILES[name])


def test_the_data_is_valid() -> None:
    """The schemas accept all data of this repository."""
    assert checked("plan", *Path().glob("data/plan.yml"), Path("tests/sample/data/plan.yml")) == ""
    assert checked("report", *Path().glob("data/reports/*.yml"), *Path("tests/sample").glob("data/reports/*.yml")) == ""


def test_an_editor_flags_what_the_loader_refuses(tmp_path: Path) -> None:
    """An unquoted id, an unknown key and an empty key are errors in an editor, too."""
    file = tmp_path / "2014.yml"
    text = REPORT.replace('"1.1"', "1.10").replace("title: T", "title: T\n    titel: T") + "meeting:\n"
    file.write_text(text, encoding="utf-8")
    problems = checked("report", file)
    assert "$.actions[0].id: 1.1 is not of type 'string'" in problems
    assert "'titel' was unexpected" in problems
    assert "$.meeting: None is not of type" in problems
    file.write_text(PLAN.replace('"1"', "1"), encoding="utf-8")
    assert "$.pillars[0].id: 1 is not of type 'string'" in checked("plan", file)


def properties(node: Any, path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(node, dict):
        for name, inner in node.get("properties", {}).items():
            yield f"{path}.{name}", inner
        for key, inner in node.items():
            yield from properties(inner, f"{path}/{key}")


@pytest.mark.parametrize("model", [Plan, Report])
def test_every_key_is_described(model: type[Plan] | type[Report]) -> None:
    """The hover text of a key says what it means."""
    assert [path for path, inner in properties(schema(model)) if not inner.get("description")] == []


@pytest.mark.parametrize("model", [Plan, Report])
def test_nothing_may_be_left_empty(model: type[Plan] | type[Report]) -> None:
    """No key accepts an empty value, and neither does the loader."""
    assert '"null"' not in json.dumps(schema(model))


def test_keys_at_every_depth() -> None:
    """The keys of a map are found inside lists, maps by id, references and alternatives."""
    root = schema(Report)
    assert "actions" in keys_at(root, ())
    assert "period" not in keys_at(root, ())
    assert keys_at(root, ("actions", 3, "printed", "part_b")) == ("title", "starred")
    assert keys_at(root, ("actions", 3, "ratings", "party")) == ("rating", "printed", "note", "depends_on")
    assert keys_at(root, ("actions", 3, "evidence", 0)) == ("title", "date", "url")
    assert keys_at(root, ("nowhere", 0)) == ()
    assert "rank" in keys_at(schema(Plan), ("scales", 0, "ratings", 0))


def test_what_is_wanted() -> None:
    """Every kind of value has a hint about what to write."""
    root = schema(Report)
    assert wanted_at(root, ("from",)) == "write it like 2017-07-31 or 2017-07"
    assert wanted_at(root, ("state",)) == "allowed: published, missing, withheld"
    assert wanted_at(root, ("actions", 0, "starred")) == "write true or false"
    assert wanted_at(root, ("actions", 0, "id")) == 'write `id: "..."`, in quotes'
    assert wanted_at(root, ("totals", "party", "achieved")) == "write a whole number such as 3"
    assert wanted_at(root, ("summary",)) == 'write `summary: "..."`, in quotes'
    assert wanted_at(root, ("source",)).endswith("title, reference, url, note")
    assert "- ..." in wanted_at(root, ("notes",))
    assert required_at(root, ("to",))
    assert not required_at(root, ("meeting",))
