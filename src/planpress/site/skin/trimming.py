"""The theme's templates without the thousands of icons that MkDocs would look through for nothing."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import jinja2
from mkdocs.theme import Theme

from planpress.addresses import SITEMAP

SEARCH = "assets/javascripts/lunr/"


SHARED = ("min/lunr.stemmer.support.min.js", "min/lunr.multi.min.js")


SEGMENTERS = {"tinyseg.js": "ja", "wordcut.js": "th"}


LANGUAGE_FILE = re.compile(r"min/lunr\.([a-z]{2})\.min\.js")


def is_unneeded(path: str, languages: Iterable[str]) -> bool:
    """Tell whether a file of the theme can be left out.

    Source maps are for the theme's makers; stemmers and word lists are needed for the languages of the site
    only, and none for English; the sitemap of a single period is replaced by one for all, the icon by our own.

    Args:
        path: Of the file, inside the site.
        languages: The languages of the site.
    """
    if path.endswith(".map") or path in (SITEMAP, "assets/images/favicon.png"):
        return True
    if not path.startswith(SEARCH):
        return False
    spoken = {language.split("-")[0] for language in languages} - {"en"}
    name = path.removeprefix(SEARCH)
    if name in SHARED:
        return not spoken
    match = LANGUAGE_FILE.fullmatch(name)
    return (match[1] if match else SEGMENTERS.get(name)) not in spoken


class _Visible(jinja2.FileSystemLoader):
    """Lists no template below a hidden folder: MkDocs copies none of them, and templates find theirs by name."""

    def list_templates(self) -> list[str]:
        return sorted({name for folder in self.searchpath for name in _visible(Path(folder))})


def use_visible_templates(theme: Theme) -> None:
    """Make a theme's environments list only the templates that a site can get a copy of.

    Material keeps 14,000 icons in a hidden folder; reading through them took a quarter of a small build.

    Args:
        theme: The theme of a build that is about to begin.
    """
    environment = theme.get_env

    def lean() -> jinja2.Environment:
        env = environment()
        env.loader = _Visible(theme.dirs)
        return env

    theme.get_env = lean  # type: ignore[method-assign] # MkDocs has no other way to say it


def _visible(root: Path) -> Iterator[str]:
    for folder, below, files in os.walk(root):
        below[:] = [name for name in below if not name.startswith(".")]
        way = Path(folder).relative_to(root).as_posix()
        yield from (name if way == "." else f"{way}/{name}" for name in files)
