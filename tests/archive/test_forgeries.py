"""A forger who adjusts lists and ledger is detected, because planpress would have made other files."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.archive.verify import damage, verify
from planpress.errors import RefusedError
from tests.archive.forging import SUMS, Forge, Forger
from tests.archive.tiny import Press, three

LATEST = "latest/about/index.html"
EDITION = "2001/editions/1"
PAGE = f"{EDITION}/about/index.html"
OPEN, CLOSE = b"<!--planpress:edition-->", b"<!--/planpress:edition-->"
EVIL = "<script src='https://evil.example/'></script>"


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return three(tmp_path_factory.mktemp("forgeries") / "archive")


@pytest.fixture
def forger(untouched: Press, tmp_path: Path) -> Forger:
    return Forger(Path(shutil.copytree(untouched.root, tmp_path / "archive")))


def above(name: str, old: bytes | str, new: bytes | str) -> Forge:
    """Change words of a file above the versions, with a list and a last line that fit."""

    def forge(forger: Forger) -> None:
        forger.change(name, old, new)
        forger.relist()

    return forge


def added(*files: str) -> Forge:
    """Add files that the archive's list names."""

    def forge(forger: Forger) -> None:
        for name in files:
            forger.write(name, "forged")
        forger.relist(*files)

    return forge


def removed(name: str) -> Forge:
    """Remove a file, and its line in the list."""

    def forge(forger: Forger) -> None:
        path = forger.root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
        forger.relist()

    return forge


def in_edition(change: Callable[[bytes], bytes], page: str = PAGE) -> Forge:
    """Change a page of an earlier edition, with lists that fit."""

    def forge(forger: Forger) -> None:
        before = forger.read(page)
        after = change(before)
        assert after != before
        forger.write(page, after)
        forger.relist_edition(EDITION)

    return forge


def banner(change: Callable[[bytes], bytes]) -> Forge:
    """Change the content between the marks of the banner."""

    def forged(page: bytes) -> bytes:
        head, _, tail = page.partition(b"<body>")
        _, _, tail = tail.partition(OPEN)
        inside, _, rest = tail.partition(CLOSE)
        return head + b"<body>" + OPEN + change(inside) + CLOSE + rest

    return in_edition(forged)


def moved(page: bytes) -> bytes:
    start = page.index(OPEN, page.index(b"<body>"))
    end = page.index(CLOSE, start) + len(CLOSE)
    return (page[:start] + page[end:]).replace(b"</body>", page[start:end] + b"</body>")


def without_marks(page: bytes) -> bytes:
    for _ in range(2):
        head, _, tail = page.partition(OPEN)
        page = head + tail.partition(CLOSE)[2]
    return page


def line(number: int, **more: object) -> Forge:
    """Change values of a line of the ledger; all lines after it, and the list, fit."""

    def forge(forger: Forger) -> None:
        forger.change_line(number, **more)
        forger.relist()

    return forge


def renamed_period(period: str) -> Forge:
    """Rename a published period everywhere."""

    def forge(forger: Forger) -> None:
        folder = period.lower()
        lines = forger.lines
        lines[1]["period"] = period
        if folder in ("latest", "feeds", "assets"):
            shutil.rmtree(forger.root / folder)
        fits = re.fullmatch(r"\w[\w. -]{,100}", folder) is not None
        if fits:
            (forger.root / "2002").rename(forger.root / folder)
        forger.write_ledger(lines)
        forger.relist(*([f"{folder}/{SUMS}"] if fits else []))

    return forge


def rewritten(name: str, content: str | bytes) -> Forge:
    """Rewrite a file above the versions, with a list that fits."""

    def forge(forger: Forger) -> None:
        forger.write(name, content)
        forger.relist()

    return forge


def marker(content: bytes) -> Forge:
    return rewritten("planpress-archive.json", content)


def raw_line(change: Callable[[bytes], bytes]) -> Forge:
    """Change the bytes of the last line of the ledger, with a list that fits."""

    def forge(forger: Forger) -> None:
        *lines, last = forger.read("ledger.jsonl").splitlines(keepends=True)
        forged = change(last)
        assert forged != last
        content = b"".join((*lines, forged))
        forger.relist()
        forger.write("ledger.jsonl", content)

    return forge


