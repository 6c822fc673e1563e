"""Requests from a site every address that its archive has ever published, and names those that are gone.

Waits until the site has the archive's last publication, then requests each line of ``addresses.txt``. An address that
seems to be gone is requested again a few times before it counts as gone. Redirects to a different host are not
followed, responses are read only up to a limit, and the total time is limited.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlsplit
from urllib.request import Request, build_opener

from planpress.addresses import INVENTORY, LEDGER
from planpress.errors import SiteError, UsageError
from planpress.web import PORTS, SameHost

REDIRECTS = "latest/"
"""Pages below this folder redirect to pages of periods, which have the anchors."""
NOWHERE = "no-such-page/nor-such-a-one/"
AT_ONCE = 4
TIMEOUT = 30
"""How many seconds to wait for data from the site; a whole answer may take twice as long."""
MOST = 32 * 2**20
"""The maximum number of bytes that are read from an answer."""
PIECE = 64 * 2**10
ROUNDS = 4
FOUND = 200
HEADERS = {"User-Agent": "planpress-look-up", "Cache-Control": "no-cache"}


@dataclass(frozen=True)
class Times:
    """How long a look-up may take, in seconds.

    Args:
        wait: The time for the host to begin to serve the last publication.
        limit: The time for all requests after that; what is left of ``wait`` is added.
        pause: The time before an address is requested a second time; later pauses may be longer.
    """

    wait: float = 900
    limit: float = 3600
    pause: float = 10


@dataclass(frozen=True)
class LookedUp:
    """The result of a look-up.

    Args:
        base: The address of the site.
        addresses: How many addresses were looked up.
        gone: What is wrong, a line for each address that is gone.
    """

    base: str
    addresses: int
    gone: tuple[str, ...]


@contextmanager
def _ending_within(seconds: float) -> Iterator[None]:
    """End the whole program, whatever it is waiting for, if it takes longer: a site may send one byte at a time."""

    def end() -> None:
        sys.stderr.write(
            f"planpress: the site is too slow: {seconds:.0f} seconds have passed; allow more with --limit\n"
        )
        sys.stderr.flush()
        os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


OPENER = build_opener(SameHost)


class _Ids(HTMLParser):
    """Collects the ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str | None] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids.update(value for name, value in attrs if name == "id")


def base_of(archive: Path) -> str:
    """Return the address of the site, as given in the newest publication of an archive."""
    last = json.loads((archive / LEDGER).read_text(encoding="utf-8").splitlines()[-1])
    data = json.loads((archive / last["period"].lower() / "data" / "report.json").read_text(encoding="utf-8"))
    return str(data["plan"]["site_url"])


def wait_for(base: str, ledger: bytes, patience: float, pause: float) -> None:
    """Wait until a site has the archive's ledger, or a longer ledger that begins with it.

    Args:
        base: The address of the site.
        ledger: The archive's ledger.
        patience: How many seconds to wait.
        pause: How many seconds to wait between two requests.

    Raises:
        SiteError: The site does not have the ledger in time.
    """
    end = time.monotonic() + patience
    while True:
        status, body, _ = _request(base + LEDGER, "GET")
        if status == FOUND and body.startswith(ledger):
            return
        if time.monotonic() + pause > end:
            state = "is not that of the archive" if status == FOUND else _answer(status)
            raise SiteError(
                f"{base}{LEDGER} {state}, and {patience:.0f} seconds have passed: the last publication is not deployed"
            )
        time.sleep(pause)


