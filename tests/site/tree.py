"""A built site, read the way a browser would read it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from lxml import html

BASE = "https://tree.invalid/"
LINKS = {"a": "href", "area": "href", "link": "href", "form": "action", "img": "src", "script": "src"}
LINKS |= {"iframe": "src", "source": "src", "use": "href", "image": "href", "object": "data", "embed": "src"}


@dataclass
class Tree:
    """The files below a folder.

    Args:
        root: The folder.
        site_url: The permanent address of the folder, ending with a slash.
    """

    root: Path
    site_url: str
    _parsed: dict[str, html.HtmlElement] = field(default_factory=dict, repr=False)
    _anchors: dict[str, set[str]] = field(default_factory=dict, repr=False)

    @cached_property
    def files(self) -> list[str]:
        """Every file, as a path from the root."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.root).as_posix() for path in paths)

    @cached_property
    def html_files(self) -> list[str]:
        """Every HTML file."""
        return [name for name in self.files if name.endswith(".html")]

    @cached_property
    def pages(self) -> list[str]:
        """The HTML files of periods: no redirects, no cards for other sites, and not the page for lost readers."""
        return [name for name in self._of_periods if name not in self.embedded_cards]

    @cached_property
    def embedded_cards(self) -> list[str]:
        """The small pages that other sites show in frames."""
        return [name for name in self._of_periods if name.endswith("/card/index.html")]

    @cached_property
    def _of_periods(self) -> list[str]:
        return [name for name in self.html_files if "/" in name and not name.startswith("latest/")]

    @cached_property
    def periods(self) -> list[str]:
        """The folders that hold a period."""
        return sorted({name.split("/")[0] for name in self.pages})

    def text(self, file: str) -> str:
        """The content of a file."""
        return (self.root / file).read_text(encoding="utf-8")

    def page(self, file: str) -> html.HtmlElement:
        """A page, parsed; do not change it. A folder is read as its index.html."""
        name = file + "index.html" if file.endswith("/") or not file else file
        if name not in self._parsed:
            self._parsed[name] = html.document_fromstring(self.text(name))
        return self._parsed[name]

    def words(self, file: str, path: str = "//body") -> str:
        """The words of the first element that an XPath finds, with single spaces."""
        return words(one(self.page(file), path))

    def anchors(self, file: str) -> set[str]:
        """Every fragment that leads somewhere on a page."""
        if file not in self._anchors:
            self._anchors[file] = {str(identifier) for identifier in self.page(file).xpath("//@id | //a/@name")}
        return self._anchors[file]

    def resolve(self, file: str, link: str) -> tuple[str, str] | None:
        """Follow a link on a page: the file in this tree (it need not exist) and the fragment; None off the site."""
        target = urljoin(BASE + file, link)
        own = urlsplit(self.site_url).path
        target = target.replace(self.site_url, BASE, 1).replace(f"{BASE.rstrip('/')}{own}", BASE, 1)
        if not target.startswith(BASE):
            return None
        parts = urlsplit(target)
        path = unquote(parts.path).removeprefix("/")
        if not path or path.endswith("/"):
            path += "index.html"
        return path, unquote(parts.fragment)

    def dead_links(self, file: str) -> Iterator[str]:
        """Yield each link of a page that leads nowhere in this tree."""
        for link in links(self.page(file)):
            resolved = self.resolve(file, link)
            if resolved is None:
                continue
            target, fragment = resolved
            if not (self.root / target).is_file():
                yield f"{file}: {link}: no such file"
            elif fragment and target.endswith(".html") and not self._has(target, fragment):
                yield f"{file}: {link}: no such anchor"

    def _has(self, file: str, fragment: str) -> bool:
        """Tell whether a page has an anchor, or the filters and values that a fragment such as "due=late" names."""
        if fragment in self.anchors(file):
            return True
        option = "//select[@name=$name]/option[@value=$value]"
        values = parse_qsl(fragment)
        return bool(values) and all(self.page(file).xpath(option, name=name, value=value) for name, value in values)


def links(page: html.HtmlElement) -> Iterator[str]:
    """Yield every address that a page names to follow or to load."""
    for element in page.iter(*LINKS):
        value = element.get(LINKS[str(element.tag)])
        if value is not None:
            yield value
    for value in page.xpath(
        "//@srcset | //@poster | //@xlink:href", namespaces={"xlink": "http://www.w3.org/1999/xlink"}
    ):
        yield str(value)


def one(page: html.HtmlElement, path: str) -> html.HtmlElement:
    """The one element that an XPath finds."""
    elements = page.xpath(path)
    assert len(elements) == 1, f"{path} finds {len(elements)}"
    element: html.HtmlElement = elements[0]
    return element


def words(element: html.HtmlElement) -> str:
    """The words of an element with single spaces."""
    return " ".join(element.text_content().split())
