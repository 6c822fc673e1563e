"""How large an archive gets, and how long publishing and verifying take: ``python -m bench.archive [PERIODS]``.

Builds a period of 13, 100 and 600 actions; then publishes the given number of periods with 100 actions each, one after
the other. The default is 30 periods, which take about two minutes.
"""

import copy
import random
import sys
import tempfile
import time
from pathlib import Path

from bench.check import PLAN, action, dump
from planpress.addresses import address
from planpress.archive.store import Archive, Release, add
from planpress.archive.verify import verify
from planpress.model import Dataset
from planpress.rules import check
from planpress.site.apart import Order
from planpress.site.build import build_period
from planpress.site.folder import alone

MB = 1_000_000
LIMITS = {13: 5 * MB, 600: 15 * MB}
PAGES = 1000 * MB
"""The size limit of GitHub Pages."""
CONFIG = (Path(__file__).parents[1] / "mkdocs.yml").read_text(encoding="utf-8")


def main(periods: int) -> int:
    """Print sizes and times.

    Returns:
        The exit status: 1 if a size is above its limit.
    """
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        for actions in (13, 100, 600):
            dataset = project(Path(folder) / str(actions), actions, 1)
            began = time.perf_counter()
            order = Order(dataset.newest.period, Path(folder) / f"{actions}.built")
            build_period(Path(folder) / str(actions), dataset, order)
            took, size = time.perf_counter() - began, size_of(Path(folder) / f"{actions}.built")
            print(f"a period of {actions:3} actions: {size / MB:6.2f} MB, built in {took:.1f} s")
            worst = max(worst, int(size > LIMITS.get(actions, size)))
        size = fill(Path(folder), periods)
    return max(worst, int(size > PAGES / 2))


def project(folder: Path, actions: int, periods: int) -> Dataset:
    """Write a project with the given number of reports, each with the given number of actions."""
    (folder / "docs").mkdir(parents=True)
    (folder / "macros").mkdir()
    (folder / "macros/__init__.py").write_text("from planpress.macros import define_env\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "docs/index.md").write_text("{{ masthead() }}\n\n{{ rating_grid() }}\n", encoding="utf-8")
    (folder / "data/reports").mkdir(parents=True)
    plan = copy.deepcopy(PLAN)
    (folder / "data/plan.yml").write_text(dump(plan), encoding="utf-8")
    chance = random.Random(69)
    for year in range(2001, 2001 + periods):
        report = {
            "from": f"{year}-01-01",
            "to": f"{year}-12-31",
            "scale": "bench",
            "actions": [action(chance, number, year) for number in range(actions)],
        }
        (folder / f"data/reports/{year}.yml").write_text(dump(report), encoding="utf-8")
    dataset = check(folder).loaded.dataset
    if dataset is None:
        raise SystemExit("the data of the benchmark has errors")
    return dataset


def fill(folder: Path, periods: int) -> int:
    """Publish one period after the other, and return the size of the archive in bytes."""
    dataset = project(folder / "many", 100, periods)
    root, took = folder / "archive", 0.0
    for count, report in enumerate(dataset.reports, start=1):
        with alone(root) as workshop:
            build_period(folder / "many", dataset, Order(report.period, workshop / "built"))
            release = Release(
                Dataset(dataset.plan, dataset.reports[:count]),
                report,
                workshop / "built",
                f"{report.period}-01-01T00:00:00Z",
            )
            began = time.perf_counter()
            add(Archive.open(root, dataset.plan.id), workshop, release)
            took = time.perf_counter() - began
    began = time.perf_counter()
    verified = verify(root)
    verifying = time.perf_counter() - began
    first, last = (size_of(root / address(report.period)) for report in (dataset.reports[0], dataset.newest))
    size = size_of(root)
    print(f"an archive of {periods} periods of 100 actions: {size / MB:.0f} MB in {verified.files} files")
    print(f"  first period {first / MB:.2f} MB, last {last / MB:.2f} MB; GitHub Pages allows {PAGES / MB:.0f} MB")
    print(f"  adding the last period took {took:.2f} s once built; verifying the archive took {verifying:.2f} s")
    return size


def size_of(folder: Path) -> int:
    """Return the size of all files below a folder, in bytes."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 30))
