"""Checks and adapts pages in docs/, which must not contain anything that readers' browsers refuse to load or run."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlsplit

from markupsafe import escape

from planpress.fragments import render
from planpress.language import Language
from planpress.site.skin.passages import PERMALINK
from planpress.views.permalink import Permalink

ALIGNED = re.compile(r'<(t[hd])((?: [\w-]+="[^"]*")*?) style="text-align: (left|right|center);"')
"""A table cell with the style that Markdown makes from the colons below the head of a table."""
CLASSES = {"left": "pp-start", "right": "pp-end", "center": "pp-center"}
NUMBERED = '<table class="highlighttable"'
"""The beginning of code with line numbers beside it, which is a table in appearance only."""
SCROLLED = re.compile(r'<div class="highlight"|<pre(?=><code)|<table(?=>\n<thead>)')
"""The beginnings of code and tables, which can be wider than a page."""
TASK = re.compile(r'(<input type="checkbox" disabled)((?: checked)?/?>)')
HEADING = re.compile(r'<h([2-6]) id="([^"]+)"[^>]*>(?:(?!</h\1>).)*(?=</h\1>)', re.DOTALL)
CLASS = re.compile(r' class="([^"]*)"')
EXTENDED = re.compile(r'class="(?!pp-|headerlink")|<details(?! class="pp-)')
"""The signs of Markdown extensions; Markdown itself does not write classes."""
CLOSED = {
    "base": "addresses are relative",
    "embed": "link to the file instead",
    "form": "the site receives nothing; link to a form elsewhere",
    "frame": "link to the page instead",
    "iframe": "link to the page instead",
    "link": "name style sheets under `extra_css` in mkdocs.yml",
    "object": "link to the file instead",
    "script": "name scripts under `extra_javascript` in mkdocs.yml",
    "style": "name style sheets under `extra_css` in mkdocs.yml",
}
LOADING = ("src", "srcset", "poster", "data")


def readable(markup: str, words: Language) -> str:
    """Adapt the output of Markdown to the site's policy, and to readers who use a keyboard or a screen reader.

    Style attributes are not applied, so the alignment of cells becomes a class. Elements that can be wider than the
    page can be scrolled with the keyboard. The checkboxes of tasks get names, and headings get links to themselves.

    Args:
        markup: The HTML that Markdown made from a page.
        words: The language of the names and labels that are added.
    """
    markup = markup.replace(NUMBERED, f'{NUMBERED} role="presentation"')
    markup = SCROLLED.sub(lambda match: f'{match[0]} tabindex="0"', ALIGNED.sub(_with_class, markup))
    markup = HEADING.sub(lambda match: match[0] + _sign(match[0], match[2], words), markup)
    names = {True: words.pgettext("a task", "done"), False: words.pgettext("a task", "to do")}
    return TASK.sub(lambda match: f'{match[1]} aria-label="{escape(names["checked" in match[2]])}"{match[2]}', markup)


def is_extended(markup: str) -> bool:
    """Tell whether a page contains output of Markdown extensions, which needs a style sheet of its own.

    Args:
        markup: The HTML of the page, with planpress's own fragments.
    """
    return bool(EXTENDED.search(markup))


def _sign(heading: str, anchor: str, words: Language) -> str:
    """Return the link from a heading to itself; return "" if a Markdown extension has already made such a link."""
    return "" if PERMALINK in heading else str(render(Permalink(unescape(anchor)), words=words)).strip()


def _with_class(match: re.Match[str]) -> str:
    tag, attributes, side = match.groups()
    name = CLASSES[side]
    if CLASS.search(attributes):
        return f"<{tag}" + CLASS.sub(rf' class="\1 {name}"', attributes)
    return f'<{tag}{attributes} class="{name}"'


def closed_faults(markup: str) -> Iterator[str]:
    """Yield a few words on each element or attribute of a page that the site's Content-Security-Policy would block.

    Args:
        markup: The HTML that Markdown made from a page, without planpress's own fragments.
    """
    reader = _PageReader()
    reader.feed(markup)
    reader.close()
    yield from dict.fromkeys(reader.faults)


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in CLOSED:
            self.faults.append(f"<{tag}> has no effect on a page: {CLOSED[tag]}")
            return
        for name, value in attrs:
            address = (value or "").strip()
            if name == "style":
                self.faults.append(
                    "a style attribute has no effect: write a class, with a rule in a file under `extra_css`"
                )
            elif name.startswith("on"):
                self.faults.append(f"{name} has no effect: scripts are files, under `extra_javascript` in mkdocs.yml")
            elif name == "href" and address.lower().startswith("javascript:"):
                self.faults.append("a link to a script has no effect: scripts are files, under `extra_javascript`")
            elif name in LOADING and urlsplit(address).netloc:
                self.faults.append(
                    f"{address} is on another host, from which pages load nothing; put the file into docs/"
                )
