"""Rules about the code that the linter cannot check."""

import ast
import re
from pathlib import Path

import pytest

from planpress import addresses

SOURCE = Path("src/planpress")
SITE_LAYERS = ("cli", "archive", "site", "macros.py", "views", "exchange", "fragments", "language")
MODULES = sorted(SOURCE.rglob("*.py"))
# An element, or an entity, in a Python string: markup belongs in templates.
MARKUP = re.compile(r"</?[a-zA-Z][\w-]*(\s[^>]*)?/?>|&(lt|gt|amp|nbsp|#\d+);")
# Words of messages that look like elements: a placeholder in an address or in a command.
NO_MARKUP = re.compile(r"\(\?P<\w+>|<(period|id|name|language|earlier|n|code)>")


def strings(module: Path) -> list[tuple[int, str]]:
    """Every string of a module but docstrings and regular expressions."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    docs = {
        id(body[0].value)
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list) and body and isinstance(body[0], ast.Expr)
    }
    docs |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            docs |= {id(inner) for inner in ast.walk(node)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(SOURCE).as_posix())
def test_python_builds_no_markup(module: Path) -> None:
    """No string in Python holds an element: every tag comes from a template."""
    markup = [(line, text[:60]) for line, text in strings(module) if MARKUP.search(NO_MARKUP.sub("", text))]
    assert markup == []


def pieces_of_addresses() -> re.Pattern[str]:
    """What only addresses.py may spell: folders before a slash, names of files, beginnings of anchors and topics."""
    names = {name: value for name, value in vars(addresses).items() if name.isupper() and isinstance(value, str)}
    files = {value for value in names.values() if "." in value or value == addresses.SUMS}
    folders = {value.rstrip("/") for value in names.values()} - files - {addresses.DATA}
    # data/ alone is a folder of the site; data/plan.yml is in the editor's project
    data = rf"^{addresses.DATA}/$|\b{addresses.DATA}/(report\.|actions)"
    return re.compile(
        rf"(?<![\w.-])({'|'.join(sorted(folders))})/|{data}|({'|'.join(map(re.escape, sorted(files)))})"
        rf"|\b({addresses.ACTION_ANCHOR}|{addresses.PILLAR_TOPIC})|#\w+-$"
    )


def spelled_addresses(module: Path) -> list[tuple[int, str]]:
    """Every piece of an address in the strings and patterns of a module; sentences for readers may name files."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    left_out = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("gettext"):
            left_out |= {id(argument) for argument in node.args}
    texts = (
        (node.lineno, node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes) and id(node) not in left_out
    )
    pattern = pieces_of_addresses()
    return [(line, text) for line, text in texts if pattern.search(text)]


@pytest.mark.parametrize(
    "module",
    # model, loading, compare and rules know the files of a project, and no site
    [module for module in MODULES if module.relative_to(SOURCE).parts[0] in SITE_LAYERS],
    ids=lambda module: module.relative_to(SOURCE).as_posix(),
)
def test_addresses_are_spelled_once(module: Path) -> None:
    """Only addresses.py spells the addresses of a site."""
    assert spelled_addresses(module) == []


@pytest.mark.parametrize(
    "text",
    [
        'f"actions/{name}/"',
        '"../versions.json"',
        'f"{place}/editions/{number}"',
        'b"editions/%d/"',
        'f"#action-{name}"',
        'context.href("data/")',
        '"data/report.json", text',
        're.compile("^pillars/.+/$")',
        'f"{url}#rating-{assessor}"',
    ],
)
def test_spelled_addresses_are_seen(tmp_path: Path, text: str) -> None:
    """The test above finds folders, files and anchors in strings, bytes, f-strings and patterns."""
    module = tmp_path / "module.py"
    code = f'"""Docstrings may say actions/1.1/."""\n\nresult = {text}\n'
    module.write_text(code, encoding="utf-8")
    assert spelled_addresses(module)


