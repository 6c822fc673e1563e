"""Generated pages are filled: the frame is rendered once, and dividing the work leaves no trace in the bytes."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from planpress.fragments import render
from planpress.rules import check
from planpress.site import filling
from planpress.site.filling import Filled, content, fill, filled
from planpress.site.frames import Frames
from planpress.site.pages import existing_pages, pages
from planpress.site.skin.waiting import Waiting, on_request
from planpress.views.context import Context
from planpress.views.frame.menu import MenuEntry
from planpress.views.frame.page import PageContent, Surroundings
from planpress.views.frame.page import page as whole_page
from tests.conftest import PROJECT, SAMPLE


@pytest.mark.parametrize("project", [PROJECT, SAMPLE], ids=["real", "sample"])
def test_a_filled_frame_is_the_whole_page(project: Path) -> None:
    """A page in the frame of its depth is byte for byte the page rendered as a whole, in the menu or not."""
    dataset = check(project).sound()
    existing = existing_pages(dataset)
    for report in dataset.reports:
        context = Context(dataset.until(report.period), report, dataset.plan.language)
        listed = tuple(MenuEntry(page.title, page.path) for page in pages(context).values() if page.listed)
        frames = Frames(Surroundings(existing=existing, entries=listed))
        for page in pages(context).values():
            here = context.on(page.path)
            inside = PageContent(content(context, page), page.title, page.description, page.about)
            view = whole_page(here, page.path, inside, frames.around)
            assert frames.whole(here, page.path, inside) == render(view, words=here.words), page.path


def test_each_period_knows_the_pages_of_all() -> None:
    """The pages that other periods link to are those that each period lists."""
    dataset = check(SAMPLE).sound()
    for report in dataset.reports:
        context = Context(dataset.until(report.period), report, dataset.plan.language)
        assert existing_pages(dataset)[report.period] == {page.path for page in pages(context).values()}


def test_no_link_leads_to_a_list_that_an_earlier_planpress_did_not_make() -> None:
    """The page of all actions links to that of an earlier period only if the period was published with one."""
    dataset = check(SAMPLE).sound()
    report = dataset.newest
    context = Context(dataset, report, dataset.plan.language).on("actions/")
    listless = {"2016", "2018-2019"}
    bar = whole_page(
        context,
        "actions/",
        PageContent(Markup(""), "All actions"),
        Surroundings(existing=existing_pages(dataset, listless)),
    ).periods
    hrefs = {period.version: period.period.href for period in (*bar.older, *bar.earlier)}
    assert {version for version, href in hrefs.items() if not href.endswith("actions/")} == listless
    assert hrefs["2016"] == "../../2016/"


@given(st.lists(st.integers(1, 9)), st.integers(1, 5))
def test_shares_hold_all_the_work(weights: list[int], count: int) -> None:
    """However work is split, each file is in one share, in order, and no share is much larger than its part."""
    work = [Filled(str(number), str, weight) for number, weight in enumerate(weights)]
    shares = filling._shares(work, count)
    assert [item for share in shares for item in share] == work
    assert len(shares) <= count
    if weights:
        largest = max(sum(item.weight for item in share) for share in shares)
        assert largest <= sum(weights) / count * 2 + max(weights) * 2


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
@pytest.mark.parametrize("processes", [1, 3])
def test_split_work_is_the_same(processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several processes make the same files as one process."""
    monkeypatch.setattr(filling, "processors", lambda: processes)
    monkeypatch.setattr(filling, "WORTH_A_PROCESS", 5)
    dataset = check(SAMPLE).sound()
    context = Context(dataset, dataset.newest, dataset.plan.language)
    work = [*filled(context, pages(context).values(), Frames(Surroundings(existing=existing_pages(dataset))))]
    fill(tmp_path, work)
    made = {file.relative_to(tmp_path).as_posix(): file.read_text("utf-8") for file in tmp_path.rglob("*.html")}
    assert made == {item.path: item.make() for item in work}


def test_what_waits_is_made_when_asked_for(tmp_path: Path) -> None:
    """A page is made at its address, with or without the slash, and a file at its own; nothing else is."""
    waiting = Waiting([Filled("index.html", lambda: "home"), Filled("a/b/index.html", lambda: "page")])
    assert not waiting.make("a/", tmp_path)
    assert not waiting.make("../index.html", tmp_path)
    assert not list(tmp_path.iterdir())
    assert waiting.make("", tmp_path)
    assert waiting.make("a/b", tmp_path)
    assert (tmp_path / "index.html").read_text() == "home"
    assert [file.name for file in (tmp_path / "a/b").iterdir()] == ["index.html"]


def test_an_answer_is_asked_for_again() -> None:
    """If nothing is found but the page can be made, the request is repeated; otherwise the first answer counts."""
    there = {"/known"}

    def application(environ: dict[str, str], start: object) -> list[bytes]:
        status = "200 OK" if environ["PATH_INFO"] in there else "404 Not Found"
        assert callable(start)
        start(status, [])
        return [status.encode()]

    def make(path: str) -> bool:
        there.update({path} & {"/waiting"})
        return path in there

    answered = {}
    for path in ("/known", "/waiting", "/nowhere"):
        began: list[str] = []
        body = on_request(application, make)({"PATH_INFO": path}, lambda status, headers, to=began: to.append(status))
        answered[path] = (began, list(body))
    assert answered == {
        "/known": (["200 OK"], [b"200 OK"]),
        "/waiting": (["200 OK"], [b"200 OK"]),
        "/nowhere": (["404 Not Found"], [b"404 Not Found"]),
    }
