"""Checks the address of a published site, which its pages contain permanently."""

import ipaddress
import re
import socket
import unicodedata
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote, unquote, urlsplit

RESERVED = ("example", "invalid", "test", "localhost", "local", "localdomain", "internal", "lan", "home.arpa", "onion")
"""Endings of host names that do not belong to websites (RFC 2606, 6761, 6762, 7686, 8375)."""
TUNNELS = ("localtest.me", "lvh.me", "nip.io", "sslip.io", "ngrok.io", "ngrok-free.app", "trycloudflare.com", "loca.lt")
"""Domains whose names point to the user's own computer."""
EXAMPLES = ("example.com", "example.net", "example.org")
"""Domains reserved for examples (RFC 2606)."""
PLACEHOLDER = re.compile(
    r"example|placeholder|change-?me|todo|tbd|owner|user-?name|repository|organi[sz]ation|"
    r"(?:your|my)-?(?:account|domain|host|ministry|name|office|org|organi[sz]ation|repo|repository|server|site|user)"
)
"""Matches a part of a host name that is still a placeholder."""
PLACEHOLDERS = ("OWNER", "USER", "USERNAME", "ORG", "ORGANISATION", "ORGANIZATION", "REPO", "REPOSITORY", "PROJECT")
"""Parts of a path that are still placeholders, as manuals write them."""
IN_PATH = re.compile(r"your[-_].+|placeholder|change-?me|todo|tbd|.*[<>{}\[\]$].*", re.IGNORECASE)
"""Matches a part of a path that is still a placeholder, or that contains characters with which manuals mark
placeholders.
"""
NOT_IN_PATHS = re.compile(r"[\x00-\x20\x7f]")
HOST = re.compile(r"[0-9a-z]([0-9a-z-]*[0-9a-z])?(\.[0-9a-z]([0-9a-z-]*[0-9a-z])?)*")
WRITE = "in data/plan.yml, give the address at which readers will find the site"


class FaultKind(Enum):
    """Why an address cannot belong to a published site."""

    WRONG = "not the address of a site"
    EXAMPLE = "an example or a placeholder"
    PRIVATE = "not on the public web"
    SPELLING = "not written as addresses are"


@dataclass(frozen=True)
class Fault:
    """What is wrong with an address.

    Args:
        kind: The kind of fault.
        message: The address and what is wrong with it.
        hint: What to do.
    """

    kind: FaultKind
    message: str
    hint: str = WRITE


def fault_of(url: str) -> Fault | None:
    """Return the reason why an address cannot belong to a published site; None if there is no reason.

    Args:
        url: The value of ``site_url`` as it was loaded.
    """
    try:
        parts = urlsplit(url)
        typed, _ = parts.hostname, parts.port
    except ValueError:
        return Fault(FaultKind.WRONG, f"site_url {url} is not an address")
    if "@" in parts.netloc:
        shown = url.replace(parts.netloc.rpartition("@")[0], "...", 1)
        return Fault(
            FaultKind.WRONG, f"site_url {shown} contains a user name or a password, which every page would show"
        )
    if parts.scheme not in ("http", "https") or parts.query or parts.fragment or not typed:
        return Fault(FaultKind.WRONG, f"site_url {url} is not the address of a folder")
    host = _ascii(unquote(typed))
    return _about_host(url, host) or _about_path(url, parts.path) or _about_spelling(url, typed, host, parts.path)


def _about_host(url: str, host: str) -> Fault | None:
    if (number := _ip_address(host)) is not None:
        private = Fault(FaultKind.PRIVATE, f"site_url {url} is the address of one computer or of a private network")
        return None if number.is_global else private
    if not HOST.fullmatch(host):
        return Fault(FaultKind.WRONG, f"site_url {url} has no valid host name")
    labels = host.split(".")
    if ".".join(labels[-2:]) in EXAMPLES or labels[-1] == "example":
        return Fault(FaultKind.EXAMPLE, f"site_url {url} is still an example address, which belongs to nobody")
    if any(PLACEHOLDER.fullmatch(label) for label in labels):
        return Fault(FaultKind.EXAMPLE, f"site_url {url} still contains a placeholder")
    if len(labels) == 1 or any(f".{host}".endswith(f".{end}") for end in (*RESERVED, "tld", *TUNNELS)):
        return Fault(FaultKind.PRIVATE, f"site_url {url} can only be reached on one computer or in a private network")
    return None


def _about_path(url: str, path: str) -> Fault | None:
    parts = unquote(path).split("/")
    if any(part in PLACEHOLDERS or IN_PATH.fullmatch(part) for part in parts):
        return Fault(FaultKind.EXAMPLE, f"site_url {url} still contains a placeholder")
    if "\\" in path or {".", ".."} & set(parts) or "//" in path or NOT_IN_PATHS.search(unquote(path)):
        return Fault(FaultKind.WRONG, f"site_url {url} is not the address of a folder")
    return None


def _about_spelling(url: str, typed: str, host: str, path: str) -> Fault | None:
    """Require ASCII: feeds and sitemaps allow no other addresses (RFC 3986)."""
    if typed.isascii() and path.isascii():
        return None
    plain = url.replace(path, quote(path, safe="/%:@!$&'()*+,;=~-._"), 1) if path.strip("/") else url
    plain = re.sub(r"(?<=//)[^/:]+", host, plain, count=1)
    return Fault(FaultKind.SPELLING, f"site_url {url} contains non-ASCII letters", f"write it as {plain}")


def _ascii(host: str) -> str:
    """Return a host name in ASCII (RFC 3490) and lower case, without a final dot."""
    folded = unicodedata.normalize("NFKC", host).casefold().replace("\u3002", ".").rstrip(".")
    try:
        return folded.encode("idna").decode("ascii")
    except UnicodeError:
        return folded


def _ip_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Parse a numeric host in any form that browsers accept, such as 127.1 or 0x7f000001."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host)) if re.match(r"(0x)?[0-9]", host) else None
    except OSError:
        return None
