"""Nothing of Material reaches a site, but the files of a project's custom_dir do."""

from pathlib import Path

from mkdocs.theme import Theme

from planpress.site.skin.theme_files import copy_own_files


def test_only_the_projects_files_are_listed(tmp_path: Path) -> None:
    """A theme lists what custom_dir holds, without hidden files' folders and the folder of templates."""
    for name in ("images/seal.svg", "planpress/rating_badge.html.jinja", ".icons/x.svg", "a/planpress/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    theme = Theme(name="material", custom_dir=str(tmp_path))
    copy_own_files(theme)
    assert theme.get_env().list_templates() == ["a/planpress/b.txt", "images/seal.svg"]


def test_nothing_of_the_theme_is_listed() -> None:
    """Without custom_dir a theme lists nothing, and its icons are still found by name."""
    theme = Theme(name="material")
    copy_own_files(theme)
    assert theme.get_env().list_templates() == []
    assert "<svg" in theme.get_env().get_template(".icons/material/magnify.svg").render()
