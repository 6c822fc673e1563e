"""Refuses settings that would let pages reach code or files outside docs/, and loads the project's macros."""

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs_macros.util import import_local_module

from planpress.site.skin.messages import code_place

CLOSED = ("include_dir", "j2_extensions")
"""mkdocs-macros settings that would let a page read files outside docs/ or load code."""
SNIPPETS = "pymdownx.snippets"
DEFAULT_MODULE = "main"
"""The module that mkdocs-macros looks for if mkdocs.yml does not name a module; it need not exist."""
CONTENT = "`from planpress.macros import define_env`"
_loaded: set[str] = set()


def refuse_openings(config: MkDocsConfig) -> None:
    """Refuse settings that would let pages reach files or code outside docs/, or run as unrestricted templates.

    Args:
        config: The whole configuration.

    Raises:
        PluginError: There is such a setting; the message names it.
    """
    macros: Mapping[str, Any] = config.plugins["macros"].config
    for name in CLOSED:
        if macros.get(name):
            raise PluginError(
                f"mkdocs.yml: macros: `{name}` would let pages reach files or code outside docs/; remove it"
            )
    if config.extra_templates:
        raise PluginError("mkdocs.yml: `extra_templates` would run files in docs/ as unrestricted templates; remove it")
    if SNIPPETS in config.markdown_extensions:
        _keep_snippets_inside(config)


def load_macros(project: Path, config: MkDocsConfig) -> None:
    """Reload the project's macros, to report their errors with file and line.

    mkdocs-macros treats every ImportError as a missing module, and never reads a changed module again.

    Args:
        project: The folder with mkdocs.yml.
        config: The whole configuration.

    Raises:
        PluginError: The macros are missing, cannot be loaded, or lack ``define_env``.
    """
    name = str(config.plugins["macros"].config["module_name"])
    file = project / f"{name}.py"
    shown = file.name if file.is_file() else f"{name}/__init__.py"
    if not (project / shown).is_file():
        if name == DEFAULT_MODULE:
            return
        raise PluginError(f"{shown} is missing; write {CONTENT} into it")
    for known in [module for module in sys.modules if module.split(".")[0] in _loaded]:
        del sys.modules[known]
    importlib.invalidate_caches()
    try:
        module = import_local_module(str(project), name)  # type: ignore[no-untyped-call] # mkdocs-macros has no types
    except (Exception, SystemExit) as error:
        place = code_place(error, project) or shown
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        raise PluginError(f"{place}: {type(error).__name__}: {' '.join(said.split())}") from error
    if str(getattr(module, "__file__", "")).startswith(str(project.resolve())):
        _loaded.add(name.partition(".")[0])
    if not callable(getattr(module, "define_env", None)):
        raise PluginError(f"{shown} has no define_env; write {CONTENT} into it")


def _keep_snippets_inside(config: MkDocsConfig) -> None:
    """Allow snippets from docs/ only, because a page could otherwise publish any file that the build can read."""
    given = config.mdx_configs.get(SNIPPETS) or {}
    docs, home = Path(config.docs_dir).resolve(), Path(config.config_file_path).parent
    named = given.get("base_path") or [str(docs)]
    paths = [(home / str(path)).resolve() for path in ([named] if isinstance(named, str) else named)]
    leaves = given.get("url_download") or given.get("restrict_base_path") is False
    if leaves or not all(path.is_relative_to(docs) for path in paths):
        hint = f"write `base_path: [{docs.name}]` and neither url_download nor restrict_base_path"
        raise PluginError(f"mkdocs.yml: {SNIPPETS} would let pages include files outside docs/; {hint}")
    # otherwise, relative paths would start at the current folder, and missing files would be left out silently
    config.mdx_configs[SNIPPETS] = {**given, "base_path": [str(path) for path in paths], "check_paths": True}
