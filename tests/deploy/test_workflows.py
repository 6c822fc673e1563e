"""The workflows and the scripts, as linters and as manual/pages/deployment.md see them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.deploy.conftest import DEPLOY, PROJECT

WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = sorted(script for script in DEPLOY.iterdir() if script.suffix in ("", ".sh") and script.is_file())
PAGE = (PROJECT / "manual/pages/deployment.md").read_text(encoding="utf-8")
TOOLS = Path(sys.executable).parent


PERMISSIONS = {
    "ci.yml": {"preview": {"contents": "read"}, "test": {"contents": "read"}},
    "publish.yml": {"publish": {"contents": "write"}},
    "units.yml": {name: {"contents": "read"} for name in ("units", "build", "assemble")},
    "release.yml": {"build": {"contents": "read"}, "release": {"actions": "read", "contents": "write"}},
}


def name_of(path: Path) -> str:
    return path.name


def read(workflow: Path) -> dict[Any, Any]:
    workflow_data = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert isinstance(workflow_data, dict)
    return workflow_data


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in read(workflow)["jobs"].values() for step in job["steps"]]


def test_linters_find_nothing() -> None:
    """Neither the schema of workflows nor zizmor at its strictest finds a fault."""
    for command in (
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"],
        ["zizmor", "--offline", "--quiet", "--persona=auditor"],
    ):
        done = subprocess.run(
            [TOOLS / command[0], *command[1:], *WORKFLOWS], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_nothing_is_allowed_that_is_not_needed(workflow: Path) -> None:
    """No permission by default; only what publishes may write, and only what a branch needs."""
    definition = read(workflow)
    assert definition["permissions"] == {}
    assert {name: job["permissions"] for name, job in definition["jobs"].items()} == PERMISSIONS[workflow.name]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_actions_are_pinned_and_keep_no_token(workflow: Path) -> None:
    """An action is named by its full commit, with its version beside it; the checkout stores no token."""
    lines = re.findall(r"uses: (.+)", workflow.read_text(encoding="utf-8"))
    assert lines
    assert [line for line in lines if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_no_run_is_cancelled_or_dropped(workflow: Path) -> None:
    """A group alone drops all that wait but the newest; "queue: max" keeps them."""
    group = read(workflow)["concurrency"]
    assert (group["cancel-in-progress"], group["queue"]) == (False, "max")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_no_expression_stands_in_a_command(workflow: Path) -> None:
    """Inputs typed by people reach scripts only through the environment."""
    assert [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")] == []


def test_every_input_reaches_the_script() -> None:
    """The form's fields are the settings of deploy/publish."""
    workflow = PROJECT / ".github" / "workflows" / "publish.yml"
    (step,) = (step for step in steps(workflow) if step.get("run") == "deploy/publish")
    inputs = read(workflow)[True]["workflow_dispatch"]["inputs"]  # YAML 1.1 reads "on" as true
    assert {value for value in step["env"].values() if "inputs." in value} == {
        f"${{{{ inputs.{name} }}}}" for name in inputs
    }
    script = "".join((DEPLOY / name).read_text(encoding="utf-8") for name in ("publish", "common.sh"))
    assert [name for name in step["env"] if not re.search(rf"\$\{{{name}(:-|\+)", script)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_every_script_is_there(workflow: Path) -> None:
    """Every script that a step runs is executable."""
    for step in steps(workflow):
        for name in re.findall(r"(?:^|\s)((?:deploy|\.ci)/\S+)", step.get("run", "")):
            assert os.access(PROJECT / name, os.X_OK), name


@pytest.mark.parametrize("script", SCRIPTS, ids=name_of)
def test_scripts_are_sound(script: Path) -> None:
    """Bash can read them, they stop at the first error, and ShellCheck, where it is installed, finds nothing."""
    subprocess.run(["bash", "-n", script], check=True)
    text = script.read_text(encoding="utf-8")
    assert script.suffix == ".sh" or "\nset -euo pipefail\n" in text
    if shellcheck := shutil.which("shellcheck"):
        done = subprocess.run([shellcheck, "-x", script], cwd=PROJECT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_settings_are_documented() -> None:
    """Every setting that the scripts tell of is in manual/pages/deployment.md."""
    text = "".join(script.read_text(encoding="utf-8") for script in SCRIPTS)
    names = {name for line in re.findall(r"^#   ([A-Z_, ]+?)  ", text, re.MULTILINE) for name in line.split(", ")}
    assert {"PROJECT", "TRIES", "PAUSE", "SIGNING_KEY"} <= names
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []
