"""Requests to other sites that stay on the host that was asked."""

from http.client import HTTPMessage
from typing import IO
from urllib.parse import SplitResult, urlsplit
from urllib.request import HTTPRedirectHandler, Request

PORTS = {"http": 80, "https": 443}


class ElsewhereError(OSError):
    """A redirect leads to another host or is not a web address, so it is not followed."""


class SameHost(HTTPRedirectHandler):
    """Follows redirects only on the host of the first request, so that a site cannot direct requests to other hosts."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - as in the base class
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Refuse redirects to other hosts; the name of the method is that of the base class.

        Raises:
            ElsewhereError: The redirect leads to another host, or to something that is not a web address.
        """
        if not is_same_host(urlsplit(req.full_url), urlsplit(newurl)):
            raise ElsewhereError(f"it leads to another host, {newurl[:200]!r}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_same_host(first: SplitResult, second: SplitResult) -> bool:
    """Tell whether two addresses are on the same host and port; a change from http to https is allowed."""
    if second.scheme not in PORTS or first.hostname != second.hostname or "@" in second.netloc:
        return False
    ports = [address.port or PORTS[address.scheme] for address in (first, second)]
    upgraded = (first.scheme, second.scheme) == ("http", "https") and ports == [80, 443]
    return upgraded or (first.scheme == second.scheme and ports[0] == ports[1])
