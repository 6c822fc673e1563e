"""What pages say about comparisons and histories, in the pseudo-language: no plain English outside the data."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html

import planpress.views.context
from planpress.fragments import render
from planpress.language import PSEUDO, language_for
from planpress.views.comparison_page import comparison
from planpress.views.context import Context
from planpress.views.history import history
from planpress.views.movement import movement
from planpress.views.root.feed import news
from planpress.views.since_last_report import since_last_report
from planpress.views.tombstone_page import tombstone, tombstones_by_address
from tests.compare.sketch import sketch, words_of_the_data

CASES = sorted(Path("tests/cases/compare").glob("*.yml"))
WORD = re.compile(r"[^\W\d_]{2,}")


def texts(context: Context) -> Iterator[str]:
    views: list[Any] = [comparison(context), since_last_report(context), movement(context)]
    views += [history(context, action.id) for action in context.actions]
    views += [tombstone(context, identifier) for identifier in tombstones_by_address(context)]
    for view in views:
        page = html.fromstring(f"<div>{render(view, words=language_for(PSEUDO))}</div>")
        yield from page.itertext()
        yield from (str(words) for words in page.xpath("//@aria-label"))
    for entry in news(context):
        yield f"{entry.title} {entry.text}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_word_is_of_the_catalogue_or_the_data(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the pseudo-language, pages about a comparison have no plain English word outside the data."""
    monkeypatch.setattr(planpress.views.context, "spoken", lambda code: PSEUDO)
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    dataset = sketch(case["reports"], case.get("plan"))
    known = words_of_the_data(dataset)
    for report in dataset.reports:
        context = Context(dataset.until(report.period), report, "en")
        words = WORD.findall(" ".join(texts(context)))
        assert {word for word in words if word.isascii()} - known == set()
