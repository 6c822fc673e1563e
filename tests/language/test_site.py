"""The whole site in the pseudo-language: what is still in plain English does not come from the catalogue."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
import yaml
from lxml import etree, html

from planpress.language.pseudo import ACCENTS
from planpress.model.message import Message, Value, Worded
from planpress.model.scalars import MONTHS
from planpress.rules import check
from tests.conftest import SAMPLE
from tests.language.renamed import checked_sample
from tests.site.pseudo import pseudo_tree
from tests.site.tree import Tree

PERIODS = ("2014-2015", "2016", "2017", "2020", "2021", "2022-2023")
"""Reports of each state: rated, missing, withheld, totals only; with and without earlier periods."""
DATA = {"bdi", "code", "script", "style", "link"}
"""Elements that hold data or code."""
DATA_CLASSES = {"pp-prose", "md-search", "md-header", "md-skip"}
"""Data, and what Material for MkDocs says in its own translations."""
MATERIAL = "Navigation"
"""A label of Material's own, on an element that holds titles of pages."""
NAMES = re.compile(
    r"https?://\S+|\b[\w-]+\.(csv|json|csv-metadata\.json)\b|action-[\w.]+|\b[A-Z]{3}\d{3}\b|BibTeX|CSL-JSON|\bRIS\b|SHA-256"
)
"""Addresses, files, anchors and codes of rules."""
ATTRIBUTES = ("aria-label", "alt", "title", "content")
PLAIN = re.compile(r"[A-Za-z][A-Za-z'-]+")
ACCENTED = {chr(letter) for letter in ACCENTS}
DATE = re.compile(rf"\b(?:\d+ )?(?:{'|'.join(MONTHS)}) \d{{4}}\b")
"""Words of dates; the pseudo-language takes its dates from the English locale."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The sample in the pseudo-language."""
    folder = tmp_path_factory.mktemp("pseudo")
    return pseudo_tree(folder / "site", PERIODS, checked_sample(folder / "project"))


@cache
def phrases() -> tuple[str, ...]:
    """What the data and the pages in docs/ say, and what remarks quote of it, longest first."""
    said = set[str]()
    for file in (SAMPLE / "data").rglob("*.yml"):
        said.update(" ".join(text.split()) for text in strings(yaml.safe_load(file.read_text(encoding="utf-8"))))
    for file in (SAMPLE / "docs").rglob("*.md"):
        blocks = re.split(r"\n\n|\n[-|]", file.read_text(encoding="utf-8"))
        said.update(
            " ".join(part.split()) for block in blocks for part in re.split(r"\{\{.*?\}\}|[`*_#]|\[|\]\(.*?\)", block)
        )
    said |= {text.rstrip(".") for text in said}
    said = {text for text in said if re.search("^[A-Z]|[ 0-9]", text)}
    checked = check(SAMPLE)
    quotations = {words for finding in (*checked.findings, *checked.accepted) for words in quoted(finding.said or "")}
    return tuple(sorted(said | quotations, key=len, reverse=True))


def quoted(value: Value) -> Iterator[str]:
    """Every piece of the data that a remark quotes."""
    match value:
        case str():
            yield value
        case tuple():
            for part in value:
                yield from quoted(part)
        case Worded():
            yield from quoted(value.value)
        case Message():
            for _, part in value.values:
                yield from quoted(part)


def strings(value: object) -> Iterator[str]:
    """Every text of a YAML document."""
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from strings(part)
        case list():
            for part in value:
                yield from strings(part)


@cache
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that are neither data nor in the pseudo-language."""
    text = NAMES.sub(" ", DATE.sub(" ", " ".join(text.split())))
    if text == MATERIAL:
        return ()
    if any(ACCENTED & set(word) for word in PLAIN.findall(text)):
        for phrase in phrases():
            if phrase in text:
                text = text.replace(phrase, " ")
    return tuple(word for word in PLAIN.findall(text) if ACCENTED & set(word))


def texts(element: html.HtmlElement) -> Iterator[str]:
    """Every text of an element that a reader sees or hears, without data."""
    if not isinstance(element.tag, str) or element.tag in DATA:
        return
    if DATA_CLASSES & set(element.get("class", "").split()):
        return
    if element.tag != "meta" or element.get("name") == "description":
        yield from (element.get(name, "") for name in ATTRIBUTES)
    text = element.text or ""
    for child in element:
        if child.tag == "wbr" or child.get("class") == "pp-id":  # where lines may break, and where not
            text += f"{child.text_content()}{child.tail or ''}"
            continue
        yield text
        yield from texts(child)
        text = child.tail or ""
    yield text


def test_pages_are_in_the_language(tree: Tree) -> None:
    """No page holds words of the site that do not come from the catalogue."""
    plain: dict[str, str] = {}
    for file in tree.html_files:
        for text in texts(tree.page(file)):
            if plain_words(text):
                plain.setdefault(" ".join(text.split()), file)
    assert not plain


def test_badges_are_in_the_language(tree: Tree) -> None:
    """No badge holds words of the site that do not come from the catalogue."""
    plain = set()
    for file in tree.files:
        if "/badges/" in file and file.endswith(".svg"):
            root = etree.fromstring(tree.text(file).encode())
            plain |= {text for text in [root.get("aria-label"), *root.itertext()] if plain_words(text)}
    assert not plain


def test_feeds_are_in_the_language(tree: Tree) -> None:
    """No entry of a feed holds words of the site that do not come from the catalogue."""
    plain = set()
    for file in tree.files:
        if file.endswith(".xml") and file.startswith("feed"):
            for element in etree.fromstring(tree.text(file).encode()).iter("{*}title", "{*}subtitle", "{*}content"):
                text = element.text or ""
                words = texts(html.fromstring(f"<div>{text}</div>")) if element.get("type") == "html" else [text]
                plain |= {part for part in words if plain_words(part)}
    assert not plain


def test_remarks_are_on_the_pages(tree: Tree) -> None:
    """The page about the quality of a report is among the pages above, with remarks."""
    page = tree.page("2022-2023/quality/index.html").text_content()
    assert '⟦åçtîöñ~~~⟧ "F.1" çåŕŕîéš thé åštéŕîšk îñ ⟦Påŕt B~~~⟧ öñlý' in " ".join(page.split())
