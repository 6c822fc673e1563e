"""`planpress deploy`, against a repository in a folder."""

import shlex
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from planpress.archive.digests import digest, list_files
from planpress.archive.ledger import Ledger
from planpress.archive.marker import Marker
from planpress.archive.verify import verify
from planpress.deploy.git import Git
from planpress.site.finished import names
from tests.deploy.conftest import ENVIRONMENT, NOBODY, TOKEN, Forge, write_hook
from tests.deploy.project import CORRECTION, commit, correct, in_git, make_project, report_file, run_git


def files_of(site: Path, folder: str) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in (site / folder).rglob("*") if path.is_file()}


def test_first_deployment_makes_the_branch(begun: Forge, first: Path) -> None:
    """An empty repository gets a branch with one commit that has nothing before it."""
    assert begun.published() == [("2020", 1)]
    assert begun.git("rev-list", "--parents", "gh-pages").count(" ") == 0
    assert begun.commits() == ["Publish 2020"]
    assert "gh-pages does not exist yet" in (first / "said.txt").read_text(encoding="utf-8")
    assert begun.git("for-each-ref", "--format=%(refname)").split() == ["refs/heads/gh-pages", "refs/tags/published/1"]


def test_date_is_taken(begun: Forge) -> None:
    """The date of publication can be given."""
    assert [(publication.period, publication.published) for publication in begun.ledger(begun.site())] == [
        ("2020", "2022-03-04T00:00:00Z")
    ]


def test_secrets_are_kept_from_what_is_built(first: Path) -> None:
    """Code of the project gets no token in its environment; only git gets it, and no file contains it."""
    seen = (first / "seen.txt").read_text(encoding="utf-8")
    assert "PATH" in seen
    assert TOKEN not in seen
    assert "DEPLOY_TOKEN" not in seen
    assert TOKEN not in (Forge(first).checkout() / ".git" / "config").read_text(encoding="utf-8")


def test_second_period_is_added(begun: Forge, tmp_path: Path) -> None:
    """The pages of the first period stay as they are, byte for byte."""
    before = files_of(begun.site(), "2020")
    begun.deploy(make_project(tmp_path / "project", 2020, 2021), "2021")
    assert begun.published() == [("2020", 1), ("2021", 1)]
    assert files_of(begun.site(), "2020") == before
    assert begun.commits() == ["Publish 2021", "Publish 2020"]


def test_same_again_does_nothing(begun: Forge, tmp_path: Path) -> None:
    """A deployment that is repeated makes no commit and is not an error."""
    tip = begun.git("rev-parse", "gh-pages")
    output = begun.deploy(make_project(tmp_path / "project", 2020), "2020")
    assert "so there is nothing to push" in output
    assert begun.git("rev-parse", "gh-pages") == tip


def test_correction_keeps_the_earlier_edition(begun: Forge, tmp_path: Path) -> None:
    """A correction is a second edition; the first one stays readable. Its text is neither an option nor code."""
    project = correct(make_project(tmp_path / "project", 2020))
    begun.deploy(project, "2020", CORRECTION=CORRECTION, GITHUB_ACTOR="somebody")
    assert begun.published() == [("2020", 1), ("2020", 2)]
    assert begun.commits()[0] == f"Correct 2020: {CORRECTION}"
    assert begun.git("log", "-1", "--format=%an <%ae>", "gh-pages") == "somebody <somebody@users.noreply.github.com>"
    site = begun.site()
    assert [(publication.correction or "").rstrip(".") for publication in begun.ledger(site)] == ["", CORRECTION]
    assert not list(begun.root.rglob("owned"))
    assert "first time" in (site / "2020" / "editions" / "1" / "actions" / "1.1" / "index.html").read_text("utf-8")
    assert "second time" in (site / "2020" / "actions" / "1.1" / "index.html").read_text("utf-8")


def test_correction_again_does_nothing(begun: Forge, tmp_path: Path) -> None:
    """A run that made a correction can be repeated, and so can a run whose date has passed since."""
    project = correct(make_project(tmp_path / "project", 2020))
    begun.deploy(project, "2020", CORRECTION=CORRECTION)
    for date in ("", "2022-03-04"):
        assert "nothing to push" in begun.deploy(project, "2020", CORRECTION=CORRECTION, DATE=date)
    assert begun.published() == [("2020", 1), ("2020", 2)]


