"""Whatever the files contain, the result is plain lines of findings, or the site, and never a crash.

PLANPRESS_FUZZ says how many projects are tried (500), PLANPRESS_SEED where the chances begin (1).
"""

import contextlib
import random
import shutil
from itertools import combinations
from pathlib import Path

import pytest

from planpress.cli.compare import FORMATS as COMPARED
from planpress.cli.findings import FORMATS, CheckResult
from planpress.compare import compare
from planpress.errors import PlanpressError
from planpress.exchange.skeleton import skeleton, suggested_period
from planpress.language import ENGLISH
from planpress.model import Dataset
from planpress.rules import Checked, check
from planpress.site.files import content_bytes, files
from planpress.site.filling import content
from planpress.site.pages import pages
from planpress.views.context import Context
from tests.fuzz.amount import ROUNDS, SEED
from tests.fuzz.documents import Files, Spoiler, generated, read
from tests.loading.sketch import PLAN, REPORT

PARTS = 4
SMALL = {"data/plan.yml": PLAN.encode(), "data/reports/2014-2017.yml": REPORT.encode()}
LONGEST_LINE = 4_000


def put(folder: Path, content: Files) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    for name, raw in content.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(raw)
    return folder


def exercise(project: Path) -> Checked:
    """Do in one process everything that check, compare, new and build do with the data."""
    checked = check(project)
    for item in checked.findings:
        assert len(str(item).splitlines()) == 1
        assert len(str(item)) < LONGEST_LINE
    lines = {item.name: item.lines for item in checked.loaded.documents.values()}
    for write in FORMATS.values():
        write(CheckResult(list(checked.findings), len(checked.accepted), lines, project)).encode()
    try:
        dataset = checked.sound()
    except PlanpressError as error:
        assert error.lines
    else:
        use(dataset)
    return checked


def use(dataset: Dataset) -> None:
    for earlier, later in combinations([item.period for item in dataset.reports], 2):
        try:
            comparisons = [compare(dataset, earlier, later, item.id) for item in dataset.plan.assessors]
        except PlanpressError:
            continue
        for write in COMPARED.values():
            write(comparisons, dataset.plan.language, ENGLISH).encode()
    for report in dataset.reports:
        context = Context(dataset.until(report.period), report, dataset.plan.language)
        for page in pages(context).values():
            content(context, page).encode()
        for file in files(context):
            content_bytes(file.make())
    with contextlib.suppress(PlanpressError):
        skeleton(dataset, suggested_period(max(dataset.reports, key=lambda item: item.end.last)))


@pytest.mark.parametrize("part", range(PARTS))
def test_made_from_the_schema(part: int, tmp_path: Path) -> None:
    """Data generated from the schema gives a site or a list of findings."""
    sound = 0
    for number in range(part, ROUNDS // 2, PARTS):
        chance = random.Random(f"{SEED} made {number}")
        checked = tried(tmp_path / "project", generated(chance), f"made {number}")
        sound += checked.loaded.dataset is not None
    assert sound or ROUNDS < 100


@pytest.mark.parametrize("part", range(PARTS))
def test_spoilt(part: int, tmp_path: Path) -> None:
    """Valid data that was damaged somewhere gives a site or a list of findings."""
    spoilers = [Spoiler(files) for files in (read(Path()), read(Path("tests/sample")), SMALL, SMALL)]
    outcomes = set()
    for number in range(part, ROUNDS // 2, PARTS):
        chance = random.Random(f"{SEED} spoilt {number}")
        checked = tried(tmp_path / "project", chance.choice(spoilers).spoilt(chance), f"spoilt {number}")
        outcomes.add(checked.loaded.dataset is None)
    assert outcomes == {True, False} or ROUNDS < 100


def tried(folder: Path, content: Files, name: str) -> Checked:
    try:
        return exercise(put(folder, content))
    except Exception as error:
        error.add_note(f"{name} with PLANPRESS_SEED={SEED}; the files are in {folder}")
        raise
