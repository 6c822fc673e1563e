"""What MkDocs finds in the environment, and what is left of it afterwards."""

import os

import pytest

from planpress.site.skin.environment import GIT, HiddenGit


@pytest.mark.parametrize("before", [None, "/repository/.git"])
def test_git_is_hidden_and_shown_again(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIT_DIR points nowhere while git is hidden, and has its old value afterwards."""
    monkeypatch.setenv(GIT, before or "")
    if before is None:
        monkeypatch.delenv(GIT)
    git = HiddenGit()
    git.hide()
    assert os.environ[GIT] == os.devnull
    git.show()
    assert os.environ.get(GIT) == before


def test_a_build_that_broke_off_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is hidden twice, as after a build that failed in between, the first value is restored."""
    monkeypatch.setenv(GIT, "/repository/.git")
    git = HiddenGit()
    git.hide()
    git.hide()
    git.show()
    assert os.environ[GIT] == "/repository/.git"