def test_tag_beside_the_branch_is_not_published(forge: Forge, tmp_path: Path) -> None:
    """A tag on work that is not merged is refused in plain words, in a checkout of one commit as GitHub makes it."""
    remote = tmp_path / "project.git"
    work = in_git(make_project(tmp_path / "work", 2020), remote)
    run_git(work, "checkout", "--quiet", "-b", "draft")
    commit(correct(work), "Draft")
    run_git(work, "tag", "period/2020")
    run_git(work, "push", "--quiet", "origin", "period/2020")
    clone_tag(remote, tmp_path / "clone")
    output = forge.deploy(tmp_path / "clone", "2020", status=1, SOURCE_BRANCH="main")
    assert "is not on main, so it was not published" in output
    assert "published 2020" not in output
    assert "cannot be read from" in forge.deploy(tmp_path / "clone", "2020", status=1, SOURCE_BRANCH="")
    run_git(work, "checkout", "--quiet", "main")
    run_git(work, "merge", "--quiet", "--no-ff", "-m", "Merge", "draft")
    commit(work, "Later")
    run_git(work, "push", "--quiet", "origin", "main")
    forge.deploy(tmp_path / "clone", "2020", SOURCE_BRANCH="main")
    assert forge.published() == [("2020", 1)]


def test_what_no_commit_has_is_not_published(forge: Forge, tmp_path: Path) -> None:
    """The check of the commit looks at the commit that is published."""
    work = in_git(make_project(tmp_path / "work", 2020), tmp_path / "project.git")
    output = forge.deploy(correct(work), "2020", status=1, SOURCE_BRANCH="main")
    assert "no commit contains what would be published: data/reports/2020.yml; commit it" in output


def test_race_is_done_anew_on_what_the_other_pushed(begun: Forge, tmp_path: Path) -> None:
    """Between our checkout and our push somebody else publishes 2021: both are published in the end."""
    second_project = make_project(tmp_path / "other", 2020, 2021)
    race(begun, second_project, "2021")
    output = begun.deploy(correct(make_project(tmp_path / "ours", 2020, 2021)), "2020", CORRECTION=CORRECTION)
    assert "publishing 2020 again on top of that" in output
    assert begun.published() == [("2020", 1), ("2021", 1), ("2020", 2)]
    assert begun.commits() == [f"Correct 2020: {CORRECTION}", "Publish 2021", "Publish 2020"]


def test_race_for_the_first_publication(forge: Forge, tmp_path: Path) -> None:
    """Two begin with an empty repository: the second one builds on the first, and the branch has one root."""
    race(forge, make_project(tmp_path / "other", 2020), "2020")
    forge.deploy(make_project(tmp_path / "ours", 2019, 2020), "2019")
    assert forge.published() == [("2020", 1), ("2019", 1)]
    assert forge.git("rev-list", "--max-parents=0", "gh-pages").count("\n") == 0


def test_two_at_the_same_time(forge: Forge, tmp_path: Path) -> None:
    """Two processes publish the same period: both succeed, one of them having found nothing left to do."""
    project = make_project(tmp_path / "project", 2020)
    started = [forge.start(project, "2020", place) for place in ("one", "other")]
    output = ["".join(process.communicate(timeout=300)) for process in started]
    assert [process.returncode for process in started] == [0, 0], output
    assert forge.published() == [("2020", 1)]


def test_branch_that_always_moves_is_given_up(begun: Forge, tmp_path: Path) -> None:
    """A publisher who loses every race gets a message, and overwrites nothing."""
    move = f"""git --git-dir '{begun.repository}' update-ref refs/heads/gh-pages "$(
      git --git-dir '{begun.repository}' -c user.name=x -c user.email=x commit-tree gh-pages^{{tree}} -p gh-pages -m x)"
    """
    begun.hook("pre-push", move)
    output = begun.deploy(make_project(tmp_path / "project", 2020, 2021), "2021", status=1, TRIES="2")
    assert "was moved by somebody else during each of 2 tries" in output
    assert begun.commits() == ["x", "x", "Publish 2020"]


