"""How long a build takes, compared with a bare `mkdocs build` of as many pages, and as the number of actions grows."""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

PROJECT = Path(__file__).parents[1]
REPETITIONS = 7
SIZES = (250, 500, 1000)
LIMIT = 1.5
BARE = "site_name: Bare\ntheme: {name: material}\nplugins: [search]\n"
RATINGS = ("achieved", "on-track", "partial-progress", "not-commenced")


def main() -> int:
    """Print both tables.

    Returns:
        The exit status: 1 if building takes longer than the limit, compared with a bare build.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        ratio = beside_mkdocs(Path(folder))
        growth(Path(folder))
    return 0 if ratio <= LIMIT else 1


def seconds(*command: str) -> float:
    """Return how long a command takes."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True)
    return time.perf_counter() - began


def processor_seconds(project: Path, target: Path) -> float:
    """Return the processor time of `planpress build`, which depends less on other work on the machine."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    planpress(project, target)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def planpress(project: Path, target: Path) -> float:
    """Return how long `planpress build` takes."""
    words = "from planpress.cli import main; main()"
    return seconds("-c", words, "build", "--project", str(project), "--to", str(target))


def mkdocs(project: Path, target: Path) -> float:
    """Return how long `mkdocs build` takes."""
    return seconds("-m", "mkdocs", "build", "-f", str(project / "mkdocs.yml"), "-d", str(target))


def beside_mkdocs(folder: Path) -> float:
    """Build the real periods and a bare site of as many pages in turn, and return the ratio of times."""
    site = folder / "site"
    planpress(PROJECT, site)
    periods = [folder for folder in site.iterdir() if folder.is_dir() and folder.name != "latest"]
    pages = sum(1 for folder in periods for _ in folder.rglob("index.html"))
    bare = bare_project(folder / "bare", pages)
    ours, theirs = [], []
    for _ in range(REPETITIONS):
        ours.append(planpress(PROJECT, site))
        theirs.append(mkdocs(bare, folder / "bare-site"))
    ratio = statistics.median(ours) / statistics.median(theirs)
    verdict = "within" if ratio <= LIMIT else "above"
    print(f"{pages} pages, median of {REPETITIONS} runs (fastest to slowest)")
    for name, times in (("planpress build", ours), ("bare mkdocs build", theirs)):
        print(f"  {name:18} {statistics.median(times):6.2f} s  ({min(times):.2f} to {max(times):.2f})")
    print(f"  ratio              {ratio:6.2f}    ({verdict} the limit of {LIMIT})")
    return ratio


def bare_project(folder: Path, pages: int) -> Path:
    """Write a project with Material and trivial pages only."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    (docs / "index.md").write_text("# Bare\n\nOne line.\n", encoding="utf-8")
    for number in range(1, pages):
        (docs / f"page-{number}.md").write_text(f"# Page {number}\n\nOne line.\n", encoding="utf-8")
    return folder


def growth(folder: Path) -> None:
    """Build one period with an increasing number of actions."""
    tiny = large_project(folder / "tiny", 10)
    base = min(processor_seconds(tiny, folder / "large-site") for _ in range(2))
    print(f"one period by number of actions, processor time (with 10 it takes {base:.2f} s)")
    taken = []
    for number in SIZES:
        project = large_project(folder / str(number), number)
        taken.append(min(processor_seconds(project, folder / "large-site") for _ in range(2)))
        print(f"  {number:5} actions      {taken[-1]:6.2f} s  {1000 * (taken[-1] - base) / number:5.1f} ms per action")
    factor = (taken[-1] - base) / (taken[0] - base)
    print(f"  {SIZES[-1] // SIZES[0]} times the actions take {factor:.1f} times as long")


def large_project(folder: Path, number: int) -> Path:
    """Write a project with one period of many actions, spread over the pillars of the real plan."""
    (folder / "data/reports").mkdir(parents=True)
    (folder / "docs").mkdir()
    shutil.copytree(PROJECT / "macros", folder / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    shutil.copy(PROJECT / "data/plan.yml", folder / "data")
    words = "Work went on in the period, with a workshop in March and a report in June."
    actions = [
        {
            "id": f"{number % 6 + 1}.{number // 6 + 1}",
            "pillar": str(number % 6 + 1),
            "title": f"Do the thing that stands in the plan under number {number}",
            "ratings": {"party": RATINGS[number % 4], "secretariat": RATINGS[number % 3]},
            "progress": [words, words],
            "comments": [words],
            "outlook": [words],
        }
        for number in range(number)
    ]
    report = {"from": "2020-01-01", "to": "2020-12-31", "scale": "niap-2017", "actions": actions}
    text = yaml.safe_dump(report, sort_keys=False)
    (folder / "data/reports/2020.yml").write_text(text, encoding="utf-8")
    return folder


if __name__ == "__main__":
    sys.exit(main())
