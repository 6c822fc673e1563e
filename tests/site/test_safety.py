"""A build that fails says why in a line, and loses nothing; a site is replaced whole or not at all."""

import hashlib
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from planpress.cli.main import run
from planpress.errors import BuildError, RefusedError
from planpress.site.build import build
from planpress.site.record import RECORD, write_record
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site.test_root import BUILD

FINDING = re.compile(r"data/[\w./-]+:[0-9]+:[0-9]+: [A-Z]{3}[0-9]{3} .+")
OLD = "the site that was there before"


def old_site(target: Path) -> Path:
    """Make what an earlier build might have left."""
    (target / "2001").mkdir(parents=True)
    (target / "versions.json").write_text('[{"version": "2001", "title": "2001", "aliases": ["latest"]}]\n')
    (target / "2001" / "index.html").write_text(OLD)
    write_record(target)
    return target


def names(folder: Path) -> set[str]:
    """The content of a folder."""
    return {entry.name for entry in folder.iterdir()}


def digest(root: Path) -> str:
    """The digest of the names and bytes of all files below a folder, without the record of what a build made."""
    hasher = hashlib.sha256()
    for file in sorted(file for file in root.rglob("*") if file.is_file() and file.name != RECORD):
        hasher.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return hasher.hexdigest()


def replace(old: str, new: str) -> Callable[[Path], None]:
    """Change the first place in the report of 2014-2017."""

    def change(project: Path) -> None:
        file = project / "data/reports/2014-2017.yml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def write(content: bytes, size: int | None = None) -> Callable[[Path], None]:
    """Put other bytes in the place of the report of 2014-2017."""

    def change(project: Path) -> None:
        file = project / "data/reports/2014-2017.yml"
        file.write_bytes(content)
        if size:
            os.truncate(file, size)

    return change


BAD_DATA: dict[str, tuple[Callable[[Path], None], str]] = {
    "unknown rating": (replace("rating: partial-progress", "rating: limited"), r'"limited" is not a rating'),
    "duplicate key": (replace("meeting: SC69", "meeting: SC69\nmeeting: SC70"), "meeting"),
    "unquoted id": (replace('id: "5.1"', "id: 5.10"), r"5\.10 without quotes"),
    "31 June": (replace("2017-08-28", "2017-06-31"), "June 2017 has 30 days"),
    "tab": (replace("meeting: SC69", "meeting:\n\tSC69"), "tab"),
    "empty file": (write(b""), "empty"),
    "binary file": (write(bytes(range(256)) * 8), "not text|control character"),
    "200 MB": (write(b"from: 2014\n", 200_000_000), "200 MB"),
    "totals that do not add up": (replace("achieved: 2", "achieved: 3"), "TOT"),
    "missing plan": (lambda project: (project / "data/plan.yml").unlink(), r"data/plan\.yml.*missing"),
    "no reports": (lambda project: shutil.rmtree(project / "data/reports"), r"data/reports.*missing"),
}


