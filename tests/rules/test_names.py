"""Names in the rules say what they stand for."""

import ast
from pathlib import Path

import pytest

import planpress.rules

FOLDER = Path(planpress.rules.__path__[0])


def _bound(module: Path) -> set[str]:
    """Every name that a module gives to a value: of variables, loops and parameters."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return names | {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}


MODULES = sorted(FOLDER.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(FOLDER).as_posix())
def test_nothing_is_named_one(module: Path) -> None:
    """A reader need not look up what "one" is this time: a passage, a rating, a finding."""
    assert "one" not in _bound(module)
