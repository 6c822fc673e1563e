"""The workflows and the action, as linters and as manual/pages/deployment.md see them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from planpress.cli.deploy import command
from planpress.cli.main import planpress
from tests.deploy.conftest import PROJECT

STARTER = PROJECT / "src/planpress/starter/templates/.github/workflows"
"""The workflows that `planpress init` writes."""
WORKFLOWS = sorted([*(PROJECT / ".github" / "workflows").glob("*.yml"), *STARTER.glob("*.yml")])
ACTIONS = (PROJECT / "action.yml", STARTER.parent / "actions/planpress/action.yml")
CALLED = ("check-plan.yml", "publish-plan.yml")
"""The workflows that other repositories call."""
PAGE = (PROJECT / "manual/pages/deployment.md").read_text(encoding="utf-8")
TOOLS = Path(sys.executable).parent


PERMISSIONS = {
    "ci.yml": {"preview": {"contents": "read"}, "test": {"contents": "read"}},
    "publish.yml": {"publish": {"contents": "write"}},
    "check.yml": {"check": {"contents": "read"}},
    "check-plan.yml": {"check": {"contents": "read"}},
    "publish-plan.yml": {"publish": {"contents": "write"}},
    "units.yml": {name: {"contents": "read"} for name in ("units", "build", "assemble")},
    "release.yml": {"build": {"contents": "read"}, "release": {"actions": "read", "contents": "write"}},
}


def name_of(path: Path) -> str:
    return f"starter/{path.name}" if path.parent == STARTER else path.name


def read(workflow: Path) -> dict[Any, Any]:
    workflow_data = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert isinstance(workflow_data, dict)
    return workflow_data


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in read(workflow)["jobs"].values() for step in job["steps"]]


def test_linters_find_nothing() -> None:
    """Neither the schema of workflows nor zizmor at its strictest finds a fault."""
    for linter, files in (
        (["check-jsonschema", "--builtin-schema", "vendor.github-workflows"], WORKFLOWS),
        (["check-jsonschema", "--builtin-schema", "vendor.github-actions"], [*ACTIONS]),
        (["zizmor", "--offline", "--quiet", "--persona=auditor"], [*WORKFLOWS, *ACTIONS]),
    ):
        done = subprocess.run([TOOLS / linter[0], *linter[1:], *files], capture_output=True, text=True, check=False)
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
    foreign = [
        line for line in lines if not line.startswith("./.github/actions/planpress ")
    ]  # this one is part of the project
    assert [line for line in foreign if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_no_run_is_cancelled_or_dropped(workflow: Path) -> None:
    """A group alone drops all waiting runs except the newest; "queue: max" keeps them."""
    group = read(workflow)["concurrency"]
    assert (group["cancel-in-progress"], group["queue"]) == (False, "max")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_no_expression_stands_in_a_command(workflow: Path) -> None:
    """Inputs typed by people reach scripts only through the environment."""
    assert [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")] == []


PUBLISHING = [workflow for workflow in WORKFLOWS if workflow.name.startswith("publish")]


@pytest.mark.parametrize("workflow", PUBLISHING, ids=name_of)
def test_every_input_reaches_the_command(workflow: Path) -> None:
    """The form's fields reach `planpress deploy` through the environment, and each option there exists."""
    (step,) = (step for step in steps(workflow) if "planpress deploy" in step.get("run", ""))
    trigger = "workflow_dispatch" if workflow.name == "publish.yml" else "workflow_call"
    inputs = set(read(workflow)[True][trigger]["inputs"]) - {"planpress", "commit"}  # YAML 1.1 reads "on" as true
    assert set(re.findall(r"inputs\.([a-z-]+)", " ".join(step["env"].values()))) == inputs
    secrets = {"DEPLOY_TOKEN", "SIGNING_KEY"}  # the command reads them itself
    assert {
        word for word in step["env"] if f"${word}" not in step["run"] and f"${{{word}" not in step["run"]
    } == secrets
    known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    assert set(re.findall(r"(--[a-z-]+)", step["run"])) <= known


@pytest.mark.parametrize("name", CALLED)
def test_called_workflow_installs_what_is_locked(name: str) -> None:
    """The code comes from a full commit, and each package from its lock, with its digest."""
    workflow = PROJECT / ".github" / "workflows" / name
    inputs = read(workflow)[True]["workflow_call"]["inputs"]
    assert inputs["planpress"]["required"] and inputs["commit"]["required"]
    refusal, _, checkout, *_ = steps(workflow)
    for commit, code in (("a" * 40, 0), ("main", 1), ("a" * 39, 1), ("a" * 40 + "\nmain", 1)):
        done = subprocess.run(
            ["bash", "-c", refusal["run"]], env={"COMMIT": commit}, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout
    assert checkout["with"]["ref"] == refusal["env"]["COMMIT"] == "${{ inputs.commit }}"
    (script,) = (step["run"] for step in steps(workflow) if "pip" in step.get("run", ""))
    assert "--require-hashes" in script
    assert set(re.findall(r"--requirement \.planpress/(\S+)", script)) == {
        "requirements.lock",
        "requirements-build.lock",
    }


@pytest.mark.parametrize("path", ACTIONS, ids=["own", "starter"])
def test_action_is_pinned_and_puts_no_expression_into_a_command(path: Path) -> None:
    """The action uses only a pinned action, and its inputs reach commands through the environment."""
    lines = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in lines)
    action = read(path)
    assert [step["run"] for step in action["runs"]["steps"] if "${{" in step.get("run", "")] == []
    assert set(action["inputs"]) - {"version"} == {"command", "project"}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_every_script_is_there(workflow: Path) -> None:
    """Every script that a step runs is executable."""
    for step in steps(workflow):
        for name in re.findall(r"(?:^|\s)(\.ci/\S+)", step.get("run", "")):
            assert os.access(PROJECT / name, os.X_OK), name


def test_settings_are_documented() -> None:
    """Each secret and each workflow to call is in manual/pages/deployment.md."""
    assert [name for name in ("DEPLOY_TOKEN", "SIGNING_KEY", *CALLED, "action.yml") if f"`{name}`" not in PAGE] == []


@pytest.mark.parametrize("action", ACTIONS, ids=("root", "starter"))
def test_the_action_names_the_project_where_a_command_takes_one(action: Path) -> None:
    """The action adds `--project` to every command that has the option, and to no other."""
    (without,) = re.findall(r"^ +([\w| -]+)\) planpress", action.read_text(encoding="utf-8"), re.MULTILINE)
    with click.Context(planpress) as context:
        commands = {name: planpress.get_command(context, name) for name in planpress.list_commands(context)}
    lacking = {name for name, sub in commands.items() if sub and "project" not in {param.name for param in sub.params}}
    assert set(without.split(" | ")) == lacking