def version_lists_an_edition(forger: Forger) -> None:
    """The list of a current version names a forged file among the earlier editions."""
    forger.write("2001/editions/1/evil.html", "forged")
    listed = forger.read(f"2001/{SUMS}").decode() + f"{'0' * 64}  editions/1/evil.html\n"
    forger.write(f"2001/{SUMS}", "".join(sorted(listed.splitlines(keepends=True), key=lambda line: line[66:])))
    forger.relist()


def empty_ledger(forger: Forger) -> None:
    forger.write("ledger.jsonl", "")
    forger.relist()


def copied_version(forger: Forger) -> None:
    """Replace a published period with the pages, data and list of another one."""
    shutil.rmtree(forger.root / "2002")
    shutil.copytree(forger.root / "2003", forger.root / "2002")
    lines = forger.lines
    lines[1] |= {key: lines[3][key] for key in ("data", "tree")}
    forger.write_ledger(lines)
    forger.relist()


def exchanged_editions(forger: Forger) -> None:
    (forger.root / EDITION).rename(forger.root / "2001/editions/0")
    (forger.root / "2001/editions/2").rename(forger.root / EDITION)
    (forger.root / "2001/editions/0").rename(forger.root / "2001/editions/2")
    forger.relist()


def dropped_edition(forger: Forger) -> None:
    """A first edition is removed, and the ledger counts as if it had never existed."""
    shutil.rmtree(forger.root / EDITION)
    (forger.root / "2001/editions/2").rename(forger.root / EDITION)
    lines = [entry for entry in forger.lines if (entry["period"], entry["edition"]) != ("2001", 1)]
    for number, entry in enumerate(lines, start=1):
        entry["sequence"] = number
        entry["edition"] -= entry["period"] == "2001"
        if entry["edition"] == 1:
            entry.pop("correction", None)
    forger.write_ledger(lines)
    forger.relist(f"{EDITION}/{SUMS}")


def in_version(name: str, old: str, new: str) -> Forge:
    """Change words of a version's file, with lists and a ledger that fit."""

    def forge(forger: Forger) -> None:
        forger.change(name, old, new)
        forger.relist_version(name.partition("/")[0])

    return forge


def in_style(forger: Forger) -> None:
    forger.write(f"{EDITION}/assets/style.css", "p { background: url(//evil.example/) }")
    forger.relist_edition(EDITION)


def both_cases(forger: Forger) -> None:
    forger.write("2002/About/index.html", forger.read("2002/about/index.html"))
    forger.relist_version("2002")


def both_encodings(forger: Forger) -> None:
    for name in ("caf\u00e9", "cafe\u0301"):
        forger.write(f"2002/{name}/index.html", "forged")
    forger.relist_version("2002")


NOT_MADE = "altered: not what planpress makes from the versions"
NO_BANNER = f"{PAGE}: altered: its banner, head or links are not as planpress writes them"
NO_MARKS = f"{PAGE}: altered: the marks of an earlier edition are not where they should be"
MARKER = "planpress-archive.json: altered: "
LAST = "ledger.jsonl line 5: it is not a line of a ledger: altered: "
SECOND = "ledger.jsonl line 2: it is not a line of a ledger: altered: "

