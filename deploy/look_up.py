#!/usr/bin/env python3
"""Request every address that an archive has ever published from the site that serves it; say which are gone.

    python3 deploy/look_up.py ARCHIVE [--base URL] [--wait SECONDS] [--limit SECONDS]

Waits until the site has the archive's last publication, then requests each line of ``addresses.txt``. An address that
does not answer is requested again a few times before it counts as gone. No redirect is followed to another host, no
answer is read beyond a bound, and all of it ends in time. Needs nothing but Python.

Exit status: 0 all answer, 1 some do not, 2 wrong use.
"""

import argparse
import json
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from html.parser import HTMLParser
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO
from urllib.error import HTTPError
from urllib.parse import SplitResult, quote, unquote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

LEDGER = "ledger.jsonl"
ADDRESSES = "addresses.txt"
REDIRECTS = "latest/"
"""Pages below it lead on to the newest period; the anchors are there."""
NOWHERE = "no-such-page/nor-such-a-one/"
AT_ONCE = 4
TIMEOUT = 30
"""Seconds without a word from the site; it may take twice as long for a whole answer."""
MOST = 32 * 2**20
"""Bytes of an answer that are read."""
PIECE = 64 * 2**10
PORTS = {"http": 80, "https": 443}
ROUNDS = 4
LIMIT = 3600
"""Seconds for all requests together, beside those that the publication is waited for."""
SHOWN = 50
FOUND = 200
HEADERS = {"User-Agent": "planpress-look-up", "Cache-Control": "no-cache"}


class FailedError(Exception):
    """The site is not as published; the message says in what."""


class _ElsewhereError(OSError):
    """A redirect leads to another host, where it is not followed."""


