"""Checks a project before MkDocs builds it, and adapts MkDocs's configuration to the plan."""

from pathlib import Path

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from planpress.addresses import NOT_FOUND, SITEMAP
from planpress.errors import RefusedError
from planpress.site import sources
from planpress.site.record import refuse_foreign
from planpress.site.skin.documents import refuse
from planpress.site.skin.openings import load_macros, refuse_openings
from planpress.site.skin.theme_files import THEME, copy_own_files
from planpress.views.context import Context, site_name


def check_project(project: Path, config: MkDocsConfig) -> None:
    """Refuse a project that MkDocs cannot build, or cannot build safely, and load its macros.

    Args:
        project: The folder with mkdocs.yml.
        config: The whole configuration.

    Raises:
        PluginError: The project is refused; the message has a line for each problem.
    """
    if config.theme.name != "material":
        raise PluginError("mkdocs.yml: the theme is not Material; write `theme: {name: material}`")
    if "macros" not in config.plugins:
        raise PluginError("mkdocs.yml lacks the macros plugin; add it under `plugins`, after planpress")
    refuse_openings(config)
    refuse(sources.folder_faults(Path(config.docs_dir)))
    load_macros(project, config)


def replaceable(folder: Path) -> Path:
    """Return the folder that MkDocs fills, if planpress made its content and may replace it.

    Args:
        folder: The folder that mkdocs.yml names.

    Raises:
        PluginError: Something in the folder would be lost.
    """
    try:
        refuse_foreign(folder)
    except RefusedError as error:
        raise PluginError(str(error)) from error
    return folder


def configure(config: MkDocsConfig, context: Context, *, preview: bool) -> None:
    """Set the site's name and address, and planpress's own theme.

    Args:
        config: The whole configuration; changed in place.
        context: The context of the period.
        preview: Whether this is a preview, which has its own address.
    """
    config.site_name = escape(site_name(context))
    if not preview:
        config.site_url = context.url()
    config.use_directory_urls = True
    config.theme.dirs.insert(0, str(THEME))
    copy_own_files(config.theme)
    config.theme.static_templates -= {NOT_FOUND, SITEMAP}
