"""Restricts the host names to which a preview answers."""

import ipaddress
import socket
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from planpress.errors import UsageError

OWN_NAMES = ("localhost", "127.0.0.1", "::1")
MISDIRECTED = "421 Misdirected Request"
Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""A WSGI application (PEP 3333), which answers requests."""


def host_and_port(place: str) -> tuple[str, int]:
    """Split the address on which to listen into host and port.

    Args:
        place: The address, such as ``localhost:8000`` or ``[::1]:8000``.

    Raises:
        UsageError: The text is not such an address.
    """
    try:
        parts = urlsplit(f"//{place}")
        if parts.hostname and parts.port and parts.netloc == place and "@" not in place:
            return parts.hostname, parts.port
    except ValueError:
        pass
    raise UsageError(f'"{place}" is not a host with a port', "write --address localhost:8000")


def guarded(application: Application, host: str) -> Application:
    """Make a preview answer only to its own host names.

    Otherwise a page on another site could point its own host name to this computer and read the preview (DNS
    rebinding).

    Args:
        application: The application that answers.
        host: The host on which it listens.
    """
    own = {*OWN_NAMES, host.lower()}
    everywhere = is_everywhere(host)
    if everywhere:
        own.add(socket.gethostname().lower())

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        name = host_name(str(environ.get("HTTP_HOST", "")))
        if name in own or (everywhere and is_number(name)):
            return application(environ, start)
        start(MISDIRECTED, [("Content-Type", "text/plain; charset=utf-8")])
        return [b"This preview does not answer to this name; name it with --address.\n"]

    return answer


def host_name(header: str) -> str:
    """Return the name in a Host header (RFC 9110, section 7.2) in lower case; "" if it cannot be read."""
    try:
        parts = urlsplit(f"//{header}")
        _ = parts.port
    except ValueError:
        return ""
    return (parts.hostname or "").rstrip(".") if parts.netloc == header and "@" not in header else ""


def is_number(host: str) -> bool:
    """Tell whether a host is an IP address, which nobody else can redirect."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_everywhere(host: str) -> bool:
    """Tell whether listening on a host means listening on all addresses of the computer."""
    return is_number(host) and ipaddress.ip_address(host).is_unspecified
