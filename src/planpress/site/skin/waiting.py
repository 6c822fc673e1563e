"""The pages of a preview that planpress makes without MkDocs, each when somebody opens it."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from planpress.addresses import INDEX
from planpress.errors import PlanpressError
from planpress.fragments import render
from planpress.site.files import content_bytes
from planpress.site.filling import Filled
from planpress.views.frame.problems import Problems

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
NOT_FOUND = "404"


class Waiting:
    """Pages and files of a period that have not been made yet.

    Args:
        work: The pages and files to make; none at first.
    """

    def __init__(self, work: Iterable[Filled] = ()) -> None:
        self._work: Mapping[str, Filled] = {item.path: item for item in work}

    def make(self, path: str, root: Path) -> bool:
        """Make the page at an address; return whether such a page exists.

        Args:
            path: The address, from the root of the period; the slash at its end may be missing.
            root: The folder of the preview.
        """
        names = (f"{path}{INDEX}",) if not path or path.endswith("/") else (path, f"{path}/{INDEX}")
        item = next((self._work[name] for name in names if name in self._work), None)
        if item is None:
            return False
        file = root / item.path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}")  # another request may read the file
        beside.write_bytes(content_bytes(_content(item)))
        beside.replace(file)
        return True


def on_request(application: Application, make: Callable[[str], bool]) -> Application:
    """Wrap an application so that a page that it does not find is made, if possible, and then requested again.

    The first answer waits until a running build has ended.

    Args:
        application: The application that answers with the files of the preview.
        make: The function that makes the page at an address of the server, and returns whether there is such a page.
    """

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        begun: list[tuple[Any, ...]] = []
        body = application(environ, lambda *words: begun.append(words))
        path = str(environ.get("PATH_INFO", "")).encode("latin-1").decode("utf-8", "ignore")
        if begun and str(begun[-1][0]).startswith(NOT_FOUND) and make(unquote(path)):
            return application(environ, start)
        for words in begun:
            start(*words)
        return body

    return answer


def _content(item: Filled) -> str | bytes:
    try:
        return item.make()
    except PlanpressError as error:
        return render(Problems((str(error),)))