class _SameHost(HTTPRedirectHandler):
    """Follows redirects on the host of the first request only: others may stand in a network that is not ours."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - as in the base class
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Refuse what leads away; the name is that of the base class.

        Raises:
            _ElsewhereError: It leads to another host, or to one that is not a web address.
        """
        if not is_same_host(urlsplit(req.full_url), urlsplit(newurl)):
            raise _ElsewhereError(f"it leads to another host, {newurl[:200]!r}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_same_host(first: SplitResult, second: SplitResult) -> bool:
    """Tell whether two addresses are on one host; from http to https counts as staying."""
    if second.scheme not in PORTS or first.hostname != second.hostname or "@" in second.netloc:
        return False
    ports = [address.port or PORTS[address.scheme] for address in (first, second)]
    upgraded = (first.scheme, second.scheme) == ("http", "https") and ports == [80, 443]
    return upgraded or (first.scheme == second.scheme and ports[0] == ports[1])


@contextmanager
def _ending_within(seconds: float) -> Iterator[None]:
    """End the whole program, whatever it waits for, where the work takes longer: a site may send a byte at a time."""

    def end() -> None:
        sys.stderr.write(f"look-up: the site is too slow: {seconds:.0f} seconds have passed; --limit gives it more\n")
        sys.stderr.flush()
        os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


OPENER = build_opener(_SameHost)


class _Ids(HTMLParser):
    """Collects the ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str | None] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids.update(value for name, value in attrs if name == "id")


def base_of(archive: Path) -> str:
    """Return the address of the site, as the newest publication of an archive says it."""
    last = json.loads((archive / LEDGER).read_text(encoding="utf-8").splitlines()[-1])
    data = json.loads((archive / last["period"].lower() / "data" / "report.json").read_text(encoding="utf-8"))
    return str(data["plan"]["site_url"])


def wait_for(base: str, ledger: bytes, patience: float, pause: float) -> None:
    """Wait until a site has a ledger, or one that goes on from it.

    Args:
        base: The address of the site.
        ledger: What the archive holds.
        patience: How many seconds to wait.
        pause: How many seconds to wait between two requests.

    Raises:
        FailedError: It has not come.
    """
    end = time.monotonic() + patience
    while True:
        status, body, _ = _request(base + LEDGER, "GET")
        if status == FOUND and body.startswith(ledger):
            return
        if time.monotonic() + pause > end:
            state = "is not that of the archive" if status == FOUND else f"answers {status}"
            raise FailedError(f"{base}{LEDGER} {state}, and {patience:.0f} seconds have passed: it is not deployed")
        time.sleep(pause)


def look_up(base: str, addresses: Iterable[str], pause: float) -> list[str]:
    """Request addresses; return what is wrong, a line for each one that is gone.

    Args:
        base: The address of the site.
        addresses: As they stand in the inventory, relative to the site.
        pause: How many seconds to wait before the second round; more before the later ones.

    Raises:
        FailedError: The site answers to anything, so that its answers prove nothing.
    """
    status, _, url = _request(base + NOWHERE, "GET")
    if status == FOUND:
        message = f"{base}{NOWHERE} was never published and answers {status}"
        raise FailedError(f"{message} with {url}: let the server answer 404 where there is no file")
    pages: dict[str, list[str]] = {}
    for line in addresses:
        page, _, anchor = line.removeprefix("./").partition("#")
        pages.setdefault(page, []).extend([anchor] if anchor and not page.startswith(REDIRECTS) else [])
    faults: dict[str, list[str]] = {}
    left = list(pages)
    for turn in range(ROUNDS):
        if turn:
            time.sleep(pause * 2 ** (turn - 1))
        # HEAD spares the site most of the work; who does not know it is asked again with GET.
        with ThreadPoolExecutor(AT_ONCE) as pool:
            results = pool.map(lambda page: _faults(base, page, pages[page], thorough=turn > 0), left)  # noqa: B023 - this turn's
            faults = {page: lines for page, lines in zip(left, results, strict=True) if lines}
        left = list(faults)
        if not left:
            break
    return [line for lines in faults.values() for line in lines]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Request every published address from the site; say which are gone.")
    parser.add_argument("archive", type=Path, help="the archive's folder")
    parser.add_argument("--base", help="the address of the site (default: site_url of the newest publication)")
    parser.add_argument("--wait", type=float, default=900, help="seconds to wait for the deployment (default: 900)")
    parser.add_argument(
        "--limit", type=float, default=LIMIT, help=f"seconds for all of it, beside --wait (default: {LIMIT})"
    )
    parser.add_argument("--pause", type=float, default=10, help="seconds between two requests for one address")
    chosen = parser.parse_args(arguments)
    try:
        ledger = (chosen.archive / LEDGER).read_bytes()
        addresses = (chosen.archive / ADDRESSES).read_text(encoding="utf-8").splitlines()
        base = (chosen.base or base_of(chosen.archive)).rstrip("/") + "/"
    except (OSError, ValueError, LookupError, TypeError) as error:
        parser.error(f"{chosen.archive} is not an archive: {error}")
    if urlsplit(base).scheme not in ("http", "https"):
        parser.error(f"{base} is not a web address")
    try:
        with _ending_within(chosen.wait + chosen.limit):
            wait_for(base, ledger, chosen.wait, chosen.pause)
            gone = look_up(base, addresses, chosen.pause)
    except FailedError as error:
        sys.stderr.write(f"look-up: {error}\n")
        return 1
    for line in gone[:SHOWN]:
        sys.stderr.write(f"gone: {line}\n")
    if gone:
        more = f" ({len(gone) - SHOWN} more are not shown)" if len(gone) > SHOWN else ""
        sys.stderr.write(f"look-up: {len(gone)} of {len(addresses)} published addresses are gone{more}\n")
        return 1
    sys.stdout.write(f"look-up: all {len(addresses)} published addresses answer at {base}\n")
    return 0


def _faults(base: str, page: str, anchors: Sequence[str], *, thorough: bool) -> list[str]:
    """Request a page; say what is wrong with it and with its anchors."""
    address = base + quote(page)
    status, body, url = _request(address, "GET" if anchors or thorough else "HEAD")
    if status != FOUND:
        return [f"{address}{mark} answers {status}" for mark in ("", *(f"#{anchor}" for anchor in anchors))]
    if unquote(urlsplit(url).path) != unquote(urlsplit(address).path):
        return [f"{address} leads to {url}"]
    if not anchors:
        return []
    page_ids = _Ids()
    page_ids.feed(body.decode("utf-8", "replace"))
    return [f"{address}#{anchor}: the page no longer has it" for anchor in anchors if anchor not in page_ids.ids]


def _request(url: str, method: str) -> tuple[int | str, bytes, str]:
    """Return status (or why there is none), body, and the address that answered in the end."""
    end = time.monotonic() + 2 * TIMEOUT
    try:
        request = Request(url, headers=HEADERS, method=method)  # noqa: S310 - main lets only http and https through
        with OPENER.open(request, timeout=TIMEOUT) as answer:
            body = bytearray()
            while piece := answer.read1(PIECE):
                body += piece
                if len(body) > MOST:
                    return f"with more than {MOST >> 20} MiB", b"", url
                if time.monotonic() > end:
                    return f"too slowly, {len(body)} bytes in {2 * TIMEOUT} seconds", b"", url
            return answer.status, bytes(body), answer.url
    except HTTPError as error:
        with error:
            return error.code, b"", url
    except (OSError, HTTPException, ValueError) as error:
        return f"not at all ({getattr(error, 'reason', '') or str(error) or type(error).__name__})", b"", url


if __name__ == "__main__":
    sys.exit(main())
