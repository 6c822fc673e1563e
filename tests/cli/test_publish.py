"""`planpress publish` from beginning to end: a first edition, the same again, a change, a correction."""

import errno
import functools
import http.client
import http.server
import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from planpress.addresses import VERIFY
from planpress.archive import remarks, store
from planpress.archive.digests import digest, digest_file
from planpress.archive.verify import verify
from planpress.cli.main import run
from planpress.site.finished import names
from tests.conftest import PROJECT, SAMPLE, copy_project, without_pictures
from tests.site.tree import Tree

DATE = ("--date", "2024-01-31")


def bytes_of(folder: Path) -> dict[str, str]:
    return {name: digest_file(folder / name) for name in names(folder)}


def publish(project: Path, archive: Path, period: str, *more: str) -> int:
    return run(["publish", period, "--to", str(archive), "--project", str(project), *more])


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real plan: both periods, one after the other."""
    archive = tmp_path_factory.mktemp("real") / "base" / "archive"
    assert publish(PROJECT, archive, "2014-2017", *DATE, "--allow-warnings", "--rehearsal") == 0
    first = bytes_of(archive / "2014-2017")
    assert publish(PROJECT, archive, "2017-2018", *DATE, "--allow-warnings", "--rehearsal") == 0
    assert bytes_of(archive / "2014-2017") == first
    return archive


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the fictional plan and an archive of its first period; not to be changed."""
    folder = tmp_path_factory.mktemp("pressed")
    project = without_pictures(copy_project(SAMPLE, folder / "project"))
    assert publish(project, folder / "archive", "2014-2015", *DATE) == 0
    return folder


