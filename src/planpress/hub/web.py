"""Reads files of other sites from the web."""

from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, build_opener

from planpress.archive.reading import UnsafeFileError
from planpress.web import PORTS, SameHost

TIMEOUT = 30
"""The maximum number of seconds to wait for the next piece of an answer."""
PIECE = 2**16
OPENER = build_opener(SameHost)
HEADERS = {"User-Agent": "planpress-hub", "Accept": "application/json"}


def is_web_address(words: str) -> bool:
    """Tell whether an entry in a list is a web address and not a path."""
    return words.lower().startswith(tuple(f"{scheme}://" for scheme in PORTS))


def request(url: str, most: int) -> bytes:
    """Return what a site answers.

    Args:
        url: The address.
        most: The maximum size of the answer, in bytes.

    Raises:
        UnsafeFileError: The site does not answer, answers with an error or with too many bytes, or redirects to another
            host.
    """
    name = urlsplit(url).path.rpartition("/")[2]
    try:
        with OPENER.open(Request(url, headers=HEADERS), timeout=TIMEOUT) as answer:  # noqa: S310 - http or https
            content = bytearray()
            while piece := answer.read(PIECE):
                content += piece
                if len(content) > most:
                    raise UnsafeFileError(name, f"more than {most >> 20} MiB, the maximum for such a file")
            return bytes(content)
    except HTTPError as error:
        raise UnsafeFileError(name, f"the site answers with status {error.code}") from error
    except (OSError, HTTPException, ValueError) as error:
        raise UnsafeFileError(name, f"the site does not answer: {getattr(error, 'reason', error)}") from error