def test_push_that_keeps_failing_is_told(begun: Forge, tmp_path: Path) -> None:
    """If a forge refuses, the push is repeated a few times without another build; then its message is logged."""
    write_hook(begun.repository / "hooks" / "pre-receive", "echo 'the branch is protected' >&2\nexit 1\n")
    output = begun.deploy(make_project(tmp_path / "project", 2020, 2021), "2021", status=1)
    assert output.count("the branch is protected") == 3
    assert "could not be pushed (tries: 3): remote: the branch is protected" in output
    assert "again on top of that" not in output
    assert begun.published() == [("2020", 1)]


def test_answer_that_is_lost_does_not_count_as_failure(begun: Forge, tmp_path: Path) -> None:
    """A push that arrived succeeds, even if git says that it failed."""
    git = tmp_path / "bin" / "git"
    git.parent.mkdir()
    git.write_text(
        f'#!/usr/bin/env bash\n\'{shutil.which("git")}\' "$@" || exit\n[[ " $* " != *" push "* ]]\n', encoding="utf-8"
    )
    git.chmod(0o755)
    path = f"{git.parent}:{ENVIRONMENT['PATH']}"
    begun.deploy(make_project(tmp_path / "project", 2020, 2021), "2021", PATH=path)
    assert begun.published() == [("2020", 1), ("2021", 1)]


def test_damaged_branch_gets_nothing_added(begun: Forge, tmp_path: Path) -> None:
    """If somebody has altered a published page by hand, the page is reported and nothing is pushed."""
    clone = tmp_path / "clone"
    script = f"""git clone --quiet '{begun.repository}' --branch gh-pages '{clone}'
      echo altered >> '{clone}/2020/about/index.html'
      git -C '{clone}' -c user.name=x -c user.email=x commit --quiet --all --message altered
      git -C '{clone}' push --quiet"""
    subprocess.run(["bash", "-ec", script], env=ENVIRONMENT, check=True)
    output = begun.deploy(make_project(tmp_path / "project", 2020, 2021), "2021", status=1)
    assert "2020/about/index.html: altered" in output
    assert begun.commits() == ["altered", "Publish 2020"]


def test_repository_that_does_not_answer_is_no_empty_one(forge: Forge, tmp_path: Path) -> None:
    """A failure to read the branch is never taken for a missing branch."""
    project = make_project(tmp_path / "project", 2020)
    output = forge.deploy(project, "2020", status=1, REMOTE=str(tmp_path / "nowhere.git"))
    assert "could not be read (tries: 3)" in output
    assert "published 2020" not in output


@pytest.mark.parametrize("period", ["--to", "$(touch owned)", "2020; touch owned", "../2020", "-h", "2020 2021"])
def test_input_is_no_code(forge: Forge, tmp_path: Path, period: str) -> None:
    """What somebody types into the form is a period or is refused."""
    output = forge.deploy(make_project(tmp_path / "project", 2020), period, status=2)
    assert "there is no period" in output
    assert not list(tmp_path.rglob("owned"))


def test_date_is_no_option(begun: Forge, tmp_path: Path) -> None:
    """What somebody types as the date is a date or is refused."""
    assert "is not a date" in begun.deploy(make_project(tmp_path / "project", 2020), "2020", status=2, DATE="--help")


def test_warnings_stand_against_it_unless_let_pass(forge: Forge, tmp_path: Path) -> None:
    """The input allow-warnings is the option --allow-warnings."""
    project = make_project(tmp_path / "project", 2020)
    file = report_file(project, 2020)
    file.write_text(file.read_text("utf-8").replace("submitted: 2021", "submitted: 2020"), encoding="utf-8")
    assert "--allow-warnings" in forge.deploy(project, "2020", status=1, ALLOW_WARNINGS="false")
    forge.deploy(project, "2020", ALLOW_WARNINGS="true")
    assert forge.published() == [("2020", 1)]


def test_example_address_is_not_published_for_good(forge: Forge, tmp_path: Path) -> None:
    """A plan whose site_url nobody has filled in is refused before anything is built."""
    project = make_project(tmp_path / "project", 2020)
    plan = project / "data" / "plan.yml"
    plan.write_text(plan.read_text("utf-8").replace("http://127.0.0.1:8000/", "https://example.org/"), encoding="utf-8")
    output = forge.deploy(project, "2020", status=1)
    assert "is still an example" in output
    assert "or practise with --rehearsal" in output