@pytest.fixture
def press(pressed: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A copy of the fictional plan and an archive of its first period."""
    shutil.copytree(pressed, tmp_path, dirs_exist_ok=True, symlinks=True)
    return tmp_path / "project", tmp_path / "archive"


def replace(project: Path, period: str, old: str, new: str) -> None:
    file = project / f"data/reports/{period}.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def correct(project: Path, text: str) -> None:
    """Change a word of the first report and enter a correction."""
    replace(project, "2014-2015", "This report is fictional", f"This report is fictional ({text})")
    file = project / "data/reports/2014-2015.yml"
    words = file.read_text(encoding="utf-8")
    entry = f'  - {{date: 2024-02-29, text: {{en: "Set right:\\n {text}", fr: "Corrigé : {text}"}}}}\n'
    if "\ncorrections:\n" not in words:
        words += "corrections:\n"
    file.write_text(words.replace("\ncorrections:\n", f"\ncorrections:\n{entry}", 1), encoding="utf-8")


def stderr(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line of an error."""
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1, captured.err
    return captured.err.strip()


def test_both_real_periods_verify(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After both publications the archive verifies, and holds all that the plain build makes."""
    assert run(["verify", str(published)]) == 0
    assert re.fullmatch(r"verified 2 publications, \d+ files; not signed\n", capsys.readouterr().out)
    tree = Tree(published, "https://example.org/kh-niap/")
    assert [line for file in tree.html_files for line in tree.dead_links(file)] == []


DATED = (
    re.compile(r'<meta name="(citation_publication_date|DC.date)" content="[^"]*">\s*'),
    re.compile(r'"datePublished": "[^"]*", |, "version": 1(?=})'),
    re.compile(r", (edition 1, )?\d+ \w+ \d{4}(?=\. https://)"),
    re.compile(r"<p>Edition 1, published on .*?</p>\s*", re.DOTALL),
    re.compile(r'\s*<h2 id="verify">.*?(?=<h2 )', re.DOTALL),
    re.compile(r"<p>This copy is not a published edition.*?</p>\s*", re.DOTALL),
)
"""What only published pages say: which edition they are, of which day, and how to check it."""


PICTURED = re.compile(r'<meta (?:property="og:image|name="twitter:image)[^>]*>\s*')


def pictures(version: Path) -> set[str]:
    """The pictures for link previews of a version."""
    return {name for name in names(version) if name == "card.png" or name.startswith("cards/")}


def test_a_published_version_has_pictures_for_link_previews(published: Path) -> None:
    """A picture for the report and one for each action; each page names its own, or that of the report."""
    version = published / "2014-2017"
    made = pictures(version)
    assert made == {
        "card.png",
        *(f"cards/{folder.name}.png" for folder in (version / "actions").iterdir() if folder.is_dir()),
    }
    tree = Tree(published, "https://example.org/kh-niap/")
    for file in tree.pages:
        page = tree.page(file)
        period, _, path = file.partition("/")
        own = f"cards/{path.split('/')[1]}.png" if re.fullmatch(r"actions/[^/]+/index.html", path) else "card.png"
        for name in ("og:image", "twitter:image"):
            (url,) = page.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
            assert url == f"{tree.site_url}{period}/{own}"
            assert (published / period / own).read_bytes().startswith(b"\x89PNG")
            (words,) = page.xpath("//meta[@property=$name or @name=$name]/@content", name=f"{name}:alt")
            assert words
        assert page.xpath("//meta[@name='twitter:card']/@content") == ["summary_large_image"]
        assert page.xpath("//meta[@property='og:image:width']/@content") == ["1200"]
    assert max((version / name).stat().st_size for name in made) < 40_000


def test_published_is_what_is_built(published: Path, real: Tree) -> None:
    """A published version has the files that `planpress build` gives, and pictures for link previews.

    Its pages also name these pictures, their edition and its day.
    """
    for period in real.periods:
        made, kept = (folder / period for folder in (real.root, published))
        files = {file.relative_to(kept).as_posix() for file in kept.rglob("*") if file.is_file()}
        extra = {"SHA256SUMS", *pictures(kept)}
        assert files - extra == {file.relative_to(made).as_posix() for file in made.rglob("*") if file.is_file()}
        for name in sorted(file for file in files - extra if not file.startswith("cite/")):  # these have the edition
            assert _undated(made / name) == _undated(kept / name), name


def _undated(file: Path) -> str | bytes:
    if file.name == "search.json":  # only what is published can be verified, so only then the search finds how
        index = json.loads(file.read_bytes())
        return json.dumps({**index, "parts": [part for part in index["parts"] if part["path"] != VERIFY]})
    if file.suffix != ".html":
        return file.read_bytes()
    text = file.read_text(encoding="utf-8")
    for pattern in (*DATED, PICTURED):
        text = pattern.sub("", text)
    text = text.replace("summary_large_image", "summary")
    text = text.replace(
        "The data of this copy contains no corrections.", "Nothing has been corrected since publication."
    )
    return re.sub(r"\s+", " ", text)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A web server that says nothing."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(published: Path) -> Iterator[http.server.ThreadingHTTPServer]:
    """The archive served below a path, as /base/archive/."""
    handler = functools.partial(Quiet, directory=published.parents[1])
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


def test_every_address_answers_below_a_path(published: Path, server: http.server.ThreadingHTTPServer) -> None:
    """Served below any path, each address of the inventory answers."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    addresses = (published / "addresses.txt").read_text(encoding="utf-8").splitlines()
    assert len(addresses) > 100
    for address in addresses:
        connection.request("GET", f"/base/archive/{quote(address.partition('#')[0])}")
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, address
    connection.close()


def test_pages_lead_to_their_other_versions(published: Path) -> None:
    """Each page leads to its previous version and, without scripts, to the latest, for programs too (RFC 5829)."""
    tree = Tree(published, "https://example.org/kh-niap/")
    for file in tree.pages:
        period, _, path = file.partition("/")
        before = f"2014-2017/{path}" if period == "2017-2018" else ""
        expected = {"Latest version": f"latest/{path}"}
        expected |= {"2014-2017": before if before in tree.files else "2014-2017/index.html"} if before else {}
        links = tree.page(file).xpath("//nav[@aria-label='Reporting periods']//a")
        targets = {link.text_content(): tree.resolve(file, link.get("href") or "") for link in links}
        assert targets == {words: (target, "") for words, target in expected.items()}, file
        heads = {str(link.get("rel")): str(link.get("href")) for link in tree.page(file).xpath("//head/link")}
        assert tree.resolve(file, heads["latest-version"]) == (f"latest/{path}", "")
        assert tree.resolve(file, heads["version-history"]) == ("versions.json", "")
        assert ("predecessor-version" in heads) == (before in tree.files)
        if before in tree.files:
            assert tree.resolve(file, heads["predecessor-version"]) == (before, "")


def test_same_again_does_nothing(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Publishing the same period again, however its id is written, says so and changes nothing."""
    project, archive = press
    before, inode = bytes_of(archive), archive.stat().st_ino
    capsys.readouterr()
    assert publish(project, archive, "2014-2015") == 0
    assert capsys.readouterr().out == "2014-2015, edition 1, is already published, and nothing has changed\n"
    assert (bytes_of(archive), archive.stat().st_ino) == (before, inode)


def test_change_is_refused_with_what_differs(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A published period that would come out differently is refused: which files, and which data."""
    project, archive = press
    before = bytes_of(archive)
    replace(project, "2014-2015", "This report is fictional", "This report is altered")
    capsys.readouterr()
    assert publish(project, archive, "2014-2015") == 1
    line = stderr(capsys)
    assert re.search(r"would change: \d+ files changed \(", line)
    assert 'the data differs: "summary"' in line
    assert "--correction" in line
    replace(project, "2014-2015", "This report is altered", "This report is fictional")
    (project / "docs/index.md").write_text("# Other words\n", encoding="utf-8")
    (project / "docs/more.md").write_text("# More\n", encoding="utf-8")
    assert publish(project, archive, "2014-2015") == 1
    line = stderr(capsys)
    assert "1 file added (more/index.html); the data is the same" in line
    assert bytes_of(archive) == before


def test_correction_is_made_in_the_open(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A correction needs a matching entry in the data; a page then shows date, change, reason and place."""
    project, archive = press
    before = bytes_of(archive)
    capsys.readouterr()
    replace(project, "2014-2015", "This report is fictional", "This report is altered")
    assert publish(project, archive, "2014-2015", "--correction", "one word") == 1
    assert "has no new entry under `corrections`; add one:" in stderr(capsys)
    replace(project, "2014-2015", "This report is altered", "This report is fictional")
    correct(project, "one word")
    assert publish(project, archive, "2014-2015", "--correction", "two words") == 1
    assert 'no new entry under `corrections` that says "two words"' in stderr(capsys)
    assert bytes_of(archive) == before
    assert publish(project, archive, "2014-2015", "--correction", "Corrigé : ONE word", "--date", "2024-03-01") == 0
    assert capsys.readouterr().out.startswith("published 2014-2015, edition 2,")
    tree = Tree(archive, "https://example.org/xx-sample/")
    page = tree.words("2014-2015/about/", "//*[@id='content']")
    edition = "Edition 1, published on 31 January 2024, corrected on 1 March 2024"
    assert f"29 February 2024: Set right: one word Before: {edition}" in page.replace("wordBefore", "word Before")
    banner = tree.words("2014-2015/editions/1/about/", "//aside[@aria-label='Earlier edition']")
    assert banner.startswith(
        "This is edition 1 of 2014-2015, published on 31 January 2024; it was corrected on 1 March"
    )
    assert "Set right: one word. Go to the current page. All corrections." in banner
    notice = tree.words("2014-2015/", "//h1/following-sibling::aside[@aria-label='Corrections']")
    assert notice == "Corrected on 29 February 2024: Set right: one word See Edition 1, published on 31 January 2024."
    for place, said in (
        ("2014-2015/", "edition 2, 1 March 2024"),
        ("2014-2015/editions/1/", "edition 1, 31 January 2024"),
    ):
        action = f"{place}actions/1.1/"
        assert f"{said}. {tree.site_url}{action}" in tree.words(action, "//dd[starts-with(., 'Republic')]")
        number, _, day = said.partition(", ")
        foot = f"{number.capitalize()}, published on {day}. How to check that nothing was altered · Checksums"
        assert all(foot in tree.words(f"{place}{page}", "//footer") for page in ("", "data/", "actions/1.1/"))
    assert verify(archive).problems == ()
    assert publish(project, archive, "2014-2015", "--correction", "one word") == 0
    assert "nothing has changed" in capsys.readouterr().out
    correct(project, "another")
    assert publish(project, archive, "2014-2015", "--correction", "Set right: another", "--date", "2024-03-02") == 0
    tree = Tree(archive, "https://example.org/xx-sample/")
    links = tree.page("2014-2015/about/").xpath("//*[@id='content']//a[starts-with(., 'Edition')]/@href")
    targets = [f"2014-2015/editions/{number}/index.html" for number in (2, 1)]
    assert [tree.resolve("2014-2015/about/index.html", str(link)) for link in links] == [
        (target, "") for target in targets
    ]
    (link,) = tree.page("2014-2015/editions/2/about/").xpath("//*[@id='content']//a[starts-with(., 'Edition')]/@href")
    assert tree.resolve("2014-2015/editions/2/about/index.html", str(link)) == (targets[1], "")
    assert [line for file in tree.html_files for line in tree.dead_links(file)] == []
    assert verify(archive).problems == ()


def test_order_is_kept(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A period needs those before it, with their corrections; periods that build on it are named."""
    project, archive = press
    capsys.readouterr()
    assert publish(project, archive, "2017", *DATE) == 1
    assert "2017 builds on 2016, which is not published; publish 2016 first" in stderr(capsys)
    assert publish(project, archive, "2014-2015", "--correction", "x") == 1
    assert "2014-2015 is published in this form already, so there is nothing to correct" in stderr(capsys)
    assert publish(project, archive, "2016", "--date", "2024-01-30") == 1
    assert "the ledger ends on 2024-01-31T00:00:00Z, after 2024-01-30T00:00:00Z" in stderr(capsys)
    assert publish(project, archive, "2016", "--correction", "x", *DATE) == 1
    assert "2016 is not published yet" in stderr(capsys)
    assert publish(project, archive, "2016", *DATE) == 0
    correct(project, "one word")
    capsys.readouterr()
    assert publish(project, archive, "2017", *DATE) == 1
    line = stderr(capsys)
    assert 'data/reports/2014-2015.yml differs from what was published: "summary", "corrections"' in line
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    assert "note: 2016 was published before this and mentions the previous edition" in capsys.readouterr().out
    assert publish(project, archive, "2017", *DATE) == 0
    (project / "data/reports/2014-2015.yml").rename(project / "2014-2015.yml")
    capsys.readouterr()
    assert publish(project, archive, "2018-2019", *DATE) == 1


def test_warnings_want_a_decision(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning about the period is shown and stops its publication, unless it is allowed; errors always stop it."""
    file = project / "data/reports/2014-2017.yml"
    text = file.read_text(encoding="utf-8")
    entry = "accept:\n  - {code: PRT999, reason: No such rule.}\n"
    file.write_text(text.replace("accept:\n", entry) if "\naccept:\n" in text else text + entry, encoding="utf-8")
    archive = tmp_path / "archive"
    assert publish(project, archive, "2014-2017", *DATE, "--rehearsal") == 1
    lines = capsys.readouterr().err.splitlines()
    assert any("ACC303" in line for line in lines)
    assert "the publication of 2014-2017" in lines[-1]
    assert not archive.exists()
    assert publish(project, archive, "2014-2017", *DATE, "--allow-warnings", "--rehearsal") == 0
    replace(project, "2014-2017", "meeting: SC69", "meeting: SC69\nmeeting: SC70")
    capsys.readouterr()
    assert publish(project, archive, "2017-2018", *DATE, "--allow-warnings", "--rehearsal") == 1
    assert "meeting" in stderr(capsys)


def test_wrong_use_is_told(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown period, an invalid date and a missing archive give exit status 2 and one line."""
    assert publish(project, tmp_path / "archive", "2014") == 2
    assert 'there is no period "2014"; did you mean "2014-2017"?' in stderr(capsys)
    assert publish(project, tmp_path / "archive", "2014-2017", "--date", "today") == 2
    assert '--date "today" is not a date' in stderr(capsys)
    assert run(["publish", "2014-2017", "--project", str(project)]) == 2
    assert "--to" in stderr(capsys)
    assert run(["publish", "2014-2017", "--to", str(tmp_path / "a"), "--wait", "-1", "--project", str(project)]) == 2
    assert "--wait" in stderr(capsys)
    assert not (tmp_path / "archive").exists()


def test_archive_is_not_exchanged_below_your_feet(
    press: tuple[Path, Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside the archive's folder the command is refused, because the folder would disappear under the shell."""
    project, archive = press
    monkeypatch.chdir(archive)
    capsys.readouterr()
    assert publish(project, Path(), "2016", *DATE) == 1
    assert "run the command in another folder" in stderr(capsys)


def test_ledger_tells_data_and_tree(published: Path) -> None:
    """Each line of the ledger has the period, when it was published and two digests."""
    lines = [json.loads(line) for line in (published / "ledger.jsonl").read_text().splitlines()]
    assert [(line["period"], line["edition"], line["published"]) for line in lines] == [
        ("2014-2017", 1, "2024-01-31T00:00:00Z"),
        ("2017-2018", 1, "2024-01-31T00:00:00Z"),
    ]
    assert [line["tree"] for line in lines] == [
        digest_file(published / line["period"] / "SHA256SUMS") for line in lines
    ]


def test_killed_command_loses_nothing(tmp_path: Path) -> None:
    """Killed with `kill -9` while it checks, builds or adds, the archive verifies; the command again does the work."""
    seed = int(os.environ.get("PLANPRESS_SEED", "1"))
    rounds = int(os.environ.get("PLANPRESS_KILLS", "50")) // 10
    before, archive, chance = tmp_path / "before", tmp_path / "work/archive", random.Random(seed)
    assert publish(PROJECT, before, "2014-2017", *DATE, "--allow-warnings", "--rehearsal") == 0
    old = bytes_of(before)
    words = [
        "publish",
        "2017-2018",
        "--to",
        str(archive),
        "--project",
        str(PROJECT),
        *DATE,
        "--allow-warnings",
        "--rehearsal",
    ]
    command, took, new = [sys.executable, "-m", "planpress", *words], 0.0, old
    for number in range(rounds + 1):
        shutil.copytree(before, archive)
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if number:
            time.sleep(took * chance.uniform(0.1, 1))
            process.kill()
        process.wait()
        took = took or time.monotonic() - began
        assert number or process.returncode == 0
        about = f"round {number} of seed {seed}"
        assert verify(archive).problems == (), about
        new = new if number else bytes_of(archive)
        assert bytes_of(archive) in (old, new), about
        again = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (again.returncode, again.stderr) == (0, ""), about
        assert bytes_of(archive) == new, about
        assert {entry.name for entry in archive.parent.iterdir()} == {"archive", ".archive.lock"}, about
        shutil.rmtree(archive)
    assert new != old


# ---- again


def test_again_is_told_of_damage(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """If the same is published again, a damaged archive is not called unchanged."""
    project, archive = press
    with (archive / "2014-2015/index.html").open("a") as stream:
        stream.write("x")
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", *DATE) == 1
    assert "is damaged" in stderr(capsys)


def test_again_needs_neither_its_place_in_time_nor_a_key(
    press: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A step that is repeated with its own date, after later steps, or without the key, has nothing to do."""
    project, archive = press
    assert publish(project, archive, "2016", "--date", "2024-02-01") == 0
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", *DATE) == 0
    assert "nothing has changed" in capsys.readouterr().out
    if shutil.which("ssh-keygen"):
        key = tmp_path / "key"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
        assert publish(project, archive, "2016", "--sign", str(key)) == 1
        last = digest((archive / "ledger.jsonl").read_bytes().splitlines()[-1])
        assert capsys.readouterr().err.endswith(f"and add --adopt {last}\n")
        assert publish(project, archive, "2016", "--sign", str(key), "--adopt", last) == 0
        assert "signs from now on; it adopted unsigned lines up to this one: line 2" in capsys.readouterr().out
        assert verify(archive, key.with_suffix(".pub")).problems == ()
        assert publish(project, archive, "2016", "--sign", str(key), "--adopt", last) == 0
        assert "adopted" not in capsys.readouterr().out
        assert publish(project, archive, "2016") == 0
        assert publish(project, archive, "2017") == 1
        assert "give the key with --sign" in capsys.readouterr().err


def test_correction_of_nothing_is_refused(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A correction without a change is refused; a published correction may be requested again."""
    project, archive = press
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", "--correction", "A word was wrong") == 1
    assert "there is nothing to correct" in stderr(capsys)
    correct(project, "one word")
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    assert publish(project, archive, "2014-2015", "--correction", "Set right: one word", *DATE) == 0
    assert "nothing has changed" in capsys.readouterr().out
    assert publish(project, archive, "2014-2015", "--correction", "another word", *DATE) == 1
    ledger = [json.loads(line) for line in (archive / "ledger.jsonl").read_text("utf-8").splitlines()]
    assert ledger[-1]["correction"] == "Set right: one word"


def test_one_letter_is_no_correction(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """The words of a correction must identify the correction."""
    project, archive = press
    correct(project, "one word")
    capsys.readouterr()
    for words in ("e", "word", "wrong words"):
        assert publish(project, archive, "2014-2015", "--correction", words) == 1
        assert "available: Set right: one word" in stderr(capsys)


def test_published_corrections_stay(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A published correction does not disappear with the next correction."""
    project, archive = press
    correct(project, "one word")
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    replace(project, "2014-2015", "Set right:\\n one word", "Nothing happened")
    correct(project, "another word")
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", "--correction", "another word") == 1
    assert "no longer has the correction of 2024-02-29" in stderr(capsys)


def test_later_period_stays_as_it_was(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """If an earlier period was corrected, a later one without changes is not published again."""
    project, archive = press
    assert publish(project, archive, "2016", *DATE) == 0
    correct(project, "one word")
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    before = bytes_of(archive)
    capsys.readouterr()
    assert publish(project, archive, "2016", *DATE) == 0
    out = capsys.readouterr().out
    assert "nothing has changed" in out
    assert bytes_of(archive) == before


def test_day_of_the_last_publication_is_any_time_of_it(
    press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """After something was published at noon, the same day without a time follows it."""
    project, archive = press
    assert publish(project, archive, "2016", "--date", "2024-02-01T12:00:00Z") == 0
    assert publish(project, archive, "2017", "--date", "2024-02-01") == 0
    assert verify(archive).problems == ()
    capsys.readouterr()


def test_odd_addresses_and_dates_are_noted(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rehearsal, a changed address and a correction from the future each give a note."""
    archive, plan = tmp_path / "archive", project / "data/plan.yml"
    words = ("--allow-warnings", "--date", "2018-01-01")
    with (project / "data/reports/2014-2017.yml").open("a", encoding="utf-8") as stream:
        stream.write("corrections:\n  - {date: 2017-12-01, text: The table was printed again.}\n")
    assert publish(project, archive, "2014-2017", *words, "--rehearsal") == 0
    out = capsys.readouterr().out
    assert "note: site_url https://example.org/kh-niap/ is still an example" in out
    assert ": this is a rehearsal" in out
    assert "2014-2017.yml has an entry under `corrections`, but this is the first edition" in out
    assert "note: the publication is dated 2018-01-01T00:00:00Z; if that is wrong, correct the clock" in out
    plan.write_text(plan.read_text("utf-8").replace("https://example.org/kh-niap/", "https://niap.gov.xx/"), "utf-8")
    assert publish(project, archive, "2017-2018", *words) == 0
    out = capsys.readouterr().out
    assert "note: until now site_url was https://example.org/kh-niap/" in out
    assert "still an example" not in out
    assert "this is the first edition" not in out
    with (project / "data/reports/2017-2018.yml").open("a", encoding="utf-8") as stream:
        stream.write("corrections:\n  - {date: 2019-01-01, text: The source was named anew.}\n")
    assert publish(project, archive, "2017-2018", "--correction", "The source was named anew.", *words) == 0
    out = capsys.readouterr().out
    assert "note: a correction is dated 2019-01-01, after its publication" in out
    assert "the data does not explain" not in out


def test_address_that_is_none_is_not_published(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Example addresses and passwords are refused even if warnings are allowed; another script is a warning."""
    archive, plan = tmp_path / "archive", project / "data/plan.yml"
    words, old = ("--allow-warnings", *DATE), "https://example.org/kh-niap/"
    assert publish(project, archive, "2014-2017", *words) == 1
    line = stderr(capsys)
    assert "data/plan.yml: site_url https://example.org/kh-niap/ is still an example" in line
    assert line.endswith(
        "in data/plan.yml, give the address at which readers will find the site, or practise with --rehearsal"
    )
    for new in ("https://niap.gov.xx/រាយការណ៍/", "https://me:secret@niap.gov.xx/"):
        plan.write_text(plan.read_text("utf-8").replace(old, new), "utf-8")
        old = new
        assert publish(project, archive, "2014-2017", *DATE, "--rehearsal") == 1
        err = capsys.readouterr().err
        assert ("secret" in err, "site_url" in err) == (False, True)
    assert publish(project, archive, "2014-2017", *words, "--rehearsal", "--public") == 2
    assert not archive.exists()


def test_network_of_ones_own_needs_a_word_once(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where readers are in the office's own network, its address is accepted after the first publication."""
    archive, plan = tmp_path / "archive", project / "data/plan.yml"
    plan.write_text(plan.read_text("utf-8").replace("https://example.org/", "http://intranet/"), "utf-8")
    assert publish(project, archive, "2014-2017", *DATE, "--allow-warnings") == 1
    assert publish(project, archive, "2014-2017", *DATE, "--allow-warnings", "--rehearsal") == 0
    capsys.readouterr()
    assert publish(project, archive, "2017-2018", *DATE, "--allow-warnings", "--public") == 0
    assert "in a private network, and the pages give it as their own address" in capsys.readouterr().out


# ---- other changes in a correction


def test_pages_that_no_data_changes_are_named(press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A correction with a changed docs/ names the changed pages; one without says nothing about pages."""
    project, archive = press
    (project / "docs/notes.md").write_text("# Notes\n", encoding="utf-8")
    assert publish(project, archive, "2016", *DATE) == 0
    (project / "docs/notes.md").write_text("# Notes\n\nOf today.\n", encoding="utf-8")
    correct(project, "one word")
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    out = capsys.readouterr().out
    added = r"note: the data does not explain 1 file added \(notes/index\.html\) and \d+ files changed \(.*\): docs/,"
    assert re.search(added, out)
    (project / "docs/notes.md").write_text("# Notes\n\nOf tomorrow.\n", encoding="utf-8")
    correct(project, "another word")
    assert publish(project, archive, "2014-2015", "--correction", "another word", *DATE) == 0
    changed = r"note: the data does not explain \d files? changed \(notes/index\.html(, search\.json)?\): docs/"
    assert re.search(changed, capsys.readouterr().out)
    correct(project, "that word")
    assert publish(project, archive, "2014-2015", "--correction", "that word", *DATE) == 0
    assert "the data does not explain" not in capsys.readouterr().out
    (project / "docs/notes.md").unlink()
    correct(project, "third word")
    capsys.readouterr()
    assert publish(project, archive, "2014-2015", "--correction", "third word", *DATE) == 1
    line = stderr(capsys)
    assert "would disappear: 2014-2015/notes/" in line
    assert "restore what was in docs/ (docs/notes.md)" in line
    assert "leave the entry" not in line


def test_correction_of_an_earlier_period_is_no_change_of_docs(
    press: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """If an earlier period was corrected in between, the pages that mention it have changed because of data."""
    project, archive = press
    assert publish(project, archive, "2016", *DATE) == 0
    correct(project, "one word")
    assert publish(project, archive, "2014-2015", "--correction", "one word", *DATE) == 0
    file = project / "data/reports/2016.yml"
    entry = "corrections:\n  - {date: 2024-02-29, text: The place was wrong.}\n"
    file.write_text(file.read_text("utf-8").replace("corrections:\n", entry, 1), "utf-8")
    capsys.readouterr()
    assert publish(project, archive, "2016", "--correction", "place was wrong", *DATE) == 0
    assert "the data does not explain" not in capsys.readouterr().out


def test_size_is_told(
    press: tuple[Path, Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each publication prints the size of the archive; what comes near a limit has a note, before it is published."""
    project, archive = press
    monkeypatch.setattr("planpress.archive.remarks.FILE_LIMIT", 300_000)
    monkeypatch.setattr("planpress.archive.remarks.COPIED", 100_000)
    monkeypatch.setattr("planpress.archive.remarks.SITE_LIMIT", 500_000)
    (project / "docs/annex.pdf").write_bytes(os.urandom(150_000))
    (project / "docs/atlas.pdf").write_bytes(os.urandom(250_000))
    capsys.readouterr()
    notes: list[str] = []

    def add(*args: Any) -> Any:
        notes.append(capsys.readouterr().err)
        return added(*args)

    added = store.add
    monkeypatch.setattr("planpress.archive.publish.add", add)
    assert publish(project, archive, "2016", *DATE) == 0
    out = capsys.readouterr().out
    line = r"^published 2016, edition 1, in .+/archive; the whole archive has \d+ files, \d+\.\d MB$"
    assert re.search(line, out, re.MULTILINE)
    (told,) = notes
    assert (
        "note: 2016/atlas.pdf (0.2 MB): GitHub warns about a file above 0.3 MB and refuses a file of twice that size"
        in told
    )
    assert re.search(r"note: each period and each edition keeps a copy of .*annex\.pdf \(0\.1 MB\)", told)
    sizes = r"2016 adds \d\.\d MB, so the archive grows to \d\.\d MB; GitHub Pages serves up to 0\.5 MB"
    assert re.search(rf"note: {sizes}: ", told)


@pytest.mark.parametrize(
    ("number", "words"), [(4_000, "4.0 kB"), (1_230_000, "1.2 MB"), (10**9, "1 GB"), (1_234 * 10**6, "1.23 GB")]
)
def test_sizes_are_written_for_readers(number: int, words: str) -> None:
    """A size is written in a unit that keeps it short."""
    assert remarks.size(number) == words


def test_the_limits_are_those_of_github() -> None:
    """The manual names the limits of the host, and from when on planpress warns."""
    page = (PROJECT / "manual/pages/commands.md").read_text("utf-8")
    near = [f"{remarks.NEAR * limit / remarks.MB:.0f} MB" for limit in (remarks.FILE_LIMIT, remarks.SITE_LIMIT)]
    assert near == ["40 MB", "800 MB"]
    assert all(words in page for words in near)


# ---- clocks


def test_publisher_whose_clock_was_fast(
    press: tuple[Path, Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a publication that is dated in the future, the message names the way on, and the way works."""
    project, archive = press
    with monkeypatch.context() as patch:
        patch.setattr("planpress.archive.refusals.is_ahead", lambda published: False)
        assert publish(project, archive, "2016", "--date", "2040-05-06T07:08:09Z") == 0
    capsys.readouterr()
    assert publish(project, archive, "2017") == 1
    line = stderr(capsys)
    assert "the ledger ends on 2040-05-06T07:08:09Z, in the future: the clock of that publisher was fast" in line
    assert "give --date 2040-05-06, or wait until then" in line
    assert publish(project, archive, "2017", "--date", "2040-05-07") == 2
    assert "is in the future" in stderr(capsys)
    assert publish(project, archive, "2017", "--date", "2040-05-06") == 0
    assert "note: the publication is dated 2040-05-06T07:08:09Z, which is in the future" in capsys.readouterr().out
    assert verify(archive).problems == ()


@pytest.mark.parametrize("value", ["", "abc", "-5", "99999999999999"])
def test_odd_environment_is_told(
    value: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty SOURCE_DATE_EPOCH counts as not set; one that is not a number of seconds gives one sentence."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    words = ("--allow-warnings", "--rehearsal")
    assert publish(project, tmp_path / "archive", "2014-2017", *words) == (2 if value else 0)
    if value:
        assert f'SOURCE_DATE_EPOCH "{value}" is not a number of seconds since 1970' in stderr(capsys)
    capsys.readouterr()
    assert run(["build", "2014-2017", "--project", str(project), "--to", str(tmp_path / "site")]) == (2 if value else 0)
    if value:
        assert f'SOURCE_DATE_EPOCH "{value}" is not a number of seconds since 1970' in stderr(capsys)


# ---- after a failing disk


@pytest.mark.parametrize(("failing", "said"), [(1, "is as it was"), (2, "but the new archive is in place")])
def test_what_is_left_is_told(
    failing: int,
    said: str,
    press: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Before the exchange the archive is as it was; after it, the message says that the new one is in place."""
    project, archive = press
    calls: list[Path] = []

    def flush(folder: Path) -> None:
        calls.append(folder)
        if len(calls) == failing:
            raise OSError(errno.EIO, "Input/output error", str(folder))

    monkeypatch.setattr("planpress.archive.store.flush", flush)
    capsys.readouterr()
    assert publish(project, archive, "2016", *DATE) == 1
    assert said in stderr(capsys)
    assert verify(archive).publications == failing
    assert verify(archive).problems == ()
