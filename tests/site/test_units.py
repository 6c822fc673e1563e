"""Units that separate machines have built make the same site as one build, or none."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from planpress.cli.main import run
from planpress.errors import RefusedError
from planpress.site import build as build_module
from planpress.site import unit_record
from planpress.site.reuse import Read
from planpress.site.unit_record import RECORD, tools
from planpress.site.units import MOST_JOBS, Unit, jobs
from tests.conftest import PROJECT, SAMPLE, copy_project
from tests.site.bilingual import write, write_prose
from tests.site.tree import Tree

UNITS = ("2014-2017.en", "2017-2018.en")
PLANPRESS = (sys.executable, "-c", "from planpress.cli import main; main()")


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the units of the real plan, one in each folder, and the project that they were built from."""
    base = tmp_path_factory.mktemp("units")
    project = copy_project(PROJECT, base / "project")
    for key in UNITS:
        assert run(["build", "--unit", key, "--project", str(project), "--to", str(base / key)]) == 0
    return base


@pytest.fixture
def base(built: Path, tmp_path: Path) -> Path:
    """A copy of them, to be changed at will."""
    shutil.copytree(built, tmp_path / "base", ignore=shutil.ignore_patterns(".planpress_cache"))
    return tmp_path / "base"


def assemble(base: Path, *names: str) -> int:
    """Assemble folders into ``site``."""
    folders = [str(base / name) for name in names or UNITS]
    return run(["assemble", *folders, "--project", str(base / "project"), "--to", str(base / "site")])


def refused(base: Path, capsys: pytest.CaptureFixture[str], *names: str) -> str:
    """The one line that says why nothing was assembled; the site is as it was."""
    (base / "site").mkdir(exist_ok=True)
    capsys.readouterr()
    assert assemble(base, *names) != 0
    assert not any((base / "site").iterdir())
    assert [left.name for left in base.iterdir() if left.name.startswith(".site.new")] == []
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    return printed.err.removeprefix("planpress: ").strip().replace(f"{base}/", "")


def change_record(folder: Path, change: Callable[[dict[str, object]], None]) -> None:
    shape = json.loads((folder / RECORD).read_text("utf-8"))
    change(shape)
    (folder / RECORD).write_text(json.dumps(shape), "utf-8")


# ---- the same bytes