@pytest.mark.parametrize("url", ['"https://example.org"', "https://user:password@niap.gov.xx/"])
def test_address_of_nobody_is_not_published_for_good(url: str, forge: Forge, tmp_path: Path) -> None:
    """An address that cannot be the site's (`tests/archive/test_site_url.py`) is refused, whatever warnings say."""
    project = make_project(tmp_path / "project", 2020)
    plan = project / "data" / "plan.yml"
    text = plan.read_text("utf-8").replace("fictional: true\n", "")
    plan.write_text(text.replace("http://127.0.0.1:8000/some/base/", url), encoding="utf-8")
    output = forge.deploy(project, "2020", status=1, ALLOW_WARNINGS="true")
    assert len([line for line in output.splitlines() if "site_url" in line]) == 1
    assert "password@" not in output
    assert forge.git("for-each-ref") == ""


def test_token_logs_git_in(tmp_path: Path) -> None:
    """Git is given the token as the password of the user that GitHub expects, and only where it talks to a remote."""
    environment = Git(tmp_path, token=TOKEN)._environment(ENVIRONMENT | NOBODY, "fetch")
    wish = "protocol=https\nhost=git.invalid\n\n"
    done = subprocess.run(
        ["git", "credential", "fill"], input=wish, env=environment, capture_output=True, text=True, check=True
    )
    assert f"username=x-access-token\npassword={TOKEN}\n" in done.stdout
    assert TOKEN not in str(Git(tmp_path, token=TOKEN)._environment(ENVIRONMENT, "commit"))


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_key_signs(forge: Forge, tmp_path: Path) -> None:
    """The archive is signed with the key of the secret, and checked against it before it is pushed."""
    project = make_project(tmp_path / "project", 2020, 2019)
    output = forge.deploy(project, "2019", SIGNING_KEY=make_key(tmp_path))
    assert "signed with" in output
    assert (forge.site() / "SHA256SUMS.sig").is_file()
    assert "the archive is signed" in forge.deploy(project, "2020", status=1)
    assert "not a private SSH key" in forge.deploy(project, "2020", status=1, SIGNING_KEY="something else")


def race(forge: Forge, project: Path, period: str) -> None:
    """Let somebody else deploy once, after git has read the branch and before it pushes."""
    once = forge.root / "once"
    once.write_text("", encoding="utf-8")
    words = shlex.join(forge.command(project, period, "other"))
    forge.hook("pre-push", f"unset GIT_TEMPLATE_DIR\nif rm '{once}' 2>/dev/null; then {words} >&2; fi\n")


def clone_tag(remote: Path, target: Path) -> None:
    """Check a tag out as the workflow does: that commit and nothing before it."""
    source = ["--branch", "period/2020", remote.as_uri(), str(target)]
    run_git(target.parent, "-c", "advice.detachedHead=false", "clone", "--quiet", "--depth", "1", *source)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_key_signs_what_was_not_signed(begun: Forge, tmp_path: Path) -> None:
    """An archive begun without a key is signed by running the same publication again, when somebody takes it over."""
    key, project = make_key(tmp_path), make_project(tmp_path / "project", 2020)
    output = begun.deploy(project, "2020", status=1, SIGNING_KEY=key)
    last = digest((begun.site() / "ledger.jsonl").read_bytes().splitlines()[-1])
    assert f"and add --adopt {last}" in output
    assert not (begun.site() / "SHA256SUMS.sig").exists()
    assert "--adopt needs a signing key" in begun.deploy(project, "2020", status=2, ADOPT=last)
    output = begun.deploy(project, "2020", SIGNING_KEY=key, ADOPT=last)
    assert "it adopted unsigned lines up to this one" in output
    assert begun.published() == [("2020", 1)]
    assert (begun.site() / "SHA256SUMS.sig").is_file()


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_forged_past_is_not_signed(forge: Forge, tmp_path: Path) -> None:
    """If somebody alters a page, adjusts lists and ledger and removes the signature, the key does not sign."""
    key, project = make_key(tmp_path), make_project(tmp_path / "project", 2020, 2021)
    forge.deploy(project, "2020", SIGNING_KEY=key)
    clone = tmp_path / "clone"
    run_git(tmp_path, "clone", "--quiet", "--branch", "gh-pages", str(forge.repository), str(clone))
    forge_past(clone)
    commit(clone, "x")
    run_git(clone, "push", "--quiet", "origin", "gh-pages", "+HEAD:refs/tags/published/1")
    assert verify(clone).problems == ()
    output = forge.deploy(project, "2021", status=1, SIGNING_KEY=key)
    assert "is not the one you know" in output
    output = forge.deploy(project, "2021", status=1, place="elsewhere", SIGNING_KEY=key)
    assert "would sign 1 publication that it has not signed" in output
    assert forge.commits() == ["x", "Publish 2020"]


