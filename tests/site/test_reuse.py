"""A build that reuses earlier work is byte for byte the same as a build that makes everything again."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

import planpress
from planpress.private import read_own
from planpress.site import cache as cache_module
from planpress.site import inputs
from planpress.site import spare as spare_module
from planpress.site.apart import Made, Order, Workshop
from planpress.site.build import build
from planpress.site.cache import NAME, Cache
from planpress.site.unchanged import Finished
from tests.conftest import PROJECT

SEED = int(os.environ.get("PLANPRESS_SEED", "1"))
PERIODS = ("2014-2017", "2017-2018")
REPORT = (PROJECT / "data/reports/2017-2018.yml").read_text(encoding="utf-8")


def silently(words: str) -> None:
    """Take a message."""


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The periods whose pages are made, and not taken from the cache."""
    periods: list[str] = []
    make = Workshop.make

    def noted(self: Workshop, project: Path, dataset: object, orders: Sequence[Order]) -> list[Made]:
        periods.extend(order.period for order in orders)
        return make(self, project, dataset, orders)  # type: ignore[arg-type] # as it was given

    monkeypatch.setattr(Workshop, "make", noted)
    return periods


def same_as_cold(project: Path, folder: Path) -> None:
    """Build with the cache and without it, and compare."""
    build(project, (), folder / "site", silently)
    build(project, (), folder / "cold", silently, fresh=True)
    assert content(folder / "site") == content(folder / "cold")


def replaced(file: str, before: str, after: str) -> Callable[[Path], None]:
    """An edit of a file."""

    def edit(project: Path) -> None:
        text = (project / file).read_text(encoding="utf-8")
        assert before in text
        (project / file).write_text(text.replace(before, after, 1), encoding="utf-8")

    return edit


def written(file: str, text: str) -> Callable[[Path], None]:
    """A new file."""

    def edit(project: Path) -> None:
        (project / file).parent.mkdir(parents=True, exist_ok=True)
        (project / file).write_text(text, encoding="utf-8")

    return edit


def inherit(project: Path) -> None:
    """Move mkdocs.yml to another name, and let a new mkdocs.yml inherit from it."""
    (project / "mkdocs.yml").rename(project / "base.yml")
    (project / "mkdocs.yml").write_text("INHERIT: base.yml\n", encoding="utf-8")


EDITS: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "the last report": (
        replaced("data/reports/2017-2018.yml", "state: published", "state: published  # yes"),
        PERIODS[1:],
    ),
    "the first report": (replaced("data/reports/2014-2017.yml", "Achieved", "Achieved "), PERIODS),
    "the plan": (replaced("data/plan.yml", "title: ", "title: A "), PERIODS),
    "a page": (replaced("docs/about.md", "Nothing was added", "Nothing at all was added"), PERIODS),
    "a new page": (written("docs/more.md", "# More\n\n[One](actions/1.1.md)\n"), PERIODS),
    "a picture": (written("docs/picture.svg", "<svg/>"), PERIODS),
    "the settings": (replaced("mkdocs.yml", "attr_list, tables", "attr_list, tables, admonition"), PERIODS),
    "inherited settings": (inherit, PERIODS),
    "the macros": (replaced("macros/__init__.py", '"""The', '"""All the'), PERIODS),
    "a file beside": (written("notes.txt", "nobody reads this"), ()),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_seen(name: str, project: Path, tmp_path: Path, made: list[str]) -> None:
    """After each kind of edit the periods that read it are made again, and the site equals that of a fresh build."""
    build(project, (), tmp_path / "site", silently)
    edit, periods = EDITS[name]
    edit(project)
    made.clear()
    build(project, (), tmp_path / "site", silently)
    assert tuple(made) == periods
    build(project, (), tmp_path / "cold", silently, fresh=True)
    assert content(tmp_path / "site") == content(tmp_path / "cold")


