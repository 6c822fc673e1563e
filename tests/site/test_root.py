"""A version is the site as of its period: it knows earlier periods, never later ones, and is the same each time."""

import filecmp
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from planpress.errors import UsageError
from planpress.site.root import lineage_json
from tests.archive.tiny import three
from tests.conftest import PROJECT, SAMPLE, build_tree, copy_project
from tests.site.tree import Tree
from tests.views.sketch import FULL, PLAN, context

OWN_PAGES = {"beaches/index.html"}
BUILD = """
import sys
from pathlib import Path
from planpress.site.build import build
build(Path(sys.argv[1]), sys.argv[3:], Path(sys.argv[2]), print)
"""


def run_build(project: Path, target: Path, *periods: str, cwd: Path | None = None, **environment: str) -> None:
    """Build in a process of its own."""
    command = [sys.executable, "-c", BUILD, str(project), str(target), *periods]
    subprocess.run(command, check=True, env={**os.environ, **environment}, cwd=cwd, capture_output=True)


def differences(first: Path, second: Path) -> list[str]:
    """The files that are not byte for byte the same in two folders, or only in one."""
    names = [{file.relative_to(root) for file in root.rglob("*") if file.is_file()} for root in (first, second)]
    _, different, odd = filecmp.cmpfiles(first, second, [str(name) for name in names[0] & names[1]], shallow=False)
    return sorted([*different, *odd, *(str(name) for name in names[0] ^ names[1])])


def test_root_of_an_archive_leads_to_the_proof(tmp_path: Path) -> None:
    """The root page says that publications are recorded, where, and how to check it; all that it links to is there."""
    tree = Tree(three(tmp_path / "archive").root, "https://example.org/sketch/")
    links = [tree.resolve("index.html", str(link)) for link in tree.page("index.html").xpath("//main//a/@href")]
    assert {("ledger.jsonl", ""), ("SHA256SUMS", ""), ("feed.xml", "")} <= set(links)
    assert list(tree.dead_links("index.html")) == []
    words = tree.words("index.html", "//main")
    assert "Every publication is recorded" in words
    assert "planpress verify" in words
    assert "sha256sum -c SHA256SUMS" in words


def test_what_stands_above_the_periods_ends_in_a_newline(sample: Tree, tmp_path: Path) -> None:
    """Every file that a publication or a build writes above the periods, and is not empty, ends its last line."""
    for root in (sample.root, three(tmp_path / "archive").root):
        files = [file for place in (".", "feeds", "latest") for file in (root / place).glob("*") if file.is_file()]
        assert len(files) > 9
        assert [file.name for file in files if not file.read_bytes().endswith(b"\n")] == [".nojekyll"]


@pytest.mark.parametrize("source", [PROJECT, SAMPLE], ids=["real", "sample"])
def test_two_builds_are_the_same(source: Path, tmp_path: Path) -> None:
    """Two builds in two places, with other hash seeds, time zones, locales and file times, give the same bytes."""
    first, second = copy_project(source, tmp_path / "a"), copy_project(source, tmp_path / "b" / "deeper")
    for file in second.rglob("*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    run_build(first, tmp_path / "one", PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C")
    run_build(
        second,
        tmp_path / "two",
        cwd=tmp_path,
        PYTHONHASHSEED="4711",
        TZ="America/Los_Angeles",
        LC_ALL="C.UTF-8",
        SOURCE_DATE_EPOCH="86400",
        HOME=str(tmp_path),
        COLUMNS="20",
    )
    assert differences(tmp_path / "one", tmp_path / "two") == []


def test_nothing_knows_a_later_period(sample: Tree, tmp_path: Path) -> None:
    """Built while a later report does not exist yet, a period's folder has the same bytes as it has with it."""
    project = copy_project(SAMPLE, tmp_path / "project")
    for later in reversed(sample.periods[1:]):
        (project / f"data/reports/{later}.yml").unlink()
        built = build_tree(project, tmp_path / "site")
        newest = built.periods[-1]
        assert differences(built.root / newest, sample.root / newest) == []


def test_no_file_names_a_later_period(site: Tree) -> None:
    """No file of a period's folder holds the id of a later one; a bare year is looked for in addresses only."""
    for place, period in enumerate(site.periods):
        later = site.periods[place + 1 :]
        pattern = re.compile(
            "|".join(rf"(?<![\d-]){period}(?![\d-]){'' if '-' in period else '/'}" for period in later) or "(?!)"
        )
        for file in (name for name in site.files if name.startswith(f"{period}/")):
            assert not pattern.search(
                (site.root / file).read_bytes().decode("utf-8", "replace").replace("DA  - ", "DA  - -")
            ), file


def test_building_a_period_alone_gives_the_same_bytes(sample: Tree, tmp_path: Path) -> None:
    """A period built alone is the same as in the whole site."""
    built = build_tree(SAMPLE, tmp_path / "site", ["2018-2019"])
    assert built.periods == ["2018-2019"]
    assert differences(built.root / "2018-2019", sample.root / "2018-2019") == []
    assert [entry["version"] for entry in json.loads(built.text("versions.json"))] == ["2018-2019"]


def test_unknown_period_is_refused_with_a_suggestion(tmp_path: Path) -> None:
    """An unknown period is reported with the nearest one, and nothing is written."""
    with pytest.raises(UsageError, match=r'no period "2018-2020".*2018-2019'):
        build_tree(SAMPLE, tmp_path / "site", ["2018-2020"])
    assert not (tmp_path / "site").exists()


