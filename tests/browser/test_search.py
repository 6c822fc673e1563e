"""The search finds numbers, words and their forms in every period and script, and is there only where it works."""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from planpress.site.assets import assets
from planpress.site.search_letters import exchanged
from tests.browser.conftest import Serve, Watch
from tests.conftest import SAMPLE, build_tree, copy_project

pytestmark = pytest.mark.browser

LARGEST_SCRIPT = 8_000
ACTIONS = {
    "1.1": ("ការពារអណ្តើកសមុទ្រនៅតាមឆ្នេរ", ""),  # Khmer: protect the sea turtles along the coast
    "1.2": ("បណ្តុះបណ្តាលមន្ត្រីការពារអណ្តើក", "ល្បាត ១២៥ ដង"),  # train the officers who protect turtles
    "1.3": ("คุ้มครองเต่าทะเลตามชายฝั่ง", ""),  # Thai
    "1.4": ("ປົກປ້ອງເຕົ່າທະເລຕາມຊາຍຝັ່ງ", ""),  # Lao
    "1.5": ("Repair the hatchery", "The keepers were trained."),
    "1.6": ("Saisies et contrôles aux frontières", "Cet éléphant est protégé."),
    "1.7": ("查获象牙的管理", "海关与林业局合作。没收的象牙已登记。"),
    "1.10": ("Inter-agency co-operation", "Inventories were made of 1,250 tusks."),
    "E9": ("Elfenbein beschlagnahmen", "Überwachung der Häfen"),
}
QUERIES: dict[str, list[str]] = {
    # Numbers: with or without the dot, in either case, with the word before them, and in other digits.
    "1.1": ["1.1"],
    "1 1": ["1.1"],
    "11": ["1.1"],
    "១.១": ["1.1"],
    "1.10": ["1.10"],
    "110": ["1.10"],
    "e9": ["E9"],
    "E 9": ["E9"],
    "action 1.5": ["1.5"],
    "1250": ["1.10"],
    "ល្បាត 125": ["1.2"],
    # Forms of words, in either direction, and parts of compounds.
    "inventory": ["1.10"],
    "keeper training": ["1.5"],
    "controle": ["1.6"],
    "contrôler": ["1.6"],
    "interagency": ["1.10"],
    "cooperation": ["1.10"],
    # Accents, and one slip of the keyboard.
    "elephant": ["1.6"],
    "uberwachung": ["E9"],
    "hatchrey": ["1.5"],
    "inventroy": ["1.10"],
    "elphant": ["1.6"],
    # Words inside a run without spaces.
    "អណ្តើក": ["1.1", "1.2"],  # turtle
    "អណ្ដើក": ["1.1", "1.2"],  # the same, with a letter that looks the same here
    "មន្ត្រី": ["1.2"],  # officer
    "សមុទ្រ": ["1.1"],  # sea
    "เต่า": ["1.3"],
    "ชายฝั่งทะเล": ["1.3"],  # both words, though in another order
    "ເຕົ່າ": ["1.4"],
    "象牙": ["1.7"],
    "登记象牙": ["1.7"],
    # What is nowhere.
    "ខ្លา": [],  # tiger
    "penguin": [],
}


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan whose texts are in many scripts."""
    folder = copy_project(SAMPLE, tmp_path_factory.mktemp("scripts"), "macros", "mkdocs.yml")
    for name in ("docs", "data/reports"):
        (folder / name).mkdir(parents=True)
    copy_project(SAMPLE, folder / "data", "data/plan.yml")
    actions = "".join(
        f'  - {{id: "{number}", pillar: "1", title: {title}, progress: ["{text}"]}}\n'
        if text
        else f'  - {{id: "{number}", pillar: "1", title: {title}}}\n'
        for number, (title, text) in ACTIONS.items()
    )
    (folder / "data/reports/2001.yml").write_text(f"from: 2001-01\nto: 2001-12\nactions:\n{actions}", encoding="utf-8")
    return build_tree(folder, folder / "site", ["2001"]).root


@pytest.fixture(scope="module")
def many(scripts: Path, chromium: Browser, serve: Serve) -> Iterator[Page]:
    """A page of that plan, with the search in use."""
    page = chromium.new_page()
    page.goto(serve(scripts) + "2001/")
    yield page
    page.close()


def search(page: Page, query: str) -> list[str]:
    """Search, and return the addresses of the results; the Enter key lists them at once, without opening any."""
    page.locator("#pp-search").fill(query)
    page.locator("#pp-search").press("ArrowUp")
    expect(page.locator(".pp-found__status")).to_have_text(re.compile("result|Nothing found"))
    return list(page.locator(".pp-found li a").evaluate_all("links => links.map(link => link.href)"))


def search_all(page: Page, query: str) -> list[str]:
    """Search all periods: more results come with each index that is loaded."""
    search(page, query)
    page.wait_for_load_state("networkidle")
    return search(page, query)


def answering(body: str) -> Callable[[Route], None]:
    """Answer requests with a body."""
    return lambda route: route.fulfill(body=body)


def found(links: list[str]) -> list[str]:
    """The numbers of the actions among results."""
    return [link.partition("/actions/")[2].partition("/")[0] for link in links if "/actions/" in link]


@pytest.mark.parametrize("query", QUERIES)
def test_words_and_numbers_are_found(query: str, many: Page) -> None:
    """The first results are the actions that fit a query; a word that occurs nowhere has no results."""
    numbers = found(search(many, query))
    expected = [number.lower() for number in QUERIES[query]]
    assert set(numbers[: len(expected)]) == set(expected)
    assert bool(numbers) == bool(expected)


def test_words_are_found_without_a_dictionary_in_the_browser(
    scripts: Path, context: BrowserContext, serve: Serve
) -> None:
    """Words in scripts without spaces are found even if the browser cannot separate them."""
    context.add_init_script("delete Intl.Segmenter")
    page = context.new_page()
    page.goto(serve(scripts) + "2001/")
    for query in ("អណ្តើក", "เต่า", "ເຕົ່າ", "象牙"):
        numbers = found(search(page, query))
        assert set(numbers[: len(QUERIES[query])]) == set(QUERIES[query]), query


def test_all_known_periods_are_searched(page: Page, real_url: str) -> None:
    """The site of a period finds what only an earlier period says, and leads to the place in that period."""
    page.goto(real_url + "2017-2018/about/")
    links = search_all(page, "inventory")
    assert f"{real_url}2014-2017/actions/2.4/#progress-2.4" in links
    result = page.locator(".pp-found li", has=page.locator("a[href*='2014-2017/actions/2.4/']"))
    expect(result.locator(".pp-found__period")).to_have_text("2014-2017")
    expect(result.locator("a")).to_contain_text("2.4 Establish a system for the management of ivory seizures")
    expect(result.locator(".pp-badge")).to_have_text(re.compile("Partial progress.*Self-assessment by the Party"))
    expect(result.locator("mark").first).to_have_text("inventoried")
    shape = result.locator("use").get_attribute("href")
    assert page.locator(f"symbol{shape}").count() == 1
    result.locator("a").click()
    page.wait_for_url(f"{real_url}2014-2017/actions/2.4/#progress-2.4")
    assert page.evaluate("document.querySelector(location.hash.replace('.', '\\\\.')) !== null")


def test_function_words_are_not_searched_for(page: Page, sample_url: str) -> None:
    """Beside other words, words such as "of" are neither ranked nor marked; alone, they are searched for."""
    page.goto(sample_url + "2022-2023/")
    assert search_all(page, "the turtle of the") == search(page, "turtle")
    marks = page.locator(".pp-found mark").all_text_contents()
    assert marks and not {"the", "of"} & {mark.lower() for mark in marks}
    assert search(page, "of")


def test_results_say_if_only_totals_are_public(page: Page, real_url: str) -> None:
    """The period of a result is named as in the row of periods."""
    page.goto(real_url + "2017-2018/")
    search(page, "wildlife")
    assert {"2014-2017", "2017-2018, totals only"} >= {
        text.strip() for text in page.locator(".pp-found__period").all_text_contents()
    }
    expect(page.locator(".pp-found__period").filter(has_text="totals only").first).to_be_visible()


def test_newest_period_comes_first(page: Page, sample_url: str) -> None:
    """The same number is found in all periods, newest first; a period does not know later ones."""
    page.goto(sample_url + "2022-2023/")
    periods = [link.removeprefix(sample_url).split("/")[0] for link in search(page, "E9")]
    assert periods == sorted(periods, reverse=True)
    assert periods[0] == "2022-2023"
    page.goto(sample_url + "2016/")
    assert {link.removeprefix(sample_url).split("/")[0] for link in search(page, "E9")} == {"2016", "2014-2015"}


def test_nothing_is_loaded_before_use(page: Page, sample_url: str) -> None:
    """Script, style sheet, shapes and indexes are loaded when the box has the focus, once, and from this site alone."""
    watch = Watch()
    watch.attach(page)
    page.goto(sample_url + "2016/actions/1.1/", wait_until="networkidle")
    parts = ("assets/search", "assets/shapes", "search.json")
    assert not [url for url in watch.requests if any(part in url for part in parts)]
    page.locator("#pp-search").focus()
    page.wait_for_load_state("networkidle")
    search(page, "turtle")
    page.locator(".pp-home").focus()
    page.locator("#pp-search").focus()
    # A busy browser may ask for the icon and the lineage of the page only now: they are not of the search.
    loaded = [url for url in watch.requests if any(part in url for part in parts)]
    assert sorted(url.removeprefix(sample_url) for url in loaded) == [
        "2014-2015/search.json",
        "2016/assets/search.css",
        "2016/assets/search.js",
        "2016/assets/shapes.svg",
        "2016/search.json",
    ]
    assert all(url.startswith(sample_url) for url in watch.requests)
    assert watch.problems == []


def test_script_is_small() -> None:
    """The script of the search takes at most 8 kB, compressed, and all that use loads but indexes less than 10 kB."""
    sizes = {path: len(gzip.compress(text.encode(), 9)) for path, text in assets()}
    assert sizes["assets/search.js"] <= LARGEST_SCRIPT
    assert sizes["assets/search.js"] + sizes["assets/search.css"] + sizes["assets/shapes.svg"] <= 10_000


def test_no_box_without_scripts(plain: Page, sample_url: str) -> None:
    """Without scripts there is no box, and no gap where it would be."""
    plain.goto(sample_url + "2016/")
    expect(plain.locator("#pp-search")).to_be_hidden()
    assert plain.locator(".pp-search").bounding_box() is None


def test_no_box_from_a_disk(page: Page, scripts: Path) -> None:
    """From a folder, where browsers load no index, there is no box either."""
    page.goto((scripts / "2001/index.html").as_uri())
    expect(page.locator("#pp-search")).to_be_hidden()


def test_policy_lets_the_search_work(page: Page, sample_url: str) -> None:
    """The policy of the site blocks nothing of the search."""
    page.add_init_script(
        "window.blocked = []; addEventListener('securitypolicyviolation', e => blocked.push(e.violatedDirective))"
    )
    page.goto(sample_url + "2022-2023/")
    assert search(page, "hatchery")
    assert page.locator("symbol#pp-best").count() == 1
    assert page.evaluate("window.blocked") == []


@pytest.mark.parametrize("closing", ["new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})", None])
def test_closed_results_stay_closed(closing: str | None, page: Page, sample_url: str) -> None:
    """What was typed just before Escape, or before a click elsewhere, does not open the results again."""
    page.goto(sample_url + "2022-2023/")
    search(page, "turtle")
    typing = "field => { field.value = 'turtles'; field.dispatchEvent(new Event('input', {bubbles: true}));"
    close = (
        f"field.dispatchEvent({closing})"
        if closing
        else "document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}))"
    )
    page.locator("#pp-search").evaluate(f"{typing} {close} }}")
    page.wait_for_timeout(400)
    expect(page.locator(".pp-found")).to_be_hidden()


def test_results_can_be_used_with_a_keyboard(page: Page, sample_url: str) -> None:
    """The arrow keys reach the results, Escape closes them and returns to the box, and Tab leaves them."""
    page.goto(sample_url + "2022-2023/")
    field, panel, links = page.locator("#pp-search"), page.locator(".pp-found"), page.locator(".pp-found li a")
    field.focus()
    page.keyboard.type("turtle")
    expect(links.first).to_be_visible()
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(field).to_be_focused()
    assert field.input_value() == "turtle"
    page.keyboard.press("ArrowDown")
    expect(panel).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    expect(panel).to_be_hidden()
    field.click()
    expect(panel).to_be_visible()
    page.mouse.click(5, 700)
    expect(panel).to_be_hidden()


def test_enter_opens_the_first_result(page: Page, sample_url: str) -> None:
    """In the box, Enter opens the first result, before a pause in typing too; on another result, it opens that one."""
    page.goto(sample_url + "2022-2023/")
    first, second = search_all(page, "turtle")[:2]
    page.keyboard.press("Enter")
    page.wait_for_url(first)
    search_all(page, "turtle")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(second)
    page.locator("#pp-search").fill("penguin")
    page.keyboard.press("Enter")
    expect(page.locator(".pp-found__status")).to_contain_text("Nothing found")
    assert page.url == second


def test_enter_waits_for_the_index(page: Page, sample_url: str) -> None:
    """Enter opens the first result as soon as there is one, unless the reader goes on typing."""
    waiting: list[Route] = []
    page.route("**/search.json", lambda route: waiting.insert(0, route))
    for typed in ("", "x"):
        page.goto(sample_url + "2014-2015/")
        page.locator("#pp-search").fill("E9")
        expect(page.locator(".pp-found__status")).to_have_text("Loading the search index.")
        page.keyboard.press("Enter")
        page.keyboard.type(typed)
        waiting.pop().continue_()
        if not typed:
            page.wait_for_url("**/actions/e9/**")
    expect(page.locator(".pp-found__status")).not_to_have_text("Loading the search index.")
    assert page.url == sample_url + "2014-2015/"


def test_enter_shows_a_result_on_the_same_page(page: Page, sample_url: str) -> None:
    """A result on the page that the reader is on closes the list, which would cover it."""
    page.goto(sample_url + "2022-2023/actions/e9/")
    search_all(page, "E9")
    page.keyboard.press("Enter")
    expect(page.locator(".pp-found")).to_be_hidden()


def test_letters_are_found_in_an_index_that_exchanges_them(
    scripts: Path, context: BrowserContext, serve: Serve
) -> None:
    """Each query finds the same where the letters of Khmer, Thai or Lao are exchanged for shorter ones."""
    plain = (scripts / "2001/search.json").read_text(encoding="utf-8")
    assert json.loads(plain)["format"] == 1
    for block in (0x0E00, 0x0E80, 0x1780):
        page = context.new_page()
        index = exchanged(plain.replace('"format":1', f'"format":2,"letters":{block}'), block)
        page.route("**/search.json", answering(index))
        page.goto(serve(scripts) + "2001/")
        for query, numbers in QUERIES.items():
            first = found(search(page, query))[: len(numbers)]
            assert set(first) == {number.lower() for number in numbers}, (block, query)
        page.close()


def test_more_results_keep_the_focus(page: Page, sample_url: str) -> None:
    """A button lists the results after the first twenty, and the focus goes to the first of these."""
    page.goto(sample_url + "2022-2023/")
    search_all(page, "beach")
    expect(page.locator(".pp-found li")).to_have_count(20)
    page.locator(".pp-found__more").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".pp-found li a").nth(20)).to_be_focused()
    expect(page.locator(".pp-found__more")).to_be_hidden()


def test_count_is_announced(page: Page, sample_url: str) -> None:
    """A status for assistive technology says how many results there are, or what was searched in vain."""
    page.goto(sample_url + "2016/")
    search(page, "hatchery")
    status = page.get_by_role("status").filter(has_text="result")
    expect(status).to_contain_text(f"{page.locator('.pp-found li').count()} results Press Enter to open the first")
    search(page, "penguin")
    pages = len(page.request.get(sample_url + "2016/search.json").json()["pages"])
    pages += len(page.request.get(sample_url + "2014-2015/search.json").json()["pages"])
    expect(page.locator(".pp-found__status")).to_have_text(
        f"Nothing found for “penguin” on {pages} pages from 2 periods."
    )


def test_similar_and_partial_results_are_named(page: Page, sample_url: str) -> None:
    """A reader is told where only a similar word was found, and where no page has all words."""
    page.goto(sample_url + "2022-2023/")
    search(page, "hatchrey")
    expect(page.locator(".pp-found")).to_contain_text(
        "Nothing found for “hatchrey”. These pages contain a similar word:"
    )
    search(page, "hatchery penguin")
    expect(page.locator(".pp-found")).to_contain_text(
        "No page contains all these words. These pages contain some of them:"
    )


def without(text: str) -> Callable[[Route], None]:
    """Answer as a server does if a file is missing."""
    return lambda route: route.fulfill(status=404, body="") if text in route.request.url else route.continue_()


def test_period_without_an_index_is_named(page: Page, sample_url: str) -> None:
    """A period that an older planpress published is left out, and the reader is told."""
    page.route("**/search.json", without("/2014-2015/"))
    page.goto(sample_url + "2016/")
    assert search(page, "hatchery")
    expect(page.locator(".pp-found")).to_contain_text("Periods without a search index: 2014-2015.")


def test_search_can_be_tried_again(page: Page, sample_url: str) -> None:
    """Where the index cannot be loaded the reader is told, and the next use tries again."""
    page.route("**/2016/search.json", lambda route: route.abort())
    page.goto(sample_url + "2016/")
    field, status = page.locator("#pp-search"), page.locator(".pp-found__status")
    field.fill("hatchery")
    expect(status).to_have_text("The search index cannot be loaded. Try again when you are online.")
    page.unroute("**/2016/search.json")
    page.locator(".pp-home").focus()
    field.focus()
    expect(status).to_have_text(re.compile(r"\d+ results?"))


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "light"), (390, "dark"), (320, "light")])
def test_results_fit_and_can_be_read(
    width: int, scheme: Literal["light", "dark"], chromium: Browser, sample_url: str
) -> None:
    """At any width and in either scheme results stay on the screen, and no rule of accessibility is broken."""
    page = chromium.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto(sample_url + "2022-2023/")
    assert search(page, "hatchery")
    box = page.locator(".pp-found").bounding_box()
    assert box
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 800
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []
    page.close()
