"""Files above the periods can be made again with the words that they had before a translation was changed."""

from pathlib import Path

import pytest

from planpress import catalogues
from planpress.language import language
from planpress.site.earlier import earlier_contents
from planpress.site.root import content_of
from planpress.views.root.not_found_page import not_found_page
from tests.compare.sketch import sketch

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
LOST = 'msgid "There is no page at this address"\nmsgstr "{words}"\n'


def write(folder: Path, code: str, words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{code}.po").write_text(HEADER + LOST.format(words=words), "utf-8")


def test_former_words_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page for lost readers as a release with other translations made it is one of its contents, in each place."""
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    dataset = sketch({"2001": {}}, {"languages": ["nn", "fo"]})
    for code in ("nn", "fo"):
        write(tmp_path, code, f"old {code}")
    page = not_found_page(dataset, {"fo": dataset.reports})
    before = content_of(page, dataset.plan)
    assert b"old nn" in before
    assert b"old fo" in before
    for cached in (language._language, language._catalogue, catalogues.translated):
        cached.cache_clear()
    for code in ("nn", "fo"):
        write(tmp_path, code, f"new {code}")
        write(tmp_path / language.FORMER / "1", code, f"old {code}")
    now = not_found_page(dataset, {"fo": dataset.reports})
    assert b"new nn" in content_of(now, dataset.plan)
    assert before in set(earlier_contents("404.html", now, dataset.plan))
    for cached in (language._language, language._catalogue, catalogues.translated):
        cached.cache_clear()