def forge_past(archive: Path) -> None:
    """Alter a page of the only version, and everything that follows from it."""
    page = archive / "2020" / "about" / "index.html"
    page.write_bytes(page.read_bytes().replace(b"imaginary", b"forged"))
    version = archive / "2020"
    (version / "SHA256SUMS").write_text(list_files(version, names(version, leave=["SHA256SUMS"])), encoding="utf-8")
    (archive / "SHA256SUMS.sig").unlink(missing_ok=True)
    marker = archive / "planpress-archive.json"
    marker.write_bytes(Marker(Marker.of(archive).plan).content)
    listed = [line.split("  ", 1)[1] for line in (archive / "SHA256SUMS").read_text("utf-8").splitlines()]
    listed.remove("ledger.jsonl")
    (entry,) = Ledger.read((archive / "ledger.jsonl").read_bytes()).publications
    tree = digest((version / "SHA256SUMS").read_bytes())
    root = digest(list_files(archive, listed).encode())
    (archive / "ledger.jsonl").write_bytes(Ledger((replace(entry, tree=tree, root=root),)).content)
    (archive / "SHA256SUMS").write_text(list_files(archive, [*listed, "ledger.jsonl"]), encoding="utf-8")


def make_key(folder: Path) -> str:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / "key"], check=True)
    return (folder / "key").read_text(encoding="utf-8")


def test_branch_that_is_rolled_back_is_told(begun: Forge, tmp_path: Path) -> None:
    """A branch reset to an older, valid archive is detected by the tag, or by what was published from here."""
    project = make_project(tmp_path / "project", 2020, 2021)
    old = begun.git("rev-parse", "gh-pages")
    output = begun.deploy(project, "2021")
    kept = output.splitlines()[-1]
    assert '"period":"2021"' in kept
    begun.git("update-ref", "refs/heads/gh-pages", old)
    output = begun.deploy(project, "2021", status=1, place="elsewhere")
    assert "is not the one you know: it does not contain the line that you kept (line 2, 2021, edition 1)" in output
    begun.git("update-ref", "-d", "refs/tags/published/2")
    assert "does not contain the line that you kept" in begun.deploy(project, "2021", status=1)
    for line in (kept, digest(kept.encode())):
        assert "does not contain the line" in begun.deploy(project, "2021", status=1, place="third", LAST_LINE=line)
    assert begun.commits() == ["Publish 2020"]
    begun.deploy(project, "2021", place="fourth")  # nothing is known there


def test_branch_that_is_gone_does_not_begin_anew(begun: Forge, tmp_path: Path) -> None:
    """If the branch was deleted but its tags exist, nothing is published in its place."""
    project = make_project(tmp_path / "project", 2020)
    begun.deploy(project, "2020")
    begun.deploy(make_project(tmp_path / "two", 2020, 2021), "2021")
    begun.git("update-ref", "-d", "refs/heads/gh-pages")
    output = begun.deploy(project, "2020", status=1, place="elsewhere")
    assert "does not contain the line that you kept (line 2, 2021, edition 1)" in output


def test_tag_on_something_else_is_told(begun: Forge, tmp_path: Path) -> None:
    """A tag that somebody moved to another commit is reported."""
    tree = begun.git("hash-object", "-w", "-t", "tree", "/dev/null")
    who = ("-c", "user.name=x", "-c", "user.email=x")
    begun.git("update-ref", "refs/tags/published/7", begun.git(*who, "commit-tree", tree, "-m", "x"))
    output = begun.deploy(make_project(tmp_path / "project", 2020), "2020", status=1)
    assert "does not mark an archive; find out who set it" in output
