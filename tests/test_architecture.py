"""The house as it is written down."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path("src/planpress")
MODULES = sorted(SOURCE.rglob("*.py"))
# An element, or an entity, in a Python string: markup belongs in templates.
MARKUP = re.compile(r"</?[a-zA-Z][\w-]*(\s[^>]*)?/?>|&(lt|gt|amp|nbsp|#\d+);")
# Words of messages that look like elements: a placeholder in an address or in a command.
NO_MARKUP = re.compile(r"<(period|id|name|language|earlier|n|code)>")


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


@pytest.mark.parametrize("module", MODULES, ids=lambda one: one.relative_to(SOURCE).as_posix())
def test_python_builds_no_markup(module: Path) -> None:
    """No string in Python holds an element: every tag comes from a template."""
    found = [(line, text[:60]) for line, text in strings(module) if MARKUP.search(NO_MARKUP.sub("", text))]
    assert found == []


def test_modules_and_functions_are_small() -> None:
    """The median module has little more than 100 lines, and no function has more than 50 below its docstring."""
    lengths = sorted(len(one.read_text(encoding="utf-8").splitlines()) for one in MODULES)
    assert lengths[len(lengths) // 2] < 120
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                documented = node.body[0].end_lineno if ast.get_docstring(node) else node.lineno
                assert (node.end_lineno or 0) - (documented or 0) <= 50, f"{module}:{node.lineno} {node.name}"


def test_macros_of_the_project_only_pass_on() -> None:
    """macros/ is a menu: it defines nothing of its own, and the sample's is the same."""
    text = Path("macros/__init__.py").read_text(encoding="utf-8")
    assert not [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.FunctionDef | ast.ClassDef)]
    assert Path("tests/sample/macros/__init__.py").read_text(encoding="utf-8") == text


def test_sample_is_built_like_the_project() -> None:
    """The sample's mkdocs.yml differs from the project's only in its name and in its comments."""

    def settings(file: Path) -> list[str]:
        lines = file.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not line.startswith(("#", "site_name"))]

    assert settings(Path("tests/sample/mkdocs.yml")) == settings(Path("mkdocs.yml"))
