"""Pages in a longer language: nothing is cut off, and the script speaks it too."""

import pytest
from playwright.sync_api import Browser, Page

from planpress.language import PSEUDO, language_for
from tests.browser.conftest import Serve
from tests.browser.test_look import FICTIONAL, OVERLAPPING, TOO_WIDE
from tests.language.renamed import checked_sample
from tests.site.pseudo import pseudo_tree

pytestmark = pytest.mark.browser
PAGES = {**FICTIONAL, "quality": "2018-2019/quality/"}


@pytest.fixture(scope="module")
def pseudo_url(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the sample in the pseudo-language, whose messages are a third longer."""
    folder = tmp_path_factory.mktemp("pseudo")
    return serve(pseudo_tree(folder / "site", project=checked_sample(folder / "project")).root)


@pytest.mark.parametrize("kind", list(PAGES))
def test_longer_words_fit_a_phone(kind: str, chromium: Browser, pseudo_url: str) -> None:
    """At 320 px no page scrolls sideways and nothing sticks out or is cut, with everything open that can be."""
    page = chromium.new_page(viewport={"width": 320, "height": 800})
    page.goto(pseudo_url + PAGES[kind])
    page.wait_for_timeout(150)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(OVERLAPPING) == []
    page.close()


def test_script_speaks_the_language(page: Page, pseudo_url: str) -> None:
    """The script's message about a newer period is in the language of the page."""
    words = language_for(PSEUDO)
    page.goto(pseudo_url + "2014-2015/actions/1.1/")
    notice = page.locator("[data-pp-newer] [role=status]")
    page.locator("[data-pp-newer] [role=status] a").wait_for()
    newer = words.gettext("A newer reporting %(term_period)s, %(period)s, has been published.", period="2022-2023")
    about = words.gettext("%(term_action)s %(action)s", action="1.1")
    link = words.gettext("See %(page)s in %(period)s", page=about, period="2022-2023")
    assert notice.inner_text() == f"{newer} {link}"