def look_up(base: str, addresses: Iterable[str], pause: float) -> list[str]:
    """Request addresses; return what is wrong, a line for each one that is gone.

    Args:
        base: The address of the site.
        addresses: The addresses, relative to the site, as in the inventory.
        pause: How many seconds to wait before the second round; the waits before later rounds are longer.

    Raises:
        SiteError: The site also has an answer for a page that was never published, so its answers prove nothing.
    """
    status, _, url = _request(base + NOWHERE, "GET")
    if status == FOUND:
        message = f"{base}{NOWHERE} was never published and {_answer(status)}"
        raise SiteError(f"{message} with {url}: make the server answer 404 for files that do not exist")
    pages: dict[str, list[str]] = {}
    for line in addresses:
        page, _, anchor = line.removeprefix("./").partition("#")
        pages.setdefault(page, []).extend([anchor] if anchor and not page.startswith(REDIRECTS) else [])
    faults: dict[str, list[str]] = {}
    left = list(pages)
    for turn in range(ROUNDS):
        if turn:
            time.sleep(pause * 2 ** (turn - 1))
        # HEAD saves the site most of the work; a site that does not support it gets a GET request instead.
        with ThreadPoolExecutor(AT_ONCE) as pool:
            results = pool.map(lambda page: _faults(base, page, pages[page], thorough=turn > 0), left)  # noqa: B023 - this turn's
            faults = {page: lines for page, lines in zip(left, results, strict=True) if lines}
        left = list(faults)
        if not left:
            break
    return [line for lines in faults.values() for line in lines]


def look_up_archive(archive: Path, base: str | None, times: Times) -> LookedUp:
    """Request every address that an archive has ever published from the site that serves it.

    Args:
        archive: The archive's folder.
        base: The address of the site; None for the ``site_url`` of the newest publication.
        times: How long to wait.

    Raises:
        UsageError: The folder is not an archive, or the address is not a web address.
        SiteError: The site does not have the last publication, or its answers prove nothing.
    """
    try:
        ledger = (archive / LEDGER).read_bytes()
        addresses = (archive / INVENTORY).read_text(encoding="utf-8").splitlines()
        address = (base or base_of(archive)).rstrip("/") + "/"
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise UsageError(
            f"{archive} is not an archive: {error}", "name the archive that `planpress publish` made"
        ) from error
    if urlsplit(address).scheme not in PORTS:
        raise UsageError(f"{address} is not a web address", "give an address that begins with http:// or https://")
    with _ending_within(times.wait + times.limit):
        wait_for(address, ledger, times.wait, times.pause)
        return LookedUp(address, len(addresses), tuple(look_up(address, addresses, times.pause)))


def answers(base: str) -> bool:
    """Tell whether a site's host answers at all, regardless of the answer."""
    return isinstance(_request(base, "HEAD")[0], int)


def _faults(base: str, page: str, anchors: Sequence[str], *, thorough: bool) -> list[str]:
    """Request a page; return what is wrong with it and with its anchors."""
    address = base + quote(page)
    status, body, url = _request(address, "GET" if anchors or thorough else "HEAD")
    if status != FOUND:
        return [f"{address}{mark} {_answer(status)}" for mark in ("", *(f"#{anchor}" for anchor in anchors))]
    if unquote(urlsplit(url).path) != unquote(urlsplit(address).path):
        return [f"{address} leads to {url}"]
    if not anchors:
        return []
    page_ids = _Ids()
    page_ids.feed(body.decode("utf-8", "replace"))
    return [
        f"{address}#{anchor}: the page no longer has this anchor" for anchor in anchors if anchor not in page_ids.ids
    ]


def _answer(status: int | str) -> str:
    """Return the words for the status of a response, or for why there is none."""
    return f"answers {status}" if isinstance(status, int) else status


def _request(url: str, method: str) -> tuple[int | str, bytes, str]:
    """Return the status (or why there is none), the body, and the address that finally answered."""
    end = time.monotonic() + 2 * TIMEOUT
    try:
        request = Request(url, headers=HEADERS, method=method)  # noqa: S310 - look_up_archive lets only http and https through
        with OPENER.open(request, timeout=TIMEOUT) as answer:
            body = bytearray()
            while piece := answer.read1(PIECE):
                body += piece
                if len(body) > MOST:
                    return f"answers with more than {MOST >> 20} MiB", b"", url
                if time.monotonic() > end:
                    return f"answers too slowly, {len(body)} bytes in {2 * TIMEOUT} seconds", b"", url
            return answer.status, bytes(body), answer.url
    except HTTPError as error:
        with error:
            return error.code, b"", url
    except (OSError, HTTPException, ValueError) as error:
        return f"does not answer ({getattr(error, 'reason', '') or str(error) or type(error).__name__})", b"", url