FORGERIES: dict[str, tuple[Forge, str]] = {
    # files that no version's list names
    "page in a version": (added("2002/evil.html"), f"2002/evil.html: extra: 2002/{SUMS} does not list it"),
    ".htaccess in a version": (added("2002/.htaccess"), f"2002/.htaccess: extra: 2002/{SUMS} does not list it"),
    "folder in a version": (added("2002/x/index.html"), f"2002/x/index.html: extra: 2002/{SUMS} does not list it"),
    "empty folder in a version": (lambda forger: (forger.root / "2002/x/y").mkdir(parents=True), "2002/x/: extra"),
    "page in an edition": (added(f"{EDITION}/evil.html"), f"{EDITION}/evil.html: extra: {EDITION}/{SUMS} does not"),
    "edition that never was": (added("2002/editions/7/x.html"), "2002/editions/7/: extra: 1 file"),
    "many pages in a version": (added(*(f"2002/{number}.html" for number in range(50))), "2002/: extra: 50 files"),
    "edition named by the version's list": (version_lists_an_edition, f"2001/{SUMS}: altered: it names 2001/editions/"),
    "page at the root": (
        added("evil.html"),
        f"evil.html: extra: no publication writes this file, though {SUMS} lists it",
    ),
    ".htaccess at the root": (added(".htaccess"), ".htaccess: extra: no publication writes this file"),
    "folder at the root": (added("evil/index.html"), "evil/: extra: 1 file"),
    "page below latest/": (added("latest/x/index.html"), "latest/x/index.html: extra: no publication writes this file"),
    ".htaccess below latest/": (added("latest/.htaccess"), "latest/.htaccess: extra: no publication writes this file"),
    "feed that no pillar has": (added("feeds/evil.xml"), "feeds/evil.xml: extra: no publication writes this file"),
    "list below latest/": (added(f"latest/{SUMS}"), f"latest/{SUMS}: extra: no publication writes this file"),
    "list in a folder of a version": (added(f"2002/about/{SUMS}"), f"2002/about/{SUMS}: extra: 2002/{SUMS} does not"),
    "page among the editions": (added("2001/editions/index.html"), "2001/editions/index.html: extra: no publication"),
    "file called editions": (added("2003/editions"), "2003/editions: extra: no publication writes this file"),
    "edition 0": (added("2001/editions/0/index.html"), "2001/editions/0/: extra: 1 file"),
    "edition 01": (added("2001/editions/01/index.html"), "2001/editions/01/: extra: 1 file"),
    "folder called Latest": (added("Latest/index.html"), "Latest/: extra: 1 file"),
    "folder called CNAME": (added("CNAME/x"), "CNAME/: extra: 1 file"),
    "file of git": (added(".git/config"), f"{SUMS}: altered: it lists .git/config"),
    "left by macOS": (added("2002/.DS_Store"), "2002/.DS_Store: extra: macOS left it there; delete it"),
    # the files above the versions
    "redirect elsewhere": (above(LATEST, "url=../../2003", "url=//evil.example"), f"{LATEST}: {NOT_MADE}"),
    "script that redirects elsewhere": (above(LATEST, '"../../2003', '"//evil'), f"{LATEST}: {NOT_MADE}"),
    "redirect to an older period": (above(LATEST, "../../2003/about/", "../../2002/about/"), f"{LATEST}: {NOT_MADE}"),
    "script in a redirect": (above(LATEST, "</body>", f"{EVIL}</body>"), f"{LATEST}: {NOT_MADE}"),
    "words in a redirect": (above(LATEST, "<main>", "<main><p>Withdrawn."), f"{LATEST}: {NOT_MADE}"),
    "space in a redirect": (above(LATEST, "</html>\n", "</html>\n\n"), f"{LATEST}: {NOT_MADE}"),
    "script in the root page": (above("index.html", "</body>", f"{EVIL}</body>"), f"index.html: {NOT_MADE}"),
    "script in the page for lost readers": (above("404.html", "</body>", f"{EVIL}</body>"), f"404.html: {NOT_MADE}"),
    "robots shut out": (above("robots.txt", "Allow", "Disallow"), f"robots.txt: {NOT_MADE}"),
    "address in the sitemap": (above("sitemap.xml", "/2003/", "/evil/"), f"sitemap.xml: {NOT_MADE}"),
    "period hidden": (above("versions.json", '"2002"', '"2003"'), f"versions.json: {NOT_MADE}"),
    "news rewritten": (above("feed.xml", "<title>", "<title>Forged"), f"feed.xml: {NOT_MADE}"),
    "news redated": (above("feed.xml", "2020-01-01T", "2020-01-02T"), f"feed.xml: {NOT_MADE}"),
    "news of a pillar": (above("feeds/pillar-1.xml", "<title>", "<title>Forged"), f"feeds/pillar-1.xml: {NOT_MADE}"),
    "address taken out": (above("addresses.txt", "2002/about/\n", ""), f"addresses.txt: {NOT_MADE}"),
    "addresses emptied": (rewritten("addresses.txt", ""), f"addresses.txt: {NOT_MADE}"),
    "line ends let change": (above(".gitattributes", "-text", "text"), f".gitattributes: {NOT_MADE}"),
    "words in .nojekyll": (rewritten(".nojekyll", "x"), f".nojekyll: {NOT_MADE}"),
    **{
        f"{name} taken away": (removed(name), f"{name}: missing: every publication writes this file")
        for name in ("404.html", "robots.txt", ".nojekyll", "feed.xml", "addresses.txt", ".gitattributes", LATEST)
    },
    "marker taken away": (removed("planpress-archive.json"), "planpress-archive.json: altered or missing: missing"),
    "redirects taken away": (removed("latest"), "latest/about/index.html: missing: every publication writes this file"),
    # earlier editions
    "banner emptied": (banner(lambda _: b""), NO_BANNER),
    "script in a banner": (banner(lambda words: words + EVIL.encode()), NO_BANNER),
    "handler in a banner": (banner(lambda words: words.replace(b"<aside ", b"<aside onclick='x' ")), NO_BANNER),
    "banner with another correction": (banner(lambda words: words.replace(b"mended once", b"nothing")), NO_BANNER),
    "banner with another date": (banner(lambda words: words.replace(b"1 January 2020", b"1 January 2021")), NO_BANNER),
    "banner with another link": (banner(lambda words: words.replace(b'href="', b'href="//evil.example/')), NO_BANNER),
    "banner of another edition": (banner(lambda words: words.replace(b"edition 1", b"edition 2")), NO_BANNER),
    "banner moved": (in_edition(moved), NO_MARKS),
    "banner doubled": (banner(lambda words: words + CLOSE + OPEN + words), f"{PAGE}: altered: when restored"),
    "banner and head taken out": (in_edition(without_marks), NO_MARKS),
    "script in the head": (in_edition(lambda page: page.replace(CLOSE, EVIL.encode() + CLOSE, 1)), NO_BANNER),
    "let into search engines": (in_edition(lambda page: page.replace(b"noindex", b"all", 1)), NO_BANNER),
    "link that climbs once more": (
        in_edition(lambda page: page.replace(b"../../../../latest", b"../../latest")),
        NO_BANNER,
    ),
    "base in the head": (
        in_edition(lambda page: page.replace(CLOSE, b"<base href=//evil.example/>" + CLOSE, 1)),
        NO_BANNER,
    ),
    "second banner": (
        in_edition(lambda page: page.replace(b"</body>", OPEN + EVIL.encode() + CLOSE + b"</body>")),
        f"{PAGE}: altered: when restored",
    ),
    "banner in a comment": (in_edition(lambda page: page.replace(b"<body>", b"<body ><!--")), NO_MARKS),
    "handler of the body": (
        in_edition(lambda page: page.replace(b"<body>", b"<body onload=x>")),
        f"{PAGE}: altered: when restored",
    ),
    "words of an edition": (
        in_edition(lambda page: page.replace(b"2001 about", b"2001 abuot")),
        f"{PAGE}: altered: when restored",
    ),
    "page of an edition taken away": (removed(PAGE), f"{PAGE}: missing"),
    # the ledger
    **{
        f"period called {period!r}": (renamed_period(period), f'{SECOND}"period" "')
        for period in (
            *("latest", "LATEST", "feeds", "Feeds", "editions", "Editions", "search", "assets", "about", "report"),
            *("CNAME", "cname", "SHA256SUMS", "con", "NUL", "aux", "prn", "com1", "LPT9", "", ".", "..", "../x", "a/b"),
            *("a\\b", "a.b", ".git", "2002 ", " ", "a" * 300, "\u0662\u0660\u0660\u0662", "a\x00b", "-a"),
        )
    },
    "period that is a number": (line(2, period=2002), f'{SECOND}"period" is not text'),
    "period in another case": (line(2, period="2002-A"), "2002-a/: missing, though line 2 of ledger.jsonl"),
    "sequence that is true": (line(1, sequence=True), "ledger.jsonl line 1: it is not a line"),
    "sequence that is 1.0": (line(1, sequence=1.0), "ledger.jsonl line 1: it is not a line"),
    "correction that is a list": (line(3, correction=["x"]), "ledger.jsonl line 3: it is not a line"),
    "correction without words": (line(3, correction=" "), "ledger.jsonl line 3: it is not a line"),
    "date of another form": (line(2, published="2020-1-1T00:00:00Z"), f'{SECOND}"published" is not a time'),
    "dated before the line above": (
        line(3, published="2019-12-31T00:00:00Z"),
        "ledger.jsonl line 3: it is dated before",
    ),
    "digest that is none": (line(2, data="x"), f'{SECOND}"data" is not a digest'),
    "another correction": (line(3, correction="Another."), f"{EDITION}/about/index.html: altered: its banner"),
    "another date of a publication": (line(5, published="2020-02-02T00:00:00Z"), "2001/editions/2/"),
    "another digest of the data": (
        line(2, data="0" * 64),
        "2002/data/report.json: altered: it does not contain the data",
    ),
    "key twice": (raw_line(lambda line: line.replace(b"{", b'{"sequence":1,', 1)), f"{LAST}a key appears twice"),
    "NaN": (
        raw_line(lambda line: line.replace(b'"sequence":5', b'"sequence":NaN')),
        f"{LAST}JSON does not allow",
    ),
    "Infinity": (
        raw_line(lambda line: line.replace(b'"edition":3', b'"edition":Infinity')),
        f"{LAST}JSON does not allow",
    ),
    "deep line": (raw_line(lambda _: b"[" * 100_000 + b"\n"), f"{LAST}it is nested too deeply"),
    "line that is a list": (raw_line(lambda _: b"[]\n"), f"{LAST}its keys are not those of a ledger line"),
    "line with a space": (
        raw_line(lambda line: line.replace(b":", b": ", 1)),
        f"{LAST}it is not in the form that planpress",
    ),
    "no line": (empty_ledger, "ledger.jsonl: empty; the versions were therefore not checked"),
    "version of another period": (copied_version, "2002/data/report.json: altered: it does not contain the period"),
    "version of planpress that is none": (
        line(5, planpress="<b>"),
        "ledger.jsonl line 5: it is not a line of a ledger",
    ),
    # versions, whose data determines the files above them
    "dates of a version": (in_version("2002/data/report.json", '"2002-01"', '"1990-01"'), f"versions.json: {NOT_MADE}"),
    "key of a report": (
        in_version("2002/data/report.json", '"period"', '"x": 1, "period"'),
        f"{SUMS}: the files that it lists",
    ),
    "news without entries": (
        in_version("2002/feed.json", '"items"', '"x"'),
        f"{SUMS}: the files that it lists",
    ),
    "editions exchanged": (exchanged_editions, f"{EDITION}/{SUMS}.original: altered: its digest is not that"),
    "edition that never was taken out": (dropped_edition, f"{EDITION}/about/index.html: altered: when restored"),
    "style of an edition": (in_style, f"{EDITION}/assets/style.css: altered: when restored"),
    # the host's file
    "script in CNAME": (
        rewritten("CNAME", "<script>alert(1)</script>"),
        "CNAME: it contains something other than host",
    ),
    "CNAME that is not text": (rewritten("CNAME", b"\xff\xfe"), "CNAME: it contains something other than host names"),
    "CNAME of 5,000 letters": (rewritten("CNAME", "x" * 5000), "CNAME: larger than 4 KiB"),
    # the marker
    "format true": (marker(b'{"format": true, "plan": "xx-sketch"}\n'), f"{MARKER}its format is true, not 1"),
    "format 1.0": (marker(b'{"format": 1.0, "plan": "xx-sketch"}\n'), f"{MARKER}its format is 1.0, not 1"),
    "format as text": (marker(b'{"format": "1", "plan": "xx-sketch"}\n'), f'{MARKER}its format is "1", not 1'),
    "format 0": (marker(b'{"format": 0, "plan": "xx-sketch"}\n'), f"{MARKER}its format is 0, not 1"),
    "no format": (marker(b'{"plan": "xx-sketch"}\n'), f"{MARKER}its format is null, not 1"),
    "format twice": (marker(b'{"format": 2, "format": 1, "plan": "xx-sketch"}\n'), f"{MARKER}a key appears twice"),
    "NaN in the marker": (marker(b'{"format": 1, "plan": NaN}\n'), f"{MARKER}JSON does not allow the number NaN"),
    "no plan": (marker(b'{"format": 1}\n'), f"{MARKER}it does not name a plan"),
    "more in the marker": (marker(b'{"format": 1, "plan": "xx-sketch", "x": 1}\n'), f"{MARKER}it is not in the form"),
    "signed as text": (
        marker(b'{"format": 1, "plan": "xx-sketch", "signed": "no"}\n'),
        f"{MARKER}it is not in the form",
    ),
    "another plan": (marker(b'{"format": 1, "plan": "yy-sketch"}\n'), f"{MARKER}the versions belong to the plan"),
    "marker that is a list": (marker(b"[]\n"), f"{MARKER}it is not a marker"),
    "deep marker": (marker(b"[" * 4000), f"{MARKER}it is nested too deeply"),
    "very deep marker": (marker(b"[" * 100_000), "planpress-archive.json: altered or missing: larger than"),
    "binary marker": (marker(b"\xff\x00"), MARKER),
    # names
    "names in two cases": (both_cases, "2002/about/index.html: many disks treat it as 2002/About/index.html"),
    "names in two encodings": (both_encodings, "2002/caf\u00e9/index.html: many disks treat it as 2002/cafe\u0301"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_forgery_is_named(name: str, forger: Forger) -> None:
    """Each forgery is reported in a line that says what is wrong, and counts as damage."""
    forge, expected = FORGERIES[name]
    forge(forger)
    verified = verify(forger.root)
    assert [problem for problem in verified.problems if problem.startswith(expected)], verified.problems
    assert damage(verified) == list(verified.problems)


def linked_to_a_copy(forger: Forger, name: str) -> None:
    forger.write("../copy", forger.read(name))
    forger.link(name, forger.root.parent / "copy")


STRANGE: dict[str, Callable[[Forger, str], None]] = {
    "FIFO": lambda forger, name: forger.fifo(name),
    "link to a device": lambda forger, name: forger.link(name, "/dev/zero"),
    "link to nothing": lambda forger, name: forger.link(name, "nowhere"),
    "link to itself": lambda forger, name: forger.link(name, Path(name).name),
    "link to a copy": linked_to_a_copy,
}
PLACES = (
    *("ledger.jsonl", SUMS, "planpress-archive.json", "addresses.txt", "latest/index.html", "2002/about/index.html"),
    *(f"2002/{SUMS}", "2002/data/report.json", f"{EDITION}/{SUMS}", f"{EDITION}/{SUMS}.original", PAGE, "CNAME"),
    f"{SUMS}.sig",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_plain_file_is_named(name: str, place: str, forger: Forger) -> None:
    """A FIFO or a link anywhere in an archive is reported as damage, with its kind; nothing waits for it."""
    if not (forger.root / place).exists():
        forger.write(place, "example.org\n")
    STRANGE[name](forger, place)
    verified = verify(forger.root)
    kind = "a FIFO" if name == "FIFO" else "a symbolic link"
    assert any(kind in problem for problem in verified.damage if problem.startswith(f"{place}: ")), verified.problems
    assert len([problem for problem in verified.problems if problem.startswith(f"{place}: ")]) == 1


@pytest.mark.parametrize("place", ["latest", "2002", "2001/editions", EDITION, "2002/data", ".git"])
def test_linked_folders_are_named(place: str, forger: Forger) -> None:
    """A folder that is a link to a complete copy is reported in a few lines, and not entered."""
    if (forger.root / place).exists():
        shutil.copytree(forger.root / place, forger.root.parent / "copy")
    forger.link(place, forger.root.parent / "copy")
    verified = verify(forger.root)
    assert any(problem.startswith(f"{place}: ") for problem in verified.damage), verified.problems
    assert len(verified.problems) < 6, verified.problems


def test_forgery_outlives_no_publication(tmp_path: Path) -> None:
    """An extra page that the archive's list names stops the next publication, so no kept line ever covers it."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    added("2001/evil.html")(Forger(press.root))
    with pytest.raises(RefusedError, match=r"2001/evil\.html: extra"):
        press.publish("2002")