def test_an_edited_text_leaves_other_pages(project: Path, tmp_path: Path) -> None:
    """Pages of a period that cannot show an edited text are those of the last build, and not made again."""
    build(project, (), tmp_path / "site", silently)
    period = tmp_path / "site/2014-2017"
    before = {file.relative_to(period).as_posix(): file.stat().st_ino for file in period.rglob("*.html")}
    replaced("data/reports/2014-2017.yml", "work considerably", "work much")(project)
    same_as_cold(project, tmp_path)
    new = {path for path, number in before.items() if (period / path).stat().st_ino != number}
    assert {path for path in new if path.startswith("actions/")} == {"actions/1.1/index.html"}
    assert "report/index.html" in new


def test_a_replaced_folder_comes_back(project: Path, tmp_path: Path) -> None:
    """The replaced folder of a period that is the same in the new site serves the next build, if nobody changed it."""
    site, spare = tmp_path / "site", project / NAME / "spare-period-2014-2017"
    spoilers: list[Callable[[], object]] = [
        site.exists,
        site.exists,
        (spare / "more").mkdir,
        lambda: Path(shutil.copy(spare / "index.html", spare / "copy")).replace(spare / "report/index.html"),
        (spare / "about/index.html").unlink,
    ]
    for number, spoil in enumerate(spoilers):
        assert spare.is_dir() == (number > 1)
        spoil()
        written("data/reports/2017-2018.yml", f"{REPORT}# edit {number}\n")(project)
        build(project, (), site, silently)
    build(project, (), tmp_path / "cold", silently, fresh=True)
    assert content(site) == content(tmp_path / "cold")
    assert not (site / "2014-2017/more").exists()


