"""The messages of the search are in the catalogue, in every form that a language has for numbers."""

import json
import re
from pathlib import Path

import planpress.site.skin
from planpress.language import ENGLISH, language_for
from planpress.rules import check
from planpress.views.context import Context
from planpress.views.frame.search_box import script_words, search_box
from tests.conftest import SAMPLE

SCRIPT = Path(planpress.site.skin.__file__).parent / "theme" / "assets" / "search.js"


def test_script_holds_the_same_english() -> None:
    """The English messages in the script are the same as in the catalogue."""
    table = re.search(r"const ENGLISH = (\{.*?\n  \});", SCRIPT.read_text(encoding="utf-8"), re.DOTALL)
    assert table
    assert json.loads(re.sub(r"(\w+): (?=[\"{])", r'"\1": ', table[1])) == script_words(ENGLISH)


def test_messages_have_the_forms_of_a_language() -> None:
    """A message with a number has a form for each plural category, and leaves the number to the script."""
    forms = script_words(language_for("ar"))["results"]
    assert set(forms) == {"zero", "one", "two", "few", "many", "other"}
    assert set(script_words(language_for("km"))["results"]) == {"other"}
    assert script_words(ENGLISH)["results"] == {"one": "%(num)s result", "other": "%(num)s results"}


def test_preview_has_no_other_periods() -> None:
    """A page names the earlier periods to search, newest first; a preview, which lacks them, names none."""
    dataset = check(SAMPLE).sound()
    report = dataset.report("2017")
    assert report
    context = Context(dataset.until("2017"), report, "en")
    assert search_box(context).earlier == ("2016", "2014-2015")
    assert search_box(context, preview=True).earlier == ()