def test_earlier_periods_are_linked_without_scripts(site: Tree) -> None:
    """Each page links to every earlier period, oldest first, on the same page where there is one; to no later one.

    Lineage determines the same page of an action, which the tests of the view check.
    """
    for place, period in enumerate(site.periods):
        earlier = site.periods[:place]
        for file in (name for name in site.pages if name.startswith(f"{period}/")):
            path = file.removeprefix(f"{period}/")
            hrefs = site.page(file).xpath("//nav[@aria-label='Reporting periods']//li/a/@href")
            if path.startswith("actions/"):
                targets = [(site.resolve(file, str(href)) or ("", ""))[0] for href in hrefs]
                assert list(dict.fromkeys(target.partition("/")[0] for target in targets)) == earlier, file
                assert all(target in site.files for target in targets), file
                continue
            # An editor's own page may be younger than an earlier period that was published before.
            known = path if path not in OWN_PAGES else "nowhere"
            expected = [
                (f"{period}/{known if f'{period}/{known}' in site.files else 'index.html'}", "") for period in earlier
            ]
            assert [site.resolve(file, str(href)) for href in hrefs] == expected, file


def test_an_address_once_published_stays(site: Tree) -> None:
    """Every action page and pillar page of a period has a page in every later period too."""
    for place, period in enumerate(site.periods):
        for file in (name for name in site.pages if re.match(rf"{period}/(actions|pillars)/", name)):
            for later in site.periods[place + 1 :]:
                assert file.replace(period, later, 1) in site.files, file


def test_script_finds_its_way_from_every_page(site: Tree) -> None:
    """The addresses that each page gives to the script lead to versions.json and the site's root."""
    for file in site.pages:
        (bar,) = site.page(file).xpath("//*[@data-pp-periods]")
        period, _, path = file.removesuffix("index.html").partition("/")
        assert bar.get("data-period") == period
        assert bar.get("data-path") == path
        assert site.resolve(file, str(bar.get("data-versions"))) == ("versions.json", "")
        assert site.resolve(file, str(bar.get("data-home"))) == ("index.html", "")


def test_lineage_names_what_a_later_period_has_elsewhere(sample: Tree) -> None:
    """Links follow actions that exchange their numbers; the link of a split action leads to what became of it."""
    lineage = json.loads(sample.text("lineage.json"))
    assert lineage["format"] == 1
    assert list(lineage["periods"]) == sample.periods
    then = lineage["periods"]["2017"]["2018-2019"]
    assert then["1.3"] == {"page": "actions/1.4/", "anchor": "pillars/1/#action-1.4", "number": "1.4"}
    assert then["1.4"] == {"page": "actions/1.3/", "anchor": "pillars/1/#action-1.3", "number": "1.3"}
    assert "number" not in then["1.5"]
    for later in lineage["periods"].values():
        for period, ways in later.items():
            for way in ways.values():
                assert f"{period}/{way['page']}index.html" in sample.files
                page, _, anchor = way.get("anchor", "").partition("#")
                assert not anchor or sample.page(f"{period}/{page}index.html").xpath(f"//*[@id='{anchor}']")


def test_lineage_tells_the_script_all_it_needs(sample: Tree) -> None:
    """One file lists the periods with what is missing in their reports, and the pages that later periods lack."""
    lineage = json.loads(sample.text("lineage.json"))
    versions = [dict(entry) for entry in lineage["versions"]]
    states = {entry["version"]: entry.pop("state") for entry in versions if "state" in entry}
    assert versions == json.loads(sample.text("versions.json"))
    assert states == {"2017": "missing", "2020": "withheld", "2021": "totals"}
    for place, start in enumerate(sample.periods):
        for end in sample.periods[place + 1 :]:
            pages = [file.removeprefix(f"{start}/") for file in sample.pages if file.startswith(f"{start}/")]
            gone = [page.removesuffix("index.html") for page in pages if f"{end}/{page}" not in sample.files]
            assert lineage["absent"].get(start, {}).get(end, []) == sorted(gone)


def test_lineage_lists_the_pages_that_later_periods_lack(tmp_path: Path) -> None:
    """A page in docs/ that is gone is listed, and so is the page of a pillar whose number another pillar has."""
    plan = {**PLAN, "versions": [{"id": "2", "pillars": [{"id": "1", "title": "Customs"}, *PLAN["pillars"][1:]]}]}
    reports = {"2001": FULL, "2002": FULL, "2003": {**FULL, "plan_version": "2"}}
    for period in reports:
        for page in ("", "pillars/1/", "pillars/e/", *(["beaches/"] if period != "2003" else [])):
            (tmp_path / period / page).mkdir(parents=True)
            (tmp_path / period / page / "index.html").touch()
    lineage = json.loads(lineage_json(tmp_path, context(reports, plan=plan).dataset))
    gone = {"2003": ["beaches/", "pillars/1/"]}
    assert lineage["absent"] == {"2001": gone, "2002": gone}


def test_building_some_keeps_the_others(project: Path, tmp_path: Path) -> None:
    """Building one period again leaves the others in the folder, and no link between them becomes dead."""
    whole = build_tree(project, tmp_path / "site")
    before = {period: (whole.root / period / "index.html").stat().st_ino for period in whole.periods}
    again = build_tree(project, tmp_path / "site", ["2017-2018"])
    assert again.periods == whole.periods
    after = {period: (again.root / period / "index.html").stat().st_ino for period in again.periods}
    assert [period for period in before if before[period] != after[period]] == ["2017-2018"]
    assert [link for file in again.html_files for link in again.dead_links(file)] == []


def test_a_folder_of_mkdocs_is_replaced(project: Path) -> None:
    """What `mkdocs build` leaves in site/ with our plugin is ours to replace, as a site of planpress is."""
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(project / "mkdocs.yml")],
        check=True,
        capture_output=True,
    )
    assert (project / "site/pillars/1/index.html").is_file()
    assert build_tree(project, project / "site").periods == ["2014-2017", "2017-2018"]
