"""A preview answers only to its own names (DNS rebinding)."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from planpress.errors import UsageError
from planpress.site.skin.hosts import guarded, host_and_port


def status(header: str | None, listening: str) -> str:
    """The status of an answer to a Host header."""
    statuses: list[str] = []

    def application(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [])
        return [b"page"]

    environ = {} if header is None else {"HTTP_HOST": header}
    body = b"".join(guarded(application, listening)(environ, lambda line, headers: statuses.append(line)))
    assert (body == b"page") == (statuses == ["200 OK"])
    return statuses[0]


OWN = ["localhost", "localhost:8000", "LocalHost:8000", "localhost.", "127.0.0.1:8000", "[::1]", "[::1]:8000"]
FOREIGN = [
    None,
    "",
    "evil.example",
    "evil.example:8000",
    "localhost.evil.example",
    "evil-localhost",
    "127.0.0.1.evil.example",
    "localhost,evil.example",
    "evil.example@localhost",
    "localhost@evil.example",
    "localhost/evil",
    "localhost:evil",
    "[::1",
    "192.0.2.1:8000",
]


@pytest.mark.parametrize("header", OWN)
@pytest.mark.parametrize("listening", ["localhost", "127.0.0.1", "::1", "preview.example", "0.0.0.0"])
def test_own_names(header: str, listening: str) -> None:
    """The computer's own names are answered, on any port, wherever the preview listens."""
    assert status(header, listening) == "200 OK"


@pytest.mark.parametrize("header", FOREIGN)
def test_foreign_names(header: str | None) -> None:
    """Other names are refused."""
    assert status(header, "localhost").startswith("421")


def test_the_given_address() -> None:
    """The name given with --address is answered; if it means every address, so are numbers, but not foreign names."""
    assert status("preview.example:8000", "preview.example") == "200 OK"
    assert status("192.0.2.1:8000", "0.0.0.0") == "200 OK"
    assert status("[2001:db8::1]:8000", "::") == "200 OK"
    assert status("evil.example", "0.0.0.0").startswith("421")
    assert status("192.0.2.1", "192.0.2.7").startswith("421")


@pytest.mark.parametrize(("place", "taken"), [("localhost:80", ("localhost", 80)), ("[::1]:8000", ("::1", 8000))])
def test_an_address_is_taken_apart(place: str, taken: tuple[str, int]) -> None:
    """Host and port, also of IPv6."""
    assert host_and_port(place) == taken


@pytest.mark.parametrize(
    "place", ["", "localhost", "localhost:", ":8000", "localhost:x", "localhost:99999", "a/b:1", "a@b:1"]
)
def test_no_address(place: str) -> None:
    """An invalid address is a usage error."""
    with pytest.raises(UsageError, match="not a host with a port"):
        host_and_port(place)
