"""The messages of the script are in the catalogue."""

import re
from pathlib import Path

import planpress.site.skin
from planpress.language import ENGLISH
from planpress.views.frame.period_bar import script_words

SCRIPT = Path(planpress.site.skin.__file__).parent / "theme" / "assets" / "planpress.js"


def test_script_holds_the_same_english() -> None:
    """The English messages in the script are the same as in the catalogue."""
    table = re.search(r"const ENGLISH = \{(.*?)\};", SCRIPT.read_text(encoding="utf-8"), re.DOTALL)
    assert table
    assert dict(re.findall(r'(\w+): "(.*?)"', table[1])) == script_words(ENGLISH)