@pytest.mark.parametrize("name", BAD_DATA)
def test_bad_data_is_told_and_nothing_is_touched(
    name: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each kind of bad data gives exit status 1, a clear line with its place, and leaves the site as it was."""
    site = old_site(tmp_path / "site")
    before, entries = digest(site), names(tmp_path)
    change, expected = BAD_DATA[name]
    change(project)
    assert run(["build", "--project", str(project), "--to", str(site)]) == 1
    out, err = capsys.readouterr()
    lines = [line for line in err.splitlines() if line]
    findings = [line for line in lines if FINDING.search(line)]
    assert findings, err
    assert len(findings) <= 3, err
    assert re.search(expected, findings[0]), err
    assert "Traceback" not in out + err
    assert digest(site) == before
    assert names(tmp_path) == entries


def test_every_problem_has_a_line(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several problems in the data, or on pages, are reported one per line."""
    replace("rating: partial-progress", "rating: limited")(project)
    replace("2017-08-28", "2017-06-31")(project)
    command = ["build", "--project", str(project), "--to", str(tmp_path / "site")]
    assert run(command) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(FINDING.search(line) for line in lines)
    replace("rating: limited", "rating: partial-progress")(project)
    replace("2017-06-31", "2017-08-28")(project)
    for name in ("one", "two"):
        (project / f"docs/{name}.md").write_text("[x](nowhere.md)", encoding="utf-8")
    assert run(command) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [re.search(r"docs/\w+\.md", line)[0] for line in lines] == ["docs/one.md", "docs/two.md"]  # type: ignore[index]


BAD_PAGES = {
    "unknown pillar": ('{{ pillar("99") }}', 'there is no pillar "99"'),
    "unknown action": ('{{ action("1-1") }}', 'there is no action "1-1" in 2014-2017; did you mean "1.1"'),
    "unknown assessor": ('{{ rating_badge("1.1", assessor="nobody") }}', 'there is no assessor "nobody"'),
    "unknown rating": ('{{ action_list(rating="good") }}', 'there is no rating "good"'),
    "id without quotes": ("{{ rating_badge(1.1) }}", 'write rating_badge("1.1")'),
    "undefined macro": ("{{ no_such_macro() }}", "'no_such_macro' is undefined"),
    "undefined variable": ("{{ no_such_variable }}", "'no_such_variable' is undefined"),
    "missing argument": ("{{ pillar() }}", "pillar() missing 1 required"),
    "error inside a macro": ("{{ 1 / 0 }}", "division by zero"),
    "Jinja syntax": ("{% if %}", "Expected an expression"),
    "Jinja never closed": ("{% for x in [1] %}", "Unexpected end of template"),
    "Jinja tag": ("{% nosuchtag %}", "unknown tag 'nosuchtag'"),
    "Jinja filter": ('{{ "x" | nosuch }}', "No filter named 'nosuch'"),
    "missing include": ('{% include "nowhere.md" %}', "'nowhere.md' not found"),
    "broken link": ("[x](nowhere.md)", "'nowhere.md'"),
    "broken anchor": ("[x](about.md#nowhere)", "'#nowhere'"),
    "broken image": ("![x](nowhere.png)", "'nowhere.png'"),
    "absolute link": ("[x](/about/)", "absolute link '/about/'"),
}


@pytest.mark.parametrize("name", BAD_PAGES)
def test_bad_page_stops_the_build(name: str, project: Path, tmp_path: Path) -> None:
    """Each kind of error on a page stops the build with one line that names the file, and leaves the site as it was."""
    site = old_site(tmp_path / "site")
    before, entries = digest(site), names(tmp_path)
    text, expected = BAD_PAGES[name]
    (project / "docs/bad.md").write_text(f"# A page\n\n{text}\n", encoding="utf-8")
    with pytest.raises(BuildError) as caught:
        build_tree(project, site)
    assert "\n" not in str(caught.value)
    assert re.match(r"docs/bad\.md(:[0-9]+)?: ", str(caught.value))
    assert expected in str(caught.value)
    assert digest(site) == before
    assert names(tmp_path) <= entries | {".site.lock"}


def mkdocs(project: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs itself."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(project / "mkdocs.yml"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["unknown pillar", "undefined macro", "Jinja syntax", "broken link", "broken anchor"])
def test_mkdocs_itself_stops_at_a_bad_page(name: str, project: Path, tmp_path: Path) -> None:
    """`mkdocs build --strict` fails for bad pages too, and names the page."""
    (project / "docs/bad.md").write_text(f"# A page\n\n{BAD_PAGES[name][0]}\n", encoding="utf-8")
    done = mkdocs(project, "-d", str(tmp_path / "out"))
    assert done.returncode != 0
    assert "bad.md" in done.stderr
    assert BAD_PAGES[name][1] in done.stderr


def test_mkdocs_itself_stops_at_bad_data(project: Path, tmp_path: Path) -> None:
    """`mkdocs build --strict` refuses data with errors, with their place."""
    BAD_DATA["unknown rating"][0](project)
    done = mkdocs(project, "-d", str(tmp_path / "out"))
    assert done.returncode != 0
    assert FINDING.search(done.stderr)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["real", "sample"])
def test_mkdocs_itself_gives_the_newest_period(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """`mkdocs build --strict` works in both projects and gives the pages of the newest period."""
    site = request.getfixturevalue(name)
    source = Path.cwd() if name == "real" else SAMPLE
    done = mkdocs(copy_project(source, tmp_path / "project"), "-d", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert digest(tmp_path / "out") == digest(site.root / site.periods[-1])


# ---- targets


def tell(step: str) -> None:
    """Say nothing."""


@pytest.mark.parametrize(
    "name", ["letter.txt", ".git/config", "CNAME", "2001/../2002/index.html", "site/versions.json"]
)
def test_foreign_folder_is_refused(name: str, project: Path, tmp_path: Path) -> None:
    """A folder with anything that planpress did not make is left unchanged, even a site with something added."""
    for target in (tmp_path / "foreign", old_site(tmp_path / "site")):
        (target / name).resolve().parent.mkdir(parents=True, exist_ok=True)
        (target / name).resolve().write_text("mine")
        before = digest(target)
        with pytest.raises(RefusedError, match=r"did not make|no list of the files that a build made"):
            build(project, (), target, tell)
        assert digest(target) == before


def test_project_is_no_target(project: Path) -> None:
    """The project itself, or a folder of it, is never replaced."""
    before = digest(project)
    for name in ("", "data", "docs", "macros"):
        with pytest.raises(RefusedError):
            build(project, (), project / name, tell)
    assert digest(project) == before


def test_file_is_no_target(project: Path, tmp_path: Path) -> None:
    """A file in the place of the target is left unchanged."""
    (tmp_path / "site").write_text("mine")
    with pytest.raises(RefusedError, match="is a file"):
        build(project, (), tmp_path / "site", tell)
    assert (tmp_path / "site").read_text() == "mine"


def test_empty_and_new_folders_are_filled(project: Path, tmp_path: Path) -> None:
    """An empty folder can be the target; so can a missing folder, even inside another missing folder."""
    (tmp_path / "empty").mkdir()
    for target in (tmp_path / "empty", tmp_path / "new" / "deeper" / "site"):
        build(project, ["2017-2018"], target, tell)
        assert (target / "2017-2018/index.html").is_file()
        assert target.stat().st_mode & 0o777 == 0o755


def test_link_to_a_folder_stays_a_link(project: Path, tmp_path: Path) -> None:
    """Where the target is a symbolic link, the folder it leads to is replaced and the link stays."""
    old_site(tmp_path / "there")
    (tmp_path / "site").symlink_to("there")
    build(project, ["2017-2018"], tmp_path / "site", tell)
    assert (tmp_path / "site").is_symlink()
    assert names(tmp_path / "there") == names(tmp_path / "site")
    assert not (tmp_path / "there/2001").exists()


def test_old_periods_do_not_linger(project: Path, tmp_path: Path) -> None:
    """Files that an earlier build made and this one does not are removed."""
    site = old_site(tmp_path / "site")
    build(project, (), site, tell)
    assert not (site / "2001").exists()


def test_place_without_permission_is_told(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing may be written beside the site, a line names the place, and the site stays as it was."""
    site = old_site(tmp_path / "site")
    before = digest(site)

    def refuse(**where: object) -> str:
        raise PermissionError(13, "Permission denied", str(where["dir"]))

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    assert run(["build", "--project", str(project), "--to", str(site)]) == 1
    assert capsys.readouterr().err == f"planpress: {tmp_path}: Permission denied\n"
    assert digest(site) == before


def test_full_disk_loses_nothing(project: Path, tmp_path: Path) -> None:
    """When a file cannot be written whole, the build fails with a line, and the old site stays as it was."""
    site = old_site(tmp_path / "site")
    before, entries = digest(site), names(tmp_path)
    command = [sys.executable, "-m", "planpress.cli.main", "build", "--project", str(project), "--to", str(site)]
    command[1:3] = ["-c", "from planpress.cli import main; main()"]

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))

    done = subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=limit)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "File too large" in done.stderr
    assert digest(site) == before
    assert names(tmp_path) <= entries | {".site.lock"}


@pytest.mark.parametrize("failing", [1, 2])
def test_failing_swap_loses_nothing(
    failing: int, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When either step of the swap fails, the old site is in its place afterwards."""
    site = old_site(tmp_path / "site")
    monkeypatch.setattr("planpress.site.folder._exchanged", lambda first, second: False)
    before, calls, real = digest(site), [], Path.replace

    def failing_replace(source: Path, target: Path) -> Path:
        calls.append(source)
        if len(calls) == failing:
            raise PermissionError(13, "Permission denied", str(target))
        return real(source, target)

    monkeypatch.setattr(Path, "replace", failing_replace)
    with pytest.raises(PermissionError):
        build(project, ["2017-2018"], site, tell)
    assert digest(site) == before
    assert names(tmp_path) <= {"project", "site", ".site.lock"}


def test_killed_between_the_two_steps_recovers(project: Path, tmp_path: Path) -> None:
    """Killed between moving the old site away and the new one in, the next run restores the old, even if it fails."""
    site = old_site(tmp_path / "site")
    before = digest(site)
    kill = "import os, pathlib as p\nr = p.Path.replace\np.Path.replace = lambda *way: (r(*way), os._exit(9))"
    script = f"import planpress.site.folder as f\nf._exchanged = lambda one, other: False\n{kill}\n{BUILD}"
    done = subprocess.run([sys.executable, "-c", script, str(project), str(site)], check=False, capture_output=True)
    assert done.returncode == 9
    assert not site.exists()
    (project / "docs/bad.md").write_text("{{ nothing }}")
    with pytest.raises(BuildError):
        build(project, ["2017-2018"], site, tell)
    assert digest(site) == before
    (project / "docs/bad.md").unlink()
    build(project, ["2017-2018"], site, tell)
    assert (site / "2017-2018/index.html").is_file()
    assert names(tmp_path) <= {"project", "site", ".site.lock"}


def test_killed_at_any_moment_the_site_is_whole(project: Path, tmp_path: Path) -> None:
    """Killed at random moments, the site is the whole old one or the whole new one, and the next run clears up."""
    whole = build_tree(project, tmp_path / "whole").root
    new, site = digest(whole), tmp_path / "site"
    command = [sys.executable, "-c", BUILD, str(project), str(site)]
    began = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    took = time.monotonic() - began
    chance = random.Random(int(os.environ.get("PLANPRESS_SEED", "1")))
    for _ in range(5):
        shutil.rmtree(site)
        old = digest(old_site(site))
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(took * chance.uniform(0.4, 1.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        there = site if site.exists() else tmp_path / ".site.old"
        assert digest(there) in (old, new)
        subprocess.run(command, check=True, capture_output=True)
        assert digest(site) == new
        assert names(tmp_path) <= {"project", "site", "whole", ".site.lock", ".whole.lock"}


def test_two_builds_at_once_do_not_meet(project: Path, tmp_path: Path) -> None:
    """While one build writes a folder, another is refused with a clear line and changes nothing."""
    site = old_site(tmp_path / "site")
    before = digest(site)
    with FileLock(tmp_path / ".site.lock"), pytest.raises(RefusedError, match="another planpress is writing"):
        build(project, ["2017-2018"], site, tell)
    assert digest(site) == before
    build(project, ["2017-2018"], site, tell)
    assert digest(site) != before


def test_missing_configuration_is_told(project: Path, tmp_path: Path) -> None:
    """Without mkdocs.yml, or without the plugin in it, a line says what to do."""
    text = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(text.replace("  - planpress\n", ""), encoding="utf-8")
    with pytest.raises(BuildError, match="does not name the planpress plugin"):
        build_tree(project, tmp_path / "site")
    (project / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")
    with pytest.raises(BuildError, match=r"mkdocs\.yml") as caught:
        build_tree(project, tmp_path / "site")
    assert "\n" not in str(caught.value)
    (project / "mkdocs.yml").unlink()
    with pytest.raises(BuildError, match=r"mkdocs\.yml is missing"):
        build_tree(project, tmp_path / "site")
    assert not (tmp_path / "site").exists()
