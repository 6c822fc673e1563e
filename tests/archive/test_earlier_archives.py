"""Archives that earlier versions of planpress made verify, and can be added to."""

import json
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from planpress.archive import editions
from planpress.archive.verify import verify
from planpress.errors import RefusedError
from planpress.fragments import render
from planpress.site import root
from planpress.site.earlier import FIRST_LINEAGE
from planpress.site.root import compact
from tests.archive import other_verifier
from tests.archive.forging import Forger
from tests.archive.tiny import Press

ARCHIVES = sorted(Path(__file__).with_name("archives").glob("*.tar.xz"))
"""Each was made by `tests.archive.tiny.three` with the version that its name says."""


@pytest.fixture(params=ARCHIVES, ids=lambda file: file.name.removesuffix(".tar.xz"))
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    with tarfile.open(request.param) as packed:
        packed.extractall(tmp_path, filter="data")
    return tmp_path / "archive"


def test_earlier_archive_verifies(archive: Path) -> None:
    """An archive verifies as published, whatever today's pages look like."""
    assert verify(archive).problems == ()
    assert list(other_verifier.verify(str(archive))) == []


def test_earlier_archive_can_be_added_to(archive: Path) -> None:
    """A correction can be published into such an archive; earlier editions keep the banners that they have."""
    kept = (archive / "2001/editions/1/about/index.html").read_bytes()
    press = Press(archive)
    for text in ("mended once", "mended twice"):  # the data as it was when the archive was made
        press.data["2001"]["corrections"] = [
            *press.data["2001"].get("corrections", []),
            {"date": "2020-02-02", "text": text},
        ]
    press.correct("2001", "mended again")
    assert verify(archive).problems == ()
    assert (archive / "2001/editions/1/about/index.html").read_bytes() == kept
    assert b"mended again" in (archive / "2001/editions/3/about/index.html").read_bytes()


@pytest.mark.parametrize("name", ["latest/about/index.html", "index.html", "404.html", "feed.xml"])
def test_earlier_archive_is_no_cover_for_a_forgery(name: str, archive: Path) -> None:
    """Files that earlier versions made are also known to the byte."""
    forger = Forger(archive)
    forger.change(name, "</title>", "!</title>")
    forger.relist()
    assert f"{name}: altered: not what planpress makes from the versions" in verify(archive).problems


def test_earlier_archive_with_names_that_are_encoded_today(tmp_path: Path) -> None:
    """Pages whose names have a space and an accent were once linked to without encoding; such archives verify."""
    with tarfile.open(Path(__file__).with_name("archives") / "names" / "0.1.0.tar.xz") as packed:
        packed.extractall(tmp_path, filter="data")
    assert (tmp_path / "archive/2001/editions/1/\u00e9 notes/index.html").is_file()
    assert verify(tmp_path / "archive").problems == ()


def test_earlier_forms_are_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Banners and redirects with a former look verify, because their templates are kept."""
    press = Press(tmp_path / "archive")
    with monkeypatch.context() as earlier:
        earlier.setattr("planpress.site.root.render", as_before)
        press.publish("2001")
        press.correct("2001")
    assert verify(press.root).problems == ()
    assert b'="../../assets/redirect.js"' not in (press.root / "latest/about/index.html").read_bytes()
    monkeypatch.setattr("planpress.site.earlier.TEMPLATES", {})
    assert "latest/about/index.html: altered: not what planpress makes from the versions" in verify(press.root).problems
    monkeypatch.setattr(editions, "FORMS", (editions.Form(),))
    assert any("2001/editions/1/about/index.html" in problem for problem in verify(press.root).problems)
    with pytest.raises(RefusedError, match="its banner"):
        press.publish("2002")


def test_former_note_on_fictional_data_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redirects and the page for lost readers verify with the note of earlier versions; only the note differs."""
    views: list[object] = []

    def as_earlier(view: object, template: str | None = None, *words: object) -> str:
        before = {"RedirectPage": "redirect_page", "NotFoundPage": "not_found_page"}.get(type(view).__name__)
        views.extend([view] if before else [])
        return render(view, f"earlier/{before}_3.html.jinja" if before else template, *words)  # type: ignore[arg-type]

    press = Press(tmp_path / "archive")
    with monkeypatch.context() as earlier:
        earlier.setattr("planpress.site.root.render", as_earlier)
        press.publish("2001")
    assert verify(press.root).problems == ()
    assert {type(view).__name__ for view in views} == {"RedirectPage", "NotFoundPage"}
    for view in views:
        name = "redirect_page" if "Redirect" in type(view).__name__ else "not_found_page"
        fictional = replace(view, fictional=True)  # type: ignore[type-var]
        former = str(render(fictional, f"earlier/{name}_3.html.jinja"))  # type: ignore[arg-type]
        note = '<{0} class="flag"><strong>Fictional data.</strong></{0}>'
        assert note.format("p") in former
        later = str(render(fictional, f"earlier/{name}_4.html.jinja"))  # type: ignore[arg-type]
        assert later == former.replace(note.format("p"), note.format("aside"))


def test_pages_that_loaded_no_font_verify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redirects and the page for lost readers verify as they were without a font; only their policy differs."""
    views: list[object] = []

    def as_earlier(view: object, template: str | None = None, *words: object) -> str:
        before = {"RedirectPage": "redirect_page", "NotFoundPage": "not_found_page"}.get(type(view).__name__)
        if not before:
            return render(view, template, *words)  # type: ignore[arg-type]
        views.append(view)
        former = render(view, f"earlier/{before}_4.html.jinja", *words)  # type: ignore[arg-type]
        now = str(render(view, None, *words))  # type: ignore[arg-type]
        assert now.replace("font-src 'self'; ", "") == former
        return former

    press = Press(tmp_path / "archive")
    with monkeypatch.context() as earlier:
        earlier.setattr("planpress.site.root.render", as_earlier)
        press.publish("2001")
    assert verify(press.root).problems == ()
    assert {type(view).__name__ for view in views} == {"RedirectPage", "NotFoundPage"}


def test_lineage_without_the_periods_verifies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive whose lineage.json does not list the periods yet verifies, and no other form of the file does."""
    press = Press(tmp_path / "archive")
    with monkeypatch.context() as earlier:
        written = root.lineage_json
        earlier.setattr(
            root,
            "lineage_json",
            lambda *known: compact({key: json.loads(written(*known))[key] for key in FIRST_LINEAGE}),
        )
        press.publish("2001")
    assert set(json.loads((press.root / "lineage.json").read_text())) == {"format", "periods"}
    assert verify(press.root).problems == ()
    forger = Forger(press.root)
    forger.change("lineage.json", '"format":1', '"format":2')
    forger.relist()
    assert "lineage.json: altered: not what planpress makes from the versions" in verify(press.root).problems
    press = Press(tmp_path / "another")
    press.publish("2001")
    assert "versions" in json.loads((press.root / "lineage.json").read_text())


def as_before(view: object, template: str | None = None, *words: object) -> str:
    """Render a page above the periods as planpress did while scripts and styles were part of these pages."""
    before = {"RedirectPage": "redirect_page", "NotFoundPage": "not_found_page"}.get(type(view).__name__)
    return render(view, f"earlier/{before}_2.html.jinja" if before else template, *words)  # type: ignore[arg-type]
