"""Whatever is wrong with docs/, macros/ or mkdocs.yml is one line that names the file; nothing opens docs/."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.cli.main import run
from planpress.errors import BuildError
from planpress.rules import check
from planpress.site.apart import Order
from planpress.site.skin.making import make
from tests.conftest import SAMPLE, copy_project

MACROS = "  - macros: {module_name: macros, on_undefined: strict, on_error_fail: true}\n"
SNIPPET = b'# Uses\n\n--8<-- "snippet.txt"\n'


@pytest.fixture
def fictional(tmp_path: Path) -> Path:
    """A copy of the fictional plan."""
    return copy_project(SAMPLE, tmp_path / "fictional")


def macros(text: str) -> Callable[[Path], None]:
    return lambda project: write(project / "macros/__init__.py", text.encode())


def page(content: bytes, name: str = "bad.md") -> Callable[[Path], None]:
    return lambda project: write(project / "docs" / name, content)


def settings(old: str, new: str) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        text = (project / "mkdocs.yml").read_text(encoding="utf-8")
        assert old in text
        write(project / "mkdocs.yml", text.replace(old, new, 1).encode())

    return change


def whole(content: bytes) -> Callable[[Path], None]:
    return lambda project: write(project / "mkdocs.yml", content)


def write(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def pipe(project: Path) -> None:
    os.mkfifo(project / "docs/pipe.md")


def circle(project: Path) -> None:
    (project / "docs/circle").symlink_to(".")


def away(project: Path) -> None:
    (project / "docs/passwd.txt").symlink_to("/etc/passwd")


def no_docs(project: Path) -> None:
    (project / "docs").rename(project / "pages")


def own_file(project: Path) -> None:
    (project / "docs/data").mkdir(exist_ok=True)
    write(project / "docs/data/report.json", b"{}")


def bytes_as_name(project: Path) -> None:
    write(Path(os.fsdecode(os.fsencode(project) + b"/docs/caf\xe9.md")), b"# x\n")


def snippets(base: str = "", more: str = "") -> Callable[[Path], None]:
    given = ", ".join(setting for setting in (f"base_path: [{base}]" if base else "", more) if setting)
    return settings("[attr_list", f"[pymdownx.snippets: {{{given}}}, attr_list")


def missing_snippet(project: Path) -> None:
    snippets()(project)
    write(project / "docs/uses.md", SNIPPET)


ODD: dict[str, tuple[Callable[[Path], object], str]] = {
    "Latin-1": (page("# Caf\u00e9\n".encode("latin-1")), r"docs/bad\.md:1: not UTF-8"),
    "front matter is a list": (page(b"---\n- a\n---\n# x\n"), r"docs/bad\.md:2: the front matter is not a map"),
    "front matter is not YAML": (page(b"---\na: b: c\n---\n# x\n"), r"docs/bad\.md:2: the front matter cannot be read"),
    "a template of its own": (page(b"---\ntemplate: x.html\n---\n# x\n"), r"docs/bad\.md:2: `template` .*no effect"),
    "a macro called with too much": (page(b'{{ pillar("1", "2", "3") }}'), r"docs/bad\.md:1: pillar\(\) takes"),
    "a macro called with a list": (page(b"\n\n{{ pillar([1]) }}"), r"docs/bad\.md: .*without quotes"),
    "an escape": (page(b"# x\n\n{{ ''.__class__ }}"), r"docs/bad\.md:3: access to attribute '__class__'.*unsafe"),
    "a bad name": (page(b"# x\n", "q?.md"), r"docs/q\?\.md: .*cannot contain \?; rename it"),
    "a name that is not UTF-8": (bytes_as_name, r"docs/caf\\xe9\.md: the name is not UTF-8"),
    "a pipe": (pipe, r"docs/pipe\.md is not an ordinary file"),
    "a circle of links": (circle, r"docs/circle is a symbolic link"),
    "a link out of the project": (away, r"docs/passwd\.txt is a symbolic link"),
    "a name in two cases": (page(b"# x\n", "About.md"), r"docs/About\.md and about/index\.html, which"),
    "a file that planpress makes": (
        own_file,
        r"docs/data/report\.json has the name of a file that planpress itself makes",
    ),
    "empty macros": (macros(""), r"macros/__init__\.py has no define_env; write `from planpress"),
    "macros with a syntax error": (macros("x = (\n"), r"macros/__init__\.py:1: SyntaxError: '\(' was never closed"),
    "macros that raise": (macros("\n1 / 0\n"), r"macros/__init__\.py:2: ZeroDivisionError"),
    "macros that import nothing": (macros("import nowhere\n"), r"macros/__init__\.py:1: ModuleNotFoundError"),
    "macros that leave": (macros("import sys\nsys.exit(3)\n"), r"macros/__init__\.py:2: SystemExit: 3"),
    "macros that are not text": (
        lambda project: write(project / "macros/__init__.py", b"\xff\n"),
        r"macros/__init__\.py(:\d+)?: SyntaxError",
    ),
    "macros whose define_env raises": (
        macros("def define_env(env):\n    raise ValueError('x')\n"),
        r"macros/__init__\.py:2: ValueError: x",
    ),
    "macros whose define_env is a number": (macros("define_env = 1\n"), r"macros/__init__\.py has no define_env"),
    "no macros": (lambda project: (project / "macros/__init__.py").unlink(), r"macros/__init__\.py is missing"),
    "mkdocs.yml is empty": (whole(b""), r"mkdocs\.yml: .*site_name"),
    "mkdocs.yml is a list": (whole(b"- a\n"), r"mkdocs\.yml: "),
    "mkdocs.yml is a number": (whole(b"5\n"), r"mkdocs\.yml: "),
    "mkdocs.yml has tabs": (whole(b"site_name: x\ntheme:\n\tname: material\n"), r"mkdocs\.yml: .*\\t"),
    "mkdocs.yml is Latin-1": (whole("site_name: caf\u00e9\n".encode("latin-1")), r"mkdocs\.yml: "),
    "mkdocs.yml is deep": (whole(b"site_name: " + b"[" * 5000), r"mkdocs\.yml: "),
    "an unknown plugin": (settings("  - planpress\n", "  - planpress\n  - nowhere\n"), r'mkdocs\.yml: .*"nowhere"'),
    "an unknown theme": (settings("name: material", "name: nowhere"), r"mkdocs\.yml: .*nowhere"),
    "another theme": (settings("name: material", "name: mkdocs"), r"mkdocs\.yml: "),
    "no macros plugin": (settings(MACROS, ""), r"mkdocs\.yml lacks the macros plugin"),
    "extra is a list": (settings("theme:", "extra: [a]\ntheme:"), r"mkdocs\.yml: .*extra"),
    "no docs": (no_docs, r"mkdocs\.yml: .*docs"),
    "files elsewhere": (settings("{module_name", "{include_dir: /etc, module_name"), r"mkdocs\.yml: .*include_dir"),
    "extensions of Jinja": (settings("{module_name", "{j2_extensions: [os], module_name"), r"mkdocs\.yml: .*j2_ext"),
    "open templates": (settings("theme:", "extra_templates: [x.html]\ntheme:"), r"mkdocs\.yml: `extra_templates`"),
    "snippets": (snippets("."), r"mkdocs\.yml: pymdownx\.snippets would let pages include files outside docs/"),
    "snippets of the web": (snippets("docs", "url_download: true"), r"mkdocs\.yml: pymdownx\.snippets would let"),
    "a snippet that is not there": (missing_snippet, r"docs/uses\.md: "),
    "a hook that raises": (settings("theme:", "hooks: [hook.py]\ntheme:"), r"hook\.py:1: "),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_input_is_one_line(name: str, fictional: Path, tmp_path: Path) -> None:
    """Each is reported in lines that name the file, never as a defect of planpress, and nothing is left half made."""
    write(fictional / "hook.py", b"1 / 0\n")
    change, expected = ODD[name]
    change(fictional)
    dataset = check(fictional).sound()
    with pytest.raises(BuildError) as caught:
        make(fictional, dataset, Order(dataset.reports[0].period, tmp_path / "built"))
    assert any(re.match(expected, line) for line in caught.value.lines), caught.value.lines
    assert all("\n" not in line for line in caught.value.lines)


@pytest.mark.parametrize(
    "name", ["Latin-1", "macros with a syntax error", "mkdocs.yml is a list", "a pipe", "an escape"]
)
def test_odd_input_through_the_command(
    name: str, fictional: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The command says the same, with exit status 1."""
    change, expected = ODD[name]
    change(fictional)
    assert run(["build", "--project", str(fictional), "--to", str(tmp_path / "site")]) == 1
    (line,) = capfd.readouterr().err.splitlines()
    assert re.match(expected, line)
    assert not (tmp_path / "site").exists()


