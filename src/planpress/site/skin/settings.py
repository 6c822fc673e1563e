"""The appearance settings that mkdocs.yml may contain; a setting without effect is refused rather than ignored."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import nh3
from markupsafe import Markup
from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils.yaml import yaml_load

from planpress.fragments.text import inline
from planpress.views.frame.appearance import Appearance, Profile, Script

ALWAYS = {"navigation.sections", "navigation.expand", "search.highlight"}
"""Material features that are built into the frame."""
PALETTE = {"scheme": ("default",), "primary": ("custom",), "accent": ("custom",)}
"""Colour settings that older projects contain; planpress accepts and ignores them."""
COLOURS = "colours are properties such as `--pp-brand` in a file under `extra_css`"
LANGUAGES = "the languages of the site are listed under `languages` in data/plan.yml"
THEME = {
    "direction": "the direction follows from the language of the site",
    "icon": "the frame has no such icons",
}
EXTRA = {
    "alternate": "the site links to its own languages",
    "analytics": "pages load nothing from other hosts; count visits in the server's log",
    "annotate": "annotations need a script that the site does not have",
    "consent": "the site sets no cookies",
    "homepage": "the header links to the overview of the period",
    "scope": "the site stores nothing in a browser",
    "status": "the menu does not show a status",
    "tags": "the menu does not show tags",
    "version": "the site has a period selector of its own",
}
TOP = {
    "edit_uri": "published pages have no link to edit them",
    "edit_uri_template": "published pages have no link to edit them",
    "site_url": "the address of the site is the `site_url` in data/plan.yml",
}
KNOWN_THEME = {"name", "custom_dir", "logo", "favicon", "font", "language", "palette", "features", "locale"}
FORMULAS = ("pymdownx.arithmatex", "mdx_math")
NOTICE_TAGS = {"a", "abbr", "b", "br", "cite", "em", "i", "small", "span", "strong", "time"}
ICONS = ".icons"


class PlanpressConfig(Config):  # type: ignore[no-untyped-call] # MkDocs has no types here
    """The settings that mkdocs.yml can contain for the plugin."""

    period = options.Optional(options.Type(str))
    """The period to build; if it is left out, the newest."""
    language = options.Optional(options.Type(str))
    """The language of the pages, one of the plan's languages; if it is left out, the first."""
    action_cards = options.Optional(options.Type(bool))
    """Whether each action has a picture for link previews; if it is left out, a period with more than 200 actions has
    none.
    """
    exports = options.Optional(options.Type(object))
    """The formats of the documents that each version offers for download, such as docx, xlsx and pdf."""
    footer = options.Type(str, default="")
    """A text for the foot of each page; emphasis and links are written as in texts in the data."""


def setting_faults(config: MkDocsConfig, site_url: str) -> Iterator[str]:
    """Yield a line for each setting that would have no effect, or would load something from another host.

    Args:
        config: The whole configuration, as in mkdocs.yml.
        site_url: The address of the site, from the data.
    """
    given = _given(config)
    for name, reason in TOP.items():
        if given.get(name) not in (None, "", site_url):
            yield f"mkdocs.yml: `{name}` has no effect: {reason}"
    if given.get("use_directory_urls") is False:
        yield "mkdocs.yml: `use_directory_urls: false` has no effect: the addresses of a site are fixed"
    theme = given.get("theme")
    yield from _theme_faults(theme if isinstance(theme, Mapping) else {})
    for name in config.extra or {}:
        if name in EXTRA:
            yield f"mkdocs.yml: extra: `{name}` has no effect: {EXTRA[name]}"
    for name in FORMULAS:
        if name in config.markdown_extensions:
            yield f"mkdocs.yml: `{name}` needs a script that the site does not have; write formulas as MathML"
    for path in (*config.extra_css, *(str(script) for script in config.extra_javascript)):
        if urlsplit(path).netloc or urlsplit(path).scheme:
            yield f"mkdocs.yml: {path} is on another host, from which pages load nothing; put the file into docs/"