def test_the_sample_unit_by_unit(sample: Tree, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Units that were built in separate processes, project folders and output folders give the bytes of one build."""
    assert run(["units", "--project", str(SAMPLE)]) == 0
    keys = capsys.readouterr().out.split()
    assert len(keys) == len(list((SAMPLE / "data/reports").glob("*.yml")))
    for key in reversed(keys):
        machine = copy_project(SAMPLE, tmp_path / "machines" / key)
        home = tmp_path / "homes" / key
        home.mkdir(parents=True)
        subprocess.run(
            [*PLANPRESS, "build", "--unit", key, "--to", str(tmp_path / "artifacts" / key)],
            check=True,
            cwd=machine,
            env={**os.environ, "HOME": str(home), "TMPDIR": str(home), "LC_ALL": "C"},
        )
    folders = [str(folder) for folder in (tmp_path / "artifacts").glob("[!.]*")]
    copied = copy_project(SAMPLE, tmp_path / "last")
    done = [*PLANPRESS, "assemble", *folders, "--to", str(tmp_path / "site")]
    subprocess.run(done, check=True, cwd=copied)
    assert content(tmp_path / "site") == content(sample.root)


def test_several_units_in_a_folder(base: Path, tmp_path: Path) -> None:
    """A folder can hold several units; their order does not matter; the site can be replaced."""
    project = str(base / "project")
    both = [option for key in reversed(UNITS) for option in ("--unit", key)]
    assert run(["build", *both, "--project", project, "--to", str(base / "both")]) == 0
    assert list(json.loads((base / "both" / RECORD).read_bytes())["units"]) == list(UNITS)
    assert assemble(base, "both") == 0
    assert assemble(base, *reversed(UNITS)) == 0, "the site of before is replaced"
    assert run(["build", "--project", project, "--to", str(tmp_path / "whole")]) == 0
    assert content(base / "site") == content(tmp_path / "whole")


def test_what_transport_loses_does_not_matter(base: Path) -> None:
    """Modes, times and empty folders may get lost on the way."""
    for path in (base / UNITS[0]).rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    (base / UNITS[0] / "2014-2017" / "empty").mkdir()
    assert assemble(base) == 0
    page = base / "site/2014-2017/index.html"
    assert page.stat().st_mode & 0o777 == 0o644
    before = page.read_bytes()
    (base / UNITS[0] / "2014-2017/index.html").write_text("edited later", "utf-8")
    assert page.read_bytes() == before, "the site shares no file with the folders of units"


# ---- refusals


def edited(file: str) -> Callable[[Path], None]:
    """A change of a file of the project after the units were built."""

    def change(base: Path) -> None:
        with (base / "project" / file).open("a", encoding="utf-8") as stream:
            stream.write("\n# later\n")

    return change


def rewritten(key: str, value: object) -> Callable[[Path], None]:
    """A change of the record of the first unit."""
    return lambda base: change_record(base / UNITS[0], lambda shape: shape.update({key: value}))


def linked(base: Path) -> None:
    page = base / UNITS[0] / "2014-2017/index.html"
    page.unlink()
    page.symlink_to("/etc/passwd")


def linked_folder(base: Path) -> None:
    shutil.move(base / UNITS[0] / "2014-2017", base / "elsewhere")
    (base / UNITS[0] / "2014-2017").symlink_to(base / "elsewhere")


REFUSALS: dict[str, tuple[Callable[[Path], object], str]] = {
    "other planpress": (rewritten("planpress", "9.9"), r"2014-2017\.en was built by planpress 9\.9, but this is .*"),
    "other tools": (rewritten("tools", "0"), r"2014-2017\.en was built by a different state of planpress .*"),
    "not a record": (
        rewritten("format", 2),
        r"2014-2017\.en/planpress-units\.json is not in the form that planpress writes; .*",
    ),
    "odd units": (
        rewritten("units", {"2014-2017.en": 1}),
        r"2014-2017\.en/planpress-units\.json is not in the form .*",
    ),
    "other data": (edited("data/reports/2017-2018.yml"), r"unit 2017-2018\.en in 2017-2018\.en .* different data; .*"),
    "other plan": (edited("data/plan.yml"), r"unit 2014-2017\.en in 2014-2017\.en was built from different data; .*"),
    "other pages": (
        edited("docs/about.md"),
        r"unit 2014-2017\.en in .* different pages or settings .*; build it again .*",
    ),
    "other settings": (edited("mkdocs.yml"), r"unit 2014-2017\.en in .* different pages or settings .*"),
    "altered": (
        lambda base: (base / UNITS[0] / "2014-2017/actions/1.1/index.html").write_text("Achieved", "utf-8"),
        r"the pages of unit 2014-2017\.en in 2014-2017\.en have changed since they were built; .*",
    ),
    "removed": (
        lambda base: (base / UNITS[1] / "2017-2018/about/index.html").unlink(),
        r"the pages of unit 2017-2018\.en in 2017-2018\.en have changed since they were built; .*",
    ),
    "added": (
        lambda base: (base / UNITS[0] / "2014-2017/more.html").write_text("more", "utf-8"),
        r"the pages of unit 2014-2017\.en .*",
    ),
    "linked": (linked, r"the pages of unit 2014-2017\.en .*"),
    "a folder linked": (linked_folder, r"the pages of unit 2014-2017\.en .*"),
    "gone": (lambda base: shutil.rmtree(base / UNITS[0] / "2014-2017"), r"the pages of unit 2014-2017\.en .*"),
    "no record": (
        lambda base: (base / UNITS[0] / RECORD).unlink(),
        r"2014-2017\.en has no units: planpress-units\.json is not in it; name folders that .* has made",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals(name: str, base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What does not fit together is refused in one line that says what and where; the site stays as it was."""
    change, line = REFUSALS[name]
    change(base)
    assert re.fullmatch(line, refused(base, capsys))


def test_a_wrong_set_of_units(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A unit that is missing, occurs twice or does not belong to this plan is named."""
    line = refused(base, capsys, UNITS[0])
    assert line == (
        "unit 2017-2018.en is missing; build what is missing: `planpress build --unit 2017-2018.en --to DIR`"
    )
    shutil.copytree(base / UNITS[0], base / "again")
    line = refused(base, capsys, *UNITS, "again")
    assert line.startswith("unit 2014-2017.en occurs twice: in 2014-2017.en and in again; ")
    (base / "project/data/reports/2017-2018.yml").unlink()
    line = refused(base, capsys)
    assert line.startswith("2017-2018.en contains unit 2017-2018.en, which this plan does not have; ")


def test_a_later_report_changes_no_earlier_unit(base: Path) -> None:
    """A unit can be used as long as what its own pages can see is the same."""
    report = base / "project/data/reports/2017-2018.yml"
    report.write_text(report.read_text("utf-8") + "\n# later\n", "utf-8")
    options = ["--unit", UNITS[1], "--project", str(base / "project"), "--to", str(base / UNITS[1])]
    assert run(["build", *options]) == 0
    assert assemble(base) == 0


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["build", "--unit", "2014-2017"], "--unit needs a folder of its own; name the folder with --to"),
        (["build", "2016", "--unit", "x", "--to", "y"], "a period and --unit contradict each other; .*"),
        (
            ["build", "--unit", "2014-2017", "--to", "y"],
            r'there is no unit "2014-2017"; allowed: 2014-2017\.en, 2017-2018\.en',
        ),
        (["assemble", "--to", "site"], r"Missing argument 'DIR\.\.\.'; see `planpress assemble --help`"),
        (["assemble", "no", "--to", "site"], r"Invalid value for 'DIR\.\.\.': .*no.* does not exist; see .*"),
        (["assemble", "data"], r"Missing option '--to'; see `planpress assemble --help`"),
        (["assemble", "data", "--to", "site"], r"data has no units: .*"),
        (["assemble", "data", "--to", "data/site"], r"data/site cannot be the site: data contains units; .*"),
        (["units", "--format", "yaml"], r"Invalid value for '--format': 'yaml' is not one of .*"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_use(
    args: list[str], line: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each usage error is one line with exit status 2, and nothing is written."""
    monkeypatch.chdir(project)
    before = sorted(path.name for path in project.iterdir())
    assert run(args) == 2
    printed = capsys.readouterr()
    assert re.fullmatch(f"planpress: {line}\n", printed.err), printed.err
    assert printed.out == ""
    assert {path.name for path in project.iterdir()} - set(before) <= {".y.lock"}


def test_a_folder_of_units_replaces_nothing_of_others(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that contains files that no build made is left unchanged."""
    options = ["--unit", UNITS[0], "--project", str(project), "--to", str(project / "docs")]
    assert run(["build", *options]) == 1
    assert "nothing in it is deleted" in capsys.readouterr().err


def test_a_project_that_changes_meanwhile(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit never claims inputs that it was not made from."""
    monkeypatch.setattr(build_module, "Read", type("Later", (), {"of": staticmethod(lambda _: None)}))
    with pytest.raises(RefusedError, match="changed while"):
        build_module.build_units(project, UNITS[:1], tmp_path / "unit", lambda step: None)
    assert not (tmp_path / "unit").exists()


# ---- lists


def test_units_are_known_without_a_build(capsys: pytest.CaptureFixture[str]) -> None:
    """JSON names each unit with its period, language and folder; the matrix gives each a job."""
    assert run(["units", "--project", str(PROJECT), "--format", "json"]) == 0
    first = {"unit": "2014-2017.en", "period": "2014-2017", "language": "en", "folder": "2014-2017"}
    assert json.loads(capsys.readouterr().out)["units"][0] == first
    assert run(["units", "--project", str(PROJECT), "--format", "github"]) == 0
    output = capsys.readouterr().out
    assert output.count("\n") == 1, "an output of a step has one line"
    assert json.loads(output) == {
        "include": [{"job": "1", "units": "2014-2017.en"}, {"job": "2", "units": "2017-2018.en"}]
    }


def test_more_units_than_jobs() -> None:
    """No matrix is larger than GitHub allows, and each unit is in it once."""
    many = [Unit(str(number), "en") for number in range(2 * MOST_JOBS + 3)]
    dealt = jobs(many)
    assert len(dealt) == MOST_JOBS
    assert {len(job) for job in dealt} == {2, 3}
    assert sorted(unit.key for job in dealt for unit in job) == sorted(unit.key for unit in many)


def test_tools_are_those_that_planpress_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of a package that planpress needs, however indirectly, is another state; any other is not."""
    ours = tools()

    def with_other(package: str) -> str:
        monkeypatch.setattr(unit_record, "version", lambda name: "0.0.1" if name == package else version(name))
        return tools()

    assert with_other("pytest") == ours
    assert with_other("pymdown-extensions") != ours
    assert with_other("jinja2") != ours


def test_reading_a_project_twice_gives_the_same(project: Path) -> None:
    """Two machines with the same files agree."""
    assert Read.of(project).beside == Read.of(copy_project(project, project.parent / "elsewhere")).beside


# ---- languages


def test_units_in_several_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each language of a period is a unit; built apart and assembled, they are the site that one build makes."""
    project = write(tmp_path / "project", periods=("2014-2015", "2016"))
    write_prose(project)
    assert run(["units", "--project", str(project), "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)["units"]
    assert [unit["unit"] for unit in listed] == ["2014-2015.en", "2014-2015.fr", "2016.en", "2016.fr"]
    assert listed[1] == {"unit": "2014-2015.fr", "period": "2014-2015", "language": "fr", "folder": "2014-2015/fr"}
    both = ["--unit", "2014-2015.en", "--unit", "2014-2015.fr"]
    for name, keys in {"a": both, "b": ["--unit", "2016.fr"], "c": ["--unit", "2016.en"]}.items():
        assert run(["build", *keys, "--project", str(project), "--to", str(tmp_path / name)]) == 0
    project_option, target = ["--project", str(project)], str(tmp_path / "site")
    capsys.readouterr()
    assert run(["assemble", str(tmp_path / "a"), str(tmp_path / "c"), *project_option, "--to", target]) == 1
    assert "unit 2016.fr is missing" in capsys.readouterr().err
    assert run(["assemble", *(str(tmp_path / name) for name in "abc"), *project_option, "--to", target]) == 0
    assert run(["build", *project_option, "--fresh", "--to", str(tmp_path / "whole")]) == 0
    assert content(tmp_path / "site") == content(tmp_path / "whole")
    assert run(["build", *project_option, "--to", str(tmp_path / "again")]) == 0
    assert content(tmp_path / "again") == content(tmp_path / "whole"), "what was kept is the same"