def test_snippets_of_docs_are_fine(fictional: Path, tmp_path: Path) -> None:
    """Snippets come from docs/, wherever the command runs."""
    snippets()(fictional)
    write(fictional / "docs/snippet.txt", b"From a snippet.\n")
    write(fictional / "docs/uses.md", SNIPPET)
    dataset = check(fictional).sound()
    make(fictional, dataset, Order(dataset.reports[0].period, tmp_path / "built"))
    assert "From a snippet." in (tmp_path / "built/uses/index.html").read_text()


def test_macros_are_loaded_anew(fictional: Path, tmp_path: Path) -> None:
    """A second build in one process sees what was changed in macros/: a preview recovers when they are corrected."""
    dataset = check(fictional).sound()
    order = Order(dataset.reports[0].period, tmp_path / "built")
    macros("x = (\n")(fictional)
    with pytest.raises(BuildError):
        make(fictional, dataset, order)
    body = "from planpress.macros import define_env as ours\ndef define_env(env):\n    ours(env)\n"
    for word in ("one", "two, longer"):
        macros(f"{body}    env.macro(lambda: '{word}', 'word')\n")(fictional)
        write(fictional / "docs/word.md", b"# Word\n\n{{ word() }}\n")
        make(fictional, dataset, order)
        assert f"<p>{word}</p>" in (tmp_path / "built/word/index.html").read_text()