def _theme_faults(theme: Mapping[str, Any]) -> Iterator[str]:
    if theme.get("font"):
        yield (
            "mkdocs.yml: theme: `font` would load fonts from another host; "
            "put the files into docs/, and set `--pp-font` in a file under `extra_css`"
        )
    if theme.get("language") not in (None, "en"):
        yield f"mkdocs.yml: theme: `language: {theme['language']}` has no effect: {LANGUAGES}"
    for name in theme:
        if name not in KNOWN_THEME:
            yield f"mkdocs.yml: theme: `{name}` has no effect: {THEME.get(name, 'the frame has no such setting')}"
    for name in theme.get("features") or ():
        if name not in ALWAYS:
            yield f"mkdocs.yml: theme: features: `{name}` has no effect in planpress's frame; remove it"
    palette = theme.get("palette")
    if isinstance(palette, list):
        yield "mkdocs.yml: theme: `palette` has no effect: the reader's system chooses light or dark; remove it"
    elif isinstance(palette, Mapping):
        for name, value in palette.items():
            if value not in PALETTE.get(name, ()):
                yield f"mkdocs.yml: theme: palette: `{name}: {value}` has no effect: {COLOURS}"


def appearance(config: MkDocsConfig, files: Files, footer: str) -> Appearance:
    """Return a project's settings for the frame.

    Args:
        config: The whole configuration, without faults.
        files: All files of the site, to check that the named files exist.
        footer: The text for the foot of each page; emphasis and links are written as in texts in the data.

    Raises:
        ValueError: A file is missing, or an entry cannot be used; the message is one line.
    """
    theme = _given(config).get("theme")
    theme = theme if isinstance(theme, Mapping) else {}
    scripts = [
        Script(_there(str(script), files, "extra_javascript"), _kind(script)) for script in config.extra_javascript
    ]
    return Appearance(
        logo=_there(theme["logo"], files, "theme: logo") if theme.get("logo") else "",
        icon=_there(theme["favicon"], files, "theme: favicon") if theme.get("favicon") else "",
        styles=tuple(_there(path, files, "extra_css") for path in config.extra_css),
        scripts=tuple(scripts),
        footer=inline(footer) if footer else None,
        copyright=_notice(config.copyright) if config.copyright else None,
        profiles=tuple(_profiles(config)),
        repository=(config.repo_name or config.repo_url or "", config.repo_url or ""),
        author=config.site_author or "",
    )


def _given(config: MkDocsConfig) -> Mapping[str, Any]:
    """Return the settings in mkdocs.yml itself, without the defaults of MkDocs and Material."""
    with Path(config.config_file_path).open("rb") as file:
        return yaml_load(file)


def _there(path: str, files: Files, setting: str) -> str:
    if files.get_file_from_path(path) is None:
        raise ValueError(f"mkdocs.yml: {setting}: {path} is missing; the path starts in docs/")
    return path


def _kind(script: Any) -> str:
    return str(getattr(script, "type", "") or ("module" if str(script).endswith(".mjs") else ""))


def _notice(words: str) -> Markup:
    return Markup(nh3.clean(words, tags=NOTICE_TAGS))  # noqa: S704 - cleaned just now


def _profiles(config: MkDocsConfig) -> Iterator[Profile]:
    extra: Mapping[str, Any] = config.extra
    for entry in extra.get("social") or ():
        link = entry.get("link") if isinstance(entry, Mapping) else None
        if not link or urlsplit(str(link)).scheme not in ("https", "http", "mailto"):
            raise ValueError("mkdocs.yml: extra: social: each entry needs a `link` that begins with https://")
        name = str(entry.get("name") or urlsplit(str(link)).netloc or str(link).removeprefix("mailto:"))
        yield Profile(str(link), name, _icon(str(entry["icon"]), config) if entry.get("icon") else None)


def _icon(name: str, config: MkDocsConfig) -> Markup:
    for folder in config.theme.dirs:
        file = Path(folder, ICONS, f"{name}.svg")
        if file.is_file() and file.resolve().is_relative_to(Path(folder).resolve()):
            return Markup(file.read_text(encoding="utf-8"))  # noqa: S704 - a file of the theme or of custom_dir
    raise ValueError(
        f"mkdocs.yml: extra: social: there is no icon {name}; remove `icon`, or name one of Material's icons"
    )
