"""The environment variables that are set while MkDocs runs; nothing else in planpress sets one for it."""

import os

GIT = "GIT_DIR"
NO_WARNING = "NO_MKDOCS_2_WARNING"


def silence_mkdocs() -> None:
    """Keep MkDocs from printing its warning about MkDocs 2."""
    os.environ[NO_WARNING] = "1"


class HiddenGit:
    """Hides the git repository from mkdocs-macros, which runs git twelve times: pages must not depend on it."""

    def __init__(self) -> None:
        self._before: str | None = None

    def hide(self) -> None:
        """Point git nowhere; a build that broke off may have left it so."""
        if os.environ.get(GIT) != os.devnull:
            self._before = os.environ.get(GIT)
        os.environ[GIT] = os.devnull

    def show(self) -> None:
        """Let other plugins use git again."""
        del os.environ[GIT]
        if self._before is not None:
            os.environ[GIT] = self._before
