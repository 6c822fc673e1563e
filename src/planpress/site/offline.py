"""Copies a finished site so that its pages can be opened from a folder, without a web server.

A web server answers ``actions/`` with the file ``actions/index.html``; a browser that opens a folder lists the files in
it instead. Every link in the copy therefore names the file.
"""

import json
import re
import shutil
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any

from planpress.addresses import INDEX, NOT_FOUND, ROBOTS, SITEMAP

SERVED_ONLY = (NOT_FOUND, ROBOTS, SITEMAP)
"""Files at the root of a site that are only for servers and search engines."""
LINK = re.compile(r"(?P<before>\s(?:href|src|data-target)=\")(?P<address>[^\"]*)(?=\")")
REFRESH = re.compile(r"(?P<before>\scontent=\"0; url=)(?P<address>[^\"]*)(?=\")")
MAPS = re.compile(
    r"(?P<before>\s(?:data-moved|data-languages)=)(?P<quote>[\"'])(?P<value>\{.*?\})(?P=quote)", re.DOTALL
)
"""The attributes that hold addresses for scripts, as JSON."""
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)
ADDRESS_IN_MAP = re.compile(r"[^\s:#]*/(#.*)?")
METADATA = "link"
"""The element whose full addresses identify the published page and are therefore left unchanged."""


def take_offline(site: Path, tree: Path, base: str) -> None:
    """Copy a site so that all links work from a folder.

    Args:
        site: The finished site.
        tree: The folder to fill; it exists and is empty.
        base: The address of the published site, with a slash at its end.
    """
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site)
        copy = tree / name
        if file.is_dir():
            copy.mkdir(exist_ok=True)
        elif file.suffix == ".html" and name.as_posix() not in SERVED_ONLY:
            page = OfflinePage(site, PurePosixPath(name.as_posix()), base)
            copy.write_text(page.rewritten(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        elif name.as_posix() not in SERVED_ONLY:
            shutil.copyfile(file, copy)


class OfflinePage(HTMLParser):
    """Rewrites the links in one page's tags; everything between the tags is left unchanged.

    Args:
        site: The finished site.
        name: The path of the page inside the site.
        base: The address of the published site, with a slash at its end.
    """

    def __init__(self, site: Path, name: PurePosixPath, base: str) -> None:
        super().__init__(convert_charrefs=False)
        self._site, self._base = site, base
        self._up = "../" * (len(name.parts) - 1)
        self._starts: list[int] = []
        self._tags: list[tuple[int, str, str]] = []

    def rewritten(self, text: str) -> str:
        """Return a page with links that work in the copy.

        Args:
            text: The HTML of the page.
        """
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.feed(text)
        parts, end = list[str](), 0
        for start, old, new in self._tags:
            parts += [text[end:start], new]
            end = start + len(old)
        return "".join((*parts, text[end:]))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record a tag that needs a different link; the name comes from the base class."""
        old = self.get_starttag_text() or ""
        new = LINK.sub(lambda match: match["before"] + self._link(match["address"], tag), old)
        if tag == "meta":
            new = REFRESH.sub(lambda match: match["before"] + self._link(match["address"], tag), new)
        new = MAPS.sub(lambda match: f'{match["before"]}"{_map(match["value"])}"', new)
        if new != old:
            line, column = self.getpos()
            self._tags.append((self._starts[line - 1] + column, old, new))

    def _link(self, written: str, tag: str) -> str:
        address = unescape(written)
        inside = address.removeprefix(self._base)
        if inside != address and tag != METADATA and self._is_page(inside):
            return escape(_named(self._up + inside), quote=True)
        return written if ELSEWHERE.match(address) else escape(_named(address), quote=True)

    def _is_page(self, inside: str) -> bool:
        """Tell whether the site has the file at an address."""
        path = re.split(r"[?#]", inside, maxsplit=1)[0]
        return (self._site / f"{path}{INDEX}" if path.endswith("/") or not path else self._site / path).is_file()


def _named(address: str) -> str:
    """Return a relative address; if it points to a folder, add the name of the file in that folder."""
    path, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", address, re.DOTALL).groups()  # type: ignore[union-attr] # fits all
    if path.endswith("/") or PurePosixPath(path).name in (".", ".."):
        path = f"{path.rstrip('/')}/{INDEX}"
    return f"{path}{mark}{rest}"


def _map(written: str) -> str:
    """Return a map of addresses for a script, in which each address names its file."""
    return escape(json.dumps(_renamed(json.loads(unescape(written))), ensure_ascii=False), quote=True)


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(item) for key, item in value.items()}
    return _named(value) if isinstance(value, str) and ADDRESS_IN_MAP.fullmatch(value) else value