def test_an_untouched_folder_is_not_read_again(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files of a folder that comes back are read once, and read again after any change, even a hidden one."""
    site, spare = tmp_path / "site", project / NAME / "spare-period-2014-2017"
    read: list[str] = []

    def noted(file: str, most: int) -> bytes:
        read.append(file)
        return read_own(file, most)

    def edit(number: int) -> int:
        read.clear()
        written("data/reports/2017-2018.yml", f"{REPORT}# edit {number}\n")(project)
        build(project, (), site, silently)
        return len(read)

    monkeypatch.setattr(spare_module, "read_own", noted)
    assert [edit(number) for number in range(2)] == [0, 0], "there is no folder to take back yet"
    assert edit(2) > 100
    assert edit(3) == 0
    page = spare / "about/index.html"
    times = page.stat()
    text = page.read_bytes()
    page.write_bytes(text.replace(b"<h2", b"<h3"))
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert page.stat().st_size == len(text)
    assert edit(4) > 0
    build(project, (), tmp_path / "cold", silently, fresh=True)
    assert content(site) == content(tmp_path / "cold")


def test_data_that_proves_nothing_is_not_used(tmp_path: Path) -> None:
    """A file that was changed after its folder was moved, by the clock of the file system, has to be read."""
    (tmp_path / "page").write_text("text", encoding="utf-8")
    entries = {"page": (tmp_path / "page").stat()}
    changed = entries["page"].st_ctime_ns
    assert not spare_module._signs(entries, changed)
    assert len(spare_module._signs(entries, changed + 1)) == 64


def test_a_damaged_page_is_made_again(project: Path, tmp_path: Path) -> None:
    """If a kept page was edited, in the site or in the cache, it is not used when its period is made again."""
    build(project, (), tmp_path / "site", silently)
    page = tmp_path / "site/2014-2017/actions/1.2/index.html"
    page.write_bytes(page.read_bytes()[:-1] + b" ")  # the same file as in the cache
    (entry(project)[0] / "actions/2.1/index.html").unlink()
    replaced("data/reports/2014-2017.yml", "work considerably", "work much")(project)
    same_as_cold(project, tmp_path)


def test_edits_in_any_order(project: Path, tmp_path: Path) -> None:
    """Edits are made and taken back in any order, and each time the site equals that of a fresh build."""
    chance = random.Random(SEED)
    build(project, (), tmp_path / "site", silently)
    files = [file for file in project.rglob("*") if file.suffix in (".yml", ".md") and "reports" not in file.parts]
    before = {file: file.read_bytes() for file in files}
    for _ in range(3):
        for file in chance.sample(files, 2):
            comment = b"\nA word.\n" if file.suffix == ".md" else b"\n# a word\n"
            file.write_bytes(before[file] + (comment if chance.random() < 0.6 else b""))
        same_as_cold(project, tmp_path)


def test_nothing_has_changed(project: Path, tmp_path: Path, made: list[str]) -> None:
    """If neither inputs nor outputs have changed, no page is made; any difference is noticed."""
    target = tmp_path / "site"

    def known() -> bool:
        return Finished(Cache.open(project), project, target, ()).result() is not None

    assert not known()
    build(project, (), target, silently)
    assert known()
    assert not Finished(Cache.open(project), project, target, PERIODS[:1]).result()
    page = target / "2014-2017/index.html"
    before = page.read_bytes()
    page.write_bytes(before[:-1] + b" ")  # the same file as in the cache
    assert not known()
    page.write_bytes(before[:-1])
    assert not known()
    shutil.rmtree(target)
    made.clear()
    build(project, (), target, silently)
    assert made == [PERIODS[0]], "the page was changed in the cache, too, and that was seen"
    assert page.read_bytes() == before
    page.unlink()
    assert not known()


def test_another_environment_is_seen(
    project: Path, tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another version of a package, and another value of a variable that pages can depend on, count as a change."""
    build(project, (), tmp_path / "site", silently)
    real = inputs.installed()
    with monkeypatch.context() as patch:
        patch.setattr(inputs, "installed", lambda: [*real, "jinja2-99.dist-info"])
        inputs.tools_digest.cache_clear()
        made.clear()
        build(project, (), tmp_path / "site", silently)
        assert tuple(made) == PERIODS
    inputs.tools_digest.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    made.clear()
    build(project, (), tmp_path / "site", silently)
    assert tuple(made) == PERIODS


def test_another_planpress_is_seen(project: Path, tmp_path: Path) -> None:
    """After an edit of a template or a module of planpress itself, the site equals that of a fresh build."""
    source = Path(planpress.__file__).parent
    copy = tmp_path / "src/planpress"
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "src")}

    def run(target: str, *options: str) -> dict[str, bytes]:
        command = [
            sys.executable,
            "-m",
            "planpress",
            "build",
            "--project",
            str(project),
            "--to",
            str(tmp_path / target),
        ]
        subprocess.run([*command, *options], env=environment, check=True, capture_output=True)
        return content(tmp_path / target)

    before = run("site")
    for file, old, new in (
        ("fragments/templates/masthead.html.jinja", "{#", "<!-- edited -->{#"),
        ("site/skin/theme/assets/planpress.css", ":root", "html"),
    ):
        text = (copy / file).read_text(encoding="utf-8")
        assert old in text
        (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        after = run("site")
        assert after != before
        assert after == run("cold", "--fresh")
        before = after


def entry(project: Path) -> tuple[Path, Path]:
    """A kept period: its folder and its list."""
    note = next((project / NAME).glob("period-2014-2017-*.json"))
    return note.with_suffix(""), note


def spoilt_page(project: Path) -> None:
    page = entry(project)[0] / "index.html"
    text = page.read_bytes()
    page.unlink()
    page.write_bytes(text.replace(b"<h2", b"<h3"))


def cut_page(project: Path) -> None:
    page = entry(project)[0] / "index.html"
    text = page.read_bytes()
    page.unlink()
    page.write_bytes(text[:100])


def linked_page(project: Path) -> None:
    page = entry(project)[0] / "index.html"
    page.rename(project / "elsewhere.html")
    page.symlink_to(project / "elsewhere.html")


def linked_folder(project: Path) -> None:
    folder = entry(project)[0] / "actions"
    folder.rename(project / "actions")
    folder.symlink_to(project / "actions")


def pipe(project: Path) -> None:
    page = entry(project)[0] / "index.html"
    page.unlink()
    os.mkfifo(page)


def exchanged_notes(project: Path) -> None:
    other = next((project / NAME).glob("period-2017-2018-*.json"))
    shutil.copy(other, entry(project)[1])


def cut_note(project: Path) -> None:
    note = entry(project)[1]
    note.write_bytes(note.read_bytes()[:-3])


def way_out(project: Path) -> None:
    """A list that is intact but names a file outside."""
    note = entry(project)[1]
    (project / "secret.html").write_text("secret", encoding="utf-8")
    cache = Cache(project / NAME)
    shape = cache.note(note.stem)
    shape["files"]["../../secret.html"] = sha256(b"secret").hexdigest()
    cache.write_note(note.stem, shape)


def somebody_elses(project: Path) -> None:
    for file in entry(project)[0].rglob("*"):
        os.chown(file, 12345, 12345)


def open_to_all(project: Path) -> None:
    (project / NAME).chmod(0o777)


def linked_cache(project: Path) -> None:
    (project / NAME).rename(project / "cache")
    (project / NAME).symlink_to(project / "cache")


def file_instead(project: Path) -> None:
    shutil.rmtree(project / NAME)
    (project / NAME).write_text("no folder", encoding="utf-8")


SPOILERS = [spoilt_page, cut_page, linked_page, linked_folder, pipe, exchanged_notes, cut_note, way_out]
SPOILERS += [somebody_elses, open_to_all, linked_cache, file_instead]


@pytest.mark.parametrize("spoil", SPOILERS)
def test_a_spoilt_cache_is_not_used(
    spoil: Callable[[Path], None], project: Path, tmp_path: Path, made: list[str]
) -> None:
    """Whatever is wrong with the cache, the period is made again, and the site equals that of a fresh build."""
    if spoil is somebody_elses and os.getuid():
        pytest.skip("only the administrator can give a file away")
    build(project, (), tmp_path / "site", silently)
    cold = content(tmp_path / "site")
    shutil.rmtree(tmp_path / "site")
    spoil(project)
    made.clear()
    build(project, (), tmp_path / "site", silently)
    assert PERIODS[0] in made
    assert content(tmp_path / "site") == cold
    assert not any(file.is_symlink() for file in (tmp_path / "site").rglob("*"))


def test_a_full_disk_stops_no_build(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If nothing can be cached, the build continues, and leaves no partial files behind."""

    def full(*arguments: object, **named: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache_module, "take", full)
    build(project, (), tmp_path / "site", silently)
    assert (tmp_path / "site/2014-2017/index.html").is_file()
    assert not [file for file in (project / NAME).iterdir() if file.name.startswith(("period", ".new-"))]


def test_two_builds_and_a_killed_one(project: Path, tmp_path: Path) -> None:
    """Builds that run at the same time, and one that is killed, leave a cache that the next one can use or repair."""
    command = [sys.executable, "-m", "planpress", "build", "--project", str(project), "--to"]
    first, second, third = (subprocess.Popen([*command, str(tmp_path / name)]) for name in "abc")
    assert first.wait() == 0
    third.kill()
    third.wait()
    assert second.wait() == 0
    same_as_cold(project, tmp_path)
    assert content(tmp_path / "a") == content(tmp_path / "b") == content(tmp_path / "cold")


@pytest.mark.parametrize(
    "file, text",
    [
        ("macros/__init__.py", "from pathlib import Path\n\nfrom planpress.macros import define_env\n"),
        (
            "macros/__init__.py",
            "from planpress.macros import define_env as plain\n\n\ndef define_env(env):\n    plain(env)\n",
        ),
    ],
)
def test_code_of_a_project_may_read_anything(file: str, text: str, project: Path, tmp_path: Path) -> None:
    """If a project has code of its own, nothing is cached, because nobody knows what its pages depend on."""
    (project / file).write_text(text, encoding="utf-8")
    build(project, (), tmp_path / "site", silently)
    assert not (project / NAME).exists()


def test_old_versions_are_forgotten(project: Path, tmp_path: Path) -> None:
    """The cache keeps the last two versions of each period."""
    for number in range(3):
        (project / "docs/more.md").write_text(f"# More {number}\n", encoding="utf-8")
        build(project, (), tmp_path / "site", silently)
    kept = [path for path in (project / NAME).iterdir() if path.name.startswith("period-2014-2017-")]
    assert len(kept) == 4, "two folders, each with its list"