def test_templates_spell_no_addresses() -> None:
    """Templates get addresses from their views; only those of earlier versions, and sentences, name any."""
    comment, sentence = re.compile(r"{#.*?#}", re.DOTALL), re.compile(r"{% trans.*?endtrans %}|_\(.*?\)", re.DOTALL)
    for template in sorted((SOURCE / "fragments/templates").rglob("*.jinja")):
        if template.parent.name != "earlier":
            text = sentence.sub("", comment.sub("", template.read_text(encoding="utf-8")))
            spelled = [match[0] for line in text.splitlines() if (match := pieces_of_addresses().search(line))]
            assert spelled == [], template


def test_no_two_classes_share_a_name() -> None:
    """A class name means one thing in the whole package, so that a reader need not look where it comes from."""
    homes: dict[str, list[str]] = {}
    for module in MODULES:
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                homes.setdefault(node.name, []).append(module.relative_to(SOURCE).as_posix())
    assert {name: modules for name, modules in homes.items() if len(modules) > 1} == {}


def bound_names(module: Path) -> set[str]:
    """Every name that a module gives to a value: of variables, loops and parameters."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return names | {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}


def test_nothing_is_named_one() -> None:
    """No name is as vague as "one", which can be a passage, a rating or a finding."""
    modules = [module for folder in ("src", "tests", "bench") for module in sorted(Path(folder).rglob("*.py"))]
    assert len(modules) > len(MODULES) > 0
    assert [module.as_posix() for module in modules if "one" in bound_names(module)] == []


def test_names_of_loops_and_parameters_are_seen(tmp_path: Path) -> None:
    """The test above looks at loops, comprehensions, parameters and assignments, not at names that are read."""
    module = tmp_path / "module.py"
    module.write_text("for a in b: c = [d for e in f]\ndef g(h, *, i): (j := k)\nl = lambda m: n\n", encoding="utf-8")
    assert bound_names(module) == {"a", "c", "e", "h", "i", "j", "l", "m"}


def test_modules_and_functions_are_small() -> None:
    """The median module has little more than 100 lines, and no function has more than 50 below its docstring."""
    lengths = sorted(len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES)
    assert lengths[len(lengths) // 2] < 120
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                documented = node.body[0].end_lineno if ast.get_docstring(node) else node.lineno
                assert (node.end_lineno or 0) - (documented or 0) <= 50, f"{module}:{node.lineno} {node.name}"


def test_macros_of_the_project_only_pass_on() -> None:
    """macros/ is a menu: it defines nothing of its own, and the sample's is the same."""
    text = Path("macros/__init__.py").read_text(encoding="utf-8")
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert Path("tests/sample/macros/__init__.py").read_text(encoding="utf-8") == text


def test_sample_is_built_like_the_project() -> None:
    """The sample's mkdocs.yml differs from the project's only in its name and in its comments."""

    def settings(file: Path) -> list[str]:
        lines = file.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not line.startswith(("#", "site_name"))]

    assert settings(Path("tests/sample/mkdocs.yml")) == settings(Path("mkdocs.yml"))


def writing_faults(module: Path) -> list[int]:
    """Return the lines that read or write text in an encoding, or with line ends, that depend on the system."""
    lines = list[int]()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        given = {keyword.arg for keyword in node.keywords}
        if node.func.attr == "write_text" and not {"encoding", "newline"} <= given:
            lines.append(node.lineno)
        # as a method, Path.read_text has the encoding as its first argument
        if node.func.attr == "read_text" and "encoding" not in given and not node.args:
            lines.append(node.lineno)
    return lines


def test_files_are_the_same_on_every_system() -> None:
    """Text is read and written as UTF-8, and written with line feeds, also on Windows."""
    assert {module.as_posix(): lines for module in MODULES if (lines := writing_faults(module))} == {}


def test_what_depends_on_the_system_is_seen(tmp_path: Path) -> None:
    """The test above finds a missing encoding and missing line ends."""
    module = tmp_path / "module.py"
    module.write_text("a.read_text()\na.write_text(b, encoding='utf-8')\na.read_text('utf-8')\n", encoding="utf-8")
    assert writing_faults(module) == [1, 2]
