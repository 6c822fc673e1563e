"""The smallest projects that can be published: a wholly fictional plan with one action."""

import os
import shutil
import subprocess
from pathlib import Path

SAMPLE = Path(__file__).parents[1] / "sample"
PLAN = """\
# FICTIONAL.
id: xx-tiny
title: Fictional plan
party: {code: XX, name: Exemplia}
process: Imaginary process
site_url: http://127.0.0.1:8000/some/base/
languages: [en]
fictional: true
pillars:
  - {id: "1", title: Legislation}
assessors:
  - {id: party, label: Self-assessment}
scales:
  - id: tiny
    source: Fictional form
    ratings:
      - {id: done, label: Done, rank: 2}
      - {id: begun, label: Begun, rank: 1}
"""
REPORT = """\
from: "{year}-01-01"
to: "{year}-12-31"
meeting: Meeting {year}
submitted: {later}-02-01
prepared_by: An imaginary office
state: published
detail: actions
scale: tiny
plan_version: "1"
language: en
source: {{title: "Fictional report of {year}", reference: "Doc. {year}"}}
actions:
  - id: "1.1"
    pillar: "1"
    title: Pass the act
    ratings: {{party: {rating}}}
    progress: ["{progress}"]
"""
TEXTS = {
    2019: ("begun", "A working group met four times."),
    2020: ("begun", "Parliament read the bill for the first time."),
    2021: ("done", "The act came into force in June."),
}
"""What each year reports: rating and progress. Two equal years would be a finding."""
CORRECTION = "--to $(touch owned): the first reading was the second"
"""A text that looks like an option, and like a command to a careless shell."""
ENTRY = f'corrections:\n  - {{date: 2022-01-31, about: "1.1", text: "{CORRECTION}."}}\n'


def make_project(folder: Path, *years: int) -> Path:
    """Make a project with reports for some years."""
    (folder / "data" / "reports").mkdir(parents=True)
    (folder / "docs").mkdir()
    shutil.copy(SAMPLE / "mkdocs.yml", folder)
    shutil.copytree(SAMPLE / "macros", folder / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "data" / "plan.yml").write_text(PLAN, encoding="utf-8")
    for year in years:
        rating, progress = TEXTS[year]
        text = REPORT.format(year=year, later=year + 1, rating=rating, progress=progress)
        report_file(folder, year).write_text(text, encoding="utf-8")
    return folder


def correct(project: Path) -> Path:
    """Correct the report for 2020."""
    file = report_file(project, 2020)
    text = file.read_text(encoding="utf-8").replace("for the first time", "for the second time")
    file.write_text(text + ENTRY, encoding="utf-8")
    return project


def report_file(project: Path, year: int) -> Path:
    """Return the file of a report."""
    return project / "data" / "reports" / f"{year}.yml"


def in_git(project: Path, remote: Path) -> Path:
    """Put a project into git and push it to a repository, as the branch main."""
    (project / "docs" / ".keep").touch()  # git does not store empty folders
    run_git(remote.parent, "init", "--quiet", "--bare", "--initial-branch=main", str(remote))
    run_git(project, "init", "--quiet", "--initial-branch=main")
    run_git(project, "remote", "add", "origin", remote.as_uri())
    commit(project, "Begin")
    run_git(project, "push", "--quiet", "origin", "main")
    return project


def commit(project: Path, message: str) -> None:
    """Commit all that a project has."""
    run_git(project, "add", "--all")
    run_git(project, "commit", "--quiet", "--allow-empty", "--message", message)


def run_git(folder: Path, *arguments: str) -> None:
    """Run git in a folder under an invented name, without any user's settings."""
    who = {f"GIT_{role}_{what}": "x" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | nobody | who, check=True)
