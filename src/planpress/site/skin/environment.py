"""Sets environment variables for MkDocs and mkdocs-macros."""

import os

from mkdocs_macros import context

GIT = "GIT_DIR"
NO_WARNING = "NO_MKDOCS_2_WARNING"
ASK = context.get_git_info


def silence_mkdocs() -> None:
    """Stop MkDocs from printing its warning about MkDocs 2."""
    os.environ[NO_WARNING] = "1"


class HiddenGit:
    """Hides the git repository from mkdocs-macros, which would run git twelve times; pages must not depend on git."""

    def __init__(self) -> None:
        self._before: str | None = None

    def hide(self) -> None:
        """Hide the repository, even if an interrupted build has already left it hidden."""
        if os.environ.get(GIT) != os.devnull:
            self._before = os.environ.get(GIT)
        os.environ[GIT] = os.devnull
        context.get_git_info = _no_repository

    def show(self) -> None:
        """Let other plugins use git again."""
        del os.environ[GIT]
        context.get_git_info = ASK
        if self._before is not None:
            os.environ[GIT] = self._before


def _no_repository() -> dict[str, object]:
    """Answer as mkdocs-macros does when there is no repository."""
    return {"status": False, "date": None}
