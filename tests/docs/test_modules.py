"""The page of the manual that lists all modules."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

SCRIPT = Path("manual/modules.py")


def _page(source: Path) -> str:
    spec = spec_from_file_location("modules", SCRIPT)
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    return str(script.page(source))


def test_the_page_is_current() -> None:
    """manual/pages/modules.md is what `make modules` writes."""
    assert Path("manual/pages/modules.md").read_text(encoding="utf-8") == _page(Path("src/planpress"))


def test_the_page_lists_every_file() -> None:
    """Each module, template, style sheet and script has a row that says what it holds."""
    page = _page(Path("src/planpress"))
    for folder, ending in (("", ".py"), ("fragments/templates", ".jinja"), ("site/skin/theme/assets", "")):
        for file in Path("src/planpress", folder).rglob(f"*{ending}"):
            if file.is_file() and file.suffix in {".py", ".jinja", ".js", ".css"} and file.name != "__init__.py":
                name = file.relative_to("src/planpress").as_posix()
                lexicon = file.parent.parent.name == "lexicon"
                assert f"`{file.name if lexicon else name}`" in page, name
    assert "| \n" not in page and "|  |" not in page


def test_a_rule_is_found_by_its_code() -> None:
    """The row of a module names the rules that it defines."""
    row = next(line for line in _page(Path("src/planpress")).splitlines() if line.startswith("| `rules/privacy.py`"))
    assert "PRV301" in row
