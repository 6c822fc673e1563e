"""A project's own templates: files below ``planpress/`` in its custom_dir, which replace planpress's templates."""

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from planpress.fragments.render import template_names
from planpress.site.skin.theme_files import TEMPLATES
from planpress.suggestion import suggest

PAGE = f"{TEMPLATES}/frame/page.html.jinja"


def own_templates(config: MkDocsConfig) -> Path | None:
    """Return the folder of the project's own templates, or None.

    Args:
        config: The whole configuration.
    """
    folder = Path(config.theme.custom_dir or "", TEMPLATES)
    return folder if config.theme.custom_dir and folder.is_dir() else None


def template_faults(config: MkDocsConfig) -> Iterator[str]:
    """Yield a line for each template in custom_dir that would have no effect.

    Args:
        config: The whole configuration.
    """
    if not config.theme.custom_dir:
        return
    root = Path(config.theme.custom_dir)
    shown = root.relative_to(Path(config.config_file_path).parent) if root.is_absolute() else root
    for file in sorted(root.rglob("*.html")):
        name = file.relative_to(root).as_posix()
        if not name.startswith(f"{TEMPLATES}/"):
            reason = f"it replaces a template of Material, which pages do not use; the frame is {shown / PAGE}"
            yield f"mkdocs.yml: custom_dir: {shown / name} has no effect: {reason}"
    folder, known = own_templates(config), template_names()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()) if folder else ():
        name = file.relative_to(folder).as_posix() if folder else ""
        if name not in known and not file.name.startswith("_"):
            hint = suggest(name, known)
            yield f"mkdocs.yml: custom_dir: {shown / TEMPLATES / name} has no effect: no template has that name; {hint}"
